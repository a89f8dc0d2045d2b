// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ImportDraft.h"
#include "items/ImportTableModel.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;
class QTableView;

namespace statroom {

class Card;
class DropArea;
class PlainLabel;

/// The file and how it was read: its first rows as they stand, and what a person may say differently.
/// Before there is a file: where to drop one, and what was imported before.
class ImportFileStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFileStep(ImportDraft &draft, QWidget *parent = nullptr);

    QWidget *mainWidget() const;
    void setExpecting(bool expecting);
    /// What was imported before is read again.
    void refresh();
    /// Below the field to drop on.
    void addToStart(QWidget *widget);

signals:
    /// A person wants to choose a file; with a source, the next one of that kind.
    void chooseWanted(statroom::ImportSourceId source, const QString &name);
    void folderWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void fit();
    void say();

    ImportDraft &m_draft;
    ImportTableModel m_model;
    QWidget *m_start;
    DropArea *m_drop;
    QPushButton *m_choose;
    QPushButton *m_folder;
    Card *m_sources;
    QWidget *m_sourceRows = nullptr;
    QWidget *m_read;
    PlainLabel *m_name;
    QPushButton *m_other;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QSpinBox *m_header;
    QComboBox *m_decimal;
    QComboBox *m_order;
    QTableView *m_table;
    PlainLabel *m_more;
    PlainLabel *m_remarks; ///< of a sheet
    bool m_loading = false;
};

} // namespace statroom
