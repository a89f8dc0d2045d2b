// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Actions.h"

#include "theme/Icon.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include <algorithm>

namespace statroom {

namespace {

enum class Place { File, Edit, View, Theme, Insert, Tools, Help };

struct Row
{
    Actions::Id id;
    Place menu;
    const char *text;
    const char *keys; ///< portable; "" = none
    const char *icon;
    bool lineAbove;
};

// The whole table. Mnemonics are unique in each menu; "…" where a dialog follows.
constexpr Row rows[] = {
    {Actions::Id::NewCity, Place::File, QT_TRANSLATE_NOOP("Actions", "&New city…"), "Ctrl+N", "add", false},
    {Actions::Id::Open, Place::File, QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", "open", false},
    {Actions::Id::OpenSample, Place::File, QT_TRANSLATE_NOOP("Actions", "Open the sample cit&y"), "", "city", false},
    {Actions::Id::SaveCopy, Place::File, QT_TRANSLATE_NOOP("Actions", "&Save a copy…"), "Ctrl+Shift+S", "save", true},
    {Actions::Id::Workbooks, Place::File, QT_TRANSLATE_NOOP("Actions", "Entry &workbooks…"), "", "table", true},
    {Actions::Id::Collect, Place::File, QT_TRANSLATE_NOOP("Actions", "Co&llect workbooks…"), "", "receipt", false},
    {Actions::Id::WriteSetup, Place::File, QT_TRANSLATE_NOOP("Actions", "Se&t-up workbook…"), "", "set-up", false},
    {Actions::Id::ReadSetup, Place::File, QT_TRANSLATE_NOOP("Actions", "Rea&d a set-up workbook…"), "", "", false},
    {Actions::Id::ExportNumbers, Place::File, QT_TRANSLATE_NOOP("Actions", "Export n&umbers…"), "", "table", true},
    {Actions::Id::ExportPdf, Place::File, QT_TRANSLATE_NOOP("Actions", "&Export PDF…"), "Ctrl+Shift+E", "export",
     false},
    {Actions::Id::Print, Place::File, QT_TRANSLATE_NOOP("Actions", "&Print…"), "Ctrl+P", "print", false},
    {Actions::Id::PrintPreview, Place::File, QT_TRANSLATE_NOOP("Actions", "Print pre&view…"), "Ctrl+Shift+P", "",
     false},
    {Actions::Id::CloseCity, Place::File, QT_TRANSLATE_NOOP("Actions", "&Close city"), "Ctrl+W", "close", true},
    {Actions::Id::Quit, Place::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "", false},
    {Actions::Id::Undo, Place::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo", false},
    {Actions::Id::Redo, Place::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z", "redo", false},
    {Actions::Id::Copy, Place::Edit, QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", "", true},
    {Actions::Id::CopyWithHeadings, Place::Edit, QT_TRANSLATE_NOOP("Actions", "Copy with &headings"), "Ctrl+Shift+C",
     "", false},
    {Actions::Id::Paste, Place::Edit, QT_TRANSLATE_NOOP("Actions", "&Paste"), "Ctrl+V", "", false},
    {Actions::Id::Jump, Place::Edit, QT_TRANSLATE_NOOP("Actions", "&Jump to a metric or department"), "Ctrl+K",
     "search", true},
    {Actions::Id::Overview, Place::View, QT_TRANSLATE_NOOP("Actions", "&Overview"), "Ctrl+1", "overview", false},
    {Actions::Id::Goals, Place::View, QT_TRANSLATE_NOOP("Actions", "&Goals"), "Ctrl+2", "goals", false},
    {Actions::Id::Departments, Place::View, QT_TRANSLATE_NOOP("Actions", "&Departments"), "Ctrl+3", "departments",
     false},
    {Actions::Id::Entry, Place::View, QT_TRANSLATE_NOOP("Actions", "&Enter data"), "Ctrl+4", "enter-data", false},
    {Actions::Id::Import, Place::View, QT_TRANSLATE_NOOP("Actions", "&Import"), "Ctrl+5", "import", false},
    {Actions::Id::Sessions, Place::View, QT_TRANSLATE_NOOP("Actions", "&Sessions"), "Ctrl+6", "sessions", false},
    {Actions::Id::ActionItems, Place::View, QT_TRANSLATE_NOOP("Actions", "Ac&tion items"), "Ctrl+7", "action-items",
     false},
    {Actions::Id::Problems, Place::View, QT_TRANSLATE_NOOP("Actions", "&Problems"), "Ctrl+Shift+L", "problems", false},
    {Actions::Id::Setup, Place::View, QT_TRANSLATE_NOOP("Actions", "Set &up"), "Ctrl+8", "set-up", false},
    {Actions::Id::History, Place::View, QT_TRANSLATE_NOOP("Actions", "&History"), "Ctrl+9", "history", false},
    {Actions::Id::Back, Place::View, QT_TRANSLATE_NOOP("Actions", "&Back"), "Alt+Left", "arrow-left", true},
    {Actions::Id::PreviousMonth, Place::View, QT_TRANSLATE_NOOP("Actions", "Pre&vious month"), "Alt+PgUp", "", true},
    {Actions::Id::NextMonth, Place::View, QT_TRANSLATE_NOOP("Actions", "&Next month"), "Alt+PgDown", "", false},
    {Actions::Id::UsualMonth, Place::View, QT_TRANSLATE_NOOP("Actions", "&Latest month that was due"), "Alt+Home", "",
     false},
    {Actions::Id::RecordedAt, Place::View, QT_TRANSLATE_NOOP("Actions", "&As it stood on…"), "Ctrl+Shift+H", "", true},
    {Actions::Id::BackToNow, Place::View, QT_TRANSLATE_NOOP("Actions", "Bac&k to now"), "", "", false},
    {Actions::Id::LookSystem, Place::Theme, QT_TRANSLATE_NOOP("Actions", "&System"), "", "", false},
    {Actions::Id::LookLight, Place::Theme, QT_TRANSLATE_NOOP("Actions", "&Light"), "", "", false},
    {Actions::Id::LookDark, Place::Theme, QT_TRANSLATE_NOOP("Actions", "&Dark"), "", "", false},
    {Actions::Id::LookContrast, Place::Theme, QT_TRANSLATE_NOOP("Actions", "&High contrast"), "", "", false},
    {Actions::Id::LookProjector, Place::Theme, QT_TRANSLATE_NOOP("Actions", "&Projector"), "", "", false},
    {Actions::Id::LargerText, Place::View, QT_TRANSLATE_NOOP("Actions", "La&rger text"), "Ctrl++", "", false},
    {Actions::Id::SmallerText, Place::View, QT_TRANSLATE_NOOP("Actions", "S&maller text"), "Ctrl+-", "", false},
    {Actions::Id::UsualText, Place::View, QT_TRANSLATE_NOOP("Actions", "Usual text si&ze"), "Ctrl+0", "", false},
    {Actions::Id::FullScreen, Place::View, QT_TRANSLATE_NOOP("Actions", "&Full screen"), "F11", "full-screen", true},
    {Actions::Id::NextRegion, Place::View, QT_TRANSLATE_NOOP("Actions", "Ne&xt part of the window"), "F6", "", false},
    {Actions::Id::PreviousRegion, Place::View, QT_TRANSLATE_NOOP("Actions", "Previous part of the &window"), "Shift+F6",
     "", false},
    {Actions::Id::Refresh, Place::View, QT_TRANSLATE_NOOP("Actions", "Look for changes b&y others"), "F5", "refresh",
     false},
    {Actions::Id::NewDepartment, Place::Insert, QT_TRANSLATE_NOOP("Actions", "&Department"), "", "departments", false},
    {Actions::Id::NewGoal, Place::Insert, QT_TRANSLATE_NOOP("Actions", "&Goal"), "", "goals", false},
    {Actions::Id::NewMetric, Place::Insert, QT_TRANSLATE_NOOP("Actions", "&Metric"), "", "metric", false},
    {Actions::Id::NewTarget, Place::Insert, QT_TRANSLATE_NOOP("Actions", "&Target"), "", "target", false},
    {Actions::Id::NewAnnotation, Place::Insert, QT_TRANSLATE_NOOP("Actions", "&Annotation"), "", "annotation", false},
    {Actions::Id::Present, Place::Tools, QT_TRANSLATE_NOOP("Actions", "Run a &session on the wall"), "Shift+F5",
     "present", false},
    {Actions::Id::PresentInWindow, Place::Tools, QT_TRANSLATE_NOOP("Actions", "Run it in a &window that can be shared"),
     "", "", false},
    {Actions::Id::YourName, Place::Tools, QT_TRANSLATE_NOOP("Actions", "&Your name…"), "", "person", false},
    {Actions::Id::Check, Place::Tools, QT_TRANSLATE_NOOP("Actions", "&Check this file…"), "", "check", false},
    {Actions::Id::AskForPen, Place::Tools, QT_TRANSLATE_NOOP("Actions", "&Ask for the pen"), "", "edit", true},
    {Actions::Id::ReleasePen, Place::Tools, QT_TRANSLATE_NOOP("Actions", "&Release the pen"), "", "", false},
    {Actions::Id::TakeOverPen, Place::Tools, QT_TRANSLATE_NOOP("Actions", "&Take the pen over"), "", "", false},
    {Actions::Id::Contents, Place::Help, QT_TRANSLATE_NOOP("Actions", "&Contents"), "F1", "help", false},
    {Actions::Id::About, Place::Help, QT_TRANSLATE_NOOP("Actions", "&About StatRoom"), "", "info", false},
};

const char *titleOf(Place place)
{
    switch (place) {
    case Place::File:
        return QT_TRANSLATE_NOOP("Actions", "&File");
    case Place::Edit:
        return QT_TRANSLATE_NOOP("Actions", "&Edit");
    case Place::View:
        return QT_TRANSLATE_NOOP("Actions", "&View");
    case Place::Theme:
        return QT_TRANSLATE_NOOP("Actions", "Theme (&colours)");
    case Place::Insert:
        return QT_TRANSLATE_NOOP("Actions", "&Insert");
    case Place::Tools:
        return QT_TRANSLATE_NOOP("Actions", "&Tools");
    case Place::Help:
        break;
    }
    return QT_TRANSLATE_NOOP("Actions", "&Help");
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window)
{
    auto *looks = new QActionGroup(this);
    for (const Row &row : rows) {
        auto *action = new QAction(tr(row.text), window);
        QList<QKeySequence> keys;
        if (*row.keys)
            keys.append(QKeySequence(QLatin1String(row.keys), QKeySequence::PortableText));
        if (row.id == Id::LargerText)
            keys.append(QKeySequence(Qt::CTRL | Qt::Key_Equal));
        if (row.id == Id::Redo)
            keys.append(QKeySequence(Qt::CTRL | Qt::Key_Y));
        action->setShortcuts(keys);
        if (*row.icon)
            action->setIcon(themeIcon(QLatin1String(row.icon)));
        action->setIconVisibleInMenu(false);
        action->setVisible(false);
        action->setEnabled(false);
        if (row.menu == Place::Theme) {
            action->setCheckable(true);
            looks->addAction(action);
        }
        if (row.id == Id::FullScreen)
            action->setCheckable(true);
        if (row.id == Id::Quit)
            action->setMenuRole(QAction::QuitRole);
        if (row.id == Id::About)
            action->setMenuRole(QAction::AboutRole);
        m_actions.insert(int(row.id), action);
        window->addAction(action);
    }
}

void Actions::when(Id id, std::function<void()> deed)
{
    QAction *action = m_actions.value(int(id));
    action->setVisible(true);
    action->setEnabled(true);
    connect(action, &QAction::triggered, this, [deed = std::move(deed)] { deed(); });
}

void Actions::fill(QMenuBar *bar, std::function<void(QMenu *)> recent)
{
    const auto menuOf = [&](Place place) {
        QMenu *&menu = m_menus[int(place)];
        if (!menu)
            menu = place == Place::Theme ? m_menus[int(Place::View)]->addMenu(tr(titleOf(place)))
                                         : bar->addMenu(tr(titleOf(place)));
        return menu;
    };
    for (const Row &row : rows) {
        if (row.menu == Place::Theme && !m_menus.contains(int(Place::Theme)))
            menuOf(Place::View)->addSeparator();
        QMenu *menu = menuOf(row.menu);
        if (row.lineAbove)
            menu->addSeparator();
        menu->addAction(m_actions.value(int(row.id)));
        if (row.id == Id::Open) {
            QMenu *files = menu->addMenu(tr("Open &recent"));
            connect(files, &QMenu::aboutToShow, files, [files, recent] { recent(files); });
        }
    }
}

void Actions::settle()
{
    for (QMenu *menu : m_menus) {
        const QList<QAction *> actions = menu->actions();
        menu->menuAction()->setVisible(std::any_of(
            actions.begin(), actions.end(), [](const QAction *a) { return a->isVisible() && !a->isSeparator(); }));
    }
}

} // namespace statroom
