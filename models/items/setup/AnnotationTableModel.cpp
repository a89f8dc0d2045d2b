// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/AnnotationTableModel.h"

#include "items/setup/SetupWriting.h"

#include <algorithm>

namespace statroom {

AnnotationTableModel::AnnotationTableModel(Viewpoint &viewpoint, QObject *parent) : SetupTableModel(viewpoint, parent)
{
    begin();
}

QString AnnotationTableModel::noun() const
{
    return tr("annotation");
}

std::vector<SetupColumn> AnnotationTableModel::columnsOf(const Catalogue &) const
{
    return {
        SetupColumn{tr("From"), tr("First day"), SetupColumn::Entry::Text, tr("1 Mar 2026"), tr("The event"), 100},
        SetupColumn{tr("To"), tr("Last day"), SetupColumn::Entry::Text, tr("empty is one day"), {}, 100},
        SetupColumn{tr("What happened"), tr("What happened"), SetupColumn::Entry::Text, tr("Station 7 opens"), {}, 300},
        SetupColumn{tr("Department"), tr("Department"), SetupColumn::Entry::Choice, tr("empty is every department"),
                    tr("Shown on the charts of"), 160},
        SetupColumn{tr("Metric"), tr("Metric"), SetupColumn::Entry::Choice, tr("empty is every metric"), {}, 220},
    };
}

SetupTexts AnnotationTableModel::fresh() const
{
    return {{From, SetupText::ofDay(viewpoint().today(), locale())}};
}

QStringList AnnotationTableModel::choices(int column, const SetupKey &) const
{
    if (column == Department_)
        return QStringList{QString()} + SetupText::departments(catalogue());
    if (column == Metric_)
        return QStringList{QString()} + SetupText::metrics(catalogue());
    return {};
}

std::vector<SetupTableModel::Row> AnnotationTableModel::rowsOf(const Catalogue &catalogue) const
{
    std::vector<Row> rows;
    for (auto at = catalogue.annotations().rbegin(); at != catalogue.annotations().rend(); ++at) {
        Row row;
        row.key = {at->id.number, 0};
        row.retired = at->retired;
        row.texts = {SetupText::ofDay(at->from, locale()), SetupText::ofDay(at->to, locale()), at->text,
                     SetupText::of(catalogue.department(at->department)), SetupText::of(catalogue.metric(at->metric))};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<SetupRefusal> AnnotationTableModel::write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const
{
    using namespace SetupWriting;
    const bool isNew = key.isNone();
    Annotation before;
    if (isNew) {
        before.uuid = newUuid();
    } else {
        const auto &all = draft.catalogue().annotations();
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Annotation &a) { return a.id.number == key.first; });
        if (found == all.end())
            return SetupRefusal{-1, tr("The annotation is no longer in the file."), false};
        before = *found;
    }
    Annotation after = before;
    int dates = To;
    for (const auto &[column, text] : typed) {
        std::optional<SetupRefusal> refusal;
        switch (column) {
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
        case Text:
            after.text = text.simplified();
            break;
        case Department_: {
            const Department *department = SetupText::department(text, draft.catalogue());
            if (!department && !text.simplified().isEmpty())
                return SetupRefusal{column, tr("There is no department “%1”.").arg(text.simplified()), false};
            after.department = department ? department->id : DepartmentId();
            break;
        }
        case Metric_: {
            const Metric *metric = SetupText::metric(text, draft.catalogue());
            if (!metric && !text.simplified().isEmpty())
                return SetupRefusal{column, tr("There is no metric “%1”.").arg(text.simplified()), false};
            after.metric = metric ? metric->id : MetricId();
            break;
        }
        }
        if (refusal)
            return refusal;
    }
    if (!after.from.isValid())
        return SetupRefusal{From, tr("The day is needed on which it happened."), false};
    if (after.text.isEmpty())
        return SetupRefusal{Text, tr("Say in a few words what happened."), false};
    if (auto refusal = checkSpan(dates, after.from, after.to, draft.locale()))
        return refusal;
    if (!isNew) {
        draft.change(before, after);
        return std::nullopt;
    }
    after.id = draft.newId<Annotation>();
    key = {after.id.number, 0};
    draft.add(after);
    return std::nullopt;
}

std::optional<SetupRefusal> AnnotationTableModel::retire(SetupDraft &draft, const SetupKey &key, bool retired) const
{
    for (const Annotation &annotation : draft.catalogue().annotations())
        if (annotation.id.number == key.first) {
            const Annotation before = annotation;
            Annotation after = before;
            after.retired = retired;
            draft.change(before, after);
            break;
        }
    return std::nullopt;
}

std::optional<SetupRefusal> AnnotationTableModel::remove(SetupDraft &draft, const SetupKey &key) const
{
    for (const Annotation &annotation : draft.catalogue().annotations())
        if (annotation.id.number == key.first) {
            draft.remove(Annotation(annotation));
            break;
        }
    return std::nullopt;
}

} // namespace statroom
