// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/RowsTable.h"

namespace statroom {

/// The saved imports as a list, or with what a refresh would do. Space ticks, Enter tells `activated`.
class SavedImportsTable : public RowsTable
{
    Q_OBJECT

public:
    enum class Show { List, Refresh };
    explicit SavedImportsTable(Show show, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

    QSize sizeHint() const override;

protected:
    void fitColumns(double scale) override;

private:
    const Show m_show;
};

} // namespace statroom
