// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PlanContent.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <string>
#include <unordered_map>

namespace statroom {

/// Finds the series that a row's words name, by code or name, and where the request says so plans what is
/// missing. Remembers what it was asked, because files repeat themselves.
class ImportTargets
{
public:
    ImportTargets(ImportPlan::Content &content);

    /// Place of the series in Content::series, or -1 with `why` set. An empty word stands for what the
    /// request names. `months` is the length of the row's period, for a metric yet to be made.
    int find(QByteArrayView department, QByteArrayView metric, QByteArrayView category, int months, QString &why);
    /// Which of the words the last `find` that answered -1 stumbled over; the metric where a department does
    /// not measure it.
    enum class Word { Department, Metric, Category };
    Word missed() const { return m_missed; }
    /// What becomes of a row that `find` had no place for: rejected, left out as remembered, or waiting in a review.
    ImportPlan::Fate fate() const { return m_fate; }
    /// Where the words asked for next stand.
    void setRow(qint64 row) { m_row = row; }
    /// A value of theirs as it is written: a metric yet to be made takes its unit from it.
    void setSample(QByteArrayView value) { m_sample = value; }
    /// What a column's heading says of both, as "Fire" over "Calls" or "Fire – Calls" does; nothing where the
    /// whole is a metric's name, or it can be read in several ways.
    struct Heading
    {
        QString department;
        QString metric;
    };
    std::optional<Heading> heading(const TableColumn &column) const;
    const Department *knownDepartment(const QString &text) const; ///< nullptr where there is none of this name
    bool isSameDepartment(const QString &text, const QString &said) const; ///< by its names, codes and aliases
    bool isSameMetric(const QString &text, const QString &said) const;
    bool isDepartment(const QString &text) const; ///< known by this name, or made for a row above
    bool isMetric(const QString &text, DepartmentId department) const; ///< known by this name, code or as remembered
    /// "%" or the sign of a currency beside a number; empty where there is none.
    static QString signBeside(const QString &value);
    /// The series beside it without a category, planned where it is missing: it carries the targets.
    void planTotal(int series);
    /// Place of a series that exists.
    int place(const Series &series);

    /// Whether it holds a sign that nobody sees, or that stands for a letter that was lost.
    static bool hasHiddenSign(const QString &text);
    /// "Total", "grand total" …: what is named so is computed from the others, never made.
    static bool isTotal(const QString &text);

    /// "Fire Total", "Subtotal: Parks": of which it is the total, as it stands there; empty = of none.
    static QString totalOf(const QString &text);
    /// Whether a word names another unit than the metric's, or a scale (thousands) that it does not have. A word that
    /// names no unit says nothing.
    static bool isOtherUnit(const QString &word, const QString &unit);

    /// A metric as far as its name, and the sign beside a value, tell it: what it counts, its unit. Without number
    /// and place.
    static Metric metricNamed(const QString &name, const QString &sign, int months, Series::Aggregate aggregate,
                              const std::function<bool(const QString &foldedCode)> &isTaken);
    static Department departmentNamed(const QString &name,
                                      const std::function<bool(const QString &foldedCode)> &isTaken);
    /// Why nothing is created under this name; empty = it may be.
    static QString isNotMade(const QString &name);

    /// How new metrics are counted, where the aggregate tells.
    void setAggregate(std::optional<Series::Aggregate> aggregate) { m_aggregate = aggregate; }

private:
    const Department *department(const QString &text, QString &why);
    const Metric *metric(const QString &text, int months, const Department &department, QString &why);
    /// All that have this name or code.
    std::vector<const Metric *> metricsNamed(const QString &text) const;
    /// What people said the word means, told once in the warnings; null where nobody did.
    const Alias *remembered(const Alias *alias);
    void note(qsizetype words); ///< one more value under them
    int resolve(QByteArrayView department, QByteArrayView metric, QByteArrayView category, int months,
                ImportPlan::Words &words);
    CategoryId category(const Department &department, const Metric &metric, const QString &text, QString &why);
    int series(const Department &department, const Metric &metric, CategoryId category, const QString &spelling,
               QString &why);
    qint64 provisional() { return --m_last; }
    static QString freshCode(const QString &name, const std::function<bool(const QString &)> &isTaken);

    ImportPlan::Content &m_content;
    const Catalogue &m_catalogue;
    std::optional<Series::Aggregate> m_aggregate;
    qint64 m_last = 0;
    std::unordered_map<std::string, int> m_found; ///< below 0: place in m_whys
    QStringList m_whys;
    std::vector<Word> m_misses; ///< beside m_whys
    Word m_missed = Word::Metric;
    std::vector<ImportPlan::Fate> m_fates; ///< beside m_whys
    ImportPlan::Fate m_fate = ImportPlan::Fate::Rejected;
    std::unordered_map<std::string, qsizetype> m_wordsOf; ///< places in Content::words
    qsizetype m_previousWords = -1;
    qint64 m_row = 0;
    QByteArrayView m_sample;
    QSet<qint64> m_told; ///< aliases
    std::string m_key;
    std::string m_previousKey;
    int m_previous = 0;
    std::deque<Department> m_newDepartments;
    QHash<QString, const Metric *> m_metrics;
    QHash<QString, const Department *> m_departments;
    struct NewBreakdown
    {
        BreakdownId id;
        MetricId metric;
        QString name;
    };
    struct NewCategory
    {
        CategoryId id;
        BreakdownId breakdown;
        QString name;
    };
    std::vector<NewBreakdown> m_newBreakdowns;
    std::vector<NewCategory> m_newCategories;
    std::unordered_map<qint64, int> m_placeOfSeries;
    struct NewSeries
    {
        DepartmentId department;
        MetricId metric;
        CategoryId category;
        int place;
    };
    std::vector<NewSeries> m_newSeries;
};

} // namespace statroom
