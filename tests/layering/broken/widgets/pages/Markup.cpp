// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Never compiled: the plain text test must refuse this file.
#include <QLabel>

QLabel *title()
{
    return new QLabel("<b>");
}
