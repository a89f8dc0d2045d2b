// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DefinitionsReader.h"
#include "exchange/Importer.h"

#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace statroom;

namespace {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

/// The first byte chooses layout and aggregate.
ImportRequest requestOf(unsigned char choice, const Table &table)
{
    ImportRequest request;
    request.layout = ImportRequest::Layout(choice % 4);
    request.create = true;
    request.department = QStringLiteral("D");
    if (choice & 4)
        request.metric = QStringLiteral("M");
    if (choice & 8)
        request.aggregate = Series::Aggregate(1 + (choice >> 4) % 7);
    if (request.layout == ImportRequest::Layout::Records) {
        request.metric = QStringLiteral("M");
        const auto name = [&](int column) {
            return QStringLiteral("#%1").arg(std::min<qsizetype>(column, table.columns().size()));
        };
        request.map = {{QStringLiteral("date"), name(1)},
                       {QStringLiteral("from"), name(1)},
                       {QStringLiteral("to"), name(2)},
                       {QStringLiteral("value"), name(3)}};
        if (choice & 128)
            request.map.append({QStringLiteral("category"), name(2)});
        request.met = ImportRequest::Condition{name(2), QStringLiteral("a")};
    }
    return request;
}

} // namespace

/// Any bytes: a plan whose fates add up, whose commit is sound and leaves nothing to do; or a sentence.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    QTemporaryDir folder;
    City city;
    city.name = QStringLiteral("Fuzz");
    auto made = CityFile::create(folder.filePath(QStringLiteral("fuzz.statroom")), city, QStringLiteral("fuzz"));
    require(made.ok(), "a city can be made");
    CityFile &file = **made;
    require(file.setDurable(CityFile::Durable::Later).ok(), "waiting for the disk can be put off");
    if (bytes.trimmed().startsWith('{')) {
        const auto definitions = DefinitionsReader::fromJson(bytes, *file.catalogue());
        if (!definitions) {
            require(!definitions.error().message.isEmpty(), "a refusal says why");
            return 0;
        }
        const auto done = DefinitionsReader::commit(file, *definitions, QStringLiteral("fuzz"));
        require(done || !done.error().message.isEmpty(), "a refusal says why");
        if (done) {
            const auto again = DefinitionsReader::fromJson(bytes, *file.catalogue());
            require(again && again->added + again->changed == 0, "twice changes nothing");
        }
        return 0;
    }
    const auto text = TextFile::fromBytes(bytes, QStringLiteral("fuzz.csv"));
    if (!text)
        return 0;
    const auto table = Table::recognise(*text);
    if (!table || table->columns().isEmpty())
        return 0;
    const ImportRequest request = requestOf(data[0], *table);
    const auto plan = Importer::plan(file.reader(), *table, request);
    if (!plan) {
        require(!plan.error().message.isEmpty(), "a refusal says why");
        return 0;
    }
    for (qint64 i = 0; i < std::min<qint64>(plan->remarkCount(), 50); ++i)
        require(!plan->remark(i).why.isEmpty(), "what is no value says why");
    qint64 items = 0;
    for (int i = 0; i < ImportPlan::fateCount; ++i)
        items += plan->count(ImportPlan::Fate(i));
    require(items == plan->itemCount() && plan->count(ImportPlan::Fate::Value) >= 0
                && plan->count(ImportPlan::Fate::Derived) >= 0,
            "fates add up");
    const auto done = Importer::commit(file, *plan, QStringLiteral("fuzz"));
    if (!done)
        std::fprintf(stderr, "%s %s\n", qPrintable(done.error().message), qPrintable(done.error().detail));
    require(done.ok(), "what was planned can be written");
    const auto again = Importer::plan(file.reader(), *table, request);
    require(again && again->isEmpty(), "the same file again changes nothing");
    return 0;
}
