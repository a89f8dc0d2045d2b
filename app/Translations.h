// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace statroom {

/// Installs the words of the locale's language, ours and Qt's, over the English ones, which also hold the
/// plurals. They live as long as the application.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace statroom
