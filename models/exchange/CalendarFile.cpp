// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CalendarFile.h"

#include "domain/SessionCalendar.h"

namespace statroom {

namespace {

/// Lines end at 75 octets and go on after a space; a character is never cut in two.
QByteArray folded(const QByteArray &line)
{
    QByteArray out;
    qsizetype at = 0;
    qsizetype room = 75;
    while (line.size() - at > room) {
        qsizetype end = at + room;
        while (end > at && (quint8(line[end]) & 0xC0) == 0x80)
            --end;
        out += line.mid(at, end - at) + "\r\n ";
        at = end;
        room = 74;
    }
    return out + line.mid(at) + "\r\n";
}

} // namespace

CalendarFile::CalendarFile(const Catalogue &catalogue, const QDateTime &stamp)
    : m_catalogue(catalogue)
    , m_zone(catalogue.city.timeZone.isEmpty() ? QTimeZone::systemTimeZone()
                                               : QTimeZone(catalogue.city.timeZone.toUtf8()))
    , m_stamp(stamp.toUTC())
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

QByteArray CalendarFile::escaped(const QString &text)
{
    QByteArray out;
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '\\':
        case ',':
        case ';':
            out += '\\';
            out += c;
            break;
        case '\n':
            out += "\\n";
            break;
        default:
            if (quint8(c) >= 0x20 && c != 0x7f)
                out += c;
            else if (c == '\t')
                out += ' ';
        }
    }
    return out;
}

void CalendarFile::line(const QByteArray &name, const QByteArray &value)
{
    m_parts += folded(name + ':' + value);
}

void CalendarFile::moment(const QByteArray &name, const QDateTime &utc)
{
    line(name, utc.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1());
}

void CalendarFile::day(const QByteArray &name, QDate date)
{
    line(name + ";VALUE=DATE", date.toString(QStringLiteral("yyyyMMdd")).toLatin1());
}

void CalendarFile::add(const Session &session, const QString &name, const QString &agenda)
{
    line("BEGIN", "VEVENT");
    line("UID", session.uuid.toUtf8() + "@statroom");
    moment("DTSTAMP", m_stamp);
    line("SEQUENCE", QByteArray::number(session.moved + (session.state == Session::State::Cancelled ? 1 : 0)));
    if (const QTime start = startOf(session); start.isValid()) {
        const QDateTime begin(session.day, start, m_zone);
        moment("DTSTART", begin);
        moment("DTEND", begin.addSecs(qint64(session.minutes) * 60));
    } else {
        day("DTSTART", session.day);
        day("DTEND", session.day.addDays(1));
    }
    line("SUMMARY", escaped(name));
    if (!session.room.isEmpty())
        line("LOCATION", escaped(session.room));
    if (!agenda.isEmpty())
        line("DESCRIPTION", escaped(agenda));
    line("STATUS", session.state == Session::State::Cancelled ? "CANCELLED" : "CONFIRMED");
    line("END", "VEVENT");
}

void CalendarFile::add(const ActionItem &action, const QString &who)
{
    line("BEGIN", "VTODO");
    line("UID", action.uuid.toUtf8() + "@statroom");
    moment("DTSTAMP", m_stamp);
    line("SUMMARY", escaped(who.isEmpty() ? action.text : who + QStringLiteral(": ") + action.text));
    if (action.due.isValid())
        day("DUE", action.due);
    QStringList about;
    if (const Metric *metric = m_catalogue.metric(action.metric))
        about << metric->code + QStringLiteral(" ") + metric->name;
    if (const Goal *goal = m_catalogue.goal(action.goal))
        about << goal->statement;
    if (const Session *session = m_catalogue.session(action.session))
        about << session->code;
    if (!about.isEmpty())
        line("DESCRIPTION", escaped(about.join(QLatin1Char('\n'))));
    switch (action.state) {
    case ActionItem::State::Open:
        line("STATUS", "NEEDS-ACTION");
        break;
    case ActionItem::State::Done:
        line("STATUS", "COMPLETED");
        if (action.doneOn.isValid())
            moment("COMPLETED", QDateTime(action.doneOn, QTime(0, 0), m_zone));
        break;
    case ActionItem::State::Dropped:
        line("STATUS", "CANCELLED");
        break;
    }
    line("END", "VTODO");
}

QByteArray CalendarFile::bytes() const
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//StatRoom//StatRoom//EN\r\nCALSCALE:GREGORIAN\r\n" + m_parts
        + "END:VCALENDAR\r\n";
}

} // namespace statroom
