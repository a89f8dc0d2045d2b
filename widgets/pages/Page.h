// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "items/Viewpoint.h"
#include "pages/Navigator.h"
#include "pages/Prompts.h"

#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>

class QAction;
class QMenu;

namespace statroom {

class MessageLine;
class PagePrinting;

/// One page of the window: made once, when it is first opened, and kept. It wires itself to the viewpoint
/// and to its models. A page that is not visible does nothing: `refresh` runs at once while it is shown,
/// else when it is shown next.
class Page : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Note, Warning, Failure };

    Page(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);
    ~Page() override;

    /// What the window's title and the history of pages call it.
    virtual QString title() const = 0;
    /// The widget that takes the focus when the page is opened.
    virtual QWidget *mainWidget() { return this; }
    /// The regions F6 goes through, in order; by default the main widget alone.
    virtual QList<QWidget *> regions() { return {mainWidget()}; }
    /// Esc with nothing else to end: true if the page used it.
    virtual bool escape() { return false; }
    /// A month back or on, where the page has one of its own: true then, also where there is none to go to.
    virtual bool stepMonth(int) { return false; }
    /// Asked before the file is closed or another page replaces an unfinished edit; false keeps the page.
    virtual bool canLeave() { return true; }

    /// What it prints, or null: the window's File menu exports, prints and previews it.
    virtual PagePrinting *printing() { return nullptr; }

    /// One line under the head, until it is closed or replaced; with a verb, something that can be done about it.
    void showMessage(Tone tone, const QString &text, const QString &verb = {}, std::function<void()> deed = {});
    void showMessage(const Error &error);
    /// How far work is that goes on, and what ends it.
    void showProgress(const QString &text, int done, int total, std::function<void()> end);
    void clearMessage();

    Viewpoint &viewpoint() const { return m_viewpoint; }
    Navigator &navigator() const { return m_navigator; }
    Prompts &prompts() const { return m_prompts; }

protected:
    /// An entry of one of its menus, whose keys work wherever the focus is on the page.
    QAction *addDeed(QMenu &menu, const char *name, const QString &text, const QKeySequence &keys,
                     std::function<void()> deed);
    /// What the viewpoint shows has changed (file, month, record) or `invalidate` was called.
    virtual void refresh() {}
    /// Asks for a refresh, once, whenever it is next needed.
    void invalidate();
    /// Shares out the room there is; called when that, or the size of text, has changed, once events are through.
    virtual void arrangeParts() {}
    /// What Tab goes through, in order; asked after the parts are arranged.
    virtual QList<QWidget *> stops();
    void arrangeSoon();
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    MessageLine &messageLine();
    void orderStops();

    Viewpoint &m_viewpoint;
    Navigator &m_navigator;
    Prompts &m_prompts;
    QPointer<MessageLine> m_message;
    QList<QPointer<QWidget>> m_stops; ///< that Tab goes through, as they were ordered last
    std::function<void()> m_deed; ///< of the message's button
    bool m_stale = true;
    bool m_queued = false;
    bool m_arranging = false;
};

} // namespace statroom
