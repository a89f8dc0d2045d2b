// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SavedImports.h"

#include "exchange/PlanContent.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SavedImports", text);
}

QString fileNameOf(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QRegularExpression matching(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern));
}

} // namespace

QString SavedImports::storedPath(const QString &path, const QString &cityPath)
{
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QString folder = QFileInfo(cityPath).absolutePath();
    return whole.startsWith(folder + u'/') ? whole.mid(folder.size() + 1) : whole;
}

SavedImports::Found SavedImports::find(const SavedImport &saved, const QString &cityPath)
{
    Found found;
    const QString whole = QDir(QFileInfo(cityPath).absolutePath()).absoluteFilePath(saved.path);
    const QString name = fileNameOf(whole);
    const QDir folder(whole.left(whole.size() - name.size()));
    if (!saved.isPattern()) {
        const QFileInfo file(whole);
        if (!file.isFile()) {
            found.problem =
                tr("“%1” is not there any more. Put the file back, or save the import anew from where it is "
                   "now.")
                    .arg(saved.path);
            return found;
        }
        found.path = whole;
        found.modified = file.lastModified().toUTC();
        return found;
    }
    QFileInfoList files = folder.entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
    const QRegularExpression wanted = matching(name);
    files.removeIf([&](const QFileInfo &f) { return !wanted.match(f.fileName()).hasMatch(); });
    if (files.isEmpty()) {
        found.problem = folder.exists()
            ? tr("No file like “%1” is there. Put the new one into the folder.").arg(saved.path)
            : tr("The folder of “%1” is not there.").arg(saved.path);
        return found;
    }
    std::stable_sort(files.begin(), files.end(),
                     [](const QFileInfo &a, const QFileInfo &b) { return a.lastModified() > b.lastModified(); });
    if (files.size() > 1 && files[0].lastModified() == files[1].lastModified()) {
        found.isAmbiguous = true;
        found.problem =
            tr("“%1” and “%2” are both like “%3” and of the same moment. Take the one that is not meant out "
               "of the folder.")
                .arg(files[0].fileName(), files[1].fileName(), saved.path);
        return found;
    }
    found.path = files[0].absoluteFilePath();
    found.modified = files[0].lastModified().toUTC();
    return found;
}

const Receipt *SavedImports::lastRun(const SavedImport &saved, const std::vector<Receipt> &receipts)
{
    const QString pattern = fileNameOf(saved.path);
    const QRegularExpression like = matching(pattern);
    const Receipt *last = nullptr;
    for (const Receipt &receipt : receipts) {
        QJsonObject mapping = QJsonDocument::fromJson(receipt.mapping.toUtf8()).object();
        const QString by = mapping.value(QLatin1String("saved_import")).toString();
        const bool isOwn = by == saved.uuid;
        // The import out of which it was saved is its first run.
        // What a receipt says beside the mapping.
        mapping.remove(QStringLiteral("unread"));
        const bool isAlike = by.isEmpty() && receipt.layout == saved.layout
            && mapping == QJsonDocument::fromJson(saved.mapping.toUtf8()).object() && receipt.sheet == saved.sheet
            && (saved.isPattern() ? like.match(receipt.fileName).hasMatch() : receipt.fileName == pattern);
        if ((isOwn || isAlike) && (!last || receipt.at >= last->at))
            last = &receipt;
    }
    return last;
}

bool SavedImports::Run::needsPerson() const
{
    return (state != State::Ready && state != State::Unchanged) || (plan && plan->needsPerson());
}

Result<SavedImports::Run> SavedImports::run(const Reader &reader, const SavedImport &saved, const QString &cityPath,
                                            QDate today, Renames renames, const Importer::Progress &progress)
{
    Run run;
    run.saved = saved;
    run.found = find(saved, cityPath);
    const auto receipts = reader.receipts();
    if (!receipts)
        return receipts.error();
    if (const Receipt *last = lastRun(saved, *receipts))
        run.last = *last;
    if (!run.found.problem.isEmpty()) {
        run.state = run.found.isAmbiguous ? Run::State::Ambiguous : Run::State::Missing;
        run.problem = run.found.problem;
        return run;
    }
    const auto catalogue = reader.catalogue();
    if (!catalogue)
        return catalogue.error();
    ImportRequest request = Importer::requestOf(saved.layout, saved.mapping);
    ReadingChoices choices = request.reading;
    choices.sheet = saved.sheet;
    const Result<Table> table = Importer::read(run.found.path, choices, **catalogue);
    if (!table) {
        run.problem = table.error().message;
        return run;
    }
    run.isSameFile = run.last && run.last->sha256 == table->file().sha256();
    const std::optional<Importer::Remembered> followed = Importer::followed(saved.header, request, *table);
    if (!followed) {
        run.state = Run::State::Renamed;
        run.problem =
            tr("Most columns of “%1” have other names than at the last run. Import the file again and save the "
               "import under the same name.")
                .arg(table->file().name());
        return run;
    }
    run.renamed = followed->renamed;
    run.appeared = followed->appeared;
    QStringList gone;
    QStringList is;
    for (const Importer::Remembered::Rename &r : followed->renamed) {
        if (r.is.isEmpty())
            gone.append(tr("%1 is gone").arg(r.was));
        else
            is.append(tr("%1 is now %2").arg(r.was, r.is));
    }
    if (!gone.isEmpty() || (!is.isEmpty() && renames == Renames::Ask)) {
        run.state = Run::State::Renamed;
        run.problem = tr("Columns of “%1” were renamed since the last run: %2. %3")
                          .arg(table->file().name(), (gone + is).join(QStringLiteral("; ")),
                               gone.isEmpty() ? tr("Confirm that they are the same.")
                                              : tr("Import the file again and save the import under the same name."));
        return run;
    }
    ReadingChoices reading = request.reading;
    request = followed->request;
    request.reading = reading;
    request.mapIsWhole = true;
    request.sheet = saved.sheet;
    request.today = today;
    request.savedImport = saved.uuid;
    if (saved.span == SavedImport::Span::SinceLast && run.last) {
        const QTimeZone zone((*catalogue)->city.timeZone.toUtf8());
        const QDate day = (zone.isValid() ? run.last->at.toTimeZone(zone) : run.last->at).date();
        request.keepBefore = QDate(day.year(), day.month(), 1);
    }
    Result<ImportPlan> plan = Importer::plan(reader, *catalogue, *table, request, progress);
    if (!plan) {
        if (plan.error().kind != ErrorKind::InvalidInput)
            return plan.error();
        run.problem = plan.error().message;
        return run;
    }
    run.state = plan->isEmpty() ? Run::State::Unchanged : Run::State::Ready;
    run.plan = *std::move(plan);
    return run;
}

Result<Importer::Outcome> SavedImports::commit(CityFile &city, const Run &run, const QString &author,
                                               const std::atomic_bool *cancelled, const Importer::Written &written)
{
    std::vector<Change> also;
    SavedImport after = run.saved;
    const ImportPlan::Content &content = run.plan->content();
    after.header = content.table.fingerprint();
    // A mapping is told apart by what it says, not by where a decimal sign was found out anew.
    if (!run.renamed.isEmpty())
        after.mapping = content.mapping;
    if (after != run.saved && !run.plan->isEmpty())
        also.push_back(changed(run.saved, after));
    return Importer::commit(city, *run.plan, author,
                            tr("Refresh of “%1” from %2").arg(run.saved.name, content.table.file().name()), cancelled,
                            written, also);
}

Result<Change> SavedImports::saving(CityFile &city, const ImportPlan &plan, const QString &name, const QString &path,
                                    SavedImport::Span span, const QString &author)
{
    const QString called = name.simplified();
    if (called.isEmpty())
        return Error{ErrorKind::InvalidInput, tr("Give the import a name."), {}};
    const QString stored = storedPath(path, city.path());
    const QString file = fileNameOf(stored);
    if (stored.left(stored.size() - file.size()).contains(QRegularExpression(QStringLiteral("[*?]"))))
        return Error{ErrorKind::InvalidInput,
                     tr("“%1”: * and ? stand for any letters only in the file's name, not in its folder.").arg(stored),
                     {}};
    const ImportPlan::Content &content = plan.content();
    if ((stored.contains(u'*') || stored.contains(u'?'))
        && !matching(file).match(content.table.file().name()).hasMatch())
        return Error{
            ErrorKind::InvalidInput,
            tr("“%1” does not mean the file “%2” that was just imported.").arg(file, content.table.file().name()),
            {}};
    const SavedImport *known = city.catalogue()->savedImport(called);
    SavedImport saved = known ? *known : SavedImport();
    saved.name = called;
    saved.path = stored;
    saved.sheet = content.request.sheet;
    saved.header = content.table.fingerprint();
    saved.layout = token(content.layout);
    saved.mapping = content.mapping;
    saved.span = span;
    saved.madeBy = author;
    if (known)
        return changed(*known, saved);
    saved.id = city.newId<SavedImport>();
    saved.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return added(saved);
}

} // namespace statroom
