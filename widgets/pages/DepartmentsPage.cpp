// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DepartmentsPage.h"

#include "pages/PagePrinting.h"
#include "pages/PeriodChooser.h"
#include "pages/StandingDelegate.h"
#include "pages/StandingTable.h"
#include "theme/Card.h"
#include "theme/EmptyState.h"
#include "theme/PageHeader.h"
#include "theme/Theme.h"

#include <QVBoxLayout>

namespace statroom {

DepartmentsPage::DepartmentsPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(viewpoint, navigator, prompts, parent)
    , m_model(viewpoint, OverviewModel::Extent::DepartmentsOnly)
    , m_head(new PageHeader(tr("Departments"), this))
    , m_card(new Card(this))
    , m_empty(new EmptyState(QString(), QString(), this))
    , m_table(new StandingTable(tr("Departments"), this))
    , m_delegate(new StandingDelegate({}, this))
    , m_printing(new PagePrinting(*this, [this] {
        return m_model.rowCount() == 0 ? std::vector<PagePrinting::Choice>() : PagePrinting::ofCity(this->viewpoint());
    }))
{
    setObjectName(QStringLiteral("departmentsPage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 16);
    all->setSpacing(16);
    m_head->addAction(new PeriodChooser(viewpoint, m_head));
    m_printing->addButton(*m_head);
    all->addWidget(m_head);
    m_table->setObjectName(QStringLiteral("departmentList"));
    m_table->setItemDelegate(m_delegate);
    m_table->setRowHeights(44, 44);
    m_table->setModel(&m_model);
    m_card->body()->setContentsMargins(0, 0, 0, 0);
    m_card->addFlush(m_table);
    all->addWidget(m_card, 100);
    all->addWidget(m_empty, 100);
    all->addStretch(1);
    connect(m_table, &StandingTable::heightChanged, this, &DepartmentsPage::arrangeSoon);
    connect(m_table, &StandingTable::opened, this, [this](const QModelIndex &index) {
        const DepartmentId department = m_model.departmentAt(index.row());
        if (index.column() == m_model.entriesColumn() && this->navigator().has(Navigator::Place::Entry))
            this->navigator().openEntry(department, this->viewpoint().month());
        else
            this->navigator().openDepartment(department);
    });
    connect(m_empty, &EmptyState::verbTriggered, this,
            [this] { this->navigator().openSetup(Navigator::SetupPart::Departments); });
    connect(&m_model, &OverviewModel::failed, this, [this](const Error &error) { showMessage(error); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &DepartmentsPage::followColumns);
    followColumns();
}

QWidget *DepartmentsPage::mainWidget()
{
    return m_table;
}

QList<QWidget *> DepartmentsPage::regions()
{
    return {m_head, m_table};
}

void DepartmentsPage::refresh()
{
    m_head->setCrumbs({viewpoint().city().name});
    if (!m_table->currentIndex().isValid())
        m_table->selectFirst();
}

void DepartmentsPage::followColumns()
{
    const bool empty = m_model.rowCount() == 0;
    m_card->setVisible(!empty);
    m_empty->setVisible(empty);
    const bool setup = navigator().has(Navigator::Place::Setup) && viewpoint().canEdit();
    m_empty->setContent(tr("This city has no departments yet."), setup ? tr("Set up departments") : QString());
    using Cell = StandingDelegate::Cell;
    QList<Cell> cells{Cell::NameWithCode, Cell::Count, Cell::Count, Cell::Count, Cell::Count};
    for (int column = OverviewModel::FirstMetricColumn; column < m_model.entriesColumn(); ++column) {
        cells.append(Cell::ValueWithBadge);
        m_table->setColumnHidden(column, true);
    }
    cells.append(Cell::Entries);
    m_table->setColumnHidden(m_model.entriesColumn(), false);
    m_delegate->setColumns(cells);
    m_table->setLinkColumns({OverviewModel::DepartmentColumn, m_model.entriesColumn()});
    arrangeSoon();
}

void DepartmentsPage::arrangeParts()
{
    QHash<int, double> weights{{OverviewModel::DepartmentColumn, 2}, {m_model.entriesColumn(), 0.6}};
    for (int column = OverviewModel::MetColumn; column <= OverviewModel::GreyColumn; ++column)
        weights.insert(column, 0.3);
    m_table->setColumnWeights(weights);
    fitTable(*m_card, *m_table);
}

} // namespace statroom
