// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Invocation.h"

#include "domain/CompensatedSum.h"
#include "domain/EntryCheck.h"
#include "domain/NumberText.h"
#include "domain/Standing.h"
#include "domain/UnitFormat.h"
#include "storage/Pen.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <functional>
#include <string>

#include <poll.h>
#include <unistd.h>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Error invalid(const QString &message)
{
    return {ErrorKind::InvalidInput, message, {}};
}

/// What is to be recorded, as given; numbers are as stored (rates as fractions).
struct Wanted
{
    QString department;
    QString metric;
    QString category;
    QString period; ///< or empty
    QDate day; ///< or invalid
    std::optional<double> value;
    std::optional<double> numerator;
    std::optional<double> denominator;
    std::optional<QString> note; ///< none = the note stays
};

struct Recorded
{
    CityFile::Committed committed;
    QString metric;
    QString department;
    QString category;
    QString period;
    std::optional<double> value;
    QStringList remarks;
};

/// The place a value goes to; where the department does not measure the metric yet, `added` makes it.
struct Place
{
    Series series;
    std::vector<Change> added;
    QStringList remarks;
};

Result<Place> placeOf(CityFile &file, const Wanted &wanted, const Department &department, const Metric &metric)
{
    const Catalogue &catalogue = *file.catalogue();
    CategoryId category;
    if (!wanted.category.isEmpty()) {
        const Category *found = catalogue.category(metric.id, wanted.category);
        if (!found)
            return invalid(tr("%1 has no category “%2”. See the categories with export --definitions.")
                               .arg(metric.code, wanted.category));
        category = found->id;
    } else if (const auto parts = catalogue.countedSeries(department.id, metric.id); !parts.empty()) {
        QStringList names;
        for (SeriesId part : parts)
            names.append(catalogue.categorySpelling(catalogue.series(part)->category));
        return Invocation::usage(tr("%1 of %2 is the sum of its categories — name one with --category: %3")
                                     .arg(metric.code, department.code, names.join(QStringLiteral(", "))));
    }
    if (const Series *series = catalogue.series(department.id, metric.id, category)) {
        if (series->retired)
            return invalid(
                tr("%1 of %2 is retired. Bring it back in the set-up first.").arg(metric.code, department.code));
        return Place{*series, {}, {}};
    }
    Place place;
    place.series.id = file.newId<Series>();
    place.series.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    place.series.department = department.id;
    place.series.metric = metric.id;
    place.series.category = category;
    place.added.push_back(added(place.series));
    place.remarks.append(tr("%1 did not measure %2 before: the series was added").arg(department.code, metric.code));
    return place;
}

/// Whether a value holds from its day until it is replaced, or adds up.
enum class Days { Hold, AddUp };

/// The observation that daily values of a period make.
Observation fromDays(const Observation &before, const std::vector<DayValue> &days, const Metric &metric, Days what)
{
    Observation o = before;
    CompensatedSum sum;
    qint64 n = 0;
    for (const DayValue &day : days) {
        sum.add(day.sum);
        n += day.n;
    }
    if (what == Days::Hold)
        o.setValue(days.back().sum);
    else if (metric.kind == Metric::Kind::Average)
        o.setParts(sum.value(), double(n));
    else
        o.setValue(sum.value());
    return o;
}

Result<Recorded> tryRecord(CityFile &file, const Wanted &wanted, const QString &author, const QString &reason)
{
    const std::shared_ptr<const Catalogue> catalogue = file.catalogue();
    const FiscalCalendar calendar(catalogue->city);
    const Department *department = catalogue->department(wanted.department);
    if (!department)
        return invalid(
            tr("there is no department “%1”. List them with statroom list FILE departments.").arg(wanted.department));
    const Metric *metric = catalogue->metric(wanted.metric);
    if (!metric)
        return invalid(tr("there is no metric “%1”. List them with statroom list FILE metrics.").arg(wanted.metric));
    if (metric->retired || department->retired)
        return invalid(tr("%1 is retired. Bring it back in the set-up first.")
                           .arg(metric->retired ? metric->code : department->code));
    if (metric->isCalculated())
        return invalid(
            tr("%1 is calculated (%2). Record what it is calculated from.").arg(metric->code, metric->formula));
    auto place = placeOf(file, wanted, *department, *metric);
    if (!place)
        return place.error();

    Period period;
    if (wanted.day.isValid()) {
        period = calendar.periodContaining(Month::of(wanted.day), metric->frequency);
    } else {
        auto parsed = calendar.parse(wanted.period);
        if (!parsed)
            return parsed.error();
        period = *parsed;
        if (period.length != monthsIn(metric->frequency))
            return invalid(
                metric->frequency == Frequency::Month
                    ? tr("%1 is monthly, “%2” is not a month. Write it like 2026-10.").arg(metric->code, wanted.period)
                    : metric->frequency == Frequency::Quarter
                    ? tr("%1 is quarterly, “%2” is not a quarter. Write it like 2026-Q4.")
                          .arg(metric->code, wanted.period)
                    : tr("%1 is yearly, “%2” is not a year. Write it like FY27 or 2026.")
                          .arg(metric->code, wanted.period));
    }

    if (period.length > 1) {
        // A year that begins in July and one that begins in January share months: counted in one series, they
        // would be counted twice.
        auto near = file.reader().observations(place->series.id, period.first - (period.length - 1), period.last());
        if (!near)
            return near.error();
        for (const Observation &o : *near)
            if (o.month != period.first && o.hasValue())
                return invalid(
                    tr("%1 overlaps %2, by which %3 is counted. Record the same kind of period.")
                        .arg(calendar.spell(period), calendar.spell(Period(o.month, period.length)), metric->code));
    }
    auto stored = file.reader().observation(place->series.id, period.first);
    if (!stored)
        return stored.error();
    Observation before = stored->value_or(Observation{});
    before.series = place->series.id;
    before.month = period.first;
    Observation after = before;
    Revision revision;
    revision.author = author;
    revision.changes = place->added;

    if (wanted.day.isValid()) {
        if (metric->kind == Metric::Kind::Rate)
            return invalid(
                tr("%1 is a rate: a day has no value of its own. Record the period with numerator and denominator.")
                    .arg(metric->code));
        if (!wanted.value)
            return invalid(tr("a day needs a value. Write --value N."));
        auto days = file.reader().dayValues(place->series.id, period.firstDay(), period.lastDay());
        if (!days)
            return days.error();
        if (days->empty() && before.hasValue())
            return invalid(tr("%1 already has a value for the whole of %2. Change that one with --period.")
                               .arg(metric->code, calendar.spell(period)));
        DayValue value{place->series.id, wanted.day, 1, *wanted.value};
        auto place_ = std::lower_bound(days->begin(), days->end(), wanted.day,
                                       [](const DayValue &v, QDate d) { return v.day < d; });
        if (place_ != days->end() && place_->day == wanted.day) {
            revision.changes.push_back(changed(*place_, value));
            *place_ = value;
        } else {
            revision.changes.push_back(added(value));
            days->insert(place_, value);
        }
        // What is pledged to a goal holds until it is replaced, though it stands beside what is counted.
        const bool isPledge = catalogue->isPledge(place->series);
        const Days what = isPledge || metric->kind == Metric::Kind::Stock ? Days::Hold : Days::AddUp;
        if (isPledge ? place->series.isDerived() : what == Days::AddUp && !place->series.isDerived()) {
            Series derived = place->series;
            derived.aggregate = isPledge                ? Series::Aggregate::None
                : metric->kind == Metric::Kind::Average ? Series::Aggregate::Mean
                                                        : Series::Aggregate::Sum;
            if (place->added.empty())
                revision.changes.push_back(changed(place->series, derived));
            else
                revision.changes.front() = added(derived);
        }
        after = fromDays(before, *days, *metric, what);
    } else {
        if (place->series.isDerived())
            return invalid(tr("%1 of %2 is made from records. Import the records again, or record a day with --on.")
                               .arg(metric->code, department->code));
        if (wanted.numerator) {
            if (!metric->hasParts())
                return invalid(tr("%1 is a %2: it has a value, no numerator and denominator.")
                                   .arg(metric->code, token(metric->kind)));
            after.setParts(*wanted.numerator, *wanted.denominator);
        } else {
            after.setValue(wanted.value);
        }
    }
    if (wanted.note)
        after.note = *wanted.note;
    if (after.hasValue())
        after.expected = {};
    after.receipt = after.sameNumber(before) ? before.receipt : ReceiptId();
    // As with an import: a number of a period that is over is handed in, and a changed one waits for approval anew.
    if (!after.sameNumber(before) && (!before.hasValue() || before.stage != Observation::Stage::Preliminary))
        after.stage =
            period.lastDay() < today(catalogue->city) ? Observation::Stage::HandedIn : Observation::Stage::Preliminary;

    QStringList remarks = place->remarks;
    if (after.hasValue()) {
        const std::vector<Month> none;
        auto history =
            file.reader().observations(place->series.id, period.first - 36 * period.length, period.first - 1);
        if (!history)
            return history.error();
        const std::vector<PeriodValue> values = periodValues(metric->frequency, *history);
        const std::vector<PeriodValue> entered =
            periodValues(metric->frequency, std::span<const Observation>(&after, 1));
        const UnitFormat format(*metric, QLocale::c());
        for (const Finding &finding : checkEntry(
                 EntryQuestion::of(*metric, entered.front(), values, today(catalogue->city)), format, calendar)) {
            if (finding.severity == Finding::Severity::Error)
                return invalid(finding.sentence);
            if (!wanted.note)
                remarks.append(finding.sentence);
        }
    }
    if (*stored)
        revision.changes.push_back(changed(**stored, after));
    else
        revision.changes.push_back(added(after));
    revision.reason = !reason.isEmpty() ? reason : tr("recorded on the command line");
    auto committed = file.commit(revision);
    if (!committed)
        return committed.error();
    return Recorded{*committed,
                    metric->code,
                    department->code,
                    catalogue->categorySpelling(place->series.category),
                    wanted.day.isValid() ? wanted.day.toString(Qt::ISODate) : calendar.spell(period),
                    after.value,
                    remarks};
}

/// What was asked for is a value, not a step from what stood there: when another process writes at the same
/// moment, it is looked at anew and asked for again.
Result<Recorded> record(CityFile &file, const Wanted &wanted, const QString &author, const QString &reason)
{
    QElapsedTimer since;
    since.start();
    for (int wait = 5;; wait = std::min(wait * 2, 400)) {
        if (auto others = file.readOthers(); !others && others.error().kind != ErrorKind::Locked)
            return others.error();
        auto done = tryRecord(file, wanted, author, reason);
        if (done)
            return done;
        const ErrorKind kind = done.error().kind;
        // Who lost the pen does not get it back by waiting.
        if ((kind != ErrorKind::Conflict && kind != ErrorKind::Locked) || since.elapsed() > 20'000
            || Invocation::interrupted() || file.isReadOnly())
            return done;
        QThread::msleep(ulong(wait / 2 + QRandomGenerator::global()->bounded(wait)));
    }
}

/// The fields of one line of CSV; quotes may surround a field, doubled quotes stand for one.
Result<QStringList> fieldsOf(const QString &line)
{
    QStringList fields;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quoted) {
            if (c == u'"' && i + 1 < line.size() && line[i + 1] == u'"') {
                field += c;
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                field += c;
            }
        } else if (c == u'"' && field.trimmed().isEmpty()) {
            field.clear();
            quoted = true;
        } else if (c == u',') {
            fields.append(field.trimmed());
            field.clear();
        } else {
            field += c;
        }
    }
    if (quoted)
        return invalid(tr("a quotation mark is not closed"));
    fields.append(field.trimmed());
    return fields;
}

/// In the C locale, unless --locale says how numbers are written.
Result<double> numberOf(const Invocation &call, const QString &text)
{
    if (call.has("locale")) {
        const auto read = UnitFormat({}, 0, Metric::Kind::Count, call.locale()).parse(text);
        if (read && read->value && !read->doubt)
            return *read->value;
        return invalid(tr("“%1” is not a number as this locale writes it.").arg(text));
    }
    auto number = fromText(text);
    if (!number)
        return invalid(tr("“%1” is not a number. Write it like 12.5, rates as fractions.").arg(text));
    return number;
}

Result<Wanted> wantedOf(const Invocation &call, const QString &line)
{
    auto fields = fieldsOf(line);
    if (!fields)
        return fields.error();
    if (fields->size() < 4 || fields->size() > 5)
        return invalid(
            tr("a line is DEPARTMENT,METRIC,PERIOD,VALUE[,CATEGORY]; this one has %1 fields").arg(fields->size()));
    Wanted wanted;
    wanted.department = fields->at(0);
    wanted.metric = fields->at(1);
    const QDate day = QDate::fromString(fields->at(2), Qt::ISODate);
    if (day.isValid() && fields->at(2).size() == 10)
        wanted.day = day;
    else
        wanted.period = fields->at(2);
    wanted.category = fields->value(4);
    const QString value = fields->at(3);
    if (const qsizetype slash = value.indexOf(u'/'); slash > 0) {
        auto numerator = numberOf(call, value.left(slash).trimmed());
        if (!numerator)
            return numerator.error();
        auto denominator = numberOf(call, value.mid(slash + 1).trimmed());
        if (!denominator)
            return denominator.error();
        wanted.numerator = *numerator;
        wanted.denominator = *denominator;
    } else if (!value.isEmpty()) {
        auto number = numberOf(call, value);
        if (!number)
            return number.error();
        wanted.value = *number;
    }
    return wanted;
}

/// Standard input line by line. Waiting for the next one ends on Ctrl-C, too.
class StandardInput
{
public:
    enum class Found { Line, End, Interrupted, TooLong };

    /// `meanwhile` is done now and then while nothing comes.
    explicit StandardInput(std::function<void()> meanwhile) : m_meanwhile(std::move(meanwhile)) {}

    /// The last line may lack its end.
    Found readLine(std::string &line)
    {
        line.clear();
        if (Invocation::interrupted())
            return Found::Interrupted;
        for (;;) {
            const auto end = std::find(m_bytes.begin() + m_at, m_bytes.end(), '\n');
            line.append(m_bytes.begin() + m_at, end);
            m_at = end - m_bytes.begin();
            if (line.size() > 1'000'000)
                return Found::TooLong;
            if (end != m_bytes.end()) {
                ++m_at;
                return Found::Line;
            }
            if (!fill())
                return Invocation::interrupted() ? Found::Interrupted : line.empty() ? Found::End : Found::Line;
        }
    }

private:
    bool fill()
    {
        m_bytes.clear();
        m_at = 0;
        constexpr int pause = 100; // ms
        pollfd input{STDIN_FILENO, POLLIN, 0};
        while (!Invocation::interrupted()) {
            if (poll(&input, 1, pause) <= 0) {
                m_meanwhile();
                continue;
            }
            m_bytes.resize(1 << 16);
            const ssize_t size = ::read(STDIN_FILENO, m_bytes.data(), m_bytes.size());
            if (size < 0 && errno == EINTR)
                continue;
            m_bytes.resize(size_t(std::max<ssize_t>(size, 0)));
            return size > 0;
        }
        return false;
    }

    std::function<void()> m_meanwhile;
    std::string m_bytes;
    std::ptrdiff_t m_at = 0;
};

int recordLines(Invocation &call, CityFile &file)
{
    bool rejected = false;
    qint64 lineNumber = 0;
    std::string buffer;
    StandardInput input([&file] {
        if (Pen *pen = file.pen())
            (void)pen->keep();
    });
    for (;;) {
        const StandardInput::Found found = input.readLine(buffer);
        if (found == StandardInput::Found::TooLong)
            return call.fail(ExitCode::BadInput, tr("line %1 is longer than a million characters").arg(lineNumber + 1));
        if (found == StandardInput::Found::Interrupted)
            return call.fail(ExitCode::Cancelled,
                             tr("cancelled after line %1 — what was acknowledged is saved").arg(lineNumber));
        if (found == StandardInput::Found::End)
            break;
        ++lineNumber;
        const QByteArray bytes = QByteArray::fromRawData(buffer.data(), qsizetype(buffer.size()));
        const auto reject = [&](const QString &why) {
            rejected = true;
            QString text = why;
            if (text.endsWith(u'.'))
                text.chop(1);
            call.say(QStringLiteral("rejected %1: %2").arg(lineNumber).arg(text));
        };
        if (!QUtf8StringView(bytes).isValidUtf8()) {
            reject(tr("it is not UTF-8"));
            continue;
        }
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (line.isEmpty())
            continue;
        auto wanted = wantedOf(call, line);
        if (!wanted) {
            reject(wanted.error().message);
            continue;
        }
        auto recorded = record(file, *wanted, call.author(), call.reason());
        if (!recorded) {
            if (recorded.error().kind == ErrorKind::Io || file.isReadOnly()) {
                reject(recorded.error().message);
                return call.fail(recorded.error());
            }
            reject(recorded.error().message);
            continue;
        }
        call.say(QStringLiteral("ok %1").arg(lineNumber));
        for (const QString &remark : recorded->remarks)
            call.remark(tr("line %1: %2").arg(QString::number(lineNumber), remark));
    }
    return rejected ? int(ExitCode::NeedsPerson) : 0;
}

} // namespace

int runRecord(const QStringList &arguments)
{
    Invocation call(
        QStringLiteral("record"),
        tr("Records one value, or one a line from standard input: DEPARTMENT,METRIC,PERIOD,VALUE[,CATEGORY]."));
    call.argument(QStringLiteral("FILE"), tr("The city file."));
    call.argument(QStringLiteral("-"), tr("Read lines from standard input."), QStringLiteral("[-]"));
    call.option(QStringLiteral("department"), tr("The department's code."), QStringLiteral("CODE"));
    call.option(QStringLiteral("metric"), tr("The metric's code."), QStringLiteral("CODE"));
    call.option(QStringLiteral("category"), tr("A category of the metric's breakdown."), QStringLiteral("NAME"));
    call.option(QStringLiteral("period"), tr("The period: 2026-10, 2026-Q4, FY27-Q2, FY27, 2026."),
                QStringLiteral("PERIOD"));
    call.option(QStringLiteral("on"), tr("The day, for a value of a day."), QStringLiteral("DATE"));
    call.option(QStringLiteral("value"), tr("The value; rates as fractions (0.93)."), QStringLiteral("N"));
    call.option(QStringLiteral("numerator"), tr("The part of a rate or the sum of an average."), QStringLiteral("N"));
    call.option(QStringLiteral("denominator"), tr("The whole of a rate or the cases of an average."),
                QStringLiteral("N"));
    call.option(QStringLiteral("missing"), tr("There is no value."));
    call.option(QStringLiteral("note"), tr("A note kept with the value."), QStringLiteral("TEXT"));
    call.option(QStringLiteral("json"), tr("Answer as JSON."));
    call.writes();
    if (!call.read(arguments, 1, 2))
        return call.exitCode();
    if (call.argument(1) == QLatin1String("-")) {
        for (const char *option : {"department", "metric", "category", "period", "on", "value", "numerator",
                                   "denominator", "missing", "note"})
            if (call.has(option))
                return call.wrongUsage(
                    tr("--%1 does not go with lines from standard input").arg(QLatin1String(option)));
        auto file = call.open(CityFile::Access::ReadWrite);
        return file ? recordLines(call, *file) : call.exitCode();
    }
    if (!call.argument(1).isEmpty())
        return call.wrongUsage(tr("there are too many arguments"));
    for (const char *needed : {"department", "metric"})
        if (!call.has(needed))
            return call.wrongUsage(tr("--%1 is missing").arg(QLatin1String(needed)));
    if (call.has("period") == call.has("on"))
        return call.wrongUsage(tr("either --period or --on is needed"));
    const bool parts = call.has("numerator") || call.has("denominator");
    if (int(call.has("value")) + int(parts) + int(call.has("missing")) != 1
        || call.has("numerator") != call.has("denominator"))
        return call.wrongUsage(tr("one of --value, --numerator with --denominator, or --missing is needed"));

    Wanted wanted;
    wanted.department = call.value("department");
    wanted.metric = call.value("metric");
    wanted.category = call.value("category");
    wanted.period = call.value("period");
    if (call.has("note"))
        wanted.note = call.value("note");
    if (call.has("on")) {
        wanted.day = QDate::fromString(call.value("on"), Qt::ISODate);
        if (!wanted.day.isValid())
            return call.fail(ExitCode::BadInput,
                             tr("“%1” is not a day — write it like 2026-10-07").arg(call.value("on")));
    }
    const std::pair<const char *, std::optional<double> *> numbers[] = {
        {"value", &wanted.value}, {"numerator", &wanted.numerator}, {"denominator", &wanted.denominator}};
    for (const auto &[option, target] : numbers) {
        if (!call.has(option))
            continue;
        auto number = numberOf(call, call.value(option));
        if (!number)
            return call.fail(number.error());
        *target = *number;
    }
    auto file = call.open(CityFile::Access::ReadWrite);
    if (!file)
        return call.exitCode();
    auto recorded = record(*file, wanted, call.author(), call.reason());
    if (!recorded)
        return call.fail(recorded.error());
    for (const QString &remark : recorded->remarks)
        call.remark(remark);
    if (call.json())
        call.say(QJsonObject{{QStringLiteral("revision"), recorded->committed.revision.number},
                             {QStringLiteral("wrote"), recorded->committed.wrote},
                             {QStringLiteral("department"), recorded->department},
                             {QStringLiteral("metric"), recorded->metric},
                             {QStringLiteral("category"), jsonText(recorded->category)},
                             {QStringLiteral("period"), recorded->period},
                             {QStringLiteral("value"), jsonNumber(recorded->value)}});
    else if (recorded->committed.wrote)
        call.say(tr("Revision %1: %2 %3, %4: %5.")
                     .arg(QString::number(recorded->committed.revision.number), recorded->department, recorded->metric,
                          recorded->period, recorded->value ? toText(*recorded->value) : tr("missing")));
    else
        call.say(tr("It was so already; nothing was written."));
    return 0;
}

} // namespace statroom
