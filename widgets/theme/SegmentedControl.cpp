// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/SegmentedControl.h"

#include "theme/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace statroom {

namespace {

class Segment : public QPushButton
{
public:
    Segment(const QString &text, QWidget *parent) : QPushButton(text, parent)
    {
        setCheckable(true);
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        // As wide as the chosen one, so that nothing moves when the choice does.
        QFont medium = font();
        medium.setWeight(QFont::Medium);
        const QFontMetrics metrics(medium);
        return {metrics.size(Qt::TextShowMnemonic, text()).width() + 24, qMax(26, metrics.height() + 10)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(this);
        QPainter painter(this);
        const bool on = isChecked();
        if (on)
            painter.fillRect(rect(), theme.selectedRow);
        else if (underMouse() && isEnabled())
            painter.fillRect(rect(), theme.sunken);
        if (theme.variant == ThemeVariant::HighContrast && on) {
            painter.setPen(QPen(theme.accent, 2));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
        if (on) {
            QFont font = painter.font();
            font.setWeight(QFont::Medium);
            painter.setFont(font);
        }
        painter.setPen(!isEnabled() ? theme.text3 : on ? theme.accent : theme.text1);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    m_row->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(1);
    m_group->setExclusive(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit currentChanged(id);
    });
}

QAbstractButton *SegmentedControl::addSegment(int id, const QString &text)
{
    auto *segment = new Segment(text, this);
    m_row->addWidget(segment);
    // The keys come by where the control stands, also where its segments are made later than what follows it.
    const QList<QAbstractButton *> others = m_group->buttons();
    setTabOrder(others.isEmpty() ? static_cast<QWidget *>(this) : others.last(), segment);
    m_group->addButton(segment, id);
    if (m_group->buttons().size() == 1) {
        const QSignalBlocker quiet(m_group);
        segment->setChecked(true);
    }
    return segment;
}

void SegmentedControl::setCurrent(int id)
{
    if (QAbstractButton *segment = m_group->button(id))
        segment->setChecked(true);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setSegmentText(int id, const QString &text)
{
    if (QAbstractButton *segment = m_group->button(id)) {
        segment->setText(text);
        segment->updateGeometry();
    }
}

void SegmentedControl::setSegmentEnabled(int id, bool enabled)
{
    if (QAbstractButton *segment = m_group->button(id))
        segment->setEnabled(enabled);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.surface);
    painter.setPen(QPen(theme.control, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const auto segments = m_group->buttons();
    for (qsizetype i = 1; i < segments.size(); ++i) {
        const QRect before = segments.at(i - 1)->geometry();
        const QRect here = segments.at(i)->geometry();
        painter.fillRect(QRect(qMin(before.right(), here.right()) + 1, 1, 1, height() - 2), theme.divider);
    }
}

} // namespace statroom
