// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChartMark.h"

#include <QList>
#include <QObject>

#include <optional>

class QAction;

namespace statroom {

class MetricViews;
class Page;
class TrendModel;

/// What a person does to the control chart at the period that is stood on: begins new limits there, leaves its value
/// out, fixes the limits, or takes one of these back. Each asks for its reason and is one revision; what makes no
/// sense there is refused before anything is asked.
class ChartMarks : public QObject
{
    Q_OBJECT

public:
    ChartMarks(Page &page, const TrendModel &model, MetricViews &views);

    /// For menus, in their order.
    const QList<QAction *> &actions() const { return m_actions; }
    /// Another period is stood on, or the reading has changed.
    void follow();

private:
    QAction *addAction(const QString &name, const QString &text, const QString &tip);
    std::optional<ChartMark> markHere() const;
    void add(ChartMark::Kind kind);
    void remove();
    QString periodName(const ChartMark &mark) const;

    Page &m_page;
    const TrendModel &m_model;
    MetricViews &m_views;
    QList<QAction *> m_actions;
    QAction *m_remove = nullptr;
};

} // namespace statroom
