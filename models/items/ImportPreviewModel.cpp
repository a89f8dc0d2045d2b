// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ImportPreviewModel.h"

#include "domain/UnitFormat.h"
#include "exchange/PlanContent.h"
#include "items/ImportDraft.h"
#include "items/Viewpoint.h"

#include <limits>

namespace statroom {

namespace {

using Choice = ImportRequest::Answer::Choice;

} // namespace

ImportPreviewModel::ImportPreviewModel(ImportDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
    , m_preview(draft.lastPreview())
{
    connect(&draft, &ImportDraft::previewChanged, this, [this] {
        beginResetModel();
        m_preview = m_draft.lastPreview();
        endResetModel();
    });
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_preview
        ? 0
        : int(std::min<qint64>(m_preview->rowCount(), std::numeric_limits<int>::max()));
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportPreviewModel::fate(Group group) const
{
    switch (group) {
    case Group::Rejected:
        return tr("rejected");
    case Group::Waiting:
        return tr("your answer");
    case Group::Changed:
        return tr("changed");
    case Group::Added:
        return tr("added");
    case Group::Kept:
        return tr("kept");
    case Group::Unchanged:
        return tr("unchanged");
    case Group::LeftOut:
        return tr("left out");
    case Group::Repeated:
        return tr("repeated");
    case Group::Blank:
        break;
    }
    return tr("blank");
}

int ImportPreviewModel::seriesOf(qint64 row) const
{
    const ImportPlan::Content &content = m_preview->plan().content();
    const auto place = size_t(m_preview->place(row));
    return m_preview->isRemark(row) ? content.remarks[place].series : content.values[place].series;
}

UnitFormat ImportPreviewModel::formatOf(int series) const
{
    return m_draft.viewpoint().format(*m_preview->plan().content().series[size_t(series)].metric);
}

QStringList ImportPreviewModel::answers(qint64 row) const
{
    if (m_preview->isRemark(row) && m_preview->group(row) == Group::Waiting) {
        const ImportPlan::Item item = m_preview->plan().remark(m_preview->place(row));
        const int series = seriesOf(row);
        const UnitFormat format = series >= 0 ? formatOf(series) : UnitFormat();
        QStringList found;
        if (item.asRead)
            found.append(tr("Take %1").arg(format.plain(*item.asRead)));
        if (item.otherwise)
            found.append(tr("Take %1").arg(format.plain(*item.otherwise)));
        found.append(tr("Skip"));
        return found;
    }
    const qint64 fileRow = data(index(int(row), 0), FileRowRole).toLongLong();
    if (fileRow > 0 && m_draft.isAnswered(fileRow, data(index(int(row), 0), FileColumnRole).toInt()))
        return {tr("Ask again")};
    return {};
}

bool ImportPreviewModel::answer(int row, int number)
{
    if (!m_preview || row < 0 || row >= rowCount() || number < 0 || number >= answers(row).size())
        return false;
    const qint64 fileRow = data(index(row, 0), FileRowRole).toLongLong();
    const int fileColumn = data(index(row, 0), FileColumnRole).toInt();
    if (m_preview->group(row) != Group::Waiting) {
        m_draft.askAgain(fileRow, fileColumn);
        return true;
    }
    const ImportPlan::Item item = m_preview->plan().remark(m_preview->place(row));
    QList<Choice> choices;
    if (item.asRead)
        choices.append(Choice::AsRead);
    if (item.otherwise)
        choices.append(Choice::Otherwise);
    choices.append(Choice::LeaveOut);
    m_draft.answer(fileRow, fileColumn, choices[number]);
    return true;
}

QString ImportPreviewModel::metricText(qint64 row) const
{
    const int series = seriesOf(row);
    if (series < 0)
        return tr("none");
    const PlannedSeries &planned = m_preview->plan().content().series[size_t(series)];
    QString text = planned.metric->name;
    if (!planned.category.isEmpty())
        text = tr("%1, %2", "metric, category").arg(text, planned.category);
    return m_preview->hasSeveralDepartments() ? tr("%1 (%2)", "metric, department").arg(text, planned.department)
                                              : text;
}

QString ImportPreviewModel::periodText(qint64 row) const
{
    const ImportPlan::Content &content = m_preview->plan().content();
    if (!m_preview->isRemark(row))
        return m_draft.viewpoint().label(content.period(content.values[size_t(m_preview->place(row))]),
                                         LabelStyle::Short);
    const PlannedRemark &remark = content.remarks[size_t(m_preview->place(row))];
    if (remark.series < 0 || !remark.month)
        return {};
    const Period period(Month::fromIndex(remark.month), content.series[size_t(remark.series)].metric->frequency);
    return m_draft.viewpoint().label(period, LabelStyle::Short);
}

QString ImportPreviewModel::readAs(qint64 row) const
{
    const int series = seriesOf(row);
    if (series < 0)
        return {};
    const UnitFormat format = formatOf(series);
    const auto place = m_preview->place(row);
    if (m_preview->isRemark(row)) {
        const ImportPlan::Item item = m_preview->plan().remark(place);
        return item.fate == ImportPlan::Fate::Waiting && item.asRead ? format.format(*item.asRead) : QString();
    }
    const ImportPlan::Value value = m_preview->plan().value(place);
    const bool hasTwo = value.outcome == ImportPlan::Outcome::Changed || value.outcome == ImportPlan::Outcome::Kept;
    if (!hasTwo || !value.before)
        return format.format(value.after.value);
    const std::optional<double> before = value.before->value;
    const std::optional<double> after = value.after.value;
    if (before == after)
        return format.format(after);
    if (!before || !after)
        return tr("%1 to %2", "old value, new value").arg(format.format(before), format.format(after));
    const QString old = format.apart(*before, {*after});
    const QString fresh = format.apart(*after, {*before});
    return value.outcome == ImportPlan::Outcome::Kept
        ? tr("%1, not %2", "stored value, value of the file").arg(old, fresh)
        : tr("%1 to %2", "old value, new value").arg(old, fresh);
}

QString ImportPreviewModel::why(qint64 row) const
{
    const auto place = m_preview->place(row);
    QStringList parts;
    if (m_preview->isRemark(row)) {
        const ImportPlan::Item item = m_preview->plan().remark(place);
        parts.append(item.why);
        if (const std::optional<double> stored = m_preview->stored(row);
            stored && item.fate == ImportPlan::Fate::Rejected)
            parts.append(tr("%1 in the city file stays.").arg(formatOf(seriesOf(row)).format(*stored)));
        return parts.join(u' ');
    }
    const ImportPlan::Value value = m_preview->plan().value(place);
    if (!value.why.isEmpty())
        parts.append(value.why);
    if (value.outcome == ImportPlan::Outcome::Changed && value.before) {
        const Observation &before = *value.before;
        if (before.value == value.after.value && before.numerator == value.after.numerator
            && before.denominator == value.after.denominator)
            parts.append(before.stage != value.after.stage
                             ? tr("The value is the same; it is no longer preliminary.")
                             : tr("The value is the same; what is told about it changes."));
        else if (before.value == value.after.value)
            parts.append(tr("The value is the same; its parts change."));
        if (before.stage == Observation::Stage::HandedIn)
            parts.append(tr("It was handed in."));
        else if (before.stage == Observation::Stage::Approved)
            parts.append(tr("It was approved."));
    }
    if (value.outcome == ImportPlan::Outcome::Added && !value.derived && value.after.hasValue()) {
        const Viewpoint &viewpoint = m_draft.viewpoint();
        const Metric &metric = *m_preview->plan().content().series[size_t(seriesOf(row))].metric;
        const Period due = viewpoint.catalogue()->businessDays().latestDue(
            viewpoint.calendar(), viewpoint.today(), metric.dueDay.value_or(viewpoint.city().dueDay), metric.frequency);
        if (value.metricId && due == value.period)
            parts.append(tr("Closes an overdue entry."));
    }
    if (!value.after.note.isEmpty() && (!value.before || value.before->note != value.after.note))
        parts.append(tr("Note: %1").arg(value.after.note));
    return parts.join(u' ');
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || !m_preview)
        return {};
    const qint64 row = index.row();
    const ImportPlan::Content &content = m_preview->plan().content();
    switch (role) {
    case GroupRole:
        return int(m_preview->group(row));
    case AnswersRole:
        return answers(row);
    case FileRowRole:
        return qlonglong(m_preview->isRemark(row) ? content.remarks[size_t(m_preview->place(row))].row
                                                  : content.values[size_t(m_preview->place(row))].row);
    case FileColumnRole: {
        const quint16 column = m_preview->isRemark(row) ? content.remarks[size_t(m_preview->place(row))].column
                                                        : content.values[size_t(m_preview->place(row))].column;
        return column == 0xFFFF ? -1 : int(column);
    }
    case Qt::TextAlignmentRole:
        return int((index.column() == RowColumn || index.column() == ReadColumn ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == WhyColumn || index.column() == TextColumn || index.column() == MetricColumn
            ? data(index, Qt::DisplayRole)
            : QVariant();
    case Qt::AccessibleTextRole: {
        QString text = data(index, Qt::DisplayRole).toString();
        if (index.column() == WhyColumn || index.column() == FateColumn)
            for (const QStringList said = answers(row); const QString &answer : said)
                text += tr(" Alt+%1: %2.").arg(QString::number(said.indexOf(answer) + 1), answer);
        return text;
    }
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (Column(index.column())) {
    case FateColumn:
        return fate(m_preview->group(row));
    case RowColumn: {
        const qint64 fileRow = data(index, FileRowRole).toLongLong();
        return fileRow > 0 ? QString::number(fileRow) : QString();
    }
    case ColumnColumn: {
        const int column = data(index, FileColumnRole).toInt();
        return column >= 0 && column < content.table.columns().size() ? content.table.columns()[column].letter()
                                                                      : QString();
    }
    case TextColumn:
        return m_preview->text(row);
    case MetricColumn:
        return metricText(row);
    case PeriodColumn:
        return periodText(row);
    case ReadColumn:
        return readAs(row);
    case WhyColumn:
        return why(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == RowColumn || section == ReadColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case FateColumn:
        return tr("What happens");
    case RowColumn:
        return tr("Row");
    case ColumnColumn:
        return tr("Column");
    case TextColumn:
        return tr("Text as found");
    case MetricColumn:
        return tr("Metric");
    case PeriodColumn:
        return tr("Period");
    case ReadColumn:
        return tr("Read as");
    case WhyColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

ImportPreviewFilter::ImportPreviewFilter(ImportPreviewModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

bool ImportPreviewFilter::belongs(ImportPreview::Group group, Show show)
{
    using Group = ImportPreview::Group;
    switch (show) {
    case Show::NeedsLook:
        return group == Group::Rejected || group == Group::Waiting || group == Group::Changed;
    case Show::Added:
        return group == Group::Added;
    case Show::Unchanged:
        return group == Group::Unchanged || group == Group::Kept;
    case Show::All:
        break;
    }
    return true;
}

void ImportPreviewFilter::setShow(Show show)
{
    if (show == m_show)
        return;
    m_show = show;
    invalidateFilter();
}

qint64 ImportPreviewFilter::count(const ImportPreview &preview, Show show)
{
    qint64 found = 0;
    for (qint64 row = 0; row < preview.rowCount(); ++row)
        found += belongs(preview.group(row), show);
    return found;
}

bool ImportPreviewFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return belongs(m_model.groupAt(row), m_show);
}

} // namespace statroom
