// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/MetricDepartmentsModel.h"
#include "items/MetricFacts.h"
#include "items/TrendModel.h"
#include "pages/Page.h"

#include <QSortFilterProxyModel>

class QBoxLayout;
class QCheckBox;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace statroom {

class Card;
class EmptyState;
class FactGrid;
class PageHeader;
class PlainLabel;
class ReportWriter;
class SegmentedControl;
class StandingTable;
class StatusBadge;
class TrendChart;

/// One metric of a department: why it has its status, its trend as chart or table, by breakdown and beside
/// other departments; facts, definition, what the department tells, notes and corrections; and for the point
/// that is stood on, where its number comes from. Exports and prints what it shows.
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
    TrendModel &model() { return m_model; }

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class View { Trend, Table, Departments, FirstBreakdown };

    void makeHead();
    void makeStatus();
    void makeChartCard();
    void makeBelow();
    void makeSide();
    void arrange();

    void followReading();
    void followSegments();
    void followSpan();
    void followPoint(int row);
    void followNotes();
    void followDefinition();
    void showView(int view);
    void goTo(int step);
    void enterMonth(int row);
    void arrangeTable();

    TrendSubject shown() const;
    void copyPicture();
    void copyData();
    void savePicture();
    void saveData();
    void saveReport();
    void print();
    void previewPrint();
    void insertAnnotation();
    QString proposedPath(const QString &ending) const;

    TrendModel m_model;
    QSortFilterProxyModel m_newestFirst;
    MetricDepartmentsModel m_departments;
    MetricFacts m_facts;
    std::vector<StandingKey> m_neighbours;
    int m_view = 0;
    bool m_allNotes = false;

    PageHeader *m_head;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QPushButton *m_insert = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_enter = nullptr;
    QWidget *m_status = nullptr;
    StatusBadge *m_badge = nullptr;
    PlainLabel *m_value = nullptr;
    PlainLabel *m_phrase = nullptr;
    PlainLabel *m_why = nullptr;
    PlainLabel *m_remark = nullptr;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_columns = nullptr;
    Card *m_chartCard = nullptr;
    SegmentedControl *m_segments = nullptr;
    QVBoxLayout *m_segmentPlace = nullptr;
    QList<BreakdownId> m_breakdowns;
    bool m_hasDepartments = false;
    QCheckBox *m_yearBefore = nullptr;
    QPushButton *m_span = nullptr;
    QMenu *m_spans = nullptr;
    QStackedWidget *m_stack = nullptr;
    TrendChart *m_chart = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_departmentsView = nullptr;
    StandingTable *m_departmentTable = nullptr;
    PlainLabel *m_cityText = nullptr;
    EmptyState *m_empty = nullptr;
    PlainLabel *m_readOut = nullptr;
    QBoxLayout *m_below = nullptr;
    Card *m_notes = nullptr;
    QVBoxLayout *m_noteRows = nullptr;
    Card *m_story = nullptr;
    QVBoxLayout *m_storyRows = nullptr;
    Card *m_side = nullptr;
    FactGrid *m_factGrid = nullptr;
    PlainLabel *m_warning = nullptr;
    PlainLabel *m_pointTitle = nullptr;
    FactGrid *m_pointGrid = nullptr;
    QVBoxLayout *m_definition = nullptr;
    PlainLabel *m_sourcesTitle = nullptr;
    FactGrid *m_sourceGrid = nullptr;
    ReportWriter *m_writer = nullptr;
};

} // namespace statroom
