// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RecordChooser.h"

#include "items/Viewpoint.h"
#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSet>
#include <QSpinBox>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace statroom {

namespace {

constexpr int daysOffered = 8;

QString dayText(const Viewpoint &viewpoint, const QDateTime &moment)
{
    return viewpoint.locale().toString(viewpoint.inCityZone(moment).date(), QStringLiteral("d MMM yyyy"));
}

} // namespace

RecordChooser::RecordChooser(Viewpoint &viewpoint, QWidget *parent)
    : QPushButton(parent)
    , m_viewpoint(viewpoint)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("recordedAt"));
    setAutoDefault(false);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &RecordChooser::fillMenu);
    connect(&m_viewpoint, &Viewpoint::recordedAtChanged, this, &RecordChooser::follow);
    connect(&m_viewpoint, &Viewpoint::fileChanged, this, &RecordChooser::follow);
    follow();
}

void RecordChooser::follow()
{
    setEnabled(m_viewpoint.hasFile());
    setText(m_viewpoint.isNow() ? tr("As it stands now")
                                : tr("As it stood %1").arg(dayText(m_viewpoint, m_viewpoint.recordedMoment())));
    setAccessibleName(tr("The record shown: %1").arg(text()));
}

void RecordChooser::fillMenu()
{
    m_menu->clear();
    QAction *now = m_menu->addAction(tr("&Now"));
    now->setCheckable(true);
    now->setChecked(m_viewpoint.isNow());
    connect(now, &QAction::triggered, this, [this] { (void)m_viewpoint.setRecordedAt({}); });
    m_menu->addSeparator();
    // The last days on which anything was written, each with the revision that closed it.
    HistoryFilter filter;
    filter.limit = 400;
    if (const auto history = m_viewpoint.reader().history(filter)) {
        QSet<QDate> days;
        for (const Revision &revision : *history) {
            const QDate day = m_viewpoint.inCityZone(revision.at).date();
            if (days.contains(day))
                continue;
            days.insert(day);
            if (days.size() == 1)
                continue; // the newest day is now
            if (days.size() > daysOffered)
                break;
            QAction *action = m_menu->addAction(
                tr("End of %1, revision %2")
                    .arg(dayText(m_viewpoint, revision.at), m_viewpoint.locale().toString(revision.id.number)));
            action->setCheckable(true);
            action->setChecked(!m_viewpoint.isNow() && *m_viewpoint.recordedAt().revision == revision.id);
            connect(action, &QAction::triggered, this, [this, id = revision.id] {
                if (const auto moved = m_viewpoint.setRecordedAt({id}); !moved)
                    emit failed(moved.error());
            });
        }
        m_menu->addSeparator();
    }
    connect(m_menu->addAction(tr("&Other day or revision…")), &QAction::triggered, this, [this] {
        auto *dialog = new RecordDialog(m_viewpoint, window());
        connect(dialog, &RecordDialog::failed, this, &RecordChooser::failed);
        dialog->open();
    });
}

RecordDialog::RecordDialog(Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent)
    , m_viewpoint(viewpoint)
    , m_day(new QCalendarWidget(this))
    , m_revision(new QSpinBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("recordDialog"));
    setWindowTitle(tr("Show the city as it stood"));
    auto *all = new QVBoxLayout(this);
    all->setSpacing(12);
    PlainLabel *text = plainLabel(
        tr("Every page then shows what this file held at the end of the day, or when the revision had been written."),
        TextRole::Body, this);
    text->setWordWrap(true);
    all->addWidget(text);
    m_day->setAccessibleName(tr("Day"));
    m_day->setGridVisible(false);
    m_day->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_day->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    // Red is a status here, not a Sunday.
    for (Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        m_day->setWeekdayTextFormat(day, m_day->weekdayTextFormat(Qt::Monday));
    m_day->setFirstDayOfWeek(viewpoint.locale().firstDayOfWeek());
    const auto newest = viewpoint.reader().newestRevision();
    const int last = newest ? int(newest->number) : 1;
    if (const auto first = viewpoint.reader().revision(RevisionId(1), false))
        m_day->setMinimumDate(viewpoint.inCityZone(first->at).date());
    if (const auto latest = viewpoint.reader().revision(RevisionId(last), false))
        m_day->setMaximumDate(viewpoint.inCityZone(latest->at).date());
    m_day->setSelectedDate(viewpoint.isNow() ? m_day->maximumDate()
                                             : viewpoint.inCityZone(viewpoint.recordedMoment()).date());
    all->addWidget(m_day);
    auto *row = new QHBoxLayout;
    PlainLabel *label = plainLabel(tr("or &revision"), TextRole::Body, this);
    m_revision->setAccessibleName(tr("Revision"));
    m_revision->setRange(1, last);
    m_revision->setValue(int(viewpoint.newestRevision().number));
    label->setBuddy(m_revision);
    row->addWidget(label);
    row->addWidget(m_revision);
    row->addStretch(1);
    all->addLayout(row);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *show = buttons->addButton(tr("&Show"), QDialogButtonBox::AcceptRole);
    setButtonLook(*show, ButtonLook::Primary);
    show->setDefault(true);
    all->addWidget(buttons);
    connect(m_day, &QCalendarWidget::selectionChanged, this, [this] { m_byRevision = false; });
    connect(m_day, &QCalendarWidget::activated, this, &RecordDialog::accept);
    connect(m_revision, &QSpinBox::valueChanged, this, [this] { m_byRevision = true; });
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecordDialog::reject);
    m_day->setFocus();
}

void RecordDialog::accept()
{
    const Result<void> moved = m_byRevision ? m_viewpoint.setRecordedAt({RevisionId(m_revision->value())})
                                            : m_viewpoint.setRecordedOn(m_day->selectedDate());
    if (!moved)
        emit failed(moved.error());
    QDialog::accept();
}

} // namespace statroom
