// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FormulaCodes.h"

#include <QRegularExpression>

namespace statroom {

QString withCodeRenamed(const QString &formula, const QString &code, const QString &to)
{
    const QRegularExpression word(
        QStringLiteral("(?<![A-Za-z0-9_.-])%1(?![A-Za-z0-9_.-])").arg(QRegularExpression::escape(code)));
    return QString(formula).replace(word, to);
}

} // namespace statroom
