// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FolderDraft.h"

#include "exchange/ImportTargets.h"
#include "exchange/Likeness.h"
#include "items/Viewpoint.h"
#include "storage/CityFile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace statroom {

FolderDraft::FolderDraft(Viewpoint &viewpoint, QObject *parent) : QObject(parent), m_viewpoint(viewpoint)
{
    connect(&m_job, &BackgroundJob::progressed, this, &FolderDraft::progressed);
    connect(&viewpoint, &Viewpoint::fileChanged, this, [this] {
        if (m_work == Work::Writing || m_work == Work::Undoing)
            m_viewpoint.setBusy({});
        m_job.drop();
        begin(Work::None);
        reset();
    });
    connect(&viewpoint, &Viewpoint::committed, this, [this] {
        // Another value may stand there now.
        if (m_reading && !m_isWritten && m_work != Work::Writing)
            makeReview();
    });
}

void FolderDraft::begin(Work work)
{
    if (work == m_work)
        return;
    m_work = work;
    emit workChanged();
}

QString FolderDraft::folderName() const
{
    if (m_paths.isEmpty())
        return {};
    const QFileInfo first(m_paths.first());
    return first.isDir() ? first.fileName() : QFileInfo(first.path()).fileName();
}

void FolderDraft::open(const QStringList &paths)
{
    if (m_work == Work::Writing || m_work == Work::Undoing || !m_viewpoint.hasFile())
        return;
    reset();
    for (const QString &path : paths)
        m_paths.append(QDir::cleanPath(path));
    begin(Work::Reading);
    const auto catalogue = m_viewpoint.file()->catalogue();
    m_job.start<FolderReading>(
        [all = m_paths, catalogue](BackgroundJob::Run &run) {
            return FolderReading::read(all, *catalogue,
                                       [&](qint64 done, qint64 total) { return run.report(done, total); });
        },
        [this](Result<FolderReading> reading) {
            begin(Work::None);
            if (!reading) {
                const Error error = reading.error();
                m_paths.clear();
                if (error.kind == ErrorKind::Cancelled)
                    emit cancelled();
                else
                    emit failed(error);
                emit reviewChanged();
                return;
            }
            m_reading = std::make_shared<const FolderReading>(*std::move(reading));
            makeReview();
        });
}

void FolderDraft::makeReview()
{
    m_isStale = true;
    begin(Work::Reviewing);
    m_job.start<FolderReview>(
        [city = m_viewpoint.file()->path(), reading = m_reading, answers = m_answers,
         day = m_viewpoint.today()](BackgroundJob::Run &run) -> Result<FolderReview> {
            const auto reader = Reader::open(city);
            if (!reader)
                return reader.error();
            return FolderReview::make(**reader, *reading, answers, day,
                                      [&](qint64 done, qint64 total) { return run.report(done, total); });
        },
        [this](Result<FolderReview> review) {
            begin(Work::None);
            if (review) {
                m_review = std::make_shared<const FolderReview>(*std::move(review));
                m_isStale = false;
            } else if (review.error().kind != ErrorKind::Cancelled) {
                emit failed(review.error());
            }
            emit reviewChanged();
        });
}

const FolderReview::Line *FolderDraft::line(int place) const
{
    return m_review && place >= 0 && place < m_review->lines().size() ? &m_review->lines()[place] : nullptr;
}

Alias FolderDraft::aliasOf(const FolderReview::Line &line, Alias::Means means) const
{
    Alias alias;
    alias.spelling = line.label;
    alias.means = means;
    alias.learnedFrom = tr("%1, row %2").arg(m_review->reading().sheets[line.sheet].name()).arg(line.words.row);
    return alias;
}

void FolderDraft::take(int place, MetricId metric, CategoryId category)
{
    const FolderReview::Line *l = line(place);
    const Metric *m = l ? m_review->catalogue().metric(metric) : nullptr;
    if (!m)
        return;
    Alias alias = aliasOf(*l, Alias::Means::Metric);
    alias.metric = metric;
    alias.category = category;
    alias.within = m->enterprise ? DepartmentId() : l->words.departmentId;
    m_answers.say(alias);
    makeReview();
}

void FolderDraft::sayNew(const FolderReview::Line &l)
{
    const Catalogue &catalogue = m_review->catalogue();
    Metric made = ImportTargets::metricNamed(
        l.label, l.words.sign, l.words.months, Series::Aggregate::None, [&](const QString &code) {
            return catalogue.metric(code)
                || std::any_of(m_answers.metrics.begin(), m_answers.metrics.end(),
                               [&](const Metric &m) { return m.code.compare(code, Qt::CaseInsensitive) == 0; });
        });
    const auto same = [&](const Metric &m) {
        return m.name.compare(made.name, Qt::CaseInsensitive) == 0;
    };
    if (std::any_of(m_answers.metrics.begin(), m_answers.metrics.end(), same))
        return;
    made.id = MetricId(--m_answers.last);
    m_answers.metrics.push_back(made);
}

void FolderDraft::takeNew(int place)
{
    const FolderReview::Line *l = line(place);
    if (!l)
        return;
    askAgain(place);
    sayNew(*l);
    makeReview();
}

void FolderDraft::leaveOut(int place)
{
    const FolderReview::Line *l = line(place);
    if (!l)
        return;
    if (!l->words.departmentId) {
        leaveOutSheet(l->sheet);
        return;
    }
    Alias alias = aliasOf(*l, Alias::Means::Nothing);
    alias.within = l->words.departmentId;
    m_answers.say(alias);
    makeReview();
}

void FolderDraft::askAgain(int place)
{
    const FolderReview::Line *l = line(place);
    if (!l)
        return;
    const QString text = Alias::normalised(l->label);
    std::erase_if(m_answers.aliases, [&](const Alias &a) {
        return a.means != Alias::Means::Department && a.text == text
            && (!a.within || a.within == l->words.departmentId);
    });
    std::erase_if(m_answers.metrics, [&](const Metric &m) { return m.id == l->words.metricId; });
    makeReview();
}

void FolderDraft::setDepartment(int place, DepartmentId department)
{
    const FolderReview::Line *l = line(place);
    if (!l)
        return;
    const FolderReview::Sheet &sheet = m_review->sheets()[l->sheet];
    const bool ownWords = !l->words.department.isEmpty();
    if (!ownWords)
        m_answers.departmentOf.insert(m_review->reading().sheets[l->sheet].key(), department);
    // A text that named nobody is known from now on; one that named another department is of this file alone.
    const QString text = l->departmentText.trimmed();
    if (!text.isEmpty() && (ownWords || (!sheet.department && sheet.departmentDoubt.isEmpty()))) {
        Alias alias = aliasOf(*l, Alias::Means::Department);
        alias.spelling = text;
        alias.department = department;
        m_answers.say(alias);
    }
    makeReview();
}

void FolderDraft::setNewDepartment(int place)
{
    const FolderReview::Line *l = line(place);
    if (!l || l->departmentText.trimmed().isEmpty())
        return;
    const Catalogue &catalogue = m_review->catalogue();
    Department made = ImportTargets::departmentNamed(
        l->departmentText.trimmed(), [&](const QString &code) { return catalogue.department(code) != nullptr; });
    made.id = DepartmentId(--m_answers.last);
    m_answers.departments.push_back(made);
    makeReview();
}

void FolderDraft::leaveOutSheet(int sheet)
{
    m_answers.leftOut.insert(m_review->reading().sheets[sheet].key());
    m_answers.takenIn.remove(m_review->reading().sheets[sheet].key());
    makeReview();
}

void FolderDraft::takeSheet(int sheet)
{
    m_answers.leftOut.remove(m_review->reading().sheets[sheet].key());
    m_answers.takenIn.insert(m_review->reading().sheets[sheet].key());
    makeReview();
}

void FolderDraft::prefer(int conflict, int side)
{
    const FolderReview::Conflict &c = m_review->conflicts()[conflict];
    m_answers.preferred.insert(c.key, side < 0 ? QString() : m_review->reading().sheets[c.sides[side].sheet].key());
    makeReview();
}

int FolderDraft::similarCount() const
{
    return !m_review ? 0 : int(std::count_if(m_review->lines().cbegin(), m_review->lines().cend(), [](const auto &l) {
        return l.fate == FolderReview::Fate::Waits && !l.offers.isEmpty();
    }));
}

int FolderDraft::unknownCount() const
{
    return !m_review ? 0 : int(std::count_if(m_review->lines().cbegin(), m_review->lines().cend(), [](const auto &l) {
        return l.fate == FolderReview::Fate::Waits && l.words.departmentId && !l.words.metricId && l.offers.isEmpty();
    }));
}

void FolderDraft::takeSimilar()
{
    for (const FolderReview::Line &l : m_review->lines()) {
        if (l.fate != FolderReview::Fate::Waits || l.offers.isEmpty())
            continue;
        Alias alias = aliasOf(l, Alias::Means::Metric);
        alias.metric = l.offers.first().metric;
        alias.category = l.offers.first().category;
        const Metric *m = m_review->catalogue().metric(alias.metric);
        alias.within = m && m->enterprise ? DepartmentId() : l.words.departmentId;
        m_answers.say(alias);
    }
    makeReview();
}

void FolderDraft::takeAllNew()
{
    for (const FolderReview::Line &l : m_review->lines())
        if (l.fate == FolderReview::Fate::Waits && l.words.departmentId && !l.words.metricId && l.offers.isEmpty())
            sayNew(l);
    makeReview();
}

void FolderDraft::leaveOutUnknown()
{
    for (const FolderReview::Line &l : m_review->lines()) {
        if (l.fate != FolderReview::Fate::Waits || !l.words.departmentId || l.words.metricId || !l.offers.isEmpty())
            continue;
        Alias alias = aliasOf(l, Alias::Means::Nothing);
        alias.within = l.words.departmentId;
        m_answers.say(alias);
    }
    makeReview();
}

QString FolderDraft::whyNot() const
{
    if (!m_viewpoint.canEdit())
        return m_viewpoint.whyNotEditable();
    if (m_work != Work::None || m_isStale || !m_review)
        return tr("The folder is being gone through.");
    if (m_review->isEmpty())
        return m_review->unchanged() > 0 ? tr("Nothing to write: the city file has all of it already.")
                                         : tr("Nothing to write yet: no row gives a value.");
    return {};
}

void FolderDraft::write(const QString &reason)
{
    if (!canWrite())
        return;
    begin(Work::Writing);
    const qint64 changes = m_review->added() + m_review->changed();
    if (changes <= 2000) {
        takeWritten(m_review->commit(*m_viewpoint.file(), m_viewpoint.author(), reason));
        return;
    }
    m_viewpoint.setBusy(tr("Import running"));
    m_job.start<FolderReview::Outcome>(
        [city = m_viewpoint.file()->path(), review = m_review, author = m_viewpoint.author(),
         reason](BackgroundJob::Run &run) -> Result<FolderReview::Outcome> {
            auto file = CityFile::open(city);
            if (!file)
                return file.error();
            return review->commit(**file, author, reason, &run.cancelled());
        },
        [this](Result<FolderReview::Outcome> outcome) {
            m_viewpoint.setBusy({});
            const Result<int> others = m_viewpoint.file()->readOthers();
            takeWritten(std::move(outcome));
            if (!others)
                emit failed(others.error());
        });
}

void FolderDraft::takeWritten(Result<FolderReview::Outcome> outcome)
{
    if (outcome) {
        m_outcome = *outcome;
        m_isWritten = true;
    }
    begin(Work::None);
    if (outcome) {
        emit written();
        return;
    }
    if (outcome.error().kind == ErrorKind::Cancelled)
        emit cancelled();
    else
        emit failed(outcome.error());
    if (outcome.error().kind == ErrorKind::Conflict)
        makeReview();
}

Result<QList<SignOff>> FolderDraft::signOffs() const
{
    return SignOff::of(*m_review, m_outcome, *m_viewpoint.file(), m_viewpoint.author(), m_viewpoint.locale());
}

void FolderDraft::undo()
{
    if (!m_isWritten || m_takenBack || !m_viewpoint.canEdit())
        return;
    begin(Work::Undoing);
    const auto done = [this](const Result<CityFile::Committed> &reverted) {
        m_takenBack = reverted.ok();
        begin(Work::None);
        if (reverted)
            emit takenBack();
        else
            emit failed(reverted.error());
    };
    if (m_review->added() + m_review->changed() <= 2000) {
        done(m_viewpoint.file()->revert(m_outcome.revision, m_viewpoint.author()));
        return;
    }
    m_viewpoint.setBusy(tr("Undo running"));
    m_job.start<CityFile::Committed>(
        [city = m_viewpoint.file()->path(), revision = m_outcome.revision,
         author = m_viewpoint.author()](BackgroundJob::Run &) -> Result<CityFile::Committed> {
            auto file = CityFile::open(city);
            if (!file)
                return file.error();
            return (*file)->revert(revision, author);
        },
        [this, done](Result<CityFile::Committed> reverted) {
            m_viewpoint.setBusy({});
            const Result<int> others = m_viewpoint.file()->readOthers();
            done(reverted);
            if (!others)
                emit failed(others.error());
        });
}

void FolderDraft::cancel()
{
    if (m_work == Work::Writing) {
        m_job.cancel();
    } else if (m_work == Work::Reading || m_work == Work::Reviewing) {
        m_job.drop();
        if (!m_review)
            m_paths.clear();
        begin(Work::None);
        emit cancelled();
    }
}

void FolderDraft::reset()
{
    if (m_work == Work::Writing || m_work == Work::Undoing)
        return;
    m_job.drop();
    begin(Work::None);
    m_paths.clear();
    m_reading.reset();
    m_answers = {};
    m_answers.createSeries = true;
    m_review.reset();
    m_isStale = true;
    m_isWritten = false;
    m_takenBack = false;
    m_outcome = {};
    emit reviewChanged();
}

} // namespace statroom
