// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/FolderReview.h"

#include <QLocale>

namespace statroom {

/// What a folder's import took over of one department and what it left, for somebody to sign: every row with what
/// it was taken for, its first and last value and how many there are. Values and periods are in the words of
/// `locale`. Made after the import was written, which it names.
struct SignOff
{
    struct Taken
    {
        QString file;
        QString sheet;
        qint64 row = 0;
        QString label; ///< as found
        QString metric; ///< code
        QString name;
        QString category;
        QString how; ///< translated: "exact name"
        QString first; ///< period
        QString last;
        QString firstValue; ///< in the metric's unit
        QString lastValue;
        qint64 count = 0; ///< values of the row that the city file holds now
        qint64 changed = 0; ///< of them, those that took the place of others
    };
    struct Left
    {
        QString file;
        QString sheet;
        QString label; ///< empty = the sheet as a whole
        QString why;
    };

    QString city;
    QString code; ///< of the department; empty = what belongs to none
    QString department;
    QString folder;
    QString by;
    QString at; ///< in the city's time zone
    QString record; ///< "revision 12, 3f2a90c1d8e4"
    QList<Taken> taken;
    QList<Left> left;

    static Result<QList<SignOff>> of(const FolderReview &review, const FolderReview::Outcome &outcome,
                                     const CityFile &city, const QString &by, const QLocale &locale = QLocale::c());

    QString fileName() const; ///< without an ending
    qint64 valueCount() const;
    Result<void> saveWorkbook(const QString &path) const;
};

} // namespace statroom
