// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/metric/ChartMarks.h"

#include "items/ChartEntry.h"
#include "items/TrendModel.h"
#include "pages/Page.h"
#include "pages/metric/MetricViews.h"
#include "theme/PlainLabel.h"

#include <QAction>

namespace statroom {

ChartMarks::ChartMarks(Page &page, const TrendModel &model, MetricViews &views)
    : QObject(&page)
    , m_page(page)
    , m_model(model)
    , m_views(views)
{
    const auto adds = [this](ChartMark::Kind kind, const char *name, const QString &text, const QString &tip) {
        connect(addAction(QLatin1String(name), text, tip), &QAction::triggered, this, [this, kind] { add(kind); });
    };
    adds(ChartMark::Kind::Rebase, "markRebase", tr("&New baseline from here (rebase)…"),
         tr("The process changed: mean and limits are computed anew from this period on"));
    adds(ChartMark::Kind::Ghost, "markGhost", tr("&Leave this point out (ghost)…"),
         tr("The value stays on the chart and counts neither for mean and limits nor for signals"));
    adds(ChartMark::Kind::Baseline, "markBaseline", tr("&Fix limits at this point…"),
         tr("Later values are judged by the mean and limits up to this period"));
    m_remove =
        addAction(QStringLiteral("markRemove"), tr("Re&move mark…"), tr("Takes back what was marked at this period"));
    connect(m_remove, &QAction::triggered, this, &ChartMarks::remove);
}

QAction *ChartMarks::addAction(const QString &name, const QString &text, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    m_actions.append(action);
    return action;
}

std::optional<ChartMark> ChartMarks::markHere() const
{
    const int row = m_views.currentRow();
    if (!m_model.reading() || row < 0 || row >= m_model.rowCount()
        || m_model.reading()->chart.pointOf(m_model.trendRow(row).period.first) < 0)
        return std::nullopt;
    ChartMark mark;
    mark.department = m_model.subject().department;
    mark.metric = m_model.subject().metric;
    mark.category = m_model.subject().category;
    mark.month = m_model.trendRow(row).period.first;
    return mark;
}

void ChartMarks::follow()
{
    const auto here = markHere();
    const bool can = here && m_page.viewpoint().canEdit();
    for (QAction *action : m_actions)
        action->setEnabled(can);
    m_remove->setEnabled(can
                         && !m_model.reading()->chart.marksAt(m_model.reading()->chart.pointOf(here->month)).empty());
}

QString ChartMarks::periodName(const ChartMark &mark) const
{
    const SeriesChart &chart = m_model.reading()->chart;
    return m_page.viewpoint().label(chart.periods[size_t(chart.pointOf(mark.month))], LabelStyle::Long);
}

void ChartMarks::add(ChartMark::Kind kind)
{
    auto mark = markHere();
    if (!mark || !m_page.viewpoint().canEdit())
        return;
    mark->kind = kind;
    // What cannot be is said before a reason is asked for.
    ChartMark tried = *mark;
    tried.reason = QStringLiteral("?");
    if (const auto allowed = m_model.reading()->chart.allows(tried, m_page.viewpoint().locale()); !allowed) {
        m_page.showMessage(allowed.error());
        return;
    }
    const QString when = periodName(*mark);
    Prompts::TextQuestion question;
    question.label = tr("&Reason, which stands on the chart");
    switch (kind) {
    case ChartMark::Kind::Rebase:
        question.title = tr("New baseline");
        question.text = tr("From %1 on, mean and limits are computed anew. Do this where the work itself was changed, "
                           "not to make a signal go away.")
                            .arg(when);
        question.accept = tr("&Set new baseline");
        break;
    case ChartMark::Kind::Ghost:
        question.title = tr("Leave a point out");
        question.text = tr("%1 stays on the chart, but no longer counts for mean, limits and signals.").arg(when);
        question.accept = tr("&Leave out");
        break;
    case ChartMark::Kind::Baseline:
        question.title = tr("Fix limits");
        question.text = tr("Values after %1 are judged by the mean and limits of those up to it.").arg(when);
        question.accept = tr("&Fix limits");
        break;
    }
    m_page.prompts().askText(&m_page, question, [this, wanted = *mark](std::optional<QString> reason) mutable {
        if (!reason)
            return;
        wanted.reason = *reason;
        const auto done = addChartMark(m_page.viewpoint(), wanted);
        if (!done) {
            m_page.showMessage(done.error());
            return;
        }
        m_page.clearMessage();
        m_views.showView(MetricViews::View::ControlChart);
    });
}

void ChartMarks::remove()
{
    const auto here = markHere();
    if (!here || !m_page.viewpoint().canEdit())
        return;
    const SeriesChart &chart = m_model.reading()->chart;
    std::vector<ChartMark> marks;
    for (const ChartMark *mark : chart.marksAt(chart.pointOf(here->month)))
        marks.push_back(*mark);
    if (marks.empty())
        return;
    Prompts::Question question;
    question.title = tr("Remove mark");
    question.text = tr("Which mark of %1 is to go?").arg(periodName(*here));
    for (const ChartMark &mark : marks) {
        switch (mark.kind) {
        case ChartMark::Kind::Rebase:
            question.choices.push_back({tr("Remove the new &baseline: %1").arg(literalText(mark.reason))});
            break;
        case ChartMark::Kind::Ghost:
            question.choices.push_back({tr("&Count the point again: %1").arg(literalText(mark.reason))});
            break;
        case ChartMark::Kind::Baseline:
            question.choices.push_back({tr("No longer &fix the limits: %1").arg(literalText(mark.reason))});
            break;
        }
    }
    m_page.prompts().ask(&m_page, question, [this, marks](std::optional<int> choice) {
        if (!choice)
            return;
        if (const auto done = removeChartMark(m_page.viewpoint(), marks[size_t(*choice)].id); !done)
            m_page.showMessage(done.error());
        else
            m_page.clearMessage();
    });
}

} // namespace statroom
