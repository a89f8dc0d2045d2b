// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/GoalWebPage.h"

#include "charts/BurnUpChart.h"
#include "charts/StatusShape.h"
#include "items/GoalFacts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>

#include <functional>

namespace statroom {

namespace {

// Colours are those of the program's light theme; texts wrap on a telephone and print in black.
constexpr const char *style = R"(
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem;font:1rem/1.5 system-ui,sans-serif;color:#1a1c20;background:#fff}
h1{font-size:1.9rem;line-height:1.2;margin:.2rem 0 1rem}
h2{font-size:1.15rem;margin:2rem 0 .6rem}
.over,.foot,.detail{color:#555b66}
.lead{font-size:1.15rem;display:flex;gap:.9rem;align-items:flex-start}
.lead svg{flex:none;width:2.2rem;height:2.2rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:1rem;margin:1.4rem 0;padding:0;list-style:none}
.figures b{display:block;font-size:1.7rem;line-height:1.2}
.figures .detail{display:block;font-size:.9rem}
figure{margin:1rem 0}
figure svg{width:100%;height:auto}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:#555b66;padding-bottom:.4rem}
th,td{padding:.35rem .6rem;border-bottom:1px solid #d9dce2;text-align:right;white-space:nowrap}
th:first-child,td:first-child{text-align:left;white-space:normal}
.late{color:#a3161a;font-weight:600}
.foot{margin-top:2.5rem;font-size:.9rem;border-top:1px solid #d9dce2;padding-top:.8rem}
)";

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(GoalWebPage)
};

QByteArray drawn(const QSize &size, const std::function<void(QPainter &)> &draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    QPainter painter(&generator);
    draw(painter);
    painter.end();
    // Inside a page there is no declaration, and its size is the page's.
    const qsizetype begin = bytes.indexOf("<svg");
    return begin < 0 ? QByteArray() : bytes.mid(begin);
}

// A drawing is named for those who do not see it, and its own texts are not read out letter by letter.
QByteArray labelled(QByteArray svg, const QString &label)
{
    return svg.replace(0, 4, "<svg role=\"img\" aria-label=\"" + label.toHtmlEscaped().toUtf8() + "\" ");
}

QString cell(const char *tag, const QString &text, const QString &attributes = {})
{
    return QStringLiteral("<%1%3>%2</%1>").arg(QLatin1String(tag), text.toHtmlEscaped(), attributes);
}

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
        + cell("p", over.join(QStringLiteral(" · ")), QStringLiteral(" class=\"over\"")) + u'\n'
        + cell("h1", facts.statement) + u'\n';
    body += QStringLiteral("<div class=\"lead\">")
        + QString::fromUtf8(labelled(
            drawn({64, 64}, [&](QPainter &painter) { paintStatus(painter, QRectF(2, 2, 60, 60), facts.pace, theme); }),
            facts.phrase))
        + QStringLiteral("<p style=\"margin:0\">")
        + (facts.phrase.isEmpty() ? QString() : cell("strong", facts.phrase + u'.') + u' ') + facts.why.toHtmlEscaped()
        + QStringLiteral("</p></div>\n");
    for (const QString &note : facts.notes + facts.amendments)
        body += cell("p", note, QStringLiteral(" class=\"detail\"")) + u'\n';
    body += QStringLiteral("</header>\n<main>\n<ul class=\"figures\">\n");
    for (const GoalFacts::Figure &figure : facts.figures)
        body += QStringLiteral("<li>") + cell("b", figure.value) + figure.label.toHtmlEscaped()
            + cell("span", figure.detail, QStringLiteral(" class=\"detail\"")) + QStringLiteral("</li>\n");
    body += QStringLiteral("</ul>\n");
    if (model.standing().kind != Goal::Kind::Milestones) {
        ChartStyle chart = ChartStyle::desk(theme);
        chart.interactive = false;
        const QByteArray svg = drawn({960, 480}, [&](QPainter &painter) {
            BurnUpChart::paint(painter, QRectF(0, 0, 960, 480), model.burnUp(), chart);
        });
        body += QStringLiteral("<figure>") + QString::fromUtf8(labelled(svg, facts.summary))
            + QStringLiteral("</figure>\n");
    }
    if (!facts.classes.isEmpty()) {
        body += cell("h2", Told::tr("What became of them")) + QStringLiteral("\n<table>\n");
        for (const GoalFacts::Class &one : facts.classes)
            body += QStringLiteral("<tr>")
                + cell("th", one.isCommitted ? Told::tr("%1 (committed, not done)").arg(one.name) : one.name,
                       QStringLiteral(" scope=\"row\""))
                + cell("td", one.value) + cell("td", one.share) + QStringLiteral("</tr>\n");
        body += QStringLiteral("</table>\n");
    }
    if (!facts.steps.isEmpty()) {
        body += cell("h2", Told::tr("Milestones")) + QStringLiteral("\n<table>\n");
        for (const GoalFacts::Step &step : facts.steps)
            body += QStringLiteral("<tr>")
                + cell("th", step.evidence.isEmpty() ? step.name : step.name + QStringLiteral(": ") + step.evidence,
                       QStringLiteral(" scope=\"row\""))
                + cell("td", step.when, step.isOverdue ? QStringLiteral(" class=\"late\"") : QString())
                + QStringLiteral("</tr>\n");
        body += QStringLiteral("</table>\n");
    }
    if (!facts.work.isEmpty()) {
        body += cell("h2", Told::tr("Initiatives")) + QStringLiteral("\n<ul>\n");
        for (const GoalFacts::Work &work : facts.work)
            body += QStringLiteral("<li>") + cell("strong", work.name) + u' '
                + (work.when + (work.when.isEmpty() ? QString() : QStringLiteral("; ")) + work.detail).toHtmlEscaped()
                + QStringLiteral("</li>\n");
        body += QStringLiteral("</ul>\n");
    }
    if (model.rowCount() > 0) {
        body += cell("h2", Told::tr("The numbers")) + QStringLiteral("\n<div class=\"wide\"><table>\n")
            + cell("caption", Told::tr("At the end of each month, newest first")) + QStringLiteral("\n<thead><tr>");
        for (int column = 0; column < model.columnCount(); ++column)
            body += cell("th", model.headerData(column, Qt::Horizontal).toString(), QStringLiteral(" scope=\"col\""));
        body += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (int row = 0; row < model.rowCount(); ++row) {
            body += QStringLiteral("<tr>");
            for (int column = 0; column < model.columnCount(); ++column)
                body += cell(column == 0 ? "th" : "td", model.index(row, column).data().toString(),
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
    body += QStringLiteral("</main>\n") + cell("footer", foot.join(u' '), QStringLiteral(" class=\"foot\"")) + u'\n';
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
                          "name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n%4</body>\n</html>\n")
        .arg(locale.language() == QLocale::C ? QStringLiteral("en") : locale.bcp47Name(),
             facts.statement.toHtmlEscaped(), QLatin1String(style), body)
        .toUtf8();
}

} // namespace statroom
