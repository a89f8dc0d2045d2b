// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/DefinitionTableModel.h"

#include "items/setup/SetupWriting.h"

namespace statroom {

namespace {

const Month always(1000, 1);

} // namespace

DefinitionTableModel::DefinitionTableModel(Viewpoint &viewpoint, QObject *parent) : SetupTableModel(viewpoint, parent)
{
    begin();
}

QString DefinitionTableModel::noun() const
{
    return tr("definition");
}

std::vector<SetupColumn> DefinitionTableModel::columnsOf(const Catalogue &) const
{
    using Entry = SetupColumn::Entry;
    SetupColumn metric{tr("Metric"), tr("Metric"), Entry::Choice, {}, tr("The definition"), 260};
    metric.onlyNew = true;
    return {
        metric,
        SetupColumn{tr("Holds from"), tr("Holds from"), Entry::Text, tr("empty is always; Jul 2026"), {}, 100},
        SetupColumn{tr("Why it matters"), tr("Why it matters"), Entry::LongText, {}, {}, 220},
        SetupColumn{tr("How it is counted"), tr("How it is counted"), Entry::LongText, {}, {}, 260},
        SetupColumn{tr("Source"), tr("Source"), Entry::Text, {}, {}, 140},
        SetupColumn{tr("Defined by"), tr("Defined by (a role)"), Entry::Text, {}, {}, 160},
    };
}

QStringList DefinitionTableModel::choices(int column, const SetupKey &) const
{
    return column == Metric_ ? SetupText::metrics(catalogue()) : QStringList();
}

std::vector<SetupTableModel::Row> DefinitionTableModel::rowsOf(const Catalogue &catalogue) const
{
    std::vector<Row> rows;
    const FiscalCalendar calendar(catalogue.city);
    for (const Metric &metric : catalogue.metrics())
        for (const Definition &d : catalogue.definitions(metric.id)) {
            Row row;
            row.key = {metric.id.number, d.from.yyyymm()};
            row.retired = metric.retired;
            row.texts = {SetupText::of(&metric),
                         d.from == always ? tr("always") : SetupText::ofMonth(d.from, calendar, locale()),
                         d.why,
                         d.method,
                         d.source,
                         d.measuredBy};
            if (d.from == always)
                row.edits[From] = QString();
            rows.push_back(std::move(row));
        }
    return rows;
}

std::optional<SetupRefusal> DefinitionTableModel::write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const
{
    std::optional<Definition> before;
    if (!key.isNone()) {
        for (const Definition &d : draft.catalogue().definitions(MetricId(key.first)))
            if (d.from.yyyymm() == key.second)
                before = d;
        if (!before)
            return SetupRefusal{-1, tr("The definition is no longer in the file."), false};
    }
    Definition after = before.value_or(Definition());
    for (const auto &[column, text] : typed) {
        switch (column) {
        case Metric_: {
            const Metric *metric = SetupText::metric(text, draft.catalogue());
            if (!metric)
                return SetupRefusal{column, tr("There is no metric “%1”.").arg(text.simplified()), false};
            if (!before)
                after.metric = metric->id;
            break;
        }
        case From:
            if (text.simplified().isEmpty() || text.simplified() == tr("always")) {
                after.from = always;
            } else {
                auto month = SetupText::readMonth(text, draft.calendar(), draft.locale());
                if (!month)
                    return SetupRefusal{column, month.error().message, false};
                after.from = *month;
            }
            break;
        case Why:
            after.why = text.trimmed();
            break;
        case Method:
            after.method = text.trimmed();
            break;
        case Source:
            after.source = text.simplified();
            break;
        case MeasuredBy:
            after.measuredBy = text.simplified();
            break;
        }
    }
    if (!after.metric)
        return SetupRefusal{Metric_, tr("Choose the metric."), false};
    if (!before || before->from != after.from)
        for (const Definition &d : draft.catalogue().definitions(after.metric))
            if (d.from == after.from)
                return SetupRefusal{From, tr("There is a definition from then on already. Change that one."), false};
    key = {after.metric.number, after.from.yyyymm()};
    if (before && before->from == after.from) {
        draft.change(*before, after);
        return std::nullopt;
    }
    if (before)
        draft.remove(*before);
    draft.add(after);
    return std::nullopt;
}

std::optional<SetupRefusal> DefinitionTableModel::remove(SetupDraft &draft, const SetupKey &key) const
{
    for (const Definition &d : draft.catalogue().definitions(MetricId(key.first)))
        if (d.from.yyyymm() == key.second) {
            if (d.from == always)
                return SetupRefusal{-1, tr("The first definition stays; change its words instead."), false};
            draft.remove(Definition(d));
            break;
        }
    return std::nullopt;
}

} // namespace statroom
