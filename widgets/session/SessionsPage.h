// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/SessionsModel.h"
#include "pages/Page.h"

class QPushButton;
class QTableView;

namespace statroom {

class Card;
class EmptyState;
class PageHeader;
class PlainLabel;
class SegmentedControl;

/// The sessions that come, the missed ones first, with what the cadences propose; or those of the past. Enter opens
/// one, and plans one that is proposed.
class SessionsPage : public Page
{
    Q_OBJECT

public:
    SessionsPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    QString title() const override { return tr("Sessions"); }
    QWidget *mainWidget() override;
    QList<QWidget *> regions() override;

protected:
    void refresh() override;
    void arrangeParts() override;

private:
    void followModel();
    void open(const QModelIndex &index);
    void plan(const std::optional<ProposedSession> &proposal);
    void saveCalendar();

    SessionsModel m_model;
    PageHeader *m_head;
    SegmentedControl *m_part;
    QPushButton *m_plan = nullptr;
    QPushButton *m_calendar = nullptr;
    PlainLabel *m_missed;
    Card *m_card;
    QTableView *m_table;
    EmptyState *m_empty;
};

} // namespace statroom
