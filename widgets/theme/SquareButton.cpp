// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/SquareButton.h"

#include "theme/Icon.h"

namespace statroom {

SquareButton::SquareButton(const QString &icon, const QString &name, const QString &keys, QWidget *parent)
    : QToolButton(parent)
{
    setIcon(themeIcon(icon));
    setAccessibleName(name);
    setToolTip(keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SquareButton::sizeHint() const
{
    const int side = qMax(30, fontMetrics().height() + 12);
    return {side, side};
}

} // namespace statroom
