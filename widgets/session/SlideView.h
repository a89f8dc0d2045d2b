// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A slide in a window: what the room sees, what the presenter looks at, or the one that comes next. It follows the
// run and paints nothing twice.
#pragma once

#include "charts/ChartAccessibility.h"
#include "items/SessionRun.h"

#include <QPixmap>
#include <QWidget>

namespace statroom {

class SlideView : public QWidget, public Described
{
    Q_OBJECT
public:
    // Wall is what the room sees (black and frozen included), Presenter what the cursor is on, Next what follows.
    enum class Shows { Wall, Presenter, Next };

    SlideView(SessionRun &run, Shows shows, QWidget *parent = nullptr);

    [[nodiscard]] Kind describedKind() const override { return Kind::Graphic; }
    [[nodiscard]] QString describedSummary() const override;
    [[nodiscard]] QSize sizeHint() const override { return {640, 360}; }
    // Of the wall, which its copies have too; until it is known that of most projectors.
    void setShape(const QSize &shape);
    [[nodiscard]] QSize shape() const { return m_shape; }

    // What it paints, in any size: for the wall's picture and tests.
    static void paint(QPainter &painter, const QRectF &rect, const SessionRun &run, const SessionRun::Shown &shown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void countPages();
    [[nodiscard]] QRectF slideRect() const;

    SessionRun &m_run;
    Shows m_shows;
    QSize m_shape{16, 9};
    QPixmap m_picture;
    bool m_stale = true;
};

} // namespace statroom
