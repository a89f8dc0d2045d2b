// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A problem's four panels (chart, causes, actions, recheck) in a rectangle of a slide or a page. Texts are never
// smaller than the style's; what finds no room is left for further pages, and `paint` says so.
#pragma once

#include "charts/ChartStyle.h"
#include "items/ProblemStanding.h"

#include <QCoreApplication>
#include <QRectF>

#include <functional>

class QPainter;

namespace statroom {

class ProblemPainter
{
    Q_DECLARE_TR_FUNCTIONS(statroom::ProblemPainter)
public:
    ProblemPainter(const ProblemStanding &standing, const ChartStyle &style);

    // Without a painter it is only measured. False where anything was left out; `leavesCheck` says whether the chart of
    // the recheck is among it, which `paintCheck` shows on a page of its own.
    bool paint(QPainter *painter, const QRectF &rect, bool *leavesCheck = nullptr) const;
    void paintCheck(QPainter &painter, const QRectF &rect) const;

private:
    struct Panel
    {
        QRectF rect;
        int number = 0;
        QString title;
    };
    struct Written
    {
        double height = 0;
        bool isWhole = true;
    };

    [[nodiscard]] QFont font(TextRole role, bool strong = false) const;
    [[nodiscard]] double lineHeight(TextRole role) const;
    // Wrapped into a width, at most so high; what is cut ends in an ellipsis.
    Written write(QPainter *painter, const QRectF &rect, const QString &text, TextRole role, const QColor &colour,
                  bool strong = false) const;
    [[nodiscard]] double heightOf(const QString &text, double width, TextRole role, bool strong = false) const;
    // Beside a panel's title, or below it where that is too narrow; a shape may stand before the words.
    struct Note
    {
        QString text;
        QColor colour;
        bool isStrong = false;
        std::function<void(QPainter &, const QRectF &)> shape = {};
    };
    // Frame, number, title and note; answers the room below.
    QRectF paintFrame(QPainter *painter, const Panel &panel, const Note &note) const;
    bool paintChart(QPainter *painter, const Panel &panel) const;
    bool paintCauses(QPainter *painter, const Panel &panel) const;
    bool paintActions(QPainter *painter, const Panel &panel) const;
    void paintNumber(QPainter &painter, const QRectF &sign, int number) const;
    // Each on one line, for slides where they do not all stand in full.
    void paintActionLines(QPainter *painter, const QRectF &room,
                          std::vector<ProblemStanding::Countermeasure> all) const;
    bool paintRecheck(QPainter *painter, const Panel &panel, bool *leavesCheck) const;
    [[nodiscard]] Note verdictNote() const;
    [[nodiscard]] QString factsOf(const ProblemStanding::Countermeasure &one) const;
    [[nodiscard]] double actionsHeight(double width) const;
    [[nodiscard]] double recheckHeight(double width) const;
    [[nodiscard]] double frameHeight() const;
    [[nodiscard]] bool hasCheckChart() const;
    [[nodiscard]] QString endOfRound() const;
    [[nodiscard]] bool isSlide() const { return m_style.theme.medium == Medium::Projector; }
    [[nodiscard]] double inset() const { return 3 * m_style.space; }

    const ProblemStanding &m_standing;
    ChartStyle m_style;
};

// Whether it went the wanted way, as the shape that stands beside its word.
[[nodiscard]] std::optional<Variation> shapeOf(ProblemStanding::Verdict verdict);

} // namespace statroom
