// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace statroom {

/// One paragraph of a longer text, ready to be shown on a slide, on paper or in a file: its text is plain, whatever
/// signs stand in it. The free text of an agenda is the only Markdown there is; it is read here and nowhere else.
struct TextLine
{
    QString text;
    QString sign = {}; ///< before it: "•", "2."; empty where it is no part of a list
    int depth = 0; ///< of the list it stands in, from 0
    bool isHeading = false;

    /// Each line that was typed is a paragraph; HTML and pictures of other files are not taken in.
    static QList<TextLine> ofMarkdown(const QString &markdown);
    /// The sign, then the text.
    QString whole() const;
    static QString bullet() { return QString(QChar(0x2022)); }

    bool operator==(const TextLine &) const = default;
};

} // namespace statroom
