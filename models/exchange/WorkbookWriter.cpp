// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/WorkbookWriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>

#include <minizip/unzip.h>
#include <minizip/zip.h>
#include <xlsxwriter.h>

#include <clocale>
#include <cmath>
#include <ctime>
#ifdef Q_OS_UNIX
#include <locale.h>
#include <unistd.h>
#endif

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("WorkbookWriter", text);
}

constexpr int mostCharacters = 32767;

/// libxlsxwriter prints numbers by the locale of C, and a decimal comma makes a workbook that no program opens.
class PlainNumbers
{
#ifdef Q_OS_UNIX
public:
    PlainNumbers() : m_plain(::newlocale(LC_ALL_MASK, "C", nullptr)), m_before(::uselocale(m_plain)) {}
    ~PlainNumbers()
    {
        ::uselocale(m_before);
        ::freelocale(m_plain);
    }

private:
    locale_t m_plain;
    locale_t m_before;
#else
public:
    PlainNumbers() : m_before(std::setlocale(LC_NUMERIC, nullptr))
    {
        std::setlocale(LC_NUMERIC, "C");
    }
    ~PlainNumbers()
    {
        std::setlocale(LC_NUMERIC, m_before.constData());
    }

private:
    QByteArray m_before;
#endif
};

/// What XML can hold, and what reads back the same: line ends are line feeds, a text that looks like an escaped
/// character keeps its own characters. Control characters are escaped by the library.
QByteArray cellText(const QString &text)
{
    QString out = text;
    out.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    static const QRegularExpression escaped(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    out.replace(escaped, QStringLiteral("_x005F_"));
    for (qsizetype i = 0; i < out.size(); ++i) {
        const QChar c = out[i];
        if (c.isHighSurrogate() && i + 1 < out.size() && out[i + 1].isLowSurrogate())
            ++i;
        else if (c.isNull() || c.isSurrogate() || c.unicode() >= 0xfffe)
            out[i] = QChar::ReplacementCharacter;
    }
    return out.toUtf8();
}

/// Cut where a spreadsheet would refuse more, never within a character.
QByteArray shortened(const QString &text, int most)
{
    QString out = text;
    if (out.size() > most) {
        out.truncate(most - 1);
        if (out.back().isHighSurrogate())
            out.chop(1);
        out += u'…';
    }
    return out.toUtf8();
}

lxw_datetime dateTime(QDate day)
{
    return {day.year(), day.month(), day.day(), 0, 0, 0};
}

/// Header and footer codes begin with &; a plain text has none.
QString pageText(const QString &text)
{
    return QString(text).replace(u'&', QLatin1String("&&"));
}

/// The library knows no sheets that are very hidden: writes the workbook at `from` to `to`, with those.
bool copyWithVeryHidden(const QByteArray &from, const QByteArray &to, const QList<int> &sheets)
{
    const std::unique_ptr<void, int (*)(void *)> in(unzOpen64(from.constData()), unzClose);
    std::unique_ptr<void, int (*)(void *)> out(zipOpen64(to.constData(), APPEND_STATUS_CREATE),
                                               [](void *zip) { return zipClose(zip, nullptr); });
    if (!in || !out)
        return false;
    int at = unzGoToFirstFile(in.get());
    for (; at == UNZ_OK; at = unzGoToNextFile(in.get())) {
        unz_file_info64 info;
        char name[256];
        if (unzGetCurrentFileInfo64(in.get(), &info, name, sizeof name, nullptr, 0, nullptr, 0) != UNZ_OK
            || info.size_filename >= sizeof name || unzOpenCurrentFile(in.get()) != UNZ_OK)
            return false;
        QByteArray content(qsizetype(info.uncompressed_size), Qt::Uninitialized);
        const bool whole =
            unzReadCurrentFile(in.get(), content.data(), unsigned(content.size())) == int(content.size());
        if (unzCloseCurrentFile(in.get()) != UNZ_OK || !whole)
            return false;
        if (qstrcmp(name, "xl/workbook.xml") == 0) {
            for (int sheet : sheets) {
                const qsizetype id = content.indexOf("sheetId=\"" + QByteArray::number(sheet + 1) + '"');
                const qsizetype state = id < 0 ? -1 : content.indexOf("state=\"hidden\"", id);
                if (state < 0)
                    return false;
                content.replace(state, qsizetype(qstrlen("state=\"hidden\"")), "state=\"veryHidden\"");
            }
        }
        zip_fileinfo about{};
        about.tmz_date = {0, 0, 0, 1, 0, 1980};
        if (zipOpenNewFileInZip64(out.get(), name, &about, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                                  Z_DEFAULT_COMPRESSION, 0)
                != ZIP_OK
            || zipWriteInFileInZip(out.get(), content.constData(), unsigned(content.size())) != ZIP_OK
            || zipCloseFileInZip(out.get()) != ZIP_OK)
            return false;
    }
    return at == UNZ_END_OF_LIST_OF_FILE && zipClose(out.release(), nullptr) == ZIP_OK;
}

} // namespace

struct WorkbookWriter::Book
{
    QTemporaryDir folder;
    QByteArray path;
    lxw_workbook *book = nullptr;
    std::vector<std::pair<Look, lxw_format *>> formats;
    QStringList names;
    QList<int> veryHidden;
    std::vector<std::pair<int, int>> hiddenColumns; ///< sheet and column
    std::optional<Error> error;
    bool shown = false;
};

WorkbookWriter::WorkbookWriter(const QString &title, const QDateTime &created) : m_book(std::make_unique<Book>())
{
    Book &book = *m_book;
    if (!book.folder.isValid()) {
        book.error =
            Error{ErrorKind::Io, tr("There is no room for a temporary file: %1.").arg(book.folder.errorString()),
                  book.folder.path()};
        return;
    }
    book.path = QFile::encodeName(book.folder.filePath(QStringLiteral("book.xlsx")));
    QByteArray parts = QFile::encodeName(book.folder.path());
    lxw_workbook_options options{};
    options.tmpdir = parts.data();
    book.book = workbook_new_opt(book.path.constData(), &options);
    if (!book.book) {
        book.error = Error{ErrorKind::Io, tr("There is no memory left for a workbook."), {}};
        return;
    }
    lxw_doc_properties properties{};
    QByteArray utf8 = cellText(title);
    QByteArray company = "StatRoom";
    properties.title = utf8.data();
    properties.company = company.data();
    properties.created =
        time_t((created.isValid() ? created : QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC)).toSecsSinceEpoch());
    workbook_set_properties(book.book, &properties);
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_book->book)
        lxw_workbook_free(m_book->book);
}

QString WorkbookWriter::legalName(const QString &name)
{
    QString out;
    for (QChar c : name.simplified()) {
        if (QStringLiteral("[]:*?/\\").contains(c))
            out += u'-';
        else if (c.isPrint())
            out += c;
    }
    const auto trim = [&out] {
        while (!out.isEmpty() && (out.front() == u'\'' || out.front().isSpace()))
            out.remove(0, 1);
        while (!out.isEmpty() && (out.back() == u'\'' || out.back().isSpace() || out.back().isHighSurrogate()))
            out.chop(1);
    };
    trim();
    out.truncate(LXW_SHEETNAME_MAX);
    trim();
    // A name that spreadsheets keep for themselves.
    if (out.compare(QLatin1String("history"), Qt::CaseInsensitive) == 0)
        out += u'-';
    return out.isEmpty() ? QStringLiteral("-") : out;
}

QString WorkbookWriter::columnName(int column)
{
    QString name;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        name.prepend(QChar('A' + (left - 1) % 26));
    return name;
}

QString WorkbookWriter::cell(int row, int column)
{
    return columnName(column) + QString::number(row + 1);
}

WorkbookWriter::Sheet WorkbookWriter::sheet(const QString &name, Visibility visibility)
{
    Book &book = *m_book;
    QString unique = legalName(name);
    for (int n = 2; book.names.contains(unique, Qt::CaseInsensitive); ++n) {
        const QString number = QStringLiteral(" (%1)").arg(n);
        unique = legalName(legalName(name).left(LXW_SHEETNAME_MAX - number.size())) + number;
    }
    const int index = int(book.names.size());
    book.names.append(unique);
    lxw_worksheet *sheet = nullptr;
    if (!book.error) {
        sheet = workbook_add_worksheet(book.book, unique.toUtf8().constData());
        if (!sheet) {
            book.error = Error{ErrorKind::Io, tr("The sheet “%1” could not be begun.").arg(unique), {}};
        } else if (visibility != Visibility::Visible) {
            worksheet_hide(sheet);
            if (visibility == Visibility::VeryHidden)
                book.veryHidden.append(index);
        } else if (!book.shown) {
            worksheet_activate(sheet);
            worksheet_set_first_sheet(sheet);
            book.shown = true;
        }
    }
    return Sheet(*this, sheet, index);
}

void *WorkbookWriter::formatOf(const Look &look)
{
    Book &book = *m_book;
    for (const auto &[known, format] : book.formats)
        if (known == look)
            return format;
    lxw_format *format = workbook_add_format(book.book);
    if (!look.number.isEmpty())
        format_set_num_format(format, look.number.toUtf8().constData());
    if (look.bold)
        format_set_bold(format);
    if (look.italic)
        format_set_italic(format);
    if (look.wrapped)
        format_set_text_wrap(format);
    format_set_font_size(format, look.size);
    if (look.ink)
        format_set_font_color(format, *look.ink);
    if (look.paper) {
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_bg_color(format, *look.paper);
    }
    if (look.border) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, *look.border);
    }
    switch (look.align) {
    case Align::General:
        break;
    case Align::Left:
        format_set_align(format, LXW_ALIGN_LEFT);
        break;
    case Align::Center:
        format_set_align(format, LXW_ALIGN_CENTER);
        break;
    case Align::Right:
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    }
    format_set_align(format, look.middle ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
    if (look.indent)
        format_set_indent(format, uint8_t(look.indent));
    if (look.lock == Lock::Open)
        format_set_unlocked(format);
    book.formats.emplace_back(look, format);
    return format;
}

void WorkbookWriter::failed(const Sheet &sheet, int row, int column, const QString &why)
{
    if (!m_book->error)
        m_book->error = Error{ErrorKind::InvalidInput,
                              tr("The workbook was not written: %1 in cell %2 of the sheet “%3”.")
                                  .arg(why, cell(row, column), sheet.name()),
                              {}};
}

namespace {

lxw_worksheet *sheetOf(void *sheet)
{
    return static_cast<lxw_worksheet *>(sheet);
}

} // namespace

QString WorkbookWriter::Sheet::name() const
{
    return m_writer->m_book->names[m_index];
}

void WorkbookWriter::Sheet::text(int row, int column, const QString &text, const Look &look)
{
    if (m_writer->m_book->error)
        return;
    if (text.isEmpty())
        return blank(row, column, look);
    if (text.size() > mostCharacters)
        return m_writer->failed(*this, row, column, tr("a text is longer than the 32,767 characters of a cell"));
    auto *format = static_cast<lxw_format *>(m_writer->formatOf(look));
    const QByteArray utf8 = cellText(text);
    if (const lxw_error e = worksheet_write_string(sheetOf(m_sheet), lxw_row_t(row), lxw_col_t(column), utf8, format))
        m_writer->failed(*this, row, column, QString::fromUtf8(lxw_strerror(e)));
}

void WorkbookWriter::Sheet::number(int row, int column, double value, const Look &look)
{
    if (m_writer->m_book->error)
        return;
    if (!std::isfinite(value))
        return m_writer->failed(*this, row, column, tr("there is a value that is no number"));
    auto *format = static_cast<lxw_format *>(m_writer->formatOf(look));
    if (const lxw_error e = worksheet_write_number(sheetOf(m_sheet), lxw_row_t(row), lxw_col_t(column), value, format))
        m_writer->failed(*this, row, column, QString::fromUtf8(lxw_strerror(e)));
}

void WorkbookWriter::Sheet::date(int row, int column, QDate day, const Look &look)
{
    if (m_writer->m_book->error)
        return;
    // Before this a spreadsheet's calendar has a day that never was.
    if (!day.isValid() || day < QDate(1900, 3, 1) || day.year() > 9999)
        return m_writer->failed(*this, row, column, tr("there is a date that spreadsheets do not know"));
    auto *format = static_cast<lxw_format *>(m_writer->formatOf(look));
    lxw_datetime when = dateTime(day);
    if (const lxw_error e =
            worksheet_write_datetime(sheetOf(m_sheet), lxw_row_t(row), lxw_col_t(column), &when, format))
        m_writer->failed(*this, row, column, QString::fromUtf8(lxw_strerror(e)));
}

void WorkbookWriter::Sheet::blank(int row, int column, const Look &look)
{
    if (m_writer->m_book->error)
        return;
    auto *format = static_cast<lxw_format *>(m_writer->formatOf(look));
    if (const lxw_error e = worksheet_write_blank(sheetOf(m_sheet), lxw_row_t(row), lxw_col_t(column), format))
        m_writer->failed(*this, row, column, QString::fromUtf8(lxw_strerror(e)));
}

void WorkbookWriter::Sheet::formula(int row, int column, const QString &formula, double result, const Look &look)
{
    if (m_writer->m_book->error)
        return;
    auto *format = static_cast<lxw_format *>(m_writer->formatOf(look));
    if (const lxw_error e = worksheet_write_formula_num(sheetOf(m_sheet), lxw_row_t(row), lxw_col_t(column),
                                                        formula.toUtf8().constData(), format, result))
        m_writer->failed(*this, row, column, QString::fromUtf8(lxw_strerror(e)));
}

void WorkbookWriter::Sheet::merged(const Area &area, const QString &text, const Look &look)
{
    if (m_writer->m_book->error)
        return;
    auto *format = static_cast<lxw_format *>(m_writer->formatOf(look));
    const bool single = area.firstRow == area.lastRow && area.firstColumn == area.lastColumn;
    if (!single) {
        if (const lxw_error e =
                worksheet_merge_range(sheetOf(m_sheet), lxw_row_t(area.firstRow), lxw_col_t(area.firstColumn),
                                      lxw_row_t(area.lastRow), lxw_col_t(area.lastColumn), "", format))
            return m_writer->failed(*this, area.firstRow, area.firstColumn, QString::fromUtf8(lxw_strerror(e)));
    }
    this->text(area.firstRow, area.firstColumn, text, look);
}

void WorkbookWriter::Sheet::columnWidth(int first, int last, double characters)
{
    if (!m_writer->m_book->error)
        worksheet_set_column(sheetOf(m_sheet), lxw_col_t(first), lxw_col_t(last), characters, nullptr);
}

void WorkbookWriter::Sheet::hideColumns(int first, int last)
{
    lxw_row_col_options hidden{1, 0, 0};
    if (!m_writer->m_book->error)
        worksheet_set_column_opt(sheetOf(m_sheet), lxw_col_t(first), lxw_col_t(last), LXW_DEF_COL_WIDTH, nullptr,
                                 &hidden);
}

void WorkbookWriter::Sheet::rowHeight(int row, double points)
{
    if (!m_writer->m_book->error)
        worksheet_set_row(sheetOf(m_sheet), lxw_row_t(row), points, nullptr);
}

void WorkbookWriter::Sheet::hideRow(int row)
{
    lxw_row_col_options hidden{1, 0, 0};
    if (!m_writer->m_book->error)
        worksheet_set_row_opt(sheetOf(m_sheet), lxw_row_t(row), LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
}

void WorkbookWriter::Sheet::freeze(int rows, int columns)
{
    if (!m_writer->m_book->error)
        worksheet_freeze_panes(sheetOf(m_sheet), lxw_row_t(rows), lxw_col_t(columns));
}

void WorkbookWriter::Sheet::filter(const Area &area)
{
    if (!m_writer->m_book->error)
        worksheet_autofilter(sheetOf(m_sheet), lxw_row_t(area.firstRow), lxw_col_t(area.firstColumn),
                             lxw_row_t(area.lastRow), lxw_col_t(area.lastColumn));
}

void WorkbookWriter::Sheet::rule(const Area &area, const Rule &rule)
{
    if (m_writer->m_book->error)
        return;
    lxw_data_validation out{};
    // Dates as well as numbers go as formulas: a cell, or the plain number that a spreadsheet counts days by.
    const auto limit = [&rule](const QString &text) {
        if (rule.what == Rule::What::Date && !text.isEmpty() && !text.startsWith(u'='))
            return '=' + QByteArray::number(QDate(1899, 12, 30).daysTo(QDate::fromString(text, Qt::ISODate)));
        return text.isEmpty() || text.startsWith(u'=') ? text.toUtf8() : '=' + text.toUtf8();
    };
    QByteArray least = limit(rule.least);
    QByteArray most = limit(rule.most);
    QByteArray formula = rule.formula.toUtf8();
    std::vector<QByteArray> choices;
    std::vector<char *> list;
    switch (rule.what) {
    case Rule::What::Anything:
        out.validate = LXW_VALIDATION_TYPE_ANY;
        break;
    case Rule::What::Number:
    case Rule::What::Date:
        out.validate =
            rule.what == Rule::What::Number ? LXW_VALIDATION_TYPE_DECIMAL_FORMULA : LXW_VALIDATION_TYPE_DATE_FORMULA;
        if (!least.isEmpty() && !most.isEmpty()) {
            out.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            out.minimum_formula = least.data();
            out.maximum_formula = most.data();
        } else if (!most.isEmpty()) {
            out.criteria = LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO;
            out.value_formula = most.data();
        } else {
            if (least.isEmpty())
                least = rule.what == Rule::What::Number ? "=-1E+15" : "=1";
            out.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
            out.value_formula = least.data();
        }
        break;
    case Rule::What::OneOf:
        if (formula.isEmpty()) {
            out.validate = LXW_VALIDATION_TYPE_LIST;
            for (const QString &choice : rule.choices)
                choices.push_back(cellText(choice));
            for (QByteArray &choice : choices)
                list.push_back(choice.data());
            list.push_back(nullptr);
            out.value_list = list.data();
        } else {
            out.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
            out.value_formula = formula.data();
        }
        break;
    case Rule::What::Formula:
        out.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
        out.value_formula = formula.data();
        break;
    }
    out.error_type =
        rule.otherwise == Rule::Otherwise::Refuse ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING;
    QByteArray promptTitle = shortened(rule.promptTitle, 32);
    QByteArray prompt = shortened(rule.prompt, 255);
    QByteArray refusalTitle = shortened(rule.refusalTitle, 32);
    QByteArray refusal = shortened(rule.refusal, 255);
    const auto given = [](QByteArray &text) {
        return text.isEmpty() ? nullptr : text.data();
    };
    out.input_title = given(promptTitle);
    out.input_message = given(prompt);
    out.error_title = given(refusalTitle);
    out.error_message = given(refusal);
    if (const lxw_error e =
            worksheet_data_validation_range(sheetOf(m_sheet), lxw_row_t(area.firstRow), lxw_col_t(area.firstColumn),
                                            lxw_row_t(area.lastRow), lxw_col_t(area.lastColumn), &out))
        m_writer->failed(*this, area.firstRow, area.firstColumn, QString::fromUtf8(lxw_strerror(e)));
}

void WorkbookWriter::Sheet::lookWhere(const Area &area, const QString &formula, const Look &look)
{
    if (m_writer->m_book->error)
        return;
    lxw_conditional_format out{};
    QByteArray when = formula.toUtf8();
    out.type = LXW_CONDITIONAL_TYPE_FORMULA;
    out.value_string = when.data();
    // Not from the cache: what a condition changes stands apart from what cells look like.
    lxw_format *format = workbook_add_format(m_writer->m_book->book);
    if (look.bold)
        format_set_bold(format);
    if (look.italic)
        format_set_italic(format);
    if (look.ink)
        format_set_font_color(format, *look.ink);
    if (look.paper)
        format_set_bg_color(format, *look.paper);
    if (!look.number.isEmpty())
        format_set_num_format(format, look.number.toUtf8().constData());
    out.format = format;
    if (const lxw_error e =
            worksheet_conditional_format_range(sheetOf(m_sheet), lxw_row_t(area.firstRow), lxw_col_t(area.firstColumn),
                                               lxw_row_t(area.lastRow), lxw_col_t(area.lastColumn), &out))
        m_writer->failed(*this, area.firstRow, area.firstColumn, QString::fromUtf8(lxw_strerror(e)));
}

void WorkbookWriter::Sheet::comment(int row, int column, const QString &text)
{
    if (m_writer->m_book->error || text.isEmpty())
        return;
    lxw_comment_options options{};
    options.x_scale = 2;
    options.y_scale = 1 + double(text.size()) / 200;
    if (const lxw_error e = worksheet_write_comment_opt(sheetOf(m_sheet), lxw_row_t(row), lxw_col_t(column),
                                                        cellText(text).constData(), &options))
        m_writer->failed(*this, row, column, QString::fromUtf8(lxw_strerror(e)));
}

void WorkbookWriter::Sheet::protect(const Protection &protection)
{
    if (m_writer->m_book->error)
        return;
    lxw_protection out{};
    out.sort = protection.sort;
    out.autofilter = protection.filter;
    out.format_columns = protection.formatColumns;
    out.format_rows = protection.formatRows;
    out.format_cells = protection.formatCells;
    out.insert_columns = protection.insertColumns;
    worksheet_protect(sheetOf(m_sheet), nullptr, &out);
}

void WorkbookWriter::Sheet::page(const Page &page)
{
    if (m_writer->m_book->error)
        return;
    lxw_worksheet *sheet = sheetOf(m_sheet);
    worksheet_set_paper(sheet, page.paper == Page::Paper::A4 ? 9 : 1);
    if (page.landscape)
        worksheet_set_landscape(sheet);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.6);
    if (page.pagesWide > 0)
        worksheet_fit_to_pages(sheet, uint16_t(page.pagesWide), 0);
    if (page.area)
        worksheet_print_area(sheet, lxw_row_t(page.area->firstRow), lxw_col_t(page.area->firstColumn),
                             lxw_row_t(page.area->lastRow), lxw_col_t(page.area->lastColumn));
    if (page.titleRows)
        worksheet_repeat_rows(sheet, lxw_row_t(page.titleRows->first), lxw_row_t(page.titleRows->second));
    if (page.titleColumns)
        worksheet_repeat_columns(sheet, lxw_col_t(page.titleColumns->first), lxw_col_t(page.titleColumns->second));
    if (!page.header.isEmpty())
        worksheet_set_header(sheet, shortened(QLatin1String("&C") + pageText(page.header), 250).constData());
    worksheet_set_footer(
        sheet,
        shortened(QLatin1String("&L") + pageText(page.footer).left(200) + QLatin1String("&R&P / &N"), 250).constData());
}

void WorkbookWriter::Sheet::paintGrid(bool on)
{
    if (!m_writer->m_book->error)
        worksheet_gridlines(sheetOf(m_sheet), on ? LXW_SHOW_SCREEN_GRIDLINES : LXW_HIDE_ALL_GRIDLINES);
}

void WorkbookWriter::Sheet::tab(quint32 colour)
{
    if (!m_writer->m_book->error)
        worksheet_set_tab_color(sheetOf(m_sheet), colour);
}

void WorkbookWriter::Sheet::select(int row, int column)
{
    if (!m_writer->m_book->error)
        worksheet_set_selection(sheetOf(m_sheet), lxw_row_t(row), lxw_col_t(column), lxw_row_t(row), lxw_col_t(column));
}

void WorkbookWriter::Sheet::open()
{
    if (!m_writer->m_book->error)
        worksheet_activate(sheetOf(m_sheet));
}

Result<QByteArray> WorkbookWriter::bytes()
{
    Book &book = *m_book;
    if (book.error)
        return *book.error;
    if (!book.shown)
        return Error{ErrorKind::InvalidInput, tr("The workbook has no sheet that can be seen."), {}};
    const lxw_error written = [&] {
        const PlainNumbers plain;
        return workbook_close(std::exchange(book.book, nullptr));
    }();
    book.error = Error{ErrorKind::InvalidInput, tr("The workbook was written already."), {}};
    const auto notWritten = [](const QString &why) {
        return Error{ErrorKind::Io,
                     tr("The workbook could not be written to a temporary file. Make room on the disk and try again."),
                     why};
    };
    if (written != LXW_NO_ERROR)
        return notWritten(QString::fromUtf8(lxw_strerror(written)));
    QByteArray path = book.path;
    if (!book.veryHidden.isEmpty()) {
        path = QFile::encodeName(book.folder.filePath(QStringLiteral("hidden.xlsx")));
        if (!copyWithVeryHidden(book.path, path, book.veryHidden))
            return notWritten(QStringLiteral("hiding sheets"));
    }
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::ReadOnly))
        return notWritten(file.errorString());
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError || content.size() != file.size())
        return notWritten(file.errorString());
    return content;
}

Result<void> WorkbookWriter::save(const QString &path)
{
    const Result<QByteArray> content = bytes();
    if (!content)
        return content.error();
    return save(*content, path);
}

Result<void> WorkbookWriter::save(const QByteArray &content, const QString &path)
{
    // What a write that came short is told by the file itself.
    return save(path, [&](QIODevice &file) {
        file.write(content);
        return Result<void>();
    });
}

Result<void> WorkbookWriter::save(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    QSaveFile file(path);
    const auto failed = [&](const QString &why) {
        return Error{ErrorKind::Io,
                     tr("%1 could not be written: %2. Choose another folder or make room there.").arg(path, why),
                     {}};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    const Result<void> written = write(file);
    if (file.error() != QFileDevice::NoError || (written && !file.flush()))
        return failed(file.errorString());
    if (!written)
        return written;
#ifdef Q_OS_UNIX
    // QSaveFile::commit answers true even where the sync failed.
    if (::fsync(file.handle()) != 0)
        return failed(tr("the disk did not take it"));
#endif
    if (!file.commit())
        return failed(file.errorString());
    return {};
}

} // namespace statroom
