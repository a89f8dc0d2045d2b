// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/MetricFacts.h"

#include <QWidget>

namespace statroom {

class LeadSentence;
class PlainLabel;
class StatusBadge;

/// The shape, the value and the sentence that says why, across the head of a metric's page.
class MetricStatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit MetricStatusLine(QWidget *parent = nullptr);

    void show(const MetricFacts &facts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    StatusBadge *m_badge;
    PlainLabel *m_value;
    LeadSentence *m_why;
    PlainLabel *m_remark;
};

} // namespace statroom
