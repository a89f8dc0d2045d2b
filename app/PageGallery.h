// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Settings.h"
#include "app/commands/ComparisonOptions.h"
#include "domain/Month.h"
#include "domain/Result.h"
#include "storage/Reader.h"

#include <QImage>
#include <QLocale>
#include <QSize>
#include <QStringList>

namespace statroom {

/// What `statroom picture` asks for. Codes are the city's; empty ones take the first that fits.
struct PictureRequest
{
    QString file;
    QString page; ///< one of PageGallery::pages()
    QString department;
    QString metric;
    QString category;
    QString goal;
    QString session; ///< code; empty = the next one
    QString problem; ///< number, UUID or statement; empty = the first that goes on
    int slide = 1; ///< of projector and presenter, from 1
    QDate day; ///< as of which a goal is shown; invalid = the usual one
    ComparisonOptions comparison; ///< of before-after
    QString view; ///< of a metric or a slide: one of PageGallery::views(page)
    Month month; ///< invalid = the usual one
    RecordedAt recordedAt;
    QSize size = QSize(1280, 800);
    Settings::Look look = Settings::Look::Light;
    QLocale locale;
};

/// Takes pictures of the real window without showing it to anybody. Needs a QApplication, with a display
/// or the offscreen platform; the fonts must be loaded.
class PageGallery
{
public:
    static Result<QImage> grab(const PictureRequest &request);
    /// The words of the command line: overview, departments, department, metric, entry …
    static QStringList pages();
    static QStringList views(const QString &page); ///< of a metric's page or a slide; none for the others
};

} // namespace statroom
