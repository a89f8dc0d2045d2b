// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program's HTML files have in common: one file each, nothing loaded from elsewhere, no script, drawings
// inside and named for those who do not see them.
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace statroom::WebPage {

// A drawing as it stands inside a page.
QByteArray drawn(const QSize &size, const std::function<void(QPainter &)> &draw);
// A drawing is named for those who do not see it, and its own texts are not read out letter by letter.
QByteArray labelled(QByteArray svg, const QString &label);
// An element with a text in it.
QString cell(const char *tag, const QString &text, const QString &attributes = {});
// The whole file, UTF-8; `body` is what is between its tags.
QByteArray document(const QString &title, const QString &body, const QLocale &locale);

} // namespace statroom::WebPage
