// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// City files that were damaged or made to harm, several hundred in a run of all tests. For a long run set
// STATROOM_DAMAGED_FILES to how many and, for others than these, STATROOM_DAMAGED_SEED.
#include "storage/Chunk.h"
#include "storage/CityFile.h"
#include "storage/Tampering.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace statroom;

namespace {

constexpr int pageSize = 4096;

QString uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Names that would do harm where they are taken for more than text.
const QString hostile =
    QStringLiteral("<img src=\"/etc/hostname\"><b>&amp;%1\u202e\u200b\x07\x1b[31m\r\n=cmd|' /C calc'!A0");

/// A city with every kind of record, some history, an undo, and names that mean harm.
void makeCity(const QString &path)
{
    City city;
    city.name = QStringLiteral("Riverbend ") + hostile;
    city.timeZone = QStringLiteral("America/Chicago");
    auto made = CityFile::create(path, city, QStringLiteral("Tester"));
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    CityFile &file = **made;
    const auto write = [&](std::vector<Change> changes, const QString &author = hostile) {
        Revision r;
        r.author = author;
        r.reason = hostile;
        r.changes = std::move(changes);
        const auto done = file.commit(r);
        if (!done)
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
        return done->revision;
    };
    std::vector<SeriesId> all;
    for (int d = 0; d < 3; ++d) {
        Department department;
        department.id = file.newId<Department>();
        department.uuid = uuid();
        department.code = QStringLiteral("D%1").arg(d) + (d == 2 ? hostile : QString());
        department.name = hostile;
        Person person;
        person.id = file.newId<Person>();
        person.uuid = uuid();
        person.name = QStringLiteral("P%1 ").arg(d) + hostile;
        Role role;
        role.id = file.newId<Role>();
        role.person = person.id;
        role.department = department.id;
        role.from = QDate(2020, 1, 1);
        std::vector<Change> changes{added(department), added(person), added(role)};
        for (int m = 0; m < 4; ++m) {
            Metric metric;
            metric.id = file.newId<Metric>();
            metric.uuid = uuid();
            metric.code = QStringLiteral("D%1-M%2").arg(d).arg(m);
            metric.name = hostile;
            metric.kind = Metric::Kind(m);
            Definition definition;
            definition.metric = metric.id;
            definition.why = hostile;
            Breakdown breakdown;
            breakdown.id = file.newId<Breakdown>();
            breakdown.uuid = uuid();
            breakdown.metric = metric.id;
            breakdown.name = QStringLiteral("outcome");
            Category category;
            category.id = file.newId<Category>();
            category.uuid = uuid();
            category.breakdown = breakdown.id;
            category.name = hostile;
            for (CategoryId of : {CategoryId(), category.id}) {
                Series series;
                series.id = file.newId<Series>();
                series.uuid = uuid();
                series.department = department.id;
                series.metric = metric.id;
                series.category = of;
                series.aggregate = of && m == 0 ? Series::Aggregate::Count : Series::Aggregate::None;
                all.push_back(series.id);
                changes.push_back(added(series));
                Target target;
                target.series = series.id;
                target.from = Month(2025, 7);
                target.value = 9 + m;
                changes.push_back(added(target));
            }
            Baseline baseline;
            baseline.metric = metric.id;
            baseline.value = 3;
            baseline.period = QStringLiteral("2024");
            Benchmark benchmark;
            benchmark.metric = metric.id;
            benchmark.who = hostile;
            benchmark.value = 4;
            Annotation annotation;
            annotation.id = file.newId<Annotation>();
            annotation.uuid = uuid();
            annotation.metric = metric.id;
            annotation.from = QDate(2025, 3, 1);
            annotation.text = hostile;
            ChartSetting setting;
            setting.metric = metric.id;
            setting.kind = ChartKind::Run;
            ChartMark mark;
            mark.id = file.newId<ChartMark>();
            mark.uuid = uuid();
            mark.department = department.id;
            mark.metric = metric.id;
            mark.month = Month(2025, 3);
            mark.reason = hostile;
            Alias alias;
            alias.id = file.newId<Alias>();
            alias.uuid = uuid();
            alias.spelling = hostile + metric.code;
            alias.text = Alias::normalised(alias.spelling);
            alias.metric = metric.id;
            alias.learnedFrom = hostile;
            for (const Change &c :
                 {added(metric), added(definition), added(breakdown), added(category), added(baseline),
                  added(benchmark), added(annotation), added(setting), added(mark), added(alias)})
                changes.push_back(c);
        }
        changes.push_back(
            added(Holiday{file.newId<Holiday>(), QDate(2026, 1, 1).addDays(int(department.id.number)), hostile}));
        HandIn handIn;
        handIn.department = department.id;
        handIn.month = Month(2026, 9);
        handIn.at = QDateTime(QDate(2026, 10, 9), QTime(9, 0), Qt::UTC);
        handIn.by = hostile;
        changes.push_back(added(handIn));
        write(std::move(changes));
    }
    RevisionId last;
    for (int round = 0; round < 3; ++round) {
        std::vector<Change> changes;
        for (SeriesId series : all) {
            for (int month = 0; month < 24; ++month) {
                Observation o;
                o.series = series;
                o.month = Month(2024, 11) + month;
                Observation before = o;
                if (file.catalogue()->series(series)->isDerived())
                    o.setValue(2);
                else
                    o.setValue(month * 1.25 + double(series.number));
                before = o;
                if (round == 0)
                    changes.push_back(added(o));
                o.note = hostile;
                if (round == 1 && month == 7)
                    changes.push_back(changed(before, o));
                if (round == 0 && file.catalogue()->series(series)->isDerived())
                    for (int day : {3, 17})
                        changes.push_back(added(DayValue{series, QDate(o.month.year(), o.month.month(), day), 1, 1.0}));
            }
            if (round == 2) {
                Narrative narrative;
                narrative.series = series;
                narrative.month = Month(2026, 10);
                narrative.happened = hostile;
                changes.push_back(added(narrative));
            }
        }
        last = write(std::move(changes));
    }
    if (!file.revert(last, hostile))
        qFatal("no undo");
}

/// Everything a file says, in one text; none where it cannot be read.
std::optional<QByteArray> saidBy(const CityFile &file, RecordedAt at)
{
    const Reader &reader = file.reader();
    const auto catalogue = reader.catalogue(at);
    if (!catalogue)
        return std::nullopt;
    const Catalogue &c = **catalogue;
    QByteArray said;
    const auto tell = [&](const auto &rows) {
        for (const auto &row : rows) {
            Chunk::Writer writer;
            writer.add(added(row));
            said += writer.bytes();
        }
    };
    tell(std::vector<City>{c.city});
    tell(c.departments());
    tell(c.people());
    tell(c.roles());
    tell(c.metrics());
    tell(c.definitions());
    tell(c.breakdowns());
    tell(c.categories());
    tell(c.series());
    tell(c.targets());
    tell(c.baselines());
    tell(c.benchmarks());
    tell(c.annotations());
    tell(c.chartSettings());
    tell(c.chartMarks());
    tell(c.savedImports());
    tell(c.aliases());
    std::vector<SeriesId> ids;
    for (const Series &series : c.series())
        ids.push_back(series.id);
    const auto observations = reader.observations(ids, {}, {}, at);
    const auto narratives = reader.narratives(ids, {}, {}, at);
    const auto handIns = reader.handIns({}, {}, at);
    if (!observations || !narratives || !handIns)
        return std::nullopt;
    for (const SeriesObservations &o : *observations)
        tell(o.observations);
    tell(*narratives);
    tell(*handIns);
    for (SeriesId id : ids) {
        const auto days = reader.dayValues(id, {}, {}, at);
        if (!days)
            return std::nullopt;
        tell(*days);
    }
    return said;
}

class Damage
{
public:
    Damage(QByteArray sound, quint32 seed) : m_sound(std::move(sound)), m_random(seed) {}

    /// Does one kind of damage to a copy of the sound file and says which.
    QByteArray to(const QString &path)
    {
        QByteArray bytes = m_sound;
        QByteArray sql;
        QByteArray how;
        const int pages = int(bytes.size() / pageSize);
        const auto page = [&] {
            return m_random.bounded(pages) * pageSize;
        };
        switch (const int kind = m_random.bounded(14)) {
        case 0:
        case 1:
            how = "bits flipped";
            for (int i = m_random.bounded(1, 20); i > 0; --i)
                flip(bytes, m_random.bounded(int(bytes.size())));
            break;
        case 2:
            how = "a bit flipped in the header";
            flip(bytes, m_random.bounded(100));
            break;
        case 3:
            how = "a bit flipped in the schema";
            flip(bytes, m_random.bounded(pageSize));
            break;
        case 4:
            how = "bits flipped in the head of a page";
            for (int i = m_random.bounded(1, 4), at = page(); i > 0; --i)
                flip(bytes, at + m_random.bounded(64));
            break;
        case 5:
            how = "cut off";
            bytes.truncate(m_random.bounded(2) ? page() : m_random.bounded(int(bytes.size())));
            break;
        case 6:
            how = "a page zeroed";
            bytes.replace(page(), pageSize, QByteArray(pageSize, '\0'));
            break;
        case 7: {
            how = "pages swapped";
            const int a = page(), b = page();
            const QByteArray first = bytes.mid(a, pageSize), second = bytes.mid(b, pageSize);
            bytes.replace(a, pageSize, second).replace(b, pageSize, first);
            break;
        }
        case 8:
            how = "a page of noise";
            for (int i = 0, at = page(); i < pageSize; ++i)
                bytes[at + i] = char(m_random.bounded(256));
            break;
        case 9:
            how = "a page that stands twice";
            bytes.replace(page(), pageSize, m_sound.mid(page(), pageSize));
            break;
        case 10:
            how = "grown by noise";
            for (int i = m_random.bounded(1, 3 * pageSize); i > 0; --i)
                bytes.append(char(m_random.bounded(256)));
            break;
        case 11: {
            how = "a text or blob overwritten";
            const qsizetype at = m_random.bounded(int(bytes.size()));
            for (int i = m_random.bounded(1, 40); i > 0 && at + i < bytes.size(); --i)
                bytes[at + i] = char(m_random.bounded(256));
            break;
        }
        default: {
            static const QByteArrayList statements{
                "PRAGMA user_version = 2147483647",
                "PRAGMA user_version = -1",
                "PRAGMA user_version = 0",
                "PRAGMA application_id = 1",
                "PRAGMA journal_mode = WAL",
                "PRAGMA auto_vacuum = 1; VACUUM",
                "PRAGMA page_size = 512; VACUUM",
                "PRAGMA page_size = 65536; VACUUM",
                "PRAGMA encoding = 'UTF-16'; VACUUM",
                "CREATE TRIGGER t AFTER INSERT ON observation BEGIN DELETE FROM observation; END",
                "CREATE TRIGGER t BEFORE INSERT ON revision BEGIN WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i "
                "+ 1 FROM n) INSERT INTO person SELECT i, i, i, i, 0 FROM n; END",
                "DROP VIEW observations; CREATE VIEW observations AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT "
                "i + 1 FROM n) SELECT i FROM n",
                "CREATE TABLE sqlite_stat1 (a, b, c); INSERT INTO sqlite_stat1 VALUES ('observation', 'observation', "
                "'1 1 1')",
                "ANALYZE; UPDATE sqlite_stat1 SET stat = '0 0 0 unordered noskipscan sz=1'",
                "ANALYZE; UPDATE sqlite_stat1 SET stat = zeroblob(100000), idx = 'x'",
                "CREATE INDEX i ON observation (printf('%.*c', 20000, 'x'))",
                "CREATE INDEX i ON observation (value) WHERE note LIKE '%a%a%a%a%a%a%b'",
                "CREATE VIRTUAL TABLE v USING fts5(x)",
                "CREATE TABLE readfile (x); INSERT INTO readfile VALUES ('/etc/passwd')",
                "ALTER TABLE observation ADD COLUMN x TEXT DEFAULT '/etc/passwd'",
                "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = 'CREATE TABLE observation(x)' WHERE name "
                "= 'observation'",
                "PRAGMA writable_schema = ON; UPDATE sqlite_master SET rootpage = 2 WHERE type = 'table'",
                "PRAGMA writable_schema = ON; UPDATE sqlite_master SET rootpage = rootpage + 1 WHERE type = 'index'",
                "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = NULL, rootpage = 0 WHERE name = 'metric'",
                "PRAGMA writable_schema = ON; DELETE FROM sqlite_master WHERE type = 'index'",
                "PRAGMA writable_schema = ON; INSERT INTO sqlite_master SELECT * FROM sqlite_master",
                "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, 'CHECK', 'DEFAULT 0 CHECK')",
                "PRAGMA ignore_check_constraints = ON; UPDATE observation SET state = 'x'",
                "PRAGMA ignore_check_constraints = ON; UPDATE observation SET value = 9e999",
                "PRAGMA ignore_check_constraints = ON; UPDATE observation SET value = NULL",
                "PRAGMA ignore_check_constraints = ON; UPDATE observation SET month = 209913",
                "PRAGMA ignore_check_constraints = ON; UPDATE city SET fiscal_year_start = 99, time_zone = "
                "'../../etc/passwd'",
                "PRAGMA ignore_check_constraints = ON; UPDATE city SET tolerance_kind = ''; UPDATE metric SET "
                "frequency = 'century', decimals = 4000000",
                "PRAGMA ignore_check_constraints = ON; UPDATE day_value SET day = '2023-02-29'",
                "UPDATE metric SET formula = '((((((((' || code || '))))))))'",
                "UPDATE metric SET formula = code",
                "UPDATE department SET parent = 1 + id % 3",
                "UPDATE department SET name = zeroblob(4)||char(0, 8238, 65533, 1114111)",
                "UPDATE observation SET note = printf('%.*c', 5000000, 'x') WHERE series = 1 AND month = 202610",
                "UPDATE series SET department = 999",
                "DELETE FROM city",
                "DELETE FROM series",
                "DROP TRIGGER revision_change_is_never_changed; UPDATE revision_change SET body = zeroblob(8)",
                "DROP TRIGGER revision_change_is_never_changed; UPDATE revision_change SET body = x'0fffffff' || "
                "zeroblob(20)",
                "DROP TRIGGER revision_change_is_never_changed; UPDATE revision_change SET kind = 'observation'  WHERE "
                "kind = 'target'",
                "DROP TRIGGER revision_change_is_never_removed; DELETE FROM revision_change",
                "DROP TRIGGER revision_is_never_removed; DELETE FROM revision",
                "DROP TRIGGER revision_is_never_changed; UPDATE revision SET reverts = id - 1 WHERE id > 1",
                "DROP TRIGGER revision_is_never_changed; UPDATE revision SET at = 'never', author = char(0)",
            };
            sql = statements[m_random.bounded(int(statements.size()))];
            how = sql;
            if (kind == 13 && !sql.contains("VACUUM") && !sql.contains("writable_schema")) {
                const QByteArray more = statements[m_random.bounded(int(statements.size()))];
                how += " + " + more;
                sql += ';' + more;
            }
        }
        }
        put(path, bytes);
        if (!sql.isEmpty())
            (void)answer(path, sql);
        if (m_random.bounded(12) == 0) {
            how += ", and a journal of noise";
            QByteArray journal = m_random.bounded(2) ? QByteArray::fromHex("d9d505f920a163d7") : QByteArray();
            for (int i = 0; i < 6000; ++i)
                journal.append(char(m_random.bounded(256)));
            put(path + QStringLiteral("-journal"), journal);
        }
        return how;
    }

private:
    void flip(QByteArray &bytes, qsizetype at) { bytes[at] = char(bytes[at] ^ (1 << m_random.bounded(8))); }

    const QByteArray m_sound;
    QRandomGenerator m_random;
};

int fromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : otherwise;
}

} // namespace

class DamagedFileTest : public QObject
{
    Q_OBJECT

private slots:
    void aSentenceOrRightNumbers()
    {
        QTemporaryDir folder(QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                                 ? QStringLiteral("/dev/shm/DamagedFileTest-XXXXXX")
                                 : QString());
        const QString path = folder.filePath(QStringLiteral("c.statroom"));
        makeCity(path);
        QByteArray now, then;
        {
            const auto sound = CityFile::open(path);
            QVERIFY(sound && (*sound)->check()->empty());
            now = saidBy(**sound, {}).value_or(QByteArray());
            then = saidBy(**sound, {RevisionId(5)}).value_or(QByteArray());
            QVERIFY(now.size() > 100'000 && then.size() > 100'000 && now != then);
        }
        Damage damage(contents(path), quint32(fromEnvironment("STATROOM_DAMAGED_SEED", 1)));
        const int count = fromEnvironment("STATROOM_DAMAGED_FILES", 250);
        int refused = 0, unreadable = 0, found = 0, right = 0;
        for (int i = 0; i < count; ++i) {
            for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
                QFile::remove(folder.filePath(name));
            const QByteArray how = damage.to(path);
            const QByteArray label = "file " + QByteArray::number(i) + ": " + how;
            QElapsedTimer since;
            since.start();
            {
                auto opened = CityFile::open(path);
                if (!opened) {
                    QVERIFY2(!opened.error().message.isEmpty(), label.constData());
                    ++refused;
                } else {
                    const auto saidNow = saidBy(**opened, {});
                    const auto saidThen = saidBy(**opened, {RevisionId(5)});
                    const auto findings = (*opened)->check();
                    if (!findings) {
                        QVERIFY2(!findings.error().message.isEmpty(), label.constData());
                        ++unreadable;
                    } else if (!findings->empty()) {
                        for (const CityFile::Finding &finding : *findings)
                            QVERIFY2(!finding.kind.isEmpty() && !finding.text.isEmpty(), label.constData());
                        ++found;
                    } else {
                        QVERIFY2(saidNow && saidThen && *saidNow == now && *saidThen == then, label.constData());
                        ++right;
                    }
                    // Whatever else a person may try: an answer, and no wonder.
                    Department d;
                    d.id = (*opened)->newId<Department>();
                    d.uuid = uuid();
                    d.code = QStringLiteral("NEW");
                    d.name = QStringLiteral("New");
                    Revision r;
                    r.changes = {added(d)};
                    (void)(*opened)->commit(r);
                    (void)(*opened)->undoable(hostile);
                    (void)(*opened)->reader().history({});
                    if (const auto newest = (*opened)->reader().newestRevision())
                        (void)(*opened)->revert(*newest, QStringLiteral("Tester"));
                    (void)(*opened)->backup(path + QStringLiteral(".copy"));
                    (void)(*opened)->saveClean(path + QStringLiteral(".clean"));
                }
            }
            if (since.elapsed() > 10'000)
                qWarning("took %lld ms: %s", since.elapsed(), label.constData());
        }
        qInfo("%d refused, %d not readable to the end, %d found by the check, %d without harm", refused, unreadable,
              found, right);
        QVERIFY(refused > 0 && found > 0 && right > 0);
    }
};

QTEST_GUILESS_MAIN(DamagedFileTest)
#include "DamagedFileTest.moc"
