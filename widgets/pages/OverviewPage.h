// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/GoalsModel.h"
#include "items/OverviewModel.h"
#include "pages/Page.h"

#include <array>
#include <memory>

class QBoxLayout;
class QListView;

namespace statroom {

class Card;
class EmptyState;
class LinkButton;
class PageHeader;
class PageScroll;
class PlainLabel;
class StandingDelegate;
class StandingTable;
class TallyButton;

/// The city at one glance: how many metrics have which status and what changed since the period before,
/// the departments with the metrics that all of them measure and what they still owe, what needs
/// attention and what is worth celebrating. Everything opens what it names.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    QString title() const override { return tr("Overview"); }
    QWidget *mainWidget() override;
    QList<QWidget *> regions() override;
    PagePrinting *printing() override { return m_printing; }
    OverviewModel &model() { return m_model; }

protected:
    void refresh() override;
    void arrangeParts() override;

private:
    void open(const QModelIndex &index);
    void openHighlight(const QModelIndex &index);
    void followTallies();
    void followColumns();
    void arrangeLists();
    void followHeight();
    void followMeetings();
    void placeMeetings();
    void followPromises();

    OverviewModel m_model;
    PageHeader *m_head;
    PageScroll *m_scroll;
    std::array<TallyButton *, 5> m_tallies{};
    QBoxLayout *m_columns;
    StandingTable *m_table;
    StandingDelegate *m_delegate;
    EmptyState *m_empty;
    Card *m_departments;
    Card *m_attentionCard;
    Card *m_celebrationCard;
    QListView *m_attention;
    QListView *m_celebration;
    LinkButton *m_allAttention;
    LinkButton *m_allCelebration;
    PlainLabel *m_foot;
    QWidget *m_key;
    LinkButton *m_promises;
    LinkButton *m_meetings;
    QStringList m_meetingsTexts; // what is to be told of them, the most urgent first
    std::unique_ptr<GoalsModel> m_goals; ///< read once the page has been painted
    PlainLabel *m_calm;
    PagePrinting *m_printing;
    bool m_narrow = false;
};

} // namespace statroom
