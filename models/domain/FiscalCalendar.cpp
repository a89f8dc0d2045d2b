// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/FiscalCalendar.h"

#include "domain/BoostDate.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace statroom {

namespace {

namespace greg = boost::gregorian;

Error refused(const QString &sentence)
{
    return Error{ErrorKind::InvalidInput, sentence, {}};
}

int fullYear(int year, qsizetype digits)
{
    return digits > 2 ? year : year >= 80 ? 1900 + year : 2000 + year;
}

int fullYear(const QString &digits)
{
    return fullYear(digits.toInt(), digits.size());
}

bool isPlausibleYear(int year)
{
    return year >= 1800 && year <= 2199;
}

// English and Spanish, full and short, as they stand in city files.
int monthNamed(QStringView name)
{
    static const QHash<QString, int> months = [] {
        const char *const names[] = {"january jan enero ene",
                                     "february feb febrero",
                                     "march mar marzo",
                                     "april apr abril abr",
                                     "may mayo",
                                     "june jun junio",
                                     "july jul julio",
                                     "august aug agosto ago",
                                     "september sept sep septiembre setiembre set",
                                     "october oct octubre",
                                     "november nov noviembre",
                                     "december dec diciembre dic"};
        QHash<QString, int> all;
        for (int month = 0; month < 12; ++month)
            for (const QString &spelling : QString::fromLatin1(names[month]).split(u' '))
                all.insert(spelling, month + 1);
        return all;
    }();
    return months.value(name.toString());
}

// Lower case, one kind of space, dash and apostrophe; no spaces around.
QString plainText(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (QChar c : text) {
        if (c.isSpace())
            plain += u' ';
        else if (c == u'\u2010' || c == u'\u2011' || c == u'\u2012' || c == u'\u2013' || c == u'\u2014'
                 || c == u'\u2212')
            plain += u'-';
        else if (c == u'\u2019' || c == u'\u2018')
            plain += u'\'';
        else
            plain += c.toLower();
    }
    return plain.simplified();
}

// The second year of "2025-26" or "99-00".
int yearAfter(int first, const QString &digits)
{
    if (digits.size() == 4)
        return digits.toInt();
    const int century = (first + 1) / 100 * 100;
    return century + digits.toInt();
}

QRegularExpression whole(const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern)));
}

// Named by what is written where a fiscal year is meant.
#define STATROOM_FISCAL "(?:fy|f\\.y\\.|fiscal year|fiscal|año fiscal|af|ejercicio)\\s*"
// A month by its number in the books.
#define STATROOM_BOOKED "(?:p|pd|per|period|m|mo|month|mes|periodo|período)[\\s.]*(\\d{1,2})"

PeriodReading monthReading(Month month)
{
    return {PeriodReading::Kind::Period, Period(month, 1), {}, 0};
}

PeriodReading periodReading(const Period &period)
{
    return {PeriodReading::Kind::Period, period, {}, 0};
}

} // namespace

FiscalCalendar::FiscalCalendar(int startMonth, City::YearNamedBy namedBy) : m_start(startMonth), m_namedBy(namedBy)
{
    Q_ASSERT(startMonth >= 1 && startMonth <= 12);
}

FiscalCalendar::FiscalCalendar(const City &city) : FiscalCalendar(city.fiscalYearStart, city.fiscalYearNamedBy) {}

int FiscalCalendar::fiscalYear(Month month) const
{
    if (m_start == 1)
        return month.year();
    const int opened = month.month() >= m_start ? month.year() : month.year() - 1;
    return m_namedBy == City::YearNamedBy::End ? opened + 1 : opened;
}

int FiscalCalendar::fiscalMonth(Month month) const
{
    return (month.month() - m_start + 12) % 12 + 1;
}

int FiscalCalendar::fiscalQuarter(Month month) const
{
    return (fiscalMonth(month) - 1) / 3 + 1;
}

Month FiscalCalendar::firstMonth(int fiscalYear) const
{
    const bool opensEarlier = m_start > 1 && m_namedBy == City::YearNamedBy::End;
    return Month(opensEarlier ? fiscalYear - 1 : fiscalYear, m_start);
}

Period FiscalCalendar::fiscalQuarterPeriod(int fiscalYear, int quarter) const
{
    return Period(firstMonth(fiscalYear) + 3 * (quarter - 1), 3);
}

Month FiscalCalendar::monthInFiscalYear(int calendarMonth, int fiscalYear) const
{
    return firstMonth(fiscalYear) + (calendarMonth - m_start + 12) % 12;
}

int FiscalCalendar::fiscalYearOfSpan(int firstYear) const
{
    return m_namedBy == City::YearNamedBy::End ? firstYear + 1 : firstYear;
}

bool FiscalCalendar::isFiscalYear(const Period &period) const
{
    return period.length == 12 && period.first.month() == m_start;
}

bool FiscalCalendar::isFiscalQuarter(const Period &period) const
{
    return period.length == 3 && (fiscalMonth(period.first) - 1) % 3 == 0;
}

Period FiscalCalendar::periodContaining(Month month, Frequency frequency) const
{
    const int length = monthsIn(frequency);
    return Period(month - (fiscalMonth(month) - 1) % length, length);
}

bool FiscalCalendar::isOfCity(const Period &period) const
{
    return period.length == 1 || isFiscalQuarter(period) || isFiscalYear(period);
}

Period FiscalCalendar::periodLike(const Period &value, Month month) const
{
    const int length = value.length;
    const bool byCalendar = !isOfCity(value) && (value.first.month() - 1) % length == 0;
    return Period(month - (byCalendar ? month.month() - 1 : fiscalMonth(month) - 1) % length, length);
}

QList<Period> FiscalCalendar::periodsIn(const Period &span, Frequency frequency) const
{
    QList<Period> periods;
    Period period = periodContaining(span.first, frequency);
    if (period.first < span.first)
        period = period.next();
    for (; period.last() <= span.last(); period = period.next())
        periods.append(period);
    return periods;
}

Period FiscalCalendar::yearToDate(const Period &asOf) const
{
    const Month first = firstMonth(fiscalYear(asOf.last()));
    return Period(first, asOf.last() - first + 1);
}

QString FiscalCalendar::yearName(int fiscalYear) const
{
    if (fiscalYear < 1980 || fiscalYear > 2079)
        return QStringLiteral("FY%1").arg(fiscalYear, 4, 10, QLatin1Char('0'));
    return QStringLiteral("FY%1").arg(fiscalYear % 100, 2, 10, QLatin1Char('0'));
}

QString FiscalCalendar::spell(const Period &period) const
{
    const auto month = [](Month m) {
        return QStringLiteral("%1-%2").arg(m.year(), 4, 10, QLatin1Char('0')).arg(m.month(), 2, 10, QLatin1Char('0'));
    };
    if (period.length == 1)
        return month(period.first);
    if (period.length == 3 && period.first.month() % 3 == 1)
        return QStringLiteral("%1-Q%2")
            .arg(period.first.year(), 4, 10, QLatin1Char('0'))
            .arg(period.first.month() / 3 + 1);
    if (isFiscalQuarter(period))
        return QStringLiteral("%1-Q%2").arg(yearName(fiscalYear(period.first))).arg(fiscalQuarter(period.first));
    if (isFiscalYear(period))
        return yearName(fiscalYear(period.first));
    if (period.length == 12 && period.first.month() == 1)
        return QStringLiteral("%1").arg(period.first.year(), 4, 10, QLatin1Char('0'));
    return month(period.first) + QLatin1String("..") + month(period.last());
}

Result<Period> FiscalCalendar::parse(QStringView text) const
{
    static const QRegularExpression months = whole("(\\d{4})-(\\d{2})(?:\\.\\.(\\d{4})-(\\d{2}))?");
    static const QRegularExpression quarter = whole("(?:FY(\\d{2}|\\d{4})|(\\d{4}))-Q([1-4])");
    static const QRegularExpression year = whole("FY(\\d{2}|\\d{4})|(\\d{4})");

    // A long list holds hardly anything but months.
    if (text.size() == 7 && text[4] == u'-' && text[5] >= u'0' && text[5] <= u'1') {
        bool isYear = false;
        bool isMonth = false;
        const Month month(text.left(4).toInt(&isYear), text.mid(5).toInt(&isMonth));
        if (isYear && isMonth && text[0].isDigit() && month.isValid() && text.mid(5).toInt() == month.month())
            return Period(month, 1);
    }

    Period period;
    if (const auto m = months.match(text.toString()); m.hasMatch()) {
        const int first = m.captured(2).toInt();
        const bool isSpan = m.hasCaptured(3);
        const int last = isSpan ? m.captured(4).toInt() : first;
        if (first < 1 || first > 12 || last < 1 || last > 12)
            return refused(QCoreApplication::translate(
                               "FiscalCalendar", "“%1” names a month that does not exist: months run from 01 to 12.")
                               .arg(text));
        const Month from(m.captured(1).toInt(), first);
        const Month to = isSpan ? Month(m.captured(3).toInt(), last) : from;
        period = Period(from, to - from + 1);
        if (period.length != 1 && period.length != 3 && period.length != 12)
            return refused(QCoreApplication::translate("FiscalCalendar",
                                                       "“%1” is not a period: a period is 1, 3 or 12 months long.")
                               .arg(text));
    } else if (const auto q = quarter.match(text.toString()); q.hasMatch()) {
        const int number = q.captured(3).toInt();
        period = q.hasCaptured(2) ? Period(Month(q.captured(2).toInt(), 3 * number - 2), 3)
                                  : fiscalQuarterPeriod(fullYear(q.captured(1)), number);
    } else if (const auto y = year.match(text.toString()); y.hasMatch()) {
        period =
            y.hasCaptured(2) ? Period(Month(y.captured(2).toInt(), 1), 12) : fiscalYearPeriod(fullYear(y.captured(1)));
    } else {
        return refused(QCoreApplication::translate(
                           "FiscalCalendar",
                           "“%1” is not a period. Write a month as 2026-10, a quarter as 2026-Q4 or FY27-Q2, "
                           "a year as FY27 or 2026.")
                           .arg(text));
    }
    if (!period.isValid() || !period.last().isValid())
        return refused(
            QCoreApplication::translate("FiscalCalendar", "“%1” lies outside the years 1000 to 9999.").arg(text));
    return period;
}

Result<PeriodReading> FiscalCalendar::parseLoose(QStringView text, DayOrder order) const
{
    const QString found = text.trimmed().toString();
    QString t = plainText(text);
    if (t.isEmpty())
        return refused(QCoreApplication::translate("FiscalCalendar", "There is no period in an empty cell."));
    // A year that is called the calendar's is what a bare year is; years joined to another are not.
    static const QRegularExpression calendarYear(
        QStringLiteral("(?<!fy.)\\b(?:cy|c\\.y\\.|calendar year|año calendario|año natural)\\s*'?(\\d{4}|\\d{2})"
                       "(?![\\d']|\\s?[-/]\\s?\\d)"));
    if (const auto m = calendarYear.match(t); m.hasMatch())
        t.replace(m.capturedStart(), m.capturedLength(), QString::number(fullYear(m.captured(1))));

    const auto notAPeriod = [&] {
        return refused(QCoreApplication::translate(
                           "FiscalCalendar", "“%1” is not a period. Write it like 2025-07, Jul 2025, FY26 Q1 or 2025.")
                           .arg(found));
    };
    const auto twoReadings = [&](const QString &one, const QString &other) {
        return refused(QCoreApplication::translate(
                           "FiscalCalendar",
                           "“%1” may mean %2 or %3. Write it so that only one is possible, like 2025-07 for a "
                           "month or 2025-07-25 for a day.")
                           .arg(found, one, other));
    };
    const auto asDay = [&](int year, int month, int day) -> Result<PeriodReading> {
        const QDate date(year, month, day);
        if (!date.isValid() || !isPlausibleYear(year))
            return refused(
                QCoreApplication::translate("FiscalCalendar", "“%1” is a day that does not exist.").arg(found));
        return PeriodReading{PeriodReading::Kind::Day, {}, date, 0};
    };
    const auto asMonth = [&](int year, int month) -> Result<PeriodReading> {
        if (month < 1 || month > 12)
            return refused(QCoreApplication::translate(
                               "FiscalCalendar", "“%1” names a month that does not exist: months run from 1 to 12.")
                               .arg(found));
        if (!isPlausibleYear(year))
            return notAPeriod();
        return monthReading(Month(year, month));
    };
    const auto monthName = [](int month) {
        return QLocale().standaloneMonthName(month);
    };
    const auto asSpan = [&](int first, int second) -> Result<PeriodReading> {
        if (second != first + 1)
            return refused(QCoreApplication::translate("FiscalCalendar",
                                                       "“%1” is longer than a year. Name one month, quarter or year.")
                               .arg(found));
        if (m_start == 1)
            return refused(QCoreApplication::translate("FiscalCalendar",
                                                       "“%1” runs over two calendar years, but the "
                                                       "city's fiscal year begins in January. "
                                                       "Write one year, like 2025.")
                               .arg(found));
        return periodReading(fiscalYearPeriod(fiscalYearOfSpan(first)));
    };

    const auto monthOfEither = [&](Month booked, Month named) -> Result<PeriodReading> {
        if (booked == named)
            return monthReading(named);
        const auto told = [&](Month month) {
            return QCoreApplication::translate("FiscalCalendar", "%1 %2", "month year")
                .arg(monthName(month.month()))
                .arg(month.year());
        };
        return twoReadings(QCoreApplication::translate("FiscalCalendar",
                                                       "%1 (counted from the start of the fiscal year)", "month year")
                               .arg(told(booked)),
                           told(named));
    };

    // Days.
    static const QRegularExpression isoDay =
        whole("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[t "
              "]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?:z|[+-]\\d{2}:?\\d{2})?)?");
    if (const auto m = isoDay.match(t); m.hasMatch())
        return asDay(m.captured(1).toInt(), m.captured(3).toInt(), m.captured(4).toInt());
    static const QRegularExpression digitDay = whole("(\\d{4})(\\d{2})(\\d{2})");
    if (const auto m = digitDay.match(t); m.hasMatch())
        return asDay(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    static const QRegularExpression dottedDay = whole("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})");
    if (const auto m = dottedDay.match(t); m.hasMatch())
        return asDay(fullYear(m.captured(3)), m.captured(2).toInt(), m.captured(1).toInt());
    static const QRegularExpression slashDay =
        whole("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4}|\\d{2})(?: \\d{1,2}:\\d{2}(?::\\d{2})?(?: "
              "?[ap]\\.?m\\.?)?)?");
    if (const auto m = slashDay.match(t); m.hasMatch()) {
        const int a = m.captured(1).toInt();
        const int b = m.captured(3).toInt();
        const int year = fullYear(m.captured(4));
        const bool monthFirst = QDate(year, a, b).isValid();
        const bool dayFirst = QDate(year, b, a).isValid();
        if (order == DayOrder::MonthFirst)
            return asDay(year, a, b);
        if (order == DayOrder::DayFirst)
            return asDay(year, b, a);
        if (monthFirst && dayFirst && a != b)
            return refused(
                QCoreApplication::translate("FiscalCalendar",
                                            "“%1” may mean %2 or %3. Say whether the day or the month comes first.")
                    .arg(found, QDate(year, a, b).toString(Qt::ISODate), QDate(year, b, a).toString(Qt::ISODate)));
        return monthFirst ? asDay(year, a, b) : asDay(year, b, a);
    }

    // Years, and months in digits.
    static const QRegularExpression yearThenTwo = whole("(\\d{4})\\s?([-/. ])\\s?(\\d{1,2})");
    if (const auto m = yearThenTwo.match(t); m.hasMatch()) {
        const int year = m.captured(1).toInt();
        const int second = m.captured(3).toInt();
        const QString separator = m.captured(2);
        const bool followsYear =
            m.captured(3).size() == 2 && second == (year + 1) % 100 && (separator == u'-' || separator == u'/');
        if (followsYear && (second < 1 || second > 12))
            return asSpan(year, year + 1);
        if (followsYear && separator == u'/' && m_start != 1)
            return twoReadings(
                QCoreApplication::translate("FiscalCalendar", "%1 %2", "month year").arg(monthName(second)).arg(year),
                QCoreApplication::translate("FiscalCalendar", "the fiscal year %1–%2").arg(year).arg(year + 1));
        return asMonth(year, second);
    }
    static const QRegularExpression twoYears = whole("(\\d{4})\\s?[-/]\\s?(\\d{4})");
    if (const auto m = twoYears.match(t); m.hasMatch())
        return asSpan(m.captured(1).toInt(), m.captured(2).toInt());
    static const QRegularExpression monthThenYear = whole("(\\d{1,2})\\s?[-/.]\\s?(\\d{4})");
    if (const auto m = monthThenYear.match(t); m.hasMatch())
        return asMonth(m.captured(2).toInt(), m.captured(1).toInt());
    static const QRegularExpression numberedMonth =
        whole("(?:(\\d{4})[\\s,;:/_-]*m\\s?(\\d{1,2})|m\\s?(\\d{1,2})[\\s,;:/_-]+(\\d{4}))");
    if (const auto m = numberedMonth.match(t); m.hasMatch())
        return m.hasCaptured(1) ? asMonth(m.captured(1).toInt(), m.captured(2).toInt())
                                : asMonth(m.captured(4).toInt(), m.captured(3).toInt());
    static const QRegularExpression digits = whole("\\d+");
    if (digits.match(t).hasMatch()) {
        if (t.size() == 6 && isPlausibleYear(t.left(4).toInt()))
            return asMonth(t.left(4).toInt(), t.right(2).toInt());
        if (t.size() == 5)
            return refused(QCoreApplication::translate("FiscalCalendar",
                                                       "“%1” looks like a day number of a spreadsheet. Format "
                                                       "the column as a date and "
                                                       "save the file again.")
                               .arg(found));
        if (t.size() == 4 && isPlausibleYear(t.toInt()))
            return periodReading(Period(Month(t.toInt(), 1), 12));
        return notAPeriod();
    }
    static const QRegularExpression twoTwos = whole("(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})");
    if (const auto m = twoTwos.match(t); m.hasMatch()) {
        const int month = m.captured(1).toInt();
        if (month < 1 || month > 12)
            return notAPeriod();
        return twoReadings(QCoreApplication::translate("FiscalCalendar", "%1 %2", "month year")
                               .arg(monthName(month))
                               .arg(fullYear(m.captured(2).toInt(), 2)),
                           QCoreApplication::translate("FiscalCalendar", "a day of a year that is not named"));
    }

    // Fiscal years, and quarters of either year.
    struct YearText
    {
        bool fiscal;
        QString first;
        QString second;
    };
    const auto quarterOf = [&](const YearText &year, int quarter) -> Result<PeriodReading> {
        if (quarter < 1 || quarter > 4)
            return refused(QCoreApplication::translate(
                               "FiscalCalendar", "“%1” names a quarter that does not exist: quarters run from 1 to 4.")
                               .arg(found));
        const int first = fullYear(year.first);
        if (!isPlausibleYear(first))
            return notAPeriod();
        if (!year.second.isEmpty()) {
            const auto span = asSpan(first, yearAfter(first, year.second));
            if (!span)
                return span.error();
            return periodReading(Period(span->period.first + 3 * (quarter - 1), 3));
        }
        return periodReading(year.fiscal ? fiscalQuarterPeriod(first, quarter)
                                         : Period(Month(first, 3 * quarter - 2), 3));
    };
    static const QRegularExpression fiscalYearAlone =
        whole(STATROOM_FISCAL "'?(\\d{4}|\\d{2})(?:\\s?[-/]\\s?(\\d{4}|\\d{2}))?");
    if (const auto m = fiscalYearAlone.match(t); m.hasMatch()) {
        const int first = fullYear(m.captured(1));
        if (!isPlausibleYear(first))
            return notAPeriod();
        if (!m.hasCaptured(2))
            return periodReading(fiscalYearPeriod(first));
        // Of FY26-03 the bare number may count the months from either end of the calendar.
        const int number = m.captured(2).toInt();
        if (m.captured(2).size() == 2 && number >= 1 && number <= 12 && yearAfter(first, m.captured(2)) != first + 1)
            return monthOfEither(firstMonth(first) + (number - 1), monthInFiscalYear(number, first));
        return asSpan(first, yearAfter(first, m.captured(2)));
    }
    // Months by their number in the books. FY26 M03 counts as FY26 Q1 does; what names no fiscal year says not which.
    static const QRegularExpression yearThenNumber =
        whole("(" STATROOM_FISCAL ")?'?(\\d{4}|\\d{2})(?:[-/](\\d{4}|\\d{2}))?[\\s,;:/_-]*" STATROOM_BOOKED);
    static const QRegularExpression numberThenYear =
        whole(STATROOM_BOOKED "[\\s,;:/_-]*(?:of |de |del )?\\s?(" STATROOM_FISCAL
                              ")?'?(\\d{4}|\\d{2})(?:[-/](\\d{4}|\\d{2}))?");
    for (const bool yearIsFirst : {true, false}) {
        const auto m = (yearIsFirst ? yearThenNumber : numberThenYear).match(t);
        const QString yearText = m.captured(yearIsFirst ? 2 : 3);
        const bool fiscal =
            m.hasMatch() && m.hasCaptured(yearIsFirst ? 1 : 2) && !m.captured(yearIsFirst ? 1 : 2).isEmpty();
        const QString second = m.captured(yearIsFirst ? 3 : 4);
        if (!m.hasMatch() || (!fiscal && second.isEmpty() && yearText.size() != 4))
            continue;
        const int number = m.captured(yearIsFirst ? 4 : 1).toInt();
        const int year = fullYear(yearText);
        if (!isPlausibleYear(year))
            return notAPeriod();
        if (number < 1 || number > 12)
            return refused(QCoreApplication::translate("FiscalCalendar",
                                                       "“%1” names a month that a year does not have: its periods are "
                                                       "numbered from 1 to 12.")
                               .arg(found));
        if (!second.isEmpty()) {
            const auto span = asSpan(year, yearAfter(year, second));
            return span ? monthReading(span->period.first + (number - 1)) : span;
        }
        return fiscal ? monthReading(firstMonth(year) + (number - 1))
                      : monthOfEither(firstMonth(year) + (number - 1), Month(year, number));
    }
    // ISO names days by their weeks; a week itself may lie in two months.
    static const QRegularExpression weekDay = whole("(\\d{4})-?w(\\d{2})-?([1-7])");
    if (const auto m = weekDay.match(t); m.hasMatch()) {
        const QDate opening(m.captured(1).toInt(), 1, 4);
        const int week = m.captured(2).toInt();
        const QDate day = opening.addDays(1 - opening.dayOfWeek()).addDays(7 * (week - 1) + m.captured(3).toInt() - 1);
        int yearOfWeek = 0;
        if (day.weekNumber(&yearOfWeek) == week && yearOfWeek == opening.year())
            return asDay(day.year(), day.month(), day.day());
        return refused(QCoreApplication::translate("FiscalCalendar", "“%1” is a day that does not exist.").arg(found));
    }
    static const QRegularExpression week =
        whole("(?:" STATROOM_FISCAL ")?'?(?:\\d{4}|\\d{2})[\\s,;:/_-]*(?:w|wk|week|semana)[\\s.]*\\d{1,2}|"
              "(?:w|wk|week|semana)[\\s.]*\\d{1,2}(?:[\\s,;:/_-]*(?:of |de |del )?(?:" STATROOM_FISCAL
              ")?'?(?:\\d{4}|\\d{2}))?|(?:w/"
              "[ce]|w[ce]|(?:week|wk|semana)\\s?(?:of|beginning|starting|commencing|ending|ended|"
              "del?|que termina el))[\\s:.]*\\d.*");
    if (week.match(t).hasMatch())
        return refused(QCoreApplication::translate("FiscalCalendar",
                                                   "“%1” is a week, and weeks lie in two months. Give its days, or "
                                                   "the numbers of months.")
                           .arg(found));
    static const QRegularExpression half = whole(
        "(?:" STATROOM_FISCAL ")?'?(?:\\d{4}|\\d{2})[\\s,;:/_-]*(?:[hs]\\s?[12]|[12]\\s?[hs])|(?:[hs]\\s?[12]|[12]\\s?"
        "[hs])[\\s,;:/_-]*(?:" STATROOM_FISCAL ")?'?(?:\\d{4}|\\d{2})");
    if (half.match(t).hasMatch())
        return refused(QCoreApplication::translate("FiscalCalendar",
                                                   "“%1” is half a year. Give its months, its quarters or the year.")
                           .arg(found));
    static const QRegularExpression yearThenQuarter =
        whole("(" STATROOM_FISCAL ")?'?(\\d{4}|\\d{2})(?:[-/](\\d{4}|\\d{2}))?[\\s,;:/_-]*"
              "(?:(?:q|qtr|quarter|t|trim|trimestre)[\\s.]*(\\d)|(\\d)(?:st|nd|rd|th|er|o|º)?\\s?(?"
              ":q|qtr|quarter|t|trim|trimestre)\\.?)");
    if (const auto m = yearThenQuarter.match(t); m.hasMatch()) {
        const bool fiscal = m.hasCaptured(1);
        if (fiscal || m.captured(2).size() == 4)
            return quarterOf({fiscal, m.captured(2), m.captured(3)},
                             (m.hasCaptured(4) ? m.captured(4) : m.captured(5)).toInt());
    }
    static const QRegularExpression quarterThenYear =
        whole("(?:(?:q|qtr|quarter|t|trim|trimestre)[\\s.]*(\\d)|(\\d)(?:st|nd|rd|th|er|o|º)?\\s?(?"
              ":q|qtr|quarter|t|trim|trimestre)\\.?)"
              "[\\s,;:/_-]*(?:of |de |del )?\\s?(" STATROOM_FISCAL ")?'?(\\d{4}|\\d{2})(?:[-/](\\d{4}|\\d{2}))?");
    if (const auto m = quarterThenYear.match(t); m.hasMatch())
        return quarterOf({m.hasCaptured(3), m.captured(4), m.captured(5)},
                         (m.hasCaptured(1) ? m.captured(1) : m.captured(2)).toInt());
    static const QRegularExpression quarterAlone = whole("(?:q|qtr|quarter|t|trim|trimestre)[\\s.]*\\d|\\d\\s?[qt]");
    if (quarterAlone.match(t).hasMatch())
        return refused(QCoreApplication::translate("FiscalCalendar",
                                                   "“%1” does not say of which year. Write it like FY26 Q1 or 2025-Q1.")
                           .arg(found));

    // From month to month: a quarter or a year by what it holds.
    static const QRegularExpression fromTo = whole(
        "([a-z]{3,})\\.?\\s?(\\d{4})?\\s?(?:-|/|to|through|thru|a|al)\\s?([a-z]{3,})\\.?[\\s,]*(?:de |del )?(\\d{4})");
    if (const auto m = fromTo.match(t); m.hasMatch() && monthNamed(m.captured(1)) && monthNamed(m.captured(3))) {
        const Month last(m.captured(4).toInt(), monthNamed(m.captured(3)));
        const Month first(m.hasCaptured(2) ? m.captured(2).toInt() : last.year(), monthNamed(m.captured(1)));
        const Period span(first, last - first + 1);
        const bool isCalendar = span.length == 3 ? first.month() % 3 == 1 : span.length == 12 && first.month() == 1;
        if (!isPlausibleYear(first.year()) || !isPlausibleYear(last.year())
            || !(isCalendar || isFiscalQuarter(span) || isFiscalYear(span)))
            return refused(QCoreApplication::translate("FiscalCalendar",
                                                       "“%1” is neither a quarter nor a year. Name one month, quarter "
                                                       "or year.")
                               .arg(found));
        return periodReading(span);
    }

    // Months by name.
    static const QRegularExpression nameAlone = whole("([a-z]{3,})\\.?");
    if (const auto m = nameAlone.match(t); m.hasMatch()) {
        if (const int month = monthNamed(m.captured(1)))
            return PeriodReading{PeriodReading::Kind::MonthWithoutYear, {}, {}, month};
        return notAPeriod();
    }
    static const QRegularExpression nameThenYear =
        whole("([a-z]{3,})(\\.?[\\s,/_-]*(?:de |del |of )?)('?)(\\d{4}|\\d{1,2})");
    if (const auto m = nameThenYear.match(t); m.hasMatch()) {
        const int month = monthNamed(m.captured(1));
        if (!month)
            return notAPeriod();
        const QString year = m.captured(4);
        if (year.size() == 4)
            return asMonth(year.toInt(), month);
        const int number = year.toInt();
        const QString between = m.captured(2);
        const bool joined = between.contains(u'-') || between.contains(u'/') || between.contains(u'_')
            || between.isEmpty() || !m.captured(3).isEmpty();
        // "Jul 25" is also how Americans write a day; "Jul-25" is how spreadsheets write a month.
        if (year.size() == 2 && (joined || number > 31 || number == 0))
            return asMonth(fullYear(year), month);
        if (number == 0 || number > 31)
            return notAPeriod();
        return twoReadings(QCoreApplication::translate("FiscalCalendar", "%1 %2", "month year")
                               .arg(monthName(month))
                               .arg(fullYear(number, 2)),
                           QCoreApplication::translate("FiscalCalendar", "the day %1 %2", "day month")
                               .arg(number)
                               .arg(monthName(month)));
    }
    static const QRegularExpression nameAndFiscalYear =
        whole("([a-z]{3,})\\.?[\\s,/_-]*" STATROOM_FISCAL "'?(\\d{4}|\\d{2})|" STATROOM_FISCAL
              "'?(\\d{4}|\\d{2})[\\s,/_-]*([a-z]{3,})\\.?");
    if (const auto m = nameAndFiscalYear.match(t); m.hasMatch()) {
        const int month = monthNamed(m.hasCaptured(1) ? m.captured(1) : m.captured(4));
        const int year = fullYear(m.hasCaptured(2) ? m.captured(2) : m.captured(3));
        if (month && isPlausibleYear(year))
            return monthReading(monthInFiscalYear(month, year));
        return notAPeriod();
    }
    static const QRegularExpression yearThenName = whole("(\\d{4})[\\s,/_-]*([a-z]{3,})\\.?");
    if (const auto m = yearThenName.match(t); m.hasMatch()) {
        if (const int month = monthNamed(m.captured(2)))
            return asMonth(m.captured(1).toInt(), month);
        return notAPeriod();
    }
    static const QRegularExpression dayNameYear =
        whole("(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s/-]*(?:de )?([a-z]{3,})\\.?[\\s,/-]*(?:de |del "
              ")?'?(\\d{4}|\\d{2})");
    if (const auto m = dayNameYear.match(t); m.hasMatch()) {
        if (const int month = monthNamed(m.captured(2)))
            return asDay(fullYear(m.captured(3)), month, m.captured(1).toInt());
        return notAPeriod();
    }
    static const QRegularExpression nameDayYear = whole("([a-z]{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})");
    if (const auto m = nameDayYear.match(t); m.hasMatch()) {
        if (const int month = monthNamed(m.captured(1)))
            return asDay(m.captured(3).toInt(), month, m.captured(2).toInt());
        return notAPeriod();
    }
    static const QRegularExpression numberThenName =
        whole("(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s/-]*(?:de )?([a-z]{3,})\\.?");
    if (const auto m = numberThenName.match(t); m.hasMatch()) {
        const int month = monthNamed(m.captured(2));
        const int number = m.captured(1).toInt();
        if (!month)
            return notAPeriod();
        return twoReadings(QCoreApplication::translate("FiscalCalendar", "the day %1 %2", "day month")
                               .arg(number)
                               .arg(monthName(month)),
                           QCoreApplication::translate("FiscalCalendar", "%1 %2", "month year")
                               .arg(monthName(month))
                               .arg(fullYear(number, 2)));
    }

    if (const auto canonical = parse(t.toUpper()))
        return periodReading(*canonical);
    return notAPeriod();
}

#undef STATROOM_FISCAL
#undef STATROOM_BOOKED

QString FiscalCalendar::label(const Period &period, LabelStyle style, const QLocale &locale) const
{
    const QLocale::FormatType width = style == LabelStyle::Long ? QLocale::LongFormat : QLocale::ShortFormat;
    const auto name = [&](Month month) {
        return locale.standaloneMonthName(month.month(), width);
    };
    const auto year = [](int number) {
        return QString::number(number);
    };
    const auto joined = [&](const QString &above, const QString &below, const QString &inLine) {
        return style == LabelStyle::Axis ? above + u'\n' + below : inLine;
    };
    const Month first = period.first;
    const Month last = period.last();
    if (period.length == 1)
        return joined(
            name(first), year(first.year()),
            QCoreApplication::translate("FiscalCalendar", "%1 %2", "month year").arg(name(first), year(first.year())));
    if (period.length == 3 && first.month() % 3 == 1) {
        const QString quarter =
            QCoreApplication::translate("FiscalCalendar", "Q%1", "quarter").arg(first.month() / 3 + 1);
        return joined(
            quarter, year(first.year()),
            QCoreApplication::translate("FiscalCalendar", "%1 %2", "quarter year").arg(quarter, year(first.year())));
    }
    const auto fiscal = [&](Month month) {
        return QCoreApplication::translate("FiscalCalendar", "FY%1", "fiscal year")
            .arg(yearName(fiscalYear(month)).mid(2));
    };
    if (isFiscalQuarter(period)) {
        const QString quarter =
            QCoreApplication::translate("FiscalCalendar", "Q%1", "quarter").arg(fiscalQuarter(first));
        return joined(
            quarter, fiscal(first),
            QCoreApplication::translate("FiscalCalendar", "%1 %2", "fiscal year, quarter").arg(fiscal(first), quarter));
    }
    if (isFiscalYear(period))
        return fiscal(first);
    if (period.length == 12 && first.month() == 1)
        return year(first.year());
    if (first.year() == last.year())
        return joined(name(first) + u'–' + name(last), year(first.year()),
                      QCoreApplication::translate("FiscalCalendar", "%1–%2 %3", "month to month year")
                          .arg(name(first), name(last), year(first.year())));
    return joined(name(first) + u' ' + year(first.year()) + u'–', name(last) + u' ' + year(last.year()),
                  QCoreApplication::translate("FiscalCalendar", "%1 %2–%3 %4", "month year to month year")
                      .arg(name(first), year(first.year()), name(last), year(last.year())));
}

int FiscalCalendar::daysIn(const Period &period)
{
    return daysBetween(period.firstDay(), period.next().firstDay());
}

int FiscalCalendar::daysBetween(QDate from, QDate to)
{
    if (!isBoostDate(from) || !isBoostDate(to))
        return int(from.daysTo(to));
    return int((boostDate(to) - boostDate(from)).days());
}

QDate FiscalCalendar::endOfMonth(QDate day)
{
    if (!isBoostDate(day))
        return QDate(day.year(), day.month(), day.daysInMonth());
    const greg::date end = boostDate(day).end_of_month();
    return QDate(end.year(), end.month(), end.day());
}

} // namespace statroom
