// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// One worked example of the rules of pace and status, by its id: from the shared folder where it
/// is there, else from the copy beside the tests. Empty where it is in neither.
inline QJsonObject paceVector(const QString &id)
{
    QFile shared(QStringLiteral(STATROOM_SHARED "/reference/pace-vectors.json"));
    QFile copy(QStringLiteral(STATROOM_TEST_DATA "/pace-vectors.json"));
    QFile &file = shared.exists() ? shared : copy;
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto vectors = QJsonDocument::fromJson(file.readAll()).object()["vectors"].toArray();
    for (const QJsonValue vector : vectors)
        if (vector["id"].toString() == id)
            return vector.toObject();
    return {};
}
