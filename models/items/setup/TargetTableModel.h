// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/setup/SetupTableModel.h"

namespace statroom {

/// The steps of every target: from a month on, until the next step. Without a value it says why there is none.
class TargetTableModel : public SetupTableModel
{
    Q_OBJECT

public:
    enum Column { Series_, From, Value, High, Basis, Tolerance_, Reason, ColumnCount };

    explicit TargetTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);

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
