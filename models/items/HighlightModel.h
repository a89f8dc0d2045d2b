// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/Standings.h"
#include "items/Viewpoint.h"

#include <QAbstractListModel>

namespace statroom {

/// Standings as a side list of cards: what, where, how much and why in words. It shows what it is given;
/// the OverviewModel gives and keeps it.
class HighlightModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Tone { Attention, Celebration };

    HighlightModel(Viewpoint &viewpoint, Tone tone, QObject *parent = nullptr);

    /// Keeps those rows that are the same and announces only what differs.
    void setStandings(std::vector<Standing> standings);
    const Standing *standing(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Viewpoint &m_viewpoint;
    Tone m_tone;
    std::vector<Standing> m_standings;
};

} // namespace statroom
