// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/NotYetDialog.h"

#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace statroom {

namespace {

/// A day is chosen on purpose, never by a wheel that scrolls past.
class DayEdit : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

NotYetDialog::NotYetDialog(const QString &what, QDate today, QDate proposed, const QString &because, QWidget *parent)
    : QDialog(parent)
    , m_expected(new DayEdit(this))
    , m_because(new QLineEdit(because, this))
{
    setObjectName(QStringLiteral("notYetDialog"));
    setWindowTitle(tr("Not yet"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(14);
    PlainLabel *head = plainLabel(what, TextRole::CardTitle, this);
    head->setWordWrap(true);
    all->addWidget(head);

    auto *form = new QGridLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    PlainLabel *day = plainLabel(tr("E&xpected on"), TextRole::Body, this);
    PlainLabel *why = plainLabel(tr("&Because"), TextRole::Body, this);
    day->setBuddy(m_expected);
    why->setBuddy(m_because);
    m_expected->setObjectName(QStringLiteral("expectedOn"));
    m_expected->setAccessibleName(tr("Day on which the value is expected"));
    m_expected->setCalendarPopup(true);
    m_expected->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_expected->setMinimumDate(today.addDays(1));
    m_expected->setDate(proposed > today ? proposed : today.addDays(7));
    m_because->setObjectName(QStringLiteral("because"));
    m_because->setAccessibleName(tr("Why the value comes later"));
    m_because->setPlaceholderText(tr("payroll closes on the 14th"));
    m_because->setMinimumWidth(300);
    form->addWidget(day, 0, 0);
    form->addWidget(m_expected, 0, 1, Qt::AlignLeft);
    form->addWidget(why, 1, 0);
    form->addWidget(m_because, 1, 1);
    all->addLayout(form);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    setButtonLook(*save, ButtonLook::Primary);
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addWidget(buttons);
    m_because->setFocus();
}

QDate NotYetDialog::expected() const
{
    return m_expected->date();
}

QString NotYetDialog::because() const
{
    return m_because->text();
}

} // namespace statroom
