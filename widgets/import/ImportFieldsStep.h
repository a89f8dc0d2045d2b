// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ImportDraft.h"
#include "items/ImportMappingModel.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QScrollArea;
class QTableView;
class QVBoxLayout;

namespace statroom {

class ConditionRow;
class LinkButton;
class MessageLine;
class PlainLabel;

/// What the columns of a file mean and where its numbers go. Every change is planned at once, so that what
/// will be made, or what is still missing, stands beside it.
class ImportFieldsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFieldsStep(ImportDraft &draft, QWidget *parent = nullptr);

    QWidget *mainWidget() const;
    /// What must be said before going on; empty where nothing is.
    QString missing() const;
    /// Takes over what still stands in a field that has the focus.
    void finishEditing();
    /// Plans now if the request has changed since.
    void planNow();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fillChoices();
    void load();
    void say();
    void tell();
    void rebuildConditions();
    QString codeIn(const QComboBox *combo) const;

    ImportDraft &m_draft;
    ImportMappingModel m_model;
    QTimer m_wait;
    MessageLine *m_memory;
    QTableView *m_table;
    QScrollArea *m_side;
    QFormLayout *m_form;
    QComboBox *m_source;
    QComboBox *m_layout;
    QComboBox *m_department;
    QComboBox *m_metric;
    QComboBox *m_aggregate;
    ConditionRow *m_met = nullptr;
    QWidget *m_metHost;
    QLineEdit *m_breakdown;
    QWidget *m_whereHost;
    QVBoxLayout *m_where;
    QList<ConditionRow *> m_conditions;
    LinkButton *m_addCondition;
    QWidget *m_span;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QCheckBox *m_create;
    QCheckBox *m_keep;
    PlainLabel *m_outcome;
    PlainLabel *m_made;
    bool m_loading = false;
};

} // namespace statroom
