// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/setup/SetupTableModel.h"

namespace statroom {

/// What is asked at each signal that puts something on an agenda: the city's own questions, and the program's where
/// the city has none. Changing one of the program's, or adding one beside them, makes all of that signal the city's.
class QuestionTableModel : public SetupTableModel
{
    Q_OBJECT

public:
    enum Column { Signal, Text, Whose, ColumnCount };

    explicit QuestionTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    QString noun() const override;
    QStringList choices(int column, const SetupKey &key) const override;
    /// The city's questions of these rows' signals go, so that the program's hold again: one revision.
    Result<RevisionId> restore(const std::vector<SetupKey> &keys);

protected:
    std::vector<SetupColumn> columnsOf(const Catalogue &catalogue) const override;
    std::vector<Row> rowsOf(const Catalogue &catalogue) const override;
    std::optional<SetupRefusal> write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const override;
    std::optional<SetupRefusal> retire(SetupDraft &draft, const SetupKey &key, bool retired) const override;
    std::optional<SetupRefusal> remove(SetupDraft &draft, const SetupKey &key) const override;
};

} // namespace statroom
