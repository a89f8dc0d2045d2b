// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The presenter's own screen: a copy of the wall, questions to tick and notes, what comes next, two clocks, the agenda
// with its cursor, what was caught, and the line that catches. Focus rests on the deck; A, D, Q and N take it to the
// line, Esc brings it back.
#pragma once

#include "items/SessionRun.h"
#include "pages/Prompts.h"

#include <QWidget>

class QKeyEvent;
class QListWidget;
class QMenu;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class QListView;

namespace statroom {

class Card;
class ClockView;
class JumpList;
class PageScroll;
class PlainLabel;
class ProjectorWindow;
class SlideView;

class PresenterPanel : public QWidget
{
    Q_OBJECT
public:
    PresenterPanel(SessionRun &run, Prompts &prompts, QWidget *parent = nullptr);

    void follow(ProjectorWindow *projector);
    // True where the key belongs to the session; used by the wall's window too.
    bool handleKey(QKeyEvent *event);
    void say(const QString &text);
    bool sharesWall() const; // both have the same screen

signals:
    void endWanted();
    void panelWanted(); // one screen only: the panel is called or sent away

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void refresh();
    void tick();
    void showCatch();
    void showFoot();
    void showPlace();
    void takeShape(); // of the wall, for the copies of it
    void shareHeight();
    void fillScreens(QMenu &menu);
    void keepCatch();
    void takeWall();
    void giveWallBack();
    QWidget *inFront(); // of the two windows, where they share a screen
    void openJump();
    void showKeys();
    void run(const Result<void> &done);

    SessionRun &m_run;
    Prompts &m_prompts;
    ProjectorWindow *m_projector = nullptr;
    PlainLabel *m_title;
    PlainLabel *m_place;
    PlainLabel *m_later;
    QPushButton *m_adopt;
    QPushButton *m_wall;
    QPushButton *m_black;
    QPushButton *m_freeze;
    QPushButton *m_end;
    SlideView *m_slide;
    SlideView *m_next;
    PlainLabel *m_nextTitle;
    ClockView *m_itemClock;
    ClockView *m_sessionClock;
    QListWidget *m_agenda;
    QListWidget *m_questions;
    PlainLabel *m_noQuestions;
    PlainLabel *m_notes;
    PageScroll *m_notesScroll = nullptr;
    QListWidget *m_caught;
    PlainLabel *m_nothingCaught;
    QVBoxLayout *m_left = nullptr;
    QWidget *m_keys;
    Card *m_catchCard;
    PlainLabel *m_catchKind;
    QLineEdit *m_catch;
    PlainLabel *m_understood;
    PlainLabel *m_said;
    PlainLabel *m_hint;
    QList<QWidget *> m_private; // never on the wall
    QString m_doubted; // the line that Enter asked about
    bool m_hasWall = false; // for a line to be caught, on one screen
    QString m_number; // digits typed before Enter
    bool m_filling = false;
};

} // namespace statroom
