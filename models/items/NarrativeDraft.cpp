// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/NarrativeDraft.h"

#include "items/Viewpoint.h"
#include "storage/CityFile.h"

namespace statroom {

NarrativeDraft::NarrativeDraft(Viewpoint &viewpoint, QObject *parent) : QObject(parent), m_viewpoint(viewpoint)
{
    connect(&viewpoint, &Viewpoint::fileChanged, this, [this] { setPlace({}, {}); });
    connect(&viewpoint, &Viewpoint::recordedAtChanged, this, &NarrativeDraft::look);
    connect(&viewpoint, &Viewpoint::committed, this, [this](const CommittedRevision &revision) {
        if (revision.touches(QLatin1String(Narrative::kindName), m_series.number))
            look();
    });
}

void NarrativeDraft::setPlace(SeriesId series, Month month)
{
    if (series == m_series && month == m_month)
        return;
    m_series = series;
    m_month = month;
    look();
}

void NarrativeDraft::look()
{
    m_stored.reset();
    if (m_viewpoint.hasFile() && m_series && m_month.isValid()) {
        const Result<std::vector<Narrative>> read =
            m_viewpoint.reader().narratives({&m_series, 1}, m_month, m_month, m_viewpoint.recordedAt());
        if (!read)
            emit failed(read.error());
        else if (!read->empty())
            m_stored = read->front();
    }
    emit changed();
}

Result<void> NarrativeDraft::save(const QString &happened, const QString &doing, const QString &needed)
{
    if (!m_series || !m_month.isValid())
        return {};
    Narrative wanted;
    wanted.series = m_series;
    wanted.month = m_month;
    wanted.happened = happened.trimmed();
    wanted.doing = doing.trimmed();
    wanted.needed = needed.trimmed();
    const bool nothing = wanted.happened.isEmpty() && wanted.doing.isEmpty() && wanted.needed.isEmpty();
    if (m_stored ? *m_stored == wanted : nothing)
        return {};
    if (!m_viewpoint.canEdit())
        return Error{ErrorKind::InvalidInput, m_viewpoint.whyNotEditable(), {}};
    Revision revision;
    revision.author = m_viewpoint.author();
    if (!m_stored)
        revision.changes.push_back(added(wanted));
    else if (nothing)
        revision.changes.push_back(removed(*m_stored));
    else
        revision.changes.push_back(statroom::changed(*m_stored, wanted));
    const Result<CityFile::Committed> done = m_viewpoint.file()->commit(revision);
    if (!done)
        return done.error();
    return {};
}

} // namespace statroom
