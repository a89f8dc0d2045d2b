// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The content of a report in the order it is read, as pieces that a page break never cuts: a line of text, a row
// of a table, a drawing. Lengths are points; widths are known from the start, so every piece knows its height.
// Texts wrap and flow on; nothing is ever shortened.
#pragma once

#include "report/ReportFonts.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace statroom {

// A stretch of a paragraph or a cell in one look.
struct ReportRun
{
    QString text;
    TextColour colour = TextColour::Primary;
    bool strong = false;
    bool emphasis = false;
    bool code = false;
    bool struck = false;
};

struct ReportCell
{
    QList<ReportRun> runs;
    Qt::Alignment align = Qt::AlignLeft;
    TextRole role = TextRole::Body;
    // In place of text, or beside it with `drawWidth`.
    std::function<void(QPainter &, const QRectF &)> draw;
    double drawWidth = 0;
    double drawHeight = 0; // the row is at least as high
    enum class Side { Before, After };
    Side drawSide = Side::Before;

    static ReportCell of(const QString &text, Qt::Alignment align = Qt::AlignLeft,
                         TextColour colour = TextColour::Primary, bool strong = false);
};

struct ReportTable
{
    struct Column
    {
        double width = 0; // 0 = a share of what the others leave
        double share = 1;
    };
    QList<Column> columns;
    QList<QList<ReportCell>> heads; // repeated on every page
    QList<QList<ReportCell>> rows; // a row of one cell spans all columns and stays with the next
    double rowPadding = 3;
    bool ruled = true;
    bool fromTop = false; // texts of unlike heights, else on a common middle
};

class ReportFlow
{
public:
    struct Piece
    {
        enum class Kind { Content, Space, PageBreak };

        Kind kind = Kind::Content;
        double height = 0;
        bool keepWithNext = false;
        int head = -1; // of the table it is a row of, into heads()
        std::function<void(QPainter &, const QPointF &)> paint; // at its top left corner
        std::function<void(QPainter &, const QRectF &)> draw; // of drawings
    };
    struct Head
    {
        double height = 0;
        std::function<void(QPainter &, const QPointF &)> paint;
    };

    // The fonts are those of the device that will be painted on, and needed only while the flow is filled.
    ReportFlow(const ReportFonts &fonts, double width);

    double width() const { return m_width; }
    const Theme &theme() const { return m_fonts.theme(); }
    double textWidth(const QString &text, TextRole role, bool strong = false) const
    {
        return m_fonts.width(text, role, strong);
    }
    double lineHeight(TextRole role) const { return m_fonts.lineHeight(role); }
    const QFont &font(TextRole role, bool strong = false) const { return m_fonts.font(role, strong); }

    void space(double points);
    void pageBreak();
    void heading(const QString &text, TextRole role = TextRole::CardTitle);
    void paragraph(const QString &text, TextRole role = TextRole::Body, TextColour colour = TextColour::Primary);
    // `indent` keeps room at the left for `mark`, which is painted beside the first line.
    void paragraph(const QList<ReportRun> &runs, TextRole role = TextRole::Body, double indent = 0,
                   std::function<void(QPainter &, const QRectF &)> mark = {});
    // Answers its place among the pieces, for `stretch`.
    size_t drawing(double height, std::function<void(QPainter &, const QRectF &)> draw);
    // Makes a drawing higher once it is known how much room there is.
    void stretch(size_t drawing, double by);
    // No page break comes between the pieces from `first` to the last so far.
    void keepTogether(size_t first);
    void table(const ReportTable &table);
    // Beside each other where both fit on a page, else one after the other.
    void sideBySide(double gap, const std::function<void(ReportFlow &)> &left,
                    const std::function<void(ReportFlow &)> &right, double highest);

    const std::vector<Piece> &pieces() const { return m_pieces; }
    const std::vector<Head> &heads() const { return m_heads; }
    double height() const;

private:
    struct Text;
    std::shared_ptr<Text> layOut(const QList<ReportRun> &runs, TextRole role, Qt::Alignment align, double width) const;
    void append(const ReportFlow &other);
    Piece row(const QList<ReportCell> &cells, const QList<double> &widths, const ReportTable &table,
              std::optional<double> rule) const;

    const ReportFonts &m_fonts;
    double m_width;
    std::vector<Piece> m_pieces;
    std::vector<Head> m_heads;
};

} // namespace statroom
