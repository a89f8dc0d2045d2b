// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/setup/SetupTableModel.h"

namespace statroom {

/// The facts about the city: one row. Tolerance, approval and due day hold where a metric or target says
/// nothing else; moving the fiscal year re-groups history and changes no stored value.
class CityTableModel : public SetupTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Population, YearStart, YearNamedBy, Tolerance_, Approval, DueDay, TimeZone, ColumnCount };

    explicit CityTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    QString noun() const override;
    QStringList choices(int column, const SetupKey &key) const override;
    bool canAdd() const override { return false; }
    bool canRetire() const override { return false; }
    bool canRemove() const override { return false; }

protected:
    std::vector<SetupColumn> columnsOf(const Catalogue &catalogue) const override;
    std::vector<Row> rowsOf(const Catalogue &catalogue) const override;
    std::optional<SetupRefusal> write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const override;
};

} // namespace statroom
