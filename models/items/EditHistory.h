// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "domain/Revision.h"

#include <QDateTime>
#include <QObject>
#include <QString>

namespace statroom {

class Viewpoint;

/// Undo and redo of what the person at the screen wrote, without limit and across restarts: both commit
/// inverse revisions, so that undoing is itself history and can fail with a Conflict. It keeps nothing of
/// its own; what can be undone stands in the city file.
class EditHistory : public QObject
{
    Q_OBJECT

public:
    explicit EditHistory(Viewpoint &viewpoint, QObject *parent = nullptr);

    bool canUndo() const;
    bool canRedo() const;
    /// What would be undone, as RevisionDetails sums it up: "Lane miles resurfaced, Oct 2026, 9.5". Empty if nothing.
    QString undoText() const;
    QString redoText() const;
    /// When what would be undone was written, UTC; invalid if there is nothing.
    QDateTime undoAt() const;

    Result<void> undo();
    Result<void> redo();

signals:
    /// What can be undone or redone may be something else now.
    void changed();

private:
    struct Step
    {
        RevisionId revision;
        QString text;
        QDateTime at;
    };

    void forget();
    void look() const;
    Step stepOf(RevisionId revision) const;

    Viewpoint &m_viewpoint;
    mutable bool m_known = false;
    mutable Step m_undo;
    mutable Step m_redo;
};

} // namespace statroom
