// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/TableText.h"

#include "exchange/CsvField.h"

#include <QMimeData>

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

bool isInUnit(int column)
{
    switch (static_cast<TrendColumn>(column)) {
    case TrendColumn::Value:
    case TrendColumn::Target:
    case TrendColumn::TargetHigh:
    case TrendColumn::LastYear:
    case TrendColumn::Mean:
    case TrendColumn::Lower:
    case TrendColumn::Upper:
        return true;
    default:
        return column >= static_cast<int>(TrendColumn::FirstCategory);
    }
}

// Tabs and line breaks would make other cells of one.
QString cell(QString text)
{
    for (QChar &c : text)
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    return text;
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

QString tabSeparated(const TrendModel &model, const QList<int> &columns, const QList<int> &rows)
{
    QString text;
    QStringList line;
    for (int column : columns) {
        QString heading = model.headerData(column, Qt::Horizontal).toString();
        if (isInUnit(column) && !model.format().unit().isEmpty() && !model.format().isPercent())
            heading = TrendModel::tr("%1 (%2)").arg(heading, model.format().unit());
        line.append(cell(heading));
    }
    text += line.join(u'\t') + u'\n';
    for (int row : rowsOr(model, rows)) {
        line.clear();
        for (int column : columns) {
            QString exactText = cell(model.index(row, column).data(Qt::EditRole).toString());
            // Spreadsheets read 81.4% as a percentage everywhere, 81.4 % only in some languages.
            if (isInUnit(column) && model.format().isPercent())
                exactText.remove(u' ');
            line.append(exactText);
        }
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

QString html(const TrendModel &model, const QList<int> &columns, const QList<int> &rows)
{
    QString text = QStringLiteral("<table>\n<tr>");
    for (int column : columns)
        text += QStringLiteral("<th>%1</th>").arg(model.headerData(column, Qt::Horizontal).toString().toHtmlEscaped());
    text += QStringLiteral("</tr>\n");
    for (int row : rowsOr(model, rows)) {
        text += QStringLiteral("<tr>");
        for (int column : columns) {
            const QModelIndex index = model.index(row, column);
            const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
            text += QStringLiteral("<td%1>%2</td>")
                        .arg(right ? QStringLiteral(" align=\"right\"") : QString(),
                             index.data().toString().toHtmlEscaped());
        }
        text += QStringLiteral("</tr>\n");
    }
    return text + QStringLiteral("</table>\n");
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

std::unique_ptr<QMimeData> mimeData(const TrendModel &model, const QList<int> &columns, const QList<int> &rows)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(tabSeparated(model, columns, rows));
    data->setHtml(html(model, columns, rows));
    return data;
}

std::unique_ptr<QMimeData> asShown(const QAbstractItemModel &model, const QList<int> &columns, const QList<int> &rows)
{
    QStringList lines;
    QString table = QStringLiteral("<table>");
    const auto add = [&](const auto &textOf, QLatin1String tag) {
        QStringList cells;
        table += QLatin1String("<tr>");
        for (int column : columns) {
            const QString text = cell(textOf(column));
            cells.append(text);
            table += QStringLiteral("<%1>%2</%1>").arg(tag, text.toHtmlEscaped());
        }
        table += QLatin1String("</tr>");
        lines.append(cells.join(u'\t'));
    };
    add([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); }, QLatin1String("th"));
    for (int row : rowsOr(model, rows))
        add([&](int column) { return model.index(row, column).data().toString(); }, QLatin1String("td"));
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(u'\n') + u'\n');
    data->setHtml(table + QLatin1String("</table>"));
    return data;
}

} // namespace statroom::TableText
