// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/MetricFacts.h"

#include <QList>
#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace statroom {

class PlainLabel;

/// Facts as rows: what it is at the left, the value at the right with its quieter detail. Values can be
/// selected and copied; long ones wrap.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    void setFacts(const QList<MetricFacts::Fact> &facts);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    struct Row
    {
        PlainLabel *label;
        PlainLabel *value;
        PlainLabel *detail;
        QBoxLayout *right;
    };

    QGridLayout *m_grid;
    QList<Row> m_rows;
    QList<MetricFacts::Fact> m_facts;
};

} // namespace statroom
