// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/MetricFacts.h"

#include <QWidget>

class QGridLayout;

namespace statroom {

class LeadSentence;
class PlainLabel;
class SignalBadge;

/// What a control chart says, below it: how the last value varies, whether the process reaches its target and what
/// not to conclude, each beside its icon; and what to know before believing it.
class MetricSays : public QWidget
{
    Q_OBJECT

public:
    explicit MetricSays(QWidget *parent = nullptr);

    void show(const MetricFacts::Chart &chart);

private:
    struct Row
    {
        SignalBadge *icon = nullptr;
        LeadSentence *sentence = nullptr;
    };
    Row addRow(const QString &name);

    QGridLayout *m_rows;
    Row m_variation;
    Row m_assurance;
    PlainLabel *m_remarks;
};

} // namespace statroom
