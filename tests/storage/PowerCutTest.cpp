// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/CityFile.h"
#include "storage/Disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <optional>

using namespace statroom;

namespace {

/// What the disk holds for sure, beside what was only handed to it. When the power is cut each write that was
/// not yet synced is there, is missing, or is there in part (by sectors), and each deletion whose folder was
/// not synced may be undone.
class Power
{
public:
    explicit Power(quint32 seed) : m_random(seed) {}

    /// -1 = never.
    void cutAfter(int operations) { m_left = operations; }
    bool isCut() const { return m_cut; }

    int meet(const Disk::Operation &o)
    {
        using Deed = Disk::Deed;
        if (m_cut)
            return SQLITE_IOERR;
        if (o.deed == Deed::Read)
            return SQLITE_OK;
        if (o.deed == Deed::Open) {
            if (!m_files.contains(o.file))
                m_files.insert(o.file,
                               {QFile::exists(QFile::decodeName(o.file))
                                    ? std::optional(contents(QFile::decodeName(o.file)))
                                    : std::nullopt,
                                {}});
            return SQLITE_OK;
        }
        if (m_left == 0) {
            m_cut = true;
            return SQLITE_IOERR;
        }
        if (m_left > 0)
            --m_left;
        File &file = m_files[o.file];
        switch (o.deed) {
        case Deed::Write:
            file.pending.push_back({Pending::Write, o.at, o.bytes.toByteArray()});
            break;
        case Deed::Truncate:
            file.pending.push_back({Pending::Truncate, o.at, {}});
            break;
        case Deed::Delete:
            file.pending.push_back({Pending::Remove, 0, {}});
            if (!o.syncsFolder)
                break;
            [[fallthrough]];
        case Deed::Sync:
            if (o.deed == Deed::Sync && !file.durable)
                file.durable = QByteArray(); // its name is synced with its first content
            for (const Pending &p : file.pending)
                apply(file.durable, p);
            file.pending.clear();
            break;
        default:
            break;
        }
        return SQLITE_OK;
    }

    /// Writes what a machine would find that starts again.
    void restart()
    {
        for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
            std::optional<QByteArray> found = it->durable;
            for (const Pending &p : it->pending) {
                if (p.what == Pending::Write && p.bytes.size() > sector && m_random.bounded(4) == 0)
                    apply(found,
                          {p.what, p.at, p.bytes.left(sector * m_random.bounded(1, int(p.bytes.size() / sector)))});
                else if (m_random.bounded(2) == 0)
                    apply(found, p);
            }
            const QString path = QFile::decodeName(it.key());
            QFile::remove(path);
            QFile file(path);
            if (found && (!file.open(QIODevice::WriteOnly) || file.write(*found) != found->size()))
                qFatal("cannot write %s", qPrintable(path));
        }
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    static constexpr int sector = 512;

    struct Pending
    {
        enum { Write, Truncate, Remove } what;
        qint64 at;
        QByteArray bytes;
    };
    struct File
    {
        std::optional<QByteArray> durable; ///< none = it is not there
        std::vector<Pending> pending;
    };

    static void apply(std::optional<QByteArray> &to, const Pending &p)
    {
        if (p.what == Pending::Remove) {
            to.reset();
            return;
        }
        if (!to)
            to = QByteArray();
        if (p.what == Pending::Truncate) {
            to->resize(p.at);
            return;
        }
        if (to->size() < p.at + p.bytes.size())
            to->resize(p.at + p.bytes.size(), '\0');
        to->replace(p.at, p.bytes.size(), p.bytes);
    }

    QRandomGenerator m_random;
    QHash<QByteArray, File> m_files;
    int m_left = -1;
    bool m_cut = false;
};

} // namespace

class PowerCutTest : public QObject
{
    Q_OBJECT

private slots:
    void noAcknowledgedCommitIsLost_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed : {1u, 2u, 3u})
            QTest::addRow("seed %u", seed) << seed;
    }
    void noAcknowledgedCommitIsLost()
    {
        QFETCH(quint32, seed);
        QTemporaryDir folder(QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                                 ? QStringLiteral("/dev/shm/PowerCutTest-XXXXXX")
                                 : QString());
        const QString path = folder.filePath(QStringLiteral("c.statroom"));
        City city;
        city.name = QStringLiteral("Riverbend");
        QVERIFY(CityFile::create(path, city, QStringLiteral("Tester")));
        const QByteArray sound = Power::contents(path);

        // Cut after every operation of eight commits and an undo.
        for (int n = 0;; ++n) {
            QVERIFY(n < 2000);
            for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
                QFile::remove(folder.filePath(name));
            QFile fresh(path);
            QVERIFY(fresh.open(QIODevice::WriteOnly) && fresh.write(sound) == sound.size());
            fresh.close();

            Power power(seed * 10'000 + quint32(n));
            Disk::instance().meet = [&](const Disk::Operation &o) {
                return power.meet(o);
            };
            qint64 acknowledged = 1;
            {
                auto file = CityFile::open(path);
                QVERIFY(file);
                power.cutAfter(n);
                for (int i = 0; i < 8; ++i) {
                    Department d;
                    d.id = (*file)->newId<Department>();
                    d.uuid = QUuid::createUuid().toString();
                    d.code = QStringLiteral("D%1").arg(i);
                    d.name = QString(i * 700, QLatin1Char('x')) + u'n';
                    Revision r;
                    r.author = QStringLiteral("Tester");
                    r.changes = {added(d)};
                    const auto done = (*file)->commit(r);
                    if (done)
                        acknowledged = done->revision.number;
                }
                if (const auto undone = (*file)->revert(RevisionId(5), QStringLiteral("Tester")))
                    acknowledged = undone->revision.number;
            }
            const bool cut = power.isCut();
            Disk::instance().meet = [](const Disk::Operation &) {
                return SQLITE_OK;
            };
            if (!cut) {
                QCOMPARE(acknowledged, 10);
                break;
            }
            power.restart();
            auto again = CityFile::open(path);
            QVERIFY2(again,
                     again
                         ? ""
                         : qPrintable(
                             QStringLiteral("after %1: %2").arg(n).arg(again.error().message + again.error().detail)));
            auto findings = (*again)->check();
            QVERIFY(findings);
            QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().text));
            const qint64 found = (*again)->reader().newestRevision()->number;
            QVERIFY2(
                found >= acknowledged && found <= acknowledged + 1,
                qPrintable(QStringLiteral("after %1: %2 acknowledged, %3 found").arg(n).arg(acknowledged).arg(found)));
        }
    }
};

QTEST_GUILESS_MAIN(PowerCutTest)
#include "PowerCutTest.moc"
