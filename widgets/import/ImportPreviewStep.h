// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ImportPreviewModel.h"

#include <QWidget>

class QLineEdit;

namespace statroom {

class Card;
class ImportPreviewTable;
class PlainLabel;
class SegmentedControl;

/// Exactly what an import would do, cell by cell: counts that add up to all of them, the rows that need a
/// person first, answers in the row.
class ImportPreviewStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreviewStep(ImportDraft &draft, QWidget *parent = nullptr);

    QWidget *mainWidget() const;
    QString reason() const; ///< for the history, where values change; may be empty

private:
    void load();
    void tell();
    void rebuildCounts(const ImportPreview &preview);

    ImportDraft &m_draft;
    ImportPreviewModel m_model;
    ImportPreviewFilter m_filter;
    Card *m_counts;
    QWidget *m_tiles = nullptr;
    PlainLabel *m_sum;
    SegmentedControl *m_segments;
    ImportPreviewTable *m_table;
    PlainLabel *m_rows;
    PlainLabel *m_detail;
    PlainLabel *m_warnings;
    QWidget *m_reasonRow;
    QLineEdit *m_reason;
    QString m_path;
    qint64 m_fileRow = 0;
    int m_fileColumn = -1;
};

} // namespace statroom
