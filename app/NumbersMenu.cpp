// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/NumbersMenu.h"

#include "app/Actions.h"
#include "items/Viewpoint.h"
#include "items/books/ObservationsBook.h"
#include "pages/PagePrinting.h"
#include "pages/Prompts.h"
#include "storage/CityFile.h"

#include <QDir>
#include <QWidget>

namespace statroom {

NumbersMenu::NumbersMenu(Viewpoint &viewpoint, Prompts &prompts, Actions &actions, QWidget &window)
    : QObject(&window)
    , m_viewpoint(viewpoint)
    , m_prompts(prompts)
    , m_window(window)
{
    actions.when(Actions::Id::ExportNumbers, [this] { ask(); });
    connect(&m_viewpoint, &Viewpoint::fileChanged, &m_job, &BackgroundJob::drop);
}

void NumbersMenu::ask()
{
    if (m_job.isRunning()) {
        emit noted(tr("Numbers are being written already."));
        return;
    }
    const Prompts::FileQuestion question{
        tr("Export numbers"),
        {tr("Workbooks (*.xlsx)"), tr("Comma-separated values (*.csv)")},
        PagePrinting::proposedPath(PagePrinting::nameOf(m_viewpoint, m_viewpoint.city().name, tr("numbers")),
                                   QStringLiteral(".xlsx"))};
    m_prompts.saveFile(&m_window, question, [this](const QString &path) {
        if (!path.isEmpty() && m_viewpoint.hasFile() && !m_job.isRunning())
            write(path);
    });
}

void NumbersMenu::write(const QString &path)
{
    emit noted(tr("The numbers are being written to %1…").arg(QDir::toNativeSeparators(path)));
    ObservationsWriter::Selection selection;
    selection.at = m_viewpoint.recordedAt();
    m_job.start<bool>(
        [path, selection, city = m_viewpoint.file()->path(),
         locale = m_viewpoint.locale()](BackgroundJob::Run &) -> Result<bool> {
            const auto reader = Reader::open(city);
            if (!reader)
                return reader.error();
            const Result<void> done = ObservationsBook::save(**reader, selection, locale, path);
            return done ? Result<bool>(true) : Result<bool>(done.error());
        },
        [this, path](const Result<bool> &done) {
            if (done)
                emit noted(tr("Saved %1.").arg(QDir::toNativeSeparators(path)));
            else
                emit failed(done.error());
        });
}

} // namespace statroom
