// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Token.h"

#include <QString>

namespace statroom {

/// What a person said that a word of a file means: "OT hrs" is overtime hours. It holds in the files of one
/// department or in all; a word means one thing in each place it may stand.
struct Alias
{
    enum class Means {
        Department,
        Metric, ///< a metric, or with a category that category of it
        Category, ///< a category, where the metric is said beside it
        Nothing, ///< a row that is always left out
    };

    AliasId id;
    QString uuid;
    QString text; ///< normalised
    QString spelling; ///< as it was found
    Means means = Means::Metric;
    DepartmentId within; ///< none = in the files of all departments
    DepartmentId department;
    MetricId metric;
    CategoryId category;
    QString learnedFrom; ///< "fire 2026.xlsx, sheet Data, row 7"

    /// Without regard to case, spaces, '_' and '-', as headers are compared.
    static QString normalised(const QString &text)
    {
        QString found = text.normalized(QString::NormalizationForm_C);
        found.replace(u'_', u' ').replace(u'-', u' ').remove(QChar::ByteOrderMark);
        return found.simplified().toCaseFolded();
    }

    static constexpr const char *kindName = "alias";
    static constexpr const char *ownerField = "id";
    qint64 owner() const { return id.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("text", self.text);
        visit("spelling", self.spelling);
        visit("means", self.means);
        visit("within", self.within);
        visit("department", self.department);
        visit("metric", self.metric);
        visit("category", self.category);
        visit("learned_from", self.learnedFrom);
    }
    bool operator==(const Alias &) const = default;
};

template <>
struct Tokens<Alias::Means>
{
    static constexpr std::array words{"department", "metric", "category", "nothing"};
};

} // namespace statroom
