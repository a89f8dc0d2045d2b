// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/Icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace statroom {

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QByteArray tinted(const QString &name, const QColor &ink)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000000", ink.name().toLatin1());
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, TextColour ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, m_name, fitted(rect), colour(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QColor ink = colour(mode, state);
        const QString key =
            QStringLiteral("statroom/%1/%2/%3/%4").arg(m_name).arg(size.width()).arg(size.height()).arg(ink.name());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paintIcon(painter, m_name, fitted(QRect(QPoint(), size)), ink);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap drawn = pixmap(size, mode, state);
        drawn.setDevicePixelRatio(scale);
        return drawn;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QString key() const override { return QStringLiteral("statroom-line"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_ink); }

private:
    static QRectF fitted(const QRect &rect)
    {
        const int side = qMin(rect.width(), rect.height());
        return QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
    }

    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Theme theme = Theme::of(nullptr);
        if (mode == QIcon::Disabled)
            return theme.text3;
        if (mode == QIcon::Selected || state == QIcon::On)
            return theme.accent;
        return theme.colour(m_ink);
    }

    QString m_name;
    TextColour m_ink;
};

} // namespace

QIcon themeIcon(const QString &name, TextColour ink)
{
    return QFile::exists(pathOf(name)) ? QIcon(new LineIconEngine(name, ink)) : QIcon();
}

QIcon applicationIcon()
{
    // It has no black to ink. Qt's own reader of such files loads every plugin for pictures there is.
    return themeIcon(QStringLiteral("statroom"));
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &ink)
{
    QSvgRenderer renderer(tinted(name, ink));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, rect);
}

} // namespace statroom
