// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/RecordLine.h"

#include "items/MetricFacts.h"

#include <QCoreApplication>

namespace statroom {

Result<QString> recordLine(const Viewpoint &viewpoint)
{
    const RevisionId id = viewpoint.newestRevision();
    const auto head = viewpoint.reader().headOfChain(viewpoint.recordedAt());
    if (!head)
        return head.error();
    const auto revision = viewpoint.reader().revision(id, false);
    if (!revision)
        return revision.error();
    const QString number = viewpoint.locale().toString(id.number);
    const QString day = cityDate(viewpoint.city(), revision->at, viewpoint.locale());
    const QString digits = QString::fromLatin1(head->left(12));
    return (viewpoint.isNow() ? QCoreApplication::translate("RecordLine", "revision %1 of %2, %3")
                              : QCoreApplication::translate("RecordLine", "as recorded at revision %1 of %2, %3"))
        .arg(number, day, digits);
}

} // namespace statroom
