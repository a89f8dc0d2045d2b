// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/AliasTableModel.h"

#include "exchange/AliasPlace.h"
#include "items/setup/SetupWriting.h"

#include <algorithm>

namespace statroom {

using Means = Alias::Means;

AliasTableModel::AliasTableModel(Viewpoint &viewpoint, QObject *parent) : SetupTableModel(viewpoint, parent)
{
    begin();
}

QString AliasTableModel::noun() const
{
    return tr("word");
}

std::vector<SetupColumn> AliasTableModel::columnsOf(const Catalogue &) const
{
    using Entry = SetupColumn::Entry;
    return {
        SetupColumn{tr("In files"), tr("As files write it"), Entry::Text, tr("OT hrs"), tr("The word"), 190},
        SetupColumn{tr("Means"), tr("Means"), Entry::Choice, {}, {}, 280},
        SetupColumn{
            tr("Category"), tr("Category of the metric"), Entry::Text, tr("empty is the metric as a whole"), {}, 120},
        SetupColumn{tr("In the files of"), tr("In the files of"), Entry::Choice, {}, {}, 170},
        SetupColumn{tr("Learned from"), {}, Entry::Fixed, {}, {}, 240}.tableOnly(),
    };
}

QString AliasTableModel::meaningOf(const Alias &alias, const Catalogue &catalogue)
{
    switch (alias.means) {
    case Means::Department:
        return tr("department %1").arg(SetupText::of(catalogue.department(alias.department)));
    case Means::Metric:
        return SetupText::of(catalogue.metric(alias.metric));
    case Means::Category:
        return tr("category of %1").arg(SetupText::of(catalogue.metric(alias.metric)));
    case Means::Nothing:
        break;
    }
    return tr("nothing: it is left out");
}

QStringList AliasTableModel::choices(int column, const SetupKey &) const
{
    if (column == Within)
        return QStringList{tr("all departments")} + SetupText::departments(catalogue());
    if (column != Meaning)
        return {};
    QStringList all = SetupText::metrics(catalogue());
    Alias alias;
    alias.means = Means::Category;
    for (const Metric &metric : catalogue().metrics())
        if (!metric.retired && !catalogue().breakdownsOf(metric.id).empty()) {
            alias.metric = metric.id;
            all.append(meaningOf(alias, catalogue()));
        }
    alias.means = Means::Department;
    for (const Department &department : catalogue().departments())
        if (!department.retired) {
            alias.department = department.id;
            all.append(meaningOf(alias, catalogue()));
        }
    alias.means = Means::Nothing;
    all.append(meaningOf(alias, catalogue()));
    return all;
}

std::vector<SetupTableModel::Row> AliasTableModel::rowsOf(const Catalogue &catalogue) const
{
    std::vector<Row> rows;
    for (const Alias &alias : catalogue.aliases()) {
        Row row;
        row.key = {alias.id.number, 0};
        const Department *within = catalogue.department(alias.within);
        row.texts = {alias.spelling, meaningOf(alias, catalogue),
                     alias.category ? catalogue.categorySpelling(alias.category) : QString(),
                     within ? SetupText::of(within) : tr("all departments"), alias.learnedFrom};
        rows.push_back(std::move(row));
    }
    return rows;
}

/// As it is shown; a metric also by its code or name alone.
std::optional<SetupRefusal> AliasTableModel::readMeaning(const QString &text, const Catalogue &catalogue, Alias &alias)
{
    const QString wanted = SetupText::folded(text);
    Alias read = alias;
    read.metric = {};
    read.department = {};
    const auto isMeant = [&](Means means) {
        read.means = means;
        return SetupText::folded(meaningOf(read, catalogue)) == wanted;
    };
    bool isFound = isMeant(Means::Nothing);
    for (const Department &department : catalogue.departments()) {
        if (isFound)
            break;
        read.department = department.id;
        isFound = isMeant(Means::Department);
    }
    if (read.means != Means::Department || !isFound)
        read.department = {};
    for (const Metric &metric : catalogue.metrics()) {
        if (isFound)
            break;
        read.metric = metric.id;
        isFound = isMeant(Means::Category);
    }
    if (!isFound) {
        const Metric *metric = SetupText::metric(text, catalogue);
        if (!metric)
            return SetupRefusal{
                Meaning, tr("“%1” is no metric and no department. Choose one from the list.").arg(text.simplified()),
                false};
        read.means = Means::Metric;
        read.metric = metric->id;
    }
    alias = read;
    return std::nullopt;
}

std::optional<SetupRefusal> AliasTableModel::write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const
{
    const Catalogue &catalogue = draft.catalogue();
    const auto &all = catalogue.aliases();
    const bool isNew = key.isNone();
    Alias before;
    if (isNew) {
        before.uuid = SetupWriting::newUuid();
    } else {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Alias &a) { return a.id.number == key.first; });
        if (found == all.end())
            return SetupRefusal{-1, tr("The word is no longer in the file."), false};
        before = *found;
    }
    Alias after = before;
    QString category = before.category ? catalogue.categorySpelling(before.category) : QString();
    bool hasMeaning = !isNew;
    for (const auto &[column, text] : typed) {
        if (column == Words) {
            after.spelling = text.simplified();
            after.text = Alias::normalised(text);
        } else if (column == Meaning) {
            hasMeaning = !text.trimmed().isEmpty();
            if (hasMeaning)
                if (auto refusal = readMeaning(text, catalogue, after))
                    return refusal;
        } else if (column == Category_) {
            category = text.simplified();
        } else if (column == Within) {
            const bool isAll =
                text.trimmed().isEmpty() || SetupText::folded(text) == SetupText::folded(tr("all departments"));
            const Department *department = isAll ? nullptr : SetupText::department(text, catalogue);
            if (!isAll && !department)
                return SetupRefusal{column, tr("There is no department “%1”.").arg(text.simplified()), false};
            after.within = department ? department->id : DepartmentId();
        }
    }
    if (after.text.isEmpty())
        return SetupRefusal{Words, tr("Say how files write it."), false};
    if (!hasMeaning)
        return SetupRefusal{Meaning, tr("Say what “%1” means.").arg(after.spelling), false};
    const bool takesCategory = after.means == Means::Metric || after.means == Means::Category;
    // What belonged to another metric does not go along.
    const bool isSaid = typed.contains(Category_);
    after.category = {};
    if (takesCategory && !category.isEmpty()) {
        const Category *found = catalogue.category(after.metric, category);
        if (!found && (isSaid || after.metric == before.metric))
            return SetupRefusal{
                Category_, tr("The metric has no category “%1”. Add it to a breakdown first.").arg(category), false};
        if (found)
            after.category = found->id;
    } else if (isSaid && !category.isEmpty()) {
        return SetupRefusal{Category_, tr("Only a metric has categories."), false};
    }
    if (after.means == Means::Category && !after.category)
        return SetupRefusal{Category_, tr("Say which category it is."), false};
    if (after.means == Means::Department)
        after.within = {};
    for (const Alias &other : all)
        if (other.id != before.id && aliasPlace(other) == aliasPlace(after))
            return SetupRefusal{
                Words, tr("“%1” has a meaning already: %2.").arg(other.spelling, meaningOf(other, catalogue)), false};
    if (!isNew) {
        draft.change(before, after);
        return std::nullopt;
    }
    after.learnedFrom = tr("set up by hand");
    after.id = draft.newId<Alias>();
    key = {after.id.number, 0};
    draft.add(after);
    return std::nullopt;
}

std::optional<SetupRefusal> AliasTableModel::remove(SetupDraft &draft, const SetupKey &key) const
{
    for (const Alias &alias : draft.catalogue().aliases())
        if (alias.id.number == key.first) {
            draft.remove(Alias(alias));
            break;
        }
    return std::nullopt;
}

} // namespace statroom
