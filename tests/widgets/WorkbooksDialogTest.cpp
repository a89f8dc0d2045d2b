// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry/WorkbooksDialog.h"
#include "entry/CollectDialog.h"
#include "items/EntryCity.h"
#include "items/Spreadsheet.h"
#include "widgets/PageCity.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace statroom;

namespace {

/// Answers every question for a folder with one.
class FolderPrompts : public AnsweredPrompts
{
public:
    QString folder;
    void openFolder(QWidget *, const FileQuestion &, std::function<void(const QString &)> answer) override
    {
        answer(folder);
    }
};

template <class W>
W *child(QWidget &parent, const char *name)
{
    W *found = parent.findChild<W *>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

} // namespace

/// Workbooks out and in, by the dialogs.
class WorkbooksDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void outAndIn()
    {
        EntryCity city;
        FolderPrompts prompts;
        const QString folder = city.folder.filePath(QStringLiteral("books"));
        prompts.folder = folder;
        {
            auto *dialog = new WorkbooksDialog(*city.viewpoint, prompts, {});
            dialog->show();
            QSignalSpy done(dialog, &WorkbooksDialog::done);
            auto *write = child<QPushButton>(*dialog, "writeWorkbooks");
            QVERIFY(!write->isEnabled());
            child<QPushButton>(*dialog, "workbookBrowse")->click();
            QVERIFY(write->isEnabled());
            child<QCheckBox>(*dialog, "workbookForPRK")->click();
            for (QWidget *widget : dialog->findChildren<QWidget *>())
                if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible())
                    QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<QAbstractButton *>(widget),
                             qPrintable(widget->objectName()));
            QTest::keyClick(dialog, Qt::Key_Return);
            QCOMPARE(done.size(), 1);
            QVERIFY(done.front().front().toString().contains(QStringLiteral("1 entry workbook")));
        }
        const QString path = folder + QStringLiteral("/PWK-2026-10.xlsx");
        QVERIFY(QFile::exists(path));
        QVERIFY(!QFile::exists(folder + QStringLiteral("/PRK-2026-10.xlsx")));

        Spreadsheet sheet(path);
        sheet.number(QStringLiteral("Lane miles resurfaced"), BookField::Value, 10.4);
        sheet.number(QStringLiteral("Sick time used"), BookField::Value, 0.5, SheetCell::Kind::Percent);
        sheet.text(QStringLiteral("Recycling rate"), BookField::Value, QStringLiteral("see mail"));
        sheet.save(path);

        CollectDialog *dialog = new CollectDialog(*city.viewpoint, prompts, {});
        dialog->show();
        QVERIFY(!child<QPushButton>(*dialog, "collectTake")->isEnabled());
        child<QPushButton>(*dialog, "collectBrowse")->click();
        // Opening them is no work of the window's.
        QVERIFY(dialog->isReading());
        QVERIFY(!child<QPushButton>(*dialog, "collectTake")->isEnabled());
        QTRY_VERIFY(!dialog->isReading());
        auto *who = child<QTableView>(*dialog, "collectDepartments")->model();
        auto *what = child<QTableView>(*dialog, "collectItems")->model();
        QAbstractItemModelTester whoTester(who, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QAbstractItemModelTester whatTester(what, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(who->rowCount(), 2);
        QCOMPARE(who->index(0, CollectionDepartmentsModel::State).data().toString(), QStringLiteral("Came back"));
        QCOMPARE(who->index(1, CollectionDepartmentsModel::State).data().toString(), QStringLiteral("Missing"));
        QCOMPARE(what->rowCount(), 3);
        // What is to be chosen stands first.
        const QModelIndex odd = what->index(0, CollectionItemsModel::Department);
        QCOMPARE(odd.siblingAtColumn(CollectionItemsModel::Metric).data().toString(), QStringLiteral("Sick time used"));
        QCOMPARE(odd.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        auto *table = child<QTableView>(*dialog, "collectItems");
        // The keys go through it as it is read, and what wraps is not cut.
        QStringList order;
        for (QWidget *at = child<QLineEdit>(*dialog, "collectFolder"); order.size() < 8; at = at->nextInFocusChain())
            if (at->objectName().startsWith(QLatin1String("collect")) && (at->focusPolicy() & Qt::TabFocus)
                && at->isVisibleTo(dialog))
                order.append(at->objectName().mid(7));
        QCOMPARE(order,
                 QStringList({"Folder", "Browse", "Read", "Departments", "OnlyOpen", "Items", "HandIn", "Remind"}));
        dialog->resize(900, 700);
        QTRY_VERIFY(table->rowHeight(0) >= static_cast<QAbstractItemView *>(table)->sizeHintForRow(0));
        table->setCurrentIndex(odd);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(odd.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        child<QCheckBox>(*dialog, "collectOnlyOpen")->click();
        QCOMPARE(what->rowCount(), 2);
        child<QPushButton>(*dialog, "collectTake")->click();
        QTRY_VERIFY(!dialog->isReading());
        QCOMPARE(*city.onDisk(city.lanes, city.october)->value, 10.4);
        QCOMPARE(*city.onDisk(city.sickTime, city.october)->value, 0.5);
        QVERIFY(!city.onDisk(city.recycling, city.october));
        // Not all is there, so nothing was handed in; what could not be taken is still told.
        QVERIFY(city.file->reader().handIns(city.october, city.october)->empty());
        QCOMPARE(what->rowCount(), 1);
        QVERIFY(what->index(0, CollectionItemsModel::Why).data().toString().contains(QStringLiteral("see mail")));
        QCOMPARE(what->index(0, CollectionItemsModel::Place).data().toString(),
                 QStringLiteral("PWK-2026-10.xlsx, October 2026, ")
                     + what->index(0, CollectionItemsModel::Place).data().toString().section(u' ', -1));

        prompts.folder = city.folder.filePath(QStringLiteral("mail"));
        child<QPushButton>(*dialog, "collectRemind")->click();
        QVERIFY(QFile::exists(prompts.folder + QStringLiteral("/PRK-2026-10.eml")));
        QVERIFY(child<QLabel>(*dialog, "collectMessage")->text().contains(QStringLiteral("no coordinator")));
        delete dialog;
    }
};

QTEST_MAIN(WorkbooksDialogTest)
#include "WorkbooksDialogTest.moc"
