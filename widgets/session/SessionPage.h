// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/AgendaModel.h"
#include "items/AgendaSuggestion.h"
#include "items/ThenAndNowModel.h"
#include "items/setup/SessionTableModels.h"
#include "pages/Page.h"

#include <QSplitter>

#include <algorithm>

class QBoxLayout;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QMenu;
class QStackedWidget;
class QTableView;

namespace statroom {

class AgendaDelegate;
class AgendaPreview;
class Card;
class EmptyState;
class FlowRow;
class MinutesBar;
class PageHeader;
class PageScroll;
class PlainLabel;
class SegmentedControl;
class StandingTable;
class TableSection;

/// One session: before it the agenda with its minutes and the chosen item as the room will see it, with its questions;
/// after it what it decided, its papers, and what was corrected since. Beside the agenda: who comes and came, what was
/// decided and noted, who received which paper.
class SessionPage : public Page
{
    Q_OBJECT

public:
    SessionPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);
    ~SessionPage() override;

    void showSession(SessionId session);
    SessionId session() const { return m_model.session(); }
    AgendaModel &model() { return m_model; }

    enum class Part { Agenda, People, Notes, Deliveries, ThenAndNow };
    void turnTo(Part part);
    TableSection *section(Part part) const; ///< null for the agenda and for then and now

    QString title() const override;
    QWidget *mainWidget() override;
    QList<QWidget *> regions() override;
    bool escape() override;
    bool canLeave() override;
    PagePrinting *printing() override { return m_printing; }

protected:
    void refresh() override;
    void arrangeParts() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildParts();
    void buildThenAndNow();
    void followThenAndNow();
    void followModel();
    void followItem();
    void keepQuestions();
    void suggest();
    void start();
    void add(AgendaItem::Kind kind);
    void addItem(AgendaItem item, std::optional<Attachment> picture = {});
    void removeItem();
    void moveItem(int step);
    void editLongText(const QString &title, const QString &label, const QString &initial,
                      std::function<Result<void>(const QString &)> deed);
    void editText(const QString &title, const QString &label, const QString &initial,
                  std::function<Result<void>(const QString &)> deed);
    void askText(const Prompts::TextQuestion &question, std::function<Result<void>(const QString &)> deed);
    void savePaper(MemoDelivery::Memo memo, const QString &ending);
    void noteDelivery(MemoDelivery::Memo memo);
    void fillMenus();
    void tell(const Result<void> &done);
    AgendaItemId chosen() const;

    AgendaModel m_model;
    AttendeeTableModel m_people;
    SessionNoteTableModel m_notes;
    MemoDeliveryTableModel m_deliveries;
    ThenAndNowModel m_thenAndNow;
    PageHeader *m_head;
    QPushButton *m_suggest = nullptr;
    QPushButton *m_papers = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_start = nullptr;
    QMenu *m_papersMenu = nullptr;
    QMenu *m_moreMenu = nullptr;
    QWidget *m_facts;
    FlowRow *m_factRow = nullptr;
    SegmentedControl *m_choice = nullptr;
    QStackedWidget *m_parts = nullptr;
    QBoxLayout *m_columns = nullptr;
    Card *m_agendaCard = nullptr;
    MinutesBar *m_minutes = nullptr;
    QTableView *m_table = nullptr;
    AgendaDelegate *m_delegate = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_addRow = nullptr;
    QWidget *m_side = nullptr;
    AgendaPreview *m_preview = nullptr;
    PlainLabel *m_itemHead = nullptr;
    Card *m_questionCard = nullptr;
    QPlainTextEdit *m_questions = nullptr;
    PlainLabel *m_why = nullptr;
    PlainLabel *m_reply = nullptr;
    Card *m_afterCard = nullptr;
    PlainLabel *m_after = nullptr;
    QScrollArea *m_afterScroll = nullptr;
    PlainLabel *m_compared = nullptr;
    StandingTable *m_beside = nullptr;
    PlainLabel *m_besideText = nullptr;
    AgendaItemId m_wanted;
    PagePrinting *m_printing;
};

/// The chosen slide, in the shape of the wall.
class AgendaPreview : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaPreview(QWidget *parent = nullptr);
    void setSlide(const Slide &slide, const QString &place, const QString &record, const QLocale &locale);
    QSize sizeHint() const override { return {480, 270}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return std::min(width, maximumWidth()) * 9 / 16; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Slide m_slide;
    QString m_place;
    QString m_record;
    QLocale m_locale;
};

} // namespace statroom
