// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/setup/SetupTableModel.h"

namespace statroom {

/// The days on which the city's offices are closed, newest first: what is due then is due on the next working day.
class HolidayTableModel : public SetupTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Name, Weekday, ColumnCount };

    explicit HolidayTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    QString noun() const override;
    bool canRetire() const override { return false; }
    /// Adds the federal holidays of a year on days that are no holiday yet, as one revision; none where all are.
    struct Filled
    {
        Result<RevisionId> revision;
        int added = 0;
    };
    Filled fillFederal(int year);
    int yearToFill() const; ///< the first from this one on that has no holiday

protected:
    std::vector<SetupColumn> columnsOf(const Catalogue &catalogue) const override;
    std::vector<Row> rowsOf(const Catalogue &catalogue) const override;
    std::optional<SetupRefusal> write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const override;
    std::optional<SetupRefusal> remove(SetupDraft &draft, const SetupKey &key) const override;
};

} // namespace statroom
