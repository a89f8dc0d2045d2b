// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/FolderReading.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace statroom {

/// What a person says about the tables of a folder. Records that are yet to be made have ids below 0.
struct FolderAnswers
{
    std::vector<Alias> aliases; ///< what words mean; they are remembered with the import
    std::vector<Metric> metrics; ///< to be made
    std::vector<Department> departments;
    bool createSeries = false; ///< departments may begin to measure metrics that are there
    bool createAll = false; ///< words that mean nothing become departments, metrics and categories
    bool acceptSimilar = false; ///< the best offer is taken, and remembered
    bool takeHidden = false; ///< hidden sheets as well
    QSet<QString> leftOut; ///< keys of sheets
    QSet<QString> takenIn; ///< keys of hidden sheets
    QHash<QString, DepartmentId> departmentOf; ///< by key of the sheet; where its own words say something else
    /// Where sheets disagree: key of the value to key of the sheet that holds; empty = of none.
    QHash<QString, QString> preferred;
    qint64 last = 0; ///< number of the record made last, counting down

    /// The word means this from now on; takes the place of what was said before.
    void say(Alias alias);
    bool operator==(const FolderAnswers &) const = default;
};

/// The tables of a folder against a city: what each word is taken for and how sure that is, what every table
/// would do, where tables disagree. Writes nothing; nothing but exact codes, exact names and what people said is
/// taken without their word. Cheap to copy; never changes.
class FolderReview
{
public:
    enum class Confidence {
        Code, ///< the code of a metric
        Name, ///< its name
        Remembered, ///< what somebody said before
        Said, ///< what was said in this review
        Created, ///< a metric of this name is made
        Similar, ///< there is an offer
        Unknown,
    };
    enum class Fate { Taken, LeftOut, Waits };

    struct Offer
    {
        MetricId metric;
        CategoryId category;
        double likeness = 0; ///< Likeness::ofNames

        int percent() const; ///< for people: what is not the same name is never 100
    };

    /// One word of a table, or the table's only metric.
    struct Line
    {
        int sheet = 0; ///< place in sheets()
        ImportPlan::Words words;
        QString label; ///< as found
        QString departmentText; ///< what stands for the department
        Confidence confidence = Confidence::Unknown;
        ImportPlan::Words::How departmentHow = ImportPlan::Words::How::Unknown;
        Fate fate = Fate::Waits;
        QList<Offer> offers; ///< best first
        bool isNewMetric = false;
        bool isNewSeries = false;
        qint64 added = 0; ///< values, without those that another sheet gives
        qint64 changed = 0;
        qint64 unchanged = 0;
        qint64 kept = 0;
        qint64 elsewhere = 0; ///< the same in another sheet
        qint64 overruled = 0; ///< where another sheet's value was decided for
        qint64 conflicts = 0; ///< undecided
        qint64 refused = 0; ///< cells that cannot be read, or wait for an answer
        QString refusal; ///< why the first of them
        Period first; ///< of its values
        Period last;
        std::optional<double> firstValue;
        std::optional<double> lastValue;
        QString why; ///< it waits, or is left out

        qint64 values() const { return added + changed + unchanged + kept + elsewhere + overruled + conflicts; }
        bool needsPerson() const { return fate == Fate::Waits || conflicts > 0 || refused > 0; }
    };

    struct Sheet
    {
        QString departmentText; ///< empty where a column names it
        QString departmentFrom; ///< where it was found, for people: "the file's name"
        QString departmentDoubt; ///< why it is asked; one sentence
        DepartmentId department;
        QString problem; ///< nothing of it is imported; one sentence
        bool isLeftOut = false; ///< as said, hidden, or without numbers: see notes
        qint64 refused = 0; ///< cells that belong to no line: see notes
        qsizetype unread = 0; ///< further tables on the sheet, which are not read: see notes
        QStringList notes;

        bool needsPerson() const { return !problem.isEmpty() || refused > 0 || unread > 0; }
        std::optional<ImportPlan> plan;
    };

    struct Conflict
    {
        struct Side
        {
            int sheet = 0;
            qint64 row = 0;
            std::optional<double> value; ///< none where the file says that there is none
        };
        QString key;
        DepartmentId department;
        MetricId metric;
        CategoryId category;
        Period period;
        QList<Side> sides;
        bool isDecided = false; ///< said, or the city file holds one of them already
        int chosen = -1; ///< place in sides; -1 = none
    };

    /// Plans every sheet. `today` as in ImportRequest.
    static Result<FolderReview> make(const Reader &reader, const FolderReading &reading, const FolderAnswers &answers,
                                     QDate today, const Importer::Progress &progress = {});

    const FolderReading &reading() const;
    const QList<Sheet> &sheets() const; ///< beside reading().sheets
    const QList<Line> &lines() const;
    const QList<Conflict> &conflicts() const;
    /// With everything that is yet to be made.
    const Catalogue &catalogue() const;
    qint64 added() const;
    qint64 changed() const;
    qint64 unchanged() const;
    bool isEmpty() const; ///< nothing to write, not even a word to remember
    bool needsPerson() const;
    QStringList created() const; ///< as ImportPlan tells it
    QString summary() const;

    /// One revision with one receipt for each sheet that gives values. Conflict where the city changed since.
    struct Outcome
    {
        RevisionId revision;
        bool wrote = false;
        QHash<int, ReceiptId> receipts; ///< by place in sheets()
    };
    Result<Outcome> commit(CityFile &city, const QString &author, const QString &reason = {},
                           const std::atomic_bool *cancelled = nullptr) const;
    /// The lines as CSV. Written through a temporary file.
    Result<void> writeReport(const QString &path) const;

    static QString wordOf(Confidence confidence); ///< translated
    static QByteArray tokenOf(Confidence confidence); ///< as files and scripts read it
    static QByteArray tokenOf(Fate fate);
    /// A name without what changes from file to file: ending, years, months, "data", "report".
    static QString lastingPart(const QString &name);

    struct Content;

private:
    friend class FolderReviewer;
    explicit FolderReview(std::shared_ptr<const Content> content) : m_content(std::move(content)) {}
    std::shared_ptr<const Content> m_content;
};

} // namespace statroom
