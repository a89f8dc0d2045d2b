// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ScorecardModel.h"
#include "pages/Page.h"
#include "pages/PagePrinting.h"

#include <array>

class QLineEdit;
class QMenu;
class QPushButton;

namespace statroom {

class Card;
class EmptyState;
class FlowRow;
class FlowRow;
class PageHeader;
class PlainLabel;
class StandingDelegate;
class StandingTable;
class TallyButton;

/// The scorecard of a department, or all metrics of the city that have a status: badge, value, target,
/// change, year to date and the shape of the last 24 periods. The current row's sentence and what the
/// department tells about it stand below the table.
class ScorecardPage : public Page
{
    Q_OBJECT

public:
    ScorecardPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    void showDepartment(DepartmentId department);
    void showStatus(Status status);
    DepartmentId department() const { return m_model.department(); }

    QString title() const override;
    QWidget *mainWidget() override;
    QList<QWidget *> regions() override;
    bool escape() override;
    PagePrinting *printing() override { return m_printing; }
    ScorecardModel &model() { return m_model; }

protected:
    void refresh() override;
    void arrangeParts() override;

private:
    std::vector<PagePrinting::Choice> printed() const;
    void open(const QModelIndex &index);
    void followCounts();
    void followRows();
    void followPromises();
    void tell(const QModelIndex &index);
    void sortBy(int column);

    ScorecardModel m_model;
    ScorecardOrder m_order;
    PageHeader *m_head;
    QPushButton *m_switch;
    QMenu *m_departments;
    QPushButton *m_enter;
    QLineEdit *m_filter;
    std::array<TallyButton *, 5> m_tallies{};
    QWidget *m_promises; ///< that the department drives
    FlowRow *m_promiseRow;
    Card *m_card;
    StandingTable *m_table;
    StandingDelegate *m_delegate = nullptr;
    EmptyState *m_empty;
    Card *m_story;
    PlainLabel *m_why;
    std::array<PlainLabel *, 3> m_told{};
    PlainLabel *m_untold;
    QWidget *m_hint;
    PlainLabel *m_foot;
    PagePrinting *m_printing;
    int m_sorted = -1;
};

} // namespace statroom
