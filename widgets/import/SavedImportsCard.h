// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Card.h"

class QPushButton;

namespace statroom {

class PlainLabel;
class SavedImportsModel;
class SavedImportsTable;

/// The saved imports on the start of the import page; hidden where there are none.
class SavedImportsCard : public Card
{
    Q_OBJECT

public:
    explicit SavedImportsCard(SavedImportsModel &model, QWidget *parent = nullptr);

signals:
    void refreshWanted(int row); ///< -1 = all
    void forgetWanted(int row);

private:
    void tell();

    SavedImportsModel &m_model;
    SavedImportsTable *m_table;
    PlainLabel *m_detail; ///< what there is to know of the row, whole
    QPushButton *m_one;
    QPushButton *m_forget;
    QPushButton *m_all;
};

} // namespace statroom
