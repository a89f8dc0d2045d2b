// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Catch.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(Catch)
};

/// Without case and accents, so that "Mañana" and "manana" are one.
QString plain(const QString &text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).simplified().toCaseFolded())
        if (c.category() != QChar::Mark_NonSpacing)
            folded.append(c);
    return folded;
}

/// 1 to 12 for a month's name or the beginning of it (three letters at least), else 0.
int monthOf(const QString &word)
{
    static const std::array<QStringList, 12> names{
        QStringList{QStringLiteral("january"), QStringLiteral("enero")},
        QStringList{QStringLiteral("february"), QStringLiteral("febrero")},
        QStringList{QStringLiteral("march"), QStringLiteral("marzo")},
        QStringList{QStringLiteral("april"), QStringLiteral("abril")},
        QStringList{QStringLiteral("may"), QStringLiteral("mayo")},
        QStringList{QStringLiteral("june"), QStringLiteral("junio")},
        QStringList{QStringLiteral("july"), QStringLiteral("julio")},
        QStringList{QStringLiteral("august"), QStringLiteral("agosto")},
        QStringList{QStringLiteral("september"), QStringLiteral("sept"), QStringLiteral("septiembre"),
                    QStringLiteral("setiembre")},
        QStringList{QStringLiteral("october"), QStringLiteral("octubre")},
        QStringList{QStringLiteral("november"), QStringLiteral("noviembre")},
        QStringList{QStringLiteral("december"), QStringLiteral("diciembre")},
    };
    QString wanted = word;
    if (wanted.endsWith(QLatin1Char('.')))
        wanted.chop(1);
    if (wanted.size() < 3)
        return 0;
    for (size_t i = 0; i < names.size(); ++i)
        for (const QString &name : names[i])
            if (name.startsWith(wanted) && (wanted.size() <= 4 || name == wanted))
                return int(i) + 1;
    return 0;
}

/// 1 = Monday … 7 = Sunday, else 0.
int weekdayOf(const QString &word)
{
    static const std::array<QStringList, 7> names{
        QStringList{QStringLiteral("monday"), QStringLiteral("mon"), QStringLiteral("lunes")},
        QStringList{QStringLiteral("tuesday"), QStringLiteral("tue"), QStringLiteral("tues"), QStringLiteral("martes")},
        QStringList{QStringLiteral("wednesday"), QStringLiteral("wed"), QStringLiteral("miercoles")},
        QStringList{QStringLiteral("thursday"), QStringLiteral("thu"), QStringLiteral("thur"), QStringLiteral("thurs"),
                    QStringLiteral("jueves")},
        QStringList{QStringLiteral("friday"), QStringLiteral("fri"), QStringLiteral("viernes")},
        QStringList{QStringLiteral("saturday"), QStringLiteral("sat"), QStringLiteral("sabado")},
        QStringList{QStringLiteral("sunday"), QStringLiteral("sun"), QStringLiteral("domingo")},
    };
    for (size_t i = 0; i < names.size(); ++i)
        if (names[i].contains(word))
            return int(i) + 1;
    return 0;
}

/// 1 to 31 from "12", "12th", "1st", "1º"; else 0.
int dayNumber(const QString &word)
{
    static const QRegularExpression number(QStringLiteral("^(\\d{1,2})(?:st|nd|rd|th|º|o|\\.)?$"));
    const auto match = number.match(word);
    const int day = match.hasMatch() ? match.captured(1).toInt() : 0;
    return day >= 1 && day <= 31 ? day : 0;
}

int countOf(const QString &word)
{
    static const QStringList english{QStringLiteral("zero"),  QStringLiteral("one"),   QStringLiteral("two"),
                                     QStringLiteral("three"), QStringLiteral("four"),  QStringLiteral("five"),
                                     QStringLiteral("six"),   QStringLiteral("seven"), QStringLiteral("eight"),
                                     QStringLiteral("nine"),  QStringLiteral("ten")};
    static const QStringList spanish{QStringLiteral("cero"),  QStringLiteral("una"),    QStringLiteral("dos"),
                                     QStringLiteral("tres"),  QStringLiteral("cuatro"), QStringLiteral("cinco"),
                                     QStringLiteral("seis"),  QStringLiteral("siete"),  QStringLiteral("ocho"),
                                     QStringLiteral("nueve"), QStringLiteral("diez")};
    bool ok = false;
    const int number = word.toInt(&ok);
    if (ok && number > 0 && number <= 366)
        return number;
    if (word == QLatin1String("a") || word == QLatin1String("un"))
        return 1;
    return std::max<int>(0, std::max(int(english.indexOf(word)), int(spanish.indexOf(word))));
}

/// The next such day from today on; invalid where the month never has it.
QDate nextOf(int month, int day, QDate today)
{
    // 29 February may be years away.
    for (int year = today.year(); year <= today.year() + 8; ++year) {
        const QDate found(year, month, day);
        if (found.isValid() && found >= today)
            return found;
    }
    return {};
}

QDate dated(const QStringList &words, QDate today)
{
    int day = 0, month = 0, year = 0;
    for (const QString &word : words) {
        if (word == QLatin1String("de") || word == QLatin1String("del") || word == QLatin1String("of")
            || word == QLatin1String("the") || word == QLatin1String("el"))
            continue;
        static const QRegularExpression four(QStringLiteral("^\\d{4}$"));
        if (!month && monthOf(word))
            month = monthOf(word);
        else if (!day && dayNumber(word))
            day = dayNumber(word);
        else if (!year && four.match(word).hasMatch())
            year = word.toInt();
        else
            return {};
    }
    if (!day || !month)
        return {};
    return year ? QDate(year, month, day) : nextOf(month, day, today);
}

QDate numeric(const QString &text, QDate today, FiscalCalendar::DayOrder order)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    if (const auto match = iso.match(text); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression parts(QStringLiteral("^(\\d{1,2})([/.])(\\d{1,2})\\.?(?:[/.]?(\\d{4}|\\d{2}))?$"));
    const auto match = parts.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt(), second = match.captured(3).toInt();
    int year = match.captured(4).toInt();
    if (match.captured(4).size() == 2)
        year += 2000;
    const auto make = [&](int month, int day) {
        return year ? QDate(year, month, day) : month <= 12 && day <= 31 ? nextOf(month, day, today) : QDate();
    };
    const QDate monthFirst = make(first, second), dayFirst = make(second, first);
    if (match.captured(2) == QLatin1String("."))
        return dayFirst;
    if (monthFirst == dayFirst || !dayFirst.isValid())
        return monthFirst;
    if (!monthFirst.isValid())
        return dayFirst;
    switch (order) {
    case FiscalCalendar::DayOrder::MonthFirst:
        return monthFirst;
    case FiscalCalendar::DayOrder::DayFirst:
        return dayFirst;
    case FiscalCalendar::DayOrder::Unknown:
        break;
    }
    return {};
}

QDate relative(QStringList words, QDate today)
{
    const QString text = words.join(QLatin1Char(' '));
    if (text == QLatin1String("today") || text == QLatin1String("hoy"))
        return today;
    if (text == QLatin1String("tomorrow") || text == QLatin1String("manana"))
        return today.addDays(1);
    static const QStringList monthEnds{QStringLiteral("end of month"), QStringLiteral("end of the month"),
                                       QStringLiteral("month end"),    QStringLiteral("fin de mes"),
                                       QStringLiteral("final de mes"), QStringLiteral("fin del mes")};
    if (monthEnds.contains(text))
        return FiscalCalendar::endOfMonth(today);
    static const QStringList weekEnds{QStringLiteral("end of week"), QStringLiteral("end of the week"),
                                      QStringLiteral("fin de semana"), QStringLiteral("final de la semana")};
    if (weekEnds.contains(text))
        return today.addDays((5 - today.dayOfWeek() + 7) % 7);
    bool next = false;
    if (!words.isEmpty() && (words.first() == QLatin1String("next") || words.first() == QLatin1String("proximo")))
        next = !words.takeFirst().isEmpty();
    else if (words.size() == 2 && words.first() == QLatin1String("el"))
        words.removeFirst();
    if (words.size() == 1 && weekdayOf(words.first())) {
        const int ahead = (weekdayOf(words.first()) - today.dayOfWeek() + 7) % 7;
        // "Friday" said on a Friday is in a week; "next Friday" is that of next week.
        if (next)
            return today.addDays(8 - today.dayOfWeek() + weekdayOf(words.first()) - 1);
        return today.addDays(ahead ? ahead : 7);
    }
    if (words.size() == 3 && (words.first() == QLatin1String("in") || words.first() == QLatin1String("en"))) {
        const int count = countOf(words[1]);
        const QString unit = words[2];
        if (!count)
            return {};
        if (unit.startsWith(QLatin1String("day")) || unit.startsWith(QLatin1String("dia")))
            return today.addDays(count);
        if (unit.startsWith(QLatin1String("week")) || unit.startsWith(QLatin1String("semana")))
            return today.addDays(7 * count);
        if (unit.startsWith(QLatin1String("month")) || unit.startsWith(QLatin1String("mes")))
            return today.addMonths(count);
    }
    return {};
}

bool isNextSession(const QString &text)
{
    static const QRegularExpression next(
        QStringLiteral("^(?:the |our )?next (?:session|meeting|time)$|^(?:la )?proxima (?:sesion|reunion|vez)$"));
    QString said = plain(text);
    while (said.endsWith(QLatin1Char('.')))
        said.chop(1);
    return next.match(said).hasMatch();
}

FiscalCalendar::DayOrder orderOf(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(QLatin1Char('M')) < format.indexOf(QLatin1Char('d')) ? FiscalCalendar::DayOrder::MonthFirst
                                                                               : FiscalCalendar::DayOrder::DayFirst;
}

/// Who is meant: a person by name or by the beginning of it, or by role and department ("Fire coordinator").
void recognise(Catch &found, const Catalogue &catalogue, QDate today)
{
    const QString wanted = plain(found.who);
    std::vector<const Person *> exact, begins, words;
    const QStringList wantedWords = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const Person &person : catalogue.people()) {
        if (person.retired)
            continue;
        const QString name = plain(person.name);
        static const QRegularExpression between(QStringLiteral("[\\s,&]+"));
        const QStringList nameWords = name.split(between, Qt::SkipEmptyParts);
        if (name == wanted)
            exact.push_back(&person);
        else if (name.startsWith(wanted + QLatin1Char(' ')))
            begins.push_back(&person);
        else if (!wantedWords.isEmpty()
                 && std::all_of(wantedWords.begin(), wantedWords.end(),
                                [&](const QString &word) { return nameWords.contains(word); }))
            words.push_back(&person);
    }
    const auto &people = !exact.empty() ? exact : !begins.empty() ? begins : words;
    if (people.size() == 1) {
        found.person = people.front()->id;
        found.who = people.front()->name;
        for (const Role *role : catalogue.rolesOf(found.person))
            if (role->department && role->holdsOn(today))
                found.department = role->department;
        return;
    }
    if (people.size() > 1) {
        QStringList names;
        for (const Person *person : people)
            names << person->name;
        found.whoDoubt =
            Told::tr("“%1” could be %2: write more of the name.").arg(found.who, names.join(QStringLiteral(", ")));
    }
    // Nobody, or several: then at least the department may be plain.
    const Department *department = catalogue.department(QStringView(found.who));
    if (!department)
        for (const Department &d : catalogue.departments()) {
            const QString name = plain(d.name);
            if (!d.retired && (wanted == name || wanted.startsWith(name + QLatin1Char(' '))))
                department = &d;
        }
    if (department)
        found.department = department->id;
}

} // namespace

QDate spokenDay(const QString &text, QDate today, FiscalCalendar::DayOrder order)
{
    QString said = plain(text);
    while (said.endsWith(QLatin1Char('.')) || said.endsWith(QLatin1Char(',')) || said.endsWith(QLatin1Char('!')))
        said.chop(1);
    said.replace(QLatin1Char(','), QLatin1Char(' '));
    said = said.simplified();
    if (said.isEmpty())
        return {};
    QStringList words = said.split(QLatin1Char(' '));
    if (const QDate day = numeric(said, today, order); day.isValid())
        return day;
    if (const QDate day = relative(words, today); day.isValid())
        return day;
    // "Friday 12 Dec": the weekday is a courtesy, but one that contradicts the day is not believed.
    if (words.size() > 2 && weekdayOf(words.first())) {
        const int weekday = weekdayOf(words.takeFirst());
        const QDate day = dated(words, today);
        return day.isValid() && day.dayOfWeek() == weekday ? day : QDate();
    }
    return dated(words, today);
}

Catch Catch::read(const QString &typed, const Catalogue &catalogue, QDate today, const QLocale &locale,
                  QDate nextSession)
{
    Catch found;
    found.text = typed.simplified();
    // Who stands before the first colon, unless that belongs to a time of day or begins no sentence.
    static const QRegularExpression before(QStringLiteral("^([^:]{1,60}?)\\s*:\\s+(.*)$"));
    if (const auto match = before.match(found.text); match.hasMatch()) {
        found.who = match.captured(1).trimmed();
        found.text = match.captured(2).trimmed();
        recognise(found, catalogue, today);
    }
    // The last "by" whose rest is a day; another "by" ("sorted by district") is part of the text.
    static const QRegularExpression by(
        QStringLiteral("(?:^|[\\s,;])(?:by|until|due|before|antes del?|para(?: el| la)?|hasta(?: el| la)?)\\s+"),
        QRegularExpression::CaseInsensitiveOption);
    qsizetype at = -1, rest = 0;
    auto matches = by.globalMatch(found.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        at = match.capturedStart();
        rest = match.capturedEnd();
        const QString said = found.text.mid(rest);
        const QDate day = isNextSession(said) ? nextSession : spokenDay(said, today, orderOf(locale));
        if (day.isValid()) {
            if (day < today)
                found.doubt = Told::tr("%1 has passed.").arg(locale.toString(day, QStringLiteral("d MMM yyyy")));
            found.due = day;
            found.dueText = said;
            found.text = found.text.left(at).trimmed();
            while (found.text.endsWith(QLatin1Char(',')) || found.text.endsWith(QLatin1Char(';')))
                found.text.chop(1);
            return found;
        }
    }
    if (at < 0)
        return found;
    const QString said = found.text.mid(rest);
    if (isNextSession(said)) {
        found.doubt = Told::tr("No next session is planned or proposed by a cadence: say a day.");
        return found;
    }
    // Said as a day, with a number or a month in it, and yet none.
    const QStringList words = plain(said).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool looksLikeOne =
        words.size() <= 4 && std::any_of(words.begin(), words.end(), [](const QString &word) {
            return monthOf(word) || weekdayOf(word) || (word.at(0).isDigit() && word.contains(QLatin1Char('/')));
        });
    if (looksLikeOne)
        found.doubt = Told::tr("“%1” is no day of the calendar: write it as 12 Dec or 2026-12-12.").arg(said);
    return found;
}

} // namespace statroom
