// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A session's paper as one HTML file, to be mailed or put on the city's own site: everything inside it.
#pragma once

#include "items/SessionMemo.h"

#include <QByteArray>

namespace statroom {

QByteArray sessionWebPage(const SessionMemo &memo, const QLocale &locale);

} // namespace statroom
