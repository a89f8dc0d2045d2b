// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TextFile.h"
#include "exchange/CsvField.h"
#include "exchange/CsvReader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace statroom;

using Encoding = TextFile::Encoding;

class TextFileTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray utf16(const QString &text, bool big, bool mark)
    {
        QByteArray bytes = mark ? (big ? QByteArray("\xFE\xFF") : QByteArray("\xFF\xFE")) : QByteArray();
        for (QChar c : text) {
            const char high = char(c.unicode() >> 8);
            const char low = char(c.unicode() & 0xFF);
            bytes += big ? high : low;
            bytes += big ? low : high;
        }
        return bytes;
    }
    struct Row
    {
        qint64 number;
        QStringList fields;
        bool operator==(const Row &) const = default;
    };
    static QList<Row> rows(const QByteArray &text, char separator = ',')
    {
        QList<Row> found;
        const auto read = CsvReader::read(text, separator, [&](const CsvRow &row) {
            Row r{row.number, {}};
            for (QByteArrayView f : row.fields)
                r.fields.append(QString::fromUtf8(f));
            found.append(r);
            return true;
        });
        if (!read)
            found.append({-1, {read.error().message}});
        return found;
    }

private slots:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<bool>("mark");
        const QString s = QStringLiteral("Señor;Größe €\n1;2\n");
        QTest::newRow("utf-8") << s.toUtf8() << s << int(Encoding::Utf8) << false;
        QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + s.toUtf8() << s << int(Encoding::Utf8) << true;
        QTest::newRow("ascii") << QByteArray("a,b\n1,2\n") << "a,b\n1,2\n" << int(Encoding::Utf8) << false;
        QTest::newRow("utf-16 le with mark") << utf16(s, false, true) << s << int(Encoding::Utf16LittleEndian) << true;
        QTest::newRow("utf-16 be with mark") << utf16(s, true, true) << s << int(Encoding::Utf16BigEndian) << true;
        QTest::newRow("utf-16 le without mark") << utf16("name,value\nFire,3\n", false, false) << "name,value\nFire,3\n"
                                                << int(Encoding::Utf16LittleEndian) << false;
        QTest::newRow("utf-16 be without mark") << utf16("name,value\nFire,3\n", true, false) << "name,value\nFire,3\n"
                                                << int(Encoding::Utf16BigEndian) << false;
        QTest::newRow("utf-16 beyond the first plane")
            << utf16(QStringLiteral("a,\U0001F692\n"), false, true) << QStringLiteral("a,\U0001F692\n")
            << int(Encoding::Utf16LittleEndian) << true;
        QTest::newRow("windows-1252") << QByteArray("Gr\xF6\xDF"
                                                    "e;\x80;\x93quoted\x94\n")
                                      << QStringLiteral("Größe;€;“quoted”\n") << int(Encoding::Windows1252) << false;
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(int, encoding);
        QFETCH(bool, mark);
        const auto file = TextFile::fromBytes(bytes, "f.csv");
        QVERIFY2(file.ok(), file ? "" : qPrintable(file.error().message));
        QCOMPARE(QString::fromUtf8(file->text()), text);
        QCOMPARE(int(file->encoding()), encoding);
        QCOMPARE(file->hasMark(), mark);
        QCOMPARE(file->size(), bytes.size());
        QCOMPARE(file->sha256().size(), 64);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray() << "is empty";
        QTest::newRow("only spaces") << QByteArray(" \r\n \n") << "is empty";
        QTest::newRow("a zero") << QByteArray("a,b\n1,2\n3,\0"
                                              "4\n",
                                              12)
                                << "line 3 holds a zero";
        QTest::newRow("marked utf-8 that is none") << QByteArray("\xEF\xBB\xBF"
                                                                 "a\nb\xFFz\n")
                                                   << "line 2 holds bytes that are none";
        QTest::newRow("neither") << QByteArray("a\nb\x81\n") << "0x81";
        QTest::newRow("workbook") << QByteArray("PK\x03\x04 and so on") << "workbook or an archive";
        QTest::newRow("database") << QByteArray("SQLite format 3\0 x", 18) << "database";
        QTest::newRow("pdf") << QByteArray("%PDF-1.4 \n") << "PDF";
        QTest::newRow("half a character") << QByteArray("\xFF\xFE"
                                                        "a\0b",
                                                        5)
                                          << "middle of a character";
        QTest::newRow("lone surrogate") << QByteArray("\xFF\xFE"
                                                      "a\0\x00\xD8"
                                                      "b\0",
                                                      8)
                                        << "half a character";
        QTest::newRow("control characters") << QByteArray("a\x01\x02\xE9\n") << "0x01";
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto file = TextFile::fromBytes(bytes, "f.csv");
        QVERIFY(!file.ok());
        QVERIFY2(file.error().message.contains(says), qPrintable(file.error().message));
    }

    void sha256OfTheBytes()
    {
        QCOMPARE(TextFile::fromBytes("\xEF\xBB\xBF"
                                     "abc",
                                     "f")
                     ->sha256(),
                 "1c28dc3f1f804a1ad9c9b4b4cf5e2658d16ad4ed08e3020d04a8d2865018947c");
        QCOMPARE(TextFile::fromBytes("abc", "f")->sha256(),
                 "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    void readsFromDisk()
    {
        QTemporaryDir folder;
        QVERIFY(!TextFile::read(folder.filePath("none.csv")).ok());
        QCOMPARE(TextFile::read(folder.filePath("none.csv")).error().kind, ErrorKind::NotFound);
        QVERIFY(!TextFile::read(folder.path()).ok());
        QFile file(folder.filePath("some.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b\n");
        file.close();
        const auto read = TextFile::read(file.fileName());
        QVERIFY(read.ok());
        QCOMPARE(read->name(), "some.csv");
    }

    void rowNumbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("shape");
        QTest::newRow("lf") << QByteArray("a,b\nc,d\n") << "1:a|b 2:c|d";
        QTest::newRow("crlf") << QByteArray("a,b\r\nc,d\r\n") << "1:a|b 2:c|d";
        QTest::newRow("cr") << QByteArray("a,b\rc,d\r") << "1:a|b 2:c|d";
        QTest::newRow("no end") << QByteArray("a,b\nc,d") << "1:a|b 2:c|d";
        QTest::newRow("blank lf") << QByteArray("a\n\n\nb\n") << "1:a 4:b";
        QTest::newRow("blank crlf") << QByteArray("\r\na\r\n\r\nb\r\n") << "2:a 4:b";
        QTest::newRow("blank cr") << QByteArray("a\r\rb\r") << "1:a 3:b";
        QTest::newRow("separators only") << QByteArray("a,b\n,\nc,d\n") << "1:a|b 2:| 3:c|d";
        QTest::newRow("quoted comma") << QByteArray("\"a,b\",c\n") << "1:a,b|c";
        QTest::newRow("quoted line break is one row") << QByteArray("\"a\nb\",c\nd,e\n") << "1:a\nb|c 2:d|e";
        QTest::newRow("quoted quote") << QByteArray("\"say \"\"hi\"\"\",c\n") << "1:say \"hi\"|c";
        QTest::newRow("spaces around") << QByteArray(" a , b \n\" a \",b\n") << "1:a|b 2: a |b";
        QTest::newRow("quote inside a word") << QByteArray("5\" pipe,b\n") << "1:5\" pipe|b";
        QTest::newRow("uneven") << QByteArray("a,b,c\nd\n") << "1:a|b|c 2:d";
    }
    void rowNumbers()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, shape);
        QStringList parts;
        for (const Row &row : rows(text))
            parts.append(QStringLiteral("%1:%2").arg(row.number).arg(row.fields.join('|')));
        QCOMPARE(parts.join(' '), shape);
    }

    void separators_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("separator");
        QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',';
        QTest::newRow("semicolon") << QByteArray("a;b;c\n1,5;2,5;3\n") << ';';
        QTest::newRow("tab") << QByteArray("a\tb\tc\n1,5\t2;5\t3\n") << '\t';
        QTest::newRow("bar") << QByteArray("a|b|c\n1|2|3\n") << '|';
        QTest::newRow("commas in words") << QByteArray("name;value\nRoads, north;1\nParks;2\nFire;3\n") << ';';
        QTest::newRow("title first") << QByteArray("Report, July 2025\n\nname;a;b\nx;1;2\ny;2;3\nz;3;4\n") << ';';
        QTest::newRow("one column") << QByteArray("a\n1\n2\n") << ',';
        QTest::newRow("said by the file") << QByteArray("sep=;\na,b;c\n") << ';';
    }
    void separators()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, separator);
        QCOMPARE(CsvReader::findSeparator(text), separator);
    }

    void hostile()
    {
        QVERIFY(rows("a,b\n\"never closed,c\nd,e\n").last().fields[0].contains("row 2"));
        QByteArray endless = "a,\"";
        endless += QByteArray(CsvReader::maximumFieldSize + 10, 'x');
        endless += '\n' + QByteArray(CsvReader::maximumFieldSize, 'y');
        QVERIFY(rows(endless).last().fields[0].contains("million characters"));
        QVERIFY(rows(QByteArray(CsvReader::maximumColumns + 5, ',')).last().fields[0].contains("columns"));
        int seen = 0;
        QVERIFY(CsvReader::read("a\nb\nc\nd\n", ',', [&](const CsvRow &) { return ++seen < 2; }).ok());
        QCOMPARE(seen, 2);
    }

    void guard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << "Fire" << QByteArray("Fire");
        QTest::newRow("empty") << "" << QByteArray();
        QTest::newRow("comma") << "a,b" << QByteArray("\"a,b\"");
        QTest::newRow("quote") << "a\"b" << QByteArray("\"a\"\"b\"");
        QTest::newRow("formula") << "=1+2" << QByteArray("\"'=1+2\"");
        QTest::newRow("minus") << "-5" << QByteArray("\"'-5\"");
        QTest::newRow("at") << "@SUM(A1)" << QByteArray("\"'@SUM(A1)\"");
        QTest::newRow("tab") << "\tx" << QByteArray("\"'\tx\"");
        QTest::newRow("full width") << QStringLiteral("＝1") << QStringLiteral("\"'＝1\"").toUtf8();
        QTest::newRow("already guarded") << "'=1" << QByteArray("\"''=1\"");
        QTest::newRow("apostrophe") << "'tis" << QByteArray("'tis");
        QTest::newRow("spaces") << " a" << QByteArray("\" a\"");
    }
    void guard()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, field);
        QCOMPARE(CsvField::text(text), field);
        const auto back = rows(field + ",x\n");
        QCOMPARE(CsvField::unguarded(back[0].fields[0]), text);
    }
};

QTEST_GUILESS_MAIN(TextFileTest)
#include "TextFileTest.moc"
