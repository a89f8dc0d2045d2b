// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace statroom {

/// What a spreadsheet's number format says of a number: what kind of number it is, not how many decimals are
/// drawn. Formats by ECMA-376 part 1, 18.8.30 and 18.8.31.
struct NumberFormat
{
    enum class Meaning : quint8 { Number, Percent, Currency, Date, DateTime, Duration };

    Meaning meaning = Meaning::Number;
    bool showsDay = false; ///< of a date
    bool showsMonth = false;
    bool showsHours = false; ///< of a duration; without, it begins with minutes or seconds
    bool showsMinutes = false;
    bool showsSeconds = false;
    bool isPercentInWords = false; ///< a % that is only drawn: 93.5 stands for 93.5 %
    QString currency; ///< "$", "€", "USD"
    QString unit; ///< of time, that is drawn beside the number: d, h, min or s

    static NumberFormat of(const QString &code);
    static NumberFormat builtIn(int id);
    /// Makes of a number what the words mean that are drawn beside it.
    void takeWords(const QString &words);
};

} // namespace statroom
