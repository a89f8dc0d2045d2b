// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever bytes a person imports: they are read as a table or refused with a sentence, and what is
// read agrees with itself.
#include "exchange/CsvField.h"
#include "exchange/CsvReader.h"
#include "exchange/Table.h"

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

/// What is written for a row reads back as that row.
void checkRoundTrip(const CsvRow &row)
{
    QByteArray line;
    for (qsizetype i = 0; i < qsizetype(row.fields.size()); ++i) {
        if (i > 0)
            line += ',';
        line += CsvField::raw(row.field(int(i)));
    }
    line += "\r\n";
    if (row.isBlank())
        return;
    bool seen = false;
    const Result<void> read = CsvReader::read(line, ',', [&](const CsvRow &again) {
        require(!seen, "one row is written as one row");
        seen = true;
        require(again.fields.size() == row.fields.size(), "a written row has as many fields");
        for (int i = 0; i < int(row.fields.size()); ++i)
            require(again.field(i) == row.field(i), "a written field reads back");
        return true;
    });
    require(read && seen, "a written row can be read");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<TextFile> file = TextFile::fromBytes(bytes, QStringLiteral("fuzz.csv"));
    if (!file) {
        require(!file.error().message.isEmpty(), "a refusal says why");
        return 0;
    }
    require(QUtf8StringView(file->text().data(), file->text().size()).isValidUtf8(), "a text is UTF-8");

    const char separator = CsvReader::findSeparator(file->text());
    qint64 before = 0;
    const Result<void> read = CsvReader::read(file->text(), separator, [&](const CsvRow &row) {
        require(row.number > before, "row numbers grow");
        require(row.offset <= file->text().size(), "offsets lie in the text");
        before = row.number;
        checkRoundTrip(row);
        return true;
    });
    require(read || !read.error().message.isEmpty(), "a refusal says why");

    const Result<Table> table = Table::recognise(*file);
    if (!table) {
        require(!table.error().message.isEmpty(), "a refusal says why");
        return 0;
    }
    qint64 rows = 0;
    const Result<void> walked = table->eachRow([&](const CsvRow &row) {
        require(row.number > table->headerRow(), "data stands below the header");
        rows += row.isBlank() ? 0 : 1;
        return true;
    });
    require(walked || !walked.error().message.isEmpty(), "a refusal says why");
    require(!walked || rows == table->rowCount(), "rows of a small file are counted exactly");
    for (const QStringList &cells : table->preview(20))
        require(cells.size() <= CsvReader::maximumColumns, "columns are bounded");
    require(!table->description().isEmpty(), "a reading is described");
    return 0;
}
