// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace statroom {

/// One cell or record of something that was brought along, before anything is written: where it stood, where
/// it goes, what it replaces, and what becomes of it.
struct PreviewLine
{
    enum class Fate {
        Added, ///< where nothing stood
        Changed, ///< another value stood there
        Unchanged,
        Waits, ///< goes into its cell with a question
        Conflict, ///< changed here meanwhile: both values are told, nothing is written
        LeftOut, ///< has no place, or may not be written
        Refused, ///< cannot be read
    };
    static constexpr int fates = 7;

    Fate fate = Fate::Added;
    QString from; ///< "Row 2, column 3", "Metrics!C4"
    QString found; ///< as it stood there
    QString to; ///< "Overtime hours, Oct 2026"
    QString before; ///< empty = nothing
    QString after;
    QString why;

    bool isWritten() const { return fate == Fate::Added || fate == Fate::Changed; }
    /// Would be lost if nobody were told.
    bool isLeft() const { return fate != Fate::Unchanged && !isWritten(); }
};

/// Preview lines as a table, in words; all of them, or those of one fate.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { From, Found, To, Before, After, What, Columns };
    enum Role { FateRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<PreviewLine> lines);
    const std::vector<PreviewLine> &lines() const { return m_lines; }
    void showOnly(std::optional<PreviewLine::Fate> fate);
    int count(PreviewLine::Fate fate) const { return m_counts[size_t(fate)]; }
    int writtenCount() const { return count(PreviewLine::Fate::Added) + count(PreviewLine::Fate::Changed); }
    int leftCount() const;
    static QString word(PreviewLine::Fate fate);
    /// "3 changed, 1 new, 2 left out"; nothing that there is none of.
    QString counts() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<PreviewLine> m_lines;
    std::vector<int> m_shown;
    std::array<int, PreviewLine::fates> m_counts{};
    std::optional<PreviewLine::Fate> m_only;
};

} // namespace statroom
