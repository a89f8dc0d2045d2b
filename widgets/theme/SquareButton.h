// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A button with nothing but an icon, as high and wide as the buttons beside it are high. It is named for those who
// hear or point at it, and says its key.
#pragma once

#include <QToolButton>

namespace statroom {

class SquareButton : public QToolButton
{
    Q_OBJECT
public:
    // `keys` are only told; who gives the shortcut is another matter.
    SquareButton(const QString &icon, const QString &name, const QString &keys, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace statroom
