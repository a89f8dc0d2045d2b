// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/RecordText.h"
#include "domain/Revision.h"
#include "domain/Status.h"

#include <QLocale>

#include <optional>
#include <vector>

namespace statroom {

/// One revision told in words: what it touched, and every field's before and after, written in the
/// metric's unit and the locale's spelling. Names are those of the given catalogue; what is no longer in
/// it is named by the revision itself. All texts are translated and plain.
struct RevisionDetails
{
    using Field = RecordText::Field;

    /// One record, by its name and with what Enter opens.
    struct Item : RecordText::Name
    {
        enum class Deed { Added, Changed, Removed };

        Deed deed = Deed::Changed;
        QLatin1String kind;
        std::vector<Field> fields; ///< those that differ
        std::optional<Status> statusBefore; ///< of an observation, by today's targets
        std::optional<Status> statusAfter;
    };

    QString what; ///< first line of the table: "Lane miles resurfaced", "9 values"
    QString place; ///< second line: "PWK-09, Oct 2026"
    QString before; ///< "445 / 529"; empty where one line cannot tell
    QString after;
    QString summary; ///< all in one, without codes: "Lane miles resurfaced, Oct 2026, 9.5"
    std::vector<Item> items;
    qint64 untold = 0; ///< changes beyond those in `items`

    bool fitsOneLine() const { return !before.isEmpty() || !after.isEmpty(); }

    /// With the revision's changes loaded; at most `limit` items.
    static RevisionDetails of(const Revision &revision, const Catalogue &catalogue, const QLocale &locale,
                              size_t limit = 40);
    /// Of a revision too large to be decoded: what and place only.
    static RevisionDetails of(const std::vector<CommittedRevision::Touched> &touched, const Catalogue &catalogue,
                              const QLocale &locale);
};

} // namespace statroom
