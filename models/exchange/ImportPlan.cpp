// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportPlan.h"

#include "exchange/PlanContent.h"
#include "exchange/WorkbookWriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace statroom {

namespace {

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("ImportPlan", text, comment);
}

} // namespace

Period ImportPlan::Content::period(const PlannedValue &planned) const
{
    return Period(Month::fromIndex(planned.month), series[size_t(planned.series)].metric->frequency);
}

Observation ImportPlan::Content::observation(const PlannedValue &planned) const
{
    Observation o;
    if (planned.before >= 0)
        o = befores[size_t(planned.before)];
    o.series = series[size_t(planned.series)].series.id;
    o.month = Month::fromIndex(planned.month);
    const PlannedExtra *extra = planned.extra >= 0 ? &extras[size_t(planned.extra)] : nullptr;
    if (planned.flags & PlannedValue::Missing)
        o.setMissing();
    else if (planned.before < 0 || planned.flags & PlannedValue::Derived || o.value != planned.value)
        o.setValue(planned.value); // the same value keeps its numerator and denominator
    if (extra && extra->hasParts) {
        o.numerator = extra->numerator;
        o.denominator = extra->denominator;
    }
    o.unweighted = planned.flags & PlannedValue::Unweighted;
    o.stage = planned.stage;
    if (extra && !extra->note.isEmpty())
        o.note = extra->note;
    if (extra && !extra->source.isEmpty())
        o.source = extra->source;
    if (o.hasValue())
        o.expected = {};
    return o;
}

qint64 ImportPlan::itemCount() const
{
    return std::accumulate(m_content->fates.begin(), m_content->fates.end(), qint64(0));
}
qint64 ImportPlan::count(Fate fate) const
{
    return m_content->fates[size_t(fate)];
}
qint64 ImportPlan::valueCount() const
{
    return qint64(m_content->values.size());
}
qint64 ImportPlan::count(Outcome outcome) const
{
    return m_content->outcomes[size_t(outcome)];
}
qint64 ImportPlan::dayCount() const
{
    return qint64(m_content->days.size());
}
qint64 ImportPlan::rowCount() const
{
    return m_content->rows;
}
qint64 ImportPlan::remarkCount() const
{
    return qint64(m_content->remarks.size());
}

ImportPlan::Item ImportPlan::remark(qint64 n) const
{
    const Content &c = *m_content;
    const PlannedRemark &r = c.remarks[size_t(n)];
    Item item;
    item.fate = r.fate;
    item.row = r.row;
    if (r.column != 0xFFFF) {
        item.column = r.column;
        const TableColumn &column = c.table.columns()[r.column];
        item.columnName = column.header.isEmpty()
            ? column.letter()
            : tr("%1, %2", "column letter, header").arg(column.letter(), column.name);
    }
    item.text = QString::fromUtf8(c.texts.data() + r.text, r.textSize);
    if (r.series >= 0) {
        const PlannedSeries &s = c.series[size_t(r.series)];
        item.metric = s.metric->code;
        if (r.month)
            item.period = c.calendar.spell(Period(Month::fromIndex(r.month), s.metric->frequency));
    }
    item.why = c.whys[r.why];
    if (r.doubt >= 0) {
        item.asRead = c.doubts[size_t(r.doubt)].asRead;
        item.otherwise = c.doubts[size_t(r.doubt)].otherwise;
    }
    return item;
}

ImportPlan::Value ImportPlan::value(qint64 n) const
{
    const Content &c = *m_content;
    const PlannedValue &p = c.values[size_t(n)];
    const PlannedSeries &s = c.series[size_t(p.series)];
    Value value;
    value.outcome = p.outcome;
    value.derived = p.flags & PlannedValue::Derived;
    value.row = p.row;
    value.column = p.column == 0xFFFF ? -1 : p.column;
    value.department = s.department;
    value.metric = s.metric->code;
    value.category = s.category;
    value.metricId = s.metric->id.number > 0 ? s.metric->id : MetricId();
    value.period = c.period(p);
    value.after = c.observation(p);
    if (p.before >= 0)
        value.before = c.befores[size_t(p.before)];
    else if (p.outcome == Outcome::Unchanged)
        value.before = value.after;
    if (p.outcome == Outcome::Kept)
        value.why = p.flags & PlannedValue::PartPeriod
            ? tr("The file covers only a part of this period: the stored value stays.")
            : tr("Stored values stay, as asked.");
    else if (p.flags & PlannedValue::PartPeriod)
        value.why = tr("Preliminary: the file covers only a part of this period.");
    return value;
}

QList<qint64> ImportPlan::valuesWith(Outcome outcome, qint64 atMost) const
{
    QList<qint64> places;
    for (size_t i = 0; i < m_content->values.size() && (atMost < 0 || places.size() < atMost); ++i)
        if (m_content->values[i].outcome == outcome)
            places.append(qint64(i));
    return places;
}

QList<qint64> ImportPlan::remarksWith(Fate fate, qint64 atMost) const
{
    QList<qint64> places;
    for (size_t i = 0; i < m_content->remarks.size() && (atMost < 0 || places.size() < atMost); ++i)
        if (m_content->remarks[i].fate == fate)
            places.append(qint64(i));
    return places;
}

bool ImportPlan::isOwnForm() const
{
    return m_content->isOwnForm;
}
ImportRequest::Layout ImportPlan::layout() const
{
    return m_content->layout;
}
const ImportRequest &ImportPlan::request() const
{
    return m_content->request;
}
const Table &ImportPlan::table() const
{
    return m_content->table;
}
QList<ImportPlan::ColumnUse> ImportPlan::columns() const
{
    return m_content->columns;
}
std::optional<ImportPlan::Span> ImportPlan::covers() const
{
    return m_content->covers;
}
const QList<ImportPlan::Words> &ImportPlan::words() const
{
    return m_content->words;
}
QStringList ImportPlan::warnings() const
{
    return m_content->warnings;
}
QString ImportPlan::others() const
{
    return m_content->others;
}
QStringList ImportPlan::created() const
{
    return m_content->created;
}

bool ImportPlan::isEmpty() const
{
    return count(Outcome::Added) == 0 && count(Outcome::Changed) == 0 && m_content->days.empty();
}

bool ImportPlan::needsPerson() const
{
    return count(Fate::Rejected) > 0 || count(Fate::Waiting) > 0 || unreadCount() > 0;
}

QList<ImportPlan::UnreadTable> ImportPlan::unread() const
{
    QList<UnreadTable> found;
    const SheetNotes *read = table().sheet();
    const QString name = read ? read->name : QString();
    if (read && read->otherTable > 0)
        found.append({name, false, read->otherTable, read->otherRows, {}, true});
    if (table().otherTable() >= 0)
        found.append({name, false, 0, 0, WorkbookWriter::columnName(table().otherTable()), true});
    // In a review each sheet has a plan of its own.
    if (!read || request().isReview)
        return found;
    // Whoever names a sheet has left the others, and whoever hides one has done so before.
    const bool isChosen = !table().choices().sheet.isEmpty();
    for (const SheetNotes::Neighbour &sheet : read->sheets) {
        const bool isHidden = sheet.visibility != Workbook::Visibility::Visible;
        if (sheet.name != name && sheet.holdsTable && sheet.holdsNumbers)
            found.append({sheet.name, isHidden, 0, 0, {}, !isChosen && !isHidden});
    }
    return found;
}

qsizetype ImportPlan::unreadCount() const
{
    const QList<UnreadTable> all = unread();
    return std::count_if(all.cbegin(), all.cend(), [](const UnreadTable &one) { return one.needsPerson; });
}

QString ImportPlan::summary() const
{
    QStringList parts{tr("%1 added").arg(count(Outcome::Added)), tr("%1 changed").arg(count(Outcome::Changed)),
                      tr("%1 unchanged").arg(count(Outcome::Unchanged))};
    if (count(Outcome::Kept))
        parts.append(tr("%1 kept as stored").arg(count(Outcome::Kept)));
    if (count(Fate::Derived))
        parts.append(tr("%1 rows counted into them").arg(count(Fate::Derived)));
    if (count(Fate::LeftOut))
        parts.append(tr("%1 left out").arg(count(Fate::LeftOut)));
    if (count(Fate::Repeated))
        parts.append(tr("%1 repeated").arg(count(Fate::Repeated)));
    if (count(Fate::Waiting))
        parts.append(tr("%1 waiting for an answer").arg(count(Fate::Waiting)));
    parts.append(tr("%1 rejected").arg(count(Fate::Rejected)));
    if (const qsizetype tables = unreadCount())
        parts.append(tr("tables not read: %1").arg(tables));
    return parts.join(QStringLiteral(", ")) + u'.';
}

} // namespace statroom
