// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Month.h"

namespace statroom {

class Viewpoint;

/// Whether one can go back, or on, from a month: the same answers as comparing it with the first and the last
/// month of the city, without looking through all its series where the first few, or the calendar, tell.
namespace SpanShown {

/// Some value lies before the month, or there is none in the whole city.
bool goesBackFrom(const Viewpoint &viewpoint, Month month);
/// Some value lies after it, or it is over.
bool goesOnFrom(const Viewpoint &viewpoint, Month month);

} // namespace SpanShown

} // namespace statroom
