// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DialogPrompts.h"

#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace statroom {

namespace {

void choose(QWidget *parent, const Prompts::FileQuestion &question, QFileDialog::AcceptMode mode,
            std::function<void(const QString &)> answer, QFileDialog::FileMode what)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(what);
    dialog->setOption(QFileDialog::ShowDirsOnly, what == QFileDialog::Directory);
    dialog->setNameFilters(question.filters);
    const QFileInfo start(question.start);
    if (start.isDir()) {
        dialog->setDirectory(question.start);
    } else if (!question.start.isEmpty()) {
        dialog->setDirectory(start.absolutePath());
        dialog->selectFile(start.fileName());
    }
    if (mode == QFileDialog::AcceptSave && !question.filters.isEmpty()) {
        // "City files (*.statroom)" proposes the suffix.
        const QString filter = question.filters.first();
        const qsizetype at = filter.lastIndexOf(QLatin1String("*."));
        if (at >= 0)
            dialog->setDefaultSuffix(
                filter.mid(at + 2).section(QLatin1Char(')'), 0, 0).section(QLatin1Char(' '), 0, 0));
    }
    QObject::connect(dialog, &QDialog::finished, parent, [dialog, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

} // namespace

void DialogPrompts::openFile(QWidget *parent, const FileQuestion &question, std::function<void(const QString &)> answer)
{
    choose(parent, question, QFileDialog::AcceptOpen, std::move(answer), QFileDialog::ExistingFile);
}

void DialogPrompts::openFolder(QWidget *parent, const FileQuestion &question,
                               std::function<void(const QString &)> answer)
{
    choose(parent, question, QFileDialog::AcceptOpen, std::move(answer), QFileDialog::Directory);
}

void DialogPrompts::saveFile(QWidget *parent, const FileQuestion &question, std::function<void(const QString &)> answer)
{
    choose(parent, question, QFileDialog::AcceptSave, std::move(answer), QFileDialog::AnyFile);
}

void DialogPrompts::ask(QWidget *parent, const Question &question, std::function<void(std::optional<int>)> answer)
{
    QMessageBox *box = plainMessage(QMessageBox::Question, question.title, question.text, question.detail, parent);
    QList<QAbstractButton *> buttons;
    for (const Choice &choice : question.choices)
        buttons.append(
            box->addButton(choice.label, choice.destructive ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole));
    if (question.canCancel)
        box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    else if (!buttons.isEmpty())
        box->setEscapeButton(buttons.first());
    if (!buttons.isEmpty())
        box->setDefaultButton(qobject_cast<QPushButton *>(buttons.first()));
    QObject::connect(box, &QDialog::finished, parent, [box, buttons, answer = std::move(answer)](int) {
        const qsizetype at = buttons.indexOf(box->clickedButton());
        answer(at < 0 ? std::optional<int>() : std::optional<int>(int(at)));
    });
    box->open();
}

void DialogPrompts::askText(QWidget *parent, const TextQuestion &question,
                            std::function<void(std::optional<QString>)> answer)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    auto *all = new QVBoxLayout(dialog);
    all->setSpacing(8);
    PlainLabel *text = plainLabel(question.text, TextRole::Body, dialog);
    text->setWordWrap(true);
    text->setVisible(!question.text.isEmpty());
    all->addWidget(text);
    PlainLabel *label = plainLabel(question.label, TextRole::Secondary, dialog);
    all->addWidget(label);

    QLineEdit *line = nullptr;
    QPlainTextEdit *lines = nullptr;
    QWidget *field = nullptr;
    if (question.isLong) {
        lines = new QPlainTextEdit(question.initial, dialog);
        lines->setTabChangesFocus(true);
        lines->setMinimumSize(520, 10 * lines->fontMetrics().lineSpacing());
        field = lines;
    } else if (question.proposals.isEmpty()) {
        field = line = new QLineEdit(dialog);
    } else {
        auto *choices = new QComboBox(dialog);
        choices->setEditable(true);
        choices->addItems(question.proposals);
        choices->setAccessibleName(question.label);
        line = choices->lineEdit();
        field = choices;
    }
    all->addWidget(field);
    if (line) {
        line->setText(question.initial);
        line->setMinimumWidth(380);
        line->setAccessibleName(question.label);
    }
    field->setAccessibleName(question.label);
    label->setBuddy(line ? static_cast<QWidget *>(line) : lines);
    const auto typed = [line, lines] {
        return (line ? line->text() : lines->toPlainText()).trimmed();
    };

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *accept = buttons->addButton(question.accept, QDialogButtonBox::AcceptRole);
    setButtonLook(*accept, ButtonLook::Primary);
    accept->setDefault(true);
    all->addSpacing(8);
    all->addWidget(buttons);
    if (question.required) {
        const auto check = [accept, typed] {
            accept->setEnabled(!typed().isEmpty());
        };
        if (line)
            QObject::connect(line, &QLineEdit::textChanged, accept, check);
        else
            QObject::connect(lines, &QPlainTextEdit::textChanged, accept, check);
        check();
    }
    if (lines) {
        auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), dialog);
        QObject::connect(keys, &QShortcut::activated, accept, &QPushButton::click);
        accept->setToolTip(keys->key().toString(QKeySequence::NativeText));
    }
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::finished, parent, [typed, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? std::optional<QString>(typed()) : std::nullopt);
    });
    dialog->open();
}

} // namespace statroom
