// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/TargetText.h"

#include "items/setup/SetupText.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace statroom::TargetText {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(TargetText)
};

} // namespace

QString of(const Target &target, const UnitFormat &format)
{
    if (!target.value)
        return target.noTargetReason.isEmpty() ? Told::tr("none") : Told::tr("none: %1").arg(target.noTargetReason);
    QString text = target.high ? Told::tr("%1 to %2").arg(format.editText(*target.value), format.editText(*target.high))
                               : format.editText(*target.value);
    if (format.isPercent() && !text.contains(QLatin1Char('%')))
        text += QStringLiteral(" %");
    return target.basis == Target::Basis::Year ? Told::tr("%1 a year").arg(text) : text;
}

Result<Target> read(const QString &text, Target target, const UnitFormat &format)
{
    QString found = text.simplified();
    static const QRegularExpression none(QStringLiteral("^(none|no target)\\s*[:,–-]?\\s*(.*)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QString own = Told::tr("none");
    QRegularExpressionMatch match = none.match(found);
    if (match.hasMatch() || found.startsWith(own, Qt::CaseInsensitive)) {
        target.value.reset();
        target.high.reset();
        target.noTargetReason = match.hasMatch()
            ? match.captured(2).trimmed()
            : found.mid(own.size()).remove(QRegularExpression(QStringLiteral("^\\s*:?\\s*")));
        return target;
    }
    target.noTargetReason.clear();
    target.high.reset();
    target.basis = Target::Basis::Period;
    const QRegularExpression yearly(
        QStringLiteral("\\s*(/|%1|a|per)\\s*(%2|year|yr)$")
            .arg(QRegularExpression::escape(Told::tr("a")), QRegularExpression::escape(Told::tr("year"))),
        QRegularExpression::CaseInsensitiveOption);
    if (found.contains(yearly)) {
        target.basis = Target::Basis::Year;
        found.remove(yearly);
    }
    static const QRegularExpression between(QStringLiteral("\\s+(to|bis|a|–)\\s+|(?<=[\\d%])\\s*–\\s*(?=\\d)"));
    const QStringList ends = found.split(between);
    if (ends.size() > 2)
        return Error{ErrorKind::InvalidInput,
                     Told::tr("“%1” is not a target. Write 95, 23 to 28, or none: and why.").arg(text.simplified()),
                     {}};
    QString low = ends.front();
    // "23 to 28 %" means 23 % as well.
    if (ends.size() == 2 && ends.back().contains(QLatin1Char('%')) && !low.contains(QLatin1Char('%')))
        low += QLatin1Char('%');
    auto value = SetupText::readValue(low, format);
    if (!value)
        return value.error();
    target.value = *value;
    if (ends.size() == 2) {
        auto high = SetupText::readValue(ends.back(), format);
        if (!high)
            return high.error();
        target.high = *high;
    }
    return target;
}

QString wrongWith(const Target &target, const Metric &metric, const UnitFormat &format)
{
    if (target.high && !target.value)
        return Told::tr("The upper end of a range needs a lower end.");
    if (target.high && *target.high < *target.value)
        return Told::tr("%1 as the upper end lies below %2.")
            .arg(format.format(*target.high), format.format(*target.value));
    if (target.high && metric.direction != Metric::Direction::Range)
        return Told::tr("%1 has no range: %2. Give one target, or set its direction to %3.")
            .arg(metric.code, word(metric.direction), word(Metric::Direction::Range));
    if (target.basis == Target::Basis::Year && metric.kind != Metric::Kind::Count)
        return Told::tr("Only counts have a target for the whole year; %1 is of kind %2.")
            .arg(metric.code, word(metric.kind));
    for (const std::optional<double> &value : {target.value, target.high}) {
        if (!value || target.basis == Target::Basis::Year)
            continue;
        if (metric.lowerBound && *value < *metric.lowerBound)
            return Told::tr("%1 lies below %2, which a value never does.")
                .arg(format.format(*value), format.format(*metric.lowerBound));
        if (metric.upperBound && *value > *metric.upperBound)
            return Told::tr("%1 lies above %2, which a value never does.")
                .arg(format.format(*value), format.format(*metric.upperBound));
    }
    return {};
}

} // namespace statroom::TargetText
