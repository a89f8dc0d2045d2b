// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ImportAnswer.h"

#include "app/commands/Invocation.h"

#include <QCoreApplication>

#include <algorithm>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

using Fate = ImportPlan::Fate;
using Outcome = ImportPlan::Outcome;

} // namespace

QJsonObject importAnswer(const ImportPlan &plan, const Importer::Outcome &outcome)
{
    QJsonArray rows;
    for (Fate fate : {Fate::Rejected, Fate::Waiting}) {
        for (qint64 n : plan.remarksWith(fate)) {
            const ImportPlan::Item item = plan.remark(n);
            rows.append(QJsonObject{{QStringLiteral("row"), item.row},
                                    {QStringLiteral("column"), jsonText(item.columnName)},
                                    {QStringLiteral("text"), item.text},
                                    {QStringLiteral("why"), item.why}});
        }
    }
    QJsonArray unread;
    for (const ImportPlan::UnreadTable &one : plan.unread())
        unread.append(QJsonObject{{QStringLiteral("sheet"), jsonText(one.sheet)},
                                  {QStringLiteral("hidden"), one.isHidden},
                                  {QStringLiteral("row"), one.row > 0 ? QJsonValue(one.row) : QJsonValue::Null},
                                  {QStringLiteral("rows"), one.row > 0 ? QJsonValue(one.rows) : QJsonValue::Null},
                                  {QStringLiteral("column"), jsonText(one.column)},
                                  {QStringLiteral("needs_person"), one.needsPerson}});
    const auto span = plan.covers();
    return {{QStringLiteral("sheet"), jsonText(plan.request().sheet)},
            {QStringLiteral("revision"),
             outcome.wrote ? QJsonValue(outcome.revision.number) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("receipt"),
             outcome.receipt ? QJsonValue(outcome.receipt.number) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("covers"),
             span ? QJsonValue(QJsonArray{span->from.toString(Qt::ISODate), span->to.toString(Qt::ISODate)})
                  : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("added"), plan.count(Outcome::Added)},
            {QStringLiteral("changed"), plan.count(Outcome::Changed)},
            {QStringLiteral("unchanged"), plan.count(Outcome::Unchanged)},
            {QStringLiteral("kept"), plan.count(Outcome::Kept)},
            {QStringLiteral("rejected"), plan.count(Fate::Rejected) + plan.count(Fate::Waiting)},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(plan.warnings())},
            {QStringLiteral("created"), QJsonArray::fromStringList(plan.created())},
            {QStringLiteral("unread"), unread},
            {QStringLiteral("rows"), rows}};
}

void tellImport(const Invocation &call, const ImportPlan &plan)
{
    // Rows of which the same is to be said are said together.
    struct Said
    {
        QString what;
        QStringList rows;
        qint64 count = 0;
    };
    std::vector<Said> said;
    for (Fate fate : {Fate::Rejected, Fate::Waiting}) {
        for (qint64 n : plan.remarksWith(fate)) {
            const ImportPlan::Item item = plan.remark(n);
            const QString what = item.columnName.isEmpty() ? item.why
                : item.text.isEmpty()                      ? tr("column %1: %2").arg(item.columnName, item.why)
                                      : tr("column %1, “%2”: %3").arg(item.columnName, item.text, item.why);
            auto same = std::find_if(said.begin(), said.end(), [&](const Said &s) { return s.what == what; });
            if (same == said.end() && said.size() < 25)
                same = said.insert(said.end(), {what, {}, 0});
            if (same == said.end())
                continue;
            if (++same->count <= 5)
                same->rows.append(QString::number(item.row));
        }
    }
    qint64 mentioned = 0;
    for (const Said &s : said) {
        mentioned += s.count;
        const QString list = s.rows.join(QStringLiteral(", "));
        if (s.count == 1)
            call.remark(tr("row %1, %2").arg(list, s.what));
        else if (s.count <= 5)
            call.remark(tr("rows %1, %2").arg(list, s.what));
        else
            call.remark(tr("rows %1 and %2 more, %3").arg(list, QString::number(s.count - 5), s.what));
    }
    if (const qint64 all = plan.count(Fate::Rejected) + plan.count(Fate::Waiting); mentioned < all)
        call.remark(tr("%1 more rows were not taken; --report OUT.csv writes all of them").arg(all - mentioned));
    for (const QString &line : plan.created())
        call.say(line);
    for (const QString &warning : plan.warnings())
        call.remark(warning);
    if (const auto span = plan.covers())
        call.say(
            tr("The source covers %1 to %2.").arg(span->from.toString(Qt::ISODate), span->to.toString(Qt::ISODate)));
    call.say(plan.summary());
}

} // namespace statroom
