// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace statroom {

/// How alike two names are, from 0 for nothing in common to 1 for the same. Only ever an offer to a person:
/// nothing is taken for something else by it.
namespace Likeness {

/// The better of two: 1 - edit distance / length (Levenshtein 1966), and the share of words in common
/// (Dice 1945), which knows "date of outcome" in "outcome date".
double ofHeaders(const QString &a, const QString &b);

/// Names of what is measured, which people abbreviate: words are written out first ("OT hrs" is "overtime
/// hours"), words that say nothing are left out ("number of"), and a word agrees with one that it begins or
/// that differs by a slip of the hand. Letters alone count only where nearly all of them agree.
double ofNames(const QString &a, const QString &b);
/// Below it names are not offered for each other.
inline constexpr double leastOffered = 0.6;
/// So alike that no new metric is made beside the other without asking.
inline constexpr double leastAsked = 0.75;
/// What may be accepted without looking at each: at least so alike, and by so much more than the next.
inline constexpr double leastTaken = 0.85;
inline constexpr double leastLead = 0.1;

/// The words of a name as they are compared.
QStringList words(const QString &name);

} // namespace Likeness

} // namespace statroom
