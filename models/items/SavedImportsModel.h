// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/SavedImports.h"
#include "items/BackgroundJob.h"

#include <QAbstractTableModel>

#include <memory>

namespace statroom {

class Viewpoint;

/// The saved imports of a city: where their files are and whether those changed since they were last run; after
/// `run` what each would do, to be ticked and written, one revision each. Looking and planning run in the
/// background; an import that fails does not keep the others. Follows its viewpoint.
class SavedImportsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Work { None, Looking, Planning, Writing };
    enum Column {
        NameColumn,
        FileColumn,
        TargetColumn,
        LastColumn,
        StateColumn,
        AddedColumn,
        ChangedColumn,
        UnchangedColumn,
        RejectedColumn,
        WhyColumn,
        ColumnCount
    };
    enum Role {
        ToneRole = Qt::UserRole + 1, ///< Tone, as int
        NeedsPersonRole,
    };
    enum class Tone { Quiet, News, Asks, Failed };

    explicit SavedImportsModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The tick in front of an import that has been planned: whether `write` writes it.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Where the files are and whether they changed, in the background.
    void look();
    /// Plans all, or the one of that row.
    void run(int row = -1);
    bool isPlanned() const { return m_isPlanned; }
    /// The columns that were renamed are the same; that one is planned again.
    bool asksForRenames(int row) const;
    void confirmRenames(int row);
    qint64 writeCount() const; ///< values of the ticked ones
    QString whyNot() const;
    /// One after the other, each its own revision; `written` tells how many.
    void write();
    /// Takes an import off the list; undoable.
    void forget(int row);
    void cancel();
    /// Back to the list.
    void reset();
    Work work() const { return m_work; }

    /// Keeps an import under a name. False: `failed` has told why.
    static Result<void> save(Viewpoint &viewpoint, const ImportPlan &plan, const QString &name, const QString &path,
                             SavedImport::Span span);
    /// "calls-*.csv" for calls-2026-10.csv; empty where a name has nothing that changes.
    static QString patternFor(const QString &fileName);

signals:
    void workChanged();
    void progressed(int step);
    void written(int imports, qint64 values);
    void failed(const statroom::Error &error);

private:
    struct Look
    {
        SavedImports::Found found;
        std::optional<Receipt> last;
        std::optional<bool> isSame;
    };
    struct Entry
    {
        SavedImport saved;
        QString target;
        Look look;
        bool isLooked = false;
        std::shared_ptr<const SavedImports::Run> run;
        bool isTicked = false;
        bool isConfirmed = false;
        bool isWritten = false;
        QString problem;
    };

    void load();
    void begin(Work work);
    void plan(const QList<int> &rows);
    void writeNext(QList<int> rows, int done, qint64 values);
    QString stateText(const Entry &entry) const;
    Tone toneOf(const Entry &entry) const;

    Viewpoint &m_viewpoint;
    BackgroundJob m_job;
    Work m_work = Work::None;
    QList<Entry> m_entries;
    bool m_isPlanned = false;
};

} // namespace statroom
