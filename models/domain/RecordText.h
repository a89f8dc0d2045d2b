// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catalogue.h"
#include "domain/FiscalCalendar.h"

#include <QLocale>

#include <vector>

namespace statroom {

/// Says in words which record it is and what stands in it, for the history, for conflicts and for findings.
/// Names are those of the given catalogue, which must outlive this; what is no longer in it is named by the
/// record itself. All texts are translated and plain.
class RecordText
{
public:
    /// As screens show it: numbers in the metric's unit, days and months as the locale spells them.
    RecordText(const Catalogue &catalogue, const QLocale &locale);
    /// As files and the command line spell it: bare numbers, ISO days, periods as the city spells them.
    explicit RecordText(const Catalogue &catalogue);

    struct Name
    {
        QString name; ///< "Complaints inspected within 10 days"
        QString place; ///< "COD-05, Oct 2026"
        QString when; ///< the part of it that a code does not tell: "Demolished, Oct 2026"
        DepartmentId department;
        MetricId metric;
        CategoryId category;
        Month month;
        qint64 record = 0; ///< its number where it has one, else its owner's
    };
    Name name(const Record &record) const;
    static QString joined(const QString &a, const QString &b); ///< by a comma; one alone where the other is empty
    /// Both in one: "Complaints inspected within 10 days (COD-05, Oct 2026)".
    QString fullName(const Record &record) const;

    struct Field
    {
        QString label;
        QString before; ///< "empty" where there was nothing
        QString after;
    };
    /// The fields that differ, without numbers nobody reads.
    std::vector<Field> fields(const Change &change) const;

    /// An observation, a target or a daily value in short: "445 / 529", "9.5", "9 to 12"; empty where it has no
    /// value, and for all other kinds.
    QString brief(const Record &record) const;

private:
    friend struct RecordNamer;
    friend struct FieldWriter;

    QString monthText(Month month, Frequency frequency = Frequency::Month) const;
    QString dayText(QDate day) const;
    QString number(double v) const;
    /// In the metric's unit, with as many places as tell it from any other value.
    QString exact(double v, const Metric *metric) const;

    enum class Spelling { Screen, File };

    const Catalogue &m_catalogue;
    QLocale m_locale;
    FiscalCalendar m_calendar;
    Spelling m_spelling;
};

} // namespace statroom
