// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/CauseModel.h"
#include "items/CountermeasureModel.h"
#include "items/ParetoModel.h"
#include "items/ProblemEntry.h"
#include "items/ProblemModel.h"
#include "items/TrendModel.h"
#include "pages/Page.h"

#include <array>

class QBoxLayout;
class QVBoxLayout;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;
class QTreeView;

namespace statroom {

class Card;
class EmptyState;
class LinkButton;
class PageHeader;
class PageScroll;
class ParetoChart;
class PlainLabel;
class SegmentedControl;
class SignalBadge;
class SpansChart;
class StatusBadge;
class TrendChart;

/// One problem on its way round plan, do, check, act, to read and to fill in: the chart with the countermeasures where
/// they begin, the tree of whys with its Pareto chart, who does what by when, and the months since then against those
/// before. Every change is one revision. Printed on one page, put on a session's agenda.
class ProblemPage : public Page
{
    Q_OBJECT

public:
    ProblemPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);
    ~ProblemPage() override;

    void showProblem(ProblemId problem);
    const ProblemModel &model() const { return m_model; }

    QString title() const override;
    QWidget *mainWidget() override;
    QList<QWidget *> regions() override;
    PagePrinting *printing() override { return m_printing; }

protected:
    void refresh() override;
    void arrangeParts() override;
    QList<QWidget *> stops() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeCards(bool isNarrow);
    void makeHead();
    void makeChart();
    void makeCauses();
    void makeActions();
    void makeRecheck();
    void makeCauseMenu(QMenu &menu);
    void follow();
    void followCauses(const ProblemStanding &standing);
    void followRecheck(const ProblemStanding &standing);
    void fillSince(const ProblemStanding &standing);
    void fillMore();
    void fillCauseMenu();
    void showCauses();
    void addCause(bool below);
    void moveCause(ProblemEntry::Move move);
    void removeCause();
    void addCountermeasure();
    void openCountermeasure();
    void toggleDone();
    void dropCountermeasure();
    void changeStatement();
    void conclude();
    void putOnAgenda(SessionId session);
    bool tell(const Result<void> &done);
    bool isOpen() const;
    bool isRoomy() const;
    QList<QWidget *> sharing() const; ///< what takes the room that words leave
    static QString saysOfChart(const ProblemStanding &standing);

    ProblemModel m_model;
    CauseModel m_causes;
    ParetoModel m_pareto;
    CountermeasureModel m_actions;
    TrendModel m_trend;
    CauseId m_wanted; ///< stood on once it is there
    ActionItemId m_wantedAction;
    bool m_following = false; ///< widgets are being set, by nobody's hand

    PageHeader *m_head;
    QPushButton *m_more = nullptr;
    QPushButton *m_conclude = nullptr;
    QWidget *m_top;
    PlainLabel *m_statement;
    PlainLabel *m_lastRound;
    SegmentedControl *m_steps;
    PageScroll *m_scroll;
    QBoxLayout *m_columns = nullptr;
    QVBoxLayout *m_left = nullptr;
    QVBoxLayout *m_right = nullptr;
    bool m_isNarrow = false;
    std::array<Card *, 4> m_cards{};
    EmptyState *m_gone;

    StatusBadge *m_status = nullptr;
    PlainLabel *m_value = nullptr;
    TrendChart *m_chart = nullptr;
    PlainLabel *m_says = nullptr;

    SegmentedControl *m_views = nullptr;
    ParetoChart *m_bars = nullptr;
    QTreeView *m_tree = nullptr;
    QTableView *m_table = nullptr;
    PlainLabel *m_causeSays = nullptr;
    PlainLabel *m_remark = nullptr;
    QWidget *m_adding = nullptr;
    QLineEdit *m_why = nullptr;
    QLineEdit *m_count = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_addBelow = nullptr;
    QPushButton *m_causeMenu = nullptr;
    std::array<QAction *, 4> m_moves{};
    QAction *m_remove = nullptr;

    PlainLabel *m_tally = nullptr;
    LinkButton *m_addAction = nullptr;
    QTableView *m_actionTable = nullptr;
    PlainLabel *m_noActions = nullptr;

    SignalBadge *m_verdict = nullptr;
    PlainLabel *m_verdictWord = nullptr;
    PlainLabel *m_figure = nullptr;
    PlainLabel *m_interval = nullptr;
    PlainLabel *m_answer = nullptr;
    SpansChart *m_spans = nullptr;
    PlainLabel *m_caveats = nullptr;
    PlainLabel *m_end = nullptr;
    QComboBox *m_since = nullptr;
    LinkButton *m_compare = nullptr;

    PagePrinting *m_printing;
};

} // namespace statroom
