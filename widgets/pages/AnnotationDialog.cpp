// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AnnotationDialog.h"

#include "items/AnnotationEntry.h"
#include "items/Viewpoint.h"
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

AnnotationDialog::AnnotationDialog(Viewpoint &viewpoint, DepartmentId department, MetricId metric, QDate day,
                                   QWidget *parent)
    : QDialog(parent)
    , m_viewpoint(viewpoint)
    , m_department(department)
    , m_metric(metric)
    , m_text(new QLineEdit(this))
    , m_from(new QDateEdit(day, this))
    , m_lasted(new QCheckBox(tr("&until"), this))
    , m_to(new QDateEdit(day, this))
    , m_concerns(new QComboBox(this))
    , m_failure(plainLabel({}, TextRole::Body, TextColour::Off, this))
{
    setObjectName(QStringLiteral("annotationDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Insert annotation"));
    setMinimumWidth(460);
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setPlaceholderText(tr("3 of 14 inspectors lent to the storm desk"));
    m_text->setMaxLength(200);
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    }
    m_to->setAccessibleName(tr("Last day"));
    m_to->setEnabled(false);
    connect(m_lasted, &QCheckBox::toggled, m_to, &QWidget::setEnabled);
    const auto catalogue = viewpoint.catalogue();
    const Metric *what = catalogue->metric(metric);
    const Department *where = catalogue->department(department);
    const QString metricName = what ? what->name : QString();
    const QString departmentName = where ? where->name : QString();
    m_concerns->setObjectName(QStringLiteral("concerns"));
    m_concerns->addItem(tr("%1 in %2").arg(metricName, departmentName));
    m_concerns->addItem(tr("All metrics of %1").arg(departmentName));
    if (what && what->enterprise)
        m_concerns->addItem(tr("%1 in all departments").arg(metricName));
    m_concerns->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    auto *days = new QHBoxLayout;
    days->addWidget(m_from);
    days->addWidget(m_lasted);
    days->addWidget(m_to);
    days->addStretch(1);
    auto *form = new QFormLayout;
    form->addRow(tr("What &happened"), m_text);
    form->addRow(tr("&On"), days);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(days)))
        label->setBuddy(m_from);
    form->addRow(tr("&Shown on"), m_concerns);
    m_failure->setWordWrap(true);
    m_failure->hide();

    auto *buttons = new QDialogButtonBox(this);
    m_insert = buttons->addButton(tr("&Insert"), QDialogButtonBox::AcceptRole);
    m_insert->setObjectName(QStringLiteral("insert"));
    m_insert->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_insert->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &AnnotationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AnnotationDialog::reject);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(16);
    all->addLayout(form);
    all->addWidget(m_failure);
    all->addWidget(buttons);
}

void AnnotationDialog::accept()
{
    Annotation annotation;
    annotation.text = m_text->text();
    annotation.from = m_from->date();
    if (m_lasted->isChecked())
        annotation.to = m_to->date();
    if (m_concerns->currentIndex() != 2)
        annotation.department = m_department;
    if (m_concerns->currentIndex() != 1)
        annotation.metric = m_metric;
    if (const auto done = addAnnotation(m_viewpoint, annotation); !done) {
        m_failure->setText(done.error().message);
        m_failure->show();
        return;
    }
    QDialog::accept();
}

} // namespace statroom
