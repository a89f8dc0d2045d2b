// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/HistoryPage.h"
#include "items/NewCity.h"
#include "theme/MessageLine.h"
#include "theme/Theme.h"
#include "widgets/PageCity.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace statroom;

namespace {

struct Shown : NewCity
{
    Department code = department(QStringLiteral("COD"), QStringLiteral("Codes & Regulations"));
    Department fire = department(QStringLiteral("FIRE"), QStringLiteral("Fire"));
    Metric inspected = metric(QStringLiteral("COD-05"), QStringLiteral("Complaints inspected"), Metric::Kind::Rate,
                              QStringLiteral("%"));
    Series series = NewCity::series(code, inspected);
    Observation first = parts(series, Month(2026, 8), 445, 529);
    Observation second = parts(series, Month(2026, 8), 438, 525);
    RevisionId typed = write({added(first)});
    RevisionId corrected =
        write({changed(first, second)}, QStringLiteral("4 duplicates removed"), QStringLiteral("Data analyst"));
    SentNavigator navigator;
    AnsweredPrompts prompts;
    HistoryPage page{viewpoint, navigator, prompts};
    QTableView *table = page.findChild<QTableView *>(QStringLiteral("revisions"));

    Shown()
    {
        applyTheme(*qApp, Theme::light());
        page.resize(1180, 760);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window is not active");
        table->setFocus();
    }
    QString said(const char *name) const
    {
        const auto *label = page.findChild<QLabel *>(QLatin1String(name));
        return label ? label->text() : QString();
    }
    QPushButton *button(const char *name) const { return page.findChild<QPushButton *>(QLatin1String(name)); }
    QString message() const
    {
        const auto *line = page.findChild<MessageLine *>();
        return line ? line->text() : QString();
    }
};

} // namespace

class HistoryPageTest : public QObject
{
    Q_OBJECT

private slots:
    void theNewestIsSelectedAndTold()
    {
        Shown c;
        QCOMPARE(c.page.selected(), c.corrected);
        QCOMPARE(c.said("told"), QStringLiteral("Complaints inspected"));
        QCOMPARE(c.said("foot"),
                 QStringLiteral("7 of 7 revisions. The record is append-only: a revert is a new revision."));
        QTest::keyClick(c.table, Qt::Key_Down);
        QCOMPARE(c.page.selected(), c.typed);
        QTest::keyClick(c.table, Qt::Key_Return);
        QCOMPARE(c.navigator.sent,
                 QStringList{QStringLiteral("metric %1 %2").arg(c.code.id.number).arg(c.inspected.id.number)});
    }

    void theCityIsShownAsItWas()
    {
        Shown c;
        QTest::mouseClick(c.button("showBefore"), Qt::LeftButton);
        QCOMPARE(c.viewpoint.recordedAt(), RecordedAt{c.typed});
        QCoreApplication::processEvents();
        QCOMPARE(c.page.selected(), c.typed);
        QVERIFY(!c.button("revert")->isEnabled());
        QCOMPARE(c.table->rowHeight(1), 30);
        QCOMPARE(c.table->columnSpan(1, 0), int(HistoryModel::ColumnCount));
        QVERIFY(c.viewpoint.setRecordedAt({}));
        QCoreApplication::processEvents();
        QVERIFY(c.button("revert")->isEnabled());
        QCOMPARE(c.table->rowHeight(1), 50);
    }

    void aRevisionIsReverted()
    {
        Shown c;
        c.prompts.text = QStringLiteral("they were no duplicates");
        QTest::mouseClick(c.button("revert"), Qt::LeftButton);
        QCOMPARE(c.prompts.asked.size(), 1);
        const auto now = c.file->reader().observation(c.series.id, Month(2026, 8));
        QVERIFY(now && *now);
        QCOMPARE((*now)->numerator, std::optional<double>(445));
        QCOMPARE(c.message(), QStringLiteral("Revision 7 was reverted by revision 8."));
        QCOMPARE(c.page.selected(), RevisionId(8));
        QCOMPARE(c.said("remark"), QStringLiteral("Reverts revision 7"));
    }

    void aConflictSaysBothValuesAndChangesNothing()
    {
        Shown c;
        c.table->setCurrentIndex(c.table->model()->index(1, 0));
        QCOMPARE(c.page.selected(), c.typed);
        c.prompts.text = QStringLiteral("wrong");
        const RevisionId before = c.newest();
        QTest::mouseClick(c.button("revert"), Qt::LeftButton);
        QCOMPARE(c.newest(), before);
        QVERIFY2(c.message().contains(QStringLiteral("445 / 529")) && c.message().contains(QStringLiteral("438 / 525")),
                 qPrintable(c.message()));
    }

    void filtersAreReachedAndLeftByKeys()
    {
        Shown c;
        QTest::keyClick(c.table, Qt::Key_F, Qt::ControlModifier);
        auto *departments = c.page.findChild<QComboBox *>(QStringLiteral("filterDepartment"));
        QCOMPARE(QApplication::focusWidget(), departments);
        auto *people = c.page.findChild<QComboBox *>(QStringLiteral("filterPerson"));
        people->setFocus();
        QTest::keyClicks(people, QStringLiteral("Data"));
        emit people->activated(people->currentIndex());
        QCOMPARE(c.said("foot"),
                 QStringLiteral("1 of 7 revisions. The record is append-only: a revert is a new revision."));
        QVERIFY(c.page.escape());
        QVERIFY(c.said("foot").startsWith(QStringLiteral("7 of 7")));
        QVERIFY(!c.page.escape());
    }

    void everythingThatTakesFocusHasAName()
    {
        Shown c;
        for (const QWidget *widget : c.page.findChildren<QWidget *>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         widget->metaObject()->className());
            }
    }
};

QTEST_MAIN(HistoryPageTest)
#include "HistoryPageTest.moc"
