// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FolderDraft.h"
#include "items/ImportDraft.h"
#include "items/SavedImportsModel.h"
#include "pages/Page.h"

class QFrame;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace statroom {

class FolderStep;
class ImportDoneStep;
class ImportFieldsStep;
class ImportFileStep;
class ImportPreviewStep;
class PageHeader;
class PlainLabel;
class RefreshStep;
class StepIndicator;

/// From a file to the city in four steps: file and reading, columns to fields, preview, done; or a whole folder
/// in one review; or the saved imports once more. Nothing is written before the button on the preview.
class ImportPage : public Page
{
    Q_OBJECT

public:
    enum class Step { File, Fields, Preview, Done, Folder, Refresh };

    ImportPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    /// Begins with a file or a folder, or goes on where the page was.
    void openFile(const QString &path);
    /// A folder, or several files, in one review.
    void openFolder(const QStringList &paths);
    Step step() const { return m_step; }

    QString title() const override { return tr("Import"); }
    QWidget *mainWidget() override;
    QList<QWidget *> regions() override;
    bool escape() override;
    bool canLeave() override;

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose(ImportSourceId source, const QString &name);
    void chooseFolder();
    void refreshSaved(int row);
    void go(Step step);
    void back();
    void forward();
    void tell();
    void progress(int step);

    ImportDraft m_draft;
    FolderDraft m_folderDraft;
    SavedImportsModel m_saved;
    PageHeader *m_head;
    StepIndicator *m_steps;
    PlainLabel *m_reading;
    QStackedWidget *m_stack;
    ImportFileStep *m_file;
    ImportFieldsStep *m_fields;
    ImportPreviewStep *m_preview;
    ImportDoneStep *m_done;
    FolderStep *m_folderStep;
    RefreshStep *m_refreshStep;
    QFrame *m_line;
    QWidget *m_footer;
    PlainLabel *m_foot;
    QProgressBar *m_progress;
    QPushButton *m_report;
    QPushButton *m_undo;
    QPushButton *m_open;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_primary;
    Step m_step = Step::File;
    bool m_previewWanted = false;
    QString m_folder;
};

} // namespace statroom
