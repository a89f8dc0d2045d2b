// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/metric/MetricExport.h"

#include "charts/TrendChart.h"
#include "items/RecordLine.h"
#include "items/TableText.h"
#include "items/TrendModel.h"
#include "items/books/ObservationsBook.h"
#include "pages/Page.h"
#include "pages/PagePrinting.h"
#include "pages/metric/MetricViews.h"
#include "report/ChartPicture.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>

namespace statroom {

namespace {

ChartPicture pictureOf(const TrendChart &chart, const MetricFacts &facts, const Viewpoint &viewpoint)
{
    const auto record = recordLine(viewpoint);
    QString source = QCoreApplication::translate("MetricPage", "%1, %2").arg(facts.city, facts.shown);
    if (record)
        source = QCoreApplication::translate("MetricPage", "%1, %2").arg(source, *record);
    if (!facts.definitions.isEmpty() && !facts.definitions.first().source.isEmpty())
        source =
            QCoreApplication::translate("MetricPage", "Source: %1. %2").arg(facts.definitions.first().source, source);
    return ChartPicture(
        chart,
        {facts.title, QCoreApplication::translate("MetricPage", "%1 · %2").arg(facts.department, facts.code), source});
}

} // namespace

MetricExport::MetricExport(Page &page, const TrendModel &model, MetricViews &views, const MetricFacts &facts)
    : QObject(&page)
    , m_page(page)
    , m_model(model)
    , m_views(views)
    , m_facts(facts)
{}

QString MetricExport::proposedName() const
{
    return QStringLiteral("%1 %2").arg(m_facts.code, m_page.viewpoint().calendar().spell(m_model.reading()->shown));
}

void MetricExport::copyPicture()
{
    if (!m_model.reading())
        return;
    QGuiApplication::clipboard()->setImage(pictureOf(m_views.chart(), m_facts, m_page.viewpoint()).image());
    m_page.showMessage(Page::Tone::Note, tr("The chart is on the clipboard."));
}

void MetricExport::copyData()
{
    if (!m_model.reading())
        return;
    const QList<int> rows = m_views.chosenRows();
    QGuiApplication::clipboard()->setMimeData(TableText::copied(m_model, TableText::columns(m_model), rows).release());
    m_page.showMessage(
        Page::Tone::Note,
        tr("%n row(s) are on the clipboard.", nullptr, rows.isEmpty() ? m_model.rowCount() : int(rows.size())));
}

void MetricExport::savePicture()
{
    if (!m_model.reading())
        return;
    m_page.prompts().saveFile(&m_page,
                              {tr("Save chart"),
                               {tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF (*.pdf)")},
                               PagePrinting::proposedPath(proposedName(), QStringLiteral(".png"))},
                              [this](const QString &path) {
                                  if (path.isEmpty() || !m_model.reading())
                                      return;
                                  const auto done = pictureOf(m_views.chart(), m_facts, m_page.viewpoint()).save(path);
                                  if (done)
                                      m_page.showMessage(Page::Tone::Note,
                                                         tr("Saved %1.").arg(QDir::toNativeSeparators(path)));
                                  else
                                      m_page.showMessage(done.error());
                              });
}

void MetricExport::saveData()
{
    if (!m_model.reading())
        return;
    m_page.prompts().saveFile(
        &m_page,
        {tr("Save data"),
         {tr("Comma-separated values (*.csv)"), tr("Workbooks (*.xlsx)")},
         PagePrinting::proposedPath(proposedName(), QStringLiteral(".csv"))},
        [this](const QString &path) {
            if (path.isEmpty() || !m_model.reading())
                return;
            if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
                saveWorkbook(path);
                return;
            }
            QSaveFile file(path);
            const QByteArray text = TableText::csv(m_model);
            if (path.endsWith(QLatin1String(".statroom"), Qt::CaseInsensitive) || !file.open(QIODevice::WriteOnly)
                || file.write(text) != text.size() || !file.commit())
                m_page.showMessage(Page::Tone::Failure,
                                   tr("%1 could not be written: %2. Choose another folder or make room there.")
                                       .arg(path, file.errorString()));
            else
                m_page.showMessage(Page::Tone::Note, tr("Saved %1.").arg(QDir::toNativeSeparators(path)));
        });
}

void MetricExport::saveWorkbook(const QString &path)
{
    const Viewpoint &viewpoint = m_page.viewpoint();
    const TrendSubject &subject = m_model.subject();
    const auto done = ObservationsBook::save(
        viewpoint.reader(),
        {subject.department, subject.metric, subject.category, {}, viewpoint.month(), viewpoint.recordedAt()},
        viewpoint.locale(), path);
    if (done)
        m_page.showMessage(Page::Tone::Note, tr("Saved %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_page.showMessage(done.error());
}

} // namespace statroom
