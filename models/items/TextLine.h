// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace statroom {

/// One paragraph of a longer text, ready to be shown on a slide, on paper or in a file: its text is plain, whatever
/// signs stand in it, and what was written strong or otherwise is told beside it. The free text of an agenda is the
/// only Markdown there is; it is read here and nowhere else.
struct TextLine
{
    /// How a stretch of a text looks.
    struct Look
    {
        bool isStrong = false;
        bool isEmphasis = false;
        bool isCode = false;
        bool isStruck = false;

        bool isPlain() const { return *this == Look(); }
        bool operator==(const Look &) const = default;
    };
    struct Run
    {
        QString text;
        Look look;

        bool operator==(const Run &) const = default;
    };
    /// Of a row of a table.
    struct Cell
    {
        QList<Run> runs;
        Qt::Alignment side = Qt::AlignLeft;

        QString text() const;
        bool operator==(const Cell &) const = default;
    };

    QString text; ///< of a row its cells, one after the other
    QString sign = {}; ///< before it: "•", "2."; empty where it is no part of a list
    int depth = 0; ///< of the list it stands in, from 0
    bool isHeading = false;
    QList<Run> looks = {}; ///< the text once more, in stretches; empty where all of it is plain
    QList<Cell> cells = {}; ///< of a row of a table
    int row = -1; ///< of the table it is a row of; the first row, 0, heads the others

    /// Each line that was typed is a paragraph; HTML and pictures of other files are not taken in. Of a link both its
    /// text and its address are read.
    static QList<TextLine> ofMarkdown(const QString &markdown);
    /// The text in stretches of one look each.
    QList<Run> runs() const { return looks.isEmpty() ? QList<Run>{{text, {}}} : looks; }
    /// How many rows from this one on belong to one table; 0 where it is no row.
    static qsizetype rowsOfTable(const QList<TextLine> &lines, qsizetype first);
    /// The sign, then the text.
    QString whole() const;
    static QString bullet() { return QString(QChar(0x2022)); }

    bool operator==(const TextLine &) const = default;
};

} // namespace statroom
