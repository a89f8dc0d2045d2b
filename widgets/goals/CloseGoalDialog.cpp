// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/CloseGoalDialog.h"

#include "domain/Words.h"
#include "items/Viewpoint.h"
#include "items/setup/SetupText.h"
#include "theme/PlainLabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace statroom {

namespace {

constexpr Goal::Closing outcomes[] = {Goal::Closing::Kept, Goal::Closing::Missed, Goal::Closing::Superseded,
                                      Goal::Closing::Withdrawn};

} // namespace

CloseGoalDialog::CloseGoalDialog(Viewpoint &viewpoint, const GoalReading &reading, QDate day, QWidget *parent)
    : QDialog(parent)
    , m_viewpoint(viewpoint)
    , m_reading(reading)
    , m_goals(viewpoint)
    , m_outcome(new QComboBox(this))
    , m_day(new QDateEdit(day, this))
    , m_reason(new QLineEdit(this))
    , m_successor(new QComboBox(this))
    , m_figures(plainLabel({}, TextRole::Body, TextColour::Primary, this))
    , m_doubt(plainLabel({}, TextRole::Body, TextColour::Near, this))
    , m_failure(plainLabel({}, TextRole::Body, TextColour::Off, this))
{
    setObjectName(QStringLiteral("closeGoalDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Close promise"));
    setMinimumWidth(520);
    auto *what = plainLabel(reading.goal().statement, TextRole::Strong, this);
    what->setWordWrap(true);

    m_outcome->setObjectName(QStringLiteral("outcome"));
    for (const Goal::Closing one : outcomes)
        m_outcome->addItem(word(one));
    const GoalStanding standing = reading.at(day);
    if (standing.state != Pace::State::Reached)
        m_outcome->setCurrentIndex(standing.state == Pace::State::Overdue ? 1 : 2);
    m_day->setObjectName(QStringLiteral("closedOn"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_day->setDateRange(reading.goal().start, std::max(reading.goal().start, viewpoint.today()));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(tr("as it is said in public"));
    m_reason->setMaxLength(500);
    m_successor->setObjectName(QStringLiteral("successor"));
    m_successor->addItem(tr("nothing yet"));
    for (const Goal &goal : viewpoint.catalogue()->goals())
        if (goal.id != reading.goal().id && !goal.retired)
            m_successor->addItem(SetupText::of(&goal), SetupText::of(&goal));
    m_successor->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_successor->setMinimumContentsLength(32);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("It &was"), m_outcome);
    form->addRow(tr("Closed &on"), m_day);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("&Followed by"), m_successor);

    m_figures->setObjectName(QStringLiteral("figures"));
    m_doubt->setObjectName(QStringLiteral("doubt"));
    m_failure->setObjectName(QStringLiteral("failure"));
    for (PlainLabel *label : {m_figures, m_doubt, m_failure})
        label->setWordWrap(true);
    m_failure->hide();

    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(tr("&Close promise"), QDialogButtonBox::AcceptRole);
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_close->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &CloseGoalDialog::showFigures);
    connect(m_day, &QDateEdit::dateChanged, this, &CloseGoalDialog::showFigures);
    connect(buttons, &QDialogButtonBox::accepted, this, &CloseGoalDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CloseGoalDialog::reject);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(16);
    all->addWidget(what);
    all->addLayout(form);
    all->addWidget(m_figures);
    all->addWidget(m_doubt);
    all->addWidget(m_failure);
    all->addStretch(1);
    all->addWidget(buttons);
    showFigures();
}

Goal::Closing CloseGoalDialog::outcome() const
{
    return outcomes[std::max(0, m_outcome->currentIndex())];
}

void CloseGoalDialog::showFigures()
{
    const GoalText text = m_reading.text();
    const GoalStanding standing = m_reading.at(m_day->date());
    QStringList kept;
    if (standing.done && standing.kind != Goal::Kind::Milestones)
        kept << (standing.kind == Goal::Kind::Countdown ? tr("%1 done").arg(text.amount(standing.done))
                                                        : tr("%1 measured").arg(text.format().format(standing.done)));
    if (standing.committed && *standing.committed != 0)
        kept << tr("%1 committed").arg(text.amount(standing.committed));
    m_figures->setText(kept.isEmpty() ? tr("What stays: %1").arg(text.why(standing))
                                      : tr("What stays, as the file has it now: %1. %2")
                                            .arg(kept.join(QStringLiteral(", ")), text.why(standing)));
    const bool isReached = standing.state == Pace::State::Reached;
    m_doubt->setText(outcome() == Goal::Closing::Kept && !isReached
                         ? tr("By these figures it was not reached: say in the reason why it counts as kept.")
                         : outcome() == Goal::Closing::Missed && isReached
                         ? tr("By these figures it was reached: say in the reason why it counts as missed.")
                         : QString());
    m_doubt->setVisible(!m_doubt->text().isEmpty());
    m_failure->hide();
}

void CloseGoalDialog::accept()
{
    using Column = GoalTableModel::Column;
    const QLocale locale = m_viewpoint.locale();
    const auto saved = m_goals.save({m_reading.goal().id.number, 0},
                                    {{Column::Outcome, word(outcome())},
                                     {Column::ClosedOn, SetupText::ofDay(m_day->date(), locale)},
                                     {Column::ClosedReason, m_reason->text()},
                                     {Column::Successor, m_successor->currentData().toString()}});
    if (saved.refusal) {
        m_failure->setText(saved.refusal->sentence);
        m_failure->show();
        return;
    }
    QDialog::accept();
}

} // namespace statroom
