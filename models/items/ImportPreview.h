// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportPlan.h"
#include "items/BackgroundJob.h"
#include "storage/Reader.h"

#include <QHash>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace statroom {

/// A plan made ready to be looked at: every remark and every value in the order of how much it needs a
/// person, with the text as it stands in the file. Made on another thread; never changes.
class ImportPreview
{
public:
    /// Worst first; the order of the rows.
    enum class Group { Rejected, Waiting, Changed, Added, Kept, Unchanged, LeftOut, Repeated, Blank };
    static constexpr int groupCount = 9;

    static Result<std::shared_ptr<const ImportPreview>> make(const ImportPlan &plan, const Reader &reader,
                                                             BackgroundJob::Run &run);

    const ImportPlan &plan() const { return m_plan; }
    qint64 rowCount() const { return qint64(m_order.size()); }
    Group group(qint64 row) const;
    bool isRemark(qint64 row) const { return m_order[size_t(row)] < m_remarks; }
    /// Place in ImportPlan::remark() or ImportPlan::value().
    qint64 place(qint64 row) const { return isRemark(row) ? m_order[size_t(row)] : m_order[size_t(row)] - m_remarks; }
    QString text(qint64 row) const; ///< as found; empty where a value is aggregated
    std::optional<double> stored(qint64 row) const; ///< of a remark: what the city file has and keeps
    bool hasSeveralDepartments() const { return m_severalDepartments; }

    /// Cells or rows of the file by what becomes of them; with `values` of a file of records the counted rows
    /// stand apart, because their values are not cells.
    struct Counts
    {
        qint64 added = 0;
        qint64 changed = 0;
        qint64 unchanged = 0; ///< those kept as stored among them
        qint64 kept = 0;
        qint64 waiting = 0;
        qint64 rejected = 0;
        qint64 notNeeded = 0; ///< left out, repeated, blank
        qint64 counted = 0; ///< rows that values were derived from
        qint64 items = 0; ///< all cells or rows
    };
    Counts counts() const;

private:
    explicit ImportPreview(ImportPlan plan) : m_plan(std::move(plan)) {}

    ImportPlan m_plan;
    quint32 m_remarks = 0;
    std::vector<quint32> m_order;
    struct Piece
    {
        quint32 at = 0;
        quint16 size = 0;
    };
    std::vector<Piece> m_pieces; ///< by remark, then by value
    std::string m_texts;
    QHash<qint64, double> m_stored; ///< by remark
    bool m_severalDepartments = false;
};

} // namespace statroom
