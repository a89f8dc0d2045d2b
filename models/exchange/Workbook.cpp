// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Workbook.h"

#include "exchange/OdsReader.h"
#include "exchange/XlsxReader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Workbook", text);
}

Error refused(const QString &message)
{
    return {ErrorKind::InvalidInput, message, {}};
}

constexpr QByteArrayView zipBeginning("PK\x03\x04");
constexpr QByteArrayView oleBeginning("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

/// Old workbooks and those with a password stand in the same kind of container; its directory names its parts
/// in UTF-16.
Error whyNotOle(const QByteArray &bytes, const QString &name)
{
    const auto names = [&](QStringView part) {
        return bytes.contains(QByteArrayView(reinterpret_cast<const char *>(part.utf16()), part.size() * 2));
    };
    if (names(u"EncryptedPackage"))
        return refused(tr("“%1” is protected by a password. Open it in Excel or LibreOffice, save it without one, and "
                          "import that.")
                           .arg(name));
    if (names(u"Workbook") || names(u"Book"))
        return refused(
            tr("“%1” is a workbook in the form of Excel 97 to 2003 (.xls), which keeps too little of what its "
               "numbers mean. Open it in Excel or LibreOffice, save it as .xlsx, and import that.")
                .arg(name));
    return refused(tr("“%1” is an old Office document, not a workbook. Choose a spreadsheet or a CSV file.").arg(name));
}

} // namespace

const SheetCell *SheetRow::cell(int column) const
{
    const auto found = std::lower_bound(cells.begin(), cells.end(), column,
                                        [](const SheetCell &c, int wanted) { return c.column < wanted; });
    return found != cells.end() && found->column == column ? &*found : nullptr;
}

bool SheetLayout::isHidden(int column) const
{
    return std::any_of(hiddenColumns.cbegin(), hiddenColumns.cend(),
                       [column](const auto &span) { return span.first <= column && column <= span.second; });
}

bool Workbook::Source::readNumber(QStringView text, double &number)
{
    const QByteArray bytes = text.trimmed().toLatin1();
    if (bytes.isEmpty() || bytes.size() > 400)
        return false;
    const char first = bytes.front() == '-' && bytes.size() > 1 ? bytes[1] : bytes.front();
    if (first != '.' && (first < '0' || first > '9'))
        return false;
    const auto [end, error] = std::from_chars(bytes.data(), bytes.data() + bytes.size(), number);
    return error == std::errc() && end == bytes.data() + bytes.size() && std::isfinite(number);
}

QString Workbook::Source::numberText(double number)
{
    std::array<char, 400> text;
    const auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), number == 0 ? 0.0 : number, std::chars_format::fixed);
    return error == std::errc() ? QString::fromLatin1(text.data(), end - text.data()) : QString::number(number);
}

void Workbook::Source::takeUnreadable(SheetCell &cell, const QString &text)
{
    cell.text = text.trimmed().left(40);
    cell.kind = cell.text.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Error;
}

QString SheetCell::raised(QString text)
{
    constexpr QStringView digits = u"\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    for (QChar &c : text) {
        if (c >= u'0' && c <= u'9')
            c = digits[c.unicode() - u'0'];
        else if (c == u'(')
            c = u'\u207D';
        else if (c == u')')
            c = u'\u207E';
    }
    return text;
}

Error Workbook::Source::tooManyCells(int sheet) const
{
    return refused(tr("“%1”, sheet “%2” has more than %3 million cells that hold something. Split it, or ask for the "
                      "numbers as CSV.")
                       .arg(package().name(), m_sheets[sheet].name)
                       .arg(maximumCells / 1'000'000));
}

bool Workbook::isLike(QByteArrayView beginning)
{
    return beginning.startsWith(zipBeginning) || beginning.startsWith(oleBeginning);
}

Result<Workbook> Workbook::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, tr("There is no file “%1”. Check its name and folder.").arg(path), {}};
    if (!info.isFile())
        return refused(tr("“%1” is not a file. Choose a workbook.").arg(path));
    if (info.size() > WorkbookPackage::maximumFileBytes)
        return refused(tr("“%1” is larger than %2 MB. Save the sheet with the numbers as CSV and import that.")
                           .arg(info.fileName())
                           .arg(WorkbookPackage::maximumFileBytes >> 20));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorKind::Io,
            tr("“%1” cannot be opened: %2. Check that you may read it.").arg(info.fileName(), file.errorString()),
            {}};
    const QByteArray bytes = file.read(WorkbookPackage::maximumFileBytes + 1);
    if (file.error() != QFileDevice::NoError || bytes.size() < info.size())
        return Error{ErrorKind::Io,
                     tr("“%1” could not be read to its end: %2. Copy it to this computer and try again.")
                         .arg(info.fileName(), file.errorString()),
                     {}};
    Result<Workbook> book = fromBytes(bytes, info.fileName());
    if (book)
        std::const_pointer_cast<Source>(book->m_source)->path = info.absoluteFilePath();
    return book;
}

Result<Workbook> Workbook::fromBytes(const QByteArray &bytes, const QString &name)
{
    if (bytes.isEmpty())
        return refused(tr("“%1” is empty.").arg(name));
    if (bytes.startsWith(oleBeginning))
        return whyNotOle(bytes, name);
    if (!bytes.startsWith(zipBeginning) && !bytes.contains('\0') && !bytes.trimmed().startsWith('<'))
        return refused(tr("“%1” holds plain text, whatever its name says. Give its name the ending .csv, and import it "
                          "again.")
                           .arg(name));
    if (!bytes.startsWith(zipBeginning))
        return refused(tr("“%1” is no workbook, whatever its name says. Open it in its program and save it as .xlsx or "
                          "CSV.")
                           .arg(name));
    Result<std::unique_ptr<WorkbookPackage>> package = WorkbookPackage::open(bytes, name);
    if (!package)
        return package.error();
    const WorkbookPackage &parts = **package;
    const bool isOpenDocument = parts.has(QStringLiteral("content.xml"));
    if (!isOpenDocument && !parts.has(QStringLiteral("[Content_Types].xml"))
        && !parts.has(QStringLiteral("xl/workbook.xml")))
        return refused(
            parts.has(QStringLiteral("Index/Document.iwa"))
                ? tr("“%1” is made by Numbers. Export it from there as Excel (.xlsx) and import that.").arg(name)
                : tr("“%1” is an archive, not a workbook. Unpack it, and import the spreadsheet in it.").arg(name));
    if (parts.has(QStringLiteral("word/document.xml")) || parts.has(QStringLiteral("ppt/presentation.xml")))
        return refused(tr("“%1” is a document, not a workbook. Choose a spreadsheet or a CSV file.").arg(name));
    Result<std::shared_ptr<const Source>> source =
        isOpenDocument ? OdsReader::open(*std::move(package)) : XlsxReader::open(*std::move(package));
    if (!source)
        return source.error();
    return Workbook(*std::move(source));
}

bool Workbook::isEntryWorkbook() const
{
    bool found = false;
    for (int i = 0; i < sheets().size() && !found; ++i)
        if (sheets()[i].visibility != Visibility::Visible && !sheets()[i].isChart)
            (void)eachRow(i, [&](const SheetRow &row) {
                const SheetCell *cell = row.cell(0);
                found = row.number == 1 && cell && cell->text.trimmed() == QLatin1String(entrySignature);
                return false;
            });
    return found;
}

QString Workbook::name() const
{
    return m_source->package().name();
}

QString Workbook::path() const
{
    return m_source->path;
}

qint64 Workbook::size() const
{
    return m_source->package().size();
}

QString Workbook::sha256() const
{
    return m_source->package().sha256();
}

Workbook::Form Workbook::form() const
{
    return m_source->form();
}

const QList<Workbook::Sheet> &Workbook::sheets() const
{
    return m_source->sheets();
}

int Workbook::sheet(const QString &name) const
{
    int found = -1;
    for (int i = 0; i < sheets().size(); ++i) {
        if (sheets()[i].name == name)
            return i;
        if (found < 0 && sheets()[i].name.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            found = i;
    }
    return found;
}

Result<SheetLayout> Workbook::layout(int sheet) const
{
    return m_source->layout(sheet);
}

Result<void> Workbook::eachRow(int sheet, const std::function<bool(const SheetRow &)> &each) const
{
    return m_source->eachRow(sheet, each);
}

} // namespace statroom
