// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PageGallery.h"
#include "app/Translations.h"
#include "app/commands/Invocation.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRegularExpression>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

int runPicture(const QStringList &arguments)
{
    Invocation call(QStringLiteral("picture"), tr("Pictures a page of the window as PNG."));
    call.argument(QStringLiteral("FILE"), tr("The city file."));
    call.option(QStringLiteral("page"), tr("One of %1.").arg(PageGallery::pages().join(QStringLiteral(", "))),
                QStringLiteral("PAGE"));
    call.option(QStringLiteral("department"), tr("The department shown."), QStringLiteral("CODE"));
    call.option(QStringLiteral("metric"), tr("The metric shown."), QStringLiteral("CODE"));
    call.option(QStringLiteral("category"), tr("A category of the metric's breakdown."), QStringLiteral("NAME"));
    call.option(QStringLiteral("goal"), tr("The goal shown."), QStringLiteral("CODE"));
    call.option(QStringLiteral("session"), tr("The session shown (default: the next one)."), QStringLiteral("CODE"));
    call.option(QStringLiteral("problem"),
                tr("The problem shown, by its number or statement (default: one that goes on)."),
                QStringLiteral("KEY"));
    call.option(QStringLiteral("slide"), tr("Of projector and presenter: which slide, from 1."), QStringLiteral("N"));
    call.option(QStringLiteral("event"), tr("Of before-after: the event, by a part of its text."),
                QStringLiteral("TEXT"));
    call.option(QStringLiteral("before"), tr("Of before-after: the span before, with --after."),
                QStringLiteral("FROM..TO"));
    call.option(QStringLiteral("after"), tr("Of before-after: the span after, with --before."),
                QStringLiteral("FROM..TO"));
    call.option(QStringLiteral("compare-with"), tr("Of before-after: departments compared with, by commas."),
                QStringLiteral("CODES"));
    call.option(QStringLiteral("as-of"), tr("As of the end of this period, a goal as of this day."),
                QStringLiteral("PERIOD"));
    call.option(QStringLiteral("view"),
                tr("How a metric is shown: %1; a slide: %2.")
                    .arg(PageGallery::views(QStringLiteral("metric")).join(QStringLiteral(", ")),
                         PageGallery::views(QStringLiteral("projector")).join(QStringLiteral(", "))),
                QStringLiteral("VIEW"));
    call.option(QStringLiteral("recorded"), tr("As recorded at a revision or at the end of a day."),
                QStringLiteral("REVISION|DATE"));
    call.option(QStringLiteral("size"), tr("Width and height in pixels (default 1280x800)."), QStringLiteral("WxH"));
    call.option(QStringLiteral("theme"), tr("light, dark, contrast or projector (default light)."),
                QStringLiteral("NAME"));
    call.option(QStringLiteral("output"), tr("The PNG to write."), QStringLiteral("OUT.png"));
    if (!call.read(arguments, 1, 1))
        return call.exitCode();
    PictureRequest request;
    request.file = call.argument(0);
    request.page = call.value("page");
    if (!PageGallery::pages().contains(request.page))
        return call.wrongUsage(tr("“%1” is not a page — choose one of %2")
                                   .arg(request.page, PageGallery::pages().join(QStringLiteral(", "))));
    request.department = call.value("department");
    request.metric = call.value("metric");
    request.category = call.value("category");
    request.goal = call.value("goal");
    request.comparison.event = call.value("event");
    request.comparison.before = call.value("before");
    request.comparison.after = call.value("after");
    request.comparison.compareWith = call.value("compare-with").split(QLatin1Char(','), Qt::SkipEmptyParts);
    request.session = call.value("session");
    request.problem = call.value("problem");
    if (call.has("slide")) {
        bool ok = false;
        request.slide = call.value("slide").toInt(&ok);
        if (!ok || request.slide < 1)
            return call.wrongUsage(tr("“%1” is no slide — count from 1").arg(call.value("slide")));
    }
    if (call.has("before") != call.has("after"))
        return call.wrongUsage(tr("--before and --after are given together"));
    request.view = call.value("view");
    const QStringList views = PageGallery::views(request.page);
    if (call.has("view") && views.isEmpty())
        return call.wrongUsage(tr("--view is for the pages metric, projector and presenter"));
    if (call.has("view") && !views.contains(request.view))
        return call.wrongUsage(tr("“%1” is not a view of the page %2 — choose one of %3")
                                   .arg(request.view, request.page, views.join(QStringLiteral(", "))));
    if (call.has("size")) {
        static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
        const QRegularExpressionMatch match = form.match(call.value("size"));
        request.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
        if (!match.hasMatch() || request.size.width() > 8000 || request.size.height() > 8000)
            return call.wrongUsage(
                tr("“%1” is not a size — write it like 1920x1080, at most 8000x8000").arg(call.value("size")));
    }
    if (call.has("theme")) {
        request.look = Settings::lookNamed(call.value("theme"));
        if (request.look == Settings::Look::System)
            return call.wrongUsage(
                tr("“%1” is not a theme — choose light, dark, contrast or projector").arg(call.value("theme")));
    }
    if (!call.has("output"))
        return call.wrongUsage(tr("-o OUT.png is missing"));
    if (!call.value("output").endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return call.wrongUsage(tr("a picture is written as .png"));
    if (call.has("locale")) {
        request.locale = call.locale();
        QLocale::setDefault(request.locale);
        installTranslations(*QCoreApplication::instance(), request.locale);
    }
    {
        auto file = call.open(CityFile::Access::ReadOnly);
        if (!file)
            return call.exitCode();
        auto at = call.recordedAt(*file);
        if (!at)
            return call.fail(at.error());
        request.recordedAt = *at;
        auto month = call.monthAsOf(*file);
        if (!month)
            return call.fail(month.error());
        if (call.has("as-of"))
            request.month = *month;
        if (call.has("as-of") && request.page == QLatin1String("goal")) {
            auto day = call.dayAsOf(*file);
            if (!day)
                return call.fail(day.error());
            request.day = *day;
            request.month = Month::of(*day);
        }
        if (auto missing = call.missingNames(*file->catalogue()))
            return *missing;
    }
    auto picture = PageGallery::grab(request);
    // What is asked about and is not there is said as everywhere, whichever piece says it.
    if (!picture && picture.error().kind == ErrorKind::NotFound)
        return call.fail(ExitCode::NeedsPerson, picture.error().message);
    if (!picture)
        return call.fail(picture.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture->save(&buffer, "PNG"))
        return call.fail(
            {ErrorKind::Io, tr("“%1” was not written: the picture could not be made.").arg(call.value("output")), {}});
    auto saved = Invocation::save(call.value("output"), bytes);
    return saved ? 0 : call.fail(saved.error());
}

} // namespace statroom
