// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Metric.h"
#include "domain/Result.h"

#include <QLocale>
#include <QStringView>

#include <initializer_list>
#include <optional>

namespace statroom {

/// A reading that is probably right and still worth a question.
struct Doubt
{
    enum class Kind {
        PercentOrFraction, ///< 0.93 in a percent metric: 0.93 % or 93 %; 93.5 where fractions are
                           ///< read
        Separator, ///< 93,5 where the comma groups thousands
        TwoNumbers, ///< 100 200: one number or two
        Scale, ///< $36,600 in a metric counted in thousands
    };

    Kind kind = Kind::PercentOrFraction;
    QString question; ///< one sentence, translated
    std::optional<double> otherwise; ///< the other reading, as it would be stored
};

/// What a cell or field was found to hold.
struct NumberReading
{
    enum class Content {
        Blank, ///< nothing typed: leave as it is
        MissingMark, ///< N/A, -, *: the value is known to be missing
        Value,
        Parts, ///< 1,031/1,144: `value` is numerator / denominator, missing where the denominator
               ///< is 0
    };

    Content content = Content::Blank;
    std::optional<double> value; ///< as stored: percent and rates per N are fractions
    std::optional<double> numerator;
    std::optional<double> denominator;
    std::optional<Doubt> doubt;

    bool isMissing() const { return content == Content::Blank || content == Content::MissingMark; }
};

/// A metric's numbers as people read and type them, by unit and locale. Stored values are doubles
/// in the unit, but percent, and rates "per 10,000", are stored as fractions (0.814 is shown
/// as 81.4 %). Units:
/// "%", currencies ("$", "€", also "$k": 36.6 is shown as $36.6 k), d, h, min, s, "h:mm" (stored in
/// hours), "m:ss" (stored in minutes), "per N", empty, or free text, shown after the number.
/// Rounding is decimal, half away from zero; minus is U+2212, the space before a unit U+202F,
/// missing –.
class UnitFormat
{
public:
    /// How a bare number is read where the unit is a percentage (or "per N"): as people type it, in
    /// the unit, or as files and the command line hold it, as a fraction. "93.5 %" is 0.935 either
    /// way.
    enum class Bare { InUnit, Fraction };

    explicit UnitFormat(const Metric &metric, const QLocale &locale = QLocale::c());
    explicit UnitFormat(const QString &unit = {}, int decimals = 0, Metric::Kind kind = Metric::Kind::Count,
                        const QLocale &locale = QLocale::c());

    const QString &unit() const { return m_unit; }
    int decimals() const { return m_decimals; }
    const QLocale &locale() const { return m_locale; }
    bool isPercent() const { return m_shape == Shape::Percent; }
    /// Stored value times this is the number shown: 100 for %, 10,000 for a rate per 10,000,
    /// else 1.
    double scale() const;

    QString format(double value) const; ///< "81.4 %", "$36,600", "8.4 d"
    QString format(std::optional<double> value) const; ///< missing: "–"
    QString number(double value) const; ///< without the unit: "81.4"
    /// Without zeros at the end, as targets stand in sentences: "95 %"; more decimals where there
    /// are.
    QString plain(double value) const;
    QString abbreviated(double value) const; ///< "$36.6 k", "10.4 M"; below 10,000 as format()
    /// With sign: "+1.2 pts", "−125"; "no change" where it rounds to 0.
    QString change(double difference) const;
    /// Without sign, for where an arrow says the direction: "1.2 pts".
    QString difference(double difference) const;
    QString range(double low, double high) const; ///< "23.6 to 28.0 %"
    QString parts(double numerator, double denominator) const; ///< "2,645 / 39,485"
    /// As format(), with as many decimals more as it takes to look different from every other value
    /// that it does differ from: 94.96 % beside 95 % is not shown as 95.0 %.
    QString apart(double value, std::initializer_list<double> others) const;
    /// What an editor opens with: the exact value, so that parse(editText(v)) gives v again.
    QString editText(double value) const;

    /// Reads what people type or paste. Errors are InvalidInput with a sentence that quotes the
    /// text. Thousands and decimal separators: those of the locale, and others where they are
    /// unmistakable.
    Result<NumberReading> parse(QStringView text, Bare bare = Bare::InUnit) const;

    bool operator==(const UnitFormat &other) const;

private:
    enum class Shape { Plain, Percent, Currency, Hours, Minutes, Seconds, Days, HourClock, MinuteClock, PerMany };

    struct Plain;
    struct Dress;
    static std::optional<Plain> simpleDigits(QStringView text, const QLocale &locale);
    static Result<Plain> readDigits(const QString &text, const QString &found, const QLocale &locale);
    static std::optional<double> shifted(const Plain &plain, int places);
    Result<NumberReading> read(const Plain &digits, const QString &found, Bare bare, Dress dress) const;

    bool isClock() const { return m_shape == Shape::HourClock || m_shape == Shape::MinuteClock; }
    QString dressed(const QString &number, bool negative) const;
    QString clock(double value) const;
    QString shown(double value, int decimals) const;

    QString m_unit;
    QString m_prefix;
    QString m_suffix;
    int m_decimals = 0;
    QLocale m_locale;
    Shape m_shape = Shape::Plain;
    int m_shift = 0; ///< decimal places between the stored value and the number shown
    double m_many = 1; ///< N of "per N" where N is no power of ten
    double m_multiple = 1; ///< 1,000 for "$k": what one unit shown is worth
    bool m_takesParts = false;
};

} // namespace statroom
