// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/DepartmentTableModel.h"

#include "items/setup/SetupWriting.h"

namespace statroom {

DepartmentTableModel::DepartmentTableModel(Viewpoint &viewpoint, QObject *parent) : SetupTableModel(viewpoint, parent)
{
    begin();
}

QString DepartmentTableModel::noun() const
{
    return tr("department");
}

std::vector<SetupColumn> DepartmentTableModel::columnsOf(const Catalogue &) const
{
    return {
        SetupColumn{tr("Code"), tr("Code"), SetupColumn::Entry::Text, tr("FIRE"), tr("The department"), 80},
        SetupColumn{tr("Name"), tr("Name"), SetupColumn::Entry::Text, tr("Fire"), {}, 220},
        SetupColumn{tr("Belongs to"), tr("Belongs to"), SetupColumn::Entry::Choice, {}, {}, 130},
        SetupColumn{tr("Coordinator"), {}, SetupColumn::Entry::Fixed, {}, {}, 160}.tableOnly(),
        SetupColumn{tr("Metrics"), {}, SetupColumn::Entry::Fixed, {}, {}, 70}.tableOnly().right(),
        SetupColumn{tr("From"), tr("First day"), SetupColumn::Entry::Text, tr("1 Jul 2026; empty is always"),
                    tr("When it exists"), 96},
        SetupColumn{tr("To"), tr("Last day"), SetupColumn::Entry::Text, tr("empty is still there"), {}, 96},
        SetupColumn{tr("Order"), tr("Order in lists")}.hidden().right().hinting(tr("empty is by name")),
    };
}

QStringList DepartmentTableModel::choices(int column, const SetupKey &key) const
{
    if (column != BelongsTo)
        return {};
    QStringList all{QString()};
    for (const Department &d : catalogue().departments())
        if (!d.retired && d.id.number != key.first)
            all << SetupText::of(&d);
    return all;
}

std::vector<SetupTableModel::Row> DepartmentTableModel::rowsOf(const Catalogue &catalogue) const
{
    std::vector<Row> rows;
    const QDate today = viewpoint().today();
    for (const Department &d : catalogue.departments()) {
        const Person *coordinator = catalogue.coordinator(d.id, today);
        std::set<qint64> metrics;
        for (const SeriesId id : catalogue.seriesOf(d.id)) {
            const Series *series = catalogue.series(id);
            const Metric *metric = catalogue.metric(series->metric);
            if (!series->retired && metric && !metric->retired)
                metrics.insert(metric->id.number);
        }
        Row row;
        row.key = {d.id.number, 0};
        row.retired = d.retired;
        row.texts = {d.code,
                     d.name,
                     SetupText::of(catalogue.department(d.parent)),
                     coordinator ? coordinator->name : QString(),
                     locale().toString(qlonglong(metrics.size())),
                     SetupText::ofDay(d.from, locale()),
                     SetupText::ofDay(d.to, locale()),
                     d.position ? locale().toString(d.position) : QString()};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<SetupRefusal> DepartmentTableModel::write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const
{
    using namespace SetupWriting;
    const bool isNew = key.isNone();
    Department before;
    if (isNew) {
        before.position = lastPosition(draft.catalogue().departments());
        before.uuid = newUuid();
    } else if (const Department *found = draft.catalogue().department(DepartmentId(key.first))) {
        before = *found;
    } else {
        return SetupRefusal{-1, tr("The department is no longer in the file."), false};
    }
    Department after = before;
    int dates = To;
    for (const auto &[column, text] : typed) {
        std::optional<SetupRefusal> refusal;
        switch (column) {
        case Code:
            after.code = text.simplified();
            break;
        case Name:
            after.name = text.simplified();
            break;
        case BelongsTo: {
            const Department *parent = SetupText::department(text, draft.catalogue());
            if (!parent && !text.simplified().isEmpty())
                return SetupRefusal{column, tr("There is no department “%1”.").arg(text.simplified()), false};
            after.parent = parent ? parent->id : DepartmentId();
            for (const Department *up = parent; up; up = draft.catalogue().department(up->parent))
                if (!isNew && up->id == before.id)
                    return SetupRefusal{
                        column, tr("%1 belongs to %2 itself. Choose another.").arg(parent->name, before.name), false};
            break;
        }
        case From:
            refusal = take(column, SetupText::readDay(text, draft.calendar(), draft.locale()),
                           [&](QDate v) { after.from = v; });
            dates = From;
            break;
        case To:
            refusal = take(column, SetupText::readDay(text, draft.calendar(), draft.locale()),
                           [&](QDate v) { after.to = v; });
            dates = To;
            break;
        case Order:
            refusal = take(column, SetupText::readCount(text, 0, 1'000'000, draft.locale()),
                           [&](auto v) { after.position = int(v.value_or(0)); });
            break;
        }
        if (refusal)
            return refusal;
    }
    const Department *same = draft.catalogue().department(QStringView(after.code));
    if (auto refusal = checkCode(Code, after.code, same && same->id != before.id ? same->name : QString()))
        return refusal;
    if (after.name.isEmpty())
        return SetupRefusal{Name, tr("The department needs a name."), false};
    if (auto refusal = checkSpan(dates, after.from, after.to, draft.locale()))
        return refusal;
    if (!isNew) {
        draft.change(before, after);
        return std::nullopt;
    }
    after.id = draft.newId<Department>();
    key = {after.id.number, 0};
    draft.add(after);
    std::vector<MetricId> everywhere;
    for (const Metric &metric : draft.catalogue().metrics())
        if (metric.enterprise && !metric.retired)
            everywhere.push_back(metric.id);
    for (const MetricId metric : everywhere)
        measure(draft, after.id, metric);
    return std::nullopt;
}

std::optional<SetupRefusal> DepartmentTableModel::retire(SetupDraft &draft, const SetupKey &key, bool retired) const
{
    if (const Department *found = draft.catalogue().department(DepartmentId(key.first))) {
        Department after = *found;
        after.retired = retired;
        draft.change(Department(*found), after);
    }
    return std::nullopt;
}

std::optional<SetupRefusal> DepartmentTableModel::remove(SetupDraft &draft, const SetupKey &key) const
{
    const Department *found = draft.catalogue().department(DepartmentId(key.first));
    if (!found)
        return std::nullopt;
    const Department department = *found;
    std::vector<Series> own;
    for (const SeriesId id : draft.catalogue().seriesOf(department.id)) {
        const Series *series = draft.catalogue().series(id);
        const Metric *metric = draft.catalogue().metric(series->metric);
        // Series of enterprise metrics came with the department and go with it, if nothing was entered.
        if (!metric || !metric->enterprise)
            return SetupRefusal{
                -1, tr("%1 measures %2. Retire it instead.").arg(department.name, metric ? metric->name : QString()),
                false};
        own.push_back(*series);
    }
    for (const Series &series : own)
        SetupWriting::removeSeries(draft, series);
    SetupWriting::forgetAliases(draft, department.id);
    draft.remove(department);
    return std::nullopt;
}

} // namespace statroom
