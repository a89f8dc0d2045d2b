// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ImportPreview.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace statroom {

class ImportDraft;
class UnitFormat;

/// Every remark and every value of a plan, worst first: what happens, where it stands, the text as found,
/// what it is read as and why. Cells that wait carry answers; an answer makes the plan anew, and until
/// then the rows stay as they are. Follows its ImportDraft.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        FateColumn,
        RowColumn,
        ColumnColumn,
        TextColumn,
        MetricColumn,
        PeriodColumn,
        ReadColumn,
        WhyColumn,
        ColumnCount
    };
    enum Role {
        GroupRole = Qt::UserRole + 1, ///< ImportPreview::Group, as int
        AnswersRole, ///< QStringList: what can be said in this row, in the order of its keys
        FileRowRole, ///< row and column of the file; 0 and -1 where there is none
        FileColumnRole,
    };
    using Group = ImportPreview::Group;

    explicit ImportPreviewModel(ImportDraft &draft, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    Group groupAt(int row) const { return m_preview->group(row); }
    /// Gives the answer of that number; false where the row has none.
    bool answer(int row, int number);

private:
    QString fate(Group group) const;
    QStringList answers(qint64 row) const;
    QString metricText(qint64 row) const;
    QString periodText(qint64 row) const;
    QString readAs(qint64 row) const;
    QString why(qint64 row) const;
    UnitFormat formatOf(int series) const;
    int seriesOf(qint64 row) const;

    ImportDraft &m_draft;
    std::shared_ptr<const ImportPreview> m_preview;
};

/// The rows of an ImportPreviewModel that one wants to see, in its order.
class ImportPreviewFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { NeedsLook, Added, Unchanged, All };

    explicit ImportPreviewFilter(ImportPreviewModel &model, QObject *parent = nullptr);

    Show show() const { return m_show; }
    void setShow(Show show);
    /// How many rows a choice would show.
    static qint64 count(const ImportPreview &preview, Show show);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    static bool belongs(ImportPreview::Group group, Show show);

    ImportPreviewModel &m_model;
    Show m_show = Show::All;
};

} // namespace statroom
