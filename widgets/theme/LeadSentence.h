// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sentence whose first words stand out by colour and weight and run on into the rest: "Not within 10 % of target.
// 81.4 % in Oct 2026 …". Texts are shown as they are, never as markup; they wrap and can be selected.
#pragma once

#include "theme/PlainLabel.h"

namespace statroom {

class LeadSentence : public PlainLabel
{
    Q_OBJECT
public:
    explicit LeadSentence(QWidget *parent = nullptr);

    void say(const QString &phrase, TextColour colour, const QString &rest);
    [[nodiscard]] const QString &phrase() const { return m_phrase; }
    [[nodiscard]] const QString &rest() const { return m_rest; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void compose();

    QString m_phrase;
    QString m_rest;
    TextColour m_colour = TextColour::Primary;
};

} // namespace statroom
