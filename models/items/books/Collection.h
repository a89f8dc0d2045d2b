// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Narrative.h"
#include "domain/Observation.h"
#include "items/books/ReturnedBook.h"

#include <QSet>

#include <functional>
#include <map>

namespace statroom {

class Viewpoint;

/// Entry workbooks that came back, compared with what was written into them and with what the city file holds now,
/// before anything is written. Only what somebody changed in a workbook is taken; what others changed meanwhile in
/// the file is a conflict with both values, taken only where it is chosen; numbers are checked as if they were typed.
/// Everything that is not taken stands in `items` with its sheet, cell, text and reason. Collected a second time,
/// nothing is left to take.
class Collection
{
public:
    enum class Fate {
        Taken, ///< new or changed by the department
        Cleared, ///< something the file holds was emptied: it becomes missing
        Odd, ///< unlikely: taken with a note beside it, or when somebody says so
        Closed, ///< was handed in: taken with the reason of the correction
        Conflict, ///< the file holds something else by now
        Copies, ///< two workbooks of the department differ
        Refused, ///< cannot be taken: text for a number, out of bounds, one of two numbers …
        NotRead, ///< no part of the workbook that was sent out
    };
    enum class Part { Number, Expected, Note, Happened, Doing, Needed, Nothing };

    /// One cell, or the two or three that make one number.
    struct Item
    {
        Fate fate = Fate::Taken;
        Part part = Part::Nothing;
        DepartmentId department;
        SeriesId series;
        QString name; ///< of the metric; empty where it is of none
        QString file;
        QString sheet;
        QString cell;
        QString text; ///< as it was found
        QString before; ///< in the city file now
        QString after; ///< what it is to become
        QString why;
        bool isTaken = false;
        /// Whether somebody may choose: odd ones, conflicts, and one of several copies.
        bool canChoose() const { return fate == Fate::Odd || fate == Fate::Conflict || fate == Fate::Copies; }
    };

    enum class State {
        Returned, ///< a workbook is there
        Entered, ///< nobody sent one and nothing is missing: it was entered in the program
        Missing
    };
    struct Department
    {
        DepartmentId id;
        State state = State::Missing;
        QStringList files;
        QString by; ///< who filled it in
        ReturnedBook::Complete complete = ReturnedBook::Complete::Unsaid;
        bool isHandedIn = false; ///< before this collection
        QDate due;
        int asked = 0;
    };

    /// What lies in the paths, of which folders stand for the workbooks in them. Needs no city file, so that it may
    /// be read on another thread.
    struct Files
    {
        struct One
        {
            QString name;
            std::optional<ReturnedBook> book; ///< none where the file is no entry workbook that can be read
            QString why;
        };
        std::vector<One> all;
    };
    using GoOn = std::function<bool(qint64 done, qint64 total)>; ///< false = stop
    static Result<Files> open(const QStringList &paths, const GoOn &goOn = {});
    /// Compares them for one month: the given one, else that of most of them. Files that are no workbooks of the
    /// city are told as items, never an error.
    static Result<Collection> of(const Viewpoint &viewpoint, Files files, Month month = {});
    static Result<Collection> read(const Viewpoint &viewpoint, const QStringList &paths, Month month = {});

    Month month() const { return m_month; }
    const std::vector<Item> &items() const { return m_items; }
    const std::vector<Department> &departments() const { return m_departments; } ///< all that are asked
    int files() const { return m_files; } ///< that were looked at
    /// The names of the numbers that a department still lacks once what is taken is written.
    QStringList stillMissing(DepartmentId department) const;
    int taken(DepartmentId department = {}) const; ///< items that would be written; of all without a department
    int count(Fate fate) const;
    /// One sentence why a department cannot be handed in after this; empty where it can.
    QString whyNotHandIn(DepartmentId department) const;

    /// Chooses what may be chosen; of several copies at most one is taken.
    void setTaken(size_t item, bool taken);
    /// Why numbers that were handed in change; empty leaves them as they are.
    void setReason(const QString &reason);
    const QString &reason() const { return m_reason; }
    /// Who handed in what cannot be said to be complete keeps it open.
    enum class HandIn { Nothing, Complete };
    struct Written
    {
        struct One
        {
            DepartmentId department;
            RevisionId revision; ///< none where nothing had to be written
            bool handedIn = false;
            std::optional<Error> error; ///< of this department alone
        };
        std::vector<One> departments;

        bool ok() const;
    };
    /// One revision a department, by who filled the workbook in, else by its coordinator, else by the viewpoint's
    /// author, who stands in the reason.
    Written write(Viewpoint &viewpoint, HandIn handIn) const;

private:
    friend class CollectionReader;

    /// What becomes of one series.
    struct Plan
    {
        std::optional<Observation> stored;
        std::optional<Narrative> told;
        std::map<size_t, Observation> numbers; ///< by item, with what else a new number changes
        std::map<size_t, Observation> corrected; ///< the same where a reason is needed
        std::map<size_t, QDate> expected;
        std::map<size_t, QString> texts;
        QString uuid;
        QString name;
        SeriesId series;
        Month first;
        DepartmentId department;
    };
    Observation observationOf(const Plan &plan) const;
    Narrative narrativeOf(const Plan &plan) const;
    bool isSettled(const Plan &plan) const;

    Month m_month;
    int m_files = 0;
    QString m_reason;
    std::vector<Item> m_items;
    std::vector<Department> m_departments;
    std::vector<Plan> m_plans;
    std::vector<ReturnedBook> m_books;
};

} // namespace statroom
