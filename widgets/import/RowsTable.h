// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace statroom {

/// A table of the import page: rows of one height that are painted whole, one of them current, columns by the room
/// there is. Cells are copied as everywhere; coming in by the keyboard one stands in the first row.
class RowsTable : public QTableView
{
    Q_OBJECT

public:
    RowsTable(const QString &accessibleName, int rowHeight, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

signals:
    void currentRowChanged();

protected:
    /// Gives the columns their widths; `scale` is that of the fonts.
    virtual void fitColumns(double scale) = 0;
    virtual int firstColumn() const { return 0; } ///< where one stands at first
    /// Each column gets its share of the width and at least what its words need; the last one gets the rest.
    void spread(std::initializer_list<std::pair<int, double>> widths, double scale);
    void fit();

    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    const int m_rowHeight;
};

} // namespace statroom
