// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QWidget>

class QVBoxLayout;

namespace statroom {

class MessageLine;
class Settings;

/// What the window shows while no city is open: the ways to one, and those opened lately. Built when it is
/// first shown, for most starts open a city at once.
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
    void build();

    Settings &m_settings;
    bool m_sample;
    MessageLine *m_message;
    QWidget *m_recent = nullptr;
    QVBoxLayout *m_files = nullptr;
};

} // namespace statroom
