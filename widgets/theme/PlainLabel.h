// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Labels and message boxes that show text exactly as it is, never as markup, in the theme's sizes
// and colours; they follow a change of theme. All text labels of the program come from here.
#pragma once

#include "theme/Theme.h"

#include <QLabel>
#include <QMessageBox>

namespace statroom {

class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    PlainLabel(const QString &text, TextRole role, QWidget *parent = nullptr);

    void setRole(TextRole role);
    void setColour(TextColour colour);
    [[nodiscard]] TextRole role() const { return m_role; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void dress();

    TextRole m_role;
    TextColour m_colour;
    bool m_dressing = false;
};

// Secondary and Small are grey by default, all others the first text colour. Wraps only when asked
// to.
PlainLabel *plainLabel(const QString &text, TextRole role, QWidget *parent = nullptr);
PlainLabel *plainLabel(const QString &text, TextRole role, TextColour colour, QWidget *parent = nullptr);

// Wraps, and can be selected and copied.
PlainLabel *selectableText(const QString &text, TextRole role, TextColour colour, QWidget *parent = nullptr);

// For buttons, menus and check boxes, which would take an ampersand for a mnemonic.
[[nodiscard]] QString literalText(QString text);

// A message box to be shown with open(); deletes itself when closed. Add verb buttons to it.
QMessageBox *plainMessage(QMessageBox::Icon icon, const QString &title, const QString &text, const QString &detail,
                          QWidget *parent);

} // namespace statroom
