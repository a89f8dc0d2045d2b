// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/MetricReport.h"

#include "charts/StatusShape.h"
#include "items/MetricFacts.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace statroom {

namespace {

constexpr double chartHeight = 192;
constexpr double chartHeightAboveWords = 128;
constexpr double controlChartHeight = 140;
constexpr double highestChart = 300;
constexpr double blockGap = 9;
constexpr double columnGap = 24;
constexpr int periodsInTable = 13;

class MetricPages
{
    Q_DECLARE_TR_FUNCTIONS(MetricReport)

public:
    MetricPages(ReportFlow &flow, std::shared_ptr<const TrendReading> reading, ReportChart &chart,
                const QLocale &locale, double highest)
        : m_flow(flow)
        , m_reading(std::move(reading))
        , m_chart(chart)
        , m_locale(locale)
        , m_highest(highest)
        , m_facts(MetricFacts::of(*m_reading, locale))
        , m_format(m_reading->metric(), locale)
    {}

    void fill()
    {
        m_flow.paragraph(m_facts.code, TextRole::Secondary);
        m_flow.heading(m_facts.title, TextRole::PageTitle);
        addStatus();
        const std::optional<size_t> chart = addChart();
        addWhatTheChartSays();
        m_flow.space(blockGap);
        m_flow.sideBySide(
            columnGap, [this](ReportFlow &flow) { addFacts(flow); }, [this](ReportFlow &flow) { addNarrative(flow); },
            m_highest / 2);
        addPeriods();
        m_flow.space(blockGap);
        // Beside each other where that keeps them on this page; else one after the other, each line over the whole
        // width.
        m_flow.sideBySide(
            columnGap, [this](ReportFlow &flow) { addNotes(flow); }, [this](ReportFlow &flow) { addSources(flow); },
            m_highest - m_flow.height());
        addDefinition();
        // What a page has left is the chart's.
        if (const double left = m_highest - m_flow.height(); chart && left > 0)
            m_flow.stretch(*chart, std::min(left, highestChart - leastChartHeight()));
    }

private:
    QString label(const Period &period, LabelStyle style) const
    {
        return m_reading->numbers.calendar.label(period, style, m_locale);
    }

    void addStatus()
    {
        const Theme &theme = m_flow.theme();
        const double valueWidth = m_flow.textWidth(m_facts.value, TextRole::HeroValue);
        ReportCell shape;
        shape.role = TextRole::HeroValue;
        shape.draw = [status = m_facts.status, theme](QPainter &painter, const QRectF &cell) {
            paintStatus(painter, QRectF(cell.left(), cell.center().y() - 15, 30, 30), status, theme);
        };
        ReportCell value = ReportCell::of(m_facts.value);
        value.role = TextRole::HeroValue;
        ReportCell sentence;
        sentence.role = TextRole::Lead;
        sentence.runs = {{m_facts.phrase + u' ', wordColour(m_facts.status), true},
                         {m_facts.why, TextColour::Primary, false}};
        if (!m_facts.remark.isEmpty())
            sentence.runs.append({u' ' + m_facts.remark, TextColour::Secondary, false});
        ReportTable table;
        table.columns = {{40, 1}, {std::min(valueWidth + 18, m_flow.width() / 2), 1}, {0, 1}};
        table.rows = {{shape, value, sentence}};
        table.ruled = false;
        m_flow.table(table);
        m_flow.space(6);
    }

    std::optional<size_t> addChart()
    {
        if (m_reading->rows.empty()) {
            m_flow.paragraph(tr("No values yet."), TextRole::Lead, TextColour::Secondary);
            return std::nullopt;
        }
        // A control chart is the trend with its mean, limits and signals; stacks have no room for them.
        return addDrawing(leastChartHeight(),
                          isStacked() || !m_facts.chart.verdict.variation ? Limits::Hidden : Limits::Shown);
    }

    // With words below it, which it must not push off the page; it grows by what is left.
    double leastChartHeight() const { return m_facts.chart.verdict.variation ? chartHeightAboveWords : chartHeight; }
    bool isStacked() const { return !m_reading->categoryNames.isEmpty(); }

    size_t addDrawing(double height, Limits limits)
    {
        return m_flow.drawing(
            height,
            [reading = m_reading, &chart = m_chart, locale = m_locale, limits](QPainter &painter, const QRectF &rect) {
                chart.paint(painter, rect, *reading, locale, limits);
            });
    }

    /// What the control chart says, where there are enough values for it to say something.
    void addWhatTheChartSays()
    {
        const MetricFacts::Chart &says = m_facts.chart;
        if (!says.verdict.variation)
            return;
        m_flow.space(blockGap);
        if (isStacked()) {
            m_flow.heading(tr("Control chart of the total"));
            addDrawing(controlChartHeight, Limits::Shown);
            m_flow.space(3);
        }
        const Theme theme = m_flow.theme();
        ReportTable table;
        table.ruled = false;
        table.rowPadding = 1.5;
        table.columns = {{24, 1}, {0, 1}};
        const auto row = [&](std::function<void(QPainter &, const QRectF &)> icon, const QString &word,
                             TextColour colour, const QString &why) {
            ReportCell shape;
            shape.draw = std::move(icon);
            ReportCell words;
            words.runs = {{word + QStringLiteral(". "), colour, true}, {why, TextColour::Primary, false}};
            table.rows.append({shape, words});
        };
        row(
            [says, theme](QPainter &painter, const QRectF &cell) {
                paintVariation(painter, iconPlace(cell), *says.verdict.variation, says.verdict.direction, theme);
            },
            says.variationWord, wordColour(*says.verdict.variation), says.whyVariation);
        if (says.verdict.assurance)
            row(
                [says, theme](QPainter &painter, const QRectF &cell) {
                    paintAssurance(painter, iconPlace(cell), *says.verdict.assurance, says.improvement, theme);
                },
                says.assuranceWord, TextColour::Primary, says.whyAssurance);
        m_flow.table(table);
        if (!says.remarks.isEmpty())
            m_flow.paragraph(says.remarks, TextRole::Small, TextColour::Secondary);
    }

    static QRectF iconPlace(const QRectF &cell) { return {cell.left(), cell.top(), 16, 11}; }

    static void factTable(ReportFlow &flow, const QList<MetricFacts::Fact> &facts)
    {
        ReportTable table;
        double widest = 0;
        for (const auto &fact : facts)
            widest = std::max(widest, flow.textWidth(fact.label, TextRole::Body));
        table.columns = {{std::min(widest + 12, flow.width() * 0.55), 1}, {0, 1}};
        table.rowPadding = 1.5;
        for (const auto &fact : facts) {
            ReportCell value;
            value.align = Qt::AlignRight;
            value.runs.append({fact.value, TextColour::Primary, false});
            if (!fact.detail.isEmpty())
                value.runs.append({QStringLiteral("  ") + fact.detail, TextColour::Secondary, false});
            table.rows.append({ReportCell::of(fact.label, Qt::AlignLeft, TextColour::Secondary), value});
        }
        flow.table(table);
    }

    void addFacts(ReportFlow &flow) const
    {
        if (m_facts.facts.isEmpty() && m_facts.warnings.isEmpty())
            return;
        flow.heading(tr("Facts"));
        factTable(flow, m_facts.facts);
        for (const QString &warning : m_facts.warnings) {
            flow.space(4);
            flow.paragraph(warning, TextRole::Secondary, TextColour::Annotation);
        }
    }

    void addNarrative(ReportFlow &flow) const
    {
        if (m_facts.narratives.isEmpty())
            return;
        const auto &told = m_facts.narratives.first();
        flow.heading(tr("What the department says, %1").arg(told.when));
        bool first = true;
        for (const auto &[lead, text] :
             {std::pair(tr("What happened."), told.happened), std::pair(tr("What we do."), told.doing),
              std::pair(tr("What we need."), told.needed)}) {
            if (text.isEmpty())
                continue;
            if (!first)
                flow.space(4);
            first = false;
            flow.paragraph({{lead + u' ', TextColour::Primary, true}, {text, TextColour::Primary, false}});
        }
    }

    struct Line
    {
        QString name;
        std::function<QString(const TrendRow &)> text;
        bool strong = false;
    };

    QList<Line> linesOfTable(std::span<const TrendRow> rows) const
    {
        const Metric &metric = m_reading->metric();
        const auto any = [&](auto test) {
            return std::any_of(rows.begin(), rows.end(), test);
        };
        QList<Line> lines;
        const QString unit = metric.unit;
        lines.append(
            {unit.isEmpty() ? tr("Value") : tr("Value, %1").arg(unit),
             [this](const TrendRow &row) { return row.value ? m_format.number(*row.value) : QString(QChar(0x2013)); },
             true});
        if (any([](const TrendRow &row) { return row.target.has_value(); })) {
            lines.append({tr("Target"), [this](const TrendRow &row) {
                              if (!row.target)
                                  return QString(QChar(0x2013));
                              if (row.targetHigh)
                                  return m_format.number(*row.target) + QChar(0x2013)
                                      + m_format.number(*row.targetHigh);
                              return m_format.number(*row.target);
                          }});
        }
        const auto count = [this](const std::optional<double> &n) {
            return n ? plainNumber(*n, m_locale) : QString(QChar(0x2013));
        };
        if (any([](const TrendRow &row) { return row.numerator.has_value(); }))
            lines.append({capital(metric.numeratorLabel, tr("Numerator")), [count](const TrendRow &row) {
                              return count(row.numerator);
                          }});
        if (any([](const TrendRow &row) { return row.denominator.has_value(); }))
            lines.append({capital(metric.denominatorLabel, tr("Denominator")), [count](const TrendRow &row) {
                              return count(row.denominator);
                          }});
        for (qsizetype i = 0; i < m_reading->categoryNames.size(); ++i)
            lines.append({m_reading->categoryNames[i], [this, i](const TrendRow &row) {
                              const auto value = row.categories.at(i).value;
                              return value ? m_format.number(*value) : QString(QChar(0x2013));
                          }});
        return lines;
    }

    static QString capital(QString text, const QString &otherwise)
    {
        if (text.isEmpty())
            return otherwise;
        text[0] = text[0].toUpper();
        return text;
    }

    ReportCell badge(const TrendRow &row, Qt::Alignment align) const
    {
        ReportCell cell;
        cell.draw = [status = row.status, align, theme = m_flow.theme(), hollow = row.preliminary](QPainter &painter,
                                                                                                   const QRectF &rect) {
            Q_UNUSED(hollow)
            const double x = align & Qt::AlignRight ? rect.right() - 9 : rect.left();
            paintStatus(painter, QRectF(x, rect.center().y() - 4.5, 9, 9), status, theme);
        };
        return cell;
    }

    void addPeriods()
    {
        const size_t all = m_reading->rows.size();
        if (all == 0)
            return;
        const std::span<const TrendRow> rows(m_reading->rows.data() + (all > periodsInTable ? all - periodsInTable : 0),
                                             std::min<size_t>(all, periodsInTable));
        const QList<Line> lines = linesOfTable(rows);
        double names = m_flow.textWidth(tr("Status"), TextRole::Body);
        double widest = 0;
        for (const Line &line : lines) {
            names = std::max(names, m_flow.textWidth(line.name, TextRole::Body));
            for (const TrendRow &row : rows)
                widest = std::max(widest, m_flow.textWidth(line.text(row), TextRole::Body, line.strong));
        }
        names += 10;
        m_flow.space(blockGap);
        const int count = static_cast<int>(rows.size());
        const bool isMonthly = m_reading->metric().frequency == Frequency::Month;
        const QString title = m_reading->metric().frequency == Frequency::Month
            ? (count == periodsInTable ? tr("The last thirteen months") : tr("The last %n month(s)", nullptr, count))
            : m_reading->metric().frequency == Frequency::Quarter ? tr("The last %n quarter(s)", nullptr, count)
                                                                  : tr("The last %n year(s)", nullptr, count);
        m_flow.heading(title);
        const double room = (m_flow.width() - std::min(names, 110.0)) / count;
        if (names <= 130 && widest + 7 <= room)
            addPeriodsAcross(rows, lines, names, isMonthly);
        else
            addPeriodsDown(rows, lines);
        if (std::any_of(rows.begin(), rows.end(),
                        [](const TrendRow &row) { return row.preliminary || row.corrected || row.disputed; })) {
            QStringList remarks;
            for (const TrendRow &row : rows) {
                QStringList what;
                if (row.preliminary)
                    what.append(tr("preliminary"));
                if (row.corrected)
                    what.append(tr("corrected"));
                if (row.disputed)
                    what.append(tr("disputed"));
                if (!what.isEmpty())
                    remarks.append(
                        tr("%1 %2").arg(label(row.period, LabelStyle::Short), what.join(QStringLiteral(", "))));
            }
            m_flow.space(3);
            m_flow.paragraph(remarks.join(QStringLiteral("; ")) + u'.', TextRole::Small, TextColour::Secondary);
        }
    }

    void addPeriodsAcross(std::span<const TrendRow> rows, const QList<Line> &lines, double names, bool isMonthly)
    {
        ReportTable table;
        table.rowPadding = 1.5;
        const double width = std::min((m_flow.width() - names) / static_cast<double>(rows.size()), 60.0);
        table.columns.append({m_flow.width() - width * static_cast<double>(rows.size()), 1});
        QList<ReportCell> head{ReportCell::of({})};
        for (const TrendRow &row : rows) {
            table.columns.append({width, 1});
            const QDate first = row.period.firstDay();
            // Two short lines for months, so that thirteen fit.
            const QString text = isMonthly ? m_locale.standaloneMonthName(first.month(), QLocale::ShortFormat) + u'\n'
                    + m_locale.toString(first, QStringLiteral("yy"))
                                           : label(row.period, LabelStyle::Axis);
            head.append(ReportCell::of(text, Qt::AlignRight, TextColour::Secondary));
        }
        table.heads = {head};
        for (const Line &line : lines) {
            QList<ReportCell> cells{ReportCell::of(line.name)};
            for (const TrendRow &row : rows)
                cells.append(ReportCell::of(line.text(row), Qt::AlignRight, TextColour::Primary, line.strong));
            table.rows.append(cells);
            if (table.rows.size() == 1) {
                QList<ReportCell> badges{ReportCell::of(tr("Status"))};
                for (const TrendRow &row : rows)
                    badges.append(badge(row, Qt::AlignRight));
                table.rows.append(badges);
            }
        }
        m_flow.table(table);
    }

    void addPeriodsDown(std::span<const TrendRow> rows, const QList<Line> &lines)
    {
        ReportTable table;
        table.rowPadding = 2;
        table.columns = {{62, 1}, {74, 1}};
        QList<ReportCell> head{ReportCell::of({}), ReportCell::of(tr("Status"), Qt::AlignLeft, TextColour::Secondary)};
        for (const Line &line : lines) {
            table.columns.append({0, 1});
            head.append(ReportCell::of(line.name, Qt::AlignRight, TextColour::Secondary));
        }
        table.heads = {head};
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            ReportCell status = badge(*row, Qt::AlignLeft);
            status.drawWidth = 13;
            status.runs.append({statusWord(row->status, m_reading->standing.question.tolerance, m_locale),
                                TextColour::Primary, false});
            QList<ReportCell> cells{ReportCell::of(label(row->period, LabelStyle::Short)), status};
            for (const Line &line : lines)
                cells.append(ReportCell::of(line.text(*row), Qt::AlignRight, TextColour::Primary, line.strong));
            table.rows.append(cells);
        }
        m_flow.table(table);
    }

    void addNotes(ReportFlow &flow) const
    {
        if (m_facts.notes.isEmpty())
            return;
        flow.heading(tr("Notes and corrections"));
        int shown = 0;
        for (const auto &note : m_facts.notes) {
            if (++shown > 12)
                break;
            if (shown > 1)
                flow.space(3);
            QList<ReportRun> runs{{note.when + QStringLiteral("  "), TextColour::Secondary, false},
                                  {note.text, TextColour::Primary, false}};
            if (!note.who.isEmpty())
                runs.append({QStringLiteral("  ") + note.who, TextColour::Tertiary, false});
            flow.paragraph(runs);
        }
        if (m_facts.notes.size() > 12) {
            flow.space(3);
            flow.paragraph(
                tr("%n older note(s) are in the city file.", nullptr, static_cast<int>(m_facts.notes.size()) - 12),
                TextRole::Secondary, TextColour::Secondary);
        }
    }

    void addSources(ReportFlow &flow) const
    {
        if (m_facts.sources.isEmpty() && m_facts.formula.isEmpty())
            return;
        flow.heading(tr("Where the numbers come from"));
        if (!m_facts.formula.isEmpty()) {
            flow.paragraph({{tr("Calculated:") + u' ', TextColour::Secondary, false},
                            {m_facts.formula, TextColour::Primary, false}});
            for (const auto &input : m_facts.inputs)
                flow.paragraph({{input.code + QStringLiteral("  "), TextColour::Secondary, false},
                                {tr("%1: %2").arg(input.name, input.value), TextColour::Primary, false}});
        }
        int shown = 0;
        for (const auto &source : m_facts.sources) {
            if (++shown > 8)
                break;
            QList<ReportRun> runs{{source.label, TextColour::Primary, false},
                                  {QStringLiteral("  ") + source.value, TextColour::Secondary, false}};
            if (!source.detail.isEmpty())
                runs.append({QStringLiteral("; ") + source.detail, TextColour::Secondary, false});
            flow.paragraph(runs);
        }
        if (m_facts.sources.size() > 8)
            flow.paragraph(tr("%n older file(s) are named in the city file.", nullptr,
                              static_cast<int>(m_facts.sources.size()) - 8),
                           TextRole::Secondary, TextColour::Secondary);
    }

    void addDefinition()
    {
        if (m_facts.definitions.isEmpty())
            return;
        m_flow.space(blockGap);
        m_flow.heading(tr("How it is measured"));
        bool first = true;
        for (const auto &how : m_facts.definitions) {
            QStringList sentences;
            const auto add = [&](const QString &text, const QString &frame) {
                if (text.isEmpty())
                    return;
                QString sentence = frame.isEmpty() ? text : frame.arg(text);
                if (!sentence.endsWith(u'.') && !sentence.endsWith(u'?') && !sentence.endsWith(u'!'))
                    sentence += u'.';
                sentences.append(sentence);
            };
            add(how.method, {});
            add(how.why, {});
            add(how.source, tr("Source: %1"));
            add(how.measuredBy, tr("Measured by: %1"));
            if (sentences.isEmpty())
                continue;
            if (!first)
                m_flow.space(3);
            first = false;
            QList<ReportRun> runs;
            if (!how.since.isEmpty())
                runs.append({how.since + QStringLiteral(": "), TextColour::Secondary, false});
            runs.append({sentences.join(u' '), TextColour::Primary, false});
            m_flow.paragraph(runs);
        }
    }

    ReportFlow &m_flow;
    std::shared_ptr<const TrendReading> m_reading;
    ReportChart &m_chart;
    const QLocale &m_locale;
    double m_highest;
    MetricFacts m_facts;
    UnitFormat m_format;
};

} // namespace

ReportChart::ReportChart()
{
    m_layout.setStyle(ChartStyle::print());
}

void ReportChart::paint(QPainter &painter, const QRectF &rect, const TrendReading &reading, const QLocale &locale,
                        Limits limits)
{
    constexpr double pointsPerPixel = 72.0 / 96.0;
    m_model.setReading(reading, locale);
    m_layout.setShown({YearBefore::Hidden,
                       reading.categoryNames.isEmpty() || limits == Limits::Shown ? Split::Whole : Split::Stacked,
                       limits});
    m_layout.setSize(rect.size() / pointsPerPixel);
    m_layout.read(&m_model);
    m_layout.layOut();
    m_layout.paint(painter, rect.topLeft(), pointsPerPixel);
}

void MetricReport::fill(ReportFlow &flow, std::shared_ptr<const TrendReading> reading, ReportChart &chart,
                        const QLocale &locale, double highest)
{
    MetricPages(flow, std::move(reading), chart, locale, highest).fill();
}

} // namespace statroom
