// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/NumbersMenu.h"

#include "app/Actions.h"
#include "app/Pages.h"
#include "items/Viewpoint.h"
#include "items/books/ObservationsBook.h"
#include "pages/NumbersDialog.h"
#include "pages/PagePrinting.h"
#include "pages/Prompts.h"
#include "storage/CityFile.h"

#include <QDir>
#include <QWidget>

namespace statroom {

NumbersMenu::NumbersMenu(Viewpoint &viewpoint, const Pages &pages, Prompts &prompts, Actions &actions, QWidget &window)
    : QObject(&window)
    , m_viewpoint(viewpoint)
    , m_pages(pages)
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
    auto *dialog = new NumbersDialog(m_viewpoint, m_pages.departmentShown(), m_pages.metricShown(), &m_window);
    connect(&m_viewpoint, &Viewpoint::fileChanged, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { askWhere(dialog->department(), dialog->metric()); });
    dialog->open();
}

void NumbersMenu::askWhere(DepartmentId department, MetricId metric)
{
    const Department *one = m_viewpoint.catalogue()->department(department);
    const Metric *only = m_viewpoint.catalogue()->metric(metric);
    QString name = one ? one->name : m_viewpoint.city().name;
    if (only)
        name += u' ' + only->name;
    const Prompts::FileQuestion question{
        tr("Export numbers"),
        {tr("Workbooks (*.xlsx)"), tr("Comma-separated values (*.csv)")},
        PagePrinting::proposedPath(PagePrinting::nameOf(m_viewpoint, name, tr("numbers")), QStringLiteral(".xlsx"))};
    m_prompts.saveFile(&m_window, question, [this, department, metric](const QString &path) {
        if (!path.isEmpty() && m_viewpoint.hasFile() && !m_job.isRunning())
            write(path, department, metric);
    });
}

void NumbersMenu::write(const QString &path, DepartmentId department, MetricId metric)
{
    emit noted(tr("The numbers are being written to %1…").arg(QDir::toNativeSeparators(path)));
    ObservationsWriter::Selection selection;
    selection.department = department;
    selection.metric = metric;
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
