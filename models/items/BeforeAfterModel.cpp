// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/BeforeAfterModel.h"

#include "items/StandingRoles.h"
#include "items/Viewpoint.h"
#include "storage/CityFile.h"

namespace statroom {

using Use = BeforeAfter::Point::Use;

namespace {

int alignmentOf(int column)
{
    const bool isNumber = column == BeforeAfterModel::ValueColumn || column == BeforeAfterModel::FittedColumn
        || column == BeforeAfterModel::ExpectedColumn;
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

BeforeAfterModel::BeforeAfterModel(Viewpoint &viewpoint, QObject *parent)
    : QAbstractTableModel(parent)
    , m_viewpoint(viewpoint)
{
    connect(&viewpoint, &Viewpoint::fileChanged, this, [this] {
        m_choice = {};
        m_job.drop();
        take(nullptr);
    });
    connect(&viewpoint, &Viewpoint::monthChanged, this, &BeforeAfterModel::read);
    connect(&viewpoint, &Viewpoint::recordedAtChanged, this, &BeforeAfterModel::read);
    connect(&viewpoint, &Viewpoint::committed, this, [this] {
        if (m_viewpoint.isNow())
            read();
    });
}

void BeforeAfterModel::setChoice(const BeforeAfterChoice &choice)
{
    if (choice == m_choice && m_reading)
        return;
    m_choice = choice;
    read();
}

void BeforeAfterModel::read()
{
    m_job.drop();
    if (!m_viewpoint.hasFile() || !m_choice.subject.isValid())
        return;
    using Read = std::shared_ptr<const BeforeAfterReading>;
    m_job.start<Read>(
        [path = m_viewpoint.file()->path(), catalogue = m_viewpoint.catalogue(), choice = m_choice,
         month = m_viewpoint.month(), at = m_viewpoint.recordedAt(),
         locale = m_viewpoint.locale()](BackgroundJob::Run &) -> Result<Read> {
            const auto reader = Reader::open(path);
            if (!reader)
                return reader.error();
            auto reading = BeforeAfterReading::read(**reader, catalogue, choice, month, at, locale);
            if (!reading)
                return reading.error();
            return std::make_shared<const BeforeAfterReading>(std::move(*reading));
        },
        [this](const Result<Read> &read) {
            take(read ? *read : nullptr);
            if (!read)
                emit failed(read.error());
        });
}

void BeforeAfterModel::take(std::shared_ptr<const BeforeAfterReading> reading)
{
    beginResetModel();
    m_reading = std::move(reading);
    endResetModel();
    emit readingChanged();
}

int BeforeAfterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_reading ? 0 : int(m_reading->result.points.size());
}

int BeforeAfterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BeforeAfterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_reading)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    const BeforeAfter::Point &point = m_reading->result.points[size_t(index.row())];
    if (role == StandingRole::Number) {
        const std::optional<double> value = index.column() == ValueColumn ? point.value
            : index.column() == FittedColumn                              ? point.fitted
            : index.column() == ExpectedColumn                            ? point.expected
                                                                          : std::nullopt;
        return value ? QVariant(*value) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    const auto number = [&](const std::optional<double> &value) {
        return m_reading->format().format(value);
    };
    switch (index.column()) {
    case PeriodColumn:
        return m_reading->label(point.period);
    case SideColumn:
        return point.isAfter ? tr("after") : tr("before");
    case ValueColumn:
        return number(point.value);
    case UseColumn:
        switch (point.use) {
        case Use::Used:
            return tr("used");
        case Use::Preliminary:
            return tr("preliminary, left out");
        case Use::Missing:
            return tr("no value");
        case Use::Unlike:
            return tr("no like period, left out");
        }
        return {};
    case FittedColumn:
        return number(point.fitted);
    case ExpectedColumn:
        return number(point.expected);
    }
    return {};
}

QVariant BeforeAfterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case PeriodColumn:
        return tr("Period");
    case SideColumn:
        return tr("Span");
    case ValueColumn:
        return tr("Value");
    case UseColumn:
        return tr("Used");
    case FittedColumn:
        return tr("Fitted");
    case ExpectedColumn:
        return tr("As before");
    }
    return {};
}

} // namespace statroom
