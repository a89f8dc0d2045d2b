// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/SetupTableModel.h"

#include "items/CopyRoles.h"
#include "items/setup/SetupText.h"

#include <algorithm>

namespace statroom {

SetupTableModel::SetupTableModel(Viewpoint &viewpoint, QObject *parent)
    : QAbstractTableModel(parent)
    , m_viewpoint(viewpoint)
{
    connect(&viewpoint, &Viewpoint::catalogueChanged, this, &SetupTableModel::follow);
}

void SetupTableModel::begin()
{
    m_columns = columnsOf(catalogue());
    m_rows = rowsOf(catalogue());
}

int SetupTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SetupTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int SetupTableModel::rowOf(const SetupKey &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.key == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

SetupKey SetupTableModel::key(int row) const
{
    return row < 0 || row >= rowCount() ? SetupKey() : m_rows[size_t(row)].key;
}

const SetupTableModel::Row *SetupTableModel::row(const SetupKey &key) const
{
    const int at = rowOf(key);
    return at < 0 ? nullptr : &m_rows[size_t(at)];
}

QString SetupTableModel::cell(const SetupKey &key, int column) const
{
    const Row *found = row(key);
    if (!found)
        return {};
    const auto edit = found->edits.find(column);
    return edit != found->edits.end() ? edit->second : found->texts.value(column);
}

QStringList SetupTableModel::choices(int, const SetupKey &) const
{
    return {};
}

bool SetupTableModel::isRetired(const SetupKey &key) const
{
    const Row *found = row(key);
    return found && found->retired;
}

SetupTexts SetupTableModel::duplicate(const SetupKey &key) const
{
    SetupTexts texts;
    for (int column = 0; column < columnCount(); ++column)
        if (m_columns[size_t(column)].entry != SetupColumn::Entry::Fixed)
            texts[column] = cell(key, column);
    return texts;
}

QVariant SetupTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const SetupColumn &column = m_columns[size_t(index.column())];
    const auto refused = m_refused.find({row.key, index.column()});
    const bool isRefused = refused != m_refused.end();
    switch (role) {
    case Qt::DisplayRole:
        return isRefused ? refused->second.text : row.texts.value(index.column());
    case Qt::EditRole:
        return isRefused ? refused->second.text : cell(row.key, index.column());
    case CopyRole::Text:
        return cell(row.key, index.column());
    case Qt::ToolTipRole:
        return isRefused ? refused->second.sentence : row.texts.value(index.column());
    case Qt::AccessibleTextRole:
        return isRefused ? tr("%1, not saved: %2").arg(refused->second.text, refused->second.sentence)
                         : row.texts.value(index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column.rightAligned ? Qt::AlignRight : Qt::AlignLeft));
    case KeyRole:
        return QVariant::fromValue(row.key);
    case RefusalRole:
        return isRefused ? refused->second.sentence : QString();
    case ChoicesRole:
        return choices(index.column(), row.key);
    case RetiredRole:
        return row.retired;
    case QuietRole:
        return row.quiet.contains(index.column());
    case EntryRole:
        return int(column.entry);
    default:
        return {};
    }
}

QVariant SetupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && section >= 0 && section < columnCount())
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (m_columns[size_t(section)].rightAligned ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Horizontal)
        return section >= 0 && section < columnCount() ? m_columns[size_t(section)].title : QVariant();
    if (section >= 0 && section < rowCount() && !m_rows[size_t(section)].title.isEmpty())
        return m_rows[size_t(section)].title;
    return section + 1;
}

Qt::ItemFlags SetupTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const SetupColumn &column = m_columns[size_t(index.column())];
    if (column.entry != SetupColumn::Entry::Fixed && !column.onlyNew && m_viewpoint.canEdit())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool SetupTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const SetupKey key = m_rows[size_t(index.row())].key;
    const QString text = value.toString();
    const auto place = std::make_pair(key, index.column());
    if (text == cell(key, index.column())) {
        dropRefusal(index);
        return true;
    }
    const Saved saved = save(key, {{index.column(), text}});
    if (saved.ok()) {
        // What was typed may be what already stood there in other words.
        if (const int row = rowOf(key); row >= 0)
            dropRefusal(this->index(row, place.second));
        return true;
    }
    m_refused[place] = {text, saved.refusal->sentence};
    const QModelIndex where = this->index(rowOf(key), place.second);
    emit dataChanged(where, where);
    emit refused(where, saved.refusal->sentence);
    return false;
}

void SetupTableModel::dropRefusal(const QModelIndex &index)
{
    if (!index.isValid() || m_refused.erase({key(index.row()), index.column()}) == 0)
        return;
    emit dataChanged(index, index);
}

SetupTableModel::Saved SetupTableModel::save(const SetupKey &key, const SetupTexts &typed, const SetupTexts &expected,
                                             const SetupKey &replaces)
{
    Saved saved{key, {}, {}};
    if (!m_viewpoint.canEdit()) {
        saved.refusal = SetupRefusal{-1, m_viewpoint.whyNotEditable(), false};
        return saved;
    }
    for (const auto &[column, was] : expected) {
        const QString now = cell(key, column);
        const auto yours = typed.find(column);
        if (now != was && yours != typed.end() && yours->second != now) {
            const auto shown = [](const QString &text) {
                return text.isEmpty() ? tr("empty") : text;
            };
            saved.refusal =
                SetupRefusal{column,
                             tr("Changed meanwhile from “%1” to “%2”; yours is “%3”. Look at both and save again.")
                                 .arg(shown(was), shown(now), shown(yours->second)),
                             false};
            return saved;
        }
    }
    SetupDraft draft(m_viewpoint);
    saved.refusal = write(draft, saved.key, typed);
    if (saved.refusal)
        return saved;
    if (!replaces.isNone())
        if (auto refusal = retire(draft, replaces, true)) {
            saved.refusal = refusal;
            return saved;
        }
    auto done = commit(draft, reasonOf(typed));
    if (!done)
        saved.refusal = SetupRefusal{-1, done.error().message, false};
    else
        saved.revision = *done;
    return saved;
}

QString SetupTableModel::reasonOf(const SetupTexts &) const
{
    return tr("set up");
}

Result<RevisionId> SetupTableModel::commit(const SetupDraft &draft, const QString &reason)
{
    if (!m_viewpoint.canEdit())
        return Error{ErrorKind::Locked, m_viewpoint.whyNotEditable(), {}};
    if (draft.changes().empty())
        return RevisionId();
    Revision revision;
    revision.author = m_viewpoint.author();
    revision.reason = reason;
    revision.changes = draft.changes();
    auto done = m_viewpoint.file()->commit(revision);
    if (!done)
        return done.error();
    return done->wrote ? done->revision : RevisionId();
}

std::vector<int> SetupTableModel::headingColumns(const CellBlock &block, const std::vector<int> &among) const
{
    std::vector<int> found(size_t(block.columnCount()), -1);
    if (block.rowCount() < 2)
        return {};
    int named = 0;
    int others = 0;
    for (int c = 0; c < block.columnCount(); ++c) {
        const QString heading = SetupText::folded(block.at(0, c).text);
        for (const int column : among)
            if (!heading.isEmpty() && found[size_t(c)] < 0
                && (SetupText::folded(m_columns[size_t(column)].title) == heading
                    || SetupText::folded(m_columns[size_t(column)].label) == heading))
                found[size_t(c)] = column;
        if (found[size_t(c)] >= 0)
            ++named;
        else if (!heading.isEmpty())
            ++others;
    }
    return named > 0 && named > others ? found : std::vector<int>();
}

QString SetupTableModel::placeOf(const SetupKey &key, int column) const
{
    const QString title = m_columns[size_t(column)].title;
    if (key.isNone())
        return tr("new %1, %2").arg(noun(), title);
    const Row *found = row(key);
    const QString name = found && !found->title.isEmpty() ? found->title : cell(key, 0);
    return tr("%1, %2").arg(name, title);
}

SetupTableModel::Block SetupTableModel::plan(const std::vector<SetupKey> &rows, const std::vector<int> &columns,
                                             const CellBlock &copied, const SetupPasteWishes &wishes) const
{
    using Fate = PreviewLine::Fate;
    Block block;
    block.hiddenCells = copied.hiddenCells();
    if (!m_viewpoint.canEdit()) {
        block.refused.push_back({0, -1, {}, m_viewpoint.whyNotEditable()});
        return block;
    }
    const std::vector<int> named = headingColumns(copied, wishes.everyColumn.empty() ? columns : wishes.everyColumn);
    block.hasHeadings = !named.empty();
    const bool byHeadings = block.hasHeadings && wishes.byHeadings;
    const std::vector<int> &across = byHeadings ? named : columns;
    // Records are found by the text of their first column where it names one.
    const auto keyAt = std::find(across.begin(), across.end(), 0);
    const int keyColumn = byHeadings && keyAt != across.end() ? int(keyAt - across.begin()) : -1;
    const auto recordsNamed = [&](const QString &text) {
        std::vector<SetupKey> found;
        for (const Row &row : m_rows)
            if (SetupText::folded(cell(row.key, 0)) == SetupText::folded(text))
                found.push_back(row.key);
        return found;
    };
    const bool fills = copied.rowCount() == 1 && copied.columnCount() == 1 && rows.size() > 1;
    const int first = byHeadings ? 1 : 0;
    const int lines = fills ? int(rows.size()) : copied.rowCount();
    const QChar point = locale().decimalPoint().front();

    SetupDraft draft(m_viewpoint);
    for (int r = first; r < lines; ++r) {
        const int from = fills ? 0 : r;
        const auto place = [&](int c) {
            return tr("Row %1, column %2").arg(from + 1).arg(c + 1);
        };
        bool blank = true;
        for (int c = 0; c < copied.columnCount(); ++c)
            blank = blank && copied.at(from, c).isBlank();
        SetupKey key = size_t(r - first) < rows.size() ? rows[size_t(r - first)] : SetupKey();
        QString whyNot;
        if (keyColumn >= 0) {
            const std::vector<SetupKey> records = recordsNamed(copied.at(from, keyColumn).text);
            key = records.size() == 1 ? records.front() : SetupKey();
            if (records.size() > 1)
                whyNot = tr("%n record(s) are called “%1” here.", nullptr, int(records.size()))
                             .arg(copied.at(from, keyColumn).text);
        }
        const bool isNew = key.isNone();
        if (isNew && blank)
            continue;
        block.cells += copied.columnCount();
        if (isNew && whyNot.isEmpty()) {
            ++block.rowsWithoutRecord;
            if (!canAdd())
                whyNot = tr("There is no row for it.");
            else if (!wishes.addRows)
                whyNot = tr("There is no row for it yet.");
        }
        if (!whyNot.isEmpty()) {
            block.refused.push_back({r, -1, copied.texts(from).join(u' '), whyNot});
            for (int c = 0; c < copied.columnCount(); ++c)
                if (!copied.at(from, c).isBlank())
                    block.lines.push_back({Fate::LeftOut, place(c), copied.at(from, c).text, {}, {}, {}, whyNot});
            continue;
        }
        SetupTexts typed = isNew ? fresh() : SetupTexts();
        std::map<int, size_t> lineOf; // of the cells to be written, by column
        int differing = 0;
        for (int c = 0; c < copied.columnCount(); ++c) {
            const CopiedCell &found = copied.at(from, c);
            const CopiedCell::Exact exact = found.exact(point);
            const QString text = exact.text.trimmed();
            PreviewLine line{Fate::Unchanged, place(c), found.text, {}, {}, text, {}};
            const int column = size_t(c) < across.size() ? across[size_t(c)] : -1;
            const auto leave = [&](const QString &why) {
                if (text.isEmpty())
                    return;
                block.refused.push_back({r, c, text, why});
                line.fate = Fate::LeftOut;
                line.after.clear();
                line.why = why;
                block.lines.push_back(line);
            };
            if (column < 0) {
                leave(byHeadings && size_t(c) < across.size()
                          ? tr("“%1” is no column of this table.").arg(copied.at(0, c).text)
                          : tr("There is no column for it."));
                continue;
            }
            // What a merged cell covers is not blank on the sheet.
            if (found.isCovered)
                continue;
            line.to = placeOf(key, column);
            line.before = isNew ? QString() : cell(key, column);
            if (!isNew && text == line.before.trimmed()) {
                ++block.unchanged;
                if (!text.isEmpty())
                    block.lines.push_back(line);
                continue;
            }
            if (m_columns[size_t(column)].entry == SetupColumn::Entry::Fixed) {
                if (!isNew)
                    leave(tr("This column is not typed; it follows from others."));
                continue;
            }
            if (exact.kind == CopiedCell::Exact::Kind::MoreDigits && text != found.text) {
                ++block.moreExact;
                line.why = tr("The cell shows %1; its exact value is taken.").arg(found.text);
            } else if (exact.kind == CopiedCell::Exact::Kind::Differs
                       && std::none_of(found.text.cbegin(), found.text.cend(), [](QChar letter) { return letter.isLetter(); })) {
                line.why = tr("The cell shows %1 but holds %2; what it shows is taken.").arg(found.text, exact.held);
            }
            line.fate = isNew || line.before.isEmpty() ? Fate::Added : Fate::Changed;
            typed[column] = text;
            ++differing;
            if (!text.isEmpty() || !line.before.isEmpty()) {
                lineOf[column] = block.lines.size();
                block.lines.push_back(line);
            }
        }
        if (typed.empty() || (isNew && differing == 0))
            continue;
        const auto refuseLine = [&](int column, const QString &why) {
            const auto line = lineOf.find(column);
            if (line == lineOf.end())
                return;
            block.lines[line->second].fate = Fate::Refused;
            block.lines[line->second].after.clear();
            block.lines[line->second].why = why;
            lineOf.erase(line);
        };
        // A refused cell does not take the others of its row with it, unless the record would be new.
        for (;;) {
            const size_t mark = draft.mark();
            SetupKey written = key;
            const auto refusal = write(draft, written, typed);
            if (!refusal) {
                if (isNew) {
                    ++block.added;
                } else if (draft.mark() == mark) {
                    block.unchanged += differing;
                    for (const auto &[column, line] : lineOf)
                        block.lines[line].fate = Fate::Unchanged;
                } else {
                    block.changed += differing;
                }
                break;
            }
            draft.backTo(mark);
            const auto at = std::find(across.begin(), across.end(), refusal->column);
            const bool inBlock = at != across.end() && typed.contains(refusal->column);
            block.refused.push_back({r, inBlock ? int(at - across.begin()) : -1,
                                     inBlock ? typed[refusal->column] : copied.texts(from).join(u' '),
                                     refusal->sentence});
            if (isNew || !inBlock) {
                // Sentences stand with the cell they speak of; the others go with it.
                while (!lineOf.empty())
                    refuseLine(lineOf.begin()->first, refusal->sentence);
                break;
            }
            refuseLine(refusal->column, refusal->sentence);
            typed.erase(refusal->column);
            if (--differing == 0)
                break;
        }
    }
    block.changes = draft.changes();
    return block;
}

Result<RevisionId> SetupTableModel::paste(const Block &block)
{
    if (!m_viewpoint.canEdit())
        return Error{ErrorKind::Locked, m_viewpoint.whyNotEditable(), {}};
    if (block.changes.empty())
        return RevisionId();
    Revision revision;
    revision.author = m_viewpoint.author();
    revision.reason = tr("pasted");
    revision.changes = block.changes;
    auto done = m_viewpoint.file()->commit(revision);
    if (!done)
        return done.error();
    return done->revision;
}

std::optional<SetupRefusal> SetupTableModel::retire(SetupDraft &, const SetupKey &, bool) const
{
    return SetupRefusal{-1, tr("A %1 is not retired; give it an end instead.").arg(noun()), false};
}

std::optional<SetupRefusal> SetupTableModel::remove(SetupDraft &, const SetupKey &) const
{
    return SetupRefusal{-1, tr("A %1 cannot be taken out.").arg(noun()), false};
}

Result<RevisionId> SetupTableModel::setRetired(const std::vector<SetupKey> &keys, bool retired)
{
    if (!m_viewpoint.canEdit())
        return Error{ErrorKind::Locked, m_viewpoint.whyNotEditable(), {}};
    SetupDraft draft(m_viewpoint);
    for (const SetupKey &key : keys)
        if (auto refusal = retire(draft, key, retired))
            return Error{ErrorKind::InvalidInput, refusal->sentence, {}};
    return commit(draft, retired ? tr("retired") : tr("brought back"));
}

Result<RevisionId> SetupTableModel::removeUnused(const std::vector<SetupKey> &keys)
{
    if (!m_viewpoint.canEdit())
        return Error{ErrorKind::Locked, m_viewpoint.whyNotEditable(), {}};
    SetupDraft draft(m_viewpoint);
    for (const SetupKey &key : keys)
        if (auto refusal = remove(draft, key))
            return Error{ErrorKind::Conflict, refusal->sentence, {}};
    return commit(draft, tr("taken out"));
}

void SetupTableModel::emitRowChanged(int at, const Row &before)
{
    const Row &after = m_rows[size_t(at)];
    if (after == before)
        return;
    int first = 0;
    int last = columnCount() - 1;
    if (after.retired == before.retired && after.title == before.title) {
        const auto same = [&](int column) {
            const auto edit = [&](const Row &row) {
                const auto found = row.edits.find(column);
                return found == row.edits.end() ? row.texts.value(column) : found->second;
            };
            return before.texts.value(column) == after.texts.value(column) && edit(before) == edit(after)
                && before.quiet.contains(column) == after.quiet.contains(column);
        };
        while (first < last && same(first))
            ++first;
        while (last > first && same(last))
            --last;
    }
    emit dataChanged(index(at, first), index(at, last));
    if (after.title != before.title)
        emit headerDataChanged(Qt::Vertical, at, at);
}

void SetupTableModel::follow()
{
    std::vector<SetupColumn> columns = columnsOf(catalogue());
    std::vector<Row> rows = rowsOf(catalogue());
    const auto titles = [](const std::vector<SetupColumn> &all) {
        QStringList list;
        for (const SetupColumn &column : all)
            list << column.title;
        return list;
    };
    std::erase_if(m_refused, [&](const auto &entry) {
        return std::none_of(rows.begin(), rows.end(), [&](const Row &row) { return row.key == entry.first.first; });
    });
    if (titles(columns) != titles(m_columns)) {
        beginResetModel();
        m_columns = std::move(columns);
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_columns = std::move(columns);
    std::set<SetupKey> wanted;
    for (const Row &row : rows)
        wanted.insert(row.key);
    for (int at = rowCount() - 1; at >= 0; --at) {
        if (wanted.contains(m_rows[size_t(at)].key))
            continue;
        beginRemoveRows({}, at, at);
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    }
    for (int at = 0; at < int(rows.size()); ++at) {
        Row &row = rows[size_t(at)];
        const auto found =
            std::find_if(m_rows.begin() + at, m_rows.end(), [&](const Row &old) { return old.key == row.key; });
        if (found == m_rows.end()) {
            beginInsertRows({}, at, at);
            m_rows.insert(m_rows.begin() + at, std::move(row));
            endInsertRows();
            continue;
        }
        const int from = int(found - m_rows.begin());
        if (from != at) {
            beginMoveRows({}, from, from, {}, at);
            std::rotate(m_rows.begin() + at, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
        }
        const Row before = std::exchange(m_rows[size_t(at)], std::move(row));
        emitRowChanged(at, before);
    }
}

} // namespace statroom
