// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DefinitionsReader.h"

#include "domain/FiscalCalendar.h"
#include "domain/Formula.h"
#include "domain/FormulaCodes.h"
#include "domain/GoalClasses.h"
#include "domain/NumberText.h"
#include "domain/SeriesChart.h"
#include "exchange/AliasPlace.h"
#include "exchange/CsvField.h"
#include "exchange/MailMessage.h"
#include "exchange/NewIds.h"
#include "exchange/Table.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DefinitionsReader", text);
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

template <class Enum>
QString words()
{
    QStringList list;
    for (const char *word : Tokens<Enum>::words)
        list.append(QLatin1String(word));
    return list.join(QStringLiteral(", "));
}

/// The first thing that is wrong, and everything that is odd.
struct Findings
{
    std::optional<Error> error;
    QStringList passedOver; ///< places of keys that mean nothing

    void refuse(const QString &place, const QString &what)
    {
        if (!error)
            error = Error{ErrorKind::InvalidInput, tr("%1: %2").arg(place, what), {}};
    }
};

/// One JSON object with its place. Each key asked for is known; the others are warned of at the end.
class Entry
{
public:
    Entry(QJsonObject json, QString place, Findings &findings)
        : m_json(std::move(json))
        , m_place(std::move(place))
        , m_findings(findings)
    {}

    bool has(const char *key)
    {
        m_known.insert(QLatin1String(key));
        return m_json.contains(QLatin1String(key));
    }
    QJsonValue value(const char *key)
    {
        return has(key) ? m_json.value(QLatin1String(key)) : QJsonValue(QJsonValue::Undefined);
    }
    QString place(const char *key) const
    {
        return m_place.isEmpty() ? QString::fromLatin1(key) : m_place + u'.' + QLatin1String(key);
    }
    const QString &place() const { return m_place; }
    void refuse(const char *key, const QString &what) { m_findings.refuse(key ? place(key) : m_place, what); }

    /// Fields stay as they are where the key is missing; null empties them.
    void read(const char *key, QString &field)
    {
        const QJsonValue v = value(key);
        if (v.isString())
            field = v.toString();
        else if (v.isNull())
            field.clear();
        else if (!v.isUndefined())
            refuse(key, tr("a text is needed here"));
    }
    void read(const char *key, bool &field)
    {
        const QJsonValue v = value(key);
        if (v.isBool())
            field = v.toBool();
        else if (!v.isUndefined())
            refuse(key, tr("true or false is needed here"));
    }
    void read(const char *key, std::optional<double> &field)
    {
        const QJsonValue v = value(key);
        if (v.isDouble() && std::abs(v.toDouble()) <= 1e15)
            field = v.toDouble();
        else if (v.isNull())
            field.reset();
        else if (!v.isUndefined())
            refuse(key, tr("a number or null is needed here"));
    }
    void read(const char *key, int &field, int low, int high)
    {
        const QJsonValue v = value(key);
        if (v.isUndefined())
            return;
        const double number = v.toDouble(low - 1.0);
        if (!v.isDouble() || number != std::floor(number) || number < low || number > high)
            refuse(key, tr("a whole number from %1 to %2 is needed here").arg(low).arg(high));
        else
            field = int(number);
    }
    void read(const char *key, std::optional<int> &field, int low, int high)
    {
        if (value(key).isNull()) {
            field.reset();
        } else if (has(key)) {
            int number = field.value_or(low);
            read(key, number, low, high);
            field = number;
        }
    }
    void read(const char *key, QDate &field)
    {
        const QJsonValue v = value(key);
        if (v.isNull() || (v.isString() && v.toString().isEmpty())) {
            field = {};
        } else if (!v.isUndefined()) {
            const QDate day = QDate::fromString(v.toString(), Qt::ISODate);
            if (!day.isValid() || v.toString().size() != 10)
                refuse(key, tr("a day like 2025-07-01 is needed here"));
            else
                field = day;
        }
    }
    void read(const char *key, QDateTime &field)
    {
        const QJsonValue v = value(key);
        if (v.isUndefined())
            return;
        const QDateTime moment = QDateTime::fromString(v.toString(), Qt::ISODateWithMs);
        if (v.isNull())
            field = {};
        else if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
            refuse(key, tr("a moment like 2026-11-12T14:00:00Z is needed here"));
        else
            field = moment.toUTC();
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void read(const char *key, Enum &field)
    {
        const QJsonValue v = value(key);
        if (v.isUndefined())
            return;
        if (const auto found = fromToken<Enum>(v.toString()))
            field = *found;
        else
            refuse(key,
                   tr("“%1” is not one of %2").arg(v.isString() ? v.toString() : QStringLiteral("?"), words<Enum>()));
    }
    /// A share, {"relative": share} or {"absolute": amount}.
    void readTolerance(std::optional<Tolerance> &field)
    {
        const QJsonValue v = value("tolerance");
        if (v.isUndefined())
            return;
        if (v.isNull()) {
            field.reset();
            return;
        }
        Tolerance found;
        double amount = v.toDouble(-1);
        if (v.isObject()) {
            const QJsonObject o = v.toObject();
            const bool absolute = o.contains(QLatin1String("absolute"));
            found.kind = absolute ? Tolerance::Kind::Absolute : Tolerance::Kind::Relative;
            amount = o.size() == 1
                ? o.value(absolute ? QLatin1String("absolute") : QLatin1String("relative")).toDouble(-1)
                : -1;
        }
        if (amount < 0 || amount > 1e15)
            refuse("tolerance", tr("a share like 0.1, {\"relative\": 0.1} or {\"absolute\": 2} is needed here"));
        found.amount = amount;
        field = found;
    }
    void readPeriod(const char *key, const FiscalCalendar &calendar, Period &field)
    {
        const QJsonValue v = value(key);
        if (v.isUndefined() || v.isNull())
            return;
        const Result<Period> period = calendar.parse(v.toString());
        if (!period)
            refuse(key, tr("“%1” is not a period like 2025-07 or FY26").arg(v.toString()));
        else
            field = *period;
    }
    void readMonth(const char *key, const FiscalCalendar &calendar, Month &field)
    {
        Period period;
        readPeriod(key, calendar, period);
        if (period.isValid())
            field = period.first;
    }
    /// A text that must be there.
    QString needed(const char *key)
    {
        QString text;
        read(key, text);
        text = text.trimmed();
        if (text.isEmpty())
            refuse(key, tr("a text is needed here"));
        return text;
    }
    /// Objects of a list; anything else in it is refused.
    std::vector<Entry> entries(const char *key)
    {
        std::vector<Entry> found;
        const QJsonValue v = value(key);
        if (v.isUndefined() || v.isNull())
            return found;
        if (!v.isArray()) {
            refuse(key, tr("a list is needed here"));
            return found;
        }
        const QJsonArray array = v.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString where = place(key) + QStringLiteral("[%1]").arg(i);
            if (array[i].isObject())
                found.emplace_back(array[i].toObject(), where, m_findings);
            else
                m_findings.refuse(where, tr("an object {…} is needed here"));
        }
        return found;
    }
    std::optional<Entry> entry(const char *key)
    {
        const QJsonValue v = value(key);
        if (v.isObject())
            return Entry(v.toObject(), place(key), m_findings);
        if (!v.isUndefined() && !v.isNull())
            refuse(key, tr("an object {…} or null is needed here"));
        return std::nullopt;
    }
    void warnOfUnknown()
    {
        for (const QString &key : m_json.keys())
            if (!m_known.contains(key))
                m_findings.passedOver.append(m_place.isEmpty() ? key : m_place + u'.' + key);
    }

private:
    QJsonObject m_json;
    QString m_place;
    Findings &m_findings;
    QSet<QString> m_known;
};

/// Turns the entries into changes on a catalogue that grows with them.
class Sections
{
public:
    Sections(const Catalogue &catalogue, const SessionRecords *records, Findings &findings)
        : m_before(catalogue)
        , m_now(catalogue)
        , m_knowsRecords(records)
        , m_records(records ? *records : SessionRecords())
        , m_findings(findings)
    {}

    void read(Entry &root)
    {
        readCity(root);
        m_calendar = FiscalCalendar(m_now.city);
        for (auto section :
             {&Sections::readHolidays, &Sections::readDepartments, &Sections::readPeople, &Sections::readMetrics,
              &Sections::readBreakdowns, &Sections::readSeries, &Sections::readTargets, &Sections::readAnnotations,
              &Sections::readPlans, &Sections::readGoals, &Sections::readChartMarks, &Sections::readAliases,
              &Sections::readSavedImports, &Sections::readCadences, &Sections::readQuestions, &Sections::readSessions,
              &Sections::readProblems, &Sections::readActions, &Sections::readMeetings}) {
            if (m_findings.error)
                return;
            (this->*section)(root);
            m_now.index();
        }
        root.warnOfUnknown();
    }
    DefinitionsReader::Definitions definitions;

private:
    qint64 provisional() { return --m_last; }
    static QString newUuid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

    template <class R>
    void settle(const R *before, const R &after, const QString &line)
    {
        if (!before) {
            ++definitions.added;
            definitions.lines.append(tr("+ %1").arg(line));
            note(added(after));
        } else if (*before != after) {
            ++definitions.changed;
            definitions.lines.append(tr("~ %1").arg(line));
            note(changed(*before, after));
        } else {
            ++definitions.unchanged;
        }
    }
    template <class R>
    void settleRemoved(const R &before, const QString &line)
    {
        ++definitions.changed;
        definitions.lines.append(tr("− %1").arg(line));
        note(removed(before));
    }
    void note(Change change)
    {
        m_now.apply(change);
        definitions.changes.push_back(std::move(change));
    }
    bool isFirst(Entry &entry, const char *key, const QString &what)
    {
        if (m_findings.error)
            return false;
        const QString full = what + u'\x1F' + entry.place().section(u'[', 0, 0);
        if (m_seen.contains(full)) {
            entry.refuse(key, tr("it stands here twice"));
            return false;
        }
        m_seen.insert(full);
        return true;
    }
    const Department *department(Entry &entry, const char *key, bool isNeeded)
    {
        QString code;
        entry.read(key, code);
        if (code.isEmpty()) {
            if (isNeeded)
                entry.refuse(key, tr("the code of a department is needed here"));
            return nullptr;
        }
        const Department *found = m_now.department(code);
        if (!found)
            entry.refuse(key, tr("there is no department “%1”").arg(code));
        return found;
    }
    const Metric *metric(Entry &entry, bool isNeeded)
    {
        QString code;
        entry.read("metric", code);
        if (code.isEmpty()) {
            if (isNeeded)
                entry.refuse("metric", tr("the code of a metric is needed here"));
            return nullptr;
        }
        const Metric *found = m_now.metric(code);
        if (!found)
            entry.refuse("metric", tr("there is no metric “%1”").arg(code));
        return found;
    }
    CategoryId category(Entry &entry, const Metric *metric)
    {
        QString name;
        entry.read("category", name);
        if (name.isEmpty() || !metric)
            return {};
        const Category *found = m_now.category(metric->id, name);
        if (!found)
            entry.refuse("category", tr("%1 has no one category “%2”").arg(metric->code, name));
        return found ? found->id : CategoryId();
    }
    /// The record that the entry's uuid names, whatever it is called now; null where it names none.
    template <class R>
    const R *meant(Entry &entry, std::span<const R> records) const
    {
        QString uuid;
        entry.read("uuid", uuid);
        if (uuid.isEmpty())
            return nullptr;
        for (const R &record : records)
            if (record.uuid == uuid)
                return &record;
        entry.refuse("uuid", tr("there is no record “%1”").arg(uuid));
        return nullptr;
    }
    QString seriesName(const Series &series) const
    {
        QString name = m_now.department(series.department)->code + u' ' + m_now.metric(series.metric)->code;
        if (series.category)
            name += u' ' + m_now.categorySpelling(series.category);
        return name;
    }

    void readCity(Entry &root)
    {
        std::optional<Entry> entry = root.entry("city");
        if (!entry)
            return;
        City city = m_now.city;
        if (entry->has("name"))
            city.name = entry->needed("name");
        std::optional<double> population =
            city.population ? std::optional<double>(double(*city.population)) : std::nullopt;
        entry->read("population", population);
        if (population && (*population < 0 || *population != std::floor(*population)))
            entry->refuse("population", tr("a whole number is needed here"));
        city.population = population ? std::optional<qint64>(qint64(*population)) : std::nullopt;
        entry->read("fiscal_year_start", city.fiscalYearStart, 1, 12);
        entry->read("fiscal_year_named_by", city.fiscalYearNamedBy);
        std::optional<Tolerance> tolerance = city.tolerance;
        entry->readTolerance(tolerance);
        city.tolerance = tolerance.value_or(City().tolerance);
        entry->read("approval", city.approval);
        entry->read("due_day", city.dueDay, 1, 31);
        entry->read("time_zone", city.timeZone);
        entry->warnOfUnknown();
        if (m_findings.error)
            return;
        const City before = m_now.city;
        settle(&before, city, tr("city %1").arg(city.name));
    }

    void readDepartments(Entry &root)
    {
        std::vector<Entry> entries = root.entries("departments");
        QStringList codes;
        int position = -1;
        for (const Department &d : m_now.departments())
            position = std::max(position, d.position);
        // Parents may stand below their children.
        QSet<QString> fresh;
        QHash<QString, Department> before; ///< of those that are called otherwise now
        for (Entry &entry : entries) {
            const QString code = entry.needed("code");
            if (!isFirst(entry, "code", folded(code)))
                return;
            codes.append(code);
            if (const Department *known = meant<Department>(entry, m_now.departments()); known && known->code != code) {
                if (const Department *other = m_now.department(code); other && other->id != known->id) {
                    entry.refuse("code", tr("it is the code of %1").arg(other->name));
                    return;
                }
                Department renamed = *known;
                renamed.code = code;
                before.insert(code, *known);
                m_now.apply(changed(*known, renamed));
                m_now.index();
            } else if (!m_now.department(code)) {
                Department d;
                d.id = DepartmentId(provisional());
                d.uuid = newUuid();
                d.code = code;
                d.name = code;
                d.position = ++position;
                fresh.insert(code);
                m_now.apply(added(d));
            }
        }
        m_now.index();
        for (size_t i = 0; i < entries.size(); ++i) {
            Entry &entry = entries[i];
            const Department there = *m_now.department(codes[qsizetype(i)]);
            Department d = there;
            if (entry.has("name"))
                d.name = entry.needed("name");
            entry.read("position", d.position, 0, 1'000'000);
            if (entry.has("parent")) {
                const Department *parent = department(entry, "parent", false);
                d.parent = parent ? parent->id : DepartmentId();
                if (d.parent == d.id)
                    entry.refuse("parent", tr("a department is not its own parent"));
            }
            entry.read("from", d.from);
            entry.read("to", d.to);
            if (d.from.isValid() && d.to.isValid() && d.to < d.from)
                entry.refuse("to", tr("it ends before it begins"));
            entry.read("retired", d.retired);
            entry.warnOfUnknown();
            if (m_findings.error)
                return;
            const QString line = tr("department %1, %2").arg(d.code, d.name);
            if (fresh.contains(codes[qsizetype(i)])) {
                m_now.apply(removed(there));
                settle<Department>(nullptr, d, line);
            } else {
                const Department was = before.value(codes[qsizetype(i)], there);
                settle(&was, d, line);
            }
            m_now.index();
        }
        for (size_t i = 0; i < entries.size(); ++i) {
            const Department *start = m_now.department(codes[qsizetype(i)]);
            size_t steps = 0;
            for (const Department *above = m_now.department(start->parent); above;
                 above = m_now.department(above->parent)) {
                if (above->id == start->id || ++steps > m_now.departments().size()) {
                    entries[i].refuse("parent", tr("a department does not belong to itself, nor to one below it"));
                    return;
                }
            }
        }
    }

    void readPeople(Entry &root)
    {
        for (Entry &entry : root.entries("people")) {
            const QString name = entry.needed("name");
            if (!isFirst(entry, "name", folded(name)))
                return;
            const Person *known = meant<Person>(entry, m_now.people());
            if (const Person *other = m_now.person(name); known && other && other->id != known->id)
                entry.refuse("name", tr("somebody else is called so"));
            if (!known)
                known = m_now.person(name);
            if (m_findings.error)
                return;
            Person person;
            if (known) {
                person = *known;
                person.name = known->uuid == entry.value("uuid").toString() ? name : known->name;
            } else {
                person.id = PersonId(provisional());
                person.uuid = newUuid();
                person.name = name;
            }
            entry.read("email", person.email);
            person.email = person.email.simplified();
            if (!person.email.isEmpty() && !(known && known->email == person.email)
                && !MailMessage::isAddress(person.email))
                entry.refuse("email",
                             tr("“%1” is not one e-mail address like name@city.gov; leave it empty where there is none")
                                 .arg(person.email));
            entry.read("retired", person.retired);
            std::vector<Entry> roles = entry.entries("roles");
            entry.warnOfUnknown();
            if (m_findings.error)
                return;
            const std::vector<const Role *> held = known ? m_now.rolesOf(known->id) : std::vector<const Role *>();
            std::vector<std::pair<std::optional<Role>, Role>> changes;
            for (Entry &part : roles) {
                Role role;
                role.person = person.id;
                if (!part.has("role"))
                    part.refuse("role", tr("a role is needed here"));
                part.read("role", role.role);
                const Department *d = department(part, "department", false);
                role.department = d ? d->id : DepartmentId();
                part.read("from", role.from);
                part.read("to", role.to);
                if (role.from.isValid() && role.to.isValid() && role.to < role.from)
                    part.refuse("to", tr("it ends before it begins"));
                part.warnOfUnknown();
                if (m_findings.error)
                    return;
                std::optional<Role> before;
                for (const Role *r : held)
                    if (r->role == role.role && r->department == role.department && r->from == role.from)
                        before = *r;
                role.id = before ? before->id : RoleId(provisional());
                changes.emplace_back(before, role);
            }
            const std::optional<Person> before = known ? std::optional<Person>(*known) : std::nullopt;
            settle(before ? &*before : nullptr, person, tr("person %1").arg(name));
            for (const auto &[was, role] : changes)
                settle(was ? &*was : nullptr, role, tr("%1 as %2").arg(name, token(role.role)));
        }
    }

    void readMetrics(Entry &root)
    {
        int position = -1;
        for (const Metric &m : m_now.metrics())
            position = std::max(position, m.position);
        std::vector<Entry> entries = root.entries("metrics");
        std::vector<std::pair<MetricId, size_t>> formulas;
        for (size_t i = 0; i < entries.size(); ++i) {
            Entry &entry = entries[i];
            const QString code = entry.needed("code");
            if (!isFirst(entry, "code", folded(code)))
                return;
            const Metric *known = meant<Metric>(entry, m_now.metrics());
            if (const Metric *other = m_now.metric(code); known && other && other->id != known->id)
                entry.refuse("code", tr("it is the code of %1").arg(other->name));
            if (!known)
                known = m_now.metric(code);
            if (m_findings.error)
                return;
            Metric m;
            if (known) {
                m = *known;
                if (m.code != code && m.uuid == entry.value("uuid").toString()) {
                    const QString old = std::exchange(m.code, code);
                    if (!renameInFormulas(entry, m.id, old, code))
                        return;
                    m_now.index();
                    known = m_now.metric(m.id);
                }
            } else {
                m.id = MetricId(provisional());
                m.uuid = newUuid();
                m.code = code;
                m.name = code;
                m.position = ++position;
            }
            if (entry.has("name"))
                m.name = entry.needed("name");
            entry.read("unit", m.unit);
            entry.read("kind", m.kind);
            entry.read("direction", m.direction);
            entry.read("frequency", m.frequency);
            entry.read("decimals", m.decimals, 0, 12);
            entry.read("enterprise", m.enterprise);
            entry.read("due_day", m.dueDay, 1, 31);
            entry.read("formula", m.formula);
            entry.read("lower_bound", m.lowerBound);
            entry.read("upper_bound", m.upperBound);
            if (m.lowerBound && m.upperBound && *m.upperBound < *m.lowerBound)
                entry.refuse("upper_bound", tr("it lies below the lower bound"));
            std::optional<Tolerance> tolerance = m.tolerance();
            entry.readTolerance(tolerance);
            m.setTolerance(tolerance);
            entry.read("min_denominator", m.minDenominator);
            entry.read("numerator_label", m.numeratorLabel);
            entry.read("denominator_label", m.denominatorLabel);
            entry.read("position", m.position, 0, 1'000'000);
            entry.read("retired", m.retired);
            if (m_findings.error)
                return;
            if (m.isCalculated())
                formulas.emplace_back(m.id, i);
            const std::optional<Metric> before = known ? std::optional<Metric>(*known) : std::nullopt;
            settle(before ? &*before : nullptr, m, tr("metric %1, %2").arg(m.code, m.name));
            readDefinitions(entry, m);
            readBaseline(entry, m.id, {}, tr("baseline of %1").arg(m.code));
            readBenchmarks(entry, m);
            readChartSetting(entry, m);
            entry.warnOfUnknown();
            if (m_findings.error)
                return;
        }
        m_now.index();
        checkFormulas(entries, formulas);
    }

    /// A new code is written into the formulas that name the old one.
    bool renameInFormulas(Entry &entry, MetricId id, const QString &old, const QString &code)
    {
        std::vector<Metric> naming;
        for (const Metric &metric : m_now.metrics())
            if (metric.id != id && withCodeRenamed(metric.formula, old, code) != metric.formula)
                naming.push_back(metric);
        QStringList codes{code};
        for (const Metric &metric : m_now.metrics())
            if (metric.id != id)
                codes.append(metric.code);
        for (const Metric &metric : naming) {
            Metric after = metric;
            after.formula = withCodeRenamed(metric.formula, old, code);
            const Result<Formula> formula = Formula::compile(after.formula, codes);
            if (!formula || !formula->codes().contains(code)) {
                entry.refuse("code",
                             tr("%1 stands in the formula of %2, which cannot be rewritten for %3; choose a code of "
                                "letters, digits and _")
                                 .arg(old, metric.code, code));
                return false;
            }
            settle(&metric, after, tr("metric %1, %2").arg(after.code, after.name));
        }
        return true;
    }

    void readDefinition(Entry &entry, const Metric &m, Month from)
    {
        std::optional<Definition> before;
        for (const Definition &d : m_before.definitions(m.id))
            if (d.from == from)
                before = d;
        Definition definition = before.value_or(Definition());
        definition.metric = m.id;
        definition.from = from;
        entry.read("why", definition.why);
        entry.read("method", definition.method);
        entry.read("source", definition.source);
        entry.read("owner", definition.measuredBy);
        if (m_findings.error)
            return;
        const bool isMentioned = entry.has("why") || entry.has("method") || entry.has("source") || entry.has("owner");
        if (!isMentioned && !before && from == Definition().from)
            return;
        settle(before ? &*before : nullptr, definition,
               tr("definition of %1 from %2").arg(m.code, m_calendar.spell(Period(from, 1))));
    }

    void readDefinitions(Entry &entry, const Metric &m)
    {
        readDefinition(entry, m, Definition().from);
        QSet<int> months;
        for (Entry &part : entry.entries("definitions")) {
            Month from;
            part.readMonth("from", m_calendar, from);
            if (!from.isValid() || months.contains(from.index()))
                part.refuse("from", tr("a period of its own like 2025-07 is needed here"));
            months.insert(from.index());
            if (m_findings.error)
                return;
            readDefinition(part, m, from);
            part.warnOfUnknown();
        }
    }

    void readBaseline(Entry &entry, MetricId metric, SeriesId series, const QString &line)
    {
        if (!entry.has("baseline") || m_findings.error)
            return;
        std::optional<Baseline> before;
        for (const Baseline &b : m_before.baselines())
            if (b.metric == metric && b.series == series)
                before = b;
        std::optional<Entry> part = entry.entry("baseline");
        if (!part) {
            if (before && !m_findings.error)
                settleRemoved(*before, line);
            return;
        }
        Baseline baseline = before.value_or(Baseline());
        baseline.metric = metric;
        baseline.series = series;
        std::optional<double> value;
        part->read("value", value);
        if (!value)
            part->refuse("value", tr("a number is needed here"));
        part->read("period", baseline.period);
        part->warnOfUnknown();
        if (m_findings.error)
            return;
        baseline.value = *value;
        settle(before ? &*before : nullptr, baseline, line);
    }

    void readBenchmarks(Entry &entry, const Metric &m)
    {
        std::vector<Entry> parts = entry.entries("benchmarks");
        if (std::optional<Entry> one = entry.entry("benchmark"))
            parts.push_back(*one);
        QSet<QString> seen;
        for (Entry &part : parts) {
            Benchmark benchmark;
            benchmark.metric = m.id;
            part.read("who", benchmark.who);
            if (seen.contains(benchmark.who))
                part.refuse("who", tr("it stands here twice"));
            seen.insert(benchmark.who);
            std::optional<Benchmark> before;
            for (const Benchmark &b : m_before.benchmarks(m.id))
                if (b.who == benchmark.who)
                    before = b;
            if (before)
                benchmark = *before;
            std::optional<double> value;
            part.read("value", value);
            if (!value)
                part.refuse("value", tr("a number is needed here"));
            part.read("period", benchmark.period);
            part.warnOfUnknown();
            if (m_findings.error)
                return;
            benchmark.value = *value;
            settle(before ? &*before : nullptr, benchmark, tr("benchmark of %1: %2").arg(m.code, benchmark.who));
        }
    }

    void readChartSetting(Entry &entry, const Metric &m)
    {
        if (!entry.has("chart") || m_findings.error)
            return;
        const ChartSetting *known = m_before.ownChartSetting(m.id);
        const std::optional<ChartSetting> before = known ? std::optional(*known) : std::nullopt;
        const QString line = tr("control chart of %1").arg(m.code);
        std::optional<Entry> part = entry.entry("chart");
        if (!part) {
            if (before && !m_findings.error)
                settleRemoved(*before, line);
            return;
        }
        ChartSetting setting = before.value_or(ChartSetting());
        setting.metric = m.id;
        part->read("kind", setting.kind);
        part->read("run_length", setting.runLength, ChartSetting::shortestRun, ChartSetting::longestRun);
        part->read("screening", setting.screening);
        part->read("season", setting.season);
        if (const QString why = whyNotCharted(m, setting.kind); !why.isEmpty())
            part->refuse("kind", why);
        part->warnOfUnknown();
        if (m_findings.error)
            return;
        settle(before ? &*before : nullptr, setting, line);
    }

    void checkFormulas(std::vector<Entry> &entries, const std::vector<std::pair<MetricId, size_t>> &formulas)
    {
        QStringList codes;
        for (const Metric &m : m_now.metrics())
            codes.append(m.code);
        QHash<QString, QStringList> inputs;
        for (const Metric &m : m_now.metrics()) {
            if (!m.isCalculated())
                continue;
            const Result<Formula> formula = Formula::compile(m.formula, codes);
            if (formula) {
                inputs.insert(m.code, formula->codes());
                continue;
            }
            for (const auto &[id, place] : formulas)
                if (id == m.id)
                    entries[place].refuse("formula", formula.error().message);
        }
        if (const Result<void> r = Formula::refuseCycles(inputs); !r && !formulas.empty())
            entries[formulas.front().second].refuse("formula", r.error().message);
    }

    void readBreakdowns(Entry &root)
    {
        for (Entry &entry : root.entries("breakdowns")) {
            const Metric *m = metric(entry, true);
            const QString name = entry.needed("name");
            if (m_findings.error || !isFirst(entry, "name", m->code + u'\x1F' + folded(name)))
                return;
            const std::vector<const Breakdown *> known = m_now.breakdownsOf(m->id);
            std::optional<Breakdown> before;
            int position = -1;
            for (const Breakdown *b : known) {
                position = std::max(position, b->position);
                if (folded(b->name) == folded(name))
                    before = *b;
            }
            Breakdown breakdown = before.value_or(Breakdown());
            if (!before) {
                breakdown.id = BreakdownId(provisional());
                breakdown.uuid = newUuid();
                breakdown.metric = m->id;
                breakdown.name = name;
                breakdown.position = position + 1;
            }
            entry.read("retired", breakdown.retired);
            const QJsonValue list = entry.value("categories");
            if (!list.isArray() && !list.isUndefined())
                entry.refuse("categories", tr("a list is needed here"));
            entry.warnOfUnknown();
            if (m_findings.error)
                return;
            settle(before ? &*before : nullptr, breakdown, tr("breakdown of %1 by %2").arg(m->code, name));
            std::vector<Category> categories;
            for (const Category *c : m_now.categoriesOf(breakdown.id))
                categories.push_back(*c);
            int last = -1;
            for (const Category &c : categories)
                last = std::max(last, c.position);
            QSet<QString> seen;
            const QJsonArray array = list.toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                const QString place = entry.place("categories") + QStringLiteral("[%1]").arg(i);
                Entry part(array[i].isObject() ? array[i].toObject() : QJsonObject{{QStringLiteral("name"), array[i]}},
                           place, m_findings);
                const QString categoryName = part.needed("name");
                if (seen.contains(folded(categoryName)))
                    m_findings.refuse(place, tr("“%1” stands here twice").arg(categoryName));
                seen.insert(folded(categoryName));
                const auto old = std::find_if(categories.begin(), categories.end(), [&](const Category &c) {
                    return folded(c.name) == folded(categoryName);
                });
                Category category;
                if (old != categories.end()) {
                    category = *old;
                } else {
                    category.id = CategoryId(provisional());
                    category.uuid = newUuid();
                    category.breakdown = breakdown.id;
                    category.name = categoryName;
                    category.position = ++last;
                }
                part.read("retired", category.retired);
                part.warnOfUnknown();
                if (m_findings.error)
                    return;
                settle(old != categories.end() ? &*old : nullptr, category,
                       tr("category %1 of %2").arg(categoryName, m->code));
            }
            m_now.index();
        }
    }

    void readSeries(Entry &root)
    {
        for (Entry &entry : root.entries("series")) {
            const Department *d = department(entry, "department", true);
            const Metric *m = metric(entry, true);
            const CategoryId c = category(entry, m);
            if (m_findings.error)
                return;
            if (!isFirst(entry, "metric", QStringLiteral("%1 %2 %3").arg(d->id.number).arg(m->id.number).arg(c.number)))
                return;
            const Series *known = m_now.series(d->id, m->id, c);
            Series series;
            if (known) {
                series = *known;
            } else {
                series.id = SeriesId(provisional());
                series.uuid = newUuid();
                series.department = d->id;
                series.metric = m->id;
                series.category = c;
            }
            entry.read("aggregate", series.aggregate);
            entry.read("position", series.position, 0, 1'000'000);
            entry.read("retired", series.retired);
            if (m_findings.error)
                return;
            const std::optional<Series> before = known ? std::optional<Series>(*known) : std::nullopt;
            const QString name = seriesName(series);
            settle(before ? &*before : nullptr, series, tr("series %1").arg(name));
            readBaseline(entry, m->id, series.id, tr("baseline of %1").arg(name));
            entry.warnOfUnknown();
            if (m_findings.error)
                return;
        }
    }

    void readTargets(Entry &root)
    {
        for (Entry &entry : root.entries("targets")) {
            const Department *d = department(entry, "department", true);
            const Metric *m = metric(entry, true);
            const CategoryId c = category(entry, m);
            if (m_findings.error)
                return;
            const Series *series = m_now.series(d->id, m->id, c);
            if (!series) {
                entry.refuse(nullptr, tr("%1 does not measure %2; add it to the series").arg(d->code, m->code));
                return;
            }
            Target target;
            target.series = series->id;
            entry.readMonth("from", m_calendar, target.from);
            if (!target.from.isValid())
                entry.refuse("from", tr("a period like 2025-07 is needed here"));
            if (m_findings.error)
                return;
            if (!isFirst(entry, "from", QStringLiteral("%1 %2").arg(series->id.number).arg(target.from.index())))
                return;
            std::optional<Target> before;
            for (const Target &t : m_before.targets(series->id))
                if (t.from == target.from)
                    before = t;
            if (before)
                target = *before;
            entry.read("value", target.value);
            entry.read("high", target.high);
            if (target.high && (!target.value || *target.high < *target.value))
                entry.refuse("high", tr("the upper end of a range lies above its value"));
            std::optional<Tolerance> tolerance = target.tolerance();
            entry.readTolerance(tolerance);
            target.setTolerance(tolerance);
            entry.read("basis", target.basis);
            entry.read("no_target_reason", target.noTargetReason);
            entry.warnOfUnknown();
            if (m_findings.error)
                return;
            settle(before ? &*before : nullptr, target,
                   tr("target of %1 from %2").arg(seriesName(*series), m_calendar.spell(Period(target.from, 1))));
        }
    }

    void readAnnotations(Entry &root)
    {
        for (Entry &entry : root.entries("annotations")) {
            const Department *d = department(entry, "department", false);
            const Metric *m = metric(entry, false);
            Annotation annotation;
            annotation.department = d ? d->id : DepartmentId();
            annotation.metric = m ? m->id : MetricId();
            entry.read("from", annotation.from);
            if (!annotation.from.isValid())
                entry.refuse("from", tr("a day like 2025-07-01 is needed here"));
            annotation.text = entry.needed("text");
            if (m_findings.error)
                return;
            std::optional<Annotation> before;
            for (const Annotation &a : m_before.annotations())
                if (a.department == annotation.department && a.metric == annotation.metric && a.from == annotation.from
                    && a.text == annotation.text)
                    before = a;
            if (!isFirst(entry, "text",
                         QStringLiteral("%1 %2 %3 ")
                                 .arg(annotation.department.number)
                                 .arg(annotation.metric.number)
                                 .arg(annotation.from.toJulianDay())
                             + annotation.text))
                return;
            if (before) {
                annotation = *before;
            } else {
                annotation.id = AnnotationId(provisional());
                annotation.uuid = newUuid();
            }
            entry.read("to", annotation.to);
            if (annotation.to.isValid() && annotation.to < annotation.from)
                entry.refuse("to", tr("it ends before it begins"));
            entry.read("retired", annotation.retired);
            entry.warnOfUnknown();
            if (m_findings.error)
                return;
            settle(before ? &*before : nullptr, annotation,
                   tr("annotation of %1: %2").arg(annotation.from.toString(Qt::ISODate), annotation.text));
        }
    }

    void readHolidays(Entry &root)
    {
        for (Entry &entry : root.entries("holidays")) {
            Holiday holiday;
            if (!entry.has("date"))
                entry.refuse("date", tr("a day like 2025-07-01 is needed here"));
            entry.read("date", holiday.day);
            if (!isFirst(entry, "date", holiday.day.toString(Qt::ISODate)))
                return;
            const auto &known = m_before.holidays();
            const auto before =
                std::find_if(known.begin(), known.end(), [&](const Holiday &h) { return h.day == holiday.day; });
            holiday.id = before == known.end() ? HolidayId(provisional()) : before->id;
            holiday.name = entry.needed("name");
            entry.warnOfUnknown();
            if (m_findings.error)
                return;
            settle(before == known.end() ? nullptr : &*before, holiday,
                   tr("holiday on %1: %2").arg(holiday.day.toString(Qt::ISODate), holiday.name));
        }
    }

    void readPlans(Entry &root)
    {
        int position = -1;
        for (const Plan &p : m_now.plans())
            position = std::max(position, p.position);
        for (Entry &entry : root.entries("plans")) {
            const QString name = entry.needed("name");
            if (!isFirst(entry, "name", folded(name)))
                return;
            const Plan *known = m_before.plan(name);
            Plan plan;
            if (known) {
                plan = *known;
            } else {
                plan.id = PlanId(provisional());
                plan.uuid = newUuid();
                plan.name = name;
                plan.position = ++position;
            }
            readSpan(entry, plan);
            entry.read("position", plan.position, 0, 1'000'000);
            entry.read("retired", plan.retired);
            entry.warnOfUnknown();
            if (m_findings.error)
                return;
            settle(known, plan, tr("plan %1").arg(name));
        }
    }

    template <class R>
    void readSpan(Entry &entry, R &record)
    {
        entry.read("from", record.from);
        entry.read("to", record.to);
        if (record.from.isValid() && record.to.isValid() && record.to < record.from)
            entry.refuse("to", tr("it ends before it begins"));
    }

    void readGoals(Entry &root)
    {
        std::vector<Entry> entries = root.entries("goals");
        int position = -1;
        for (const Goal &g : m_before.goals())
            position = std::max(position, g.position);
        // A successor may stand below the goal it follows.
        QHash<QString, GoalId> ids;
        for (const Goal &g : m_before.goals())
            ids.insert(folded(g.code), g.id);
        for (Entry &entry : entries) {
            const QString code = folded(entry.needed("code"));
            if (!isFirst(entry, "code", code))
                return;
            if (!ids.contains(code))
                ids.insert(code, GoalId(provisional()));
        }
        for (Entry &entry : entries) {
            const QString code = entry.needed("code");
            const Goal *known = m_before.goal(code);
            Goal goal;
            if (known) {
                goal = *known;
            } else {
                goal.id = ids.value(folded(code));
                goal.uuid = newUuid();
                goal.code = code;
                goal.position = ++position;
            }
            readGoal(entry, goal, !known);
            QString successor;
            entry.read("successor", successor);
            if (entry.has("successor")) {
                goal.successor = ids.value(folded(successor));
                if (!successor.isEmpty() && !goal.successor)
                    entry.refuse("successor", tr("there is no goal “%1”").arg(successor));
                else if (goal.successor == goal.id)
                    entry.refuse("successor", tr("a goal does not follow itself"));
            }
            if (m_findings.error)
                return;
            if (const auto fault = faultOf(goal)) {
                entry.refuse(fault->field, fault->sentence);
                return;
            }
            settle(known, goal, tr("goal %1, %2").arg(goal.code, goal.statement));
            for (const GoalLink::Role role : {GoalLink::Role::Done, GoalLink::Role::Committed, GoalLink::Role::Drives,
                                              GoalLink::Role::Contributes, GoalLink::Role::Guards})
                readLinks(entry, goal, role);
            refuseCountingTwice(entry, goal);
            readAmendments(entry, goal);
            readMilestones(entry, goal);
            readInitiatives(entry, goal);
            entry.warnOfUnknown();
            if (m_findings.error)
                return;
        }
    }

    void readGoal(Entry &entry, Goal &goal, bool isNew)
    {
        if (entry.has("plan")) {
            QString name;
            entry.read("plan", name);
            const Plan *plan = name.isEmpty() ? nullptr : m_now.plan(name);
            if (!name.isEmpty() && !plan)
                entry.refuse("plan", tr("there is no plan “%1”; add it to the plans").arg(name));
            goal.plan = plan ? plan->id : PlanId();
        }
        entry.read("theme", goal.theme);
        entry.read("statement", goal.statement);
        entry.read("owner", goal.responsible);
        entry.read("kind", goal.kind);
        if (isNew && goal.kind == Goal::Kind::Cut)
            goal.direction = Metric::Direction::Down;
        if (isNew && goal.kind == Goal::Kind::Range)
            goal.direction = Metric::Direction::Range;
        entry.read("direction", goal.direction);
        entry.read("start", goal.start);
        entry.read("deadline", goal.deadline);
        std::optional<int> days;
        entry.read("days", days, 1, 100'000);
        if (days && goal.start.isValid()) {
            const QDate last = goal.start.addDays(*days - 1);
            if (!entry.value("deadline").isString())
                goal.deadline = last;
            else if (goal.deadline != last)
                entry.refuse("days",
                             tr("%1 days from the start end on %2, not on the deadline")
                                 .arg(*days)
                                 .arg(last.toString(Qt::ISODate)));
        }
        entry.read("target", goal.target);
        entry.read("high", goal.high);
        entry.read("unit", goal.unit);
        std::optional<double> baseline = goal.baseline;
        entry.read("baseline", baseline);
        goal.baseline = baseline.value_or(0);
        std::optional<Tolerance> tolerance = goal.tolerance();
        entry.readTolerance(tolerance);
        goal.setTolerance(tolerance);
        entry.read("expectation", goal.expectation);
        entry.read("position", goal.position, 0, 1'000'000);
        entry.read("retired", goal.retired);
        if (std::optional<Entry> closed = entry.entry("closed")) {
            // What the file held when the promise was closed is what its last figures are of.
            if (!isNew && !goal.isClosed())
                goal.closedRevision = m_before.revision;
            closed->read("state", goal.closing);
            closed->read("on", goal.closedOn);
            closed->read("reason", goal.closedReason);
            closed->read("done", goal.closedDone);
            closed->read("committed", goal.closedCommitted);
            if (!goal.isClosed())
                closed->refuse("state", tr("kept, missed, superseded or withdrawn is needed here"));
            if (!goal.closedOn.isValid())
                closed->refuse("on", tr("a day like 2025-07-01 is needed here"));
            closed->warnOfUnknown();
        } else if (entry.value("closed").isNull()) {
            goal.closing = Goal::Closing::Open;
            goal.closedOn = {};
            goal.closedReason.clear();
            goal.closedRevision = {};
            goal.closedDone.reset();
            goal.closedCommitted.reset();
        }
    }

    /// Classes are named as files name them: one that is new joins the metric's only breakdown.
    CategoryId linkedCategory(Entry &entry, const Metric &metric, const QString &name)
    {
        if (const Category *found = m_now.category(metric.id, name))
            return found->id;
        const std::vector<const Breakdown *> breakdowns = m_now.breakdownsOf(metric.id);
        if (breakdowns.size() != 1) {
            entry.refuse("categories",
                         tr("%1 has no one category “%2”; add it to the breakdowns").arg(metric.code, name));
            return {};
        }
        Category category;
        category.id = CategoryId(provisional());
        category.uuid = newUuid();
        category.breakdown = breakdowns.front()->id;
        category.name = name.simplified();
        for (const Category *c : m_now.categoriesOf(category.breakdown))
            category.position = std::max(category.position, c->position + 1);
        settle<Category>(nullptr, category, tr("category %1 of %2").arg(category.name, metric.code));
        m_now.index();
        return category.id;
    }

    /// A list that is given is the whole list: a class left out counts no longer.
    void readLinks(Entry &entry, const Goal &goal, GoalLink::Role role)
    {
        const char *key = token(role).data();
        if (!entry.has(key) || m_findings.error)
            return;
        std::vector<GoalLink> before;
        for (const GoalLink &link : m_before.goalLinks(goal.id))
            if (link.role == role)
                before.push_back(link);
        std::vector<GoalLink> after;
        for (Entry &part : entry.entries(key)) {
            const Department *d = department(part, "department", false);
            const Metric *m = metric(part, true);
            GoalLink link;
            link.goal = goal.id;
            link.role = role;
            link.department = d ? d->id : DepartmentId();
            link.measure = GoalLink::usualMeasure(role, goal.kind);
            part.read("measure", link.measure);
            std::optional<double> weight = link.weight;
            part.read("weight", weight);
            if (!weight || *weight < 0)
                part.refuse("weight", tr("a weight of 0 or more is needed here"));
            if (m_findings.error)
                return;
            link.metric = m->id;
            link.weight = *weight;
            QStringList names;
            QString one;
            part.read("category", one);
            if (!one.isEmpty())
                names.append(one);
            const QJsonValue list = part.value("categories");
            if (!list.isArray() && !list.isUndefined() && !list.isNull())
                part.refuse("categories", tr("a list is needed here"));
            for (const QJsonValue &name : list.toArray())
                if (name.isString() && !name.toString().isEmpty())
                    names.append(name.toString());
                else
                    part.refuse("categories", tr("names of categories are needed here"));
            part.warnOfUnknown();
            if (names.isEmpty())
                names.append(QString());
            const Metric linked = *m;
            for (const QString &name : names) {
                if (m_findings.error)
                    return;
                link.category = name.isEmpty() ? CategoryId() : linkedCategory(part, linked, name);
                const auto isSame = [&](const GoalLink &l) {
                    return l.department == link.department && l.metric == link.metric && l.category == link.category;
                };
                if (std::any_of(after.begin(), after.end(), isSame))
                    part.refuse("metric", tr("it stands here twice"));
                link.position = int(after.size());
                const auto old = std::find_if(before.begin(), before.end(), isSame);
                link.id = old != before.end() ? old->id : GoalLinkId(provisional());
                link.uuid = old != before.end() ? old->uuid : newUuid();
                after.push_back(link);
            }
        }
        if (m_findings.error)
            return;
        if (role == GoalLink::Role::Contributes && !after.empty()
            && std::all_of(after.begin(), after.end(), [](const GoalLink &l) { return l.weight == 0; })) {
            entry.refuse(key, tr("at least one weight must be above 0"));
            return;
        }
        const auto line = [&](const GoalLink &link) {
            QString name = m_now.metric(link.metric)->code;
            if (link.category)
                name += u' ' + m_now.categorySpelling(link.category);
            return tr("goal %1, %2: %3").arg(goal.code, token(role), name);
        };
        for (const GoalLink &link : before)
            if (std::none_of(after.begin(), after.end(), [&](const GoalLink &l) { return l.id == link.id; }))
                settleRemoved(link, line(link));
        for (const GoalLink &link : after) {
            const auto old =
                std::find_if(before.begin(), before.end(), [&](const GoalLink &l) { return l.id == link.id; });
            settle(old == before.end() ? nullptr : &*old, link, line(link));
        }
    }

    void refuseCountingTwice(Entry &entry, const Goal &goal)
    {
        if (m_findings.error || !(entry.has("done") || entry.has("committed")))
            return;
        m_now.index();
        const auto links = m_now.goalLinks(goal.id);
        for (size_t i = 0; i < links.size(); ++i)
            for (size_t j = i + 1; j < links.size(); ++j)
                if (countTheSame(m_now, links[i], links[j])) {
                    entry.refuse(token(links[j].role).data(),
                                 tr("%1 would be counted twice: name each category once, as done or as committed")
                                     .arg(m_now.metric(links[j].metric)->code));
                    return;
                }
    }

    void readAmendments(Entry &entry, const Goal &goal)
    {
        QSet<QDate> seen;
        for (Entry &part : entry.entries("amendments")) {
            QDate day;
            part.read("day", day);
            if (!day.isValid())
                part.refuse("day", tr("a day like 2025-07-01 is needed here"));
            if (seen.contains(day))
                part.refuse("day", tr("it stands here twice"));
            seen.insert(day);
            std::optional<GoalAmendment> before;
            for (const GoalAmendment &a : m_before.goalAmendments(goal.id))
                if (a.day == day)
                    before = a;
            GoalAmendment amendment = before.value_or(GoalAmendment());
            if (!before) {
                amendment.id = GoalAmendmentId(provisional());
                amendment.uuid = newUuid();
                amendment.goal = goal.id;
                amendment.day = day;
            }
            part.read("target", amendment.target);
            part.read("deadline", amendment.deadline);
            amendment.reason = part.needed("reason");
            if (!amendment.target && !amendment.deadline.isValid())
                part.refuse("target", tr("an amendment changes the target or the deadline"));
            if (amendment.deadline.isValid() && amendment.deadline < goal.start)
                part.refuse("deadline", tr("it ends before it begins"));
            part.warnOfUnknown();
            if (m_findings.error)
                return;
            settle(before ? &*before : nullptr, amendment,
                   tr("goal %1, amendment of %2").arg(goal.code, day.toString(Qt::ISODate)));
        }
    }

    void readMilestones(Entry &entry, const Goal &goal)
    {
        QSet<QString> seen;
        for (Entry &part : entry.entries("milestones")) {
            const QString name = part.needed("name");
            if (seen.contains(folded(name)))
                part.refuse("name", tr("it stands here twice"));
            seen.insert(folded(name));
            std::optional<Milestone> before;
            for (const Milestone &m : m_before.milestones(goal.id))
                if (folded(m.name) == folded(name))
                    before = m;
            Milestone milestone = before.value_or(Milestone());
            if (!before) {
                milestone.id = MilestoneId(provisional());
                milestone.uuid = newUuid();
                milestone.goal = goal.id;
                milestone.name = name;
            }
            part.read("due", milestone.due);
            part.read("done", milestone.done);
            part.read("evidence", milestone.evidence);
            part.read("retired", milestone.retired);
            if (!milestone.due.isValid())
                part.refuse("due", tr("a day like 2025-07-01 is needed here"));
            part.warnOfUnknown();
            if (m_findings.error)
                return;
            settle(before ? &*before : nullptr, milestone, tr("goal %1, milestone %2").arg(goal.code, name));
        }
    }

    void readInitiatives(Entry &entry, const Goal &goal)
    {
        QSet<QString> seen;
        int position = -1;
        for (const Initiative &i : m_before.initiatives(goal.id))
            position = std::max(position, i.position);
        for (Entry &part : entry.entries("initiatives")) {
            const QString name = part.needed("name");
            if (seen.contains(folded(name)))
                part.refuse("name", tr("it stands here twice"));
            seen.insert(folded(name));
            std::optional<Initiative> before;
            for (const Initiative &i : m_before.initiatives(goal.id))
                if (folded(i.name) == folded(name))
                    before = i;
            Initiative initiative = before.value_or(Initiative());
            if (!before) {
                initiative.id = InitiativeId(provisional());
                initiative.uuid = newUuid();
                initiative.goal = goal.id;
                initiative.name = name;
                initiative.position = ++position;
            }
            part.read("owner", initiative.responsible);
            readSpan(part, initiative);
            part.read("status", initiative.state);
            part.read("note", initiative.note);
            part.read("retired", initiative.retired);
            part.warnOfUnknown();
            if (m_findings.error)
                return;
            settle(before ? &*before : nullptr, initiative, tr("goal %1, initiative %2").arg(goal.code, name));
        }
    }

    void readChartMarks(Entry &root)
    {
        for (Entry &entry : root.entries("chart_marks")) {
            const Department *d = department(entry, "department", true);
            const Metric *m = metric(entry, true);
            const CategoryId c = category(entry, m);
            if (m_findings.error)
                return;
            ChartMark mark;
            mark.department = d->id;
            mark.metric = m->id;
            mark.category = c;
            Period period;
            entry.readPeriod("period", m_calendar, period);
            if (period.length != monthsIn(m->frequency) || !period.isValid())
                entry.refuse("period",
                             tr("a period of the metric, like %1, is needed here")
                                 .arg(m_calendar.spell(m_calendar.periodContaining(Month(2025, 7), m->frequency))));
            mark.month = period.first;
            if (!entry.has("kind"))
                entry.refuse("kind", tr("one of %1 is needed here").arg(words<ChartMark::Kind>()));
            entry.read("kind", mark.kind);
            if (m_findings.error)
                return;
            const QString line = tr("mark on the chart of %1 %2 in %3: %4")
                                     .arg(d->code, m->code, m_calendar.spell(period), token(mark.kind));
            if (!isFirst(entry, "kind",
                         QStringLiteral("%1 %2 %3 %4 %5")
                             .arg(d->id.number)
                             .arg(m->id.number)
                             .arg(c.number)
                             .arg(mark.month.index())
                             .arg(int(mark.kind))))
                return;
            std::optional<ChartMark> before;
            for (const ChartMark &known : m_before.chartMarks(mark.department, mark.metric, mark.category))
                if (known.month == mark.month && known.kind == mark.kind)
                    before = known;
            if (before) {
                mark = *before;
            } else {
                mark.id = ChartMarkId(provisional());
                mark.uuid = newUuid();
            }
            mark.reason = entry.needed("reason");
            entry.warnOfUnknown();
            if (m_findings.error)
                return;
            settle(before ? &*before : nullptr, mark, line);
        }
    }

    void readAliases(Entry &root)
    {
        for (Entry &entry : root.entries("aliases")) {
            Alias alias;
            alias.spelling = entry.needed("text");
            alias.text = Alias::normalised(alias.spelling);
            if (!entry.has("means"))
                entry.refuse("means", tr("one of %1 is needed here").arg(words<Alias::Means>()));
            entry.read("means", alias.means);
            using Means = Alias::Means;
            const Department *within = department(entry, "within", false);
            const Department *d = department(entry, "department", alias.means == Means::Department);
            const bool ofMetric = alias.means == Means::Metric || alias.means == Means::Category;
            const Metric *m = metric(entry, ofMetric);
            alias.category = category(entry, m);
            if (alias.means == Means::Category && !alias.category)
                entry.refuse("category", tr("the name of a category is needed here"));
            if (d && alias.means != Means::Department)
                entry.refuse("department", tr("only a word that means a department names one here"));
            if (m && !ofMetric)
                entry.refuse("metric", tr("only a word that means a metric or a category names one here"));
            if (within && alias.means == Means::Department)
                entry.refuse("within", tr("a word means the same department in all files"));
            if (m_findings.error)
                return;
            alias.within = within ? within->id : DepartmentId();
            alias.department = d ? d->id : DepartmentId();
            alias.metric = m ? m->id : MetricId();
            const auto [text, inFilesOf, kind] = aliasPlace(alias);
            if (!isFirst(entry, "text", QStringLiteral("%1 %2 %3").arg(kind.number).arg(inFilesOf.number).arg(text)))
                return;
            std::optional<Alias> before;
            for (const Alias &known : m_before.aliases())
                if (aliasPlace(known) == aliasPlace(alias))
                    before = known;
            alias.id = before ? before->id : AliasId(provisional());
            alias.uuid = before ? before->uuid : newUuid();
            if (before)
                alias.learnedFrom = before->learnedFrom;
            entry.read("learned_from", alias.learnedFrom);
            entry.warnOfUnknown();
            if (m_findings.error)
                return;
            settle(before ? &*before : nullptr, alias, tr("meaning of “%1”").arg(alias.spelling));
        }
    }

    void readSavedImports(Entry &root)
    {
        for (Entry &entry : root.entries("saved_imports")) {
            SavedImport saved;
            const QString name = entry.needed("name");
            bool retired = false;
            entry.read("retired", retired);
            if (!isFirst(entry, "name", (retired ? u'-' : u'+') + folded(name)))
                return;
            std::optional<SavedImport> before;
            for (const SavedImport &known : m_before.savedImports())
                if (folded(known.name) == folded(name) && (!before || known.retired == retired))
                    before = known;
            if (before) {
                saved = *before;
            } else {
                saved.id = SavedImportId(provisional());
                saved.uuid = newUuid();
            }
            saved.name = name;
            saved.retired = retired;
            if (!before || entry.has("path"))
                saved.path = entry.needed("path");
            if (!before || entry.has("layout"))
                saved.layout = entry.needed("layout");
            if (!QStringList{QStringLiteral("long"), QStringLiteral("wide"), QStringLiteral("records")}.contains(
                    saved.layout))
                entry.refuse("layout",
                             tr("“%1” is not one of %2").arg(saved.layout, QStringLiteral("long, wide, records")));
            entry.read("sheet", saved.sheet);
            if (entry.has("header")) {
                QStringList columns;
                for (const QJsonValue &column : entry.value("header").toArray())
                    columns.append(column.toString());
                if (columns.isEmpty())
                    entry.refuse("header", tr("a list of the columns' names is needed here"));
                saved.header = columns.join(QChar(0x1F));
            }
            if (!before || entry.has("mapping")) {
                const QJsonValue mapping = entry.value("mapping");
                if (!mapping.isObject())
                    entry.refuse("mapping", tr("an object {…} is needed here"));
                saved.mapping = QString::fromUtf8(QJsonDocument(mapping.toObject()).toJson(QJsonDocument::Compact));
            }
            entry.read("span", saved.span);
            entry.read("made_by", saved.madeBy);
            entry.warnOfUnknown();
            if (m_findings.error)
                return;
            settle(before ? &*before : nullptr, saved, tr("saved import “%1”").arg(saved.name));
        }
    }

    /// A time of day as minutes after midnight; null empties it.
    void readTime(Entry &entry, const char *key, std::optional<int> &field)
    {
        const QJsonValue v = entry.value(key);
        if (v.isUndefined())
            return;
        const QTime time = QTime::fromString(v.toString(), QStringLiteral("H:mm"));
        if (v.isNull())
            field.reset();
        else if (!time.isValid())
            entry.refuse(key, tr("a time of day like 9:00 is needed here"));
        else
            field = time.msecsSinceStartOfDay() / 60'000;
    }

    void readCadences(Entry &root)
    {
        for (Entry &entry : root.entries("cadences")) {
            const Department *d = department(entry, "department", true);
            if (m_findings.error || !isFirst(entry, "department", QString::number(d->id.number)))
                return;
            const auto known = std::find_if(m_before.cadences().begin(), m_before.cadences().end(),
                                            [&](const Cadence &c) { return c.department == d->id; });
            const bool isNew = known == m_before.cadences().end();
            Cadence cadence = isNew ? Cadence() : *known;
            if (isNew) {
                cadence.id = CadenceId(provisional());
                cadence.uuid = newUuid();
                cadence.department = d->id;
            }
            entry.read("weeks", cadence.weeks, 1, 104);
            entry.read("weekday", cadence.weekday, 1, 7);
            readTime(entry, "starts", cadence.startsAt);
            entry.read("minutes", cadence.minutes, 5, 1440);
            entry.read("room", cadence.room);
            entry.read("from", cadence.from);
            entry.read("retired", cadence.retired);
            if (!cadence.from.isValid())
                entry.refuse("from", tr("a day like 2025-07-01 is needed here"));
            entry.warnOfUnknown();
            if (m_findings.error)
                return;
            settle(isNew ? nullptr : &*known, cadence, tr("sessions of %1").arg(d->code));
        }
    }

    void readQuestions(Entry &root)
    {
        QHash<int, int> positions;
        for (const QuestionTemplate &q : m_before.questionTemplates())
            positions[int(q.signal)] = std::max(positions.value(int(q.signal)), q.position + 1);
        for (Entry &entry : root.entries("questions")) {
            AgendaSignal signal = AgendaSignal::None;
            entry.read("signal", signal);
            if (signal == AgendaSignal::None)
                entry.refuse("signal", tr("one of %1 is needed here").arg(words<AgendaSignal>()));
            const QString text = entry.needed("text");
            if (m_findings.error
                || !isFirst(entry, "text", QString::number(int(signal)) + QLatin1Char(' ') + folded(text)))
                return;
            const auto known = std::find_if(
                m_before.questionTemplates().begin(), m_before.questionTemplates().end(),
                [&](const QuestionTemplate &q) { return q.signal == signal && folded(q.text) == folded(text); });
            const bool isNew = known == m_before.questionTemplates().end();
            QuestionTemplate question = isNew ? QuestionTemplate() : *known;
            if (isNew) {
                question.id = QuestionTemplateId(provisional());
                question.uuid = newUuid();
                question.signal = signal;
                question.text = text;
                question.position = positions[int(signal)]++;
            }
            entry.read("retired", question.retired);
            entry.warnOfUnknown();
            if (m_findings.error)
                return;
            settle(isNew ? nullptr : &*known, question, tr("question: %1").arg(text));
        }
    }

    /// A session of the source, read in two goes: what is on its agenda names action items, and they name it.
    struct Meeting
    {
        Entry entry;
        SessionId session;
        QString code;
        bool hasAgenda = false;
        std::vector<Entry> agenda;
        std::vector<AgendaItemId> items; ///< of `agenda`, those that are known by their numbers
    };

    void readSessions(Entry &root)
    {
        for (Entry &entry : root.entries("sessions")) {
            const QString code = entry.needed("code");
            if (m_findings.error || !isFirst(entry, "code", folded(code)))
                return;
            const Session *known = m_before.session(QStringView(code));
            Session session = known ? *known : Session();
            if (!known) {
                session.id = SessionId(provisional());
                session.uuid = newUuid();
                session.code = code;
            }
            entry.read("title", session.title);
            entry.read("day", session.day);
            if (!session.day.isValid())
                entry.refuse("day", tr("a day like 2025-07-01 is needed here"));
            readTime(entry, "starts", session.startsAt);
            entry.read("minutes", session.minutes, 5, 1440);
            entry.read("room", session.room);
            entry.read("moved", session.moved, 0, 1000);
            entry.read("remark", session.notes);
            entry.read("reason", session.stateReason);
            entry.read("state", session.state);
            entry.read("began", session.began);
            entry.read("ended", session.ended);
            if (entry.has("period")) {
                session.month = {};
                entry.readMonth("period", m_calendar, session.month);
            }
            if (entry.has("cadence")) {
                const Department *d = department(entry, "cadence", false);
                session.cadence = {};
                for (const Cadence &cadence : m_now.cadences())
                    if (d && cadence.department == d->id)
                        session.cadence = cadence.id;
                if (d && !session.cadence)
                    entry.refuse("cadence", tr("%1 has no cadence").arg(d->code));
            }
            settleState(entry, known, session);
            if (m_findings.error)
                return;
            settle(known, session, tr("session %1").arg(code));
            readSessionDepartments(entry, session);
            Meeting meeting{std::move(entry), session.id, code, false, {}, {}};
            mayList(meeting.entry, known, {"attendees", "agenda", "notes", "deliveries"});
            meeting.hasAgenda = meeting.entry.has("agenda");
            meeting.agenda = meeting.entry.entries("agenda");
            if (m_findings.error)
                return;
            if (meeting.hasAgenda)
                recogniseItems(meeting);
            m_meetings.push_back(std::move(meeting));
        }
    }

    /// That a session was held is told by holding it, for the record that the room saw belongs to it; that one of
    /// another file was held is told by when.
    void settleState(Entry &entry, const Session *known, Session &session)
    {
        const bool wasHeld = known && known->state == Session::State::Held;
        if (wasHeld && session.state != Session::State::Held)
            entry.refuse("state", tr("a session that was held stays held"));
        else if (session.state == Session::State::Held && (!session.began.isValid() || !session.ended.isValid()))
            entry.refuse("state",
                         tr("a session becomes held by being held; one of another file says when it began and ended"));
        else if (session.ended.isValid() && (!session.began.isValid() || session.ended < session.began))
            entry.refuse("ended", tr("it ends before it begins"));
        else if (session.state != Session::State::Held && session.ended.isValid())
            entry.refuse("ended", tr("only a session that was held has ended"));
        if (session.state == Session::State::Cancelled && session.stateReason.trimmed().isEmpty())
            entry.refuse("reason", tr("a cancelled session needs its reason"));
        if (!session.began.isValid())
            session.revision = {};
        else if (!session.revision)
            session.revision = Session::elsewhere;
    }

    /// Lists of what belongs to a record that is known can be laid beside it only where that was read.
    void mayList(Entry &entry, const void *known, std::initializer_list<const char *> keys)
    {
        if (!known || m_knowsRecords)
            return;
        for (const char *key : keys)
            if (entry.has(key))
                entry.refuse(key, tr("this can be given here only with what is new"));
    }

    void readSessionDepartments(Entry &entry, const Session &session)
    {
        const QJsonValue list = entry.value("departments");
        if (list.isUndefined())
            return;
        if (!list.isArray()) {
            entry.refuse("departments", tr("a list of codes is needed here"));
            return;
        }
        QSet<qint64> wanted;
        int position = 0;
        for (const QJsonValue &code : list.toArray()) {
            const Department *d = m_now.department(QStringView(code.toString()));
            if (!d) {
                entry.refuse("departments", tr("there is no department “%1”").arg(code.toString()));
                return;
            }
            if (wanted.contains(d->id.number))
                continue;
            wanted.insert(d->id.number);
            const SessionDepartment after{session.id, d->id, position++};
            std::optional<SessionDepartment> before;
            for (const SessionDepartment &known : m_before.departmentsOf(session.id))
                if (known.department == d->id)
                    before = known;
            settle(before ? &*before : nullptr, after, tr("session %1, department %2").arg(session.code, d->code));
        }
        for (const SessionDepartment &known : m_before.departmentsOf(session.id))
            if (!wanted.contains(known.department.number))
                settleRemoved(known, tr("session %1, a department").arg(session.code));
    }

    void readProblems(Entry &root)
    {
        for (Entry &entry : root.entries("problems")) {
            const Department *d = department(entry, "department", true);
            const Metric *m = metric(entry, true);
            const CategoryId c = category(entry, m);
            const QString statement = entry.needed("statement");
            QDate opened;
            entry.read("opened", opened);
            if (m_findings.error
                || !isFirst(entry, "statement",
                            QStringLiteral("%1 %2 %3 %4 ")
                                    .arg(d->id.number)
                                    .arg(m->id.number)
                                    .arg(c.number)
                                    .arg(opened.toJulianDay())
                                + folded(statement)))
                return;
            // The same may be said again of another time.
            const auto isIt = [&](const Problem &p, bool sameDay) {
                return p.department == d->id && p.metric == m->id && p.category == c
                    && folded(p.statement) == folded(statement) && (!sameDay || p.openedOn == opened);
            };
            const auto times = std::count_if(m_before.problems().begin(), m_before.problems().end(),
                                             [&](const Problem &p) { return isIt(p, false); });
            const auto known = std::find_if(m_before.problems().begin(), m_before.problems().end(),
                                            [&](const Problem &p) { return isIt(p, times > 1 || opened.isValid()); });
            const bool isNew = known == m_before.problems().end();
            Problem problem = isNew ? Problem() : *known;
            if (isNew) {
                problem.id = ProblemId(provisional());
                problem.uuid = newUuid();
                problem.department = d->id;
                problem.metric = m->id;
                problem.category = c;
                problem.statement = statement;
                problem.openedOn = opened;
            }
            if (!problem.openedOn.isValid())
                entry.refuse("opened", tr("a day like 2025-07-01 is needed here"));
            entry.read("step", problem.step);
            entry.read("round", problem.round, 1, 1000);
            if (entry.has("check_from")) {
                problem.checkFrom = {};
                entry.readMonth("check_from", m_calendar, problem.checkFrom);
            }
            entry.read("conclusion", problem.conclusion);
            entry.read("concluded", problem.concludedOn);
            entry.read("retired", problem.retired);
            mayList(entry, isNew ? nullptr : &*known, {"causes"});
            if (m_findings.error)
                return;
            settle(isNew ? nullptr : &*known, problem, tr("problem: %1").arg(statement));
            if (entry.has("causes"))
                readCauses(entry, problem, {});
            entry.warnOfUnknown();
        }
    }

    /// Action items are known by their number, and without one by who was to do what by when.
    void readActions(Entry &root)
    {
        QSet<qint64> mentioned;
        int last = m_before.actionItems().empty() ? 0 : m_before.actionItems().back().number;
        for (Entry &entry : root.entries("actions")) {
            std::optional<int> number;
            entry.read("number", number, 1, 1'000'000'000);
            const QString text = entry.needed("text");
            QString who;
            entry.read("who", who);
            const Person *person = who.isEmpty() ? nullptr : m_now.person(QStringView(who));
            QDate due;
            entry.read("due", due);
            if (m_findings.error)
                return;
            const auto known =
                std::find_if(m_before.actionItems().begin(), m_before.actionItems().end(), [&](const ActionItem &a) {
                    return number ? a.number == *number
                                  : folded(a.text) == folded(text) && a.due == due
                            && (person ? a.person == person->id : folded(a.who) == folded(who));
                });
            const bool isNew = known == m_before.actionItems().end();
            ActionItem action = isNew ? ActionItem() : *known;
            if (isNew) {
                action.id = ActionItemId(provisional());
                action.uuid = newUuid();
                action.number = number.value_or(last + 1);
            }
            last = std::max(last, action.number);
            if (!isFirst(entry, "text", QString::number(action.number)))
                return;
            action.text = text;
            if (entry.has("who")) {
                action.person = person ? person->id : PersonId();
                action.who = person ? QString() : who;
            }
            if (entry.has("due"))
                action.due = due;
            entry.read("kind", action.kind);
            entry.read("state", action.state);
            entry.read("reason", action.stateReason);
            entry.read("done", action.doneOn);
            entry.read("made", action.madeOn);
            entry.read("begins", action.beginsOn);
            entry.read("answer", action.answer);
            if (!action.madeOn.isValid())
                entry.refuse("made", tr("a day like 2025-07-01 is needed here"));
            if ((action.state == ActionItem::State::Done) != action.doneOn.isValid())
                entry.refuse("done", tr("the day on which it was done belongs to what is done, and to nothing else"));
            if (action.state == ActionItem::State::Dropped && action.stateReason.trimmed().isEmpty())
                entry.refuse("reason", tr("what is dropped needs its reason"));
            if (entry.has("department")) {
                const Department *d = department(entry, "department", false);
                action.department = d ? d->id : DepartmentId();
            }
            if (entry.has("metric")) {
                const Metric *m = metric(entry, false);
                action.metric = m ? m->id : MetricId();
                action.category = category(entry, m);
            }
            QString session, goal;
            entry.read("session", session);
            if (entry.has("session")) {
                const Session *found = session.isEmpty() ? nullptr : m_now.session(QStringView(session));
                if (!session.isEmpty() && !found)
                    entry.refuse("session", tr("there is no session “%1”").arg(session));
                action.session = found ? found->id : SessionId();
            }
            entry.read("goal", goal);
            if (entry.has("goal")) {
                const Goal *found = goal.isEmpty() ? nullptr : m_now.goal(QStringView(goal));
                if (!goal.isEmpty() && !found)
                    entry.refuse("goal", tr("there is no goal “%1”").arg(goal));
                action.goal = found ? found->id : GoalId();
            }
            if (entry.has("problem"))
                action.problem = problem(entry);
            readPlace(entry, action.session, action.item);
            if (entry.has("answer_metric")) {
                QString code;
                entry.read("answer_metric", code);
                const Metric *m = code.isEmpty() ? nullptr : m_now.metric(QStringView(code));
                if (!code.isEmpty() && !m)
                    entry.refuse("answer_metric", tr("there is no metric “%1”").arg(code));
                action.answerMetric = m ? m->id : MetricId();
            }
            if (entry.has("answer_file"))
                action.answerFile = file(entry, "answer_file", action.answerFile);
            entry.warnOfUnknown();
            if (m_findings.error)
                return;
            mentioned.insert(action.id.number);
            settle(isNew ? nullptr : &*known, action, tr("action item %1: %2").arg(action.number).arg(text));
        }
        // What was born at an item that is no longer on the agenda stays.
        for (const ActionItem &known : m_before.actionItems()) {
            ActionItem action = known;
            action.item = {};
            if (m_removedItems.contains(known.item.number) && !mentioned.contains(known.id.number))
                settle(&known, action, tr("action item %1: %2").arg(known.number).arg(known.text));
        }
    }

    /// By its statement, or by an object with statement, department, metric, category and the day it was opened,
    /// where several have the same.
    ProblemId problem(Entry &entry)
    {
        const QJsonValue v = entry.value("problem");
        if (v.isNull() || v.isUndefined())
            return {};
        std::optional<Entry> whole = v.isObject() ? entry.entry("problem") : std::nullopt;
        QString statement = v.toString();
        QString spelling;
        QDate opened;
        const Department *d = nullptr;
        const Metric *m = nullptr;
        if (whole) {
            statement = whole->needed("statement");
            whole->read("opened", opened);
            d = department(*whole, "department", false);
            m = metric(*whole, false);
            whole->read("category", spelling);
            whole->warnOfUnknown();
        } else if (!v.isString()) {
            entry.refuse("problem", tr("a text is needed here"));
        }
        std::vector<const Problem *> found;
        for (const Problem &p : m_now.problems())
            if (folded(p.statement) == folded(statement) && (!opened.isValid() || p.openedOn == opened)
                && (!d || p.department == d->id) && (!m || p.metric == m->id))
                found.push_back(&p);
        if (found.size() > 1)
            std::erase_if(found, [&](const Problem *p) { return p->statement != statement; });
        if (found.size() > 1 && whole)
            std::erase_if(found, [&](const Problem *p) { return m_now.categorySpelling(p->category) != spelling; });
        if (found.size() == 1)
            return found.front()->id;
        entry.refuse("problem",
                     found.empty() ? tr("there is no problem “%1”").arg(statement)
                                   : tr("several problems are called “%1”: an object with statement, department, "
                                        "metric and opened says which")
                                         .arg(statement));
        return {};
    }

    /// Which item of its session's agenda a record belongs to, counted from 1; null says none.
    void readPlace(Entry &entry, SessionId session, AgendaItemId &item)
    {
        if (entry.has("item")) {
            std::vector<AgendaItemId> places;
            for (const AgendaItem &known : m_records.agendaOf(session))
                places.push_back(known.id);
            for (const Meeting &meeting : m_meetings)
                if (meeting.session == session && meeting.hasAgenda)
                    places = meeting.items;
            std::optional<int> place;
            if (places.empty() && !entry.value("item").isNull())
                entry.refuse("item", tr("its session has nothing on the agenda"));
            else
                entry.read("item", place, 1, std::max(1, int(places.size())));
            item = place && !places.empty() ? places[size_t(*place - 1)] : AgendaItemId();
        } else if (m_removedItems.contains(item.number)) {
            item = {};
        }
    }

    /// A file within the source: its name, type and bytes. One that is there already stays.
    AttachmentId file(Entry &entry, const char *key, AttachmentId before)
    {
        std::optional<Entry> from = entry.entry(key);
        if (!from)
            return {};
        Attachment attachment;
        attachment.name = from->needed("name");
        attachment.mediaType = from->needed("type");
        const QJsonValue content = from->value("content");
        const auto decoded = QByteArray::fromBase64Encoding(
            content.toString().toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
        if (!content.isString() || !decoded)
            from->refuse("content", tr("the bytes of the file are needed here, as Base64"));
        else if (decoded.decoded.size() > Attachment::maximumBytes)
            from->refuse("content", tr("the file is larger than 20 MB"));
        attachment.content = *decoded;
        from->warnOfUnknown();
        if (m_findings.error)
            return {};
        if (const Attachment *known = before ? m_records.attachment(before) : nullptr; known
            && known->name == attachment.name && known->mediaType == attachment.mediaType
            && known->content == attachment.content) {
            ++definitions.unchanged;
            return before;
        }
        attachment.id = AttachmentId(provisional());
        attachment.uuid = newUuid();
        settle<Attachment>(nullptr, attachment, tr("file “%1”").arg(attachment.name));
        return attachment.id;
    }

    /// A list that is given is the whole list: what is known and `same` keeps its number, what is not in it goes.
    /// Places are numbered anew only where the order is another.
    template <class R, class Same, class Remove>
    std::vector<R> settleList(const std::vector<R> &known, std::vector<R> wanted, const Same &same,
                              const Remove &remove, const QString &line)
    {
        std::vector<bool> used(known.size(), false);
        std::vector<const R *> before(wanted.size(), nullptr);
        for (size_t i = 0; i < wanted.size(); ++i) {
            for (size_t j = 0; j < known.size() && !before[i]; ++j)
                if (!used[j] && same(known[j], wanted[i])) {
                    used[j] = true;
                    before[i] = &known[j];
                }
            if (before[i]) {
                wanted[i].id = before[i]->id;
                wanted[i].uuid = before[i]->uuid;
            } else {
                if (!wanted[i].id)
                    wanted[i].id = decltype(R::id)(provisional());
                wanted[i].uuid = newUuid();
            }
        }
        if constexpr (requires(R r) { r.position; }) {
            bool inOrder = std::find(before.begin(), before.end(), nullptr) == before.end();
            for (size_t i = 1; i < before.size() && inOrder; ++i)
                inOrder = before[i - 1] < before[i];
            for (size_t i = 0; i < wanted.size(); ++i)
                wanted[i].position = inOrder ? before[i]->position : int(i);
        }
        for (size_t i = 0; i < wanted.size(); ++i)
            settle(before[i], wanted[i], line);
        for (size_t j = 0; j < known.size(); ++j)
            if (!used[j])
                remove(known[j]);
        return wanted;
    }

    void readCauses(Entry &entry, const Problem &problem, CauseId parent)
    {
        std::vector<Entry> entries = entry.entries("causes");
        std::vector<Cause> wanted;
        for (Entry &one : entries) {
            Cause cause;
            cause.problem = problem.id;
            cause.parent = parent;
            cause.text = one.needed("text");
            one.read("count", cause.count);
            if (cause.count && *cause.count < 0)
                one.refuse("count", tr("a number of cases is not below 0"));
            wanted.push_back(cause);
        }
        if (m_findings.error)
            return;
        const QString line = tr("problem: %1, a cause").arg(problem.statement);
        wanted = settleList(
            m_records.causesOf(problem.id, parent), std::move(wanted),
            [](const Cause &a, const Cause &b) { return folded(a.text) == folded(b.text); },
            [&](const Cause &cause) { removeCause(cause, line); }, line);
        for (size_t i = 0; i < entries.size() && !m_findings.error; ++i) {
            readCauses(entries[i], problem, wanted[i].id);
            entries[i].warnOfUnknown();
        }
    }
    void removeCause(const Cause &cause, const QString &line)
    {
        for (const Cause &below : m_records.causesOf(cause.problem, cause.id))
            removeCause(below, line);
        settleRemoved(cause, line);
    }

    /// What an item is, as it is told from others of its agenda.
    QString identity(const AgendaItem &item) const
    {
        const auto code = [](const auto *record) {
            return record ? record->code : QString();
        };
        const ActionItem *action = m_before.actionItem(item.action);
        const Problem *about = m_before.problem(item.problem);
        return identity({QLatin1String(token(item.kind)), code(m_before.department(item.department)),
                         code(m_before.metric(item.metric)), m_before.categorySpelling(item.category),
                         code(m_before.goal(item.goal)), action ? QString::number(action->number) : QString(),
                         about ? about->statement : QString(), item.title});
    }
    static QString identity(const QStringList &parts) { return folded(parts.join(QChar(0x1F))); }

    void recogniseItems(Meeting &meeting)
    {
        std::vector<AgendaItem> known = m_records.agendaOf(meeting.session);
        for (Entry &entry : meeting.agenda) {
            const auto text = [&](const char *key) {
                return entry.value(key).toString();
            };
            const QJsonValue about = entry.value("problem");
            const QString wanted = identity(
                {text("kind"), text("department"), text("metric"), text("category"), text("goal"),
                 entry.value("action").isDouble() ? QString::number(entry.value("action").toInt()) : QString(),
                 about.isObject() ? about.toObject().value(QLatin1String("statement")).toString() : about.toString(),
                 text("title")});
            const auto found = std::find_if(known.begin(), known.end(),
                                            [&](const AgendaItem &item) { return identity(item) == wanted; });
            meeting.items.push_back(found == known.end() ? AgendaItemId(provisional()) : found->id);
            if (found != known.end())
                known.erase(found);
        }
        for (const AgendaItem &item : known)
            m_removedItems.insert(item.id.number);
    }

    void readMeetings(Entry &)
    {
        for (Meeting &meeting : m_meetings) {
            if (meeting.entry.has("attendees"))
                readAttendees(meeting);
            if (meeting.hasAgenda)
                readAgenda(meeting);
            readNotes(meeting);
            if (meeting.entry.has("deliveries"))
                readDeliveries(meeting);
            meeting.entry.warnOfUnknown();
            if (m_findings.error)
                return;
        }
    }

    void readAttendees(Meeting &meeting)
    {
        std::vector<Attendee> wanted;
        for (Entry &entry : meeting.entry.entries("attendees")) {
            Attendee attendee;
            attendee.session = meeting.session;
            QString name;
            entry.read("person", name);
            const Person *person = name.isEmpty() ? nullptr : m_now.person(QStringView(name));
            if (!name.isEmpty() && !person)
                entry.refuse("person", tr("there is no person “%1”").arg(name));
            attendee.person = person ? person->id : PersonId();
            attendee.name = person ? person->name : QString();
            entry.read("name", attendee.name);
            if (!person && attendee.name.trimmed().isEmpty())
                entry.refuse("name", tr("a text is needed here"));
            entry.read("part", attendee.part);
            entry.read("attendance", attendee.attendance);
            entry.warnOfUnknown();
            wanted.push_back(attendee);
        }
        if (m_findings.error)
            return;
        const QString line = tr("session %1, somebody who attends").arg(meeting.code);
        settleList(
            m_records.attendeesOf(meeting.session), std::move(wanted),
            [](const Attendee &a, const Attendee &b) {
                return a.person == b.person && (a.person || folded(a.name) == folded(b.name));
            },
            [&](const Attendee &gone) { settleRemoved(gone, line); }, line);
    }

    /// Department, metric, category and goal that a note or an item is about.
    template <class R>
    void readAbout(Entry &entry, R &record)
    {
        const Department *d = department(entry, "department", false);
        const Metric *m = metric(entry, false);
        record.department = d ? d->id : DepartmentId();
        record.metric = m ? m->id : MetricId();
        record.category = category(entry, m);
        if (entry.has("category") && !m && !entry.value("category").toString().isEmpty())
            entry.refuse("category", tr("a category belongs to a metric"));
        QString code;
        entry.read("goal", code);
        const Goal *found = code.isEmpty() ? nullptr : m_now.goal(QStringView(code));
        if (!code.isEmpty() && !found)
            entry.refuse("goal", tr("there is no goal “%1”").arg(code));
        record.goal = found ? found->id : GoalId();
    }

    void readAgenda(Meeting &meeting)
    {
        const std::vector<AgendaItem> known = m_records.agendaOf(meeting.session);
        std::vector<AgendaItem> wanted;
        for (size_t i = 0; i < meeting.agenda.size(); ++i) {
            Entry &entry = meeting.agenda[i];
            AgendaItem item;
            item.id = meeting.items[i];
            item.session = meeting.session;
            entry.read("section", item.section);
            if (!entry.has("kind"))
                entry.refuse("kind", tr("one of %1 is needed here").arg(words<AgendaItem::Kind>()));
            entry.read("kind", item.kind);
            readAbout(entry, item);
            std::optional<int> number;
            entry.read("action", number, 1, 1'000'000'000);
            for (const ActionItem &action : m_now.actionItems())
                if (number && action.number == *number)
                    item.action = action.id;
            if (number && !item.action)
                entry.refuse("action", tr("there is no action item %1").arg(*number));
            item.problem = problem(entry);
            const auto before =
                std::find_if(known.begin(), known.end(), [&](const AgendaItem &k) { return k.id == item.id; });
            item.picture = file(entry, "picture", before == known.end() ? AttachmentId() : before->picture);
            entry.read("title", item.title);
            entry.read("text", item.text);
            entry.read("signal", item.signal);
            entry.read("why", item.why);
            entry.read("minutes", item.minutes, 0, 1440);
            entry.read("lead", item.lead);
            entry.read("reply", item.reply);
            entry.read("notes", item.notes);
            entry.read("state", item.state);
            const auto needs = [&](AgendaItem::Kind kind, bool isThere, const char *key, const QString &what) {
                if (item.kind == kind && !isThere)
                    entry.refuse(key, what);
            };
            needs(AgendaItem::Kind::Metric, bool(item.metric), "metric", tr("the code of a metric is needed here"));
            needs(AgendaItem::Kind::Goal, bool(item.goal), "goal", tr("the code of a goal is needed here"));
            needs(AgendaItem::Kind::Action, bool(item.action), "action",
                  tr("the number of an action item is needed here"));
            needs(AgendaItem::Kind::Problem, bool(item.problem), "problem",
                  tr("the statement of a problem is needed here"));
            needs(AgendaItem::Kind::Picture, bool(item.picture), "picture",
                  tr("a file with name, type and content is needed here"));
            needs(AgendaItem::Kind::Text, !item.title.isEmpty(), "title", tr("a text is needed here"));
            if (m_findings.error)
                return;
            wanted.push_back(item);
        }
        const QString line = tr("session %1, an item of the agenda").arg(meeting.code);
        wanted = settleList(
            known, std::move(wanted), [](const AgendaItem &a, const AgendaItem &b) { return a.id == b.id; },
            [&](const AgendaItem &gone) {
                for (const AgendaQuestion &question : m_records.questionsOf(gone.id))
                    settleRemoved(question, tr("session %1, a question").arg(meeting.code));
                settleRemoved(gone, line);
            },
            line);
        for (size_t i = 0; i < wanted.size() && !m_findings.error; ++i) {
            readAgendaQuestions(meeting, meeting.agenda[i], wanted[i].id);
            meeting.agenda[i].warnOfUnknown();
        }
    }

    /// Each a text, or an object with text and asked.
    void readAgendaQuestions(Meeting &meeting, Entry &entry, AgendaItemId item)
    {
        const QJsonValue v = entry.value("questions");
        if (!v.isUndefined() && !v.isNull() && !v.isArray())
            entry.refuse("questions", tr("a list is needed here"));
        std::vector<AgendaQuestion> wanted;
        const QJsonArray list = v.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            Entry one(list[i].isString() ? QJsonObject{{QStringLiteral("text"), list[i]}} : list[i].toObject(),
                      entry.place("questions") + QStringLiteral("[%1]").arg(i), m_findings);
            AgendaQuestion question;
            question.session = meeting.session;
            question.item = item;
            question.text = one.needed("text");
            one.read("asked", question.asked);
            one.warnOfUnknown();
            wanted.push_back(question);
        }
        if (m_findings.error)
            return;
        const QString line = tr("session %1, a question").arg(meeting.code);
        settleList(
            m_records.questionsOf(item), std::move(wanted),
            [](const AgendaQuestion &a, const AgendaQuestion &b) { return folded(a.text) == folded(b.text); },
            [&](const AgendaQuestion &gone) { settleRemoved(gone, line); }, line);
    }

    void readNotes(Meeting &meeting)
    {
        const QString line = tr("session %1, a note").arg(meeting.code);
        const std::vector<SessionNote> known = m_records.notesOf(meeting.session);
        if (!meeting.entry.has("notes")) {
            for (const SessionNote &before : known) {
                SessionNote after = before;
                after.item = {};
                if (m_removedItems.contains(before.item.number))
                    settle(&before, after, line);
            }
            return;
        }
        std::vector<SessionNote> wanted;
        for (Entry &entry : meeting.entry.entries("notes")) {
            SessionNote note;
            note.session = meeting.session;
            entry.read("kind", note.kind);
            note.text = entry.needed("text");
            readPlace(entry, meeting.session, note.item);
            readAbout(entry, note);
            entry.read("at", note.at);
            if (!note.at.isValid())
                entry.refuse("at", tr("a moment like 2026-11-12T14:00:00Z is needed here"));
            entry.read("by", note.by);
            entry.warnOfUnknown();
            wanted.push_back(note);
        }
        if (m_findings.error)
            return;
        settleList(
            known, std::move(wanted),
            [](const SessionNote &a, const SessionNote &b) {
                return a.kind == b.kind && folded(a.text) == folded(b.text) && a.at == b.at;
            },
            [&](const SessionNote &gone) { settleRemoved(gone, line); }, line);
    }

    void readDeliveries(Meeting &meeting)
    {
        const std::vector<MemoDelivery> known = m_records.deliveriesOf(meeting.session);
        std::vector<MemoDelivery> wanted;
        for (Entry &entry : meeting.entry.entries("deliveries")) {
            MemoDelivery delivery;
            delivery.session = meeting.session;
            if (!entry.has("memo"))
                entry.refuse("memo", tr("one of %1 is needed here").arg(words<MemoDelivery::Memo>()));
            entry.read("memo", delivery.memo);
            delivery.recipient = entry.needed("recipient");
            entry.read("at", delivery.at);
            if (!delivery.at.isValid())
                entry.refuse("at", tr("a moment like 2026-11-12T14:00:00Z is needed here"));
            entry.warnOfUnknown();
            for (const MemoDelivery &before : known)
                if (before.memo == delivery.memo && before.recipient == delivery.recipient && before.at == delivery.at)
                    delivery.revision = before.revision;
            wanted.push_back(delivery);
        }
        if (m_findings.error)
            return;
        const QString line = tr("session %1, a paper that went out").arg(meeting.code);
        settleList(
            known, std::move(wanted),
            [](const MemoDelivery &a, const MemoDelivery &b) {
                return a.memo == b.memo && a.recipient == b.recipient && a.at == b.at;
            },
            [&](const MemoDelivery &gone) { settleRemoved(gone, line); }, line);
    }

    const Catalogue &m_before;
    Catalogue m_now;
    FiscalCalendar m_calendar;
    bool m_knowsRecords;
    SessionRecords m_records; ///< before
    std::vector<Meeting> m_meetings;
    QSet<qint64> m_removedItems;
    Findings &m_findings;
    QSet<QString> m_seen;
    qint64 m_last = 0;
};

Result<DefinitionsReader::Definitions> readRoot(const QJsonObject &json, const Catalogue &catalogue,
                                                const SessionRecords *records = nullptr)
{
    Findings findings;
    Entry root(json, {}, findings);
    Sections sections(catalogue, records, findings);
    sections.read(root);
    if (findings.error)
        return *findings.error;
    DefinitionsReader::Definitions definitions = std::move(sections.definitions);
    for (const QString &place : findings.passedOver)
        definitions.warnings.append(tr("%1 is not known and was passed over.").arg(place));
    definitions.needsPerson = !findings.passedOver.isEmpty();
    std::stable_sort(definitions.changes.begin(), definitions.changes.end(), [](const Change &a, const Change &b) {
        const Record &x = a.any();
        const Record &y = b.any();
        return x.index() != y.index() ? x.index() < y.index() : ownerOf(x) < ownerOf(y);
    });
    return definitions;
}

/// Which section the columns of a CSV file belong to.
QString sectionOf(const QStringList &keys, const QString &name)
{
    static const QStringList sections{
        QStringLiteral("departments"), QStringLiteral("people"),    QStringLiteral("metrics"),
        QStringLiteral("breakdowns"),  QStringLiteral("series"),    QStringLiteral("targets"),
        QStringLiteral("annotations"), QStringLiteral("plans"),     QStringLiteral("goals"),
        QStringLiteral("chart_marks"), QStringLiteral("aliases"),   QStringLiteral("holidays"),
        QStringLiteral("cadences"),    QStringLiteral("questions"), QStringLiteral("sessions"),
        QStringLiteral("problems"),    QStringLiteral("actions")};
    for (const QString &section : sections)
        if (QFileInfo(name).completeBaseName().toLower().endsWith(section))
            return section;
    const auto has = [&](const char *key) {
        return keys.contains(QLatin1String(key));
    };
    if (has("role"))
        return QStringLiteral("people");
    if (has("statement"))
        return QStringLiteral("goals");
    if (has("code"))
        return has("unit") || has("kind") || has("direction") || has("frequency") || has("formula")
            ? QStringLiteral("metrics")
            : QStringLiteral("departments");
    if (has("means"))
        return QStringLiteral("aliases");
    if (has("date") && has("name"))
        return QStringLiteral("holidays");
    if (has("text"))
        return QStringLiteral("annotations");
    if (has("reason") && has("period"))
        return QStringLiteral("chart_marks");
    if (has("metric") && has("name"))
        return QStringLiteral("breakdowns");
    if (has("metric") && has("from"))
        return QStringLiteral("targets");
    if (has("metric") && has("department"))
        return QStringLiteral("series");
    return {};
}

} // namespace

Result<DefinitionsReader::Definitions> DefinitionsReader::fromJson(const QByteArray &json, const Catalogue &catalogue,
                                                                   const SessionRecords *records)
{
    QJsonParseError problem;
    const QJsonDocument document =
        QJsonDocument::fromJson(json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const qint64 line = 1 + json.left(problem.offset).count('\n');
        return Error{
            ErrorKind::InvalidInput, tr("This is not JSON: line %1: %2.").arg(line).arg(problem.errorString()), {}};
    }
    if (!document.isObject())
        return Error{ErrorKind::InvalidInput,
                     tr("Definitions are one JSON object, {\"city\": …, \"departments\": […], …}."),
                     {}};
    return readRoot(document.object(), catalogue, records);
}

Result<DefinitionsReader::Definitions> DefinitionsReader::fromCsv(const QByteArray &bytes, const QString &name,
                                                                  const Catalogue &catalogue)
{
    Result<TextFile> file = TextFile::fromBytes(bytes, name);
    if (!file)
        return file.error();
    ReadingChoices choices;
    const Result<Table> table = Table::recognise(std::move(*file), choices, FiscalCalendar(catalogue.city));
    if (!table)
        return table.error();
    QStringList keys;
    for (const TableColumn &column : table->columns())
        keys.append(Table::normalised(column.header).replace(u' ', u'_'));
    const QString section = sectionOf(keys, name);
    if (section.isEmpty())
        return Error{ErrorKind::InvalidInput,
                     tr("The columns of “%1” (%2) are those of no definitions. Name them as in the JSON form, such as "
                        "code, name, unit, kind.")
                         .arg(name, keys.join(QStringLiteral(", "))),
                     {}};
    static const QStringList numbers{
        QStringLiteral("decimals"),    QStringLiteral("due_day"),   QStringLiteral("lower_bound"),
        QStringLiteral("upper_bound"), QStringLiteral("tolerance"), QStringLiteral("min_denominator"),
        QStringLiteral("position"),    QStringLiteral("value"),     QStringLiteral("high"),
        QStringLiteral("days"),        QStringLiteral("target")};
    static const QStringList flags{QStringLiteral("enterprise"), QStringLiteral("retired")};
    QJsonArray rows;
    QHash<QString, qsizetype> grouped;
    QList<qint64> rowNumbers;
    std::optional<Error> error;
    const Result<void> read = table->eachRow([&](const CsvRow &row) {
        QJsonObject object;
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const QString text = CsvField::unguarded(QString::fromUtf8(row.field(int(i))));
            if (text.trimmed().isEmpty())
                continue;
            const auto refuse = [&](const QString &what) {
                error = Error{
                    ErrorKind::InvalidInput, tr("row %1, %2: %3").arg(QString::number(row.number), keys[i], what), {}};
            };
            if (numbers.contains(keys[i])) {
                const Result<double> number = fromText(text.trimmed());
                if (!number)
                    refuse(number.error().message);
                else
                    object.insert(keys[i], *number);
            } else if (flags.contains(keys[i])) {
                const QString word = text.trimmed().toLower();
                const bool yes = word == u"true" || word == u"yes" || word == u"1" || word == u"x";
                if (!yes && word != u"false" && word != u"no" && word != u"0")
                    refuse(tr("“%1” is neither true nor false").arg(text));
                object.insert(keys[i], yes);
            } else {
                object.insert(keys[i], text);
            }
        }
        // A person's roles and a breakdown's categories are rows of their own in a CSV file.
        const auto group = [&](const QString &key, const char *list, const QJsonValue &item) {
            const auto known = grouped.constFind(key);
            if (known == grouped.cend()) {
                grouped.insert(key, rows.size());
                object.insert(QLatin1String(list), item.isUndefined() ? QJsonArray() : QJsonArray{item});
                rows.append(object);
                rowNumbers.append(row.number);
            } else {
                QJsonObject there = rows[*known].toObject();
                QJsonArray items = there.value(QLatin1String(list)).toArray();
                items.append(item);
                there.insert(QLatin1String(list), items);
                rows[*known] = there;
            }
        };
        if (section == u"people") {
            QJsonObject role;
            for (const char *key : {"role", "department", "from", "to"}) {
                if (object.contains(QLatin1String(key)))
                    role.insert(QLatin1String(key), object.take(QLatin1String(key)));
            }
            group(folded(object.value(QLatin1String("name")).toString()), "roles",
                  role.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(role));
        } else if (section == u"breakdowns") {
            const QJsonValue category = object.take(QLatin1String("category"));
            group(folded(object.value(QLatin1String("metric")).toString()) + u'\x1F'
                      + folded(object.value(QLatin1String("name")).toString()),
                  "categories", category);
        } else {
            rows.append(object);
            rowNumbers.append(row.number);
        }
        return !error;
    });
    if (!read)
        return read.error();
    if (error)
        return *error;
    Result<Definitions> definitions = readRoot(QJsonObject{{section, rows}}, catalogue);
    // Places are told as rows of the file.
    const auto inRows = [&](QString text) {
        for (qsizetype i = rowNumbers.size(); i-- > 0;)
            text.replace(QStringLiteral("%1[%2]").arg(section).arg(i), tr("row %1").arg(rowNumbers[i]));
        return text;
    };
    if (!definitions) {
        Error told = definitions.error();
        told.message = inRows(told.message);
        return told;
    }
    for (QString &warning : definitions->warnings)
        warning = inRows(warning);
    definitions->warnings.removeDuplicates();
    return definitions;
}

Result<DefinitionsReader::Definitions> DefinitionsReader::read(const QString &path, const CityFile &city)
{
    if (path.endsWith(QStringLiteral(".statroom"), Qt::CaseInsensitive))
        return Error{ErrorKind::InvalidInput, tr("“%1” is a city file. Export its definitions first.").arg(path), {}};
    Result<TextFile> file = TextFile::read(path);
    if (!file)
        return file.error();
    const QByteArray bytes = file->text().toByteArray();
    const bool isJson = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive)
        || (!path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive) && bytes.trimmed().startsWith('{'));
    const auto catalogue = city.catalogue();
    if (!isJson)
        return fromCsv(bytes, file->name(), *catalogue);
    const auto records = SessionRecords::read(city.reader());
    return records ? fromJson(bytes, *catalogue, &*records) : Result<Definitions>(records.error());
}

Result<CityFile::Committed> DefinitionsReader::commit(CityFile &city, const Definitions &definitions,
                                                      const QString &author, const QString &reason)
{
    for (const Change &change : definitions.changes) {
        if (!change.before || !change.after || !std::holds_alternative<Metric>(*change.after))
            continue;
        const auto &before = std::get<Metric>(*change.before);
        const auto &after = std::get<Metric>(*change.after);
        if (before.kind == after.kind && before.unit == after.unit && before.frequency == after.frequency)
            continue;
        const Result<bool> used = city.reader().hasObservations(before.id);
        if (!used)
            return used.error();
        if (*used)
            return Error{
                ErrorKind::InvalidInput,
                tr("%1 has values, so its kind, unit and frequency stay. Retire it and define a new metric instead.")
                    .arg(before.code),
                {}};
    }
    NewIds ids(city);
    Revision revision;
    revision.author = author;
    revision.reason = reason.isEmpty() ? tr("Definitions") : reason;
    revision.changes = definitions.changes;
    for (Change &change : revision.changes)
        ids.assign(change);
    return city.commit(revision);
}

} // namespace statroom
