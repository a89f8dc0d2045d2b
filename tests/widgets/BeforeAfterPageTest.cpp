// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/BeforeAfterPage.h"
#include "PageCity.h"
#include "charts/SpansChart.h"
#include "items/MetricCity.h"
#include "theme/PlainLabel.h"
#include "theme/Theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace statroom;

class BeforeAfterPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_city = std::make_unique<MetricCity>();
        m_page = std::make_unique<BeforeAfterPage>(m_city->viewpoint(), m_navigator, m_prompts);
        m_page->resize(1100, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        BeforeAfterChoice choice;
        choice.subject = {m_city->code, m_city->inTime, {}, {}};
        compare(choice);
    }
    void cleanup()
    {
        m_page.reset();
        m_city.reset();
    }

    void saysTheAnswerLarge()
    {
        const BeforeAfterText &text = m_page->model().reading()->text;
        QCOMPARE(label("figure"), text.figure);
        QCOMPARE(label("answer"), text.answer);
        QCOMPARE(label("question"), text.question);
        QVERIFY(find<QWidget>("caveatCard")->isVisible());
        QVERIFY(find<QWidget>("methodCard")->isVisible());
        QVERIFY(!find<QWidget>("otherCard")->isVisible());
        QVERIFY(m_page->title().contains(QStringLiteral("Complaints inspected")));
    }

    void spansByKeyboard()
    {
        QVERIFY(find<QComboBox>("beforeFirst")->isVisible());
        QVERIFY(!find<QComboBox>("years")->isVisible());
        auto *first = find<QComboBox>("beforeFirst");
        const Month before = m_page->model().reading()->choice.before.first;
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down);
        QTRY_COMPARE(m_page->model().reading()->choice.before.first, before + 1);
        // A span that ends before it begins is refused in words and nothing else changes.
        auto *last = find<QComboBox>("afterLast");
        last->setFocus();
        QTest::keyClick(last, Qt::Key_Home);
        QTRY_VERIFY(!messages().isEmpty());
        QVERIFY2(messages().contains(QStringLiteral("must not end before it begins")), qPrintable(messages()));
        QCOMPARE(m_page->model().reading()->choice.before.first, before + 1);
    }

    void aroundTheEvent()
    {
        auto *what = find<QComboBox>("what");
        QCOMPARE(what->count(), 2);
        what->setFocus();
        QTest::keyClick(what, Qt::Key_Home);
        QTRY_VERIFY(m_page->model().reading()->choice.event.number != 0);
        QVERIFY(label("answer").startsWith(QStringLiteral("Too few values")));
        QVERIFY(!find<QWidget>("figure")->isVisible());
        QVERIFY(!find<QWidget>("methodCard")->isVisible());
        QVERIFY(find<QComboBox>("years")->isVisible());
        auto *years = find<QComboBox>("years");
        years->setFocus();
        QTest::keyClick(years, Qt::Key_Home);
        QTRY_COMPARE(m_page->model().reading()->choice.before, Period(Month(2025, 3), 12));
    }

    /// The window gives the focus before anything is read.
    void takesTheFocusWhileItReads()
    {
        BeforeAfterPage fresh(m_city->viewpoint(), m_navigator, m_prompts);
        fresh.show();
        QVERIFY(QTest::qWaitForWindowExposed(&fresh));
        fresh.activateWindow();
        fresh.mainWidget()->setFocus();
        QVERIFY(fresh.mainWidget()->isVisible());
        QTRY_VERIFY(fresh.mainWidget()->hasFocus());
    }

    void chartIsWalkedAndRead()
    {
        BeforeAfterChoice choice;
        choice.subject = {m_city->code, m_city->inTime, {}, {}};
        choice.before = Period(Month(2024, 1), 18);
        choice.after = Period(Month(2025, 7), 16);
        m_page->compare(choice);
        QTRY_COMPARE(m_page->model().reading()->choice.after, choice.after);
        auto *chart = find<SpansChart>("spansChart");
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        QVERIFY2(label("readOut").startsWith(QStringLiteral("Oct 2026, after")), qPrintable(label("readOut")));
        QVERIFY(label("readOut").contains(QStringLiteral("preliminary and left out")));
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(label("readOut").contains(QStringLiteral("as before")));
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(chart);
        QCOMPARE(interface->role(), QAccessible::Chart);
        QCOMPARE(interface->text(QAccessible::Description), label("answer"));
        QCOMPARE(interface->text(QAccessible::Value), label("readOut"));
        QCOMPARE(find<QTableView>("spansTable")->model()->rowCount(),
                 int(m_page->model().reading()->result.points.size()));
    }

    void copiesEverythingAsText()
    {
        QTest::mouseClick(find<QPushButton>("copyText"), Qt::LeftButton);
        const QString text = QGuiApplication::clipboard()->text();
        for (const char *part : {"question", "answer", "method"})
            QVERIFY(text.contains(label(part)));
        QVERIFY(text.contains(QStringLiteral("What to know with it")));
    }

    void comparedWithCheckedDepartments()
    {
        BeforeAfterChoice choice;
        choice.subject = {m_city->code, m_city->sick, {}, {}};
        compare(choice);
        auto *others = find<QListWidget>("others");
        QVERIFY(others->isVisible());
        QCOMPARE(others->count(), 1);
        others->setFocus();
        others->setCurrentRow(0);
        QTest::keyClick(others, Qt::Key_Space);
        QTRY_VERIFY(label("comparison").startsWith(QStringLiteral("Compared with Police")));
        QCOMPARE(find<QListWidget>("others")->item(0)->checkState(), Qt::Checked);
    }

    void everyControlHasAName()
    {
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            const bool isNamed =
                interface && (!interface->text(QAccessible::Name).isEmpty() || !interface->text(QAccessible::Value).isEmpty());
            QVERIFY2(isNamed || qobject_cast<QAbstractScrollArea *>(widget),
                     qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
        }
    }

private:
    template <class W>
    W *find(const char *name) const
    {
        W *found = m_page->findChild<W *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString label(const char *name) const { return find<PlainLabel>(name)->text(); }
    QString messages() const
    {
        QStringList all;
        for (const QLabel *text : m_page->findChildren<QLabel *>())
            if (text->isVisible() && text->text().contains(QStringLiteral("must not end")))
                all << text->text();
        return all.join(u' ');
    }
    void compare(const BeforeAfterChoice &choice)
    {
        m_page->compare(choice);
        QTRY_VERIFY(m_page->model().reading() && !m_page->model().isReading()
                    && m_page->model().reading()->choice.subject == choice.subject);
    }

    SentNavigator m_navigator;
    AnsweredPrompts m_prompts;
    std::unique_ptr<MetricCity> m_city;
    std::unique_ptr<BeforeAfterPage> m_page;
};

QTEST_MAIN(BeforeAfterPageTest)

#include "BeforeAfterPageTest.moc"
