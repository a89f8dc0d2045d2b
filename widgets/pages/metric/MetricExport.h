// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/MetricFacts.h"

#include <QObject>

namespace statroom {

class MetricViews;
class Page;
class TrendModel;

/// Takes a metric's chart and its data out of the program: to the clipboard or a file, with what they need to be
/// understood elsewhere.
class MetricExport : public QObject
{
    Q_OBJECT

public:
    MetricExport(Page &page, const TrendModel &model, MetricViews &views, const MetricFacts &facts);

    void copyPicture();
    void copyData();
    void savePicture();
    void saveData();
    /// "COD-05 2026-10", of files.
    QString proposedName() const;

private:
    /// All that was counted until the month shown, as the list that import reads and by period.
    void saveWorkbook(const QString &path);

    Page &m_page;
    const TrendModel &m_model;
    MetricViews &m_views;
    const MetricFacts &m_facts;
};

} // namespace statroom
