// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A promise as one HTML file for a city's own site: everything inside it, no script, nothing loaded from elsewhere; the
// chart drawn in it and its numbers as a table, so that it can be read out and checked.
#pragma once

#include "items/GoalModel.h"
#include "report/ChartPicture.h"

#include <QByteArray>

namespace statroom {

// The burn-up alone, with its caption.
ChartPicture goalPicture(const GoalModel &model, const QString &city, const QString &record);

// UTF-8. `record` is the line that says which revision the numbers are of.
QByteArray goalWebPage(const GoalModel &model, const QString &city, const QString &record, const QLocale &locale);

} // namespace statroom
