// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/GoalsModel.h"
#include "pages/Page.h"

class QHBoxLayout;
class QPushButton;
class QTableView;

namespace statroom {

class Card;
class EmptyState;
class GoalRowDelegate;
class PageHeader;
class PlainLabel;
class SegmentedControl;
class StatusBadge;

/// Every promise of the city at a glance, the most at risk first or theme by theme; each opens its page.
class GoalsPage : public Page
{
    Q_OBJECT

public:
    GoalsPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    QString title() const override { return tr("Goals"); }
    QWidget *mainWidget() override;
    QList<QWidget *> regions() override;
    PagePrinting *printing() override { return m_printing; }

protected:
    void refresh() override;
    void arrangeParts() override;

private:
    void followModel();

    GoalsModel m_model;
    PageHeader *m_head;
    SegmentedControl *m_order;
    QPushButton *m_add = nullptr;
    QWidget *m_tally;
    QHBoxLayout *m_tallyRow;
    Card *m_card;
    QTableView *m_table;
    GoalRowDelegate *m_delegate;
    QWidget *m_legend;
    EmptyState *m_empty;
    PagePrinting *m_printing;
};

} // namespace statroom
