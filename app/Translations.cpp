// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace statroom {

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    auto *own = new QTranslator(&application);
    if (own->load(locale, QStringLiteral("statroom"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || own->load(QStringLiteral("statroom_en"), QStringLiteral(":/i18n")))
        application.installTranslator(own);
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(qt);
}

} // namespace statroom
