// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/SessionReading.h"
#include "items/Viewpoint.h"

#include <QByteArray>

namespace statroom {

/// Every session of the city that is not over, as an iCalendar file.
QByteArray sessionCalendar(const Viewpoint &viewpoint);
/// One session with its agenda and the action items born in it.
Result<QByteArray> sessionCalendar(const Viewpoint &viewpoint, SessionId session);

} // namespace statroom
