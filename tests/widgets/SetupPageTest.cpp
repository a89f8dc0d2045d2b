// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/SetupPage.h"
#include "items/NewCity.h"
#include "items/setup/CityTableModel.h"
#include "items/setup/DepartmentTableModel.h"
#include "items/setup/MetricTableModel.h"
#include "items/setup/TargetGridModel.h"
#include "pages/PreviewDialog.h"
#include "pages/setup/RecordForm.h"
#include "pages/setup/SectionGroup.h"
#include "pages/setup/TableSection.h"
#include "theme/MessageLine.h"
#include "theme/Theme.h"
#include "widgets/PageCity.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace statroom;

namespace {

using D = DepartmentTableModel;
using M = MetricTableModel;
using Part = Navigator::SetupPart;

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

struct Shown : NewCity
{
    SentNavigator navigator;
    AnsweredPrompts prompts;
    SetupPage page{viewpoint, navigator, prompts};
    QListWidget *parts = page.findChild<QListWidget *>(QStringLiteral("parts"));

    Shown()
    {
        applyTheme(*qApp, Theme::light());
        page.resize(1100, 760);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window is not active");
    }
    TableSection &section() { return *page.section(); }
    RecordForm &form() { return *section().form(); }
    QLineEdit *line(int column) { return qobject_cast<QLineEdit *>(form().editor(column)); }
    QPushButton *button(const char *name) { return section().findChild<QPushButton *>(QLatin1String(name)); }
    QString error(int column) { return form().findChild<QLabel *>(u("error%1").arg(column))->text(); }
    QString message() const
    {
        const auto *line = page.findChild<MessageLine *>();
        return line ? line->text() : QString();
    }
    void type(int column, const QString &text)
    {
        line(column)->setFocus();
        line(column)->selectAll();
        QTest::keyClicks(line(column), text);
    }
    void addDepartment(const char *code, const char *name)
    {
        page.open(Part::Departments);
        QTest::mouseClick(button("add"), Qt::LeftButton);
        type(D::Code, u(code));
        type(D::Name, u(name));
        QTest::keyClick(line(D::Name), Qt::Key_Return);
    }
};

} // namespace

class SetupPageTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPartOfANewCitySaysWhatToDo()
    {
        Shown c;
        for (int part = 1; part < c.parts->count(); ++part) {
            c.page.open(Part(part));
            QCOMPARE(c.section().table()->isVisible(), false);
            const auto labels = c.section().findChildren<QLabel *>();
            QVERIFY2(std::any_of(labels.begin(), labels.end(),
                                 [](const QLabel *l) { return l->isVisible() && l->text().endsWith(u'.'); }),
                     qPrintable(c.parts->item(part)->text()));
        }
    }

    void theCityIsSavedByEnterAndTakenBackByEsc()
    {
        Shown c;
        auto *form = c.page.findChild<RecordForm *>(u("cityForm"));
        auto *name = qobject_cast<QLineEdit *>(form->editor(CityTableModel::Name));
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u("Springfield"));
        QTest::keyClick(name, Qt::Key_Escape);
        QCOMPARE(name->text(), u("Riverbend"));
        name->selectAll();
        QTest::keyClicks(name, u("Springfield"));
        QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(c.catalogue()->city.name, u("Springfield"));
        QVERIFY(!form->isChanged());
    }

    void aDepartmentIsMadeInTheForm()
    {
        Shown c;
        c.addDepartment("FIRE", "Fire");
        QVERIFY(c.catalogue()->department(u"FIRE"));
        QCOMPARE(c.section().table()->model()->rowCount(), 1);
        QVERIFY(!c.form().isNew());
        QCOMPARE(c.form().text(D::Name), u("Fire"));
    }

    void aRefusedFieldSaysWhyAndKeepsItsText()
    {
        Shown c;
        c.addDepartment("FIRE", "Fire");
        const RevisionId before = c.newest();
        c.addDepartment("fire", "Second");
        QCOMPARE(c.newest(), before);
        QCOMPARE(c.error(D::Code), u("fire is the code of Fire already. Choose another."));
        QCOMPARE(QApplication::focusWidget(), c.line(D::Code));
        QCOMPARE(c.form().text(D::Name), u("Second"));
        // One stays until it is right or taken back.
        QVERIFY(!c.page.canLeave());
        c.page.open(Part::People);
        QCOMPARE(int(c.page.part()), int(Part::Departments));
        QTest::keyClick(c.line(D::Code), Qt::Key_Escape);
        QVERIFY(c.page.canLeave());
        QVERIFY(!c.form().isNew());
    }

    void whatWasTypedIsSavedWhenAnotherRowIsChosen()
    {
        Shown c;
        c.addDepartment("FIRE", "Fire");
        c.addDepartment("POL", "Police");
        c.section().select({c.catalogue()->department(u"FIRE")->id.number, 0});
        c.type(D::Name, u("Fire and Rescue"));
        c.section().select({c.catalogue()->department(u"POL")->id.number, 0});
        QCOMPARE(c.catalogue()->department(u"FIRE")->name, u("Fire and Rescue"));
        QCOMPARE(c.form().text(D::Code), u("POL"));
    }

    void cellsAreTypedInTheTable()
    {
        Shown c;
        c.addDepartment("FIRE", "Fire");
        c.addDepartment("POL", "Police");
        SetupTable *table = c.section().table();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, D::Name));
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u("Fire Service"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(c.catalogue()->department(u"FIRE")->name, u("Fire Service"));
        QCOMPARE(c.form().text(D::Name), u("Fire Service"));
        table->setCurrentIndex(table->model()->index(0, D::Code));
        table->model()->setData(table->currentIndex(), u("POL"));
        QVERIFY(c.message().startsWith(u("Not saved: POL is the code of Police already.")));
        QTest::keyClick(table, Qt::Key_Escape);
        QCOMPARE(table->currentIndex().data().toString(), u("FIRE"));
    }

    void aBlockIsPastedAfterItsCountsWereSeen()
    {
        Shown c;
        c.addDepartment("FIRE", "Fire");
        QApplication::clipboard()->setText(u("FIRE\tFire Department\r\nPOL\tPolice\r\nPRK\t\r\n"));
        SetupTable *table = c.section().table();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, D::Code));
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        auto *dialog = c.page.findChild<PreviewDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLabel *>(u("sentence"))->text(),
                 u("6 cells: 1 change, 1 new rows, 1 stay as they are, 1 are refused."));
        QCOMPARE(dialog->model().count(PreviewLine::Fate::Refused), 1);
        QCOMPARE(c.catalogue()->department(u"FIRE")->name, u("Fire"));
        const RevisionId before = c.newest();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u("write")), Qt::LeftButton);
        QCOMPARE(c.newest().number, before.number + 1);
        QCOMPARE(c.catalogue()->department(u"FIRE")->name, u("Fire Department"));
        QVERIFY(c.catalogue()->department(u"POL"));
    }

    void retiringHidesAndBringsBack()
    {
        Shown c;
        c.addDepartment("FIRE", "Fire");
        QTest::mouseClick(c.button("retire"), Qt::LeftButton);
        QVERIFY(c.catalogue()->department(u"FIRE")->retired);
        QVERIFY(!c.section().table()->isVisible());
        c.section().findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(c.section().table()->isVisible());
        QTest::mouseClick(c.button("retire"), Qt::LeftButton);
        QVERIFY(!c.catalogue()->department(u"FIRE")->retired);
    }

    void aFixedKindOffersToReplaceTheMetric()
    {
        Shown c;
        c.addDepartment("FIRE", "Fire");
        c.page.open(Part::Metrics);
        QTest::mouseClick(c.button("add"), Qt::LeftButton);
        c.type(M::Code, u("CALLS"));
        c.type(M::Name, u("Calls"));
        c.type(M::MeasuredBy, u("FIRE"));
        QTest::keyClick(c.line(M::MeasuredBy), Qt::Key_Return);
        const Metric *calls = c.catalogue()->metric(u"CALLS");
        QVERIFY(calls);
        c.write({added(NewCity::value(*c.catalogue()->series(c.catalogue()->department(u"FIRE")->id, calls->id),
                                      Month(2026, 10), 9))});
        c.type(M::Unit, u("min"));
        QTest::keyClick(c.line(M::Unit), Qt::Key_Return);
        auto *replace = c.form().findChild<QPushButton *>(u("replace"));
        QVERIFY(replace->isVisible());
        QTest::mouseClick(replace, Qt::LeftButton);
        QVERIFY(c.form().isNew());
        QCOMPARE(c.form().text(M::Code), u("CALLS-2"));
        QCOMPARE(c.form().text(M::Unit), u("min"));
        QTest::keyClick(c.line(M::Code), Qt::Key_Return);
        QVERIFY(c.catalogue()->metric(u"CALLS")->retired);
        QCOMPARE(c.catalogue()->metric(u"CALLS-2")->unit, u("min"));
    }

    void aMetricIsDuplicatedForDepartments()
    {
        Shown c;
        c.addDepartment("FIRE", "Fire");
        c.addDepartment("POL", "Police");
        c.page.open(Part::Metrics);
        QTest::mouseClick(c.button("add"), Qt::LeftButton);
        c.type(M::Code, u("FIRE-01"));
        c.type(M::Name, u("Calls"));
        c.type(M::MeasuredBy, u("FIRE"));
        QTest::keyClick(c.line(M::MeasuredBy), Qt::Key_Return);
        c.page.findChild<QAction *>(u("forDepartments"))->trigger();
        auto *dialog = c.page.findChild<QDialog *>(u("copies"));
        QVERIFY(dialog);
        dialog->findChild<QCheckBox *>(u("forPOL"))->setChecked(true);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u("makeCopies")), Qt::LeftButton);
        QVERIFY(c.catalogue()->metric(u"POL-01"));
        QCOMPARE(c.form().text(M::Code), u("POL-01"));
    }

    void anEarlierRecordAndReadingOnlyDisableAllWithTheReason()
    {
        Shown c;
        c.addDepartment("FIRE", "Fire");
        QVERIFY(c.viewpoint.setRecordedAt({c.newest()}));
        QCoreApplication::processEvents();
        QVERIFY(!c.button("add")->isEnabled());
        QVERIFY(!c.button("retire")->isEnabled());
        QVERIFY(c.line(D::Name)->isReadOnly());
        auto *reason = c.page.findChild<QLabel *>(u("readOnly"));
        QVERIFY(reason->isVisible());
        QCOMPARE(reason->text(), c.viewpoint.whyNotEditable());
        QVERIFY(c.viewpoint.setRecordedAt({}));
        QCoreApplication::processEvents();
        QVERIFY(c.button("add")->isEnabled());
    }

    void everyFieldHasItsLabelNameAndPlaceInTheTabOrder()
    {
        Shown c;
        c.addDepartment("FIRE", "Fire");
        for (int part = 0; part < c.parts->count(); ++part) {
            c.page.open(Part(part));
            if (part > 0 && c.section().model().canAdd())
                QTest::mouseClick(c.button("add"), Qt::LeftButton);
            QCoreApplication::processEvents();
            for (const QWidget *widget : c.page.findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                    continue;
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         qPrintable(u("%1 %2 in part %3")
                                        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName())
                                        .arg(part)));
            }
            RecordForm *form = part == 0 ? c.page.findChild<RecordForm *>(u("cityForm")) : c.section().form();
            if (!form)
                continue;
            // Tab goes through the fields in the order they are seen.
            QWidget *at = nullptr;
            for (int column = 0; column < 40; ++column) {
                QWidget *editor = form->editor(column);
                if (!editor || !editor->isVisible())
                    continue;
                if (at) {
                    QWidget *next = at->nextInFocusChain();
                    while (!(next->focusPolicy() & Qt::TabFocus) || !next->isVisibleTo(form)
                           || next->parentWidget() != editor->parentWidget())
                        next = next->nextInFocusChain();
                    QCOMPARE(next, editor);
                }
                at = editor;
            }
            form->takeBack();
        }
    }
};

QTEST_MAIN(SetupPageTest)
#include "SetupPageTest.moc"
