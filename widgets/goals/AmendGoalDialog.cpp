// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/AmendGoalDialog.h"

#include "items/GoalFacts.h"
#include "items/Viewpoint.h"
#include "items/setup/SetupText.h"
#include "theme/PlainLabel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace statroom {

AmendGoalDialog::AmendGoalDialog(Viewpoint &viewpoint, const GoalReading &reading, QDate day, QWidget *parent)
    : QDialog(parent)
    , m_viewpoint(viewpoint)
    , m_reading(reading)
    , m_amendments(viewpoint)
    , m_day(new QDateEdit(day, this))
    , m_amount(new QLineEdit(this))
    , m_moves(new QCheckBox(tr("moves &to"), this))
    , m_deadline(new QDateEdit(this))
    , m_reason(new QLineEdit(this))
    , m_then(plainLabel({}, TextRole::Body, TextColour::Primary, this))
    , m_failure(plainLabel({}, TextRole::Body, TextColour::Off, this))
{
    setObjectName(QStringLiteral("amendGoalDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Amend promise"));
    setMinimumWidth(520);
    const Goal &goal = reading.goal();
    const GoalText text = reading.text();
    auto *what = plainLabel(goal.statement, TextRole::Strong, this);
    what->setWordWrap(true);
    const QString first = goal.target && goal.deadline.isValid()
        ? tr("Promised at first: %1 by %2.").arg(reading.format.plain(*goal.target), text.day(goal.deadline))
        : goal.target             ? tr("Promised at first: %1.").arg(reading.format.plain(*goal.target))
        : goal.deadline.isValid() ? tr("Promised at first by %1.").arg(text.day(goal.deadline))
                                  : QString();
    auto *original = plainLabel((QStringList{first} + GoalFacts::of(reading, reading.at(day)).amendments).join(u'\n'),
                                TextRole::Body, TextColour::Secondary, this);
    original->setObjectName(QStringLiteral("original"));
    original->setWordWrap(true);

    const GoalTerms terms = GoalTerms::on(goal, reading.matter().amendments, day);
    m_day->setObjectName(QStringLiteral("amendedOn"));
    m_amount->setObjectName(QStringLiteral("newAmount"));
    m_amount->setPlaceholderText(terms.target ? tr("stays %1").arg(reading.format.plain(*terms.target)) : QString());
    m_amount->setEnabled(goal.kind != Goal::Kind::Milestones);
    m_deadline->setObjectName(QStringLiteral("newDeadline"));
    m_deadline->setAccessibleName(tr("New deadline"));
    m_moves->setObjectName(QStringLiteral("moves"));
    for (QDateEdit *edit : {m_day, m_deadline}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    }
    m_day->setDateRange(goal.start, std::max(goal.start, viewpoint.today()));
    m_deadline->setMinimumDate(goal.start);
    m_deadline->setDate(terms.deadline.isValid() ? terms.deadline : day);
    m_deadline->setEnabled(false);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(tr("as it is said in public"));
    m_reason->setMaxLength(500);
    connect(m_moves, &QCheckBox::toggled, m_deadline, &QWidget::setEnabled);

    auto *moved = new QHBoxLayout;
    moved->addWidget(m_moves);
    moved->addWidget(m_deadline);
    moved->addStretch(1);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Amended &on"), m_day);
    form->addRow(tr("&New amount"), m_amount);
    form->addRow(tr("Deadline"), moved);
    form->addRow(tr("&Reason"), m_reason);
    m_then->setObjectName(QStringLiteral("then"));
    m_failure->setObjectName(QStringLiteral("failure"));
    for (PlainLabel *label : {m_then, m_failure})
        label->setWordWrap(true);
    m_failure->hide();

    auto *buttons = new QDialogButtonBox(this);
    m_amend = buttons->addButton(tr("&Amend promise"), QDialogButtonBox::AcceptRole);
    m_amend->setObjectName(QStringLiteral("amend"));
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_reason, &QLineEdit::textChanged, this, &AmendGoalDialog::follow);
    connect(m_amount, &QLineEdit::textChanged, this, &AmendGoalDialog::follow);
    connect(m_day, &QDateEdit::dateChanged, this, &AmendGoalDialog::follow);
    connect(m_deadline, &QDateEdit::dateChanged, this, &AmendGoalDialog::follow);
    connect(m_moves, &QCheckBox::toggled, this, &AmendGoalDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &AmendGoalDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AmendGoalDialog::reject);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(16);
    all->addWidget(what);
    all->addWidget(original);
    all->addLayout(form);
    all->addWidget(m_then);
    all->addWidget(m_failure);
    all->addStretch(1);
    all->addWidget(buttons);
    follow();
}

void AmendGoalDialog::follow()
{
    m_failure->hide();
    const auto amount = SetupText::readValue(m_amount->text(), m_reading.format);
    const bool changes = m_moves->isChecked() || (amount && *amount);
    m_amend->setEnabled((changes || !amount) && !m_reason->text().trimmed().isEmpty());
    m_then->setVisible(changes);
    if (!changes)
        return;
    GoalMatter matter = m_reading.matter();
    GoalAmendment amendment;
    amendment.day = m_day->date();
    if (amount)
        amendment.target = *amount;
    if (m_moves->isChecked())
        amendment.deadline = m_deadline->date();
    const auto after = std::upper_bound(matter.amendments.begin(), matter.amendments.end(), amendment.day,
                                        [](QDate day, const GoalAmendment &other) { return day < other.day; });
    matter.amendments.insert(after, amendment);
    m_then->setText(tr("With it: %1").arg(m_reading.text().why(GoalCourse(std::move(matter)).at(amendment.day))));
}

void AmendGoalDialog::accept()
{
    using Column = GoalAmendmentTableModel::Column;
    const QLocale locale = m_viewpoint.locale();
    const auto saved = m_amendments.save(
        {},
        {{GoalAmendmentTableModel::goalColumn, SetupText::of(&m_reading.goal())},
         {Column::Day, SetupText::ofDay(m_day->date(), locale)},
         {Column::Target_, m_amount->text()},
         {Column::Deadline, m_moves->isChecked() ? SetupText::ofDay(m_deadline->date(), locale) : QString()},
         {Column::Reason, m_reason->text()}});
    if (saved.refusal) {
        m_failure->setText(saved.refusal->sentence);
        m_failure->show();
        return;
    }
    QDialog::accept();
}

} // namespace statroom
