// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/NumbersDialog.h"

#include "items/Viewpoint.h"
#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace statroom {

NumbersDialog::NumbersDialog(const Viewpoint &viewpoint, DepartmentId department, MetricId metric, QWidget *parent)
    : QDialog(parent)
    , m_viewpoint(viewpoint)
    , m_department(new QComboBox(this))
    , m_metric(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("numbersDialog"));
    setWindowTitle(tr("Export numbers"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(14);
    PlainLabel *what =
        plainLabel(tr("All their periods, as a workbook or as comma-separated values."), TextRole::Secondary, this);
    what->setWordWrap(true);
    all->addWidget(what);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    const auto row = [&](const QString &text, QComboBox *box, const char *name) {
        PlainLabel *label = plainLabel(text, TextRole::Body, this);
        label->setBuddy(box);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(QString(text).remove(u'&'));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(40);
        form->addRow(label, box);
    };
    row(tr("&Department"), m_department, "numbersDepartment");
    row(tr("&Metric"), m_metric, "numbersMetric");
    all->addLayout(form);

    m_department->addItem(tr("All departments"), qlonglong(0));
    for (const Department &one : viewpoint.catalogue()->departments())
        m_department->addItem(tr("%1 · %2", "code, name").arg(one.code, one.name), qlonglong(one.id.number));
    m_department->setCurrentIndex(std::max(0, m_department->findData(qlonglong(department.number))));
    listMetrics(metric);
    connect(m_department, &QComboBox::currentIndexChanged, this, [this] { listMetrics(this->metric()); });

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *go = buttons->addButton(tr("&Save as…"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    go->setObjectName(QStringLiteral("go"));
    setButtonLook(*go, ButtonLook::Primary);
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addWidget(buttons);
    m_department->setFocus();
}

void NumbersDialog::listMetrics(MetricId chosen)
{
    const auto catalogue = m_viewpoint.catalogue();
    const DepartmentId department = this->department();
    m_metric->clear();
    m_metric->addItem(tr("All metrics"), qlonglong(0));
    for (const Metric &one : catalogue->metrics()) {
        const auto series = catalogue->seriesOf(one.id);
        const bool isMeasured = std::any_of(series.begin(), series.end(), [&](SeriesId id) {
            return !department || catalogue->series(id)->department == department;
        });
        if (isMeasured)
            m_metric->addItem(tr("%1 · %2", "code, name").arg(one.code, one.name), qlonglong(one.id.number));
    }
    m_metric->setCurrentIndex(std::max(0, m_metric->findData(qlonglong(chosen.number))));
}

DepartmentId NumbersDialog::department() const
{
    return DepartmentId(m_department->currentData().toLongLong());
}

MetricId NumbersDialog::metric() const
{
    return MetricId(m_metric->currentData().toLongLong());
}

} // namespace statroom
