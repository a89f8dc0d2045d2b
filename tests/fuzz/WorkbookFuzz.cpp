// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever stands in a workbook: its sheets are read as text or refused with a sentence. The first byte says
// what the others are: a whole file (w), the rows of a sheet in Office Open XML (x) or a table in OpenDocument (o).
#include "exchange/CsvReader.h"
#include "exchange/SheetText.h"
#include "exchange/ZippedParts.h"

#include <cstdio>
#include <cstdlib>

using namespace statroom;

namespace {

void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", what);
        std::abort();
    }
}

QByteArray fileOf(char kind, const QByteArray &bytes)
{
    const QByteArray styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/><xf "
                              "numFmtId=\"46\"/></cellXfs>";
    if (kind == 'x')
        return testing::xlsx(bytes, styles, "<si><t>shared</t></si>");
    return kind == 'o' ? testing::ods(bytes) : bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const Result<Workbook> book = Workbook::fromBytes(fileOf(char(data[0]), bytes), QStringLiteral("fuzz.xlsx"));
    if (!book) {
        require(!book.error().message.isEmpty(), "a refusal says why");
        return 0;
    }
    require(!book->sheets().isEmpty(), "a workbook has sheets");
    for (const Workbook::Sheet &sheet : book->sheets()) {
        const Result<SheetText> text = SheetText::read(*book, sheet.name, FiscalCalendar(), '.');
        if (!text) {
            require(!text.error().message.isEmpty(), "a refusal says why");
            continue;
        }
        require(QUtf8StringView(text->text.constData(), text->text.size()).isValidUtf8(), "a text is UTF-8");
        qint64 before = 0;
        const Result<void> read = CsvReader::read(text->text, ',', [&](const CsvRow &row) {
            require(row.number > before && row.number <= Workbook::maximumRows, "rows are those of a sheet");
            before = row.number;
            return true;
        });
        require(read || !read.error().message.isEmpty(), "a refusal says why");
    }
    return 0;
}
