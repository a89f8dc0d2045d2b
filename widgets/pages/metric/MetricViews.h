// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/MetricDepartmentsModel.h"
#include "items/MetricFacts.h"
#include "items/TrendModel.h"
#include "pages/Navigator.h"
#include "theme/Card.h"

#include <QSortFilterProxyModel>

class QCheckBox;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace statroom {

class EmptyState;
class MetricSays;
class SegmentedControl;
class StandingTable;
class TrendChart;

/// The card in which a metric is looked at: its trend, as a control chart with what it says, stacked by a
/// breakdown, as a table, or beside the same metric of other departments. One of them is shown; all are bound to the
/// page's trend model.
class MetricViews : public Card
{
    Q_OBJECT

public:
    MetricViews(Viewpoint &viewpoint, Navigator &navigator, TrendModel &model, QWidget *parent = nullptr);
    ~MetricViews() override;

    enum class View { Trend, ControlChart, Table, Departments, FirstBreakdown };
    /// The words of the command line for those that every metric has: trend, control, table.
    static QStringList viewNames();
    static std::optional<View> viewNamed(const QString &word);

    /// Another metric: its trend, or its parts where the whole is the sum of parts; a table stays a table, a control
    /// chart a control chart, and departments stay beside each other.
    void begin();
    void showView(View view);
    /// The reading has changed. The verb of an empty view is shown where it is not empty.
    void follow(const MetricFacts &facts, const QString &emptyText, const QString &emptyVerb);

    TrendChart &chart() { return *m_chart; }
    /// How much the words below a control chart need beside the chart's own height; 0 in other views.
    int heightOfWords(int width);
    QWidget *mainWidget() const;
    SegmentedControl *segments() const { return m_segments; }
    /// The row that is stood on, -1 if none.
    int currentRow() const;
    /// Rows of the model that were chosen in the table: none where all are meant.
    QList<int> chosenRows() const;

signals:
    void currentRowChanged(int row);
    /// Enter or a double click on a period; -1 stands for the one that is shown.
    void rowActivated(int row);
    void copyWanted();
    void failed(const statroom::Error &error);
    /// Another view needs another height.
    void viewChanged();

private:
    void makeHead();
    void makeTable();
    void makeDepartments();
    void makeSegments();
    void showSegment(int view);
    void showSpan();
    void arrangeTable();
    void nameChart();

    Viewpoint &m_viewpoint;
    TrendModel &m_model;
    QSortFilterProxyModel m_newestFirst;
    MetricDepartmentsModel m_departments;
    QList<BreakdownId> m_breakdowns;
    bool m_hasDepartments = false;
    int m_view = 0;
    QString m_title;

    QVBoxLayout *m_segmentPlace = nullptr;
    SegmentedControl *m_segments = nullptr;
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
    MetricSays *m_says = nullptr;
};

} // namespace statroom
