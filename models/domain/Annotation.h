// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QDate>
#include <QString>

namespace statroom {

/// An event shown on every chart it concerns: a day, or a span. Without a metric it concerns all metrics
/// of the department; without a department, all departments.
struct Annotation
{
    AnnotationId id;
    QString uuid;
    DepartmentId department;
    MetricId metric;
    QDate from;
    QDate to; ///< invalid = one day
    QString text;
    bool retired = false;

    static constexpr const char *kindName = "annotation";
    static constexpr const char *ownerField = "id";
    qint64 owner() const { return id.number; }
    auto key() const { return std::tuple(id); }
    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("uuid", self.uuid);
        visit("department", self.department);
        visit("metric", self.metric);
        visit("from_day", self.from);
        visit("to_day", self.to);
        visit("text", self.text);
        visit("retired", self.retired);
    }
    bool operator==(const Annotation &) const = default;
};

} // namespace statroom
