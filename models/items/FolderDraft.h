// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/FolderReview.h"
#include "items/BackgroundJob.h"
#include "items/SignOff.h"

#include <QObject>

#include <memory>

namespace statroom {

class Viewpoint;

/// The import of a folder on its way: the tables as read, what was said about their words, the review of them all,
/// and what was written. Reading, reviewing and writing run in the background; until `write` succeeds the city file
/// is as it was. Each thing that is said makes the review anew; what came back too late is dropped.
class FolderDraft : public QObject
{
    Q_OBJECT

public:
    enum class Work { None, Reading, Reviewing, Writing, Undoing };

    explicit FolderDraft(Viewpoint &viewpoint, QObject *parent = nullptr);

    Viewpoint &viewpoint() const { return m_viewpoint; }
    /// A folder, or several files.
    void open(const QStringList &paths);
    QString folderName() const;
    bool isOpen() const { return !m_paths.isEmpty(); }
    /// The newest there is; null before the first. Stays while a newer one is made.
    std::shared_ptr<const FolderReview> review() const { return m_review; }
    bool isStale() const { return m_isStale; }

    /// What the words of a line mean, for all lines with the same words (in files of the same department, but for
    /// metrics that all departments have).
    void take(int line, MetricId metric, CategoryId category = {});
    void takeNew(int line); ///< a metric of its name
    void leaveOut(int line);
    void askAgain(int line);
    void setDepartment(int line, DepartmentId department);
    void setNewDepartment(int line);
    void leaveOutSheet(int sheet);
    void takeSheet(int sheet); ///< one that was left out or is hidden
    void prefer(int conflict, int side); ///< side -1: none of them
    /// For all lines that wait.
    void takeSimilar();
    void takeAllNew();
    void leaveOutUnknown();
    /// How many lines each of them would settle.
    int similarCount() const;
    int unknownCount() const;

    bool canWrite() const { return whyNot().isEmpty(); }
    QString whyNot() const; ///< one sentence; empty where there is something to write
    void write(const QString &reason = {});
    bool isWritten() const { return m_isWritten; }
    RevisionId revision() const { return m_outcome.revision; }
    bool isTakenBack() const { return m_takenBack; }
    void undo();
    /// After writing: a sheet to sign for each department.
    Result<QList<SignOff>> signOffs() const;

    Work work() const { return m_work; }
    void cancel();
    void reset();

signals:
    void reviewChanged();
    void workChanged();
    void progressed(int step);
    void written();
    void takenBack();
    void failed(const statroom::Error &error);
    void cancelled();

private:
    void begin(Work work);
    void makeReview();
    const FolderReview::Line *line(int place) const;
    Alias aliasOf(const FolderReview::Line &line, Alias::Means means) const;
    void sayNew(const FolderReview::Line &line);
    void takeWritten(Result<FolderReview::Outcome> outcome);

    Viewpoint &m_viewpoint;
    BackgroundJob m_job;
    Work m_work = Work::None;
    QStringList m_paths;
    std::shared_ptr<const FolderReading> m_reading;
    FolderAnswers m_answers;
    std::shared_ptr<const FolderReview> m_review;
    bool m_isStale = true;
    bool m_isWritten = false;
    bool m_takenBack = false;
    FolderReview::Outcome m_outcome;
};

} // namespace statroom
