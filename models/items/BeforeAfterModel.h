// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/BackgroundJob.h"
#include "items/BeforeAfterReading.h"

#include <QAbstractTableModel>

namespace statroom {

class Viewpoint;
struct CommittedRevision;

/// Two spans of a metric compared, a row for each of their periods, oldest first. It reads in the background and
/// follows the viewpoint: another month, another record, or a commit, and it is read again; until then it shows what it
/// has. A reading that failed leaves none, and says why.
class BeforeAfterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PeriodColumn, SideColumn, ValueColumn, UseColumn, FittedColumn, ExpectedColumn, ColumnCount };

    explicit BeforeAfterModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    void setChoice(const BeforeAfterChoice &choice);
    const BeforeAfterChoice &choice() const { return m_choice; } ///< as it was asked for
    const std::shared_ptr<const BeforeAfterReading> &reading() const { return m_reading; } ///< null without one
    bool isReading() const { return m_job.isRunning(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void readingChanged();
    void failed(const statroom::Error &error);

private:
    void read();
    void take(std::shared_ptr<const BeforeAfterReading> reading);

    Viewpoint &m_viewpoint;
    BeforeAfterChoice m_choice;
    std::shared_ptr<const BeforeAfterReading> m_reading;
    BackgroundJob m_job;
};

} // namespace statroom
