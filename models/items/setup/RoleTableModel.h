// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/setup/SetupTableModel.h"

namespace statroom {

/// Who is what, where, from when to when. A role ends by its last day; it is not retired.
class RoleTableModel : public SetupTableModel
{
    Q_OBJECT

public:
    enum Column { Person_, What, Department_, From, To, ColumnCount };

    explicit RoleTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    QString noun() const override;
    QStringList choices(int column, const SetupKey &key) const override;
    bool canRetire() const override { return false; }
    SetupTexts fresh() const override;

protected:
    std::vector<SetupColumn> columnsOf(const Catalogue &catalogue) const override;
    std::vector<Row> rowsOf(const Catalogue &catalogue) const override;
    std::optional<SetupRefusal> write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const override;
    std::optional<SetupRefusal> remove(SetupDraft &draft, const SetupKey &key) const override;
};

} // namespace statroom
