// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/CategoryTableModel.h"

#include "items/setup/SetupWriting.h"

namespace statroom {

namespace {

QString ofBreakdown(const Catalogue &catalogue, const Breakdown &breakdown)
{
    const Metric *metric = catalogue.metric(breakdown.metric);
    return QStringLiteral("%1 · %2").arg(metric ? metric->code : QString(), breakdown.name);
}

} // namespace

CategoryTableModel::CategoryTableModel(Viewpoint &viewpoint, QObject *parent) : SetupTableModel(viewpoint, parent)
{
    begin();
}

QString CategoryTableModel::noun() const
{
    return tr("category");
}

std::vector<SetupColumn> CategoryTableModel::columnsOf(const Catalogue &) const
{
    using Entry = SetupColumn::Entry;
    SetupColumn breakdown{tr("Breakdown"), tr("Breakdown"), Entry::Choice, {}, tr("The category"), 220};
    breakdown.onlyNew = true;
    return {
        breakdown,
        SetupColumn{tr("Name"), tr("Name"), Entry::Text, tr("Demolished"), {}, 220},
        SetupColumn{tr("Order"), tr("Order"), Entry::Text, {}, {}, 70}.right(),
    };
}

QStringList CategoryTableModel::choices(int column, const SetupKey &) const
{
    QStringList all;
    if (column == Breakdown_)
        for (const Breakdown &b : catalogue().breakdowns())
            if (!b.retired)
                all << ofBreakdown(catalogue(), b);
    return all;
}

std::vector<SetupTableModel::Row> CategoryTableModel::rowsOf(const Catalogue &catalogue) const
{
    std::vector<Row> rows;
    for (const Metric &metric : catalogue.metrics())
        for (const Breakdown *b : catalogue.breakdownsOf(metric.id))
            for (const Category *c : catalogue.categoriesOf(b->id)) {
                Row row;
                row.key = {c->id.number, 0};
                row.retired = c->retired;
                row.texts = {ofBreakdown(catalogue, *b), c->name, locale().toString(c->position)};
                rows.push_back(std::move(row));
            }
    return rows;
}

std::optional<SetupRefusal> CategoryTableModel::write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const
{
    using namespace SetupWriting;
    const bool isNew = key.isNone();
    Category before;
    if (isNew)
        before.uuid = newUuid();
    else if (const Category *found = draft.catalogue().category(CategoryId(key.first)))
        before = *found;
    else
        return SetupRefusal{-1, tr("The category is no longer in the file."), false};
    Category after = before;
    bool placed = !isNew;
    for (const auto &[column, text] : typed) {
        std::optional<SetupRefusal> refusal;
        switch (column) {
        case Breakdown_:
            if (isNew)
                for (const Breakdown &b : draft.catalogue().breakdowns())
                    if (ofBreakdown(draft.catalogue(), b).compare(text.simplified(), Qt::CaseInsensitive) == 0)
                        after.breakdown = b.id;
            if (!after.breakdown)
                return SetupRefusal{column, tr("There is no breakdown “%1”.").arg(text.simplified()), false};
            break;
        case Name:
            after.name = text.simplified();
            break;
        case Order:
            refusal = take(column, SetupText::readCount(text, 0, 1'000'000, draft.locale()), [&](auto v) {
                after.position = int(v.value_or(0));
                placed = v.has_value();
            });
            break;
        }
        if (refusal)
            return refusal;
    }
    if (!after.breakdown)
        return SetupRefusal{Breakdown_, tr("Choose the breakdown it belongs to."), false};
    if (after.name.isEmpty())
        return SetupRefusal{Name, tr("The category needs a name."), false};
    int last = 0;
    for (const Category *other : draft.catalogue().categoriesOf(after.breakdown)) {
        last = std::max(last, other->position);
        if (other->id != before.id && other->name.compare(after.name, Qt::CaseInsensitive) == 0)
            return SetupRefusal{Name, tr("The breakdown has a category “%1” already.").arg(other->name), false};
    }
    if (!isNew) {
        draft.change(before, after);
        return std::nullopt;
    }
    if (!placed)
        after.position = last + 1;
    after.id = draft.newId<Category>();
    key = {after.id.number, 0};
    draft.add(after);
    const MetricId metric = draft.catalogue().breakdown(after.breakdown)->metric;
    std::vector<DepartmentId> departments;
    for (const Department *department : measuring(draft.catalogue(), metric))
        departments.push_back(department->id);
    for (const DepartmentId department : departments)
        measure(draft, department, metric, after.id);
    return std::nullopt;
}

std::optional<SetupRefusal> CategoryTableModel::retire(SetupDraft &draft, const SetupKey &key, bool retired) const
{
    if (const Category *found = draft.catalogue().category(CategoryId(key.first))) {
        const Category before = *found;
        Category after = before;
        after.retired = retired;
        draft.change(before, after);
    }
    return std::nullopt;
}

std::optional<SetupRefusal> CategoryTableModel::remove(SetupDraft &draft, const SetupKey &key) const
{
    const Category *found = draft.catalogue().category(CategoryId(key.first));
    if (!found)
        return std::nullopt;
    const Category category = *found;
    std::vector<Series> series;
    for (const Series &one : draft.catalogue().series())
        if (one.category == category.id)
            series.push_back(one);
    for (const Series &one : series)
        SetupWriting::removeSeries(draft, one);
    SetupWriting::forgetAliases(draft, category.id);
    draft.remove(category);
    return std::nullopt;
}

} // namespace statroom
