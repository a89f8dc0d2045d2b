// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PenStrip.h"

#include "app/Actions.h"
#include "app/OpenCity.h"
#include "items/Viewpoint.h"
#include "storage/Pen.h"

#include <QAccessible>
#include <QPushButton>

#include <chrono>

namespace statroom {

PenStrip::PenStrip(OpenCity &city, Viewpoint &viewpoint, Actions &actions, QWidget *parent)
    : Banner(parent)
    , m_city(city)
    , m_viewpoint(viewpoint)
    , m_do(actions)
    , m_ask(addButton(tr("As&k for the pen"), true))
    , m_handOver(addButton(tr("Hand ove&r"), true))
    , m_takeOver(addButton(tr("Ta&ke it over"), true))
{
    setObjectName(QStringLiteral("penStrip"));
    setIcon(QStringLiteral("lock"));
    m_ask->setObjectName(QStringLiteral("askForPen"));
    m_handOver->setObjectName(QStringLiteral("handOverPen"));
    m_takeOver->setObjectName(QStringLiteral("takeOverPen"));
    // A click leaves the focus where work goes on.
    for (QPushButton *button : {m_ask, m_handOver, m_takeOver})
        button->setFocusPolicy(Qt::TabFocus);
    using Id = Actions::Id;
    m_do.when(Id::AskForPen, [this] { m_city.askForPen(); });
    m_do.when(Id::ReleasePen, [this] { m_city.releasePen(); });
    m_do.when(Id::TakeOverPen, [this] { m_city.takeOverPen(); });
    connect(m_ask, &QPushButton::clicked, m_do[Id::AskForPen], &QAction::trigger);
    connect(m_handOver, &QPushButton::clicked, m_do[Id::ReleasePen], &QAction::trigger);
    connect(m_takeOver, &QPushButton::clicked, m_do[Id::TakeOverPen], &QAction::trigger);
    connect(&city, &OpenCity::penChanged, this, &PenStrip::follow);
    follow();
}

QString PenStrip::timeOf(const QDateTime &moment) const
{
    const QDateTime local = moment.toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    return m_viewpoint.locale().toString(local, today ? QStringLiteral("H:mm") : QStringLiteral("d MMM yyyy, H:mm"));
}

void PenStrip::showState(const QString &lead, const QString &rest)
{
    setText(lead, rest);
    setVisible(!lead.isEmpty());
    if (lead == m_lead)
        return;
    m_lead = lead;
    if (lead.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PenStrip::follow()
{
    followActions();
    const CityFile *file = m_city.file();
    const Pen *pen = file ? file->pen() : nullptr;
    const bool elsewhere = pen && pen->isElsewhere();
    const bool unheard = pen && pen->state() == Pen::State::Unheard;
    const bool asked = pen && pen->state() == Pen::State::Mine && pen->asker();
    m_ask->setVisible(elsewhere && !unheard && !pen->isAskedByMe());
    m_takeOver->setVisible(unheard);
    m_handOver->setVisible(asked);
    if (!file || !file->place().needsPen()) {
        showState({}, {});
        emit told({}, {});
        return;
    }
    const QString place =
        file->place().kind == FilePlace::Kind::Share ? tr("Network share") : tr("Synchronised folder");
    if (!pen) {
        showState({}, {});
        emit told(place, {});
        return;
    }
    const QString since = timeOf(pen->holder().since);
    const QString has = pen->holder().since.isValid()
        ? tr("%1 has had the pen since %2.").arg(pen->holder().name, since)
        : tr("%1 has the pen.").arg(pen->holder().name);
    if (unheard)
        showState(has, tr("Last heard of at %1; you can take it over.").arg(timeOf(pen->heardAt())));
    else if (elsewhere)
        showState(has,
                  pen->isAskedByMe() ? tr("You asked for it and get it when it is free.")
                                     : tr("You read on until it is free."));
    else if (asked)
        showState(tr("%1 asks for the pen.").arg(pen->asker()->name), tr("All you entered is saved."));
    else
        showState({}, {});
    emit told(place,
              pen->state() == Pen::State::Mine ? tr("You have the pen since %1").arg(since)
                  : elsewhere                  ? tr("Somebody else has the pen")
                                               : tr("The pen is free"));
}

void PenStrip::followActions()
{
    const CityFile *file = m_city.file();
    const Pen *pen = file ? file->pen() : nullptr;
    const auto set = [&](Actions::Id id, const QString &whyNot, const QString &what) {
        QAction *action = m_do[id];
        action->setVisible(pen);
        action->setEnabled(pen && whyNot.isEmpty());
        action->setToolTip(whyNot.isEmpty() ? what : whyNot);
        action->setStatusTip(action->toolTip());
    };
    if (!pen) {
        for (Actions::Id id : {Actions::Id::AskForPen, Actions::Id::ReleasePen, Actions::Id::TakeOverPen})
            set(id, {}, {});
        return;
    }
    const Pen::State state = pen->state();
    const QString mine = tr("You have the pen.");
    const QString free = tr("The pen is free: the next change takes it.");
    set(Actions::Id::AskForPen,
        state == Pen::State::Mine       ? mine
            : state == Pen::State::Free ? free
            : pen->isAskedByMe()        ? tr("You have asked for it.")
                                        : QString(),
        tr("Whoever has the pen is asked to hand it over"));
    set(Actions::Id::ReleasePen, state == Pen::State::Mine ? QString() : tr("You do not have the pen."),
        tr("Others can change the file then"));
    const int seconds = int(std::chrono::duration_cast<std::chrono::seconds>(pen->unheardAfter()).count());
    set(Actions::Id::TakeOverPen,
        state == Pen::State::Mine       ? mine
            : state == Pen::State::Free ? free
            : state == Pen::State::Elsewhere
            ? tr("Only from a computer that was not heard of for %1 seconds.").arg(seconds)
            : QString(),
        tr("From a computer that is not heard of"));
}

} // namespace statroom
