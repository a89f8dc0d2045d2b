// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/SessionReport.h"

#include "charts/BurnUpChart.h"
#include "charts/StatusShape.h"
#include "domain/Words.h"
#include "theme/WrappedText.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace statroom {

namespace {

constexpr double chartHeight = 150;
constexpr double pictureHeight = 240;
constexpr double blockGap = 10;
constexpr double pixelsPerPoint = 96.0 / 72.0;

class Pages
{
    Q_DECLARE_TR_FUNCTIONS(SessionReport)

public:
    Pages(ReportFlow &flow, std::shared_ptr<const SessionMemo> memo, ReportChart &chart, const QLocale &locale)
        : m_flow(flow)
        , m_memo(std::move(memo))
        , m_chart(chart)
        , m_locale(locale)
    {}

    void fill()
    {
        m_flow.paragraph(m_memo->name, TextRole::Secondary);
        m_flow.heading(m_memo->title, TextRole::PageTitle);
        QStringList facts{m_memo->when};
        for (const QString &fact : {m_memo->room, tr("numbers of %1").arg(m_memo->shown)})
            if (!fact.isEmpty())
                facts << fact;
        m_flow.paragraph(facts.join(QStringLiteral("; ")), TextRole::Lead);
        m_flow.space(blockGap);
        if (m_memo->kind == SessionMemo::Kind::After)
            after();
        else
            before();
    }

private:
    void before()
    {
        if (m_memo->kind == SessionMemo::Kind::Draft) {
            m_flow.paragraph(tr("Please read this before it goes to the room. What you answer is printed with the item "
                                "that it belongs to."),
                             TextRole::Body, TextColour::Secondary);
            m_flow.space(blockGap);
        }
        agenda();
        promises(tr("Follow-up"), m_memo->followUp);
        for (const SessionMemo::Section &section : m_memo->sections)
            item(section);
        definitions();
        if (!m_memo->received.isEmpty())
            lines(tr("Who received it"), m_memo->received);
    }

    void after()
    {
        lines(tr("Decisions"), m_memo->decisions);
        promises(tr("Who does what by when"), m_memo->actions);
        promises(tr("Data requests and numbers to check"), m_memo->requests);
        if (m_memo->decisions.isEmpty() && m_memo->actions.isEmpty() && m_memo->requests.isEmpty()) {
            m_flow.paragraph(tr("Nothing was decided, promised or asked for."), TextRole::Body, TextColour::Secondary);
            m_flow.space(blockGap);
        }
        QStringList notes;
        for (const SessionMemo::Note &note : m_memo->notes)
            notes << (note.about.isEmpty() ? note.text : tr("%1 (%2)").arg(note.text, note.about));
        lines(tr("Notes"), notes);
        lines(tr("Put off for the next session"), m_memo->putOff);
        promises(tr("Due by the next session"), m_memo->dueNext);
        if (!m_memo->next.isEmpty()) {
            m_flow.paragraph(m_memo->next, TextRole::Lead);
            m_flow.space(blockGap);
        }
        lines(tr("Corrected since the room saw it"), m_memo->corrections);
        agenda();
        attendance();
    }

    void lines(const QString &title, const QStringList &texts)
    {
        if (texts.isEmpty())
            return;
        m_flow.heading(title);
        for (const QString &text : texts) {
            m_flow.paragraph({{text, TextColour::Primary, false}}, TextRole::Body, 12,
                             [theme = m_flow.theme()](QPainter &painter, const QRectF &rect) {
                                 painter.setPen(Qt::NoPen);
                                 painter.setBrush(theme.text2);
                                 painter.drawEllipse(QPointF(rect.left() + 3, rect.center().y()), 1.6, 1.6);
                             });
            m_flow.space(2);
        }
        m_flow.space(blockGap);
    }

    void agenda()
    {
        if (m_memo->agenda.isEmpty())
            return;
        m_flow.heading(tr("Agenda, %1").arg(m_memo->budget));
        ReportTable table;
        table.columns = {{22, 1}, {18, 1}, {0, 3}, {0, 1.2}, {48, 1}};
        table.heads = {{ReportCell::of({}), ReportCell::of({}),
                        ReportCell::of(tr("Item"), Qt::AlignLeft, TextColour::Secondary),
                        ReportCell::of(tr("Lead"), Qt::AlignLeft, TextColour::Secondary),
                        ReportCell::of(tr("Time"), Qt::AlignRight, TextColour::Secondary)}};
        std::optional<AgendaItem::Section> last;
        for (const SessionMemo::Row &row : m_memo->agenda) {
            if (last != row.section) {
                QString section = word(row.section);
                section[0] = section[0].toUpper();
                table.rows.append({ReportCell::of(section, Qt::AlignLeft, TextColour::Secondary, true)});
            }
            last = row.section;
            ReportCell shape;
            if (row.status)
                shape.draw = [status = *row.status, theme = m_flow.theme()](QPainter &painter, const QRectF &cell) {
                    paintStatus(painter, QRectF(cell.left(), cell.top() + 1, 10, 10), status, theme);
                };
            ReportCell title = ReportCell::of(row.title, Qt::AlignLeft, TextColour::Primary, true);
            if (!row.detail.isEmpty())
                title.runs.append({QStringLiteral("  ") + row.detail, TextColour::Secondary, false});
            table.rows.append({ReportCell::of(m_locale.toString(row.number), Qt::AlignRight, TextColour::Secondary),
                               shape, title, ReportCell::of(row.lead),
                               ReportCell::of(row.minutes, Qt::AlignRight, TextColour::Secondary)});
        }
        m_flow.table(table);
        m_flow.space(blockGap);
    }

    void promises(const QString &title, const QList<SessionMemo::Promise> &promises)
    {
        if (promises.isEmpty())
            return;
        m_flow.heading(title);
        ReportTable table;
        table.columns = {{0, 1}, {0, 2.4}, {66, 1}, {0, 1}};
        table.heads = {{ReportCell::of(tr("Who"), Qt::AlignLeft, TextColour::Secondary),
                        ReportCell::of(tr("What"), Qt::AlignLeft, TextColour::Secondary),
                        ReportCell::of(tr("By when"), Qt::AlignLeft, TextColour::Secondary),
                        ReportCell::of(tr("Now"), Qt::AlignLeft, TextColour::Secondary)}};
        for (const SessionMemo::Promise &promise : promises) {
            const bool late = promise.standing == ActionItem::Standing::Late;
            ReportCell what = ReportCell::of(promise.text, Qt::AlignLeft, TextColour::Primary, true);
            if (!promise.about.isEmpty())
                what.runs.append({QStringLiteral("  ") + promise.about, TextColour::Secondary, false});
            if (!promise.answer.isEmpty())
                what.runs.append({QStringLiteral("  ") + promise.answer, TextColour::Primary, false});
            table.rows.append(
                {ReportCell::of(promise.who), what, ReportCell::of(promise.due),
                 ReportCell::of(promise.state, Qt::AlignLeft, late ? TextColour::Off : TextColour::Secondary, late)});
        }
        m_flow.table(table);
        m_flow.space(blockGap);
    }

    void item(const SessionMemo::Section &section)
    {
        // Action items stand in the table of what is followed up; those with questions also here.
        if (section.item.kind == AgendaItem::Kind::Action && section.questions.isEmpty() && section.reply.isEmpty())
            return;
        const bool hasContent = !section.sentence.isEmpty() || !section.text.isEmpty() || section.trend
            || !section.picture.isEmpty() || !section.questions.isEmpty();
        if (!hasContent)
            return;
        const size_t top = m_flow.pieces().size();
        m_flow.heading(tr("%1. %2").arg(m_locale.toString(section.number), section.title), TextRole::CardTitle);
        if (!section.place.isEmpty())
            m_flow.paragraph(section.place, TextRole::Secondary, TextColour::Secondary);
        if (!section.sentence.isEmpty()) {
            std::function<void(QPainter &, const QRectF &)> mark;
            if (section.status)
                mark = [status = *section.status, theme = m_flow.theme()](QPainter &painter, const QRectF &rect) {
                    paintStatus(painter, QRectF(rect.left(), rect.center().y() - 6, 12, 12), status, theme);
                };
            m_flow.paragraph({{section.sentence, TextColour::Primary, false}}, TextRole::Body, section.status ? 18 : 0,
                             mark);
            m_flow.space(3);
        }
        if (section.trend && !section.trend->rows.empty())
            m_flow.drawing(
                chartHeight,
                [&chart = m_chart, reading = section.trend, locale = m_locale](QPainter &painter, const QRectF &rect) {
                    chart.paint(painter, rect, *reading, locale,
                                reading->chart.verdict().variation ? Limits::Shown : Limits::Hidden);
                });
        if (section.burnUp)
            m_flow.drawing(chartHeight, [burnUp = *section.burnUp](QPainter &painter, const QRectF &rect) {
                painter.save();
                painter.translate(rect.topLeft());
                painter.scale(1 / pixelsPerPoint, 1 / pixelsPerPoint);
                BurnUpChart::paint(painter, QRectF(QPointF(), rect.size() * pixelsPerPoint), burnUp,
                                   ChartStyle::print());
                painter.restore();
            });
        if (!section.picture.isEmpty()) {
            const QImage picture = QImage::fromData(section.picture);
            if (!picture.isNull())
                m_flow.drawing(std::min(pictureHeight, picture.height() / pixelsPerPoint),
                               [picture](QPainter &painter, const QRectF &rect) {
                                   const QSizeF size = QSizeF(picture.size()).scaled(rect.size(), Qt::KeepAspectRatio);
                                   painter.drawImage(QRectF(rect.topLeft(), size), picture);
                               });
        }
        const bool hasPicture = section.trend || section.burnUp || !section.picture.isEmpty();
        // A picture stays under its heading.
        m_flow.keepTogether(top);
        if (!section.chartSentence.isEmpty()) {
            m_flow.space(3);
            m_flow.paragraph(section.chartSentence);
        }
        written(section.text);
        for (const auto &[label, told] :
             {std::pair(tr("What happened."), section.happened), std::pair(tr("What we do."), section.doing),
              std::pair(tr("What we need."), section.needed)})
            if (!told.isEmpty()) {
                m_flow.space(3);
                m_flow.paragraph(
                    {{label + QLatin1Char(' '), TextColour::Secondary, true}, {told, TextColour::Primary, false}});
            }
        if (!section.reply.isEmpty()) {
            m_flow.space(3);
            m_flow.paragraph({{tr("The department answers.") + QLatin1Char(' '), TextColour::Secondary, true},
                              {section.reply, TextColour::Primary, false}});
        }
        if (!section.questions.isEmpty()) {
            m_flow.space(3);
            const size_t questions = m_flow.pieces().size();
            m_flow.paragraph({{tr("Questions"), TextColour::Secondary, true}});
            for (const QString &question : section.questions)
                m_flow.paragraph({{question, TextColour::Primary, false}}, TextRole::Body, 12,
                                 [theme = m_flow.theme()](QPainter &painter, const QRectF &rect) {
                                     painter.setPen(QPen(theme.text2, 0.8));
                                     painter.setBrush(Qt::NoBrush);
                                     painter.drawEllipse(QPointF(rect.left() + 4, rect.center().y()), 3, 3);
                                 });
            // A section without a picture is too short to be cut in two.
            m_flow.keepTogether(hasPicture ? questions : top);
        }
        m_flow.space(blockGap * 1.4);
    }

    static QList<ReportRun> runsOf(const QList<TextLine::Run> &runs, bool isStrong)
    {
        QList<ReportRun> out;
        for (const TextLine::Run &run : runs)
            out.append({run.text, TextColour::Primary, isStrong || run.look.isStrong, run.look.isEmphasis,
                        run.look.isCode, run.look.isStruck});
        return out;
    }

    void written(const QList<TextLine> &lines)
    {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            m_flow.space(3);
            if (const qsizetype rows = TextLine::rowsOfTable(lines, i); rows > 0) {
                tableOf(lines.mid(i, rows));
                i += rows - 1;
                continue;
            }
            const TextLine &line = lines[i];
            QList<ReportRun> runs = runsOf(line.runs(), line.isHeading);
            constexpr double step = 12;
            const double width = line.sign.isEmpty() ? 0 : m_flow.textWidth(line.sign + u' ', TextRole::Body);
            const double indent = line.sign.isEmpty() ? 0 : step * line.depth + std::max(step, width);
            std::function<void(QPainter &, const QRectF &)> sign;
            if (!line.sign.isEmpty())
                sign = [text = line.sign, from = step * line.depth, ink = m_flow.theme().text2,
                        font = m_flow.font(TextRole::Body)](QPainter &painter, const QRectF &rect) {
                    painter.setFont(font);
                    painter.setPen(ink);
                    painter.drawText(rect.adjusted(from, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter), text);
                };
            m_flow.paragraph(runs, TextRole::Body, indent, sign);
        }
    }

    // As wide as its texts need.
    void tableOf(const QList<TextLine> &rows)
    {
        constexpr double gap = 16;
        QList<double> wanted;
        for (const TextLine &row : rows)
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                if (wanted.size() <= i)
                    wanted << 0;
                wanted[i] = std::max(wanted[i], m_flow.textWidth(row.cells[i].text(), TextRole::Body, true) + gap);
            }
        ReportTable table;
        for (const double width : columnWidths(wanted, m_flow.width()))
            table.columns.append({width, 1});
        for (const TextLine &row : rows) {
            QList<ReportCell> cells;
            for (const TextLine::Cell &cell : row.cells) {
                ReportCell made;
                made.runs = runsOf(cell.runs, row.row == 0);
                made.align = cell.side;
                cells.append(made);
            }
            (row.row == 0 ? table.heads : table.rows).append(cells);
        }
        constexpr qsizetype fewRows = 12;
        const size_t top = m_flow.pieces().size();
        m_flow.table(table);
        if (rows.size() <= fewRows)
            m_flow.keepTogether(top);
        m_flow.space(3);
    }

    void definitions()
    {
        if (m_memo->definitions.isEmpty())
            return;
        m_flow.heading(tr("How it is measured"));
        ReportTable table;
        table.columns = {{54, 1}, {0, 1.2}, {0, 2.4}};
        for (const SessionMemo::Definition &definition : m_memo->definitions) {
            ReportCell name = ReportCell::of(definition.name, Qt::AlignLeft, TextColour::Primary, true);
            ReportCell how =
                ReportCell::of(definition.method.isEmpty() ? tr("Not written down yet.") : definition.method);
            if (!definition.source.isEmpty())
                how.runs.append(
                    {QLatin1Char(' ') + tr("Source: %1.").arg(definition.source), TextColour::Secondary, false});
            table.rows.append({ReportCell::of(definition.code, Qt::AlignLeft, TextColour::Secondary), name, how});
        }
        m_flow.table(table);
        m_flow.space(blockGap);
    }

    void attendance()
    {
        if (m_memo->people.isEmpty())
            return;
        m_flow.heading(tr("Attendance"));
        ReportTable table;
        table.columns = {{0, 2}, {0, 1}, {0, 1}};
        table.rowPadding = 1.5;
        for (const SessionMemo::Attendee &one : m_memo->people)
            table.rows.append({ReportCell::of(one.name, Qt::AlignLeft, TextColour::Primary, true),
                               ReportCell::of(one.part), ReportCell::of(one.attendance)});
        m_flow.table(table);
    }

    ReportFlow &m_flow;
    std::shared_ptr<const SessionMemo> m_memo;
    ReportChart &m_chart;
    QLocale m_locale;
};

} // namespace

void SessionReport::fill(ReportFlow &flow, std::shared_ptr<const SessionMemo> memo, ReportChart &chart,
                         const QLocale &locale)
{
    Pages(flow, std::move(memo), chart, locale).fill();
}

} // namespace statroom
