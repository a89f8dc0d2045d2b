// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/TargetTableModel.h"

#include "items/setup/SetupWriting.h"
#include "items/setup/TargetText.h"

namespace statroom {

TargetTableModel::TargetTableModel(Viewpoint &viewpoint, QObject *parent) : SetupTableModel(viewpoint, parent)
{
    begin();
}

QString TargetTableModel::noun() const
{
    return tr("target");
}

std::vector<SetupColumn> TargetTableModel::columnsOf(const Catalogue &) const
{
    using Entry = SetupColumn::Entry;
    SetupColumn series{tr("Of"), tr("Target of"), Entry::Choice, {}, tr("The target"), 240};
    series.onlyNew = true;
    return {
        series,
        SetupColumn{tr("From"), tr("Begins in"), Entry::Text, tr("Jul 2026 or FY27"), {}, 96},
        SetupColumn{tr("Target"),
                    tr("Target, or the range's lower end"),
                    Entry::Text,
                    tr("empty where there is none yet"),
                    {},
                    96}
            .right(),
        SetupColumn{tr("Upper end"), tr("Upper end of the range"), Entry::Text, {}, {}, 84}.right(),
        SetupColumn{tr("Is for"), tr("It is for"), Entry::Choice, {}, {}, 110},
        SetupColumn{
            tr("Tolerance"), tr("Tolerance"), Entry::Text, tr("10 % or an amount; empty is the metric's"), {}, 84}
            .right(),
        SetupColumn{
            tr("No target because"), tr("No target because"), Entry::Text, tr("establishing baseline"), {}, 200},
    };
}

SetupTexts TargetTableModel::fresh() const
{
    const FiscalCalendar calendar(catalogue().city);
    const Month month = calendar.firstMonth(calendar.fiscalYear(Month::of(viewpoint().today())));
    return {{From, SetupText::ofMonth(month, calendar, locale())}, {Basis, word(Target::Basis::Period)}};
}

QStringList TargetTableModel::choices(int column, const SetupKey &) const
{
    switch (column) {
    case Series_:
        return SetupWriting::seriesTexts(catalogue());
    case Basis:
        return words<Target::Basis>();
    case Reason:
        return {tr("establishing baseline"), tr("not under the department's control"), tr("set by law"),
                tr("new metric")};
    default:
        return {};
    }
}

std::vector<SetupTableModel::Row> TargetTableModel::rowsOf(const Catalogue &catalogue) const
{
    std::vector<Row> rows;
    const FiscalCalendar calendar(catalogue.city);
    for (const Metric &metric : catalogue.metrics()) {
        const UnitFormat format(metric, locale());
        for (const SeriesId id : catalogue.seriesOf(metric.id)) {
            const Series *series = catalogue.series(id);
            for (const Target &target : catalogue.targets(id)) {
                Row row;
                row.key = {id.number, target.from.yyyymm()};
                row.retired = metric.retired || series->retired;
                row.texts = {SetupWriting::seriesText(catalogue, *series),
                             SetupText::ofMonth(target.from, calendar, locale()),
                             SetupText::ofValue(target.value, format),
                             SetupText::ofValue(target.high, format),
                             word(target.basis),
                             SetupText::ofTolerance(target.tolerance(), format),
                             target.noTargetReason};
                rows.push_back(std::move(row));
            }
        }
    }
    return rows;
}

std::optional<SetupRefusal> TargetTableModel::write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const
{
    using namespace SetupWriting;
    std::optional<Target> before;
    if (!key.isNone()) {
        for (const Target &target : draft.catalogue().targets(SeriesId(key.first)))
            if (target.from.yyyymm() == key.second)
                before = target;
        if (!before)
            return SetupRefusal{-1, tr("The target is no longer in the file."), false};
    }
    Target after = before.value_or(Target());
    if (const auto found = typed.find(Series_); found != typed.end() && !before) {
        const Series *series = readSeries(found->second, draft.catalogue());
        if (!series)
            return SetupRefusal{Series_, tr("There is no series “%1”.").arg(found->second.simplified()), false};
        after.series = series->id;
    }
    if (!after.series)
        return SetupRefusal{Series_, tr("Choose the metric and department whose target this is."), false};
    const Series *series = draft.catalogue().series(after.series);
    const Metric *metric = series ? draft.catalogue().metric(series->metric) : nullptr;
    if (!metric)
        return SetupRefusal{Series_, tr("Its metric is no longer in the file."), false};
    const UnitFormat format(*metric, draft.locale());
    int wrong = Value;
    for (const auto &[column, text] : typed) {
        std::optional<SetupRefusal> refusal;
        switch (column) {
        case From:
            refusal = take(column, SetupText::readMonth(text, draft.calendar(), draft.locale()),
                           [&](Month v) { after.from = v; });
            break;
        case Value:
            refusal = take(column, SetupText::readValue(text, format), [&](auto v) { after.value = v; });
            wrong = column;
            break;
        case High:
            refusal = take(column, SetupText::readValue(text, format), [&](auto v) { after.high = v; });
            wrong = column;
            break;
        case Basis:
            refusal = take(column, SetupText::readChoice<Target::Basis>(text), [&](auto v) { after.basis = v; });
            break;
        case Tolerance_:
            refusal = take(column, SetupText::readTolerance(text, format), [&](auto v) { after.setTolerance(v); });
            break;
        case Reason:
            after.noTargetReason = text.simplified();
            break;
        }
        if (refusal)
            return refusal;
    }
    if (!after.from.isValid())
        return SetupRefusal{From, tr("Say from which month it holds."), false};
    if (after.value && !typed.contains(Reason))
        after.noTargetReason.clear();
    if (const QString sentence = TargetText::wrongWith(after, *metric, format); !sentence.isEmpty())
        return SetupRefusal{wrong, sentence, false};
    if (!before || before->from != after.from)
        for (const Target &other : draft.catalogue().targets(after.series))
            if (other.from == after.from)
                return SetupRefusal{From,
                                    tr("There is a target from %1 already. Change that one.")
                                        .arg(SetupText::ofMonth(after.from, draft.calendar(), draft.locale())),
                                    false};
    key = {after.series.number, after.from.yyyymm()};
    if (before && before->from == after.from) {
        draft.change(*before, after);
        return std::nullopt;
    }
    if (before)
        draft.remove(*before);
    draft.add(after);
    return std::nullopt;
}

std::optional<SetupRefusal> TargetTableModel::remove(SetupDraft &draft, const SetupKey &key) const
{
    for (const Target &target : draft.catalogue().targets(SeriesId(key.first)))
        if (target.from.yyyymm() == key.second) {
            draft.remove(Target(target));
            break;
        }
    return std::nullopt;
}

} // namespace statroom
