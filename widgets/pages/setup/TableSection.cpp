// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/setup/TableSection.h"

#include "items/CellBlock.h"
#include "pages/Page.h"
#include "pages/PreviewDialog.h"
#include "pages/TableCopy.h"
#include "pages/setup/RecordForm.h"
#include "pages/setup/SetupDelegate.h"
#include "theme/Card.h"
#include "theme/EmptyState.h"
#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace statroom {

namespace {

constexpr int rowHeight = 34;

/// The same verb stands on two buttons while there is nothing; its key belongs to one.
QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

SetupFilter::SetupFilter(SetupTableModel &model, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(&model);
    setDynamicSortFilter(true);
}

void SetupFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void SetupFilter::setRetiredShown(bool shown)
{
    m_retired = shown;
    invalidateFilter();
}

SetupKey SetupFilter::key(const QModelIndex &index) const
{
    return index.isValid() ? index.data(SetupTableModel::KeyRole).value<SetupKey>() : SetupKey();
}

bool SetupFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QAbstractItemModel *model = sourceModel();
    const QModelIndex first = model->index(row, 0, parent);
    if (!m_retired && first.data(SetupTableModel::RetiredRole).toBool())
        return false;
    for (const QString &word : m_words) {
        bool found = false;
        for (int column = 0; column < model->columnCount() && !found; ++column)
            found = model->index(row, column, parent).data().toString().contains(word, Qt::CaseInsensitive);
        if (!found)
            return false;
    }
    return true;
}

void SetupTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        emit pasteWanted();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState) {
        emit formWanted();
    } else if (event->key() == Qt::Key_Escape && currentIndex().isValid()
               && !currentIndex().data(SetupTableModel::RefusalRole).toString().isEmpty()) {
        emit refusalDropped(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void SetupTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (at.isValid() && !selectionModel()->isSelected(at))
        setCurrentIndex(at);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    TableCopy::of(this)->addTo(*menu);
    QAction *paste = menu->addAction(tr("&Paste"));
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetShortcut);
    connect(paste, &QAction::triggered, this, &SetupTable::pasteWanted);
    menu->popup(event->globalPos());
}

void SetupTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentMoved();
}

TableSection::TableSection(SetupTableModel &model, const Words &words, Page &page)
    : QWidget(&page)
    , m_model(model)
    , m_words(words)
    , m_page(page)
    , m_filter(model)
    , m_search(new QLineEdit(this))
    , m_retiredShown(new QCheckBox(tr("Retired t&oo"), this))
    , m_bar(new QWidget(this))
    , m_barParts(new QBoxLayout(QBoxLayout::LeftToRight, m_bar))
    , m_find(new QHBoxLayout)
    , m_deeds(new QHBoxLayout)
    , m_duplicate(new QPushButton(tr("D&uplicate"), this))
    , m_retire(new QPushButton(tr("&Retire"), this))
    , m_more(new QPushButton(tr("&More"), this))
    , m_moreMenu(new QMenu(m_more))
    , m_paste(m_moreMenu->addAction(tr("&Paste")))
    , m_remove(m_moreMenu->addAction(words.remove.isEmpty() ? tr("&Take out") : words.remove))
    , m_add(new QPushButton(words.add, this))
    , m_card(new Card(this))
    , m_table(new SetupTable(this))
    , m_empty(new EmptyState(words.none, QString(), this))
    , m_formCard(new Card(this))
    , m_foot(plainLabel(QString(), TextRole::Secondary, this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(10);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search in %1").arg(words.name));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(110);
    m_search->setMaximumWidth(220);
    m_find->setSpacing(8);
    m_find->addWidget(m_search, 1);
    m_find->addWidget(m_retiredShown);
    m_find->addStretch(1);
    m_deeds->setSpacing(8);
    m_deeds->addStretch(1);
    m_paste->setObjectName(QStringLiteral("paste"));
    m_duplicate->setObjectName(QStringLiteral("duplicate"));
    m_retire->setObjectName(QStringLiteral("retire"));
    m_remove->setObjectName(QStringLiteral("remove"));
    m_add->setObjectName(QStringLiteral("add"));
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setMenu(m_moreMenu);
    m_moreMenu->setToolTipsVisible(true);
    for (QPushButton *button : {m_duplicate, m_retire, m_more, m_add}) {
        button->setAutoDefault(false);
        m_deeds->addWidget(button);
    }
    setButtonLook(*m_add, ButtonLook::Primary);
    m_paste->setToolTip(tr("Paste a block of cells from a spreadsheet, from the selected cell on (Ctrl+V)"));
    m_remove->setToolTip(words.remove.isEmpty() ? tr("Take out what was added by mistake and never used")
                                                : words.whatItRemoves);
    m_barParts->setContentsMargins(0, 0, 0, 0);
    m_barParts->setSpacing(8);
    m_barParts->addLayout(m_find, 1);
    m_barParts->addLayout(m_deeds);
    // What does not fit beside the search goes below it, instead of making the window wider.
    m_bar->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    all->addWidget(m_bar);

    m_table->setObjectName(QStringLiteral("records"));
    m_table->setAccessibleName(words.name);
    m_table->setModel(&m_filter);
    new TableCopy(*m_table, TableCopy::Kind::Grid);
    m_table->setItemDelegate(new SetupDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumHeight(38);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_card->body()->setContentsMargins(0, 0, 0, 0);
    m_card->addFlush(m_table);

    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_card, 1);
    row->addWidget(m_empty, 1);
    const bool hasForm = std::any_of(model.columns().begin(), model.columns().end(), [](const SetupColumn &column) {
        return column.inForm && !column.label.isEmpty();
    });
    if (hasForm) {
        m_form = new RecordForm(model, m_formCard);
        m_formCard->body()->setContentsMargins(0, 0, 0, 0);
        m_formCard->addFlush(m_form);
        row->addWidget(m_formCard);
    } else {
        m_formCard->hide();
    }
    all->addLayout(row, 1);
    m_foot->setObjectName(QStringLiteral("foot"));
    all->addWidget(m_foot);

    m_add->setVisible(model.canAdd());
    m_duplicate->setVisible(model.canAdd());
    m_retire->setVisible(model.canRetire());
    m_retiredShown->setVisible(model.canRetire());
    m_remove->setVisible(model.canRemove());

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        followRows();
    });
    connect(m_retiredShown, &QCheckBox::toggled, this, [this](bool shown) {
        m_filter.setRetiredShown(shown);
        followRows();
    });
    connect(m_table, &SetupTable::currentMoved, this, &TableSection::followCurrent);
    connect(m_table, &SetupTable::pasteWanted, this, &TableSection::paste);
    connect(m_table, &SetupTable::refusalDropped, this, [this](const QModelIndex &index) {
        m_model.dropRefusal(m_filter.mapToSource(index));
        m_page.clearMessage();
    });
    connect(m_table, &SetupTable::formWanted, this, [this] {
        if (m_form && !m_form->key().isNone())
            m_form->focusFirst();
        else
            m_table->edit(m_table->currentIndex());
    });
    connect(&m_model, &SetupTableModel::refused, this, [this](const QModelIndex &, const QString &sentence) {
        m_page.showMessage(Page::Tone::Failure, tr("Not saved: %1").arg(sentence));
    });
    connect(m_paste, &QAction::triggered, this, &TableSection::paste);
    connect(m_add, &QPushButton::clicked, this, [this] { startNew(m_model.fresh()); });
    connect(m_empty, &EmptyState::verbTriggered, this, [this] {
        if (m_model.rowCount() > 0) {
            m_search->clear();
            m_retiredShown->setChecked(true);
        } else {
            startNew(m_model.fresh());
        }
    });
    connect(m_duplicate, &QPushButton::clicked, this, [this] {
        if (const SetupKey key = m_filter.key(m_table->currentIndex()); !key.isNone())
            startNew(m_model.duplicate(key));
    });
    connect(m_retire, &QPushButton::clicked, this, [this] {
        const auto keys = selectedKeys();
        if (keys.empty() || !settle())
            return;
        const bool back = m_model.isRetired(keys.front());
        tellOf(m_model.setRetired(keys, !back),
               back ? tr("Brought back.") : tr("Retired. Its past stays; Undo brings it back."));
    });
    connect(m_remove, &QAction::triggered, this, [this] {
        const auto keys = selectedKeys();
        if (!keys.empty())
            tellOf(m_model.removeUnused(keys), tr("Taken out. Undo brings it back."));
    });
    if (m_form) {
        connect(m_form, &RecordForm::saved, this, [this](const SetupKey &key) {
            m_page.clearMessage();
            select(key);
            m_form->showRecord(key);
            // Some fields are asked for new records only and leave with the focus.
            if (const QWidget *focus = QApplication::focusWidget(); !focus || !m_form->isAncestorOf(focus))
                m_table->setFocus();
        });
        connect(m_form, &RecordForm::newDropped, this, [this] {
            followCurrent();
            followRows();
            m_table->setFocus();
        });
    }
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &TableSection::followRows);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &TableSection::followRows);
    // The filter lets rows go before the model has.
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &TableSection::followRows);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &TableSection::followRows);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &TableSection::followRows);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &TableSection::fitColumns);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &TableSection::fitColumns);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &TableSection::fitColumns);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &TableSection::followEditable);
    connect(&model.viewpoint(), &Viewpoint::editableChanged, this, &TableSection::followEditable);
    connect(&model.viewpoint(), &Viewpoint::recordedAtChanged, this, &TableSection::followEditable);
    fitColumns();
    followRows();
}

QWidget *TableSection::mainWidget() const
{
    return m_filter.rowCount() > 0 ? static_cast<QWidget *>(m_table)
        : m_add->isVisible()       ? static_cast<QWidget *>(m_add)
                                   : m_search;
}

bool TableSection::settle()
{
    return !m_form || m_form->settle();
}

std::vector<SetupKey> TableSection::selectedKeys() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<SetupKey> keys;
    for (const QModelIndex &row : rows)
        keys.push_back(m_filter.key(row));
    return keys;
}

int TableSection::currentColumn() const
{
    return m_table->currentIndex().column();
}

void TableSection::select(const SetupKey &key)
{
    const int source = m_model.rowOf(key);
    if (source < 0)
        return;
    QModelIndex index = m_filter.mapFromSource(m_model.index(source, 0));
    if (!index.isValid()) {
        m_search->clear();
        m_retiredShown->setChecked(m_model.isRetired(key));
        index = m_filter.mapFromSource(m_model.index(source, 0));
    }
    const int column = std::max(0, m_table->currentIndex().column());
    m_moving = true;
    // Alone, whatever keys are held down while it is asked for.
    m_table->selectionModel()->setCurrentIndex(index.siblingAtColumn(column),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
    m_moving = false;
    followCurrent();
}

void TableSection::startNew(const SetupTexts &texts, const SetupKey &replaces)
{
    if (!m_form || !m_model.viewpoint().canEdit() || !settle())
        return;
    m_form->startNew(texts, replaces);
    followRows();
    m_form->focusFirst();
}

void TableSection::addDeed(QWidget *widget)
{
    m_deeds->insertWidget(m_deeds->indexOf(m_add), widget);
    fit();
}

QAction *TableSection::addMore(const QString &text)
{
    QAction *action = m_moreMenu->addAction(text);
    m_withSelected += action;
    followEditable();
    return action;
}

void TableSection::tellOf(const Result<RevisionId> &done, const QString &what)
{
    if (!done)
        m_page.showMessage(done.error());
    else
        m_page.showMessage(Page::Tone::Note, *done ? what : tr("Nothing had to be changed."));
}

void TableSection::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TableSection::showColumn(int column, bool shown)
{
    m_table->setColumnHidden(column, !shown);
}

void TableSection::followRows()
{
    m_table->verticalHeader()->setDefaultSectionSize(int(rowHeight * std::max(1.0, Theme::of(this).scale())));
    const bool none = m_filter.rowCount() == 0;
    const bool asking = m_form && m_form->isNew();
    const bool hidden = none && m_model.rowCount() > 0;
    m_empty->setContent(hidden ? tr("Nothing is like that.") : m_words.none,
                        hidden                                                  ? tr("Show &all")
                            : m_model.canAdd() && m_model.viewpoint().canEdit() ? withoutMnemonic(m_words.add)
                                                                                : QString());
    m_empty->setVisible(none);
    m_card->setVisible(!none);
    m_formCard->setVisible(m_form && (!none || asking));
    const QLocale locale = m_model.viewpoint().locale();
    m_foot->setText(none ? QString()
                         : tr("%1 of %2 shown. Every change is saved at once and stands in the history.")
                               .arg(locale.toString(m_filter.rowCount()), locale.toString(m_model.rowCount())));
    if (!none && !m_table->currentIndex().isValid() && !asking) {
        int column = 0;
        while (column + 1 < m_filter.columnCount() && m_table->isColumnHidden(column))
            ++column;
        m_moving = true;
        m_table->setCurrentIndex(m_filter.index(0, column));
        m_moving = false;
        followCurrent();
    }
    // A row that went takes the selection with it; the one beside it is current then.
    if (const QModelIndex current = m_table->currentIndex();
        current.isValid() && !m_table->selectionModel()->hasSelection())
        m_table->selectionModel()->select(current, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    followEditable();
}

void TableSection::followCurrent()
{
    if (m_moving)
        return;
    const SetupKey key = m_filter.key(m_table->currentIndex());
    if (m_form && (m_form->isNew() || m_form->key() != key)) {
        const SetupKey before = m_form->key();
        if (m_form->isChanged() && !m_form->save()) {
            // What was typed is refused and stays in sight; so does its row.
            QTimer::singleShot(0, this, [this, before] {
                const int row = m_model.rowOf(before);
                m_moving = true;
                if (row >= 0)
                    m_table->setCurrentIndex(m_filter.mapFromSource(m_model.index(row, 0)));
                m_moving = false;
            });
            return;
        }
        m_form->showRecord(key);
    }
    followEditable();
}

void TableSection::followEditable()
{
    const Viewpoint &viewpoint = m_model.viewpoint();
    const bool editable = viewpoint.canEdit();
    const SetupKey key = m_filter.key(m_table->currentIndex());
    const bool any = !key.isNone();
    m_add->setEnabled(editable);
    m_paste->setEnabled(editable);
    m_duplicate->setEnabled(editable && any);
    m_retire->setEnabled(editable && any);
    m_remove->setEnabled(editable && any);
    for (QAction *action : m_withSelected)
        action->setEnabled(editable && any);
    m_retire->setText(m_model.isRetired(key) ? tr("Bring &back") : tr("&Retire"));
    for (QPushButton *button : {m_add, m_duplicate, m_retire})
        button->setToolTip(viewpoint.whyNotEditable());
}

void TableSection::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const auto block = std::make_shared<const CellBlock>(copied ? CellBlock::of(*copied) : CellBlock());
    if (block->isEmpty()) {
        m_page.showMessage(Page::Tone::Note,
                           block->isTooLarge() ? tr(
                               "The block on the clipboard is too large to paste. Save it as a file and import it.")
                                               : tr("There is nothing to paste. Copy cells in a spreadsheet first."));
        return;
    }
    if (!m_model.viewpoint().canEdit() || !settle())
        return;
    SetupPasteWishes wishes;
    std::vector<int> columns;
    const QModelIndex current = m_table->currentIndex();
    for (int column = 0; column < m_filter.columnCount(); ++column)
        if (!m_table->isColumnHidden(column)) {
            wishes.everyColumn.push_back(column);
            if (!current.isValid() || column >= current.column())
                columns.push_back(column);
        }
    std::vector<SetupKey> rows = selectedKeys();
    if (rows.size() < 2 || block->rowCount() > 1 || block->columnCount() > 1) {
        rows.clear();
        const int first = std::min(current.row(), selectedRow(current.row()));
        if (current.isValid())
            for (int row = first; row < m_filter.rowCount() && int(rows.size()) < block->rowCount(); ++row)
                rows.push_back(m_filter.key(m_filter.index(row, 0)));
    }

    auto *dialog = new PreviewDialog(tr("Paste %n row(s)", nullptr, block->rowCount()), &m_page);
    const SetupTableModel::Block first = m_model.plan(rows, columns, *block, wishes);
    QCheckBox *headings = first.hasHeadings
        ? dialog->addChoice(QStringLiteral("byHeadings"), tr("&Match by the headings in the block"), true)
        : nullptr;
    QCheckBox *add = m_model.canAdd() && first.rowsWithoutRecord > 0
        ? dialog->addChoice(QStringLiteral("addRows"), tr("&Add %n row(s)", nullptr, first.rowsWithoutRecord), true)
        : nullptr;
    const auto plan = [this, rows, columns, block, wishes, headings, add] {
        SetupPasteWishes now = wishes;
        now.byHeadings = !headings || headings->isChecked();
        now.addRows = !add || add->isChecked();
        return m_model.plan(rows, columns, *block, now);
    };
    const auto show = [dialog, plan, add] {
        const SetupTableModel::Block now = plan();
        if (add)
            add->setText(tr("&Add %n row(s)", nullptr, now.rowsWithoutRecord));
        QStringList sentences{tr("%1 cells: %2 change, %3 new rows, %4 stay as they are, %5 are refused.")
                                  .arg(now.cells)
                                  .arg(now.changed)
                                  .arg(now.added)
                                  .arg(now.unchanged)
                                  .arg(now.refused.size())};
        if (now.hiddenCells > 0)
            sentences << tr("%n cell(s) in hidden rows or columns are left out.", nullptr, now.hiddenCells);
        if (now.moreExact > 0)
            sentences << tr("%n value(s) are taken with more digits than were shown.", nullptr, now.moreExact);
        dialog->showPlan(sentences.join(u' '), now.lines, now.refused.empty() ? tr("&Paste") : tr("&Paste the rest"));
    };
    show();
    connect(dialog, &PreviewDialog::chosenAnew, this, show);
    connect(&m_model, &QAbstractItemModel::modelReset, dialog, &QDialog::reject);
    connect(&m_model, &QAbstractItemModel::dataChanged, dialog, show);
    connect(&m_model, &QAbstractItemModel::rowsInserted, dialog, show);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, dialog, show);
    connect(dialog, &QDialog::accepted, this, [this, dialog, plan] {
        m_model.disconnect(dialog);
        const SetupTableModel::Block now = plan();
        tellOf(m_model.paste(now),
               tr("Pasted: %1 cells changed, %2 rows new. One step of Undo takes it all back.")
                   .arg(now.changed)
                   .arg(now.added));
    });
    connect(dialog, &QDialog::finished, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

int TableSection::selectedRow(int otherwise) const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto first = std::min_element(rows.begin(), rows.end());
    return first == rows.end() ? otherwise : first->row();
}

void TableSection::fitColumns()
{
    const double scale = std::max(1.0, Theme::of(this).scale());
    bool numbersLast = false;
    std::vector<std::pair<int, int>> wished; // column, width
    int total = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int width = int(m_model.columns()[size_t(column)].width * scale);
        if (width == 0)
            m_table->setColumnHidden(column, true);
        if (m_table->isColumnHidden(column))
            continue;
        total += width;
        wished.emplace_back(column, width);
        numbersLast = m_model.columns()[size_t(column)].rightAligned;
    }
    m_table->horizontalHeader()->setStretchLastSection(!numbersLast);
    // Where not all columns fit, each has what its texts need, and what is left is shared.
    const int room = m_table->viewport()->width();
    const bool tight = total > room;
    std::vector<int> widths;
    int needed = 0;
    for (const auto &[column, width] : wished) {
        if (tight)
            m_table->resizeColumnToContents(column);
        widths.push_back(tight ? std::min(width, m_table->columnWidth(column)) : width);
        needed += widths.back();
    }
    const int left = std::max(0, room - needed);
    for (size_t i = 0; i < wished.size(); ++i) {
        const auto &[column, width] = wished[i];
        const int more = total > needed ? int(qint64(left) * (width - widths[i]) / (total - needed)) : 0;
        m_table->setColumnWidth(column, widths[i] + std::min(more, width - widths[i]));
    }
}

void TableSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TableSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        followRows();
        fit();
    }
}

void TableSection::fit()
{
    const double scale = std::max(1.0, Theme::of(this).scale());
    fitColumns();
    const int wanted = int((width() >= 1200 * scale ? 440 : width() >= 840 * scale ? 332 : 300) * scale);
    m_formCard->setFixedWidth(std::max(wanted, m_form ? m_form->minimumSizeHint().width() + 2 : 0));
    const int needed =
        m_search->minimumWidth() + 8 + m_retiredShown->sizeHint().width() + 16 + m_deeds->sizeHint().width();
    m_barParts->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace statroom
