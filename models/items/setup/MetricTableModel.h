// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/setup/SetupTableModel.h"

namespace statroom {

/// The metrics, with who measures each, the definition in force, baseline, benchmark and how it is charted. Kind, unit
/// and frequency are refused once there are values; replacing the metric by a new one is then offered. A code that
/// changes is changed in the formulas that name it.
class MetricTableModel : public SetupTableModel
{
    Q_OBJECT

public:
    enum Column {
        Code,
        Name,
        Unit,
        Kind,
        Direction,
        Frequency_,
        Decimals,
        MeasuredBy,
        Enterprise,
        Formula_,
        Lower,
        Upper,
        Tolerance_,
        MinCases,
        Part,
        Whole,
        DueDay,
        Why,
        Method,
        Source,
        DefinedBy,
        DefinedFrom,
        BaselineValue,
        BaselinePeriod,
        BenchmarkWho,
        BenchmarkValue,
        BenchmarkPeriod,
        Order,
        Chart,
        RunLength,
        Screening,
        Season,
        ColumnCount
    };

    explicit MetricTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    QString noun() const override;
    QStringList choices(int column, const SetupKey &key) const override;
    SetupTexts fresh() const override;
    SetupTexts duplicate(const SetupKey &key) const override;

    /// What a new metric begins with that replaces this one.
    SetupTexts replacement(const SetupKey &key, const SetupTexts &typed) const;

    /// The same metric for several departments: copies of its own for each, with their codes. One revision.
    struct Copy
    {
        DepartmentId department;
        QString code;
    };
    /// A code for the department's copy: COD-05 becomes FIRE-05, RESPONSE becomes FIRE-RESPONSE.
    QString proposedCode(const SetupKey &key, DepartmentId department) const;
    Saved duplicateFor(const SetupKey &key, const std::vector<Copy> &copies);

protected:
    std::vector<SetupColumn> columnsOf(const Catalogue &catalogue) const override;
    std::vector<Row> rowsOf(const Catalogue &catalogue) const override;
    std::optional<SetupRefusal> write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const override;
    std::optional<SetupRefusal> retire(SetupDraft &draft, const SetupKey &key, bool retired) const override;
    std::optional<SetupRefusal> remove(SetupDraft &draft, const SetupKey &key) const override;

private:
    std::optional<SetupRefusal> writeFormula(SetupDraft &draft, const Metric &before, const Metric &after) const;
    std::optional<SetupRefusal> writeMeasuring(SetupDraft &draft, const Metric &metric, const SetupTexts &typed) const;
    std::optional<SetupRefusal> writeDefinition(SetupDraft &draft, const Metric &metric, const SetupTexts &typed) const;
    std::optional<SetupRefusal> writeChart(SetupDraft &draft, const Metric &metric, const SetupTexts &typed) const;
    std::optional<SetupRefusal> writeComparisons(SetupDraft &draft, const Metric &metric,
                                                 const SetupTexts &typed) const;
};

} // namespace statroom
