// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace statroom {

/// Paints the cells of overview and scorecard from StandingRoles alone: names with their second line,
/// counts, values with badge and period, change with its word, small charts, icons of control charts, headings across
/// the row. Its size
/// hint is what a cell needs to be read whole; names wrap where their column is narrower.
class StandingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Cell {
        Name,
        NameWithCode,
        Count,
        ValueWithBadge,
        Entries,
        Badge,
        Value,
        Quiet,
        Change,
        Points,
        Variation,
        Assurance
    };

    /// What each column shows; columns beyond the list show what the last one does.
    explicit StandingDelegate(QList<Cell> columns, QObject *parent = nullptr);
    void setColumns(QList<Cell> columns) { m_columns = std::move(columns); }
    /// Whether the icons of a control chart have their words beside them; true where it was otherwise before.
    enum class Words { Shown, Hidden };
    bool setWords(Words variation, Words assurance);
    /// Whether values with a badge have the sign of an unusual one beside them, and the room for it, or none has;
    /// true where it was otherwise before.
    bool keepRoomForSigns(bool keep);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Cell cell(int column) const;
    bool hasWords(Cell cell) const;
    int needed(const QModelIndex &index, const Theme &theme) const;
    int widthOf(const QString &text, TextRole role, const Theme &theme) const;

    QList<Cell> m_columns;
    Words m_variationWords = Words::Shown;
    Words m_assuranceWords = Words::Shown;
    bool m_keepsRoomForSigns = true;
    // Measuring words is slow, and many rows say the same.
    mutable QHash<QString, int> m_widths;
    mutable double m_measuredAt = 0; ///< the size of text that they hold for
};

} // namespace statroom
