// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/Theme.h"
#include "charts/StatusShape.h"
#include "theme/Card.h"
#include "theme/Icon.h"
#include "theme/MessageLine.h"
#include "theme/PlainLabel.h"
#include "theme/SegmentedControl.h"
#include "theme/TabOrder.h"

#include <QAccessible>
#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace statroom;

namespace {

struct Named
{
    const char *name;
    Theme theme;
};

QList<Named> themes()
{
    return {{"light", Theme::light()},
            {"dark", Theme::dark()},
            {"high contrast", Theme::highContrast()},
            {"projector", Theme::projector(1080)},
            {"print", Theme::print()}};
}

void column(const QString &what)
{
    Q_UNUSED(what)
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
}

void row(const Named &in, const char *ink, const QColor &inkColour, const char *ground, const QColor &groundColour,
         double least)
{
    QTest::addRow("%s: %s on %s", in.name, ink, ground) << inkColour << groundColour << least;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void contrast_data();
    void contrast();
    void neighbouringClassesDifferInLightness();
    void ownFontIsLoaded();
    void tabFollowsTheLayout();
    void projectorSizesAreSharesOfTheSlide();
    void systemFollowsTheDesktop();
    void nearestThemeCounts();
    void labelsFollowTheThemeAndStayPlain();
    void labelsOnCardsKeepTheirColour();
    void everyIconIsDrawnInTheThemesInk();
    void messageLineSpeaksAndGoesAway();
    void segmentsHaveOneChoice();
};

void ThemeTest::initTestCase()
{
    loadFonts();
    applyTheme(*qApp, Theme::light());
}

void ThemeTest::contrast_data()
{
    column({});
    for (const Named &in : themes()) {
        const Theme &t = in.theme;
        const struct
        {
            const char *name;
            QColor colour;
        } grounds[] = {{"window", t.window}, {"surface", t.surface}, {"selected row", t.selectedRow}};
        for (const auto &ground : grounds) {
            row(in, "text 1", t.text1, ground.name, ground.colour, 4.5);
            row(in, "text 2", t.text2, ground.name, ground.colour, 4.5);
            row(in, "text 3", t.text3, ground.name, ground.colour, 4.5);
            row(in, "accent", t.accent, ground.name, ground.colour, 4.5);
            row(in, "control line", t.control, ground.name, ground.colour, 2.8);
        }
        row(in, "text 1", t.text1, "sunken", t.sunken, 4.5);
        row(in, "text 2", t.text2, "sunken", t.sunken, 4.5);
        row(in, "on accent", t.onAccent, "accent", t.accent, 4.5);
        row(in, "target", t.target, "surface", t.surface, 4.5);
        row(in, "annotation", t.annotation, "its ground", t.annotationGround, 4.5);
        row(in, "annotation", t.annotation, "surface", t.surface, 4.5);
        row(in, "worse", t.worse, "surface", t.surface, 4.5);
        row(in, "better", t.better, "surface", t.surface, 4.5);
        row(in, "unusual", t.unusual, "surface", t.surface, 4.5);
        row(in, "text 1", t.text1, "error ground", t.errorGround, 4.5);
        row(in, "text 1", t.text1, "warning ground", t.warningGround, 4.5);
        row(in, "series", t.series, "surface", t.surface, 3);
        row(in, "mean", t.mean, "surface", t.surface, 3);
        row(in, "limits", t.limits, "surface", t.surface, 3);
        for (Status status : {Status::Met, Status::Near, Status::Off, Status::NoTarget, Status::NoData}) {
            const StatusColours &colours = t.status(status);
            const QByteArray name = statusLabel(status).toUtf8();
            for (const auto &ground : grounds) {
                row(in, "word " + name, colours.word, ground.name, ground.colour, 4.5);
                row(in, "edge " + name, colours.outline, ground.name, ground.colour, 3);
            }
            if (colours.fill.alpha() == 255)
                row(in, "mark " + name, colours.mark, "its fill", colours.fill, 3);
        }
    }
}

void ThemeTest::contrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrastRatio(ink, ground);
    QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 on %2 is %3").arg(ink.name(), ground.name()).arg(ratio)));
}

void ThemeTest::neighbouringClassesDifferInLightness()
{
    for (const Named &in : themes()) {
        const bool dark = in.theme.variant != ThemeVariant::Light;
        for (std::size_t i = 0; i < in.theme.classes.size(); ++i) {
            const QColor next = in.theme.classes[(i + 1) % in.theme.classes.size()];
            const int tenths = qRound(10 * contrastRatio(in.theme.classes[i], next));
            QVERIFY2(tenths >= (dark ? 21 : 26), in.name);
        }
    }
}

void ThemeTest::ownFontIsLoaded()
{
    QVERIFY(QFontDatabase::families().contains(QStringLiteral("Roboto")));
    for (TextRole role : {TextRole::PageTitle, TextRole::Strong, TextRole::Body}) {
        const QFontInfo info(Theme::light().font(role));
        QCOMPARE(info.family(), QStringLiteral("Roboto"));
        QCOMPARE(info.weight(), int(Theme::light().font(role).weight()));
    }
    // Columns of numbers line up.
    const QFontMetricsF metrics(Theme::light().font(TextRole::Body));
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(QLatin1Char('0')));
}

void ThemeTest::tabFollowsTheLayout()
{
    QWidget page;
    const auto field = [&page](const char *name) {
        auto *made = new QLineEdit(&page);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    // Made in an order that is not the one in which they are read.
    auto *inGrid = new QGridLayout;
    inGrid->addWidget(field("4 second row"), 1, 0);
    inGrid->addWidget(field("3 first row, right"), 0, 1);
    inGrid->addWidget(field("2 first row, left"), 0, 0);
    auto *stack = new QStackedWidget(&page);
    stack->addWidget(field("5 shown"));
    stack->addWidget(field("6 hidden"));
    auto *list = new QListView(&page);
    list->setObjectName(QStringLiteral("7 list"));
    auto *splitter = new QSplitter(&page);
    splitter->addWidget(list);
    splitter->addWidget(field("8 beside it"));
    auto *all = new QVBoxLayout(&page);
    all->addLayout(inGrid);
    all->addWidget(stack);
    all->addWidget(splitter);
    all->insertWidget(0, field("1 head"));
    all->addWidget(new QLabel(QStringLiteral("no stop"), &page));
    page.show();

    QStringList found;
    const QList<QWidget *> stops = tabStops(page);
    for (const QWidget *stop : stops)
        found << stop->objectName();
    QStringList inOrder = found;
    inOrder.sort();
    QCOMPARE(found.size(), 8);
    QCOMPARE(found, inOrder);

    orderTabs(stops);
    QApplication::setActiveWindow(&page);
    stops.first()->setFocus();
    for (const char *next :
         {"2 first row, left", "3 first row, right", "4 second row", "5 shown", "7 list", "8 beside it"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), QLatin1String(next));
    }
}

void ThemeTest::projectorSizesAreSharesOfTheSlide()
{
    QCOMPARE(Theme::projector(1080).font(TextRole::Body).pixelSize(), 32);
    QCOMPARE(Theme::projector(2160).font(TextRole::Body).pixelSize(), 64);
    QCOMPARE(Theme::projector(1080).font(TextRole::Small).pixelSize(), 24);
}

void ThemeTest::systemFollowsTheDesktop()
{
    QPalette desktop;
    desktop.setColor(QPalette::Window, Qt::black);
    desktop.setColor(QPalette::WindowText, Qt::white);
    QCOMPARE(Theme::chosen(ThemeChoice::System, desktop).variant, ThemeVariant::Dark);
    desktop.setColor(QPalette::Window, Qt::white);
    desktop.setColor(QPalette::WindowText, Qt::black);
    QCOMPARE(Theme::chosen(ThemeChoice::System, desktop).variant, ThemeVariant::Light);
    QCOMPARE(Theme::chosen(ThemeChoice::HighContrast, desktop).variant, ThemeVariant::HighContrast);
}

void ThemeTest::nearestThemeCounts()
{
    QWidget window;
    QWidget child(&window);
    QCOMPARE(Theme::of(&child).variant, ThemeVariant::Light);
    setTheme(window, Theme::projector(720));
    QCOMPARE(Theme::of(&child).medium, Medium::Projector);
    QCOMPARE(Theme::of(nullptr).medium, Medium::Desk);
}

void ThemeTest::labelsFollowTheThemeAndStayPlain()
{
    QWidget page;
    QWidget hidden(&page);
    PlainLabel *label = plainLabel(QStringLiteral("<b>R&D</b>"), TextRole::Secondary, &page);
    PlainLabel *unseen = plainLabel(QStringLiteral("x"), TextRole::Secondary, &hidden);
    hidden.hide();
    page.show();
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(label->palette().color(QPalette::WindowText), Theme::light().text2);
    applyTheme(*qApp, Theme::dark());
    QTRY_COMPARE(label->palette().color(QPalette::WindowText), Theme::dark().text2);
    hidden.show();
    QCOMPARE(unseen->palette().color(QPalette::WindowText), Theme::dark().text2);
    applyTheme(*qApp, Theme::light());
    QTRY_COMPARE(label->palette().color(QPalette::WindowText), Theme::light().text2);
    QCOMPARE(label->font().pointSizeF(), 9.0);
}

void ThemeTest::labelsOnCardsKeepTheirColour()
{
    Card card;
    PlainLabel *label = plainLabel(QStringLiteral("M"), TextRole::HeroValue, TextColour::Off, &card);
    label->resize(60, 60);
    label->move(0, 0);
    card.resize(80, 80);
    card.show();
    QCOMPARE(label->palette().color(label->foregroundRole()), Theme::light().status(Status::Off).word);
    const QImage image = label->grab().toImage();
    bool red = false;
    for (int y = 0; y < image.height() && !red; ++y)
        for (int x = 0; x < image.width() && !red; ++x)
            red = image.pixelColor(x, y) == Theme::light().status(Status::Off).word;
    QVERIFY(red);
}

void ThemeTest::everyIconIsDrawnInTheThemesInk()
{
    QVERIFY(themeIcon(QStringLiteral("no such icon")).isNull());
    QVERIFY(!applicationIcon().isNull());
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 40);
    for (const QString &file : files) {
        if (file == QLatin1String("statroom.svg"))
            continue;
        const QString name = file.chopped(4);
        for (const Theme &theme : {Theme::light(), Theme::dark()}) {
            applyTheme(*qApp, theme);
            const QImage image = themeIcon(name).pixmap(QSize(64, 64)).toImage();
            int inked = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    inked += image.pixelColor(x, y) == theme.text2;
            QVERIFY2(inked > 30, qPrintable(name));
        }
    }
    applyTheme(*qApp, Theme::light());
}

void ThemeTest::messageLineSpeaksAndGoesAway()
{
    QWidget page;
    MessageLine line(&page);
    QVERIFY(line.isHidden());
    line.say(MessageLine::Kind::Error, QStringLiteral("The disk is full."), QStringLiteral("Try again"));
    QVERIFY(!line.isHidden());
    QCOMPARE(line.accessibleName(), QStringLiteral("The disk is full."));
    QSignalSpy acted(&line, &MessageLine::actionTriggered);
    QSignalSpy dismissed(&line, &MessageLine::dismissed);
    line.findChild<QPushButton *>()->click();
    QCOMPARE(acted.size(), 1);
    QVERIFY(!line.findChild<QToolButton *>()->accessibleName().isEmpty());
    line.findChild<QToolButton *>()->click();
    QCOMPARE(dismissed.size(), 1);
    QVERIFY(line.isHidden());
}

void ThemeTest::segmentsHaveOneChoice()
{
    SegmentedControl segments(QStringLiteral("View"));
    segments.addSegment(7, QStringLiteral("Trend"));
    segments.addSegment(9, QStringLiteral("Table"));
    QCOMPARE(segments.current(), 7);
    QSignalSpy changed(&segments, &SegmentedControl::currentChanged);
    segments.show();
    segments.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&segments));
    auto *first = segments.findChild<QPushButton *>();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(segments.current(), 9);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toInt(), 9);
}

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
