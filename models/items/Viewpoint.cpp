// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Viewpoint.h"

#include "storage/CityFile.h"

#include <QTimeZone>

#include <algorithm>

namespace statroom {

namespace {

QDate fixedToday()
{
    return QDate::fromString(qEnvironmentVariable("STATROOM_TODAY"), Qt::ISODate);
}

} // namespace

namespace {

Month latestDue(const Catalogue &catalogue, QDate today)
{
    const City &city = catalogue.city;
    return catalogue.businessDays().latestDue(FiscalCalendar(city), today, city.dueDay, Frequency::Month).last();
}

} // namespace

Month openingSettledBy(const Catalogue &catalogue, QDate today)
{
    // A file that nobody added to for longer than is shown at all is one of the past, and opens in it.
    constexpr int monthsShown = 24;
    const bool isSample = catalogue.city.uuid == QLatin1String(City::sampleUuid);
    return isSample ? Month() : latestDue(catalogue, today) - (monthsShown - 1);
}

Month defaultMonthOf(const Catalogue &catalogue, QDate today, Month last)
{
    const Month settled = openingSettledBy(catalogue, today);
    // A value of a month that is yet to come does not make it the month that is looked at, in the sample city either.
    constexpr Month sampleEnds(2026, 10);
    if (!settled.isValid() && last.isValid())
        return std::min(last, std::max(sampleEnds, latestDue(catalogue, today)));
    return last.isValid() && (!settled.isValid() || last < settled) ? last : latestDue(catalogue, today);
}

Viewpoint::Viewpoint(QObject *parent)
    : QObject(parent)
    , m_catalogue(std::make_shared<Catalogue>())
    , m_fixedToday(fixedToday())
    , m_clock(&QDateTime::currentDateTimeUtc)
{}

Viewpoint::~Viewpoint() = default;

void Viewpoint::setFile(CityFile *file)
{
    if (m_file)
        disconnect(m_file, nullptr, this, nullptr);
    m_file = file;
    m_recordedAt = {};
    m_recordedMoment = {};
    m_newestMoment = {};
    m_first = {};
    m_busy.clear();
    m_month = {};
    m_monthLeft = {};
    if (m_file) {
        connect(m_file, &CityFile::committed, this, &Viewpoint::follow);
        connect(m_file, &CityFile::readOnlyChanged, this, &Viewpoint::editableChanged);
        if (const auto newest = m_file->reader().newestRevision())
            if (const auto revision = m_file->reader().revision(*newest, false))
                m_newestMoment = revision->at;
    }
    take(m_file ? m_file->catalogue() : std::make_shared<Catalogue>());
    if (m_file)
        m_month = defaultMonth();
    emit editableChanged();
    emit fileChanged();
}

std::unique_ptr<Viewpoint> Viewpoint::copy() const
{
    auto same = std::make_unique<Viewpoint>();
    same->m_file = m_file;
    same->m_catalogue = m_catalogue;
    same->m_calendar = m_calendar;
    same->m_month = m_month;
    same->m_first = m_first;
    same->m_recordedAt = m_recordedAt;
    same->m_recordedMoment = m_recordedMoment;
    same->m_newestMoment = m_newestMoment;
    same->m_fixedToday = m_fixedToday;
    same->m_clock = m_clock;
    same->m_author = m_author;
    same->m_locale = m_locale;
    same->m_busy = m_busy;
    return same;
}

const Reader &Viewpoint::reader() const
{
    Q_ASSERT(m_file);
    return m_file->reader();
}

void Viewpoint::take(std::shared_ptr<const Catalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
    m_calendar = FiscalCalendar(m_catalogue->city);
    emit catalogueChanged();
}

void Viewpoint::follow(const CommittedRevision &revision)
{
    m_newestMoment = revision.at;
    m_first = {};
    if (isNow() && revision.touchesCatalogue())
        take(m_file->catalogue());
    emit committed(revision);
}

void Viewpoint::setMonth(Month month)
{
    if (!month.isValid() || month == m_month)
        return;
    m_month = month;
    emit monthChanged();
}

Month Viewpoint::defaultMonth() const
{
    return defaultMonthOf(*m_catalogue, today(), lastMonth(openingSettledBy(*m_catalogue, today())));
}

Month Viewpoint::firstMonth() const
{
    if (!m_file)
        return {};
    if (m_first.isValid())
        return m_first;
    std::vector<SeriesId> ids;
    for (const Series &series : m_catalogue->series())
        ids.push_back(series.id);
    const auto first = reader().firstMonth(ids, m_recordedAt);
    m_first = first ? *first : Month();
    return m_first;
}

Month Viewpoint::lastMonth() const
{
    return lastMonth({});
}

Month Viewpoint::lastMonth(Month enough) const
{
    if (!m_file)
        return {};
    if (isNow()) {
        const auto last = reader().lastMonth(enough);
        return last ? *last : Month();
    }
    Month newest;
    for (Frequency frequency : {Frequency::Month, Frequency::Quarter, Frequency::Year}) {
        std::vector<SeriesId> ids;
        for (const Series &series : m_catalogue->series())
            if (const Metric *metric = m_catalogue->metric(series.metric); metric && metric->frequency == frequency)
                ids.push_back(series.id);
        const auto last = reader().lastMonth(ids, m_recordedAt);
        if (last && last->isValid())
            newest = std::max(newest, Period(*last, frequency).last());
    }
    return newest;
}

Result<void> Viewpoint::setRecordedAt(RecordedAt at)
{
    if (!m_file || at == m_recordedAt)
        return {};
    std::shared_ptr<const Catalogue> catalogue = m_file->catalogue();
    QDateTime moment;
    if (!at.isNow()) {
        const auto revision = reader().revision(*at.revision, false);
        if (!revision)
            return revision.error();
        auto recorded = reader().catalogue(at);
        if (!recorded)
            return recorded.error();
        moment = revision->at;
        catalogue = *recorded;
    }
    const bool editable = canEdit();
    m_recordedAt = at;
    m_recordedMoment = moment;
    m_first = {};
    take(std::move(catalogue));
    if (!isNow() && m_month > Month::of(today())) {
        if (!m_monthLeft.isValid())
            m_monthLeft = m_month;
        m_month = m_monthInstead = defaultMonth();
    } else if (isNow()) {
        if (m_monthLeft.isValid() && m_month == m_monthInstead)
            m_month = m_monthLeft;
        m_monthLeft = {};
    }
    emit recordedAtChanged();
    if (editable != canEdit() || !canEdit())
        emit editableChanged();
    return {};
}

Result<void> Viewpoint::setRecordedOn(QDate day)
{
    if (!m_file)
        return {};
    const QTimeZone zone(city().timeZone.toUtf8());
    const QDateTime end =
        zone.isValid() ? QDateTime(day, QTime(23, 59, 59, 999), zone) : QDateTime(day, QTime(23, 59, 59, 999));
    const auto revision = reader().revisionAt(end.toUTC());
    if (!revision)
        return revision.error();
    return setRecordedAt({*revision});
}

RevisionId Viewpoint::newestRevision() const
{
    if (!m_file)
        return {};
    if (!isNow())
        return *m_recordedAt.revision;
    const auto newest = reader().newestRevision();
    return newest ? *newest : RevisionId();
}

QDateTime Viewpoint::inCityZone(const QDateTime &moment) const
{
    const QTimeZone zone(city().timeZone.toUtf8());
    return zone.isValid() ? moment.toTimeZone(zone) : moment.toLocalTime();
}

QDate Viewpoint::today() const
{
    if (!isNow())
        return inCityZone(m_recordedMoment).date();
    if (m_fixedToday.isValid())
        return m_fixedToday;
    // A file whose history runs ahead of this machine's clock knows better what day it is.
    const QDateTime now = m_clock();
    return inCityZone(m_newestMoment.isValid() ? std::max(now, m_newestMoment) : now).date();
}

void Viewpoint::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

void Viewpoint::setAuthor(const QString &name)
{
    if (name == m_author)
        return;
    m_author = name;
    emit authorChanged();
}

const Person *Viewpoint::authorPerson() const
{
    return m_catalogue->person(m_author);
}

void Viewpoint::setLocale(const QLocale &locale)
{
    m_locale = locale;
}

bool Viewpoint::canEdit() const
{
    return m_file && isNow() && m_busy.isEmpty() && !m_file->isReadOnly();
}

QString Viewpoint::whyNotEditable() const
{
    if (!m_file)
        return tr("No city file is open.");
    if (m_file->isReadOnly())
        return m_file->readOnlyReason();
    if (!isNow())
        return tr("An earlier record is shown. Go back to now to change it.");
    return m_busy;
}

void Viewpoint::setBusy(const QString &reason)
{
    if (reason == m_busy)
        return;
    m_busy = reason;
    emit editableChanged();
}

} // namespace statroom
