// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Joined buttons of which exactly one is on, for the views of one thing (Trend, Table). One Tab
// stop; the arrow keys move and choose.
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace statroom {

class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(const QString &accessibleName, QWidget *parent = nullptr);

    // Ids are given by the caller; the first segment added is on.
    QAbstractButton *addSegment(int id, const QString &text);
    void setCurrent(int id);
    [[nodiscard]] int current() const;
    void setSegmentText(int id, const QString &text);
    void setSegmentEnabled(int id, bool enabled);

signals:
    void currentChanged(int id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
};

} // namespace statroom
