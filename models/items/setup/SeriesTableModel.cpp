// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/SeriesTableModel.h"

#include "items/setup/SetupWriting.h"

namespace statroom {

SeriesTableModel::SeriesTableModel(Viewpoint &viewpoint, QObject *parent) : SetupTableModel(viewpoint, parent)
{
    begin();
}

QString SeriesTableModel::noun() const
{
    return tr("series");
}

std::vector<SetupColumn> SeriesTableModel::columnsOf(const Catalogue &) const
{
    using Entry = SetupColumn::Entry;
    SetupColumn department{
        tr("Department"), tr("Department"), Entry::Choice, {}, tr("Which department measures what"), 200};
    SetupColumn metric{tr("Metric"), tr("Metric"), Entry::Choice, {}, {}, 300};
    SetupColumn category{tr("Category"), tr("Category"), Entry::Text, tr("empty is the metric as a whole"), {}, 140};
    department.onlyNew = metric.onlyNew = category.onlyNew = true;
    return {
        department,
        metric,
        category,
        SetupColumn{tr("Values come from"), {}, Entry::Fixed, {}, {}, 150}.tableOnly(),
        SetupColumn{tr("Order"), tr("Order in the department's lists"), Entry::Text, tr("empty is by code"), {}, 70}
            .right(),
    };
}

QStringList SeriesTableModel::choices(int column, const SetupKey &) const
{
    if (column == Department_)
        return SetupText::departments(catalogue());
    if (column == Metric_)
        return SetupText::metrics(catalogue());
    return {};
}

std::vector<SetupTableModel::Row> SeriesTableModel::rowsOf(const Catalogue &catalogue) const
{
    std::vector<Row> rows;
    for (const Department &department : catalogue.departments())
        for (const SeriesId id : catalogue.seriesOf(department.id)) {
            const Series *series = catalogue.series(id);
            const Metric *metric = catalogue.metric(series->metric);
            const QString from = metric && metric->isCalculated() ? tr("calculated") : word(series->aggregate);
            Row row;
            row.key = {id.number, 0};
            row.retired = series->retired || department.retired || (metric && metric->retired);
            row.texts = {SetupText::of(&department), SetupText::of(metric),
                         series->category ? catalogue.categorySpelling(series->category) : QString(), from,
                         series->position ? locale().toString(series->position) : QString()};
            rows.push_back(std::move(row));
        }
    return rows;
}

std::optional<SetupRefusal> SeriesTableModel::write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const
{
    using namespace SetupWriting;
    const bool isNew = key.isNone();
    Series before;
    if (isNew)
        before.uuid = newUuid();
    else if (const Series *found = draft.catalogue().series(SeriesId(key.first)))
        before = *found;
    else
        return SetupRefusal{-1, tr("The series is no longer in the file."), false};
    Series after = before;
    QString category;
    for (const auto &[column, text] : typed) {
        std::optional<SetupRefusal> refusal;
        switch (column) {
        case Department_: {
            const Department *department = SetupText::department(text, draft.catalogue());
            if (!department)
                return SetupRefusal{column, tr("There is no department “%1”.").arg(text.simplified()), false};
            if (isNew)
                after.department = department->id;
            break;
        }
        case Metric_: {
            const Metric *metric = SetupText::metric(text, draft.catalogue());
            if (!metric)
                return SetupRefusal{column, tr("There is no metric “%1”.").arg(text.simplified()), false};
            if (isNew)
                after.metric = metric->id;
            break;
        }
        case Category_:
            category = text.simplified();
            break;
        case Order:
            refusal = take(column, SetupText::readCount(text, 0, 1'000'000, draft.locale()),
                           [&](auto v) { after.position = int(v.value_or(0)); });
            break;
        }
        if (refusal)
            return refusal;
    }
    if (!after.department)
        return SetupRefusal{Department_, tr("Choose the department."), false};
    if (!after.metric)
        return SetupRefusal{Metric_, tr("Choose the metric."), false};
    if (!isNew) {
        draft.change(before, after);
        return std::nullopt;
    }
    if (!category.isEmpty()) {
        const Category *found = draft.catalogue().category(after.metric, category);
        if (!found)
            return SetupRefusal{
                Category_, tr("The metric has no category “%1”. Add it to a breakdown first.").arg(category), false};
        after.category = found->id;
    }
    if (const Series *same = draft.catalogue().series(after.department, after.metric, after.category)) {
        if (!same->retired)
            return SetupRefusal{Metric_, tr("The department measures it already."), false};
        key = {same->id.number, 0};
        Series back = *same;
        back.retired = false;
        draft.change(Series(*same), back);
        return std::nullopt;
    }
    after.id = draft.newId<Series>();
    key = {after.id.number, 0};
    draft.add(after);
    return std::nullopt;
}

std::optional<SetupRefusal> SeriesTableModel::retire(SetupDraft &draft, const SetupKey &key, bool retired) const
{
    if (const Series *found = draft.catalogue().series(SeriesId(key.first))) {
        const Series before = *found;
        Series after = before;
        after.retired = retired;
        draft.change(before, after);
    }
    return std::nullopt;
}

std::optional<SetupRefusal> SeriesTableModel::remove(SetupDraft &draft, const SetupKey &key) const
{
    if (const Series *found = draft.catalogue().series(SeriesId(key.first)))
        SetupWriting::removeSeries(draft, Series(*found));
    return std::nullopt;
}

} // namespace statroom
