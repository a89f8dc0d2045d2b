// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catalogue.h"
#include "domain/Result.h"
#include "domain/Revision.h"
#include "domain/Status.h"
#include "domain/UnitFormat.h"
#include "items/EntryRows.h"
#include "items/TypedEntry.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace statroom {

class EntryPaste;
class Viewpoint;

/// The grid in which a department enters a month: a row for each series whose period ends in the month in
/// front, the periods before it and that month as columns, and a last column for the note or question.
/// It paints no guess of its own: a cell shows what the city file holds, or the text that was typed and is
/// not saved, with the sentence why. Every accepted edit is one revision, on disk when setData returns.
class MonthlyGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class CellState {
        ReadOnly, ///< calculated, derived or summed: shown, never typed
        Empty,
        Entered,
        Expected, ///< missing, with the day it will come
        Question, ///< typed, waits for an answer
        NotSaved, ///< typed, and refused or failed
        Saving, ///< typed, and the file is busy: tried again by itself
    };
    Q_ENUM(CellState)

    /// Display is the finished text, Edit what an editor opens with.
    enum Role {
        StateRole = Qt::UserRole + 1, ///< int(CellState)
        NumberRole, ///< double as stored (rates are fractions), or invalid
        PartsRole, ///< "2,645 / 39,485", or empty
        PeriodRole, ///< "Q3 2026" where the period is no month, else empty
        StatusRole, ///< int(Status), or invalid where there is no value
        StatusWordRole,
        WhyRole, ///< the sentence behind the status
        StageRole, ///< int(Observation::Stage)
        DisputedRole, ///< bool
        NoteRole,
        ExpectedRole, ///< QDate
        ReadOnlyReasonRole, ///< why the cell cannot be typed in; empty where it can
        TypedRole, ///< text typed and not saved
        SentenceRole, ///< what is wrong with it or asked about it; of the note column: that of its row
        AnswersRole, ///< QStringList, at most two; of the note column: those of its row
        DetailRole, ///< of the metric column: code, target, parts
        SeriesRole, ///< qint64
        MonthRole, ///< int, first month of the cell's period as yyyymm
        FrontRole, ///< bool: in the column of the month in front
    };

    enum class Answered { Done, AsksForText, Refused };

    explicit MonthlyGridModel(Viewpoint &viewpoint, QObject *parent = nullptr);
    ~MonthlyGridModel() override;

    /// What is entered: a department's month. Texts that are not saved are kept and come back with their cell.
    void setPlace(DepartmentId department, Month month);
    DepartmentId department() const { return m_department; }
    Month month() const { return m_month; }
    void setPastMonths(int months); ///< columns before the month in front; 3 at first
    int pastMonths() const { return m_past; }

    int metricColumn() const { return 0; }
    int frontColumn() const { return m_past + 1; }
    int noteColumn() const { return m_past + 2; }
    bool isMonthColumn(int column) const { return column > 0 && column <= m_past + 1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Reads the text by unit and locale and commits it. False where nothing was saved: the cell then
    /// keeps the text, its state and sentence say why. An emptied text makes the value missing. In the note
    /// column: the note of the month in front, or the text that the row's question asks for.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// For one of its month cells; true until the grid changes.
    EntryReading readingOf(const QModelIndex &cell) const;
    QString readOnlyReason(const QModelIndex &index) const; ///< empty where it can be typed
    Viewpoint &viewpoint() const { return m_viewpoint; }
    Period periodAt(const QModelIndex &cell) const; ///< invalid where it is no cell of a period
    SeriesId seriesAt(int row) const;
    const Metric *metricAt(int row) const;
    std::optional<Observation> storedAt(const QModelIndex &cell) const;
    CellState stateAt(const QModelIndex &cell) const;
    QModelIndex indexOf(SeriesId series, Month month = {}) const; ///< without a month: in the front column
    /// The cell that a row's sentence and answers speak of; invalid if nothing is pending there.
    QModelIndex pendingCell(int row) const;

    /// Makes missing, never 0.
    bool clear(const QModelIndex &cell);
    /// As in the period before.
    bool copyPrevious(const QModelIndex &cell);
    bool setNote(const QModelIndex &cell, const QString &note);
    bool setExpected(const QModelIndex &cell, QDate expected, const QString &because);
    /// Somebody doubts the number, or does no longer; `because` stands in the history.
    bool setDisputed(const QModelIndex &cell, bool disputed, const QString &because);
    /// Gives the first (0) or second (1) answer to what is pending in the cell.
    Answered answer(const QModelIndex &cell, int which);
    /// The text that an answer asked for: a note to keep the value with, or the reason of a correction.
    bool giveText(const QModelIndex &cell, const QString &text);
    /// Forgets the text that was not saved.
    void takeBack(const QModelIndex &cell);

    struct Pasted
    {
        int saved = 0;
        int unchanged = 0;
        int saving = 0; ///< cells whose revision is tried again by itself: somebody else is saving just now
        int waiting = 0; ///< cells that now show a question or an error
        QModelIndex firstWaiting;
    };
    /// What was planned for this grid as it is, as one revision. What has a question waits in its cell.
    Pasted paste(const EntryPaste &plan, const QString &reason = {});
    /// Several cells made missing, as one revision.
    Pasted clear(const QModelIndexList &cells);

    /// Cells of the front column that a person types: all of them, and those that still need something.
    int toEnterCount() const;
    int missingCount() const; ///< neither entered nor expected on a day, or with a text that is not saved
    QList<int> missingRows() const; ///< in the order of the grid; expected ones too
    /// Going round from this cell; from beside a missing cell, that one first. Invalid if there is none.
    QModelIndex nextMissing(const QModelIndex &after) const;
    bool hasUnsaved() const { return !m_pending.isEmpty(); } ///< anywhere, not only in what is shown
    /// Metrics left away because their quarter or year does not end in this month: "2 more are …" or empty.
    QString notDueText() const;

signals:
    void failed(const statroom::Error &error); ///< reading went wrong; the grid is empty
    void placeChanged();
    /// The person at the screen undid or redid something; this cell is the first that it changed.
    void tookBack(const QModelIndex &cell);

private:
    struct Key
    {
        qint64 series = 0;
        int month = 0;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &k, size_t seed = 0) { return qHashMulti(seed, k.series, k.month); }
    };
    void reload();
    void follow(const CommittedRevision &revision);
    void emitRow(int row, int firstColumn, int lastColumn, bool note);

    EntryRow *rowOf(const QModelIndex &index);
    const EntryRow *rowOf(const QModelIndex &index) const;
    const EntryCell *cellOf(const QModelIndex &index) const;
    Key keyOf(const QModelIndex &index) const;
    const TypedEntry *pendingOf(const QModelIndex &index) const;
    UnitFormat formatOf(const EntryRow &row) const;
    QString valueText(const EntryRow &row, const EntryCell &cell) const;
    QString noteText(int row) const;
    QString detailText(const EntryRow &row) const;
    QString toolTip(const QModelIndex &index) const;
    QString accessibleText(const QModelIndex &index) const;
    std::optional<Status> statusOf(const EntryRow &row, const EntryCell &cell, QString *why) const;

    bool enter(const QModelIndex &cell, const QString &text);
    bool settle(const QModelIndex &cell, const QString &typed, const EntryReading::Outcome &outcome);
    bool offer(const QModelIndex &cell, const Observation &wanted, const QString &typed, const QString &reason);
    bool commit(const QModelIndex &cell, const Observation &wanted, const QString &typed, const QString &reason,
                int tries = 0);
    struct Wanted
    {
        QModelIndex at;
        QString typed;
        Observation value;
        QString reason;
    };
    void commitTogether(const std::vector<Wanted> &wanted, const QString &reason, Pasted &outcome, int tries = 0);
    void retryTogether(const std::vector<Key> &keys, const QString &reason, int tries);
    void appendChange(Revision &revision, const QModelIndex &cell, const Observation &wanted) const;
    bool hold(const QModelIndex &cell, const TypedEntry &pending);
    void drop(const QModelIndex &cell);
    void retry(const Key &key);
    void changedCell(const QModelIndex &cell);

    Viewpoint &m_viewpoint;
    std::shared_ptr<const Catalogue> m_catalogue; ///< what the rows were read from
    DepartmentId m_department;
    Month m_month;
    int m_past = 3;
    int m_wantedPast = 3; ///< from the next reset on
    DepartmentId m_shownDepartment; ///< that the rows are of
    Month m_shownMonth;
    std::vector<EntryRow> m_rows;
    QHash<Key, TypedEntry> m_pending;
    std::optional<Key> m_inFlight; ///< its cell changes with this commit whatever its number
    int m_notDue = 0;
};

} // namespace statroom
