// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PrintDialog.h"

#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace statroom {

PrintDialog::PrintDialog(const QString &title, const QStringList &choices, QPageSize::PageSizeId paper,
                         const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_choices(new QButtonGroup(this))
    , m_paper(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("printDialog"));
    setWindowTitle(title);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(8);
    for (int i = 0; i < choices.size(); ++i) {
        if (choices.size() == 1) {
            all->addWidget(plainLabel(choices[i], TextRole::Body, this));
            continue;
        }
        auto *button = new QRadioButton(literalText(choices[i]), this);
        button->setObjectName(QStringLiteral("extent%1").arg(i));
        button->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)));
        button->setChecked(i == 0);
        m_choices->addButton(button, i);
        all->addWidget(button);
    }
    all->addSpacing(4);
    auto *row = new QHBoxLayout;
    auto *label = plainLabel(tr("P&aper"), TextRole::Body, this);
    label->setBuddy(m_paper);
    row->addWidget(label);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("Letter"), int(QPageSize::Letter));
    m_paper->addItem(tr("A4"), int(QPageSize::A4));
    m_paper->setCurrentIndex(paper == QPageSize::Letter ? 0 : 1);
    row->addWidget(m_paper);
    row->addStretch(1);
    all->addLayout(row);
    all->addSpacing(8);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("go"));
    setButtonLook(*go, ButtonLook::Primary);
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addWidget(buttons);
    setMinimumWidth(380);
}

int PrintDialog::choice() const
{
    return std::max(0, m_choices->checkedId());
}

QPageSize::PageSizeId PrintDialog::paper() const
{
    return QPageSize::PageSizeId(m_paper->currentData().toInt());
}

} // namespace statroom
