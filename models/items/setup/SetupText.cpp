// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/SetupText.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace statroom::SetupText {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(SetupText)
};

Error invalid(const QString &sentence)
{
    return {ErrorKind::InvalidInput, sentence, {}};
}

const QString &between()
{
    static const QString dot = QStringLiteral(" · ");
    return dot;
}

template <class R>
const R *named(const QString &text, const R *byCode, const std::vector<R> &all)
{
    if (byCode)
        return byCode;
    const R *found = nullptr;
    for (const R &record : all) {
        if (record.name.compare(text, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return nullptr;
        found = &record;
    }
    return found;
}

} // namespace

QString ofDay(QDate day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, QStringLiteral("d MMM yyyy")) : QString();
}

Result<QDate> readDay(const QString &text, const FiscalCalendar &calendar, const QLocale &locale)
{
    const QString found = text.simplified();
    if (found.isEmpty())
        return QDate();
    for (const QString &format :
         {QStringLiteral("yyyy-MM-dd"), QStringLiteral("d MMM yyyy"), QStringLiteral("d MMMM yyyy"),
          QStringLiteral("d. MMM yyyy"), QStringLiteral("MMM d, yyyy"), QStringLiteral("MMMM d, yyyy")})
        for (const QLocale &spelling : {locale, QLocale::c()})
            if (const QDate day = spelling.toDate(found, format); day.isValid())
                return day;
    const auto reading = calendar.parseLoose(found);
    if (reading && reading->kind == PeriodReading::Kind::Day)
        return reading->day;
    if (reading && reading->kind == PeriodReading::Kind::Period)
        return reading->period.firstDay();
    if (!reading && reading.error().message.contains(found)
        && found.contains(QRegularExpression(QStringLiteral("\\d[./-]\\d"))))
        return reading.error();
    return invalid(
        Told::tr("“%1” is not a day. Write it like %2 or 2026-07-01.").arg(found, ofDay(QDate(2026, 7, 1), locale)));
}

QString ofTime(std::optional<int> minutes)
{
    return minutes ? QTime(*minutes / 60, *minutes % 60).toString(QStringLiteral("H:mm")) : QString();
}

Result<std::optional<int>> readTime(const QString &text, const QLocale &locale)
{
    const QString trimmed = text.simplified();
    if (trimmed.isEmpty())
        return std::optional<int>();
    QTime time = QTime::fromString(trimmed, QStringLiteral("H:mm"));
    if (!time.isValid())
        time = locale.toTime(trimmed, QLocale::ShortFormat);
    if (!time.isValid())
        return invalid(Told::tr("“%1” is not a time of day like 9:00 or 14:30.").arg(trimmed));
    return std::optional<int>(time.msecsSinceStartOfDay() / 60'000);
}

QString ofMonth(Month month, const FiscalCalendar &calendar, const QLocale &locale)
{
    return month.isValid() && month != Month(1000, 1) ? calendar.label(Period(month, 1), LabelStyle::Short, locale)
                                                      : QString();
}

Result<Month> readMonth(const QString &text, const FiscalCalendar &calendar, const QLocale &locale)
{
    const QString found = text.simplified();
    for (const QString &format : {QStringLiteral("MMM yyyy"), QStringLiteral("MMMM yyyy")})
        if (const QDate day = locale.toDate(found, format); day.isValid())
            return Month::of(day);
    const auto reading = calendar.parseLoose(found);
    if (reading && reading->kind == PeriodReading::Kind::Period)
        return reading->period.first;
    if (reading && reading->kind == PeriodReading::Kind::Day)
        return Month::of(reading->day);
    return invalid(Told::tr("“%1” is not a month. Write it like %2, 2026-07 or FY27.")
                       .arg(found, ofMonth(Month(2026, 7), calendar, locale)));
}

QString ofFlag(bool flag)
{
    return flag ? Told::tr("yes") : Told::tr("no");
}

Result<bool> readFlag(const QString &text)
{
    const QString found = text.simplified().toLower();
    if (found == Told::tr("yes") || found == QLatin1String("yes") || found == QLatin1String("true")
        || found == QLatin1String("1") || found == QLatin1String("x") || found == QLatin1String("y"))
        return true;
    if (found.isEmpty() || found == Told::tr("no") || found == QLatin1String("no") || found == QLatin1String("false")
        || found == QLatin1String("0") || found == QLatin1String("n"))
        return false;
    return invalid(Told::tr("“%1” is neither yes nor no.").arg(text.simplified()));
}

QString ofCount(std::optional<qint64> count, const QLocale &locale)
{
    return count ? locale.toString(*count) : QString();
}

Result<std::optional<qint64>> readCount(const QString &text, qint64 least, qint64 most, const QLocale &locale)
{
    const QString found = text.simplified();
    if (found.isEmpty())
        return std::optional<qint64>();
    bool ok = false;
    qint64 number = locale.toLongLong(found, &ok);
    if (!ok)
        number = QLocale::c().toLongLong(found, &ok);
    if (!ok)
        return invalid(Told::tr("“%1” is not a whole number.").arg(found));
    if (number < least || number > most)
        return invalid(
            Told::tr("%1 does not lie between %2 and %3.").arg(found, locale.toString(least), locale.toString(most)));
    return std::optional<qint64>(number);
}

QString ofValue(std::optional<double> value, const UnitFormat &format)
{
    return value ? format.editText(*value) : QString();
}

Result<std::optional<double>> readValue(const QString &text, const UnitFormat &format)
{
    const auto reading = format.parse(text);
    if (!reading)
        return reading.error();
    if (reading->content == NumberReading::Content::Blank)
        return std::optional<double>();
    if (reading->content == NumberReading::Content::MissingMark || !reading->value)
        return invalid(Told::tr("“%1” is not a number.").arg(text.simplified()));
    if (reading->doubt)
        return invalid(Told::tr("%1 Write it with its unit.").arg(reading->doubt->question));
    return reading->value;
}

QString ofTolerance(const std::optional<Tolerance> &tolerance, const UnitFormat &format)
{
    if (!tolerance)
        return {};
    if (tolerance->kind == Tolerance::Kind::Relative)
        return UnitFormat(QStringLiteral("%"), 1, Metric::Kind::Rate, format.locale()).plain(tolerance->amount);
    const QString number = format.locale().toString(tolerance->amount * format.scale(), 'g', 12);
    return format.isPercent() ? Told::tr("%1 pts").arg(number) : number;
}

Result<std::optional<Tolerance>> readTolerance(const QString &text, const UnitFormat &format)
{
    QString found = text.simplified();
    if (found.isEmpty())
        return std::optional<Tolerance>();
    Tolerance tolerance;
    if (found.endsWith(QLatin1Char('%')))
        found.chop(1);
    else {
        tolerance.kind = Tolerance::Kind::Absolute;
        static const QRegularExpression points(QStringLiteral("\\s*(pts?|points?)\\.?$"),
                                               QRegularExpression::CaseInsensitiveOption);
        found.remove(points);
    }
    const auto reading = UnitFormat({}, 6, Metric::Kind::Count, format.locale()).parse(found.trimmed());
    if (!reading || !reading->value || *reading->value < 0)
        return invalid(Told::tr("“%1” is not a tolerance. Write 10 % for a share of the target, or an amount like %2.")
                           .arg(text.simplified(), format.isPercent() ? Told::tr("2 pts") : QStringLiteral("2")));
    tolerance.amount =
        tolerance.kind == Tolerance::Kind::Relative ? *reading->value / 100 : *reading->value / format.scale();
    return std::optional<Tolerance>(tolerance);
}

QString of(const Department *department)
{
    return department ? department->code + between() + department->name : QString();
}

QString of(const Metric *metric)
{
    return metric ? metric->code + between() + metric->name : QString();
}

QString of(const Goal *goal)
{
    return goal ? goal->code + between() + goal->statement : QString();
}

const Goal *goal(const QString &text, const Catalogue &catalogue)
{
    return catalogue.goal(QStringView(text.simplified().section(between(), 0, 0)));
}

QStringList goals(const Catalogue &catalogue)
{
    QStringList all;
    for (const Goal &goal : catalogue.goals())
        if (!goal.retired)
            all << of(&goal);
    return all;
}

const Department *department(const QString &text, const Catalogue &catalogue)
{
    const QString found = text.simplified();
    if (const Department *whole = catalogue.department(found.section(between(), 0, 0)))
        return whole;
    return named(found, catalogue.department(QStringView(found)), catalogue.departments());
}

const Metric *metric(const QString &text, const Catalogue &catalogue)
{
    const QString found = text.simplified();
    if (const Metric *whole = catalogue.metric(found.section(between(), 0, 0)))
        return whole;
    return named(found, catalogue.metric(QStringView(found)), catalogue.metrics());
}

QStringList departments(const Catalogue &catalogue)
{
    QStringList all;
    for (const Department &d : catalogue.departments())
        if (!d.retired)
            all << of(&d);
    return all;
}

QStringList metrics(const Catalogue &catalogue)
{
    QStringList all;
    for (const Metric &m : catalogue.metrics())
        if (!m.retired)
            all << of(&m);
    return all;
}

QStringList list(const QString &text)
{
    QStringList found;
    static const QRegularExpression separators(QStringLiteral("[,;\\n]"));
    for (const QString &part : text.split(separators))
        if (const QString word = part.simplified(); !word.isEmpty())
            found << word;
    return found;
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).remove(u'&').simplified().toCaseFolded();
}

Error notAChoice(const QString &text, const QStringList &choices)
{
    return invalid(
        Told::tr("“%1” is not one of these: %2.").arg(text.simplified(), choices.join(QStringLiteral(", "))));
}

} // namespace statroom::SetupText
