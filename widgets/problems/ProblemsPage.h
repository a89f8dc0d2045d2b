// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ProblemsModel.h"
#include "pages/Page.h"

class QComboBox;
class QPushButton;
class QTableView;

namespace statroom {

class Card;
class EmptyState;
class PageHeader;
class PlainLabel;

/// Every problem on its way round plan, do, check, act; Enter opens one. A new one is opened on a metric that is
/// chosen first.
class ProblemsPage : public Page
{
    Q_OBJECT

public:
    ProblemsPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    QString title() const override { return tr("Problems"); }
    QWidget *mainWidget() override;
    QList<QWidget *> regions() override;

    /// Asks what the problem is, opens it on the metric and shows it.
    static void askAndOpen(Page &page, const TrendSubject &subject);

protected:
    void refresh() override;
    void arrangeParts() override;

private:
    void followModel();
    void chooseMetric();

    ProblemsModel m_model;
    PageHeader *m_head;
    QComboBox *m_department;
    QPushButton *m_open = nullptr;
    Card *m_card;
    QTableView *m_table;
    EmptyState *m_empty;
    PlainLabel *m_hint;
    bool m_filling = false;
};

} // namespace statroom
