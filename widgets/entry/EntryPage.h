// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/EditHistory.h"
#include "items/MonthHandIn.h"
#include "items/MonthlyGridModel.h"
#include "pages/Page.h"

class QBoxLayout;
class QMenu;
class QPushButton;
class QScrollArea;

namespace statroom {

class Card;
class EmptyState;
class LinkButton;
class EntryPasting;
class MonthlyGridView;
class NarrativePanel;
class PageHeader;
class PlainLabel;
class StillMissingPanel;

/// Enter data: a department's month in a grid, what is still missing beside it, what the department tells
/// below it, and handing in. The month entered is the page's own; it does not move that of the other pages.
class EntryPage : public Page
{
    Q_OBJECT

public:
    EntryPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);
    ~EntryPage() override;

    QString title() const override;
    QWidget *mainWidget() override;
    QList<QWidget *> regions() override;
    bool escape() override;
    bool canLeave() override;
    bool stepMonth(int months) override;

    /// Without a department or month: those shown already, else the author's own and the one that is due.
    /// Without a series the current cell is the first that is missing.
    void open(DepartmentId department, Month month, SeriesId series = {});
    DepartmentId department() const { return m_grid.department(); }
    Month month() const { return m_grid.month(); }
    MonthlyGridModel &grid() { return m_grid; }

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *keysCard();
    void fillDepartments();
    void fillMonths();
    DepartmentId usualDepartment() const;
    Month usualMonth(DepartmentId department) const;
    Month lastMonth() const;
    void setPlace(DepartmentId department, Month month);
    void followPlace();
    void followCell();
    void followHandIn();
    void followHistory();
    void fit();
    void followView();
    void followHint();
    void handIn();
    void approve();
    void askNotYet(const QModelIndex &cell);
    void askNote(const QModelIndex &cell);
    void askDispute(const QModelIndex &cell);
    void openMetric(const QModelIndex &cell);

    MonthlyGridModel m_grid;
    MonthHandIn m_handIn;
    EditHistory m_history;
    PageHeader *m_head;
    QPushButton *m_departmentButton;
    QMenu *m_departments;
    QPushButton *m_monthButton;
    QMenu *m_months;
    QPushButton *m_paste;
    QPushButton *m_handInButton;
    QPushButton *m_approveButton;
    PlainLabel *m_hint;
    Card *m_gridCard;
    MonthlyGridView *m_view;
    EntryPasting *m_pasting;
    PlainLabel *m_saved;
    LinkButton *m_undo;
    LinkButton *m_redo;
    NarrativePanel *m_narrative;
    StillMissingPanel *m_missing;
    QWidget *m_side;
    QWidget *m_keys;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QBoxLayout *m_columns;
    QBoxLayout *m_sideCards;
    bool m_narrow = false; ///< the side stands below the grid, and the page scrolls as a whole
    QString m_savedText; ///< in full
    bool m_warned = false; ///< of texts that are not saved, on the way out
};

} // namespace statroom
