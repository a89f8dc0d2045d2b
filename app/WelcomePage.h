// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QWidget>

class QVBoxLayout;

namespace statroom {

class MessageLine;
class Settings;

/// What the window shows while no city is open: the ways to one, and those opened lately.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(Settings &settings, bool sample, QWidget *parent = nullptr);

    void showMessage(const Error &error);
    void showMessage(const QString &text);

signals:
    void openAsked();
    void newAsked();
    void sampleAsked();
    void fileAsked(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    Settings &m_settings;
    MessageLine *m_message;
    QWidget *m_recent;
    QVBoxLayout *m_files;
};

} // namespace statroom
