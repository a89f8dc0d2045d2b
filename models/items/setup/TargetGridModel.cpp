// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/TargetGridModel.h"

#include "domain/TargetSteps.h"
#include "items/setup/SetupWriting.h"
#include "items/setup/TargetText.h"

namespace statroom {

namespace {

constexpr int yearsAhead = 4;
constexpr int mostYears = 40;

} // namespace

TargetGridModel::TargetGridModel(Viewpoint &viewpoint, QObject *parent) : SetupTableModel(viewpoint, parent)
{
    begin();
}

QString TargetGridModel::noun() const
{
    return tr("target");
}

std::vector<SetupColumn> TargetGridModel::columnsOf(const Catalogue &catalogue) const
{
    const FiscalCalendar calendar(catalogue.city);
    const int now = calendar.fiscalYear(Month::of(viewpoint().today()));
    m_firstYear = now - 1;
    m_lastYear = now + yearsAhead;
    for (const Target &target : catalogue.targets()) {
        m_firstYear = std::min(m_firstYear, calendar.fiscalYear(target.from));
        m_lastYear = std::max(m_lastYear, calendar.fiscalYear(target.from));
    }
    m_firstYear = std::max(m_firstYear, now - mostYears);
    m_lastYear = std::min(m_lastYear, now + mostYears);
    using Entry = SetupColumn::Entry;
    std::vector<SetupColumn> columns{
        SetupColumn{tr("Code and department"), {}, Entry::Fixed, {}, {}, 210},
        SetupColumn{tr("Metric"), {}, Entry::Fixed, {}, {}, 230},
    };
    for (int year = m_firstYear; year <= m_lastYear; ++year)
        columns.push_back(SetupColumn{
            calendar.label(calendar.fiscalYearPeriod(year), LabelStyle::Short, locale()), {}, Entry::Text, {}, {}, 92}
                              .right());
    return columns;
}

int TargetGridModel::currentColumn() const
{
    const FiscalCalendar calendar(catalogue().city);
    return FirstYear + calendar.fiscalYear(Month::of(viewpoint().today())) - m_firstYear;
}

std::vector<SetupTableModel::Row> TargetGridModel::rowsOf(const Catalogue &catalogue) const
{
    std::vector<Row> rows;
    const FiscalCalendar calendar(catalogue.city);
    for (const Metric &metric : catalogue.metrics()) {
        const UnitFormat format(metric, locale());
        for (const SeriesId id : catalogue.seriesOf(metric.id)) {
            const Series *series = catalogue.series(id);
            const auto steps = catalogue.targets(id);
            Row row;
            row.key = {id.number, 0};
            row.retired = metric.retired || series->retired;
            row.texts = {SetupWriting::seriesText(catalogue, *series), metric.name};
            for (int year = m_firstYear; year <= m_lastYear; ++year) {
                const Period span = calendar.fiscalYearPeriod(year);
                const int column = FirstYear + year - m_firstYear;
                const Target *first = nullptr;
                QStringList later;
                for (const Target &step : steps) {
                    if (step.from == span.first)
                        first = &step;
                    else if (span.contains(step.from))
                        later << tr("%1 from %2")
                                     .arg(TargetText::of(step, format),
                                          SetupText::ofMonth(step.from, calendar, locale()));
                }
                const Target *inForce = targetAt(steps, span.first);
                QString text = first ? TargetText::of(*first, format)
                    : inForce        ? TargetText::of(*inForce, format)
                                     : QString();
                row.edits[column] = first ? text : QString();
                if (!first)
                    row.quiet.insert(column);
                if (!later.isEmpty()) {
                    text = text.isEmpty() ? later.join(QStringLiteral("; "))
                                          : text + QStringLiteral("; ") + later.join(QStringLiteral("; "));
                    row.quiet.erase(column);
                }
                row.texts << text;
            }
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::optional<SetupRefusal> TargetGridModel::write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const
{
    const Series *series = draft.catalogue().series(SeriesId(key.first));
    const Metric *metric = series ? draft.catalogue().metric(series->metric) : nullptr;
    if (!metric)
        return SetupRefusal{-1, tr("The series is no longer in the file."), false};
    const SeriesId id = series->id;
    const UnitFormat format(*metric, draft.locale());
    for (const auto &[column, text] : typed) {
        const Month from = draft.calendar().firstMonth(fiscalYear(column));
        std::optional<Target> before;
        for (const Target &target : draft.catalogue().targets(id))
            if (target.from == from)
                before = target;
        if (text.simplified().isEmpty()) {
            if (before)
                draft.remove(*before);
            continue;
        }
        Target after = before.value_or(Target());
        after.series = id;
        after.from = from;
        // Tolerance goes on as it was where only the amount steps.
        if (!before)
            if (const Target *inForce = targetAt(draft.catalogue().targets(id), from))
                after.setTolerance(inForce->tolerance());
        auto read = TargetText::read(text, after, format);
        if (!read)
            return SetupRefusal{column, read.error().message, false};
        if (const QString sentence = TargetText::wrongWith(*read, *metric, format); !sentence.isEmpty())
            return SetupRefusal{column, sentence, false};
        if (before)
            draft.change(*before, *read);
        else
            draft.add(*read);
    }
    return std::nullopt;
}

TargetGridModel::Filled TargetGridModel::fillForward(const std::vector<SetupKey> &keys, int column)
{
    Filled filled{RevisionId(), 0};
    SetupDraft draft(viewpoint());
    const Month from = draft.calendar().firstMonth(fiscalYear(column));
    Block block;
    for (const SetupKey &key : keys) {
        const SeriesId id(key.first);
        const auto steps = draft.catalogue().targets(id);
        if (!targetAt(steps, from))
            continue;
        for (const Target &step : std::vector<Target>(steps.begin(), steps.end()))
            if (step.from > from) {
                draft.remove(step);
                ++filled.steps;
            }
    }
    block.changes = draft.changes();
    filled.revision = paste(block);
    return filled;
}

Result<RevisionId> TargetGridModel::fillDown(const std::vector<SetupKey> &keys, int column)
{
    if (keys.size() < 2)
        return RevisionId();
    const QString text = cell(keys.front(), column);
    SetupDraft draft(viewpoint());
    for (size_t i = 1; i < keys.size(); ++i) {
        SetupKey key = keys[i];
        if (auto refusal = write(draft, key, {{column, text}}))
            return Error{ErrorKind::InvalidInput, refusal->sentence, {}};
    }
    Block block;
    block.changes = draft.changes();
    return paste(block);
}

} // namespace statroom
