// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catch.h"
#include "items/Deck.h"
#include "items/Viewpoint.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace statroom {

/// A session while it runs: the deck at one revision, the one cursor that wall and presenter share, what is drilled
/// into, the clocks, and what is being caught. Where it stands and what is half typed is kept outside the city file
/// after every key, so that a program that is killed resumes on the same slide with the same words.
class SessionRun : public QObject
{
    Q_OBJECT

public:
    enum class Wall { Shown, Black };
    enum class Catching { None, Action, Decision, Request, Note };
    using Clock = std::function<QDateTime()>; ///< UTC

    /// `folder` keeps where it stands; empty = the program's own.
    SessionRun(Viewpoint &viewpoint, SessionId session, const QString &folder = {}, QObject *parent = nullptr);
    ~SessionRun() override;

    /// A session of this city that was left running, or none: it is offered to be resumed.
    static std::optional<SessionId> interrupted(const Catalogue &catalogue);

    /// Begins the session, or goes on where it was left.
    Result<void> begin();
    Result<void> end();
    /// Shows the deck as it stands now, to nobody's record: nothing is written, in the city file or beside it.
    Result<void> rehearse();
    void setClock(Clock clock);

    Viewpoint &viewpoint() const { return m_viewpoint; }
    const Deck &deck() const { return m_deck; }
    SessionId session() const { return m_session; }

    /// The slide that the presenter looks at.
    const Slide &slide() const;
    int cursor() const { return m_cursor; }
    bool isAside() const { return !m_aside.empty(); } ///< away from the agenda
    const Slide *next() const; ///< null at the end
    Slide::View view() const { return m_view; }
    std::shared_ptr<const Slide::Table> table() const { return m_table; }
    int page() const { return m_page; }
    double textScale() const { return m_textScale; }
    /// What the room sees: the same, or what it saw when it was frozen.
    struct Shown
    {
        Slide slide;
        Slide::View view = Slide::View::ControlChart;
        std::shared_ptr<const Slide::Table> table;
        Deck::Splits splits; ///< of the view by breakdowns, a page each
        int page = 0;
        double textScale = 1;
        QString count; ///< "Item 7 of 10"
        QString caught; ///< what was caught last, where the room is to see it
    };
    Shown shown() const;
    Shown onTheWall() const { return m_frozen ? *m_frozen : shown(); }
    Wall wall() const { return m_wall; }
    bool isFrozen() const { return m_frozen.has_value(); }

    void forward(); ///< the next page of a table, else the next slide
    void backward();
    void goTo(int slide);
    void goToNumber(int item);
    void first() { goTo(0); }
    void last() { goTo(int(m_deck.slides.size()) - 1); }
    /// The next way of looking at a metric.
    void drill();
    void setView(Slide::View view);
    /// From a view to the slide, from aside to the agenda; false where there is nothing to go back from.
    bool back();
    void returnToAgenda(); ///< where the room left it
    Result<void> jump(const TrendSubject &subject);
    Result<void> jump(GoalId goal);
    Result<void> jump(ProblemId problem);
    void toggleBlack();
    void toggleFreeze();
    /// What was caught last stands on the wall, or no longer; notes never do.
    void toggleCaught();
    bool isCaughtShown() const { return m_isCaughtShown; }
    void scaleText(int step);
    void setPageCount(int pages) { m_pages = std::max(1, pages); } ///< told by the wall, which knows its size

    Result<void> park(); ///< for next time, or back onto the agenda
    Result<void> setAsked(const AgendaQuestion &question, bool asked);
    /// The number on the slide is disputed; somebody is to check it.
    Result<void> dispute();
    /// Revisions since the one that the room sees that touch its numbers, each in one line; the presenter's only.
    struct Later
    {
        RevisionId revision;
        QString text;
        QString reason; ///< as its author gave it; may be empty
        QList<AgendaItemId> items; ///< whose numbers it touches
    };
    const QList<Later> &later() const { return m_later; }
    /// The newest of them comes to the wall, old and new value on the slide.
    Result<void> adopt();

    void beginCatch(Catching what);
    Catching catching() const { return m_catching; }
    QString draft() const { return m_draft; }
    void setDraft(const QString &text);
    Catch understood() const; ///< of the draft
    Result<void> keep(); ///< writes it
    void discard();
    QStringList caught() const; ///< "Action item: Permit manager: …, by 1 Dec"; notes and decisions first

    int itemSeconds() const;
    int sessionSeconds() const;
    int itemMinutes() const { return slide().minutes; }
    int sessionMinutes() const { return m_deck.reading.session.minutes; }
    /// By how much it is behind the agenda (positive) or ahead of it, in seconds.
    int behindSeconds() const;

signals:
    void changed(); ///< anything that is to be seen
    void ticked();
    void said(const QString &text);
    void failed(const statroom::Error &error);

private:
    struct Aside
    {
        Slide slide;
    };
    Result<void> read();
    void show(Slide::View view);
    void moved();
    void follow(const CommittedRevision &revision);
    void remember() const;
    void recall();
    QString journalPath() const;
    AgendaItem itemOfSlide() const;
    void countTime();

    Viewpoint &m_viewpoint;
    SessionId m_session;
    QString m_folder;
    Clock m_clock;
    Deck m_deck;
    int m_cursor = 0;
    std::vector<Aside> m_aside;
    Slide::View m_view = Slide::View::ControlChart;
    std::shared_ptr<const Slide::Table> m_table;
    Deck::Splits m_splits;
    int m_page = 0;
    int m_pages = 1;
    double m_textScale = 1;
    Wall m_wall = Wall::Shown;
    std::optional<Shown> m_frozen;
    bool m_isCaughtShown = false;
    QString m_lastCaught;
    Catching m_catching = Catching::None;
    QString m_draft;
    QHash<qint64, int> m_seconds; ///< spent on an item so far
    QDateTime m_since; ///< on this slide
    QList<Later> m_later;
    bool m_writing = false;
    bool m_isRehearsal = false;
    QTimer m_tick;
};

} // namespace statroom
