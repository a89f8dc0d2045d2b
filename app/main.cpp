// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/FileGuard.h"
#include "app/FirstPaint.h"
#include "app/Looks.h"
#include "app/MainWindow.h"
#include "app/Settings.h"
#include "app/Translations.h"
#include "pages/DialogPrompts.h"
#include "theme/Icon.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QFileInfo>

#include <cstdio>

namespace {

void name(QCoreApplication &application)
{
    application.setOrganizationName(QStringLiteral("StatRoom"));
    application.setApplicationName(QStringLiteral("StatRoom"));
    application.setApplicationVersion(QStringLiteral(STATROOM_VERSION));
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace statroom;
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    if (CommandLine::wants(arguments)) {
        CommandLine::quieten(arguments);
        if (!CommandLine::paints(arguments)) {
            QCoreApplication application(argc, argv);
            name(application);
            installTranslations(application, QLocale::c());
            return CommandLine::run(arguments);
        }
        // Painting never needs a display, and with one it should not depend on it.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication application(argc, argv);
        name(application);
        installTranslations(application, QLocale::c());
        loadFonts();
        applyTheme(application, Theme::light());
        return CommandLine::run(arguments);
    }

    QApplication application(argc, argv);
    name(application);
    application.setApplicationDisplayName(QString());
    application.setDesktopFileName(QStringLiteral("org.statroom.StatRoom"));
    installTranslations(application, QLocale());
    loadFonts();
    application.setWindowIcon(applicationIcon());

    QString path;
    for (const QString &argument : application.arguments().mid(1)) {
        if (argument.startsWith(QLatin1Char('-')) && !QFileInfo::exists(argument)) {
            std::fprintf(stderr, "statroom: there is no option %s - see statroom --help\n", qPrintable(argument));
            return 2;
        }
        path = QFileInfo(argument).absoluteFilePath();
        break;
    }
    if (!path.isEmpty() && FileGuard::raiseOther(path))
        return 0;

    Settings settings;
    DialogPrompts prompts;
    MainWindow window(settings, prompts);
    window.looks().apply();
    window.restore(path);
    const FirstPaint firstPaint(window);
    window.show();
    return application.exec();
}
