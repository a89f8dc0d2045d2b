// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/PreviewModel.h"

#include <QDialog>

class QCheckBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace statroom {

class PlainLabel;

/// What is about to be written, cell by cell, before it is: with the choices that change it, a reason where
/// one is needed, and a way to copy what is left out. Shown with open(); the caller makes the plan anew
/// whenever a choice changes, and writes when it is accepted.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    PreviewDialog(const QString &title, QWidget *parent);

    /// The sentence above the table, the lines, and the verb of the button; without anything to write the
    /// button waits, unless `writesAnyway`.
    void showPlan(const QString &sentence, std::vector<PreviewLine> lines, const QString &verb,
                  bool writesAnyway = false);
    /// A choice above the table; `chosenAnew` is emitted when it changes.
    QCheckBox *addChoice(const QString &name, const QString &text, bool checked);
    /// Asked for below the table; the button waits for it.
    void askReason(const QString &label);
    QString reason() const;
    const PreviewModel &model() const { return m_model; }
    QTableView *table() const { return m_table; }
    /// To the clipboard, with where each stood and what became of it.
    static void copyLines(std::vector<PreviewLine> lines);

signals:
    void chosenAnew();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followCounts();
    void followButton();
    void fitColumns();
    void copyLeft();

    PreviewModel m_model;
    PlainLabel *m_sentence;
    QVBoxLayout *m_choices;
    QHBoxLayout *m_fates;
    QTableView *m_table;
    PlainLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_copyLeft;
    QPushButton *m_write;
    bool m_asksReason = false;
    bool m_writesAnyway = false;
};

} // namespace statroom
