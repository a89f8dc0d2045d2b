// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheet that a department signs after its files were taken over: each row with what it was taken for, first
// and last value, what was left out and why, and a line for a name and a date.
#pragma once

#include "domain/Result.h"
#include "report/ReportFlow.h"

#include <QPageSize>

namespace statroom {

struct SignOff;
class Viewpoint;

struct SignOffReport
{
    static void fill(ReportFlow &flow, const SignOff &sheet, const QLocale &locale);
};

} // namespace statroom
