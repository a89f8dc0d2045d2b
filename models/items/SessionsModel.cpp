// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SessionsModel.h"

#include "domain/RecordText.h"
#include "items/LateMemos.h"
#include "items/SessionReading.h"

#include <QCoreApplication>

#include <algorithm>

namespace statroom {

namespace {

constexpr int proposedDays = 84;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SessionsModel)
};

/// "9 items, 62 of 60 minutes".
QString agendaWord(const Reader &reader, const Session &session, const QLocale &locale)
{
    const auto items = reader.recordsOf<AgendaItem>(session.id);
    if (!items)
        return items.error().message;
    if (items->empty())
        return Words::tr("none yet");
    int minutes = 0;
    for (const AgendaItem &item : *items)
        minutes += item.minutes;
    return RecordText::joined(
        Words::tr("%n item(s)", nullptr, int(items->size())),
        Words::tr("%1 of %2 minutes").arg(locale.toString(minutes), locale.toString(session.minutes)));
}

} // namespace

QString standingWord(const Session &session, QDate today)
{
    switch (standingOf(session, today)) {
    case SessionStanding::Upcoming:
        return session.state == Session::State::Prepared ? Words::tr("prepared") : Words::tr("planned");
    case SessionStanding::PutOff:
        return Words::tr("put off %n time(s)", nullptr, session.moved);
    case SessionStanding::Running:
        return Words::tr("running");
    case SessionStanding::Missed:
        return Words::tr("missed: neither held nor cancelled");
    case SessionStanding::Held:
        return Words::tr("held");
    case SessionStanding::Cancelled:
        break;
    }
    return Words::tr("cancelled: %1").arg(session.stateReason);
}

SessionsModel::SessionsModel(Viewpoint &viewpoint, QObject *parent)
    : QAbstractTableModel(parent)
    , m_viewpoint(viewpoint)
{
    for (auto changed : {&Viewpoint::recordedAtChanged, &Viewpoint::fileChanged})
        connect(&viewpoint, changed, this, &SessionsModel::refresh);
    connect(&viewpoint, &Viewpoint::committed, this, [this](const CommittedRevision &revision) {
        for (const char *kind : {Session::kindName, SessionDepartment::kindName, Cadence::kindName,
                                 ActionItem::kindName, AgendaItem::kindName, MemoDelivery::kindName})
            if (revision.touchesKind(QLatin1String(kind))) {
                refresh();
                return;
            }
    });
    refresh();
}

void SessionsModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    m_missed = 0;
    m_counts = {};
    if (m_viewpoint.hasFile()) {
        const Catalogue &catalogue = *m_viewpoint.catalogue();
        const QLocale locale = m_viewpoint.locale();
        const QDate today = m_viewpoint.today();
        const std::vector<LateMemo> late = lateMemos(m_viewpoint);
        const auto rowOf = [&](const Session &session) {
            Row row;
            row.session = session.id;
            row.standing = standingOf(session, today);
            row.cells[DayColumn] =
                RecordText::joined(locale.toString(session.day, QStringLiteral("ddd d MMM yyyy")),
                                   session.startsAt ? clockText(startOf(session), locale) : QString());
            row.cells[SessionColumn] = sessionName(catalogue, session);
            row.cells[StateColumn] = standingWord(session, today);
            for (const LateMemo &memo : late)
                if (memo.session == session.id)
                    row.cells[StateColumn] = RecordText::joined(row.cells[StateColumn], lateWord(memo, locale));
            if (m_part == Part::Coming) {
                row.cells[YieldColumn] = agendaWord(m_viewpoint.reader(), session, locale);
                return row;
            }
            int kept = 0, due = 0;
            for (const ActionItem &action : catalogue.actionItems())
                if (action.session == session.id)
                    if (const auto fulfilled = action.isKept(today)) {
                        ++due;
                        kept += *fulfilled;
                    }
            if (due > 0)
                row.cells[YieldColumn] = tr("%1 of %2").arg(locale.toString(kept), locale.toString(due));
            return row;
        };
        const auto head = [&](const QString &text) {
            Row row;
            row.heading = text;
            m_rows.push_back(row);
        };
        std::vector<const Session *> missed, coming, past;
        for (const Session &session : catalogue.sessions()) {
            switch (standingOf(session, today)) {
            case SessionStanding::Missed:
                missed.push_back(&session);
                break;
            case SessionStanding::Upcoming:
            case SessionStanding::PutOff:
            case SessionStanding::Running:
                coming.push_back(&session);
                break;
            case SessionStanding::Held:
            case SessionStanding::Cancelled:
                past.push_back(&session);
                break;
            }
        }
        m_missed = int(missed.size());
        m_counts = {int(missed.size() + coming.size()), int(past.size())};
        if (m_part == Part::Past) {
            std::optional<int> year;
            for (auto session = past.rbegin(); session != past.rend(); ++session) {
                if (year != (*session)->day.year()) {
                    year = (*session)->day.year();
                    head(QString::number(*year));
                }
                m_rows.push_back(rowOf(**session));
            }
        } else {
            if (!missed.empty())
                head(tr("Missed"));
            for (const Session *session : missed)
                m_rows.push_back(rowOf(*session));
            const size_t heading = m_rows.size();
            for (const Session *session : coming)
                m_rows.push_back(rowOf(*session));
            for (const ProposedSession &proposal :
                 proposedSessions(catalogue, catalogue.businessDays(), today, today.addDays(proposedDays))) {
                Row row;
                row.proposal = proposal;
                const Department *department = catalogue.department(proposal.department);
                row.cells[DayColumn] = locale.toString(proposal.day, QStringLiteral("ddd d MMM yyyy"));
                row.cells[SessionColumn] = department ? department->name : QString();
                row.cells[StateColumn] = proposal.day == proposal.regular
                    ? tr("to be planned")
                    : tr("to be planned; %1 is no working day")
                          .arg(locale.toString(proposal.regular, QStringLiteral("d MMM")));
                m_rows.push_back(row);
            }
            const auto first = m_rows.begin() + std::ptrdiff_t(heading);
            std::stable_sort(first, m_rows.end(), [&](const Row &a, const Row &b) {
                const auto dayOf = [&](const Row &row) {
                    return row.proposal ? row.proposal->day : catalogue.session(row.session)->day;
                };
                return dayOf(a) < dayOf(b);
            });
            if (first != m_rows.end()) {
                Row above;
                above.heading = tr("Coming");
                m_rows.insert(first, above);
            }
        }
    }
    endResetModel();
}

void SessionsModel::show(Part part)
{
    if (part == m_part)
        return;
    m_part = part;
    refresh();
}

SessionId SessionsModel::sessionAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)].session : SessionId();
}

std::optional<ProposedSession> SessionsModel::proposalAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)].proposal : std::nullopt;
}

int SessionsModel::rowOf(SessionId session) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (session && m_rows[i].session == session)
            return int(i);
    return -1;
}

const Session *SessionsModel::next() const
{
    for (const Session &session : m_viewpoint.catalogue()->sessions()) {
        const SessionStanding standing = standingOf(session, m_viewpoint.today());
        if (standing == SessionStanding::Upcoming || standing == SessionStanding::PutOff
            || standing == SessionStanding::Running)
            return &session;
    }
    return nullptr;
}

int SessionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SessionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags SessionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows[size_t(index.row())].heading.isEmpty())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant SessionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.heading.isEmpty() ? row.cells[index.column()] : index.column() == 0 ? row.heading : QString();
    case Qt::ToolTipRole:
        return row.cells[index.column()].toHtmlEscaped();
    case IsSectionRole:
        return !row.heading.isEmpty();
    case StandingRole:
        return row.standing ? QVariant(int(*row.standing)) : QVariant();
    default:
        return {};
    }
}

QVariant SessionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Day");
    case SessionColumn:
        return tr("Session");
    case StateColumn:
        return tr("State");
    case YieldColumn:
        return m_part == Part::Coming ? tr("Agenda") : tr("Action items on time");
    default:
        return {};
    }
}

} // namespace statroom
