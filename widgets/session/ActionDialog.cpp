// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ActionDialog.h"

#include "domain/RecordText.h"
#include "domain/Words.h"
#include "items/MetricFacts.h"
#include "items/ProblemEntry.h"
#include "items/SessionEntry.h"
#include "theme/PlainLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace statroom {

namespace {

ActionItem knownOr(const ActionItem *known)
{
    return known ? *known : ActionItem();
}

} // namespace

ActionDialog::ActionDialog(Viewpoint &viewpoint, ActionItemId id, QWidget *parent)
    : ActionDialog(viewpoint, knownOr(viewpoint.catalogue()->actionItem(id)), parent)
{}

ActionDialog::ActionDialog(Viewpoint &viewpoint, const ActionItem &action, QWidget *parent)
    : QDialog(parent)
    , m_viewpoint(viewpoint)
    , m_action(action)
    , m_isNew(!action.id)
    , m_kind(new QComboBox(this))
    , m_who(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_dated(new QCheckBox(tr("&by"), this))
    , m_due(new QDateEdit(this))
    , m_why(new QLineEdit(this))
    , m_begun(new QCheckBox(tr("&from"), this))
    , m_begins(new QDateEdit(this))
    , m_department(new QComboBox(this))
    , m_answer(new QLineEdit(this))
    , m_failure(plainLabel({}, TextRole::Body, TextColour::Off, this))
{
    setObjectName(QStringLiteral("actionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    const auto catalogue = viewpoint.catalogue();
    setWindowTitle(!m_isNew               ? tr("Action item %1").arg(m_action.number)
                       : m_action.problem ? tr("Add a countermeasure")
                                          : tr("Add an action item"));
    auto *form = new QFormLayout;
    if (m_isNew) {
        m_line = new QLineEdit(this);
        m_line->setObjectName(QStringLiteral("line"));
        m_line->setPlaceholderText(tr("Fire chief: weekly list of stuck permits by 12 Dec"));
        form->addRow(tr("&In one line"), m_line);
        connect(m_line, &QLineEdit::textEdited, this, &ActionDialog::readLine);
    }
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->addItems(words<ActionItem::Kind>());
    m_kind->setCurrentIndex(int(m_action.kind));
    m_who->setObjectName(QStringLiteral("who"));
    m_who->setEditable(true);
    m_who->addItem(QString());
    for (const Person &person : catalogue->people())
        if (!person.retired)
            m_who->addItem(person.name);
    m_who->setCurrentText(m_isNew ? QString() : actionWho(*catalogue, m_action));
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setText(m_action.text);
    m_due->setObjectName(QStringLiteral("due"));
    m_due->setAccessibleName(tr("By when"));
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
    m_due->setDate(m_action.due.isValid() ? m_action.due : viewpoint.today().addDays(28));
    m_dated->setChecked(m_isNew || m_action.due.isValid());
    m_due->setEnabled(m_dated->isChecked());
    connect(m_dated, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    m_department->setObjectName(QStringLiteral("department"));
    m_department->addItem(tr("The whole city"), qint64(0));
    for (const Department &department : catalogue->departments())
        if (!department.retired)
            m_department->addItem(department.name, department.id.number);
    m_department->setCurrentIndex(std::max(0, m_department->findData(m_action.department.number)));
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answer->setText(m_action.answer);
    auto *when = new QHBoxLayout;
    when->addWidget(m_dated);
    when->addWidget(m_due);
    when->addStretch(1);
    makeBegin();
    if (!m_action.problem)
        form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Who"), m_who);
    form->addRow(tr("Wha&t"), m_text);
    form->addRow(tr("When"), when);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setPlaceholderText(tr("The room will see it with the item"));
    form->addRow(tr("Wh&y it moves"), m_why);
    const auto showWhy = [this, form] {
        form->setRowVisible(m_why, isMoved());
    };
    showWhy();
    connect(m_dated, &QCheckBox::toggled, this, showWhy);
    connect(m_due, &QDateEdit::dateChanged, this, showWhy);
    if (m_action.problem) {
        auto *begin = new QHBoxLayout;
        begin->addWidget(m_begun);
        begin->addWidget(m_begins);
        begin->addStretch(1);
        form->addRow(tr("On the chart"), begin);
    }
    form->addRow(tr("&Department"), m_department);
    if (!(m_isNew && m_action.problem))
        form->addRow(tr("&Answer"), m_answer);
    m_failure->setWordWrap(true);
    m_failure->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(14);
    all->addLayout(form);
    if (!m_isNew) {
        QStringList lines;
        const auto past = viewpoint.reader().pastChanges(QLatin1String(ActionItem::kindName), action.id.number);
        const RecordText text(*catalogue, viewpoint.locale());
        for (const Reader::PastChange &one : past ? *past : std::vector<Reader::PastChange>()) {
            QStringList fields;
            if (one.change.before)
                for (const RecordText::Field &field : text.fields(one.change))
                    fields << tr("%1: %2 → %3").arg(field.label, field.before, field.after);
            const QString done = one.change.before ? fields.join(QStringLiteral("; ")) : tr("made");
            lines << tr("%1, %2: %3")
                         .arg(cityDate(catalogue->city, one.revision.at, viewpoint.locale()), one.revision.author,
                              one.change.before && !one.revision.reason.isEmpty()
                                  ? tr("%1 (%2)").arg(done, one.revision.reason)
                                  : done);
        }
        all->addWidget(plainLabel(tr("History"), TextRole::Strong, this));
        all->addWidget(selectableText(lines.join(QLatin1Char('\n')), TextRole::Secondary, TextColour::Secondary, this));
    }
    auto *buttons = new QDialogButtonBox(this);
    auto *ok = buttons->addButton(m_isNew ? tr("A&dd") : tr("&Save"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(QStringLiteral("ok"));
    ok->setEnabled(viewpoint.canEdit());
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ActionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ActionDialog::reject);
    all->addWidget(m_failure);
    all->addWidget(buttons);
}

void ActionDialog::makeBegin()
{
    m_begun->setObjectName(QStringLiteral("begun"));
    m_begins->setObjectName(QStringLiteral("begins"));
    m_begins->setAccessibleName(tr("Drawn on the chart from"));
    m_begins->setCalendarPopup(true);
    m_begins->setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
    m_begins->setDate(m_action.beginsOn.isValid() ? m_action.beginsOn : m_viewpoint.today());
    m_begun->setChecked(m_action.beginsOn.isValid());
    m_begins->setEnabled(m_begun->isChecked());
    connect(m_begun, &QCheckBox::toggled, m_begins, &QWidget::setEnabled);
    if (!m_action.problem)
        for (QWidget *part : {static_cast<QWidget *>(m_begun), static_cast<QWidget *>(m_begins)})
            part->hide();
    else
        m_kind->hide();
}

QDate ActionDialog::due() const
{
    return m_dated->isChecked() ? m_due->date() : QDate();
}

bool ActionDialog::isMoved() const
{
    return !m_isNew && m_action.due.isValid() && due() != m_action.due;
}

void ActionDialog::readLine()
{
    const Catch found =
        Catch::read(m_line->text(), *m_viewpoint.catalogue(), m_viewpoint.today(), m_viewpoint.locale());
    m_who->setCurrentText(found.who);
    m_text->setText(found.text);
    m_dated->setChecked(found.due.isValid());
    if (found.due.isValid())
        m_due->setDate(found.due);
    if (found.department)
        m_department->setCurrentIndex(std::max(0, m_department->findData(found.department.number)));
    m_failure->setText(found.doubt);
    m_failure->setVisible(!found.doubt.isEmpty());
}

void ActionDialog::accept()
{
    ActionItem action = m_action;
    action.kind = ActionItem::Kind(m_kind->currentIndex());
    const QString who = m_who->currentText().simplified();
    const Person *person = who.isEmpty() ? nullptr : m_viewpoint.catalogue()->person(QStringView(who));
    action.person = person ? person->id : PersonId();
    action.who = person ? QString() : who;
    action.text = m_text->text().simplified();
    action.due = due();
    action.department = DepartmentId(m_department->currentData().toLongLong());
    action.answer = m_answer->text().simplified();
    if (action.problem)
        action.beginsOn = m_begun->isChecked() ? m_begins->date() : QDate();
    Result<void> done;
    if (m_isNew && action.problem) {
        if (const auto added = ProblemEntry::addCountermeasure(m_viewpoint, action.problem, action); !added)
            done = added.error();
    } else if (m_isNew) {
        if (const auto added = SessionEntry::addAction(m_viewpoint, action); !added)
            done = added.error();
    } else {
        done = SessionEntry::changeAction(m_viewpoint, action, isMoved() ? m_why->text().simplified() : QString());
    }
    if (!done) {
        m_failure->setText(done.error().message);
        m_failure->show();
        return;
    }
    QDialog::accept();
}

} // namespace statroom
