// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/GoalWebPage.h"

#include "charts/BurnUpChart.h"
#include "charts/StatusShape.h"
#include "items/GoalFacts.h"
#include "report/WebPage.h"

#include <QCoreApplication>
#include <QPainter>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(GoalWebPage)
};

} // namespace

ChartPicture goalPicture(const GoalModel &model, const QString &city, const QString &record)
{
    const GoalFacts facts = GoalFacts::of(*model.reading(), model.standing());
    const auto draw = [burnUp = model.burnUp()](QPainter &painter, const QRectF &rect) {
        BurnUpChart::paint(painter, rect, burnUp, ChartStyle::print());
    };
    return {draw,
            {facts.statement, facts.summary,
             Told::tr("%1, as of %2; %3").arg(city, model.reading()->text().day(model.day()), record)}};
}

QByteArray goalWebPage(const GoalModel &model, const QString &city, const QString &record, const QLocale &locale)
{
    const GoalFacts facts = GoalFacts::of(*model.reading(), model.standing());
    const Theme theme = Theme::light();
    QString body;
    QStringList over{city};
    for (const QString &text : {facts.plan, facts.theme})
        if (!text.isEmpty())
            over.append(text);
    body += QStringLiteral("<header>\n")
        + WebPage::cell("p", over.join(QStringLiteral(" · ")), QStringLiteral(" class=\"over\"")) + u'\n'
        + WebPage::cell("h1", facts.statement) + u'\n';
    body += QStringLiteral("<div class=\"lead\">")
        + QString::fromUtf8(WebPage::labelled(
            WebPage::drawn({64, 64},
                           [&](QPainter &painter) { paintStatus(painter, QRectF(2, 2, 60, 60), facts.pace, theme); }),
            facts.phrase))
        + QStringLiteral("<p style=\"margin:0\">")
        + (facts.phrase.isEmpty() ? QString() : WebPage::cell("strong", facts.phrase + u'.') + u' ')
        + facts.why.toHtmlEscaped() + QStringLiteral("</p></div>\n");
    for (const QString &note : facts.notes + facts.amendments)
        body += WebPage::cell("p", note, QStringLiteral(" class=\"detail\"")) + u'\n';
    body += QStringLiteral("</header>\n<main>\n<ul class=\"figures\">\n");
    for (const GoalFacts::Figure &figure : facts.figures)
        body += QStringLiteral("<li>") + WebPage::cell("b", figure.value) + figure.label.toHtmlEscaped()
            + WebPage::cell("span", figure.detail, QStringLiteral(" class=\"detail\"")) + QStringLiteral("</li>\n");
    body += QStringLiteral("</ul>\n");
    if (model.standing().kind != Goal::Kind::Milestones) {
        ChartStyle chart = ChartStyle::desk(theme);
        chart.interactive = false;
        const QByteArray svg = WebPage::drawn({960, 480}, [&](QPainter &painter) {
            BurnUpChart::paint(painter, QRectF(0, 0, 960, 480), model.burnUp(), chart);
        });
        body += QStringLiteral("<figure>") + QString::fromUtf8(WebPage::labelled(svg, facts.summary))
            + QStringLiteral("</figure>\n");
    }
    if (!facts.classes.isEmpty()) {
        body += WebPage::cell("h2", Told::tr("What became of them")) + QStringLiteral("\n<table>\n");
        for (const GoalFacts::Class &one : facts.classes)
            body += QStringLiteral("<tr>")
                + WebPage::cell("th", one.isCommitted ? Told::tr("%1 (committed, not done)").arg(one.name) : one.name,
                                QStringLiteral(" scope=\"row\""))
                + WebPage::cell("td", one.value) + WebPage::cell("td", one.share) + QStringLiteral("</tr>\n");
        body += QStringLiteral("</table>\n");
    }
    if (!facts.steps.isEmpty()) {
        body += WebPage::cell("h2", Told::tr("Milestones")) + QStringLiteral("\n<table>\n");
        for (const GoalFacts::Step &step : facts.steps)
            body += QStringLiteral("<tr>")
                + WebPage::cell("th",
                                step.evidence.isEmpty() ? step.name : step.name + QStringLiteral(": ") + step.evidence,
                                QStringLiteral(" scope=\"row\""))
                + WebPage::cell("td", step.when, step.isOverdue ? QStringLiteral(" class=\"late\"") : QString())
                + QStringLiteral("</tr>\n");
        body += QStringLiteral("</table>\n");
    }
    if (!facts.work.isEmpty()) {
        body += WebPage::cell("h2", Told::tr("Initiatives")) + QStringLiteral("\n<ul>\n");
        for (const GoalFacts::Work &work : facts.work)
            body += QStringLiteral("<li>") + WebPage::cell("strong", work.name) + u' '
                + (work.when + (work.when.isEmpty() ? QString() : QStringLiteral("; ")) + work.detail).toHtmlEscaped()
                + QStringLiteral("</li>\n");
        body += QStringLiteral("</ul>\n");
    }
    if (model.rowCount() > 0) {
        body += WebPage::cell("h2", Told::tr("The numbers")) + QStringLiteral("\n<div class=\"wide\"><table>\n")
            + WebPage::cell("caption", Told::tr("At the end of each month, newest first"))
            + QStringLiteral("\n<thead><tr>");
        for (int column = 0; column < model.columnCount(); ++column)
            body += WebPage::cell("th", model.headerData(column, Qt::Horizontal).toString(),
                                  QStringLiteral(" scope=\"col\""));
        body += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (int row = 0; row < model.rowCount(); ++row) {
            body += QStringLiteral("<tr>");
            for (int column = 0; column < model.columnCount(); ++column)
                body += WebPage::cell(column == 0 ? "th" : "td", model.index(row, column).data().toString(),
                                      column == 0 ? QStringLiteral(" scope=\"row\"") : QString());
            body += QStringLiteral("</tr>\n");
        }
        body += QStringLiteral("</tbody></table></div>\n");
    }
    QStringList foot;
    if (!facts.owner.isEmpty())
        foot.append(Told::tr("Promised by: %1.").arg(facts.owner));
    if (!facts.span.isEmpty())
        foot.append(Told::tr("Time: %1.").arg(facts.span));
    foot.append(Told::tr("As of %1; %2.").arg(model.reading()->text().day(model.day()), record));
    body += QStringLiteral("</main>\n") + WebPage::cell("footer", foot.join(u' '), QStringLiteral(" class=\"foot\""))
        + u'\n';
    return WebPage::document(facts.statement, body, locale);
}

} // namespace statroom
