// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/NumberFormat.h"

#include <QHash>
#include <QStringList>

namespace statroom {

namespace {

bool isCurrencyCode(const QString &word)
{
    static const QStringList codes{QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("GBP"),
                                   QStringLiteral("CAD"), QStringLiteral("AUD"), QStringLiteral("MXN"),
                                   QStringLiteral("CHF"), QStringLiteral("JPY")};
    return codes.contains(word);
}

/// The currency sign in a text that is drawn beside a number, or empty.
QString currencyIn(const QString &text)
{
    for (QChar c : text)
        if (c.category() == QChar::Symbol_Currency)
            return c;
    const QString word = text.trimmed();
    return isCurrencyCode(word) ? word : QString();
}

/// The unit of time that a text names, or empty.
QString unitIn(const QString &text)
{
    static const QHash<QString, QString> units = [] {
        QHash<QString, QString> all;
        const std::pair<const char *, const char *> words[]{
            {"d", "d day days d\u00EDa d\u00EDas"},
            {"h", "h hr hrs hour hours hora horas"},
            {"min", "min mins minute minutes minuto minutos"},
            {"s", "s sec secs second seconds segundo segundos"},
        };
        for (const auto &[unit, same] : words)
            for (const QString &word : QString::fromUtf8(same).split(u' '))
                all.insert(word, QLatin1String(unit));
        return all;
    }();
    QString word = text.trimmed().toLower();
    if (word.endsWith(u'.'))
        word.chop(1);
    return units.value(word);
}

} // namespace

NumberFormat NumberFormat::of(const QString &code)
{
    NumberFormat format;
    QString literal;
    bool year = false;
    bool digits = false;
    bool elapsed = false;
    bool percent = false;
    bool undecidedM = false; ///< an m that is minutes if seconds follow
    bool afterHours = false;
    int months = 0;
    const qsizetype size = code.size();
    for (qsizetype i = 0; i < size; ++i) {
        const QChar c = code[i];
        if (c == u';')
            break;
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            literal += code.mid(i + 1, end < 0 ? -1 : end - i - 1);
            if (end < 0)
                break;
            i = end;
            continue;
        }
        if (c == u'\\' || c == u'_' || c == u'*') {
            if (c == u'\\' && i + 1 < size)
                literal += code[i + 1];
            ++i;
            continue;
        }
        if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                break;
            const QString inside = code.mid(i + 1, end - i - 1);
            const QString lower = inside.toLower();
            if (inside.startsWith(u'$')) {
                const QString symbol = inside.mid(1).section(u'-', 0, 0);
                if (!symbol.isEmpty() && format.currency.isEmpty())
                    format.currency = symbol;
            } else if (!lower.isEmpty() && lower.count(lower[0]) == lower.size()
                       && (lower[0] == u'h' || lower[0] == u'm' || lower[0] == u's')) {
                elapsed = true;
                format.showsHours = format.showsHours || lower[0] == u'h';
                format.showsMinutes = format.showsMinutes || lower[0] == u'm';
                format.showsSeconds = format.showsSeconds || lower[0] == u's';
                afterHours = lower[0] == u'h';
            }
            i = end;
            continue;
        }
        if (code.mid(i, 7).compare(u"General", Qt::CaseInsensitive) == 0) {
            digits = true;
            i += 6;
            continue;
        }
        if (code.mid(i, 5).compare(u"AM/PM", Qt::CaseInsensitive) == 0) {
            format.showsHours = true;
            i += 4;
            continue;
        }
        if (code.mid(i, 3).compare(u"A/P", Qt::CaseInsensitive) == 0) {
            format.showsHours = true;
            i += 2;
            continue;
        }
        if ((c == u'E' || c == u'e') && i + 1 < size && (code[i + 1] == u'+' || code[i + 1] == u'-')) {
            digits = true;
            ++i;
            continue;
        }
        switch (c.toLower().unicode()) {
        case u'0':
        case u'#':
        case u'?':
            // 00 after a point in mm:ss.00 are parts of a second.
            digits = true;
            break;
        case u'%':
            percent = true;
            break;
        case u'y':
        case u'e':
        case u'b':
            year = true;
            afterHours = false;
            break;
        case u'd':
            format.showsDay = true;
            afterHours = false;
            break;
        case u'h':
            format.showsHours = true;
            afterHours = true;
            break;
        case u's':
            format.showsSeconds = true;
            if (undecidedM) {
                --months;
                format.showsMinutes = true;
                undecidedM = false;
            }
            afterHours = false;
            break;
        case u'm': {
            qsizetype run = 1;
            while (i + run < size && code[i + run].toLower() == u'm')
                ++run;
            i += run - 1;
            if (afterHours && run <= 2) {
                format.showsMinutes = true;
            } else {
                ++months;
                undecidedM = run <= 2;
            }
            afterHours = false;
            continue;
        }
        default:
            if (c.category() == QChar::Symbol_Currency && format.currency.isEmpty())
                format.currency = c;
            break;
        }
        if (c.isLetter() && c.toLower() != u's')
            undecidedM = false;
    }
    format.showsMonth = months > 0;
    const bool isDate = year || format.showsMonth || format.showsDay;
    const bool isTime = elapsed || format.showsHours || format.showsMinutes || format.showsSeconds;
    if (isDate && !elapsed) {
        format.meaning = isTime ? Meaning::DateTime : Meaning::Date;
        format.currency.clear();
    } else if (isTime) {
        format.meaning = Meaning::Duration;
        format.currency.clear();
    } else if (percent) {
        format.meaning = Meaning::Percent;
    } else {
        format.takeWords(digits ? literal : currencyIn(literal));
    }
    return format;
}

void NumberFormat::takeWords(const QString &words)
{
    if (currency.isEmpty())
        currency = currencyIn(words);
    isPercentInWords = words.contains(u'%');
    unit = unitIn(words);
    meaning = !currency.isEmpty() ? Meaning::Currency : Meaning::Number;
}

NumberFormat NumberFormat::builtIn(int id)
{
    // Those of money (5 to 8, 42, 44) name no currency: each program shows its user's own.
    switch (id) {
    case 9:
    case 10:
        return of(QStringLiteral("0%"));
    case 14:
    case 15:
    case 27:
    case 28:
    case 29:
    case 30:
    case 31:
    case 36:
    case 50:
    case 51:
    case 52:
    case 53:
    case 54:
    case 55:
    case 56:
    case 57:
    case 58:
        return of(QStringLiteral("yyyy-mm-dd"));
    case 16:
        return of(QStringLiteral("d-mmm"));
    case 17:
        return of(QStringLiteral("mmm-yy"));
    case 18:
    case 20:
    case 32:
    case 34:
        return of(QStringLiteral("h:mm"));
    case 19:
    case 21:
    case 33:
    case 35:
        return of(QStringLiteral("h:mm:ss"));
    case 22:
        return of(QStringLiteral("yyyy-mm-dd h:mm"));
    case 45:
    case 47:
        return of(QStringLiteral("mm:ss"));
    case 46:
        return of(QStringLiteral("[h]:mm:ss"));
    default:
        return {};
    }
}

} // namespace statroom
