// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PeriodChooser.h"

#include "items/SpanShown.h"
#include "items/Viewpoint.h"
#include "theme/SquareButton.h"
#include "theme/ThemedStyle.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace statroom {

PeriodChooser::PeriodChooser(Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent)
    , m_viewpoint(viewpoint)
    , m_back(new SquareButton(QStringLiteral("arrow-left"), tr("Previous month"), tr("Alt+Page Up"), this))
    , m_month(new QPushButton(this))
    , m_on(new SquareButton(QStringLiteral("arrow-right"), tr("Next month"), tr("Alt+Page Down"), this))
    , m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_back->setObjectName(QStringLiteral("previousMonth"));
    m_on->setObjectName(QStringLiteral("nextMonth"));
    m_month->setObjectName(QStringLiteral("month"));
    m_month->setMenu(m_menu);
    m_month->setAutoDefault(false);
    row->addWidget(m_back);
    row->addWidget(m_month);
    row->addWidget(m_on);
    connect(m_back, &QToolButton::clicked, this, [this] { m_viewpoint.setMonth(m_viewpoint.month() - 1); });
    connect(m_on, &QToolButton::clicked, this, [this] { m_viewpoint.setMonth(m_viewpoint.month() + 1); });
    connect(m_menu, &QMenu::aboutToShow, this, &PeriodChooser::fillMenu);
    connect(&m_viewpoint, &Viewpoint::monthChanged, this, &PeriodChooser::follow);
    connect(&m_viewpoint, &Viewpoint::fileChanged, this, &PeriodChooser::follow);
    connect(&m_viewpoint, &Viewpoint::recordedAtChanged, this, &PeriodChooser::follow);
    follow();
}

Month PeriodChooser::last(const Viewpoint &viewpoint)
{
    return std::max({viewpoint.lastMonth(), Month::of(viewpoint.today()), viewpoint.month()});
}

void PeriodChooser::follow()
{
    const Month month = m_viewpoint.month();
    setEnabled(month.isValid());
    if (!month.isValid())
        return;
    m_month->setText(m_viewpoint.label(Period(month, 1), LabelStyle::Long));
    m_month->setAccessibleName(tr("Month shown: %1").arg(m_month->text()));
    m_back->setEnabled(SpanShown::goesBackFrom(m_viewpoint, month));
    m_on->setEnabled(SpanShown::goesOnFrom(m_viewpoint, month));
}

void PeriodChooser::fillMenu()
{
    m_menu->clear();
    const Month shown = m_viewpoint.month();
    const Month newest = last(m_viewpoint);
    const Month first = m_viewpoint.firstMonth();
    const Month oldest = first.isValid() ? std::min(first, shown) : shown;
    const FiscalCalendar &calendar = m_viewpoint.calendar();
    QMenu *menu = m_menu;
    int year = calendar.fiscalYear(newest);
    for (Month month = newest; month >= oldest; month = month - 1) {
        if (calendar.fiscalYear(month) != year) {
            year = calendar.fiscalYear(month);
            if (menu == m_menu)
                m_menu->addSeparator();
            menu = m_menu->addMenu(m_viewpoint.label(calendar.fiscalYearPeriod(year), LabelStyle::Short));
        }
        QAction *action = menu->addAction(m_viewpoint.label(Period(month, 1), LabelStyle::Long));
        action->setCheckable(true);
        action->setChecked(month == shown);
        connect(action, &QAction::triggered, this, [this, month] { m_viewpoint.setMonth(month); });
    }
}

} // namespace statroom
