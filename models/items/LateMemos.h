// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/Viewpoint.h"

#include <vector>

namespace statroom {

/// A paper of a session whose day is past and that nobody is noted to have received.
struct LateMemo
{
    SessionId session;
    MemoDelivery::Memo memo = MemoDelivery::Memo::Before;
    QDate due;
};

/// The memos before of sessions that come, and the memos after of the last session that each department had; by the
/// day they were due. Older ones help nobody any more.
std::vector<LateMemo> lateMemos(const Viewpoint &viewpoint);

/// "memo before late, due 10 Nov".
QString lateWord(const LateMemo &late, const QLocale &locale);

} // namespace statroom
