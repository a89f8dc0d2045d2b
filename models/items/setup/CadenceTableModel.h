// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/setup/SetupTableModel.h"

namespace statroom {

/// How often each department has a stat session, with the next days that this asks for: holidays and weekends moved,
/// what is planned already left out.
class CadenceTableModel : public SetupTableModel
{
    Q_OBJECT

public:
    enum Column { Department_, Weeks, Weekday, Starts, Minutes, Room, From, Next, ColumnCount };

    explicit CadenceTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    QString noun() const override;
    QStringList choices(int column, const SetupKey &key) const override;
    SetupTexts fresh() const override;
    SetupTexts duplicate(const SetupKey &key) const override; ///< for a department that has none

protected:
    std::vector<SetupColumn> columnsOf(const Catalogue &catalogue) const override;
    std::vector<Row> rowsOf(const Catalogue &catalogue) const override;
    std::optional<SetupRefusal> write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const override;
    std::optional<SetupRefusal> retire(SetupDraft &draft, const SetupKey &key, bool retired) const override;
    std::optional<SetupRefusal> remove(SetupDraft &draft, const SetupKey &key) const override;
};

} // namespace statroom
