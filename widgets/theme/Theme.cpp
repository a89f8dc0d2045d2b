// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/Theme.h"

#include "theme/FocusRing.h"
#include "theme/ThemedStyle.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QToolTip>
#include <QVariant>
#include <QWidget>

#include <cmath>

namespace statroom {

namespace {

constexpr char themeProperty[] = "statroomTheme";

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

struct RoleSize
{
    double desk;
    double wall; // pt at 96 dpi in a window 1080 px high
    double projector; // the same on a slide 1080 px high
    double print;
    QFont::Weight weight;
};

// In the order of TextRole.
constexpr RoleSize roleSizes[] = {
    {25.5, 54, 96, 27, QFont::Bold}, // HeroValue
    {22.5, 42, 58, 18, QFont::Bold}, // Figure
    {16, 30, 40, 18, QFont::Bold}, // PageTitle
    {11.25, 25, 24, 10.5, QFont::Medium}, // Headline
    {11.25, 25, 24, 10.5, QFont::Normal}, // Lead
    {9.75, 24, 24, 9.75, QFont::Bold}, // CardTitle
    {9.75, 24, 24, 9, QFont::Medium}, // Strong
    {9.75, 24, 24, 9, QFont::Normal}, // Body
    {9, 19.5, 19.5, 8.25, QFont::Normal}, // Secondary
    {8.25, 18, 18, 8.25, QFont::Normal}, // Small
};

const RoleSize &sizeOf(TextRole role)
{
    return roleSizes[static_cast<int>(role)];
}

} // namespace

bool operator==(const StatusColours &a, const StatusColours &b)
{
    return a.fill == b.fill && a.outline == b.outline && a.mark == b.mark && a.word == b.word;
}

const StatusColours &Theme::status(Status which) const
{
    return statuses[static_cast<std::size_t>(which)];
}

QColor Theme::colour(TextColour which) const
{
    switch (which) {
    case TextColour::Primary:
        return text1;
    case TextColour::Secondary:
        return text2;
    case TextColour::Tertiary:
        return text3;
    case TextColour::Accent:
        return accent;
    case TextColour::Annotation:
        return annotation;
    case TextColour::Met:
        return status(Status::Met).word;
    case TextColour::Near:
        return status(Status::Near).word;
    case TextColour::Off:
        return status(Status::Off).word;
    case TextColour::Worse:
        return worse;
    case TextColour::Better:
        return better;
    case TextColour::Unusual:
        return unusual;
    }
    return text1;
}

double Theme::pointSize(TextRole role) const
{
    switch (medium) {
    case Medium::Desk:
        return sizeOf(role).desk * textScale;
    case Medium::Wall:
        return sizeOf(role).wall * textScale * slideHeight / 1080.0;
    case Medium::Projector:
        return sizeOf(role).projector * slideHeight / 1080.0;
    case Medium::Print:
        return sizeOf(role).print;
    }
    return sizeOf(role).desk;
}

double Theme::scale() const
{
    return pointSize(TextRole::Body) / sizeOf(TextRole::Body).desk;
}

double Theme::rowScale() const
{
    return medium == Medium::Wall ? qMax(1.0, scale() * 0.66) : scale();
}

QFont Theme::font(TextRole role) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Roboto"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setWeight(sizeOf(role).weight);
    if (medium == Medium::Projector || medium == Medium::Wall)
        font.setPixelSize(qMax(1, qRound(pointSize(role) * 96.0 / 72.0)));
    else
        font.setPointSizeF(pointSize(role));
    // A ligature is found by no search in a printed page; unshaped text has none.
    if (medium == Medium::Print)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text1);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, sunken);
    palette.setColor(QPalette::Text, text1);
    palette.setColor(QPalette::PlaceholderText, text3);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ButtonText, text1);
    palette.setColor(QPalette::BrightText, status(Status::Off).word);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text1);
    palette.setColor(QPalette::Light, surface);
    palette.setColor(QPalette::Midlight, sunken);
    palette.setColor(QPalette::Mid, divider);
    palette.setColor(QPalette::Dark, control);
    palette.setColor(QPalette::Shadow, control);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, text3);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, divider);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, text2);
    return palette;
}

Theme Theme::light()
{
    Theme t;
    t.variant = ThemeVariant::Light;
    t.window = rgb(0xF4F5F7);
    t.surface = rgb(0xFFFFFF);
    t.sunken = rgb(0xECEEF1);
    t.text1 = rgb(0x1B1F24);
    t.text2 = rgb(0x4A535E);
    t.text3 = rgb(0x636D78);
    t.divider = rgb(0xDCE0E5);
    t.control = rgb(0x838D98);
    t.accent = rgb(0x1D5FBF);
    t.selectedRow = rgb(0xE6EEFA);
    t.onAccent = rgb(0xFFFFFF);
    t.series = rgb(0x24415F);
    t.mean = rgb(0x4F5B68);
    t.limits = rgb(0x76818D);
    t.band = rgb(0xEEF2F7);
    t.target = rgb(0x7A3E9D);
    t.annotation = rgb(0x6A5A2A);
    t.annotationGround = rgb(0xF6F1E1);
    t.worse = rgb(0xA84A08);
    t.better = rgb(0x0B6BCB);
    t.unusual = rgb(0x4B2FA8);
    t.errorGround = rgb(0xFBE9E7);
    t.warningGround = rgb(0xFDF3DC);
    t.classes = {rgb(0x33456B), rgb(0xC3B6E0), rgb(0x2377A6), rgb(0x8CC6E2)};
    t.otherClasses = rgb(0x57606A);
    t.separator = t.surface;
    t.committed = rgb(0xC47A12);
    t.fan = rgb(0xB9C6D6);
    // The words of green and yellow are darker than their shapes, to be read on a selected row.
    t.statuses = {StatusColours{rgb(0x1B7F3B), rgb(0x1B7F3B), rgb(0xFFFFFF), rgb(0x1A7B39)},
                  StatusColours{rgb(0xF2C94C), rgb(0x9A6700), rgb(0x1B1F24), rgb(0x835800)},
                  StatusColours{rgb(0xB42318), rgb(0xB42318), rgb(0xFFFFFF), rgb(0xB42318)},
                  StatusColours{QColor(Qt::transparent), rgb(0x57606A), rgb(0x57606A), rgb(0x57606A)},
                  StatusColours{rgb(0x57606A), rgb(0x57606A), rgb(0xFFFFFF), rgb(0x57606A)}};
    return t;
}

Theme Theme::dark()
{
    Theme t;
    t.variant = ThemeVariant::Dark;
    t.window = rgb(0x14171B);
    t.surface = rgb(0x1B1F24);
    t.sunken = rgb(0x252B32);
    t.text1 = rgb(0xEDF0F3);
    t.text2 = rgb(0xB9C2CB);
    t.text3 = rgb(0x98A3AE);
    t.divider = rgb(0x343C45);
    t.control = rgb(0x76828E);
    t.accent = rgb(0x6FA8F7);
    t.selectedRow = rgb(0x1F3350);
    t.onAccent = rgb(0x0D1828);
    t.series = rgb(0xC6D6E8);
    t.mean = rgb(0xA9B4C0);
    t.limits = rgb(0x83909C);
    t.band = rgb(0x222931);
    t.target = rgb(0xC99DEC);
    t.annotation = rgb(0xD9C58B);
    t.annotationGround = rgb(0x2E2A1C);
    t.worse = rgb(0xFF9D4D);
    t.better = rgb(0x5DB2FF);
    t.unusual = rgb(0xB7A8FF);
    t.errorGround = rgb(0x3A1F1F);
    t.warningGround = rgb(0x33290F);
    t.classes = {rgb(0x7C92C4), rgb(0xD9CFF0), rgb(0x3C93C4), rgb(0xBCE3F4)};
    t.otherClasses = rgb(0xA8B0B9);
    t.separator = t.surface;
    t.committed = rgb(0xF0A63C);
    t.fan = rgb(0x3C4956);
    const QColor ink = rgb(0x14171B);
    t.statuses = {StatusColours{rgb(0x4CC38A), rgb(0x4CC38A), ink, rgb(0x4CC38A)},
                  StatusColours{rgb(0xF2C94C), rgb(0xF2C94C), ink, rgb(0xF2C94C)},
                  StatusColours{rgb(0xFF7A70), rgb(0xFF7A70), ink, rgb(0xFF7A70)},
                  StatusColours{QColor(Qt::transparent), rgb(0xA8B0B9), rgb(0xA8B0B9), rgb(0xA8B0B9)},
                  StatusColours{rgb(0xA8B0B9), rgb(0xA8B0B9), ink, rgb(0xA8B0B9)}};
    return t;
}

Theme Theme::highContrast()
{
    Theme t = dark();
    t.variant = ThemeVariant::HighContrast;
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    t.window = t.surface = t.sunken = black;
    t.text1 = t.text2 = white;
    t.text3 = rgb(0xE0E0E0);
    t.divider = t.control = white;
    t.accent = rgb(0xFFE14D);
    t.selectedRow = black;
    t.onAccent = black;
    t.series = t.mean = white;
    t.limits = rgb(0xE0E0E0);
    t.band = QColor(Qt::transparent);
    t.target = rgb(0xE0B0FF);
    t.annotation = rgb(0xFFE14D);
    t.annotationGround = black;
    t.errorGround = t.warningGround = black;
    t.separator = white;
    for (StatusColours &colours : t.statuses)
        if (colours.mark == rgb(0x14171B))
            colours.mark = black;
    return t;
}

Theme Theme::projector(int slideHeight)
{
    Theme t = light();
    t.medium = Medium::Projector;
    t.slideHeight = slideHeight;
    t.window = t.surface;
    return t;
}

Theme Theme::wall(int windowHeight)
{
    Theme t = projector(windowHeight);
    t.medium = Medium::Wall;
    return t;
}

Theme Theme::print()
{
    Theme t = light();
    t.medium = Medium::Print;
    t.window = t.surface;
    return t;
}

Theme Theme::of(const QWidget *widget)
{
    for (const QWidget *w = widget; w; w = w->parentWidget()) {
        const QVariant own = w->property(themeProperty);
        if (own.isValid())
            return own.value<Theme>();
    }
    const QVariant common = qApp ? qApp->property(themeProperty) : QVariant();
    return common.isValid() ? common.value<Theme>() : light();
}

Theme Theme::chosen(ThemeChoice choice, const QPalette &desktop)
{
    switch (choice) {
    case ThemeChoice::Light:
        return light();
    case ThemeChoice::Dark:
        return dark();
    case ThemeChoice::HighContrast:
        return highContrast();
    case ThemeChoice::System:
        break;
    }
    const bool isDark = desktop.color(QPalette::WindowText).lightnessF() > desktop.color(QPalette::Window).lightnessF();
    return isDark ? dark() : light();
}

TextColour wordColour(Status status)
{
    switch (status) {
    case Status::Met:
        return TextColour::Met;
    case Status::Near:
        return TextColour::Near;
    case Status::Off:
        return TextColour::Off;
    default:
        return TextColour::Secondary;
    }
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const double la = luminance(a);
    const double lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

void loadFonts()
{
    const QDir fonts(QStringLiteral(":/fonts"));
    for (const QString &name : fonts.entryList({QStringLiteral("*.ttf")}))
        QFontDatabase::addApplicationFont(fonts.filePath(name));
}

void applyTheme(QApplication &application, const Theme &theme)
{
    auto *style = qobject_cast<ThemedStyle *>(application.style());
    if (style && application.property(themeProperty).value<Theme>() == theme)
        return;
    application.setProperty(themeProperty, QVariant::fromValue(theme));
    if (style)
        style->setTheme(theme);
    else
        application.setStyle(new ThemedStyle(theme));
    if (!application.findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly))
        new FocusRing(application);
    const QFont font = theme.font(TextRole::Body);
    if (application.font() != font)
        application.setFont(font);
    application.setFont(theme.font(TextRole::Secondary), "QHeaderView");
    // On the wall what is shown is read from afar, what is operated is not.
    const QFont operated = theme.medium == Medium::Wall ? theme.font(TextRole::Small) : font;
    for (const char *kind : {"QMenuBar", "QMenu", "QAbstractButton", "QLineEdit", "QComboBox", "QAbstractSpinBox"})
        application.setFont(operated, kind);
    QToolTip::setFont(theme.font(TextRole::Secondary));
    application.setPalette(theme.palette());
}

void setTheme(QWidget &window, const Theme &theme)
{
    window.setProperty(themeProperty, QVariant::fromValue(theme));
    window.setFont(theme.font(TextRole::Body));
    window.setPalette(theme.palette());
}

} // namespace statroom
