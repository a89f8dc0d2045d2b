// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ActionItemModel.h"
#include "pages/Page.h"

#include <array>

class QComboBox;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QHBoxLayout;

namespace statroom {

class Card;
class EmptyState;
class KeptBars;
class PageHeader;
class PlainLabel;
class SegmentedControl;

/// All action items: how many were kept in time, by department; four columns by urgency, or a list. Space marks one
/// done, Enter opens it with its history, the arrows go between the columns.
class ActionItemsPage : public Page
{
    Q_OBJECT

public:
    ActionItemsPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    void select(ActionItemId action);
    QString title() const override { return tr("Action items"); }
    QWidget *mainWidget() override;
    QList<QWidget *> regions() override;

protected:
    void refresh() override;
    void arrangeParts() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followModel();
    void fillFilters();
    void open(ActionItemId action);
    void followToColumn(ActionItemId id);
    void toggleDone(ActionItemId action);
    void drop(ActionItemId action);
    void saveReminders();
    void menuFor(ActionItemId action, const QPoint &at);
    ActionItemId chosen() const;

    ActionItemModel m_model;
    PageHeader *m_head;
    SegmentedControl *m_view;
    QComboBox *m_department;
    QComboBox *m_person;
    QPushButton *m_reminders = nullptr;
    QPushButton *m_add = nullptr;
    Card *m_keptCard;
    PlainLabel *m_kept;
    PlainLabel *m_keptText;
    KeptBars *m_bars;
    QStackedWidget *m_stack;
    std::array<QListView *, 4> m_lists{};
    std::array<PlainLabel *, 4> m_titles{};
    std::array<PlainLabel *, 4> m_counts{};
    QTableView *m_table;
    EmptyState *m_empty;
    PlainLabel *m_hint;
    ActionItemId m_wanted;
    bool m_filling = false;
};

} // namespace statroom
