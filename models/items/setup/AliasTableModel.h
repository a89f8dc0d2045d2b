// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/setup/SetupTableModel.h"

namespace statroom {

/// What people said that words in files mean, by the word: to be corrected, or forgotten by taking it out. What
/// was imported with it stays as it is.
class AliasTableModel : public SetupTableModel
{
    Q_OBJECT

public:
    enum Column { Words, Meaning, Category_, Within, LearnedFrom, ColumnCount };

    explicit AliasTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    QString noun() const override;
    bool canRetire() const override { return false; }
    QStringList choices(int column, const SetupKey &key) const override;

protected:
    std::vector<SetupColumn> columnsOf(const Catalogue &catalogue) const override;
    std::vector<Row> rowsOf(const Catalogue &catalogue) const override;
    std::optional<SetupRefusal> write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const override;
    std::optional<SetupRefusal> remove(SetupDraft &draft, const SetupKey &key) const override;

private:
    static QString meaningOf(const Alias &alias, const Catalogue &catalogue);
    static std::optional<SetupRefusal> readMeaning(const QString &text, const Catalogue &catalogue, Alias &alias);
};

} // namespace statroom
