// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Looks.h"

#include "app/Actions.h"
#include "app/Settings.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace statroom {

namespace {

constexpr int resizeSettles = 120; // ms

} // namespace

Looks::Looks(Settings &settings, Actions &actions, QWidget &window)
    : QObject(&window)
    , m_settings(settings)
    , m_window(window)
    , m_desktop(QApplication::palette())
{
    using Id = Actions::Id;
    using Look = Settings::Look;
    const QList<std::pair<Id, Look>> looks{{Id::LookSystem, Look::System},
                                           {Id::LookLight, Look::Light},
                                           {Id::LookDark, Look::Dark},
                                           {Id::LookContrast, Look::HighContrast},
                                           {Id::LookProjector, Look::Projector}};
    for (const auto &[id, look] : looks) {
        actions.when(id, [this, look = look] {
            m_settings.setLook(look);
            apply();
        });
        actions[id]->setChecked(m_settings.look() == look);
    }
    actions.when(Id::LargerText, [this] { zoom(1.1); });
    actions.when(Id::SmallerText, [this] { zoom(1 / 1.1); });
    actions.when(Id::UsualText, [this] { zoom(0); });
    m_resized.setSingleShot(true);
    m_resized.setInterval(resizeSettles);
    connect(&m_resized, &QTimer::timeout, this, &Looks::apply);
    window.installEventFilter(this);
}

void Looks::apply()
{
    auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
    Theme theme;
    switch (m_settings.look()) {
    case Settings::Look::System:
        theme = Theme::chosen(ThemeChoice::System, m_desktop);
        break;
    case Settings::Look::Light:
        theme = Theme::light();
        break;
    case Settings::Look::Dark:
        theme = Theme::dark();
        break;
    case Settings::Look::HighContrast:
        theme = Theme::highContrast();
        break;
    case Settings::Look::Projector:
        theme = Theme::wall(std::clamp(m_window.height(), 600, 2160));
        break;
    }
    theme.textScale = m_settings.textScale();
    applyTheme(application, theme);
}

bool Looks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_settings.look() == Settings::Look::Projector)
        m_resized.start();
    return QObject::eventFilter(watched, event);
}

void Looks::zoom(double factor)
{
    m_settings.setTextScale(factor > 0 ? m_settings.textScale() * factor : 1.0);
    apply();
}

} // namespace statroom
