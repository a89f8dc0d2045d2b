// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/CellBlock.h"

#include "domain/NumberText.h"
#include "exchange/CsvField.h"
#include "items/HtmlCells.h"

#include <QLocale>
#include <QMimeData>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace statroom {

namespace {

constexpr double secondsOfDay = 86400;

bool isGrouping(QChar c)
{
    return c == u'.' || c == u',' || c == u'\'' || c == u'\u2019' || c.isSpace();
}

} // namespace

QString CopiedCell::written(double number, int places, QChar decimalPoint)
{
    QString digits = QString::number(number, 'f', QLocale::FloatingPointShortest);
    if (places > 0) {
        const bool negative = digits.startsWith(u'-');
        digits.remove(u'-');
        const qsizetype point = digits.indexOf(u'.');
        qsizetype behind = point < 0 ? 0 : digits.size() - point - 1;
        digits.remove(u'.');
        for (; behind < places; ++behind)
            digits += u'0';
        behind -= places;
        if (behind > 0)
            digits.insert(digits.size() - behind, u'.');
        while (digits.size() > 1 && digits[0] == u'0' && digits[1].isDigit())
            digits.remove(0, 1);
        if (negative)
            digits.prepend(u'-');
    }
    return digits.replace(u'.', decimalPoint);
}

CopiedCell::Exact CopiedCell::exact(QChar decimalPoint) const
{
    using Kind = Exact::Kind;
    if (!typed.isEmpty())
        return {Kind::MoreDigits, typed, {}};
    Exact shown{Kind::AsShown, text, {}};
    if (!number || !std::isfinite(*number) || std::abs(*number) > 1e15)
        return shown;
    const QString minus = *number < 0 ? QStringLiteral("-") : QString();
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    const auto first = std::find_if(text.cbegin(), text.cend(), isDigit);
    if (first == text.cend()) {
        // A dash for nought, or a column too narrow for its number; words are no numbers.
        if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); }))
            return shown;
        return {Kind::MoreDigits, minus + written(std::abs(*number), 0, decimalPoint), {}};
    }
    const qsizetype from = first - text.cbegin();
    qsizetype to = from;
    for (qsizetype i = from; i < text.size() && (isDigit(text[i]) || isGrouping(text[i])); ++i)
        if (isDigit(text[i]))
            to = i + 1;

    static const QRegularExpression clock(
        QRegularExpression::anchoredPattern(QStringLiteral("(\\d{1,5}):(\\d\\d)(?::(\\d\\d))?")));
    if (const auto time = clock.match(text); time.hasMatch()) {
        const double shownSeconds = time.captured(1).toInt() * 3600.0 + time.captured(2).toInt() * 60.0;
        const double held = *number * secondsOfDay;
        const qint64 second = qint64(std::llround(held));
        if (time.hasCaptured(3) || held < 0 || std::abs(held - shownSeconds) >= 60 || second % 60 == 0)
            return shown;
        return {Kind::MoreDigits,
                QStringLiteral("%1:%2:%3")
                    .arg(second / 3600)
                    .arg(second / 60 % 60, 2, 10, QLatin1Char('0'))
                    .arg(second % 60, 2, 10, QLatin1Char('0')),
                {}};
    }
    // Dates and other texts with digits in them are what they show.
    const QString before = text.left(from);
    const QString after = text.mid(to);
    const auto has = [](const QString &part, auto &&which) {
        return std::any_of(part.cbegin(), part.cend(), which);
    };
    if (has(after, isDigit) || has(after, [](QChar c) { return c == u'/' || c == u':' || c == u'-'; })
        || has(before, [](QChar c) { return c == u'/' || c == u':'; }))
        return shown;

    QString digits;
    int afterSeparator = 0;
    for (qsizetype i = from; i < to; ++i) {
        if (isDigit(text[i])) {
            digits += text[i];
            ++afterSeparator;
        } else {
            afterSeparator = 0;
        }
    }
    if (afterSeparator == digits.size())
        afterSeparator = 0;
    const int places = text.contains(u'%') ? 2 : 0;
    const double size = std::abs(*number) * (places == 2 ? 100 : 1);
    const double whole = digits.toDouble();
    const QString held = written(std::abs(*number), places, decimalPoint);
    const bool isNegative =
        has(before, [](QChar c) { return c == u'-' || c == u'\u2212' || c == u'(' || c == u'\u2013'; });
    for (const int decimals : {afterSeparator, 0}) {
        const double off = std::abs(size * std::pow(10.0, decimals) - whole);
        if (off > 0.5 + 1e-9 * whole)
            continue;
        const bool same = off <= 1e-9 * std::max(1.0, whole);
        const bool signFits = isNegative == (*number < 0) || *number == 0;
        // A small negative number rounds to nought without a sign.
        if (!signFits && !(whole == 0 && *number < 0 && !isNegative))
            break;
        const QString sign = signFits ? QString() : QStringLiteral("-");
        return {same ? Kind::AsShown : Kind::MoreDigits, sign + before + held + after, {}};
    }
    // Letters beside the digits: a date, a code, an amount in thousands. The caller knows which.
    return {Kind::Differs, text, minus + held + (places == 2 ? QStringLiteral("%") : QString())};
}

CellBlock CellBlock::ofText(const QString &text)
{
    CellBlock block;
    std::vector<CopiedCell> row;
    QString cell;
    bool quoted = false;
    bool open = false;
    int cells = 0;
    const auto endCell = [&] {
        row.push_back({CsvField::unguarded(cell).trimmed(), {}, {}, false, false, false});
        cell.clear();
        ++cells;
    };
    for (qsizetype i = 0; i < text.size() && cells <= mostCells; ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                quoted = false;
            continue;
        }
        open = true;
        if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
            endCell();
            block.m_rows.push_back(std::move(row));
            row.clear();
            open = false;
        } else {
            cell += c;
        }
    }
    if (open) {
        endCell();
        block.m_rows.push_back(std::move(row));
    }
    block.square();
    return block;
}

CellBlock CellBlock::ofHtml(const QString &html)
{
    HtmlCells read = HtmlCells::read(html);
    CellBlock block;
    block.m_rows = std::move(read.rows);
    block.m_hidden = read.hidden;
    block.m_tooLarge = read.tooLarge;
    block.square();
    return block;
}

CellBlock CellBlock::of(const QMimeData &data)
{
    if (data.hasHtml()) {
        CellBlock block = ofHtml(data.html());
        if (!block.isEmpty() || block.isTooLarge())
            return block;
    }
    return ofText(data.text());
}

void CellBlock::square()
{
    size_t wide = 0;
    for (const std::vector<CopiedCell> &row : m_rows)
        wide = std::max(wide, row.size());
    if (m_tooLarge || wide * m_rows.size() > size_t(mostCells)) {
        m_tooLarge = true;
        m_rows.clear();
        return;
    }
    for (std::vector<CopiedCell> &row : m_rows)
        row.resize(wide);
}

QStringList CellBlock::texts(int row) const
{
    QStringList list;
    for (const CopiedCell &cell : m_rows[size_t(row)])
        list << cell.text;
    return list;
}

QList<QStringList> CellBlock::texts() const
{
    QList<QStringList> list;
    for (int row = 0; row < rowCount(); ++row)
        list << texts(row);
    return list;
}

} // namespace statroom
