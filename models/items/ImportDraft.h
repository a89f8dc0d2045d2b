// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Importer.h"
#include "items/BackgroundJob.h"
#include "items/ImportPreview.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

namespace statroom {

class Viewpoint;

/// One import on its way: the file as read, what was said about it, the plan, and what was written.
/// Reading, planning and large writes run in the background; until `write` succeeds the city file is as
/// it was. Answers to questions that were asked before something changed are dropped.
class ImportDraft : public QObject
{
    Q_OBJECT

public:
    enum class Work { None, Reading, Planning, Writing, Reporting, Undoing };
    /// Above this a revision is written on a connection of its own, away from the window.
    static constexpr qint64 changesAtOnce = 2000;

    /// A way of importing that the city file remembers, and when it was last used.
    struct Source
    {
        ImportSourceId id;
        QString name;
        QString target; ///< "VACANT", "POL"; empty where the file says it
        std::optional<Receipt> last;
    };

    static QStringList endings() { return Importer::endings(); } ///< of files that can be imported
    /// Whether a file is one to import, by its name.
    static bool takes(const QString &path);

    explicit ImportDraft(Viewpoint &viewpoint, QObject *parent = nullptr);

    Viewpoint &viewpoint() const { return m_viewpoint; }
    /// Used before, newest first.
    QList<Source> sources() const;

    /// Reads a file; with `source` its mapping is taken before others that fit.
    void openFile(const QString &path, ImportSourceId source = {});
    void setReading(const ReadingChoices &choices); ///< reads it again
    const ReadingChoices &reading() const { return m_choices; }
    QString path() const { return m_path; }
    QString fileName() const;
    bool hasTable() const { return m_table.has_value(); }
    const Table &table() const { return *m_table; }

    const ImportRequest &request() const { return m_request; }
    void setRequest(const ImportRequest &request);
    /// As header and content tell it.
    const ImportRequest &suggested() const { return m_suggested; }
    void setLayout(ImportRequest::Layout layout);
    void mapColumn(int column, const QString &field); ///< an empty field: the column is not used
    QString fieldOf(int column) const;
    /// Mappings that fit the file, best first; `memory` is the one in use, -1 where none is.
    const QList<Importer::Remembered> &memories() const { return m_memories; }
    int memory() const { return m_memory; }
    void useMemory(int memory);
    QDateTime memoryTime() const; ///< when the mapping in use was last used; UTC
    /// Columns that were renamed since, while nobody has said that they are the same.
    QList<Importer::Remembered::Rename> openRenames() const;
    void confirmRenames();

    /// Plans in the background; `previewChanged` or, where the request is impossible, `problem` tells.
    void plan();
    /// The plan of the request as it stands, or null.
    std::shared_ptr<const ImportPreview> preview() const { return m_isStale ? nullptr : m_preview; }
    /// The same, or the one before while a new one is made.
    std::shared_ptr<const ImportPreview> lastPreview() const { return m_preview; }
    QString problem() const { return m_problem; }
    /// What a person says of a cell that waits; takes the place of what was said before.
    void answer(qint64 row, int column, ImportRequest::Answer::Choice choice);
    void askAgain(qint64 row, int column);
    bool isAnswered(qint64 row, int column) const;

    qint64 writeCount() const; ///< values that `write` would write
    bool canWrite() const { return whyNot().isEmpty(); }
    QString whyNot() const; ///< one sentence; empty where there is something to write
    void write(const QString &reason = {});
    /// Everything the plan says, as CSV; `reportSaved` tells.
    void saveReport(const QString &path);

    /// After `written`: what was, and whether it was taken back.
    const std::optional<Receipt> &receipt() const { return m_receipt; }
    RevisionId revision() const { return m_revision; }
    bool isTakenBack() const { return m_takenBack; }
    void undo();
    /// Where the imported values are to be seen.
    DepartmentId department() const { return m_department; }
    MetricId metric() const { return m_metric; } ///< none where there are several

    Work work() const { return m_work; }
    /// Reading, planning and writing end with nothing changed.
    void cancel();
    /// Back to before a file was chosen. Not while something is written.
    void reset();

signals:
    void tableChanged();
    void requestChanged();
    void previewChanged();
    void workChanged();
    void progressed(int step); ///< 0 to BackgroundJob::steps
    void written();
    void takenBack();
    void reportSaved(const QString &path);
    void failed(const statroom::Error &error);
    void cancelled();

private:
    struct ReadFile
    {
        Table table;
        ImportRequest suggested;
        QList<Importer::Remembered> memories;
        QList<QDateTime> times;
    };

    void read();
    void take(ReadFile file);
    void begin(Work work);
    void touch();
    void takeWritten(Result<Importer::Outcome> outcome);
    void findTarget();

    Viewpoint &m_viewpoint;
    BackgroundJob m_job;
    Work m_work = Work::None;
    QString m_path;
    ImportSourceId m_preferred;
    ReadingChoices m_choices;
    std::optional<Table> m_table;
    ImportRequest m_suggested;
    ImportRequest m_request;
    QList<Importer::Remembered> m_memories;
    QList<QDateTime> m_memoryTimes;
    int m_memory = -1;
    bool m_confirmed = false;
    std::shared_ptr<const ImportPreview> m_preview;
    bool m_isStale = true;
    QString m_problem;
    std::optional<Receipt> m_receipt;
    RevisionId m_revision;
    DepartmentId m_department;
    MetricId m_metric;
    bool m_takenBack = false;
};

} // namespace statroom
