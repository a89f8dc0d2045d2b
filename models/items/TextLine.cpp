// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TextLine.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace statroom {

namespace {

/// Markdown joins lines that follow one another; whoever typed them meant two.
QString withTypedLines(const QString &markdown)
{
    static const QRegularExpression structure(
        QStringLiteral("^(\\s|[-*+](\\s|$)|\\d+[.)]\\s|#|>|\\||```|~~~|={3,}\\s*$|-{3,}\\s*$|\\[[^\\]]*\\]:)"));
    QString out;
    bool isFenced = false;
    bool wasPlain = false;
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        const bool isFence = line.startsWith(QLatin1String("```")) || line.startsWith(QLatin1String("~~~"));
        const bool isPlain = !isFenced && !line.trimmed().isEmpty() && !structure.match(line).hasMatch();
        if (isPlain && wasPlain)
            out += QLatin1Char('\n');
        out += line + QLatin1Char('\n');
        wasPlain = isPlain;
        isFenced = isFenced != isFence;
    }
    return out;
}

} // namespace

QList<TextLine> TextLine::ofMarkdown(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(withTypedLines(markdown),
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                             | QTextDocument::MarkdownNoHTML);
    QList<TextLine> lines;
    int row = -1; // of a table
    const QTextTable *in = nullptr;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString text = block.text();
        text.remove(QChar::ObjectReplacementCharacter);
        text = text.trimmed();
        const QTextTable *table = QTextCursor(block).currentTable();
        const QTextTableCell cell = table ? table->cellAt(block.position()) : QTextTableCell();
        // The cells of a row stand beside each other.
        if (cell.isValid() && cell.column() > 0 && table == in && cell.row() == row && !lines.isEmpty()) {
            lines.last().text += QStringLiteral(" | ") + text;
            continue;
        }
        in = table;
        row = cell.isValid() ? cell.row() : -1;
        if (text.isEmpty())
            continue;
        TextLine line;
        line.text = text;
        line.isHeading = block.blockFormat().headingLevel() > 0;
        if (const QTextList *list = block.textList()) {
            const auto style = list->format().style();
            line.sign = style == QTextListFormat::ListDecimal ? list->itemText(block) : bullet();
            line.depth = std::max(0, list->format().indent() - 1);
        }
        lines.append(line);
    }
    return lines;
}

QString TextLine::whole() const
{
    return sign.isEmpty() ? text : sign + QLatin1Char(' ') + text;
}

} // namespace statroom
