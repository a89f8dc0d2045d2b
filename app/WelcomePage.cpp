// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WelcomePage.h"

#include "app/Settings.h"
#include "theme/Icon.h"
#include "theme/LinkButton.h"
#include "theme/MessageLine.h"
#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace statroom {

WelcomePage::WelcomePage(Settings &settings, bool sample, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_sample(sample)
    , m_message(new MessageLine(this))
{
    setObjectName(QStringLiteral("welcomePage"));
}

void WelcomePage::build()
{
    m_recent = new QWidget(this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 16);
    all->addWidget(m_message);
    all->addStretch(2);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(8);
    PlainLabel *mark = plainLabel(QString(), TextRole::Body, this);
    mark->setPixmap(applicationIcon().pixmap(56, 56));
    middle->addWidget(mark);
    middle->addSpacing(8);
    middle->addWidget(plainLabel(tr("StatRoom"), TextRole::PageTitle, this));
    PlainLabel *lead = plainLabel(tr("A city's numbers against its targets, month by month. Everything of a city is in "
                                     "one file on this computer."),
                                  TextRole::Lead, TextColour::Secondary, this);
    lead->setWordWrap(true);
    middle->addWidget(lead);
    middle->addSpacing(16);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *open = new QPushButton(tr("&Open a city file…"), this);
    auto *create = new QPushButton(tr("&New city…"), this);
    auto *port = new QPushButton(tr("Open the &sample city"), this);
    open->setObjectName(QStringLiteral("openFile"));
    create->setObjectName(QStringLiteral("newCity"));
    port->setObjectName(QStringLiteral("openSample"));
    setButtonLook(m_sample ? *port : *open, ButtonLook::Primary);
    for (QPushButton *button : {open, create, port}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    port->setVisible(m_sample);
    middle->addLayout(buttons);
    middle->addSpacing(16);
    auto *recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 0, 0, 0);
    recent->setSpacing(2);
    recent->addWidget(plainLabel(tr("Opened lately"), TextRole::Strong, m_recent));
    m_files = new QVBoxLayout;
    m_files->setSpacing(0);
    recent->addLayout(m_files);
    middle->addWidget(m_recent);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *column = new QWidget(this);
    column->setMaximumWidth(620);
    column->setLayout(middle);
    row->addWidget(column, 10);
    row->addStretch(1);
    all->addLayout(row);
    all->addStretch(3);
    setFocusProxy(m_sample ? port : open);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openAsked);
    connect(create, &QPushButton::clicked, this, &WelcomePage::newAsked);
    connect(port, &QPushButton::clicked, this, &WelcomePage::sampleAsked);
    // The focus may have come before there was a button to give it to.
    if (window()->focusWidget() == this)
        setFocus();
}

void WelcomePage::showMessage(const Error &error)
{
    m_message->say(MessageLine::Kind::Error, error.message);
}

void WelcomePage::showMessage(const QString &text)
{
    m_message->say(MessageLine::Kind::Info, text);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    if (!m_recent)
        build();
    while (QLayoutItem *item = m_files->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList files = m_settings.recentFiles();
    for (const QString &path : files) {
        QString name = QFileInfo(path).completeBaseName();
        auto *link = new LinkButton(name.replace(QLatin1Char('&'), QLatin1String("&&")), m_recent, TextRole::Body);
        link->setToolTip(QDir::toNativeSeparators(path));
        link->setAccessibleDescription(path);
        connect(link, &QAbstractButton::clicked, this, [this, path] { emit fileAsked(path); });
        m_files->addWidget(link);
    }
    m_recent->setVisible(!files.isEmpty());
    QWidget::showEvent(event);
}

} // namespace statroom
