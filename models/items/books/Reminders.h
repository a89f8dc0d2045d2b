// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "items/books/Collection.h"

namespace statroom {

/// Drafts for those whose numbers are missing: one message to each department's coordinator, with the department's
/// entry workbook as it is now, the names of what is missing and the day it is due. They are files that a mail
/// program opens unsent; nothing is ever sent from here.
class Reminders
{
public:
    struct Draft
    {
        DepartmentId department;
        QString fileName; ///< "FIRE-2026-10.eml"
        QString to; ///< as it stands in the message; empty where nobody or no address is known
        QString remark; ///< what the person who sends it has to fill in; empty where nothing
        QByteArray eml;
    };

    /// For every department of the collection without a workbook and with something missing.
    static Result<std::vector<Draft>> of(const Viewpoint &viewpoint, const Collection &collection);
    static Result<Draft> of(const Viewpoint &viewpoint, DepartmentId department, Month month);
    /// Writes them into a folder; a draft of the same name is replaced.
    static Result<void> save(const std::vector<Draft> &drafts, const QString &folder);
};

} // namespace statroom
