// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QIODevice;

namespace statroom {

/// Writes one XLSX workbook. Text is always written as text, never taken for a formula, an address or a number;
/// numbers keep 16 significant digits whatever the machine's locale. The first thing that cannot be written (a
/// text above a cell's 32,767 characters, a number that is none, a place outside the sheet) is told by `bytes`
/// or `save`, which then write nothing. The same calls make the same bytes. Rows and columns count from 0.
class WorkbookWriter
{
public:
    enum class Align { General, Left, Center, Right };
    enum class Lock { Locked, Open };
    enum class Visibility { Visible, Hidden, VeryHidden }; ///< very hidden ones are not offered for unhiding

    /// How cells look; the same look is written once however often it is asked for. Colours are 0xRRGGBB.
    struct Look
    {
        QString number = {}; ///< format code, "0.0%", "#,##0"; "@" keeps what is typed as text; empty = general
        bool bold = false;
        bool italic = false;
        bool wrapped = false;
        double size = 11;
        std::optional<quint32> ink = std::nullopt;
        std::optional<quint32> paper = std::nullopt;
        std::optional<quint32> border = std::nullopt; ///< thin, on all sides
        Align align = Align::General;
        bool middle = false; ///< centred between top and bottom, else at the top
        int indent = 0;
        Lock lock = Lock::Locked; ///< holds where the sheet is protected

        bool operator==(const Look &) const = default;
    };

    /// A rectangle, both ends included.
    struct Area
    {
        int firstRow = 0;
        int firstColumn = 0;
        int lastRow = 0;
        int lastColumn = 0;
    };

    /// What may be typed into cells. Limits are formulas over cells, relative to the area's first one ("=$F9"),
    /// so that they move with their row; where only one is given it holds alone.
    struct Rule
    {
        enum class What { Anything, Number, Date, OneOf, Formula };
        enum class Otherwise { Refuse, Warn };

        What what = What::Number;
        QString least = {}; ///< formula or a number, an ISO date for dates; empty = none
        QString most = {};
        QStringList choices = {}; ///< OneOf; together at most 255 characters, else give `formula` a range
        QString formula = {}; ///< Formula: what must be true; OneOf: the range that holds the choices
        Otherwise otherwise = Otherwise::Refuse;
        QString promptTitle = {}; ///< shown while the cell is selected; titles are cut at 32, texts at 255 characters
        QString prompt = {};
        QString refusalTitle = {};
        QString refusal = {};
    };

    /// What a protected sheet still allows besides typing into open cells.
    struct Protection
    {
        bool sort = true; ///< spreadsheets sort only where all cells of the range are open
        bool filter = true;
        bool formatColumns = true; ///< width, hiding
        bool formatRows = true;
        bool formatCells = true;
        bool insertColumns = true;
    };

    struct Page
    {
        enum class Paper { Letter, A4 };
        Paper paper = Paper::Letter;
        bool landscape = true;
        int pagesWide = 1; ///< scaled to fit; 0 = as many as it takes
        std::optional<Area> area = std::nullopt;
        std::optional<std::pair<int, int>> titleRows = std::nullopt; ///< repeated on every page
        std::optional<std::pair<int, int>> titleColumns = std::nullopt;
        QString header = {}; ///< plain text, centred
        QString footer = {}; ///< plain text, left; the page number stands right
    };

    class Sheet
    {
    public:
        QString name() const; ///< as written: legal and unlike that of any other sheet

        void text(int row, int column, const QString &text, const Look &look);
        void text(int row, int column, const QString &text) { this->text(row, column, text, Look()); }
        void number(int row, int column, double value, const Look &look);
        void number(int row, int column, double value) { number(row, column, value, Look()); }
        void date(int row, int column, QDate day, const Look &look); ///< the look says how, "yyyy-mm-dd"
        void blank(int row, int column, const Look &look);
        /// A formula with what it comes to now; for what the program itself writes, never for texts of people.
        void formula(int row, int column, const QString &formula, double result, const Look &look);
        void merged(const Area &area, const QString &text, const Look &look);

        void columnWidth(int first, int last, double characters);
        void hideColumns(int first, int last);
        void rowHeight(int row, double points);
        void hideRow(int row);
        void freeze(int rows, int columns); ///< how many of each stay in sight
        void filter(const Area &area); ///< heads with buttons to sort and filter

        void rule(const Area &area, const Rule &rule);
        /// Looks so where the formula holds, relative to the area's first cell. Size, alignment, wrapping and lock
        /// of the look are not used.
        void lookWhere(const Area &area, const QString &formula, const Look &look);
        void comment(int row, int column, const QString &text);
        void protect(const Protection &protection); ///< without a password: against slips, not against people
        void page(const Page &page);
        void paintGrid(bool on); ///< the thin lines between cells
        void tab(quint32 colour);
        void select(int row, int column); ///< where typing begins
        void open(); ///< shown first

    private:
        friend class WorkbookWriter;
        Sheet(WorkbookWriter &writer, void *sheet, int index) : m_writer(&writer), m_sheet(sheet), m_index(index) {}
        WorkbookWriter *m_writer;
        void *m_sheet;
        int m_index;
    };

    /// `created` is written into the document's properties; by default the beginning of 2000, so that the same
    /// content makes the same bytes.
    explicit WorkbookWriter(const QString &title = {}, const QDateTime &created = {});
    ~WorkbookWriter();
    WorkbookWriter(const WorkbookWriter &) = delete;
    WorkbookWriter &operator=(const WorkbookWriter &) = delete;

    /// A further sheet. What a name may not hold is replaced, what is too long is cut, what is taken is numbered.
    Sheet sheet(const QString &name, Visibility visibility = Visibility::Visible);

    /// Ends the workbook, which cannot be written to any more.
    Result<QByteArray> bytes();
    /// The same into a file, which is replaced as a whole or stays as it was.
    Result<void> save(const QString &path);
    static Result<void> save(const QByteArray &bytes, const QString &path);
    /// Whatever is written, of any form, in the same way.
    static Result<void> save(const QString &path, const std::function<Result<void>(QIODevice &)> &write);

    /// A legal name for a sheet out of any text, at most 31 characters.
    static QString legalName(const QString &name);
    static QString cell(int row, int column); ///< "B7"
    static QString columnName(int column); ///< "AA"

private:
    struct Book;
    void *formatOf(const Look &look);
    void failed(const Sheet &sheet, int row, int column, const QString &why);
    std::unique_ptr<Book> m_book;
};

} // namespace statroom
