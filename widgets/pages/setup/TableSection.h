// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/setup/SetupTableModel.h"

#include <QSortFilterProxyModel>
#include <QTableView>
#include <QWidget>

#include <functional>

class QAction;
class QBoxLayout;
class QCheckBox;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;

namespace statroom {

class Card;
class EmptyState;
class Page;
class PlainLabel;
class RecordForm;

/// Rows that hold the words looked for, retired ones only when asked for.
class SetupFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SetupFilter(SetupTableModel &model, QObject *parent = nullptr);
    void setText(const QString &text);
    void setRetiredShown(bool shown);
    SetupKey key(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    bool m_retired = false;
};

/// A set-up table under the keyboard: typing and F2 edit, Ctrl+C and Ctrl+V copy and paste blocks, Enter
/// opens the record's form.
class SetupTable : public QTableView
{
    Q_OBJECT

public:
    using QTableView::QTableView;

signals:
    void pasteWanted();
    void formWanted();
    void currentMoved();
    void refusalDropped(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

/// One kind of record: search, what can be done, the table, and the form of the row selected.
class TableSection : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString name; ///< of the table, for those who hear it
        QString none; ///< the sentence while there is nothing
        QString add; ///< the verb with its mnemonic, "&Add department"
        QString remove = {}; ///< the verb, where it is not "&Take out"
        QString whatItRemoves = {}; ///< what becomes of the rest then; belongs to `remove`
    };

    TableSection(SetupTableModel &model, const Words &words, Page &page);

    SetupTableModel &model() const { return m_model; }
    RecordForm *form() const { return m_form; }
    SetupTable *table() const { return m_table; }
    QWidget *mainWidget() const;
    /// Everything typed is saved, or refused with the sentence in place: then false.
    bool settle();
    void select(const SetupKey &key);
    std::vector<SetupKey> selectedKeys() const;
    int currentColumn() const;
    void startNew(const SetupTexts &texts, const SetupKey &replaces = {});
    /// A further button or menu before the adding one.
    void addDeed(QWidget *widget);
    /// A rarer deed with what is selected, under More.
    QAction *addMore(const QString &text);
    void tellOf(const Result<RevisionId> &done, const QString &what);
    void search();
    void showColumn(int column, bool shown);
    SetupFilter &rows() { return m_filter; }
    void followEditable();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followRows();
    void followCurrent();
    void paste();
    int selectedRow(int otherwise) const; ///< the first one
    void fitColumns();
    void fit();

    SetupTableModel &m_model;
    Words m_words;
    Page &m_page;
    SetupFilter m_filter;
    QLineEdit *m_search;
    QCheckBox *m_retiredShown;
    QWidget *m_bar; ///< search, and beside it or below it what can be done
    QBoxLayout *m_barParts;
    QHBoxLayout *m_find;
    QHBoxLayout *m_deeds;
    QPushButton *m_duplicate;
    QPushButton *m_retire;
    QPushButton *m_more;
    QMenu *m_moreMenu;
    QAction *m_paste;
    QAction *m_remove;
    QList<QAction *> m_withSelected;
    QPushButton *m_add;
    Card *m_card;
    SetupTable *m_table;
    EmptyState *m_empty;
    Card *m_formCard;
    RecordForm *m_form = nullptr;
    PlainLabel *m_foot;
    bool m_moving = false;
};

} // namespace statroom
