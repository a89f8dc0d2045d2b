// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/EntryPaste.h"

#include <QObject>

namespace statroom {

class MonthlyGridModel;
class MonthlyGridView;
class Page;

/// Pastes what is on the clipboard into the entry grid: at once where every cell fits, else after a look at
/// all of them. Says on the page what was pasted, what waits and what was left out.
class EntryPasting : public QObject
{
    Q_OBJECT

public:
    EntryPasting(Page &page, MonthlyGridModel &grid, MonthlyGridView &view);

    void paste();

private:
    void preview(const CellBlock &block, const QModelIndexList &where);
    void write(const EntryPaste &plan, const QString &reason);

    Page &m_page;
    MonthlyGridModel &m_grid;
    MonthlyGridView &m_view;
};

} // namespace statroom
