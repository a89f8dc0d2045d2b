// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/books/EntryBook.h"

#include "domain/NumberText.h"
#include "items/EntriesDue.h"
#include "items/Viewpoint.h"

#include <algorithm>

namespace statroom {

QString bookMark(BookField field)
{
    static constexpr std::array<const char *, bookFields> marks{"value", "part",     "whole", "expected",
                                                                "note",  "happened", "doing", "needed"};
    return QLatin1String(marks[size_t(field)]);
}

QString bookPastMark(int periodsBefore)
{
    return QStringLiteral("past-%1").arg(periodsBefore + 1);
}

Result<std::vector<DepartmentId>> EntryBook::asked(const Viewpoint &viewpoint, Month month)
{
    const auto due = EntriesDue::read(viewpoint.reader(), *viewpoint.catalogue(), month);
    if (!due)
        return due.error();
    std::vector<DepartmentId> all;
    for (const EntryDue &entry : *due) {
        const Series *series = viewpoint.catalogue()->series(entry.series);
        if (series && !series->isDerived() && (all.empty() || all.back() != entry.department))
            all.push_back(entry.department);
    }
    return all;
}

Month EntryBook::current(const Viewpoint &viewpoint)
{
    return viewpoint.catalogue()
               ->businessDays()
               .latestDue(viewpoint.calendar(), viewpoint.today(), viewpoint.city().dueDay, Frequency::Month)
               .last()
        + 1;
}

Result<EntryBook> EntryBook::read(const Viewpoint &viewpoint, DepartmentId department, Month month)
{
    EntryBook book;
    book.m_catalogue = viewpoint.catalogue();
    book.m_department = department;
    book.m_month = month;
    Result<EntryRows::Found> found = EntryRows(viewpoint, book.m_catalogue, department, month).read(pastPeriods);
    if (!found)
        return found.error();
    book.m_notDue = found->notDue;
    for (EntryRow &row : found->rows) {
        if (!row.readOnly.isEmpty() || !row.series)
            continue;
        EntryBookRow asked;
        asked.narrative.series = row.series;
        asked.narrative.month = row.cells.back().period.first;
        const std::array id{row.series};
        const auto told =
            viewpoint.reader().narratives(id, asked.narrative.month, asked.narrative.month, viewpoint.recordedAt());
        if (!told)
            return told.error();
        if (!told->empty())
            asked.narrative = told->front();
        asked.row = std::move(row);
        book.m_rows.push_back(std::move(asked));
    }
    const bool isMissing = book.missing() > 0;
    for (const EntryBookRow &row : book.m_rows) {
        const QDate due = book.m_catalogue->dueDate(book.metric(row), row.front().period);
        if (isMissing == EntryBook::isMissing(row))
            book.m_due = book.m_due.isValid() ? std::min(book.m_due, due) : due;
    }
    book.m_coordinator = book.m_catalogue->coordinator(department, viewpoint.today());
    return book;
}

QString EntryBook::fileName() const
{
    QString code = department().code;
    for (QChar &c : code)
        if (!c.isLetterOrNumber() && c != u'_' && c != u'.')
            c = u'-';
    while (code.startsWith(u'.') || code.startsWith(u'-'))
        code.remove(0, 1);
    return (code.isEmpty() ? QStringLiteral("department") : code)
        + QStringLiteral("-%1-%2.xlsx")
              .arg(m_month.year(), 4, 10, QLatin1Char('0'))
              .arg(m_month.month(), 2, 10, QLatin1Char('0'));
}

bool EntryBook::isMissing(const EntryBookRow &row)
{
    const EntryCell &front = row.front();
    return !front.isEntered() && !(front.stored && front.stored->expected.isValid());
}

int EntryBook::missing() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), &EntryBook::isMissing));
}

BookTexts EntryBook::texts(const EntryBookRow &row)
{
    BookTexts texts;
    const auto at = [&texts](BookField field) -> QString & {
        return texts[size_t(field)];
    };
    if (const std::optional<Observation> &o = row.front().stored) {
        const auto number = [](const std::optional<double> &value) {
            return value ? toText(*value) : QString();
        };
        at(BookField::Value) = number(o->value);
        at(BookField::Part) = number(o->numerator);
        at(BookField::Whole) = number(o->denominator);
        at(BookField::Expected) = o->expected.isValid() ? o->expected.toString(Qt::ISODate) : QString();
        at(BookField::Note) = o->note;
    }
    at(BookField::Happened) = row.narrative.happened;
    at(BookField::Doing) = row.narrative.doing;
    at(BookField::Needed) = row.narrative.needed;
    return texts;
}

QString EntryBook::pastText(const EntryBookRow &row, int periodsBefore)
{
    const std::optional<Observation> &stored = row.past(periodsBefore).stored;
    return stored && stored->value ? toText(*stored->value) : QString();
}

} // namespace statroom
