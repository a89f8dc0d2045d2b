// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/MetricFacts.h"
#include "items/Standings.h"
#include "items/TrendModel.h"
#include "pages/Page.h"

class QAction;
class QBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace statroom {

class ChartMarks;
class MetricExport;
class MetricNotes;
class MetricSide;
class MetricStatusLine;
class MetricViews;
class PageHeader;
class PageScroll;

/// One metric of a department: why it has its status, its trend as chart or table, by breakdown and beside
/// other departments; facts, definition, what the department tells, notes and corrections; and for the point
/// that is stood on, where its number comes from. Exports and prints what it shows. It puts together the parts
/// in pages/metric and says where they lead.
class MetricPage : public Page
{
    Q_OBJECT

public:
    MetricPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);
    ~MetricPage() override;

    void showMetric(DepartmentId department, MetricId metric, CategoryId category = {});
    DepartmentId department() const { return m_model.subject().department; }
    MetricId metric() const { return m_model.subject().metric; }

    QString title() const override;
    QWidget *mainWidget() override;
    QList<QWidget *> regions() override;
    PagePrinting *printing() override { return m_printing; }
    TrendModel &model() { return m_model; }
    MetricViews &views() { return *m_views; }

protected:
    void refresh() override;
    void arrangeParts() override;

private:
    void makeHead();
    void makeExportMenu();
    void followNeighbours();
    void followPoint(int row);
    void followProblems();
    void goTo(int step);
    void enterMonth(int row);
    void insertAnnotation();

    TrendModel m_model;
    MetricFacts m_facts;
    std::vector<StandingKey> m_neighbours;

    PageHeader *m_head;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QPushButton *m_insert = nullptr;
    QAction *m_annotation = nullptr;
    QAction *m_problem = nullptr;
    QWidget *m_problems;
    QPushButton *m_exportButton = nullptr;
    QPushButton *m_enter = nullptr;
    MetricStatusLine *m_status;
    PageScroll *m_scroll;
    QBoxLayout *m_columns = nullptr;
    MetricViews *m_views;
    MetricNotes *m_notes;
    MetricSide *m_side;
    MetricExport *m_export;
    ChartMarks *m_marks;
    PagePrinting *m_printing;
};

} // namespace statroom
