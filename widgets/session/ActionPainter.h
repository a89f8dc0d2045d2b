// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An action item in a rectangle of a slide: whose it is, when it is due, how it stands and how long it is open, large;
// below, what happened to it beside what else is owed. Texts are never smaller than the theme's; what finds no room is
// left for further pages, and `paint` says so.
#pragma once

#include "items/ActionStory.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QRectF>

class QPainter;

namespace statroom {

class ActionPainter
{
    Q_DECLARE_TR_FUNCTIONS(statroom::ActionPainter)
public:
    ActionPainter(const ActionStory &story, const Theme &theme, const QLocale &locale);

    // Without a painter it is only measured. False where anything was left out.
    bool paint(QPainter *painter, const QRectF &rect) const;

private:
    struct Figure
    {
        QString label;
        QString value;
        QString below;
        QColor colour;
    };
    // A row of a column: what stands left of it or above, and how it is painted.
    struct Row
    {
        QString text;
        QString detail;
        std::optional<ActionItem::Standing> shape;
        QString heading; // instead of all else
        bool isLate = false;
    };

    [[nodiscard]] QList<Figure> figures() const;
    // Answers the height; what stands below a figure has so many lines at most.
    double paintFigures(QPainter *painter, const QRectF &rect, int linesBelow, bool *isWhole) const;
    [[nodiscard]] QList<Row> happened() const;
    [[nodiscard]] QList<Row> owed() const;
    bool paintRows(QPainter *painter, const QRectF &rect, const QList<Row> &rows) const;
    double paintRow(QPainter *painter, const QRectF &rect, const Row &row) const; // answers the height
    [[nodiscard]] double unit() const { return m_theme.slideHeight / 1080.0; }

    const ActionStory &m_story;
    Theme m_theme;
    QLocale m_locale;
};

} // namespace statroom
