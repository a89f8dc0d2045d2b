// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/ConcludeDialog.h"

#include "items/Viewpoint.h"
#include "theme/PlainLabel.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace statroom {

ConcludeDialog::ConcludeDialog(Viewpoint &viewpoint, const ProblemStanding &standing, QWidget *parent)
    : QDialog(parent)
    , m_viewpoint(viewpoint)
    , m_problem(standing.problem.id)
    , m_ends(new QButtonGroup(this))
    , m_text(new QPlainTextEdit(this))
    , m_day(new QDateEdit(viewpoint.today(), this))
    , m_failure(plainLabel({}, TextRole::Body, TextColour::Off, this))
{
    setObjectName(QStringLiteral("concludeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Conclude"));
    setMinimumWidth(560);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(14);
    auto *what = plainLabel(standing.problem.statement, TextRole::Strong, this);
    what->setWordWrap(true);
    all->addWidget(what);
    auto *check = plainLabel(standing.checkSentence, TextRole::Body, TextColour::Secondary, this);
    check->setObjectName(QStringLiteral("check"));
    check->setWordWrap(true);
    all->addWidget(check);

    auto *choices = new QVBoxLayout;
    choices->setSpacing(8);
    const auto add = [&](ProblemEntry::End end, const char *name, const QString &text) {
        auto *choice = new QRadioButton(text, this);
        choice->setObjectName(QLatin1String(name));
        m_ends->addButton(choice, int(end));
        choices->addWidget(choice);
    };
    add(ProblemEntry::End::Standardise, "standardise", tr("It works: make it the &standard"));
    add(ProblemEntry::End::GoRoundAgain, "goRoundAgain",
        tr("Not enough: go &round again, with round %1").arg(viewpoint.locale().toString(standing.problem.round + 1)));
    add(ProblemEntry::End::Close, "closeProblem", tr("&Close it without a standard"));
    // What the numbers say is proposed; what is true people know.
    const bool isBetter = standing.verdict == ProblemStanding::Verdict::Better;
    m_ends->button(int(isBetter ? ProblemEntry::End::Standardise : ProblemEntry::End::GoRoundAgain))->setChecked(true);
    all->addLayout(choices);

    m_text->setObjectName(QStringLiteral("conclusion"));
    m_text->setAccessibleName(tr("What was learned"));
    m_text->setPlaceholderText(tr("What was learned, and what holds from now on"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(80);
    m_day->setObjectName(QStringLiteral("concludedOn"));
    m_day->setAccessibleName(tr("On which day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_day->setDateRange(standing.problem.openedOn, std::max(standing.problem.openedOn, viewpoint.today()));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&What was learned"), m_text);
    form->addRow(tr("&On"), m_day);
    all->addLayout(form);
    m_failure->setObjectName(QStringLiteral("failure"));
    m_failure->setWordWrap(true);
    m_failure->hide();
    all->addWidget(m_failure);

    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("Conc&lude"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("ok"));
    m_ok->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Cancel);
    all->addWidget(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_ok->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ConcludeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConcludeDialog::reject);
    m_text->setFocus();
}

ProblemEntry::End ConcludeDialog::end() const
{
    return ProblemEntry::End(m_ends->checkedId());
}

void ConcludeDialog::accept()
{
    if (const auto done = ProblemEntry::conclude(m_viewpoint, m_problem, end(), m_text->toPlainText(), m_day->date());
        !done) {
        m_failure->setText(done.error().message);
        m_failure->show();
        return;
    }
    QDialog::accept();
}

} // namespace statroom
