// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/UnitFormat.h"

#include "domain/NumberText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <charconv>
#include <cmath>

namespace statroom {

/// The digits of a number as found, before they mean anything.
struct UnitFormat::Plain
{
    QByteArray text; ///< C form without sign
    bool negative = false;
    std::optional<Doubt::Kind> doubt;
};

/// What stood around the digits.
struct UnitFormat::Dress
{
    bool percentSign = false;
    bool currencySign = false;
    double multiple = 0; ///< 1,000 for a k; 0 without one
};

namespace {

constexpr QChar narrowSpace = u'\u202F';
constexpr QChar minusSign = u'\u2212';
constexpr int mostDecimals = 15;

Error refused(const QString &sentence)
{
    return Error{ErrorKind::InvalidInput, sentence, {}};
}

// 0.d1d2d3… times ten to the power of `point`: a double's shortest digits, to shift and round as
// people do it on paper.
struct Decimal
{
    bool negative = false;
    QByteArray digits;
    int point = 0;

    static Decimal of(double value)
    {
        char buffer[64];
        const auto end =
            std::to_chars(buffer, buffer + sizeof buffer, std::abs(value), std::chars_format::scientific).ptr;
        const QByteArray text(buffer, end - buffer);
        const qsizetype e = text.indexOf('e');
        Decimal decimal;
        decimal.negative = std::signbit(value) && value != 0;
        decimal.digits = text.left(e);
        decimal.digits.replace(".", "");
        decimal.point = text.mid(e + 1).toInt() + 1;
        if (value == 0)
            decimal = {};
        return decimal;
    }

    void round(int decimals)
    {
        const int keep = point + decimals;
        if (keep >= digits.size())
            return;
        const bool up = keep >= 0 && digits[keep] >= '5';
        digits.truncate(qMax(keep, 0));
        if (up) {
            int i = int(digits.size()) - 1;
            while (i >= 0 && digits[i] == '9')
                digits[i--] = '0';
            if (i >= 0) {
                ++digits[i];
            } else {
                digits.prepend('1');
                ++point;
            }
        }
        while (digits.endsWith('0'))
            digits.chop(1);
        if (digits.isEmpty())
            *this = {};
    }

    bool isZero() const { return digits.isEmpty(); }
    int decimals() const { return qMax(0, int(digits.size()) - point); }

    /// Without sign: "1234.5".
    QByteArray text() const
    {
        if (digits.isEmpty())
            return "0";
        if (point <= 0)
            return "0." + QByteArray(-point, '0') + digits;
        if (point >= digits.size())
            return digits + QByteArray(point - digits.size(), '0');
        return digits.left(point) + '.' + digits.mid(point);
    }

    double value() const
    {
        const QByteArray all = (negative ? "-" : "") + text();
        double number = 0;
        std::from_chars(all.constBegin(), all.constEnd(), number);
        return number;
    }
};

bool isOneOf(const QString &word, std::initializer_list<const char *> words)
{
    for (const char *candidate : words)
        if (word == QString::fromUtf8(candidate))
            return true;
    return false;
}

bool isDayWord(const QString &w)
{
    return isOneOf(w, {"d", "day", "days", "día", "días", "dia", "dias"});
}
bool isHourWord(const QString &w)
{
    return isOneOf(w, {"h", "hr", "hrs", "hour", "hours", "hora", "horas"});
}
bool isMinuteWord(const QString &w)
{
    return isOneOf(w, {"min", "mins", "minute", "minutes", "minuto", "minutos"});
}
bool isSecondWord(const QString &w)
{
    return isOneOf(w, {"s", "sec", "secs", "second", "seconds", "segundo", "segundos"});
}

double multipleOf(const QString &word)
{
    const QString w = word.toLower();
    if (isOneOf(w, {"k", "thousand", "mil"}))
        return 1e3;
    if (isOneOf(w, {"m", "mn", "mio", "million", "millions"}))
        return 1e6;
    if (isOneOf(w, {"b", "bn", "billion", "billions"}))
        return 1e9;
    return 0;
}

bool isMissingMark(const QString &text)
{
    static const QRegularExpression mark(QRegularExpression::anchoredPattern(
        QStringLiteral("-+|[–—−]+|\\*+|\\.{1,3}|…|\\?+|n\\.?\\s?[/.]?\\s?a\\.?|#n/?a!?|n\\.?\\s?[/"
                       ".]?\\s?d\\.?|s\\.?\\s?/\\s?d\\.?|null|missing|"
                       "no data|not available|sin datos?|no disponible")));
    return mark.match(text.toLower()).hasMatch();
}

QChar only(const QString &separator)
{
    return separator.isEmpty() ? QChar() : separator.front();
}

bool isGroupSpace(QChar c)
{
    return c == u' ' || c == u'\'';
}

/// Groups of three after a first of one to three.
bool isGrouped(const QStringList &groups)
{
    if (groups.size() < 2 || groups.front().isEmpty() || groups.front().size() > 3)
        return false;
    for (qsizetype i = 1; i < groups.size(); ++i)
        if (groups[i].size() != 3)
            return false;
    return true;
}

QString describeOddCharacters(const QString &text)
{
    static const QRegularExpression almost(QRegularExpression::anchoredPattern(QStringLiteral("[\\d.,:/OolI]*")));
    if (!almost.match(text).hasMatch() || !text.contains(QRegularExpression(QStringLiteral("\\d"))))
        return {};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isZero = c == u'O' || c == u'o';
        if (!isZero && c != u'l' && c != u'I')
            continue;
        const QString letter = QString(c);
        const QString digit = isZero ? QStringLiteral("0") : QStringLiteral("1");
        if (i == text.size() - 1)
            return QCoreApplication::translate("UnitFormat",
                                               "“%1”: the last character is the letter %2, not the "
                                               "digit %3. Type it again.")
                .arg(text, letter, digit);
        return QCoreApplication::translate("UnitFormat",
                                           "“%1”: character %2 is the letter %3, not the digit %4. Type it again.")
            .arg(text)
            .arg(i + 1)
            .arg(letter, digit);
    }
    return {};
}

Error notANumber(const QString &text)
{
    if (const QString odd = describeOddCharacters(text); !odd.isEmpty())
        return refused(odd);
    return refused(
        QCoreApplication::translate("UnitFormat", "“%1” is not a number. Type digits, or N/A if there is no value.")
            .arg(text));
}

} // namespace

/// The digits of one number, by the separators of the locale and of others where they are
/// unmistakable.
Result<UnitFormat::Plain> UnitFormat::readDigits(const QString &given, const QString &found, const QLocale &locale)
{
    QString text = given;
    Plain plain;
    const auto twoNumbers = [&] {
        return refused(QCoreApplication::translate("UnitFormat",
                                                   "“%1” holds two numbers. Enter one, or part and whole as 1031/1144.")
                           .arg(found));
    };

    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        plain.negative = text.startsWith(u'-');
        text = text.mid(1).trimmed();
    }
    static const QRegularExpression scientific(
        QRegularExpression::anchoredPattern(QStringLiteral("\\d+(?:\\.\\d+)?[eE][+-]?\\d{1,3}")));
    if (scientific.match(text).hasMatch()) {
        const auto value = fromText(text);
        if (!value)
            return value.error();
        plain.text = Decimal::of(*value).text();
        return plain;
    }
    static const QRegularExpression digitsOnly(QRegularExpression::anchoredPattern(QStringLiteral("[\\d., ']+")));
    if (!digitsOnly.match(text).hasMatch() || !text.contains(QRegularExpression(QStringLiteral("\\d"))))
        return notANumber(found);

    const QChar decimalMark = only(locale.decimalPoint());
    const bool hasSpace = std::any_of(text.cbegin(), text.cend(), isGroupSpace);
    const qsizetype dots = text.count(u'.');
    const qsizetype commas = text.count(u',');

    QChar decimal;
    QChar group;
    if (dots && commas) {
        const bool dotLast = text.lastIndexOf(u'.') > text.lastIndexOf(u',');
        decimal = dotLast ? u'.' : u',';
        group = dotLast ? u',' : u'.';
        if (text.count(decimal) > 1 || hasSpace)
            return hasSpace ? Result<Plain>(twoNumbers()) : Result<Plain>(notANumber(found));
    } else if (dots > 1 || commas > 1) {
        group = dots ? u'.' : u',';
        if (hasSpace)
            return twoNumbers();
    } else if (dots || commas) {
        const QChar mark = dots ? u'.' : u',';
        const QString after = text.mid(text.indexOf(mark) + 1);
        const QString before = text.left(text.indexOf(mark));
        const bool couldGroup =
            after.size() == 3 && !before.isEmpty() && before.size() <= 3 && !before.startsWith(u'0') && !hasSpace;
        if (mark == decimalMark || hasSpace || !couldGroup)
            decimal = mark;
        else
            group = mark;
        // A comma that groups nothing is a decimal comma, or a slip of the finger.
        if (decimal == mark && mark != decimalMark && !hasSpace)
            plain.doubt = Doubt::Kind::Separator;
    }

    const qsizetype point = decimal.isNull() ? -1 : text.indexOf(decimal);
    QString whole = point < 0 ? text : text.left(point);
    const QString fraction = point < 0 ? QString() : text.mid(point + 1);
    if (std::any_of(fraction.cbegin(), fraction.cend(), [](QChar c) { return !c.isDigit(); }))
        return hasSpace ? twoNumbers() : notANumber(found);
    if (hasSpace)
        group = whole.contains(u'\'') ? u'\'' : u' ';
    if (!group.isNull()) {
        const QStringList groups = whole.split(group);
        if (std::any_of(whole.cbegin(), whole.cend(), [&](QChar c) { return !c.isDigit() && c != group; })
            || !isGrouped(groups))
            return hasSpace
                ? twoNumbers()
                : refused(QCoreApplication::translate(
                              "UnitFormat", "“%1” is not a number: thousands stand in groups of three digits.")
                              .arg(found));
        // 100 200 may be one number or two; typesetters' spaces, a decimal part or a locale that
        // groups by spaces settle it.
        if (group == u' ' && point < 0 && found.contains(u' ') && !only(locale.groupSeparator()).isSpace())
            plain.doubt = Doubt::Kind::TwoNumbers;
        whole.remove(group);
    }
    if (whole.isEmpty() && fraction.isEmpty())
        return notANumber(found);
    if (whole.isEmpty())
        whole = QStringLiteral("0");
    plain.text = whole.toLatin1();
    if (!fraction.isEmpty())
        plain.text += '.' + fraction.toLatin1();
    return plain;
}

/// The number that the digits say, its point moved, without an error of binary multiplication.
std::optional<double> UnitFormat::shifted(const Plain &plain, int places)
{
    QByteArray text = (plain.negative ? "-" : "") + plain.text;
    if (places != 0)
        text += 'e' + QByteArray::number(places);
    double value = 0;
    const auto read = std::from_chars(text.constBegin(), text.constEnd(), value);
    if (read.ec != std::errc() || read.ptr != text.constEnd() || !std::isfinite(value))
        return std::nullopt;
    return value == 0 ? 0.0 : value;
}

/// Most cells hold nothing but digits and a point: they are read without looking any further.
std::optional<UnitFormat::Plain> UnitFormat::simpleDigits(QStringView text, const QLocale &locale)
{
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    if (text.size() - first > 17 || text.size() == first || locale.decimalPoint() != u".")
        return std::nullopt;
    Plain plain;
    plain.negative = first == 1;
    bool point = false;
    for (QChar c : text.mid(first)) {
        if (c == u'.' && !point && !plain.text.isEmpty())
            point = true;
        else if (c < u'0' || c > u'9')
            return std::nullopt;
        plain.text += char(c.unicode());
    }
    if (plain.text.endsWith('.'))
        return std::nullopt;
    return plain;
}

UnitFormat::UnitFormat(const Metric &metric, const QLocale &locale)
    : UnitFormat(metric.unit, metric.decimals, metric.kind, locale)
{}

UnitFormat::UnitFormat(const QString &unit, int decimals, Metric::Kind kind, const QLocale &locale)
    : m_unit(unit.trimmed())
    , m_decimals(qBound(0, decimals, 9))
    , m_locale(locale)
    , m_takesParts(kind == Metric::Kind::Rate || kind == Metric::Kind::Average)
{
    const QString word = m_unit.toLower();
    if (m_unit.isEmpty())
        return;
    m_suffix = narrowSpace + m_unit;
    if (m_unit == u'%') {
        m_shape = Shape::Percent;
        m_shift = 2;
        m_takesParts = true;
        m_suffix = narrowSpace + m_locale.percent();
        return;
    }
    static const QRegularExpression currency(
        QRegularExpression::anchoredPattern(QStringLiteral("([A-Z]{0,3}\\p{Sc})\\s*(.*)")),
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto m = currency.match(m_unit); m.hasMatch()) {
        m_shape = Shape::Currency;
        const QString symbol = m.captured(1);
        const QString rest = m.captured(2);
        const double multiple = multipleOf(rest);
        m_multiple = multiple > 0 ? multiple : 1;
        m_suffix = rest.isEmpty() ? QString() : narrowSpace + rest;
        // The dollar stands first in every language of the United States; the euro does not.
        const bool standsBehind = !symbol.endsWith(u'$') && m_locale.toCurrencyString(1, symbol).endsWith(symbol);
        if (standsBehind)
            m_suffix += narrowSpace + symbol;
        else
            m_prefix = symbol;
        return;
    }
    if (word == u"h:mm" || word == u"hh:mm") {
        m_shape = Shape::HourClock;
        m_suffix.clear();
    } else if (word == u"m:ss" || word == u"mm:ss" || word == u"min:s" || word == u"min:ss") {
        m_shape = Shape::MinuteClock;
        m_suffix.clear();
    } else if (isDayWord(word)) {
        m_shape = Shape::Days;
    } else if (isHourWord(word)) {
        m_shape = Shape::Hours;
    } else if (isMinuteWord(word)) {
        m_shape = Shape::Minutes;
    } else if (isSecondWord(word)) {
        m_shape = Shape::Seconds;
    } else if (kind == Metric::Kind::Rate) {
        static const QRegularExpression perMany(QRegularExpression::anchoredPattern(
            QStringLiteral("(?:per|por|por cada)\\s+(\\d{1,3}(?:[., ]\\d{3})*|\\d+)\\b.*")));
        if (const auto m = perMany.match(word); m.hasMatch()) {
            const double many = m.captured(1).remove(QRegularExpression(QStringLiteral("[., ]"))).toDouble();
            if (many > 1) {
                m_shape = Shape::PerMany;
                const double places = std::round(std::log10(many));
                if (std::pow(10.0, places) == many)
                    m_shift = int(places);
                else
                    m_many = many;
            }
        }
    }
}

double UnitFormat::scale() const
{
    return std::pow(10.0, m_shift) * m_many;
}

bool UnitFormat::operator==(const UnitFormat &other) const
{
    return m_unit == other.m_unit && m_decimals == other.m_decimals && m_locale == other.m_locale
        && m_shape == other.m_shape && m_takesParts == other.m_takesParts;
}

namespace {

Decimal inUnit(double value, int shift, double many)
{
    Decimal decimal = Decimal::of(many == 1 ? value : value * many);
    if (!decimal.isZero())
        decimal.point += shift;
    return decimal;
}

QString grouped(const Decimal &decimal, int decimals, const QLocale &locale)
{
    Decimal size = decimal;
    size.negative = false;
    return locale.toString(size.value(), 'f', decimals);
}

} // namespace

QString UnitFormat::dressed(const QString &number, bool negative) const
{
    return (negative ? QString(minusSign) : QString()) + m_prefix + number + m_suffix;
}

QString UnitFormat::clock(double value) const
{
    const qint64 small = qRound64(std::abs(value) * 60);
    const QString text = QStringLiteral("%1:%2").arg(small / 60).arg(small % 60, 2, 10, QLatin1Char('0'));
    return value < 0 && small != 0 ? minusSign + text : text;
}

QString UnitFormat::shown(double value, int decimals) const
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    Decimal decimal = inUnit(value, m_shift, m_many);
    decimal.round(decimals);
    return dressed(grouped(decimal, decimals, m_locale), decimal.negative);
}

QString UnitFormat::format(double value) const
{
    if (std::isfinite(value) && isClock())
        return clock(value);
    return shown(value, m_decimals);
}

QString UnitFormat::format(std::optional<double> value) const
{
    return value ? format(*value) : QStringLiteral("–");
}

QString UnitFormat::number(double value) const
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    if (isClock())
        return clock(value);
    Decimal decimal = inUnit(value, m_shift, m_many);
    decimal.round(m_decimals);
    return (decimal.negative ? QString(minusSign) : QString()) + grouped(decimal, m_decimals, m_locale);
}

QString UnitFormat::plain(double value) const
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    if (isClock())
        return clock(value);
    Decimal decimal = inUnit(value, m_shift, m_many);
    decimal.round(m_decimals + 3);
    return dressed(grouped(decimal, decimal.decimals(), m_locale), decimal.negative);
}

QString UnitFormat::abbreviated(double value) const
{
    const bool counted = m_shape == Shape::Currency || m_shape == Shape::Plain;
    if (!std::isfinite(value) || !counted || std::abs(value) * m_multiple < 1e4)
        return format(value);
    const double whole = value * m_multiple;
    const struct
    {
        double worth;
        const char *sign;
    } steps[] = {{1e3, "k"}, {1e6, "M"}, {1e9, "B"}};
    for (const auto &step : steps) {
        Decimal decimal = Decimal::of(whole / step.worth);
        decimal.round(1);
        if (std::abs(decimal.value()) >= 1000 && step.worth < 1e9)
            continue;
        const QString number = grouped(decimal, 1, m_locale) + narrowSpace + QLatin1String(step.sign);
        const QString sign = decimal.negative ? QString(minusSign) : QString();
        if (m_shape == Shape::Currency && m_multiple > 1)
            return sign + m_prefix + number + (m_prefix.isEmpty() ? m_suffix.right(2) : QString());
        return sign + m_prefix + number + m_suffix;
    }
    return format(value);
}

QString UnitFormat::difference(double difference) const
{
    if (!std::isfinite(difference))
        return QStringLiteral("–");
    if (isClock()) {
        const QString text = clock(std::abs(difference));
        return text == u"0:00" ? QCoreApplication::translate("UnitFormat", "no change") : text;
    }
    Decimal decimal = inUnit(std::abs(difference), m_shift, m_many);
    decimal.round(m_decimals);
    if (decimal.isZero())
        return QCoreApplication::translate("UnitFormat", "no change");
    const QString number = grouped(decimal, m_decimals, m_locale);
    return isPercent() ? QCoreApplication::translate("UnitFormat", "%1 pts", "percentage points")
                             .arg(number)
                             .replace(u' ', narrowSpace)
                       : number;
}

QString UnitFormat::change(double difference) const
{
    const QString size = this->difference(difference);
    if (!std::isfinite(difference) || !size.front().isDigit())
        return size;
    return (difference < 0 ? minusSign : QChar(u'+')) + size;
}

QString UnitFormat::range(double low, double high) const
{
    const bool signStandsFirst = !m_prefix.isEmpty();
    return QCoreApplication::translate("UnitFormat", "%1 to %2", "range of values")
        .arg(signStandsFirst && m_suffix.isEmpty() ? format(low) : number(low), format(high));
}

QString UnitFormat::parts(double numerator, double denominator) const
{
    const auto text = [this](double value) {
        if (!std::isfinite(value))
            return QStringLiteral("–");
        const Decimal decimal = Decimal::of(value);
        return (decimal.negative ? QString(minusSign) : QString())
            + grouped(decimal, qMin(decimal.decimals(), mostDecimals), m_locale);
    };
    return text(numerator) + QLatin1String(" / ") + text(denominator);
}

QString UnitFormat::apart(double value, std::initializer_list<double> others) const
{
    if (!std::isfinite(value))
        return format(value);
    const auto differs = [&](double other) {
        return std::isfinite(other) && std::abs(value - other) > 1e-9 * qMax(std::abs(value), std::abs(other));
    };
    if (isClock()) {
        for (double other : others)
            if (differs(other) && clock(other) == clock(value))
                return UnitFormat(m_shape == Shape::HourClock ? QStringLiteral("h") : QStringLiteral("min"), 2,
                                  Metric::Kind::Average, m_locale)
                    .apart(value, others);
        return clock(value);
    }
    int decimals = m_decimals;
    for (double other : others) {
        if (!differs(other))
            continue;
        for (; decimals < mostDecimals; ++decimals) {
            Decimal one = inUnit(value, m_shift, m_many);
            Decimal two = inUnit(other, m_shift, m_many);
            one.round(decimals);
            two.round(decimals);
            if (one.digits != two.digits || one.point != two.point || one.negative != two.negative)
                break;
        }
    }
    return shown(value, decimals);
}

QString UnitFormat::editText(double value) const
{
    if (!std::isfinite(value))
        return {};
    if (isClock()) {
        const QString text = clock(value).replace(minusSign, u'-');
        const auto read = parse(text);
        if (read && read->value == value)
            return text;
    }
    const auto written = [&](const Decimal &decimal) {
        QString text = QString::fromLatin1(decimal.text());
        text.replace(u'.', m_locale.decimalPoint());
        return (decimal.negative ? QStringLiteral("-") : QString()) + text
            + (isPercent() ? QStringLiteral(" %") : QString());
    };
    return written(inUnit(value, m_shift, m_many));
}

Result<NumberReading> UnitFormat::read(const Plain &digits, const QString &found, Bare bare, Dress dress) const
{
    int places = 0;
    if (dress.multiple > 0)
        places += int(std::lround(std::log10(dress.multiple))) - int(std::lround(std::log10(m_multiple)));
    const bool scaled = isPercent() || m_shape == Shape::PerMany;
    const bool readInUnit = scaled && (dress.percentSign || bare == Bare::InUnit);
    const auto stored = [&](const Plain &number, bool inUnit) -> std::optional<double> {
        const auto value = shifted(number, places - (inUnit ? m_shift : 0));
        return value && inUnit && m_many != 1 ? std::optional<double>(*value / m_many) : value;
    };
    NumberReading reading;
    reading.content = NumberReading::Content::Value;
    reading.value = stored(digits, readInUnit);
    if (!reading.value)
        return refused(QCoreApplication::translate("UnitFormat", "“%1” is too large a number.").arg(found));

    const auto either = [&](std::optional<double> otherwise) {
        return QCoreApplication::translate("UnitFormat", "Does “%1” mean %2 or %3?")
            .arg(found, plain(*reading.value), plain(*otherwise));
    };
    if (digits.doubt == Doubt::Kind::Separator) {
        Plain other = digits;
        other.text.replace(".", "");
        const auto otherwise = stored(other, readInUnit);
        if (otherwise)
            reading.doubt = Doubt{Doubt::Kind::Separator, either(otherwise), otherwise};
    } else if (digits.doubt == Doubt::Kind::TwoNumbers) {
        reading.doubt =
            Doubt{Doubt::Kind::TwoNumbers,
                  QCoreApplication::translate("UnitFormat", "“%1” was read as one number, %2. Are these two?")
                      .arg(found, plain(*reading.value)),
                  {}};
    } else if (scaled && !dress.percentSign) {
        const double size = std::abs(*shifted(digits, 0));
        const bool oddInUnit = bare == Bare::InUnit && isPercent() && size > 0 && size <= 1;
        const bool oddFraction = bare == Bare::Fraction && size > 1;
        if (const auto otherwise = stored(digits, !readInUnit); otherwise && (oddInUnit || oddFraction))
            reading.doubt = Doubt{Doubt::Kind::PercentOrFraction, either(otherwise), otherwise};
    } else if (m_multiple > 1 && dress.currencySign && dress.multiple == 0) {
        const auto otherwise = shifted(digits, -int(std::lround(std::log10(m_multiple))));
        if (otherwise)
            reading.doubt = Doubt{Doubt::Kind::Scale, either(otherwise), otherwise};
    }
    return reading;
}

Result<NumberReading> UnitFormat::parse(QStringView given, Bare bare) const
{
    QStringView bareDigits = given;
    const bool isSigned = isPercent() && given.endsWith(u'%');
    if (isSigned)
        bareDigits = given.chopped(given.endsWith(u" %") ? 2 : 1);
    if (const auto simple = simpleDigits(bareDigits, m_locale))
        return read(*simple, given.toString(), bare, {isSigned, false, 0});
    QString text = given.toString();
    for (QChar &c : text) {
        if (c == u'\u2212' || c == u'\u2010' || c == u'\u2011' || c == u'\u2012')
            c = u'-';
        else if (c == u'\u2019')
            c = u'\'';
    }
    const QString found = text.trimmed();
    for (QChar &c : text)
        if (c.isSpace())
            c = u' ';
    text = text.simplified();

    NumberReading reading;
    if (text.isEmpty())
        return reading;
    if (isMissingMark(text)) {
        reading.content = NumberReading::Content::MissingMark;
        return reading;
    }
    if (text.startsWith(u'–') || text.startsWith(u'—'))
        text[0] = u'-';

    static const QRegularExpression footnote(
        QStringLiteral("[¹²³⁰⁴-⁹†‡]|\\d\\s?(?:\\*+|\\[\\w{1,2}\\]|\\(\\w{1,2}\\))$"));
    if (const auto m = footnote.match(text); m.hasMatch())
        return refused(
            QCoreApplication::translate("UnitFormat", "“%1” carries a footnote mark. Enter the number alone.")
                .arg(found));

    // The unit, where somebody wrote it beside the number.
    bool percentSign = false;
    bool currencySign = false;
    double multiple = 0;
    bool negative = false;
    static const QRegularExpression brackets(
        QRegularExpression::anchoredPattern(QStringLiteral("\\(\\s*(.+?)\\s*\\)")));
    if (const auto m = brackets.match(text); m.hasMatch()) {
        negative = true;
        text = m.captured(1);
        if (text.startsWith(u'-') || text.contains(u'('))
            return notANumber(found);
    }
    bool signTaken = false;
    if (!negative && (text.startsWith(u'-') || text.startsWith(u'+'))) {
        negative = text.startsWith(u'-');
        signTaken = true;
        text = text.mid(1).trimmed();
    }
    const auto takeSymbol = [&](const QString &symbol) -> Result<void> {
        const QString own = m_prefix.isEmpty() ? m_suffix.trimmed() : m_prefix;
        const bool fits =
            m_shape == Shape::Currency ? (own.endsWith(symbol) || symbol.endsWith(own)) : m_unit.isEmpty();
        if (!fits)
            return refused(
                QCoreApplication::translate("UnitFormat", "“%1” is an amount in %2; this metric counts in %3.")
                    .arg(found, symbol, m_unit));
        currencySign = true;
        return {};
    };
    static const QRegularExpression symbolFirst(
        QRegularExpression::anchoredPattern(QStringLiteral("([A-Z]{0,3}\\p{Sc})\\s*(.*)")),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression symbolLast(
        QRegularExpression::anchoredPattern(QStringLiteral("(.*?)\\s*(\\p{Sc})")),
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto m = symbolFirst.match(text); m.hasMatch()) {
        if (const auto taken = takeSymbol(m.captured(1)); !taken)
            return taken.error();
        text = m.captured(2);
        if (!signTaken && !negative && text.startsWith(u'-')) {
            negative = true;
            text = text.mid(1).trimmed();
        }
    } else if (const auto last = symbolLast.match(text); last.hasMatch()) {
        if (const auto taken = takeSymbol(last.captured(2)); !taken)
            return taken.error();
        text = last.captured(1);
    }
    if (text.endsWith(u'%')) {
        if (!isPercent())
            return refused(
                m_unit.isEmpty()
                    ? QCoreApplication::translate("UnitFormat",
                                                  "“%1” is a percentage; this metric has no unit. "
                                                  "Set its unit to % or enter a plain number.")
                          .arg(found)
                    : QCoreApplication::translate("UnitFormat", "“%1” is a percentage; this metric counts in %2.")
                          .arg(found, m_unit));
        percentSign = true;
        text = text.chopped(1).trimmed();
    }
    const QString suffix = m_suffix.trimmed();
    const bool hasOwnSuffix = !suffix.isEmpty() && !isPercent();
    if (hasOwnSuffix && text.size() > suffix.size() && text.endsWith(suffix, Qt::CaseInsensitive)
        && (text[text.size() - suffix.size() - 1].isDigit() || text[text.size() - suffix.size() - 1] == u' ')) {
        if (m_shape == Shape::Currency && m_multiple > 1)
            multiple = m_multiple;
        text = text.chopped(suffix.size()).trimmed();
    } else {
        static const QRegularExpression word(
            QRegularExpression::anchoredPattern(QStringLiteral("(.*[\\d.,])\\s?(\\p{L}+)\\.?")),
            QRegularExpression::UseUnicodePropertiesOption);
        if (const auto m = word.match(text); m.hasMatch()) {
            const QString w = m.captured(2).toLower();
            const bool own = (isDayWord(w) && m_shape == Shape::Days)
                || (isHourWord(w) && (m_shape == Shape::Hours || m_shape == Shape::HourClock))
                || (isMinuteWord(w) && (m_shape == Shape::Minutes || m_shape == Shape::MinuteClock))
                || (isSecondWord(w) && m_shape == Shape::Seconds);
            const bool counted = m_shape == Shape::Currency || m_shape == Shape::Plain || m_shape == Shape::Days;
            // A small m is a million only where nothing else can be meant.
            const double worth =
                m.captured(2) == u"m" && m_shape != Shape::Currency && !currencySign ? 0 : multipleOf(w);
            if (own) {
                text = m.captured(1);
            } else if (counted && worth > 0) {
                multiple = worth;
                text = m.captured(1);
            } else if (isDayWord(w) || isHourWord(w) || isMinuteWord(w) || isSecondWord(w)) {
                return refused(
                    m_unit.isEmpty()
                        ? QCoreApplication::translate("UnitFormat", "“%1” is a time; this metric has no unit of time.")
                              .arg(found)
                        : QCoreApplication::translate("UnitFormat",
                                                      "“%1” is a time in another unit; this metric counts in %2.")
                              .arg(found, m_unit));
            }
        }
    }

    // Part and whole.
    static const QRegularExpression division(QStringLiteral("\\s*/\\s*|\\s+(?:of|de|out of)\\s+"));
    const QStringList pieces = text.split(division);
    if (pieces.size() > 1) {
        if (pieces.size() > 2 || percentSign || currencySign || multiple > 0)
            return refused(QCoreApplication::translate(
                               "UnitFormat", "“%1” is not a number. A part and its whole are entered as 1031/1144.")
                               .arg(found));
        if (!m_takesParts)
            return refused(
                QCoreApplication::translate("UnitFormat", "“%1” holds two numbers; this metric takes one.").arg(found));
        double values[2];
        for (int i = 0; i < 2; ++i) {
            const auto digits = readDigits(pieces[i], found, m_locale);
            if (!digits)
                return digits.error();
            if (digits->doubt == Doubt::Kind::Separator)
                return refused(QCoreApplication::translate("UnitFormat",
                                                           "“%1” leaves open what its separators mean. Write "
                                                           "part and whole without thousands separators.")
                                   .arg(found));
            const auto value = shifted(*digits, 0);
            if (!value)
                return refused(QCoreApplication::translate("UnitFormat", "“%1” is too large a number.").arg(found));
            values[i] = i == 0 && negative ? -*value : *value;
        }
        reading.content = NumberReading::Content::Parts;
        reading.numerator = values[0];
        reading.denominator = values[1];
        if (values[1] != 0)
            reading.value = values[0] / values[1];
        return reading;
    }

    // A time of the clock.
    if (text.contains(u':')) {
        static const QRegularExpression time(
            QRegularExpression::anchoredPattern(QStringLiteral("(\\d{1,5}):(\\d{2})(?::(\\d{2}(?:\\.\\d{1,6})?))?")));
        const auto m = time.match(text);
        if (!m.hasMatch())
            return notANumber(found);
        const double a = m.captured(1).toDouble();
        const double b = m.captured(2).toDouble();
        const bool three = m.hasCaptured(3);
        const double c = three ? m.captured(3).toDouble() : 0;
        if (b >= 60 || c >= 60)
            return refused(
                QCoreApplication::translate("UnitFormat", "“%1” is not a time: minutes and seconds run to 59.")
                    .arg(found));
        double value = 0;
        switch (m_shape) {
        case Shape::Hours:
        case Shape::HourClock:
            value = three ? ((a * 60 + b) * 60 + c) / 3600 : (a * 60 + b) / 60;
            break;
        case Shape::Minutes:
        case Shape::MinuteClock:
            value = three ? ((a * 60 + b) * 60 + c) / 60 : (a * 60 + b) / 60;
            break;
        case Shape::Seconds:
            value = three ? (a * 60 + b) * 60 + c : a * 60 + b;
            break;
        default:
            return refused(
                m_unit.isEmpty()
                    ? QCoreApplication::translate("UnitFormat", "“%1” is a time; this metric has no unit of time.")
                          .arg(found)
                    : QCoreApplication::translate("UnitFormat", "“%1” is a time; this metric counts in %2.")
                          .arg(found, m_unit));
        }
        reading.content = NumberReading::Content::Value;
        reading.value = negative ? -value : value;
        return reading;
    }

    if (text.startsWith(u'-') || text.startsWith(u'+'))
        return notANumber(found);
    auto digits = readDigits(text, found, m_locale);
    if (!digits)
        return digits.error();
    digits->negative = negative;
    return read(*digits, found, bare, {percentSign, currencySign, multiple});
}

} // namespace statroom
