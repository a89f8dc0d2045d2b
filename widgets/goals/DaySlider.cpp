// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/DaySlider.h"

#include "theme/Icon.h"
#include "theme/PlainLabel.h"
#include "theme/SquareButton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace statroom {

namespace {

constexpr int frame = 33; // ms

} // namespace

DaySlider::DaySlider(QWidget *parent)
    : QWidget(parent)
    , m_button(new SquareButton(QStringLiteral("play"), tr("Play"), tr("Space"), this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_text(plainLabel({}, TextRole::Strong, this))
    , m_detail(plainLabel({}, TextRole::Body, TextColour::Secondary, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_button->setObjectName(QStringLiteral("play"));
    m_slider->setObjectName(QStringLiteral("daySlider"));
    m_slider->setAccessibleName(tr("As of"));
    m_slider->setSingleStep(1);
    m_slider->setPageStep(30);
    m_slider->installEventFilter(this);
    row->addWidget(m_button);
    row->addWidget(m_slider, 1);
    row->addWidget(m_text);
    row->addWidget(m_detail);
    m_timer.setInterval(frame);
    connect(&m_timer, &QTimer::timeout, this, &DaySlider::step);
    connect(m_button, &QToolButton::clicked, this, [this] { isPlaying() ? stop() : play(); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int days) {
        if (days > m_known)
            m_slider->setValue(m_known);
        else
            emit dayChanged(m_first.addDays(days));
    });
    connect(m_slider, &QSlider::sliderPressed, this, &DaySlider::stop);
}

QWidget *DaySlider::slider() const
{
    return m_slider;
}

void DaySlider::setSpan(QDate first, QDate last, QDate known)
{
    stop();
    const QSignalBlocker quiet(m_slider);
    m_first = first;
    m_known = int(std::max<qint64>(0, first.daysTo(known)));
    m_slider->setRange(0, std::max(m_known, int(first.daysTo(last))));
}

void DaySlider::setDay(QDate day)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(int(m_first.daysTo(day)));
    setEnabled(m_known > 0);
}

void DaySlider::setTexts(const QString &text, const QString &detail)
{
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_slider->setAccessibleDescription(detail.isEmpty() ? text : text + QStringLiteral(", ") + detail);
}

QDate DaySlider::day() const
{
    return m_first.addDays(m_slider->value());
}

void DaySlider::play()
{
    if (m_known == 0)
        return;
    if (m_slider->value() >= m_known)
        m_slider->setValue(0);
    m_from = m_slider->value();
    m_since.start();
    m_timer.start();
    showState();
}

void DaySlider::stop()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    showState();
}

// By the time that has passed, so that a slow machine shows fewer days and not a longer story.
void DaySlider::step()
{
    const double share = double(m_since.elapsed()) / (lifeInSeconds * 1000.0);
    const int value = std::min(m_known, m_from + int(share * m_slider->maximum()));
    m_slider->setValue(value);
    if (value == m_known)
        stop();
}

void DaySlider::showState()
{
    m_button->setIcon(themeIcon(isPlaying() ? QStringLiteral("pause") : QStringLiteral("play")));
    const QString name = isPlaying() ? tr("Stop playing") : tr("Play");
    m_button->setAccessibleName(name);
    m_button->setToolTip(tr("%1 (%2)").arg(name, tr("Space")));
}

bool DaySlider::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_slider || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int days = m_slider->value();
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    switch (key->key()) {
    case Qt::Key_Space:
        isPlaying() ? stop() : play();
        return true;
    // A month is a month: the same day of the next one.
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        stop();
        m_slider->setValue(int(m_first.daysTo(m_first.addDays(days).addMonths(key->key() == Qt::Key_PageUp ? -1 : 1))));
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        stop();
        m_slider->setValue(days + ((key->key() == Qt::Key_Right) != isRight ? 1 : -1));
        return true;
    case Qt::Key_Home:
        stop();
        m_slider->setValue(0);
        return true;
    case Qt::Key_End:
        stop();
        m_slider->setValue(m_known);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void DaySlider::hideEvent(QHideEvent *event)
{
    stop();
    QWidget::hideEvent(event);
}

} // namespace statroom
