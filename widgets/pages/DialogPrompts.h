// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Prompts.h"

namespace statroom {

/// Prompts answered by a person, in dialogs of the desktop that are opened and never waited for.
class DialogPrompts : public Prompts
{
public:
    void openFile(QWidget *parent, const FileQuestion &question, std::function<void(const QString &)> answer) override;
    void saveFile(QWidget *parent, const FileQuestion &question, std::function<void(const QString &)> answer) override;
    void openFolder(QWidget *parent, const FileQuestion &question,
                    std::function<void(const QString &)> answer) override;
    void ask(QWidget *parent, const Question &question, std::function<void(std::optional<int>)> answer) override;
    void askText(QWidget *parent, const TextQuestion &question,
                 std::function<void(std::optional<QString>)> answer) override;
};

} // namespace statroom
