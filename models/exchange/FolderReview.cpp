// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FolderReview.h"

#include "domain/NumberText.h"
#include "exchange/CsvField.h"
#include "exchange/ImportTargets.h"
#include "exchange/Likeness.h"
#include "exchange/NewIds.h"
#include "exchange/PlanContent.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <cmath>
#include <map>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FolderReview", text);
}

using Layout = ImportRequest::Layout;
using How = ImportPlan::Words::How;
using Outcome = ImportPlan::Outcome;

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

/// Words of a text as they are looked for in it, punctuation apart.
QStringList tokens(const QString &text)
{
    QString plain;
    for (QChar c : text.normalized(QString::NormalizationForm_C))
        plain += c.isLetterOrNumber() || c == u'&' ? c : QChar(u' ');
    return plain.split(u' ', Qt::SkipEmptyParts);
}

/// Where `part` stands in `all` as whole words; -1 = nowhere.
qsizetype placeOf(const QStringList &part, const QStringList &all, Qt::CaseSensitivity sensitivity)
{
    for (qsizetype i = 0; !part.isEmpty() && i + part.size() <= all.size(); ++i) {
        bool same = true;
        for (qsizetype k = 0; same && k < part.size(); ++k)
            same = part[k].compare(all[i + k], sensitivity) == 0;
        if (same)
            return i;
    }
    return -1;
}

bool sameNumber(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1e-300, std::abs(a), std::abs(b)});
}

bool isGenericSheet(const QString &name)
{
    static const QRegularExpression generic(
        QStringLiteral("^(sheet|tabelle|hoja|feuil|foglio|table|data|datos|daten|values|report|export|metrics|measures|"
                       "kpis?|scorecard|summary)\\s*\\d*$"),
        QRegularExpression::CaseInsensitiveOption);
    return generic.match(name.trimmed()).hasMatch();
}

bool isGenericValue(const QString &header)
{
    static const QStringList words{QStringLiteral("value"),  QStringLiteral("total"),  QStringLiteral("count"),
                                   QStringLiteral("amount"), QStringLiteral("number"), QStringLiteral("actual"),
                                   QStringLiteral("result"), QStringLiteral("valor"),  QStringLiteral("#")};
    return words.contains(Table::normalised(header));
}

class ChangesInOrder : public ChangeStream
{
public:
    explicit ChangesInOrder(const std::vector<Change> &changes) : m_changes(changes) {}
    bool next(Change &change) override
    {
        if (m_next == m_changes.size())
            return false;
        change = m_changes[m_next++];
        return true;
    }

private:
    const std::vector<Change> &m_changes;
    size_t m_next = 0;
};

/// In one place a word means one thing: what tells the places apart.
auto placeOfAlias(const Alias &a)
{
    using Means = Alias::Means;
    return std::tuple(a.text, a.within,
                      a.means == Means::Department     ? MetricId(0)
                          : a.means == Means::Category ? a.metric
                                                       : MetricId(-1));
}

} // namespace

void FolderAnswers::say(Alias alias)
{
    alias.text = Alias::normalised(alias.spelling);
    const auto same = [&](const Alias &a) {
        return placeOfAlias(a) == placeOfAlias(alias);
    };
    const auto known = std::find_if(aliases.begin(), aliases.end(), same);
    alias.id = AliasId(known == aliases.end() ? --last : known->id.number);
    alias.uuid = known == aliases.end() ? newUuid() : known->uuid;
    if (known == aliases.end())
        aliases.push_back(alias);
    else
        *known = alias;
}

struct FolderReview::Content
{
    FolderReading reading;
    QList<Sheet> sheets;
    QList<Line> lines;
    QList<Conflict> conflicts;
    std::shared_ptr<const Catalogue> city;
    std::shared_ptr<const Catalogue> staged;
    std::vector<Change> definitions; ///< what is needed of what was staged, in the order of a commit
    std::vector<std::vector<bool>> dropped; ///< by sheet and place of the value
    QStringList created;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 waiting = 0; ///< lines
};

/// Makes a review, step by step.
class FolderReviewer
{
public:
    FolderReviewer(const Reader &reader, const FolderReading &reading, const FolderAnswers &answers, QDate today,
                   const Importer::Progress &progress)
        : m_reader(reader)
        , m_answers(answers)
        , m_today(today)
        , m_progress(progress)
        , m_last(answers.last)
        , m_content(std::make_shared<FolderReview::Content>())
    {
        m_content->reading = reading;
    }

    Result<FolderReview> run()
    {
        const auto catalogue = m_reader.catalogue();
        if (!catalogue)
            return catalogue.error();
        m_content->city = *catalogue;
        m_staged = **catalogue;
        m_calendar = FiscalCalendar(m_staged.city);
        stageAnswers();
        const QList<FolderSheet> &sheets = m_content->reading.sheets;
        m_content->sheets.resize(sheets.size());
        m_requests.resize(sheets.size());
        std::vector<bool> open(size_t(sheets.size()), true);
        // Each round makes what the one before could not know: first departments, then what they measure.
        for (int round = 0; round < 5; ++round) {
            m_content->staged = std::make_shared<const Catalogue>(m_staged);
            for (qsizetype i = 0; i < sheets.size(); ++i) {
                if (!open[size_t(i)])
                    continue;
                if (m_progress && !m_progress(i, sheets.size()))
                    return Error{ErrorKind::Cancelled, tr("Cancelled. Nothing was changed."), {}};
                open[size_t(i)] = false;
                if (Result<void> r = planSheet(int(i)); !r)
                    return r.error();
            }
            bool any = false;
            for (qsizetype i = 0; i < sheets.size(); ++i) {
                if (!m_content->sheets[i].plan)
                    continue;
                for (const ImportPlan::Words &words : m_content->sheets[i].plan->words()) {
                    if (makeUp(int(i), words)) {
                        open[size_t(i)] = true;
                        any = true;
                    }
                }
            }
            if (!any)
                break;
            m_staged.index();
        }
        makeLines();
        compareSheets();
        countValues();
        prune();
        return FolderReview(m_content);
    }

private:
    using Line = FolderReview::Line;
    using Sheet = FolderReview::Sheet;
    using Confidence = FolderReview::Confidence;

    qint64 provisional() { return --m_last; }

    void stage(const Change &change)
    {
        m_staged.apply(change);
        m_changes.push_back(change);
    }
    void stageAnswers()
    {
        for (Department d : m_answers.departments) {
            d.position = int(m_staged.departments().size());
            stage(added(d));
        }
        for (Metric m : m_answers.metrics) {
            m.position = int(m_staged.metrics().size());
            stage(added(m));
        }
        for (const Alias &alias : m_answers.aliases)
            stageAlias(alias);
        m_staged.index();
    }
    void stageAlias(Alias alias)
    {
        for (const Alias &known : m_content->city->aliases()) {
            if (placeOfAlias(known) != placeOfAlias(alias))
                continue;
            m_said.insert(known.id.number);
            if (known.means == alias.means && known.department == alias.department && known.metric == alias.metric
                && known.category == alias.category)
                return;
            alias.id = known.id;
            alias.uuid = known.uuid;
            stage(changed(known, alias));
            return;
        }
        m_said.insert(alias.id.number);
        stage(added(alias));
    }

    /// The department that a text names by code, by name or as remembered; where it names several, none.
    std::optional<DepartmentId> departmentIn(const QString &text) const
    {
        if (text.trimmed().isEmpty())
            return std::nullopt;
        for (const QString &whole : {text, FolderReview::lastingPart(text)})
            if (const Alias *alias = m_staged.departmentAlias(Alias::normalised(whole)))
                return alias->department;
        const QStringList words = tokens(text);
        struct Named
        {
            DepartmentId id;
            qsizetype at;
            qsizetype size;
        };
        std::vector<Named> found;
        const auto look = [&](const QString &name, DepartmentId id, bool isCode) {
            const QStringList part = tokens(name);
            // Short codes are also words: IT, HR.
            const bool exact = isCode && name.size() <= 3;
            const qsizetype at = placeOf(part, words, exact ? Qt::CaseSensitive : Qt::CaseInsensitive);
            if (at >= 0)
                found.push_back({id, at, part.size()});
        };
        for (const Department &d : m_staged.departments()) {
            look(d.code, d.id, true);
            look(d.name, d.id, false);
        }
        for (const Alias &a : m_staged.aliases())
            if (a.means == Alias::Means::Department)
                look(a.spelling, a.department, true);
        // "Police" inside "Police Academy" names the academy.
        std::erase_if(found, [&](const Named &n) {
            return std::any_of(found.begin(), found.end(), [&](const Named &o) {
                return o.size > n.size && o.at <= n.at && o.at + o.size >= n.at + n.size;
            });
        });
        if (found.empty())
            return std::nullopt;
        for (const Named &n : found)
            if (n.id != found.front().id)
                return DepartmentId();
        return found.front().id;
    }

    bool isMetric(const QString &text, DepartmentId within) const
    {
        if (m_staged.metric(text) || m_staged.metricAlias(Alias::normalised(text), within))
            return true;
        const QString wanted = Table::normalised(text);
        return std::any_of(m_staged.metrics().begin(), m_staged.metrics().end(),
                           [&](const Metric &m) { return Table::normalised(m.name) == wanted; });
    }

    void findDepartment(int place)
    {
        const FolderSheet &file = m_content->reading.sheets[place];
        Sheet &sheet = m_content->sheets[place];
        if (const auto said = m_answers.departmentOf.constFind(file.key()); said != m_answers.departmentOf.cend()) {
            if (const Department *d = m_staged.department(*said)) {
                sheet.department = d->id;
                sheet.departmentText = d->code;
                sheet.departmentFrom = tr("as said");
                return;
            }
        }
        struct Place
        {
            QString text;
            QString from;
        };
        QList<Place> places;
        for (const QString &title : file.table->titles())
            places.append({title, tr("the title “%1”").arg(title.size() > 60 ? title.left(58) + u'…' : title)});
        if (!file.sheet.isEmpty())
            places.append({file.sheet, tr("the sheet's name")});
        const QFileInfo info(file.file);
        places.append({info.completeBaseName(), tr("the file's name")});
        if (info.path() != u".")
            places.append({info.dir().dirName(), tr("the folder's name")});
        QList<std::pair<DepartmentId, QString>> found;
        for (const Place &one : places)
            if (const auto id = departmentIn(one.text))
                found.append({*id, one.from});
        // The nearest speaks; where the others say something else, nobody does.
        for (const auto &[id, from] : found) {
            const auto other = std::find_if(found.cbegin(), found.cend(),
                                            [&, it = id](const auto &f) { return f.first && it && f.first != it; });
            if (other != found.cend()) {
                sheet.departmentDoubt = tr("Of which department? By %1 of %2, by %3 of %4.")
                                            .arg(from, m_staged.department(id)->name, other->second,
                                                 m_staged.department(other->first)->name);
                sheet.notes.append(sheet.departmentDoubt);
                return;
            }
        }
        for (const auto &[id, from] : found) {
            if (!id)
                continue;
            sheet.department = id;
            sheet.departmentText = m_staged.department(id)->code;
            sheet.departmentFrom = from;
            return;
        }
        sheet.departmentText = FolderReview::lastingPart(info.completeBaseName());
        if (sheet.departmentText.isEmpty() && info.path() != u".")
            sheet.departmentText = info.dir().dirName();
        if (found.isEmpty())
            sheet.departmentFrom = tr("the file's name");
        else
            sheet.departmentDoubt = tr("Of which department? %1 names several.").arg(found.first().second);
    }

    ImportRequest requestFor(int place)
    {
        const FolderSheet &file = m_content->reading.sheets[place];
        Sheet &sheet = m_content->sheets[place];
        const Table &table = *file.table;
        ImportRequest request = Importer::suggested(m_staged, table);
        request.isReview = true;
        request.mapIsWhole = true;
        request.today = m_today;
        if (request.layout == Layout::Wide) {
            int measures = 0;
            const TableColumn *only = nullptr;
            const QString period = request.mapped(QStringLiteral("period"));
            for (const TableColumn &c : table.columns()) {
                if (c.content == TableColumn::Content::Number && !c.counts && table.column(period) != c.index) {
                    ++measures;
                    only = &c;
                }
            }
            if (!period.isEmpty() && measures == 1 && isGenericValue(only->name)) {
                request.layout = Layout::Long;
                request.map.append({QStringLiteral("value"), only->name});
            }
        }
        if (request.mapped(QStringLiteral("department")).isEmpty()) {
            findDepartment(place);
            request.department = sheet.departmentText;
        }
        const bool measuresAcross = request.layout == Layout::Wide
            && !request.mapped(QStringLiteral("period")).isEmpty() && table.monthsWithoutYear() < 2;
        if (request.mapped(QStringLiteral("metric")).isEmpty() && !measuresAcross) {
            QStringList texts;
            if (!file.sheet.isEmpty() && !isGenericSheet(file.sheet) && !m_calendar.parseLoose(file.sheet)
                && !departmentIn(file.sheet))
                texts.append(file.sheet);
            texts += table.titles();
            texts.append(FolderReview::lastingPart(QFileInfo(file.file).completeBaseName()));
            for (const QString &text : std::as_const(texts)) {
                if (isMetric(text, sheet.department)) {
                    request.metric = text;
                    break;
                }
            }
            if (request.metric.isEmpty())
                request.metric = texts.first();
        }
        return request;
    }

    bool isDepartment(const QString &text) const
    {
        if (m_staged.department(text) || m_staged.departmentAlias(Alias::normalised(text)))
            return true;
        return std::any_of(m_staged.departments().begin(), m_staged.departments().end(),
                           [&](const Department &d) { return folded(d.name) == folded(text); });
    }

    Result<void> planSheet(int place)
    {
        const FolderSheet &file = m_content->reading.sheets[place];
        Sheet &sheet = m_content->sheets[place];
        sheet = {};
        const QString key = file.key();
        if (m_answers.leftOut.contains(key)) {
            sheet.isLeftOut = true;
            sheet.notes.append(tr("Left out, as said."));
            return {};
        }
        if (file.isHidden && !m_answers.takeHidden && !m_answers.takenIn.contains(key)) {
            sheet.isLeftOut = true;
            sheet.notes.append(tr("The sheet is hidden, and left out unless you take it in."));
            return {};
        }
        if (!file.table) {
            sheet.problem = file.problem;
            return {};
        }
        const Table &table = *file.table;
        const bool hasNumbers = std::any_of(table.columns().cbegin(), table.columns().cend(),
                                            [](const TableColumn &c) { return c.holdsNumbers(); });
        if (!hasNumbers) {
            sheet.isLeftOut = true;
            sheet.notes.append(tr("It holds no numbers."));
            return {};
        }
        m_requests[place] = requestFor(place);
        if (m_requests[place].layout == Layout::Records) {
            sheet.problem = tr("It looks like a list of cases, one a row. Import it by itself, where you say what is "
                               "counted.");
            return {};
        }
        Result<ImportPlan> plan = Importer::plan(m_reader, m_content->staged, table, m_requests[place]);
        if (!plan) {
            if (plan.error().kind != ErrorKind::InvalidInput)
                return plan.error();
            sheet.problem = plan.error().message;
            return {};
        }
        if (plan->isOwnForm()) {
            sheet.problem = tr("It is an export of StatRoom. Import it by itself, which keeps all it holds.");
            return {};
        }
        if (file.isHidden)
            sheet.notes.append(tr("A hidden sheet."));
        if (!table.yearFrom().isEmpty())
            sheet.notes.append(tr("Its months are of the year that “%1” names.").arg(table.yearFrom()));
        sheet.unread = table.unread().size();
        sheet.notes += table.unread();
        sheet.plan = *std::move(plan);
        return {};
    }

    QString departmentTextOf(int place, const ImportPlan::Words &words) const
    {
        return words.department.isEmpty() ? m_requests[place].department : words.department;
    }
    QString labelOf(int place, const ImportPlan::Words &words) const
    {
        return words.metric.isEmpty() ? m_requests[place].metric
                                      : m_content->reading.sheets[place].table->withoutFootnote(words.metric);
    }

    QList<FolderReview::Offer> offersFor(const QString &label, int months, DepartmentId department) const
    {
        static const QRegularExpression digits(QStringLiteral("\\d+"));
        const auto numbersOf = [](const QString &text) {
            QStringList found;
            for (auto m = digits.globalMatch(text); m.hasNext();)
                found.append(m.next().captured());
            return found;
        };
        QList<FolderReview::Offer> offers;
        const auto offer = [&](const QString &name, MetricId metric, CategoryId category) {
            // Priority 1 is not priority 2, however alike they are.
            if (numbersOf(label) != numbersOf(name))
                return;
            const double likeness = Likeness::ofNames(label, name);
            if (likeness < Likeness::leastOffered)
                return;
            for (FolderReview::Offer &known : offers) {
                if (known.metric == metric && known.category == category) {
                    known.likeness = std::max(known.likeness, likeness);
                    return;
                }
            }
            offers.append({metric, category, likeness});
        };
        for (const Metric &m : m_staged.metrics()) {
            if (m.retired || m.isCalculated() || monthsIn(m.frequency) != months)
                continue;
            offer(m.name, m.id, {});
            offer(m.code, m.id, {});
            for (const Breakdown *b : m_staged.breakdownsOf(m.id))
                for (const Category *c : m_staged.categoriesOf(b->id))
                    if (!c->retired)
                        offer(m.name + u' ' + c->name, m.id, c->id);
        }
        const auto measured = [&](const FolderReview::Offer &o) {
            return m_staged.series(department, o.metric, o.category) != nullptr;
        };
        std::stable_sort(offers.begin(), offers.end(), [&](const auto &a, const auto &b) {
            return a.likeness != b.likeness ? a.likeness > b.likeness : measured(a) > measured(b);
        });
        if (offers.size() > 3)
            offers.resize(3);
        return offers;
    }
    /// The one offer that may be taken without looking at each.
    static bool isTakeable(const QList<FolderReview::Offer> &offers)
    {
        return !offers.isEmpty() && offers[0].likeness >= Likeness::leastTaken
            && (offers.size() == 1 || offers[0].likeness - offers[1].likeness >= Likeness::leastLead);
    }

    QString placeText(int place, const ImportPlan::Words &words) const
    {
        return tr("%1, row %2").arg(m_content->reading.sheets[place].name()).arg(words.row);
    }

    /// Makes what these words still lack, as far as it was allowed; whether anything was made.
    bool makeUp(int place, const ImportPlan::Words &words)
    {
        if (words.series || words.isLeftOut)
            return false;
        if (!words.departmentId)
            return makeDepartment(place, words);
        if (!words.metricId)
            return makeMetric(place, words);
        if (!words.category.isEmpty() && !words.categoryId)
            return makeCategory(words);
        const Metric *metric = m_staged.metric(words.metricId);
        if (!metric || metric->isCalculated() || !(m_answers.createSeries || m_answers.createAll))
            return false;
        return makeSeries(words.departmentId, words.metricId, words.categoryId);
    }
    bool makeDepartment(int place, const ImportPlan::Words &words)
    {
        const QString text = departmentTextOf(place, words);
        // Two that disagree, or a text in which several are named, is no name of a new one.
        if (!m_answers.createAll || text.isEmpty()
            || (words.department.isEmpty() && m_content->sheets[place].departmentFrom.isEmpty())
            || !ImportTargets::isNotMade(text).isEmpty())
            return false;
        if (isDepartment(text))
            return true; // made for another sheet of this round
        Department made = ImportTargets::departmentNamed(
            text, [&](const QString &code) { return m_staged.department(code) != nullptr; });
        made.id = DepartmentId(provisional());
        made.position = int(m_staged.departments().size());
        stage(added(made));
        m_staged.index();
        return true;
    }
    bool makeMetric(int place, const ImportPlan::Words &words)
    {
        const QString label = labelOf(place, words);
        if (label.isEmpty() || isAmbiguous(label))
            return false;
        if (isMetric(label, words.departmentId))
            return true;
        const QList<FolderReview::Offer> offers = offersFor(label, words.months, words.departmentId);
        if (!offers.isEmpty() && offers[0].likeness >= Likeness::leastAsked) {
            if (!m_answers.acceptSimilar || !isTakeable(offers))
                return false;
            const Metric *metric = m_staged.metric(offers[0].metric);
            Alias alias;
            alias.id = AliasId(provisional());
            alias.uuid = newUuid();
            alias.spelling = label;
            alias.text = Alias::normalised(label);
            alias.metric = metric->id;
            alias.category = offers[0].category;
            alias.within = metric->enterprise ? DepartmentId() : words.departmentId;
            alias.learnedFrom = placeText(place, words);
            m_accepted.insert(alias.id.number);
            stage(added(alias));
            m_staged.index();
            return true;
        }
        if (!m_answers.createAll || ImportTargets::isTotal(label) || !ImportTargets::isNotMade(label).isEmpty())
            return false;
        Metric made = ImportTargets::metricNamed(label, words.sign, words.months, Series::Aggregate::None,
                                                 [&](const QString &code) { return m_staged.metric(code) != nullptr; });
        made.id = MetricId(provisional());
        made.position = int(m_staged.metrics().size());
        stage(added(made));
        m_staged.index();
        return true;
    }
    bool isAmbiguous(const QString &label) const
    {
        const QString wanted = Table::normalised(label);
        return std::count_if(m_staged.metrics().begin(), m_staged.metrics().end(),
                             [&](const Metric &m) { return Table::normalised(m.name) == wanted; })
            > 1;
    }
    bool makeCategory(const ImportPlan::Words &words)
    {
        if (!m_answers.createAll || !ImportTargets::isNotMade(words.category).isEmpty())
            return false;
        const std::vector<const Breakdown *> breakdowns = m_staged.breakdownsOf(words.metricId);
        if (breakdowns.size() > 1)
            return false;
        BreakdownId id = breakdowns.empty() ? BreakdownId() : breakdowns[0]->id;
        int position = 0;
        if (!id) {
            Breakdown made;
            made.id = id = BreakdownId(provisional());
            made.uuid = newUuid();
            made.metric = words.metricId;
            made.name = QStringLiteral("category");
            stage(added(made));
        } else {
            for (const Category *c : m_staged.categoriesOf(id)) {
                if (folded(c->name) == folded(words.category))
                    return true;
                ++position;
            }
        }
        Category made;
        made.id = CategoryId(provisional());
        made.uuid = newUuid();
        made.breakdown = id;
        made.name = words.category;
        made.position = position;
        stage(added(made));
        m_staged.index();
        return true;
    }
    bool makeSeries(DepartmentId department, MetricId metric, CategoryId category)
    {
        if (m_staged.series(department, metric, category))
            return true;
        Series made;
        made.id = SeriesId(provisional());
        made.uuid = newUuid();
        made.department = department;
        made.metric = metric;
        made.category = category;
        stage(added(made));
        m_staged.index();
        return true;
    }

    void makeLines()
    {
        for (int i = 0; i < m_content->sheets.size(); ++i) {
            Sheet &sheet = m_content->sheets[i];
            if (!sheet.plan)
                continue;
            for (const ImportPlan::Words &words : sheet.plan->words()) {
                Line line;
                line.sheet = i;
                line.words = words;
                line.label = labelOf(i, words);
                line.departmentText = departmentTextOf(i, words);
                line.departmentHow = words.departmentHow;
                line.isNewMetric = words.metricId.number < 0;
                line.isNewSeries = words.series.number < 0;
                line.confidence = confidenceOf(line);
                if (words.series) {
                    line.fate = FolderReview::Fate::Taken;
                } else if (words.isLeftOut) {
                    line.fate = FolderReview::Fate::LeftOut;
                    line.why = words.why;
                } else {
                    ++m_content->waiting;
                    explain(line);
                }
                m_content->lines.append(line);
            }
            const ImportPlan::Content &content = sheet.plan->content();
            for (const PlannedRemark &r : content.remarks) {
                if (r.fate != ImportPlan::Fate::Rejected || r.series >= 0)
                    continue;
                if (sheet.refused++ == 0)
                    sheet.notes.append(tr("Row %1: %2").arg(r.row).arg(content.whys[r.why]));
            }
        }
    }
    Confidence confidenceOf(const Line &line) const
    {
        const ImportPlan::Words &words = line.words;
        if (words.how == How::Remembered) {
            const Alias *alias = m_staged.metricAlias(Alias::normalised(line.label), words.departmentId);
            if (!alias)
                alias = m_staged.metricAlias(Alias::normalised(words.metric), words.departmentId);
            return alias && m_accepted.contains(alias->id.number) ? Confidence::Similar
                : alias && m_said.contains(alias->id.number)      ? Confidence::Said
                                                                  : Confidence::Remembered;
        }
        if (words.metricId.number < 0)
            return Confidence::Created;
        return words.how == How::Code ? Confidence::Code
            : words.how == How::Name  ? Confidence::Name
                                      : Confidence::Unknown;
    }
    void explain(Line &line) const
    {
        const ImportPlan::Words &words = line.words;
        if (!words.departmentId) {
            const QString doubt = m_content->sheets[line.sheet].departmentDoubt;
            line.why = !doubt.isEmpty() ? doubt
                : line.departmentText.isEmpty()
                ? tr("Nothing tells which department it is of. Choose it.")
                : tr("“%1” is no department. Choose which it is, or leave it out.").arg(line.departmentText);
        } else if (!words.metricId) {
            line.offers = offersFor(line.label, words.months, words.departmentId);
            if (!line.offers.isEmpty()) {
                line.confidence = Confidence::Similar;
                const FolderReview::Offer &best = line.offers.first();
                line.why = tr("Is it %1? The names are alike to %2 %.")
                               .arg(m_staged.metric(best.metric)->name)
                               .arg(best.percent());
            } else {
                line.why = isAmbiguous(line.label)
                    ? words.why
                    : tr("No metric is called so. Choose one, make a new one, or leave it out.");
            }
        } else {
            line.why = words.why;
        }
    }

    /// Where several sheets speak of the same value: once is enough where they agree, else a person decides.
    void compareSheets()
    {
        struct Side
        {
            int sheet;
            int place;
        };
        struct Key
        {
            qint64 series;
            qint32 month;
            bool operator<(const Key &o) const { return std::tie(series, month) < std::tie(o.series, o.month); }
        };
        std::map<Key, std::vector<Side>> all;
        m_content->dropped.resize(size_t(m_content->sheets.size()));
        for (int i = 0; i < m_content->sheets.size(); ++i) {
            if (!m_content->sheets[i].plan)
                continue;
            const ImportPlan::Content &content = m_content->sheets[i].plan->content();
            m_content->dropped[size_t(i)].resize(content.values.size());
            for (size_t k = 0; k < content.values.size(); ++k) {
                const PlannedValue &v = content.values[k];
                all[{content.series[size_t(v.series)].series.id.number, v.month}].push_back({i, int(k)});
            }
        }
        const auto valueOf = [&](const Side &s) -> const PlannedValue & {
            return m_content->sheets[s.sheet].plan->content().values[size_t(s.place)];
        };
        const auto hasParts = [&](const Side &s) {
            const PlannedValue &v = valueOf(s);
            return v.extra >= 0 && m_content->sheets[s.sheet].plan->content().extras[size_t(v.extra)].hasParts;
        };
        for (auto &[key, sides] : all) {
            if (sides.size() < 2)
                continue;
            // What has a value stands before what says that there is none, what has parts before what has not.
            std::stable_sort(sides.begin(), sides.end(), [&](const Side &a, const Side &b) {
                const bool am = valueOf(a).flags & PlannedValue::Missing;
                const bool bm = valueOf(b).flags & PlannedValue::Missing;
                return am != bm ? bm : hasParts(a) && !hasParts(b);
            });
            bool same = true;
            for (const Side &s : sides)
                same = same
                    && (valueOf(s).flags & PlannedValue::Missing
                        || sameNumber(valueOf(s).value, valueOf(sides.front()).value));
            size_t kept = 0;
            if (!same) {
                FolderReview::Conflict conflict;
                const Series *series = m_staged.series(SeriesId(key.series));
                conflict.department = series->department;
                conflict.metric = series->metric;
                conflict.category = series->category;
                conflict.period = Period(Month::fromIndex(key.month), m_staged.metric(series->metric)->frequency);
                conflict.key =
                    QStringLiteral("%1 %2 %3 %4")
                        .arg(m_staged.department(series->department)->code, m_staged.metric(series->metric)->code,
                             m_staged.categorySpelling(series->category), m_calendar.spell(conflict.period));
                const auto said = m_answers.preferred.constFind(conflict.key);
                conflict.isDecided = said != m_answers.preferred.cend();
                kept = sides.size();
                for (size_t k = 0; k < sides.size(); ++k) {
                    const PlannedValue &v = valueOf(sides[k]);
                    conflict.sides.append({sides[k].sheet, qint64(v.row),
                                           v.flags & PlannedValue::Missing ? std::nullopt : std::optional(v.value)});
                    // What the city file holds already was decided before, and stays.
                    const bool isStored = said == m_answers.preferred.cend() && conflict.chosen < 0
                        && valueOf(sides[k]).outcome == Outcome::Unchanged;
                    if (isStored
                        || (said != m_answers.preferred.cend()
                            && *said == m_content->reading.sheets[sides[k].sheet].key())) {
                        conflict.isDecided = true;
                        conflict.chosen = int(k);
                        kept = k;
                    }
                }
                m_content->conflicts.append(conflict);
            }
            for (size_t k = 0; k < sides.size(); ++k) {
                if (k == kept)
                    continue;
                m_content->dropped[size_t(sides[k].sheet)][size_t(sides[k].place)] = true;
                if (!same)
                    (m_content->conflicts.last().isDecided ? m_overruled : m_open)
                        .insert({sides[k].sheet, sides[k].place});
            }
        }
    }

    void countValues()
    {
        QHash<QPair<int, qint64>, QList<qsizetype>> linesOf;
        QHash<int, qsizetype> firstOf;
        for (qsizetype i = 0; i < m_content->lines.size(); ++i) {
            const Line &line = m_content->lines[i];
            if (!firstOf.contains(line.sheet))
                firstOf.insert(line.sheet, i);
            if (line.words.series)
                linesOf[{line.sheet, line.words.series.number}].append(i);
        }
        for (int i = 0; i < m_content->sheets.size(); ++i) {
            if (!m_content->sheets[i].plan)
                continue;
            const ImportPlan::Content &content = m_content->sheets[i].plan->content();
            const auto line = [&](qint32 series, quint32 row) -> Line * {
                const auto found = linesOf.constFind({i, content.series[size_t(series)].series.id.number});
                if (found == linesOf.cend())
                    return nullptr;
                // Where several words mean the same series, the row tells whose value it is.
                for (const qsizetype place : *found)
                    if (found->size() == 1 || content.wordsOfRow.contains(row, int(place - firstOf.value(i))))
                        return &m_content->lines[place];
                return &m_content->lines[found->first()];
            };
            for (size_t k = 0; k < content.values.size(); ++k) {
                const PlannedValue &v = content.values[k];
                Line *l = line(v.series, v.row);
                if (!l)
                    continue;
                if (m_content->dropped[size_t(i)][k]) {
                    const QPair<int, int> value(i, int(k));
                    ++(m_open.contains(value)            ? l->conflicts
                           : m_overruled.contains(value) ? l->overruled
                                                         : l->elsewhere);
                    if (m_open.contains(value) || m_overruled.contains(value))
                        continue;
                } else {
                    switch (v.outcome) {
                    case Outcome::Added:
                        ++l->added;
                        ++m_content->added;
                        break;
                    case Outcome::Changed:
                        ++l->changed;
                        ++m_content->changed;
                        break;
                    case Outcome::Unchanged:
                        ++l->unchanged;
                        ++m_content->unchanged;
                        break;
                    case Outcome::Kept:
                        ++l->kept;
                        break;
                    }
                }
                if (v.flags & PlannedValue::Missing)
                    continue;
                const Period period = content.period(v);
                if (!l->firstValue || period.first < l->first.first) {
                    l->first = period;
                    l->firstValue = v.value;
                }
                if (!l->lastValue || l->last.first < period.first) {
                    l->last = period;
                    l->lastValue = v.value;
                }
            }
            for (const PlannedRemark &r : content.remarks) {
                if (r.series < 0 || (r.fate != ImportPlan::Fate::Rejected && r.fate != ImportPlan::Fate::Waiting))
                    continue;
                if (Line *l = line(r.series, r.row); l && l->refused++ == 0)
                    l->refusal = tr("Row %1: %2").arg(r.row).arg(content.whys[r.why]);
            }
        }
    }

    /// Only what values or words need is made.
    void prune()
    {
        QSet<qint64> needed;
        for (int i = 0; i < m_content->sheets.size(); ++i) {
            if (!m_content->sheets[i].plan)
                continue;
            const ImportPlan::Content &content = m_content->sheets[i].plan->content();
            for (size_t k = 0; k < content.values.size(); ++k) {
                const PlannedValue &v = content.values[k];
                if (!m_content->dropped[size_t(i)][k] && (v.outcome == Outcome::Added || v.outcome == Outcome::Changed))
                    needed.insert(content.series[size_t(v.series)].series.id.number);
            }
        }
        // A category's series stands beside the total, which carries the targets.
        std::vector<Series> totals;
        for (const Change &change : m_changes) {
            const auto *s = std::get_if<Series>(&change.any());
            if (!s || !needed.contains(s->id.number) || !s->category)
                continue;
            if (const Series *total = m_staged.series(s->department, s->metric)) {
                needed.insert(total->id.number);
                continue;
            }
            if (std::any_of(totals.begin(), totals.end(),
                            [&](const Series &t) { return t.department == s->department && t.metric == s->metric; }))
                continue;
            Series total = *s;
            total.id = SeriesId(provisional());
            total.uuid = newUuid();
            total.category = {};
            needed.insert(total.id.number);
            totals.push_back(total);
        }
        for (const Series &total : totals)
            stage(added(total));
        const auto need = [&](const auto &record) {
            std::decay_t<decltype(record)>::fields(record, [&](const char *, const auto &field) {
                if constexpr (requires { field.number; })
                    needed.insert(field.number);
            });
        };
        for (const Change &change : m_changes) {
            if (const auto *alias = std::get_if<Alias>(&change.any()))
                need(*alias);
            else if (const auto *s = std::get_if<Series>(&change.any()); s && needed.contains(s->id.number))
                need(*s);
        }
        for (const Change &change : m_changes)
            if (const auto *c = std::get_if<Category>(&change.any()); c && needed.contains(c->id.number))
                need(*c);
        for (const Change &change : m_changes) {
            const qint64 id = std::visit(
                [](const auto &r) {
                    if constexpr (requires { r.id.number; })
                        return r.id.number;
                    else
                        return qint64(0);
                },
                change.any());
            if (needed.contains(id))
                m_content->definitions.push_back(change);
        }
        std::stable_sort(m_content->definitions.begin(), m_content->definitions.end(),
                         [](const Change &a, const Change &b) { return a.any().index() < b.any().index(); });
        m_staged.index();
        m_content->staged = std::make_shared<const Catalogue>(m_staged);
        for (const Change &change : m_content->definitions) {
            if (const auto *d = std::get_if<Department>(&change.any()))
                m_content->created.append(tr("department %1").arg(d->code));
            else if (const auto *m = std::get_if<Metric>(&change.any()))
                m_content->created.append(
                    tr("metric %1, %2 (%3, by %4)").arg(m->code, m->name, token(m->kind), token(m->frequency)));
            else if (const auto *c = std::get_if<Category>(&change.any()))
                m_content->created.append(tr("category %1").arg(c->name));
            else if (const auto *s = std::get_if<Series>(&change.any()))
                m_content->created.append(tr("series %1 %2 %3")
                                              .arg(m_staged.department(s->department)->code,
                                                   m_staged.metric(s->metric)->code,
                                                   m_staged.categorySpelling(s->category))
                                              .trimmed());
            else if (const auto *a = std::get_if<Alias>(&change.any()))
                m_content->created.append(tr("remembered: what “%1” means").arg(a->spelling));
        }
    }

    const Reader &m_reader;
    const FolderAnswers &m_answers;
    const QDate m_today;
    const Importer::Progress &m_progress;
    qint64 m_last;
    std::shared_ptr<FolderReview::Content> m_content;
    Catalogue m_staged;
    FiscalCalendar m_calendar;
    std::vector<Change> m_changes;
    QList<ImportRequest> m_requests;
    QSet<qint64> m_said; ///< aliases
    QSet<qint64> m_accepted;
    QSet<QPair<int, int>> m_open; ///< values of sheets that disagree, undecided
    QSet<QPair<int, int>> m_overruled; ///< decided for another
};

Result<FolderReview> FolderReview::make(const Reader &reader, const FolderReading &reading,
                                        const FolderAnswers &answers, QDate today, const Importer::Progress &progress)
{
    return FolderReviewer(reader, reading, answers, today, progress).run();
}

const FolderReading &FolderReview::reading() const
{
    return m_content->reading;
}
const QList<FolderReview::Sheet> &FolderReview::sheets() const
{
    return m_content->sheets;
}
const QList<FolderReview::Line> &FolderReview::lines() const
{
    return m_content->lines;
}
const QList<FolderReview::Conflict> &FolderReview::conflicts() const
{
    return m_content->conflicts;
}
const Catalogue &FolderReview::catalogue() const
{
    return *m_content->staged;
}
qint64 FolderReview::added() const
{
    return m_content->added;
}
qint64 FolderReview::changed() const
{
    return m_content->changed;
}
qint64 FolderReview::unchanged() const
{
    return m_content->unchanged;
}
bool FolderReview::isEmpty() const
{
    return m_content->added + m_content->changed == 0 && m_content->definitions.empty();
}
QStringList FolderReview::created() const
{
    return m_content->created;
}

bool FolderReview::needsPerson() const
{
    return std::any_of(m_content->lines.cbegin(), m_content->lines.cend(),
                       [](const Line &line) { return line.needsPerson(); })
        || std::any_of(m_content->sheets.cbegin(), m_content->sheets.cend(),
                       [](const Sheet &sheet) { return sheet.needsPerson(); });
}

QString FolderReview::summary() const
{
    QStringList parts{tr("%1 added").arg(added()), tr("%1 changed").arg(changed()),
                      tr("%1 unchanged").arg(unchanged())};
    qint64 refused = 0;
    qint64 open = 0;
    qint64 leftOut = 0;
    for (const Line &line : m_content->lines) {
        refused += line.refused;
        leftOut += line.fate == Fate::LeftOut;
    }
    for (const Conflict &conflict : m_content->conflicts)
        open += !conflict.isDecided;
    qint64 unread = 0;
    for (const Sheet &sheet : m_content->sheets) {
        refused += sheet.refused;
        unread += !sheet.problem.isEmpty() + sheet.unread;
    }
    if (leftOut)
        parts.append(tr("%1 rows left out").arg(leftOut));
    if (m_content->waiting)
        parts.append(tr("%1 rows waiting for an answer").arg(m_content->waiting));
    if (open)
        parts.append(tr("%1 values on which files disagree").arg(open));
    if (refused)
        parts.append(tr("%1 cells rejected").arg(refused));
    if (unread)
        parts.append(tr("tables not read: %1").arg(unread));
    return parts.join(QStringLiteral(", ")) + u'.';
}

Result<FolderReview::Outcome> FolderReview::commit(CityFile &city, const QString &author, const QString &reason,
                                                   const std::atomic_bool *cancelled) const
{
    Outcome outcome;
    if (isEmpty()) {
        const Result<RevisionId> newest = city.reader().newestRevision();
        if (!newest)
            return newest.error();
        outcome.revision = *newest;
        return outcome;
    }
    NewIds ids(city);
    Revision revision;
    revision.author = author;
    revision.reason =
        reason.isEmpty() ? tr("Import of the folder %1").arg(QFileInfo(reading().folder).fileName()) : reason;
    std::vector<Change> changes = m_content->definitions;
    for (Change &change : changes)
        ids.assign(change);
    std::stable_sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) {
        const Record &x = a.any();
        const Record &y = b.any();
        return x.index() != y.index() ? x.index() < y.index() : ownerOf(x) < ownerOf(y);
    });
    std::vector<Change> values;
    for (int i = 0; i < sheets().size(); ++i) {
        const Sheet &sheet = sheets()[i];
        if (!sheet.plan)
            continue;
        const ImportPlan::Content &content = sheet.plan->content();
        Receipt receipt = Importer::receiptOf(*sheet.plan, author);
        receipt.id = {};
        receipt.fileName = reading().sheets[i].file;
        receipt.sheet = reading().sheets[i].sheet;
        receipt.added = receipt.changed = receipt.unchanged = 0;
        for (size_t k = 0; k < content.values.size(); ++k) {
            const PlannedValue &v = content.values[k];
            if (m_content->dropped[size_t(i)][k])
                continue;
            using O = ImportPlan::Outcome;
            receipt.added += v.outcome == O::Added;
            receipt.changed += v.outcome == O::Changed;
            receipt.unchanged += v.outcome == O::Unchanged;
            if (v.outcome != O::Added && v.outcome != O::Changed)
                continue;
            if (!receipt.id)
                receipt.id = city.newId<Receipt>();
            Change change;
            Observation after = content.observation(v);
            after.series = ids.of(after.series);
            after.receipt = receipt.id;
            if (v.before >= 0)
                change.before = content.befores[size_t(v.before)];
            change.after = std::move(after);
            values.push_back(std::move(change));
        }
        if (!receipt.id)
            continue;
        // What each word was taken for, so that the numbers can be made again.
        QJsonObject taken;
        for (const Line &line : lines()) {
            if (line.sheet != i || line.fate != Fate::Taken)
                continue;
            const Metric *metric = catalogue().metric(line.words.metricId);
            const QString category = catalogue().categorySpelling(line.words.categoryId);
            taken.insert(line.label, category.isEmpty() ? metric->code : metric->code + u'/' + category);
        }
        QJsonObject mapping = QJsonDocument::fromJson(receipt.mapping.toUtf8()).object();
        mapping.insert(QStringLiteral("taken"), taken);
        receipt.mapping = QString::fromUtf8(QJsonDocument(mapping).toJson(QJsonDocument::Compact));
        outcome.receipts.insert(i, receipt.id);
        changes.push_back(statroom::added(receipt));
    }
    std::sort(values.begin(), values.end(), [](const Change &a, const Change &b) {
        const Observation &x = std::get<Observation>(a.any());
        const Observation &y = std::get<Observation>(b.any());
        return std::tie(x.series, x.month) < std::tie(y.series, y.month);
    });
    changes.insert(changes.end(), std::make_move_iterator(values.begin()), std::make_move_iterator(values.end()));
    ChangesInOrder stream(changes);
    const Result<CityFile::Committed> committed = city.commit(revision, stream, cancelled);
    if (!committed)
        return committed.error();
    outcome.revision = committed->revision;
    outcome.wrote = committed->wrote;
    return outcome;
}

Result<void> FolderReview::writeReport(const QString &path) const
{
    QSaveFile file(path);
    const auto failed = [&] {
        return Error{ErrorKind::Io, tr("The report “%1” could not be written: %2.").arg(path, file.errorString()), {}};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    QByteArray out =
        "file,sheet,row,text,department,metric,category,confidence,fate,added,changed,unchanged,elsewhere,overruled,"
        "conflicts,rejected,why\r\n";
    for (const Line &line : lines()) {
        const FolderSheet &sheet = reading().sheets[line.sheet];
        const Department *d = catalogue().department(line.words.departmentId);
        const Metric *m = catalogue().metric(line.words.metricId);
        out += CsvField::text(sheet.file) + ',' + CsvField::text(sheet.sheet) + ',' + QByteArray::number(line.words.row)
            + ',' + CsvField::text(line.label) + ',' + CsvField::text(d ? d->code : QString()) + ','
            + CsvField::text(m ? m->code : QString()) + ','
            + CsvField::text(catalogue().categorySpelling(line.words.categoryId)) + ',' + tokenOf(line.confidence) + ','
            + tokenOf(line.fate);
        for (qint64 n :
             {line.added, line.changed, line.unchanged, line.elsewhere, line.overruled, line.conflicts, line.refused})
            out += ',' + QByteArray::number(n);
        out += ',' + CsvField::text(line.why.isEmpty() ? line.refusal : line.why) + "\r\n";
    }
    for (int i = 0; i < sheets().size(); ++i) {
        const Sheet &sheet = sheets()[i];
        if (!sheet.needsPerson() && !sheet.isLeftOut)
            continue;
        out += CsvField::text(reading().sheets[i].file) + ',' + CsvField::text(reading().sheets[i].sheet) + ",,,,,,,"
            + (sheet.problem.isEmpty() && sheet.isLeftOut ? "left_out" : "waits") + ",,,,,,,"
            + QByteArray::number(sheet.refused) + ','
            + CsvField::text(sheet.problem.isEmpty() ? sheet.notes.join(u' ') : sheet.problem) + "\r\n";
    }
    if (file.write(out) != out.size() || !file.commit())
        return failed();
    return {};
}

int FolderReview::Offer::percent() const
{
    return std::min(99, int(std::lround(likeness * 100)));
}

QString FolderReview::wordOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Code:
        return tr("exact code");
    case Confidence::Name:
        return tr("exact name");
    case Confidence::Remembered:
        return tr("remembered");
    case Confidence::Said:
        return tr("as you said");
    case Confidence::Created:
        return tr("new metric");
    case Confidence::Similar:
        return tr("similar");
    case Confidence::Unknown:
        return tr("unknown");
    }
    return {};
}

QByteArray FolderReview::tokenOf(Confidence confidence)
{
    static constexpr const char *words[]{"code", "name", "remembered", "said", "created", "similar", "unknown"};
    return words[size_t(confidence)];
}

QByteArray FolderReview::tokenOf(Fate fate)
{
    static constexpr const char *words[]{"taken", "left_out", "waits"};
    return words[size_t(fate)];
}

QString FolderReview::lastingPart(const QString &name)
{
    static const QRegularExpression passing(
        QStringLiteral("^(fy)?\\d+$|^fy$|^q[1-4]$|^v\\d+$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)"
                       "(uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$|^(final|copy|draft|data|metrics?|measures?|"
                       "reports?|stats?|statistics|performance|kpis?|scorecard|monthly|quarterly|annual|update|"
                       "through|thru|ytd|dept|department|datos|informe|dashboard|numbers|of|the|for|to|and)$"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList lasting;
    for (const QString &word : tokens(name))
        if (!passing.match(word).hasMatch())
            lasting.append(word);
    return lasting.join(u' ');
}

} // namespace statroom
