// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/TrendModel.h"

#include "items/AxisAffixes.h"
#include "items/ChartText.h"
#include "items/CopyRoles.h"
#include "items/StandingRoles.h"
#include "items/Viewpoint.h"

#include <algorithm>
#include <utility>

namespace statroom {

namespace {

constexpr int fixedColumns = static_cast<int>(TrendColumn::FirstCategory);

QVariant optionalNumber(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

bool isNumberColumn(int column)
{
    return column >= fixedColumns
        || (column >= static_cast<int>(TrendColumn::Value) && column <= static_cast<int>(TrendColumn::Upper));
}

} // namespace

QString stageWord(Observation::Stage stage)
{
    switch (stage) {
    case Observation::Stage::Preliminary:
        return TrendModel::tr("preliminary");
    case Observation::Stage::HandedIn:
        return TrendModel::tr("handed in");
    case Observation::Stage::Approved:
        return TrendModel::tr("approved");
    }
    return {};
}

QString plainNumber(double number, const QLocale &locale)
{
    QString text = locale.toString(number, 'f', QLocale::FloatingPointShortest);
    if (number < 0)
        text.replace(locale.negativeSign(), QString(QChar(0x2212)));
    return text;
}

TrendModel::TrendModel(QObject *parent) : QAbstractTableModel(parent) {}

TrendModel::TrendModel(Viewpoint &viewpoint, QObject *parent)
    : QAbstractTableModel(parent)
    , m_viewpoint(&viewpoint)
    , m_locale(viewpoint.locale())
{
    connect(&viewpoint, &Viewpoint::monthChanged, this, &TrendModel::refresh);
    connect(&viewpoint, &Viewpoint::recordedAtChanged, this, &TrendModel::refresh);
    connect(&viewpoint, &Viewpoint::fileChanged, this, [this] { setSubject({}); });
    connect(&viewpoint, &Viewpoint::committed, this, [this](const CommittedRevision &revision) {
        if (m_viewpoint->isNow() && m_reading && m_reading->isTouchedBy(revision))
            refresh();
    });
}

void TrendModel::setSubject(const TrendSubject &subject)
{
    if (subject == m_subject && m_reading)
        return;
    if (subject.metric != m_subject.metric)
        m_span.reset();
    m_subject = subject;
    refresh();
}

void TrendModel::refresh()
{
    Q_ASSERT(m_viewpoint);
    m_failure.clear();
    if (m_subject.isValid() && m_viewpoint->hasFile()) {
        auto read =
            TrendReading::read(m_viewpoint->reader(), m_viewpoint->catalogue(), m_subject, m_viewpoint->month(),
                               m_viewpoint->recordedAt(), TrendReading::Depth::WithHistory, m_viewpoint->locale());
        if (read) {
            setReading(std::move(*read), m_viewpoint->locale());
            return;
        }
        m_failure = read.error().message;
    }
    beginResetModel();
    m_reading.reset();
    m_rows.clear();
    endResetModel();
    emit readingChanged();
    if (!m_failure.isEmpty())
        emit failed(m_failure);
}

void TrendModel::setReading(TrendReading reading, const QLocale &locale)
{
    const bool sameColumns = m_reading && m_reading->subject == reading.subject
        && m_reading->metric() == reading.metric() && m_reading->categoryNames == reading.categoryNames
        && m_locale == locale;
    m_subject = reading.subject;
    if (!sameColumns)
        beginResetModel();
    m_reading = std::move(reading);
    m_locale = locale;
    m_format = UnitFormat(m_reading->metric(), locale);
    m_lineFormat = ChartText(m_reading->chart, m_reading->metric(), locale).lineFormat();
    if (sameColumns) {
        showRows(rowsOfSpan());
    } else {
        m_rows = rowsOfSpan();
        endResetModel();
    }
    emit readingChanged();
}

void TrendModel::showRows(std::vector<TrendRow> rows)
{
    const auto has = [](const std::vector<TrendRow> &list, const Period &period) {
        return std::binary_search(list.begin(), list.end(), period, [](const auto &a, const auto &b) {
            if constexpr (std::is_same_v<std::decay_t<decltype(a)>, TrendRow>)
                return a.period < b;
            else
                return a < b.period;
        });
    };
    for (int last = static_cast<int>(m_rows.size()) - 1; last >= 0;) {
        if (has(rows, m_rows[static_cast<size_t>(last)].period)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !has(rows, m_rows[static_cast<size_t>(first - 1)].period))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first - 1;
    }
    for (size_t i = 0; i < rows.size();) {
        if (i < m_rows.size() && m_rows[i].period == rows[i].period) {
            ++i;
            continue;
        }
        size_t end = i;
        while (end < rows.size() && (i >= m_rows.size() || rows[end].period != m_rows[i].period))
            ++end;
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + static_cast<qsizetype>(i), rows.begin() + static_cast<qsizetype>(i),
                      rows.begin() + static_cast<qsizetype>(end));
        endInsertRows();
        i = end;
    }
    // What was entered, and apart from it what the control chart makes of it, which is more rows but fewer columns.
    const auto sameEntry = [](TrendRow &before, const TrendRow &after) {
        TrendRow::Charted kept = std::exchange(before.charted, after.charted);
        const bool same = before == after;
        before.charted = std::move(kept);
        return same;
    };
    int firstCharted = -1;
    int lastCharted = -1;
    for (size_t i = 0; i < rows.size();) {
        size_t end = i;
        for (; end < rows.size() && !sameEntry(m_rows[end], rows[end]); ++end)
            m_rows[end] = rows[end];
        if (end > i)
            emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(end) - 1, columnCount() - 1));
        if (end < rows.size() && m_rows[end].charted != rows[end].charted) {
            m_rows[end].charted = std::move(rows[end].charted);
            firstCharted = firstCharted < 0 ? static_cast<int>(end) : firstCharted;
            lastCharted = static_cast<int>(end);
        }
        i = end + 1;
    }
    if (firstCharted >= 0)
        emit dataChanged(index(firstCharted, static_cast<int>(TrendColumn::Mean)),
                         index(lastCharted, static_cast<int>(TrendColumn::Signal)));
}

Period TrendModel::firstOfSpan(TrendSpan span) const
{
    const Period first = m_reading->rows.front().period;
    const Period shown = m_reading->shown;
    Month from = first.first;
    switch (span) {
    case TrendSpan::ThirteenMonths:
        from = shown.first - 12;
        break;
    case TrendSpan::SinceLastYear:
        from = Month(shown.last().year() - 1, 1);
        break;
    case TrendSpan::SinceThreeYears:
        from = Month(shown.last().year() - 3, 1);
        break;
    case TrendSpan::SinceFiveYears:
        from = Month(shown.last().year() - 5, 1);
        break;
    case TrendSpan::All:
        break;
    }
    for (const TrendRow &row : m_reading->rows)
        if (row.period.last() >= from)
            return row.period;
    return m_reading->rows.back().period;
}

std::vector<TrendRow> TrendModel::rowsOfSpan() const
{
    if (!m_reading || m_reading->rows.empty())
        return {};
    const Period first = firstOfSpan(span());
    const auto from = std::find_if(m_reading->rows.begin(), m_reading->rows.end(),
                                   [&](const TrendRow &row) { return row.period == first; });
    return std::vector<TrendRow>(from, m_reading->rows.end());
}

TrendSpan TrendModel::span() const
{
    if (m_span)
        return *m_span;
    if (!m_reading)
        return TrendSpan::SinceThreeYears;
    switch (m_reading->metric().frequency) {
    case Frequency::Month:
        return TrendSpan::SinceThreeYears;
    case Frequency::Quarter:
        return TrendSpan::SinceFiveYears;
    case Frequency::Year:
        return TrendSpan::All;
    }
    return TrendSpan::All;
}

void TrendModel::setSpan(TrendSpan span)
{
    m_span = span;
    if (m_reading)
        showRows(rowsOfSpan());
    emit spanChanged();
}

QList<TrendModel::SpanChoice> TrendModel::spanChoices() const
{
    QList<SpanChoice> choices;
    if (!m_reading || m_reading->rows.empty())
        return choices;
    const QString last = label(m_reading->rows.back().period, LabelStyle::Short);
    for (TrendSpan span : {TrendSpan::ThirteenMonths, TrendSpan::SinceLastYear, TrendSpan::SinceThreeYears,
                           TrendSpan::SinceFiveYears, TrendSpan::All}) {
        const Period first = firstOfSpan(span);
        const SpanChoice choice{span, first, tr("%1 to %2").arg(label(first, LabelStyle::Short), last)};
        // The longer name of the same rows goes on, so that it grows with the file.
        if (!choices.isEmpty() && choices.last().first == first)
            choices.removeLast();
        choices.append(choice);
    }
    return choices;
}

QString TrendModel::spanLabel() const
{
    if (m_rows.empty())
        return {};
    return tr("%1 to %2")
        .arg(label(m_rows.front().period, LabelStyle::Short), label(m_rows.back().period, LabelStyle::Short));
}

int TrendModel::rowOf(const Period &period) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const TrendRow &r) { return r.period == period; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool TrendModel::hasContent(TrendColumn column) const
{
    const int section = static_cast<int>(column);
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const TrendRow &row) {
        switch (column) {
        case TrendColumn::Period:
        case TrendColumn::Value:
        case TrendColumn::Status:
            return true;
        case TrendColumn::Signal:
        case TrendColumn::Stage:
        case TrendColumn::Note:
        case TrendColumn::Source:
        case TrendColumn::Events:
            return !display(row, section).isEmpty();
        default:
            return number(row, section).isValid();
        }
    });
}

QString TrendModel::summary() const
{
    if (!m_reading)
        return m_failure;
    const Department *department = m_reading->department();
    const QString what = tr("%1, %2").arg(m_reading->metric().name, department ? department->name : QString());
    int last = static_cast<int>(m_rows.size()) - 1;
    while (last >= 0 && !m_rows[static_cast<size_t>(last)].value)
        --last;
    if (last < 0)
        return tr("%1. No values yet.").arg(what);
    std::optional<double> low, high;
    for (const TrendRow &row : m_rows) {
        if (!row.value)
            continue;
        low = low ? std::min(*low, *row.value) : *row.value;
        high = high ? std::max(*high, *row.value) : *row.value;
    }
    const TrendRow &latest = m_rows[static_cast<size_t>(last)];
    QString text = tr("%1. %2: %3.").arg(what, label(latest.period, LabelStyle::Long), m_format.format(latest.value));
    if (latest.target && latest.targetHigh)
        text += u' ' + tr("Target %1.").arg(m_format.range(*latest.target, *latest.targetHigh));
    else if (latest.target)
        text += u' ' + tr("Target %1.").arg(m_format.plain(*latest.target));
    text += u' ' + tr("Between %1 and %2 from %3.").arg(m_format.format(low), m_format.format(high), spanLabel());
    return text;
}

int TrendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrendModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return fixedColumns + (m_reading ? static_cast<int>(m_reading->categoryNames.size()) : 0);
}

QString TrendModel::label(const Period &period, LabelStyle style) const
{
    return m_reading->numbers.calendar.label(period, style, m_locale);
}

QVariant TrendModel::number(const TrendRow &row, int column) const
{
    if (column >= fixedColumns)
        return optionalNumber(row.categories.at(column - fixedColumns).value);
    switch (static_cast<TrendColumn>(column)) {
    case TrendColumn::Value:
        return optionalNumber(row.value);
    case TrendColumn::Numerator:
        return optionalNumber(row.numerator);
    case TrendColumn::Denominator:
        return optionalNumber(row.denominator);
    case TrendColumn::Target:
        return optionalNumber(row.target);
    case TrendColumn::TargetHigh:
        return optionalNumber(row.targetHigh);
    case TrendColumn::LastYear:
        return optionalNumber(row.lastYear);
    case TrendColumn::Mean:
        return optionalNumber(row.charted.mean);
    case TrendColumn::Lower:
        return optionalNumber(row.charted.lower);
    case TrendColumn::Upper:
        return optionalNumber(row.charted.upper);
    case TrendColumn::Status:
        return static_cast<int>(row.status);
    case TrendColumn::Signal:
        return row.charted.variation ? QVariant(static_cast<int>(*row.charted.variation)) : QVariant();
    default:
        return {};
    }
}

QString TrendModel::display(const TrendRow &row, int column) const
{
    if (column >= fixedColumns)
        return m_format.format(row.categories.at(column - fixedColumns).value);
    const auto part = [this](const std::optional<double> &n) {
        return n ? plainNumber(*n, m_locale) : QString(QChar(0x2013));
    };
    const auto target = [this](const std::optional<double> &n) {
        return n ? m_format.plain(*n) : QString(QChar(0x2013));
    };
    switch (static_cast<TrendColumn>(column)) {
    case TrendColumn::Period:
        return label(row.period, LabelStyle::Short);
    case TrendColumn::Value:
        // More decimals only where rounding would make a missed target look met.
        if (!row.value || !row.target || row.status == Status::Met)
            return m_format.format(row.value);
        return m_format.apart(*row.value,
                              row.targetHigh ? std::initializer_list<double>{*row.target, *row.targetHigh}
                                             : std::initializer_list<double>{*row.target});
    case TrendColumn::Numerator:
        return part(row.numerator);
    case TrendColumn::Denominator:
        return part(row.denominator);
    case TrendColumn::Target:
        return target(row.target);
    case TrendColumn::TargetHigh:
        return target(row.targetHigh);
    case TrendColumn::LastYear:
        return m_format.format(row.lastYear);
    case TrendColumn::Mean:
        return m_lineFormat.format(row.charted.mean);
    case TrendColumn::Lower:
        return m_lineFormat.format(row.charted.lower);
    case TrendColumn::Upper:
        return m_lineFormat.format(row.charted.upper);
    case TrendColumn::Signal:
        return row.charted.signal;
    case TrendColumn::Status:
        return statusWord(row.status, m_reading->metric().tolerance().value_or(m_reading->catalogue->city.tolerance),
                          m_locale);
    case TrendColumn::Stage:
        return row.stage ? stageWord(*row.stage) : QString();
    case TrendColumn::Note:
        return row.note;
    case TrendColumn::Source:
        return row.source;
    case TrendColumn::Events:
        return row.letters;
    case TrendColumn::FirstCategory:
        break;
    }
    return {};
}

QVariant TrendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrendRow &row = trendRow(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::EditRole: {
        const QVariant exact = number(row, column);
        const auto which = static_cast<TrendColumn>(column);
        if (column < fixedColumns && (which == TrendColumn::Numerator || which == TrendColumn::Denominator))
            return exact.isValid()
                ? QVariant(QLocale(m_locale).toString(exact.toDouble(), 'g', QLocale::FloatingPointShortest))
                : QVariant();
        if (which == TrendColumn::Status || (!exact.isValid() && which <= TrendColumn::Period))
            return display(row, column);
        if (column < fixedColumns && which > TrendColumn::Status)
            return display(row, column);
        return exact.isValid() ? QVariant(m_format.editText(exact.toDouble())) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return QVariant((isNumberColumn(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return static_cast<TrendColumn>(column) == TrendColumn::Note && !row.note.isEmpty() ? QVariant(row.note)
                                                                                            : QVariant();
    case TrendRole::Number:
        return number(row, column);
    case StandingRole::Number:
        return isNumberColumn(column) ? number(row, column) : QVariant();
    case TrendRole::FirstDay:
        return row.period.firstDay();
    case TrendRole::Months:
        return row.period.length;
    case TrendRole::Preliminary:
        return column >= fixedColumns ? row.categories.at(column - fixedColumns).preliminary : row.preliminary;
    case TrendRole::Disputed:
        return row.disputed;
    case TrendRole::Corrected:
        return row.corrected;
    case TrendRole::Annotations:
        return QVariant::fromValue(row.annotations);
    case TrendRole::Seam:
        return row.seam;
    case TrendRole::Group:
        return row.charted.group;
    case TrendRole::Provisional:
        return row.charted.provisional;
    case TrendRole::Marks:
        return QVariant::fromValue(row.charted.marks);
    default:
        return {};
    }
}

QVariant TrendModel::axis(int role) const
{
    const Metric &metric = m_reading->metric();
    const NaturalBounds bounds = naturalBounds(metric, m_reading->chart.chart);
    switch (role) {
    case TrendRole::AxisScale:
        return m_format.scale();
    case TrendRole::AxisPrefix:
        return axisAffixes(m_format, metric.kind).prefix;
    case TrendRole::AxisSuffix:
        return axisAffixes(m_format, metric.kind).suffix;
    case TrendRole::AxisMinimum:
        return optionalNumber(bounds.low);
    case TrendRole::AxisMaximum:
        return optionalNumber(bounds.high);
    default:
        return {};
    }
}

QVariant TrendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_reading || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < rowCount() ? QVariant(display(trendRow(section), 0)) : QVariant();
    if (section >= columnCount())
        return {};
    if (role == TrendRole::Title)
        return m_reading->metric().name;
    if (role == TrendRole::Says)
        return ChartText(m_reading->chart, m_reading->metric(), m_locale).whole();
    if (role >= TrendRole::AxisScale && role < TrendRole::Title)
        return axis(role);
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isNumberColumn(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == CopyRole::Text) {
        // Copied numbers stand without their unit, except percentages.
        const QString heading = headerData(section, orientation).toString();
        const auto which = static_cast<TrendColumn>(section);
        const bool counts = which == TrendColumn::Numerator || which == TrendColumn::Denominator;
        return isNumberColumn(section) && !counts && !m_format.unit().isEmpty() && !m_format.isPercent()
            ? tr("%1 (%2)").arg(heading, m_format.unit())
            : heading;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (section >= fixedColumns)
        return m_reading->categoryNames.at(section - fixedColumns);
    const Metric &metric = m_reading->metric();
    const bool isRange = m_reading && hasContent(TrendColumn::TargetHigh);
    switch (static_cast<TrendColumn>(section)) {
    case TrendColumn::Period:
        return metric.frequency == Frequency::Month  ? tr("Month")
            : metric.frequency == Frequency::Quarter ? tr("Quarter")
                                                     : tr("Year");
    case TrendColumn::Value:
        return tr("Value");
    case TrendColumn::Numerator:
        return metric.numeratorLabel.isEmpty() ? (metric.kind == Metric::Kind::Average ? tr("Sum") : tr("Numerator"))
                                               : metric.numeratorLabel;
    case TrendColumn::Denominator:
        return metric.denominatorLabel.isEmpty()
            ? (metric.kind == Metric::Kind::Average ? tr("Cases") : tr("Denominator"))
            : metric.denominatorLabel;
    case TrendColumn::Target:
        return isRange ? tr("Target from") : tr("Target");
    case TrendColumn::TargetHigh:
        return tr("Target to");
    case TrendColumn::LastYear:
        return tr("Year before");
    case TrendColumn::Mean:
        return !m_reading->chart.seasonBase.empty()         ? tr("Expected")
            : m_reading->chart.chart.kind == ChartKind::Run ? tr("Median")
                                                            : tr("Mean");
    case TrendColumn::Lower:
        return tr("Lower limit");
    case TrendColumn::Upper:
        return tr("Upper limit");
    case TrendColumn::Status:
        return tr("Status");
    case TrendColumn::Signal:
        return tr("Signal");
    case TrendColumn::Stage:
        return tr("Stage");
    case TrendColumn::Note:
        return tr("Note");
    case TrendColumn::Source:
        return tr("Source");
    case TrendColumn::Events:
        return tr("Events");
    case TrendColumn::FirstCategory:
        break;
    }
    return {};
}

} // namespace statroom
