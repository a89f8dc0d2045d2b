// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/ProblemsPage.h"

#include "domain/RecordText.h"
#include "items/ProblemEntry.h"
#include "pages/TableCopy.h"
#include "session/JumpDialog.h"
#include "theme/Card.h"
#include "theme/EmptyState.h"
#include "theme/PageHeader.h"
#include "theme/PlainLabel.h"
#include "theme/RowTable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace statroom {

ProblemsPage::ProblemsPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(viewpoint, navigator, prompts, parent)
    , m_model(viewpoint)
    , m_head(new PageHeader(tr("Problems"), this))
    , m_department(new QComboBox(this))
    , m_card(new Card(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_hint(plainLabel(tr("Enter opens a problem."), TextRole::Secondary, TextColour::Secondary, this))
{
    setObjectName(QStringLiteral("problemsPage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 16);
    all->setSpacing(14);
    m_department->setObjectName(QStringLiteral("department"));
    m_department->setAccessibleName(tr("Department"));
    m_department->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_head->addAction(m_department);
    m_open = m_head->addButton(tr("&Open a problem…"), true);
    m_open->setObjectName(QStringLiteral("openProblem"));
    connect(m_open, &QPushButton::clicked, this, &ProblemsPage::chooseMetric);
    all->addWidget(m_head);
    m_table->setObjectName(QStringLiteral("problems"));
    m_table->setAccessibleName(tr("Problems"));
    m_table->setModel(&m_model);
    showByRows(*m_table);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new TableCopy(*m_table);
    m_card->body()->setContentsMargins(0, 0, 0, 0);
    m_card->addFlush(m_table);
    all->addWidget(m_card, 1);
    all->addWidget(m_empty, 1);
    all->addWidget(m_hint);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ProblemsPage::followModel);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { this->navigator().openProblem(m_model.problemAt(index.row())); });
    connect(m_empty, &EmptyState::verbTriggered, this, &ProblemsPage::chooseMetric);
    connect(m_department, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            m_model.setDepartment(DepartmentId(m_department->currentData().toLongLong()));
    });
    followModel();
}

QWidget *ProblemsPage::mainWidget()
{
    return m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty;
}

QList<QWidget *> ProblemsPage::regions()
{
    return {m_head, mainWidget()};
}

void ProblemsPage::refresh()
{
    m_head->setCrumbs({viewpoint().city().name});
    m_open->setEnabled(viewpoint().canEdit());
    m_open->setToolTip(viewpoint().whyNotEditable());
    m_filling = true;
    const QVariant chosen = m_department->currentData();
    m_department->clear();
    m_department->addItem(tr("All departments"), qint64(0));
    for (const Department &one : viewpoint().catalogue()->departments())
        if (!one.retired)
            m_department->addItem(one.name, one.id.number);
    m_department->setCurrentIndex(std::max(0, m_department->findData(chosen)));
    m_filling = false;
    m_model.setDepartment(DepartmentId(m_department->currentData().toLongLong()));
    followModel();
}

void ProblemsPage::followModel()
{
    const bool any = m_model.rowCount() > 0;
    m_card->setVisible(any);
    m_hint->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setContent(
        m_department->currentIndex() > 0
            ? tr("No problem is open in %1.").arg(m_department->currentText())
            : tr("No problem is open. A problem is opened on a metric: its causes are counted, something "
                 "is done about the few that matter, and the chart says whether it helped."),
        viewpoint().canEdit() ? tr("Open a problem") : QString());
    if (any && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
    arrangeSoon();
}

void ProblemsPage::arrangeParts()
{
    const int room = m_table->viewport()->width();
    const double shares[ProblemsModel::ColumnCount] = {0.36, 0.18, 0.1, 0.12, 0.11, 0.13};
    for (int column = 0; column < ProblemsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, int(room * shares[column]));
    m_table->resizeRowsToContents();
    const int least = QFontMetrics(Theme::of(this).font(TextRole::Body)).height() + 20;
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_table->setRowHeight(row, std::max(m_table->rowHeight(row) + 6, least));
}

void ProblemsPage::chooseMetric()
{
    auto *dialog = new JumpDialog(viewpoint(), this);
    connect(dialog, &JumpDialog::metricChosen, this, [this](DepartmentId department, MetricId metric) {
        askAndOpen(*this, {department, metric, {}, {}});
    });
    connect(dialog, &JumpDialog::goalChosen, this, [this] {
        showMessage(Tone::Note, tr("A problem is opened on a metric. Choose one that drives the goal."));
    });
    dialog->open();
}

void ProblemsPage::askAndOpen(Page &page, const TrendSubject &subject)
{
    const auto catalogue = page.viewpoint().catalogue();
    const Metric *metric = catalogue->metric(subject.metric);
    const Department *department = catalogue->department(subject.department);
    Prompts::TextQuestion question;
    question.title = tr("Open a problem");
    question.text = RecordText::joined(metric ? metric->name : QString(), department ? department->name : QString());
    question.label = tr("What is the &problem, in one sentence with a number");
    question.accept = tr("&Open");
    page.prompts().askText(&page, question, [page = QPointer<Page>(&page), subject](std::optional<QString> text) {
        if (!page || !text)
            return;
        const auto opened = ProblemEntry::open(page->viewpoint(), subject, *text);
        if (!opened)
            page->showMessage(opened.error());
        else
            page->navigator().openProblem(*opened);
    });
}

} // namespace statroom
