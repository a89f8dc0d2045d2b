// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportTargets.h"

#include "exchange/CsvField.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUuid>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportTargets", text);
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool speaksOf(const QString &name, const char *words)
{
    const QRegularExpression pattern(QStringLiteral("(^|[^\\p{L}])(%1)([^\\p{L}]|$)").arg(QLatin1String(words)),
                                     QRegularExpression::CaseInsensitiveOption
                                         | QRegularExpression::UseUnicodePropertiesOption);
    return name.contains(pattern);
}

/// Words that mean the same unit; the first row that there is none.
const QList<QStringList> &unitWords()
{
    static const QList<QStringList> words{
        {QString(), QStringLiteral("#"), QStringLiteral("no."), QStringLiteral("number"), QStringLiteral("count"),
         QStringLiteral("n")},
        {QStringLiteral("%"), QStringLiteral("percent"), QStringLiteral("percentage"), QStringLiteral("pct")},
        {QStringLiteral("$"), QStringLiteral("usd"), QStringLiteral("us$"), QStringLiteral("dollars")},
        {QStringLiteral("h"), QStringLiteral("hr"), QStringLiteral("hrs"), QStringLiteral("hour"),
         QStringLiteral("hours")},
        {QStringLiteral("min"), QStringLiteral("mins"), QStringLiteral("minute"), QStringLiteral("minutes")},
        {QStringLiteral("s"), QStringLiteral("sec"), QStringLiteral("secs"), QStringLiteral("second"),
         QStringLiteral("seconds")},
        {QStringLiteral("d"), QStringLiteral("day"), QStringLiteral("days")},
    };
    return words;
}

/// Place in unitWords(); -1 = none.
int unitMeant(const QString &word)
{
    const QString said = folded(word);
    const QList<QStringList> &words = unitWords();
    for (qsizetype i = 0; i < words.size(); ++i)
        if (words[i].contains(said))
            return int(i);
    return -1;
}

/// Whether a word means the unit of a metric: "hours" means h, "number" and "#" that it has none.
bool isUnit(const QString &word, const QString &unit)
{
    return folded(word) == folded(unit) || (unitMeant(word) >= 0 && unitMeant(word) == unitMeant(unit));
}

} // namespace

ImportTargets::ImportTargets(ImportPlan::Content &content) : m_content(content), m_catalogue(*content.catalogue) {}

int ImportTargets::find(QByteArrayView department, QByteArrayView metric, QByteArrayView category, int months,
                        QString &why)
{
    m_key.assign(department.data(), size_t(department.size()));
    m_key += '\x1f';
    m_key.append(metric.data(), size_t(metric.size()));
    m_key += '\x1f';
    m_key.append(category.data(), size_t(category.size()));
    const bool isReview = m_content.request.isReview;
    if (m_key == m_previousKey && m_previous >= 0) {
        if (isReview)
            note(m_previousWords);
        return m_previous;
    }
    auto known = m_found.find(m_key);
    if (known == m_found.end()) {
        ImportPlan::Words words;
        int found = resolve(department, metric, category, months, words);
        if (found < 0) {
            m_whys.append(words.why);
            m_misses.push_back(m_missed);
            m_fates.push_back(words.isLeftOut ? ImportPlan::Fate::LeftOut
                                  : isReview  ? ImportPlan::Fate::Waiting
                                              : ImportPlan::Fate::Rejected);
            found = -int(m_whys.size());
        }
        known = m_found.emplace(m_key, found).first;
        if (isReview) {
            words.row = m_row;
            words.months = months;
            words.sign = signBeside(QString::fromUtf8(m_sample));
            m_wordsOf.emplace(m_key, m_content.words.size());
            m_content.words.append(words);
        }
    }
    if (isReview) {
        m_previousWords = m_wordsOf.at(m_key);
        note(m_previousWords);
    }
    m_previousKey = m_key;
    m_previous = known->second;
    if (known->second < 0) {
        const size_t place = size_t(-known->second - 1);
        why = m_whys[qsizetype(place)];
        m_missed = m_misses[place];
        m_fate = m_fates[place];
        return -1;
    }
    return known->second;
}

void ImportTargets::note(qsizetype words)
{
    ++m_content.words[words].cells;
    if (!m_content.wordsOfRow.contains(m_row, int(words)))
        m_content.wordsOfRow.insert(m_row, int(words));
}

int ImportTargets::resolve(QByteArrayView department, QByteArrayView metric, QByteArrayView category, int months,
                           ImportPlan::Words &words)
{
    using How = ImportPlan::Words::How;
    // The word as it stands comes first: a code may end in a digit that is also a footnote's.
    const auto exact = [](QByteArrayView bytes) {
        return CsvField::unguarded(QString::fromUtf8(bytes)).simplified();
    };
    const ImportRequest &request = m_content.request;
    words.department = exact(department);
    words.metric = exact(metric);
    words.category = exact(category);

    const QString departmentText = words.department.isEmpty() ? request.department : words.department;
    const Alias *alias = m_content.isOwnForm ? nullptr : m_catalogue.departmentAlias(Alias::normalised(departmentText));
    const Department *d = nullptr;
    if (remembered(alias)) {
        d = m_catalogue.department(alias->department);
        words.departmentHow = How::Remembered;
    } else {
        d = this->department(departmentText, words.why);
        if (d)
            words.departmentHow = folded(d->code) == folded(departmentText) ? How::Code : How::Name;
    }
    m_missed = Word::Department;
    if (!d)
        return -1;
    words.departmentId = d->id;

    m_missed = Word::Metric;
    QString metricText = words.metric.isEmpty() ? request.metric : words.metric;
    alias = m_content.isOwnForm ? nullptr : m_catalogue.metricAlias(Alias::normalised(metricText), d->id);
    if (!alias && !words.metric.isEmpty() && metricsNamed(metricText).empty()) {
        metricText = m_content.table.withoutFootnote(metricText);
        const QString apart = m_content.table.withoutFootnoteApart(metricText);
        if (!m_content.isOwnForm && !apart.isEmpty() && !isMetric(metricText, d->id) && isMetric(apart, d->id)) {
            m_content.warnings.append(tr("“%1” was read as “%2” with the sign of a footnote.").arg(metricText, apart));
            metricText = apart;
        }
        alias = m_content.isOwnForm ? nullptr : m_catalogue.metricAlias(Alias::normalised(metricText), d->id);
    }
    CategoryId ofAlias;
    const Metric *m = nullptr;
    if (remembered(alias)) {
        words.how = How::Remembered;
        if (alias->means == Alias::Means::Nothing) {
            words.isLeftOut = true;
            words.why = tr("Left out, as remembered for “%1”.").arg(alias->spelling);
            return -1;
        }
        m = m_catalogue.metric(alias->metric);
        ofAlias = alias->category;
    } else {
        m = this->metric(metricText, months, *d, words.why);
        if (m)
            words.how = folded(m->code) == folded(metricText) ? How::Code : How::Name;
    }
    if (!m)
        return -1;
    words.metricId = m->id;

    CategoryId c = words.category.isEmpty() ? ofAlias : CategoryId();
    QString spelling = c ? m_catalogue.categorySpelling(c) : words.category;
    if (!words.category.isEmpty()) {
        m_missed = Word::Category;
        alias =
            m_content.isOwnForm ? nullptr : m_catalogue.categoryAlias(Alias::normalised(words.category), m->id, d->id);
        if (remembered(alias)) {
            c = alias->category;
            spelling = m_catalogue.categorySpelling(c);
        } else {
            c = this->category(*d, *m, words.category, words.why);
        }
        if (!c)
            return -1;
    }
    words.categoryId = c;
    const int place = series(*d, *m, c, spelling, words.why);
    if (place >= 0)
        words.series = m_content.series[size_t(place)].series.id;
    return place;
}

const Alias *ImportTargets::remembered(const Alias *alias)
{
    if (!alias)
        return nullptr;
    if (!m_told.contains(alias->id.number)) {
        m_told.insert(alias->id.number);
        QString meaning;
        if (alias->means == Alias::Means::Department) {
            if (const Department *d = m_catalogue.department(alias->department))
                meaning = d->code;
        } else if (const Metric *m = m_catalogue.metric(alias->metric)) {
            meaning = alias->category ? m->code + u' ' + m_catalogue.categorySpelling(alias->category) : m->code;
        }
        m_content.warnings.append(alias->means == Alias::Means::Nothing
                                      ? tr("“%1” left out (remembered).").arg(alias->spelling)
                                      : tr("“%1” taken for %2 (remembered).").arg(alias->spelling, meaning));
    }
    return alias;
}

bool ImportTargets::hasHiddenSign(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c == QChar::ReplacementCharacter;
    });
}

bool ImportTargets::isTotal(const QString &text)
{
    static const QStringList words{QStringLiteral("total"),
                                   QStringLiteral("totals"),
                                   QStringLiteral("grand total"),
                                   QStringLiteral("overall"),
                                   QStringLiteral("sum"),
                                   QStringLiteral("all"),
                                   QStringLiteral("total general"),
                                   QStringLiteral("suma"),
                                   QStringLiteral("todos"),
                                   QStringLiteral("subtotal"),
                                   QStringLiteral("sub-total"),
                                   QStringLiteral("sub total"),
                                   QStringLiteral("subtotals"),
                                   QStringLiteral("average"),
                                   QStringLiteral("avg"),
                                   QStringLiteral("promedio"),
                                   QStringLiteral("ytd"),
                                   QStringLiteral("year to date"),
                                   QStringLiteral("citywide"),
                                   QStringLiteral("city-wide"),
                                   QStringLiteral("city wide"),
                                   QStringLiteral("city total"),
                                   QStringLiteral("all departments"),
                                   QStringLiteral("all depts"),
                                   QStringLiteral("toda la ciudad")};
    QString word = folded(text);
    while (word.endsWith(u':') || word.endsWith(u'.'))
        word.chop(1);
    return words.contains(word);
}

QString ImportTargets::totalOf(const QString &text)
{
    static const QRegularExpression total(
        QStringLiteral("^(?:(?:grand |sub-?)?totals?\\b\\W*(?:for |of |de )?(.+)|(.+?)\\W+(?:sub-?)?totals?\\W*)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = total.match(text.simplified());
    return match.hasMatch() ? match.captured(1) + match.captured(2) : QString();
}

bool ImportTargets::isOtherUnit(const QString &word, const QString &unit)
{
    static const QRegularExpression scale(
        QStringLiteral("\\b(thousands?|millions?|billions?|miles de|millones|000s?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = scale.match(word); match.hasMatch())
        return !unit.contains(match.captured(1), Qt::CaseInsensitive);
    const int said = unitMeant(word);
    const int meant = unitMeant(unit);
    if (said < 0 || meant < 0 || said == meant)
        return false;
    // What has no unit may have been given one in words; only percent is another matter.
    constexpr int percent = 1;
    return (said > 0 && meant > 0) || said == percent || meant == percent;
}

QString ImportTargets::isNotMade(const QString &name)
{
    if (hasHiddenSign(name))
        return tr("The name “%1” holds a sign that cannot be seen. Clean it in the file.").arg(name);
    if (isTotal(name))
        return tr("“%1” is made from the others and not imported beside them. Leave it out of the file, or define it "
                  "first if it is a name.")
            .arg(name);
    return {};
}

QString ImportTargets::freshCode(const QString &name, const std::function<bool(const QString &)> &isTaken)
{
    QString code;
    for (QChar c : name.normalized(QString::NormalizationForm_KD).toUpper()) {
        if ((c >= u'A' && c <= u'Z') || c.isDigit())
            code += c;
        else if (c == u'%')
            code += QStringLiteral("PCT");
        else if (c.category() != QChar::Mark_NonSpacing && !code.isEmpty() && !code.endsWith(u'-'))
            code += u'-';
    }
    code = code.left(40);
    while (code.endsWith(u'-'))
        code.chop(1);
    if (code.isEmpty())
        code = QStringLiteral("M");
    QString fresh = code;
    for (int n = 2; isTaken(folded(fresh)); ++n)
        fresh = QStringLiteral("%1-%2").arg(code).arg(n);
    return fresh;
}

Department ImportTargets::departmentNamed(const QString &name, const std::function<bool(const QString &)> &isTaken)
{
    Department made;
    made.uuid = newUuid();
    const bool isCode = name == name.toUpper() && !name.contains(u' ') && name.size() <= 40;
    made.code = isCode && !isTaken(folded(name)) ? name : freshCode(name, isTaken);
    made.name = name;
    return made;
}

QString ImportTargets::signBeside(const QString &value)
{
    static const QRegularExpression sign(QStringLiteral("^[-+(\u2212]?\\s*(?:(\\p{Sc})\\s*[-\u2212]?[\\d.,]"
                                                        "|[\\d.,'\\s]+(%|\\p{Sc})\\s*\\)?$)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = sign.match(value.trimmed());
    return match.captured(1) + match.captured(2);
}

std::optional<ImportTargets::Heading> ImportTargets::heading(const TableColumn &column) const
{
    const auto isNew = [this](const QString &text) {
        return m_content.request.create || m_content.request.isReview ? isNotMade(text).isEmpty() : false;
    };
    if (m_content.isOwnForm || isMetric(column.name, {}))
        return std::nullopt;
    const SheetNotes *sheet = m_content.table.sheet();
    if (sheet && sheet->groups.contains(column.index)) {
        const auto &[over, below] = *sheet->groups.constFind(column.index);
        const QString name = m_content.table.withoutFootnote(below);
        if (const Department *d = knownDepartment(over); d && (isMetric(name, d->id) || isNew(name)))
            return Heading{over, below};
        if (const Department *d = knownDepartment(name); d && (isMetric(over, d->id) || isNew(over)))
            return Heading{name, over};
        return std::nullopt;
    }
    static const QRegularExpression between(QStringLiteral("^[-–—:/|,\\s]+|[-–—:/|,\\s]+$"));
    const QStringList words = column.name.split(u' ');
    std::optional<Heading> found;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString first = words.first(i).join(u' ').remove(between);
        const QString rest = words.sliced(i).join(u' ').remove(between);
        for (const auto &[department, metric] : {std::pair(first, rest), std::pair(rest, first)}) {
            const Department *d = knownDepartment(department);
            if (!d || !isMetric(m_content.table.withoutFootnote(metric), d->id))
                continue;
            if (found && (found->department != department || found->metric != metric))
                return std::nullopt;
            found = Heading{department, metric};
        }
    }
    return found;
}

Metric ImportTargets::metricNamed(const QString &text, const QString &sign, int months, Series::Aggregate aggregate,
                                  const std::function<bool(const QString &)> &isTaken)
{
    Metric made;
    made.uuid = newUuid();
    const bool isCode = text == text.toUpper() && !text.contains(u' ') && text.size() <= 40;
    made.code = isCode && !isTaken(folded(text)) ? text : freshCode(text, isTaken);
    made.name = isCode ? text : QString(text).replace(u'_', u' ');
    made.direction = Metric::Direction::None;
    made.frequency = months == 12 ? Frequency::Year : months == 3 ? Frequency::Quarter : Frequency::Month;
    using A = Series::Aggregate;
    const bool isPercent = sign == u"%" && (aggregate == A::None || aggregate == A::Mean);
    if (isPercent || text.contains(u'%') || speaksOf(text, "percent|percentage|porcentaje") || aggregate == A::Share) {
        made.kind = Metric::Kind::Rate;
        made.unit = QStringLiteral("%");
        made.decimals = 1;
    } else if (aggregate == A::Mean || aggregate == A::Median || aggregate == A::Days
               || (aggregate == A::None && speaksOf(text, "average|avg|mean|median|rate|per|score|promedio|tasa"))) {
        made.kind = Metric::Kind::Average;
        made.decimals = 1;
        if (aggregate == A::Days)
            made.unit = QStringLiteral("d");
    } else if (aggregate == A::Open
               || (aggregate == A::None
                   && speaksOf(text, "population|open|backlog|balance|inventory|stock|población"))) {
        made.kind = Metric::Kind::Stock;
    }
    if (made.unit.isEmpty() && sign != u"%" && aggregate != A::Count)
        made.unit = sign;
    return made;
}

const Department *ImportTargets::knownDepartment(const QString &text) const
{
    if (const Department *found = m_catalogue.department(text))
        return found;
    if (const Alias *alias = m_catalogue.departmentAlias(Alias::normalised(text)))
        return m_catalogue.department(alias->department);
    const QString key = folded(text);
    for (const Department &d : m_catalogue.departments())
        if (folded(d.name) == key)
            return &d;
    return nullptr;
}

std::vector<const Metric *> ImportTargets::metricsNamed(const QString &text) const
{
    if (const Metric *found = m_catalogue.metric(text))
        return {found};
    std::vector<const Metric *> all;
    const QString asHeader = Table::normalised(text);
    for (const Metric &m : m_catalogue.metrics())
        if (Table::normalised(m.name) == asHeader || Table::normalised(m.code) == asHeader)
            all.push_back(&m);
    if (!all.empty() || m_content.isOwnForm)
        return all;
    // "Cost ($)", where the metric counts in dollars.
    static const QRegularExpression withUnit(
        QStringLiteral("^(.*\\S)\\s*(?:\\(([^()]{1,16})\\)|\\[([^\\[\\]]{1,16})\\]|[\\s,]([%#]|\\p{Sc}))$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = withUnit.match(text.simplified());
    if (!match.hasMatch())
        return all;
    const QString unit = match.captured(2) + match.captured(3) + match.captured(4);
    QString name = match.captured(1);
    while (name.endsWith(u',') || name.endsWith(u' '))
        name.chop(1);
    for (const Metric *m : metricsNamed(name))
        if (isUnit(unit, m->unit))
            all.push_back(m);
    return all;
}

bool ImportTargets::isSameDepartment(const QString &text, const QString &said) const
{
    const Department *meant = knownDepartment(said);
    return meant ? knownDepartment(text) == meant : folded(text) == folded(said);
}

bool ImportTargets::isSameMetric(const QString &text, const QString &said) const
{
    if (Table::normalised(text) == Table::normalised(said))
        return true;
    const std::vector<const Metric *> meant = metricsNamed(said);
    const Alias *alias = m_catalogue.metricAlias(Alias::normalised(text), {});
    std::vector<const Metric *> named = metricsNamed(m_content.table.withoutFootnote(text));
    if (alias)
        named = {m_catalogue.metric(alias->metric)};
    return std::any_of(named.begin(), named.end(),
                       [&](const Metric *m) { return std::find(meant.begin(), meant.end(), m) != meant.end(); });
}

bool ImportTargets::isDepartment(const QString &text) const
{
    return knownDepartment(text) || m_departments.contains(folded(text));
}

bool ImportTargets::isMetric(const QString &text, DepartmentId department) const
{
    return m_catalogue.metricAlias(Alias::normalised(text), department) || !metricsNamed(text).empty();
}

const Department *ImportTargets::department(const QString &text, QString &why)
{
    if (text.isEmpty()) {
        why = tr("The row names no department. Map a column to it, or name one for all rows.");
        return nullptr;
    }
    const QString key = folded(text);
    if (const auto known = m_departments.constFind(key); known != m_departments.cend())
        return *known;
    const Department *found = knownDepartment(text);
    if (!found) {
        if (why = hasHiddenSign(text) ? isNotMade(text) : QString(); !why.isEmpty())
            return nullptr;
        if (!m_content.request.create) {
            why =
                tr("There is no department “%1”. Define it first, or let the import create what is missing.").arg(text);
            return nullptr;
        }
        if (why = isNotMade(text); !why.isEmpty())
            return nullptr;
        Department made = departmentNamed(
            text, [&](const QString &c) { return m_catalogue.department(c) || m_departments.contains(c); });
        made.id = DepartmentId(provisional());
        made.position = int(m_catalogue.departments().size() + m_newDepartments.size());
        m_newDepartments.push_back(made);
        m_content.definitions.push_back(added(made));
        found = &m_newDepartments.back();
        m_departments.insert(folded(made.code), found);
    }
    m_departments.insert(key, found);
    return found;
}

const Metric *ImportTargets::metric(const QString &text, int months, const Department &department, QString &why)
{
    if (text.isEmpty()) {
        why = tr("The row names no metric. Map a column to it, or name one for all rows.");
        return nullptr;
    }
    const QString key = folded(text);
    if (const auto known = m_metrics.constFind(key); known != m_metrics.cend())
        return *known;
    std::vector<const Metric *> named = metricsNamed(text);
    if (named.size() > 1) {
        // Of those with one name, the one that the department measures.
        QStringList codes;
        for (const Metric *m : named)
            codes.append(m->code);
        std::erase_if(named, [&](const Metric *m) {
            const auto all = m_catalogue.seriesOf(m->id);
            return std::none_of(all.begin(), all.end(),
                                [&](SeriesId id) { return m_catalogue.series(id)->department == department.id; });
        });
        if (named.size() == 1)
            return named.front();
        why = tr("“%1” may be any of the metrics %2. Write the code.").arg(text, codes.join(QStringLiteral(", ")));
        return nullptr;
    }
    const Metric *found = named.empty() ? nullptr : named.front();
    if (!found) {
        if (why = hasHiddenSign(text) ? isNotMade(text) : QString(); !why.isEmpty())
            return nullptr;
        if (!m_content.request.create) {
            why = tr("There is no metric “%1”. Define it first, or let the import create what is missing.").arg(text);
            return nullptr;
        }
        if (why = isNotMade(text); !why.isEmpty())
            return nullptr;
        Metric made = metricNamed(text, signBeside(QString::fromUtf8(m_sample)), months,
                                  m_aggregate.value_or(Series::Aggregate::None),
                                  [&](const QString &c) { return m_catalogue.metric(c) || m_metrics.contains(c); });
        made.id = MetricId(provisional());
        made.position = int(m_catalogue.metrics().size() + m_content.newMetrics.size());
        m_content.newMetrics.push_back(made);
        m_content.definitions.push_back(added(made));
        found = &m_content.newMetrics.back();
        m_metrics.insert(folded(made.code), found);
    }
    m_metrics.insert(key, found);
    return found;
}

CategoryId ImportTargets::category(const Department &, const Metric &metric, const QString &text, QString &why)
{
    const ImportRequest &request = m_content.request;
    const QString key = folded(text);
    std::vector<const Breakdown *> breakdowns = m_catalogue.breakdownsOf(metric.id);
    QString wanted = request.breakdown;
    QString name = text;
    if (wanted.isEmpty()) {
        if (const Category *c = m_catalogue.category(metric.id, text))
            return c->id;
        for (const Breakdown *b : breakdowns) {
            if (text.startsWith(b->name + u'/', Qt::CaseInsensitive)) {
                wanted = b->name;
                name = text.mid(b->name.size() + 1);
            }
        }
    }
    const Breakdown *breakdown = nullptr;
    for (const Breakdown *b : breakdowns)
        if (wanted.isEmpty() ? breakdowns.size() == 1 : folded(b->name) == folded(wanted))
            breakdown = b;
    if (breakdown) {
        for (const Category *c : m_catalogue.categoriesOf(breakdown->id))
            if (folded(c->name) == folded(name))
                return c->id;
    }
    BreakdownId id = breakdown ? breakdown->id : BreakdownId();
    if (!breakdown && wanted.isEmpty()) {
        if (breakdowns.size() > 1) {
            why = tr("%1 has several breakdowns, and none of them holds “%2”. Name the breakdown.")
                      .arg(metric.code, text);
            return {};
        }
        const QString column = request.mapped(QStringLiteral("category"));
        const int place = m_content.table.column(column);
        wanted = place >= 0 ? m_content.table.columns()[place].name : QStringLiteral("category");
    }
    if (!request.create) {
        why = tr("%1 has no category “%2”. Define it first, or let the import create what is missing.")
                  .arg(metric.code, text);
        return {};
    }
    if (why = isNotMade(name); !why.isEmpty())
        return {};
    if (!id) {
        for (const NewBreakdown &b : m_newBreakdowns)
            if (b.metric == metric.id && b.name == folded(wanted))
                id = b.id;
    }
    if (!id) {
        Breakdown made;
        made.id = id = BreakdownId(provisional());
        made.uuid = newUuid();
        made.metric = metric.id;
        made.name = wanted;
        made.position = int(breakdowns.size());
        m_newBreakdowns.push_back({id, metric.id, folded(wanted)});
        m_content.definitions.push_back(added(made));
    }
    int position = breakdown ? int(m_catalogue.categoriesOf(breakdown->id).size()) : 0;
    for (const NewCategory &c : m_newCategories) {
        if (c.breakdown != id)
            continue;
        if (c.name == folded(name))
            return c.id;
        ++position;
    }
    Category made;
    made.id = CategoryId(provisional());
    made.uuid = newUuid();
    made.breakdown = id;
    made.name = name;
    made.position = position;
    m_newCategories.push_back({made.id, id, folded(name)});
    m_content.definitions.push_back(added(made));
    return made.id;
}

int ImportTargets::place(const Series &series)
{
    const auto known = m_placeOfSeries.find(series.id.number);
    if (known != m_placeOfSeries.end())
        return known->second;
    PlannedSeries planned;
    planned.series = series;
    planned.metric = m_catalogue.metric(series.metric);
    if (const Department *d = m_catalogue.department(series.department))
        planned.department = d->code;
    planned.category = m_catalogue.categorySpelling(series.category);
    const int place = int(m_content.series.size());
    m_content.series.push_back(planned);
    m_placeOfSeries.emplace(series.id.number, place);
    return place;
}

int ImportTargets::series(const Department &department, const Metric &metric, CategoryId category,
                          const QString &spelling, QString &why)
{
    if (metric.isCalculated()) {
        why = tr("%1 is calculated (%2): its values are not entered. Import what it is calculated from.")
                  .arg(metric.code, metric.formula);
        return -1;
    }
    if (const Series *found = m_catalogue.series(department.id, metric.id, category))
        return place(*found);
    if (!m_content.request.create) {
        why = category
            ? tr("%1 does not measure %2 for “%3”. Define the series first, or let the import create what is missing.")
                  .arg(department.code, metric.code, spelling)
            : tr("%1 does not measure %2. Define the series first, or let the import create what is missing.")
                  .arg(department.code, metric.code);
        return -1;
    }
    for (const NewSeries &s : m_newSeries)
        if (s.department == department.id && s.metric == metric.id && s.category == category)
            return s.place;
    PlannedSeries planned;
    planned.isNew = true;
    planned.series.id = SeriesId(provisional());
    planned.series.uuid = newUuid();
    planned.series.department = department.id;
    planned.series.metric = metric.id;
    planned.series.category = category;
    planned.metric = &metric;
    planned.department = department.code;
    planned.category = spelling;
    const int place = int(m_content.series.size());
    m_content.series.push_back(planned);
    m_newSeries.push_back({department.id, metric.id, category, place});
    return place;
}

void ImportTargets::planTotal(int place)
{
    const PlannedSeries part = m_content.series[size_t(place)];
    if (!part.series.category || m_catalogue.series(part.series.department, part.series.metric))
        return;
    for (const NewSeries &s : m_newSeries) {
        if (s.department == part.series.department && s.metric == part.series.metric && !s.category) {
            m_content.series[size_t(s.place)].isNeeded = true;
            return;
        }
    }
    PlannedSeries total = part;
    total.isNew = true;
    total.isNeeded = true;
    total.series.id = SeriesId(provisional());
    total.series.uuid = newUuid();
    total.series.category = {};
    total.series.aggregate = Series::Aggregate::None;
    total.category.clear();
    total.before.reset();
    m_newSeries.push_back({total.series.department, total.series.metric, {}, int(m_content.series.size())});
    m_content.series.push_back(total);
}

} // namespace statroom
