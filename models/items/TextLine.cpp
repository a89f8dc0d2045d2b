// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TextLine.h"

#include <QHash>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextList>
#include <QTextTable>

#include <numeric>

namespace statroom {

namespace {

/// Markdown joins lines that follow one another; whoever typed them meant two. A table or a list may follow a sentence.
struct TypedLines
{
    QString markdown;
    QList<int> numbers; ///< that were typed before items of lists

    explicit TypedLines(const QString &typed)
    {
        enum class Kind { Blank, Plain, Table, List, Other };
        static const QRegularExpression other(QStringLiteral("^(\\s|#|>|={3,}\\s*$|-{3,}\\s*$|\\[[^\\]]*\\]:)"));
        static const QRegularExpression list(QStringLiteral("^([-*+](\\s|$)|\\d{1,9}[.)]\\s)"));
        static const QRegularExpression numbered(QStringLiteral("^\\s*([-*+]\\s+)*(\\d{1,9})[.)]\\s"));
        static const QRegularExpression underHead(
            QStringLiteral("^\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*$"));
        const QChar bar = QLatin1Char('|');
        const QStringList lines = typed.split(QLatin1Char('\n'));
        bool isFenced = false;
        Kind last = Kind::Blank;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString &line = lines[i];
            const QString next = lines.value(i + 1);
            const bool isHead = line.contains(bar) && next.contains(bar) && underHead.match(next).hasMatch();
            Kind kind = Kind::Plain;
            if (line.startsWith(QLatin1String("```")) || line.startsWith(QLatin1String("~~~"))) {
                isFenced = !isFenced;
                kind = Kind::Other;
            } else if (isFenced) {
                kind = Kind::Other;
            } else if (line.trimmed().isEmpty()) {
                kind = Kind::Blank;
            } else if (isHead || (last == Kind::Table && line.contains(bar))) {
                kind = Kind::Table;
            } else if (list.match(line).hasMatch()) {
                kind = Kind::List;
            } else if (other.match(line).hasMatch()) {
                kind = Kind::Other;
            }
            const bool startsTable = kind == Kind::Table && last != Kind::Table && last != Kind::Blank;
            const bool endsTable = last == Kind::Table && kind != Kind::Table && kind != Kind::Blank;
            const bool isApart =
                last != Kind::Blank && (kind == Kind::Plain || (kind == Kind::List && last == Kind::Plain));
            if (startsTable || endsTable || isApart)
                markdown += QLatin1Char('\n');
            markdown += line + QLatin1Char('\n');
            if (const auto number = numbered.match(line); !isFenced && kind != Kind::Table && number.hasMatch())
                numbers << number.captured(2).toInt();
            last = kind;
        }
    }
};

void append(QList<TextLine::Run> &runs, const QString &text, const TextLine::Look &look)
{
    if (!runs.isEmpty() && runs.last().look == look)
        runs.last().text += text;
    else if (!text.isEmpty())
        runs.append({text, look});
}

/// The address behind a link, where its text does not say it already.
QString addressOf(const QString &href, const QString &shown)
{
    const QString address = href.startsWith(QLatin1String("mailto:")) ? href.mid(7) : href;
    const auto bare = [](QString text) {
        static const QRegularExpression scheme(QStringLiteral("^[a-z]+://"));
        text.remove(scheme);
        return text.endsWith(QLatin1Char('/')) ? text.chopped(1) : text;
    };
    return address.isEmpty() || bare(address) == bare(shown.trimmed()) ? QString()
                                                                       : QStringLiteral(" (%1)").arg(address);
}

QList<TextLine::Run> runsOf(const QTextBlock &block, bool isHeading)
{
    const QTextBlockFormat paragraph = block.blockFormat();
    const bool isCode = paragraph.nonBreakableLines() || paragraph.hasProperty(QTextFormat::BlockCodeFence);
    QList<TextLine::Run> runs;
    QString href;
    QString shown; // of the link that is being read
    const auto endLink = [&] {
        append(runs, addressOf(href, shown), {});
        href.clear();
        shown.clear();
    };
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        QString text = it.fragment().text();
        text.remove(QChar::ObjectReplacementCharacter);
        text.replace(QChar::LineSeparator, QLatin1Char(' '));
        if (format.anchorHref() != href)
            endLink();
        href = format.anchorHref();
        shown += text;
        // A heading is strong as it stands; a text between two low lines is meant to stand out.
        const bool isUnderlined = format.fontUnderline() && href.isEmpty();
        append(runs, text,
               {!isHeading && format.fontWeight() > QFont::Normal, format.fontItalic() || isUnderlined,
                isCode || format.fontFixedPitch(), format.fontStrikeOut()});
    }
    endLink();
    if (isCode)
        return runs;
    while (!runs.isEmpty() && runs.first().text.trimmed().isEmpty())
        runs.removeFirst();
    while (!runs.isEmpty() && runs.last().text.trimmed().isEmpty())
        runs.removeLast();
    if (!runs.isEmpty()) {
        QString &first = runs.first().text;
        while (first.front().isSpace())
            first.remove(0, 1);
        QString &last = runs.last().text;
        while (last.back().isSpace())
            last.chop(1);
    }
    return runs;
}

QString textOf(const QList<TextLine::Run> &runs)
{
    return std::accumulate(runs.begin(), runs.end(), QString(),
                           [](const QString &text, const TextLine::Run &run) { return text + run.text; });
}

} // namespace

QString TextLine::Cell::text() const
{
    return textOf(runs);
}

QList<TextLine> TextLine::ofMarkdown(const QString &markdown)
{
    const TypedLines typed(markdown);
    QTextDocument document;
    document.setMarkdown(typed.markdown,
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                             | QTextDocument::MarkdownNoHTML);
    qsizetype numbered = 0; // items of lists
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        numbered += block.textList() && block.textList()->format().style() == QTextListFormat::ListDecimal;
    // Items keep the numbers that were typed, unless these only say that there is one more.
    const bool hasNumbers = numbered == typed.numbers.size();
    qsizetype item = 0;
    QHash<const QTextList *, int> last;
    QList<TextLine> lines;
    int row = -1; // of a table
    const QTextTable *in = nullptr;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        TextLine line;
        line.isHeading = block.blockFormat().headingLevel() > 0;
        const QTextTable *table = QTextCursor(block).currentTable();
        const QTextTableCell cell = table ? table->cellAt(block.position()) : QTextTableCell();
        line.looks = runsOf(block, line.isHeading || (cell.isValid() && cell.row() == 0));
        line.text = textOf(line.looks);
        if (cell.isValid()) {
            const bool isFirst = table != in || cell.row() != row || lines.isEmpty();
            in = table;
            row = cell.row();
            if (isFirst) {
                line.row = row;
                lines.append(line);
                lines.last().looks.clear();
            } else {
                lines.last().text += QStringLiteral(" | ") + line.text;
            }
            const Qt::Alignment side = block.blockFormat().alignment() & Qt::AlignHorizontal_Mask;
            lines.last().cells.append({line.looks, side});
            // A head stands over what it heads.
            if (row == 1 && cell.column() < lines[lines.size() - 2].cells.size())
                lines[lines.size() - 2].cells[cell.column()].side = side;
            continue;
        }
        in = nullptr;
        row = -1;
        const QTextList *list = block.textList();
        const bool isNumbered = list && list->format().style() == QTextListFormat::ListDecimal;
        if (isNumbered && hasNumbers) {
            const int number = typed.numbers[item++];
            last[list] = last.contains(list) ? std::max(last[list] + 1, number) : number;
        }
        if (line.text.trimmed().isEmpty())
            continue;
        if (line.looks.size() == 1 && line.looks.first().look.isPlain())
            line.looks.clear();
        if (list) {
            line.sign = !isNumbered ? bullet()
                : hasNumbers        ? QStringLiteral("%1.").arg(last[list])
                                    : list->itemText(block);
            line.depth = std::max(0, list->format().indent() - 1);
            if (const auto marker = block.blockFormat().marker(); marker != QTextBlockFormat::MarkerType::NoMarker) {
                const bool isDone = marker == QTextBlockFormat::MarkerType::Checked;
                line.text.prepend(isDone ? QStringLiteral("[x] ") : QStringLiteral("[ ] "));
                if (!line.looks.isEmpty())
                    line.looks.prepend({isDone ? QStringLiteral("[x] ") : QStringLiteral("[ ] "), {}});
            }
        }
        lines.append(line);
    }
    return lines;
}

qsizetype TextLine::rowsOfTable(const QList<TextLine> &lines, qsizetype first)
{
    if (lines[first].row < 0)
        return 0;
    qsizetype end = first + 1;
    while (end < lines.size() && lines[end].row > 0)
        ++end;
    return end - first;
}

QString TextLine::whole() const
{
    return sign.isEmpty() ? text : sign + QLatin1Char(' ') + text;
}

} // namespace statroom
