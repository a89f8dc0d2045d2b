// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/TrendChart.h"

#include "charts/TrendDrawing.h"

#include <QAbstractItemModel>
#include <QChartView>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace statroom {

TrendChart::TrendChart(QWidget *parent) : QWidget(parent), m_drawing(std::make_unique<TrendDrawing>())
{
    ensureDescribedAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Trend chart"));

    auto *view = new QChartView(m_drawing->chart(), this);
    view->setObjectName(QStringLiteral("view"));
    view->setFrameShape(QFrame::NoFrame);
    view->setFocusPolicy(Qt::NoFocus);
    view->setAttribute(Qt::WA_TransparentForMouseEvents);
    view->setRenderHint(QPainter::Antialiasing);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setBackgroundBrush(Qt::NoBrush);
    view->setAutoFillBackground(false);
    view->viewport()->setAutoFillBackground(false);
    view->viewport()->setFocusPolicy(Qt::NoFocus);
    restyle();
}

TrendChart::~TrendChart() = default;

void TrendChart::setModel(QAbstractItemModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_walked = false;
    if (model) {
        const auto whole = [this] {
            readAll();
        };
        connect(model, &QAbstractItemModel::modelReset, this, whole);
        connect(model, &QAbstractItemModel::layoutChanged, this, whole);
        connect(model, &QAbstractItemModel::rowsInserted, this, whole);
        connect(model, &QAbstractItemModel::rowsRemoved, this, whole);
        connect(model, &QAbstractItemModel::rowsMoved, this, whole);
        connect(model, &QAbstractItemModel::columnsInserted, this, whole);
        connect(model, &QAbstractItemModel::columnsRemoved, this, whole);
        connect(model, &QAbstractItemModel::headerDataChanged, this, whole);
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) { readRows(topLeft, bottomRight); });
        connect(model, &QObject::destroyed, this, [this] {
            m_drawing->read(nullptr);
            update();
        });
    }
    readAll();
}

void TrendChart::readAll()
{
    m_drawing->read(m_model);
    sayName();
    if (!m_walked || m_drawing->layout().current() < 0)
        m_drawing->setCurrent(m_drawing->layout().trend().lastWithValue(), TrendLayout::Callout::Hidden);
    announceSummary(this);
}

void TrendChart::sayName()
{
    const QString &title = m_drawing->layout().trend().title;
    setAccessibleName(title.isEmpty()                 ? tr("Trend chart")
                          : m_limits == Limits::Shown ? tr("Control chart of %1").arg(title)
                                                      : tr("Trend of %1").arg(title));
}

void TrendChart::readRows(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    if (!m_model || topLeft.parent().isValid())
        return;
    if (m_model->rowCount() != m_drawing->layout().rowCount()) {
        readAll();
        return;
    }
    m_drawing->readRows(m_model, topLeft.row(), bottomRight.row());
    if (!m_walked)
        m_drawing->setCurrent(m_drawing->layout().trend().lastWithValue(), TrendLayout::Callout::Hidden);
    announceSummary(this);
}

void TrendChart::setYearBefore(YearBefore yearBefore)
{
    m_yearBefore = yearBefore;
    showChosen();
}

void TrendChart::setSplit(Split split)
{
    m_split = split;
    showChosen();
    if (!m_walked)
        m_drawing->setCurrent(m_drawing->layout().trend().lastWithValue(), TrendLayout::Callout::Hidden);
}

void TrendChart::setLimits(Limits limits)
{
    m_limits = limits;
    showChosen();
}

void TrendChart::setLegend(Legend legend)
{
    m_legend = legend;
    showChosen();
}

void TrendChart::showChosen()
{
    m_drawing->setShown({m_yearBefore, m_split, m_limits, m_legend});
    sayName();
    announceSummary(this);
}

void TrendChart::setStyle(const ChartStyle &style)
{
    m_ownStyle = std::make_unique<ChartStyle>(style);
    restyle();
}

void TrendChart::restyle()
{
    m_drawing->setStyle(wantedStyle());
}

ChartStyle TrendChart::wantedStyle() const
{
    return m_ownStyle ? *m_ownStyle : ChartStyle::of(this);
}

void TrendChart::setCurrentRow(int row)
{
    if (row < 0 || row >= m_drawing->layout().rowCount()) {
        const int before = m_drawing->layout().current();
        m_walked = false;
        m_drawing->setCurrent(m_drawing->layout().trend().lastWithValue(), TrendLayout::Callout::Hidden);
        if (const int now = m_drawing->layout().current(); now != before)
            emit currentRowChanged(now);
        return;
    }
    walkTo(row);
}

int TrendChart::currentRow() const
{
    return m_drawing->layout().current();
}

QString TrendChart::readOut(int row) const
{
    return m_drawing->layout().trend().readOut(row);
}

void TrendChart::walkTo(int row)
{
    const bool moved = row != m_drawing->layout().current();
    m_walked = true;
    m_drawing->setCurrent(row, TrendLayout::Callout::Shown);
    announceValue(this);
    emit pointReadOut(m_drawing->layout().trend().readOut(row));
    if (moved)
        emit currentRowChanged(row);
}

void TrendChart::paint(QPainter *painter, const QRectF &target, const ChartStyle &style, double unitsPerPixel) const
{
    TrendLayout paper;
    paper.setStyle(style);
    paper.setShown({m_yearBefore, m_split, m_limits, m_legend});
    paper.setSize(target.size() / unitsPerPixel);
    paper.read(m_model);
    if (style.interactive)
        paper.setCurrent(m_drawing->layout().current(), TrendLayout::Callout::Hidden);
    paper.layOut();
    paper.paint(*painter, target.topLeft(), unitsPerPixel);
}

QSize TrendChart::sizeHint() const
{
    return {800, 420};
}

QSize TrendChart::minimumSizeHint() const
{
    return {320, 220};
}

QString TrendChart::describedSummary() const
{
    return m_drawing->layout().trend().summary();
}

QString TrendChart::describedValue() const
{
    return m_drawing->layout().trend().readOut(m_drawing->layout().current());
}

int TrendChart::runCount() const
{
    return m_drawing->runCount();
}

int TrendChart::replacements() const
{
    return m_drawing->replacements();
}

void TrendChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (auto *view = findChild<QChartView *>(QStringLiteral("view")))
        view->setGeometry(rect());
    m_drawing->resize(QSizeF(size()));
}

void TrendChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_drawing
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
            || event->type() == QEvent::ParentChange))
        restyle();
}

// What was hidden while the theme changed may not have heard of it.
void TrendChart::showEvent(QShowEvent *event)
{
    if (m_drawing->layout().style().theme != wantedStyle().theme)
        restyle();
    QWidget::showEvent(event);
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    const int count = m_drawing->layout().rowCount();
    const int here = m_drawing->layout().current();
    int next = -1;
    switch (event->key()) {
    case Qt::Key_Left:
        next = qMax(0, here < 0 ? count - 1 : here - 1);
        break;
    case Qt::Key_Right:
        next = qMin(count - 1, here + 1);
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = count - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (here >= 0) {
            emit pointActivated(here);
            return;
        }
        break;
    default:
        break;
    }
    if (count > 0 && next >= 0 && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        walkTo(next);
    else
        QWidget::keyPressEvent(event);
}

void TrendChart::mouseMoveEvent(QMouseEvent *event)
{
    const int row = m_drawing->layout().rowAt(event->position().x());
    if (row >= 0)
        walkTo(row);
}

void TrendChart::mousePressEvent(QMouseEvent *event)
{
    const int row = m_drawing->layout().rowAt(event->position().x());
    // A menu asked for here is about the point that it is asked for on.
    if (row >= 0) {
        setFocus(Qt::MouseFocusReason);
        walkTo(row);
    }
    if (event->button() != Qt::LeftButton || row < 0)
        QWidget::mousePressEvent(event);
}

void TrendChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = m_drawing->layout().rowAt(event->position().x());
    if (event->button() == Qt::LeftButton && row >= 0)
        emit pointActivated(row);
}

void TrendChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCurrentRow(-1);
    else
        m_drawing->setCurrent(m_drawing->layout().current(), TrendLayout::Callout::Hidden);
}

void TrendChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_drawing->setFocused(event->reason() != Qt::MouseFocusReason);
    emit pointReadOut(m_drawing->layout().trend().readOut(m_drawing->layout().current()));
}

void TrendChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_drawing->setFocused(false);
    m_drawing->setCurrent(m_drawing->layout().current(), TrendLayout::Callout::Hidden);
}

} // namespace statroom
