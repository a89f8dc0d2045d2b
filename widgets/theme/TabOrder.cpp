// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/TabOrder.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QWidget>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace statroom {

namespace {

class Walk
{
public:
    void visit(QWidget &widget)
    {
        if (m_seen.contains(&widget) || widget.isWindow())
            return;
        m_seen.insert(&widget);
        if ((widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            stops.append(&widget);
            // What is inside of a list or a field belongs to it.
            if (!qobject_cast<QScrollArea *>(&widget))
                return;
        }
        visitInside(widget);
    }

    void visitInside(QWidget &widget)
    {
        if (auto *area = qobject_cast<QScrollArea *>(&widget)) {
            if (area->widget())
                visit(*area->widget());
        } else if (auto *splitter = qobject_cast<QSplitter *>(&widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                visit(*splitter->widget(i));
        } else if (widget.layout()) {
            visit(*widget.layout());
        }
        QWidgetList others = widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        std::stable_sort(others.begin(), others.end(), [](const QWidget *a, const QWidget *b) {
            return std::tuple(a->y(), a->x()) < std::tuple(b->y(), b->x());
        });
        for (QWidget *other : others)
            visit(*other);
    }

    QList<QWidget *> stops;

private:
    void visit(QLayout &layout)
    {
        QList<int> items(layout.count());
        std::iota(items.begin(), items.end(), 0);
        if (const auto *grid = qobject_cast<QGridLayout *>(&layout))
            std::stable_sort(items.begin(), items.end(),
                             [grid](int a, int b) { return placeOf(*grid, a) < placeOf(*grid, b); });
        for (const int item : items) {
            if (QWidget *widget = layout.itemAt(item)->widget())
                visit(*widget);
            else if (QLayout *inner = layout.itemAt(item)->layout())
                visit(*inner);
        }
    }

    static std::tuple<int, int> placeOf(const QGridLayout &grid, int item)
    {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        grid.getItemPosition(item, &row, &column, &rows, &columns);
        return {row, column};
    }

    QSet<QWidget *> m_seen;
};

} // namespace

QList<QWidget *> tabStops(QWidget &root)
{
    Walk walk;
    walk.visitInside(root);
    return walk.stops;
}

void orderTabs(const QList<QWidget *> &stops)
{
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace statroom
