// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "app/commands/Invocation.h"
#include "items/Viewpoint.h"
#include "items/books/Collection.h"
#include "items/books/EntryBookWriter.h"
#include "items/books/Reminders.h"

#include <QCoreApplication>
#include <QDir>

namespace statroom {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("CommandLine", text, nullptr, n);
}

/// The view that the window would have of the file.
void look(Viewpoint &viewpoint, CityFile &file, const Invocation &call)
{
    if (call.has("locale"))
        installTranslations(*QCoreApplication::instance(), call.locale());
    viewpoint.setLocale(call.has("locale") ? call.locale() : QLocale(QLocale::English, QLocale::UnitedStates));
    viewpoint.setAuthor(call.author());
    viewpoint.setFile(&file);
}

/// `--period`, a month; invalid where it is not given.
Result<Month> periodOf(const Invocation &call, const City &city)
{
    if (!call.has("period"))
        return Month();
    const auto period = FiscalCalendar(city).parse(call.value("period"));
    if (!period || period->length != 1)
        return Invocation::usage(tr("“%1” is not a month — write it like 2026-10").arg(call.value("period")));
    return period->first;
}

QString token(Collection::Fate fate)
{
    static constexpr const char *words[]{"taken",    "cleared", "odd",     "closed",
                                         "conflict", "copies",  "refused", "not_read"};
    return QLatin1String(words[size_t(fate)]);
}

QString token(Collection::State state)
{
    static constexpr const char *words[]{"returned", "entered", "missing"};
    return QLatin1String(words[size_t(state)]);
}

QString token(Collection::Part part)
{
    static constexpr const char *words[]{"number", "expected", "note", "happened", "doing", "needed", ""};
    return QLatin1String(words[size_t(part)]);
}

QJsonValue jsonDay(QDate day)
{
    return jsonText(day.isValid() ? day.toString(Qt::ISODate) : QString());
}

} // namespace

int runWorkbooks(const QStringList &arguments)
{
    Invocation call(QStringLiteral("workbooks"),
                    tr("Writes an entry workbook for each department that is asked for something in a month."));
    call.argument(QStringLiteral("FILE"), tr("The city file."));
    call.option(QStringLiteral("period"),
                tr("The month that is asked for, like 2026-10 (default: the first whose due "
                   "day has not passed)."),
                QStringLiteral("PERIOD"));
    call.option(QStringLiteral("department"), tr("Only for this department; may be given several times."),
                QStringLiteral("CODE"));
    call.option(QStringLiteral("output"), tr("The folder they are written into."), QStringLiteral("DIR"));
    call.option(QStringLiteral("json"), tr("Answer as JSON."));
    if (!call.read(arguments, 1, 1))
        return call.exitCode();
    if (!call.has("output"))
        return call.wrongUsage(tr("say where to write with -o DIR"));
    auto file = call.open(CityFile::Access::ReadOnly);
    if (!file)
        return call.exitCode();
    Viewpoint viewpoint;
    look(viewpoint, *file, call);
    auto month = periodOf(call, viewpoint.city());
    if (!month)
        return call.fail(month.error());
    if (!month->isValid())
        *month = EntryBook::current(viewpoint);
    auto departments = EntryBook::asked(viewpoint, *month);
    if (!departments)
        return call.fail(departments.error());
    QStringList nothing;
    if (call.has("department")) {
        std::vector<DepartmentId> wanted;
        for (const QString &code : call.values("department")) {
            const Department *department = viewpoint.catalogue()->department(code);
            if (!department)
                return call.fail(
                    {ErrorKind::NotFound,
                     tr("there is no department “%1”. List them with statroom list FILE departments.").arg(code),
                     {}});
            if (std::find(departments->begin(), departments->end(), department->id) == departments->end())
                nothing.append(department->code);
            else
                wanted.push_back(department->id);
        }
        *departments = wanted;
    }
    const QString folder = call.value("output");
    const auto saved = EntryBookWriter::save(viewpoint, *month, *departments, folder);
    if (!saved)
        return call.fail(saved.error());
    QJsonArray files;
    int kept = 0;
    for (const EntryBookWriter::Saved &one : *saved) {
        using What = EntryBookWriter::Saved::What;
        kept += one.what == What::Kept;
        static constexpr const char *states[]{"written", "unchanged", "kept"};
        if (call.json())
            files.append(
                QJsonObject{{QStringLiteral("department"), viewpoint.catalogue()->department(one.department)->code},
                            {QStringLiteral("file"), one.path},
                            {QStringLiteral("state"), QLatin1String(states[size_t(one.what)])},
                            {QStringLiteral("due"), jsonDay(one.due)},
                            {QStringLiteral("asked"), one.asked},
                            {QStringLiteral("missing"), one.missing}});
        else if (one.what == What::Kept)
            call.say(tr("%1 is there already and was left as it is").arg(one.path));
        else
            call.say(tr("%1: %2 of %3 still missing, due on %4")
                         .arg(one.path, QString::number(one.missing), QString::number(one.asked),
                              one.due.toString(Qt::ISODate)));
    }
    for (const QString &code : nothing)
        call.remark(tr("%1 is asked for nothing in %2").arg(code, viewpoint.calendar().spell(Period(*month, 1))));
    if (call.json())
        call.say(QJsonObject{{QStringLiteral("period"), viewpoint.calendar().spell(Period(*month, 1))},
                             {QStringLiteral("files"), files}});
    const bool needsPerson = kept > 0 || !nothing.isEmpty() || departments->empty();
    return int(needsPerson ? ExitCode::NeedsPerson : ExitCode::Done);
}

int runCollect(const QStringList &arguments)
{
    Invocation call(QStringLiteral("collect"),
                    tr("Takes over what departments filled into their entry workbooks. One revision a department; "
                       "collected again, nothing changes."));
    call.argument(QStringLiteral("FILE"), tr("The city file."));
    call.argument(QStringLiteral("WORKBOOK"), tr("Workbooks that came back, or folders of them."),
                  QStringLiteral("WORKBOOK..."));
    call.option(QStringLiteral("period"), tr("The month that is collected (default: that of most workbooks)."),
                QStringLiteral("PERIOD"));
    call.option(QStringLiteral("hand-in"), tr("Hand in the month of every department that is complete."));
    call.option(QStringLiteral("take-odd"), tr("Take unlikely numbers too."));
    call.option(QStringLiteral("take-conflicts"),
                tr("Take the workbook's value where the file was changed since it was written."));
    call.option(QStringLiteral("reminders"), tr("Write a draft to everyone who is missing into this folder."),
                QStringLiteral("DIR"));
    call.option(QStringLiteral("dry-run"), tr("Say what would be done, and change nothing."));
    call.option(QStringLiteral("json"), tr("Answer as JSON."));
    call.writes();
    if (!call.read(arguments, 2, 1000))
        return call.exitCode();
    const bool dry = call.has("dry-run");
    auto file = call.open(dry ? CityFile::Access::ReadOnly : CityFile::Access::ReadWrite);
    if (!file)
        return call.exitCode();
    Viewpoint viewpoint;
    look(viewpoint, *file, call);
    const auto month = periodOf(call, viewpoint.city());
    if (!month)
        return call.fail(month.error());
    auto collection = Collection::read(viewpoint, call.arguments().mid(1), *month);
    if (!collection)
        return call.fail(collection.error());
    collection->setReason(call.reason());
    for (size_t i = 0; i < collection->items().size(); ++i) {
        const Collection::Fate fate = collection->items()[i].fate;
        if ((fate == Collection::Fate::Odd && call.has("take-odd"))
            || (fate == Collection::Fate::Conflict && call.has("take-conflicts")))
            collection->setTaken(i, true);
    }
    Collection::Written written;
    if (!dry)
        written = collection->write(viewpoint,
                                    call.has("hand-in") ? Collection::HandIn::Complete : Collection::HandIn::Nothing);
    std::vector<Reminders::Draft> drafts;
    if (call.has("reminders")) {
        auto made = Reminders::of(viewpoint, *collection);
        if (!made)
            return call.fail(made.error());
        drafts = std::move(*made);
        if (!dry) {
            if (auto saved = Reminders::save(drafts, call.value("reminders")); !saved)
                return call.fail(saved.error());
        }
    }

    const Catalogue &catalogue = *viewpoint.catalogue();
    const auto code = [&](DepartmentId id) {
        const Department *department = catalogue.department(id);
        return department ? department->code : QString();
    };
    const QString period = viewpoint.calendar().spell(Period(collection->month(), 1));
    std::optional<Error> failure;
    bool needsPerson = false;
    QJsonArray departments;
    for (const Collection::Department &d : collection->departments()) {
        Collection::Written::One one;
        for (const auto &done : written.departments)
            if (done.department == d.id)
                one = done;
        if (one.error && !failure)
            failure = one.error;
        const QStringList missing = collection->stillMissing(d.id);
        const QString why = d.state == Collection::State::Missing ? QString() : collection->whyNotHandIn(d.id);
        needsPerson = needsPerson || !missing.isEmpty();
        if (call.json()) {
            departments.append(QJsonObject{
                {QStringLiteral("department"), code(d.id)},
                {QStringLiteral("state"), token(d.state)},
                {QStringLiteral("files"), QJsonArray::fromStringList(d.files)},
                {QStringLiteral("by"), jsonText(d.by)},
                {QStringLiteral("due"), jsonDay(d.due)},
                {QStringLiteral("asked"), d.asked},
                {QStringLiteral("missing"), QJsonArray::fromStringList(missing)},
                {QStringLiteral("taken"), collection->taken(d.id)},
                {QStringLiteral("handed_in"), one.handedIn || (d.isHandedIn && collection->taken(d.id) == 0)},
                {QStringLiteral("revision"),
                 one.revision ? QJsonValue(one.revision.number) : QJsonValue(QJsonValue::Null)},
                {QStringLiteral("why_not_handed_in"), jsonText(one.handedIn ? QString() : why)}});
            continue;
        }
        QString line;
        switch (d.state) {
        case Collection::State::Missing:
            line = tr("%1: missing, due on %2").arg(code(d.id), d.due.toString(Qt::ISODate));
            break;
        case Collection::State::Entered:
            line = tr("%1: entered in the program").arg(code(d.id));
            break;
        case Collection::State::Returned:
            line = tr("%1: %n taken", collection->taken(d.id)).arg(code(d.id));
            if (one.handedIn)
                line += tr(", handed in");
            else if (!why.isEmpty())
                line += QStringLiteral(". ") + why;
            if (one.revision)
                line += tr(" (revision %1)").arg(one.revision.number);
            break;
        }
        call.say(line);
        if (one.error)
            call.remark(QStringLiteral("%1: %2").arg(code(d.id), one.error->message));
    }
    QJsonArray items;
    for (const Collection::Item &item : collection->items()) {
        needsPerson = needsPerson || !item.isTaken;
        if (call.json()) {
            const Series *series = catalogue.series(item.series);
            const Metric *metric = series ? catalogue.metric(series->metric) : nullptr;
            items.append(QJsonObject{{QStringLiteral("fate"), token(item.fate)},
                                     {QStringLiteral("part"), jsonText(token(item.part))},
                                     {QStringLiteral("department"), jsonText(code(item.department))},
                                     {QStringLiteral("metric"), jsonText(metric ? metric->code : QString())},
                                     {QStringLiteral("category"),
                                      jsonText(series ? catalogue.categorySpelling(series->category) : QString())},
                                     {QStringLiteral("file"), item.file},
                                     {QStringLiteral("sheet"), jsonText(item.sheet)},
                                     {QStringLiteral("cell"), jsonText(item.cell)},
                                     {QStringLiteral("text"), item.text},
                                     {QStringLiteral("before"), jsonText(item.before)},
                                     {QStringLiteral("after"), jsonText(item.after)},
                                     {QStringLiteral("why"), jsonText(item.why)},
                                     {QStringLiteral("taken"), item.isTaken}});
        } else if (!item.isTaken || !item.why.isEmpty()) {
            QString place = item.file;
            if (!item.cell.isEmpty())
                place = QStringLiteral("%1, %2, %3").arg(item.file, item.sheet, item.cell);
            QString what = item.text.isEmpty() ? item.name : QStringLiteral("%1 “%2”").arg(item.name, item.text);
            call.say(tr("  %1: %2 — %3").arg(place, what.simplified(), item.why)
                     + (item.isTaken ? tr(" Taken.") : QString()));
        }
    }
    QJsonArray reminders;
    for (const Reminders::Draft &draft : drafts) {
        const QString path = QDir(call.value("reminders")).filePath(draft.fileName);
        reminders.append(QJsonObject{{QStringLiteral("department"), code(draft.department)},
                                     {QStringLiteral("file"), path},
                                     {QStringLiteral("to"), jsonText(draft.to)},
                                     {QStringLiteral("remark"), jsonText(draft.remark)}});
        if (!call.json())
            call.say(draft.remark.isEmpty() ? tr("%1: to %2").arg(path, draft.to)
                                            : tr("%1: %2").arg(path, draft.remark));
    }
    if (call.json())
        call.say(QJsonObject{{QStringLiteral("period"), period},
                             {QStringLiteral("files"), collection->files()},
                             {QStringLiteral("taken"), collection->taken()},
                             {QStringLiteral("departments"), departments},
                             {QStringLiteral("items"), items},
                             {QStringLiteral("reminders"), reminders}});
    else if (collection->taken() == 0)
        call.say(tr("Nothing new to take for %1.").arg(period));
    if (failure)
        return call.fail(*failure);
    return int(needsPerson ? ExitCode::NeedsPerson : ExitCode::Done);
}

} // namespace statroom
