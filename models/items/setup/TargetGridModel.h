// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/setup/SetupTableModel.h"

namespace statroom {

/// Targets at a glance: a row a series, a column a fiscal year. A cell holds the target that begins with
/// the year; where none begins, the one still in force is repeated quietly. Steps within a year are told
/// behind it and are changed in the table of steps.
class TargetGridModel : public SetupTableModel
{
    Q_OBJECT

public:
    enum Column { Series_, Name, FirstYear };

    explicit TargetGridModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    QString noun() const override;
    bool canAdd() const override { return false; }
    bool canRetire() const override { return false; }
    bool canRemove() const override { return false; }

    int fiscalYear(int column) const { return m_firstYear + column - FirstYear; }
    int currentColumn() const;
    /// The target of a cell holds from its year on: the steps after it go. Answers how many went.
    struct Filled
    {
        Result<RevisionId> revision;
        int steps = 0;
    };
    Filled fillForward(const std::vector<SetupKey> &keys, int column);
    /// The target of the first key's cell for all the others.
    Result<RevisionId> fillDown(const std::vector<SetupKey> &keys, int column);

protected:
    std::vector<SetupColumn> columnsOf(const Catalogue &catalogue) const override;
    std::vector<Row> rowsOf(const Catalogue &catalogue) const override;
    std::optional<SetupRefusal> write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const override;

private:
    mutable int m_firstYear = 0;
    mutable int m_lastYear = 0;
};

} // namespace statroom
