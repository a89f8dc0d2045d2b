// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CauseTree.h"

#include "domain/CompensatedSum.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace statroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CauseTree)
};

class Growing
{
public:
    explicit Growing(std::vector<Cause> causes) : m_causes(std::move(causes))
    {
        std::stable_sort(m_causes.begin(), m_causes.end(), [](const Cause &a, const Cause &b) {
            return std::pair(a.position, a.id.number) < std::pair(b.position, b.id.number);
        });
        QSet<qint64> known;
        for (const Cause &cause : m_causes)
            known.insert(cause.id.number);
        for (size_t i = 0; i < m_causes.size(); ++i)
            m_below[known.contains(m_causes[i].parent.number) ? m_causes[i].parent.number : 0].append(i);
    }

    CauseTree run()
    {
        for (const size_t top : m_below.value(0))
            grow(top, 0);
        // What is left hangs in a ring: each ring is cut at its first cause.
        for (size_t i = 0; i < m_causes.size(); ++i)
            if (!m_grown.contains(m_causes[i].id.number))
                grow(i, 0);
        m_tree.pareto = Pareto::of(std::move(m_entries));
        if (m_tree.pareto.total > 0)
            for (CauseTree::Node &node : m_tree.nodes)
                if (node.count)
                    node.share = *node.count / m_tree.pareto.total;
        return std::move(m_tree);
    }

private:
    /// Answers what the cause counts.
    std::optional<double> grow(size_t place, int depth)
    {
        const Cause &cause = m_causes[place];
        m_grown.insert(cause.id.number);
        const size_t at = m_tree.nodes.size();
        m_tree.nodes.push_back({cause, depth, true, {}, false, 0, false, {}});
        CompensatedSum whys;
        bool isCounted = false;
        for (const size_t below : m_below.value(cause.id.number)) {
            if (m_grown.contains(m_causes[below].id.number))
                continue;
            m_tree.nodes[at].isLeaf = false;
            if (const auto count = grow(below, depth + 1)) {
                whys += *count;
                isCounted = true;
            }
        }
        CauseTree::Node &node = m_tree.nodes[at];
        node.ofWhys = whys.value();
        node.isSum = isCounted && !cause.count;
        node.isExceeded = isCounted && cause.count && node.ofWhys > *cause.count * (1 + 1e-12);
        if (node.isExceeded)
            m_tree.exceeded << cause.text;
        node.count = node.isSum || node.isExceeded ? node.ofWhys : cause.count;
        const bool isOther = namesTheRest(cause.text);
        if (!isCounted && node.count)
            m_entries.push_back({cause.id, cause.text, *node.count, isOther});
        else if (isCounted && cause.count && *cause.count > node.ofWhys * (1 + 1e-12))
            m_entries.push_back(
                {cause.id, Words::tr("%1: not asked further").arg(cause.text), *cause.count - node.ofWhys, isOther});
        return node.count;
    }

    std::vector<Cause> m_causes;
    QHash<qint64, QList<size_t>> m_below;
    QSet<qint64> m_grown;
    std::vector<Pareto::Entry> m_entries;
    CauseTree m_tree;
};

} // namespace

CauseTree CauseTree::of(std::vector<Cause> causes)
{
    return Growing(std::move(causes)).run();
}

const CauseTree::Node *CauseTree::node(CauseId cause) const
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const Node &n) { return n.cause.id == cause; });
    return found == nodes.end() ? nullptr : &*found;
}

std::vector<const CauseTree::Node *> CauseTree::whysOf(CauseId cause) const
{
    std::vector<const Node *> found;
    const auto above = cause
        ? std::find_if(nodes.begin(), nodes.end(), [&](const Node &n) { return n.cause.id == cause; })
        : nodes.end();
    if (cause && above == nodes.end())
        return found;
    const int depth = cause ? above->depth + 1 : 0;
    for (auto node = cause ? above + 1 : nodes.begin(); node != nodes.end() && node->depth >= depth; ++node)
        if (node->depth == depth)
            found.push_back(&*node);
    return found;
}

bool CauseTree::isBelow(CauseId cause, CauseId above) const
{
    const auto top = std::find_if(nodes.begin(), nodes.end(), [&](const Node &n) { return n.cause.id == above; });
    if (top == nodes.end())
        return false;
    for (auto node = top + 1; node != nodes.end() && node->depth > top->depth; ++node)
        if (node->cause.id == cause)
            return true;
    return false;
}

bool namesTheRest(const QString &text)
{
    // One of the first must be there, and nothing but these.
    static const QSet<QString> telling{
        QStringLiteral("other"),        QStringLiteral("others"),      QStringLiteral("unknown"),
        QStringLiteral("known"),        QStringLiteral("found"),       QStringLiteral("unspecified"),
        QStringLiteral("various"),      QStringLiteral("rest"),        QStringLiteral("miscellaneous"),
        QStringLiteral("misc"),         QStringLiteral("remaining"),   QStringLiteral("otro"),
        QStringLiteral("otros"),        QStringLiteral("otra"),        QStringLiteral("otras"),
        QStringLiteral("desconocido"),  QStringLiteral("desconocida"), QStringLiteral("desconocidos"),
        QStringLiteral("desconocidas"), QStringLiteral("conocido"),    QStringLiteral("conocida"),
        QStringLiteral("sabe"),         QStringLiteral("varios"),      QStringLiteral("varias"),
        QStringLiteral("resto"),        QStringLiteral("demás")};
    static const QSet<QString> joining{
        QStringLiteral("all"),    QStringLiteral("the"),     QStringLiteral("or"),      QStringLiteral("and"),
        QStringLiteral("not"),    QStringLiteral("no"),      QStringLiteral("cause"),   QStringLiteral("causes"),
        QStringLiteral("reason"), QStringLiteral("reasons"), QStringLiteral("el"),      QStringLiteral("los"),
        QStringLiteral("las"),    QStringLiteral("o"),       QStringLiteral("y"),       QStringLiteral("se"),
        QStringLiteral("sin"),    QStringLiteral("causa"),   QStringLiteral("causas"),  QStringLiteral("motivo"),
        QStringLiteral("razón"),  QStringLiteral("razones"), QStringLiteral("motivos"), QStringLiteral("identificar")};
    QString plain;
    for (const QChar c : text)
        plain += c.isLetterOrNumber() ? c.toCaseFolded() : QLatin1Char(' ');
    const QStringList words = plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return telling.contains(word); })
        && std::all_of(words.begin(), words.end(),
                       [](const QString &word) { return telling.contains(word) || joining.contains(word); });
}

} // namespace statroom
