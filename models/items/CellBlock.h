// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QMimeData;

namespace statroom {

/// A cell as another program copied it: the text that it showed and, where the program said so, the number
/// behind it, as a spreadsheet holds it (percentages are fractions, times are days).
struct CopiedCell
{
    QString text; ///< without blanks around it; breaks inside it are line feeds
    std::optional<double> number;
    QString typed; ///< what StatRoom said that typing it back needs: "1031/1144"
    bool isHeading = false;
    bool isMerged = false; ///< spans further cells
    bool isCovered = false; ///< lies under a merged cell that begins elsewhere; always empty

    /// The text as it would be typed with all digits of the number.
    struct Exact
    {
        enum class Kind {
            AsShown,
            MoreDigits, ///< the text shows the number rounded, or not at all
            Differs, ///< the text shows another number; `text` is what is shown, `held` the number
        };
        Kind kind = Kind::AsShown;
        QString text;
        QString held;
    };
    Exact exact(QChar decimalPoint) const;
    /// All digits of a number and no more, without exponent, its point moved to the right.
    static QString written(double number, int places, QChar decimalPoint);
    bool isBlank() const { return text.isEmpty() && !number; }

    bool operator==(const CopiedCell &) const = default;
};

/// A rectangle of cells out of the clipboard. HTML of spreadsheets and web pages is read with its merged and
/// hidden cells and its exact numbers; else tab-separated text: quotes around cells with breaks in them,
/// doubled quotes for one, and a line break after the last row that begins no further row. Apostrophes that
/// StatRoom put before what looked like a formula are taken off.
class CellBlock
{
public:
    static constexpr int mostCells = 200'000;

    static CellBlock ofText(const QString &text);
    /// Empty where the HTML holds no table.
    static CellBlock ofHtml(const QString &html);
    static CellBlock of(const QMimeData &data);

    int rowCount() const { return int(m_rows.size()); }
    int columnCount() const { return m_rows.empty() ? 0 : int(m_rows.front().size()); }
    bool isEmpty() const { return m_rows.empty(); }
    const CopiedCell &at(int row, int column) const { return m_rows[size_t(row)][size_t(column)]; }
    QStringList texts(int row) const;
    QList<QStringList> texts() const;
    int hiddenCells() const { return m_hidden; } ///< with content, in rows and columns that were hidden; left out
    bool isTooLarge() const { return m_tooLarge; } ///< more than `mostCells`; it is empty then

private:
    void square();

    std::vector<std::vector<CopiedCell>> m_rows;
    int m_hidden = 0;
    bool m_tooLarge = false;
};

} // namespace statroom
