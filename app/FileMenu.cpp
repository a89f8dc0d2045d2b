// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FileMenu.h"

#include "app/Actions.h"
#include "app/NewCityDialog.h"
#include "app/Settings.h"
#include "app/WelcomePage.h"
#include "pages/Prompts.h"
#include "storage/FilePlace.h"
#include "theme/PlainLabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QMenu>

namespace statroom {

namespace {

const QString fileFilter = QStringLiteral("(*.statroom)");

} // namespace

FileMenu::FileMenu(OpenCity &city, Settings &settings, Prompts &prompts, Actions &actions, WelcomePage &welcome,
                   QWidget &window, std::function<bool()> mayLeave)
    : QObject(&window)
    , m_city(city)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_do(actions)
    , m_welcome(welcome)
    , m_window(window)
    , m_mayLeave(std::move(mayLeave))
{
    wire();
}

void FileMenu::wire()
{
    using Id = Actions::Id;
    const auto openAsked = [this] {
        m_prompts.openFile(&m_window,
                           {tr("Open a city file"), {tr("City files %1").arg(fileFilter)}, m_settings.folder()},
                           [this](const QString &path) {
                               if (!path.isEmpty())
                                   open(path);
                           });
    };
    const auto newAsked = [this] {
        auto *dialog = new NewCityDialog(&m_window);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            const City city = dialog->city();
            const QString start = m_settings.folder() + QLatin1Char('/') + city.name + QLatin1String(".statroom");
            m_prompts.saveFile(&m_window,
                               {tr("Where the new city is kept"), {tr("City files %1").arg(fileFilter)}, start},
                               [this, city](const QString &path) {
                                   if (path.isEmpty() || !m_mayLeave())
                                       return;
                                   const Result<void> made = m_city.create(path, city);
                                   opened(made ? Result<OpenCity::Outcome>(OpenCity::Outcome::Opened)
                                               : Result<OpenCity::Outcome>(made.error()));
                               });
        });
        dialog->open();
    };
    const auto sampleAsked = [this] {
        if (m_mayLeave())
            opened(m_city.openSample());
    };
    m_do.when(Id::Open, openAsked);
    m_do.when(Id::NewCity, newAsked);
    if (OpenCity::hasSample())
        m_do.when(Id::OpenSample, sampleAsked);
    m_do.when(Id::SaveCopy, [this] {
        m_prompts.saveFile(
            &m_window, {tr("Save a copy"), {tr("City files %1").arg(fileFilter)}, m_settings.folder()},
            [this](const QString &path) {
                if (path.isEmpty() || !m_city.file())
                    return;
                const bool clean = m_city.file()->isForeign();
                const bool lost = m_city.file()->isLost();
                const Result<void> written = clean ? m_city.file()->saveClean(path) : m_city.file()->backup(path);
                // Work goes on in what was saved where its file is gone.
                if (written && lost)
                    open(path);
                else if (written)
                    emit noted(clean ? tr("A clean copy was written to %1. Open it to go on working.").arg(path)
                                     : tr("A copy was written to %1.").arg(path));
                else
                    emit failed(written.error());
            });
    });
    m_do.when(Id::CloseCity, [this] {
        if (m_mayLeave())
            m_city.close();
    });
    m_do.when(Id::Quit, [this] { m_window.close(); });
    connect(&m_welcome, &WelcomePage::openAsked, this, openAsked);
    connect(&m_welcome, &WelcomePage::newAsked, this, newAsked);
    connect(&m_welcome, &WelcomePage::sampleAsked, this, sampleAsked);
    connect(&m_welcome, &WelcomePage::fileAsked, this, &FileMenu::open);
}

void FileMenu::opened(const Result<OpenCity::Outcome> &outcome)
{
    if (!outcome) {
        emit failed(outcome.error());
    } else if (*outcome == OpenCity::Outcome::ElsewhereOpen) {
        emit noted(tr("This city is open in another window, which was asked to come to the front."));
    } else if (const CityFile *file = m_city.file(); file && file->pen()) {
        // Who has the pen stands above the page.
        if (!file->isReadOnly())
            emit noted(tr("This file lies %1. One person at a time can change it: your first change takes the pen, and "
                          "others read until you have done nothing for two minutes.")
                           .arg(file->place().told()));
    } else if (file && file->isReadOnly()) {
        emit noted(file->readOnlyReason());
    }
}

void FileMenu::open(const QString &path)
{
    if (m_mayLeave())
        opened(m_city.open(path));
}

void FileMenu::fillRecent(QMenu *menu)
{
    menu->clear();
    const QStringList files = m_settings.recentFiles();
    QHash<QString, int> named;
    for (const QString &path : files)
        ++named[QFileInfo(path).completeBaseName()];
    for (const QString &path : files) {
        const QFileInfo info(path);
        // Files of one name are told apart by their folders.
        const QString name = named.value(info.completeBaseName()) > 1
            ? tr("%1 in %2").arg(info.completeBaseName(), QDir::toNativeSeparators(info.absolutePath()))
            : info.completeBaseName();
        QAction *action = menu->addAction(literalText(name));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    if (files.isEmpty())
        menu->addAction(tr("No file was opened yet"))->setEnabled(false);
}

} // namespace statroom
