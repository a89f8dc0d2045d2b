// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/setup/CopiesDialog.h"

#include "items/setup/SetupWriting.h"
#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace statroom {

CopiesDialog::CopiesDialog(MetricTableModel &model, const SetupKey &metric, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_metric(metric)
    , m_error(plainLabel(QString(), TextRole::Body, TextColour::Off, this))
{
    setObjectName(QStringLiteral("copies"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Duplicate for departments"));
    auto *all = new QVBoxLayout(this);
    all->setSpacing(12);
    PlainLabel *lead = plainLabel(tr("Each department chosen gets a metric of its own like “%1”, with its definition "
                                     "but without values and targets.")
                                      .arg(model.cell(metric, MetricTableModel::Name)),
                                  TextRole::Body, this);
    lead->setWordWrap(true);
    all->addWidget(lead);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(2, 2, 2, 2);
    grid->setColumnStretch(0, 1);
    const auto catalogue = model.viewpoint().catalogue();
    const auto measuring = SetupWriting::measuring(*catalogue, MetricId(metric.first));
    int row = 0;
    for (const Department &department : catalogue->departments()) {
        if (department.retired || std::find(measuring.begin(), measuring.end(), &department) != measuring.end())
            continue;
        QString name = department.name;
        Line line;
        line.department = department.id;
        line.wanted = new QCheckBox(literalText(name), content);
        line.wanted->setObjectName(QStringLiteral("for%1").arg(department.code));
        line.code = new QLineEdit(model.proposedCode(metric, department.id), content);
        line.code->setAccessibleName(tr("Code for %1").arg(department.name));
        line.code->setEnabled(false);
        line.code->setMaximumWidth(160);
        connect(line.wanted, &QCheckBox::toggled, line.code, &QLineEdit::setEnabled);
        connect(line.wanted, &QCheckBox::toggled, this, &CopiesDialog::follow);
        grid->addWidget(line.wanted, row, 0);
        grid->addWidget(line.code, row, 1);
        m_lines.push_back(line);
        ++row;
    }
    grid->setRowStretch(row, 1);
    scroll->setWidget(content);
    all->addWidget(scroll, 1);
    if (m_lines.empty())
        all->addWidget(plainLabel(tr("Every department measures it already."), TextRole::Body, this));
    m_error->setWordWrap(true);
    m_error->hide();
    all->addWidget(m_error);
    auto *buttons = new QDialogButtonBox(this);
    m_make = buttons->addButton(tr("&Duplicate"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(QStringLiteral("makeCopies"));
    setButtonLook(*m_make, ButtonLook::Primary);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &CopiesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addWidget(buttons);
    resize(480, 420);
    follow();
}

std::vector<MetricTableModel::Copy> CopiesDialog::copies() const
{
    std::vector<MetricTableModel::Copy> all;
    for (const Line &line : m_lines)
        if (line.wanted->isChecked())
            all.push_back({line.department, line.code->text()});
    return all;
}

void CopiesDialog::follow()
{
    m_make->setEnabled(!copies().empty());
}

void CopiesDialog::accept()
{
    const auto wanted = copies();
    const auto done = m_model.duplicateFor(m_metric, wanted);
    if (!done.ok()) {
        m_error->setText(done.refusal->sentence);
        m_error->show();
        return;
    }
    emit made(done.key, int(wanted.size()));
    QDialog::accept();
}

} // namespace statroom
