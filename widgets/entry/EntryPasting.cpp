// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry/EntryPasting.h"

#include "entry/MonthlyGridView.h"
#include "items/MonthlyGridModel.h"
#include "pages/Page.h"
#include "pages/PreviewDialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

namespace statroom {

EntryPasting::EntryPasting(Page &page, MonthlyGridModel &grid, MonthlyGridView &view)
    : QObject(&page)
    , m_page(page)
    , m_grid(grid)
    , m_view(view)
{}

void EntryPasting::paste()
{
    const QModelIndexList where = m_view.chosen();
    if (where.isEmpty())
        return;
    if (!m_page.viewpoint().canEdit()) {
        m_page.showMessage(Page::Tone::Warning, m_page.viewpoint().whyNotEditable());
        return;
    }
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const CellBlock block = data ? CellBlock::of(*data) : CellBlock();
    if (block.isEmpty()) {
        m_page.showMessage(Page::Tone::Note,
                           block.isTooLarge() ? tr(
                               "The block on the clipboard is too large to paste. Save it as a file and import it.")
                                              : tr("There is nothing to paste. Copy cells in a spreadsheet first."));
        return;
    }
    const EntryPaste plan(m_grid, block, where, {});
    if (plan.fits())
        write(plan, {});
    else
        preview(block, where);
}

void EntryPasting::preview(const CellBlock &block, const QModelIndexList &where)
{
    struct Asked
    {
        CellBlock block;
        QList<QPersistentModelIndex> where;
    };
    auto asked = std::make_shared<Asked>(Asked{block, {}});
    for (const QModelIndex &cell : where)
        asked->where << cell;
    auto *dialog = new PreviewDialog(tr("Paste %n row(s)", nullptr, block.rowCount()), &m_page);
    const EntryPaste first(m_grid, block, where, {});
    QCheckBox *labels = first.hasLabels()
        ? dialog->addChoice(QStringLiteral("byLabels"),
                            tr("&Match by the names and months in the block, wherever the cell is"), true)
        : nullptr;
    QCheckBox *held = first.hasOthers()
        ? dialog->addChoice(QStringLiteral("asHeld"), tr("&Take what cells hold where they show another number"), false)
        : nullptr;
    const auto plan = [this, asked, labels, held](const QString &reason) {
        QModelIndexList cells;
        for (const QPersistentModelIndex &cell : asked->where)
            cells << cell;
        return EntryPaste(m_grid, asked->block, cells,
                          {!labels || labels->isChecked(), held && held->isChecked(), reason});
    };
    const auto show = [this, dialog, plan] {
        // As if the reason were given, which is asked for below.
        const EntryPaste now = plan(QStringLiteral("…"));
        dialog->askReason(now.asksReason()
                              ? tr("&Reason: some of these were handed in; it stands with them in the history.")
                              : QString());
        PreviewModel counting;
        counting.setLines(now.lines());
        const int values = counting.writtenCount();
        QStringList sentences{tr("Of the copied cells: %1.").arg(counting.counts())};
        if (now.hiddenCells() > 0)
            sentences << tr("%n cell(s) in hidden rows or columns are left out.", nullptr, now.hiddenCells());
        if (now.moreExact() > 0)
            sentences << tr("%n value(s) are taken with more digits than were shown.", nullptr, now.moreExact());
        const bool asks = counting.count(PreviewLine::Fate::Waits) + counting.count(PreviewLine::Fate::Refused) > 0;
        dialog->showPlan(sentences.join(u' '), now.lines(),
                         values > 0 ? tr("&Paste %n value(s)", nullptr, values)
                             : asks ? tr("&Paste, and look at each")
                                    : tr("&Paste"),
                         asks);
    };
    show();
    connect(dialog, &PreviewDialog::chosenAnew, this, show);
    connect(&m_grid, &QAbstractItemModel::dataChanged, dialog, show);
    connect(&m_grid, &QAbstractItemModel::modelReset, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog, plan] {
        m_grid.disconnect(dialog);
        const QString reason = dialog->reason();
        write(plan(reason), reason);
    });
    connect(dialog, &QDialog::finished, &m_view, [this] { m_view.setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

void EntryPasting::write(const EntryPaste &plan, const QString &reason)
{
    // The lines outlive the plan: once written, the grid is another.
    std::vector<PreviewLine> lost;
    for (const PreviewLine &line : plan.lines())
        if (line.fate == PreviewLine::Fate::LeftOut)
            lost.push_back(line);
    const int moreExact = plan.moreExact();
    const MonthlyGridModel::Pasted done = m_grid.paste(plan, reason);
    QStringList parts{tr("%n value(s) pasted", nullptr, done.saved)};
    if (done.unchanged > 0)
        parts << tr("%n as before", nullptr, done.unchanged);
    if (done.saving > 0)
        parts << tr("%n saved as soon as the file is free", nullptr, done.saving);
    if (done.waiting > 0)
        parts << tr("%n cell(s) wait for you", nullptr, done.waiting);
    if (!lost.empty())
        parts << tr("%n left out", nullptr, int(lost.size()));
    QString text = parts.join(tr(", ")) + u'.';
    if (moreExact > 0 && done.saved > 0)
        text += u' ' + tr("%n value(s) have more digits than were shown.", nullptr, moreExact);
    const bool all = done.waiting == 0 && lost.empty();
    if (lost.empty()) {
        m_page.showMessage(all ? Page::Tone::Note : Page::Tone::Warning, text);
    } else {
        m_page.showMessage(Page::Tone::Warning, text, tr("Copy what was left out"),
                           [lost] { PreviewDialog::copyLines(lost); });
    }
    if (done.firstWaiting.isValid())
        m_view.goTo(done.firstWaiting);
}

} // namespace statroom
