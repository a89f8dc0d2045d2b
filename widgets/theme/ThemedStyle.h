// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt's Fusion style drawn in the program's own lines, colours and sizes: buttons 30 px (small 24),
// fields, menus, headers, selected rows, check boxes, scroll bars. A style sheet would cost
// start-up time and every delegate.
#pragma once

#include "theme/Theme.h"

#include <QProxyStyle>

class QAbstractButton;

namespace statroom {

enum class ButtonLook { Plain, Primary, Small, SmallPrimary, Quiet };

// At most one Primary a page, at the far right of its actions. Quiet has no frame until hovered.
void setButtonLook(QAbstractButton &button, ButtonLook look);
[[nodiscard]] ButtonLook buttonLook(const QWidget *button);

class ThemedStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit ThemedStyle(const Theme &theme);
    void setTheme(const Theme &theme);

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;

private:
    void drawButtonBevel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;

    Theme m_theme;
};

} // namespace statroom
