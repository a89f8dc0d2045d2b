// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/OverviewModel.h"
#include "pages/Page.h"

namespace statroom {

class Card;
class EmptyState;
class PageHeader;
class StandingDelegate;
class StandingTable;

/// The departments of the city with their coordinators, how their metrics stand and what they still owe.
class DepartmentsPage : public Page
{
    Q_OBJECT

public:
    DepartmentsPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    QString title() const override { return tr("Departments"); }
    QWidget *mainWidget() override;
    QList<QWidget *> regions() override;
    PagePrinting *printing() override { return m_printing; }

protected:
    void refresh() override;
    void arrangeParts() override;

private:
    void followColumns();

    OverviewModel m_model;
    PageHeader *m_head;
    Card *m_card;
    EmptyState *m_empty;
    StandingTable *m_table;
    StandingDelegate *m_delegate;
    PagePrinting *m_printing;
};

} // namespace statroom
