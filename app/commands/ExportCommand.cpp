// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Invocation.h"

#include "exchange/DefinitionsWriter.h"
#include "exchange/ObservationsWriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Error notWritten(const QString &path, const QString &detail)
{
    return {ErrorKind::Io, tr("“%1” was not written, and what was there is as it was. Check the disk and the folder.").arg(path), detail};
}

/// The old file stays until the new one is whole and on the disk.
Result<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.flush())
        return notWritten(path, file.errorString());
    // QSaveFile::commit answers true even where the sync failed.
    if (::fsync(file.handle()) != 0)
        return notWritten(path, QStringLiteral("fsync failed"));
    if (!file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace

int runExport(const QStringList &arguments)
{
    Invocation call(QStringLiteral("export"), tr("Writes definitions, observations, or the page of a metric or department."));
    call.argument(QStringLiteral("FILE"), tr("The city file."));
    call.option(QStringLiteral("definitions"), tr("All definitions, in the form that define reads."));
    call.option(QStringLiteral("observations"), tr("All observations, in the form that import reads."));
    call.option(QStringLiteral("metric"), tr("A metric."), QStringLiteral("CODE"));
    call.option(QStringLiteral("department"), tr("A department, or the metric in it."), QStringLiteral("CODE"));
    call.option(QStringLiteral("category"), tr("A category of the metric's breakdown."), QStringLiteral("NAME"));
    call.option(QStringLiteral("as-of"), tr("As of the end of this period."), QStringLiteral("PERIOD"));
    call.option(QStringLiteral("recorded"), tr("As recorded at a revision or at the end of a day."), QStringLiteral("REVISION|DATE"));
    call.option(QStringLiteral("output"), tr("The file to write."), QStringLiteral("OUT"));
    if (!call.read(arguments, 1, 1))
        return call.exitCode();
    const bool definitions = call.has("definitions");
    const bool observations = call.has("observations");
    if (int(definitions) + int(observations) + int(call.has("metric") || call.has("department")) != 1)
        return call.wrongUsage(tr("one of --definitions, --observations, --metric or --department is needed"));
    if (!call.has("output"))
        return call.wrongUsage(tr("-o OUT is missing"));
    auto file = call.open(CityFile::Access::ReadOnly);
    if (!file)
        return call.exitCode();
    auto at = call.recordedAt(*file);
    if (!at)
        return call.fail(at.error());
    auto catalogue = file->reader().catalogue(*at);
    if (!catalogue)
        return call.fail(catalogue.error());
    const QString output = call.value("output");
    if (QFileInfo(output).canonicalFilePath() == QFileInfo(call.argument(0)).canonicalFilePath() && QFileInfo::exists(output))
        return call.wrongUsage(tr("“%1” is the city file itself").arg(output));
    const QString ending = QFileInfo(output).suffix().toLower();
    const auto onlyAs = [&](const QStringList &endings) { return endings.contains(ending); };

    if (definitions) {
        if (!onlyAs({QStringLiteral("json")}))
            return call.wrongUsage(tr("definitions are written as .json"));
        auto done = save(output, DefinitionsWriter::json(**catalogue));
        return done ? 0 : call.fail(done.error());
    }
    if (observations) {
        if (!onlyAs({QStringLiteral("csv")}))
            return call.wrongUsage(tr("observations are written as .csv"));
        ObservationsWriter::Selection selection;
        selection.at = *at;
        auto csv = ObservationsWriter::csv(file->reader(), selection);
        if (!csv)
            return call.fail(csv.error());
        auto done = save(output, *csv);
        return done ? 0 : call.fail(done.error());
    }
    return call.wrongUsage(tr("“.%1” is not a form this can be written in").arg(ending));
}

} // namespace statroom
