// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Sidebar.h"

#include "domain/SessionCalendar.h"
#include "items/ProblemsModel.h"
#include "items/Standings.h"
#include "items/Viewpoint.h"
#include "theme/Icon.h"
#include "theme/PlainLabel.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace statroom {

namespace {

constexpr int wide = 192;
constexpr int narrow = 48;
constexpr int itemHeight = 32;
constexpr int groupGap = 16;

/// One place: icon, word and count; a line above where a group begins.
class PlaceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    bool iconsOnly = false;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int item = int(itemHeight * std::max(1.0, Theme::of(option.widget).rowScale()));
        return {narrow, item + (index.data(PlaceModel::GroupBeginRole).toBool() ? groupGap : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.widget);
        const bool back = option.direction == Qt::RightToLeft;
        const auto placed = [&](const QRect &r) {
            return back ? QRect(option.rect.left() + option.rect.right() - r.right(), r.top(), r.width(), r.height())
                        : r;
        };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect rect = option.rect;
        if (index.data(PlaceModel::GroupBeginRole).toBool()) {
            painter->fillRect(QRect(rect.left() + 16, rect.top() + groupGap / 2, rect.width() - 32, 1), theme.divider);
            rect.setTop(rect.top() + groupGap);
        }
        const bool chosen = option.state & QStyle::State_Selected;
        const QRectF pill = QRectF(rect).adjusted(8, 0.5, -8, -0.5);
        if (chosen || (option.state & QStyle::State_MouseOver)) {
            QColor wash = theme.accent;
            wash.setAlphaF(0.06f);
            painter->setPen(chosen && theme.variant == ThemeVariant::HighContrast ? QPen(theme.accent, 2)
                                                                                  : QPen(Qt::NoPen));
            painter->setBrush(chosen ? theme.selectedRow : wash);
            painter->drawRoundedRect(pill, 4, 4);
        }
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(pill.adjusted(1, 1, -1, -1), 4, 4);
        }
        const QColor ink = chosen ? theme.accent : theme.text1;
        const int icon = int(16 * std::max(1.0, theme.rowScale()));
        const int iconLeft = iconsOnly ? rect.left() + (rect.width() - icon) / 2 : rect.left() + 16;
        paintIcon(*painter, index.data(PlaceModel::IconRole).toString(),
                  placed(QRect(iconLeft, rect.center().y() - icon / 2 + 1, icon, icon)),
                  chosen ? theme.accent : theme.text2);
        if (!iconsOnly) {
            const int left = rect.left() + 16 + icon + 10;
            QFont font = theme.font(chosen ? TextRole::Strong : TextRole::Body);
            painter->setFont(theme.font(TextRole::Secondary));
            const QString count = index.data(PlaceModel::CountRole).toString();
            const int countWidth = count.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(count) + 2;
            painter->setPen(theme.text2);
            painter->drawText(placed(QRect(rect.right() - 16 - countWidth, rect.top(), countWidth, rect.height())),
                              int(Qt::AlignVCenter | (back ? Qt::AlignLeft : Qt::AlignRight)), count);
            painter->setFont(font);
            painter->setPen(ink);
            const int room = rect.right() - 16 - countWidth - left;
            painter->drawText(placed(QRect(left, rect.top(), room, rect.height())),
                              int(Qt::AlignVCenter | (back ? Qt::AlignRight : Qt::AlignLeft)),
                              painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
        }
        painter->restore();
    }
};

} // namespace

PlaceModel::PlaceModel(Viewpoint &viewpoint, const QList<Navigator::Place> &places, QObject *parent)
    : QAbstractListModel(parent)
    , m_viewpoint(viewpoint)
    , m_places(places)
{
    connect(&viewpoint, &Viewpoint::catalogueChanged, this, [this] {
        if (!m_places.isEmpty())
            emit dataChanged(index(0), index(int(m_places.size()) - 1), {CountRole});
    });
}

int PlaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant PlaceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    struct Words
    {
        QString text;
        const char *icon;
        bool begin;
    };
    const auto words = [](Navigator::Place place) -> Words {
        switch (place) {
        case Navigator::Place::Overview:
            return {tr("Overview"), "overview", false};
        case Navigator::Place::Goals:
            return {tr("Goals"), "goals", false};
        case Navigator::Place::Departments:
            return {tr("Departments"), "departments", false};
        case Navigator::Place::Entry:
            return {tr("Enter data"), "enter-data", true};
        case Navigator::Place::Import:
            return {tr("Import"), "import", false};
        case Navigator::Place::Sessions:
            return {tr("Sessions"), "sessions", true};
        case Navigator::Place::Actions:
            return {tr("Action items"), "action-items", false};
        case Navigator::Place::Setup:
            return {tr("Set up"), "set-up", true};
        case Navigator::Place::History:
            return {tr("History"), "history", false};
        case Navigator::Place::Problems:
            return {tr("Problems"), "problems", false};
        case Navigator::Place::Problem:
        case Navigator::Place::Session:
        case Navigator::Place::Goal:
        case Navigator::Place::Metric:
            break;
        }
        return {tr("Metric"), "metric", false};
    };
    const Navigator::Place place = m_places[index.row()];
    const Words w = words(place);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return w.text;
    case IconRole:
        return QString::fromLatin1(w.icon);
    case GroupBeginRole:
        return w.begin && index.row() > 0;
    case PlaceRole:
        return int(place);
    case CountRole:
        if (place == Navigator::Place::Departments && m_viewpoint.hasFile())
            return m_viewpoint.locale().toString(
                int(Standings::departments(*m_viewpoint.catalogue(), m_viewpoint.month()).size()));
        if (place == Navigator::Place::Goals && m_viewpoint.hasFile()) {
            const auto goals = m_viewpoint.catalogue()->goals();
            const auto kept = std::count_if(goals.begin(), goals.end(), [](const Goal &goal) { return !goal.retired; });
            return kept > 0 ? m_viewpoint.locale().toString(int(kept)) : QString();
        }
        if (place == Navigator::Place::Sessions && m_viewpoint.hasFile()) {
            // What was missed comes before what is next.
            int missed = 0;
            QDate next;
            for (const Session &session : m_viewpoint.catalogue()->sessions()) {
                const SessionStanding standing = standingOf(session, m_viewpoint.today());
                missed += standing == SessionStanding::Missed;
                if (!next.isValid()
                    && (standing == SessionStanding::Upcoming || standing == SessionStanding::PutOff
                        || standing == SessionStanding::Running))
                    next = session.day;
            }
            return missed > 0    ? tr("%n missed", "", missed)
                : next.isValid() ? m_viewpoint.locale().toString(next, QStringLiteral("d MMM"))
                                 : QString();
        }
        if (place == Navigator::Place::Actions && m_viewpoint.hasFile()) {
            const auto &actions = m_viewpoint.catalogue()->actionItems();
            const auto late = std::count_if(actions.begin(), actions.end(), [this](const ActionItem &action) {
                return action.isLate(m_viewpoint.today());
            });
            return late > 0 ? tr("%n late", "", int(late)) : QString();
        }
        if (place == Navigator::Place::Problems && m_viewpoint.hasFile()) {
            const int open = ProblemsModel::openCount(*m_viewpoint.catalogue(), {});
            return open > 0 ? m_viewpoint.locale().toString(open) : QString();
        }
        return {};
    default:
        return {};
    }
}

Sidebar::Sidebar(Viewpoint &viewpoint, const QList<Navigator::Place> &places, QWidget *parent)
    : QWidget(parent)
    , m_viewpoint(viewpoint)
    , m_model(viewpoint, places)
    , m_head(new QWidget(this))
    , m_foot(new QWidget(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("sidebar"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 12, 1, 12);
    all->setSpacing(12);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(16, 0, 8, 0);
    head->setSpacing(2);
    m_city = plainLabel(QString(), TextRole::Headline, m_head);
    m_month = plainLabel(QString(), TextRole::Secondary, m_head);
    head->addWidget(m_city);
    head->addWidget(m_month);
    all->addWidget(m_head);

    m_list->setObjectName(QStringLiteral("places"));
    m_list->setAccessibleName(tr("Places"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PlaceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    all->addWidget(m_list, 1);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid())
            emit chosen(Navigator::Place(index.data(PlaceModel::PlaceRole).toInt()));
    };
    connect(m_list, &QAbstractItemView::clicked, this, choose);
    connect(m_list, &QAbstractItemView::activated, this, choose);

    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(16, 0, 8, 0);
    foot->setSpacing(2);
    m_place = plainLabel(QString(), TextRole::Small, m_foot);
    m_pen = plainLabel(QString(), TextRole::Small, m_foot);
    m_author = plainLabel(QString(), TextRole::Small, m_foot);
    m_saved = plainLabel(QString(), TextRole::Small, m_foot);
    m_revision = plainLabel(QString(), TextRole::Small, m_foot);
    for (PlainLabel *label : {m_city, m_month, m_place, m_pen, m_author, m_saved, m_revision})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (PlainLabel *label : {m_place, m_pen, m_author, m_saved, m_revision})
        foot->addWidget(label);
    all->addWidget(m_foot);

    m_pen->setObjectName(QStringLiteral("penHolder"));
    setPen({}, {});
    connect(&viewpoint, &Viewpoint::fileChanged, this, &Sidebar::follow);
    connect(&viewpoint, &Viewpoint::monthChanged, this, &Sidebar::follow);
    connect(&viewpoint, &Viewpoint::recordedAtChanged, this, &Sidebar::follow);
    connect(&viewpoint, &Viewpoint::committed, this, &Sidebar::follow);
    connect(&viewpoint, &Viewpoint::authorChanged, this, &Sidebar::follow);
    connect(&viewpoint, &Viewpoint::editableChanged, this, &Sidebar::follow);
    follow();
    fit();
}

void Sidebar::follow()
{
    const bool any = m_viewpoint.hasFile();
    m_list->setVisible(any);
    m_city->setText(any ? m_viewpoint.city().name : tr("StatRoom"));
    m_city->setToolTip(any ? m_viewpoint.city().name : QString());
    const QLocale locale = m_viewpoint.locale();
    if (!any) {
        for (PlainLabel *label : {m_month, m_author, m_saved, m_revision})
            label->setText(QString());
        return;
    }
    const Period month(m_viewpoint.month(), 1);
    if (m_viewpoint.isNow())
        m_month->setText(
            tr("%1, %2").arg(m_viewpoint.label(month, LabelStyle::Long),
                             m_viewpoint.label(m_viewpoint.calendar().periodContaining(month.first, Frequency::Year),
                                               LabelStyle::Short)));
    else
        m_month->setText(tr("As it stood %1")
                             .arg(locale.toString(m_viewpoint.inCityZone(m_viewpoint.recordedMoment()).date(),
                                                  QStringLiteral("d MMM yyyy"))));
    m_author->setText(m_viewpoint.author());
    const QDateTime saved = m_viewpoint.inCityZone(m_viewpoint.savedAt());
    m_saved->setText(!m_viewpoint.canEdit() ? tr("Read only")
                         : saved.isValid()
                         ? tr("Saved %1").arg(locale.toString(saved, QStringLiteral("d MMM yyyy, H:mm")))
                         : QString());
    m_saved->setToolTip(m_viewpoint.whyNotEditable());
    m_revision->setText(tr("Revision %1").arg(locale.toString(m_viewpoint.newestRevision().number)));
}

void Sidebar::setCurrent(Navigator::Place place)
{
    const int row = m_model.rowOf(place == Navigator::Place::Metric        ? Navigator::Place::Departments
                                      : place == Navigator::Place::Goal    ? Navigator::Place::Goals
                                      : place == Navigator::Place::Session ? Navigator::Place::Sessions
                                      : place == Navigator::Place::Problem ? Navigator::Place::Problems
                                                                           : place);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
    else
        m_list->clearSelection();
}

void Sidebar::setPen(const QString &place, const QString &pen)
{
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());
    m_pen->setText(pen);
    m_pen->setToolTip(pen);
    m_pen->setVisible(!pen.isEmpty());
}

void Sidebar::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    fit();
}

void Sidebar::fit()
{
    const Theme theme = Theme::of(this);
    const bool iconsOnly = m_isNarrow || theme.medium == Medium::Wall;
    static_cast<PlaceDelegate *>(m_list->itemDelegate())->iconsOnly = iconsOnly;
    m_head->setVisible(!iconsOnly);
    m_foot->setVisible(!iconsOnly);
    setFixedWidth(iconsOnly ? int(narrow * std::max(1.0, theme.rowScale())) : int(wide * std::max(1.0, theme.scale())));
    m_list->doItemsLayout();
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fit();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.fillRect(rect(), theme.variant == ThemeVariant::Light ? theme.sunken : theme.window);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), theme.divider);
}

} // namespace statroom
