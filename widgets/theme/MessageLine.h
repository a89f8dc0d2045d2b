// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one line under a page's head that says what went wrong, what to know or how far work is, with a
// way on and a way to put it away. Hidden while it has nothing to say; screen readers hear each new text
// as an alert.
#pragma once

#include <QFrame>

class QPushButton;
class QToolButton;

namespace statroom {

class PlainLabel;

class MessageLine : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Warning, Error };

    explicit MessageLine(QWidget *parent = nullptr);

    // An empty actionText shows no action button.
    void say(Kind kind, const QString &text, const QString &actionText = {});
    // Work that goes on: a bar of how much of it is done, 0 to 1; it can be ended, not put away.
    void showProgress(const QString &text, double done, const QString &endText);
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

signals:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dismiss();

    Kind m_kind = Kind::Info;
    double m_done = -1; // below 0: no bar
    PlainLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_dismiss;
};

} // namespace statroom
