// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace statroom {

/// The head of the entry grid: month over year, the month in front on the accent's ground with the lines
/// that run down its column.
class MonthHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MonthHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace statroom
