// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/StillMissingPanel.h"

#include "items/MonthHandIn.h"
#include "items/MonthlyGridModel.h"
#include "items/StillMissingModel.h"
#include "items/Viewpoint.h"
#include "pages/TableCopy.h"
#include "theme/PlainLabel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace statroom {

namespace {

/// A name over what is the matter with it.
class MissingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect,
                          selected || (option.state & QStyle::State_MouseOver) ? theme.selectedRow : theme.surface);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), theme.divider);
        const QFont body = theme.font(TextRole::Body);
        QRect text = option.rect.adjusted(leftPadding, 8, -rightPadding, -7);
        painter->setFont(body);
        painter->setPen(theme.text1);
        painter->drawText(text, int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), index.data().toString());
        text.setTop(option.rect.bottom() - 7 - QFontMetrics(theme.font(TextRole::Secondary)).height());
        QColor ink = theme.text2;
        switch (MonthlyGridModel::CellState(index.data(StillMissingModel::StateRole).toInt())) {
        case MonthlyGridModel::CellState::NotSaved:
            ink = theme.status(Status::Off).word;
            break;
        case MonthlyGridModel::CellState::Question:
            ink = theme.status(Status::Near).word;
            break;
        default:
            break;
        }
        const QFont small = theme.font(TextRole::Secondary);
        painter->setFont(small);
        painter->setPen(ink);
        painter->drawText(text, int(Qt::AlignLeft | Qt::AlignTop), index.data(StillMissingModel::WordRole).toString());
        // With high contrast the ground of a selected row is that of all rows.
        if (option.state & QStyle::State_HasFocus || (selected && theme.variant == ThemeVariant::HighContrast)) {
            painter->setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter->drawRect(QRectF(option.rect).adjusted(1, 2, -1, -1));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.widget);
        const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = (list ? list->viewport()->width() : 200) - leftPadding - rightPadding;
        const QRect name = QFontMetrics(theme.font(TextRole::Body))
                               .boundingRect(QRect(0, 0, std::max(60, width), 1000),
                                             int(Qt::AlignLeft | Qt::TextWordWrap), index.data().toString());
        return {120, name.height() + QFontMetrics(theme.font(TextRole::Secondary)).height() + 17};
    }

private:
    static constexpr int leftPadding = 16;
    static constexpr int rightPadding = 12;
};

/// As high as its entries, up to what the panel can give.
class MissingList : public QListView
{
public:
    using QListView::QListView;

    QSize sizeHint() const override
    {
        int height = 0;
        for (int row = 0; model() && row < model()->rowCount(); ++row)
            height += sizeHintForRow(row);
        return {180, height};
    }
    QSize minimumSizeHint() const override
    {
        return {120, std::min(sizeHint().height(), 2 * std::max(1, sizeHintForRow(0)))};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        // Names that wrap make their entries taller.
        if (event->size().width() != event->oldSize().width()) {
            scheduleDelayedItemsLayout();
            updateGeometry();
        }
    }
};

} // namespace

CountdownSteps::CountdownSteps(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountdownSteps::setSteps(int done, int expected, int all)
{
    m_done = done;
    m_expected = expected;
    m_all = all;
    update();
}

QSize CountdownSteps::sizeHint() const
{
    return {120, 10};
}

void CountdownSteps::paintEvent(QPaintEvent *)
{
    if (m_all <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    const double gap = m_all > 24 ? 1 : 3;
    const double width = (this->width() - gap * (m_all - 1)) / m_all;
    for (int i = 0; i < m_all; ++i) {
        const QRectF step = QRectF(i * (width + gap), 1, width, 8).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool done = i < m_done;
        const bool expected = !done && i < m_done + m_expected;
        painter.setPen(QPen(done ? theme.accent : theme.control, 1));
        painter.setBrush(done           ? QBrush(theme.accent)
                             : expected ? QBrush(theme.control, Qt::BDiagPattern)
                                        : QBrush(theme.sunken));
        painter.drawRoundedRect(step, 2, 2);
    }
}

StillMissingPanel::StillMissingPanel(Viewpoint &viewpoint, const MonthlyGridModel &grid, const MonthHandIn &handIn,
                                     QWidget *parent)
    : Card(tr("Still missing"), parent)
    , m_viewpoint(viewpoint)
    , m_grid(grid)
    , m_handIn(handIn)
    , m_missing(new StillMissingModel(grid, this))
    , m_number(plainLabel({}, TextRole::HeroValue, this))
    , m_of(plainLabel({}, TextRole::Body, TextColour::Secondary, this))
    , m_steps(new CountdownSteps(this))
    , m_due(plainLabel({}, TextRole::Body, TextColour::Secondary, this))
    , m_state(plainLabel({}, TextRole::Body, this))
    , m_list(new MissingList(this))
{
    m_number->setObjectName(QStringLiteral("missingCount"));
    m_state->setObjectName(QStringLiteral("handInState"));
    m_state->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_number);
    row->addWidget(m_of, 1, Qt::AlignVCenter);
    body()->setSpacing(6);
    body()->addLayout(row);
    body()->addWidget(m_steps);
    body()->addWidget(m_due);
    body()->addWidget(m_state);

    m_list->setObjectName(QStringLiteral("missingList"));
    m_list->setAccessibleName(tr("What is still missing"));
    m_list->setModel(m_missing);
    m_list->setItemDelegate(new MissingDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    new TableCopy(*m_list);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setCursor(Qt::PointingHandCursor);
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addFlush(m_list, 1);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit cellAsked(m_missing->gridCell(index)); });
    // A click already went there; Enter comes from the keyboard.
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { emit cellAsked(m_missing->gridCell(index)); });

    connect(&handIn, &MonthHandIn::changed, this, &StillMissingPanel::look);
    connect(m_missing, &QAbstractItemModel::modelReset, this, &StillMissingPanel::look);
    connect(m_missing, &QAbstractItemModel::dataChanged, this, &StillMissingPanel::look);
    look();
}

void StillMissingPanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    giveStateItsHeight();
}

void StillMissingPanel::giveStateItsHeight()
{
    // The card's height follows its list; a wrapped text in it would be squeezed.
    const int width = contentsRect().width() - 32;
    m_state->setMinimumHeight(m_state->text().isEmpty() || width <= 0 ? 0 : m_state->heightForWidth(width));
}

QString StillMissingPanel::dueText() const
{
    // The earliest day by which one of the missing ones is due.
    QDate due;
    const Period month(m_grid.month(), 1);
    for (int row : m_grid.missingRows()) {
        const Metric *metric = m_grid.metricAt(row);
        if (!metric)
            continue;
        const QDate its = m_viewpoint.catalogue()->dueDate(*metric, month);
        due = due.isValid() ? std::min(due, its) : its;
    }
    if (!due.isValid())
        return {};
    const QString day = m_viewpoint.locale().toString(due, QStringLiteral("d MMM"));
    const qint64 days = m_viewpoint.today().daysTo(due);
    if (days == 0)
        return tr("Due today, %1").arg(day);
    if (days == 1)
        return tr("Due tomorrow, %1").arg(day);
    if (days > 0)
        return tr("Due in %n day(s), %1", nullptr, int(days)).arg(day);
    return tr("Overdue since %1").arg(day);
}

bool StillMissingPanel::isCounting() const
{
    return m_grid.toEnterCount() > 0;
}

QString StillMissingPanel::countText() const
{
    const QLocale locale = m_viewpoint.locale();
    const QString count = tr("%1 of %2 for %3 still missing.")
                              .arg(locale.toString(m_grid.missingCount()), locale.toString(m_grid.toEnterCount()),
                                   locale.standaloneMonthName(m_grid.month().month()));
    const QString due = m_grid.missingCount() > 0 ? dueText() : QString();
    return due.isEmpty() ? count : tr("%1 %2.").arg(count, due);
}

void StillMissingPanel::look()
{
    const int all = m_grid.toEnterCount();
    const int missing = m_grid.missingCount();
    const int expected = int(m_grid.missingRows().size()) - missing;
    const QString month =
        m_grid.month().isValid() ? m_viewpoint.locale().standaloneMonthName(m_grid.month().month()) : QString();
    m_number->setText(m_viewpoint.locale().toString(missing));
    m_of->setText(tr("of %1 for %2").arg(m_viewpoint.locale().toString(all), month));
    m_number->setAccessibleName(tr("%1 of %2 still missing for %3").arg(missing).arg(all).arg(month));
    m_steps->setSteps(all - missing - expected, expected, all);
    m_due->setText(dueText());
    m_due->setVisible(missing > 0 && !m_due->text().isEmpty());
    QString state = m_handIn.stateText();
    if (m_handIn.isHandedIn() && m_handIn.openValues() > 0)
        state = QStringList{state, tr("%n value(s) came later.", nullptr, m_handIn.openValues())}.join(u' ');
    else if (!m_handIn.isHandedIn() && missing == 0 && all > 0)
        state = tr("Everything is here. Hand it in.");
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    giveStateItsHeight();
    m_list->setVisible(m_missing->rowCount() > 0);
    m_list->updateGeometry();
    follow(m_row);
}

void StillMissingPanel::follow(int gridRow)
{
    m_row = gridRow;
    const QModelIndex entry = m_missing->entryOf(gridRow);
    if (m_list->currentIndex() == entry && m_list->selectionModel()->isSelected(entry) == entry.isValid())
        return;
    if (entry.isValid())
        m_list->setCurrentIndex(entry);
    else
        m_list->selectionModel()->clear();
}

} // namespace statroom
