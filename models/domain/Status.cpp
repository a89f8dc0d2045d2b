// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/Status.h"

#include "domain/UnitFormat.h"

#include <QCoreApplication>

namespace statroom {

QString statusWord(Status status, std::optional<Tolerance> tolerance, const QLocale &locale)
{
    switch (status) {
    case Status::Met:
        return QCoreApplication::translate("Status", "Met");
    case Status::Near:
        if (tolerance && tolerance->kind == Tolerance::Kind::Relative)
            return QCoreApplication::translate("Status", "Within %1")
                .arg(UnitFormat(QStringLiteral("%"), 0, Metric::Kind::Rate, locale).plain(tolerance->amount));
        return QCoreApplication::translate("Status", "Near target");
    case Status::Off:
        return QCoreApplication::translate("Status", "Off target");
    case Status::NoTarget:
        return QCoreApplication::translate("Status", "No target");
    case Status::NoData:
        break;
    }
    return QCoreApplication::translate("Status", "No data");
}

int attentionRank(Status status)
{
    switch (status) {
    case Status::Off:
        return 0;
    case Status::Near:
        return 1;
    case Status::NoData:
        return 2;
    case Status::NoTarget:
        return 3;
    case Status::Met:
        break;
    }
    return 4;
}

} // namespace statroom
