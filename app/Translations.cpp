// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace statroom {

namespace {

/// A text has one translation wherever it stands, as the glossary has one word for a thing; where two
/// meanings must be told apart, tr() carries a disambiguation. So the context, which differs between
/// classes and the free functions beside them, is not looked at: the build joins them all into one.
class Words : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *, const char *text, const char *disambiguation, int n) const override
    {
        return QTranslator::translate("statroom", text, disambiguation, n);
    }
};

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const QString folder = QStringLiteral(":/i18n");
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(qt);
    // The one installed last is asked first; what it does not know is still right in English.
    auto *english = new Words(&application);
    if (english->load(QStringLiteral("statroom_en"), folder))
        application.installTranslator(english);
    auto *own = new Words(&application);
    if (locale.language() != QLocale::English
        && own->load(locale, QStringLiteral("statroom"), QStringLiteral("_"), folder))
        application.installTranslator(own);
}

} // namespace statroom
