// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/setup/SetupTableModel.h"

namespace statroom {

/// Ways of splitting a metric, each with its categories in order. Departments that measure the metric get a
/// series for every category; a category left out of the list is retired.
class BreakdownTableModel : public SetupTableModel
{
    Q_OBJECT

public:
    enum Column { Metric_, Name, Categories, Order, ColumnCount };

    explicit BreakdownTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    QString noun() const override;
    QStringList choices(int column, const SetupKey &key) const override;

protected:
    std::vector<SetupColumn> columnsOf(const Catalogue &catalogue) const override;
    std::vector<Row> rowsOf(const Catalogue &catalogue) const override;
    std::optional<SetupRefusal> write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const override;
    std::optional<SetupRefusal> retire(SetupDraft &draft, const SetupKey &key, bool retired) const override;
    std::optional<SetupRefusal> remove(SetupDraft &draft, const SetupKey &key) const override;
};

} // namespace statroom
