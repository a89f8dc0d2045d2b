// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Likeness.h"

#include "domain/Alias.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace statroom {

namespace {

qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[size_t(j)];
            row[size_t(j)] = std::min({above + 1, row[size_t(j) - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

double byLetters(const QString &a, const QString &b)
{
    const qsizetype longest = std::max<qsizetype>({a.size(), b.size(), 1});
    return 1 - double(editDistance(a, b)) / double(longest);
}

/// What cities write for the words of their metrics.
const QHash<QString, QString> &abbreviations()
{
    static const QHash<QString, QString> words{{QStringLiteral("ot"), QStringLiteral("overtime")},
                                               {QStringLiteral("hr"), QStringLiteral("hours")},
                                               {QStringLiteral("hrs"), QStringLiteral("hours")},
                                               {QStringLiteral("h"), QStringLiteral("hours")},
                                               {QStringLiteral("min"), QStringLiteral("minutes")},
                                               {QStringLiteral("mins"), QStringLiteral("minutes")},
                                               {QStringLiteral("sec"), QStringLiteral("seconds")},
                                               {QStringLiteral("avg"), QStringLiteral("average")},
                                               {QStringLiteral("mean"), QStringLiteral("average")},
                                               {QStringLiteral("pct"), QStringLiteral("percent")},
                                               {QStringLiteral("%"), QStringLiteral("percent")},
                                               {QStringLiteral("perc"), QStringLiteral("percent")},
                                               {QStringLiteral("percentage"), QStringLiteral("percent")},
                                               {QStringLiteral("resp"), QStringLiteral("response")},
                                               {QStringLiteral("dept"), QStringLiteral("department")},
                                               {QStringLiteral("insp"), QStringLiteral("inspections")},
                                               {QStringLiteral("emp"), QStringLiteral("employees")},
                                               {QStringLiteral("veh"), QStringLiteral("vehicles")},
                                               {QStringLiteral("maint"), QStringLiteral("maintenance")},
                                               {QStringLiteral("mgmt"), QStringLiteral("management")},
                                               {QStringLiteral("exp"), QStringLiteral("expenditure")},
                                               {QStringLiteral("req"), QStringLiteral("requests")},
                                               {QStringLiteral("reqs"), QStringLiteral("requests")},
                                               {QStringLiteral("wo"), QStringLiteral("work orders")},
                                               {QStringLiteral("sched"), QStringLiteral("scheduled")},
                                               {QStringLiteral("unsched"), QStringLiteral("unscheduled")},
                                               {QStringLiteral("horas"), QStringLiteral("horas")},
                                               {QStringLiteral("prom"), QStringLiteral("promedio")},
                                               {QStringLiteral("porc"), QStringLiteral("porcentaje")},
                                               {QStringLiteral("mo"), QStringLiteral("month")},
                                               {QStringLiteral("qty"), QStringLiteral("number")},
                                               {QStringLiteral("num"), QStringLiteral("number")},
                                               {QStringLiteral("nr"), QStringLiteral("number")},
                                               {QStringLiteral("no"), QStringLiteral("number")},
                                               {QStringLiteral("#"), QStringLiteral("number")}};
    return words;
}

bool sameWord(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    const QString &shorter = a.size() < b.size() ? a : b;
    const QString &longer = a.size() < b.size() ? b : a;
    if (shorter.size() >= 4 && longer.startsWith(shorter))
        return true;
    return shorter.size() >= 5 && editDistance(a, b) == 1;
}

} // namespace

double Likeness::ofHeaders(const QString &a, const QString &b)
{
    double score = byLetters(a, b);
    const QStringList words = a.split(u' ', Qt::SkipEmptyParts);
    const QStringList others = b.split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty() && !others.isEmpty()) {
        int shared = 0;
        for (const QString &word : words)
            shared += others.contains(word);
        score = std::max(score, 2.0 * shared / double(words.size() + others.size()));
    }
    return score;
}

QStringList Likeness::words(const QString &name)
{
    static const QSet<QString> empty{QStringLiteral("number"), QStringLiteral("of"),  QStringLiteral("the"),
                                     QStringLiteral("a"),      QStringLiteral("in"),  QStringLiteral("for"),
                                     QStringLiteral("and"),    QStringLiteral("by"),  QStringLiteral("to"),
                                     QStringLiteral("total"),  QStringLiteral("all"), QStringLiteral("count"),
                                     QStringLiteral("de"),     QStringLiteral("del"), QStringLiteral("la"),
                                     QStringLiteral("el"),     QStringLiteral("los"), QStringLiteral("las"),
                                     QStringLiteral("y"),      QStringLiteral("en"),  QStringLiteral("por")};
    QString text;
    for (QChar c : Alias::normalised(name).normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c == u'%' || c == u'#') {
            text += u' ';
            text += c;
            text += u' ';
        } else {
            text += c.isLetterOrNumber() ? c : QChar(u' ');
        }
    }
    QStringList found;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        for (const QString &word : abbreviations().value(part, part).split(u' '))
            if (!empty.contains(word))
                found.append(word);
    return found.isEmpty() ? parts : found;
}

double Likeness::ofNames(const QString &a, const QString &b)
{
    const QStringList words = Likeness::words(a);
    QStringList others = Likeness::words(b);
    if (words.isEmpty() || others.isEmpty())
        return 0;
    const double all = double(words.size() + others.size());
    const double letters = byLetters(words.join(u' '), others.join(u' '));
    int shared = 0;
    for (const QString &word : words) {
        const auto same =
            std::find_if(others.begin(), others.end(), [&](const QString &o) { return sameWord(word, o); });
        if (same == others.end())
            continue;
        others.erase(same);
        ++shared;
    }
    return std::max(letters >= 0.85 ? letters : 0, 2.0 * shared / all);
}

} // namespace statroom
