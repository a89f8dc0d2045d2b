// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/setup/SetupTableModel.h"

namespace statroom {

/// An administration's sets of goals.
class PlanTableModel : public SetupTableModel
{
    Q_OBJECT

public:
    enum Column { Name, From, To, ColumnCount };

    explicit PlanTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);
    QString noun() const override;

protected:
    std::vector<SetupColumn> columnsOf(const Catalogue &catalogue) const override;
    std::vector<Row> rowsOf(const Catalogue &catalogue) const override;
    std::optional<SetupRefusal> write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const override;
    std::optional<SetupRefusal> retire(SetupDraft &draft, const SetupKey &key, bool retired) const override;
    std::optional<SetupRefusal> remove(SetupDraft &draft, const SetupKey &key) const override;
};

/// Promises as they were first made, and how they ended. A direction is not asked for: it follows from where a goal
/// starts and what it is to reach. A promise that is closed here keeps the figures of that day.
class GoalTableModel : public SetupTableModel
{
    Q_OBJECT

public:
    enum Column {
        Code,
        Statement,
        Theme,
        Plan_,
        Responsible,
        Kind,
        Start,
        Deadline,
        Days,
        Target_,
        High,
        Unit,
        Baseline_,
        Expectation,
        Tolerance_,
        Outcome,
        ClosedOn,
        ClosedReason,
        Successor,
        ColumnCount
    };

    explicit GoalTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);
    QString noun() const override;
    QStringList choices(int column, const SetupKey &key) const override;
    SetupTexts fresh() const override;
    SetupTexts duplicate(const SetupKey &key) const override;

protected:
    std::vector<SetupColumn> columnsOf(const Catalogue &catalogue) const override;
    std::vector<Row> rowsOf(const Catalogue &catalogue) const override;
    std::optional<SetupRefusal> write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const override;
    std::optional<SetupRefusal> retire(SetupDraft &draft, const SetupKey &key, bool retired) const override;
    std::optional<SetupRefusal> remove(SetupDraft &draft, const SetupKey &key) const override;

private:
    std::optional<SetupRefusal> put(const SetupDraft &draft, Goal &goal, int column, const QString &text,
                                    const UnitFormat &format) const;
};

} // namespace statroom
