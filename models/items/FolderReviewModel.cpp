// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FolderReviewModel.h"

#include "domain/UnitFormat.h"
#include "items/Viewpoint.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace statroom {

using Fate = FolderReview::Fate;
using Confidence = FolderReview::Confidence;
using How = ImportPlan::Words::How;

FolderReviewModel::FolderReviewModel(FolderDraft &draft, QObject *parent) : QAbstractTableModel(parent), m_draft(draft)
{
    connect(&draft, &FolderDraft::reviewChanged, this, &FolderReviewModel::load);
    load();
}

void FolderReviewModel::load()
{
    const std::shared_ptr<const FolderReview> review = m_draft.review();
    QList<Row> rows;
    if (review) {
        for (int i = 0; i < review->sheets().size(); ++i) {
            const FolderReview::Sheet &sheet = review->sheets()[i];
            if (sheet.needsPerson() || sheet.isLeftOut)
                rows.append({Row::Kind::Sheet, i});
        }
        for (int i = 0; i < review->conflicts().size(); ++i)
            rows.append({Row::Kind::Conflict, i});
        for (int i = 0; i < review->lines().size(); ++i)
            rows.append({Row::Kind::Line, i});
    }
    // The same rows stay where they are, with the selection and where one looks at.
    if (rows == m_rows && review && m_review) {
        m_review = review;
        m_needing = int(std::count_if(m_rows.cbegin(), m_rows.cend(), [this](const Row &r) { return needsPerson(r); }));
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_review = review;
    m_rows = rows;
    m_needing = int(std::count_if(m_rows.cbegin(), m_rows.cend(), [this](const Row &r) { return needsPerson(r); }));
    endResetModel();
}

int FolderReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FolderReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool FolderReviewModel::needsPerson(const Row &row) const
{
    switch (row.kind) {
    case Row::Kind::Sheet:
        return m_review->sheets()[row.place].needsPerson();
    case Row::Kind::Conflict:
        return !m_review->conflicts()[row.place].isDecided;
    case Row::Kind::Line:
        break;
    }
    const FolderReview::Line &line = m_review->lines()[row.place];
    // What files disagree on has rows of its own.
    return line.fate == Fate::Waits || line.refused > 0;
}

FolderReviewModel::State FolderReviewModel::stateOf(const Row &row) const
{
    if (row.kind == Row::Kind::Sheet) {
        const FolderReview::Sheet &sheet = m_review->sheets()[row.place];
        return sheet.needsPerson() ? State::Refused : State::LeftOut;
    }
    if (row.kind == Row::Kind::Conflict)
        return m_review->conflicts()[row.place].isDecided ? State::New : State::Waits;
    const FolderReview::Line &line = m_review->lines()[row.place];
    if (line.fate == Fate::LeftOut)
        return State::LeftOut;
    if (line.fate == Fate::Waits)
        return State::Waits;
    if (line.refused > 0)
        return State::Refused;
    return line.added + line.changed > 0 ? State::New : State::Same;
}

int FolderReviewModel::sheetOf(const Row &row) const
{
    return row.kind == Row::Kind::Sheet ? row.place
        : row.kind == Row::Kind::Line   ? m_review->lines()[row.place].sheet
                                        : -1;
}

QString FolderReviewModel::metricText(MetricId metric, CategoryId category) const
{
    const Metric *m = m_review->catalogue().metric(metric);
    if (!m)
        return {};
    const QString spelling = m_review->catalogue().categorySpelling(category);
    return spelling.isEmpty() ? tr("%1 (%2)", "metric, code").arg(m->name, m->code)
                              : tr("%1: %2 (%3)", "metric, category, code").arg(m->name, spelling, m->code);
}

QString FolderReviewModel::numberText(const FolderReview::Conflict &conflict, std::optional<double> value) const
{
    if (!value)
        return tr("no value");
    const Metric *m = m_review->catalogue().metric(conflict.metric);
    return m ? UnitFormat(*m, m_draft.viewpoint().locale()).plain(*value) : QString::number(*value);
}

QString FolderReviewModel::happens(const FolderReview::Line &line) const
{
    const QLocale locale = m_draft.viewpoint().locale();
    QStringList parts;
    const auto part = [&](qint64 n, const QString &text) {
        if (n > 0)
            parts.append(text.arg(locale.toString(n)));
    };
    part(line.added, tr("%1 added"));
    part(line.changed, tr("%1 changed"));
    part(line.unchanged, tr("%1 there already"));
    part(line.kept, tr("%1 kept as stored"));
    part(line.elsewhere, tr("%1 the same in another file"));
    part(line.overruled, tr("%1 given up for another file"));
    part(line.conflicts, tr("%1 on which files disagree"));
    part(line.refused, tr("%1 not taken"));
    QString text = parts.join(QStringLiteral(", "));
    if (line.isNewMetric && line.fate == Fate::Taken)
        text = tr("New metric. %1").arg(text);
    else if (line.isNewSeries && line.fate == Fate::Taken && line.added > 0)
        text = tr("New in the department. %1").arg(text);
    if (line.refused > 0)
        text += QStringLiteral(". ") + line.refusal;
    if (!line.why.isEmpty())
        text = text.isEmpty() ? line.why : tr("%1. %2", "what happens, why").arg(text, line.why);
    return text;
}

QString FolderReviewModel::text(const Row &row, int column) const
{
    const Catalogue &catalogue = m_review->catalogue();
    const auto department = [&](DepartmentId id) {
        const Department *d = catalogue.department(id);
        return d ? d->name : QString();
    };
    if (column == StateColumn) {
        switch (stateOf(row)) {
        case State::Refused:
            return tr("not taken");
        case State::Waits:
            return tr("asks you");
        case State::New:
            return tr("taken over");
        case State::Same:
            return tr("no news");
        case State::LeftOut:
            return tr("left out");
        }
    }
    if (row.kind == Row::Kind::Sheet) {
        const FolderReview::Sheet &sheet = m_review->sheets()[row.place];
        switch (column) {
        case WhereColumn:
            return m_review->reading().sheets[row.place].name();
        case FoundColumn:
            if (sheet.problem.isEmpty() && sheet.refused > 0)
                return tr("%n cell(s)", nullptr, int(sheet.refused));
            if (sheet.problem.isEmpty() && sheet.unread > 0)
                return tr("another table");
            return m_review->reading().sheets[row.place].sheet.isEmpty() ? tr("the whole file") : tr("the whole sheet");
        case DepartmentColumn:
            return department(sheet.department);
        case HappensColumn:
            return sheet.problem.isEmpty() ? sheet.notes.join(u' ') : sheet.problem;
        case TakenColumn:
            return sheet.isLeftOut ? tr("Leave out") : QString();
        default:
            return {};
        }
    }
    if (row.kind == Row::Kind::Conflict) {
        const FolderReview::Conflict &c = m_review->conflicts()[row.place];
        const FiscalCalendar calendar(catalogue.city);
        switch (column) {
        case WhereColumn: {
            QStringList names;
            for (const FolderReview::Conflict::Side &side : c.sides)
                names.append(m_review->reading().sheets[side.sheet].name());
            return names.join(QStringLiteral(" / "));
        }
        case FoundColumn:
            return metricText(c.metric, c.category) + u' '
                + calendar.label(c.period, LabelStyle::Short, m_draft.viewpoint().locale());
        case DepartmentColumn:
            return department(c.department);
        case TakenColumn:
            if (!c.isDecided)
                return tr("which one?");
            return c.chosen < 0 ? tr("None of them") : numberText(c, c.sides[c.chosen].value);
        case HappensColumn: {
            QStringList values;
            for (const FolderReview::Conflict::Side &side : c.sides)
                values.append(
                    tr("%1 in %2").arg(numberText(c, side.value), m_review->reading().sheets[side.sheet].name()));
            return (c.isDecided ? tr("Decided between: %1.") : tr("The files disagree, and none is taken: %1."))
                .arg(values.join(QStringLiteral(", ")));
        }
        default:
            return {};
        }
    }
    const FolderReview::Line &line = m_review->lines()[row.place];
    const FolderReview::Sheet &sheet = m_review->sheets()[line.sheet];
    switch (column) {
    case WhereColumn:
        return tr("%1, row %2").arg(m_review->reading().sheets[line.sheet].name(), QString::number(line.words.row));
    case FoundColumn:
        return line.words.category.isEmpty() ? line.label
                                             : tr("%1: %2", "metric, category").arg(line.label, line.words.category);
    case DepartmentColumn:
        return line.words.departmentId ? department(line.words.departmentId) : tr("which?");
    case TakenColumn:
        if (line.fate == Fate::LeftOut)
            return tr("Leave out");
        if (!line.words.metricId)
            return line.offers.isEmpty()
                ? tr("which metric?")
                : tr("%1?").arg(metricText(line.offers.first().metric, line.offers.first().category));
        return metricText(line.words.metricId, line.words.categoryId);
    case SureColumn:
        if (line.confidence == Confidence::Similar && line.fate == Fate::Waits && !line.offers.isEmpty())
            return tr("similar, %1 %").arg(line.offers.first().percent());
        return FolderReview::wordOf(line.confidence);
    case HappensColumn: {
        const QString found = happens(line);
        return sheet.departmentFrom.isEmpty() || !line.words.department.isEmpty()
            ? found
            : tr("%1. Department by %2.").arg(found.endsWith(u'.') ? found.chopped(1) : found, sheet.departmentFrom);
    }
    default:
        return {};
    }
}

QList<FolderReviewModel::Choice> FolderReviewModel::lineChoices(int place) const
{
    const FolderReview::Line &line = m_review->lines()[place];
    const Catalogue &catalogue = m_review->catalogue();
    QList<Choice> found;
    QSet<QPair<qint64, qint64>> offered;
    const auto offer = [&](MetricId metric, CategoryId category) {
        if (offered.contains({metric.number, category.number}))
            return;
        offered.insert({metric.number, category.number});
        found.append({metricText(metric, category), [place, metric, category](FolderDraft &draft) {
                          draft.take(place, metric, category);
                      }});
    };
    for (const FolderReview::Offer &o : line.offers)
        offer(o.metric, o.category);
    found.append({tr("Leave out"), [place](FolderDraft &draft) {
                      draft.leaveOut(place);
                  }});
    if (line.confidence == Confidence::Said || line.confidence == Confidence::Created)
        found.append({tr("As it was found"), [place](FolderDraft &draft) {
                          draft.askAgain(place);
                      }});
    if (!line.words.metricId)
        found.append({tr("New metric “%1”").arg(line.label), [place](FolderDraft &draft) {
                          draft.takeNew(place);
                      }});
    // What the department measures already comes first.
    for (const SeriesId id : catalogue.seriesOf(line.words.departmentId)) {
        const Series *s = catalogue.series(id);
        const Metric *m = catalogue.metric(s->metric);
        if (m && !m->retired && !m->isCalculated() && !s->retired && monthsIn(m->frequency) == line.words.months)
            offer(s->metric, s->category);
    }
    for (const Metric &m : catalogue.metrics()) {
        if (m.retired || m.isCalculated() || monthsIn(m.frequency) != line.words.months)
            continue;
        offer(m.id, {});
        for (const Breakdown *b : catalogue.breakdownsOf(m.id))
            for (const Category *c : catalogue.categoriesOf(b->id))
                if (!c->retired)
                    offer(m.id, c->id);
    }
    return found;
}

QList<FolderReviewModel::Choice> FolderReviewModel::choices(const Row &row, int column) const
{
    QList<Choice> found;
    const int place = row.place;
    if (row.kind == Row::Kind::Sheet && column == TakenColumn) {
        const FolderReview::Sheet &sheet = m_review->sheets()[place];
        if (sheet.isLeftOut)
            found.append({tr("Take it in"), [place](FolderDraft &draft) {
                              draft.takeSheet(place);
                          }});
        else
            found.append({tr("Leave out"), [place](FolderDraft &draft) {
                              draft.leaveOutSheet(place);
                          }});
    } else if (row.kind == Row::Kind::Conflict && column == TakenColumn) {
        const FolderReview::Conflict &c = m_review->conflicts()[place];
        for (int side = 0; side < c.sides.size(); ++side)
            found.append(
                {tr("%1 in %2")
                     .arg(numberText(c, c.sides[side].value), m_review->reading().sheets[c.sides[side].sheet].name()),
                 [place, side](FolderDraft &draft) {
                     draft.prefer(place, side);
                 }});
        found.append({tr("None of them"), [place](FolderDraft &draft) {
                          draft.prefer(place, -1);
                      }});
    } else if (row.kind == Row::Kind::Line && column == TakenColumn) {
        if (m_review->lines()[place].words.departmentId)
            found = lineChoices(place);
        else
            found.append({tr("Leave out"), [place](FolderDraft &draft) {
                              draft.leaveOut(place);
                          }});
    } else if (row.kind == Row::Kind::Line && column == DepartmentColumn) {
        const FolderReview::Line &line = m_review->lines()[place];
        for (const Department &d : m_review->catalogue().departments())
            if (!d.retired)
                found.append({d.name, [place, id = d.id](FolderDraft &draft) {
                                  draft.setDepartment(place, id);
                              }});
        if (!line.words.departmentId && !line.departmentText.isEmpty())
            found.append({tr("New department “%1”").arg(line.departmentText), [place](FolderDraft &draft) {
                              draft.setNewDepartment(place);
                          }});
    }
    return found;
}

QVariant FolderReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_review)
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column, cell")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), text(row, index.column()));
    case StateRole:
        return int(stateOf(row));
    case NeedsPersonRole:
        return needsPerson(row);
    case ConfidenceRole:
        return row.kind == Row::Kind::Line ? int(m_review->lines()[row.place].confidence) : -1;
    case ChoicesRole: {
        QStringList texts;
        for (const Choice &choice : choices(row, index.column()))
            texts.append(choice.text);
        return texts;
    }
    default:
        return {};
    }
}

QVariant FolderReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("What happens");
    case WhereColumn:
        return tr("File and row");
    case FoundColumn:
        return tr("As found");
    case DepartmentColumn:
        return tr("Department");
    case TakenColumn:
        return tr("Taken for");
    case SureColumn:
        return tr("How sure");
    case HappensColumn:
        return tr("Values, and why");
    default:
        return {};
    }
}

Qt::ItemFlags FolderReviewModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_review && !m_draft.isWritten()
        && (index.column() == TakenColumn
            || (index.column() == DepartmentColumn && m_rows[index.row()].kind == Row::Kind::Line)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool FolderReviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString wanted = value.toString().simplified();
    for (const Choice &choice : choices(m_rows[index.row()], index.column())) {
        if (choice.text.simplified().compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        choice.say(m_draft);
        return true;
    }
    return false;
}

FolderReviewFilter::FolderReviewFilter(FolderReviewModel &model, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(&model);
}

void FolderReviewFilter::setShow(Show show)
{
    if (show == m_show)
        return;
    m_show = show;
    invalidateFilter();
}

bool FolderReviewFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_show == Show::All
        || sourceModel()->index(row, 0, parent).data(FolderReviewModel::NeedsPersonRole).toBool();
}

} // namespace statroom
