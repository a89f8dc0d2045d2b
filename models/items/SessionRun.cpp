// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/SessionRun.h"

#include "domain/Words.h"
#include "items/ProblemStanding.h"
#include "items/SessionEntry.h"
#include "storage/CityFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

namespace statroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SessionRun)
};

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// What is said about a slide: tied to the item and to what stands on it.
SessionNote noteOn(const Slide &slide, SessionId session, AgendaItemId item, SessionNote::Kind kind,
                   const QString &text)
{
    SessionNote note;
    note.session = session;
    note.item = item;
    note.kind = kind;
    note.text = text;
    note.department = slide.department;
    note.metric = slide.metric;
    note.category = slide.category;
    note.goal = slide.goal;
    return note;
}

bool isTable(Slide::View view)
{
    return view == Slide::View::Table || view == Slide::View::Departments || view == Slide::View::Source;
}

QString ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/sessions");
}

} // namespace

SessionRun::SessionRun(Viewpoint &viewpoint, SessionId session, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_viewpoint(viewpoint)
    , m_session(session)
    , m_folder(folder.isEmpty() ? ownFolder() : folder)
    , m_clock([&viewpoint] { return viewpoint.now(); })
{
    m_deck.slides.emplace_back();
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &SessionRun::ticked);
    connect(&viewpoint, &Viewpoint::committed, this, &SessionRun::follow);
}

SessionRun::~SessionRun() = default;

void SessionRun::setClock(Clock clock)
{
    m_clock = std::move(clock);
    m_since = m_clock();
}

std::optional<SessionId> SessionRun::interrupted(const Catalogue &catalogue)
{
    for (const Session &session : catalogue.sessions())
        if (session.began.isValid() && session.state != Session::State::Held
            && session.state != Session::State::Cancelled)
            return session.id;
    return std::nullopt;
}

Result<void> SessionRun::begin()
{
    // A copy of the file, from before it began or of another day, has not been anywhere yet.
    const Session *before = m_viewpoint.catalogue()->session(m_session);
    const bool goesOn = before && before->began.isValid();
    m_writing = true;
    const Result<void> begun = SessionEntry::begin(m_viewpoint, m_session);
    m_writing = false;
    if (!begun)
        return begun;
    if (auto done = read(); !done)
        return done;
    if (goesOn)
        recall();
    m_since = m_clock();
    m_tick.start();
    moved();
    return {};
}

Result<void> SessionRun::rehearse()
{
    m_isRehearsal = true;
    if (auto done = read(); !done)
        return done;
    m_since = m_clock();
    moved();
    return {};
}

Result<void> SessionRun::end()
{
    countTime();
    m_writing = true;
    Result<void> done = SessionEntry::end(m_viewpoint, m_session);
    m_writing = false;
    if (done) {
        m_tick.stop();
        QFile::remove(journalPath());
    }
    return done;
}

Result<void> SessionRun::read()
{
    auto deck = Deck::read(m_viewpoint, m_session);
    if (!deck)
        return deck.error();
    const AgendaItemId item = m_deck.slides.empty() ? AgendaItemId() : m_deck.slides[size_t(m_cursor)].item;
    m_deck = std::move(*deck);
    if (const int place = m_deck.slideOf(item); place >= 0)
        m_cursor = place;
    m_cursor = std::clamp(m_cursor, 0, int(m_deck.slides.size()) - 1);
    return {};
}

const Slide &SessionRun::slide() const
{
    return m_aside.empty() ? m_deck.slides[size_t(m_cursor)] : m_aside.back().slide;
}

const Slide *SessionRun::next() const
{
    const size_t place = m_aside.empty() ? size_t(m_cursor) + 1 : size_t(m_cursor);
    return place < m_deck.slides.size() ? &m_deck.slides[place] : nullptr;
}

SessionRun::Shown SessionRun::shown() const
{
    Shown what;
    what.slide = slide();
    what.view = m_view;
    what.table = m_table;
    what.splits = m_splits;
    what.page = m_page;
    what.textScale = m_textScale;
    int items = 0;
    for (const Slide &one : m_deck.slides)
        items = std::max(items, one.number);
    if (what.slide.number > 0)
        what.count = Words::tr("Item %1 of %2").arg(what.slide.number).arg(items);
    if (m_isCaughtShown)
        what.caught = m_lastCaught;
    return what;
}

void SessionRun::show(Slide::View view)
{
    m_view = view;
    m_page = 0;
    m_table.reset();
    m_splits.clear();
    if (view == Slide::View::Breakdown) {
        auto splits = Deck::breakdowns(m_viewpoint, m_deck.reading, slide());
        if (splits)
            m_splits = std::move(*splits);
        else
            emit failed(splits.error());
    }
    if (isTable(view)) {
        auto table = Deck::table(m_viewpoint, m_deck.reading, slide(), view);
        if (table)
            m_table = std::make_shared<const Slide::Table>(std::move(*table));
        else
            emit failed(table.error());
    }
    remember();
    emit changed();
}

void SessionRun::moved()
{
    const QList<Slide::View> &views = slide().views;
    show(views.isEmpty() ? Slide::View::Trend : views.first());
}

void SessionRun::countTime()
{
    const QDateTime now = m_clock();
    if (m_since.isValid())
        m_seconds[m_deck.slides[size_t(m_cursor)].item.number] += int(std::max<qint64>(0, m_since.secsTo(now)));
    m_since = now;
}

void SessionRun::forward()
{
    if (m_page + 1 < m_pages) {
        ++m_page;
        remember();
        emit changed();
        return;
    }
    goTo(m_cursor + (m_aside.empty() ? 1 : 0));
}

void SessionRun::backward()
{
    if (m_page > 0) {
        --m_page;
        remember();
        emit changed();
        return;
    }
    goTo(m_cursor - (m_aside.empty() ? 1 : 0));
}

void SessionRun::goTo(int place)
{
    place = std::clamp(place, 0, int(m_deck.slides.size()) - 1);
    if (place == m_cursor && m_aside.empty())
        return;
    countTime();
    // What was shown and left is done, unless it was put off.
    if (place > m_cursor && !m_isRehearsal) {
        const AgendaItem item = itemOfSlide();
        if (item.id && item.state == AgendaItem::State::Open && m_aside.empty()) {
            m_writing = true;
            const Result<void> done = SessionEntry::setItemState(m_viewpoint, item, AgendaItem::State::Done);
            m_writing = false;
            if (!done)
                emit failed(done.error());
            else if (auto again = SessionReading::read(m_viewpoint.reader(), m_viewpoint.catalogue(), m_session))
                m_deck.reading = std::move(*again);
        }
    }
    m_aside.clear();
    m_cursor = place;
    m_pages = 1;
    moved();
}

void SessionRun::goToNumber(int item)
{
    const int place = m_deck.slideOfNumber(item);
    if (place < 0)
        emit said(Words::tr("There is no item %1.").arg(item));
    else
        goTo(place);
}

void SessionRun::drill()
{
    const QList<Slide::View> &views = slide().views;
    if (views.size() < 2) {
        emit said(Words::tr("There is nothing behind this slide."));
        return;
    }
    const qsizetype at = views.indexOf(m_view);
    show(views[(at + 1) % views.size()]);
}

void SessionRun::setView(Slide::View view)
{
    if (slide().views.contains(view) || (view == Slide::View::Source && slide().trend))
        show(view);
    else if (slide().trend)
        emit said(Words::tr("There is no such view of this metric."));
    else
        emit said(Words::tr("Only a metric has this view."));
}

bool SessionRun::back()
{
    if (m_page > 0 || (!slide().views.isEmpty() && m_view != slide().views.first())) {
        moved();
        return true;
    }
    if (!m_aside.empty()) {
        m_aside.pop_back();
        moved();
        return true;
    }
    return false;
}

void SessionRun::returnToAgenda()
{
    m_aside.clear();
    moved();
}

Result<void> SessionRun::jump(const TrendSubject &subject)
{
    auto slide = Deck::metric(m_viewpoint, m_deck.reading, subject);
    if (!slide)
        return slide.error();
    m_aside.push_back({std::move(*slide)});
    moved();
    return {};
}

Result<void> SessionRun::jump(ProblemId problem)
{
    auto slide = Deck::problem(m_viewpoint, m_deck.reading, problem);
    if (!slide)
        return slide.error();
    m_aside.push_back({std::move(*slide)});
    moved();
    return {};
}

Result<void> SessionRun::jump(GoalId goal)
{
    auto slide = Deck::goal(m_viewpoint, m_deck.reading, goal);
    if (!slide)
        return slide.error();
    m_aside.push_back({std::move(*slide)});
    moved();
    return {};
}

void SessionRun::toggleBlack()
{
    m_wall = m_wall == Wall::Black ? Wall::Shown : Wall::Black;
    remember();
    emit changed();
}

void SessionRun::toggleFreeze()
{
    if (m_frozen)
        m_frozen.reset();
    else
        m_frozen = shown();
    remember();
    emit changed();
}

void SessionRun::toggleCaught()
{
    m_isCaughtShown = !m_isCaughtShown;
    if (m_isCaughtShown && m_lastCaught.isEmpty())
        emit said(Words::tr("What is caught next is shown to the room; notes are not."));
    emit changed();
}

void SessionRun::scaleText(int step)
{
    m_textScale = step == 0 ? 1 : std::clamp(m_textScale + 0.1 * step, 1.0, 1.6);
    remember();
    emit changed();
}

AgendaItem SessionRun::itemOfSlide() const
{
    const AgendaItemId id = m_deck.slides[size_t(m_cursor)].item;
    const SessionReading::Item *item = m_deck.reading.item(id);
    return item ? item->item : AgendaItem();
}

Result<void> SessionRun::park()
{
    const AgendaItem item = itemOfSlide();
    if (!item.id)
        return Error{ErrorKind::InvalidInput, Words::tr("Only an item of the agenda can be put off."), {}};
    const bool parked = item.state == AgendaItem::State::Parked;
    m_writing = true;
    const Result<void> done =
        SessionEntry::setItemState(m_viewpoint, item, parked ? AgendaItem::State::Open : AgendaItem::State::Parked);
    m_writing = false;
    if (!done)
        return done;
    if (auto again = SessionReading::read(m_viewpoint.reader(), m_viewpoint.catalogue(), m_session))
        m_deck.reading = std::move(*again);
    emit said(parked ? Words::tr("Back on the agenda.") : Words::tr("Put off for next time."));
    emit changed();
    return {};
}

Result<void> SessionRun::setAsked(const AgendaQuestion &question, bool asked)
{
    m_writing = true;
    const Result<void> done = SessionEntry::setAsked(m_viewpoint, question, asked);
    m_writing = false;
    if (!done)
        return done;
    if (auto again = SessionReading::read(m_viewpoint.reader(), m_viewpoint.catalogue(), m_session))
        m_deck.reading = std::move(*again);
    emit changed();
    return {};
}

Result<void> SessionRun::dispute()
{
    const Slide &now = slide();
    if (now.kind != Slide::Kind::Metric || !now.trend)
        return Error{ErrorKind::InvalidInput, Words::tr("Only a metric's number can be disputed."), {}};
    const Catalogue &catalogue = *m_viewpoint.catalogue();
    const Series *series = catalogue.series(now.department, now.metric, now.category);
    if (!series)
        return Error{ErrorKind::InvalidInput,
                     Words::tr("This number is computed from others. Dispute one that it is made of."),
                     {}};
    Catch found;
    const Metric *metric = catalogue.metric(now.metric);
    found.text = Words::tr("Check %1 of %2")
                     .arg(metric ? metric->name : QString(), m_viewpoint.label(now.trend->shown, LabelStyle::Long));
    found.due = m_viewpoint.today().addDays(7);
    if (const Person *person = catalogue.coordinator(now.department, m_viewpoint.today())) {
        found.person = person->id;
        found.who = person->name;
    }
    found.department = now.department;
    const AgendaItem item = itemOfSlide();
    ActionItem check = SessionEntry::actionOf(found, ActionItem::Kind::Check, m_deck.reading.session,
                                              m_aside.empty() && item.id ? &item : nullptr, m_viewpoint.today());
    check.metric = now.metric;
    check.category = now.category;
    m_writing = true;
    const auto done = SessionEntry::dispute(m_viewpoint, series->id, now.trend->shown.first, check);
    m_writing = false;
    if (!done)
        return done.error();
    Slide &shownSlide = m_aside.empty() ? m_deck.slides[size_t(m_cursor)] : m_aside.back().slide;
    shownSlide.disputed = true;
    if (auto again = SessionReading::read(m_viewpoint.reader(), m_viewpoint.catalogue(), m_session))
        m_deck.reading = std::move(*again);
    emit said(Words::tr("Disputed; %1 checks it by %2.")
                  .arg(found.who.isEmpty() ? Words::tr("somebody") : found.who,
                       m_viewpoint.locale().toString(found.due, QStringLiteral("d MMM"))));
    emit changed();
    return {};
}

void SessionRun::follow(const CommittedRevision &revision)
{
    if (m_writing || m_deck.slides.empty() || !m_deck.reading.catalogue)
        return;
    if (m_deck.reading.isTouchedBy(revision)) {
        if (auto again = SessionReading::read(m_viewpoint.reader(), m_viewpoint.catalogue(), m_session))
            m_deck.reading = std::move(*again);
    }
    Later later{revision.id, {}, revision.reason, {}};
    for (const Slide &one : m_deck.slides) {
        if (!one.trend || !one.trend->isTouchedBy(revision))
            continue;
        if (later.text.isEmpty())
            later.text = Words::tr("%1: %2 by %3")
                             .arg(one.trend->metric().name,
                                  revision.reason.isEmpty() ? Words::tr("changed") : revision.reason, revision.author);
        later.items << one.item;
    }
    if (!later.items.isEmpty())
        m_later.append(later);
    emit changed();
}

Result<void> SessionRun::adopt()
{
    if (m_later.isEmpty())
        return Error{ErrorKind::InvalidInput, Words::tr("Nothing was changed that the room has not seen."), {}};
    std::vector<Slide> before = m_deck.slides;
    const RevisionId revision = m_later.last().revision;
    m_writing = true;
    const Result<void> done =
        SessionEntry::adopt(m_viewpoint, m_session, revision, Words::tr("corrections adopted in the session"));
    m_writing = false;
    if (!done)
        return done;
    const int cursor = m_cursor;
    if (auto again = read(); !again)
        return again;
    m_cursor = std::clamp(cursor, 0, int(m_deck.slides.size()) - 1);
    for (Slide &now : m_deck.slides) {
        const auto was = std::find_if(before.begin(), before.end(), [&](const Slide &b) { return b.item == now.item; });
        if (was == before.end() || !now.trend || !was->trend)
            continue;
        const UnitFormat write(now.trend->metric(), m_viewpoint.locale());
        for (const TrendRow &row : now.trend->rows) {
            const TrendRow *old = was->trend->row(row.period);
            if (!old || old->value == row.value)
                continue;
            const auto text = [&](std::optional<double> value) {
                return value ? write.format(*value) : Words::tr("no value");
            };
            now.correction =
                Words::tr("Corrected, %1: %2, before %3.")
                    .arg(m_viewpoint.label(row.period, LabelStyle::Short), text(row.value), text(old->value));
            const auto why = std::find_if(m_later.crbegin(), m_later.crend(), [&](const Later &later) {
                return later.items.contains(now.item) && !later.reason.isEmpty();
            });
            if (why != m_later.crend())
                now.correction =
                    Words::tr("%1 Why: %2.")
                        .arg(now.correction,
                             why->reason.endsWith(QLatin1Char('.')) ? why->reason.chopped(1) : why->reason);
        }
    }
    m_later.clear();
    m_frozen.reset();
    // The memo after tells what the room was told.
    m_writing = true;
    Result<void> noted;
    for (const Slide &now : m_deck.slides) {
        if (now.correction.isEmpty() || !noted)
            continue;
        noted = SessionEntry::addNote(m_viewpoint,
                                      noteOn(now, m_session, now.item, SessionNote::Kind::Note, now.correction));
    }
    m_writing = false;
    moved();
    return noted;
}

void SessionRun::beginCatch(Catching what)
{
    m_catching = what;
    remember();
    emit changed();
}

void SessionRun::setDraft(const QString &text)
{
    if (m_draft == text)
        return;
    m_draft = text;
    remember();
    emit changed();
}

Catch SessionRun::understood() const
{
    const Catalogue &catalogue = *m_viewpoint.catalogue();
    const Session *session = catalogue.session(m_session);
    return Catch::read(m_draft, catalogue, m_viewpoint.today(), m_viewpoint.locale(),
                       session ? nextSession(catalogue, *session, m_viewpoint.today()).day : QDate());
}

Result<void> SessionRun::keep()
{
    const Catch found = understood();
    AgendaItem about = itemOfSlide();
    const Slide &now = slide();
    if (!m_aside.empty())
        about = AgendaItem();
    m_writing = true;
    Result<void> done;
    if (m_catching == Catching::Action || m_catching == Catching::Request) {
        ActionItem action = SessionEntry::actionOf(
            found, m_catching == Catching::Action ? ActionItem::Kind::Action : ActionItem::Kind::DataRequest,
            m_deck.reading.session, about.id ? &about : nullptr, m_viewpoint.today());
        if (!about.id) {
            action.metric = now.metric;
            action.category = now.category;
            action.goal = now.goal;
            if (now.problem)
                action.problem = now.problem->problem.id;
            if (!action.department)
                action.department = now.department;
        }
        if (!action.department && m_deck.reading.departments.size() == 1)
            action.department = m_deck.reading.departments.front();
        const auto added = SessionEntry::addAction(m_viewpoint, action);
        if (!added)
            done = added.error();
    } else {
        const auto kind = m_catching == Catching::Decision ? SessionNote::Kind::Decision : SessionNote::Kind::Note;
        done = SessionEntry::addNote(m_viewpoint, noteOn(now, m_session, about.id, kind, m_draft));
    }
    m_writing = false;
    if (!done)
        return done;
    const bool isNote = m_catching == Catching::Note;
    const QStringList before = caught();
    m_draft.clear();
    m_catching = Catching::None;
    // What was caught is read back at the end; the pictures stay as they are.
    if (auto deck = Deck::read(m_viewpoint, m_session)) {
        m_deck.slides.back() = std::move(deck->slides.back());
        m_deck.reading = std::move(deck->reading);
    }
    for (const QString &one : caught())
        if (!isNote && !before.contains(one))
            m_lastCaught = one;
    remember();
    emit changed();
    return {};
}

void SessionRun::discard()
{
    m_draft.clear();
    m_catching = Catching::None;
    remember();
    emit changed();
}

QStringList SessionRun::caught() const
{
    QStringList all;
    const QLocale locale = m_viewpoint.locale();
    for (const SessionNote &note : m_deck.reading.notes)
        all << Words::tr("%1: %2").arg(capital(word(note.kind)), note.text);
    for (const ActionItem &action : m_deck.reading.actions) {
        const SessionMemo::Promise promise = promiseOf(*m_viewpoint.catalogue(), action, m_viewpoint.today(), locale);
        QString text = promise.who.isEmpty() ? promise.text : promise.who + QStringLiteral(": ") + promise.text;
        if (!promise.due.isEmpty())
            text = Words::tr("%1, by %2").arg(text, promise.due);
        all << Words::tr("%1: %2").arg(capital(word(action.kind)), text);
    }
    return all;
}

int SessionRun::itemSeconds() const
{
    const int before = m_seconds.value(m_deck.slides[size_t(m_cursor)].item.number);
    return before + (m_since.isValid() ? int(std::max<qint64>(0, m_since.secsTo(m_clock()))) : 0);
}

int SessionRun::sessionSeconds() const
{
    const QDateTime began = m_deck.reading.session.began;
    return began.isValid() ? int(std::max<qint64>(0, began.secsTo(m_clock()))) : 0;
}

int SessionRun::behindSeconds() const
{
    int planned = 0;
    for (int i = 0; i < m_cursor; ++i)
        planned += m_deck.slides[size_t(i)].minutes * 60;
    planned += std::min(itemSeconds(), m_deck.slides[size_t(m_cursor)].minutes * 60);
    return sessionSeconds() - planned;
}

QString SessionRun::journalPath() const
{
    const Session *session = m_viewpoint.catalogue()->session(m_session);
    return m_folder + QLatin1Char('/') + (session ? session->uuid : QStringLiteral("none")) + QStringLiteral(".json");
}

void SessionRun::remember() const
{
    if (m_isRehearsal)
        return;
    QDir().mkpath(m_folder);
    QSaveFile file(journalPath());
    if (!file.open(QIODevice::WriteOnly))
        return;
    QHash<qint64, int> spent = m_seconds;
    if (m_since.isValid())
        spent[m_deck.slides[size_t(m_cursor)].item.number] += int(std::max<qint64>(0, m_since.secsTo(m_clock())));
    QJsonObject seconds;
    for (auto one = spent.cbegin(); one != spent.cend(); ++one)
        seconds.insert(QString::number(one.key()), one.value());
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("item"), m_deck.slides[size_t(m_cursor)].item.number},
                                         {QStringLiteral("slide"), m_cursor},
                                         {QStringLiteral("text_scale"), m_textScale},
                                         {QStringLiteral("black"), m_wall == Wall::Black || m_frozen},
                                         {QStringLiteral("catching"), int(m_catching)},
                                         {QStringLiteral("draft"), m_draft},
                                         {QStringLiteral("seconds"), seconds}})
                   .toJson());
    // Where it stood is a convenience: a full disk must not stop a session.
    file.commit();
}

void SessionRun::recall()
{
    QFile file(journalPath());
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const int place = m_deck.slideOf(AgendaItemId(json.value(QLatin1String("item")).toInteger()));
    m_cursor =
        std::clamp(place >= 0 ? place : json.value(QLatin1String("slide")).toInt(), 0, int(m_deck.slides.size()) - 1);
    m_textScale = std::clamp(json.value(QLatin1String("text_scale")).toDouble(1), 1.0, 1.6);
    // What the room was not to see, black or behind a frozen slide, it does not see because a program was killed.
    m_wall = json.value(QLatin1String("black")).toBool() ? Wall::Black : Wall::Shown;
    const int catching = json.value(QLatin1String("catching")).toInt();
    m_catching = catching >= 0 && catching <= int(Catching::Note) ? Catching(catching) : Catching::None;
    m_draft = json.value(QLatin1String("draft")).toString();
    const QJsonObject seconds = json.value(QLatin1String("seconds")).toObject();
    for (auto one = seconds.begin(); one != seconds.end(); ++one)
        m_seconds.insert(one.key().toLongLong(), one.value().toInt());
}

} // namespace statroom
