// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The visual language as typed values: every colour, size and font the program draws with. A Theme
// is a plain value; painters are given one or ask Theme::of(widget), which answers the nearest
// theme set on the widget, its parents or the application. Changing it repaints through the
// ordinary palette-change events.
#pragma once

#include "domain/Status.h"

#include <QColor>
#include <QFont>
#include <QMetaType>
#include <QPalette>

#include <array>

class QApplication;
class QWidget;

namespace statroom {

enum class ThemeChoice { System, Light, Dark, HighContrast };
enum class ThemeVariant { Light, Dark, HighContrast };
// Projector is a slide; Wall is a page of the window on a projector, read from the back of the room.
enum class Medium { Desk, Wall, Projector, Print };

enum class TextRole { HeroValue, Figure, PageTitle, Headline, Lead, CardTitle, Strong, Body, Secondary, Small };
enum class TextColour { Primary, Secondary, Tertiary, Accent, Annotation, Met, Near, Off, Worse, Better, Unusual };

struct StatusColours
{
    QColor fill; // inside of the shape; transparent for the outlined square
    QColor outline; // its edge
    QColor mark; // check, exclamation mark, bar, dot, cross
    QColor word; // the word beside it
};

struct Theme
{
    ThemeVariant variant = ThemeVariant::Light;
    Medium medium = Medium::Desk;

    QColor window, surface, sunken;
    QColor text1, text2, text3;
    QColor divider, control;
    QColor accent, selectedRow, onAccent;
    QColor series, mean, limits, band;
    QColor target;
    QColor annotation, annotationGround;
    QColor worse, better;
    QColor unusual; // a signal of which nobody says whether it is good
    QColor errorGround, warningGround;
    std::array<QColor, 4> classes; // neighbours differ in lightness
    QColor otherClasses;
    QColor separator; // between stacked classes
    QColor committed, fan;
    std::array<StatusColours, 5> statuses;

    double textScale = 1.0; // of the desk, by the person's choice
    int slideHeight = 1080; // px, of the slide or of the window on the wall

    [[nodiscard]] const StatusColours &status(Status status) const;
    [[nodiscard]] QColor colour(TextColour colour) const;
    [[nodiscard]] double pointSize(TextRole role) const;
    // How much larger than at the desk at 100 % body text is; columns grow with it.
    [[nodiscard]] double scale() const;
    // The same for heights of rows: on the wall lines stand closer, so that a page still holds a list.
    [[nodiscard]] double rowScale() const;
    // Desk and print in points; wall and projector in pixels, a share of the height.
    [[nodiscard]] QFont font(TextRole role) const;
    [[nodiscard]] QPalette palette() const;

    static Theme light();
    static Theme dark();
    static Theme highContrast();
    static Theme projector(int slideHeight);
    static Theme wall(int windowHeight);
    static Theme print();
    static Theme of(const QWidget *widget);
    // System looks at the palette the desktop gave before any theme was applied.
    static Theme chosen(ThemeChoice choice, const QPalette &desktop);

    bool operator==(const Theme &) const = default;
};

bool operator==(const StatusColours &a, const StatusColours &b);

// Of the word beside a status.
[[nodiscard]] TextColour wordColour(Status status);

// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

// Loads the program's fonts from its resources; call once after the application exists.
void loadFonts();

// Style, palette, font and the ring round the focused control, for the whole application; again at
// any time.
void applyTheme(QApplication &application, const Theme &theme);

// A theme for one window and all in it (slides, previews).
void setTheme(QWidget &window, const Theme &theme);

} // namespace statroom

Q_DECLARE_METATYPE(statroom::Theme)
