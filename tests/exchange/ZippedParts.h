// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>
#include <QTemporaryDir>

#include <minizip/zip.h>

#include <utility>

/// Workbooks written part by part, as no program would write them.
namespace statroom::testing {

using Parts = QList<std::pair<QString, QByteArray>>;

inline QByteArray zipped(const Parts &parts)
{
    QTemporaryDir folder;
    const QString path = folder.filePath("parts.zip");
    zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    for (const auto &[name, content] : parts) {
        if (zipOpenNewFileInZip64(zip, name.toUtf8().constData(), nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                                  Z_DEFAULT_COMPRESSION, 1)
            != ZIP_OK)
            qFatal("no part %s", qPrintable(name));
        zipWriteInFileInZip(zip, content.constData(), unsigned(content.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One sheet of a workbook in Office Open XML.
struct SheetPart
{
    QString name;
    QByteArray rows; ///< what stands in sheetData
    QByteArray state = {}; ///< "hidden"
    QByteArray before = {}; ///< the rows
    QByteArray after = {};
};

inline Parts xlsxParts(const QList<SheetPart> &sheets, const QByteArray &styles = {}, const QByteArray &strings = {},
                       const QByteArray &bookPr = {})
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    QByteArray book = "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + rel + "\">" + bookPr + "<sheets>";
    QByteArray rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    Parts parts{{"[Content_Types].xml", "<Types/>"},
                {"_rels/.rels",
                 "<Relationships><Relationship Id=\"rId1\" Type=\"" + rel
                     + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"}};
    int n = 0;
    for (const SheetPart &sheet : sheets) {
        const QByteArray id = QByteArray::number(++n);
        book += "<sheet name=\"" + sheet.name.toHtmlEscaped().toUtf8() + "\" sheetId=\"" + id + "\" r:id=\"rId" + id
            + "\"" + (sheet.state.isEmpty() ? QByteArray() : " state=\"" + sheet.state + "\"") + "/>";
        rels += "<Relationship Id=\"rId" + id + "\" Type=\"" + rel + "/worksheet\" Target=\"worksheets/sheet" + id
            + ".xml\"/>";
        parts.append({"xl/worksheets/sheet" + QString::number(n) + ".xml",
                      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"" + main + "\">" + sheet.before
                          + "<sheetData>" + sheet.rows + "</sheetData>" + sheet.after + "</worksheet>"});
    }
    rels += "<Relationship Id=\"rIdS\" Type=\"" + rel
        + "/styles\" Target=\"styles.xml\"/><Relationship Id=\"rIdT\" "
          "Type=\""
        + rel + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>";
    book += "</sheets></workbook>";
    parts.append({"xl/workbook.xml", book});
    parts.append({"xl/_rels/workbook.xml.rels", rels});
    if (!styles.isEmpty())
        parts.append({"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"});
    if (!strings.isEmpty())
        parts.append({"xl/sharedStrings.xml", "<sst>" + strings + "</sst>"});
    return parts;
}

inline QByteArray xlsx(const QByteArray &rows, const QByteArray &styles = {}, const QByteArray &strings = {},
                       const QByteArray &bookPr = {}, const QByteArray &before = {}, const QByteArray &after = {})
{
    return zipped(xlsxParts({{QStringLiteral("Data"), rows, {}, before, after}}, styles, strings, bookPr));
}

/// The content of a table in OpenDocument.
inline QByteArray ods(const QByteArray &tables, const QByteArray &styles = {})
{
    return zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                   {"content.xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content "
                    "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                    "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                    "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                    "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                    "xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" "
                    "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
                    "<office:automatic-styles>"
                        + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                        + "</office:spreadsheet></office:body></office:document-content>"}});
}

} // namespace statroom::testing
