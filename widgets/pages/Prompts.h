// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace statroom {

/// Every question a page asks in a dialog. Nothing waits: answers come later by the callback, once, and
/// not at all if the parent is gone by then. Tests answer in place of a person.
class Prompts
{
public:
    struct FileQuestion
    {
        QString title;
        QStringList filters; ///< "Comma-separated values (*.csv)"
        QString start; ///< folder, or proposed file
    };
    struct Choice
    {
        QString label; ///< a verb, with its mnemonic
        bool destructive = false;
    };
    struct Question
    {
        QString title;
        QString text;
        QString detail;
        std::vector<Choice> choices; ///< the first is the default
        bool canCancel = true; ///< a Cancel is added; without it Esc is the first choice
    };
    struct TextQuestion
    {
        QString title;
        QString text;
        QString label;
        QString initial;
        QString accept; ///< the verb of the button
        bool required = true; ///< the button waits for a text
        QStringList proposals; ///< offered beside free text
        bool isLong = false; ///< of several lines: Enter begins another one, Ctrl+Enter is the button
    };

    virtual ~Prompts() = default;

    /// An empty path means cancelled.
    virtual void openFile(QWidget *parent, const FileQuestion &question,
                          std::function<void(const QString &path)> answer) = 0;
    virtual void saveFile(QWidget *parent, const FileQuestion &question,
                          std::function<void(const QString &path)> answer) = 0;
    /// A folder, as a file is asked for where nothing else is said.
    virtual void openFolder(QWidget *parent, const FileQuestion &question,
                            std::function<void(const QString &path)> answer)
    {
        openFile(parent, question, std::move(answer));
    }
    /// The number of the choice; none means cancelled.
    virtual void ask(QWidget *parent, const Question &question,
                     std::function<void(std::optional<int> choice)> answer) = 0;
    virtual void askText(QWidget *parent, const TextQuestion &question,
                         std::function<void(std::optional<QString> text)> answer) = 0;
};

} // namespace statroom
