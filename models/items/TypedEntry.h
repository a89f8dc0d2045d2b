// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Metric.h"
#include "domain/UnitFormat.h"
#include "items/EntryRows.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace statroom {

class Viewpoint;

/// A text that was typed into a cell and is not stored: it was refused, waits for an answer or a reason, or
/// could not be written.
struct TypedEntry
{
    enum class Kind { Refused, Question, Reason, Conflict, Failed, Saving };

    Kind kind = Kind::Refused;
    QString typed;
    QString sentence;
    std::optional<Observation> wanted; ///< what would be stored; none where the text cannot be
    std::optional<Observation> suggested; ///< what was probably meant
    bool isReading = false; ///< both are readings of the same text, neither needs a note
    QString reason;
    int tries = 0;
};

/// Reads what is typed into one cell, by unit and locale, and says what becomes of it: nothing, an observation
/// to write, or a text that is held. Impossible values are refused, unlikely ones are asked about, and the
/// change of a number that was handed in asks for its reason. Writes nothing itself; lives shorter than its row.
class EntryReading
{
public:
    struct Outcome
    {
        enum class What { Nothing, Write, Hold };

        What what = What::Nothing;
        Observation wanted; ///< to be written
        QString reason; ///< of the revision
        TypedEntry held;
    };

    EntryReading(const Viewpoint &viewpoint, const Metric &metric, const EntryRow &row, const EntryCell &cell);

    Outcome of(const QString &typed) const;
    /// The same of what was read already, from a cell of a workbook; `typed` is what it showed.
    Outcome of(const NumberReading &reading, const QString &typed) const;
    /// Without asking again whether it is likely.
    Outcome of(Observation wanted, const QString &typed, const QString &reason) const;
    QStringList answersTo(const TypedEntry &entry) const; ///< at most two; the keeping one first, or none

    /// Says nothing at all: such a record is taken out rather than kept.
    static bool isBare(const Observation &observation);
    Observation blankOrStored() const;
    QString number(const Observation &observation) const; ///< "26.0 %"; parts where there is no value
    QString editText() const; ///< what an editor opens with
    QString editText(const Observation &observation) const;

private:
    Outcome refuse(const QString &typed, const QString &why) const;
    Outcome hold(TypedEntry::Kind kind, const QString &typed, const QString &sentence) const;
    Observation withParts(double numerator, double denominator) const;
    Observation withValue(double value) const;

    const Viewpoint &m_viewpoint;
    const Metric &m_metric;
    const EntryRow &m_row;
    const EntryCell &m_cell;
    UnitFormat m_format;
};

} // namespace statroom
