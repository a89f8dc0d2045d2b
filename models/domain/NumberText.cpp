// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/NumberText.h"

#include <QCoreApplication>

#include <charconv>
#include <cmath>

namespace statroom {

QString toText(double value)
{
    Q_ASSERT(std::isfinite(value));
    if (value == 0)
        return QStringLiteral("0");
    const double size = std::abs(value);
    const auto format = size >= 1e-7 && size < 1e17 ? std::chars_format::fixed : std::chars_format::scientific;
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, format).ptr;
    return QString::fromLatin1(buffer, end - buffer);
}

Result<double> fromText(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    const char *begin = bytes.constBegin();
    const char *end = bytes.constEnd();
    const char first = bytes.startsWith('-') && bytes.size() > 1 ? bytes[1] : bytes.isEmpty() ? 'x' : bytes[0];
    double value = 0;
    const auto read = std::from_chars(begin, end, value);
    // from_chars also reads "inf" and "nan", which no city ever counted.
    if ((first >= '0' && first <= '9') || first == '.') {
        if (read.ec == std::errc::result_out_of_range)
            return Error{
                ErrorKind::InvalidInput,
                QCoreApplication::translate("NumberText", "“%1” is too large or too small a number.").arg(text),
                {}};
        if (read.ec == std::errc() && read.ptr == end)
            return value;
    }
    return Error{
        ErrorKind::InvalidInput,
        QCoreApplication::translate("NumberText",
                                    "“%1” is not a number. Write it with a decimal point and without thousands "
                                    "separators, like 1234.5.")
            .arg(text),
        {}};
}

} // namespace statroom
