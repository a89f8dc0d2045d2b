// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Statuses as reports write them: the shape in front of or behind words, and a line that counts them.
#pragma once

#include "domain/Status.h"
#include "domain/Tolerance.h"
#include "report/ReportFlow.h"

#include <QLocale>

#include <array>

namespace statroom {

// Draws the shape at the left of a cell, in the middle of its height.
std::function<void(QPainter &, const QRectF &)> badgeOf(Status status, const Theme &theme);

struct StatusCount
{
    int now = 0;
    QString remark; // "3 more than in Sep"
};

// "4 met   2 within 10 %   …", each behind its shape.
void addStatusCounts(ReportFlow &flow, const std::array<StatusCount, 5> &counts, std::optional<Tolerance> tolerance,
                     const QLocale &locale);

} // namespace statroom
