// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ImportPreview.h"

#include "exchange/PlanContent.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace statroom {

namespace {

constexpr int storedAtMost = 1000;

ImportPreview::Group groupOf(ImportPlan::Fate fate)
{
    using Group = ImportPreview::Group;
    switch (fate) {
    case ImportPlan::Fate::Rejected:
        return Group::Rejected;
    case ImportPlan::Fate::Waiting:
        return Group::Waiting;
    case ImportPlan::Fate::Repeated:
        return Group::Repeated;
    case ImportPlan::Fate::Blank:
        return Group::Blank;
    case ImportPlan::Fate::Value:
    case ImportPlan::Fate::Derived:
    case ImportPlan::Fate::LeftOut:
        break;
    }
    return Group::LeftOut;
}

ImportPreview::Group groupOf(ImportPlan::Outcome outcome)
{
    using Group = ImportPreview::Group;
    switch (outcome) {
    case ImportPlan::Outcome::Added:
        return Group::Added;
    case ImportPlan::Outcome::Changed:
        return Group::Changed;
    case ImportPlan::Outcome::Kept:
        return Group::Kept;
    case ImportPlan::Outcome::Unchanged:
        break;
    }
    return Group::Unchanged;
}

} // namespace

Result<std::shared_ptr<const ImportPreview>> ImportPreview::make(const ImportPlan &plan, const Reader &reader,
                                                                 BackgroundJob::Run &run)
{
    std::shared_ptr<ImportPreview> made(new ImportPreview(plan));
    const ImportPlan::Content &content = plan.content();
    const std::vector<PlannedValue> &values = content.values;
    made->m_remarks = quint32(content.remarks.size());
    const Error cancelled{
        ErrorKind::Cancelled, QCoreApplication::translate("ImportPreview", "Cancelled. Nothing was changed."), {}};

    // Newest period first: what is added is usually at the end.
    std::array<std::vector<quint32>, groupCount> groups;
    for (quint32 i = 0; i < made->m_remarks; ++i)
        groups[size_t(groupOf(content.remarks[i].fate))].push_back(i);
    for (quint32 i = 0; i < values.size(); ++i)
        groups[size_t(groupOf(values[i].outcome))].push_back(made->m_remarks + i);
    made->m_order.reserve(made->m_remarks + values.size());
    for (int g = 0; g < groupCount; ++g) {
        std::vector<quint32> &rows = groups[size_t(g)];
        if (g >= int(Group::Changed) && g <= int(Group::Unchanged))
            std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) {
                return values[a - made->m_remarks].month > values[b - made->m_remarks].month;
            });
        made->m_order.insert(made->m_order.end(), rows.begin(), rows.end());
        rows = {};
        if (run.isCancelled())
            return cancelled;
    }

    // The texts of values, and of cells that were read before they were set aside, stand only in the file.
    struct Wanted
    {
        quint32 row;
        quint16 column;
        quint32 piece;
    };
    std::vector<Wanted> found;
    for (quint32 i = 0; i < made->m_remarks; ++i)
        if (const PlannedRemark &r = content.remarks[i]; r.column != 0xFFFF && r.fate != ImportPlan::Fate::Blank)
            found.push_back({r.row, r.column, i});
    for (quint32 i = 0; i < values.size(); ++i)
        if (values[i].row > 0 && values[i].column != 0xFFFF)
            found.push_back({values[i].row, values[i].column, made->m_remarks + i});
    if (!found.empty()) {
        std::sort(found.begin(), found.end(), [](const Wanted &a, const Wanted &b) {
            return std::tie(a.row, a.column) < std::tie(b.row, b.column);
        });
        made->m_pieces.resize(made->m_remarks + values.size());
        size_t next = 0;
        const Result<void> read = plan.table().eachRow([&](const CsvRow &row) {
            while (next < found.size() && found[next].row < row.number)
                ++next;
            while (next < found.size() && found[next].row == row.number) {
                const QByteArrayView text = row.field(found[next].column);
                const auto size = quint16(std::min<qsizetype>(text.size(), 200));
                made->m_pieces[found[next].piece] = {quint32(made->m_texts.size()), size};
                made->m_texts.append(text.data(), size);
                ++next;
            }
            return next < found.size() && !run.isCancelled();
        });
        if (run.isCancelled())
            return cancelled;
        if (!read)
            return read.error();
    }

    int looked = 0;
    for (quint32 i = 0; i < made->m_remarks && looked < storedAtMost; ++i) {
        const PlannedRemark &remark = content.remarks[i];
        const bool isOpen = remark.fate == ImportPlan::Fate::Rejected || remark.fate == ImportPlan::Fate::Waiting;
        if (!isOpen || remark.series < 0 || !remark.month || content.series[size_t(remark.series)].isNew)
            continue;
        ++looked;
        const auto stored =
            reader.observation(content.series[size_t(remark.series)].series.id, Month::fromIndex(remark.month));
        if (!stored)
            return stored.error();
        if (*stored && (*stored)->hasValue())
            made->m_stored.insert(i, *(*stored)->value);
    }
    for (const PlannedSeries &series : content.series)
        made->m_severalDepartments =
            made->m_severalDepartments || series.department != content.series.front().department;
    return std::shared_ptr<const ImportPreview>(made);
}

ImportPreview::Group ImportPreview::group(qint64 row) const
{
    const quint32 at = m_order[size_t(row)];
    const ImportPlan::Content &content = m_plan.content();
    return at < m_remarks ? groupOf(content.remarks[at].fate) : groupOf(content.values[at - m_remarks].outcome);
}

QString ImportPreview::text(qint64 row) const
{
    const quint32 at = m_order[size_t(row)];
    if (!m_pieces.empty() && m_pieces[at].size > 0)
        return QString::fromUtf8(m_texts.data() + m_pieces[at].at, m_pieces[at].size);
    if (at >= m_remarks)
        return {};
    const PlannedRemark &remark = m_plan.content().remarks[at];
    return QString::fromUtf8(m_plan.content().texts.data() + remark.text, remark.textSize);
}

std::optional<double> ImportPreview::stored(qint64 row) const
{
    if (!isRemark(row))
        return {};
    const auto found = m_stored.constFind(place(row));
    return found == m_stored.cend() ? std::nullopt : std::optional<double>(*found);
}

ImportPreview::Counts ImportPreview::counts() const
{
    using Fate = ImportPlan::Fate;
    using Outcome = ImportPlan::Outcome;
    Counts counts;
    counts.added = m_plan.count(Outcome::Added);
    counts.changed = m_plan.count(Outcome::Changed);
    counts.kept = m_plan.count(Outcome::Kept);
    counts.unchanged = m_plan.count(Outcome::Unchanged) + counts.kept;
    counts.waiting = m_plan.count(Fate::Waiting);
    counts.rejected = m_plan.count(Fate::Rejected);
    counts.notNeeded = m_plan.count(Fate::LeftOut) + m_plan.count(Fate::Repeated) + m_plan.count(Fate::Blank);
    counts.counted = m_plan.count(Fate::Derived);
    counts.items = m_plan.itemCount();
    return counts;
}

} // namespace statroom
