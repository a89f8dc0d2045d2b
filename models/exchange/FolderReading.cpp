// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FolderReading.h"

#include "exchange/Workbook.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FolderReading", text);
}

enum class Kind { Text, Workbook, Other };

Kind kindOf(const QFileInfo &file)
{
    static const QStringList texts{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("tab"),
                                   QStringLiteral("txt")};
    const QString ending = file.suffix().toLower();
    return texts.contains(ending) ? Kind::Text : Importer::endings().contains(ending) ? Kind::Workbook : Kind::Other;
}

void addText(FolderSheet sheet, const Catalogue &catalogue, QList<FolderSheet> &sheets)
{
    ReadingChoices choices;
    choices.around = {QFileInfo(sheet.file).completeBaseName()};
    Result<Table> table = Importer::read(sheet.path, choices, catalogue);
    if (table)
        sheet.table = *std::move(table);
    else
        sheet.problem = table.error().message;
    sheets.append(std::move(sheet));
}

void addWorkbook(FolderSheet sheet, const Catalogue &catalogue, QList<FolderSheet> &sheets)
{
    const Result<Workbook> book = Workbook::open(sheet.path);
    if (!book) {
        sheet.problem = book.error().message;
        sheets.append(std::move(sheet));
        return;
    }
    if (sheet.problem = Importer::whyNotImported(*book); !sheet.problem.isEmpty()) {
        sheets.append(std::move(sheet));
        return;
    }
    const FiscalCalendar calendar(catalogue.city);
    const qsizetype before = sheets.size();
    for (const Workbook::Sheet &one : book->sheets()) {
        if (one.isChart)
            continue;
        FolderSheet found = sheet;
        found.sheet = one.name;
        found.isHidden = one.visibility != Workbook::Visibility::Visible;
        ReadingChoices choices;
        choices.sheet = one.name;
        choices.around = {one.name, QFileInfo(sheet.file).completeBaseName()};
        Result<Table> table = Table::recognise(*book, choices, calendar);
        if (table) {
            found.table = *std::move(table);
        } else if (table.error().kind == ErrorKind::NotFound || table.error().kind == ErrorKind::InvalidInput) {
            // An empty sheet is nobody's concern; every new workbook has some.
            bool isEmpty = true;
            const Result<void> rows = book->eachRow(book->sheet(one.name), [&](const SheetRow &row) {
                isEmpty = row.cells.empty();
                return isEmpty;
            });
            if (isEmpty && rows)
                continue;
            found.problem = table.error().message;
        } else {
            found.problem = table.error().message;
        }
        sheets.append(std::move(found));
    }
    if (sheets.size() == before) {
        sheet.problem = tr("“%1” holds no rows.").arg(sheet.file);
        sheets.append(std::move(sheet));
    }
}

} // namespace

QString FolderSheet::name() const
{
    return sheet.isEmpty() ? file : tr("%1, sheet %2").arg(file, sheet);
}

Result<FolderReading> FolderReading::read(const QStringList &paths, const Catalogue &catalogue,
                                          const Importer::Progress &progress)
{
    FolderReading reading;
    QFileInfoList files;
    const auto take = [&](const QFileInfo &file) {
        // Beside an open workbook lies a lock file of nearly its name.
        if (file.fileName().startsWith(QStringLiteral("~$")) || file.fileName().startsWith(QStringLiteral(".~")))
            return;
        files.append(file);
    };
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return Error{ErrorKind::InvalidInput, tr("There is no folder or file “%1”. Check its name.").arg(path), {}};
        if (!info.isDir()) {
            take(info);
            continue;
        }
        QDirIterator below(path, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (below.hasNext()) {
            below.next();
            if (files.size() > maximumFiles)
                return Error{
                    ErrorKind::InvalidInput,
                    tr("“%1” holds more than %2 files. Choose a folder that holds only what is to be imported.")
                        .arg(QDir(path).dirName())
                        .arg(maximumFiles),
                    {}};
            take(below.fileInfo());
        }
    }
    const bool isFolder = paths.size() == 1 && QFileInfo(paths.first()).isDir();
    reading.folder = QFileInfo(isFolder ? paths.first() : QFileInfo(paths.value(0)).path()).absoluteFilePath();
    const QDir folder(reading.folder);
    QCollator natural{QLocale::c()};
    natural.setNumericMode(true);
    natural.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(files.begin(), files.end(), [&](const QFileInfo &a, const QFileInfo &b) {
        const int order = natural.compare(a.absoluteFilePath(), b.absoluteFilePath());
        return order != 0 ? order < 0 : a.absoluteFilePath() < b.absoluteFilePath();
    });
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (progress && !progress(i, files.size()))
            return Error{ErrorKind::Cancelled, tr("Cancelled. Nothing was changed."), {}};
        FolderSheet sheet;
        sheet.path = files[i].absoluteFilePath();
        sheet.file = folder.relativeFilePath(sheet.path);
        const Kind kind = kindOf(files[i]);
        if (kind == Kind::Other) {
            reading.passedOver.append(sheet.file);
            continue;
        }
        ++reading.files;
        if (kind == Kind::Text)
            addText(std::move(sheet), catalogue, reading.sheets);
        else
            addWorkbook(std::move(sheet), catalogue, reading.sheets);
    }
    if (reading.files == 0)
        return Error{ErrorKind::InvalidInput,
                     tr("There is no workbook and no CSV file in “%1”.").arg(QDir(reading.folder).dirName()),
                     {}};
    if (progress && !progress(files.size(), files.size()))
        return Error{ErrorKind::Cancelled, tr("Cancelled. Nothing was changed."), {}};
    return reading;
}

} // namespace statroom
