// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/ThemedStyle.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcutEvent>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

namespace statroom {

namespace {

constexpr char lookProperty[] = "statroomLook";
constexpr int controlHeight = 30;
constexpr int smallHeight = 24;
constexpr double controlRadius = 4.0;
constexpr int buttonPadding = 12;
constexpr int chevronRoom = 18;
constexpr int ringOffset = 1;
constexpr int ringWidth = 2;

// Half-pixel insets keep a 1 px line on one row of pixels.
QRectF crisp(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share),
                            float(a.greenF() + (b.greenF() - a.greenF()) * share),
                            float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

enum class Pointing { Up, Down, Left, Right };

void drawChevron(QPainter *painter, const QRectF &rect, Pointing pointing, const QColor &colour)
{
    const QPointF c = rect.center();
    const double w = 3.5;
    const double h = 1.9;
    QPointF points[3];
    switch (pointing) {
    case Pointing::Down:
        points[0] = c + QPointF(-w, -h);
        points[1] = c + QPointF(0, h);
        points[2] = c + QPointF(w, -h);
        break;
    case Pointing::Up:
        points[0] = c + QPointF(-w, h);
        points[1] = c + QPointF(0, -h);
        points[2] = c + QPointF(w, h);
        break;
    case Pointing::Right:
        points[0] = c + QPointF(-h, -w);
        points[1] = c + QPointF(h, 0);
        points[2] = c + QPointF(-h, w);
        break;
    case Pointing::Left:
        points[0] = c + QPointF(h, -w);
        points[1] = c + QPointF(-h, 0);
        points[2] = c + QPointF(h, w);
        break;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawLine(points[0], points[1]);
    painter->drawLine(points[1], points[2]);
    painter->restore();
}

bool isFirstOfRow(const QStyleOptionViewItem &item, const QWidget *widget)
{
    if (const auto *table = qobject_cast<const QTableView *>(widget))
        return table->horizontalHeader()->visualIndex(item.index.column()) == 0;
    return item.viewItemPosition == QStyleOptionViewItem::Beginning
        || item.viewItemPosition == QStyleOptionViewItem::OnlyOne
        || item.viewItemPosition == QStyleOptionViewItem::Invalid;
}

bool isSmall(ButtonLook look)
{
    return look == ButtonLook::Small || look == ButtonLook::SmallPrimary;
}

bool isPrimary(const QStyleOption *option, const QWidget *widget)
{
    const ButtonLook look = buttonLook(widget);
    if (look == ButtonLook::Primary || look == ButtonLook::SmallPrimary)
        return true;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

} // namespace

void setButtonLook(QAbstractButton &button, ButtonLook look)
{
    button.setProperty(lookProperty, static_cast<int>(look));
    button.updateGeometry();
    button.update();
}

ButtonLook buttonLook(const QWidget *button)
{
    return button ? static_cast<ButtonLook>(button->property(lookProperty).toInt()) : ButtonLook::Plain;
}

ThemedStyle::ThemedStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{}

void ThemedStyle::setTheme(const Theme &theme)
{
    m_theme = theme;
}

void ThemedStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QAbstractButton *>(widget))
        widget->installEventFilter(this);
    // A tip shows names out of a city file, and Qt would take "<b>" in one for markup.
    if (widget->inherits("QTipLabel"))
        if (auto *tip = qobject_cast<QLabel *>(widget))
            tip->setTextFormat(Qt::PlainText);
}

void ThemedStyle::unpolish(QWidget *widget)
{
    if (qobject_cast<QAbstractButton *>(widget))
        widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool ThemedStyle::eventFilter(QObject *watched, QEvent *event)
{
    // Qt shows a button pressed for a tenth of a second before its key acts; what is typed meanwhile would
    // go where the focus was.
    auto *button = event->type() == QEvent::Shortcut ? qobject_cast<QAbstractButton *>(watched) : nullptr;
    if (!button || static_cast<QShortcutEvent *>(event)->isAmbiguous())
        return QProxyStyle::eventFilter(watched, event);
    if (button->isCheckable() && (button->focusPolicy() & Qt::ClickFocus))
        button->setFocus(Qt::ShortcutFocusReason);
    button->click();
    return true;
}

void ThemedStyle::drawButtonBevel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool hovered = enabled && (option->state & State_MouseOver);
    const bool down = option->state & State_Sunken;
    const bool on = option->state & State_On;
    const bool primary = isPrimary(option, widget);
    const bool quiet = buttonLook(widget) == ButtonLook::Quiet;

    QColor fill = m_theme.surface;
    QColor line = enabled ? m_theme.control : m_theme.divider;
    if (primary && enabled) {
        fill = line = m_theme.accent;
    } else if (on) {
        fill = m_theme.selectedRow;
        line = m_theme.accent;
    } else if (quiet) {
        fill = line = Qt::transparent;
    }
    if (down)
        fill = primary && enabled ? mixed(fill, m_theme.text1, 0.25) : m_theme.sunken;
    else if (hovered)
        fill = primary ? mixed(fill, m_theme.text1, 0.12) : mixed(m_theme.surface, m_theme.sunken, 0.8);
    if (primary && enabled)
        line = fill;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(line.alpha() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter->drawRoundedRect(crisp(option->rect), controlRadius, controlRadius);
    painter->restore();
}

void ThemedStyle::drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    const QRect rect = header->rect;
    const bool horizontal = header->orientation == Qt::Horizontal;
    painter->save();
    painter->fillRect(rect, m_theme.surface);
    painter->setPen(Qt::NoPen);
    if (horizontal)
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.control);
    else
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_theme.divider);

    QRect inner = rect.adjusted(10, 6, -10, horizontal ? -9 : -6);
    if (!header->icon.isNull()) {
        const QPixmap pixmap = header->icon.pixmap(QSize(16, 16), painter->device()->devicePixelRatio());
        const QSize size = pixmap.deviceIndependentSize().toSize();
        QRect place = alignedRect(
            header->direction,
            (header->text.isEmpty() ? header->textAlignment : Qt::AlignLeft) & Qt::AlignHorizontal_Mask, size, inner);
        place.moveBottom(inner.bottom());
        painter->drawPixmap(place.topLeft(), pixmap);
        inner.setLeft(place.right() + 6);
    }
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    if (sorted)
        inner.setRight(inner.right() - 12);
    int alignment = int(header->textAlignment & Qt::AlignHorizontal_Mask);
    alignment |= horizontal ? Qt::AlignBottom : Qt::AlignVCenter;
    painter->setPen(sorted ? m_theme.text1 : m_theme.text3);
    if (widget)
        painter->setFont(widget->font());
    const QFontMetrics metrics(painter->font());
    QString text = header->text;
    if (!text.contains(QLatin1Char('\n')) && inner.height() < 2 * metrics.lineSpacing())
        text = metrics.elidedText(text, Qt::ElideRight, inner.width());
    painter->drawText(inner, alignment | Qt::TextWordWrap | Qt::TextShowMnemonic, text);
    if (sorted) {
        const QRect used = painter->boundingRect(inner, alignment | Qt::TextWordWrap, text);
        const QRectF place(used.right() + 2, inner.bottom() - metrics.height() + 1, 12, metrics.height());
        // Qt's SortUp means ascending, whose head points down in Fusion; the chevron here points
        // where values grow less.
        drawChevron(painter, place, header->sortIndicator == QStyleOptionHeader::SortUp ? Pointing::Down : Pointing::Up,
                    m_theme.text1);
    }
    painter->restore();
}

void ThemedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_FrameDefaultButton:
        if (element == PE_PanelButtonCommand)
            drawButtonBevel(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_Raised | State_Sunken | State_On | State_MouseOver)
            || !(option->state & State_AutoRaise))
            drawButtonBevel(option, painter, widget);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool framed = frame && frame->lineWidth > 0;
        painter->save();
        if (framed) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setBrush(option->palette.brush(QPalette::Base));
            const bool readOnly = option->state & State_ReadOnly;
            painter->setPen(QPen(enabled && !readOnly ? m_theme.control : m_theme.divider, 1));
            painter->drawRoundedRect(crisp(option->rect), controlRadius, controlRadius);
        } else if (!(widget
                     && (qobject_cast<QComboBox *>(widget->parentWidget())
                         || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())))) {
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        }
        painter->restore();
        return;
    }
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_Frame: {
        painter->save();
        const bool typedIn = qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
        painter->setPen(QPen(typedIn ? m_theme.control : m_theme.divider, 1));
        painter->setBrush(Qt::NoBrush);
        if (typedIn)
            painter->setRenderHint(QPainter::Antialiasing);
        const double radius = typedIn ? controlRadius : 0;
        painter->drawRoundedRect(crisp(option->rect), radius, radius);
        painter->restore();
        return;
    }
    case PE_FrameGroupBox:
        return;
    case PE_FrameMenu:
    case PE_PanelMenu: {
        painter->save();
        painter->setPen(QPen(m_theme.control, 1));
        painter->setBrush(element == PE_PanelMenu ? QBrush(m_theme.surface) : QBrush(Qt::NoBrush));
        painter->drawRect(crisp(option->rect));
        painter->restore();
        return;
    }
    case PE_PanelTipLabel: {
        painter->save();
        painter->setPen(QPen(m_theme.control, 1));
        painter->setBrush(m_theme.surface);
        painter->drawRect(crisp(option->rect));
        painter->restore();
        return;
    }
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase: {
        if (element == PE_FrameTabBarBase)
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                              m_theme.divider);
        else
            painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), m_theme.divider);
        return;
    }
    case PE_FrameFocusRect: {
        // Buttons and fields have the ring outside; here are the cells of views, tabs and the like.
        if (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.accent, ringWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 2, 2);
        painter->restore();
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRectF box(0, 0, 15, 15);
        box.moveCenter(QRectF(option->rect).center());
        box.moveTopLeft(QPointF(qRound(box.x()) + 0.5, qRound(box.y()) + 0.5));
        const bool set = option->state & (State_On | State_NoChange);
        painter->setPen(QPen(!enabled ? m_theme.divider : set ? m_theme.accent : m_theme.control, 1));
        painter->setBrush(set ? (enabled ? m_theme.accent : m_theme.divider) : m_theme.surface);
        painter->drawRoundedRect(box, 3, 3);
        painter->setPen(QPen(m_theme.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF o = box.topLeft();
        if (option->state & State_On) {
            painter->drawLine(o + QPointF(3.5, 8), o + QPointF(6.3, 10.8));
            painter->drawLine(o + QPointF(6.3, 10.8), o + QPointF(11.5, 4.6));
        } else if (option->state & State_NoChange) {
            painter->drawLine(o + QPointF(4, 7.5), o + QPointF(11, 7.5));
        }
        painter->restore();
        return;
    }
    case PE_IndicatorRadioButton: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRectF disc(0, 0, 15, 15);
        disc.moveCenter(QRectF(option->rect).center());
        const bool set = option->state & State_On;
        painter->setPen(QPen(!enabled ? m_theme.divider : set ? m_theme.accent : m_theme.control, 1));
        painter->setBrush(m_theme.surface);
        painter->drawEllipse(disc);
        if (set) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(enabled ? m_theme.accent : m_theme.divider);
            painter->drawEllipse(disc.center(), 4.25, 4.25);
        }
        painter->restore();
        return;
    }
    case PE_PanelItemViewRow: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item && item->features.testFlag(QStyleOptionViewItem::Alternate))
            painter->fillRect(option->rect, m_theme.sunken);
        return;
    }
    case PE_PanelItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (!item)
            return;
        if (item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(item->rect, item->backgroundBrush);
        if (item->state & State_Selected) {
            painter->fillRect(item->rect, m_theme.selectedRow);
            if (m_theme.variant == ThemeVariant::HighContrast) {
                painter->fillRect(QRect(item->rect.left(), item->rect.top(), item->rect.width(), 2), m_theme.accent);
                painter->fillRect(QRect(item->rect.left(), item->rect.bottom() - 1, item->rect.width(), 2),
                                  m_theme.accent);
            }
            if (isFirstOfRow(*item, widget))
                painter->fillRect(QRect(item->rect.left(), item->rect.top(), 3, item->rect.height()), m_theme.accent);
        } else if ((item->state & State_MouseOver) && (item->state & State_Enabled)) {
            QColor wash = m_theme.accent;
            wash.setAlphaF(0.06f);
            painter->fillRect(item->rect, wash);
        }
        // Tables without Qt's grid have a line under each row and none between columns.
        if (const auto *table = qobject_cast<const QTableView *>(widget); table && !table->showGrid())
            painter->fillRect(QRect(item->rect.left(), item->rect.bottom(), item->rect.width(), 1), m_theme.divider);
        return;
    }
    case PE_IndicatorArrowDown:
        drawChevron(painter, QRectF(option->rect), Pointing::Down, enabled ? m_theme.text2 : m_theme.control);
        return;
    case PE_IndicatorArrowUp:
        drawChevron(painter, QRectF(option->rect), Pointing::Up, enabled ? m_theme.text2 : m_theme.control);
        return;
    case PE_IndicatorArrowLeft:
        drawChevron(painter, QRectF(option->rect), Pointing::Left, enabled ? m_theme.text2 : m_theme.control);
        return;
    case PE_IndicatorArrowRight:
        drawChevron(painter, QRectF(option->rect), Pointing::Right, enabled ? m_theme.text2 : m_theme.control);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            drawChevron(painter, QRectF(option->rect), option->state & State_Open ? Pointing::Down : Pointing::Right,
                        m_theme.text2);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case CE_PushButtonBevel:
        drawButtonBevel(option, painter, widget);
        return;
    case CE_PushButton:
        drawButtonBevel(option, painter, widget);
        drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            return;
        painter->save();
        const bool primary = isPrimary(option, widget);
        const bool on = option->state & State_On;
        const QColor ink = !enabled ? m_theme.text3 : primary ? m_theme.onAccent : on ? m_theme.accent : m_theme.text1;
        if (primary || on) {
            QFont font = painter->font();
            font.setWeight(QFont::Medium);
            painter->setFont(font);
        }
        const bool hasMenu = button->features & QStyleOptionButton::HasMenu;
        QRect inner = button->rect.adjusted(4, 0, -4, 0);
        const int textWidth =
            button->text.isEmpty() ? 0 : painter->fontMetrics().size(Qt::TextShowMnemonic, button->text).width();
        const int iconWidth = button->icon.isNull() ? 0 : button->iconSize.width();
        const int gap = iconWidth && textWidth ? 6 : 0;
        const int whole = iconWidth + gap + textWidth + (hasMenu ? chevronRoom : 0);
        int x = inner.left() + qMax(0, (inner.width() - whole) / 2);
        if (iconWidth) {
            const QRect place(x, inner.center().y() - button->iconSize.height() / 2 + 1, iconWidth,
                              button->iconSize.height());
            QPixmap pixmap =
                button->icon.pixmap(button->iconSize, painter->device()->devicePixelRatio(),
                                    enabled ? QIcon::Normal : QIcon::Disabled, on ? QIcon::On : QIcon::Off);
            if (primary && enabled) {
                QPainter tint(&pixmap);
                tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
                tint.fillRect(pixmap.rect(), m_theme.onAccent);
            }
            drawItemPixmap(painter, visualRect(button->direction, button->rect, place), Qt::AlignCenter, pixmap);
            x += iconWidth + gap;
        }
        painter->setPen(ink);
        const QRect textRect(x, inner.top(), qMin(textWidth + 1, inner.right() - x - (hasMenu ? chevronRoom : 0) + 1),
                             inner.height());
        painter->drawText(visualRect(button->direction, button->rect, textRect),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, button->text);
        if (hasMenu) {
            const QRect place(x + textWidth + 5, inner.top(), 13, inner.height());
            drawChevron(painter, visualRect(button->direction, button->rect, place), Pointing::Down, ink);
        }
        painter->restore();
        return;
    }
    case CE_ComboBoxLabel: {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (!combo)
            return;
        painter->save();
        QRect edit = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
        if (!combo->currentIcon.isNull()) {
            const QRect place(edit.left(), edit.center().y() - combo->iconSize.height() / 2, combo->iconSize.width(),
                              combo->iconSize.height());
            combo->currentIcon.paint(painter, visualRect(combo->direction, combo->rect, place), Qt::AlignCenter,
                                     enabled ? QIcon::Normal : QIcon::Disabled);
            edit.setLeft(place.right() + 6);
        }
        if (!combo->editable) {
            painter->setPen(enabled ? m_theme.text1 : m_theme.text3);
            const QString text = painter->fontMetrics().elidedText(combo->currentText, Qt::ElideRight, edit.width());
            painter->drawText(edit, Qt::AlignVCenter | visualAlignment(combo->direction, Qt::AlignLeft), text);
        }
        painter->restore();
        return;
    }
    case CE_MenuBarEmptyArea:
    case CE_MenuBarItem: {
        painter->save();
        painter->fillRect(option->rect, m_theme.window);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (element == CE_MenuBarItem && item) {
            const bool active = (item->state & State_Selected) && enabled;
            const bool contrast = m_theme.variant == ThemeVariant::HighContrast;
            if (active) {
                painter->setRenderHint(QPainter::Antialiasing);
                painter->setPen(Qt::NoPen);
                painter->setBrush(contrast ? m_theme.accent : m_theme.selectedRow);
                painter->drawRoundedRect(item->rect.adjusted(1, 2, -1, -3), controlRadius, controlRadius);
            }
            painter->setPen(!enabled ? m_theme.text3 : active && contrast ? m_theme.onAccent : m_theme.text1);
            int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
            if (!styleHint(SH_UnderlineShortcut, option, widget, nullptr))
                flags |= Qt::TextHideMnemonic;
            painter->drawText(item->rect, flags, item->text);
        }
        // Items end above the bar's edge when a corner widget is taller than they are.
        const int edge = widget ? widget->height() - 1 : option->rect.bottom();
        painter->fillRect(QRect(option->rect.left(), edge, option->rect.width(), 1), m_theme.divider);
        painter->restore();
        return;
    }
    case CE_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            return;
        QStyleOptionMenuItem own(*item);
        if (m_theme.variant != ThemeVariant::HighContrast) {
            own.palette.setColor(QPalette::Highlight, m_theme.selectedRow);
            own.palette.setColor(QPalette::HighlightedText, m_theme.text1);
        }
        QProxyStyle::drawControl(element, &own, painter, widget);
        return;
    }
    case CE_Header:
    case CE_HeaderSection:
        drawHeader(option, painter, widget);
        return;
    case CE_HeaderLabel:
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.surface);
        if (option->state & State_Horizontal)
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                              m_theme.control);
        return;
    case CE_ItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (!item)
            return;
        QStyleOptionViewItem own(*item);
        for (QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            own.palette.setColor(group, QPalette::Highlight, m_theme.selectedRow);
            own.palette.setColor(group, QPalette::HighlightedText, own.palette.color(group, QPalette::Text));
        }
        QProxyStyle::drawControl(element, &own, painter, widget);
        return;
    }
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (!bar || bar->minimum == bar->maximum)
            break;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRectF rect = crisp(bar->rect);
        if (element == CE_ProgressBarGroove) {
            painter->setPen(QPen(m_theme.control, 1));
            painter->setBrush(m_theme.sunken);
        } else {
            const double share = double(bar->progress - bar->minimum) / double(bar->maximum - bar->minimum);
            if (share <= 0) {
                painter->restore();
                return;
            }
            rect.setWidth(qMax(4.0, rect.width() * qMin(1.0, share)));
            if (bar->direction == Qt::RightToLeft)
                rect.moveRight(crisp(bar->rect).right());
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.accent);
        }
        painter->drawRoundedRect(rect, 2, 2);
        painter->restore();
        return;
    }
    case CE_TabBarTabShape: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (!tab)
            return;
        const bool selected = tab->state & State_Selected;
        if (selected)
            painter->fillRect(QRect(tab->rect.left(), tab->rect.bottom() - 1, tab->rect.width(), 2), m_theme.accent);
        return;
    }
    case CE_TabBarTabLabel: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (!tab)
            return;
        painter->save();
        const bool selected = tab->state & State_Selected;
        painter->setPen(!enabled ? m_theme.text3 : selected ? m_theme.accent : m_theme.text2);
        if (selected) {
            QFont font = painter->font();
            font.setWeight(QFont::Medium);
            painter->setFont(font);
        }
        painter->drawText(tab->rect.adjusted(0, 0, 0, -2), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                          tab->text);
        if (tab->state & State_HasFocus) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(*tab);
            focus.rect = tab->rect.adjusted(2, 2, -2, -4);
            drawPrimitive(PE_FrameFocusRect, &focus, painter, widget);
        }
        painter->restore();
        return;
    }
    case CE_Splitter: {
        QRect line = option->rect;
        if (option->state & State_Horizontal)
            line = QRect(line.center().x(), line.top(), 1, line.height());
        else
            line = QRect(line.left(), line.center().y(), line.width(), 1);
        painter->fillRect(line, m_theme.divider);
        return;
    }
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->frameShape == QFrame::HLine) {
            painter->fillRect(QRect(frame->rect.left(), frame->rect.center().y(), frame->rect.width(), 1),
                              m_theme.divider);
            return;
        }
        if (frame && frame->frameShape == QFrame::VLine) {
            painter->fillRect(QRect(frame->rect.center().x(), frame->rect.top(), 1, frame->rect.height()),
                              m_theme.divider);
            return;
        }
        break;
    }
    case CE_FocusFrame: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.accent, ringWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), controlRadius + 2, controlRadius + 2);
        painter->restore();
        return;
    }
    case CE_ToolBar:
        painter->fillRect(option->rect, m_theme.window);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox: {
        drawButtonBevel(option, painter, widget);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        drawChevron(painter, QRectF(arrow), Pointing::Down,
                    option->state & State_Enabled ? m_theme.text2 : m_theme.control);
        return;
    }
    case CC_SpinBox: {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (!spin)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(option->palette.brush(QPalette::Base));
        const bool enabled = option->state & State_Enabled;
        if (spin->frame) {
            painter->setPen(QPen(enabled ? m_theme.control : m_theme.divider, 1));
            painter->drawRoundedRect(crisp(option->rect), controlRadius, controlRadius);
        } else {
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        }
        painter->restore();
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            const bool canUp = enabled && (spin->stepEnabled & QAbstractSpinBox::StepUpEnabled);
            const bool canDown = enabled && (spin->stepEnabled & QAbstractSpinBox::StepDownEnabled);
            drawChevron(painter, subControlRect(control, option, SC_SpinBoxUp, widget), Pointing::Up,
                        canUp ? m_theme.text2 : m_theme.divider);
            drawChevron(painter, subControlRect(control, option, SC_SpinBoxDown, widget), Pointing::Down,
                        canDown ? m_theme.text2 : m_theme.divider);
        }
        return;
    }
    case CC_GroupBox: {
        painter->save();
        QFont font = painter->font();
        font.setWeight(QFont::Bold);
        painter->setFont(font);
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        painter->restore();
        return;
    }
    case CC_Slider: {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!slider || slider->tickPosition != QSlider::NoTicks)
            break;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool enabled = option->state & State_Enabled;
        const bool horizontal = slider->orientation == Qt::Horizontal;
        const QPointF handle = QRectF(QProxyStyle::subControlRect(control, option, SC_SliderHandle, widget)).center();
        const QRectF whole = option->rect;
        QRectF groove = horizontal ? QRectF(whole.left() + 8, whole.center().y() - 2, whole.width() - 16, 4)
                                   : QRectF(whole.center().x() - 2, whole.top() + 8, 4, whole.height() - 16);
        painter->setPen(QPen(m_theme.control, 1));
        painter->setBrush(m_theme.sunken);
        painter->drawRoundedRect(groove, 2, 2);
        QRectF filled = groove;
        if (horizontal) {
            if (slider->upsideDown)
                filled.setLeft(handle.x());
            else
                filled.setRight(handle.x());
        } else if (slider->upsideDown) {
            filled.setTop(handle.y());
        } else {
            filled.setBottom(handle.y());
        }
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? m_theme.accent : m_theme.control);
        painter->drawRoundedRect(filled, 2, 2);
        const QPointF centre =
            horizontal ? QPointF(handle.x(), whole.center().y()) : QPointF(whole.center().x(), handle.y());
        painter->setPen(QPen(enabled ? m_theme.accent : m_theme.control, 3));
        painter->setBrush(m_theme.surface);
        painter->drawEllipse(centre, 6.5, 6.5);
        painter->restore();
        return;
    }
    case CC_ScrollBar: {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
        const bool busy = (option->state & State_MouseOver) || (option->activeSubControls & SC_ScrollBarSlider);
        if (bar->maximum > bar->minimum) {
            QRectF handle = QRectF(slider);
            const double inset = busy ? 2.0 : 3.0;
            handle = bar->orientation == Qt::Vertical ? handle.adjusted(inset, 2, -inset, -2)
                                                      : handle.adjusted(2, inset, -2, -inset);
            painter->setBrush(busy ? m_theme.text3 : m_theme.control);
            const double radius = qMin(handle.width(), handle.height()) / 2;
            painter->drawRoundedRect(handle, radius, radius);
        }
        painter->restore();
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize ThemedStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                    const QWidget *widget) const
{
    const QFontMetrics metrics = option ? option->fontMetrics : QFontMetrics(QFont());
    // Larger text (by the person's choice) makes controls grow with it.
    const int tall = qMax(controlHeight, metrics.height() + 12);
    const int low = qMax(smallHeight, metrics.height() + 6);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        int width = 0;
        if (!button->text.isEmpty()) {
            QFont medium = widget ? widget->font() : QFont();
            medium.setWeight(QFont::Medium);
            width = QFontMetrics(medium).size(Qt::TextShowMnemonic, button->text).width();
        }
        if (!button->icon.isNull())
            width += button->iconSize.width() + (width ? 6 : 0);
        const bool small = isSmall(buttonLook(widget));
        const int height = small ? low : tall;
        if (button->text.isEmpty() && !(button->features & QStyleOptionButton::HasMenu))
            return {height - 2, height};
        if (button->features & QStyleOptionButton::HasMenu)
            width += chevronRoom;
        width += 2 * (small ? 8 : buttonPadding);
        if (widget && qobject_cast<QDialogButtonBox *>(widget->parentWidget()))
            width = qMax(width, 80);
        return {width, height};
    }
    case CT_LineEdit:
        return {contents.width() + 16, qMax(tall, contents.height() + 4)};
    case CT_ComboBox: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {contents.width() + 10 + 28, qMax(isSmall(buttonLook(widget)) ? low : tall, base.height() - 4)};
    }
    case CT_SpinBox:
        // Days are asked for by the first and the last that can be chosen, and others are longer.
        if (qobject_cast<const QDateTimeEdit *>(widget))
            return {contents.width() + 10 + 28 + metrics.horizontalAdvance(QStringLiteral("00M")), tall};
        return {contents.width() + 16 + 18, tall};
    case CT_ToolButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const int height = isSmall(buttonLook(widget)) ? low : tall;
        return {qMax(base.width() + 4, height - 2), qMax(base.height(), height)};
    }
    case CT_MenuBarItem:
        return {contents.width() + 18, qMax(28, metrics.height() + 10)};
    case CT_MenuItem: {
        QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            base.setHeight(qMax(base.height(), qMax(28, metrics.height() + 10)));
        return base;
    }
    case CT_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            break;
        const QSize text = header->text.isEmpty() ? QSize(0, 0) : header->fontMetrics.size(0, header->text);
        int width = text.width() + 20 + (header->icon.isNull() ? 0 : 22);
        if (header->sortIndicator != QStyleOptionHeader::None)
            width += 14;
        const bool twoLines = header->text.contains(QLatin1Char('\n'));
        const int height =
            header->orientation == Qt::Horizontal ? qMax(twoLines ? 48 : 40, text.height() + 16) : text.height() + 12;
        return {width, height};
    }
    case CT_ItemViewItem: {
        // The entries of an open list are as easy to hit as the menus.
        const bool chosenFrom =
            widget && widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer");
        const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return chosenFrom ? QSize(usual.width(), qMax(usual.height(), low + 2)) : usual;
    }
    case CT_TabBarTab:
        return {contents.width() + 8, qMax(34, contents.height())};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect ThemedStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return visualRect(option->direction, option->rect, option->rect.adjusted(6, 1, -6, -1));
        return option->rect;
    }
    case SE_ItemViewItemFocusRect:
        // Round the whole entry of a list, not its words alone.
        return qobject_cast<const QListView *>(widget) ? option->rect
                                                       : QProxyStyle::subElementRect(element, option, widget);
    case SE_PushButtonContents:
        return option->rect.adjusted(4, 0, -4, 0);
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect ThemedStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                  const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ComboBox) {
        switch (subControl) {
        case SC_ComboBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(10, 1, -26, -1));
        case SC_ComboBoxArrow:
            return visualRect(option->direction, rect, QRect(rect.right() - 25, rect.top(), 24, rect.height()));
        default:
            return rect;
        }
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int buttons = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : 20;
        const int half = rect.height() / 2;
        switch (subControl) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, rect,
                              QRect(rect.right() - buttons, rect.top() + 2, buttons, half - 2));
        case SC_SpinBoxDown:
            return visualRect(option->direction, rect,
                              QRect(rect.right() - buttons, rect.top() + half, buttons, half - 2));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(7, 1, -buttons - 2, -1));
        default:
            return rect;
        }
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool vertical = bar->orientation == Qt::Vertical;
        const int length = vertical ? rect.height() : rect.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int slider = length;
        if (range > 0) {
            slider = int(qint64(bar->pageStep) * length / (range + bar->pageStep));
            slider = qBound(qMin(32, length), slider, length);
        }
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
        QRect part;
        switch (subControl) {
        case SC_ScrollBarSlider:
            part = vertical ? QRect(0, start, rect.width(), slider) : QRect(start, 0, slider, rect.height());
            break;
        case SC_ScrollBarSubPage:
            part = vertical ? QRect(0, 0, rect.width(), start) : QRect(0, 0, start, rect.height());
            break;
        case SC_ScrollBarAddPage:
            part = vertical ? QRect(0, start + slider, rect.width(), length - start - slider)
                            : QRect(start + slider, 0, length - start - slider, rect.height());
            break;
        case SC_ScrollBarGroove:
            return rect;
        default:
            return {};
        }
        return visualRect(option->direction, rect, part.translated(rect.topLeft()));
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

int ThemedStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        if (qobject_cast<const QFocusFrame *>(widget))
            return ringOffset + ringWidth;
        if (metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView *>(widget))
            return 9;
        return 2;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
        return 0;
    case PM_MenuBarHMargin:
        return 8;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_HeaderDefaultSectionSizeVertical:
        return 38;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 12;
    case PM_SplitterWidth:
        return 9;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemedStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask: {
        auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(returnData);
        if (!mask || !option)
            return 0;
        mask->region = QRegion(option->rect)
            - QRegion(option->rect.adjusted(ringWidth + 1, ringWidth + 1, -ringWidth - 1, -ringWidth - 1));
        return 1;
    }
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_EtchDisabledText:
        return 0;
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_Table_GridLineColor:
        return int(m_theme.divider.rgb());
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace statroom
