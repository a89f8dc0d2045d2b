// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SlideView.h"

#include "session/SlidePainter.h"

#include <QPainter>

namespace statroom {

namespace {

SlidePainter::Shown ofRun(const SessionRun &run, const SessionRun::Shown &shown)
{
    SlidePainter::Shown what;
    what.view = shown.view;
    what.table = shown.table;
    what.splits = shown.splits;
    what.page = shown.page;
    what.textScale = shown.textScale;
    what.place = run.deck().place;
    what.count = shown.count;
    what.caught = shown.caught;
    what.record = run.deck().record;
    return what;
}

} // namespace

SlideView::SlideView(SessionRun &run, Shows shows, QWidget *parent) : QWidget(parent), m_run(run), m_shows(shows)
{
    setAttribute(Qt::WA_OpaquePaintEvent, shows == Shows::Wall);
    setAccessibleName(shows == Shows::Wall       ? tr("What the room sees")
                          : shows == Shows::Next ? tr("The next slide")
                                                 : tr("The slide"));
    connect(&run, &SessionRun::changed, this, &SlideView::refresh);
}

QString SlideView::describedSummary() const
{
    if (m_shows == Shows::Next)
        return m_run.next() ? m_run.next()->summary : tr("Nothing follows.");
    if (m_shows == Shows::Wall && m_run.wall() == SessionRun::Wall::Black)
        return tr("The wall is black.");
    const SessionRun::Shown shown = m_shows == Shows::Wall ? m_run.onTheWall() : m_run.shown();
    const Slide &slide = shown.slide;
    const QString text = slide.over + QStringLiteral(". ") + slide.headline + QStringLiteral(". ") + slide.summary;
    return shown.caught.isEmpty() ? text : text + QLatin1Char(' ') + shown.caught;
}

void SlideView::paint(QPainter &painter, const QRectF &rect, const SessionRun &run, const SessionRun::Shown &shown)
{
    SlidePainter(shown.slide, ofRun(run, shown), run.viewpoint().locale()).paint(painter, rect);
}

// The wall is filled; a copy has the shape of the wall.
QRectF SlideView::slideRect() const
{
    if (m_shows == Shows::Wall)
        return rect();
    QSizeF shape(m_shape);
    shape.scale(size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(), shape);
    place.moveCenter(QRectF(rect()).center());
    if (m_shows == Shows::Next)
        place.moveTop(0);
    return place;
}

void SlideView::setShape(const QSize &shape)
{
    if (shape.isEmpty() || shape == m_shape)
        return;
    m_shape = shape;
    m_stale = true;
    update();
}

void SlideView::refresh()
{
    m_stale = true;
    countPages();
    update();
}

// Of what the presenter goes through, also while the wall is black, frozen or unplugged.
void SlideView::countPages()
{
    if (m_shows != Shows::Wall || m_run.deck().slides.empty())
        return;
    const SessionRun::Shown shown = m_run.shown();
    const SlidePainter::Shown what = ofRun(m_run, shown);
    m_run.setPageCount(SlidePainter(shown.slide, what, m_run.viewpoint().locale()).pageCount(size()));
}

void SlideView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_stale = true;
    countPages();
}

void SlideView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_shows == Shows::Wall && m_run.wall() == SessionRun::Wall::Black) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    const double ratio = devicePixelRatioF();
    if (m_stale || m_picture.size() != size() * ratio) {
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(m_shows == Shows::Wall ? Theme::light().surface : QColor(Qt::transparent));
        QPainter on(&m_picture);
        SessionRun::Shown shown = m_shows == Shows::Wall ? m_run.onTheWall() : m_run.shown();
        if (m_shows == Shows::Next) {
            const Slide *next = m_run.next();
            if (next) {
                shown.slide = *next;
                shown.view = next->views.isEmpty() ? Slide::View::Trend : next->views.first();
                shown.table.reset();
                shown.splits.clear();
                shown.page = 0;
                shown.count.clear();
                shown.caught.clear();
            }
        }
        if (m_shows != Shows::Next || m_run.next())
            paint(on, slideRect(), m_run, shown);
        m_stale = false;
    }
    painter.drawPixmap(0, 0, m_picture);
    if (m_shows != Shows::Wall) {
        painter.setPen(Theme::of(this).control);
        painter.drawRect(slideRect().adjusted(0, 0, -1, -1));
    }
}

} // namespace statroom
