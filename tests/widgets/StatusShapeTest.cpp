// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/StatusShape.h"
#include "charts/Sparkline.h"
#include "charts/StatusBadge.h"
#include "theme/Theme.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace statroom;

namespace {

QImage painted(Status status, const Theme &theme, int size = 64)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(theme.surface);
    QPainter painter(&image);
    paintStatus(painter, QRectF(0, 0, size, size), status, theme);
    return image;
}

QImage sparkline(const SparkPoints &points)
{
    QImage image(240, 40, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSparkline(painter, QRectF(0, 0, 240, 40), points, Theme::light());
    return image;
}

bool hasInk(const QImage &image, int fromX, int toX)
{
    for (int x = fromX; x <= toX; ++x)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixelColor(x, y) != QColor(Qt::white))
                return true;
    return false;
}

} // namespace

class StatusShapeTest : public QObject
{
    Q_OBJECT

private slots:
    void words();
    void shapesDifferWithoutColour();
    void signalsAndIconsDifferWithoutColour();
    void badgeSaysItsWord();
    void sparklineLeavesGapsOpen();
    void sparklineCountsWhatIsMissing();
};

void StatusShapeTest::words()
{
    QCOMPARE(statusLabel(Status::Met), QStringLiteral("Met"));
    QCOMPARE(statusLabel(Status::Near).simplified().remove(QChar(0x202f)).remove(QLatin1Char(' ')),
             QStringLiteral("Within10%"));
    QCOMPARE(statusLabel(Status::Off), QStringLiteral("Off target"));
    QCOMPARE(statusLabel(Status::NoTarget), QStringLiteral("No target"));
    QCOMPARE(statusLabel(Status::NoData), QStringLiteral("No data"));
}

void StatusShapeTest::shapesDifferWithoutColour()
{
    // Every colour made the same: what is left to tell them apart is the shape.
    Theme grey = Theme::light();
    for (StatusColours &colours : grey.statuses) {
        if (colours.fill.alpha())
            colours.fill = Qt::darkGray;
        colours.outline = Qt::darkGray;
        colours.mark = colours.fill.alpha() ? Qt::white : Qt::darkGray;
    }
    const Status all[] = {Status::Met, Status::Near, Status::Off, Status::NoTarget, Status::NoData};
    for (Status a : all) {
        for (Status b : all) {
            if (a == b)
                continue;
            const QImage one = painted(a, grey);
            const QImage other = painted(b, grey);
            int different = 0;
            for (int y = 0; y < one.height(); ++y)
                for (int x = 0; x < one.width(); ++x)
                    different += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 60;
            QVERIFY2(different > 64 * 64 / 25, qPrintable(statusLabel(a) + QLatin1Char('/') + statusLabel(b)));
        }
    }
}

void StatusShapeTest::signalsAndIconsDifferWithoutColour()
{
    Theme grey = Theme::light();
    for (QColor *colour :
         {&grey.worse, &grey.better, &grey.unusual, &grey.series, &grey.target, &grey.text1, &grey.text2})
        *colour = Qt::darkGray;
    const auto image = [&](auto &&paint) {
        QImage drawn(96, 64, QImage::Format_ARGB32);
        drawn.fill(grey.surface);
        QPainter painter(&drawn);
        paint(painter);
        return drawn;
    };
    const auto difference = [](const QImage &one, const QImage &other) {
        int different = 0;
        for (int y = 0; y < one.height(); ++y)
            for (int x = 0; x < one.width(); ++x)
                different += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 60;
        return different;
    };
    constexpr Variation variations[] = {Variation::Common, Variation::Improvement, Variation::Concern,
                                        Variation::NeutralHigh, Variation::NeutralLow};
    std::vector<QImage> marks, icons, assurances;
    for (const Variation variation : variations) {
        marks.push_back(image([&](QPainter &painter) { paintSignal(painter, QPointF(48, 32), 56, variation, grey); }));
        icons.push_back(image([&](QPainter &painter) {
            paintVariation(
                painter, QRectF(16, 0, 64, 64), variation,
                variation == Variation::NeutralLow ? ChartPoint::Direction::Low : ChartPoint::Direction::High, grey);
        }));
    }
    // The arrow alone says whether better was up or down.
    icons.push_back(image([&](QPainter &painter) {
        paintVariation(painter, QRectF(16, 0, 64, 64), Variation::Improvement, ChartPoint::Direction::Low, grey);
    }));
    for (const Assurance assurance : {Assurance::Pass, Assurance::Fail, Assurance::Inconsistent})
        for (const Improvement improvement : {Improvement::Increase, Improvement::Decrease})
            assurances.push_back(image([&](QPainter &painter) {
                paintAssurance(painter, QRectF(0, 0, 96, 64), assurance, improvement, grey);
            }));
    QVERIFY(difference(assurances[4], assurances[5]) == 0); // by chance is by chance either way
    assurances.pop_back();
    for (const std::vector<QImage> &all : {marks, icons, assurances})
        for (size_t a = 0; a < all.size(); ++a)
            for (size_t b = 0; b < a; ++b)
                QVERIFY2(difference(all[a], all[b]) > 120,
                         qPrintable(QStringLiteral("%1 and %2 look alike").arg(a).arg(b)));
}

void StatusShapeTest::badgeSaysItsWord()
{
    StatusBadge badge(Status::Off);
    badge.setWhy(QStringLiteral("81.4 % against a target of 92 %."));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&badge);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Graphic);
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Off target"));
    QCOMPARE(spoken->text(QAccessible::Description), QStringLiteral("81.4 % against a target of 92 %."));
    badge.setStatus(Status::Met);
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Met"));
    badge.setWord(QStringLiteral("Near target"));
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Near target"));
}

void StatusShapeTest::sparklineLeavesGapsOpen()
{
    SparkPoints points;
    for (int i = 0; i < 25; ++i)
        points.values.push_back(i >= 10 && i <= 14 ? std::optional<double>() : std::optional<double>(i % 3));
    const QImage image = sparkline(points);
    QVERIFY(hasInk(image, 0, 80));
    QVERIFY(hasInk(image, 160, 239));
    // Points 9 and 15 stand at about x = 88 and 147.
    QVERIFY(!hasInk(image, 94, 140));
    points.values[12] = 1.0;
    QVERIFY(hasInk(sparkline(points), 94, 140));
}

void StatusShapeTest::sparklineCountsWhatIsMissing()
{
    SparkPoints points;
    points.values = {1.0, std::nullopt, 3.0};
    QVERIFY(sparklineText(points).contains(QLatin1String("1")));
    QVERIFY(sparklineText(points).contains(QLatin1String("without a value")));
    points.values = {1.0, 2.0, 3.0};
    QVERIFY(!sparklineText(points).contains(QLatin1String("without")));
}

QTEST_MAIN(StatusShapeTest)
#include "StatusShapeTest.moc"
