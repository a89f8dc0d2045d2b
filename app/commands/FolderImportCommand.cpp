// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/FolderImportCommand.h"

#include "app/commands/ImportAnswer.h"
#include "app/commands/Invocation.h"

#include "exchange/FolderReview.h"
#include "items/SignOff.h"
#include "items/Viewpoint.h"
#include "report/ReportWriter.h"
#include "storage/Pen.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QJsonObject answerOf(const FolderReview &review, const FolderReview::Outcome &outcome)
{
    const Catalogue &catalogue = review.catalogue();
    const FiscalCalendar calendar(catalogue.city);
    const auto department = [&](DepartmentId id) {
        const Department *d = catalogue.department(id);
        return jsonText(d ? d->code : QString());
    };
    const auto metric = [&](MetricId id) {
        const Metric *m = catalogue.metric(id);
        return jsonText(m ? m->code : QString());
    };
    const auto category = [&](CategoryId id) {
        return jsonText(catalogue.categorySpelling(id));
    };
    QJsonArray sheets;
    qint64 rejected = 0;
    for (int i = 0; i < review.sheets().size(); ++i) {
        const FolderReview::Sheet &sheet = review.sheets()[i];
        const FolderSheet &file = review.reading().sheets[i];
        rejected += sheet.refused;
        sheets.append(QJsonObject{{QStringLiteral("file"), file.file},
                                  {QStringLiteral("sheet"), jsonText(file.sheet)},
                                  {QStringLiteral("hidden"), file.isHidden},
                                  {QStringLiteral("status"),
                                   !sheet.problem.isEmpty() ? QStringLiteral("failed")
                                       : sheet.isLeftOut    ? QStringLiteral("left_out")
                                                            : QStringLiteral("read")},
                                  {QStringLiteral("department"), department(sheet.department)},
                                  {QStringLiteral("department_from"), jsonText(sheet.departmentFrom)},
                                  {QStringLiteral("problem"), jsonText(sheet.problem)},
                                  {QStringLiteral("receipt"),
                                   outcome.receipts.contains(i) ? QJsonValue(outcome.receipts.value(i).number)
                                                                : QJsonValue(QJsonValue::Null)},
                                  {QStringLiteral("rejected"), sheet.refused},
                                  {QStringLiteral("notes"), QJsonArray::fromStringList(sheet.notes)},
                                  {QStringLiteral("warnings"),
                                   QJsonArray::fromStringList(sheet.plan ? sheet.plan->warnings() : QStringList())}});
    }
    QJsonArray lines;
    for (const FolderReview::Line &line : review.lines()) {
        const FolderSheet &file = review.reading().sheets[line.sheet];
        rejected += line.refused;
        QJsonArray offers;
        for (const FolderReview::Offer &offer : line.offers)
            offers.append(QJsonObject{{QStringLiteral("metric"), metric(offer.metric)},
                                      {QStringLiteral("category"), category(offer.category)},
                                      {QStringLiteral("likeness"), offer.likeness}});
        lines.append(
            QJsonObject{{QStringLiteral("file"), file.file},
                        {QStringLiteral("sheet"), jsonText(file.sheet)},
                        {QStringLiteral("row"), line.words.row},
                        {QStringLiteral("text"), line.label},
                        {QStringLiteral("department"), department(line.words.departmentId)},
                        {QStringLiteral("metric"), metric(line.words.metricId)},
                        {QStringLiteral("category"), category(line.words.categoryId)},
                        {QStringLiteral("confidence"), QString::fromLatin1(FolderReview::tokenOf(line.confidence))},
                        {QStringLiteral("fate"), QString::fromLatin1(FolderReview::tokenOf(line.fate))},
                        {QStringLiteral("offers"), offers},
                        {QStringLiteral("added"), line.added},
                        {QStringLiteral("changed"), line.changed},
                        {QStringLiteral("unchanged"), line.unchanged},
                        {QStringLiteral("kept"), line.kept},
                        {QStringLiteral("elsewhere"), line.elsewhere},
                        {QStringLiteral("overruled"), line.overruled},
                        {QStringLiteral("conflicts"), line.conflicts},
                        {QStringLiteral("rejected"), line.refused},
                        {QStringLiteral("why"), jsonText(line.why.isEmpty() ? line.refusal : line.why)}});
    }
    QJsonArray conflicts;
    for (const FolderReview::Conflict &conflict : review.conflicts()) {
        QJsonArray sides;
        for (const FolderReview::Conflict::Side &side : conflict.sides)
            sides.append(QJsonObject{{QStringLiteral("file"), review.reading().sheets[side.sheet].file},
                                     {QStringLiteral("sheet"), jsonText(review.reading().sheets[side.sheet].sheet)},
                                     {QStringLiteral("row"), side.row},
                                     {QStringLiteral("value"), side.value ? QJsonValue(*side.value) : QJsonValue()}});
        conflicts.append(QJsonObject{{QStringLiteral("department"), department(conflict.department)},
                                     {QStringLiteral("metric"), metric(conflict.metric)},
                                     {QStringLiteral("category"), category(conflict.category)},
                                     {QStringLiteral("period"), calendar.spell(conflict.period)},
                                     {QStringLiteral("values"), sides}});
    }
    return {{QStringLiteral("revision"),
             outcome.wrote ? QJsonValue(outcome.revision.number) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("files"), review.reading().files},
            {QStringLiteral("passed_over"), QJsonArray::fromStringList(review.reading().passedOver)},
            {QStringLiteral("added"), review.added()},
            {QStringLiteral("changed"), review.changed()},
            {QStringLiteral("unchanged"), review.unchanged()},
            {QStringLiteral("rejected"), rejected},
            {QStringLiteral("created"), QJsonArray::fromStringList(review.created())},
            {QStringLiteral("sheets"), sheets},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("conflicts"), conflicts}};
}

void tell(const Invocation &call, const FolderReview &review)
{
    const Catalogue &catalogue = review.catalogue();
    const FiscalCalendar calendar(catalogue.city);
    for (const QString &line : review.created())
        call.say(line);
    for (int i = 0; i < review.sheets().size(); ++i) {
        const FolderReview::Sheet &sheet = review.sheets()[i];
        const QString name = review.reading().sheets[i].name();
        if (!sheet.problem.isEmpty())
            call.remark(tr("%1: %2").arg(name, sheet.problem));
        QStringList notes = sheet.notes;
        for (const QString &warning : sheet.plan ? sheet.plan->warnings() : QStringList())
            if (!notes.contains(warning))
                notes.append(warning);
        for (const QString &note : std::as_const(notes))
            call.remark(tr("%1: %2").arg(name, note));
    }
    for (const FolderReview::Line &line : review.lines()) {
        if (!line.needsPerson())
            continue;
        const QString place =
            tr("%1, row %2, “%3”")
                .arg(review.reading().sheets[line.sheet].name(), QString::number(line.words.row), line.label);
        if (!line.why.isEmpty())
            call.remark(tr("%1: %2").arg(place, line.why));
        if (line.refused)
            call.remark(tr("%1: %2 cells not taken. %3").arg(place, QString::number(line.refused), line.refusal));
    }
    for (const FolderReview::Conflict &conflict : review.conflicts()) {
        QStringList sides;
        for (const FolderReview::Conflict::Side &side : conflict.sides)
            sides.append(tr("%1 in %2")
                             .arg(side.value ? QString::number(*side.value, 'g', 15) : tr("no value"),
                                  review.reading().sheets[side.sheet].name()));
        call.remark(tr("%1 %2 %3 has different values, and none is taken: %4.")
                        .arg(catalogue.department(conflict.department)->code, catalogue.metric(conflict.metric)->code,
                             calendar.spell(conflict.period), sides.join(QStringLiteral(", "))));
    }
    call.say(review.summary());
}

} // namespace

int importFolder(Invocation &call)
{
    for (const char *option : {"layout", "sheet", "map", "department", "metric", "keep-existing", "aggregate", "where",
                               "met", "breakdown", "covers", "save", "pattern", "since-last"})
        if (call.has(option))
            return call.wrongUsage(tr("--%1 is for a single file, not for a folder").arg(QLatin1String(option)));
    const bool dry = call.has("dry-run");
    if (call.has("sign-off") && !dry && !QDir().mkpath(call.value("sign-off")))
        return call.fail(
            Error{ErrorKind::Io,
                  tr("the folder “%1” cannot be made — choose one that can be written to").arg(call.value("sign-off")),
                  {}});
    auto file = call.open(dry ? CityFile::Access::ReadOnly : CityFile::Access::ReadWrite);
    if (!file)
        return call.exitCode();
    const bool progress = Invocation::terminalWantsProgress();
    const auto watch = [&](qint64 done, qint64 total) {
        if (progress && total > 0)
            std::fprintf(stderr, "\r%3d %%", int(done * 100 / total));
        if (Pen *pen = file->pen())
            (void)pen->keep();
        return !Invocation::interrupted().load();
    };
    const auto reading = FolderReading::read({call.argument(1)}, *file->catalogue(), watch);
    if (!reading)
        return call.fail(reading.error());
    FolderAnswers answers;
    answers.createAll = answers.createSeries = call.has("create");
    answers.acceptSimilar = call.has("accept-similar");
    answers.takeHidden = call.has("hidden");
    const QDate day = today(file->catalogue()->city);
    std::optional<FolderReview> review;
    const auto plan = [&]() -> Result<void> {
        auto made = FolderReview::make(file->reader(), *reading, answers, day, watch);
        if (progress)
            std::fputs("\r     \r", stderr);
        if (!made)
            return made.error();
        review = *std::move(made);
        return call.has("report") ? review->writeReport(call.value("report")) : Result<void>();
    };
    if (const auto planned = plan(); !planned)
        return call.fail(planned.error());
    FolderReview::Outcome outcome;
    if (!dry) {
        const auto committed = committedAmongOthers<FolderReview::Outcome>(
            *file, [&] { return review->commit(*file, call.author(), call.reason(), &Invocation::interrupted()); },
            plan);
        if (!committed)
            return call.fail(committed.error());
        outcome = *committed;
    }
    if (call.has("sign-off") && !dry) {
        const QLocale locale = call.has("locale") ? call.locale() : QLocale(QLocale::English, QLocale::UnitedStates);
        const auto sheets = SignOff::of(*review, outcome, *file, call.author(), locale);
        if (!sheets)
            return call.fail(sheets.error());
        Viewpoint viewpoint;
        viewpoint.setLocale(locale);
        viewpoint.setFile(file.get());
        ReportWriter writer(viewpoint);
        for (const SignOff &sheet : *sheets) {
            const QString path = QDir(call.value("sign-off")).filePath(sheet.fileName());
            if (const auto written = sheet.saveWorkbook(path + QStringLiteral(".xlsx")); !written)
                return call.fail(written.error());
            if (const auto written = writer.write(ReportContents::signOff(sheet), path + QStringLiteral(".pdf"));
                !written)
                return call.fail(written.error());
        }
    }
    if (call.json()) {
        call.say(answerOf(*review, outcome));
    } else {
        tell(call, *review);
        if (dry)
            call.say(tr("Nothing was written: this was a dry run."));
        else if (!outcome.wrote)
            call.say(tr("Nothing to change: the city file has all of it already."));
    }
    return review->needsPerson() ? int(ExitCode::NeedsPerson) : 0;
}

} // namespace statroom
