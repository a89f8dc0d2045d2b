// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvReader.h"

#include <QCoreApplication>

#include <csv.h>

#include <array>
#include <string>
#include <vector>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CsvReader", text);
}

/// What libcsv's callbacks need: it hands over field by field, in a buffer it uses again for the next.
struct Walk
{
    const std::function<bool(const CsvRow &)> &each;
    std::string bytes;
    std::vector<std::pair<size_t, size_t>> places;
    std::vector<QByteArrayView> fields;
    CsvRow row;
    int lastEnd = 0;
    bool stopped = false;
    bool tooWide = false;

    void field(const char *data, size_t size)
    {
        if (stopped)
            return;
        if (places.size() == size_t(CsvReader::maximumColumns)) {
            tooWide = stopped = true;
            return;
        }
        places.emplace_back(bytes.size(), size);
        bytes.append(data, size);
    }

    void end(int character)
    {
        if (stopped)
            return;
        const bool secondHalf = places.empty() && character == CSV_LF && lastEnd == CSV_CR;
        lastEnd = character;
        if (secondHalf || (places.empty() && character == -1))
            return;
        ++row.number;
        if (places.empty())
            return;
        fields.clear();
        for (const auto &[from, size] : places)
            fields.emplace_back(bytes.data() + from, qsizetype(size));
        row.fields = fields;
        if (!each(row))
            stopped = true;
        places.clear();
        bytes.clear();
    }
};

void onField(void *data, size_t size, void *walk)
{
    static_cast<Walk *>(walk)->field(static_cast<const char *>(data), size);
}

void onRow(int character, void *walk)
{
    static_cast<Walk *>(walk)->end(character);
}

class Parser
{
public:
    explicit Parser(char separator)
    {
        csv_init(&m_parser, CSV_REPALL_NL);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    }
    ~Parser() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Parser)

    csv_parser *operator&() { return &m_parser; }
    size_t pending() const { return m_parser.entry_pos; }

private:
    csv_parser m_parser;
};

} // namespace

bool CsvRow::isBlank() const
{
    for (QByteArrayView field : fields)
        if (!field.trimmed().isEmpty())
            return false;
    return true;
}

Result<void> CsvReader::read(QByteArrayView text, char separator, const std::function<bool(const CsvRow &)> &each)
{
    Parser parser(separator);
    Walk walk{each, {}, {}, {}, {}, 0, false, false};
    const auto tooLong = [&] {
        return Error{ErrorKind::InvalidInput,
                     tr("Row %1 holds a text of more than a million characters: probably a quotation mark that is "
                        "never closed. Close it, or take it away.")
                         .arg(walk.row.number + 1),
                     {}};
    };
    qsizetype at = 0;
    qsizetype lineFeed = -1;
    while (at < text.size() && !walk.stopped) {
        // Line by line, so that a row's offset is exact and reading stops where it is told to. A carriage
        // return alone ends a line too, also in a file whose other lines end otherwise.
        if (lineFeed < at) {
            lineFeed = text.indexOf('\n', at);
            if (lineFeed < 0)
                lineFeed = text.size();
        }
        qsizetype end = std::min(lineFeed + 1, text.size());
        const qsizetype carriageReturn = text.sliced(at, end - at).indexOf('\r');
        if (carriageReturn >= 0 && at + carriageReturn + 1 != lineFeed)
            end = at + carriageReturn + 1;
        end = std::min(end, at + maximumFieldSize);
        walk.row.offset = end;
        if (csv_parse(&parser, text.data() + at, size_t(end - at), onField, onRow, &walk) != size_t(end - at))
            return Error{ErrorKind::Io, tr("There is not enough memory for row %1.").arg(walk.row.number + 1), {}};
        at = end;
        if (!walk.stopped && parser.pending() > size_t(maximumFieldSize))
            return tooLong();
        if (walk.row.number > maximumRows)
            return Error{ErrorKind::InvalidInput,
                         tr("The file has more than 50 million rows. Split it, or export a shorter span."),
                         {}};
    }
    // libcsv looks for the open quotation mark only when it is strict, which fields are not held to.
    csv_set_opts(&parser, CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
    if (!walk.stopped && csv_fini(&parser, onField, onRow, &walk) != 0)
        return Error{ErrorKind::InvalidInput,
                     tr("A quotation mark opened in row %1 is never closed. Close it, or take it away.")
                         .arg(walk.row.number + 1),
                     {}};
    if (walk.tooWide)
        return Error{
            ErrorKind::InvalidInput,
            tr("Row %1 has more than %2 columns. Is this a table?").arg(walk.row.number + 1).arg(maximumColumns),
            {}};
    return {};
}

char CsvReader::findSeparator(QByteArrayView text)
{
    // Excel's own way to say it.
    if (text.size() > 5 && text.first(4).compare("sep=", Qt::CaseInsensitive) == 0
        && (text[5] == '\n' || text[5] == '\r'))
        return text[4];
    constexpr qsizetype looked = 256 * 1024;
    constexpr qint64 rowsLooked = 300;
    const bool cut = text.size() > looked;
    const QByteArrayView head = cut ? text.first(looked) : text;

    char best = ',';
    double bestScore = 0;
    for (char separator : {',', ';', '\t', '|'}) {
        std::vector<int> counts;
        // An unclosed quotation mark in the part that was cut off is no matter here.
        (void)read(head, separator, [&](const CsvRow &row) {
            const int filled = int(row.fields.size());
            if (size_t(filled) >= counts.size())
                counts.resize(size_t(filled) + 1);
            ++counts[size_t(filled)];
            return row.number < rowsLooked;
        });
        double rows = 0;
        double usual = 0;
        size_t width = 1;
        for (size_t i = 1; i < counts.size(); ++i) {
            rows += counts[i];
            if (i > 1 && counts[i] > usual) {
                usual = counts[i];
                width = i;
            }
        }
        if (width < 2)
            continue;
        // Evenness first; among equally even ones the finer split.
        const double score = usual / rows + 0.0001 * double(std::min<size_t>(width, 1000));
        if (score > bestScore) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

} // namespace statroom
