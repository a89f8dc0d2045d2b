// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string>

namespace statroom {

/// A calculated metric's formula over the codes of others: `OVERTIME_HOURS / FTE`. Numbers in the C
/// locale, + - * / ^, parentheses, abs, min, max, sqrt, round; nothing else is a formula. Codes may
/// hold
/// '-' and '.': the longest known code wins (A-B before A minus B), [A-B] settles it. It is
/// evaluated on inputs that are already aggregated, so that a ratio stays a ratio of sums. Safe to
/// share between threads.
class Formula
{
public:
    static Result<Formula> compile(const QString &text, const QStringList &knownCodes);

    const QString &text() const { return m_text; }
    const QStringList &codes() const { return m_codes; } ///< those it names, in order of appearance

    /// Missing where an input is missing, on division by zero, and where no finite number comes
    /// out.
    std::optional<double> evaluate(const std::function<std::optional<double>(const QString &code)> &input) const;
    std::optional<double> evaluate(const QHash<QString, double> &inputs) const;

    /// Refuses formulas that lead back to themselves, naming the way round ("A → B → A"). `inputs`
    /// gives, for each calculated metric's code, the codes that its formula names.
    static Result<void> refuseCycles(const QHash<QString, QStringList> &inputs);

private:
    Formula() = default;

    QString m_text;
    QStringList m_codes;
    std::string m_expression; ///< with the codes named v0, v1, …
};

} // namespace statroom
