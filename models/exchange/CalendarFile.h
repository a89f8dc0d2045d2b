// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catalogue.h"

#include <QByteArray>
#include <QTimeZone>

#include <span>

namespace statroom {

/// Sessions as events and action items as to-dos in an iCalendar file (RFC 5545, UTF-8, lines folded at 75 octets),
/// for any calendar program. An event keeps its UID when it is put off, so that importing the file again moves it; a
/// session without a time of day fills its day. Times of day are the city's own and written in UTC.
class CalendarFile
{
public:
    /// `stamp` is the moment the file is made (UTC).
    CalendarFile(const Catalogue &catalogue, const QDateTime &stamp);

    /// `name` is what the event is called, `agenda` what is in it, perhaps empty.
    void add(const Session &session, const QString &name, const QString &agenda);
    void add(const ActionItem &action, const QString &who);
    QByteArray bytes() const;

    /// A text as a value: backslash, comma, semicolon and line ends escaped, control characters left out.
    static QByteArray escaped(const QString &text);

private:
    void line(const QByteArray &name, const QByteArray &value);
    void moment(const QByteArray &name, const QDateTime &utc);
    void day(const QByteArray &name, QDate date);

    const Catalogue &m_catalogue;
    QTimeZone m_zone;
    QDateTime m_stamp;
    QByteArray m_parts;
};

} // namespace statroom
