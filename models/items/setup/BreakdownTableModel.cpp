// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/BreakdownTableModel.h"

#include "items/setup/SetupWriting.h"

#include <QSet>

namespace statroom {

BreakdownTableModel::BreakdownTableModel(Viewpoint &viewpoint, QObject *parent) : SetupTableModel(viewpoint, parent)
{
    begin();
}

QString BreakdownTableModel::noun() const
{
    return tr("breakdown");
}

std::vector<SetupColumn> BreakdownTableModel::columnsOf(const Catalogue &) const
{
    using Entry = SetupColumn::Entry;
    SetupColumn metric{tr("Metric"), tr("Metric"), Entry::Choice, {}, tr("The breakdown"), 260};
    metric.onlyNew = true;
    return {
        metric,
        SetupColumn{tr("Name"), tr("Name"), Entry::Text, tr("Outcome, district"), {}, 140},
        SetupColumn{tr("Categories"), tr("Categories, in order"), Entry::List, tr("Demolished, Repaired"), {}, 320},
        SetupColumn{tr("Order"), tr("Order in lists")}.hidden().right(),
    };
}

QStringList BreakdownTableModel::choices(int column, const SetupKey &) const
{
    return column == Metric_ ? SetupText::metrics(catalogue()) : QStringList();
}

std::vector<SetupTableModel::Row> BreakdownTableModel::rowsOf(const Catalogue &catalogue) const
{
    std::vector<Row> rows;
    for (const Metric &metric : catalogue.metrics())
        for (const Breakdown *b : catalogue.breakdownsOf(metric.id)) {
            QStringList names;
            for (const Category *c : catalogue.categoriesOf(b->id))
                if (!c->retired)
                    names << c->name;
            Row row;
            row.key = {b->id.number, 0};
            row.retired = b->retired;
            row.texts = {SetupText::of(&metric), b->name, names.join(QStringLiteral(", ")),
                         b->position ? locale().toString(b->position) : QString()};
            rows.push_back(std::move(row));
        }
    return rows;
}

std::optional<SetupRefusal> BreakdownTableModel::write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const
{
    using namespace SetupWriting;
    const bool isNew = key.isNone();
    Breakdown before;
    if (isNew)
        before.uuid = newUuid();
    else if (const Breakdown *found = draft.catalogue().breakdown(BreakdownId(key.first)))
        before = *found;
    else
        return SetupRefusal{-1, tr("The breakdown is no longer in the file."), false};
    Breakdown after = before;
    std::optional<QStringList> names;
    for (const auto &[column, text] : typed) {
        std::optional<SetupRefusal> refusal;
        switch (column) {
        case Metric_: {
            const Metric *metric = SetupText::metric(text, draft.catalogue());
            if (!metric)
                return SetupRefusal{column, tr("There is no metric “%1”.").arg(text.simplified()), false};
            if (isNew)
                after.metric = metric->id;
            break;
        }
        case Name:
            after.name = text.simplified();
            break;
        case Categories:
            names = SetupText::list(text);
            break;
        case Order:
            refusal = take(column, SetupText::readCount(text, 0, 1'000'000, draft.locale()),
                           [&](auto v) { after.position = int(v.value_or(0)); });
            break;
        }
        if (refusal)
            return refusal;
    }
    if (!after.metric)
        return SetupRefusal{Metric_, tr("Choose the metric that is split."), false};
    if (after.name.isEmpty())
        return SetupRefusal{Name, tr("The breakdown needs a name, such as outcome."), false};
    for (const Breakdown *other : draft.catalogue().breakdownsOf(after.metric))
        if (other->id != before.id && other->name.compare(after.name, Qt::CaseInsensitive) == 0)
            return SetupRefusal{Name, tr("The metric has a breakdown “%1” already.").arg(other->name), false};
    if (names) {
        QSet<QString> seen;
        for (const QString &name : *names) {
            if (seen.contains(name.toCaseFolded()))
                return SetupRefusal{Categories, tr("“%1” is there twice.").arg(name), false};
            seen << name.toCaseFolded();
        }
    }
    if (isNew) {
        after.id = draft.newId<Breakdown>();
        key = {after.id.number, 0};
        draft.add(after);
    } else {
        draft.change(before, after);
    }
    if (!names)
        return std::nullopt;
    std::vector<Category> there;
    for (const Category *category : draft.catalogue().categoriesOf(after.id))
        there.push_back(*category);
    std::vector<DepartmentId> departments;
    for (const Department *department : measuring(draft.catalogue(), after.metric))
        departments.push_back(department->id);
    int position = 0;
    for (const QString &name : *names) {
        ++position;
        const auto found = std::find_if(there.begin(), there.end(), [&](const Category &c) {
            return c.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        CategoryId id;
        if (found != there.end()) {
            Category kept = *found;
            kept.name = name;
            kept.position = position;
            kept.retired = false;
            id = kept.id;
            draft.change(*found, kept);
            there.erase(found);
        } else {
            Category category;
            category.id = id = draft.newId<Category>();
            category.uuid = newUuid();
            category.breakdown = after.id;
            category.name = name;
            category.position = position;
            draft.add(category);
        }
        for (const DepartmentId department : departments)
            measure(draft, department, after.metric, id);
    }
    for (const Category &left : there) {
        Category gone = left;
        gone.retired = true;
        draft.change(left, gone);
    }
    return std::nullopt;
}

std::optional<SetupRefusal> BreakdownTableModel::retire(SetupDraft &draft, const SetupKey &key, bool retired) const
{
    if (const Breakdown *found = draft.catalogue().breakdown(BreakdownId(key.first))) {
        const Breakdown before = *found;
        Breakdown after = before;
        after.retired = retired;
        draft.change(before, after);
    }
    return std::nullopt;
}

std::optional<SetupRefusal> BreakdownTableModel::remove(SetupDraft &draft, const SetupKey &key) const
{
    const Breakdown *found = draft.catalogue().breakdown(BreakdownId(key.first));
    if (!found)
        return std::nullopt;
    const Breakdown breakdown = *found;
    std::vector<Category> categories;
    std::vector<Series> series;
    for (const Category *category : draft.catalogue().categoriesOf(breakdown.id)) {
        categories.push_back(*category);
        for (const SeriesId id : draft.catalogue().seriesOf(breakdown.metric))
            if (const Series *one = draft.catalogue().series(id); one->category == category->id)
                series.push_back(*one);
    }
    for (const Series &one : series)
        SetupWriting::removeSeries(draft, one);
    for (const Category &category : categories) {
        SetupWriting::forgetAliases(draft, category.id);
        draft.remove(category);
    }
    draft.remove(breakdown);
    return std::nullopt;
}

} // namespace statroom
