// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A device that keeps which words are painted where and how large, and nothing else: what a room or a reader finds on
/// a picture is looked at without looking at pixels.
#pragma once

#include <QList>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRegularExpression>

namespace statroom {

struct PaintedText
{
    QString text;
    QRectF place;
    double pixels = 0; ///< of its font, on the device
    QColor colour;
    QFont font;
};

/// Words without what a line break or a page may have put between them.
inline QString closeWritten(QString text)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s\\x{2060}\\x{200b}]+"));
    return text.remove(gaps);
}

class PaintedTexts : public QPaintDevice
{
public:
    explicit PaintedTexts(const QSize &size) : m_size(size), m_engine(*this) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QList<PaintedText> &texts() const { return m_texts; }
    /// All of it in the order in which it was painted.
    QString all() const
    {
        QString all;
        for (const PaintedText &one : m_texts)
            all += closeWritten(one.text);
        return all;
    }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return int(m_size.width() * 25.4 / 96);
        case PdmHeightMM:
            return int(m_size.height() * 25.4 / 96);
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return INT_MAX;
        default:
            return metric == PdmDevicePixelRatioScaled ? int(devicePixelRatioFScale()) : 1;
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        explicit Engine(PaintedTexts &texts) : QPaintEngine(AllFeatures), m_into(texts) {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        Type type() const override { return User; }
        void updateState(const QPaintEngineState &now) override
        {
            if (now.state() & DirtyTransform)
                m_transform = now.transform();
            if (now.state() & DirtyPen)
                m_colour = now.pen().color();
        }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawPath(const QPainterPath &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            if (closeWritten(item.text()).isEmpty())
                return;
            const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
            const QFont font = item.font();
            const double pixels = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * 96 / 72;
            m_into.m_texts.append({item.text(), m_transform.mapRect(place),
                                   pixels * std::sqrt(std::abs(m_transform.determinant())), m_colour, font});
        }

    private:
        PaintedTexts &m_into;
        QTransform m_transform;
        QColor m_colour;
    };

    QSize m_size;
    mutable Engine m_engine;
    QList<PaintedText> m_texts;
};

} // namespace statroom
