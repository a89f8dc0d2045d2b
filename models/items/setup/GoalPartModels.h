// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/setup/GoalPartTable.h"

namespace statroom {

/// What a goal is measured by: its classes of done and committed, what drives it, contributes to it and guards it.
class GoalLinkTableModel : public GoalPartTable<GoalLink>
{
    Q_OBJECT

public:
    enum Column { Goal_, Part, Department_, Metric_, Category_, Measure, Weight, ColumnCount };

    explicit GoalLinkTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);
    QString noun() const override;
    SetupTexts fresh() const override;

protected:
    std::vector<SetupColumn> columnsOf(const Catalogue &catalogue) const override;
    QStringList choicesOf(int column, const SetupKey &key) const override;
    QStringList textsOf(const Catalogue &catalogue, const Goal &goal, const GoalLink &link) const override;
    std::optional<SetupRefusal> put(const SetupDraft &draft, const Goal &goal, GoalLink &link, int column,
                                    const QString &text) const override;
    std::optional<SetupRefusal> check(const SetupDraft &draft, const Goal &goal, const GoalLink &link,
                                      int lastColumn) const override;
};

/// Promises changed in public: the original stays, the new amount or deadline holds from its day.
class GoalAmendmentTableModel : public GoalPartTable<GoalAmendment>
{
    Q_OBJECT

public:
    enum Column { Goal_, Day, Target_, Deadline, Reason, ColumnCount };

    explicit GoalAmendmentTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);
    QString noun() const override;
    SetupTexts fresh() const override;

protected:
    std::vector<SetupColumn> columnsOf(const Catalogue &catalogue) const override;
    QStringList textsOf(const Catalogue &catalogue, const Goal &goal, const GoalAmendment &amendment) const override;
    std::optional<SetupRefusal> put(const SetupDraft &draft, const Goal &goal, GoalAmendment &amendment, int column,
                                    const QString &text) const override;
    std::optional<SetupRefusal> check(const SetupDraft &draft, const Goal &goal, const GoalAmendment &amendment,
                                      int lastColumn) const override;
};

/// Dated steps.
class MilestoneTableModel : public GoalPartTable<Milestone>
{
    Q_OBJECT

public:
    enum Column { Goal_, Name, Due, Done, Evidence, ColumnCount };

    explicit MilestoneTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);
    QString noun() const override;

protected:
    std::vector<SetupColumn> columnsOf(const Catalogue &catalogue) const override;
    QStringList textsOf(const Catalogue &catalogue, const Goal &goal, const Milestone &milestone) const override;
    std::optional<SetupRefusal> put(const SetupDraft &draft, const Goal &goal, Milestone &milestone, int column,
                                    const QString &text) const override;
    std::optional<SetupRefusal> check(const SetupDraft &draft, const Goal &goal, const Milestone &milestone,
                                      int lastColumn) const override;
};

/// Work meant to move a goal.
class InitiativeTableModel : public GoalPartTable<Initiative>
{
    Q_OBJECT

public:
    enum Column { Goal_, Name, Responsible, From, To, Status_, Note, ColumnCount };

    explicit InitiativeTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);
    QString noun() const override;
    SetupTexts fresh() const override;

protected:
    std::vector<SetupColumn> columnsOf(const Catalogue &catalogue) const override;
    QStringList choicesOf(int column, const SetupKey &key) const override;
    QStringList textsOf(const Catalogue &catalogue, const Goal &goal, const Initiative &initiative) const override;
    std::optional<SetupRefusal> put(const SetupDraft &draft, const Goal &goal, Initiative &initiative, int column,
                                    const QString &text) const override;
    std::optional<SetupRefusal> check(const SetupDraft &draft, const Goal &goal, const Initiative &initiative,
                                      int lastColumn) const override;
};

} // namespace statroom
