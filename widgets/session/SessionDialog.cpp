// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionDialog.h"

#include "items/SessionEntry.h"
#include "theme/PlainLabel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace statroom {

SessionDialog::SessionDialog(Viewpoint &viewpoint, const std::optional<ProposedSession> &proposal, QWidget *parent)
    : QDialog(parent)
    , m_viewpoint(viewpoint)
{
    m_session.day = viewpoint.catalogue()->businessDays().onOrAfter(viewpoint.today().addDays(7));
    std::optional<DepartmentId> chosen;
    if (proposal) {
        m_session.day = proposal->day;
        m_session.cadence = proposal->cadence;
        chosen = proposal->department;
        if (const Cadence *cadence = viewpoint.catalogue()->cadence(proposal->department)) {
            m_session.startsAt = cadence->startsAt;
            m_session.minutes = cadence->minutes;
            m_session.room = cadence->room;
        }
    }
    build();
    for (int i = 0; chosen && i < m_departments->count(); ++i)
        if (m_departments->item(i)->data(Qt::UserRole).toLongLong() == chosen->number)
            m_departments->item(i)->setCheckState(Qt::Checked);
    follow();
}

SessionDialog::SessionDialog(Viewpoint &viewpoint, const SessionReading &session, QWidget *parent)
    : QDialog(parent)
    , m_viewpoint(viewpoint)
    , m_before(session.session)
    , m_session(session.session)
{
    build();
    // Whom it is about is settled once it is planned.
    m_departments->setVisible(false);
    if (auto *form = qobject_cast<QFormLayout *>(layout()->itemAt(0)->layout()))
        if (QWidget *label = form->labelForField(m_departments))
            label->setVisible(false);
    follow();
}

void SessionDialog::build()
{
    setObjectName(QStringLiteral("sessionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_before ? tr("Change the session") : tr("Plan a session"));
    setMinimumWidth(500);
    m_departments = new QListWidget(this);
    m_departments->setObjectName(QStringLiteral("departments"));
    m_departments->setAccessibleName(tr("Departments"));
    for (const Department &department : m_viewpoint.catalogue()->departments()) {
        if (department.retired)
            continue;
        auto *item = new QListWidgetItem(department.name, m_departments);
        item->setData(Qt::UserRole, department.id.number);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_departments->setMaximumHeight(150);
    m_day = new QDateEdit(m_session.day, this);
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
    m_timed = new QCheckBox(tr("&at"), this);
    m_timed->setChecked(m_session.startsAt.has_value());
    m_time = new QTimeEdit(m_session.startsAt ? startOf(m_session) : QTime(9, 0), this);
    m_time->setObjectName(QStringLiteral("time"));
    m_time->setAccessibleName(tr("Time of day"));
    m_time->setEnabled(m_timed->isChecked());
    m_minutes = new QSpinBox(this);
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_minutes->setRange(5, 24 * 60);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(m_session.minutes);
    m_room = new QLineEdit(m_session.room, this);
    m_room->setObjectName(QStringLiteral("room"));
    m_title = new QLineEdit(m_session.title, this);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setPlaceholderText(tr("The names of the departments"));
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reasonLabel = plainLabel(tr("Why it is put off"), TextRole::Body, this);
    m_hint = plainLabel({}, TextRole::Secondary, TextColour::Annotation, this);
    m_hint->setWordWrap(true);
    m_failure = plainLabel({}, TextRole::Body, TextColour::Off, this);
    m_failure->setWordWrap(true);
    m_failure->hide();
    auto *days = new QHBoxLayout;
    days->addWidget(m_day);
    days->addWidget(m_timed);
    days->addWidget(m_time);
    days->addStretch(1);
    auto *form = new QFormLayout;
    form->addRow(tr("&Departments"), m_departments);
    form->addRow(tr("D&ay"), days);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(days)))
        label->setBuddy(m_day);
    form->addRow(QString(), m_hint);
    form->addRow(tr("&Length"), m_minutes);
    form->addRow(tr("&Room"), m_room);
    form->addRow(tr("&Title"), m_title);
    form->addRow(m_reasonLabel, m_reason);
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(m_before ? tr("&Save") : tr("&Plan"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("ok"));
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &SessionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SessionDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(16);
    all->addLayout(form);
    all->addWidget(m_failure);
    all->addWidget(buttons);
    connect(m_timed, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    connect(m_day, &QDateEdit::dateChanged, this, &SessionDialog::follow);
    connect(m_reason, &QLineEdit::textChanged, this, &SessionDialog::follow);
}

void SessionDialog::follow()
{
    const BusinessCalendar &calendar = m_viewpoint.catalogue()->businessDays();
    const QDate day = m_day->date();
    QString hint;
    if (calendar.isHoliday(day))
        hint = tr("This day is a holiday of the city.");
    else if (!calendar.isBusinessDay(day))
        hint = tr("This day is on a weekend.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    const bool later = m_before && day > m_before->day;
    m_reason->setVisible(later);
    m_reasonLabel->setVisible(later);
    m_ok->setEnabled(!later || !m_reason->text().trimmed().isEmpty());
}

void SessionDialog::accept()
{
    Session session = m_session;
    session.day = m_day->date();
    session.startsAt =
        m_timed->isChecked() ? std::optional<int>(m_time->time().msecsSinceStartOfDay() / 60'000) : std::nullopt;
    session.minutes = m_minutes->value();
    session.room = m_room->text().simplified();
    session.title = m_title->text().simplified();
    const auto refuse = [this](const Error &error) {
        m_failure->setText(error.message);
        m_failure->show();
    };
    if (m_before) {
        if (session.day > m_before->day)
            session.stateReason = m_reason->text().simplified();
        if (const auto done = SessionEntry::change(m_viewpoint, session); !done) {
            refuse(done.error());
            return;
        }
        emit planned(session.id);
    } else {
        std::vector<DepartmentId> departments;
        for (int i = 0; i < m_departments->count(); ++i)
            if (m_departments->item(i)->checkState() == Qt::Checked)
                departments.emplace_back(m_departments->item(i)->data(Qt::UserRole).toLongLong());
        const auto done = SessionEntry::plan(m_viewpoint, session, departments);
        if (!done) {
            refuse(done.error());
            return;
        }
        emit planned(*done);
    }
    QDialog::accept();
}

} // namespace statroom
