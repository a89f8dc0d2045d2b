// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/TableText.h"

#include "domain/NumberText.h"
#include "exchange/CsvField.h"
#include "items/CellBlock.h"
#include "items/CopyRoles.h"
#include "items/StandingRoles.h"

#include <QMimeData>
#include <QRegularExpression>

#include <cmath>
#include <numeric>

namespace statroom::TableText {

namespace {

QList<int> rowsOr(const QAbstractItemModel &model, const QList<int> &rows)
{
    if (!rows.isEmpty())
        return rows;
    QList<int> all(model.rowCount());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

/// What a spreadsheet is told of a number beside the text that shows it.
struct SheetNumber
{
    double number = 0; ///< percentages as fractions
    QString plain; ///< with all digits, as typed: "81.45%"
    QString format; ///< as a number format: 0.0%
    /// The nearest of those that every spreadsheet has built in. LibreOffice gives other formats another's number
    /// when they are pasted, and 90 % would stand there as dollars.
    QString builtIn;
};

/// Where the text is the stored number, rounded and dressed in its unit; else none. Rates per many are shown
/// as a multiple of what is stored.
std::optional<SheetNumber> sheetNumber(const QString &text, double stored, const QLocale &locale)
{
    static const QRegularExpression dressed(
        QRegularExpression::anchoredPattern(
            QStringLiteral("([-\\x{2212}]?)((?:\\p{Lu}{0,3}\\p{Sc})?)\\s?([\\d.,\\s\\x{2019}']*\\d)(\\s?%|[^\\d.,]*)")),
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = dressed.match(text);
    if (!std::isfinite(stored))
        return {};
    if (!match.hasMatch()) {
        // A dot for nought.
        if (stored == 0 && !text.isEmpty()
            && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); }))
            return SheetNumber{0, QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0")};
        return {};
    }
    if (match.captured(1).isEmpty() == (stored < 0))
        return {};
    const QString digits = match.captured(3);
    const QString suffix = match.captured(4);
    const bool percent = suffix.endsWith(u'%');
    const qsizetype point = digits.lastIndexOf(locale.decimalPoint());
    const int decimals = point < 0 ? 0 : int(digits.size() - point - 1);
    QString bare = digits;
    bare.removeIf([](QChar c) { return !c.isDigit(); });
    const double shown = bare.toDouble() / std::pow(10.0, decimals);
    for (int shift = 0; shift <= 7; ++shift) {
        const double many = std::pow(10.0, shift);
        if (percent && shift != 2)
            continue;
        if (std::abs(std::abs(stored) * many - shown) > 0.5 / std::pow(10.0, decimals) * (1 + 1e-9) + 1e-12)
            continue;
        SheetNumber found;
        found.number = percent ? stored : stored * many;
        found.plain = CopiedCell::written(stored, shift, locale.decimalPoint().front());
        found.format = decimals > 0 ? QStringLiteral("#,##0.") + QString(decimals, u'0') : QStringLiteral("#,##0");
        found.builtIn = percent ? (decimals > 0 ? QStringLiteral("0.00%") : QStringLiteral("0%"))
            : decimals > 0      ? QStringLiteral("#,##0.00")
                                : QStringLiteral("#,##0");
        if (percent) {
            found.plain += u'%';
            found.format += u'%';
        } else if (!suffix.isEmpty()) {
            found.format += u'"' + QString(suffix).remove(u'"') + u'"';
        }
        if (!match.captured(2).isEmpty())
            found.format.prepend(u'"' + match.captured(2) + u'"');
        return found;
    }
    return {};
}

/// "-5", "+1.2 pts" and "-$3" begin like formulas and are none.
bool isHarmless(const QString &text)
{
    static const QRegularExpression number(QRegularExpression::anchoredPattern(QStringLiteral(
                                               "[-+]\\s?\\p{Sc}?\\d[\\d.,\\s\\x{2019}']*(?:\\s?%|\\s\\p{L}{1,8})?")),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return number.match(text).hasMatch();
}

QString guarded(const QString &text)
{
    return isHarmless(text) ? text : CsvField::guarded(text);
}

/// Quotes keep breaks and tabs inside their cell.
QString tabbed(QString text)
{
    if (text.contains(u'\n') || text.contains(u'\t') || text.contains(u'\r') || text.startsWith(u'"'))
        return u'"' + text.replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"';
    return text;
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

QByteArray exact(const std::optional<double> &number)
{
    return number ? QByteArray::number(*number, 'g', QLocale::FloatingPointShortest) : QByteArray();
}

} // namespace

QList<int> columns(const TrendModel &model)
{
    QList<int> found;
    for (int column = 0; column < model.columnCount(); ++column)
        if (column >= static_cast<int>(TrendColumn::FirstCategory)
            || model.hasContent(static_cast<TrendColumn>(column)))
            found.append(column);
    return found;
}

QByteArray csv(const TrendModel &model)
{
    QByteArray text =
        "period,value,numerator,denominator,target,target_high,year_before,status,stage,disputed,note,source";
    if (!model.reading())
        return text + "\r\n";
    const TrendReading &reading = *model.reading();
    for (const QString &name : reading.categoryNames)
        text += ',' + CsvField::text(name);
    text += "\r\n";
    for (int r = 0; r < model.rowCount(); ++r) {
        const TrendRow &row = model.trendRow(r);
        QByteArrayList fields{CsvField::raw(reading.numbers.calendar.spell(row.period).toUtf8()),
                              exact(row.value),
                              exact(row.numerator),
                              exact(row.denominator),
                              exact(row.target),
                              exact(row.targetHigh),
                              exact(row.lastYear),
                              QByteArray(token(row.status).data()),
                              row.stage ? QByteArray(token(*row.stage).data()) : QByteArray(),
                              row.disputed ? QByteArray("1") : QByteArray(),
                              CsvField::text(row.note),
                              CsvField::text(row.source)};
        for (const TrendRow::Part &part : row.categories)
            fields.append(exact(part.value));
        text += fields.join(',') + "\r\n";
    }
    return text;
}

std::unique_ptr<QMimeData> copied(const QAbstractItemModel &model, const QList<int> &columns, const QList<int> &rows,
                                  Headings headings, const QLocale &locale)
{
    QStringList lines;
    // Text stands as text: Excel and LibreOffice each by their own attribute.
    QString table = QStringLiteral("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta "
                                   "http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"></head><body>"
                                   "<table>\n");
    const auto attribute = [](const char *name, const QString &value) {
        return QStringLiteral(" %1=\"%2\"").arg(QLatin1String(name), value.toHtmlEscaped());
    };
    if (headings == Headings::With) {
        QStringList cells;
        table += QLatin1String("<tr>");
        for (int column : columns) {
            QString text = model.headerData(column, Qt::Horizontal, CopyRole::Text).toString();
            if (text.isEmpty())
                text = model.headerData(column, Qt::Horizontal).toString();
            text = guarded(text.simplified());
            cells.append(tabbed(text));
            table += QLatin1String("<th>") + escaped(text) + QLatin1String("</th>");
        }
        table += QLatin1String("</tr>\n");
        lines.append(cells.join(u'\t'));
    }
    for (int row : rowsOr(model, rows)) {
        QStringList cells;
        table += QLatin1String("<tr>");
        for (int column : columns) {
            const QModelIndex index = model.index(row, column);
            const QVariant given = index.data(CopyRole::Text);
            QString text = given.isValid() ? given.toString() : index.data().toString();
            const QVariant stored = index.data(StandingRole::Number);
            const auto number = stored.isValid() ? sheetNumber(text, stored.toDouble(), locale) : std::nullopt;
            const QString typed = index.data(CopyRole::Typed).toString();
            if (text == u"–")
                text.clear();
            table += QLatin1String("<td");
            if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight)
                table += attribute("align", QStringLiteral("right"));
            if (number) {
                const QString exact = toText(number->number);
                table += attribute("sdval", exact) + attribute("sdnum", QStringLiteral("1033;1033;") + number->builtIn)
                    + attribute("x:num", exact)
                    + attribute("style", QStringLiteral("mso-number-format:'") + number->format + u'\'');
            } else if (!text.isEmpty()) {
                text = guarded(text);
                table += attribute("sdnum", QStringLiteral("1033;1033;@")) + attribute("x:str", QString())
                    + attribute("style", QStringLiteral("mso-number-format:'\\@'"));
            }
            if (!typed.isEmpty())
                table += attribute("data-statroom", typed);
            table += u'>' + escaped(text) + QLatin1String("</td>");
            cells.append(number ? number->plain : tabbed(text));
        }
        table += QLatin1String("</tr>\n");
        lines.append(cells.join(u'\t'));
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(u'\n') + u'\n');
    data->setHtml(table + QLatin1String("</table></body></html>\n"));
    return data;
}

} // namespace statroom::TableText
