// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry/WorkbooksDialog.h"

#include "items/Viewpoint.h"
#include "items/books/EntryBook.h"
#include "items/books/EntryBookWriter.h"
#include "pages/Prompts.h"
#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace statroom {

WorkbooksDialog::WorkbooksDialog(Viewpoint &viewpoint, Prompts &prompts, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_viewpoint(viewpoint)
    , m_period(new QComboBox(this))
    , m_list(new QWidget)
    , m_lines(new QVBoxLayout(m_list))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder), this))
    , m_message(plainLabel(QString(), TextRole::Body, TextColour::Off, this))
{
    setObjectName(QStringLiteral("workbooksDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Entry workbooks"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(12);
    PlainLabel *lead = plainLabel(
        tr("One Excel file a department, in which its coordinator enters the month and sends it back. Collect "
           "reads them again."),
        TextRole::Body, this);
    lead->setWordWrap(true);
    all->addWidget(lead);

    auto *form = new QGridLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    PlainLabel *period = plainLabel(tr("&Month"), TextRole::Body, this);
    period->setBuddy(m_period);
    m_period->setObjectName(QStringLiteral("workbookMonth"));
    m_period->setAccessibleName(tr("Month that is asked for"));
    const Month current = EntryBook::current(viewpoint);
    for (int back = -1; back <= 6; ++back) {
        const Month month = current - back;
        m_period->addItem(viewpoint.label(Period(month, 1), LabelStyle::Long), month.index());
    }
    m_period->setCurrentIndex(1);
    form->addWidget(period, 0, 0);
    form->addWidget(m_period, 0, 1, 1, 2, Qt::AlignLeft);
    PlainLabel *where = plainLabel(tr("&Folder"), TextRole::Body, this);
    where->setBuddy(m_folder);
    m_folder->setObjectName(QStringLiteral("workbookFolder"));
    m_folder->setAccessibleName(tr("Folder they are written into"));
    form->addWidget(where, 1, 0);
    form->addWidget(m_folder, 1, 1);
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setObjectName(QStringLiteral("workbookBrowse"));
    browse->setAutoDefault(false);
    form->addWidget(browse, 1, 2);
    form->setColumnStretch(1, 1);
    all->addLayout(form);

    auto *head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("Departments"), TextRole::CardTitle, this));
    head->addStretch(1);
    auto *every = new QPushButton(tr("&All"), this);
    auto *none = new QPushButton(tr("&None"), this);
    for (QPushButton *button : {every, none}) {
        button->setAutoDefault(false);
        head->addWidget(button);
    }
    all->addLayout(head);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Departments"));
    m_lines->setContentsMargins(2, 2, 2, 2);
    m_lines->setSpacing(6);
    scroll->setWidget(m_list);
    all->addWidget(scroll, 1);
    m_message->setObjectName(QStringLiteral("workbookMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    all->addWidget(m_message);

    auto *buttons = new QDialogButtonBox(this);
    m_write = buttons->addButton(tr("&Write workbooks"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(QStringLiteral("writeWorkbooks"));
    setButtonLook(*m_write, ButtonLook::Primary);
    m_write->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &WorkbooksDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addWidget(buttons);

    connect(m_period, &QComboBox::currentIndexChanged, this, &WorkbooksDialog::listDepartments);
    connect(m_folder, &QLineEdit::textChanged, this, &WorkbooksDialog::follow);
    connect(browse, &QPushButton::clicked, this, [this, &prompts] {
        prompts.openFolder(this, {tr("Folder for the workbooks"), {}, m_folder->text()}, [this](const QString &path) {
            if (!path.isEmpty())
                m_folder->setText(QDir::toNativeSeparators(path));
        });
    });
    for (QPushButton *button : {every, none})
        connect(button, &QPushButton::clicked, this, [this, on = button == every] {
            for (const auto &[department, box] : m_departments)
                box->setChecked(on);
        });
    // All departments of a city of usual size are seen at once.
    resize(560, std::max(560, parent ? parent->window()->height() * 3 / 4 : 0));
    listDepartments();
    m_period->setFocus();
}

Month WorkbooksDialog::month() const
{
    return Month::fromIndex(m_period->currentData().toInt());
}

void WorkbooksDialog::listDepartments()
{
    for (const auto &[department, box] : m_departments)
        delete box;
    m_departments.clear();
    while (QLayoutItem *item = m_lines->takeAt(0))
        delete item;
    const auto asked = EntryBook::asked(m_viewpoint, month());
    QWidget *before = m_folder;
    if (asked) {
        for (DepartmentId id : *asked) {
            const Department *department = m_viewpoint.catalogue()->department(id);
            auto *box = new QCheckBox(literalText(department->name), m_list);
            box->setObjectName(QStringLiteral("workbookFor%1").arg(department->code));
            box->setChecked(true);
            connect(box, &QCheckBox::toggled, this, &WorkbooksDialog::follow);
            m_lines->addWidget(box);
            setTabOrder(before, box);
            before = box;
            m_departments.emplace_back(id, box);
        }
    }
    m_lines->addStretch(1);
    m_message->setText(!asked                      ? asked.error().message
                           : m_departments.empty() ? tr("Nobody is asked for anything in this month.")
                                                   : QString());
    m_message->setVisible(!m_message->text().isEmpty());
    follow();
}

std::vector<DepartmentId> WorkbooksDialog::wanted() const
{
    std::vector<DepartmentId> all;
    for (const auto &[department, box] : m_departments)
        if (box->isChecked())
            all.push_back(department);
    return all;
}

void WorkbooksDialog::follow()
{
    if (m_write)
        m_write->setEnabled(!wanted().empty() && !m_folder->text().trimmed().isEmpty());
}

void WorkbooksDialog::accept()
{
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const auto saved = EntryBookWriter::save(m_viewpoint, month(), wanted(), folder);
    if (!saved) {
        m_message->setText(saved.error().message);
        m_message->show();
        return;
    }
    int written = 0;
    int kept = 0;
    for (const EntryBookWriter::Saved &one : *saved) {
        written += one.what != EntryBookWriter::Saved::What::Kept;
        kept += one.what == EntryBookWriter::Saved::What::Kept;
    }
    QString text = tr("%n entry workbook(s) written into %1.", nullptr, written).arg(QDir::toNativeSeparators(folder));
    if (kept > 0)
        text += QLatin1Char(' ')
            + tr("%n lay there already and was left as it is: it may have been filled in.", nullptr, kept);
    emit done(text);
    QDialog::accept();
}

} // namespace statroom
