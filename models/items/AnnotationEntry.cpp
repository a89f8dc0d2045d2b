// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/AnnotationEntry.h"

#include "items/Viewpoint.h"
#include "storage/CityFile.h"

#include <QCoreApplication>
#include <QUuid>

namespace statroom {

Result<void> addAnnotation(Viewpoint &viewpoint, Annotation annotation)
{
    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(AnnotationEntry)
    };
    if (!viewpoint.canEdit())
        return Error{ErrorKind::Locked, viewpoint.whyNotEditable(), {}};
    annotation.text = annotation.text.simplified();
    if (annotation.text.isEmpty())
        return Error{
            ErrorKind::InvalidInput, Words::tr("The event has no text. Say in a few words what happened."), {}};
    if (!annotation.from.isValid())
        return Error{ErrorKind::InvalidInput, Words::tr("The event has no date. Give the day on which it began."), {}};
    if (annotation.to.isValid() && annotation.to < annotation.from)
        return Error{ErrorKind::InvalidInput, Words::tr("The event ends before it begins. Give a later last day."), {}};
    annotation.id = viewpoint.file()->newId<Annotation>();
    annotation.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Revision revision;
    revision.author = viewpoint.author();
    revision.changes.push_back(added(annotation));
    const auto done = viewpoint.file()->commit(revision);
    if (!done)
        return done.error();
    return {};
}

} // namespace statroom
