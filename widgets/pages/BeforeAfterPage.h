// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/BeforeAfterModel.h"
#include "pages/Page.h"

class QBoxLayout;
class QComboBox;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace statroom {

class Card;
class EmptyState;
class PageHeader;
class PageScroll;
class PlainLabel;
class SegmentedControl;
class SpansChart;

/// A metric of a department before and after an event, or in two spans: what is compared is chosen at the top, the
/// answer stands large below it with its chart or table, and beside it what the answer rests on. Printed on one page,
/// copied as text.
class BeforeAfterPage : public Page
{
    Q_OBJECT

public:
    BeforeAfterPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    /// What is compared: with only a subject what seems best.
    void compare(const BeforeAfterChoice &choice);
    const BeforeAfterModel &model() const { return m_model; }

    QString title() const override;
    QWidget *mainWidget() override;
    QList<QWidget *> regions() override;
    PagePrinting *printing() override { return m_printing; }

protected:
    void refresh() override;
    void arrangeParts() override;

private:
    void makeChoices();
    void makeAnswer(QBoxLayout *column);
    void makeSide(QBoxLayout *column);
    void follow();
    void followChoices(const BeforeAfterReading &reading);
    void fillMonths(const BeforeAfterReading &reading);
    void choose();
    void copyText();

    BeforeAfterModel m_model;
    bool m_following = false; ///< widgets are being set, by nobody's hand

    PageHeader *m_head;
    QPushButton *m_copy = nullptr;
    QWidget *m_choices;
    QComboBox *m_what = nullptr;
    QComboBox *m_years = nullptr;
    QWidget *m_spans = nullptr;
    QComboBox *m_ends[4]{}; ///< first and last before, first and last after
    PageScroll *m_scroll;
    QBoxLayout *m_columns = nullptr;
    PlainLabel *m_question = nullptr;
    PlainLabel *m_figure = nullptr;
    PlainLabel *m_interval = nullptr;
    PlainLabel *m_answer = nullptr;
    PlainLabel *m_comparison = nullptr;
    SegmentedControl *m_segments = nullptr;
    QStackedWidget *m_stack = nullptr;
    SpansChart *m_chart = nullptr;
    QTableView *m_table = nullptr;
    PlainLabel *m_readOut = nullptr;
    QWidget *m_side = nullptr;
    Card *m_data = nullptr;
    PlainLabel *m_before = nullptr;
    PlainLabel *m_after = nullptr;
    Card *m_caveatCard = nullptr;
    PlainLabel *m_caveats = nullptr;
    Card *m_otherCard = nullptr;
    QListWidget *m_others = nullptr;
    Card *m_methodCard = nullptr;
    PlainLabel *m_method = nullptr;
    PagePrinting *m_printing;
};

} // namespace statroom
