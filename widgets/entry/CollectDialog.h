// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/BackgroundJob.h"
#include "items/books/Collection.h"
#include "items/books/CollectionDepartmentsModel.h"
#include "items/books/CollectionItemsModel.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace statroom {

class PlainLabel;
class Prompts;

/// Collects the entry workbooks of a folder: who is in, who is missing, what is odd, and every cell that cannot be
/// taken, before anything is written. Then takes over, hands in what is complete, and drafts reminders.
class CollectDialog : public QDialog
{
    Q_OBJECT

public:
    CollectDialog(Viewpoint &viewpoint, Prompts &prompts, const QString &folder, QWidget *parent = nullptr);

    /// Reads a folder, or one file; what is in it is shown when it is read.
    void read(const QString &path);
    bool isReading() const { return m_job.isRunning(); }
    const std::optional<Collection> &collection() const { return m_collection; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void done(const QString &text);

private:
    void showFiles(Result<Collection::Files> files);
    void follow();
    void take();
    void remind();
    void say(const QString &text, bool isError);

    Viewpoint &m_viewpoint;
    Prompts &m_prompts;
    std::optional<Collection> m_collection;
    BackgroundJob m_job; ///< opens the workbooks
    QString m_said; ///< what is said again once they are read
    bool m_saidAnError = false;
    CollectionDepartmentsModel m_departments;
    CollectionItemsModel m_items;
    QLineEdit *m_folder;
    PlainLabel *m_lead;
    QTableView *m_who;
    QTableView *m_what;
    QCheckBox *m_onlyOpen;
    QCheckBox *m_handIn;
    PlainLabel *m_reasonLabel;
    QLineEdit *m_reason;
    PlainLabel *m_message;
    QPushButton *m_remind = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace statroom
