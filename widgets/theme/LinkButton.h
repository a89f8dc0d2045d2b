// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A button that looks like a link: accent text, underlined under the mouse, reachable by Tab, at
// least 24 px high.
#pragma once

#include "theme/Theme.h"

#include <QPushButton>

namespace statroom {

class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr, TextRole role = TextRole::Secondary);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;

    TextRole m_role;
};

} // namespace statroom
