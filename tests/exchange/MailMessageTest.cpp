// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/MailMessage.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace statroom;

namespace {

MailMessage message()
{
    MailMessage m;
    m.from = {QStringLiteral("Olga Olsen"), QStringLiteral("olga@alder.example")};
    m.to = {QStringLiteral("Núñez, José"), QStringLiteral("jose@alder.example")};
    m.subject = QStringLiteral("Public Works: numbers for October 2026 are due on Tuesday, 10 November 2026 – señor");
    m.date = QDateTime(QDate(2026, 11, 3), QTime(9, 5), QTimeZone("America/New_York"));
    m.text = QStringLiteral("Dear José,\n\nline that ends with a space \n= equals, ") + QString(100, u'x') + u'\n';
    m.attachments.push_back({QStringLiteral("PWK-2026-10.xlsx"), "application/octet-stream", QByteArray(1000, '\xff')});
    return m;
}

QByteArray unfolded(QByteArray text)
{
    return text.replace("\r\n ", " ");
}

/// What a mail program shows of a header with encoded words.
QString decoded(const QByteArray &header)
{
    static const QRegularExpression word(QStringLiteral("=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?=\\s*"));
    QString rest = QString::fromLatin1(header);
    QString out;
    qsizetype at = 0;
    for (auto it = word.globalMatch(rest); it.hasNext();) {
        const auto match = it.next();
        out += rest.mid(at, match.capturedStart() - at);
        out += QString::fromUtf8(QByteArray::fromBase64(match.captured(1).toLatin1()));
        at = match.capturedEnd();
    }
    return out + rest.mid(at);
}

QByteArray header(const QByteArray &eml, const QByteArray &name)
{
    const QByteArray head = unfolded(eml.left(eml.indexOf("\r\n\r\n")));
    for (const QByteArray &line : head.split('\n'))
        if (line.startsWith(name + ": "))
            return line.mid(name.size() + 2).trimmed();
    return {};
}

} // namespace

class MailMessageTest : public QObject
{
    Q_OBJECT

private slots:
    void headers()
    {
        const QByteArray eml = message().eml();
        QCOMPARE(header(eml, "From"), QByteArray("\"Olga Olsen\" <olga@alder.example>"));
        QCOMPARE(decoded(header(eml, "To")), QStringLiteral("Núñez, José<jose@alder.example>"));
        QCOMPARE(decoded(header(eml, "Subject")), message().subject);
        QCOMPARE(header(eml, "Date"), QByteArray("Tue, 3 Nov 2026 09:05:00 -0500"));
        QCOMPARE(header(eml, "X-Unsent"), QByteArray("1"));
        QCOMPARE(header(eml, "MIME-Version"), QByteArray("1.0"));
        // Every line ends with CR LF, is plain and short.
        for (const QByteArray &line : eml.split('\n').mid(0, eml.count('\n'))) {
            QVERIFY2(line.endsWith('\r'), line.constData());
            QVERIFY2(line.size() <= 79, line.constData());
            for (const char c : line)
                QVERIFY(static_cast<unsigned char>(c) < 0x7f);
        }
    }

    void bodyAndAttachment()
    {
        const QByteArray eml = message().eml();
        const QByteArray type = header(eml, "Content-Type");
        const qsizetype from = type.indexOf("boundary=\"") + 10;
        const QByteArray boundary = "--" + type.mid(from, type.indexOf('"', from) - from);
        QCOMPARE(eml.count(boundary), 3);
        QVERIFY(eml.endsWith(boundary + "--\r\n"));
        QVERIFY(eml.contains("Jos=C3=A9,\r\n\r\nline that ends with a space=20\r\n=3D equals, "));
        QVERIFY(eml.contains("x=\r\n"));
        const qsizetype at = eml.indexOf("\r\n\r\n", eml.indexOf("base64")) + 4;
        QCOMPARE(QByteArray::fromBase64(eml.mid(at, eml.indexOf("\r\n--", at) - at).replace("\r\n", "")),
                 message().attachments.front().bytes);
        QCOMPARE(message().eml(), eml);
    }

    void namesBreakNothing()
    {
        MailMessage m = message();
        m.subject = QStringLiteral("A\r\nBcc: everybody@example.org");
        m.to.name = QStringLiteral("\"Quo\\ted\"\r\nX: y");
        m.attachments.front().name = QStringLiteral("../día \"1\".xlsx");
        const QByteArray eml = m.eml();
        QVERIFY(!eml.contains("\nBcc:") && !eml.contains("\nX:"));
        QVERIFY(eml.contains("\"\\\"Quo\\\\ted\\\" X: y\" <jose@alder.example>"));
        QVERIFY(eml.contains("filename=\"..-d_a '1'.xlsx\";\r\n filename*=UTF-8''..-d%C3%ADa%20%271%27.xlsx"));
        m.to.address = QStringLiteral("a@b.example>, <c@d.example");
        QVERIFY(!m.eml().contains("To:"));
        m.to.address.clear();
        QVERIFY(!m.eml().contains("To:"));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("valid");
        QTest::newRow("usual") << "ana.ruiz+stat@port-alder.gov" << true;
        QTest::newRow("no host") << "ana@" << false;
        QTest::newRow("two") << "ana@a.example,leo@a.example" << false;
        QTest::newRow("a space") << "ana ruiz@a.example" << false;
        QTest::newRow("a line") << "ana@a.example\nBcc: b@c.example" << false;
        QTest::newRow("none") << "" << false;
    }
    void addresses()
    {
        QFETCH(QString, address);
        QTEST(MailMessage::isAddress(address), "valid");
    }
};

QTEST_GUILESS_MAIN(MailMessageTest)
#include "MailMessageTest.moc"
