// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PlanBuilder.h"

#include "domain/CompensatedSum.h"
#include "domain/NumberText.h"
#include "exchange/CsvField.h"
#include "exchange/MonthOrder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <set>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanBuilder", text);
}

constexpr double largest = 1e15;
const QString ownHeader = QStringLiteral("department\x1Fmetric\x1F"
                                         "category\x1Fperiod\x1Fvalue\x1Fnumerator\x1F"
                                         "denominator\x1Fnote\x1Fsource");

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// -12.5 and nothing else: no exponent, no words.
bool isPlainNumber(QByteArrayView text, bool withPoint)
{
    qsizetype i = text.startsWith('-') ? 1 : 0;
    qsizetype digits = 0;
    bool point = false;
    for (; i < text.size(); ++i) {
        if (isDigit(text[i]))
            ++digits;
        else if (text[i] == '.' && withPoint && !point)
            point = true;
        else
            return false;
    }
    return digits > 0 && digits < 300;
}

double plainNumber(const char *begin, const char *end)
{
    double value = 0;
    std::from_chars(begin, end, value);
    return value == 0 ? 0 : value;
}

/// YYYY-MM or YYYY-MM-DD, with or without a time of day.
bool isoDate(QByteArrayView text, int &year, int &month, int &day)
{
    if (text.size() < 7 || text[4] != '-')
        return false;
    for (int i : {0, 1, 2, 3, 5, 6})
        if (!isDigit(text[i]))
            return false;
    year = (text[0] - '0') * 1000 + (text[1] - '0') * 100 + (text[2] - '0') * 10 + (text[3] - '0');
    month = (text[5] - '0') * 10 + (text[6] - '0');
    day = 0;
    if (year < 1900 || year > 2200 || month < 1 || month > 12)
        return false;
    if (text.size() == 7)
        return true;
    if (text.size() < 10 || text[7] != '-' || !isDigit(text[8]) || !isDigit(text[9]))
        return false;
    day = (text[8] - '0') * 10 + (text[9] - '0');
    if (text.size() > 10) {
        if (text[10] != 'T' && text[10] != ' ')
            return false;
        for (char c : text.sliced(11))
            if (!isDigit(c) && c != ':' && c != '.' && c != 'Z' && c != '+' && c != '-')
                return false;
    }
    return QDate::isValid(year, month, day);
}

bool sameText(QByteArrayView cell, const QString &wanted)
{
    return QString::fromUtf8(cell).simplified().compare(wanted.simplified(), Qt::CaseInsensitive) == 0;
}

/// 0.05 for 93.8: how far a number may be from what it was rounded from.
double halfOfLastDigit(QByteArrayView text)
{
    qsizetype i = text.size();
    while (i > 0 && !isDigit(text[i - 1]))
        --i;
    int decimals = 0;
    for (qsizetype k = i; k > 0 && (isDigit(text[k - 1]) || text[k - 1] == '.' || text[k - 1] == ','); --k) {
        if (isDigit(text[k - 1]))
            continue;
        decimals = int(i - k);
        break;
    }
    return 0.5 * std::pow(10, -decimals) * (1 + 1e-9);
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

/// Times a power of ten, without what multiplying in binary adds.
double shifted(double value, int places)
{
    return QString::number(value * std::pow(10, places), 'g', 15).toDouble();
}

/// Within a factor of five.
bool isNear(double value, double usual)
{
    const double ratio = usual == 0 ? 0 : std::abs(value / usual);
    return ratio >= 0.2 && ratio <= 5;
}

bool sameNumber(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1e-300, std::abs(a), std::abs(b)});
}

QDate dayOf(qint32 julian)
{
    return QDate::fromJulianDay(julian);
}

QString dayText(qint32 julian)
{
    return dayOf(julian).toString(Qt::ISODate);
}

/// The kinds of metric that an aggregate makes values for.
bool suits(Series::Aggregate aggregate, Metric::Kind kind)
{
    using A = Series::Aggregate;
    using K = Metric::Kind;
    switch (aggregate) {
    case A::Count:
    case A::Sum:
        return kind == K::Count;
    case A::Mean:
        return kind == K::Average || kind == K::Rate;
    case A::Median:
    case A::Days:
        return kind == K::Average;
    case A::Share:
        return kind == K::Rate;
    case A::Open:
        return kind == K::Stock;
    case A::None:
        break;
    }
    return false;
}

QString kindWord(Metric::Kind kind)
{
    switch (kind) {
    case Metric::Kind::Count:
        return tr("a count");
    case Metric::Kind::Stock:
        return tr("a stock");
    case Metric::Kind::Average:
        return tr("an average");
    case Metric::Kind::Rate:
        return tr("a rate");
    }
    return {};
}

} // namespace

PlanBuilder::PlanBuilder(const Reader &reader, ImportPlan::Content &content, const Importer::Progress &progress)
    : m_reader(reader)
    , m_content(content)
    , m_catalogue(*content.catalogue)
    , m_targets(content)
    , m_progress(progress)
{
    for (const ImportRequest::Answer &a : content.request.answers)
        m_answers.insert({a.row, a.column}, a);
    m_dayOrder = content.request.reading.dayOrder;
    m_content.isOwnForm = content.table.fingerprint() == ownHeader;
}

Error PlanBuilder::refused(const QString &message) const
{
    return {ErrorKind::InvalidInput, message, {}};
}

Result<void> PlanBuilder::run()
{
    if (Result<void> r = findColumns(); !r) {
        // What was looked for may stand on another sheet.
        const QString others = m_content.table.sheet() ? m_content.table.sheet()->otherTables() : QString();
        return others.isEmpty() ? r.error() : refused(r.error().message + u' ' + others);
    }
    if (Result<void> r = tellOthers(m_content.departmentBeside, m_content.request.department, Others::Departments); !r)
        return r;
    if (Result<void> r = tellOthers(m_content.metricBeside, m_content.request.metric, Others::Metrics); !r)
        return r;
    m_targets.setAggregate(m_content.request.aggregate);
    m_monthsTurn = doMonthsTurn();
    Result<void> read;
    switch (m_content.layout) {
    case ImportRequest::Layout::Wide:
        read = readWide();
        break;
    case ImportRequest::Layout::Records:
        read = readRecords();
        break;
    default:
        read = readLong();
        break;
    }
    if (!read)
        return read;
    if (m_content.layout != ImportRequest::Layout::Records) {
        decidePercent();
        if (Result<void> r = checkScale(); !r)
            return r;
        checkBounds();
    }
    sortAndCompareRows();
    for (auto step : {&PlanBuilder::checkAlignment, &PlanBuilder::checkDerivedRows, &PlanBuilder::checkTotals,
                      &PlanBuilder::compareStored})
        if (Result<void> r = (this->*step)(); !r)
            return r;
    if (m_content.rows == 0 && !m_content.isOwnForm)
        m_content.warnings.append(tr("There are no rows below the header."));
    prune();
    std::stable_sort(m_content.remarks.begin(), m_content.remarks.end(),
                     [](const PlannedRemark &a, const PlannedRemark &b) {
                         return std::tie(a.row, a.column) < std::tie(b.row, b.column);
                     });
    describeColumns();
    return {};
}

Result<int> PlanBuilder::column(const QString &field)
{
    const QString name = m_content.request.mapped(field);
    if (name.isEmpty())
        return -1;
    const int place = m_content.table.column(name);
    if (place < 0) {
        QStringList names, letters;
        for (const TableColumn &c : m_content.table.columns()) {
            names.append(c.name);
            if (Table::normalised(c.name) == Table::normalised(name))
                letters.append(c.letter());
        }
        if (letters.size() > 1)
            return refused(
                tr("The columns %1 are all headed “%2”. Give each a heading of its own, or say which of them "
                   "is meant by its letter, like %3=%4.")
                    .arg(letters.join(QStringLiteral(", ")), name, field, letters.first()));
        return refused(tr("There is no one column “%1” for %2. Columns are: %3.")
                           .arg(name, field, names.join(QStringLiteral(", "))));
    }
    return place;
}

Result<void> PlanBuilder::findColumns()
{
    struct Field
    {
        const char *name;
        int Columns::*place;
    };
    for (const Field &field : {Field{"department", &Columns::department},
                               {"metric", &Columns::metric},
                               {"category", &Columns::category},
                               {"period", &Columns::period},
                               {"value", &Columns::value},
                               {"numerator", &Columns::numerator},
                               {"denominator", &Columns::denominator},
                               {"note", &Columns::note},
                               {"source", &Columns::source},
                               {"date", &Columns::date},
                               {"from", &Columns::from},
                               {"to", &Columns::to}}) {
        const Result<int> place = column(QLatin1String(field.name));
        if (!place)
            return place.error();
        m_columns.*field.place = *place;
        m_widest = std::max(m_widest, *place);
    }
    using Layout = ImportRequest::Layout;
    const ImportRequest &request = m_content.request;
    if (m_content.layout == Layout::Long) {
        if (m_columns.period < 0)
            m_columns.period = m_columns.date;
        if (m_columns.period < 0 && m_columns.value < 0) {
            QStringList headings;
            QString why;
            for (const TableColumn &c : m_content.table.columns())
                if (c.index != m_columns.metric && c.holdsNumbers() && !c.counts && !c.header.trimmed().isEmpty()) {
                    headings.append(u'“' + c.name + u'”');
                    const Result<PeriodReading> reading = m_content.calendar.parseLoose(c.name, m_dayOrder);
                    if (why.isEmpty() && !reading)
                        why = reading.error().message;
                }
            if (headings.size() >= 2)
                return refused(
                    tr("No column is headed by a month, quarter or year that can be read: %1. %2 Or name the columns "
                       "of a long list, like period=Month and value=Result.")
                        .arg(headings.first(std::min<qsizetype>(headings.size(), 4)).join(QStringLiteral(", ")), why));
        }
        if (m_columns.period < 0 || m_columns.value < 0)
            return refused(tr("Long lists need a column for the period and one for the value. Name them, like "
                              "period=Month and value=Result."));
    } else if (m_content.layout == Layout::Wide) {
        const QList<TableColumn> &all = m_content.table.columns();
        m_yearsDown = m_columns.period >= 0 && m_content.table.monthsWithoutYear() >= 2;
        m_measuresAcross = m_columns.period >= 0 && !m_yearsDown;
        for (const TableColumn &c : m_content.table.columns()) {
            if (c.index == m_columns.department || c.index == m_columns.metric || c.index == m_columns.category
                || c.index == m_columns.period)
                continue;
            if (m_measuresAcross ? !c.counts && !c.header.trimmed().isEmpty()
                        && (c.holdsNumbers() || (!m_content.isOwnForm && m_targets.isMetric(c.name, {})))
                                 : c.period && c.period->kind != PeriodReading::Kind::Day)
                m_across.push_back(c.index);
        }
        for (size_t i = 1; m_yearsDown && i < m_across.size(); ++i)
            m_turnsYear = m_turnsYear || all[m_across[i]].period->month < all[m_across[i - 1]].period->month;
        if (m_across.empty())
            return refused(m_measuresAcross ? tr("No column but the period holds numbers.")
                                            : tr("No column is headed by a period. Name the column that holds it, like "
                                                 "period=Year, or choose another layout."));
        if (m_measuresAcross)
            readHeadings();
        else if (const int again = namesAgain(); again >= 0)
            return refused(tr("Column %1 names metrics once more, as a second table beside the first does. Give each a "
                              "sheet or a file of its own.")
                               .arg(all[again].letter()));
    } else {
        using A = Series::Aggregate;
        const A aggregate = request.aggregate.value_or(A::Count);
        if (aggregate == A::Days || aggregate == A::Open) {
            if (m_columns.from < 0 || m_columns.to < 0)
                return refused(tr("%1 needs two columns: from=COLUMN and to=COLUMN.").arg(token(aggregate)));
        } else if (m_columns.date < 0) {
            return refused(tr("Records need a column for their date. Name it, like date=Date_of_Outcome."));
        }
        if ((aggregate == A::Sum || aggregate == A::Mean || aggregate == A::Median) && m_columns.value < 0)
            return refused(tr("%1 needs a column to aggregate. Name it, like value=Amount.").arg(token(aggregate)));
        if (aggregate == A::Share) {
            if (!request.met)
                return refused(tr("A share needs the condition to be met, like Status=On time."));
            m_columns.met = m_content.table.column(request.met->column);
            if (m_columns.met < 0)
                return refused(tr("There is no one column “%1” for the condition to be met.").arg(request.met->column));
        }
    }
    const bool hasMetric = m_columns.metric >= 0 || !request.metric.isEmpty() || m_measuresAcross
        || (request.isReview && m_content.layout != Layout::Records);
    if (!hasMetric || (m_content.layout == Layout::Records && request.metric.isEmpty()))
        return refused(
            tr("The file does not say which metric its values are of. Name the metric, or the column that names it."));
    const bool isInHeadings = !m_measures.empty()
        && std::none_of(m_measures.begin(), m_measures.end(), [](const Measure &m) { return m.department.isEmpty(); });
    if (m_content.layout == Layout::Wide && !m_measuresAcross)
        findSections();
    if (m_columns.department < 0 && !isInHeadings && !m_hasSections && request.department.isEmpty()
        && !request.isReview)
        return refused(tr("The file does not say which department its values are of. Name the department, or the "
                          "column that names it."));
    static const QStringList unitHeads{
        QStringLiteral("unit"),         QStringLiteral("units"), QStringLiteral("unit of measure"),
        QStringLiteral("measure unit"), QStringLiteral("uom"),   QStringLiteral("unidad"),
        QStringLiteral("unidades")};
    static const QRegularExpression preliminary(
        QStringLiteral("\\bprelim(inary|inar|\\.)?\\)?$|\\bprovisional\\)?$|\\(p\\)$"),
        QRegularExpression::CaseInsensitiveOption);
    for (const TableColumn &c : m_content.table.columns()) {
        const bool isUsed = std::any_of(request.map.cbegin(), request.map.cend(), [&](const ImportRequest::Mapping &m) {
            return m_content.table.column(m.column) == c.index;
        });
        if (m_unitColumn < 0 && !isUsed && !m_content.isOwnForm && unitHeads.contains(Table::normalised(c.header)))
            m_unitColumn = c.index;
        static const QStringList yearHeads{QStringLiteral("year"),        QStringLiteral("calendar year"),
                                           QStringLiteral("cy"),          QStringLiteral("año"),
                                           QStringLiteral("fiscal year"), QStringLiteral("fy"),
                                           QStringLiteral("año fiscal"),  QStringLiteral("ejercicio")};
        if (!isUsed && !m_content.isOwnForm && m_columns.period >= 0)
            if (const qsizetype head = yearHeads.indexOf(Table::normalised(c.header)); head >= 0) {
                m_yearColumn = c.index;
                m_isYearFiscal = head >= 4;
            }
        m_isPreliminary.push_back(c.period && preliminary.match(c.header.trimmed()).hasMatch());
    }
    for (const ImportRequest::Condition &c : request.where) {
        const int place = m_content.table.column(c.column);
        if (place < 0)
            return refused(tr("There is no one column “%1” for the filter.").arg(c.column));
        const auto known =
            std::find_if(m_filters.begin(), m_filters.end(), [&](const Filter &f) { return f.column == place; });
        if (known == m_filters.end())
            m_filters.push_back({place, {c.value}});
        else
            known->values.append(c.value);
    }
    if (!request.department.isEmpty() && !request.create && !request.isReview
        && !m_catalogue.department(request.department)) {
        bool named = m_catalogue.departmentAlias(Alias::normalised(request.department));
        for (const Department &d : m_catalogue.departments())
            named = named || d.name.compare(request.department, Qt::CaseInsensitive) == 0;
        if (!named)
            return refused(tr("There is no department “%1”. Define it first, or let the import create what is missing.")
                               .arg(request.department));
    }
    return {};
}

int PlanBuilder::namesAgain() const
{
    const QList<TableColumn> &all = m_content.table.columns();
    const QStringList known = m_columns.metric >= 0 ? all[m_columns.metric].samples : QStringList();
    for (int column = m_across.front() + 1; column < m_across.back(); ++column) {
        const TableColumn &c = all[column];
        const bool isUsed =
            column == m_columns.department || column == m_columns.metric || column == m_columns.category;
        if (isUsed || c.period || c.content != TableColumn::Content::Text)
            continue;
        const auto names = std::count_if(c.samples.cbegin(), c.samples.cend(), [&](const QString &text) {
            return known.contains(text) || m_targets.isMetric(text, {});
        });
        if (names * 2 > c.samples.size())
            return column;
    }
    return -1;
}

/// A row that holds the name of a department where the others name their metric, and no value.
bool PlanBuilder::isSection(const CsvRow &row) const
{
    const QByteArrayView name = row.field(m_columns.metric);
    if (m_columns.department >= 0 || m_columns.metric < 0 || name.isEmpty())
        return false;
    for (int column : m_across)
        if (!row.field(column).isEmpty())
            return false;
    return m_targets.knownDepartment(QString::fromUtf8(name));
}

void PlanBuilder::findSections()
{
    if (m_content.isOwnForm || m_columns.department >= 0 || m_columns.metric < 0)
        return;
    // Of the first one the name may stand in the row of the headings.
    const QString heading = m_content.table.columns()[m_columns.metric].name;
    if (m_targets.knownDepartment(heading)) {
        m_sectionOfHeadings = heading;
        m_hasSections = true;
        return;
    }
    (void)m_content.table.eachRow([&](const CsvRow &row) {
        m_hasSections = isSection(row);
        return !m_hasSections;
    });
}

/// A heading may name the department too; where a column names it, that counts.
void PlanBuilder::readHeadings()
{
    QStringList named;
    for (int column : m_across) {
        const TableColumn &c = m_content.table.columns()[column];
        Measure measure{{}, c.name.toUtf8(), {}};
        for (const QString &sample : c.samples)
            if (measure.sample.isEmpty() && !ImportTargets::signBeside(sample).isEmpty())
                measure.sample = sample.toUtf8();
        if (const auto heading = m_columns.department < 0 ? m_targets.heading(c) : std::nullopt) {
            measure.department = heading->department.toUtf8();
            measure.metric = heading->metric.toUtf8();
            named.append(tr("“%1” (%2)").arg(c.name, heading->department));
        }
        m_measures.push_back(measure);
    }
    if (named.isEmpty())
        return;
    const qsizetype more = named.size() - 6;
    QString list = named.first(std::min<qsizetype>(named.size(), 6)).join(QStringLiteral(", "));
    if (more > 0)
        list = tr("%1 and %2 more").arg(list).arg(more);
    m_content.warnings.append(tr("Columns whose headings name a department were read as its values: %1.").arg(list));
}

void PlanBuilder::describeColumns()
{
    const Columns &c = m_columns;
    QStringList leftOut;
    const std::pair<int, const char *> fields[]{{c.department, "department"},
                                                {c.metric, "metric"},
                                                {c.category, "category"},
                                                {c.period, "period"},
                                                {c.value, "value"},
                                                {c.numerator, "numerator"},
                                                {c.denominator, "denominator"},
                                                {c.note, "note"},
                                                {c.source, "source"},
                                                {c.date, "date"},
                                                {c.from, "from"},
                                                {c.to, "to"},
                                                {c.met, "met"}};
    for (const TableColumn &column : m_content.table.columns()) {
        ImportPlan::ColumnUse use{column.index, column.name, {}, {}};
        QStringList uses;
        for (const auto &[place, name] : fields) {
            if (place == column.index && !use.field.contains(QLatin1String(name))) {
                use.field = QLatin1String(name);
                uses.append(QLatin1String(name));
            }
        }
        if (column.index == m_yearColumn)
            uses.append(tr("year of a period without one"));
        if (column.index == m_unitColumn)
            uses.append(tr("unit: held against the metric's"));
        for (const ImportRequest::Condition &condition : m_content.request.where)
            if (m_content.table.column(condition.column) == column.index)
                uses.append(tr("filter: %1").arg(condition.value));
        if (std::find(m_across.begin(), m_across.end(), column.index) != m_across.end()) {
            use.field = m_measuresAcross ? QStringLiteral("measure") : QStringLiteral("value");
            if (m_measuresAcross) {
                uses.append(tr("metric %1").arg(column.name));
            } else {
                uses.append(column.period->kind == PeriodReading::Kind::Period
                                ? tr("values of %1").arg(m_content.calendar.spell(column.period->period))
                                : m_yearsDown ? tr("values of this month in the year of the row")
                                              : tr("values of a month whose year is not known"));
            }
        }
        if (uses.isEmpty()) {
            use.use = column.counts                                  ? tr("left out: a running number")
                : column.content == TableColumn::Content::Empty      ? tr("left out: empty")
                : m_content.layout == ImportRequest::Layout::Records ? tr("left out: not needed")
                : m_content.layout == ImportRequest::Layout::Wide && !m_measuresAcross
                ? tr("left out: headed by no period")
                : column.content == TableColumn::Content::Text ? tr("left out: text")
                                                               : tr("left out: no field of it is imported");
            if (m_content.layout != ImportRequest::Layout::Records && !column.counts
                && column.content != TableColumn::Content::Empty)
                leftOut.append(column.name);
        } else {
            use.use = uses.join(QStringLiteral(", "));
        }
        m_content.columns.append(use);
    }
    constexpr qsizetype listed = 20;
    if (leftOut.size() > listed)
        m_content.warnings.append(tr("Columns left out: %1 and %2 more.")
                                      .arg(leftOut.first(listed).join(QStringLiteral(", ")))
                                      .arg(leftOut.size() - listed));
    else if (!leftOut.isEmpty())
        m_content.warnings.append(tr("Columns left out: %1.").arg(leftOut.join(QStringLiteral(", "))));
    if (m_takesYearOfColumn)
        m_content.warnings.append(
            (m_isYearFiscal
                 ? tr("Months and quarters without a year take the fiscal year in the column “%1”.")
                 : tr("Months and quarters without a year take the calendar year in the column “%1”. Head it "
                      "“Fiscal year” if it is that."))
                .arg(m_content.table.columns()[m_yearColumn].name));
    if (m_takesYearOfTitle)
        m_content.warnings.append(tr("Months without a year were read as those of %1, the one year that a title or the "
                                     "name of the file says.")
                                      .arg(m_content.calendar.spell(*m_content.table.year())));
    if (!m_content.request.isReview && !m_takesYearOfTitle && !m_content.table.yearFrom().isEmpty())
        m_content.warnings.append(tr("Its months are of the year that “%1” names.").arg(m_content.table.yearFrom()));
    for (int column : m_across)
        if (const auto &period = m_content.table.columns()[column].period;
            period && period->kind == PeriodReading::Kind::Period)
            noteNumberedMonth(m_content.table.columns()[column].name, period->period);
    if (!m_numberedMonth.isEmpty())
        m_content.warnings.append(
            tr("Months were counted from the start of the fiscal year: %1.").arg(m_numberedMonth));
    if (m_readsDaysAsMonths)
        m_content.warnings.append(tr("First or last days of months were read as these months; columns: %1.")
                                      .arg(m_content.table.columns()[c.period].letter()));
    if (m_beyond > 0)
        m_content.warnings.append(
            tr("Cells behind the last column were left out: %1, the first in row %2.").arg(m_beyond).arg(m_beyondRow));
}

bool PlanBuilder::goOn(const CsvRow &row)
{
    ++m_content.rows;
    m_targets.setRow(row.number);
    if ((m_content.rows & 4095) == 1 && m_progress && !m_progress(row.offset, m_content.table.file().text().size()))
        m_cancelled = true;
    return !m_cancelled;
}

QString PlanBuilder::otherUnit(const CsvRow &row, int series) const
{
    const QString said = m_unitColumn < 0 ? QString() : QString::fromUtf8(row.field(m_unitColumn)).simplified();
    if (said.isEmpty())
        return {};
    const Metric &metric = *m_content.series[size_t(series)].metric;
    if (!ImportTargets::isOtherUnit(said, metric.unit))
        return {};
    return metric.unit.isEmpty()
        ? tr("The row says that its unit is “%1”, and %2 has none. Convert it in the file.").arg(said, metric.code)
        : tr("The row says that its unit is “%1”, and %2 is measured in %3. Convert it in the file.")
              .arg(said, metric.code, metric.unit);
}

bool PlanBuilder::isTotalOfDepartment(QByteArrayView text) const
{
    // Asked of every row: most have nothing of the word.
    constexpr QByteArrayView word("total");
    if (std::search(text.begin(), text.end(), word.begin(), word.end(), [](char a, char b) { return (a | 0x20) == b; })
        == text.end())
        return false;
    const QString of = ImportTargets::totalOf(QString::fromUtf8(text));
    return !of.isEmpty() && m_targets.isDepartment(of) && !m_targets.isDepartment(QString::fromUtf8(text));
}

int PlanBuilder::unmet(const CsvRow &row, QByteArrayView department) const
{
    for (const Filter &filter : m_filters) {
        const QByteArrayView text = filter.column == m_columns.department ? department : row.field(filter.column);
        if (std::none_of(filter.values.cbegin(), filter.values.cend(),
                         [&](const QString &v) { return sameText(text, v); }))
            return filter.column;
    }
    return -1;
}

Result<void> PlanBuilder::tellOthers(const ImportPlan::Content::Beside &beside, const QString &said, Others what)
{
    if (beside.column < 0)
        return {};
    // A filter on that very column says which of them are meant.
    for (const Filter &filter : m_filters)
        if (filter.column == beside.column)
            return {};
    const auto isSame = [&](const QString &name) {
        return what == Others::Departments ? m_targets.isSameDepartment(name, said)
                                           : m_targets.isSameMetric(name, said);
    };
    const auto isKnown = [&](const QString &name) {
        return what == Others::Departments ? m_targets.knownDepartment(name) != nullptr : m_targets.isMetric(name, {});
    };
    QStringList names;
    QHash<QString, qint64> rows;
    bool areKnown = false;
    const Result<void> read = m_content.table.eachRow([&](const CsvRow &row) {
        const QString name = QString::fromUtf8(row.field(beside.column)).simplified();
        // Totals and notes are of nobody.
        const auto filled = std::count_if(row.fields.begin(), row.fields.end(),
                                          [](QByteArrayView field) { return !field.trimmed().isEmpty(); });
        if (name.isEmpty() || filled < 2 || ImportTargets::isTotal(name)
            || isTotalOfDepartment(row.field(beside.column)) || unmet(row, {}) >= 0 || isSame(name))
            return true;
        areKnown = areKnown || isKnown(name);
        if (rows[name]++ == 0)
            names.append(name);
        return true;
    });
    if (!read)
        return read;
    if (names.isEmpty())
        return {};
    constexpr qsizetype told = 6;
    QStringList counted;
    for (const QString &name : names.first(std::min(told, names.size())))
        counted.append(tr("%1 (%2)").arg(name).arg(rows.value(name)));
    if (names.size() > told)
        counted.append(tr("and %1 more").arg(names.size() - told));
    const QString list = counted.join(QStringLiteral(", "));
    const QString header = m_content.table.columns()[beside.column].name;
    const bool isMapped = beside.column == m_columns.department || beside.column == m_columns.metric;
    // One word alone may be the file's own for the department that was said, and several under another heading its
    // divisions.
    static const QStringList heads{QStringLiteral("department"), QStringLiteral("dept"),
                                   QStringLiteral("department code"), QStringLiteral("departamento")};
    const bool areOthers = areKnown || (!isMapped && names.size() > 1 && heads.contains(Table::normalised(header)));
    if (!areOthers) {
        if (!isMapped)
            m_content.warnings.append(
                tr("The column “%1” says %2, and its rows were taken for %3, as was said.").arg(header, list, said));
        return {};
    }
    const QString others = what == Others::Departments
        ? tr("The column “%1” names other departments than %2: %3.").arg(header, said, list)
        : tr("The column “%1” names other metrics than %2: %3.").arg(header, said, list);
    if (!beside.isAccepted)
        m_content.others = others;
    m_content.warnings.append(
        others + u' '
        + (isMapped ? tr("Rows go where the column says.") : tr("All rows go to %1, as was said.").arg(said)));
    return {};
}

int PlanBuilder::columnOf(ImportTargets::Word word) const
{
    switch (word) {
    case ImportTargets::Word::Department:
        return m_columns.department;
    case ImportTargets::Word::Metric:
        return m_columns.metric;
    case ImportTargets::Word::Category:
        break;
    }
    return m_columns.category;
}

QString PlanBuilder::overflow(const CsvRow &row)
{
    const int width = m_content.table.headerWidth();
    if (m_content.table.sheet()) {
        // Cells have their places there: no separator can shift them.
        const bool isBeside = m_content.table.otherTable() >= 0;
        for (size_t i = size_t(m_content.table.columns().size()); !isBeside && i < row.fields.size(); ++i) {
            if (row.fields[i].trimmed().isEmpty())
                continue;
            m_beyondRow = m_beyond++ == 0 ? row.number : m_beyondRow;
        }
        return {};
    }
    if (width == 0 || row.fields.size() <= size_t(width) || m_widest >= width)
        return {};
    for (size_t i = size_t(width); i < row.fields.size(); ++i)
        if (!row.fields[i].trimmed().isEmpty())
            return tr("The row has %1 cells where the header has %2: a separator stands unquoted inside one of them. "
                      "Put that cell in quotation marks.")
                .arg(row.fields.size())
                .arg(width);
    return {};
}

PlanBuilder::When PlanBuilder::when(QByteArrayView text)
{
    int year = 0, month = 0, day = 0;
    if (isoDate(text, year, month, day)) {
        When w;
        w.isDay = day > 0;
        w.month = Month(year, month).index();
        w.length = 1;
        if (day)
            w.day = qint32(QDate(year, month, day).toJulianDay());
        return w;
    }
    m_word.assign(text.data(), size_t(text.size()));
    if (const auto known = m_whens.find(m_word); known != m_whens.end())
        return known->second;
    When w;
    const Result<PeriodReading> reading = m_content.calendar.parseLoose(QString::fromUtf8(text), m_dayOrder);
    if (!reading) {
        w.why = whyPlace(reading.error().message);
    } else if (reading->kind == PeriodReading::Kind::Day) {
        w.isDay = true;
        w.day = qint32(reading->day.toJulianDay());
        w.month = Month::of(reading->day).index();
        w.length = 1;
    } else if (reading->kind == PeriodReading::Kind::Period) {
        w.month = reading->period.first.index();
        w.length = reading->period.length;
        noteNumberedMonth(QString::fromUtf8(text), reading->period);
    } else if (const std::optional<Period> &named = m_content.table.year(); named && m_monthsTurn) {
        w.why = whyPlace(tr("The months run over the turn of a year, and “%1” does not say which of the two. Write the "
                            "year beside “%2”.")
                             .arg(m_content.calendar.spell(*named), QString::fromUtf8(text)));
    } else if (named) {
        Month meant = named->first;
        while (meant.month() != reading->month)
            meant = meant + 1;
        w.month = meant.index();
        w.length = 1;
        m_takesYearOfTitle = true;
    } else {
        w.why =
            whyPlace(tr("“%1” does not say of which year. Write it there, like Jul-25, or name one year in the title.")
                         .arg(QString::fromUtf8(text)));
    }
    if (m_whens.size() > 100'000)
        m_whens.clear();
    m_whens.emplace(m_word, w);
    return w;
}

int PlanBuilder::whyPlace(const QString &why)
{
    const auto known = m_whyPlaces.constFind(why);
    if (known != m_whyPlaces.cend())
        return *known;
    m_content.whys.append(why);
    m_whyPlaces.insert(why, int(m_content.whys.size()) - 1);
    return int(m_content.whys.size()) - 1;
}

/// Whether months down the rows, of which a title names the one year, go from its end to its beginning.
bool PlanBuilder::doMonthsTurn() const
{
    const std::optional<Period> &year = m_content.table.year();
    if (!year || m_columns.period < 0 || m_yearColumn >= 0)
        return false;
    QHash<QByteArray, int> monthOf; ///< by word; 0 = it is none without a year
    const auto monthIn = [&](const QByteArray &word) {
        const auto known = monthOf.constFind(word);
        if (known != monthOf.cend())
            return *known;
        const Result<PeriodReading> reading = m_content.calendar.parseLoose(QString::fromUtf8(word), m_dayOrder);
        const bool isYearless = reading && reading->kind == PeriodReading::Kind::MonthWithoutYear;
        return *monthOf.insert(word, isYearless ? reading->month : 0);
    };
    const QStringList &samples = m_content.table.columns()[m_columns.period].samples;
    if (std::none_of(samples.cbegin(), samples.cend(), [&](const QString &s) { return monthIn(s.toUtf8()) > 0; }))
        return false;
    QHash<QByteArray, MonthOrder> orders;
    (void)m_content.table.eachRow([&](const CsvRow &row) {
        const int named = monthIn(row.field(m_columns.period).toByteArray());
        if (named == 0)
            return true;
        QByteArray key;
        for (int column : {m_columns.department, m_columns.metric, m_columns.category})
            key += row.field(column).toByteArray() + '\n';
        orders[key].add((named - year->first.month() + 12) % 12);
        return true;
    });
    return std::any_of(orders.cbegin(), orders.cend(), [](const MonthOrder &order) { return order.turns(); });
}

void PlanBuilder::noteNumberedMonth(const QString &text, const Period &period)
{
    static const QRegularExpression numbered(
        QStringLiteral("(?<!\\p{L})(?:p|pd|per|period|m|mo|month|mes|periodo|período)[\\s.]*(\\d{1,2})\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (!m_numberedMonth.isEmpty() || period.length != 1)
        return;
    const QRegularExpressionMatch match = numbered.match(text);
    if (match.hasMatch() && match.capturedView(1).toInt() != period.first.month())
        m_numberedMonth = tr("“%1” is %2").arg(text, m_content.calendar.spell(period));
}

PlanBuilder::When PlanBuilder::whenOf(const CsvRow &row)
{
    const QByteArrayView text = row.field(m_columns.period);
    const QByteArrayView year = m_yearColumn < 0 ? QByteArrayView() : row.field(m_yearColumn);
    if (year.isEmpty())
        return when(text);
    static const QRegularExpression yearless(
        QStringLiteral(
            "^(\\p{L}{3,}\\.?|(\\d{1,2})|(?:q|qtr|quarter|t|trim|trimestre)[\\s.]*\\d|\\d(?:st|nd|rd|th)?\\s?(?:q|qtr|"
            "quarter|trimestre)|(?:p|pd|per|period|m|mo|month|mes|periodo|período)[\\s.]*\\d{1,2})$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString said = QString::fromUtf8(text).simplified();
    const QRegularExpressionMatch match = yearless.match(said);
    if (!match.hasMatch())
        return when(text);
    QString named = QString::fromUtf8(year).simplified();
    if (m_isYearFiscal && !named.isEmpty() && named.front().isDigit())
        named.prepend(QStringLiteral("FY"));
    // The third month of a fiscal year may be March or its third.
    const bool isNumber = match.hasCaptured(2);
    const bool isFiscal = !named.front().isDigit();
    if (isNumber && isFiscal && m_content.calendar.startMonth() != 1) {
        When open;
        open.why =
            whyPlace(tr("“%1” of “%2” may be that month of the fiscal year, or of the calendar. Write its name, or "
                        "M%1 for the fiscal year's.")
                         .arg(said, named));
        return open;
    }
    const QByteArray joined = isNumber && isFiscal ? (u'M' + said + u' ' + named).toUtf8()
        : isNumber                                 ? (named + u'-' + said.rightJustified(2, u'0')).toUtf8()
                                                   : (said + u' ' + named).toUtf8();
    const When found = when(joined);
    m_takesYearOfColumn = m_takesYearOfColumn || found.length > 0;
    if (found.length)
        return found;
    const When alone = when(text);
    return alone.length ? alone : found;
}

PlanBuilder::When PlanBuilder::monthMeant(When time, int column)
{
    const std::optional<bool> &months = m_content.table.columns()[column].months;
    if (!time.isDay || !months || m_content.isOwnForm || m_content.request.aggregate)
        return time;
    const QDate day = dayOf(time.day);
    if (day.day() == (*months ? 1 : day.daysInMonth())) {
        time.isDay = false;
        m_readsDaysAsMonths = true;
    }
    return time;
}

FiscalCalendar::DayOrder PlanBuilder::dayOrder(int column) const
{
    using Order = FiscalCalendar::DayOrder;
    if (m_dayOrder != Order::Unknown || column < 0)
        return m_dayOrder;
    static const QRegularExpression slashes(QStringLiteral("^\\s*(\\d{1,2})[-/](\\d{1,2})[-/]\\d{2,4}\\b"));
    bool asked = false;
    for (const QString &sample : m_content.table.columns()[column].samples)
        asked = asked || slashes.match(sample).hasMatch();
    if (!asked)
        return Order::Unknown;
    bool monthFirst = false;
    bool dayFirst = false;
    (void)m_content.table.eachRow([&](const CsvRow &row) {
        const auto match = slashes.match(QString::fromUtf8(row.field(column)));
        if (match.hasMatch()) {
            dayFirst = dayFirst || match.capturedView(1).toInt() > 12;
            monthFirst = monthFirst || match.capturedView(2).toInt() > 12;
        }
        return !(monthFirst && dayFirst);
    });
    return monthFirst == dayFirst ? Order::Unknown : monthFirst ? Order::MonthFirst : Order::DayFirst;
}

const UnitFormat &PlanBuilder::format(int series)
{
    if (m_formatOfSeries.size() <= size_t(series))
        m_formatOfSeries.resize(m_content.series.size(), -1);
    int &place = m_formatOfSeries[size_t(series)];
    if (place < 0) {
        const Metric *metric = m_content.series[size_t(series)].metric;
        if (!m_formatOf.contains(metric)) {
            m_formatOf.insert(metric, int(m_formats.size()));
            m_formats.emplace_back(
                *metric,
                m_content.table.decimal() == ReadingChoices::Decimal::Comma ? QLocale(QLocale::German) : QLocale::c());
        }
        place = m_formatOf.value(metric);
    }
    return m_formats[size_t(place)];
}

std::optional<PlanBuilder::Cell> PlanBuilder::openSeparator(QByteArrayView text, const UnitFormat &unit)
{
    // Up to three digits, a point or comma, three digits: nothing else can be read in two ways.
    static const QRegularExpression either(QStringLiteral("^([^\\d.,]*)([1-9]\\d{0,2})[.,](\\d{3})([^\\d.,%]*)$"));
    if (text.size() < 5 || unit.isPercent())
        return std::nullopt;
    const QString word = QString::fromUtf8(text);
    const QRegularExpressionMatch match = either.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const auto read = [&](const QString &digits) -> std::optional<double> {
        const UnitFormat c(unit.unit(), unit.decimals(), Metric::Kind::Count, QLocale::c());
        const Result<NumberReading> reading = c.parse(match.captured(1) + digits + match.captured(4));
        return reading ? reading->value : std::nullopt;
    };
    const auto whole = read(match.captured(2) + match.captured(3));
    const auto broken = read(match.captured(2) + u'.' + match.captured(3));
    if (!whole || !broken)
        return std::nullopt;
    Cell cell;
    cell.what = Cell::What::Value;
    cell.value = *whole;
    cell.otherwise = *broken;
    cell.why =
        tr("Does “%1” mean %2 or %3? Say which sign parts the decimals.").arg(word, toText(*whole), toText(*broken));
    return cell;
}

PlanBuilder::Cell PlanBuilder::cell(QByteArrayView text, int series)
{
    Cell cell;
    if (text.isEmpty())
        return cell;
    const UnitFormat &unit = format(series);
    if (!m_content.isOwnForm && !m_content.table.isDecimalSure())
        if (const std::optional<Cell> open = openSeparator(text, unit))
            return *open;
    if (isPlainNumber(text, m_content.table.decimal() == ReadingChoices::Decimal::Point)
        && (m_content.isOwnForm || unit.isPercent() || unit.scale() == 1)) {
        cell.what = Cell::What::Value;
        cell.value = plainNumber(text.data(), text.data() + text.size());
        if (unit.isPercent() && !m_content.isOwnForm) {
            // Shifting in the text is exact where a division by 100 is not.
            m_word.assign(text.data(), size_t(text.size()));
            m_word += "e-2";
            cell.barePercent = true;
            cell.asPercent = plainNumber(m_word.data(), m_word.data() + m_word.size());
        }
        return cell;
    }
    const QString word = QString::fromUtf8(text);
    if (m_content.isOwnForm) {
        // Our own exports write very small and very large numbers with an exponent.
        if (const Result<double> number = fromText(word)) {
            cell.what = Cell::What::Value;
            cell.value = *number;
            return cell;
        }
    }
    const Result<NumberReading> reading =
        unit.parse(word, m_content.isOwnForm ? UnitFormat::Bare::Fraction : UnitFormat::Bare::InUnit);
    if (!reading) {
        const QString bare = Table::withoutSigns(word);
        if (!m_content.isOwnForm && !bare.isEmpty() && bare != word) {
            const QByteArray bytes = bare.toUtf8();
            Cell signless = this->cell(bytes, series);
            if (signless.what == Cell::What::Value && signless.why.isEmpty()) {
                if (signless.barePercent && std::abs(signless.value) > 1)
                    signless.value = signless.asPercent;
                signless.barePercent = false;
                signless.why =
                    tr("“%1” carries a footnote mark. Is the value %2?").arg(word, unit.plain(signless.value));
                return signless;
            }
        }
        cell.what = Cell::What::Refused;
        cell.why = ImportTargets::hasHiddenSign(word)
            ? tr("“%1” holds a sign that cannot be seen. Type the number anew in the file.").arg(word)
            : reading.error().message;
        return cell;
    }
    switch (reading->content) {
    case NumberReading::Content::Blank:
        return cell;
    case NumberReading::Content::MissingMark:
        cell.what = Cell::What::Missing;
        return cell;
    case NumberReading::Content::Parts:
        cell.hasParts = true;
        cell.numerator = *reading->numerator;
        cell.denominator = *reading->denominator;
        break;
    case NumberReading::Content::Value:
        break;
    }
    cell.what = reading->value ? Cell::What::Value : Cell::What::Missing;
    cell.value = reading->value.value_or(0);
    if (unit.isPercent() && !cell.hasParts && !m_content.isOwnForm) {
        if (word.contains(u'%')) {
            cell.signedPercent = true;
        } else if (const Result<NumberReading> fraction = unit.parse(word, UnitFormat::Bare::Fraction);
                   fraction && fraction->value) {
            cell.barePercent = true;
            cell.asPercent = cell.value;
            cell.value = *fraction->value;
        }
    }
    if (reading->doubt && reading->doubt->kind != Doubt::Kind::PercentOrFraction) {
        cell.why = reading->doubt->question;
        cell.otherwise = reading->doubt->otherwise;
    }
    return cell;
}

QString PlanBuilder::flaw(const CsvRow &row, int column) const
{
    const SheetNotes *sheet = m_content.table.sheet();
    switch (sheet && column >= 0 ? sheet->note(row.number, column) : SheetNotes::Note::None) {
    case SheetNotes::Note::Error:
        return tr("The cell shows the error %1. Mend it in the workbook and import it again.")
            .arg(QString::fromUtf8(row.field(column)));
    case SheetNotes::Note::Uncalculated:
        return tr("“%1” is a formula whose result is not stored. Open the workbook in Excel or LibreOffice, save it, "
                  "and import it again.")
            .arg(QString::fromUtf8(row.field(column)));
    default:
        return {};
    }
}

int PlanBuilder::brokenName(const CsvRow &row) const
{
    for (int column : {m_columns.department, m_columns.metric, m_columns.category})
        if (!flaw(row, column).isEmpty())
            return column;
    return -1;
}

PlanBuilder::Cell PlanBuilder::cell(const CsvRow &row, int column, int series)
{
    using Note = SheetNotes::Note;
    const QByteArrayView text = row.field(column);
    const SheetNotes *sheet = m_content.table.sheet();
    const Note note = sheet ? sheet->note(row.number, column) : Note::None;
    if (note == Note::None)
        return cell(text, series);
    const QString word = QString::fromUtf8(text);
    const auto refused = [](const QString &why) {
        Cell cell;
        cell.what = Cell::What::Refused;
        cell.why = why;
        return cell;
    };
    switch (note) {
    case Note::Error:
    case Note::Uncalculated:
        return refused(flaw(row, column));
    case Note::Boolean:
        return refused(tr("“%1” is true or false, not a number.").arg(word));
    case Note::Date:
        return refused(tr("“%1” is a date, not a number.").arg(word));
    case Note::Merged:
        return refused(tr("The number %1 stands in merged cells, and it is open which of them it belongs to. Separate "
                          "them in the workbook.")
                           .arg(word));
    case Note::Placeholder: {
        Cell found = cell(text, series);
        if (found.what == Cell::What::Value && found.why.isEmpty()) {
            found.barePercent = false;
            found.why = tr("The formula here was stored with the result 0 by a program that left the calculating to "
                           "others. Is the value 0?");
        }
        return found;
    }
    case Note::OpenClock: {
        Cell found = cell(text, series);
        // 7:12:00 without its seconds, as the sheet shows it.
        const Result<NumberReading> shown = format(series).parse(QStringView(word).left(word.lastIndexOf(u':')));
        if (found.what == Cell::What::Value && found.why.isEmpty() && shown && shown->value
            && !sameNumber(*shown->value, found.value)) {
            found.otherwise = shown->value;
            found.why = tr("The workbook holds %1 hours and minutes, which is %2. Is it meant so, or as %3?")
                            .arg(word.left(word.lastIndexOf(u':')), format(series).plain(found.value),
                                 format(series).plain(*shown->value));
        }
        return found;
    }
    case Note::InDays:
    case Note::InHours:
    case Note::InMinutes:
    case Note::InSeconds: {
        // Where the metric counts time, the unit has to be its own; else the words are only drawn.
        const UnitFormat &unit = format(series);
        static const QStringList times{QStringLiteral("d"), QStringLiteral("h"), QStringLiteral("min"),
                                       QStringLiteral("s")};
        if (!times.contains(unit.unit()))
            break;
        const Result<NumberReading> reading =
            unit.parse(word + u' ' + times[int(note) - int(Note::InDays)], UnitFormat::Bare::InUnit);
        if (!reading)
            return refused(reading.error().message);
        break;
    }
    case Note::NumberAsText:
        // Twelve hundred with its comma is open only where other texts have decimal commas.
        if (!m_content.request.reading.decimal && (text.contains('.') || sheet->hasDecimalCommas))
            if (const std::optional<Cell> open = openSeparator(text, format(series)))
                return *open;
        break;
    case Note::None:
        break;
    }
    return cell(text, series);
}

void PlanBuilder::remark(Fate fate, qint64 row, int column, QByteArrayView text, const QString &why, int series,
                         qint32 month, std::optional<ImportPlan::Content::Doubt> doubt)
{
    ++m_content.fates[size_t(fate)];
    const bool isCapped = fate == Fate::LeftOut || fate == Fate::Repeated || fate == Fate::Blank;
    if (isCapped && ++m_listed[size_t(fate)] > ImportPlan::listedAtMost)
        return;
    PlannedRemark r;
    r.fate = fate;
    r.row = quint32(row);
    r.column = column < 0 ? 0xFFFF : quint16(column);
    const qsizetype size = std::min<qsizetype>(text.size(), 200);
    r.text = quint32(m_content.texts.size());
    r.textSize = quint16(size);
    m_content.texts.append(text.data(), size_t(size));
    const auto known = m_whyPlaces.constFind(why);
    if (known != m_whyPlaces.cend()) {
        r.why = *known;
    } else {
        m_content.whys.append(why);
        r.why = int(m_content.whys.size()) - 1;
        m_whyPlaces.insert(why, r.why);
    }
    r.series = series;
    r.month = month;
    if (doubt) {
        r.doubt = qint32(m_content.doubts.size());
        m_content.doubts.push_back(*doubt);
    }
    m_content.remarks.push_back(r);
}

QString PlanBuilder::valueText(const PlannedValue &value) const
{
    if (value.flags & PlannedValue::Missing)
        return value.extra >= 0 ? m_content.extras[size_t(value.extra)].mark : QString();
    return toText(value.value);
}

void PlanBuilder::drop(PlannedValue &value, Fate fate, const QString &why,
                       std::optional<ImportPlan::Content::Doubt> doubt)
{
    value.flags |= PlannedValue::Dropped;
    if (value.flags & PlannedValue::Derived && value.row == 0)
        return;
    --m_content.fates[size_t(Fate::Value)];
    remark(fate, value.row, value.column == 0xFFFF ? -1 : value.column, valueText(value).toUtf8(), why, value.series,
           value.month, doubt);
}

const ImportRequest::Answer *PlanBuilder::answer(qint64 row, int column) const
{
    const auto found = m_answers.constFind({row, column});
    return found == m_answers.cend() ? nullptr : &*found;
}

void PlanBuilder::add(int series, qint32 month, const Cell &cell, const CsvRow &row, int column, QByteArrayView text)
{
    PlannedValue planned;
    planned.series = series;
    planned.month = month;
    planned.row = quint32(row.number);
    planned.column = quint16(column);
    planned.value = cell.value;
    if (cell.what != Cell::What::Value)
        planned.flags |= PlannedValue::Missing;
    if (cell.what == Cell::What::Blank)
        planned.flags |= PlannedValue::EmptyCell;
    if (!(std::abs(cell.value) <= largest)) {
        remark(Fate::Rejected, row.number, column, text, tr("“%1” is too large a number.").arg(QString::fromUtf8(text)),
               series, month);
        return;
    }
    if (cell.hasParts && (cell.denominator < 0 || (cell.denominator == 0 && cell.numerator != 0))) {
        remark(Fate::Rejected, row.number, column,
               text.isEmpty() ? QByteArrayView(row.field(m_columns.denominator)) : text,
               tr("%1 of %2 cannot be: the first number is the part, the second the whole.")
                   .arg(toText(cell.numerator), toText(cell.denominator)),
               series, month);
        return;
    }
    if (!cell.why.isEmpty()) {
        const ImportRequest::Answer *said = answer(row.number, column);
        if (!said) {
            remark(Fate::Waiting, row.number, column, text, cell.why, series, month,
                   ImportPlan::Content::Doubt{cell.value, cell.otherwise});
            return;
        }
        if (said->choice == ImportRequest::Answer::Choice::LeaveOut) {
            remark(Fate::LeftOut, row.number, column, text, tr("Left out, as answered."), series, month);
            return;
        }
        if (said->choice == ImportRequest::Answer::Choice::Otherwise && cell.otherwise)
            planned.value = *cell.otherwise;
    }
    const QByteArrayView note = m_columns.note >= 0 ? row.field(m_columns.note) : QByteArrayView();
    const QByteArrayView source = m_columns.source >= 0 ? row.field(m_columns.source) : QByteArrayView();
    const bool isMark = cell.what == Cell::What::Missing && !cell.hasParts;
    if (cell.hasParts || cell.barePercent || isMark || !note.isEmpty() || !source.isEmpty()) {
        PlannedExtra extra;
        if (isMark)
            extra.mark = QString::fromUtf8(text);
        extra.hasParts = cell.hasParts;
        extra.numerator = cell.numerator;
        extra.denominator = cell.denominator;
        extra.asPercent = cell.asPercent;
        extra.asFraction = cell.value;
        if (!note.isEmpty())
            extra.note = CsvField::unguarded(QString::fromUtf8(note));
        if (!source.isEmpty())
            extra.source = CsvField::unguarded(QString::fromUtf8(source));
        planned.extra = qint32(m_content.extras.size());
        m_content.extras.push_back(std::move(extra));
        if (cell.barePercent)
            planned.flags |= PlannedValue::BarePercent;
    }
    if (cell.signedPercent)
        m_signedPercents[m_content.series[size_t(series)].metric].push_back(cell.value);
    ++m_content.fates[size_t(Fate::Value)];
    m_content.values.push_back(planned);
}

Result<void> PlanBuilder::readLong()
{
    const Columns &c = m_columns;
    m_dayOrder = dayOrder(c.period);
    m_content.values.reserve(size_t(m_content.table.rowCount()) + 16);
    std::vector<Case> cases;
    QByteArray department; ///< of the row above
    const Result<void> read = m_content.table.eachRow([&](const CsvRow &row) {
        if (!goOn(row))
            return false;
        if (const QString why = overflow(row); !why.isEmpty()) {
            remark(Fate::Rejected, row.number, -1, row.field(int(row.fields.size()) - 1), why);
            return true;
        }
        if (const int broken = brokenName(row); broken >= 0) {
            remark(Fate::Rejected, row.number, broken, row.field(broken), flaw(row, broken));
            return true;
        }
        if (const int filter = unmet(row, row.field(c.department)); filter >= 0) {
            remark(Fate::LeftOut, row.number, filter, row.field(filter), tr("Outside the filter."));
            return true;
        }
        const QByteArrayView departmentText = row.field(c.department);
        bool isGrandTotal = false;
        if (c.metric >= 0 && row.field(c.metric).isEmpty()) {
            const QString name = QString::fromUtf8(departmentText);
            isGrandTotal = ImportTargets::isTotal(name) && !m_targets.isDepartment(name);
        }
        if (isGrandTotal || (departmentText != QByteArrayView(department) && isTotalOfDepartment(departmentText))) {
            remark(Fate::LeftOut, row.number, c.department, departmentText, tr("A row of totals: they are computed."));
            return true;
        }
        if (departmentText != QByteArrayView(department))
            department = departmentText.toByteArray();
        const QByteArrayView periodText = row.field(c.period);
        // Below its end the table beside it goes on.
        if (m_content.table.otherTable() >= 0 && periodText.isEmpty() && row.field(c.value).isEmpty()) {
            remark(Fate::Blank, row.number, c.value, {}, tr("The cell is empty."));
            return true;
        }
        When time = whenOf(row);
        if (time.length == 0) {
            remark(Fate::Rejected, row.number, c.period, periodText,
                   periodText.isEmpty() ? tr("The row names no period.") : m_content.whys[time.why]);
            return true;
        }
        QString why;
        m_targets.setSample(row.field(c.value));
        const int series =
            m_targets.find(row.field(c.department), row.field(c.metric), row.field(c.category), time.length, why);
        if (series < 0) {
            const int column = columnOf(m_targets.missed());
            remark(m_targets.fate(), row.number, column, row.field(column), why);
            return true;
        }
        if (const QString other = otherUnit(row, series); !other.isEmpty()) {
            remark(Fate::Rejected, row.number, c.value, row.field(c.value), other, series);
            return true;
        }
        const PlannedSeries &target = m_content.series[size_t(series)];
        const QByteArrayView valueText = row.field(c.value);
        Cell found = cell(row, c.value, series);
        if (found.what == Cell::What::Refused) {
            remark(Fate::Rejected, row.number, c.value, valueText, found.why, series, time.month);
            return true;
        }
        const QByteArrayView numerator = c.numerator >= 0 ? row.field(c.numerator) : QByteArrayView();
        const QByteArrayView denominator = c.denominator >= 0 ? row.field(c.denominator) : QByteArrayView();
        const auto number = [&](QByteArrayView text) -> std::optional<double> {
            if (isPlainNumber(text, true))
                return plainNumber(text.data(), text.data() + text.size());
            const Result<NumberReading> reading =
                UnitFormat({}, 0, Metric::Kind::Count, format(series).locale()).parse(QString::fromUtf8(text));
            return reading && !reading->doubt ? reading->value : std::nullopt;
        };
        const Series::Aggregate own = target.series.aggregate;
        if (own == Series::Aggregate::None)
            time = monthMeant(time, c.period);
        if (time.isDay) {
            using A = Series::Aggregate;
            // Days of a stock make no month: the row of the month says what the last one was.
            const bool ofStock = own == A::None && target.metric->kind == Metric::Kind::Stock;
            const bool asStored = (own != A::None || ofStock) && m_content.isOwnForm;
            if (!asStored && !m_content.request.aggregate && own == A::None) {
                remark(Fate::Rejected, row.number, c.period, periodText,
                       tr("“%1” is a day, and %2 has no daily values. Say how days become months: sum, mean or median.")
                           .arg(QString::fromUtf8(periodText), target.metric->code),
                       series, time.month);
                return true;
            }
            if (found.what != Cell::What::Value) {
                remark(found.what == Cell::What::Blank ? Fate::Blank : Fate::LeftOut, row.number, c.value, valueText,
                       tr("The day has no value."), series, time.month);
                return true;
            }
            Case day{series, time.day, 1, found.value, quint32(row.number)};
            if (found.barePercent && std::abs(found.value) > 1)
                day.sum = found.asPercent;
            if (asStored && !denominator.isEmpty()) {
                const std::optional<double> n = number(denominator);
                if (!n || *n < 0 || *n != std::floor(*n) || *n > 1e15) {
                    remark(Fate::Rejected, row.number, c.denominator, denominator,
                           tr("“%1” is not a number of records.").arg(QString::fromUtf8(denominator)), series,
                           time.month);
                    return true;
                }
                day.n = qint64(*n);
            }
            ++m_content.fates[size_t(Fate::Derived)];
            (asStored ? m_ownDays : cases).push_back(day);
            return true;
        }
        if (monthsIn(target.metric->frequency) != time.length) {
            const char *is = time.length == 1
                ? QT_TRANSLATE_NOOP("PlanBuilder", "“%1” is a month; %2 is measured by quarter or year.")
                : time.length == 3
                ? QT_TRANSLATE_NOOP("PlanBuilder", "“%1” is a quarter; %2 is not measured by quarter.")
                : QT_TRANSLATE_NOOP("PlanBuilder", "“%1” is a year; %2 is not measured by year.");
            remark(Fate::Rejected, row.number, c.period, periodText,
                   tr(is).arg(QString::fromUtf8(periodText), target.metric->code), series, time.month);
            return true;
        }
        if ((!numerator.isEmpty() || !denominator.isEmpty()) && !target.metric->hasParts()) {
            remark(Fate::Rejected, row.number, numerator.isEmpty() ? c.denominator : c.numerator,
                   numerator.isEmpty() ? denominator : numerator,
                   tr("%1 is %2: it has a value, no numerator and denominator.")
                       .arg(target.metric->code, kindWord(target.metric->kind)),
                   series, time.month);
            return true;
        }
        if (!numerator.isEmpty() || !denominator.isEmpty()) {
            const std::optional<double> n = number(numerator);
            const std::optional<double> d = number(denominator);
            if (!n || !d) {
                const bool first = !n;
                remark(Fate::Rejected, row.number, first ? c.numerator : c.denominator, first ? numerator : denominator,
                       (first ? numerator : denominator).isEmpty()
                           ? tr("Numerator and denominator belong together; one is empty.")
                           : tr("“%1” is not a number.").arg(QString::fromUtf8(first ? numerator : denominator)),
                       series, time.month);
                return true;
            }
            const double ratio = *d == 0 ? 0 : *n / *d;
            // 93.8 % beside 45 and 48 is their ratio as it is shown, if not to the last digit.
            const double slack = m_content.isOwnForm ? 0 : halfOfLastDigit(valueText);
            const bool isShare = !found.signedPercent && (found.barePercent || !format(series).isPercent());
            const bool fits = found.what != Cell::What::Value
                || (*d != 0
                    && (sameNumber(ratio, found.value) || (found.barePercent && sameNumber(ratio, found.asPercent))
                        || (isShare && std::abs(ratio - found.value) <= slack && slack < 0.5)
                        || (found.signedPercent && std::abs(ratio - found.value) <= slack / 100)
                        || (found.barePercent && std::abs(ratio - found.asPercent) <= slack / 100)));
            if (!fits) {
                remark(Fate::Rejected, row.number, c.value, valueText,
                       tr("The value %1 is not numerator ÷ denominator (%2 ÷ %3).")
                           .arg(QString::fromUtf8(valueText), toText(*n), toText(*d)),
                       series, time.month);
                return true;
            }
            found.what = *d == 0 ? Cell::What::Missing : Cell::What::Value;
            // A value that stands in the file stays as it is written, to the last digit.
            if (valueText.isEmpty() || found.barePercent || !sameNumber(ratio, found.value))
                found.value = ratio;
            found.barePercent = false;
            found.hasParts = true;
            found.numerator = *n;
            found.denominator = *d;
        }
        add(series, time.month, found, row, c.value, valueText);
        if (own != Series::Aggregate::None && !m_content.values.empty()
            && m_content.values.back().row == quint32(row.number)) {
            m_content.values.back().flags |= PlannedValue::Derived;
            if (own == Series::Aggregate::Mean && found.what == Cell::What::Value && !found.hasParts)
                m_content.values.back().flags |= PlannedValue::Unweighted;
        }
        return true;
    });
    if (!read)
        return read.error();
    if (m_cancelled)
        return Error{ErrorKind::Cancelled, tr("Cancelled. Nothing was changed."), {}};

    if (!cases.empty()) {
        // Two values for one day: nobody can say which is right, so neither is taken.
        std::stable_sort(cases.begin(), cases.end(), [](const Case &a, const Case &b) {
            return std::tie(a.series, a.day) < std::tie(b.series, b.day);
        });
        std::vector<Case> clean;
        clean.reserve(cases.size());
        for (size_t i = 0; i < cases.size();) {
            size_t end = i + 1;
            bool same = true;
            while (end < cases.size() && cases[end].series == cases[i].series && cases[end].day == cases[i].day) {
                same = same && cases[end].sum == cases[i].sum;
                ++end;
            }
            if (same) {
                clean.push_back(cases[i]);
                for (size_t k = i + 1; k < end; ++k) {
                    --m_content.fates[size_t(Fate::Derived)];
                    remark(Fate::Repeated, cases[k].row, c.value, toText(cases[k].sum).toUtf8(),
                           tr("The same value as in row %1.").arg(cases[i].row), cases[k].series);
                }
            } else {
                QStringList rows;
                for (size_t k = i; k < end && rows.size() < 6; ++k)
                    rows.append(tr("%1 in row %2").arg(toText(cases[k].sum)).arg(cases[k].row));
                const QString why = tr("%1 has different values for %2: %3. Keep the right one in the file.")
                                        .arg(m_content.series[size_t(cases[i].series)].metric->name,
                                             dayText(cases[i].day), rows.join(QStringLiteral(", ")));
                for (size_t k = i; k < end; ++k) {
                    --m_content.fates[size_t(Fate::Derived)];
                    remark(Fate::Rejected, cases[k].row, c.value, toText(cases[k].sum).toUtf8(), why, cases[k].series,
                           Month::of(dayOf(cases[k].day)).index());
                }
            }
            i = end;
        }
        if (!clean.empty()) {
            using A = Series::Aggregate;
            std::vector<int> list;
            // Days that were rejected are no values, and still part of what the file covers.
            const auto [first, last] = std::minmax_element(cases.begin(), cases.end(),
                                                           [](const Case &a, const Case &b) { return a.day < b.day; });
            for (const Case &day : clean) {
                if (list.empty() || list.back() != day.series)
                    list.push_back(day.series);
            }
            for (int series : list) {
                const A stored = m_content.series[size_t(series)].series.aggregate;
                const A aggregate = m_content.request.aggregate.value_or(stored);
                if (aggregate != A::Sum && aggregate != A::Mean && aggregate != A::Median)
                    return refused(tr("Days of a long list become months by sum, mean or median, not by %1.")
                                       .arg(token(aggregate)));
                if (Result<void> r = prepareDerived(series, aggregate); !r)
                    return r;
            }
            if (Result<void> r = findCovers(first->day, last->day); !r)
                return r;
            if (Result<void> r = derive(clean, list, true, false); !r)
                return r;
        }
    }
    if (!m_ownDays.empty()) {
        std::stable_sort(m_ownDays.begin(), m_ownDays.end(), [](const Case &a, const Case &b) {
            return std::tie(a.series, a.day) < std::tie(b.series, b.day);
        });
        std::vector<Case> clean;
        std::vector<int> list;
        for (size_t i = 0; i < m_ownDays.size(); ++i) {
            const Case &day = m_ownDays[i];
            if (!clean.empty() && clean.back().series == day.series && clean.back().day == day.day) {
                --m_content.fates[size_t(Fate::Derived)];
                const bool same = clean.back().n == day.n && clean.back().sum == day.sum;
                remark(same ? Fate::Repeated : Fate::Rejected, day.row, c.value, toText(day.sum).toUtf8(),
                       same ? tr("The same value as in row %1.").arg(clean.back().row)
                            : tr("Row %1 has another value for the same day.").arg(clean.back().row),
                       day.series);
                continue;
            }
            clean.push_back(day);
            if (list.empty() || list.back() != day.series)
                list.push_back(day.series);
        }
        const auto isPlain = [&](int series) {
            return !m_content.series[size_t(series)].series.isDerived();
        };
        for (int series : list)
            if (isPlain(series))
                if (Result<void> r = planDays(series, clean); !r)
                    return r;
        std::erase_if(clean, [&](const Case &day) { return isPlain(day.series); });
        std::erase_if(list, isPlain);
        if (Result<void> r = derive(clean, list, false, true); !r)
            return r;
    }
    return {};
}

Result<void> PlanBuilder::planDays(int series, const std::vector<Case> &days)
{
    const PlannedSeries &planned = m_content.series[size_t(series)];
    auto stored =
        planned.isNew ? Result<std::vector<DayValue>>(std::vector<DayValue>()) : m_reader.dayValues(planned.series.id);
    if (!stored)
        return stored.error();
    for (const Case &day : days) {
        if (day.series != series)
            continue;
        PlannedDay change{series, day.day, -1, day.n, 0, day.sum};
        const auto known = std::lower_bound(stored->begin(), stored->end(), dayOf(day.day),
                                            [](const DayValue &v, QDate d) { return v.day < d; });
        if (known != stored->end() && known->day == dayOf(day.day)) {
            if (known->n == day.n && known->sum == day.sum)
                continue;
            change.nBefore = known->n;
            change.sumBefore = known->sum;
        }
        m_content.days.push_back(change);
    }
    return {};
}

/// The first value of a row that has a sign beside it, or nothing.
QByteArrayView PlanBuilder::signedIn(const CsvRow &row) const
{
    for (int column : m_across) {
        const QByteArrayView text = row.field(column);
        const bool isMore = std::any_of(text.begin(), text.end(), [](char c) { return c == '%' || c == '$' || c < 0; });
        if (isMore && !ImportTargets::signBeside(QString::fromUtf8(text)).isEmpty())
            return text;
    }
    return {};
}

/// A row that names its first columns as the header does, and in place of numbers periods.
PlanBuilder::Again PlanBuilder::headingsAgain(const CsvRow &row)
{
    const QList<TableColumn> &columns = m_content.table.columns();
    const int names = m_columns.metric >= 0 ? m_columns.metric : m_columns.department;
    if (m_measuresAcross || names < 0 || columns[names].header.trimmed().isEmpty()
        || Table::normalised(QString::fromUtf8(row.field(names))) != Table::normalised(columns[names].header))
        return Again::No;
    bool isSame = true;
    int periods = 0;
    for (int place : m_across) {
        const QByteArrayView text = row.field(place);
        if (text.isEmpty())
            continue;
        isSame = isSame && Table::normalised(QString::fromUtf8(text)) == Table::normalised(columns[place].header);
        const Result<PeriodReading> reading = m_content.calendar.parseLoose(QString::fromUtf8(text), m_dayOrder);
        periods += reading.ok();
    }
    return periods == 0 ? Again::No : isSame ? Again::Same : Again::Others;
}

Result<void> PlanBuilder::readWide()
{
    const Columns &c = m_columns;
    if (m_measuresAcross || m_yearsDown)
        m_dayOrder = dayOrder(c.period);
    const QList<TableColumn> &columns = m_content.table.columns();
    const bool mayMake = m_content.request.create || m_content.request.isReview;
    QByteArray department = m_sectionOfHeadings.toUtf8();
    QStringList sections;
    if (!m_sectionOfHeadings.isEmpty())
        sections.append(m_sectionOfHeadings);
    // What the name of a file suggests gives way to what stands in it.
    const Department *asked =
        m_content.request.isReview ? nullptr : m_targets.knownDepartment(m_content.request.department);
    bool filledDown = false;
    QByteArray metricAbove;
    bool isMetricFilledDown = false;
    qint64 otherHeadings = 0; ///< the row in which those of a further table stand
    const Result<void> read = m_content.table.eachRow([&](const CsvRow &row) {
        if (!goOn(row))
            return false;
        QByteArrayView departmentText = row.field(c.department);
        QByteArrayView metricText = row.field(c.metric);
        if (m_hasSections && isSection(row)) {
            department = metricText.toByteArray();
            if (const QString name = QString::fromUtf8(metricText); !sections.contains(name))
                sections.append(name);
            return true;
        }
        const Department *section = m_hasSections ? m_targets.knownDepartment(QString::fromUtf8(department)) : nullptr;
        const bool isElsewhere = section && asked && asked != section;
        if (section)
            departmentText = department;
        // Left of the departments a name stands once over all of its own.
        if (c.metric >= 0 && c.metric < c.department && !m_measuresAcross) {
            if (!metricText.isEmpty())
                metricAbove = metricText.toByteArray();
            else if (!metricAbove.isEmpty() && !departmentText.isEmpty())
                isMetricFilledDown = true;
            if (!departmentText.isEmpty())
                metricText = metricAbove;
        }
        const int broken = brokenName(row);
        const QString tooWide = broken >= 0 ? flaw(row, broken) : overflow(row);
        const bool isTotal = !m_measuresAcross
            && ((ImportTargets::isTotal(QString::fromUtf8(metricText))
                 && !m_targets.isMetric(QString::fromUtf8(metricText), {}))
                || (row.field(c.metric).isEmpty() && ImportTargets::isTotal(QString::fromUtf8(departmentText))
                    && !m_targets.isDepartment(QString::fromUtf8(departmentText)))
                || (!section && isTotalOfDepartment(departmentText)) || isTotalOfDepartment(metricText));
        if (c.department >= 0 && !isTotal && broken < 0) {
            if (!departmentText.isEmpty())
                department = departmentText.toByteArray();
            else if (!department.isEmpty())
                filledDown = true;
            departmentText = department;
        }
        if (const Again again = headingsAgain(row); again != Again::No) {
            for (int place : m_across)
                if (!row.field(place).isEmpty())
                    remark(Fate::LeftOut, row.number, place, row.field(place), tr("Headings once more."));
            if (again == Again::Others)
                otherHeadings = row.number;
            return true;
        }
        const bool isOutside = unmet(row, departmentText) >= 0;
        When time;
        if (m_measuresAcross || m_yearsDown)
            time = monthMeant(m_yearsDown ? when(row.field(c.period)) : whenOf(row), c.period);
        const When year = time;
        if (!m_measuresAcross && mayMake)
            m_targets.setSample(signedIn(row));
        for (size_t i = 0; i < m_across.size(); ++i) {
            const int place = m_across[i];
            const QByteArrayView text = row.field(place);
            if (text.isEmpty()) {
                remark(Fate::Blank, row.number, place, text, tr("The cell is empty."));
                continue;
            }
            if (!tooWide.isEmpty()) {
                remark(Fate::Rejected, row.number, place, text, tooWide);
                continue;
            }
            if (isOutside) {
                remark(Fate::LeftOut, row.number, place, text, tr("Outside the filter."));
                continue;
            }
            if (otherHeadings > 0) {
                remark(Fate::Rejected, row.number, place, text,
                       tr("It stands below the headings of row %1, which are others than those on top. Give each table "
                          "a sheet or a file of its own.")
                           .arg(otherHeadings));
                continue;
            }
            if (isElsewhere) {
                remark(Fate::Rejected, row.number, place, text,
                       tr("The row stands below “%1”, and the values were to be those of %2.")
                           .arg(QString::fromUtf8(department), asked->code));
                continue;
            }
            if (m_measuresAcross) {
                if (time.length == 0 || time.isDay) {
                    const QString what = QString::fromUtf8(row.field(c.period));
                    if (ImportTargets::isTotal(what)) {
                        remark(Fate::LeftOut, row.number, place, text, tr("A row of totals: they are computed."));
                        continue;
                    }
                    remark(
                        Fate::Rejected, row.number, place, text,
                        time.isDay
                            ? tr("The row is of the day %1; measures across need a month, quarter or year.").arg(what)
                            : what.isEmpty() ? tr("The row names no period.")
                                             : m_content.whys[time.why]);
                    continue;
                }
            } else if (m_yearsDown) {
                const PeriodReading &heading = *columns[place].period;
                const QString what = QString::fromUtf8(row.field(c.period));
                if (isTotal || ImportTargets::isTotal(what)) {
                    remark(Fate::LeftOut, row.number, place, text, tr("A row of totals: they are computed."));
                    continue;
                }
                Month month = Month::fromIndex(year.month);
                const QString why = year.length != 12 ? tr("The row should name a year and says “%1”.").arg(what)
                    : heading.kind != PeriodReading::Kind::MonthWithoutYear
                    ? tr("The row names a year, and so does the column.")
                    : m_turnsYear && month.month() == 1
                    ? tr("The months run over the turn of a year, and “%1” does not say which of the two: write FY and "
                         "the year if the fiscal year is meant.")
                          .arg(what)
                    : QString();
                if (!why.isEmpty()) {
                    remark(Fate::Rejected, row.number, place, text, why);
                    continue;
                }
                while (month.month() != heading.month)
                    month = month + 1;
                time.month = month.index();
                time.length = 1;
            } else {
                const PeriodReading &heading = *columns[place].period;
                if (heading.kind != PeriodReading::Kind::Period) {
                    remark(Fate::Rejected, row.number, place, text,
                           tr("“%1” does not say of which year. Add the year to the column's heading.")
                               .arg(columns[place].name));
                    continue;
                }
                time.month = heading.period.first.index();
                time.length = heading.period.length;
                if (isTotal) {
                    remark(Fate::LeftOut, row.number, place, text, tr("A row of totals: they are computed."));
                    continue;
                }
            }
            QString why;
            const Measure *measure = m_measuresAcross ? &m_measures[i] : nullptr;
            if (measure)
                m_targets.setSample(measure->sample);
            const int series =
                m_targets.find(measure && !measure->department.isEmpty() ? measure->department : departmentText,
                               measure ? measure->metric : metricText, row.field(c.category), time.length, why);
            if (series < 0) {
                remark(m_targets.fate(), row.number, place, text, why);
                continue;
            }
            if (const QString other = measure ? QString() : otherUnit(row, series); !other.isEmpty()) {
                remark(Fate::Rejected, row.number, place, text, other, series);
                continue;
            }
            const PlannedSeries &target = m_content.series[size_t(series)];
            if (monthsIn(target.metric->frequency) != time.length) {
                remark(Fate::Rejected, row.number, place, text,
                       tr("%1 is measured by %2, and this is a value of %3 months.")
                           .arg(target.metric->code, token(target.metric->frequency))
                           .arg(time.length),
                       series);
                continue;
            }
            const Cell found = cell(row, place, series);
            if (found.what == Cell::What::Refused)
                remark(Fate::Rejected, row.number, place, text, found.why, series, time.month);
            else if (found.what == Cell::What::Blank)
                remark(Fate::Blank, row.number, place, text, tr("The cell is empty."));
            else
                add(series, time.month, found, row, place, text);
        }
        return true;
    });
    if (!read)
        return read.error();
    if (m_cancelled)
        return Error{ErrorKind::Cancelled, tr("Cancelled. Nothing was changed."), {}};
    if (!sections.isEmpty())
        m_content.warnings.append(tr("Rows that only name a department were read as headings of those below them: %1.")
                                      .arg(sections.join(QStringLiteral(", "))));
    if (filledDown)
        m_content.warnings.append(tr("Rows without a department were read as belonging to the one named above them."));
    if (isMetricFilledDown)
        m_content.warnings.append(tr("Rows without a metric were read as being of the one named above them."));
    return {};
}

Result<void> PlanBuilder::readRecords()
{
    using A = Series::Aggregate;
    const Columns &c = m_columns;
    const ImportRequest &request = m_content.request;
    const A aggregate = request.aggregate.value_or(A::Count);
    m_targets.setAggregate(aggregate);
    const bool twoDates = aggregate == A::Days || aggregate == A::Open;
    m_dayOrder = dayOrder(twoDates ? c.from : c.date);
    std::vector<Case> cases;
    cases.reserve(size_t(m_content.table.rowCount()) + 16);
    qint32 first = std::numeric_limits<qint32>::max();
    qint32 last = 0;
    std::vector<bool> seen;
    QString why;
    if (c.category < 0 && c.department < 0) {
        // The one series exists even if no row is left: then its months are 0.
        const int only = m_targets.find({}, {}, {}, 1, why);
        if (only < 0)
            return refused(why);
        seen.resize(size_t(only) + 1);
        seen[size_t(only)] = true;
    }
    const auto day = [&](const CsvRow &row, int column, qint32 &found) {
        const QByteArrayView text = row.field(column);
        const When time = when(text);
        if (time.length && time.isDay) {
            found = time.day;
            return true;
        }
        const QString name = m_content.table.columns()[column].name;
        remark(Fate::Rejected, row.number, column, text,
               text.isEmpty()    ? tr("The row has no date in %1.").arg(name)
                   : time.length ? tr("“%1” is not a day.").arg(QString::fromUtf8(text))
                                 : m_content.whys[time.why]);
        return false;
    };
    const auto widen = [&](const CsvRow &row, int column) {
        const QByteArrayView text = row.field(column);
        if (text.isEmpty())
            return;
        const When time = when(text);
        if (!time.length || !time.isDay)
            return;
        first = std::min(first, time.day);
        last = std::max(last, time.day);
    };
    // A row that is not counted, for its filter or a flaw, still shows what span the source covers.
    const auto widenBy = [&](const CsvRow &row) {
        widen(row, aggregate == A::Days ? c.to : twoDates ? c.from : c.date);
        if (aggregate == A::Open)
            widen(row, c.to);
    };
    const Result<void> read = m_content.table.eachRow([&](const CsvRow &row) {
        if (!goOn(row))
            return false;
        if (const QString tooWide = overflow(row); !tooWide.isEmpty()) {
            remark(Fate::Rejected, row.number, -1, row.field(int(row.fields.size()) - 1), tooWide);
            return true;
        }
        if (const int broken = brokenName(row); broken >= 0) {
            remark(Fate::Rejected, row.number, broken, row.field(broken), flaw(row, broken));
            return true;
        }
        if (const int filter = unmet(row, row.field(c.department)); filter >= 0) {
            remark(Fate::LeftOut, row.number, filter, row.field(filter), tr("Outside the filter."));
            widenBy(row);
            return true;
        }
        const auto reject = [&](int column, QByteArrayView text, const QString &reason, int series = -1) {
            remark(Fate::Rejected, row.number, column, text, reason, series);
            widenBy(row);
            return true;
        };
        qint32 start = 0;
        qint32 end = 0;
        if (twoDates) {
            if (!day(row, c.from, start))
                return true;
            if (row.field(c.to).isEmpty()) {
                if (aggregate == A::Days) {
                    remark(Fate::LeftOut, row.number, c.to, {},
                           tr("Still open: there is no end yet to count days to."));
                    return true;
                }
            } else if (!day(row, c.to, end)) {
                return true;
            }
            if (end && end < start)
                return reject(c.to, row.field(c.to),
                              tr("It ends (%1) before it begins (%2).").arg(dayText(end), dayText(start)));
        } else if (!day(row, c.date, start)) {
            return true;
        }
        if (c.category >= 0 && row.field(c.category).isEmpty())
            return reject(
                c.category, {},
                tr("The row has no %1, so it belongs to no category.").arg(m_content.table.columns()[c.category].name));
        const int series = m_targets.find(row.field(c.department), {}, row.field(c.category), 1, why);
        if (series < 0) {
            const int column = columnOf(m_targets.missed());
            remark(m_targets.fate(), row.number, column, row.field(column), why);
            widenBy(row);
            return true;
        }
        double carried = 1;
        if (aggregate == A::Sum || aggregate == A::Mean || aggregate == A::Median) {
            const Cell value = cell(row, c.value, series);
            if (value.what != Cell::What::Value || !value.why.isEmpty() || !(std::abs(value.value) <= largest)) {
                return reject(c.value, row.field(c.value),
                              !value.why.isEmpty() ? value.why
                                  : value.what == Cell::What::Value
                                  ? tr("The number is too large.")
                                  : tr("The row has no value in %1.").arg(m_content.table.columns()[c.value].name),
                              series);
            }
            carried = value.barePercent && std::abs(value.value) > 1 ? value.asPercent : value.value;
        } else if (aggregate == A::Share) {
            carried = sameText(row.field(c.met), request.met->value) ? 1 : 0;
        } else if (aggregate == A::Days) {
            carried = end - start;
            std::swap(start, end);
        }
        if (seen.size() <= size_t(series))
            seen.resize(size_t(series) + 1);
        seen[size_t(series)] = true;
        cases.push_back({series, start, 1, carried, quint32(row.number)});
        if (aggregate == A::Open && end)
            cases.push_back({series, end, 1, -1, quint32(row.number)});
        first = std::min(first, start);
        last = std::max({last, start, aggregate == A::Open ? end : 0});
        ++m_content.fates[size_t(Fate::Derived)];
        return true;
    });
    if (!read)
        return read.error();
    if (m_cancelled)
        return Error{ErrorKind::Cancelled, tr("Cancelled. Nothing was changed."), {}};
    if (cases.empty() && request.covers.isEmpty()) {
        if (!m_filters.empty() && last > 0)
            m_content.warnings.append(tr("No row meets the filter. If its value is right and all months are 0, say the "
                                         "span the source covers."));
        return {};
    }
    if (Result<void> r = findCovers(first, last); !r)
        return r;

    std::vector<int> list;
    for (size_t i = 0; i < seen.size(); ++i)
        if (seen[i])
            list.push_back(int(i));
    // Categories known from before whose rows are gone are 0 now.
    const std::vector<int> found = list;
    for (int place : found) {
        const Series series = m_content.series[size_t(place)].series;
        const Category *category = m_catalogue.category(series.category);
        if (!category)
            continue;
        for (SeriesId id : m_catalogue.categorySeries(series.department, series.metric, category->breakdown)) {
            const Series *sibling = m_catalogue.series(id);
            if (sibling->aggregate != aggregate)
                continue;
            const int siblingPlace = m_targets.place(*sibling);
            if (std::find(list.begin(), list.end(), siblingPlace) == list.end())
                list.push_back(siblingPlace);
        }
    }
    for (int place : list)
        if (Result<void> r = prepareDerived(place, aggregate); !r)
            return r;
    if (aggregate == A::Open && last)
        m_content.warnings.append(tr("What is open counts every case in the file: a file that leaves out cases opened "
                                     "before its span gives too few."));
    return derive(cases, list, false, false);
}

Result<void> PlanBuilder::findCovers(qint32 firstDay, qint32 lastDay)
{
    ImportPlan::Span span;
    const QString text = m_content.request.covers.trimmed();
    if (text.isEmpty()) {
        span.from = Month::of(dayOf(firstDay)).firstDay();
        span.to = Month::of(dayOf(lastDay)).lastDay();
        m_lastIsOpen = dayOf(lastDay) < span.to;
        m_replaceFrom = firstDay;
        m_replaceTo = lastDay;
        if (dayOf(firstDay).day() > 7)
            m_content.warnings.append(tr("The first row is of %1, and its month is taken as whole. If the file begins "
                                         "within the month, say the span it covers.")
                                          .arg(dayText(firstDay)));
        if (m_lastIsOpen)
            m_content.warnings.append(tr("The last row is of %1, so its month is preliminary. If the file covers all "
                                         "of it, say the span it covers.")
                                          .arg(dayText(lastDay)));
    } else {
        const auto asked = ImportRequest::span(text, m_content.calendar, m_content.request.reading.dayOrder);
        if (!asked)
            return asked.error();
        span = {asked->first, asked->second, true};
        m_replaceFrom = qint32(span.from.toJulianDay());
        m_replaceTo = qint32(span.to.toJulianDay());
        if (firstDay <= lastDay && (firstDay < m_replaceFrom || lastDay > m_replaceTo))
            m_content.warnings.append(tr("Rows outside %1 to %2 are left out, as asked.")
                                          .arg(span.from.toString(Qt::ISODate), span.to.toString(Qt::ISODate)));
    }
    m_coversFrom = qint32(span.from.toJulianDay());
    m_coversTo = qint32(span.to.toJulianDay());
    m_content.covers = span;
    return {};
}

Result<void> PlanBuilder::prepareDerived(int place, Series::Aggregate aggregate)
{
    PlannedSeries &planned = m_content.series[size_t(place)];
    const Metric &metric = *planned.metric;
    if (!suits(aggregate, metric.kind))
        return refused(tr("%1 is %2, and %3 does not make one. Choose another aggregate, or another metric.")
                           .arg(metric.code, kindWord(metric.kind), token(aggregate)));
    if (planned.series.aggregate == aggregate)
        return {};
    if (planned.series.aggregate != Series::Aggregate::None)
        return refused(tr("%1 of %2 is derived by %3; this import says %4. Use another metric for it.")
                           .arg(metric.code, planned.department, token(planned.series.aggregate), token(aggregate)));
    if (!planned.isNew) {
        const auto stored = m_reader.observations(planned.series.id);
        if (!stored)
            return stored.error();
        for (const Observation &o : *stored) {
            const Period period(o.month, metric.frequency);
            const bool isCovered = m_content.covers && m_content.covers->from <= period.firstDay()
                && period.lastDay() <= m_content.covers->to;
            if (o.hasValue() && !isCovered)
                return refused(
                    tr("%1 of %2 has values that were entered, such as %3 in %4. Daily values would take their place; "
                       "import them to another metric, or a span that covers all of them.")
                        .arg(metric.code, planned.department, toText(*o.value), m_content.calendar.spell(period)));
        }
        planned.before = planned.series;
    }
    planned.series.aggregate = aggregate;
    return {};
}

Result<void> PlanBuilder::derive(std::vector<Case> &cases, std::vector<int> seriesList, bool unweighted, bool ownForm)
{
    using A = Series::Aggregate;
    if (!ownForm) {
        // Rows outside the span that was asked for say nothing.
        const auto outside = std::stable_partition(
            cases.begin(), cases.end(), [&](const Case &k) { return k.day >= m_replaceFrom && k.day <= m_replaceTo; });
        const bool isOpen =
            !seriesList.empty() && m_content.series[size_t(seriesList.front())].series.aggregate == A::Open;
        if (!isOpen) {
            for (auto k = outside; k != cases.end(); ++k) {
                --m_content.fates[size_t(Fate::Derived)];
                remark(Fate::LeftOut, k->row, -1, dayText(k->day).toUtf8(), tr("Outside the span covered."), k->series);
            }
            cases.erase(outside, cases.end());
        }
    }
    std::stable_sort(cases.begin(), cases.end(), [](const Case &a, const Case &b) {
        return std::tie(a.series, a.day) < std::tie(b.series, b.day);
    });
    std::sort(seriesList.begin(), seriesList.end());
    std::vector<DayValue> file;
    bool staysBefore = false;
    for (int place : seriesList) {
        const PlannedSeries &planned = m_content.series[size_t(place)];
        const A aggregate = planned.series.aggregate;
        const auto lower =
            std::lower_bound(cases.begin(), cases.end(), place, [](const Case &k, int p) { return k.series < p; });
        const auto upper =
            std::upper_bound(lower, cases.end(), place, [](int p, const Case &k) { return p < k.series; });
        qint32 from = m_replaceFrom;
        qint32 to = m_replaceTo;
        std::vector<DayValue> stored;
        if (!planned.isNew) {
            auto days = m_reader.dayValues(planned.series.id);
            if (!days)
                return days.error();
            stored = std::move(*days);
        }
        // Cases from before the span say how many were open when it began. Where the days before it are stored,
        // these stay what their periods were made of, and what was not known then is settled on the first day.
        const bool opensStored = !ownForm && aggregate == A::Open && !stored.empty()
            && stored.front().day.toJulianDay() < m_coversFrom && lower != upper && lower->day < m_coversFrom;
        if (ownForm) {
            from = lower->day;
            to = (upper - 1)->day;
        } else if (aggregate == A::Open && lower != upper) {
            from = std::min(from, lower->day);
            to = std::max(to, (upper - 1)->day);
        }
        file.clear();
        CompensatedSum sum;
        auto first = lower;
        if (opensStored) {
            CompensatedSum opening;
            for (; first != upper && first->day < m_coversFrom; ++first)
                opening.add(first->sum);
            for (const DayValue &day : stored)
                if (day.day.toJulianDay() < m_coversFrom)
                    opening.add(-day.sum);
            from = m_coversFrom;
            if (opening.value() != 0) {
                file.push_back({planned.series.id, dayOf(m_coversFrom), 0, opening.value()});
                sum.add(opening.value());
            }
        }
        for (auto k = first; k != upper; ++k) {
            if (file.empty() || file.back().day.toJulianDay() != k->day) {
                sum = CompensatedSum();
                file.push_back({planned.series.id, dayOf(k->day), 0, 0});
            }
            sum.add(aggregate == A::Count && !ownForm ? 1 : k->sum);
            file.back().n += k->n;
            file.back().sum = sum.value();
        }
        std::vector<DayValue> merged;
        merged.reserve(stored.size() + file.size());
        const auto planDay = [&](const DayValue *before, const DayValue *after) {
            if (before && after && before->n == after->n && before->sum == after->sum)
                return;
            PlannedDay day;
            day.series = place;
            day.day = qint32((before ? before : after)->day.toJulianDay());
            if (before) {
                day.nBefore = before->n;
                day.sumBefore = before->sum;
            }
            if (after) {
                day.nAfter = after->n;
                day.sumAfter = after->sum;
            }
            m_content.days.push_back(day);
        };
        size_t s = 0;
        size_t f = 0;
        while (s < stored.size() || f < file.size()) {
            if (f == file.size() || (s < stored.size() && stored[s].day < file[f].day)) {
                const qint64 day = stored[s].day.toJulianDay();
                if (day < from || day > to)
                    merged.push_back(stored[s]);
                else
                    planDay(&stored[s], nullptr);
                ++s;
            } else if (s == stored.size() || file[f].day < stored[s].day) {
                planDay(nullptr, &file[f]);
                merged.push_back(file[f++]);
            } else {
                planDay(&stored[s++], &file[f]);
                merged.push_back(file[f++]);
            }
        }
        // What the periods make of the days.
        const Frequency frequency = planned.metric->frequency;
        std::vector<Period> periods;
        if (ownForm) {
            for (const DayValue &day : file) {
                const Period period = m_content.calendar.periodContaining(Month::of(day.day), frequency);
                if (periods.empty() || periods.back() != period)
                    periods.push_back(period);
            }
        } else {
            for (Period p = m_content.calendar.periodContaining(Month::of(dayOf(m_coversFrom)), frequency);
                 p.firstDay().toJulianDay() <= m_coversTo; p = p.next())
                periods.push_back(p);
        }
        CompensatedSum running;
        size_t next = 0;
        size_t nextOpen = 0;
        for (const Period &period : periods) {
            const QDate begins = period.firstDay();
            const QDate ends = period.lastDay();
            while (next < merged.size() && merged[next].day < begins)
                ++next;
            qint64 n = 0;
            CompensatedSum total;
            bool storedOutside = false;
            for (; next < merged.size() && merged[next].day <= ends; ++next) {
                n += merged[next].n;
                total.add(merged[next].sum);
                const qint64 day = merged[next].day.toJulianDay();
                storedOutside = storedOutside || day < from || day > to;
            }
            staysBefore = staysBefore || (storedOutside && !ownForm && m_content.request.covers.isEmpty());
            const bool whole = ownForm
                || (m_coversFrom <= begins.toJulianDay() && ends.toJulianDay() <= m_coversTo
                    && !(m_lastIsOpen && period.contains(Month::of(dayOf(m_coversTo)))));
            PlannedValue value;
            value.series = place;
            value.month = period.first.index();
            value.flags = PlannedValue::Derived;
            std::optional<PlannedExtra> extra;
            bool hasValue = true;
            switch (aggregate) {
            case A::Count:
                value.value = double(n);
                break;
            case A::Sum:
                // A list of days says nothing about a month it leaves out; a list of cases says there was none.
                hasValue = n > 0 || !unweighted;
                value.value = hasValue ? total.value() : 0;
                break;
            case A::Open:
                for (; nextOpen < merged.size() && merged[nextOpen].day <= ends; ++nextOpen)
                    running.add(merged[nextOpen].sum);
                value.value = running.value();
                break;
            case A::Median: {
                std::vector<double> values;
                for (auto k = lower; k != upper; ++k)
                    if (k->day >= begins.toJulianDay() && k->day <= ends.toJulianDay())
                        values.push_back(k->sum);
                hasValue = !values.empty() && !ownForm;
                if (hasValue)
                    value.value = median(std::move(values));
                if (storedOutside)
                    value.flags |= PlannedValue::KeepsStored;
                break;
            }
            default:
                hasValue = n > 0;
                if (hasValue) {
                    value.value = total.value() / double(n);
                    if (unweighted) {
                        value.flags |= PlannedValue::Unweighted;
                    } else {
                        extra.emplace();
                        extra->hasParts = true;
                        extra->numerator = total.value();
                        extra->denominator = double(n);
                    }
                }
            }
            if (!hasValue)
                value.flags |= PlannedValue::Missing;
            // A part of a period without rows is no statement, unless it is about days that were there.
            if (!whole && n == 0 && aggregate != A::Open && m_coversFrom > begins.toJulianDay())
                continue;
            if (!whole)
                value.flags |= storedOutside ? PlannedValue::PartKnown : PlannedValue::PartPeriod;
            if (extra) {
                value.extra = qint32(m_content.extras.size());
                m_content.extras.push_back(*extra);
            }
            m_content.values.push_back(value);
        }
        m_mergedDays.emplace(place, std::move(merged));
    }
    if (staysBefore)
        m_content.warnings.append(tr("Daily values before the first row or after the last stay as they are stored. Say "
                                     "the span the file covers to replace them."));
    return {};
}

void PlanBuilder::decidePercent()
{
    struct Evidence
    {
        std::vector<double> fractions;
        std::vector<double> percents;
    };
    QHash<const Metric *, Evidence> evidence;
    for (const PlannedValue &value : m_content.values) {
        if (!(value.flags & PlannedValue::BarePercent) || value.value == 0)
            continue;
        Evidence &e = evidence[m_content.series[size_t(value.series)].metric];
        if (std::abs(value.value) <= 1)
            e.fractions.push_back(value.value);
        else
            e.percents.push_back(m_content.extras[size_t(value.extra)].asPercent);
    }
    struct Decision
    {
        bool inPercent = false;
        double usual = 0;
    };
    QHash<const Metric *, Decision> decisions;
    QStringList asFractions;
    QStringList inPercent;
    for (auto e = evidence.begin(); e != evidence.end(); ++e) {
        Decision d;
        const std::vector<double> &shown = m_signedPercents[e.key()];
        e->percents.insert(e->percents.end(), shown.begin(), shown.end());
        d.inPercent = !e->percents.empty() && e->percents.size() >= e->fractions.size();
        d.usual = median(d.inPercent ? e->percents : e->fractions);
        decisions.insert(e.key(), d);
        (d.inPercent ? inPercent : asFractions).append(e.key()->code);
    }
    if (!inPercent.isEmpty()) {
        inPercent.sort();
        m_content.warnings.append(
            tr("Read in percent, so that 93 is 93 %: %1.").arg(inPercent.join(QStringLiteral(", "))));
    }
    if (!asFractions.isEmpty()) {
        asFractions.sort();
        m_content.warnings.append(
            tr("Read as fractions, so that 0.93 is 93 %: %1.").arg(asFractions.join(QStringLiteral(", "))));
    }
    for (PlannedValue &value : m_content.values) {
        if (!(value.flags & PlannedValue::BarePercent))
            continue;
        const Decision d = decisions.value(m_content.series[size_t(value.series)].metric);
        const double fraction = value.value;
        const double percent = m_content.extras[size_t(value.extra)].asPercent;
        value.value = d.inPercent ? percent : fraction;
        // 1.05 among 98 % and 102 % is hardly 1.05 %, though it is more than any share.
        const double share = d.inPercent && d.usual != 0 ? fraction / d.usual : 0;
        const bool looksFraction = std::abs(fraction) <= 1 || (share >= 0.5 && share <= 2);
        if (fraction == 0 || looksFraction != d.inPercent || isNear(value.value, d.usual))
            continue;
        const auto usual = [](double number) {
            return QString::number(number, 'g', 3);
        };
        ask(value, value.value, d.inPercent ? fraction : percent,
            tr("%1 among values like %2: %3 % or %4 %?")
                .arg(toText(fraction), d.inPercent ? usual(d.usual * 100) + QStringLiteral(" %") : usual(d.usual),
                     toText(fraction), toText(fraction * 100)));
    }
}

void PlanBuilder::ask(PlannedValue &value, double asRead, double otherwise, const QString &why)
{
    if (const ImportRequest::Answer *said = answer(value.row, value.column)) {
        value.value = said->choice == ImportRequest::Answer::Choice::Otherwise ? otherwise : asRead;
        if (said->choice == ImportRequest::Answer::Choice::LeaveOut)
            drop(value, Fate::LeftOut, tr("Left out, as answered."));
        return;
    }
    // The question quotes the number as it stands.
    if (value.flags & PlannedValue::BarePercent)
        value.value = m_content.extras[size_t(value.extra)].asFraction;
    drop(value, Fate::Waiting, why, ImportPlan::Content::Doubt{asRead, otherwise});
}

Result<void> PlanBuilder::checkScale()
{
    constexpr int remembered = 24;
    // What a rate usually is: by its stored values, else by those of the file that are shares.
    QHash<qint32, std::optional<double>> storedUsual;
    QHash<const Metric *, std::vector<double>> shares;
    const auto isAsked = [&](const PlannedValue &v) {
        const Metric &metric = *m_content.series[size_t(v.series)].metric;
        const bool hasParts = v.extra >= 0 && m_content.extras[size_t(v.extra)].hasParts;
        return metric.kind == Metric::Kind::Rate && !hasParts && v.value != 0
            && !(v.flags & (PlannedValue::Missing | PlannedValue::Dropped | PlannedValue::Derived));
    };
    if (m_content.isOwnForm)
        return {};
    for (const PlannedValue &value : m_content.values)
        if (isAsked(value) && std::abs(value.value) <= 1)
            shares[m_content.series[size_t(value.series)].metric].push_back(std::abs(value.value));
    for (PlannedValue &value : m_content.values) {
        const PlannedSeries &s = m_content.series[size_t(value.series)];
        const UnitFormat &unit = format(value.series);
        const bool isBare = value.flags & PlannedValue::BarePercent;
        if (!isAsked(value) || (unit.isPercent() ? !isBare : unit.scale() != 1))
            continue;
        auto known = storedUsual.find(value.series);
        if (known == storedUsual.end()) {
            std::vector<double> values;
            if (!s.isNew) {
                const Result<Month> last = m_reader.lastMonth({&s.series.id, 1});
                if (!last)
                    return last.error();
                auto stored = last->isValid()
                    ? m_reader.observations(s.series.id, *last - remembered * monthsIn(s.metric->frequency), *last)
                    : Result<std::vector<Observation>>(std::vector<Observation>());
                if (!stored)
                    return stored.error();
                for (const Observation &o : *stored)
                    if (o.hasValue() && *o.value != 0)
                        values.push_back(std::abs(*o.value));
            }
            known = storedUsual.insert(
                value.series, values.empty() ? std::nullopt : std::optional<double>(median(std::move(values))));
        }
        const double asRead = value.value;
        double otherwise = std::abs(asRead) > 1 ? shifted(asRead, -2) : shifted(asRead, 2);
        if (isBare) {
            const PlannedExtra &extra = m_content.extras[size_t(value.extra)];
            otherwise = asRead == extra.asPercent ? extra.asFraction : extra.asPercent;
        }
        std::optional<double> usual = *known;
        if (!usual && !isBare && std::abs(asRead) > 1) {
            std::vector<double> &others = shares[s.metric];
            usual = others.empty() ? 1 : median(others);
        }
        if (!usual || isNear(asRead, *usual) || !isNear(otherwise, *usual))
            continue;
        ask(value, asRead, otherwise,
            tr("%1 or %2? Usual is %3.").arg(unit.plain(asRead), unit.plain(otherwise), unit.plain(*usual)));
    }
    return {};
}

void PlanBuilder::checkBounds()
{
    for (PlannedValue &value : m_content.values) {
        if (value.flags & (PlannedValue::Missing | PlannedValue::Dropped | PlannedValue::Derived))
            continue;
        const Metric &metric = *m_content.series[size_t(value.series)].metric;
        const bool below = metric.lowerBound && value.value < *metric.lowerBound;
        const bool above = metric.upperBound && value.value > *metric.upperBound;
        if (!below && !above)
            continue;
        const ImportRequest::Answer *said = answer(value.row, value.column);
        if (said && said->choice != ImportRequest::Answer::Choice::LeaveOut)
            continue;
        const UnitFormat &unit = format(value.series);
        if (said)
            drop(value, Fate::LeftOut, tr("Left out, as answered."));
        else
            drop(value, Fate::Waiting,
                 below ? tr("%1 lies below the lower bound of %2, %3.")
                             .arg(unit.plain(value.value), metric.code, unit.plain(*metric.lowerBound))
                       : tr("%1 lies above the upper bound of %2, %3.")
                             .arg(unit.plain(value.value), metric.code, unit.plain(*metric.upperBound)),
                 ImportPlan::Content::Doubt{value.value, std::nullopt});
    }
}

void PlanBuilder::sortAndCompareRows()
{
    std::vector<PlannedValue> &values = m_content.values;
    values.erase(std::remove_if(values.begin(), values.end(),
                                [](const PlannedValue &v) { return v.flags & PlannedValue::Dropped; }),
                 values.end());
    const auto before = [](const PlannedValue &a, const PlannedValue &b) {
        return std::tie(a.series, a.month, a.row) < std::tie(b.series, b.month, b.row);
    };
    if (!std::is_sorted(values.begin(), values.end(), before))
        std::sort(values.begin(), values.end(), before);
    const auto same = [this](const PlannedValue &a, const PlannedValue &b) {
        if (((a.flags ^ b.flags) & PlannedValue::Missing) || (!(a.flags & PlannedValue::Missing) && a.value != b.value))
            return false;
        const PlannedExtra none;
        const PlannedExtra &x = a.extra >= 0 ? m_content.extras[size_t(a.extra)] : none;
        const PlannedExtra &y = b.extra >= 0 ? m_content.extras[size_t(b.extra)] : none;
        return !x.hasParts || !y.hasParts || (x.numerator == y.numerator && x.denominator == y.denominator);
    };
    bool dropped = false;
    for (size_t i = 0; i < values.size();) {
        size_t end = i + 1;
        while (end < values.size() && values[end].series == values[i].series && values[end].month == values[i].month)
            ++end;
        // A derived value and the row that states it meet in checkDerivedRows.
        if (end - i > 1 && !(values[i].flags & PlannedValue::Derived)) {
            size_t speaks = i;
            while (speaks + 1 < end && values[speaks].flags & PlannedValue::EmptyCell)
                ++speaks;
            bool agree = true;
            for (size_t k = i; k < end; ++k)
                agree = agree && (values[k].flags & PlannedValue::EmptyCell || same(values[k], values[speaks]));
            QString why;
            if (!agree) {
                QStringList rows;
                for (size_t k = i; k < end && rows.size() < 6; ++k)
                    rows.append(tr("%1 in row %2")
                                    .arg(values[k].flags & PlannedValue::Missing ? tr("nothing") : valueText(values[k]))
                                    .arg(values[k].row));
                const PlannedSeries &s = m_content.series[size_t(values[i].series)];
                why = tr("%1 has different values for %2: %3. Keep the right one in the file.")
                          .arg(s.metric->code, m_content.calendar.spell(m_content.period(values[i])),
                               rows.join(QStringLiteral(", ")));
            }
            for (size_t k = i; k < end; ++k) {
                if (!agree)
                    drop(values[k], Fate::Rejected, why);
                else if (k != speaks)
                    drop(values[k], Fate::Repeated, tr("The same value as in row %1.").arg(values[speaks].row));
            }
            dropped = true;
        }
        i = end;
    }
    if (dropped)
        values.erase(std::remove_if(values.begin(), values.end(),
                                    [](const PlannedValue &v) { return v.flags & PlannedValue::Dropped; }),
                     values.end());
}

Result<void> PlanBuilder::checkAlignment()
{
    std::vector<PlannedValue> &values = m_content.values;
    for (size_t i = 0; i < values.size();) {
        size_t end = i + 1;
        while (end < values.size() && values[end].series == values[i].series)
            ++end;
        const PlannedSeries &s = m_content.series[size_t(values[i].series)];
        const int length = monthsIn(s.metric->frequency);
        if (length > 1) {
            const FiscalCalendar &calendar = m_content.calendar;
            auto stored = s.isNew ? Result<std::vector<Observation>>(std::vector<Observation>())
                                  : m_reader.observations(s.series.id);
            if (!stored)
                return stored.error();
            std::erase_if(*stored, [](const Observation &o) { return !o.hasValue(); });
            const Period usual(stored->empty() ? Month::fromIndex(values[i].month) : stored->back().month, length);
            std::set<int> taken;
            for (const Observation &o : *stored)
                taken.insert(o.month.index());
            const auto isUsual = [&](const PlannedValue &v) {
                return (v.month - usual.first.index()) % length == 0;
            };
            // A city that moved its fiscal year goes on by the new one.
            const bool hasMoved = !stored->empty() && !calendar.isOfCity(usual)
                && std::none_of(values.begin() + std::ptrdiff_t(i), values.begin() + std::ptrdiff_t(end), isUsual);
            for (size_t k = i; k < end; ++k) {
                const Period period = m_content.period(values[k]);
                const int month = period.first.index();
                const auto next = taken.upper_bound(month - length);
                const bool isThere = taken.contains(month);
                if (!isThere && next != taken.end() && *next < month + length)
                    drop(values[k], Fate::Rejected,
                         tr("%1 overlaps %2, by which %3 is counted.")
                             .arg(calendar.spell(period), calendar.spell(Period(Month::fromIndex(*next), length)),
                                  s.metric->code));
                else if (!isThere && !isUsual(values[k]) && !(hasMoved && calendar.isOfCity(period))
                         && !m_content.isOwnForm)
                    drop(values[k], Fate::Rejected,
                         tr("%1 begins in another month than %2, by which %3 is counted. Keep to one kind of period.")
                             .arg(calendar.spell(period), calendar.spell(usual), s.metric->code));
                else
                    taken.insert(month);
            }
        }
        i = end;
    }
    values.erase(std::remove_if(values.begin(), values.end(),
                                [](const PlannedValue &v) { return v.flags & PlannedValue::Dropped; }),
                 values.end());
    return {};
}

Result<void> PlanBuilder::checkDerivedRows()
{
    using A = Series::Aggregate;
    std::vector<PlannedValue> &values = m_content.values;
    bool dropped = false;
    for (size_t i = 0; i < values.size(); ++i) {
        PlannedValue &stated = values[i];
        if (!(stated.flags & PlannedValue::Derived) || stated.row == 0)
            continue;
        const PlannedSeries &s = m_content.series[size_t(stated.series)];
        auto known = m_mergedDays.find(stated.series);
        if (known == m_mergedDays.end()) {
            auto days =
                s.isNew ? Result<std::vector<DayValue>>(std::vector<DayValue>()) : m_reader.dayValues(s.series.id);
            if (!days)
                return days.error();
            known = m_mergedDays.emplace(stated.series, std::move(*days)).first;
        }
        const Period period = m_content.period(stated);
        qint64 n = 0;
        CompensatedSum sum;
        CompensatedSum running;
        for (const DayValue &day : known->second) {
            if (day.day <= period.lastDay())
                running.add(day.sum);
            if (day.day < period.firstDay() || day.day > period.lastDay())
                continue;
            n += day.n;
            sum.add(day.sum);
        }
        const bool isMissing = stated.flags & PlannedValue::Missing;
        bool fits = isMissing;
        switch (s.series.aggregate) {
        case A::Count:
            fits = fits || sameNumber(stated.value, double(n));
            break;
        case A::Sum:
            fits = fits || sameNumber(stated.value, sum.value());
            break;
        case A::Open:
            fits = fits || sameNumber(stated.value, running.value());
            break;
        case A::Median:
            fits = fits || n > 0;
            break;
        default:
            fits = fits || (n > 0 && sameNumber(stated.value, sum.value() / double(n)));
        }
        if (!fits) {
            drop(stated, Fate::Rejected,
                 tr("%1 of %2 is derived from daily values, which give something else. Import the records again "
                    "instead.")
                     .arg(s.metric->code, s.department));
            dropped = true;
            continue;
        }
        // The row speaks for the value that its days give.
        for (size_t k = i; k-- > 0 && values[k].series == stated.series && values[k].month == stated.month;) {
            values[k].flags |= PlannedValue::Dropped;
            dropped = true;
        }
    }
    if (dropped)
        values.erase(std::remove_if(values.begin(), values.end(),
                                    [](const PlannedValue &v) { return v.flags & PlannedValue::Dropped; }),
                     values.end());
    return {};
}

Result<void> PlanBuilder::checkTotals()
{
    std::vector<PlannedValue> &values = m_content.values;
    struct Group
    {
        std::vector<int> totals;
        std::vector<int> parts;
    };
    std::map<std::pair<qint64, qint64>, Group> groups;
    for (size_t i = 0; i < m_content.series.size(); ++i) {
        const Series &s = m_content.series[i].series;
        Group &group = groups[{s.department.number, s.metric.number}];
        (s.category ? group.parts : group.totals).push_back(int(i));
    }
    const auto plannedMonths = [&](int place) {
        QSet<int> months;
        auto v = std::lower_bound(values.begin(), values.end(), place,
                                  [](const PlannedValue &a, int p) { return a.series < p; });
        for (; v != values.end() && v->series == place; ++v)
            if (!(v->flags & (PlannedValue::Missing | PlannedValue::Dropped)))
                months.insert(v->month);
        return months;
    };
    const auto storedMonths = [&](SeriesId id, QSet<int> &months) -> Result<void> {
        const auto stored = m_reader.observations(id);
        if (!stored)
            return stored.error();
        for (const Observation &o : *stored)
            if (o.hasValue())
                months.insert(o.month.index());
        return {};
    };
    bool dropped = false;
    for (const auto &[key, group] : groups) {
        const DepartmentId department(key.first);
        const MetricId metric(key.second);
        std::vector<SeriesId> storedParts = m_catalogue.countedSeries(department, metric);
        const Series *storedTotal = m_catalogue.series(department, metric);
        if ((group.totals.empty() || (group.parts.empty() && storedParts.empty()))
            && (group.parts.empty() || !storedTotal))
            continue;
        QSet<int> months;
        for (int part : group.parts)
            months.unite(plannedMonths(part));
        for (SeriesId part : storedParts)
            if (Result<void> r = storedMonths(part, months); !r)
                return r;
        const auto dropAll = [&](int place, const QSet<int> &taken, const QString &why) {
            auto v = std::lower_bound(values.begin(), values.end(), place,
                                      [](const PlannedValue &a, int p) { return a.series < p; });
            for (; v != values.end() && v->series == place; ++v) {
                if (v->flags & (PlannedValue::Missing | PlannedValue::Dropped) || !taken.contains(v->month))
                    continue;
                drop(*v, Fate::Rejected, why);
                dropped = true;
            }
        };
        // Days would be kept of a total that is computed and not stored.
        for (int total : group.totals) {
            const PlannedSeries &t = m_content.series[size_t(total)];
            if (!m_ownDays.empty() || !t.series.isDerived())
                continue;
            for (int month : plannedMonths(total))
                if (months.contains(month))
                    return refused(
                        tr("The total of %1 is computed from its categories, which have values for %2. Import the "
                           "records by category, or to another metric.")
                            .arg(t.metric->code,
                                 m_content.calendar.spell(Period(Month::fromIndex(month), t.metric->frequency))));
        }
        for (int total : group.totals)
            dropAll(total, months,
                    tr("The total of %1 is computed from its categories, which have values for this period.")
                        .arg(m_content.series[size_t(total)].metric->code));
        if (storedTotal && !group.parts.empty()) {
            QSet<int> totals;
            if (Result<void> r = storedMonths(storedTotal->id, totals); !r)
                return r;
            const Metric *m = m_content.series[size_t(group.parts.front())].metric;
            if (!totals.isEmpty() && m_content.series[size_t(group.parts.front())].series.isDerived()) {
                for (int part : group.parts)
                    for (int month : plannedMonths(part))
                        if (totals.contains(month))
                            return refused(
                                tr("%1 has a total for %2 that was entered, and totals are not stored beside their "
                                   "parts. Take it out, or import to another metric.")
                                    .arg(m->code,
                                         m_content.calendar.spell(Period(Month::fromIndex(month), m->frequency))));
            }
            for (int part : group.parts)
                dropAll(part, totals,
                        tr("%1 has a total for this period that was entered; categories would stand beside it.")
                            .arg(m->code));
        }
    }
    if (dropped)
        values.erase(std::remove_if(values.begin(), values.end(),
                                    [](const PlannedValue &v) { return v.flags & PlannedValue::Dropped; }),
                     values.end());
    return {};
}

bool PlanBuilder::isRounding(double rounded, double exact, const UnitFormat &unit)
{
    const double shown = rounded * unit.scale() * std::pow(10, unit.decimals());
    const bool hasNoMoreDigits = std::abs(shown - std::round(shown)) <= 1e-6 * std::max(1.0, std::abs(shown));
    return hasNoMoreDigits && unit.format(rounded) == unit.format(exact);
}

Result<void> PlanBuilder::compareStored()
{
    using Outcome = ImportPlan::Outcome;
    using Stage = Observation::Stage;
    std::vector<PlannedValue> &values = m_content.values;
    const ImportRequest &request = m_content.request;

    const auto settle = [&](PlannedValue &v, const Observation *stored) {
        const PlannedSeries &s = m_content.series[size_t(v.series)];
        const Period period(Month::fromIndex(v.month), s.metric->frequency);
        const bool isSaidPreliminary = v.column < m_isPreliminary.size() && m_isPreliminary[v.column];
        const bool isOver = !request.today.isValid() || period.lastDay() < request.today;
        const bool isPart = v.flags & PlannedValue::PartPeriod;
        const Stage fresh = isOver && !isPart && !isSaidPreliminary ? Stage::HandedIn : Stage::Preliminary;
        const bool isMissing = v.flags & PlannedValue::Missing;
        if (!stored) {
            v.outcome = Outcome::Added;
            v.stage = fresh;
            m_notOver += !isOver && !isMissing;
            return !(v.flags & PlannedValue::Derived && v.row == 0 && isMissing);
        }
        const PlannedExtra *extra = v.extra >= 0 ? &m_content.extras[size_t(v.extra)] : nullptr;
        const bool isDerived = v.flags & PlannedValue::Derived;
        v.stage = stored->stage;
        bool same = isMissing == !stored->hasValue() && (isMissing || v.value == *stored->value);
        // Spreadsheets keep fifteen to seventeen digits: the last ones say nothing against what is stored.
        if (!same && !isMissing && stored->hasValue() && m_content.table.sheet()
            && std::abs(v.value - *stored->value) <= 1e-12 * std::abs(*stored->value)) {
            v.value = *stored->value;
            same = true;
        }
        if (same && extra && extra->hasParts)
            same = stored->numerator == extra->numerator && stored->denominator == extra->denominator;
        // A file that shows 9.3 % says nothing against the 9,867 of 106,096 that are stored.
        if (!same && !isMissing && !isDerived && stored->hasValue() && stored->numerator && stored->denominator
            && !(extra && extra->hasParts) && isRounding(v.value, *stored->value, format(v.series))) {
            ++m_rounded;
            v.value = *stored->value;
            same = true;
        }
        if (isDerived && same)
            same = stored->unweighted == bool(v.flags & PlannedValue::Unweighted);
        if (v.flags & PlannedValue::EmptyCell && stored->hasValue()) {
            ++m_emptyOverStored;
            v.value = *stored->value;
            v.flags &= quint16(~PlannedValue::Missing);
            same = true;
        }
        const bool newWords = extra
            && ((!extra->note.isEmpty() && extra->note != stored->note)
                || (!extra->source.isEmpty() && extra->source != stored->source));
        const bool becomesFinal = isDerived && v.row == 0 && !(v.flags & PlannedValue::PartKnown)
            && fresh == Stage::HandedIn && stored->stage == Stage::Preliminary && !isMissing;
        const auto keepBefore = [&] {
            v.before = qint32(m_content.befores.size());
            m_content.befores.push_back(*stored);
        };
        if (same && !newWords && !becomesFinal) {
            v.outcome = Outcome::Unchanged;
            return true;
        }
        const bool isClosed = request.keepBefore.isValid() && period.lastDay() < request.keepBefore;
        if (!same
            && (v.flags & PlannedValue::KeepsStored || ((request.keepExisting || isClosed) && stored->hasValue()))) {
            v.outcome = Outcome::Kept;
            v.flags |= v.flags & PlannedValue::KeepsStored ? PlannedValue::PartPeriod : 0;
            keepBefore();
            return true;
        }
        if (isMissing && !isDerived && !m_content.isOwnForm && stored->hasValue()) {
            drop(v, Fate::Rejected,
                 tr("No number. %1 in the city file stays.").arg(format(v.series).format(*stored->value)));
            return false;
        }
        keepBefore();
        v.outcome = Outcome::Changed;
        m_notOver += !isOver;
        if (becomesFinal)
            v.stage = Stage::HandedIn;
        else if (isDerived && v.row == 0 && isPart && !same)
            v.stage = Stage::Preliminary;
        else if (!stored->hasValue())
            v.stage = fresh;
        else if (!same && stored->stage == Stage::Approved)
            v.stage = Stage::HandedIn;
        return true;
    };

    constexpr size_t atOnce = 64;
    std::vector<bool> silent(values.size());
    size_t i = 0;
    std::vector<SeriesId> ids;
    while (i < values.size()) {
        ids.clear();
        size_t end = i;
        qint32 from = values[i].month;
        qint32 to = from;
        while (end < values.size()) {
            const PlannedSeries &s = m_content.series[size_t(values[end].series)];
            if (!s.isNew && (ids.empty() || ids.back() != s.series.id)) {
                if (ids.size() == atOnce)
                    break;
                ids.push_back(s.series.id);
            }
            from = std::min(from, values[end].month);
            to = std::max(to, values[end].month);
            ++end;
        }
        std::vector<SeriesObservations> stored;
        if (!ids.empty()) {
            auto found = m_reader.observations(ids, Month::fromIndex(from), Month::fromIndex(to));
            if (!found)
                return found.error();
            stored = std::move(*found);
        }
        size_t list = 0;
        size_t at = 0;
        for (size_t k = i; k < end; ++k) {
            const PlannedSeries &s = m_content.series[size_t(values[k].series)];
            const Observation *match = nullptr;
            if (!s.isNew) {
                while (list < stored.size() && stored[list].series != s.series.id) {
                    ++list;
                    at = 0;
                }
                if (list < stored.size()) {
                    const std::vector<Observation> &observations = stored[list].observations;
                    while (at < observations.size() && observations[at].month.index() < values[k].month)
                        ++at;
                    if (at < observations.size() && observations[at].month.index() == values[k].month)
                        match = &observations[at];
                }
            }
            silent[k] = !settle(values[k], match);
        }
        i = end;
        if (m_progress && !m_progress(m_content.table.file().text().size(), m_content.table.file().text().size()))
            return Error{ErrorKind::Cancelled, tr("Cancelled. Nothing was changed."), {}};
    }
    size_t kept = 0;
    for (size_t k = 0; k < values.size(); ++k) {
        if (silent[k])
            continue;
        if (kept != k)
            values[kept] = values[k];
        ++m_content.outcomes[size_t(values[kept].outcome)];
        ++kept;
    }
    values.resize(kept);
    if (m_rounded)
        m_content.warnings.append(
            tr("Values that are the stored ones, rounded, stay as they are stored, with numerator and denominator: %1.")
                .arg(m_rounded));
    if (m_emptyOverStored)
        m_content.warnings.append(tr("Stored values stay where there are empty cells: %1.").arg(m_emptyOverStored));
    if (m_notOver)
        m_content.warnings.append(tr("Values of periods that are not over yet are preliminary: %1.").arg(m_notOver));
    return {};
}

void PlanBuilder::prune()
{
    // Days go with the value they make: where it stays, they stay.
    QSet<QPair<qint32, qint32>> kept;
    for (const PlannedValue &v : m_content.values)
        if (v.outcome == ImportPlan::Outcome::Kept && v.flags & PlannedValue::Derived)
            for (Month month = m_content.period(v).first; month <= m_content.period(v).last(); month = month + 1)
                kept.insert({v.series, month.index()});
    if (!kept.isEmpty())
        std::erase_if(m_content.days, [&](const PlannedDay &day) {
            return kept.contains({day.series, Month::of(dayOf(day.day)).index()});
        });
    for (const PlannedValue &v : m_content.values)
        if (v.outcome == ImportPlan::Outcome::Added || v.outcome == ImportPlan::Outcome::Changed)
            m_content.series[size_t(v.series)].isNeeded = true;
    for (const PlannedDay &day : m_content.days)
        m_content.series[size_t(day.series)].isNeeded = true;
    const size_t found = m_content.series.size();
    for (size_t i = 0; i < found; ++i)
        if (m_content.series[i].isNeeded && m_content.series[i].isNew)
            m_targets.planTotal(int(i));
    QSet<qint64> needed;
    for (const PlannedSeries &s : m_content.series) {
        if (s.isNeeded && s.isNew) {
            needed.insert(s.series.department.number);
            needed.insert(s.series.metric.number);
            needed.insert(s.series.category.number);
        }
    }
    // A breakdown stands before its categories.
    for (const Change &change : m_content.definitions)
        if (const auto *category = std::get_if<Category>(&change.any());
            category && needed.contains(category->id.number))
            needed.insert(category->breakdown.number);
    std::erase_if(m_content.definitions, [&](const Change &change) {
        return std::visit(
            [&](const auto &r) {
                if constexpr (requires { r.id.number; })
                    return !needed.contains(r.id.number);
                else
                    return false;
            },
            change.any());
    });
    for (const Change &change : m_content.definitions) {
        if (const auto *d = std::get_if<Department>(&change.any()))
            m_content.created.append(tr("department %1").arg(d->code));
        else if (const auto *m = std::get_if<Metric>(&change.any()))
            m_content.created.append(
                tr("metric %1, %2 (%3, by %4)").arg(m->code, m->name, token(m->kind), token(m->frequency)));
        else if (const auto *b = std::get_if<Breakdown>(&change.any()))
            m_content.created.append(tr("breakdown %1").arg(b->name));
        else if (const auto *c = std::get_if<Category>(&change.any()))
            m_content.created.append(tr("category %1").arg(c->name));
    }
    for (const PlannedSeries &s : m_content.series)
        if (s.isNeeded && s.isNew)
            m_content.created.append(s.category.isEmpty()
                                         ? tr("series %1 %2").arg(s.department, s.metric->code)
                                         : tr("series %1 %2 %3").arg(s.department, s.metric->code, s.category));
}

} // namespace statroom
