// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/TrendChart.h"
#include "charts/TrendLayout.h"
#include "domain/Status.h"
#include "items/TrendColumns.h"
#include "theme/Theme.h"

#include <QAbstractTableModel>
#include <QAccessible>
#include <QBuffer>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace statroom;

namespace {

struct OneMonth
{
    std::optional<double> value;
    double target = 0.85;
    bool preliminary = false;
    QString seam;
    QList<TrendAnnotation> annotations;
    std::vector<std::optional<double>> parts;
    std::optional<Variation> variation;
    QString signal;
    double mean = 0.85;
    int group = 0;
    QList<TrendMark> marks;
};

// Thirteen months of a rate from January 2026, as a trend model gives them.
class Months : public QAbstractTableModel
{
public:
    std::vector<OneMonth> months;
    QStringList categories;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(months.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(TrendColumn::FirstCategory) + int(categories.size());
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        if (section >= int(TrendColumn::FirstCategory) && role == Qt::DisplayRole)
            return categories.at(section - int(TrendColumn::FirstCategory));
        if (section == int(TrendColumn::Mean) && role == Qt::DisplayRole)
            return QStringLiteral("Mean");
        if (section != int(TrendColumn::Value))
            return {};
        switch (role) {
        case TrendRole::Title:
            return QStringLiteral("Complaints inspected");
        case TrendRole::AxisScale:
            return 100.0;
        case TrendRole::AxisSuffix:
            return QStringLiteral(" %");
        case TrendRole::Says:
            return QStringLiteral("Worse, lower. Something has changed.");
        case TrendRole::AxisMinimum:
            return 0.0;
        case TrendRole::AxisMaximum:
            return 1.0;
        default:
            return {};
        }
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const OneMonth &month = months.at(std::size_t(index.row()));
        const QDate day = QDate(2026, 1, 1).addMonths(index.row());
        switch (role) {
        case TrendRole::FirstDay:
            return day;
        case TrendRole::Months:
            return 1;
        case TrendRole::Preliminary:
            return month.preliminary;
        case TrendRole::Seam:
            return month.seam;
        case TrendRole::Annotations:
            return QVariant::fromValue(month.annotations);
        case TrendRole::Group:
            return month.group;
        case TrendRole::Marks:
            return QVariant::fromValue(month.marks);
        default:
            break;
        }
        const auto percent = [](double value) {
            return QStringLiteral("%1 %").arg(value * 100, 0, 'f', 1);
        };
        if (index.column() >= int(TrendColumn::FirstCategory)) {
            const std::size_t part = std::size_t(index.column()) - std::size_t(TrendColumn::FirstCategory);
            if (part >= month.parts.size() || !month.parts[part])
                return {};
            if (role == TrendRole::Number)
                return *month.parts[part];
            return role == Qt::DisplayRole ? QVariant(QString::number(*month.parts[part])) : QVariant();
        }
        switch (TrendColumn(index.column())) {
        case TrendColumn::Period:
            return role == Qt::DisplayRole ? QVariant(QLocale::c().toString(day, QStringLiteral("MMM yyyy")))
                                           : QVariant();
        case TrendColumn::Value:
            if (role == TrendRole::Number)
                return month.value ? QVariant(*month.value) : QVariant();
            return role == Qt::DisplayRole ? QVariant(month.value ? percent(*month.value) : QStringLiteral("–"))
                                           : QVariant();
        case TrendColumn::Target:
            if (role == TrendRole::Number)
                return month.target;
            return role == Qt::DisplayRole ? QVariant(percent(month.target)) : QVariant();
        case TrendColumn::Mean:
            return role == TrendRole::Number ? QVariant(month.mean)
                : role == Qt::DisplayRole    ? QVariant(percent(month.mean))
                                             : QVariant();
        case TrendColumn::Lower:
            return role == TrendRole::Number ? QVariant(month.mean - 0.2)
                : role == Qt::DisplayRole    ? QVariant(percent(month.mean - 0.2))
                                             : QVariant();
        case TrendColumn::Upper:
            return role == TrendRole::Number ? QVariant(month.mean + 0.2)
                : role == Qt::DisplayRole    ? QVariant(percent(month.mean + 0.2))
                                             : QVariant();
        case TrendColumn::Signal:
            if (role == TrendRole::Number)
                return month.variation ? QVariant(int(*month.variation)) : QVariant();
            return role == Qt::DisplayRole ? QVariant(month.signal) : QVariant();
        case TrendColumn::Status:
            if (role == TrendRole::Number)
                return month.value ? int(*month.value >= month.target ? Status::Met : Status::Off)
                                   : int(Status::NoData);
            return role == Qt::DisplayRole
                ? QVariant(month.value && *month.value >= month.target ? QStringLiteral("Met")
                                                                       : QStringLiteral("Off target"))
                : QVariant();
        default:
            return {};
        }
    }

    void setValue(int row, std::optional<double> value)
    {
        months.at(std::size_t(row)).value = value;
        emit dataChanged(index(row, int(TrendColumn::Value)), index(row, int(TrendColumn::Value)));
    }
    void reset(std::vector<OneMonth> other)
    {
        beginResetModel();
        months = std::move(other);
        endResetModel();
    }
};

std::vector<OneMonth> year()
{
    std::vector<OneMonth> months;
    for (int i = 0; i < 13; ++i) {
        OneMonth month;
        month.value = 0.80 + 0.01 * i;
        month.target = i < 6 ? 0.85 : 0.9;
        months.push_back(month);
    }
    months[4].value = std::nullopt;
    months[12].preliminary = true;
    months[2].seam = QStringLiteral("online intake");
    months[7].annotations = {{QStringLiteral("storm desk"), QDate(2026, 8, 14), {}}};
    return months;
}

} // namespace

class TrendChartTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void summarySaysWhatIsSeen();
    void isAChartForScreenReaders();
    void gapsAreNotJoined();
    void aPointBetweenGapsIsItsOwnRun();
    void oneEditReplacesOneRun();
    void anEditThatClosesAGapJoinsTheRuns();
    void editsAreSeen();
    void keysWalkThroughPointsAndGaps();
    void readOutHoldsWhatAReaderAsks();
    void controlChartIsReadOut();
    void linesOfAGroupEndAtARebase();
    void signalsAreSeen();
    void stackedNamesItsClasses();
    void emptyModelsAreSaidToBeEmpty();
    void paintsVectorsWithoutBeingShown();
    void themesAreFollowed();
    void outlivesItsModel();
};

void TrendChartTest::summarySaysWhatIsSeen()
{
    Months model;
    model.months = year();
    TrendChart chart;
    chart.setModel(&model);
    const QString summary = chart.describedSummary();
    for (const char *words :
         {"Complaints inspected.", "Jan 2026 to Jan 2027", "No value in May 2026.", "Latest: Jan 2027: 92.0 %",
          "preliminary", "Lowest 80.0 % in Jan 2026, highest 92.0 % in Jan 2027.",
          "The target changed from 85.0 % to 90.0 % in Jul 2026.", "Event A, Aug 2026: storm desk.",
          "New definition from Mar 2026: online intake."})
        QVERIFY2(summary.contains(QString::fromUtf8(words)), qPrintable(summary));
}

void TrendChartTest::isAChartForScreenReaders()
{
    Months model;
    model.months = year();
    TrendChart chart;
    chart.setModel(&model);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&chart);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Chart);
    QVERIFY(spoken->text(QAccessible::Name).contains(QLatin1String("Complaints inspected")));
    QCOMPARE(spoken->text(QAccessible::Description), chart.describedSummary());
    QVERIFY(spoken->text(QAccessible::Value).startsWith(QLatin1String("Jan 2027: 92.0 %")));
    QCOMPARE(spoken->childCount(), 0);
}

void TrendChartTest::gapsAreNotJoined()
{
    Months model;
    model.months = year();
    TrendChart chart;
    chart.resize(800, 400);
    chart.setModel(&model);
    QCOMPARE(chart.runCount(), 2);
}

void TrendChartTest::aPointBetweenGapsIsItsOwnRun()
{
    Months model;
    model.months = year();
    model.months[6].value = std::nullopt;
    TrendChart chart;
    chart.setModel(&model);
    QCOMPARE(chart.runCount(), 3);
}

void TrendChartTest::oneEditReplacesOneRun()
{
    Months model;
    model.months = year();
    // Without targets nothing but runs of values is replaced.
    for (OneMonth &month : model.months)
        month.target = std::numeric_limits<double>::quiet_NaN();
    TrendChart chart;
    chart.resize(800, 400);
    chart.setModel(&model);
    const int before = chart.replacements();
    model.setValue(9, 0.5);
    QCOMPARE(chart.replacements(), before + 1);
    model.setValue(1, 0.5);
    QCOMPARE(chart.replacements(), before + 2);
    QCOMPARE(chart.runCount(), 2);
}

void TrendChartTest::anEditThatClosesAGapJoinsTheRuns()
{
    Months model;
    model.months = year();
    TrendChart chart;
    chart.setModel(&model);
    model.setValue(4, 0.84);
    QCOMPARE(chart.runCount(), 1);
    QVERIFY(!chart.describedSummary().contains(QLatin1String("No value")));
    model.setValue(4, std::nullopt);
    QCOMPARE(chart.runCount(), 2);
}

void TrendChartTest::editsAreSeen()
{
    Months model;
    model.months = year();
    TrendChart chart;
    chart.resize(800, 400);
    chart.setModel(&model);
    const QImage before = chart.grab().toImage();
    QCOMPARE(chart.grab().toImage(), before);
    model.setValue(9, 0.81);
    QVERIFY(chart.grab().toImage() != before);
}

void TrendChartTest::keysWalkThroughPointsAndGaps()
{
    Months model;
    model.months = year();
    TrendChart chart;
    chart.resize(800, 400);
    chart.setModel(&model);
    QCOMPARE(chart.currentRow(), 12);
    QSignalSpy read(&chart, &TrendChart::pointReadOut);
    QSignalSpy activated(&chart, &TrendChart::pointActivated);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.currentRow(), 0);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.currentRow(), 0);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(read.last().first().toString(), QStringLiteral("May 2026: no value, target 85.0 %."));
    QCOMPARE(chart.describedValue(), read.last().first().toString());
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentRow(), 12);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toInt(), 12);
}

void TrendChartTest::readOutHoldsWhatAReaderAsks()
{
    Months model;
    model.months = year();
    TrendChart chart;
    chart.setModel(&model);
    QCOMPARE(chart.readOut(0), QStringLiteral("Jan 2026: 80.0 %, target 85.0 %, Off target."));
    QCOMPARE(chart.readOut(12), QStringLiteral("Jan 2027: 92.0 %, target 90.0 %, Met, preliminary."));
    QVERIFY(chart.readOut(7).endsWith(QLatin1String("Event A: storm desk.")));
    QCOMPARE(chart.readOut(99), QString());
}

void TrendChartTest::controlChartIsReadOut()
{
    Months model;
    model.months = year();
    for (OneMonth &month : model.months)
        month.variation = Variation::Common;
    for (int i = 7; i < 13; ++i) {
        model.months[size_t(i)].group = 1;
        model.months[size_t(i)].mean = 0.9;
    }
    model.months[7].marks = {{ChartMark::Kind::Rebase, QStringLiteral("online intake")}};
    model.months[9].marks = {{ChartMark::Kind::Ghost, QStringLiteral("ice storm")}};
    model.months[9].variation = std::nullopt;
    model.months[12].variation = Variation::Concern;
    model.months[12].signal = QStringLiteral("7 months below the mean, since Jul 2026");
    TrendChart chart;
    chart.setModel(&model);
    QVERIFY(!chart.describedSummary().contains(QLatin1String("Worse, lower")));
    chart.setLimits(Limits::Shown);
    QCOMPARE(
        chart.readOut(12),
        QStringLiteral("Jan 2027: 92.0 %, target 90.0 %, Met, 7 months below the mean, since Jul 2026, preliminary. "
                       "Mean 90.0 %, limits 70.0 % and 110.0 %."));
    QCOMPARE(
        chart.readOut(0),
        QStringLiteral(
            "Jan 2026: 80.0 %, target 85.0 %, Off target, usual variation. Mean 85.0 %, limits 65.0 % and 105.0 %."));
    QVERIFY2(chart.readOut(7).contains(QLatin1String("New baseline from here: online intake.")),
             qPrintable(chart.readOut(7)));
    QVERIFY2(chart.readOut(9).contains(QLatin1String("Left out: ice storm.")), qPrintable(chart.readOut(9)));
    QVERIFY(!chart.readOut(9).contains(QLatin1String("usual variation")));
    const QString summary = chart.describedSummary();
    for (const char *words : {"Worse, lower. Something has changed.",
                              "Aug 2026: New baseline from here: online intake.", "Oct 2026: Left out: ice storm."})
        QVERIFY2(summary.contains(QLatin1String(words)), qPrintable(summary));
}

void TrendChartTest::linesOfAGroupEndAtARebase()
{
    Months model;
    model.months = year();
    for (size_t i = 7; i < 13; ++i) {
        model.months[i].group = 1;
        model.months[i].mean = 0.9;
    }
    TrendLayout layout;
    layout.setStyle(ChartStyle::print());
    layout.setSize(QSizeF(800, 400));
    layout.read(&model);
    QVERIFY(layout.runs(TrendLayout::Line::Mean).empty());
    layout.setShown({YearBefore::Hidden, Split::Whole, Limits::Shown});
    layout.layOut();
    for (const auto line : {TrendLayout::Line::Mean, TrendLayout::Line::Lower, TrendLayout::Line::Upper}) {
        const auto runs = layout.runs(line);
        QCOMPARE(int(runs.size()), 2);
        QCOMPARE(runs[0].last, 6);
        QCOMPARE(runs[1].first, 7);
        // Level over the whole of each period, and not a step further.
        const auto drawn = layout.points(line, runs[1]);
        QCOMPARE(drawn.first().x(), 6.5);
        QCOMPARE(drawn.last().x(), 12.5);
        QCOMPARE(drawn.first().y(), drawn.last().y());
    }
    // A share of more than 1 is no share: the line is drawn where values end, and the table keeps the number.
    QCOMPARE(layout.points(TrendLayout::Line::Upper, layout.runs(TrendLayout::Line::Upper)[0]).first().y(), 1.0);
    QCOMPARE(model.index(0, int(TrendColumn::Upper)).data(TrendRole::Number).toDouble(), 1.05);
    QVERIFY(layout.high() <= 1.0);
}

void TrendChartTest::signalsAreSeen()
{
    Months model;
    model.months = year();
    for (OneMonth &month : model.months)
        month.variation = Variation::Common;
    TrendChart chart;
    chart.resize(800, 400);
    chart.setModel(&model);
    const QImage trend = chart.grab().toImage();
    chart.setLimits(Limits::Shown);
    const QImage usual = chart.grab().toImage();
    QVERIFY(usual != trend);
    const auto hasColour = [&chart](const QColor &colour) {
        const QImage image = chart.grab().toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == colour)
                    return true;
        return false;
    };
    const Theme theme = Theme::of(&chart);
    for (const auto &[variation, colour] :
         {std::pair(Variation::Concern, theme.worse), std::pair(Variation::Improvement, theme.better),
          std::pair(Variation::NeutralHigh, theme.unusual), std::pair(Variation::NeutralLow, theme.unusual)}) {
        QVERIFY(!hasColour(colour));
        model.months[5].variation = variation;
        model.reset(model.months);
        QVERIFY(hasColour(colour));
        model.months[5].variation = Variation::Common;
        model.reset(model.months);
    }
}

void TrendChartTest::stackedNamesItsClasses()
{
    Months model;
    for (int i = 0; i < 12; ++i) {
        OneMonth month;
        for (int part = 0; part < 10; ++part)
            month.parts.push_back(part + 1.0);
        month.value = 55;
        model.months.push_back(month);
    }
    for (int part = 0; part < 10; ++part)
        model.categories << QStringLiteral("class %1").arg(part);
    TrendChart chart;
    chart.resize(900, 500);
    chart.setModel(&model);
    QCOMPARE(chart.runCount(), 1);
    const QImage whole = chart.grab().toImage();
    chart.setSplit(Split::Stacked);
    QCOMPARE(chart.runCount(), 0);
    const QImage stacked = chart.grab().toImage();
    QVERIFY(stacked != whole);
    // The two smallest classes are drawn together, in a colour of their own.
    bool others = false;
    bool first = false;
    for (int y = 0; y < stacked.height(); ++y) {
        for (int x = 0; x < stacked.width(); ++x) {
            others |= stacked.pixelColor(x, y) == Theme::light().otherClasses;
            first |= stacked.pixelColor(x, y) == Theme::light().classes[0];
        }
    }
    QVERIFY(others && first);
    QVERIFY(chart.readOut(3).contains(QLatin1String("class 0 1, class 1 2")));
    QVERIFY(chart.describedSummary().contains(QLatin1String("Stacked: class 0")));
}

void TrendChartTest::emptyModelsAreSaidToBeEmpty()
{
    Months model;
    TrendChart chart;
    chart.resize(400, 300);
    chart.setModel(&model);
    QVERIFY(chart.describedSummary().contains(QLatin1String("No values yet.")));
    QCOMPARE(chart.currentRow(), -1);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentRow(), -1);
    chart.grab();
    model.reset(year());
    QCOMPARE(chart.currentRow(), 12);
    QCOMPARE(chart.runCount(), 2);
    chart.setModel(nullptr);
    QCOMPARE(chart.runCount(), 0);
}

void TrendChartTest::paintsVectorsWithoutBeingShown()
{
    Months model;
    model.months = year();
    TrendChart chart;
    chart.setModel(&model);
    QImage image(720, 320, QImage::Format_ARGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        chart.paint(&painter, QRectF(0, 0, 720, 320), ChartStyle::print());
    }
    // Thin antialiased lines are seldom quite their own colour.
    const auto count = [&image](const QColor &colour) {
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor at = image.pixelColor(x, y);
                found +=
                    qAbs(at.red() - colour.red()) + qAbs(at.green() - colour.green()) + qAbs(at.blue() - colour.blue())
                    < 60;
            }
        return found;
    };
    QVERIFY(count(Theme::print().series) > 100);
    QVERIFY(count(Theme::print().target) > 50);
    // Twice with the same chart is twice the same picture.
    QImage again(720, 320, QImage::Format_ARGB32);
    again.fill(Qt::white);
    {
        QPainter painter(&again);
        chart.paint(&painter, QRectF(0, 0, 720, 320), ChartStyle::print());
    }
    QCOMPARE(again, image);
}

void TrendChartTest::themesAreFollowed()
{
    Months model;
    model.months = year();
    TrendChart chart;
    chart.resize(800, 400);
    chart.setModel(&model);
    chart.show();
    const auto shows = [&chart](const QColor &colour) {
        const QImage image = chart.grab().toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == colour)
                    return true;
        return false;
    };
    QVERIFY(shows(Theme::light().series));
    applyTheme(*qApp, Theme::dark());
    QTRY_VERIFY(shows(Theme::dark().series));
    QVERIFY(!shows(Theme::light().series));
    applyTheme(*qApp, Theme::light());
    QTRY_VERIFY(shows(Theme::light().series));
}

void TrendChartTest::outlivesItsModel()
{
    TrendChart chart;
    chart.resize(800, 400);
    {
        Months model;
        model.months = year();
        chart.setModel(&model);
    }
    QCOMPARE(chart.model(), nullptr);
    QCOMPARE(chart.runCount(), 0);
    chart.grab();
}

QTEST_MAIN(TrendChartTest)
#include "TrendChartTest.moc"
