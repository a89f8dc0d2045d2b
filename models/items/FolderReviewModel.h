// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FolderDraft.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace statroom {

/// The rows of a folder's review: tables that are not read, values on which files disagree, and every row of every
/// table with what it is taken for, how sure that is and what will happen. What can be said of a cell is offered
/// as choices; saying it makes the review anew. Follows its FolderDraft.
class FolderReviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        WhereColumn,
        FoundColumn,
        DepartmentColumn,
        TakenColumn,
        SureColumn,
        HappensColumn,
        ColumnCount
    };
    enum Role {
        StateRole = Qt::UserRole + 1, ///< State, as int
        ChoicesRole, ///< QStringList; empty where nothing can be said
        ConfidenceRole, ///< FolderReview::Confidence as int; -1 where there is none
        NeedsPersonRole,
    };
    enum class State { Refused, Waits, New, Same, LeftOut };

    explicit FolderReviewModel(FolderDraft &draft, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// One of the choices, by its text.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    int needingPerson() const { return m_needing; }

private:
    struct Row
    {
        enum class Kind { Sheet, Conflict, Line };
        Kind kind = Kind::Line;
        int place = 0;
        bool operator==(const Row &) const = default;
    };
    struct Choice
    {
        QString text;
        std::function<void(FolderDraft &)> say;
    };

    void load();
    State stateOf(const Row &row) const;
    bool needsPerson(const Row &row) const;
    int sheetOf(const Row &row) const;
    QString text(const Row &row, int column) const;
    QString metricText(MetricId metric, CategoryId category) const;
    QString happens(const FolderReview::Line &line) const;
    QString numberText(const FolderReview::Conflict &conflict, std::optional<double> value) const;
    QList<Choice> choices(const Row &row, int column) const;
    QList<Choice> lineChoices(int place) const;

    FolderDraft &m_draft;
    std::shared_ptr<const FolderReview> m_review;
    QList<Row> m_rows;
    int m_needing = 0;
};

/// Only what needs a person, or all.
class FolderReviewFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { NeedsPerson, All };

    explicit FolderReviewFilter(FolderReviewModel &model, QObject *parent = nullptr);
    Show show() const { return m_show; }
    void setShow(Show show);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Show::All;
};

} // namespace statroom
