// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/MetricCity.h"
#include "items/ProblemEntry.h"
#include "report/ReportFlow.h"
#include "report/ReportPainter.h"
#include "report/ReportWriter.h"
#include "theme/Theme.h"

#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace statroom;

namespace {

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

bool hasPoppler()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

// The words of a PDF with any white space between them.
QString textOf(const QString &path)
{
    return QString::fromUtf8(run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})).simplified();
}

int pagesOf(const QString &path)
{
    for (const QByteArray &line : run(QStringLiteral("pdfinfo"), {path}).split('\n'))
        if (line.startsWith("Pages:"))
            return line.mid(6).trimmed().toInt();
    return -1;
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_city = std::make_unique<MetricCity>(); }
    void cleanup() { m_city.reset(); }

    void metricPageSaysEverything_data();
    void metricPageSaysEverything();
    void problemIsOnePageOnItsSide_data() { metricPageSaysEverything_data(); }
    void problemIsOnePageOnItsSide();
    void beforeAfterIsOnePage_data() { metricPageSaysEverything_data(); }
    void beforeAfterIsOnePage();
    void fontsAreEmbedded();
    void scorecardListsEveryMetric();
    void scorecardOfOneStatus();
    void overviewNamesEveryDepartment();
    void packetNumbersItsPages();
    void packetStaysAtItsRecord();
    void packetOfTheWholeCity();
    void tablesRepeatTheirHeads();
    void longTextsFlowOn();
    void keepsWhatBelongsTogether();
    void cancelLeavesTheOldFile();
    void aClosedFileEndsThePacket();
    void refusesTheNameOfACityFile();
    void saysWhyItCannotWrite();
    void asRecordedSaysSo();

private:
    QString out(const QString &name) const
    {
        // To look at what was written: STATROOM_OUT=/tmp ReportTest
        const QString kept = qEnvironmentVariable("STATROOM_OUT");
        return kept.isEmpty() ? m_city->path(name) : kept + u'/' + name;
    }
    TrendSubject inTime() const { return {m_city->code, m_city->inTime, {}, {}}; }

    std::unique_ptr<MetricCity> m_city;
};

void ReportTest::initTestCase()
{
    loadFonts();
}

void ReportTest::metricPageSaysEverything_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("Letter") << int(QPageSize::Letter);
    QTest::newRow("A4") << int(QPageSize::A4);
}

void ReportTest::metricPageSaysEverything()
{
    if (!hasPoppler())
        QSKIP("needs pdftotext");
    QFETCH(int, size);
    const QString path = out(QStringLiteral("metric-%1.pdf").arg(size));
    const auto done = writeMetricReport(m_city->viewpoint(), inTime(), path, static_cast<QPageSize::PageSizeId>(size));
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
    const QString text = textOf(path);
    for (const QString &wanted :
         {QStringLiteral("Port Alder"), QStringLiteral("Codes & Regulations"),
          QStringLiteral("October 2026, revision 4 of "), QStringLiteral("INTIME"),
          QStringLiteral("Complaints inspected within 10 days"), QStringLiteral("Facts"), QStringLiteral("382 of 469"),
          QStringLiteral("What happened."), QStringLiteral("The last thirteen months"),
          QStringLiteral("Notes and corrections"), QStringLiteral("duplicates removed"),
          QStringLiteral("complaints_2024.csv"), QStringLiteral("How it is measured"),
          QStringLiteral("3 of 14 inspectors lent to the storm desk"), QStringLiteral("Upper limit"),
          QStringLiteral("Better, higher."), QStringLiteral("Will miss it."), QStringLiteral("Page 1 of 1"),
          QStringLiteral("Status:")})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + QStringLiteral(" in ") + text));
    QVERIFY2(!text.contains(QChar(0x2026)) && !text.contains(QStringLiteral("...")), qPrintable(text));
    const auto head = m_city->viewpoint().reader().headOfChain({});
    QVERIFY(text.contains(QString::fromLatin1(head->left(12))));
    QCOMPARE(pagesOf(path), 1);
}

void ReportTest::problemIsOnePageOnItsSide()
{
    if (!hasPoppler())
        QSKIP("needs pdftotext");
    QFETCH(int, size);
    Viewpoint &viewpoint = m_city->viewpoint();
    const auto opened = ProblemEntry::open(viewpoint, inTime(), QStringLiteral("12 of 100 complaints wait too long"));
    QVERIFY(opened.ok());
    const auto cause = [&](const QString &text, double count, CauseId parent = {}) {
        const auto added = ProblemEntry::addCause(viewpoint, *opened, parent, text, count);
        return added ? *added : CauseId();
    };
    const CauseId first = cause(QStringLiteral("Inspectors missing"), 170);
    cause(QStringLiteral("Wrong address"), 20);
    cause(QStringLiteral("Other"), 10);
    ActionItem item;
    item.text = QStringLiteral("Two inspectors come back");
    item.who = QStringLiteral("Codes director");
    item.due = QDate(2025, 7, 1);
    item.beginsOn = QDate(2025, 7, 1);
    QVERIFY(ProblemEntry::addCountermeasure(viewpoint, *opened, item).ok());
    const QString path = out(QStringLiteral("problem-%1.pdf").arg(size));
    ReportWriter writer(viewpoint);
    writer.setPageSize(static_cast<QPageSize::PageSizeId>(size));
    const auto done = writer.write(ReportContents::problem(*opened), path);
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
    const QString text = textOf(path);
    const auto standing = ProblemStanding::read(viewpoint, *opened);
    QVERIFY(standing.ok());
    for (const QString &wanted :
         {QStringLiteral("Port Alder"), QStringLiteral("12 of 100 complaints wait too long"), QStringLiteral("Chart"),
          QStringLiteral("Causes"), QStringLiteral("Actions"), QStringLiteral("Recheck"),
          QStringLiteral("Inspectors missing"), QStringLiteral("Wrong address"),
          QStringLiteral("The vital one: Inspectors missing (170)"), QStringLiteral("Two inspectors come back"),
          QStringLiteral("Codes director"), QStringLiteral("1 Jul 2025"), standing->checkFigure.simplified(),
          QStringLiteral("Page 1 of 1")})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + QStringLiteral(" in ") + text));
    QCOMPARE(pagesOf(path), 1);
    for (const QByteArray &line : run(QStringLiteral("pdfinfo"), {path}).split('\n'))
        if (line.startsWith("Page size:")) {
            const QList<QByteArray> words = line.simplified().split(' ');
            QVERIFY2(words[2].toDouble() > words[4].toDouble(), line.constData());
        }

    // A deeper tree than the bars can tell follows on further pages.
    cause(QStringLiteral("Lent to the storm desk"), 160, first);
    const QString deeper = out(QStringLiteral("problem-deep-%1.pdf").arg(size));
    QVERIFY(writer.write(ReportContents::problem(*opened), deeper).ok());
    QVERIFY(pagesOf(deeper) > 1);
    const QString more = textOf(deeper);
    QVERIFY2(more.contains(QStringLiteral("Tree of whys")), qPrintable(more));
    QVERIFY2(more.contains(QStringLiteral("Inspectors missing: not asked further")), qPrintable(more));
}

void ReportTest::beforeAfterIsOnePage()
{
    if (!hasPoppler())
        QSKIP("needs pdftotext");
    QFETCH(int, size);
    BeforeAfterChoice choice;
    choice.subject = inTime();
    choice.before = Period(Month(2024, 1), 18);
    choice.after = Period(Month(2025, 7), 16);
    const QString path = out(QStringLiteral("before-after-%1.pdf").arg(size));
    ReportWriter writer(m_city->viewpoint());
    writer.setPageSize(static_cast<QPageSize::PageSizeId>(size));
    const auto done = writer.write(ReportContents::beforeAfter(choice), path);
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
    const QString text = textOf(path);
    for (const QString &wanted :
         {QStringLiteral("Port Alder"),
          QStringLiteral("Was “Complaints inspected within 10 days” of Codes & Regulations different"),
          QStringLiteral("95 %"), QStringLiteral("compared"), QStringLiteral("What to know with it"),
          QStringLiteral("nothing of why"), QStringLiteral("Data"), QStringLiteral("Method"),
          QStringLiteral("Newey & West"), QStringLiteral("Before"), QStringLiteral("Values"),
          QStringLiteral("Oct 2026"), QStringLiteral("Page 1 of 1")})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + QStringLiteral(" in ") + text));
    QCOMPARE(pagesOf(path), 1);
}

void ReportTest::fontsAreEmbedded()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdffonts")).isEmpty())
        QSKIP("needs pdffonts");
    const QString path = out(QStringLiteral("fonts.pdf"));
    QVERIFY(writeMetricReport(m_city->viewpoint(), inTime(), path, QPageSize::A4).ok());
    const QList<QByteArray> lines = run(QStringLiteral("pdffonts"), {path}).split('\n').mid(2);
    int fonts = 0;
    for (const QByteArray &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        ++fonts;
        QVERIFY2(line.contains("Roboto"), line.constData());
        QVERIFY2(line.contains("Identity-H       yes "), line.constData());
    }
    QVERIFY(fonts >= 2);
}

void ReportTest::scorecardListsEveryMetric()
{
    if (!hasPoppler())
        QSKIP("needs pdftotext");
    const QString path = out(QStringLiteral("department.pdf"));
    QVERIFY(writeDepartmentReport(m_city->viewpoint(), m_city->code, path, QPageSize::Letter).ok());
    const QString text = textOf(path);
    for (const QString &wanted :
         {QStringLiteral("Scorecard"), QStringLiteral("Sick time used"), QStringLiteral("INTIME"),
          QStringLiteral("VACANT"), QStringLiteral("Overtime hours"), QStringLiteral("Share of overtime"),
          QStringLiteral("EMPTY"), QStringLiteral("What the department says"), QStringLiteral("Page 1 of")})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + QStringLiteral(" in ") + text));
    QVERIFY2(!text.contains(QChar(0x2026)), qPrintable(text));
}

void ReportTest::scorecardOfOneStatus()
{
    if (!hasPoppler())
        QSKIP("needs pdftotext");
    const QString path = out(QStringLiteral("off-target.pdf"));
    ReportWriter writer(m_city->viewpoint());
    QVERIFY(writer.write({{ReportContents::Scorecard{{}, Status::Off}}}, path).ok());
    const QString text = textOf(path);
    QVERIFY2(text.contains(QStringLiteral("All departments")) && text.contains(QStringLiteral("INTIME")),
             qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("EMPTY")), qPrintable(text));
}

void ReportTest::overviewNamesEveryDepartment()
{
    if (!hasPoppler())
        QSKIP("needs pdftotext");
    const QString path = out(QStringLiteral("overview.pdf"));
    ReportWriter writer(m_city->viewpoint());
    QVERIFY(writer.write(ReportContents::overview(), path).ok());
    const QString text = textOf(path);
    for (const QString &wanted :
         {QStringLiteral("Overview"), QStringLiteral("Codes & Regulations"), QStringLiteral("Police"),
          QStringLiteral("Sick time used"), QStringLiteral("October entries"), QStringLiteral("Needs attention"),
          QStringLiteral("Complaints inspected within 10 days"), QStringLiteral("Page 1 of 1")})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + QStringLiteral(" in ") + text));
    QVERIFY2(!text.contains(QChar(0x2026)), qPrintable(text));
}

void ReportTest::packetStaysAtItsRecord()
{
    if (!hasPoppler())
        QSKIP("needs pdftotext");
    ReportWriter writer(m_city->viewpoint());
    QSignalSpy finished(&writer, &ReportWriter::finished);
    const QString path = out(QStringLiteral("held.pdf"));
    QVERIFY(writer.start(ReportContents::departmentWithMetrics(m_city->viewpoint(), m_city->code), path).ok());
    // Before the first page is read: somebody corrects a value and looks at another month.
    m_city->change(m_city->inTimeSeries, Month(2026, 10), 0.95);
    m_city->viewpoint().setMonth(Month(2026, 3));
    QVERIFY(finished.wait(20000));
    QVERIFY(finished.front().front().value<Result<void>>().ok());
    const QString text = textOf(path);
    QVERIFY2(text.contains(QStringLiteral("81.4")) && !text.contains(QStringLiteral("95.0")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("October 2026, revision 4 of"))
                 && !text.contains(QStringLiteral("March 2026, rev")),
             qPrintable(text));
}

void ReportTest::packetOfTheWholeCity()
{
    if (!hasPoppler())
        QSKIP("needs pdftotext");
    ReportContents contents = ReportContents::overview();
    contents.append(ReportContents::allDepartments(m_city->viewpoint(), ReportContents::Depth::WithMetrics));
    // The overview, two scorecards, seven metrics of one department and one of the other.
    QCOMPARE(contents.parts.size(), size_t(11));
    const QString path = out(QStringLiteral("city.pdf"));
    ReportWriter writer(m_city->viewpoint());
    QVERIFY(writer.write(contents, path).ok());
    QVERIFY(pagesOf(path) >= 11);
    const QString text = textOf(path);
    QVERIFY(text.indexOf(QStringLiteral("Needs attention")) < text.indexOf(QStringLiteral("Scorecard")));
}

void ReportTest::packetNumbersItsPages()
{
    if (!hasPoppler())
        QSKIP("needs pdftotext");
    const auto contents = ReportContents::departmentWithMetrics(m_city->viewpoint(), m_city->code);
    QCOMPARE(contents.parts.size(), size_t(8));
    ReportWriter writer(m_city->viewpoint());
    QSignalSpy finished(&writer, &ReportWriter::finished);
    const QString path = out(QStringLiteral("packet.pdf"));
    QFile::remove(path);
    QVERIFY(writer.start(contents, path).ok());
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(finished.wait(20000));
    QVERIFY(!writer.isRunning());
    const int pages = pagesOf(path);
    QVERIFY(pages >= 8);
    const QString text = textOf(path);
    for (int page = 1; page <= pages; ++page)
        QVERIFY(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
    QVERIFY(text.contains(QStringLiteral("OVERTIME / HOURS")));
    QVERIFY(text.contains(QStringLiteral("Demolished")));
    QVERIFY(text.contains(QStringLiteral("No values yet.")));
}

void ReportTest::tablesRepeatTheirHeads()
{
    if (!hasPoppler())
        QSKIP("needs pdftotext");
    const QString path = out(QStringLiteral("table.pdf"));
    {
        QPdfWriter writer(path);
        writer.setResolution(1200);
        writer.setPageLayout(ReportPainter::pageLayout(QPageSize::A4));
        ReportPainter painter(Theme::print(), writer);
        auto flow = std::make_shared<ReportFlow>(painter.fonts(), ReportPainter::contentSize(writer).width());
        ReportTable table;
        table.columns = {{100, 1}, {0, 1}};
        table.heads = {{ReportCell::of(QStringLiteral("Number")), ReportCell::of(QStringLiteral("Headline"))}};
        for (int i = 1; i <= 150; ++i)
            table.rows.append(
                {ReportCell::of(QStringLiteral("row%1.").arg(i)), ReportCell::of(QStringLiteral("text"))});
        flow->table(table);
        painter.add(flow,
                    {QStringLiteral("City"), QStringLiteral("Department"), QStringLiteral("October 2026"), {}, {}});
        QVERIFY(painter.pageCount() > 2);
        QPainter on(&writer);
        for (int page = 0; page < painter.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            painter.paint(on, page);
        }
    }
    const QString text = textOf(path);
    QCOMPARE(text.count(QStringLiteral("Headline")), pagesOf(path));
    for (int i = 1; i <= 150; ++i)
        QCOMPARE(text.count(QStringLiteral("row%1.").arg(i)), 1);
}

void ReportTest::longTextsFlowOn()
{
    if (!hasPoppler())
        QSKIP("needs pdftotext");
    auto read = m_city->viewpoint().reader().narratives({&m_city->inTimeSeries, 1}, Month(2026, 10), Month(2026, 10));
    QVERIFY(read.ok() && read->size() == 1);
    Narrative after = read->front();
    for (int i = 0; i < 600; ++i)
        after.doing += QStringLiteral(" word%1.").arg(i);
    m_city->commit({changed(read->front(), after)});
    const QString path = out(QStringLiteral("long.pdf"));
    QVERIFY(writeMetricReport(m_city->viewpoint(), inTime(), path, QPageSize::Letter).ok());
    QVERIFY(pagesOf(path) >= 2);
    const QString text = textOf(path);
    for (int i = 0; i < 600; ++i)
        QCOMPARE(text.count(QStringLiteral("word%1.").arg(i)), 1);
}

void ReportTest::keepsWhatBelongsTogether()
{
    QPdfWriter writer(m_city->path(QStringLiteral("keep.pdf")));
    writer.setResolution(1200);
    writer.setPageLayout(ReportPainter::pageLayout(QPageSize::A4));
    const QSizeF room = ReportPainter::contentSize(writer);
    ReportPainter painter(Theme::print(), writer);
    auto flow = std::make_shared<ReportFlow>(painter.fonts(), room.width());
    flow->drawing(room.height() - 20, [](QPainter &, const QRectF &) {});
    // The heading would fit, what it belongs to would not.
    flow->heading(QStringLiteral("Heading"));
    int painted = 0;
    flow->drawing(40, [&painted](QPainter &, const QRectF &) { ++painted; });
    painter.add(flow, {});
    QCOMPARE(painter.pageCount(), 2);
    QPainter on(&writer);
    painter.paint(on, 0);
    QCOMPARE(painted, 0);
    painter.paint(on, 1);
    QCOMPARE(painted, 1);
}

void ReportTest::cancelLeavesTheOldFile()
{
    const QString path = m_city->path(QStringLiteral("old.pdf"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("what was there before");
    old.close();
    ReportWriter writer(m_city->viewpoint());
    QSignalSpy finished(&writer, &ReportWriter::finished);
    QVERIFY(writer.start(ReportContents::departmentWithMetrics(m_city->viewpoint(), m_city->code), path).ok());
    QSignalSpy progressed(&writer, &ReportWriter::progressed);
    QVERIFY(progressed.wait(5000));
    QVERIFY(writer.isRunning());
    writer.cancel();
    QCOMPARE(finished.size(), 1);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("what was there before"));
    QCOMPARE(QFileInfo(path).dir().entryList({QStringLiteral("old.pdf*")}).size(), 1);
}

void ReportTest::aClosedFileEndsThePacket()
{
    const QString path = m_city->path(QStringLiteral("ended.pdf"));
    ReportWriter writer(m_city->viewpoint());
    QSignalSpy finished(&writer, &ReportWriter::finished);
    QVERIFY(writer.start(ReportContents::departmentWithMetrics(m_city->viewpoint(), m_city->code), path).ok());
    m_city->viewpoint().setFile(nullptr);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!writer.isRunning());
    QCoreApplication::processEvents();
    QVERIFY(!QFileInfo::exists(path));
}

void ReportTest::refusesTheNameOfACityFile()
{
    const QString path = m_city->file().path();
    const qint64 size = QFileInfo(path).size();
    const auto done = writeMetricReport(m_city->viewpoint(), inTime(), path, QPageSize::A4);
    QVERIFY(!done.ok());
    QVERIFY(done.error().kind == ErrorKind::InvalidInput);
    QCOMPARE(QFileInfo(path).size(), size);
}

void ReportTest::saysWhyItCannotWrite()
{
    const auto done =
        writeMetricReport(m_city->viewpoint(), inTime(), QStringLiteral("/no/such/folder/report.pdf"), QPageSize::A4);
    QVERIFY(!done.ok());
    QVERIFY(done.error().kind == ErrorKind::Io);
    QVERIFY(done.error().message.contains(QStringLiteral("/no/such/folder/report.pdf")));
}

void ReportTest::asRecordedSaysSo()
{
    if (!hasPoppler())
        QSKIP("needs pdftotext");
    QVERIFY(m_city->viewpoint().setRecordedAt({m_city->beforeCorrection}).ok());
    const QString path = out(QStringLiteral("recorded.pdf"));
    QVERIFY(writeMetricReport(m_city->viewpoint(), inTime(), path, QPageSize::A4).ok());
    const QString text = textOf(path);
    QVERIFY2(text.contains(QStringLiteral("as recorded at revision 3 of ")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("duplicates removed")));
}

QTEST_MAIN(ReportTest)
#include "ReportTest.moc"
