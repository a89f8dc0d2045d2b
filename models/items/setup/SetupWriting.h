// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/setup/SetupDraft.h"
#include "items/setup/SetupText.h"

namespace statroom {

/// What the set-up tables do alike when typed texts become records. Refusals are complete sentences.
namespace SetupWriting {

QString newUuid();

/// Puts what was read where it belongs, or says why it could not be read.
template <class T, class Put>
std::optional<SetupRefusal> take(int column, const Result<T> &reading, Put put)
{
    if (!reading)
        return SetupRefusal{column, reading.error().message, false};
    put(*reading);
    return std::nullopt;
}

/// A code: letters, digits, "-", "_" and "." only, and no other of its kind may have it.
std::optional<SetupRefusal> checkCode(int column, const QString &code, const QString &ownerOfSame);
std::optional<SetupRefusal> checkSpan(int column, QDate from, QDate to, const QLocale &locale);

/// A department measures a metric (or a category of it): makes the series or brings it back.
void measure(SetupDraft &draft, DepartmentId department, MetricId metric, CategoryId category = {});
/// It no longer does: its series of the metric are retired, their values stay.
void stopMeasuring(SetupDraft &draft, DepartmentId department, MetricId metric);
/// Takes out a series in which nothing was entered, with the marks on its chart.
void removeSeries(SetupDraft &draft, const Series &series);
/// What was learned of words in files goes with the department, metric or category they mean.
template <class Id>
void forgetAliases(SetupDraft &draft, Id id)
{
    const std::vector<Alias> all = draft.catalogue().aliases();
    for (const Alias &alias : all) {
        bool refers = false;
        Alias::fields(alias, [&](const char *, const auto &field) {
            if constexpr (std::is_same_v<std::decay_t<decltype(field)>, Id>)
                refers = refers || field == id;
        });
        if (refers)
            draft.remove(alias);
    }
}
/// Departments that measure the metric now, in the city's order.
std::vector<const Department *> measuring(const Catalogue &catalogue, MetricId metric);

/// "COD-05 · Codes & Regulations", with the category where there is one; found again by readSeries.
QString seriesText(const Catalogue &catalogue, const Series &series);
const Series *readSeries(const QString &text, const Catalogue &catalogue);
QStringList seriesTexts(const Catalogue &catalogue);

/// Where a record of a kind with positions goes that is added last.
template <class R>
int lastPosition(const std::vector<R> &all)
{
    int last = 0;
    for (const R &record : all)
        last = std::max(last, record.position);
    return last > 0 ? last + 1 : 0;
}

} // namespace SetupWriting

} // namespace statroom
