// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SetupSheets.h"

#include "domain/FiscalCalendar.h"
#include "domain/NumberText.h"
#include "domain/UnitFormat.h"

#include <QCoreApplication>

#include <cmath>

namespace statroom::SetupSheets {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(SetupSheets)
};

using Type = Column::Type;

template <class Enum>
QStringList tokens()
{
    QStringList list;
    for (const char *word : Tokens<Enum>::words)
        list << QLatin1String(word);
    return list;
}

Column column(const char *key, const QString &title, Type type = Type::Text, int width = 14)
{
    return {QLatin1String(key), title, type, width, {}, {}, false, false};
}

Column keyColumn(const char *key, const QString &title, Type type = Type::Text, int width = 14)
{
    Column made = column(key, title, type, width);
    made.isKey = true;
    return made;
}

Column renamed(const char *key, const QString &title, int width)
{
    Column made = keyColumn(key, title, Type::Text, width);
    made.isRenamed = true;
    return made;
}

template <class Enum>
Column choice(const char *key, const QString &title, int width = 14)
{
    Column made = column(key, title, Type::Choice, width);
    made.choices = tokens<Enum>();
    return made;
}

Column hinting(Column column, const QString &hint)
{
    column.hint = hint;
    return column;
}

/// Builds a row; empty values are null.
class Cells
{
public:
    explicit Cells(const QString &id) { m_row.id = id; }
    Cells &text(const char *key, const QString &value)
    {
        return set(key, value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value));
    }
    Cells &number(const char *key, const std::optional<double> &value)
    {
        return set(key, value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null));
    }
    Cells &count(const char *key, std::optional<qint64> value)
    {
        return set(key, value ? QJsonValue(double(*value)) : QJsonValue(QJsonValue::Null));
    }
    Cells &flag(const char *key, bool value) { return set(key, value); }
    Cells &day(const char *key, QDate value)
    {
        return text(key, value.isValid() ? value.toString(Qt::ISODate) : QString());
    }
    Cells &tolerance(const std::optional<Tolerance> &tolerance)
    {
        text("tolerance_kind", tolerance ? QString(token(tolerance->kind)) : QString());
        return number("tolerance", tolerance ? std::optional<double>(tolerance->amount) : std::nullopt);
    }
    Cells &of(const Metric *metric)
    {
        m_row.isPercent = metric && UnitFormat(*metric).isPercent();
        return *this;
    }
    Cells &set(const char *key, const QJsonValue &value)
    {
        m_row.cells[QLatin1String(key)] = value;
        return *this;
    }
    operator Row() const { return m_row; }

private:
    Row m_row;
};

} // namespace

const Column *Sheet::column(const QString &wanted) const
{
    for (const Column &column : columns)
        if (column.key == wanted)
            return &column;
    return nullptr;
}

const Row *Sheet::row(const QString &id) const
{
    const auto found = places.constFind(id);
    return found == places.constEnd() ? nullptr : &rows[size_t(*found)];
}

QString Sheet::nameOf(const std::map<QString, QJsonValue> &cells) const
{
    QStringList parts;
    for (const Column &column : columns)
        if (const auto found = cells.find(column.key); column.isKey && found != cells.end() && !found->second.isNull())
            parts << text(found->second);
    return parts.join(u' ');
}

std::vector<Sheet> of(const Catalogue &catalogue)
{
    const FiscalCalendar calendar(catalogue.city);
    const auto department = [&](DepartmentId id) {
        const Department *d = catalogue.department(id);
        return d ? d->code : QString();
    };
    const auto metricOf = [&](MetricId id) {
        return catalogue.metric(id);
    };
    const auto code = [&](MetricId id) {
        const Metric *m = catalogue.metric(id);
        return m ? m->code : QString();
    };
    const auto month = [&](Month m) {
        return calendar.spell(Period(m, 1));
    };
    const QString monthHint = Told::tr("A month like 2025-07, or FY26 for the first month of a fiscal year.");
    const QString dayHint = Told::tr("A day like 2025-07-01; empty is open.");
    const QString amountHint = Told::tr("In the metric's unit. Percentages with their sign: 90 %.");
    const QString retiredHint = Told::tr("yes retires it; its past stays. Deleting the row does nothing.");

    Sheet departments{QStringLiteral("departments"), Told::tr("Departments"), Told::tr("department"), {}, {}};
    departments.columns = {
        hinting(renamed("code", Told::tr("Code"), 12), Told::tr("Short and unique; may be changed.")),
        column("name", Told::tr("Name"), Type::Text, 34),
        column("parent", Told::tr("Part of"), Type::Department),
        hinting(column("from", Told::tr("From"), Type::Day), dayHint),
        hinting(column("to", Told::tr("To"), Type::Day), dayHint),
        hinting(column("retired", Told::tr("Retired"), Type::Flag, 10), retiredHint)};
    for (const Department &d : catalogue.departments())
        departments.rows.push_back(Cells(d.uuid)
                                       .text("code", d.code)
                                       .text("name", d.name)
                                       .text("parent", department(d.parent))
                                       .day("from", d.from)
                                       .day("to", d.to)
                                       .flag("retired", d.retired));

    Sheet people{QStringLiteral("people"), Told::tr("People"), Told::tr("person"), {}, {}};
    people.columns = {renamed("name", Told::tr("Name"), 34), column("email", Told::tr("E-mail"), Type::Text, 34),
                      hinting(column("retired", Told::tr("Retired"), Type::Flag, 10), retiredHint)};
    Sheet roles{QStringLiteral("roles"), Told::tr("Roles"), Told::tr("role"), {}, {}};
    Column what = choice<Role::What>("role", Told::tr("Role"), 20);
    what.isKey = true;
    roles.columns = {keyColumn("person", Told::tr("Person"), Type::Person, 34), what,
                     keyColumn("department", Told::tr("Department"), Type::Department),
                     hinting(keyColumn("from", Told::tr("From"), Type::Day), dayHint),
                     hinting(column("to", Told::tr("To"), Type::Day), dayHint)};
    for (const Person &p : catalogue.people()) {
        people.rows.push_back(Cells(p.uuid).text("name", p.name).text("email", p.email).flag("retired", p.retired));
        for (const Role *r : catalogue.rolesOf(p.id)) {
            const Department *d = catalogue.department(r->department);
            roles.rows.push_back(
                Cells(QStringList{p.uuid, token(r->role), d ? d->uuid : QString(), r->from.toString(Qt::ISODate)}.join(
                          u'|'))
                    .text("person", p.name)
                    .text("role", token(r->role))
                    .text("department", d ? d->code : QString())
                    .day("from", r->from)
                    .day("to", r->to));
        }
    }

    Sheet metrics{QStringLiteral("metrics"), Told::tr("Metrics"), Told::tr("metric"), {}, {}};
    metrics.columns = {
        hinting(renamed("code", Told::tr("Code"), 14), Told::tr("Unique in the city; may be changed.")),
        column("name", Told::tr("Name"), Type::Text, 40),
        hinting(column("unit", Told::tr("Unit"), Type::Text, 10),
                Told::tr("%, $, d, h, min, h:mm, per 10,000, or any word. Fixed once there are values.")),
        choice<Metric::Kind>("kind", Told::tr("Kind")),
        choice<Metric::Direction>("direction", Told::tr("Direction")),
        choice<Frequency>("frequency", Told::tr("Frequency")),
        column("decimals", Told::tr("Decimals"), Type::Count, 10),
        column("enterprise", Told::tr("Enterprise"), Type::Flag, 11),
        column("why", Told::tr("Why it matters"), Type::LongText, 40),
        column("method", Told::tr("Method"), Type::LongText, 40),
        column("source", Told::tr("Source"), Type::LongText, 24),
        column("owner", Told::tr("Measured by"), Type::Text, 24),
        hinting(column("due_day", Told::tr("Due day"), Type::Count, 9),
                Told::tr("Day of the following month; empty is the city's.")),
        hinting(column("formula", Told::tr("Formula"), Type::Text, 24),
                Told::tr("Over the codes of other metrics: OVERTIME_HOURS / FTE")),
        hinting(column("lower_bound", Told::tr("Lowest possible"), Type::Amount), amountHint),
        hinting(column("upper_bound", Told::tr("Highest possible"), Type::Amount), amountHint),
        choice<Tolerance::Kind>("tolerance_kind", Told::tr("Tolerance is")),
        column("tolerance", Told::tr("Tolerance"), Type::Number, 11),
        column("min_denominator", Told::tr("Least cases"), Type::Number, 12),
        column("numerator_label", Told::tr("Numerator"), Type::Text, 24),
        column("denominator_label", Told::tr("Denominator"), Type::Text, 24),
        hinting(column("retired", Told::tr("Retired"), Type::Flag, 10), retiredHint)};
    Sheet definitions{QStringLiteral("definitions"), Told::tr("Later definitions"), Told::tr("definition"), {}, {}};
    definitions.columns = {keyColumn("metric", Told::tr("Metric"), Type::Metric),
                           hinting(keyColumn("from", Told::tr("From"), Type::Month), monthHint),
                           column("why", Told::tr("Why it matters"), Type::LongText, 40),
                           column("method", Told::tr("Method"), Type::LongText, 40),
                           column("source", Told::tr("Source"), Type::LongText, 24),
                           column("owner", Told::tr("Measured by"), Type::Text, 24)};
    Sheet baselines{QStringLiteral("baselines"), Told::tr("Baselines"), Told::tr("baseline"), {}, {}};
    baselines.columns = {keyColumn("metric", Told::tr("Metric"), Type::Metric),
                         hinting(keyColumn("department", Told::tr("Department"), Type::Department),
                                 Told::tr("Empty is the metric in all departments.")),
                         keyColumn("category", Told::tr("Category"), Type::Text, 22),
                         hinting(column("value", Told::tr("Value"), Type::Amount), amountHint),
                         column("period", Told::tr("Period"), Type::Text)};
    Sheet benchmarks{QStringLiteral("benchmarks"), Told::tr("Benchmarks"), Told::tr("benchmark"), {}, {}};
    benchmarks.columns = {keyColumn("metric", Told::tr("Metric"), Type::Metric),
                          keyColumn("who", Told::tr("Who"), Type::Text, 30),
                          hinting(column("value", Told::tr("Value"), Type::Amount), amountHint),
                          column("period", Told::tr("Period"), Type::Text)};
    for (const Metric &m : catalogue.metrics()) {
        Cells row(m.uuid);
        row.of(&m)
            .text("code", m.code)
            .text("name", m.name)
            .text("unit", m.unit)
            .text("kind", token(m.kind))
            .text("direction", token(m.direction))
            .text("frequency", token(m.frequency))
            .count("decimals", m.decimals)
            .flag("enterprise", m.enterprise);
        Definition first;
        for (const Definition &d : catalogue.definitions(m.id)) {
            if (d.from == Definition().from)
                first = d;
            else
                definitions.rows.push_back(Cells(m.uuid + u'|' + month(d.from))
                                               .text("metric", m.code)
                                               .text("from", month(d.from))
                                               .text("why", d.why)
                                               .text("method", d.method)
                                               .text("source", d.source)
                                               .text("owner", d.measuredBy));
        }
        row.text("why", first.why)
            .text("method", first.method)
            .text("source", first.source)
            .text("owner", first.measuredBy)
            .count("due_day", m.dueDay ? std::optional<qint64>(*m.dueDay) : std::nullopt)
            .text("formula", m.formula)
            .number("lower_bound", m.lowerBound)
            .number("upper_bound", m.upperBound)
            .tolerance(m.tolerance())
            .number("min_denominator", m.minDenominator)
            .text("numerator_label", m.numeratorLabel)
            .text("denominator_label", m.denominatorLabel)
            .flag("retired", m.retired);
        metrics.rows.push_back(row);
        for (const Benchmark &b : catalogue.benchmarks(m.id))
            benchmarks.rows.push_back(Cells(m.uuid + u'|' + b.who)
                                          .of(&m)
                                          .text("metric", m.code)
                                          .text("who", b.who)
                                          .number("value", b.value)
                                          .text("period", b.period));
    }

    Sheet breakdowns{QStringLiteral("breakdowns"), Told::tr("Breakdowns"), Told::tr("category"), {}, {}};
    breakdowns.columns = {keyColumn("metric", Told::tr("Metric"), Type::Metric),
                          keyColumn("name", Told::tr("Breakdown"), Type::Text, 22),
                          keyColumn("category", Told::tr("Category"), Type::Text, 30),
                          hinting(column("retired", Told::tr("Retired"), Type::Flag, 10), retiredHint)};
    for (const Breakdown &b : catalogue.breakdowns())
        for (const Category *c : catalogue.categoriesOf(b.id))
            breakdowns.rows.push_back(Cells(c->uuid)
                                          .text("metric", code(b.metric))
                                          .text("name", b.name)
                                          .text("category", c->name)
                                          .flag("retired", c->retired));

    Sheet series{QStringLiteral("series"), Told::tr("Series"), Told::tr("series"), {}, {}};
    series.columns = {keyColumn("department", Told::tr("Department"), Type::Department),
                      keyColumn("metric", Told::tr("Metric"), Type::Metric),
                      keyColumn("category", Told::tr("Category"), Type::Text, 22),
                      column("position", Told::tr("Position"), Type::Count, 10),
                      hinting(column("retired", Told::tr("Retired"), Type::Flag, 10), retiredHint)};
    Sheet targets{QStringLiteral("targets"), Told::tr("Targets"), Told::tr("target"), {}, {}};
    targets.columns = {keyColumn("department", Told::tr("Department"), Type::Department),
                       keyColumn("metric", Told::tr("Metric"), Type::Metric),
                       keyColumn("category", Told::tr("Category"), Type::Text, 22),
                       hinting(keyColumn("from", Told::tr("From"), Type::Month), monthHint),
                       hinting(column("value", Told::tr("Target"), Type::Amount), amountHint),
                       hinting(column("high", Told::tr("Up to"), Type::Amount), Told::tr("Only for a range.")),
                       choice<Tolerance::Kind>("tolerance_kind", Told::tr("Tolerance is")),
                       column("tolerance", Told::tr("Tolerance"), Type::Number, 11),
                       choice<Target::Basis>("basis", Told::tr("Basis"), 10),
                       column("no_target_reason", Told::tr("Why there is no target"), Type::Text, 30)};
    for (const Baseline &b : catalogue.baselines()) {
        const Series *s = catalogue.series(b.series);
        const Metric *m = metricOf(b.metric);
        if (!m || (b.series && !s))
            continue;
        baselines.rows.push_back(Cells(s ? s->uuid : m->uuid)
                                     .of(m)
                                     .text("metric", m->code)
                                     .text("department", s ? department(s->department) : QString())
                                     .text("category", s ? catalogue.categorySpelling(s->category) : QString())
                                     .number("value", b.value)
                                     .text("period", b.period));
    }
    for (const Series &s : catalogue.series()) {
        const QString category = catalogue.categorySpelling(s.category);
        series.rows.push_back(Cells(s.uuid)
                                  .text("department", department(s.department))
                                  .text("metric", code(s.metric))
                                  .text("category", category)
                                  .count("position", s.position)
                                  .flag("retired", s.retired));
        for (const Target &t : catalogue.targets(s.id))
            targets.rows.push_back(Cells(s.uuid + u'|' + month(t.from))
                                       .of(metricOf(s.metric))
                                       .text("department", department(s.department))
                                       .text("metric", code(s.metric))
                                       .text("category", category)
                                       .text("from", month(t.from))
                                       .number("value", t.value)
                                       .number("high", t.high)
                                       .tolerance(t.tolerance())
                                       .text("basis", token(t.basis))
                                       .text("no_target_reason", t.noTargetReason));
    }
    std::vector<Sheet> sheets{departments, people, roles,   metrics,   definitions,
                              breakdowns,  series, targets, baselines, benchmarks};
    for (Sheet &sheet : sheets)
        for (size_t i = 0; i < sheet.rows.size(); ++i)
            sheet.places.insert(sheet.rows[i].id, int(i));
    return sheets;
}

QString text(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Told::tr("yes") : Told::tr("no");
    case QJsonValue::Double:
        return toText(value.toDouble());
    case QJsonValue::String:
        return value.toString();
    default:
        return {};
    }
}

bool same(const QJsonValue &a, const QJsonValue &b)
{
    const auto isEmpty = [](const QJsonValue &value) {
        return value.isNull() || value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty());
    };
    if (isEmpty(a) || isEmpty(b))
        return isEmpty(a) && isEmpty(b);
    if (a.isDouble() && b.isDouble())
        return std::abs(a.toDouble() - b.toDouble())
            <= 1e-14 * std::max(std::abs(a.toDouble()), std::abs(b.toDouble()));
    if (a.isString() && b.isString())
        return a.toString().trimmed() == b.toString().trimmed();
    return a == b;
}

} // namespace statroom::SetupSheets
