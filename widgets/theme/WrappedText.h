// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text broken into lines for delegates: between words, with numbers and "N/A" held together, and
// within a word only where it is wider than the line. Where there are more lines than wanted, the
// last ends in dots.
#pragma once

#include <QFont>
#include <QStringList>

namespace statroom {

[[nodiscard]] QStringList wrappedText(const QString &text, const QFont &font, int width, int mostLines);

} // namespace statroom
