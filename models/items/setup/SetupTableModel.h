// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "items/CellBlock.h"
#include "items/PreviewModel.h"
#include "items/setup/SetupDraft.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <set>
#include <vector>

namespace statroom {

/// How one field of a record is shown in a table and asked for in a form.
struct SetupColumn
{
    enum class Entry { Text, LongText, Choice, Flag, List, Fixed };

    QString title = {}; ///< heading
    QString label = {}; ///< in the form, which finds its mnemonic
    Entry entry = Entry::Text;
    QString hint = {}; ///< what to write, shown while the field is empty
    QString group = {}; ///< the title of the part of the form that begins here
    int width = 120; ///< in the table; 0 = in the form only
    bool inForm = true;
    bool onlyNew = false; ///< asked for only when the record is made
    bool rightAligned = false;

    SetupColumn &asChoice()
    {
        entry = Entry::Choice;
        return *this;
    }
    SetupColumn &asFlag()
    {
        entry = Entry::Flag;
        return *this;
    }
    SetupColumn &asList()
    {
        entry = Entry::List;
        return *this;
    }
    SetupColumn &asLong()
    {
        entry = Entry::LongText;
        return *this;
    }
    SetupColumn &asFixed()
    {
        entry = Entry::Fixed;
        return *this;
    }
    SetupColumn &hidden()
    {
        width = 0;
        return *this;
    }
    SetupColumn &tableOnly()
    {
        inForm = false;
        return *this;
    }
    SetupColumn &forNew()
    {
        onlyNew = true;
        width = 0;
        return *this;
    }
    SetupColumn &begins(const QString &heading)
    {
        group = heading;
        return *this;
    }
    SetupColumn &hinting(const QString &text)
    {
        hint = text;
        return *this;
    }
    SetupColumn &right()
    {
        rightAligned = true;
        return *this;
    }
};

/// What of a block of copied cells goes where in a set-up table.
struct SetupPasteWishes
{
    bool byHeadings = true; ///< where the block brings the headings along; else from the first cell on
    bool addRows = true; ///< a new record for what has none yet
    std::vector<int> everyColumn = {}; ///< that headings may name; none = those given
};

/// The records of one kind as a table of texts. A cell is written as one Revision when it is set; a
/// refused text stays in its cell, marked, with the sentence that says why, and nothing is written.
/// Follows the viewpoint: a commit announces exactly the rows that it touched.
class SetupTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ItemRole {
        KeyRole = Qt::UserRole, ///< of the row, SetupKey
        RefusalRole, ///< the sentence; empty where the cell is saved
        ChoicesRole, ///< QStringList
        RetiredRole,
        QuietRole, ///< bool: said elsewhere and only repeated here
        EntryRole, ///< int of SetupColumn::Entry
    };

    explicit SetupTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    Viewpoint &viewpoint() const { return m_viewpoint; }
    const std::vector<SetupColumn> &columns() const { return m_columns; }
    int rowOf(const SetupKey &key) const;
    SetupKey key(int row) const;
    QString cell(const SetupKey &key, int column) const; ///< as it is edited
    virtual QStringList choices(int column, const SetupKey &key) const;

    /// One record, new where the key is none. `expected` holds what the typed fields showed when typing
    /// began: where the file now says something else, nothing is written and both are named.
    struct Saved
    {
        SetupKey key;
        RevisionId revision; ///< none where nothing was to be changed
        std::optional<SetupRefusal> refusal;

        bool ok() const { return !refusal; }
    };
    Saved save(const SetupKey &key, const SetupTexts &typed, const SetupTexts &expected = {},
               const SetupKey &replaces = {});

    /// A block of copied cells over the given rows and columns, in their order; rows beyond the last make new
    /// records where the kind allows it. With headings, columns are found by them and records by the text of
    /// their first column. One cell fills all rows. Nothing is written before `paste`.
    struct Block
    {
        struct Refused
        {
            int row = 0; ///< of the block, from 0
            int column = 0; ///< of the block; -1 = the whole row
            QString text;
            QString why;
        };

        int cells = 0;
        int changed = 0;
        int added = 0; ///< new records
        int unchanged = 0;
        std::vector<Refused> refused;
        std::vector<Change> changes;
        std::vector<PreviewLine> lines; ///< one a cell
        bool hasHeadings = false;
        int rowsWithoutRecord = 0; ///< that make new ones, or would
        int hiddenCells = 0;
        int moreExact = 0;
    };
    Block plan(const std::vector<SetupKey> &rows, const std::vector<int> &columns, const CellBlock &block,
               const SetupPasteWishes &wishes = {}) const;
    Result<RevisionId> paste(const Block &block);

    /// What a new record begins with.
    virtual SetupTexts fresh() const { return {}; }
    /// What a new record like this one begins with.
    virtual SetupTexts duplicate(const SetupKey &key) const;
    virtual bool canAdd() const { return true; }
    virtual bool canRetire() const { return true; }
    virtual bool canRemove() const { return true; }
    virtual QString noun() const = 0; ///< "metric"
    bool isRetired(const SetupKey &key) const;
    Result<RevisionId> setRetired(const std::vector<SetupKey> &keys, bool retired);
    /// Takes out what was never used; else a Conflict that says what uses it.
    Result<RevisionId> removeUnused(const std::vector<SetupKey> &keys);

    void dropRefusal(const QModelIndex &index);
    bool hasRefusals() const { return !m_refused.empty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void refused(const QModelIndex &index, const QString &sentence);

protected:
    struct Row
    {
        SetupKey key;
        QStringList texts;
        std::map<int, QString> edits; ///< where the text edited is not the text shown
        std::set<int> quiet;
        QString title; ///< of the row, in its own heading; empty = numbered
        bool retired = false;

        bool operator==(const Row &) const = default;
    };

    virtual std::vector<SetupColumn> columnsOf(const Catalogue &catalogue) const = 0;
    virtual std::vector<Row> rowsOf(const Catalogue &catalogue) const = 0;
    /// Drafts the typed texts onto the record (none = a new one) and checks the whole.
    virtual std::optional<SetupRefusal> write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const = 0;
    virtual std::optional<SetupRefusal> retire(SetupDraft &draft, const SetupKey &key, bool retired) const;
    virtual std::optional<SetupRefusal> remove(SetupDraft &draft, const SetupKey &key) const;
    /// What stands in the history as the reason of what was typed.
    virtual QString reasonOf(const SetupTexts &typed) const;

    /// As one revision, while the record can be written.
    Result<RevisionId> commit(const SetupDraft &draft, const QString &reason);
    /// Call at the end of the constructor.
    void begin();
    /// Reads the rows again, and announces exactly those that differ.
    void follow();
    const Row *row(const SetupKey &key) const;
    const Catalogue &catalogue() const { return *m_viewpoint.catalogue(); }
    QLocale locale() const { return m_viewpoint.locale(); }

private:
    std::vector<int> headingColumns(const CellBlock &block, const std::vector<int> &among) const;
    QString placeOf(const SetupKey &key, int column) const;
    void emitRowChanged(int row, const Row &before);

    Viewpoint &m_viewpoint;
    std::vector<SetupColumn> m_columns;
    std::vector<Row> m_rows;
    struct Refused
    {
        QString text;
        QString sentence;
    };
    std::map<std::pair<SetupKey, int>, Refused> m_refused;
};

} // namespace statroom

Q_DECLARE_METATYPE(statroom::SetupKey)
