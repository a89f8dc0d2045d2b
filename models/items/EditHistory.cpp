// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/EditHistory.h"

#include "items/RevisionDetails.h"
#include "items/Viewpoint.h"
#include "storage/CityFile.h"

namespace statroom {

namespace {

// Larger revisions are told by their count, so that a menu never decodes a whole import.
constexpr qint64 readInFull = 50;

} // namespace

EditHistory::EditHistory(Viewpoint &viewpoint, QObject *parent) : QObject(parent), m_viewpoint(viewpoint)
{
    connect(&viewpoint, &Viewpoint::fileChanged, this, &EditHistory::forget);
    connect(&viewpoint, &Viewpoint::authorChanged, this, &EditHistory::forget);
    connect(&viewpoint, &Viewpoint::editableChanged, this, &EditHistory::forget);
    connect(&viewpoint, &Viewpoint::committed, this, &EditHistory::forget);
}

bool EditHistory::canUndo() const
{
    look();
    return m_viewpoint.canEdit() && m_undo.revision;
}

bool EditHistory::canRedo() const
{
    look();
    return m_viewpoint.canEdit() && m_redo.revision;
}

QString EditHistory::undoText() const
{
    look();
    return m_undo.text;
}

QString EditHistory::redoText() const
{
    look();
    return m_redo.text;
}

QDateTime EditHistory::undoAt() const
{
    look();
    return m_undo.at;
}

Result<void> EditHistory::undo()
{
    if (!m_viewpoint.canEdit())
        return Error{ErrorKind::InvalidInput, m_viewpoint.whyNotEditable(), {}};
    // Asked afresh: another process of the same person may have written since.
    const Result<RevisionId> last = m_viewpoint.file()->undoable(m_viewpoint.author());
    if (!last)
        return last.error();
    if (!*last)
        return Error{ErrorKind::NotFound, tr("There is nothing of yours to undo."), {}};
    const Result<CityFile::Committed> done = m_viewpoint.file()->revert(*last, m_viewpoint.author());
    forget();
    if (!done)
        return done.error();
    return {};
}

Result<void> EditHistory::redo()
{
    if (!m_viewpoint.canEdit())
        return Error{ErrorKind::InvalidInput, m_viewpoint.whyNotEditable(), {}};
    const Result<RevisionId> last = m_viewpoint.file()->redoable(m_viewpoint.author());
    if (!last)
        return last.error();
    if (!*last)
        return Error{ErrorKind::NotFound, tr("There is nothing of yours to redo."), {}};
    const Result<CityFile::Committed> done = m_viewpoint.file()->revert(*last, m_viewpoint.author());
    forget();
    if (!done)
        return done.error();
    return {};
}

void EditHistory::forget()
{
    m_known = false;
    emit changed();
}

void EditHistory::look() const
{
    if (m_known)
        return;
    m_known = true;
    m_undo = {};
    m_redo = {};
    if (!m_viewpoint.hasFile())
        return;
    const CityFile &file = *m_viewpoint.file();
    if (const Result<RevisionId> last = file.undoable(m_viewpoint.author()); last && *last)
        m_undo = stepOf(*last);
    if (const Result<RevisionId> last = file.redoable(m_viewpoint.author()); last && *last) {
        m_redo = stepOf(*last);
        // A redo is named after what comes back, not after the undoing that it takes back.
        const Result<Revision> undoing = file.reader().revision(*last, false);
        if (undoing && undoing->reverts)
            m_redo.text = stepOf(undoing->reverts).text;
    }
}

EditHistory::Step EditHistory::stepOf(RevisionId id) const
{
    const Reader &reader = m_viewpoint.file()->reader();
    const Result<Revision> revision = reader.revision(id, false);
    if (!revision)
        return {};
    const std::shared_ptr<const Catalogue> now = m_viewpoint.file()->catalogue();
    RevisionDetails details;
    if (revision->changeCount <= readInFull) {
        if (const Result<Revision> inFull = reader.revision(id, true))
            details = RevisionDetails::of(*inFull, *now, m_viewpoint.locale());
    } else if (const auto touched = reader.touched(id)) {
        details = RevisionDetails::of(*touched, *now, m_viewpoint.locale());
    }
    return {id, details.summary, revision->at};
}

} // namespace statroom
