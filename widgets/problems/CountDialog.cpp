// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/CountDialog.h"

#include "items/TrendModel.h"
#include "items/Viewpoint.h"
#include "theme/PlainLabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace statroom {

namespace {

constexpr int usualMonths = 12;

} // namespace

CountDialog::CountDialog(Viewpoint &viewpoint, ProblemId problem, BreakdownId breakdown, QWidget *parent)
    : QDialog(parent)
    , m_viewpoint(viewpoint)
    , m_problem(problem)
    , m_breakdown(breakdown)
    , m_first(new QComboBox(this))
    , m_last(new QComboBox(this))
    , m_counts(plainLabel({}, TextRole::Body, this))
    , m_remark(plainLabel({}, TextRole::Secondary, TextColour::Near, this))
{
    setObjectName(QStringLiteral("countDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Breakdown *by = viewpoint.catalogue()->breakdown(breakdown);
    setWindowTitle(tr("Count by %1").arg(by ? by->name : QString()));
    setMinimumWidth(520);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(14);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](QComboBox *box, const char *name, const QString &text, const QString &said) {
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(said);
        box->setMaxVisibleItems(14);
        auto *label = plainLabel(text, TextRole::Body, this);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &CountDialog::follow);
    };
    add(m_first, "first", tr("&From"), tr("First month that is counted"));
    add(m_last, "last", tr("&to"), tr("Last month that is counted"));
    row->addStretch(1);
    all->addLayout(row);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setWordWrap(true);
    all->addWidget(m_counts);
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setWordWrap(true);
    all->addWidget(m_remark);
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("&Count"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("ok"));
    buttons->addButton(QDialogButtonBox::Cancel);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CountDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CountDialog::reject);
    fill();
    follow();
    m_first->setFocus();
}

/// Every month in which a category has a value; the twelve up to the month shown are proposed.
void CountDialog::fill()
{
    const auto catalogue = m_viewpoint.catalogue();
    const Problem *problem = catalogue->problem(m_problem);
    const Month shown = m_viewpoint.month();
    Month first = shown - (usualMonths - 1);
    Month last = shown;
    if (problem)
        for (const SeriesId series : catalogue->countedSeries(problem->department, problem->metric, m_breakdown)) {
            const auto values = m_viewpoint.reader().observations(series, Month(1, 1), shown);
            if (!values || values->empty())
                continue;
            first = std::min(first, values->front().month);
        }
    for (Month month = last; !(month < first); month = month - 1)
        for (QComboBox *box : {m_first, m_last})
            box->addItem(m_viewpoint.label(Period(month, 1), LabelStyle::Long), month.yyyymm());
    m_last->setCurrentIndex(0);
    m_first->setCurrentIndex(std::min(usualMonths, m_first->count()) - 1);
}

Period CountDialog::span() const
{
    const Month first = Month::fromYyyymm(m_first->currentData().toInt());
    const Month last = Month::fromYyyymm(m_last->currentData().toInt());
    return last < first ? Period(first, 0) : Period(first, last - first + 1);
}

void CountDialog::follow()
{
    const Period months = span();
    m_remark->clear();
    m_ok->setEnabled(false);
    if (months.length < 1) {
        m_counts->setText(tr("The last month lies before the first one. Choose another."));
        m_remark->hide();
        return;
    }
    const auto counts = ProblemEntry::categoryCounts(m_viewpoint, m_problem, m_breakdown, months);
    if (!counts) {
        m_counts->setText(counts.error().message);
        m_remark->hide();
        return;
    }
    QStringList told;
    QStringList partial;
    const QLocale locale = m_viewpoint.locale();
    const auto catalogue = m_viewpoint.catalogue();
    const Problem *problem = catalogue->problem(m_problem);
    const Metric *metric = problem ? catalogue->metric(problem->metric) : nullptr;
    const int periods = months.length / (metric ? monthsIn(metric->frequency) : 1);
    for (const ProblemEntry::CategoryCount &one : *counts) {
        told << tr("%1 %2").arg(one.name, plainNumber(one.count, locale));
        if (one.periods < periods)
            partial
                << tr("%1 in %2 of %3 periods").arg(one.name, locale.toString(one.periods), locale.toString(periods));
    }
    m_counts->setText(told.isEmpty() ? tr("No category has a value in these months. Choose another span.")
                                     : told.join(QStringLiteral(", ")));
    if (!partial.isEmpty())
        m_remark->setText(tr("With a value: %1.").arg(partial.join(QStringLiteral(", "))));
    m_remark->setVisible(!partial.isEmpty());
    m_ok->setEnabled(!told.isEmpty());
}

void CountDialog::accept()
{
    const auto done = ProblemEntry::countCategories(m_viewpoint, m_problem, m_breakdown, span());
    if (!done) {
        m_counts->setText(done.error().message);
        return;
    }
    emit counted(*done);
    QDialog::accept();
}

} // namespace statroom
