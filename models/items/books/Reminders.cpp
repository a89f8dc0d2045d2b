// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/books/Reminders.h"

#include "exchange/MailMessage.h"
#include "exchange/WorkbookWriter.h"
#include "items/Viewpoint.h"
#include "items/books/EntryBookWriter.h"

#include <QCoreApplication>
#include <QDir>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(Reminders)
};

constexpr int mostNames = 12;

} // namespace

Result<Reminders::Draft> Reminders::of(const Viewpoint &viewpoint, DepartmentId department, Month month)
{
    const auto book = EntryBook::read(viewpoint, department, month);
    if (!book)
        return book.error();
    const auto workbook = EntryBookWriter::xlsx(*book, viewpoint.locale());
    if (!workbook)
        return workbook.error();
    const City &city = viewpoint.city();
    const QString period = viewpoint.label(Period(month, 1), LabelStyle::Long);
    const QString due = viewpoint.locale().toString(book->due(), QStringLiteral("dddd, d MMMM yyyy"));
    const Person *coordinator = book->coordinator();

    QStringList names;
    for (const EntryBookRow &row : book->rows())
        if (EntryBook::isMissing(row))
            names.append(QStringLiteral("- ") + row.row.name);
    if (names.size() > mostNames) {
        const int more = int(names.size()) - mostNames;
        names = names.mid(0, mostNames);
        names.append(Told::tr("and %n more", nullptr, more));
    }

    MailMessage message;
    if (const Person *author = viewpoint.authorPerson())
        message.from = {author->name, author->email};
    if (coordinator)
        message.to = {coordinator->name, coordinator->email};
    message.date = viewpoint.inCityZone(QDateTime::currentDateTimeUtc());
    const bool isLate = book->due() < viewpoint.today();
    message.subject = isLate ? Told::tr("%1: numbers for %2 were due on %3").arg(book->department().name, period, due)
                             : Told::tr("%1: numbers for %2 are due on %3").arg(book->department().name, period, due);
    QStringList lines;
    lines << (coordinator ? Told::tr("Dear %1,").arg(coordinator->name) : Told::tr("Dear colleague,")) << QString();
    lines << (isLate ? Told::tr("%1 has not received these numbers of %2 for %3. They were due on %4:")
                     : Told::tr("%1 is waiting for these numbers of %2 for %3. They are due on %4:"))
                 .arg(city.name, book->department().name, period, due)
          << QString() << names << QString();
    lines << Told::tr(
        "Please fill in the yellow cells of the attached workbook, save it and send it back. If a number is "
        "not there yet, say in the workbook when it is expected, and why.")
          << QString() << Told::tr("Thank you,") << viewpoint.author();
    message.text = lines.join(u'\n');
    message.attachments.push_back(
        {book->fileName(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", *workbook});

    Draft draft;
    draft.department = department;
    draft.fileName = book->fileName().replace(QLatin1String(".xlsx"), QLatin1String(".eml"));
    draft.eml = message.eml();
    if (!coordinator)
        draft.remark = Told::tr("%1 has no coordinator: fill in whom it goes to.").arg(book->department().name);
    else if (!MailMessage::isAddress(coordinator->email))
        draft.remark =
            Told::tr("%1 has no e-mail address in the city file: fill in whom it goes to.").arg(coordinator->name);
    else
        draft.to = QStringLiteral("%1 <%2>").arg(coordinator->name, coordinator->email.trimmed());
    return draft;
}

Result<std::vector<Reminders::Draft>> Reminders::of(const Viewpoint &viewpoint, const Collection &collection)
{
    std::vector<Draft> drafts;
    for (const Collection::Department &department : collection.departments()) {
        if (department.state != Collection::State::Missing)
            continue;
        auto draft = of(viewpoint, department.id, collection.month());
        if (!draft)
            return draft.error();
        drafts.push_back(std::move(*draft));
    }
    return drafts;
}

Result<void> Reminders::save(const std::vector<Draft> &drafts, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::Io, Told::tr("The folder %1 could not be made. Choose another one.").arg(folder), {}};
    for (const Draft &draft : drafts) {
        if (Result<void> done = WorkbookWriter::save(draft.eml, QDir(folder).filePath(draft.fileName)); !done)
            return done;
    }
    return {};
}

} // namespace statroom
