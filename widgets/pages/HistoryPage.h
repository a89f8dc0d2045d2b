// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/HistoryModel.h"
#include "pages/Page.h"

class QBoxLayout;
class QComboBox;
class QFrame;
class QPushButton;
class QScrollArea;
class QTableView;
class QVBoxLayout;

namespace statroom {

class Card;
class EmptyState;
class PageHeader;
class PlainLabel;

/// Every revision, who, when, why, before and after. From here the city is shown as it was at any of them,
/// and any of them is reverted, which is a revision of its own.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    HistoryPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *mainWidget() override;
    QList<QWidget *> regions() override;
    bool escape() override;

    void showFilter(const HistoryFilter &filter);
    /// The revision selected; none where nothing is.
    RevisionId selected() const;

protected:
    void refresh() override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillFilters();
    void takeFilters();
    void followCounts();
    void followMark();
    void followHeights(int first, int last);
    void tell();
    void tellItem(QVBoxLayout *column, const RevisionDetails::Item &item);
    void open(const QModelIndex &index);
    void showAt(RevisionId revision);
    void askToRevert();
    void arrange();

    HistoryModel m_model;
    PageHeader *m_head;
    QComboBox *m_departments;
    QComboBox *m_metrics;
    QComboBox *m_people;
    Card *m_card;
    QTableView *m_table;
    EmptyState *m_empty;
    QBoxLayout *m_columns;
    Card *m_side;
    QBoxLayout *m_told; ///< the details and what can be done
    QFrame *m_line;
    QScrollArea *m_scroll;
    QPushButton *m_before;
    QPushButton *m_here;
    QPushButton *m_revert;
    PlainLabel *m_whyNot;
    PlainLabel *m_foot;
    bool m_filling = false;
};

} // namespace statroom
