// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/NewCityDialog.h"

#include "domain/FiscalCalendar.h"
#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>

namespace statroom {

NewCityDialog::NewCityDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_start(new QComboBox(this))
    , m_namedBy(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("newCityDialog"));
    setWindowTitle(tr("New city"));
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(10);
    m_name->setObjectName(QStringLiteral("cityName"));
    m_name->setMinimumWidth(280);
    const City usual;
    for (int month = 1; month <= 12; ++month)
        m_start->addItem(QLocale().standaloneMonthName(month), month);
    m_start->setCurrentIndex(usual.fiscalYearStart - 1);
    m_namedBy->addItem(tr("the year it ends in"), int(City::YearNamedBy::End));
    m_namedBy->addItem(tr("the year it begins in"), int(City::YearNamedBy::Start));
    const auto add = [&](const QString &text, QWidget *field) {
        PlainLabel *label = plainLabel(text, TextRole::Body, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        form->addRow(label, field);
    };
    add(tr("&Name of the city"), m_name);
    add(tr("Fiscal year &begins in"), m_start);
    add(tr("Fiscal year is named &after"), m_namedBy);
    PlainLabel *example = plainLabel(QString(), TextRole::Secondary, this);
    example->setObjectName(QStringLiteral("fiscalYearExample"));
    form->addRow(QString(), example);
    const auto tellExample = [this, example] {
        const Month month = Month::of(QDate::currentDate());
        const FiscalCalendar calendar(city());
        example->setText(tr("%1 is in %2.")
                             .arg(calendar.label(Period(month, 1), LabelStyle::Long, QLocale()),
                                  calendar.label(calendar.fiscalYearPeriod(calendar.fiscalYear(month)),
                                                 LabelStyle::Short, QLocale())));
    };
    connect(m_start, &QComboBox::currentIndexChanged, example, tellExample);
    connect(m_namedBy, &QComboBox::currentIndexChanged, example, tellExample);
    tellExample();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *create = buttons->addButton(tr("Choose a &file…"), QDialogButtonBox::AcceptRole);
    setButtonLook(*create, ButtonLook::Primary);
    create->setDefault(true);
    create->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, create,
            [create](const QString &text) { create->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

City NewCityDialog::city() const
{
    City city;
    city.name = m_name->text().simplified();
    city.fiscalYearStart = m_start->currentData().toInt();
    city.fiscalYearNamedBy = City::YearNamedBy(m_namedBy->currentData().toInt());
    city.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return city;
}

} // namespace statroom
