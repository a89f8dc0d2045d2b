// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ControlChart.h"

#include <QJsonObject>
#include <QStringList>

namespace statroom {

class Invocation;

/// A control chart as `chart` and `spc` answer it; `periods` has the spelling of each point.
QJsonObject chartAnswer(const ControlChart &chart, const QStringList &periods);

/// The same as lines for a person.
void sayChart(const Invocation &call, const ControlChart &chart, const QStringList &periods);

} // namespace statroom
