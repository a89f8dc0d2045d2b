// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catalogue.h"
#include "domain/FiscalCalendar.h"
#include "domain/UnitFormat.h"
#include "storage/Reader.h"

#include <QLocale>
#include <QObject>

#include <functional>
#include <memory>

namespace statroom {

class CityFile;

/// What is looked at, by whom, and when: one city file (or none), one month, now or as recorded at a
/// revision. Every model and page is given the same one by its constructor and follows its signals. It
/// owns nothing but the catalogue it shows; the file must outlive it or be taken away by setFile(nullptr).
class Viewpoint : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; ///< UTC

    explicit Viewpoint(QObject *parent = nullptr);
    ~Viewpoint() override;

    /// Shows another file, as now and in its default month; emits fileChanged last.
    void setFile(CityFile *file);
    CityFile *file() const { return m_file; }
    bool hasFile() const { return m_file != nullptr; }
    /// Only with a file.
    const Reader &reader() const;
    /// As shown: of now, or as recorded. Empty without a file, never null.
    std::shared_ptr<const Catalogue> catalogue() const { return m_catalogue; }
    const City &city() const { return m_catalogue->city; }
    const FiscalCalendar &calendar() const { return m_calendar; }

    /// The month shown, as of which all is judged. Quarterly and yearly metrics show their last period
    /// that has ended by then.
    Month month() const { return m_month; }
    void setMonth(Month month);
    /// The month a file opens with: the latest one whose due day has passed, so that what is late shows as
    /// stale. In the sample city, and in a file whose values all lie before the 24 months shown, it is the
    /// last one that has a value and is not yet to come.
    Month defaultMonth() const;
    Month firstMonth() const; ///< first and last with a value in the file; for choosers
    Month lastMonth() const;

    /// The same view on its own: it follows neither this one nor what is written. For work that goes on over
    /// several turns of the event loop; the file must outlive it.
    std::unique_ptr<Viewpoint> copy() const;

    RecordedAt recordedAt() const { return m_recordedAt; }
    /// Another moment of the record. The month stays unless it had not begun by then; back at now it is the one that
    /// was left, if nobody chose another. An Error leaves all as it was.
    Result<void> setRecordedAt(RecordedAt at);
    /// What the file held at the end of a day in the city's time zone.
    Result<void> setRecordedOn(QDate day);
    bool isNow() const { return m_recordedAt.isNow(); }
    /// When the revision shown was written (UTC); invalid where `isNow()`.
    QDateTime recordedMoment() const { return m_recordedMoment; }
    RevisionId newestRevision() const; ///< of what is shown; none without a file
    QDateTime savedAt() const { return isNow() ? m_newestMoment : m_recordedMoment; } ///< UTC, of that revision

    /// The day overdue is judged by, in the city's time zone: STATROOM_TODAY, else the clock, but never
    /// before the newest revision; as recorded, the day of that revision.
    QDate today() const;
    void setClock(Clock clock);
    QDateTime now() const { return m_clock(); } ///< UTC, by the clock
    QDateTime inCityZone(const QDateTime &moment) const;

    QString author() const { return m_author; }
    void setAuthor(const QString &name);
    const Person *authorPerson() const; ///< null if the author is not a person of the city

    QLocale locale() const { return m_locale; }
    void setLocale(const QLocale &locale);
    UnitFormat format(const Metric &metric) const { return UnitFormat(metric, m_locale); }
    QString label(const Period &period, LabelStyle style) const { return m_calendar.label(period, style, m_locale); }

    bool canEdit() const;
    QString whyNotEditable() const; ///< one translated sentence; empty where it can be edited
    /// Set while a background job writes ("Import running"); empty when it is done.
    void setBusy(const QString &reason);

signals:
    void fileChanged();
    void monthChanged();
    void recordedAtChanged();
    /// `catalogue()` is another one, for whatever reason. Comes before `committed`, `recordedAtChanged`, `fileChanged`.
    void catalogueChanged();
    /// Also emitted while an earlier record is shown; what shows the record has then nothing to do.
    void committed(const statroom::CommittedRevision &revision);
    void editableChanged();
    void authorChanged();

private:
    void take(std::shared_ptr<const Catalogue> catalogue);
    void follow(const CommittedRevision &revision);
    Month lastMonth(Month enough) const; ///< as Reader::lastMonth

    CityFile *m_file = nullptr;
    std::shared_ptr<const Catalogue> m_catalogue;
    FiscalCalendar m_calendar;
    Month m_month;
    mutable Month m_first; ///< once asked for; invalid = not known
    RecordedAt m_recordedAt;
    Month m_monthLeft; ///< at now, when the record had to show an earlier one
    Month m_monthInstead;
    QDateTime m_recordedMoment;
    QDateTime m_newestMoment;
    QDate m_fixedToday;
    Clock m_clock;
    QString m_author;
    QLocale m_locale;
    QString m_busy;
};

/// A value in this month or after it settles that a file opens with the month that is due; invalid where it
/// opens with its last value.
Month openingSettledBy(const Catalogue &catalogue, QDate today);
/// What `Viewpoint::defaultMonth` answers, for those without one. `last` is the last month with a value, or
/// any that settles it.
Month defaultMonthOf(const Catalogue &catalogue, QDate today, Month last);

} // namespace statroom
