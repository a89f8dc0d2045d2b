// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/GoalSide.h"

#include "charts/AxisSteps.h"
#include "charts/Sparkline.h"
#include "charts/StatusBadge.h"
#include "theme/Card.h"
#include "theme/Layouts.h"
#include "theme/LinkButton.h"
#include "theme/PlainLabel.h"

#include <QFrame>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace statroom {

namespace {

/// The colour of a class in the chart: filled, or hatched for what is only committed.
class Swatch : public QWidget
{
public:
    explicit Swatch(QWidget *parent) : QWidget(parent) {}
    void show(int colour, bool hatched)
    {
        m_colour = colour;
        m_hatched = hatched;
        update();
    }
    QSize sizeHint() const override
    {
        const int side = int(14 * std::max(1.0, Theme::of(this).scale()));
        return {side, side};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double side = sizeHint().height() - 1;
        const QRectF box(0.5, (height() - side) / 2, side, side);
        if (m_hatched) {
            drawHatch(painter, box, side / 2.5, QPen(theme.committed, 1.4));
            painter.setPen(QPen(theme.committed, 1));
            painter.drawRect(box);
            return;
        }
        painter.fillRect(
            box, size_t(m_colour) < theme.classes.size() ? theme.classes[size_t(m_colour)] : theme.otherClasses);
        painter.setPen(QPen(theme.separator, 0.6));
        painter.drawRect(box);
    }

private:
    int m_colour = 0;
    bool m_hatched = false;
};

class Spark : public QWidget
{
public:
    explicit Spark(QWidget *parent) : QWidget(parent)
    {
        setFixedHeight(int(40 * std::max(1.0, Theme::of(this).rowScale())));
    }
    void show(const SparkPoints &points)
    {
        setVisible(!points.values.empty());
        if (points == m_points)
            return;
        m_points = points;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintSparkline(painter, rect(), m_points, Theme::of(this));
    }

private:
    SparkPoints m_points;
};

QFrame *line(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    return line;
}

PlainLabel *number(const QString &text, TextRole role, QWidget *parent)
{
    PlainLabel *label = plainLabel(text, role, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

/// Rows that are kept while a slider moves their numbers.
class GoalSide::ClassList : public QWidget
{
public:
    explicit ClassList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(12);
        m_grid->setVerticalSpacing(10);
        m_grid->setColumnStretch(1, 1);
    }

    void show(const GoalFacts &facts, const QString &doneWord)
    {
        struct Wanted
        {
            QString name;
            QString value;
            QString share;
            int colour = -1;
            bool isCommitted = false;
        };
        QList<Wanted> wanted;
        int colour = 0;
        for (const GoalFacts::Class &one : facts.classes)
            if (!one.isCommitted)
                wanted.append({one.name, one.value, one.share, colour++, false});
        if (!facts.doneTotal.isEmpty())
            wanted.append({doneWord, facts.doneTotal, {}, -1, false});
        for (const GoalFacts::Class &one : facts.classes)
            if (one.isCommitted)
                wanted.append({one.name, one.value, {}, -1, true});
        if (wanted.size() != m_rows.size()) {
            clearLayout(*m_grid);
            m_rows.clear();
            for (int i = 0; i < wanted.size(); ++i) {
                Row row{new Swatch(this), plainLabel({}, TextRole::Body, this), number({}, TextRole::Strong, this),
                        number({}, TextRole::Body, this)};
                row.name->setWordWrap(true);
                row.share->setColour(TextColour::Secondary);
                m_grid->addWidget(row.swatch, i, 0, Qt::AlignTop);
                m_grid->addWidget(row.name, i, 1);
                m_grid->addWidget(row.value, i, 2);
                m_grid->addWidget(row.share, i, 3);
                m_rows.append(row);
            }
        }
        for (int i = 0; i < wanted.size(); ++i) {
            const Row &row = m_rows[i];
            row.swatch->setVisible(wanted[i].colour >= 0 || wanted[i].isCommitted);
            row.swatch->show(wanted[i].colour, wanted[i].isCommitted);
            row.name->setText(wanted[i].name);
            row.name->setRole(row.swatch->isHidden() ? TextRole::Strong : TextRole::Body);
            row.value->setText(wanted[i].value);
            row.share->setText(wanted[i].share);
        }
    }

private:
    struct Row
    {
        Swatch *swatch;
        PlainLabel *name;
        PlainLabel *value;
        PlainLabel *share;
    };
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

/// Rows that are kept while a slider moves their months.
class GoalSide::MetricList : public QWidget
{
public:
    explicit MetricList(GoalSide &side, QWidget *parent) : QWidget(parent), m_side(side), m_all(new QVBoxLayout(this))
    {
        m_all->setContentsMargins(0, 0, 0, 0);
        m_all->setSpacing(8);
    }

    void show(const QList<GoalMetric> &metrics)
    {
        clearLayout(*m_all);
        m_rows.clear();
        for (const GoalMetric &metric : metrics)
            add(metric);
        tell(metrics);
    }

    /// Of the same metrics.
    void tell(const QList<GoalMetric> &metrics)
    {
        for (qsizetype i = 0; i < m_rows.size() && i < metrics.size(); ++i) {
            const GoalMetric &metric = metrics[i];
            const Row &row = m_rows[i];
            row.role->setText(metric.period.isEmpty() ? metric.role
                                                      : GoalSide::tr("%1, %2").arg(metric.role, metric.period));
            row.badge->setStatus(metric.status);
            row.badge->setWhy(metric.why);
            row.badge->setVisible(!metric.value.isEmpty());
            row.link->setToolTip(metric.why);
            row.value->setText(metric.value);
            row.spark->show(metric.points);
        }
    }

private:
    struct Row
    {
        PlainLabel *role;
        StatusBadge *badge;
        LinkButton *link;
        PlainLabel *value;
        Spark *spark;
    };

    void add(const GoalMetric &metric)
    {
        if (!m_rows.isEmpty())
            m_all->addWidget(line(this));
        auto *row = new QWidget(this);
        auto *grid = new QGridLayout(row);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(2);
        Row made{plainLabel({}, TextRole::Secondary, row),
                 new StatusBadge(metric.status, StatusBadge::Shows::Shape, row),
                 new LinkButton(literalText(metric.name), row, TextRole::Body), number({}, TextRole::Strong, row),
                 new Spark(row)};
        grid->addWidget(made.role, 0, 0, 1, 2);
        made.badge->setShapeSize(int(14 * std::max(1.0, Theme::of(this).scale())));
        grid->addWidget(made.badge, 1, 0, Qt::AlignVCenter);
        connect(made.link, &LinkButton::clicked, &m_side, [side = &m_side, link = metric.link] {
            emit side->metricChosen(link.department, link.metric, link.category);
        });
        // The name has the whole line: it may be long, and is not cut.
        grid->addWidget(made.link, 1, 1, 1, 2, Qt::AlignLeft);
        grid->setColumnStretch(1, 1);
        grid->addWidget(made.value, 0, 2);
        grid->addWidget(made.spark, 2, 0, 1, 3);
        m_all->addWidget(row);
        m_rows.append(made);
    }

    GoalSide &m_side;
    QVBoxLayout *m_all;
    QList<Row> m_rows;
};

/// Rows that are kept while a slider moves what was done by then.
class GoalSide::StepList : public QWidget
{
public:
    explicit StepList(QWidget *parent) : QWidget(parent), m_all(new QVBoxLayout(this))
    {
        m_all->setContentsMargins(0, 0, 0, 0);
        m_all->setSpacing(10);
    }

    void show(const QList<GoalFacts::Step> &steps)
    {
        if (steps.size() != m_rows.size()) {
            clearLayout(*m_all);
            m_rows.clear();
            for (qsizetype i = 0; i < steps.size(); ++i)
                add();
        }
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const GoalFacts::Step &step = steps[i];
            const Row &row = m_rows[i];
            row.badge->setStatus(step.isDone ? Status::Met : step.isOverdue ? Status::Off : Status::NoTarget);
            row.badge->setWord(step.when);
            row.name->setText(step.name);
            row.when->setColour(step.isOverdue ? TextColour::Off : TextColour::Secondary);
            row.when->setText(step.when);
            row.evidence->setText(step.evidence);
            row.evidence->setVisible(!step.evidence.isEmpty());
        }
    }

private:
    struct Row
    {
        StatusBadge *badge;
        PlainLabel *name;
        PlainLabel *when;
        PlainLabel *evidence;
    };

    void add()
    {
        auto *row = new QWidget(this);
        auto *grid = new QGridLayout(row);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(10);
        grid->setVerticalSpacing(1);
        grid->setColumnStretch(1, 1);
        const Row made{new StatusBadge(Status::NoTarget, StatusBadge::Shows::Shape, row),
                       selectableText({}, TextRole::Body, TextColour::Primary, row),
                       selectableText({}, TextRole::Secondary, TextColour::Secondary, row),
                       selectableText({}, TextRole::Secondary, TextColour::Tertiary, row)};
        made.badge->setShapeSize(int(14 * std::max(1.0, Theme::of(this).scale())));
        grid->addWidget(made.badge, 0, 0, Qt::AlignTop);
        grid->addWidget(made.name, 0, 1);
        grid->addWidget(made.when, 1, 1);
        grid->addWidget(made.evidence, 2, 1);
        m_all->addWidget(row);
        m_rows.append(made);
    }

    QVBoxLayout *m_all;
    QList<Row> m_rows;
};

GoalSide::GoalSide(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("goalSide"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    m_classesCard = new Card(tr("What became of them"), this);
    m_classes = new ClassList(m_classesCard);
    m_classesCard->body()->addWidget(m_classes);
    m_relatedCard = new Card(tr("Before and after this promise"), this);
    m_related = new QVBoxLayout;
    m_related->setSpacing(8);
    m_relatedCard->body()->addLayout(m_related);
    m_metricsCard = new Card(tr("Metrics behind the promise"), this);
    m_metrics = new MetricList(*this, m_metricsCard);
    m_metricsCard->body()->addWidget(m_metrics);
    m_stepsCard = new Card(tr("Milestones"), this);
    m_steps = new StepList(m_stepsCard);
    m_stepsCard->body()->addWidget(m_steps);
    m_workCard = new Card(tr("Initiatives"), this);
    m_work = new QVBoxLayout;
    m_work->setSpacing(10);
    m_workCard->body()->addLayout(m_work);
    for (Card *card : {m_classesCard, m_relatedCard, m_metricsCard, m_stepsCard, m_workCard}) {
        card->hide();
        all->addWidget(card);
    }
    all->addStretch(1);
}

bool GoalSide::hasContent() const
{
    for (const Card *card : {m_classesCard, m_relatedCard, m_metricsCard, m_stepsCard, m_workCard})
        if (!card->isHidden())
            return true;
    return false;
}

void GoalSide::showDay(const GoalFacts &facts)
{
    m_classesCard->setVisible(!facts.classes.isEmpty());
    m_classes->show(facts, tr("Done"));
    m_stepsCard->setVisible(!facts.steps.isEmpty());
    m_steps->show(facts.steps);
}

void GoalSide::showRelated(const QList<GoalRelated> &goals)
{
    clearLayout(*m_related);
    m_relatedCard->setVisible(!goals.isEmpty());
    bool first = true;
    for (const GoalRelated &goal : goals) {
        if (!first)
            m_related->addWidget(line(m_relatedCard));
        first = false;
        auto *row = new QWidget(m_relatedCard);
        auto *grid = new QGridLayout(row);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(2);
        grid->addWidget(plainLabel(goal.role, TextRole::Secondary, row), 0, 0, 1, 2);
        auto *badge = new StatusBadge(goal.pace, StatusBadge::Shows::Shape, row);
        badge->setWord(goal.phrase);
        badge->setWhy(goal.why);
        badge->setShapeSize(int(14 * std::max(1.0, Theme::of(this).scale())));
        grid->addWidget(badge, 1, 0, Qt::AlignTop);
        auto *link = new LinkButton(literalText(goal.statement), row, TextRole::Body);
        link->setToolTip(goal.why);
        connect(link, &LinkButton::clicked, this, [this, id = goal.goal] { emit goalChosen(id); });
        grid->addWidget(link, 1, 1, Qt::AlignLeft);
        grid->setColumnStretch(1, 1);
        grid->addWidget(selectableText(goal.phrase.isEmpty() ? goal.why : goal.phrase + QStringLiteral(". ") + goal.why,
                                       TextRole::Secondary, TextColour::Secondary, row),
                        2, 1);
        m_related->addWidget(row);
    }
}

void GoalSide::showMetrics(const QList<GoalMetric> &metrics)
{
    m_metricsCard->setVisible(!metrics.isEmpty());
    m_metrics->show(metrics);
}

void GoalSide::tellMetrics(const QList<GoalMetric> &metrics)
{
    m_metrics->tell(metrics);
}

void GoalSide::showWork(const GoalFacts &facts)
{
    clearLayout(*m_work);
    m_workCard->setVisible(!facts.work.isEmpty());
    for (const GoalFacts::Work &work : facts.work) {
        m_work->addWidget(selectableText(work.name, TextRole::Strong, TextColour::Primary, m_workCard));
        for (const QString &text : {work.when, work.detail})
            if (!text.isEmpty())
                m_work->addWidget(selectableText(text, TextRole::Secondary, TextColour::Secondary, m_workCard));
    }
}

} // namespace statroom
