// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/setup/SetupTableModel.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace statroom {

class PlainLabel;

/// One record of a SetupTableModel as a form: a label above each field, the sentence that refuses it below.
/// Enter or Ctrl+S saves, Esc takes back what was typed. What was typed is never dropped unasked: `settle`
/// saves it, and says no where that is refused.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    explicit RecordForm(SetupTableModel &model, QWidget *parent = nullptr);

    void showRecord(const SetupKey &key);
    void startNew(const SetupTexts &texts, const SetupKey &replaces = {});
    SetupKey key() const { return m_key; }
    bool isNew() const { return m_new; }
    bool isChanged() const;
    /// True where nothing is left unsaved.
    bool settle();
    bool save();
    void takeBack();
    void focusFirst();
    /// The editor of a column; null where the form has none.
    QWidget *editor(int column) const;
    QString text(int column) const;
    void setText(int column, const QString &text);

signals:
    void saved(const statroom::SetupKey &key);
    void newDropped();
    /// A refusal that a new record in place of this one would answer.
    void replaceWanted(const statroom::SetupTexts &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field
    {
        int column = 0;
        QWidget *editor = nullptr;
        QLabel *label = nullptr;
        PlainLabel *error = nullptr;
        PlainLabel *group = nullptr;
        QString original;
    };

    void build();
    void load(const SetupTexts &texts);
    void follow();
    void followEditable();
    void followTyping(int column);
    void refuse(const SetupRefusal &refusal);
    void clearErrors();
    SetupTexts typed() const;
    static QString textOf(const QWidget *editor);
    void setTextOf(QWidget *editor, int column, const QString &text);

    SetupTableModel &m_model;
    std::vector<Field> m_fields;
    SetupKey m_key;
    SetupKey m_replaces;
    bool m_new = false;
    QScrollArea *m_scroll;
    PlainLabel *m_error;
    QPushButton *m_save;
    QPushButton *m_back;
    QPushButton *m_replace;
};

} // namespace statroom
