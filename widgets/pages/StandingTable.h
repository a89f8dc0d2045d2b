// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHeaderView>
#include <QSet>
#include <QTableView>

#include <optional>
#include <vector>

namespace statroom {

/// Heads of up to two lines; where the model names a status for a column, its shape stands in place of
/// the word. A click sorts, if the table sorts.
class StandingHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit StandingHeader(QWidget *parent = nullptr);
    /// That all heads need at the widths they have.
    int neededHeight() const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

/// A table of standings: whole rows are selected, the current cell is framed, Enter or a click on a link
/// opens what the cell names, letters find a row by its name, Ctrl+C copies the selected rows as lines
/// with tabs, and as a table for programs that take one.
class StandingTable : public QTableView
{
    Q_OBJECT

public:
    explicit StandingTable(const QString &accessibleName, QWidget *parent = nullptr);

    void setRowHeights(int row, int section);
    /// Every column gets what its cells and its head need, as the theme writes them: no number is cut, and names wrap
    /// where there is no room for them. What is left over is shared by weight; columns without one get nothing of it.
    /// Kept as the table, its model or the theme change; after columns were hidden or shown, `fitColumns` again.
    void setColumnWeights(const QHash<int, double> &weights);
    void fitColumns();
    /// Cells need another width than before: the delegate shows more of them, or less.
    void measureAgain();
    /// Of all columns that are shown, with names as wide as is easily read.
    int neededWidth();
    /// The head and as many whole rows as `room` holds, at least one.
    int heightWithin(int room) const;
    /// Of the head and all rows, for cards that end where the table does.
    int wholeHeight() const;
    /// Columns whose cells open with one click; all others need two, or Enter.
    void setLinkColumns(const QSet<int> &columns) { m_links = columns; }
    bool isLink(const QModelIndex &index) const;
    /// The column that letters are looked for in.
    void setNameColumn(int column) { m_name = column; }
    void setModel(QAbstractItemModel *model) override;
    void keyboardSearch(const QString &search) override;
    /// The heading row above, or none: heading rows are passed over by the arrow keys.
    void selectFirst();

signals:
    void opened(const QModelIndex &index);
    void currentChangedTo(const QModelIndex &index);
    /// `wholeHeight` is another one.
    void heightChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What the widths of columns come from, beside the cells.
    struct Room
    {
        int width = 0;
        QHash<int, double> weights;
        QList<bool> hidden;

        bool operator==(const Room &) const = default;
    };

    void fit();
    void fitSoon();
    void fitRows();
    void fitAgain();
    const std::vector<int> &needs();

    StandingHeader *m_head;
    QSet<int> m_links;
    int m_name = 0;
    int m_rowHeight = 38;
    int m_sectionHeight = 32;
    QHash<int, double> m_weights;
    int m_height = 0; ///< last told
    bool m_isFitLate = false; ///< asked for while nobody sees the table
    std::optional<Room> m_fitted; ///< for what the cells need now
    std::vector<int> m_needs; ///< of cells by column, until the model or the theme changes
    int m_leastName = 0; ///< the longest word of the names
};

/// Ends a card that holds nothing but the table after its last row, or after the last whole one that there is room for.
void fitTable(QWidget &card, const StandingTable &table);

} // namespace statroom
