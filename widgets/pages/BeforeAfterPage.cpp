// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/BeforeAfterPage.h"

#include "charts/SpansChart.h"
#include "pages/PagePrinting.h"
#include "pages/TableCopy.h"
#include "theme/Card.h"
#include "theme/FlowRow.h"
#include "theme/PageHeader.h"
#include "theme/PageScroll.h"
#include "theme/PlainLabel.h"
#include "theme/SegmentedControl.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace statroom {

namespace {

constexpr int narrowBelow = 1000;
constexpr int sideWidth = 360;
constexpr int leastChart = 300;
constexpr int mostYears = 3;

enum View { ChartView, TableView };

} // namespace

BeforeAfterPage::BeforeAfterPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent)
    : Page(viewpoint, navigator, prompts, parent)
    , m_model(viewpoint)
    , m_head(new PageHeader(QString(), this))
    , m_choices(new QWidget(this))
    , m_scroll(new PageScroll(this))
    , m_printing(new PagePrinting(*this, [this]() -> std::vector<PagePrinting::Choice> {
        const auto &reading = m_model.reading();
        if (!reading)
            return {};
        return {{title(), PagePrinting::nameOf(this->viewpoint(), reading->numbers.metric.code, tr("before and after")),
                 ReportContents::beforeAfter(reading->choice)}};
    }))
{
    setObjectName(QStringLiteral("beforeAfterPage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24 - PageScroll::barRoom, 0);
    all->setSpacing(12);
    m_head->setContentsMargins(0, 0, PageScroll::barRoom, 0);
    m_copy = m_head->addButton(tr("&Copy as text"));
    m_copy->setObjectName(QStringLiteral("copyText"));
    connect(m_copy, &QPushButton::clicked, this, &BeforeAfterPage::copyText);
    m_printing->addButton(*m_head);
    connect(m_head, &PageHeader::crumbClicked, this, [this](int crumb) {
        const TrendSubject &subject = m_model.choice().subject;
        if (crumb == 0)
            this->navigator().openDepartments();
        else if (crumb == 1)
            this->navigator().openDepartment(subject.department);
        else
            this->navigator().openMetric(subject.department, subject.metric, subject.category);
    });
    all->addWidget(m_head);
    makeChoices();
    all->addWidget(m_choices);

    m_scroll->setObjectName(QStringLiteral("beforeAfterScroll"));
    auto *content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 16);
    m_columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    makeAnswer(left);
    m_columns->addLayout(left, 1);
    m_side = new QWidget(content);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(16);
    makeSide(side);
    m_columns->addWidget(m_side);
    m_scroll->setContent(content);
    all->addWidget(m_scroll, 1);

    connect(&m_model, &BeforeAfterModel::readingChanged, this, &BeforeAfterPage::follow);
    connect(&m_model, &BeforeAfterModel::failed, this, [this](const Error &error) { showMessage(error); });
    follow();
}

void BeforeAfterPage::makeChoices()
{
    m_choices->setObjectName(QStringLiteral("choices"));
    auto *row = new FlowRow(m_choices, 12, 8);
    const auto add = [&](QComboBox *box, const char *name, const QString &text, QLayout *place) {
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(QString(text).remove(u'&'));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        auto *pair = new QWidget(m_choices);
        auto *both = new QHBoxLayout(pair);
        both->setContentsMargins(0, 0, 0, 0);
        both->setSpacing(8);
        auto *label = plainLabel(text, TextRole::Secondary, TextColour::Secondary, pair);
        label->setBuddy(box);
        both->addWidget(label);
        both->addWidget(box);
        place->addWidget(pair);
        connect(box, &QComboBox::activated, this, &BeforeAfterPage::choose);
        return box;
    };
    m_what = add(new QComboBox(m_choices), "what", tr("Before and &after event"), row);
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(40);
    m_years = add(new QComboBox(m_choices), "years", tr("on each &side"), row);
    m_years->setMinimumContentsLength(14);
    for (int years = 1; years <= mostYears; ++years)
        m_years->addItem(tr("up to %n year(s)", nullptr, years), years);
    m_spans = new QWidget(m_choices);
    auto *spans = new FlowRow(m_spans, 12, 8);
    const QString texts[] = {tr("&Before, from"), tr("t&o"), tr("After, fro&m"), tr("u&p to")};
    const char *names[] = {"beforeFirst", "beforeLast", "afterFirst", "afterLast"};
    for (int i = 0; i < 4; ++i)
        m_ends[i] = add(new QComboBox(m_spans), names[i], texts[i], spans);
    m_ends[1]->setAccessibleName(tr("Before, to"));
    m_ends[3]->setAccessibleName(tr("After, to"));
    m_spans->hide();
    row->addWidget(m_spans);
}

void BeforeAfterPage::makeAnswer(QBoxLayout *column)
{
    auto *card = new Card(this);
    card->setObjectName(QStringLiteral("answerCard"));
    m_question = selectableText({}, TextRole::Lead, TextColour::Secondary, card);
    m_question->setObjectName(QStringLiteral("question"));
    card->body()->addWidget(m_question);
    auto *figures = new FlowRow(nullptr, 16, 4);
    m_figure = plainLabel({}, TextRole::HeroValue, card);
    m_figure->setObjectName(QStringLiteral("figure"));
    m_figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    figures->addWidget(m_figure);
    m_interval = plainLabel({}, TextRole::Headline, TextColour::Secondary, card);
    m_interval->setObjectName(QStringLiteral("interval"));
    figures->addWidget(m_interval);
    card->body()->addLayout(figures);
    m_answer = selectableText({}, TextRole::Lead, TextColour::Primary, card);
    m_answer->setObjectName(QStringLiteral("answer"));
    card->body()->addWidget(m_answer);
    m_comparison = selectableText({}, TextRole::Body, TextColour::Primary, card);
    m_comparison->setObjectName(QStringLiteral("comparison"));
    card->body()->addWidget(m_comparison);
    m_segments = new SegmentedControl(tr("Chart or table"), card);
    m_segments->addSegment(ChartView, tr("Cha&rt"));
    m_segments->addSegment(TableView, tr("Tab&le"));
    auto *place = new QHBoxLayout;
    place->setSpacing(16);
    place->addWidget(m_segments);
    // Beside them, so that it stays in sight where the chart ends below the window.
    m_readOut = plainLabel({}, TextRole::Secondary, card);
    m_readOut->setWordWrap(true);
    m_readOut->setObjectName(QStringLiteral("readOut"));
    place->addWidget(m_readOut, 1);
    card->body()->addLayout(place);
    m_stack = new QStackedWidget(card);
    m_chart = new SpansChart(m_stack);
    m_chart->setObjectName(QStringLiteral("spansChart"));
    m_stack->addWidget(m_chart);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("spansTable"));
    m_table->setAccessibleName(tr("Values by period"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    new TableCopy(*m_table);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_stack->addWidget(m_table);
    card->body()->addWidget(m_stack, 1);
    connect(m_segments, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_chart, &SpansChart::pointReadOut, m_readOut, &QLabel::setText);
    column->addWidget(card, 1);
}

void BeforeAfterPage::makeSide(QBoxLayout *column)
{
    const auto add = [&](const QString &title, const char *name) {
        auto *card = new Card(title, m_side);
        card->setObjectName(QLatin1String(name));
        column->addWidget(card);
        return card;
    };
    const auto text = [](Card *card, const char *name, TextColour colour) {
        auto *label = selectableText({}, TextRole::Body, colour, card);
        label->setObjectName(QLatin1String(name));
        card->body()->addWidget(label);
        return label;
    };
    m_caveatCard = add(tr("What to know with it"), "caveatCard");
    m_caveats = text(m_caveatCard, "caveats", TextColour::Primary);
    m_data = add(tr("Data"), "dataCard");
    m_before = text(m_data, "before", TextColour::Primary);
    m_after = text(m_data, "after", TextColour::Primary);
    m_otherCard = add(tr("Compared with"), "otherCard");
    m_others = new QListWidget(m_otherCard);
    new TableCopy(*m_others);
    m_others->setObjectName(QStringLiteral("others"));
    m_others->setAccessibleName(tr("Departments compared with"));
    m_others->setFrameShape(QFrame::NoFrame);
    m_others->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_otherCard->body()->addWidget(m_others);
    connect(m_others, &QListWidget::itemChanged, this, [this] {
        if (!m_following)
            choose();
    });
    m_methodCard = add(tr("Method"), "methodCard");
    m_method = text(m_methodCard, "method", TextColour::Secondary);
    column->addStretch(1);
}

QString BeforeAfterPage::title() const
{
    const auto &reading = m_model.reading();
    return reading ? tr("Before and after: %1").arg(reading->story.title) : tr("Before and after");
}

QWidget *BeforeAfterPage::mainWidget()
{
    return m_what;
}

QList<QWidget *> BeforeAfterPage::regions()
{
    return {m_head, m_choices, m_segments, m_stack->currentWidget(), m_side};
}

void BeforeAfterPage::compare(const BeforeAfterChoice &choice)
{
    clearMessage();
    m_model.setChoice(choice);
}

void BeforeAfterPage::refresh()
{
    follow();
}

void BeforeAfterPage::follow()
{
    const auto &reading = m_model.reading();
    m_head->setTitle(title());
    m_copy->setEnabled(reading != nullptr);
    m_scroll->setVisible(reading != nullptr);
    m_chart->setReading(reading);
    if (!reading) {
        m_head->setCrumbs({tr("Departments"), QString()});
        return;
    }
    m_head->setCrumbs(
        {tr("Departments"), reading->story.department, reading->numbers.metric.code, tr("Before and after")});
    const BeforeAfterText &text = reading->text;
    const auto say = [](PlainLabel *label, const QString &words) {
        label->setText(words);
        label->setVisible(!words.isEmpty());
    };
    say(m_question, text.question);
    say(m_figure, text.figure);
    say(m_interval, text.interval);
    say(m_answer, text.answer);
    say(m_comparison, text.comparison);
    say(m_before, text.before.isEmpty() ? QString() : tr("Before: %1").arg(text.before));
    say(m_after, text.after.isEmpty() ? QString() : tr("After: %1").arg(text.after));
    m_data->setVisible(!text.before.isEmpty());
    say(m_caveats, text.caveats.join(QStringLiteral("\n\n")));
    m_caveatCard->setVisible(!text.caveats.isEmpty());
    say(m_method, text.method);
    m_methodCard->setVisible(!text.method.isEmpty());
    m_table->resizeColumnsToContents();
    followChoices(*reading);
    arrangeSoon();
}

void BeforeAfterPage::followChoices(const BeforeAfterReading &reading)
{
    m_following = true;
    m_what->clear();
    for (const auto &event : reading.events)
        m_what->addItem(event.label, event.id.number);
    m_what->addItem(tr("two spans of your own"), 0);
    m_what->setCurrentIndex(std::max(0, m_what->findData(reading.choice.event.number)));
    m_years->setCurrentIndex(std::clamp(reading.choice.years, 1, mostYears) - 1);
    const bool isEvent = reading.choice.event.number != 0;
    m_years->parentWidget()->setVisible(isEvent);
    m_spans->setVisible(!isEvent);
    fillMonths(reading);

    m_others->clear();
    for (const auto &other : reading.possibleOthers) {
        auto *item = new QListWidgetItem(other.name, m_others);
        item->setData(Qt::UserRole, other.department.number);
        const auto &chosen = reading.choice.others;
        item->setCheckState(std::find(chosen.begin(), chosen.end(), other.department) == chosen.end() ? Qt::Unchecked
                                                                                                      : Qt::Checked);
    }
    m_otherCard->setVisible(m_others->count() > 0);
    m_following = false;
}

void BeforeAfterPage::fillMonths(const BeforeAfterReading &reading)
{
    const int length = reading.first.isValid() ? reading.first.length : 1;
    const Month chosen[] = {reading.choice.before.first, reading.choice.before.last() - (length - 1),
                            reading.choice.after.first, reading.choice.after.last() - (length - 1)};
    for (int i = 0; i < 4; ++i) {
        m_ends[i]->clear();
        for (Period period = reading.first; reading.first.isValid() && period <= reading.last; period = period.next())
            m_ends[i]->addItem(reading.label(period), period.first.index());
        m_ends[i]->setCurrentIndex(m_ends[i]->findData(chosen[i].index()));
    }
}

void BeforeAfterPage::choose()
{
    const auto &reading = m_model.reading();
    if (!reading)
        return;
    BeforeAfterChoice choice = reading->choice;
    choice.event = AnnotationId{m_what->currentData().toLongLong()};
    choice.years = m_years->currentData().toInt();
    // Own spans begin as those of the event that was shown.
    if (choice.event.number != 0) {
        choice.before = {};
        choice.after = {};
    } else if (reading->choice.event.number == 0) {
        const int length = reading->first.length;
        const auto between = [&](int from, int to) {
            const Month first = Month::fromIndex(m_ends[from]->currentData().toInt());
            const int months = Month::fromIndex(m_ends[to]->currentData().toInt()) - first + length;
            return months > 0 ? Period(first, months) : Period();
        };
        choice.before = between(0, 1);
        choice.after = between(2, 3);
        if (!choice.before.isValid() || !choice.after.isValid()) {
            showMessage(Tone::Warning, tr("A span must not end before it begins. Choose another month."));
            return;
        }
    }
    choice.others.clear();
    for (int i = 0; i < m_others->count(); ++i)
        if (m_others->item(i)->checkState() == Qt::Checked)
            choice.others.push_back(DepartmentId{m_others->item(i)->data(Qt::UserRole).toLongLong()});
    clearMessage();
    m_model.setChoice(choice);
}

void BeforeAfterPage::copyText()
{
    if (const auto &reading = m_model.reading())
        QGuiApplication::clipboard()->setText(reading->text.all());
    showMessage(Tone::Note, tr("Copied: question, answer, data, method and what to know with it."));
}

void BeforeAfterPage::arrangeParts()
{
    const Theme theme = Theme::of(this);
    const double scale = std::max(1.0, theme.scale());
    const bool isNarrow = width() < narrowBelow * scale;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_stack->setMinimumHeight(int(leastChart * std::max(1.0, theme.rowScale())));
    m_others->setFixedHeight(std::min(8, std::max(1, m_others->count())) * m_others->sizeHintForRow(0) + 4);
    if (isNarrow) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_side->setFixedWidth(int(sideWidth * scale));
    }
}

} // namespace statroom
