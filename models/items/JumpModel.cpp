// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/JumpModel.h"

#include "items/ProblemStanding.h"
#include "items/StandingRoles.h"
#include "items/Standings.h"

#include <algorithm>

namespace statroom {

namespace {

QStringList wordsOf(const QString &folded)
{
    return folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Each word of the query begins another word, in the order of the name: position of the first, or -1.
int beginningsOf(const QStringList &query, const QStringList &words)
{
    qsizetype at = 0;
    int first = -1;
    for (const QString &part : query) {
        while (at < words.size() && !words[at].startsWith(part))
            ++at;
        if (at == words.size())
            return -1;
        if (first < 0)
            first = int(at);
        ++at;
    }
    return first;
}

/// Letters in order; answers how many letters lie between the first and the last one, or -1.
int spreadOf(const QString &letters, const QString &text)
{
    qsizetype at = -1;
    qsizetype first = -1;
    for (QChar letter : letters) {
        at = text.indexOf(letter, at + 1);
        if (at < 0)
            return -1;
        if (first < 0)
            first = at;
    }
    return int(at - first);
}

} // namespace

JumpModel::JumpModel(Viewpoint &viewpoint, QObject *parent) : QAbstractListModel(parent), m_viewpoint(viewpoint)
{
    const auto forget = [this] {
        m_built = false;
        beginResetModel();
        m_targets.clear();
        m_found.clear();
        endResetModel();
    };
    connect(&m_viewpoint, &Viewpoint::catalogueChanged, this, forget);
    connect(&m_viewpoint, &Viewpoint::monthChanged, this, forget);
}

QString JumpModel::folded(const QString &text)
{
    QString plain;
    for (QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        plain += c.isLetterOrNumber() ? c.toCaseFolded() : QLatin1Char(' ');
    }
    return plain.simplified();
}

int JumpModel::fit(const QString &query, const QString &name, const QString &code)
{
    if (query.isEmpty())
        return 0;
    if (query == code)
        return 1000;
    if (code.startsWith(query))
        return 800;
    const QStringList parts = wordsOf(query);
    const QStringList words = wordsOf(name);
    if (const int at = beginningsOf(parts, words); at >= 0)
        return 700 - std::min(at, 50);
    // The words of the query may come in any order.
    if (parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
            return code.startsWith(part)
                || std::any_of(words.begin(), words.end(), [&](const QString &w) { return w.startsWith(part); });
        }))
        return 600;
    QString initials;
    for (const QString &word : words)
        initials += word.front();
    if (query.size() > 1 && initials.startsWith(query))
        return 500;
    if (const qsizetype at = name.indexOf(query); at >= 0)
        return 400 - int(std::min<qsizetype>(at, 90));
    const QString letters = QString(query).remove(QLatin1Char(' '));
    if (const int spread = spreadOf(letters, name); letters.size() > 1 && spread >= 0)
        return std::max(1, 200 - 4 * (spread - int(letters.size())));
    return 0;
}

void JumpModel::build()
{
    m_built = true;
    m_targets.clear();
    if (!m_viewpoint.hasFile())
        return;
    const auto catalogue = m_viewpoint.catalogue();
    const std::vector<DepartmentId> departments = Standings::departments(*catalogue, m_viewpoint.month());
    for (DepartmentId id : departments) {
        const Department &d = *catalogue->department(id);
        m_targets.push_back({id, {}, d.name, tr("Department, %1").arg(d.code), folded(d.name), folded(d.code)});
    }
    for (DepartmentId id : departments) {
        const Department &d = *catalogue->department(id);
        for (const StandingKey &key : Standings::keysOf(*catalogue, id, m_viewpoint.month())) {
            const Metric &metric = *catalogue->metric(key.metric);
            m_targets.push_back({id, key.metric, metric.name, tr("%1, %2").arg(d.name, metric.code),
                                 folded(metric.name + QLatin1Char(' ') + d.name), folded(metric.code)});
        }
    }
    for (const Goal &goal : catalogue->goals())
        if (!goal.retired)
            m_targets.push_back({{},
                                 {},
                                 goal.statement,
                                 tr("Goal, %1").arg(goal.code),
                                 folded(goal.statement + QLatin1Char(' ') + goal.theme),
                                 folded(goal.code),
                                 goal.id});
    for (const Problem &problem : catalogue->problems()) {
        const Metric *metric = catalogue->metric(problem.metric);
        if (problem.retired || !ProblemStanding::isOpen(problem) || !metric)
            continue;
        Target target;
        target.name = problem.statement;
        target.place = tr("Problem, %1").arg(metric->code);
        target.foldedName = folded(problem.statement + QLatin1Char(' ') + metric->name);
        target.problem = problem.id;
        m_targets.push_back(std::move(target));
    }
}

void JumpModel::setQuery(const QString &query)
{
    m_query = folded(query);
    if (!m_built)
        build();
    beginResetModel();
    search();
    endResetModel();
}

void JumpModel::search()
{
    m_found.clear();
    std::vector<std::pair<int, size_t>> fits;
    for (size_t i = 0; i < m_targets.size(); ++i) {
        const Target &t = m_targets[i];
        const int points =
            m_query.isEmpty() ? int(bool(t.department) && !t.metric) : fit(m_query, t.foldedName, t.foldedCode);
        if (points > 0)
            fits.emplace_back(points, i);
    }
    // Departments stand first among the targets, so that they win where both fit equally well.
    const auto better = [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    };
    const size_t n = std::min<size_t>(fits.size(), most);
    std::partial_sort(fits.begin(), fits.begin() + std::ptrdiff_t(n), fits.end(), better);
    for (size_t i = 0; i < n; ++i)
        m_found.push_back(fits[i].second);
}

DepartmentId JumpModel::departmentAt(int row) const
{
    return row >= 0 && row < int(m_found.size()) ? m_targets[m_found[size_t(row)]].department : DepartmentId();
}

MetricId JumpModel::metricAt(int row) const
{
    return row >= 0 && row < int(m_found.size()) ? m_targets[m_found[size_t(row)]].metric : MetricId();
}

GoalId JumpModel::goalAt(int row) const
{
    return row >= 0 && row < int(m_found.size()) ? m_targets[m_found[size_t(row)]].goal : GoalId();
}

ProblemId JumpModel::problemAt(int row) const
{
    return row >= 0 && row < int(m_found.size()) ? m_targets[m_found[size_t(row)]].problem : ProblemId();
}

int JumpModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant JumpModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Target &t = m_targets[m_found[size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return t.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(t.name, t.place);
    case StandingRole::Place:
        return t.place;
    case StandingRole::DepartmentNumber:
        return t.department.number;
    case StandingRole::MetricNumber:
        return t.metric.number;
    default:
        return {};
    }
}

} // namespace statroom
