// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/ObservationDelegate.h"

#include "charts/StatusShape.h"
#include "items/MonthlyGridModel.h"
#include "theme/Icon.h"
#include "theme/WrappedText.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPersistentModelIndex>

namespace statroom {

namespace {

using State = MonthlyGridModel::CellState;

constexpr int padding = 8;
constexpr int metricPadding = 16;
constexpr int between = 14; // two answers
constexpr int nameLines = 2;
constexpr int detailLines = 2;
constexpr int noteLines = 5;

const char *const cellProperty = "cell";
const char *const typedOverProperty = "typedOver";

const MonthlyGridModel *gridOf(const QModelIndex &index)
{
    return qobject_cast<const MonthlyGridModel *>(index.model());
}

State stateOf(const QModelIndex &index)
{
    return State(index.data(MonthlyGridModel::StateRole).toInt());
}

bool isRefused(State state)
{
    return state == State::NotSaved;
}

/// A line edit in a cell: no frame of its own, the delegate draws that of the cell.
class CellEditor : public QLineEdit
{
public:
    CellEditor(QWidget *parent, bool number) : QLineEdit(parent), m_number(number)
    {
        setFrame(false);
        setAutoFillBackground(false);
        setAttribute(Qt::WA_Hover, false);
        if (number)
            setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setTextMargins(5, 0, 5, 0);
        connect(this, &QLineEdit::textEdited, this, [this] {
            m_refused = false;
            update();
        });
    }

    void setRefused(bool refused)
    {
        m_refused = refused;
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        {
            QPainter painter(this);
            const Theme theme = Theme::of(this);
            painter.fillRect(rect(), m_refused ? theme.errorGround : theme.surface);
            painter.setPen(QPen(m_refused ? theme.status(Status::Off).outline : theme.accent, 2));
            painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
        }
        QPalette own = palette();
        if (own.color(QPalette::Base).alpha() != 0) {
            own.setColor(QPalette::Base, Qt::transparent);
            setPalette(own);
        }
        QLineEdit::paintEvent(event);
    }

private:
    bool m_number;
    bool m_refused = false;
};

int drawLines(QPainter *painter, const QString &text, const QFont &font, const QColor &ink, const QRect &rect,
              int maximum)
{
    const QStringList lines = wrappedText(text, font, rect.width(), maximum);
    if (!painter)
        return int(lines.size());
    const int height = QFontMetrics(font).height();
    painter->setFont(font);
    painter->setPen(ink);
    for (int i = 0; i < lines.size(); ++i)
        painter->drawText(QRect(rect.left(), rect.top() + i * height, rect.width(), height),
                          int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), lines.at(i));
    return int(lines.size());
}

/// The sentence up to its first end stands out; "6.4 %" holds no end.
std::pair<QString, QString> leadAndRest(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const QChar c = text.at(i);
        if ((c == u'.' || c == u'?' || c == u'!' || c == u':') && text.at(i + 1) == u' ')
            return {text.left(i + 1), text.mid(i + 2)};
    }
    return {text, {}};
}

} // namespace

/// Where the parts of a note cell stand.
struct ObservationDelegate::NoteLayout
{
    QRect icon;
    QRect text;
    QString lead, rest;
    int leadLines = 0, restLines = 0;
    QList<QRect> links;
    QStringList answers;
    int height = 0;
};

ObservationDelegate::ObservationDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

int ObservationDelegate::rowHeight(const Theme &theme)
{
    return std::max(57,
                    QFontMetrics(theme.font(TextRole::Strong)).height()
                        + QFontMetrics(theme.font(TextRole::Small)).height() + 22);
}

QSize ObservationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    int height = rowHeight(theme);
    const MonthlyGridModel *grid = gridOf(index);
    if (grid && index.column() == grid->metricColumn())
        height = std::max(height, metricHeight(option.rect.width(), index, theme) + 10);
    else if (grid && index.column() == grid->noteColumn())
        height = std::max(height, layOut(option.rect, index, theme).height + 12);
    return {80, height};
}

int ObservationDelegate::widthFor(const QAbstractItemModel &model, int column, const Theme &theme) const
{
    const QFontMetrics value(theme.font(TextRole::Strong));
    const QFontMetrics parts(theme.font(TextRole::Small));
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, column);
        const int sign =
            index.data(MonthlyGridModel::DisputedRole).toBool() ? value.horizontalAdvance(disputedSign()) + 5 : 0;
        widest = std::max({widest, value.horizontalAdvance(index.data().toString()) + sign,
                           parts.horizontalAdvance(index.data(MonthlyGridModel::PartsRole).toString())});
        if (column == 0)
            widest = std::max(widest, parts.horizontalAdvance(index.data(MonthlyGridModel::DetailRole).toString()));
    }
    return widest;
}

void ObservationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const MonthlyGridModel *grid = gridOf(index);
    if (!grid)
        return;
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const Theme theme = Theme::of(item.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(item.rect, theme.surface);

    if (index.column() == grid->metricColumn())
        paintMetric(*painter, item, index, theme);
    else if (index.column() == grid->noteColumn())
        paintNote(*painter, item, index, theme);
    else
        paintValue(*painter, item, index, theme);
    painter->restore();
}

void ObservationDelegate::paintMetric(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index,
                                      const Theme &theme) const
{
    const QRect rect = item.rect;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.divider);
    if (item.state & QStyle::State_Selected || item.state & QStyle::State_HasFocus)
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height() - 1), theme.accent);
    const QFont strong = theme.font(TextRole::Strong);
    const QFont small = theme.font(TextRole::Small);
    const bool readOnly = !index.data(MonthlyGridModel::ReadOnlyReasonRole).toString().isEmpty();
    QRect text = rect.adjusted(metricPadding, 0, -6, 0);
    text.setTop(rect.top() + (rect.height() - metricHeight(rect.width(), index, theme)) / 2);
    const int lines =
        drawLines(&painter, index.data().toString(), strong, readOnly ? theme.text2 : theme.text1, text, nameLines);
    text.setTop(text.top() + lines * QFontMetrics(strong).height() + 1);
    drawLines(&painter, index.data(MonthlyGridModel::DetailRole).toString(), small, theme.text2, text, detailLines);
}

int ObservationDelegate::metricHeight(int width, const QModelIndex &index, const Theme &theme) const
{
    const QRect text(0, 0, width - metricPadding - 6, 0);
    const QFont strong = theme.font(TextRole::Strong);
    const QFont small = theme.font(TextRole::Small);
    return drawLines(nullptr, index.data().toString(), strong, {}, text, nameLines) * QFontMetrics(strong).height() + 1
        + drawLines(nullptr, index.data(MonthlyGridModel::DetailRole).toString(), small, {}, text, detailLines)
        * QFontMetrics(small).height();
}

void ObservationDelegate::paintValue(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index,
                                     const Theme &theme) const
{
    const QRect rect = item.rect;
    const State state = stateOf(index);
    const bool front = index.data(MonthlyGridModel::FrontRole).toBool();
    const bool current = item.state & QStyle::State_HasFocus;
    const StatusColours &off = theme.status(Status::Off);
    const StatusColours &near = theme.status(Status::Near);

    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.divider);
    if (front) {
        painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), theme.control);
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme.control);
    }
    // Several cells that were chosen together; one alone has its frame.
    const auto *view = qobject_cast<const QAbstractItemView *>(item.widget);
    if ((item.state & QStyle::State_Selected) && view && view->selectionModel()->selection().size() == 1
        && (view->selectionModel()->selection().front().width() > 1
            || view->selectionModel()->selection().front().height() > 1))
        painter.fillRect(rect.adjusted(front ? 1 : 0, 0, front ? -1 : 0, -1), theme.selectedRow);
    const QRectF frame = QRectF(rect).adjusted(0, -1, 0, 0);
    const auto box = [&](const QColor &ground, const QColor &line, int width) {
        painter.fillRect(frame, ground);
        painter.setPen(QPen(line, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        const double inset = width / 2.0;
        painter.drawRect(frame.adjusted(inset, inset, -inset, -inset));
    };
    if (state == State::NotSaved)
        box(theme.errorGround, off.outline, 2);
    else if (state == State::Question)
        box(theme.warningGround, near.outline, 2);
    else if (front && (state == State::Empty || state == State::Expected || state == State::Saving))
        box(theme.surface, theme.control, 1);

    const bool pending = state == State::NotSaved || state == State::Question || state == State::Saving;
    QString value = index.data().toString();
    QString parts = pending ? QString() : index.data(MonthlyGridModel::PartsRole).toString();
    const QString period = front ? QString() : index.data(MonthlyGridModel::PeriodRole).toString();
    const bool typed = front && state != State::ReadOnly;
    QFont valueFont = theme.font(typed && !pending ? TextRole::Strong : TextRole::Body);
    QColor ink = typed ? theme.text1 : theme.text2;
    if (state == State::Empty) {
        value = front ? tr("empty") : QStringLiteral("–");
        valueFont = theme.font(TextRole::Body);
        ink = theme.text2;
    } else if (state == State::Expected) {
        value = tr("expected");
        parts = QLocale().toString(index.data(MonthlyGridModel::ExpectedRole).toDate(), QStringLiteral("d MMM"));
        valueFont = theme.font(TextRole::Body);
        ink = theme.text2;
    } else if (state == State::Saving) {
        parts = tr("saving…");
    } else if (pending) {
        ink = theme.text1;
    }

    const QFont small = theme.font(TextRole::Small);
    const QFontMetrics valueMetrics(valueFont);
    const QFontMetrics smallMetrics(small);
    QStringList below;
    if (!parts.isEmpty())
        below += parts;
    if (!period.isEmpty())
        below += period;
    const int height = valueMetrics.height() + int(below.size()) * smallMetrics.height();
    int y = rect.top() + (rect.height() - 1 - height) / 2;
    const int width = rect.width() - 2 * padding;
    int widest = valueMetrics.horizontalAdvance(value);
    painter.setFont(valueFont);
    painter.setPen(ink);
    painter.drawText(QRect(rect.left() + padding, y, width, valueMetrics.height()),
                     int(Qt::AlignRight | Qt::AlignVCenter), valueMetrics.elidedText(value, Qt::ElideLeft, width));
    if (index.data(MonthlyGridModel::DisputedRole).toBool()) {
        const QFont strong = theme.font(TextRole::Strong);
        painter.setFont(strong);
        painter.setPen(theme.annotation);
        widest += 5;
        painter.drawText(QRect(rect.left() + padding, y, width - widest, valueMetrics.height()),
                         int(Qt::AlignRight | Qt::AlignVCenter), disputedSign());
        widest += QFontMetrics(strong).horizontalAdvance(disputedSign());
    }
    y += valueMetrics.height();
    painter.setFont(small);
    painter.setPen(theme.text2);
    for (const QString &line : std::as_const(below)) {
        painter.drawText(QRect(rect.left() + padding, y, width, smallMetrics.height()),
                         int(Qt::AlignRight | Qt::AlignVCenter), smallMetrics.elidedText(line, Qt::ElideLeft, width));
        widest = std::max(widest, smallMetrics.horizontalAdvance(line));
        y += smallMetrics.height();
    }

    if (front && !pending) {
        const int shape = std::max(14, QFontMetrics(theme.font(TextRole::Body)).height() * 14 / 18);
        const QVariant status = index.data(MonthlyGridModel::StatusRole);
        const int left = rect.right() - padding - widest - 7 - shape;
        if (status.isValid() && left > rect.left() + 2)
            paintStatus(painter, QRectF(left, rect.top() + (rect.height() - shape) / 2.0, shape, shape),
                        Status(status.toInt()), theme);
        const auto stage = Observation::Stage(index.data(MonthlyGridModel::StageRole).toInt());
        if (state != State::Empty && stage != Observation::Stage::Preliminary)
            paintIcon(painter,
                      stage == Observation::Stage::Approved ? QStringLiteral("done") : QStringLiteral("handed-in"),
                      QRectF(rect.left() + 4, rect.top() + 3, 12, 12), theme.text2);
    }
    // The corner that spreadsheets give to cells with a note; the note of the month in front stands beside it.
    if (!front && !pending && !index.data(MonthlyGridModel::NoteRole).toString().isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.annotation);
        const QPointF corner(rect.right() - 2, rect.top() + 3);
        painter.drawPolygon(QPolygonF{corner, corner + QPointF(-7, 0), corner + QPointF(0, 7)});
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (current) {
        painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        const int inset = pending ? 4 : 1;
        painter.drawRect(frame.adjusted(inset, inset, -inset, -inset));
    }
}

ObservationDelegate::NoteLayout ObservationDelegate::layOut(const QRect &rect, const QModelIndex &index,
                                                            const Theme &theme) const
{
    NoteLayout at;
    const QFont body = theme.font(TextRole::Body);
    const QFont strong = theme.font(TextRole::Strong);
    const QFontMetrics metrics(body);
    const QString sentence = index.data(MonthlyGridModel::SentenceRole).toString();
    at.answers = index.data(MonthlyGridModel::AnswersRole).toStringList();
    const int iconSpace = sentence.isEmpty() ? 0 : 16 + 8;
    at.text = rect.adjusted(12 + iconSpace, 0, -8, 0);
    int together = -between;
    for (const QString &answer : std::as_const(at.answers))
        together += metrics.horizontalAdvance(answer) + between;
    // Answers that do not fit beside each other stand below each other.
    const bool stacked = together > at.text.width();
    const int linkLines = stacked ? int(at.answers.size()) : std::min(1, int(at.answers.size()));
    if (sentence.isEmpty()) {
        at.rest = index.data().toString();
        at.restLines = drawLines(nullptr, at.rest, body, {}, at.text, noteLines);
        at.height = at.restLines * metrics.height();
    } else {
        std::tie(at.lead, at.rest) = leadAndRest(sentence);
        at.leadLines = drawLines(nullptr, at.lead, strong, {}, at.text, noteLines);
        at.restLines = drawLines(nullptr, at.rest, body, {}, at.text, noteLines);
        at.height = (at.leadLines + at.restLines) * metrics.height();
        at.height += linkLines * (metrics.height() + 2);
    }
    const int top = rect.top() + (rect.height() - 1 - at.height) / 2;
    at.text.moveTop(top);
    at.text.setHeight(at.height);
    at.icon = QRect(rect.left() + 12, rect.top() + (rect.height() - 17) / 2, 16, 16);
    int x = at.text.left();
    int y = at.text.top() + at.height - linkLines * (metrics.height() + 2) + 1;
    for (const QString &answer : std::as_const(at.answers)) {
        const int width = std::min(metrics.horizontalAdvance(answer), at.text.width());
        at.links += QRect(x, y, width, metrics.height() + 2);
        if (stacked)
            y += metrics.height() + 2;
        else
            x += width + between;
    }
    return at;
}

void ObservationDelegate::paintNote(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index,
                                    const Theme &theme) const
{
    painter.fillRect(QRect(item.rect.left(), item.rect.bottom(), item.rect.width(), 1), theme.divider);
    const NoteLayout at = layOut(item.rect, index, theme);
    const QFont body = theme.font(TextRole::Body);
    const QFont strong = theme.font(TextRole::Strong);
    const QFontMetrics metrics(body);
    const State state = stateOf(index);
    QRect text = at.text;
    if (!at.lead.isEmpty()) {
        const bool refused = isRefused(state);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        paintStatus(painter, at.icon, refused ? Status::Off : Status::Near, theme);
        painter.restore();
        drawLines(&painter, at.lead, strong, refused ? theme.status(Status::Off).word : theme.text1, text, noteLines);
        text.setTop(text.top() + at.leadLines * metrics.height());
        drawLines(&painter, at.rest, body, theme.text1, text, noteLines);
    } else {
        drawLines(&painter, at.rest, body, theme.text2, text, std::max(1, at.restLines));
    }
    QFont link = body;
    link.setUnderline(true);
    painter.setFont(link);
    painter.setPen(theme.accent);
    for (int i = 0; i < at.links.size(); ++i)
        painter.drawText(at.links.at(i), Qt::AlignLeft | Qt::AlignVCenter, at.answers.at(i));
    if (item.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(item.rect).adjusted(1, 0, -1, -1));
    }
}

int ObservationDelegate::answerAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                                  const QPoint &point) const
{
    const NoteLayout at = layOut(option.rect, index, Theme::of(option.widget));
    for (int i = 0; i < at.links.size(); ++i)
        if (at.links.at(i).adjusted(-4, -1, 4, 1).contains(point))
            return i;
    return -1;
}

QWidget *ObservationDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                           const QModelIndex &index) const
{
    const MonthlyGridModel *grid = gridOf(index);
    if (!grid)
        return nullptr;
    const bool number = grid->isMonthColumn(index.column());
    auto *editor = new CellEditor(parent, number);
    editor->setObjectName(number ? QStringLiteral("cellEditor") : QStringLiteral("noteEditor"));
    editor->setFont(Theme::of(parent).font(TextRole::Body));
    editor->setProperty(cellProperty, QVariant::fromValue(QPersistentModelIndex(index)));
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    if (!number && !index.data(MonthlyGridModel::AnswersRole).toStringList().isEmpty())
        editor->setPlaceholderText(tr("In a few words, then Enter"));
    return editor;
}

void ObservationDelegate::setEditorData(QWidget *widget, const QModelIndex &index) const
{
    auto *editor = static_cast<CellEditor *>(widget);
    // Called again whenever the model changes: what is being typed stays.
    if (!editor->isModified())
        editor->setText(index.data(Qt::EditRole).toString());
    const bool refused = gridOf(index)->isMonthColumn(index.column()) && isRefused(stateOf(index))
        && editor->text().trimmed() == index.data(MonthlyGridModel::TypedRole).toString();
    editor->setRefused(refused);
}

void ObservationDelegate::setModelData(QWidget *widget, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *editor = static_cast<QLineEdit *>(widget);
    // An editor that was opened and left untouched is no edit.
    if (editor->isModified())
        model->setData(index, editor->text(), Qt::EditRole);
}

void ObservationDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                               const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, -1, 0, 0));
}

bool ObservationDelegate::finish(QLineEdit &editor, Step step)
{
    const QPersistentModelIndex index = editor.property(cellProperty).value<QPersistentModelIndex>();
    emit commitData(&editor);
    if (!index.isValid()) {
        emit closeEditor(&editor, NoHint);
        return true;
    }
    const State state = stateOf(index);
    const bool value = gridOf(index)->isMonthColumn(index.column());
    if (value && isRefused(state) && index.data(MonthlyGridModel::AnswersRole).toStringList().isEmpty()) {
        static_cast<CellEditor &>(editor).setRefused(true);
        editor.setModified(true);
        return true;
    }
    const bool waits = value
        ? state == State::Question || isRefused(state)
        : state == State::Question && !index.data(MonthlyGridModel::SentenceRole).toString().isEmpty();
    emit closeEditor(&editor, NoHint);
    emit leftBy(waits ? Step::Stay : step);
    return true;
}

bool ObservationDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);

    auto *key = static_cast<QKeyEvent *>(event);
    const bool shift = key->modifiers() & Qt::ShiftModifier;
    const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool typedOver = editor->property(typedOverProperty).toBool();
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return finish(*editor, shift ? Step::Up : Step::Down);
    case Qt::Key_Tab:
        return finish(*editor, Step::Next);
    case Qt::Key_Backtab:
        return finish(*editor, Step::Previous);
    case Qt::Key_Down:
        return plain ? finish(*editor, Step::Down) : false;
    case Qt::Key_Up:
        return plain ? finish(*editor, Step::Up) : false;
    // Typed over, arrows leave the cell; after F2 they move in the text.
    case Qt::Key_Left:
        return plain && !shift && typedOver ? finish(*editor, Step::Left) : false;
    case Qt::Key_Right:
        return plain && !shift && typedOver ? finish(*editor, Step::Right) : false;
    case Qt::Key_F2:
        editor->setProperty(typedOverProperty, false);
        return true;
    case Qt::Key_Escape: {
        const QPersistentModelIndex index = editor->property(cellProperty).value<QPersistentModelIndex>();
        editor->setModified(false);
        emit closeEditor(editor, RevertModelCache);
        if (index.isValid())
            emit revertedAt(index);
        return true;
    }
    default:
        return false;
    }
}

} // namespace statroom
