// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Importer.h"

#include "domain/NumberText.h"
#include "exchange/CsvField.h"
#include "exchange/Likeness.h"
#include "exchange/NewIds.h"
#include "exchange/PlanBuilder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Importer", text);
}

using Layout = ImportRequest::Layout;

/// What is remembered of a request: everything but what belongs to one file or one moment.
QJsonObject remembering(const ImportRequest &request)
{
    QJsonObject json;
    QJsonObject map;
    for (const ImportRequest::Mapping &m : request.map)
        map.insert(m.field, m.column);
    json.insert(QStringLiteral("map"), map);
    const auto text = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            json.insert(QLatin1String(key), value);
    };
    text("department", request.department);
    text("metric", request.metric);
    text("breakdown", request.breakdown);
    text("sheet", request.sheet);
    if (request.aggregate)
        json.insert(QStringLiteral("aggregate"), token(*request.aggregate));
    if (!request.where.isEmpty()) {
        QJsonArray where;
        for (const ImportRequest::Condition &c : request.where)
            where.append(QJsonObject{{QStringLiteral("column"), c.column}, {QStringLiteral("value"), c.value}});
        json.insert(QStringLiteral("where"), where);
    }
    if (request.met)
        json.insert(QStringLiteral("met"),
                    QJsonObject{{QStringLiteral("column"), request.met->column},
                                {QStringLiteral("value"), request.met->value}});
    if (request.reading.decimal)
        json.insert(QStringLiteral("decimal"),
                    *request.reading.decimal == ReadingChoices::Decimal::Comma ? QStringLiteral("comma")
                                                                               : QStringLiteral("point"));
    if (request.reading.dayOrder != FiscalCalendar::DayOrder::Unknown)
        json.insert(QStringLiteral("day_order"),
                    request.reading.dayOrder == FiscalCalendar::DayOrder::DayFirst ? QStringLiteral("day_first")
                                                                                   : QStringLiteral("month_first"));
    return json;
}

/// Headers as fields, by the words cities use for them.
const QList<std::pair<const char *, QStringList>> &fieldWords()
{
    static const QList<std::pair<const char *, QStringList>> words{
        {"department",
         {QStringLiteral("department"), QStringLiteral("dept"), QStringLiteral("department code"),
          QStringLiteral("agency"), QStringLiteral("division"), QStringLiteral("bureau"),
          QStringLiteral("departamento"), QStringLiteral("dependencia")}},
        {"metric",
         {QStringLiteral("metric"), QStringLiteral("measure"), QStringLiteral("indicator"), QStringLiteral("kpi"),
          QStringLiteral("metric code"), QStringLiteral("metric name"), QStringLiteral("performance measure"),
          QStringLiteral("indicador"), QStringLiteral("medida")}},
        {"category", {QStringLiteral("category"), QStringLiteral("categoría"), QStringLiteral("categoria")}},
        {"period",
         {QStringLiteral("period"), QStringLiteral("month"), QStringLiteral("date"), QStringLiteral("day"),
          QStringLiteral("quarter"), QStringLiteral("year"), QStringLiteral("fiscal year"),
          QStringLiteral("reporting period"), QStringLiteral("periodo"), QStringLiteral("mes"), QStringLiteral("fecha"),
          QStringLiteral("año")}},
        {"value",
         {QStringLiteral("value"), QStringLiteral("actual"), QStringLiteral("result"), QStringLiteral("amount"),
          QStringLiteral("valor"), QStringLiteral("resultado")}},
        {"numerator", {QStringLiteral("numerator"), QStringLiteral("numerador")}},
        {"denominator", {QStringLiteral("denominator"), QStringLiteral("denominador")}},
        {"note",
         {QStringLiteral("note"), QStringLiteral("notes"), QStringLiteral("comment"), QStringLiteral("comments"),
          QStringLiteral("nota"), QStringLiteral("notas")}},
        {"source", {QStringLiteral("source"), QStringLiteral("data source"), QStringLiteral("fuente")}}};
    return words;
}

/// Whether most words of a column are departments that rows of values are of. Where their rows hold nothing, they
/// are headings of those below them.
bool namesDepartments(const Catalogue &catalogue, const Table &table, const TableColumn &column)
{
    const auto isNamed = [](const auto &all, const QString &name) {
        return std::any_of(all.begin(), all.end(), [&](const auto &one) {
            return Table::normalised(one.name) == name || Table::normalised(one.code) == name;
        });
    };
    const auto isDepartment = [&](const QString &text) {
        const QString name = Table::normalised(text);
        return catalogue.departmentAlias(name) || isNamed(catalogue.departments(), name);
    };
    int departments = 0;
    int metrics = 0;
    for (const QString &text : column.samples) {
        departments += isDepartment(text);
        metrics += catalogue.metricAlias(Table::normalised(text), {}) != nullptr
            || isNamed(catalogue.metrics(), Table::normalised(text));
    }
    if (departments <= metrics || departments * 2 <= column.samples.size())
        return false;
    const QList<QStringList> rows = table.preview(50);
    return std::any_of(rows.cbegin(), rows.cend(), [&](const QStringList &row) {
        return isDepartment(row.value(column.index))
            && std::any_of(table.columns().cbegin(), table.columns().cend(),
                           [&](const TableColumn &c) { return c.period && !row.value(c.index).trimmed().isEmpty(); });
    });
}

/// What a request leaves open, from another; says nothing twice.
void fill(ImportRequest &request, const ImportRequest &from)
{
    if (request.layout == Layout::Auto)
        request.layout = from.layout;
    for (const ImportRequest::Mapping &m : from.map)
        if (request.mapped(m.field).isEmpty())
            request.map.append(m);
    if (request.department.isEmpty())
        request.department = from.department;
    if (request.metric.isEmpty())
        request.metric = from.metric;
    if (request.breakdown.isEmpty())
        request.breakdown = from.breakdown;
    if (!request.aggregate)
        request.aggregate = from.aggregate;
    if (request.where.isEmpty())
        request.where = from.where;
    if (!request.met)
        request.met = from.met;
    if (request.reading.dayOrder == FiscalCalendar::DayOrder::Unknown)
        request.reading.dayOrder = from.reading.dayOrder;
}

/// Whether two sources say the same about where numbers go, however the columns are named.
bool sameTarget(const ImportRequest &a, const ImportRequest &b)
{
    return a.layout == b.layout && a.department == b.department && a.metric == b.metric && a.breakdown == b.breakdown
        && a.aggregate == b.aggregate && a.where == b.where;
}

/// Walks what is planned series by series in the order of their numbers, whatever the order in the file: rows that
/// are added in the order of their keys fill their pages, others leave them half empty.
template <class Item>
class InOrderOfIds
{
public:
    InOrderOfIds(const std::vector<Item> &items, const std::vector<SeriesId> &ids) : m_items(items)
    {
        for (size_t i = 0; i < items.size(); ++i) {
            if (i == 0 || items[i].series != items[i - 1].series)
                m_stretches.push_back({ids[size_t(items[i].series)], i, i});
            m_stretches.back().end = i + 1;
        }
        std::stable_sort(m_stretches.begin(), m_stretches.end(),
                         [](const Stretch &a, const Stretch &b) { return a.id < b.id; });
    }

    const Item *next()
    {
        while (m_stretch < m_stretches.size()) {
            Stretch &stretch = m_stretches[m_stretch];
            if (stretch.begin < stretch.end) {
                ++m_given;
                return &m_items[stretch.begin++];
            }
            ++m_stretch;
        }
        return nullptr;
    }
    size_t given() const { return m_given; }

private:
    struct Stretch
    {
        SeriesId id;
        size_t begin;
        size_t end;
    };
    const std::vector<Item> &m_items;
    std::vector<Stretch> m_stretches;
    size_t m_stretch = 0;
    size_t m_given = 0;
};

/// Gives the changes of a plan in the order that the commit wants, making each only when it is asked for.
class PlanStream : public ChangeStream
{
public:
    PlanStream(const ImportPlan::Content &content, std::vector<Change> first, ReceiptId receipt, NewIds &ids,
               const Importer::Written &written)
        : m_content(content)
        , m_first(std::move(first))
        , m_receipt(receipt)
        , m_written(written)
        , m_ids(idsOf(content, ids))
        , m_values(content.values, m_ids)
        , m_days(content.days, m_ids)
    {}

    bool next(Change &change) override
    {
        if (m_nextFirst < m_first.size()) {
            change = m_first[m_nextFirst++];
            return true;
        }
        if (m_written && ++m_given % 4096 == 0)
            m_written(qint64(m_values.given() + m_days.given()),
                      qint64(m_content.values.size() + m_content.days.size()));
        while (const PlannedValue *v = m_values.next()) {
            if (!isWritten(*v))
                continue;
            Observation after = m_content.observation(*v);
            after.series = m_ids[size_t(v->series)];
            after.receipt = m_receipt;
            if (v->before >= 0)
                change.before = m_content.befores[size_t(v->before)];
            else
                change.before.reset();
            change.after = std::move(after);
            return true;
        }
        if (const PlannedDay *day = m_days.next()) {
            const SeriesId series = m_ids[size_t(day->series)];
            const QDate date = QDate::fromJulianDay(day->day);
            change.before.reset();
            change.after.reset();
            if (day->nBefore >= 0)
                change.before = DayValue{series, date, day->nBefore, day->sumBefore};
            if (day->nAfter >= 0)
                change.after = DayValue{series, date, day->nAfter, day->sumAfter};
            return true;
        }
        return false;
    }

private:
    static std::vector<SeriesId> idsOf(const ImportPlan::Content &content, NewIds &ids)
    {
        std::vector<SeriesId> all;
        all.reserve(content.series.size());
        for (const PlannedSeries &s : content.series)
            all.push_back(s.isNew && !s.isNeeded ? s.series.id : ids.of(s.series.id));
        return all;
    }
    static bool isWritten(const PlannedValue &v)
    {
        return v.outcome == ImportPlan::Outcome::Added || v.outcome == ImportPlan::Outcome::Changed;
    }

    const ImportPlan::Content &m_content;
    std::vector<Change> m_first;
    ReceiptId m_receipt;
    const Importer::Written &m_written;
    qint64 m_given = 0;
    std::vector<SeriesId> m_ids;
    InOrderOfIds<PlannedValue> m_values;
    InOrderOfIds<PlannedDay> m_days;
    size_t m_nextFirst = 0;
};

QString filterText(const ImportRequest &request)
{
    QStringList parts;
    for (const ImportRequest::Condition &c : request.where)
        parts.append(c.column + u'=' + c.value);
    return parts.join(QStringLiteral("; "));
}

QStringList workbookEndings()
{
    return {QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("ods"), QStringLiteral("xltx"),
            QStringLiteral("xltm"), QStringLiteral("ots"),  QStringLiteral("xls"), QStringLiteral("xlsb")};
}

/// By its content, or by its name where the content is none.
bool isWorkbook(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    if (Workbook::isLike(file.read(16)))
        return true;
    return workbookEndings().contains(QFileInfo(path).suffix().toLower());
}

Result<Table> readWorkbook(const QString &path, const ReadingChoices &choices, const Catalogue &catalogue)
{
    const FiscalCalendar calendar(catalogue.city);
    const Result<Workbook> book = Workbook::open(path);
    if (!book)
        return book.error();
    if (const QString why = Importer::whyNotImported(*book); !why.isEmpty())
        return Error{ErrorKind::InvalidInput, why, {}};
    Result<Table> table = Table::recognise(*book, choices, calendar);
    if (!table || !choices.sheet.isEmpty() || book->sheets().size() == 1)
        return table;
    const auto isKnown = [&](const Table &t) {
        const QList<Importer::Remembered> known = Importer::remembered(catalogue, t);
        return std::any_of(known.cbegin(), known.cend(), [](const auto &m) { return m.renamed.isEmpty(); });
    };
    if (isKnown(*table))
        return table;
    // A sheet that was imported before is meant again.
    for (const ImportSource &source : catalogue.importSources()) {
        const QString name = source.retired ? QString() : Importer::requestOf(source).sheet;
        const int place = name.isEmpty() ? -1 : book->sheet(name);
        if (place < 0 || name == table->sheet()->name)
            continue;
        ReadingChoices other = choices;
        other.sheet = book->sheets()[place].name;
        Result<Table> again = Table::recognise(*book, other, calendar);
        if (again && isKnown(*again))
            return again;
    }
    return table;
}

} // namespace

QStringList Importer::endings()
{
    return QStringList{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"), QStringLiteral("tab")}
    + workbookEndings();
}

ImportRequest Importer::requestOf(const ImportSource &source)
{
    return requestOf(source.layout, source.mapping);
}

ImportRequest Importer::requestOf(const QString &layout, const QString &mapping)
{
    ImportRequest request;
    request.layout = fromToken<Layout>(layout).value_or(Layout::Auto);
    const QJsonObject json = QJsonDocument::fromJson(mapping.toUtf8()).object();
    const QJsonObject map = json.value(QLatin1String("map")).toObject();
    for (auto m = map.begin(); m != map.end(); ++m)
        request.map.append({m.key(), m.value().toString()});
    request.department = json.value(QLatin1String("department")).toString();
    request.metric = json.value(QLatin1String("metric")).toString();
    request.breakdown = json.value(QLatin1String("breakdown")).toString();
    request.sheet = json.value(QLatin1String("sheet")).toString();
    request.aggregate = fromToken<Series::Aggregate>(json.value(QLatin1String("aggregate")).toString());
    for (const QJsonValue &c : json.value(QLatin1String("where")).toArray())
        request.where.append({c[QLatin1String("column")].toString(), c[QLatin1String("value")].toString()});
    if (const QJsonValue met = json.value(QLatin1String("met")); met.isObject())
        request.met =
            ImportRequest::Condition{met[QLatin1String("column")].toString(), met[QLatin1String("value")].toString()};
    const QString decimal = json.value(QLatin1String("decimal")).toString();
    if (!decimal.isEmpty())
        request.reading.decimal = decimal == u"comma" ? ReadingChoices::Decimal::Comma : ReadingChoices::Decimal::Point;
    const QString order = json.value(QLatin1String("day_order")).toString();
    if (!order.isEmpty())
        request.reading.dayOrder =
            order == u"day_first" ? FiscalCalendar::DayOrder::DayFirst : FiscalCalendar::DayOrder::MonthFirst;
    return request;
}

QString Importer::whyNotImported(const Workbook &book)
{
    return book.isEntryWorkbook()
        ? tr("“%1” is an entry workbook that came back. It is not imported but collected: choose Collect entry "
             "workbooks, or statroom collect.")
              .arg(book.name())
        : QString();
}

Result<Table> Importer::read(const QString &path, const ReadingChoices &choices, const Catalogue &catalogue)
{
    // Closing a second handle to an open database would drop its locks, so it is recognised by its name first.
    if (path.endsWith(QStringLiteral(".statroom"), Qt::CaseInsensitive))
        return Error{
            ErrorKind::InvalidInput,
            tr("“%1” is a city file. It is opened, not imported; import its exports.").arg(QFileInfo(path).fileName()),
            {}};
    if (isWorkbook(path))
        return readWorkbook(path, choices, catalogue);
    if (!choices.sheet.isEmpty())
        return Error{ErrorKind::InvalidInput,
                     tr("“%1” is text and has no sheet “%2”. Leave the sheet away, or choose the workbook.")
                         .arg(QFileInfo(path).fileName(), choices.sheet),
                     {}};
    Result<TextFile> file = TextFile::read(path, choices.encoding);
    if (!file)
        return file.error();
    return Table::recognise(std::move(*file), choices, FiscalCalendar(catalogue.city));
}

std::optional<Importer::Remembered> Importer::followed(const QString &header, const ImportRequest &request,
                                                       const Table &table)
{
    const QStringList present = table.fingerprint().split(QChar(0x1F));
    const auto nameOf = [&](const QString &normalised) {
        for (const TableColumn &c : table.columns())
            if (Table::normalised(c.name) == normalised)
                return c.name;
        return normalised;
    };
    const QStringList known = header.split(QChar(0x1F));
    QStringList gone;
    for (const QString &name : known)
        if (!present.contains(name))
            gone.append(name);
    QStringList fresh;
    for (const QString &name : present)
        if (!known.contains(name))
            fresh.append(name);
    Remembered memory;
    memory.shared = double(known.size() - gone.size()) / double(std::max<qsizetype>(1, known.size()));
    if (memory.shared < 0.5)
        return std::nullopt;
    memory.request = request;
    for (const QString &name : std::as_const(fresh))
        memory.appeared.append(nameOf(name));
    const auto follow = [&](QString &column) {
        if (column.startsWith(u'#') || table.column(column) >= 0) {
            const int place = table.column(column);
            if (place >= 0 && !column.startsWith(u'#'))
                column = table.columns()[place].name;
            return;
        }
        const QString was = Table::normalised(column);
        QString best;
        double most = 0.55;
        for (const QString &candidate : std::as_const(fresh)) {
            const double like = Likeness::ofHeaders(was, candidate);
            if (like > most) {
                most = like;
                best = candidate;
            }
        }
        Remembered::Rename rename{column, best.isEmpty() ? QString() : nameOf(best)};
        if (!best.isEmpty()) {
            memory.appeared.removeAll(rename.is);
            column = rename.is;
        }
        const auto same = [&](const Remembered::Rename &r) {
            return r.was == rename.was;
        };
        if (std::none_of(memory.renamed.cbegin(), memory.renamed.cend(), same))
            memory.renamed.append(rename);
    };
    for (ImportRequest::Mapping &m : memory.request.map)
        follow(m.column);
    for (ImportRequest::Condition &c : memory.request.where)
        follow(c.column);
    if (memory.request.met)
        follow(memory.request.met->column);
    return memory;
}

QList<Importer::Remembered> Importer::remembered(const Catalogue &catalogue, const Table &table)
{
    struct Scored
    {
        Remembered memory;
        double score;
    };
    std::vector<Scored> found;
    for (const ImportSource &source : catalogue.importSources()) {
        if (source.retired)
            continue;
        std::optional<Remembered> memory = followed(source.header, Importer::requestOf(source), table);
        if (!memory)
            continue;
        memory->source = source.id;
        memory->name = source.name;
        const bool usable = std::none_of(memory->renamed.cbegin(), memory->renamed.cend(),
                                         [](const Remembered::Rename &r) { return r.is.isEmpty(); });
        const double score =
            memory->shared - (usable ? 0 : 1) - 0.01 * double(memory->renamed.size()) + 1e-6 * double(source.id.number);
        if (score > 0)
            found.push_back({*std::move(memory), score});
    }
    std::stable_sort(found.begin(), found.end(), [](const Scored &a, const Scored &b) { return a.score > b.score; });
    QList<Remembered> result;
    for (Scored &scored : found)
        result.append(std::move(scored.memory));
    return result;
}

ImportRequest Importer::suggested(const Catalogue &catalogue, const Table &table)
{
    using Content = TableColumn::Content;
    const auto isMetric = [&](const QString &heading) {
        const QString name = Table::normalised(heading);
        return catalogue.metricAlias(name, {})
            || std::any_of(catalogue.metrics().cbegin(), catalogue.metrics().cend(), [&](const Metric &m) {
                   return Table::normalised(m.name) == name || Table::normalised(m.code) == name;
               });
    };
    ImportRequest request;
    const QList<TableColumn> &columns = table.columns();
    QList<int> taken;
    for (const auto &[field, words] : fieldWords()) {
        for (const QString &word : words) {
            const auto match = std::find_if(columns.cbegin(), columns.cend(), [&](const TableColumn &c) {
                return !taken.contains(c.index) && !c.header.isEmpty() && Table::normalised(c.name) == word;
            });
            if (match != columns.cend()) {
                request.map.append({QLatin1String(field), match->name});
                taken.append(match->index);
                break;
            }
        }
    }
    int across = 0;
    int numbers = 0;
    int firstTime = -1;
    int firstDay = -1;
    bool isOfMetrics = false;
    for (const TableColumn &c : columns) {
        if (c.period && c.period->kind != PeriodReading::Kind::Day && (c.holdsNumbers() || c.content == Content::Empty))
            ++across;
        // Where the heading is a metric's, whatever stands below it was to be its values.
        const bool isOfMetric = !c.counts && !taken.contains(c.index) && isMetric(c.name);
        isOfMetrics = isOfMetrics || (isOfMetric && c.holdsNumbers());
        numbers +=
            isOfMetric || (!c.counts && !taken.contains(c.index) && c.holdsNumbers() && c.content != Content::Mixed);
        if ((c.content == Content::Period || c.content == Content::Day) && firstTime < 0)
            firstTime = c.index;
        if (c.content == Content::Day && firstDay < 0)
            firstDay = c.index;
    }
    const auto nameOf = [](const TableColumn &c) {
        return c.header.isEmpty() ? u'#' + c.letter() : c.name;
    };
    const auto keepOnly = [&](const QStringList &fields) {
        request.map.removeIf([&](const ImportRequest::Mapping &m) { return !fields.contains(m.field); });
    };
    const QString period = request.mapped(QStringLiteral("period"));
    // Periods across stay what they are where hardly a cell below them can be read.
    if (across == 0 && firstTime < 0 && period.isEmpty() && request.mapped(QStringLiteral("value")).isEmpty()) {
        for (const TableColumn &c : columns)
            across += c.period && c.period->kind != PeriodReading::Kind::Day;
        across = across < 2 ? 0 : across;
    }
    // Rows of days are cases to be counted; but one row for each month, or for each day beside a metric, is a value.
    const auto isCase = [&](const TableColumn &day) {
        const bool isOnce = !day.isRepeated;
        const bool isOnceEach = isOnce || !request.mapped(QStringLiteral("department")).isEmpty();
        return !(day.months && isOnceEach) && !(isOfMetrics && isOnce);
    };
    const bool isOfCases = firstDay >= 0 && columns[firstDay].name == period && isCase(columns[firstDay]);
    const bool isOneMonth =
        across == 1 && firstTime < 0 && period.isEmpty() && request.mapped(QStringLiteral("value")).isEmpty();
    if (across >= 2 || isOneMonth) {
        request.layout = Layout::Wide;
        // Months whose years stand in the rows.
        const bool isOfYears = firstTime >= 0 && columns[firstTime].content == Content::Period
            && std::all_of(columns.cbegin(), columns.cend(), [](const TableColumn &c) {
                                   return !c.period || c.period->kind == PeriodReading::Kind::MonthWithoutYear;
                               });
        keepOnly({QStringLiteral("department"), QStringLiteral("metric"), QStringLiteral("category")});
        if (isOfYears)
            request.map.append({QStringLiteral("period"), nameOf(columns[firstTime])});
        if (request.mapped(QStringLiteral("metric")).isEmpty()) {
            // The first column of words names the rows: metrics, or the departments of one metric.
            bool isBehind = false;
            for (const TableColumn &c : columns) {
                isBehind = isBehind || c.period;
                if (c.content != Content::Text || taken.contains(c.index))
                    continue;
                // Words behind the numbers of a department are notes.
                if (isBehind && !request.mapped(QStringLiteral("department")).isEmpty())
                    break;
                const bool isOfDepartments =
                    request.mapped(QStringLiteral("department")).isEmpty() && namesDepartments(catalogue, table, c);
                request.map.append(
                    {isOfDepartments ? QStringLiteral("department") : QStringLiteral("metric"), nameOf(c)});
                if (!isOfDepartments)
                    break;
            }
        }
    } else if (!request.mapped(QStringLiteral("value")).isEmpty() && (!period.isEmpty() || firstTime >= 0)) {
        request.layout = Layout::Long;
        if (period.isEmpty())
            request.map.append({QStringLiteral("period"), columns[firstTime].name});
    } else if ((!period.isEmpty() || (firstTime >= 0 && columns[firstTime].content == Content::Period)) && numbers >= 1
               && request.mapped(QStringLiteral("metric")).isEmpty() && !isOfCases) {
        request.layout = Layout::Wide;
        keepOnly({QStringLiteral("department"), QStringLiteral("category"), QStringLiteral("period")});
        if (period.isEmpty())
            request.map.append({QStringLiteral("period"), columns[firstTime].name});
    } else if (firstDay >= 0) {
        request.layout = Layout::Records;
        keepOnly({QStringLiteral("department")});
        request.map.append({QStringLiteral("date"), columns[firstDay].name});
    } else {
        request.layout = Layout::Long;
    }
    return request;
}

Result<ImportPlan> Importer::plan(const Reader &reader, const Table &table, const ImportRequest &asked,
                                  const Progress &progress)
{
    const auto catalogue = reader.catalogue();
    return catalogue ? plan(reader, *catalogue, table, asked, progress) : Result<ImportPlan>(catalogue.error());
}

Result<ImportPlan> Importer::plan(const Reader &reader, const std::shared_ptr<const Catalogue> &catalogue,
                                  const Table &table, const ImportRequest &asked, const Progress &progress)
{
    auto content = std::make_shared<ImportPlan::Content>();
    content->table = table;
    content->catalogue = catalogue;
    content->calendar = FiscalCalendar(catalogue->city);
    ImportRequest request = asked;
    request.reading = table.choices();
    request.sheet = table.sheet() ? table.sheet()->name : QString();
    if (table.sheet()) {
        content->warnings = table.sheet()->remarks();
        if (request.isReview)
            content->warnings.removeAll(table.sheet()->otherTables());
    }
    content->warnings += table.unread();
    if (asked.reading.dayOrder != FiscalCalendar::DayOrder::Unknown)
        request.reading.dayOrder = asked.reading.dayOrder;

    // A field whose column is "-" has none, whatever the headers say.
    QStringList without;
    request.map.removeIf([&](const ImportRequest::Mapping &m) {
        if (m.column == u"-")
            without.append(m.field);
        return m.column == u"-";
    });
    if (asked.map.isEmpty() && request.layout == Layout::Auto && !request.mapIsWhole) {
        for (const Remembered &memory : remembered(*catalogue, table)) {
            if ((!request.metric.isEmpty() && request.metric != memory.request.metric)
                || (!request.department.isEmpty() && request.department != memory.request.department))
                continue;
            if (!memory.renamed.isEmpty()) {
                QStringList renames;
                QStringList maps;
                for (const Remembered::Rename &r : memory.renamed) {
                    renames.append(r.is.isEmpty() ? tr("%1 is gone").arg(r.was) : tr("%1 is now %2").arg(r.was, r.is));
                    for (const ImportRequest::Mapping &m : memory.request.map)
                        if (m.column == r.is)
                            maps.append(QStringLiteral("--map %1=\"%2\"").arg(m.field, m.column));
                }
                return Error{
                    ErrorKind::InvalidInput,
                    tr("Columns were renamed since “%1” was last imported: %2. Confirm by naming the columns: %3")
                        .arg(memory.name, renames.join(QStringLiteral("; ")), maps.join(u' ')),
                    {}};
            }
            fill(request, memory.request);
            if (memory.request.reading.decimal && !content->table.isDecimalSure())
                content->table.setDecimal(*memory.request.reading.decimal);
            content->warnings.append(tr("Read like “%1” the last time.").arg(memory.name));
            break;
        }
    }
    const ImportRequest proposal = suggested(*catalogue, table);
    if (request.layout == Layout::Auto && request.map.isEmpty() && table.headerRow() == 0)
        return Error{ErrorKind::InvalidInput,
                     tr("“%1” has no row that names its columns. Add one, or name the columns by their place, like "
                        "period=#3 and value=#4.")
                         .arg(table.file().name()),
                     {}};
    if (request.layout == Layout::Auto) {
        const bool speaksOfRecords =
            !request.mapped(QStringLiteral("date")).isEmpty() || !request.mapped(QStringLiteral("from")).isEmpty();
        request.layout = speaksOfRecords ? Layout::Records
            : !request.mapped(QStringLiteral("period")).isEmpty() && request.mapped(QStringLiteral("value")).isEmpty()
                && proposal.layout != Layout::Long
            ? Layout::Wide
            : proposal.layout;
    }
    if (!request.mapIsWhole && (request.layout == proposal.layout || request.layout == Layout::Long)) {
        // What the headers say fills what was left open, unless the column already has another use.
        for (const ImportRequest::Mapping &m : proposal.map) {
            const bool isUsed =
                std::any_of(request.map.cbegin(), request.map.cend(), [&](const ImportRequest::Mapping &r) {
                    return table.column(r.column) == table.column(m.column);
                });
            const bool isSaid = without.contains(m.field) || (m.field == u"department" && !request.department.isEmpty())
                || (m.field == u"metric" && !request.metric.isEmpty() && request.layout != Layout::Long)
                || (m.field == u"period" && !request.mapped(QStringLiteral("date")).isEmpty());
            if (!isUsed && !isSaid && request.mapped(m.field).isEmpty())
                request.map.append(m);
        }
    }
    const auto beside = [&](const QString &field, const QString &said) {
        ImportPlan::Content::Beside found;
        const QString column = said.isEmpty() || request.isReview ? QString() : proposal.mapped(field);
        const int place = column.isEmpty() ? -1 : table.column(column);
        const bool isUsed = std::any_of(request.map.cbegin(), request.map.cend(), [&](const auto &m) {
            return m.field != field && table.column(m.column) == place;
        });
        // A person who maps it means what it says.
        const bool isMeant = std::any_of(asked.map.cbegin(), asked.map.cend(),
                                         [&](const auto &m) { return m.field == field && m.column != u"-"; });
        if (!isUsed && !isMeant)
            found = {place, without.contains(field)};
        return found;
    };
    content->departmentBeside = beside(QStringLiteral("department"), request.department);
    content->metricBeside = beside(QStringLiteral("metric"), request.metric);
    content->layout = request.layout;
    content->request = request;
    content->mapping = QString::fromUtf8(QJsonDocument(remembering(request)).toJson(QJsonDocument::Compact));
    content->filter = filterText(request);
    PlanBuilder builder(reader, *content, progress);
    if (Result<void> r = builder.run(); !r)
        return r.error();
    return ImportPlan(content);
}

Receipt Importer::receiptOf(const ImportPlan &plan, const QString &author)
{
    const ImportPlan::Content &content = plan.content();
    Receipt receipt;
    receipt.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    receipt.fileName = content.table.file().name();
    receipt.sha256 = content.table.file().sha256();
    receipt.sheet = content.request.sheet;
    receipt.layout = token(content.layout);
    receipt.mapping = content.mapping;
    QJsonArray unread;
    for (const ImportPlan::UnreadTable &one : plan.unread()) {
        QJsonObject place;
        if (!one.sheet.isEmpty())
            place.insert(QStringLiteral("sheet"), one.sheet);
        if (one.row > 0)
            place.insert(QStringLiteral("row"), one.row);
        if (!one.column.isEmpty())
            place.insert(QStringLiteral("column"), one.column);
        unread.append(place);
    }
    if (!content.request.savedImport.isEmpty() || !unread.isEmpty()) {
        QJsonObject mapping = QJsonDocument::fromJson(content.mapping.toUtf8()).object();
        if (!content.request.savedImport.isEmpty())
            mapping.insert(QStringLiteral("saved_import"), content.request.savedImport);
        if (!unread.isEmpty())
            mapping.insert(QStringLiteral("unread"), unread);
        receipt.mapping = QString::fromUtf8(QJsonDocument(mapping).toJson(QJsonDocument::Compact));
    }
    receipt.filter = content.filter;
    if (content.covers) {
        receipt.coversFrom = content.covers->from;
        receipt.coversTo = content.covers->to;
    }
    receipt.rows = content.rows;
    receipt.added = plan.count(ImportPlan::Outcome::Added);
    receipt.changed = plan.count(ImportPlan::Outcome::Changed);
    receipt.unchanged = plan.count(ImportPlan::Outcome::Unchanged);
    receipt.rejected = plan.count(ImportPlan::Fate::Rejected) + plan.count(ImportPlan::Fate::Waiting);
    receipt.at = QDateTime::currentDateTimeUtc();
    receipt.by = author;
    return receipt;
}

Result<Importer::Outcome> Importer::commit(CityFile &city, const ImportPlan &plan, const QString &author,
                                           const QString &reason, const std::atomic_bool *cancelled,
                                           const Written &written, const std::vector<Change> &also)
{
    const ImportPlan::Content &content = plan.content();
    if (plan.isEmpty()) {
        if (!also.empty()) {
            Revision alone;
            alone.author = author;
            alone.reason = reason;
            alone.changes = also;
            const Result<CityFile::Committed> committed = city.commit(alone);
            return committed ? Result<Outcome>(Outcome{committed->revision, {}, committed->wrote})
                             : Result<Outcome>(committed.error());
        }
        const Result<RevisionId> newest = city.reader().newestRevision();
        if (!newest)
            return newest.error();
        return Outcome{*newest, {}, false};
    }
    NewIds ids(city);
    std::vector<Change> first = content.definitions;
    for (Change &change : first)
        ids.assign(change);
    for (const PlannedSeries &s : content.series) {
        if (!s.isNeeded || !(s.isNew || s.before))
            continue;
        Change change = s.isNew ? added(s.series) : changed(*s.before, s.series);
        ids.assign(change);
        first.push_back(std::move(change));
    }
    std::stable_sort(first.begin(), first.end(), [](const Change &a, const Change &b) {
        const Record &x = a.any();
        const Record &y = b.any();
        return x.index() != y.index() ? x.index() < y.index() : ownerOf(x) < ownerOf(y);
    });

    const QString name = content.table.file().name();
    const QString fingerprint = content.table.fingerprint();
    const std::shared_ptr<const Catalogue> catalogue = city.catalogue();
    const ImportSource *known = nullptr;
    for (const ImportSource &source : catalogue->importSources())
        if (!source.retired && sameTarget(Importer::requestOf(source), content.request)
            && (source.header == fingerprint || source.mapping == content.mapping))
            known = &source;
    // The same source under columns that were renamed: what was offered, and confirmed, is this mapping.
    if (!known) {
        for (const Remembered &memory : remembered(*catalogue, content.table)) {
            const bool isConfirmed = std::all_of(
                memory.request.map.cbegin(), memory.request.map.cend(), [&](const ImportRequest::Mapping &m) {
                    return Table::normalised(content.request.mapped(m.field)) == Table::normalised(m.column);
                });
            if (isConfirmed && sameTarget(memory.request, content.request)) {
                const auto same = [&](const ImportSource &s) {
                    return s.id == memory.source;
                };
                known = &*std::find_if(catalogue->importSources().begin(), catalogue->importSources().end(), same);
                break;
            }
        }
    }
    ImportSource source;
    if (known)
        source = *known;
    else
        source.name = QFileInfo(name).completeBaseName().isEmpty() ? name : QFileInfo(name).completeBaseName();
    source.header = fingerprint;
    source.layout = token(content.layout);
    source.mapping = content.mapping;
    if (!known) {
        source.id = city.newId<ImportSource>();
        source.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        first.push_back(added(source));
    } else if (source != *known) {
        first.push_back(changed(*known, source));
    }

    Receipt receipt = receiptOf(plan, author);
    receipt.id = city.newId<Receipt>();
    receipt.importSource = source.id;
    // Before the values that refer to it: else SQLite would look through all values of the city for them.
    first.push_back(added(receipt));
    first.insert(first.end(), also.begin(), also.end());

    Revision header;
    header.author = author;
    header.reason = reason.isEmpty() ? tr("Import of %1").arg(name) : reason;
    PlanStream stream(content, std::move(first), receipt.id, ids, written);
    const Result<CityFile::Committed> committed = city.commit(header, stream, cancelled);
    if (!committed)
        return committed.error();
    return Outcome{committed->revision, committed->wrote ? receipt.id : ReceiptId(), committed->wrote};
}

Result<void> Importer::writeReport(const ImportPlan &plan, const QString &path)
{
    QSaveFile file(path);
    const auto failed = [&] {
        return Error{ErrorKind::Io, tr("The report “%1” could not be written: %2.").arg(path, file.errorString()), {}};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    QByteArray out = "row,column,text,fate,department,metric,category,period,before,after,why\r\n";
    static constexpr const char *fates[]{"value", "derived", "repeated", "blank", "left_out", "waiting", "rejected"};
    static constexpr const char *outcomes[]{"added", "changed", "unchanged", "kept"};
    const auto flush = [&](bool all) {
        if (!all && out.size() < (1 << 16))
            return true;
        const bool done = file.write(out) == out.size();
        out.clear();
        return done;
    };
    const auto number = [](const std::optional<double> &value) {
        return value ? toText(*value).toUtf8() : QByteArray();
    };
    for (qint64 i = 0; i < plan.remarkCount(); ++i) {
        const ImportPlan::Item item = plan.remark(i);
        out += QByteArray::number(item.row) + ',' + CsvField::text(item.columnName) + ',' + CsvField::text(item.text)
            + ',' + fates[size_t(item.fate)] + ",," + CsvField::text(item.metric) + ",,"
            + CsvField::raw(item.period.toUtf8()) + ",,," + CsvField::text(item.why) + "\r\n";
        if (!flush(false))
            return failed();
    }
    for (qint64 i = 0; i < plan.valueCount(); ++i) {
        const ImportPlan::Value value = plan.value(i);
        const QString column = value.column >= 0 ? plan.table().columns()[value.column].name : QString();
        out += (value.row ? QByteArray::number(value.row) : QByteArray()) + ',' + CsvField::text(column) + ",,"
            + outcomes[size_t(value.outcome)] + ',' + CsvField::text(value.department) + ','
            + CsvField::text(value.metric) + ',' + CsvField::text(value.category) + ','
            + CsvField::raw(plan.content().calendar.spell(value.period).toUtf8()) + ','
            + (value.before ? number(value.before->value) : QByteArray()) + ',' + number(value.after.value) + ','
            + CsvField::text(value.why) + "\r\n";
        if (!flush(false))
            return failed();
    }
    if (!flush(true) || !file.commit())
        return failed();
    return {};
}

} // namespace statroom
