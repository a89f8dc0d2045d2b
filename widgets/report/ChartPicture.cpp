// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/ChartPicture.h"

#include "charts/TrendChart.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace statroom {

namespace {

constexpr double edge = 20;
constexpr int dotsPerInch = 1200;

QFont pictureFont(TextRole role, const QPaintDevice &device)
{
    const Theme theme = Theme::print();
    QFont font = theme.font(role);
    // The painter's unit is a pixel of 96 to the inch, whatever the device's dots are.
    font.setPointSizeF(theme.pointSize(role) * 96.0 / device.logicalDpiY());
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

ChartPicture::ChartPicture(const TrendChart &chart, Caption caption)
    : ChartPicture(
        [&chart](QPainter &painter, const QRectF &rect) { chart.paint(&painter, rect, ChartStyle::print()); },
        std::move(caption))
{}

ChartPicture::ChartPicture(Draw draw, Caption caption) : m_draw(std::move(draw)), m_caption(std::move(caption)) {}

void ChartPicture::paint(QPainter &painter, const QRectF &rect, double dotsPerPixel) const
{
    const Theme theme = Theme::print();
    painter.save();
    painter.scale(dotsPerPixel, dotsPerPixel);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect, Qt::white);
    const QRectF inner = rect.adjusted(edge, edge - 4, -edge, -edge + 4);
    const QPaintDevice &device = *painter.device();
    painter.setPen(theme.text1);
    painter.setFont(pictureFont(TextRole::PageTitle, device));
    QRectF title;
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_caption.title, &title);
    painter.setPen(theme.text2);
    painter.setFont(pictureFont(TextRole::Body, device));
    QRectF subtitle;
    painter.drawText(inner.adjusted(0, title.height() + 2, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     m_caption.subtitle, &subtitle);
    painter.setFont(pictureFont(TextRole::Small, device));
    QRectF source;
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, m_caption.source, &source);
    const QRectF chart(inner.left(), subtitle.bottom() + 8, inner.width(), source.top() - 8 - subtitle.bottom() - 8);
    m_draw(painter, chart);
    painter.restore();
}

QImage ChartPicture::image(const QSize &size, double ratio) const
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(96 / 0.0254));
    image.setDotsPerMeterY(qRound(96 / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, QRectF(QPointF(), size), ratio);
    return image;
}

Result<void> ChartPicture::save(const QString &path, const QSize &size) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isPng = ending == QLatin1String("png");
    const bool isSvg = ending == QLatin1String("svg");
    if (!isPng && !isSvg && ending != QLatin1String("pdf"))
        return Error{
            ErrorKind::InvalidInput,
            QCoreApplication::translate("ChartPicture", "%1 ends in none of .png, .svg and .pdf. Choose one of these.")
                .arg(QFileInfo(path).fileName()),
            {}};
    QSaveFile file(path);
    const auto failed = [&file] {
        return Error{ErrorKind::Io,
                     QCoreApplication::translate(
                         "ChartPicture", "%1 could not be written: %2. Choose another folder or make room there.")
                         .arg(file.fileName(), file.errorString()),
                     {}};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    const QRectF rect(QPointF(), size);
    if (isPng) {
        if (!image(size).save(&file, "PNG"))
            return failed();
    } else if (isSvg) {
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setSize(size);
        svg.setViewBox(rect);
        svg.setResolution(96);
        svg.setTitle(m_caption.title);
        svg.setDescription(m_caption.source);
        QPainter painter(&svg);
        paint(painter, rect, 1);
        if (!painter.end())
            return failed();
    } else {
        QPdfWriter pdf(&file);
        pdf.setResolution(dotsPerInch);
        pdf.setPageLayout(
            QPageLayout(QPageSize(QSizeF(size) * 0.75, QPageSize::Point), QPageLayout::Portrait, QMarginsF()));
        pdf.setTitle(m_caption.title);
        pdf.setCreator(QStringLiteral("StatRoom"));
        QPainter painter(&pdf);
        paint(painter, rect, dotsPerInch / 96.0);
        if (!painter.end())
            return failed();
    }
    if (file.error() != QFileDevice::NoError || !file.commit())
        return failed();
    return {};
}

} // namespace statroom
