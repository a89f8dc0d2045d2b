// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QStackedWidget;

namespace statroom {

class SegmentedControl;
class TableSection;

/// Tables that belong together behind one control: people and their roles, targets by year and by step.
/// Leaving one saves what is typed in it, or stays.
class SectionGroup : public QWidget
{
    Q_OBJECT

public:
    explicit SectionGroup(const QString &name, QWidget *parent = nullptr);

    void add(const QString &title, TableSection *section);
    TableSection *section(int index) const { return m_sections[size_t(index)]; }
    TableSection *current() const;
    void turnTo(int index);

private:
    SegmentedControl *m_choice;
    QStackedWidget *m_stack;
    std::vector<TableSection *> m_sections;
};

} // namespace statroom
