// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/GoalFacts.h"
#include "items/GoalModel.h"
#include "pages/Page.h"

class QAction;
class QBoxLayout;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace statroom {

class BurnUpChart;
class Card;
class DaySlider;
class EmptyState;
class FigureRow;
class GoalSide;
class LeadSentence;
class PageHeader;
class PageScroll;
class PlainLabel;
class SegmentedControl;
class StatusBadge;
class StepChain;

/// One promise: the sentence, large figures, the burn-up with a slider over its life, what became of it, the
/// metrics behind it, steps and work. Moving the slider shows every figure as of that day and reads nothing.
class GoalPage : public Page
{
    Q_OBJECT

public:
    GoalPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);
    ~GoalPage() override;

    void showGoal(GoalId goal);
    GoalId goal() const { return m_model.goal(); }
    GoalModel &model() { return m_model; }

    QString title() const override;
    QWidget *mainWidget() override;
    QList<QWidget *> regions() override;
    PagePrinting *printing() override { return m_printing; }

protected:
    void refresh() override;
    void arrangeParts() override;

private:
    void makeHead();
    void makeChanges();
    QWidget *makeCourse();
    void showDay();
    void reserveWords();
    void copyPicture();
    void copyData();
    void saveWebPage();

    GoalModel m_model;
    GoalFacts m_facts;
    PageHeader *m_head;
    QPushButton *m_change = nullptr;
    QAction *m_amend = nullptr;
    QAction *m_close = nullptr;
    QPushButton *m_exportButton = nullptr;
    QWidget *m_statusLine;
    StatusBadge *m_badge = nullptr;
    LeadSentence *m_why = nullptr;
    PlainLabel *m_notes = nullptr;
    PageScroll *m_scroll;
    QVBoxLayout *m_rows = nullptr;
    QBoxLayout *m_columns = nullptr;
    bool m_onWall = false;
    int m_wordsWidth = 0; // for which room was reserved
    FigureRow *m_figures;
    Card *m_course = nullptr;
    SegmentedControl *m_views = nullptr;
    QStackedWidget *m_stack = nullptr;
    BurnUpChart *m_chart = nullptr;
    QTableView *m_table = nullptr;
    StepChain *m_steps = nullptr;
    DaySlider *m_slider = nullptr;
    GoalSide *m_side;
    EmptyState *m_empty;
    PagePrinting *m_printing;
};

} // namespace statroom
