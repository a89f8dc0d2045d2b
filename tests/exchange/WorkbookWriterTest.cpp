// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/WorkbookWriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <minizip/unzip.h>

#include <clocale>
#include <limits>
#include <memory>

using namespace statroom;

namespace {

QByteArray part(const QByteArray &workbook, const QString &name)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("book.xlsx")));
    if (!file.open(QIODevice::WriteOnly) || file.write(workbook) != workbook.size() || !file.flush())
        return {};
    const std::unique_ptr<void, int (*)(void *)> zip(unzOpen64(QFile::encodeName(file.fileName()).constData()),
                                                     unzClose);
    unz_file_info64 info;
    if (!zip || unzLocateFile(zip.get(), name.toUtf8().constData(), 1) != UNZ_OK
        || unzGetCurrentFileInfo64(zip.get(), &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK
        || unzOpenCurrentFile(zip.get()) != UNZ_OK)
        return {};
    QByteArray bytes(qsizetype(info.uncompressed_size), '\0');
    if (unzReadCurrentFile(zip.get(), bytes.data(), unsigned(bytes.size())) != int(bytes.size())
        || unzCloseCurrentFile(zip.get()) != UNZ_OK)
        return {};
    return bytes;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class WorkbookWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void textIsNeverAFormula()
    {
        WorkbookWriter writer;
        auto sheet = writer.sheet(QStringLiteral("A"));
        int row = 0;
        for (const char *text : {"=1+1", "http://example.org", "0012", "{=A1}", "+5", "a < b & c", "_x0041_"})
            sheet.text(row++, 0, QString::fromUtf8(text));
        const auto bytes = writer.bytes();
        QVERIFY(bytes);
        const QByteArray cells = part(*bytes, QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(!cells.contains("<f>"));
        QVERIFY(!cells.contains("hyperlink"));
        QCOMPARE(cells.count("t=\"s\""), 7);
        const QByteArray texts = part(*bytes, QStringLiteral("xl/sharedStrings.xml"));
        QVERIFY(texts.contains("<t>0012</t>"));
        QVERIFY(texts.contains("<t>a &lt; b &amp; c</t>"));
        QVERIFY(texts.contains("<t>_x005F_x0041_</t>"));
    }

    void charactersThatXmlCannotHold()
    {
        WorkbookWriter writer;
        auto sheet = writer.sheet(QStringLiteral("A"));
        sheet.text(0, 0, QStringLiteral("a\x01z\r\nnew") + QChar(0xffff) + QChar(0xd800) + u'q');
        const auto bytes = writer.bytes();
        QVERIFY(bytes);
        const QByteArray texts = part(*bytes, QStringLiteral("xl/sharedStrings.xml"));
        QVERIFY2(texts.contains(QStringLiteral("a_x0001_z\nnew��q").toUtf8()), texts.constData());
    }

    void namesOfSheets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("legal");
        QTest::newRow("plain") << "Fire"
                               << "Fire";
        QTest::newRow("forbidden") << "A/B: [c]*?\\d"
                                   << "A-B- -c----d";
        QTest::newRow("quotes") << "'Fire'"
                                << "Fire";
        QTest::newRow("long") << "Department of Public Health and Wellness"
                              << "Department of Public Health and";
        QTest::newRow("nothing") << " ' "
                                 << "-";
        QTest::newRow("control") << "Fi\nre\x02"
                                 << "Fi re";
        QTest::newRow("kept by Excel") << "history"
                                       << "history-";
    }
    void namesOfSheets()
    {
        QFETCH(QString, name);
        QFETCH(QString, legal);
        QCOMPARE(WorkbookWriter::legalName(name), legal);
    }

    void namesThatAreTakenAreNumbered()
    {
        WorkbookWriter writer;
        QCOMPARE(writer.sheet(QStringLiteral("Fire")).name(), QStringLiteral("Fire"));
        QCOMPARE(writer.sheet(QStringLiteral("FIRE")).name(), QStringLiteral("FIRE (2)"));
        const QString name(40, u'x');
        QCOMPARE(writer.sheet(name).name(), QString(31, u'x'));
        QCOMPARE(writer.sheet(name).name(), QString(27, u'x') + QStringLiteral(" (2)"));
        QVERIFY(writer.bytes());
    }

    void hiddenAndVeryHidden()
    {
        WorkbookWriter writer;
        writer.sheet(QStringLiteral("kept"), WorkbookWriter::Visibility::VeryHidden).text(0, 0, QStringLiteral("id"));
        writer.sheet(QStringLiteral("seen"));
        writer.sheet(QStringLiteral("aside"), WorkbookWriter::Visibility::Hidden);
        const auto bytes = writer.bytes();
        QVERIFY(bytes);
        const QByteArray book = part(*bytes, QStringLiteral("xl/workbook.xml"));
        QVERIFY2(book.contains("name=\"kept\" sheetId=\"1\" state=\"veryHidden\""), book.constData());
        QVERIFY(book.contains("name=\"seen\" sheetId=\"2\" r:id"));
        QVERIFY(book.contains("name=\"aside\" sheetId=\"3\" state=\"hidden\""));
        QVERIFY(part(*bytes, QStringLiteral("xl/sharedStrings.xml")).contains("<t>id</t>"));
    }

    void nothingToSeeIsRefused()
    {
        WorkbookWriter writer;
        writer.sheet(QStringLiteral("kept"), WorkbookWriter::Visibility::Hidden);
        QVERIFY(!writer.bytes());
    }

    void theSameContentMakesTheSameBytes()
    {
        const auto made = [] {
            WorkbookWriter writer(QStringLiteral("Fire"));
            auto sheet = writer.sheet(QStringLiteral("A"));
            sheet.number(0, 0, 0.93, {.number = QStringLiteral("0.0%"), .lock = WorkbookWriter::Lock::Open});
            sheet.date(1, 0, QDate(2026, 11, 10), {.number = QStringLiteral("yyyy-mm-dd")});
            sheet.protect({});
            writer.sheet(QStringLiteral("kept"), WorkbookWriter::Visibility::VeryHidden);
            return writer.bytes().value();
        };
        const QByteArray first = made();
        QTest::qSleep(1100);
        QCOMPARE(made(), first);
    }

    void numbersDoNotFollowTheLocale()
    {
        const QByteArray before = std::setlocale(LC_ALL, nullptr);
        bool comma = false;
        for (const char *name : {"de_DE.UTF-8", "de_DE.utf8", "es_ES.UTF-8", "es_ES.utf8", "fr_FR.UTF-8", "de_DE"})
            comma = comma || std::setlocale(LC_ALL, name);
        WorkbookWriter writer;
        auto sheet = writer.sheet(QStringLiteral("A"));
        sheet.number(0, 0, 0.1 + 0.2);
        sheet.number(0, 1, -1234567.25);
        sheet.columnWidth(0, 0, 10.5);
        const auto bytes = writer.bytes();
        if (comma)
            QCOMPARE(std::localeconv()->decimal_point, ",");
        std::setlocale(LC_ALL, before);
        QVERIFY(bytes);
        const QByteArray cells = part(*bytes, QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY2(cells.contains("<v>0.3</v>") && cells.contains("<v>-1234567.25</v>"), cells.constData());
        QVERIFY(!cells.contains("0,"));
    }

    void whatCannotBeWrittenIsSaidWithItsPlace()
    {
        {
            WorkbookWriter writer;
            auto sheet = writer.sheet(QStringLiteral("Fire"));
            sheet.number(4, 1, std::numeric_limits<double>::quiet_NaN());
            const auto bytes = writer.bytes();
            QVERIFY(!bytes);
            QVERIFY2(bytes.error().message.contains(QStringLiteral("B5")), qPrintable(bytes.error().message));
        }
        {
            WorkbookWriter writer;
            writer.sheet(QStringLiteral("Fire")).text(0, 27, QString(32768, u'x'));
            const auto bytes = writer.bytes();
            QVERIFY(!bytes);
            QVERIFY(bytes.error().message.contains(QStringLiteral("AB1")));
        }
    }

    void aFailureLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("fire.xlsx"));
        {
            WorkbookWriter writer;
            writer.sheet(QStringLiteral("Fire")).text(0, 0, QStringLiteral("old"));
            QVERIFY(writer.save(path));
        }
        const QByteArray old = content(path);
        QVERIFY(old.startsWith("PK"));
        {
            WorkbookWriter writer;
            writer.sheet(QStringLiteral("Fire")).number(0, 0, std::numeric_limits<double>::infinity());
            QVERIFY(!writer.save(path));
        }
        QCOMPARE(content(path), old);
        {
            WorkbookWriter writer;
            writer.sheet(QStringLiteral("Fire"));
            const auto saved = writer.save(folder.filePath(QStringLiteral("nowhere/fire.xlsx")));
            QVERIFY(!saved);
            QCOMPARE(saved.error().kind, ErrorKind::Io);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("fire.xlsx")});
    }

    void rulesAndLocks()
    {
        WorkbookWriter writer;
        auto sheet = writer.sheet(QStringLiteral("A"));
        WorkbookWriter::Rule rule;
        rule.least = QStringLiteral("=$F1");
        rule.most = QStringLiteral("1");
        rule.refusal = QString(300, u'x');
        sheet.rule({0, 0, 9, 0}, rule);
        sheet.rule({0, 1, 9, 1}, {.what = WorkbookWriter::Rule::What::Date, .least = QStringLiteral("2026-11-01")});
        sheet.rule(
            {0, 2, 9, 2},
            {.what = WorkbookWriter::Rule::What::OneOf, .choices = {QStringLiteral("yes"), QStringLiteral("no")}});
        sheet.blank(0, 0, {.lock = WorkbookWriter::Lock::Open});
        sheet.protect({});
        const auto bytes = writer.bytes();
        QVERIFY(bytes);
        const QByteArray cells = part(*bytes, QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(cells.contains("<formula1>$F1</formula1><formula2>1</formula2>"));
        QVERIFY(cells.contains("operator=\"greaterThanOrEqual\""));
        QVERIFY(cells.contains("<formula1>46327</formula1>"));
        QVERIFY(cells.contains("<formula1>\"yes,no\"</formula1>"));
        QVERIFY(cells.contains("sheetProtection sheet=\"1\""));
        QVERIFY(cells.contains("sort=\"0\"") && cells.contains("insertColumns=\"0\""));
        QVERIFY(part(*bytes, QStringLiteral("xl/styles.xml")).contains("<protection locked=\"0\"/>"));
    }
};

QTEST_GUILESS_MAIN(WorkbookWriterTest)
#include "WorkbookWriterTest.moc"
