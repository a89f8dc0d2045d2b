// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/AxisAffixes.h"

namespace statroom {

AxisAffixes axisAffixes(const UnitFormat &format, Metric::Kind kind)
{
    const QString one = UnitFormat(format.unit(), 0, kind, QLocale::c()).format(1 / format.scale());
    const qsizetype digit = one.indexOf(u'1');
    if (digit < 0)
        return {};
    AxisAffixes found{one.left(digit), one.mid(digit + 1)};
    if (found.suffix.startsWith(u':'))
        found.suffix =
            QChar(0x202f) + (format.unit() == QLatin1String("h:mm") ? QStringLiteral("h") : QStringLiteral("min"));
    return found;
}

} // namespace statroom
