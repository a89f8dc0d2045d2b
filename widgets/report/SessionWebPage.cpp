// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/SessionWebPage.h"

#include "charts/BurnUpChart.h"
#include "charts/StatusShape.h"
#include "domain/Words.h"
#include "report/MetricReport.h"
#include "report/WebPage.h"

#include <QCoreApplication>
#include <QPainter>

namespace statroom {

namespace {

using WebPage::cell;

constexpr QSize chartSize{960, 360};

class Page
{
    Q_DECLARE_TR_FUNCTIONS(SessionWebPage)

public:
    Page(const SessionMemo &memo, const QLocale &locale) : m_memo(memo), m_locale(locale) {}

    QByteArray bytes()
    {
        m_body += QStringLiteral("<header>\n")
            + cell("p", m_memo.city + QStringLiteral(" · ") + m_memo.name, QStringLiteral(" class=\"over\"")) + u'\n'
            + cell("h1", m_memo.title) + u'\n';
        QStringList facts{m_memo.when};
        for (const QString &fact : {m_memo.room, tr("numbers of %1").arg(m_memo.shown)})
            if (!fact.isEmpty())
                facts << fact;
        m_body += cell("p", facts.join(QStringLiteral("; "))) + QStringLiteral("\n</header>\n<main>\n");
        if (m_memo.kind == SessionMemo::Kind::After)
            after();
        else
            before();
        m_body +=
            QStringLiteral("</main>\n") + cell("footer", m_memo.record, QStringLiteral(" class=\"foot\"")) + u'\n';
        return WebPage::document(m_memo.title + QStringLiteral(" · ") + m_memo.name, m_body, m_locale);
    }

private:
    void before()
    {
        agenda();
        promises(tr("Follow-up"), m_memo.followUp);
        for (const SessionMemo::Section &section : m_memo.sections)
            item(section);
        definitions();
        lines(tr("Who received it"), m_memo.received);
    }

    void after()
    {
        lines(tr("Decisions"), m_memo.decisions);
        promises(tr("Who does what by when"), m_memo.actions);
        promises(tr("Data requests and numbers to check"), m_memo.requests);
        if (m_memo.decisions.isEmpty() && m_memo.actions.isEmpty() && m_memo.requests.isEmpty())
            m_body += cell("p", tr("Nothing was decided, promised or asked for.")) + u'\n';
        QStringList notes;
        for (const SessionMemo::Note &note : m_memo.notes)
            notes << (note.about.isEmpty() ? note.text : tr("%1 (%2)").arg(note.text, note.about));
        lines(tr("Notes"), notes);
        lines(tr("Put off for the next session"), m_memo.putOff);
        promises(tr("Due by the next session"), m_memo.dueNext);
        if (!m_memo.next.isEmpty())
            m_body += cell("p", m_memo.next, QStringLiteral(" class=\"lead\"")) + u'\n';
        lines(tr("Corrected since the room saw it"), m_memo.corrections);
        agenda();
        QStringList there;
        for (const SessionMemo::Attendee &one : m_memo.people)
            there << tr("%1, %2: %3").arg(one.name, one.part, one.attendance);
        lines(tr("Attendance"), there);
    }

    void lines(const QString &title, const QStringList &texts)
    {
        if (texts.isEmpty())
            return;
        m_body += cell("h2", title) + QStringLiteral("\n<ul>\n");
        for (const QString &text : texts)
            m_body += cell("li", text) + u'\n';
        m_body += QStringLiteral("</ul>\n");
    }

    void head(const QStringList &titles)
    {
        m_body += QStringLiteral("<div class=\"wide\"><table class=\"text\">\n<thead><tr>");
        for (const QString &title : titles)
            m_body += cell("th", title, QStringLiteral(" scope=\"col\" style=\"text-align:left\""));
        m_body += QStringLiteral("</tr></thead>\n<tbody>\n");
    }

    void agenda()
    {
        if (m_memo.agenda.isEmpty())
            return;
        m_body += cell("h2", tr("Agenda, %1").arg(m_memo.budget)) + u'\n';
        head({tr("No."), tr("Item"), tr("Now"), tr("Lead"), tr("Time")});
        std::optional<AgendaItem::Section> last;
        for (const SessionMemo::Row &row : m_memo.agenda) {
            if (last != row.section)
                m_body += QStringLiteral("<tr><th scope=\"rowgroup\" colspan=\"5\" style=\"text-align:left\">")
                    + word(row.section).toHtmlEscaped() + QStringLiteral("</th></tr>\n");
            last = row.section;
            m_body += QStringLiteral("<tr>") + cell("td", m_locale.toString(row.number)) + cell("td", row.title)
                + cell("td", row.detail) + cell("td", row.lead) + cell("td", row.minutes) + QStringLiteral("</tr>\n");
        }
        m_body += QStringLiteral("</tbody></table></div>\n");
    }

    void promises(const QString &title, const QList<SessionMemo::Promise> &promises)
    {
        if (promises.isEmpty())
            return;
        m_body += cell("h2", title) + u'\n';
        head({tr("Who"), tr("What"), tr("By when"), tr("Now")});
        for (const SessionMemo::Promise &promise : promises) {
            QString what = promise.text;
            if (!promise.about.isEmpty())
                what = tr("%1 (%2)").arg(what, promise.about);
            if (!promise.answer.isEmpty())
                what = tr("%1 Answer: %2").arg(what, promise.answer);
            m_body += QStringLiteral("<tr>") + cell("td", promise.who) + cell("td", what) + cell("td", promise.due)
                + cell("td", promise.state,
                       promise.standing == ActionItem::Standing::Late ? QStringLiteral(" class=\"late\"") : QString())
                + QStringLiteral("</tr>\n");
        }
        m_body += QStringLiteral("</tbody></table></div>\n");
    }

    void item(const SessionMemo::Section &section)
    {
        // Action items stand in the table of what is followed up; those with questions also here.
        if (section.item.kind == AgendaItem::Kind::Action && section.questions.isEmpty() && section.reply.isEmpty())
            return;
        if (section.sentence.isEmpty() && section.text.isEmpty() && section.questions.isEmpty()
            && section.picture.isEmpty())
            return;
        m_body += QStringLiteral("<article>\n")
            + cell("h2", tr("%1. %2").arg(m_locale.toString(section.number), section.title)) + u'\n';
        if (!section.place.isEmpty())
            m_body += cell("p", section.place, QStringLiteral(" class=\"detail\"")) + u'\n';
        if (!section.sentence.isEmpty()) {
            m_body += QStringLiteral("<div class=\"status\">");
            if (section.status)
                m_body +=
                    QString::fromUtf8(WebPage::labelled(WebPage::drawn({32, 32},
                                                                       [&](QPainter &painter) {
                                                                           paintStatus(painter, QRectF(1, 1, 30, 30),
                                                                                       *section.status, Theme::light());
                                                                       }),
                                                        statusLabel(*section.status)));
            m_body += cell("p", section.sentence) + QStringLiteral("</div>\n");
        }
        if (section.trend && !section.trend->rows.empty())
            figure(section.sentence, [&](QPainter &painter) {
                ReportChart chart;
                chart.paint(painter, QRectF(QPointF(), QSizeF(chartSize) * 0.75), *section.trend, m_locale,
                            section.trend->chart.verdict().variation ? Limits::Shown : Limits::Hidden);
            });
        if (section.burnUp)
            figure(section.sentence, [&](QPainter &painter) {
                ChartStyle style = ChartStyle::desk(Theme::light());
                style.interactive = false;
                BurnUpChart::paint(painter, QRectF(QPointF(), QSizeF(chartSize) * 0.75), *section.burnUp, style);
            });
        if (!section.picture.isEmpty())
            m_body += QStringLiteral("<figure><img alt=\"%1\" style=\"max-width:100%\" src=\"data:image;base64,%2\">"
                                     "</figure>\n")
                          .arg(section.title.toHtmlEscaped(), QString::fromLatin1(section.picture.toBase64()));
        if (!section.chartSentence.isEmpty())
            m_body += cell("p", section.chartSentence) + u'\n';
        written(section.text);
        for (const auto &[label, told] :
             {std::pair(tr("What happened."), section.happened), std::pair(tr("What we do."), section.doing),
              std::pair(tr("What we need."), section.needed), std::pair(tr("The department answers."), section.reply)})
            if (!told.isEmpty())
                m_body += QStringLiteral("<p>") + cell("strong", label) + u' ' + told.toHtmlEscaped()
                    + QStringLiteral("</p>\n");
        if (!section.questions.isEmpty()) {
            m_body += cell("h3", tr("Questions")) + QStringLiteral("\n<ul>\n");
            for (const QString &question : section.questions)
                m_body += cell("li", question) + u'\n';
            m_body += QStringLiteral("</ul>\n");
        }
        m_body += QStringLiteral("</article>\n");
    }

    static QString runsOf(const QList<TextLine::Run> &runs)
    {
        QString out;
        for (const TextLine::Run &run : runs) {
            QString text = run.text.toHtmlEscaped();
            for (const auto &[is, tag] : {std::pair(run.look.isCode, "code"), std::pair(run.look.isStruck, "s"),
                                          std::pair(run.look.isEmphasis, "em"), std::pair(run.look.isStrong, "strong")})
                if (is)
                    text = QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), text);
            out += text;
        }
        return out;
    }

    void written(const QList<TextLine> &lines)
    {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const TextLine &line = lines[i];
            if (const qsizetype rows = TextLine::rowsOfTable(lines, i); rows > 0) {
                tableOf(lines.mid(i, rows));
                i += rows - 1;
            } else if (line.isHeading) {
                m_body += QStringLiteral("<h3>") + runsOf(line.runs()) + QStringLiteral("</h3>\n");
            } else if (line.sign.isEmpty()) {
                m_body += QStringLiteral("<p>") + runsOf(line.runs()) + QStringLiteral("</p>\n");
            } else {
                m_body += QStringLiteral("<p style=\"margin:.2em 0 .2em %1em;text-indent:-1.2em\">")
                              .arg(1.6 * (line.depth + 1))
                    + line.sign.toHtmlEscaped() + u' ' + runsOf(line.runs()) + QStringLiteral("</p>\n");
            }
        }
    }

    void tableOf(const QList<TextLine> &rows)
    {
        m_body += QStringLiteral("<div class=\"wide\"><table class=\"text\" style=\"width:auto\">\n");
        for (const TextLine &row : rows) {
            m_body += QStringLiteral("<tr>");
            for (const TextLine::Cell &one : row.cells) {
                const char *side = one.side & Qt::AlignRight ? "right"
                    : one.side & Qt::AlignHCenter            ? "center"
                                                             : "left";
                m_body += QStringLiteral("<%1 style=\"text-align:%2;white-space:normal\">%3</%4>")
                              .arg(row.row == 0 ? QStringLiteral("th scope=\"col\"") : QStringLiteral("td"),
                                   QLatin1String(side), runsOf(one.runs),
                                   row.row == 0 ? QStringLiteral("th") : QStringLiteral("td"));
            }
            m_body += QStringLiteral("</tr>\n");
        }
        m_body += QStringLiteral("</table></div>\n");
    }

    void figure(const QString &label, const std::function<void(QPainter &)> &draw)
    {
        m_body += QStringLiteral("<figure>")
            + QString::fromUtf8(WebPage::labelled(WebPage::drawn((QSizeF(chartSize) * 0.75).toSize(), draw), label))
            + QStringLiteral("</figure>\n");
    }

    void definitions()
    {
        if (m_memo.definitions.isEmpty())
            return;
        m_body += cell("h2", tr("How it is measured")) + u'\n';
        head({tr("Code"), tr("Metric"), tr("Unit"), tr("How"), tr("Source")});
        for (const SessionMemo::Definition &definition : m_memo.definitions)
            m_body += QStringLiteral("<tr>") + cell("td", definition.code) + cell("td", definition.name)
                + cell("td", definition.unit) + cell("td", definition.method) + cell("td", definition.source)
                + QStringLiteral("</tr>\n");
        m_body += QStringLiteral("</tbody></table></div>\n");
    }

    const SessionMemo &m_memo;
    QLocale m_locale;
    QString m_body;
};

} // namespace

QByteArray sessionWebPage(const SessionMemo &memo, const QLocale &locale)
{
    return Page(memo, locale).bytes();
}

} // namespace statroom
