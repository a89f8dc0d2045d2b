// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Month.h"
#include "entry/ObservationDelegate.h"

#include <QTableView>

#include <optional>

namespace statroom {

class MonthlyGridModel;
class TableCopy;

/// The entry grid as a spreadsheet behaves: typing overwrites, F2 edits, Enter and Tab save and go on, Esc
/// takes back, Ctrl+D repeats the period before, Del makes missing, Ctrl+M goes to the next missing, Alt+1
/// and Alt+2 answer a question. The wheel only scrolls.
class MonthlyGridView : public QTableView
{
    Q_OBJECT

public:
    explicit MonthlyGridView(MonthlyGridModel &model, QWidget *parent = nullptr);

    /// Goes to a cell and takes the focus.
    void goTo(const QModelIndex &cell);
    void goToNextMissing();
    /// The month cell that commands speak of: the current one, or of its row that which is pending or in front.
    QModelIndex subject() const;
    /// Ends an open edit as if the cell were left. False if its text was refused.
    bool finishEditing();
    /// The cells that a paste goes to: those selected, or the current one.
    QModelIndexList chosen() const;
    /// Past months shown at most, whatever room there is.
    void setMostMonths(int months);
    /// From the head with its months down to the last row.
    int wholeHeight() const;
    void answer(const QModelIndex &cell, int which);

signals:
    void currentCellChanged();
    void noteAsked(const QModelIndex &cell); ///< of a month that has no note column
    void notYetAsked(const QModelIndex &cell);
    void disputeAsked(const QModelIndex &cell);
    void openAsked(const QModelIndex &cell);
    void pasteAsked();

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QSize viewportSizeHint() const override;

private:
    void step(ObservationDelegate::Step step);
    void setOut();
    void setRowHeight(int row);
    void bringIntoView();
    QModelIndex nextEditable(const QModelIndex &from, int direction) const;
    QModelIndex near(int row, int column) const;
    int answerUnder(const QPoint &point) const;
    void afterReset();

    MonthlyGridModel &m_model;
    ObservationDelegate *m_delegate;
    TableCopy *m_copy = nullptr;
    SeriesId m_currentSeries;
    Month m_currentMonth; ///< of the current cell; invalid in the note column
    int m_mostMonths = 12;
    std::optional<int> m_tabbedFrom; ///< the column where Tab began; Enter returns to it
    bool m_fresh = true; ///< nobody has touched the grid since its place changed
    bool m_settingOut = false;
};

} // namespace statroom
