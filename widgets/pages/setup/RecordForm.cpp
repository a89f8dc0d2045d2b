// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/setup/RecordForm.h"

#include "items/setup/SetupText.h"
#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace statroom {

namespace {

/// Gives each label a mnemonic of its own as far as there are letters, and then digits. Those of the menus and of the
/// buttons beside the form are left alone: a key of two meanings would open neither.
class Mnemonics
{
public:
    QString label(const QString &text)
    {
        qsizetype rarest = -1;
        for (const QString &letters : {QStringLiteral("cgjnqwxyzdb"), QStringLiteral("l")}) {
            for (qsizetype i = 0; i < text.size(); ++i) {
                const QChar letter = text.at(i).toLower();
                if (!letters.contains(letter) || m_used.value(letter) >= taken)
                    continue;
                if (m_used.value(letter) == 0)
                    return marked(text, i);
                if (rarest < 0 || m_used.value(letter) < m_used.value(text.at(rarest).toLower()))
                    rarest = i;
            }
        }
        if (m_digit < 9)
            return QStringLiteral("%1 (&%2)").arg(text).arg(++m_digit);
        return rarest < 0 ? QStringLiteral("%1 (&X)").arg(text) : marked(text, rarest);
    }
    /// One that no label of a field will share, or none: pressed, it does something.
    QString deed(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i)
            if (const QChar letter = text.at(i).toLower();
                QStringLiteral("cgjnqwxyzdb").contains(letter) && !m_used.contains(letter)) {
                m_used[letter] = taken;
                return QString(text).insert(i, QLatin1Char('&'));
            }
        return text;
    }

private:
    QString marked(const QString &text, qsizetype place)
    {
        ++m_used[text.at(place).toLower()];
        return QString(text).insert(place, QLatin1Char('&'));
    }

    static constexpr int taken = 1000;
    QHash<QChar, int> m_used;
    int m_digit = 0;
};

/// Proposes codes for the last one of a list that is being typed.
class ListCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &path) const override { return {path.mid(lastBegins(path)).trimmed()}; }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const auto *line = qobject_cast<const QLineEdit *>(widget());
        const QString before = line ? line->text().left(lastBegins(line->text())) : QString();
        return before + (before.isEmpty() ? QString() : QStringLiteral(" ")) + QCompleter::pathFromIndex(index);
    }

private:
    static qsizetype lastBegins(const QString &text)
    {
        return std::max(text.lastIndexOf(u','), text.lastIndexOf(u';')) + 1;
    }
};

} // namespace

RecordForm::RecordForm(SetupTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_scroll(new QScrollArea(this))
    , m_error(plainLabel(QString(), TextRole::Body, TextColour::Off, this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_back(new QPushButton(tr("Ta&ke back"), this))
    , m_replace(new QPushButton(tr("Replace by a &new one"), this))
{
    setObjectName(QStringLiteral("form"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    all->addWidget(m_scroll, 1);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    all->addWidget(line);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 10, 16, 12);
    foot->setSpacing(8);
    m_error->setObjectName(QStringLiteral("formError"));
    m_error->setWordWrap(true);
    m_error->hide();
    foot->addWidget(m_error);
    m_replace->setObjectName(QStringLiteral("replace"));
    m_replace->setAutoDefault(false);
    m_replace->hide();
    foot->addWidget(m_replace, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_save->setObjectName(QStringLiteral("saveRecord"));
    m_back->setObjectName(QStringLiteral("takeBack"));
    m_save->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_save->setToolTip(tr("Save (Enter or Ctrl+S)"));
    m_back->setToolTip(tr("Take back what was typed (Esc)"));
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_save);
    foot->addLayout(row);
    all->addLayout(foot);
    build();

    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
    connect(m_back, &QPushButton::clicked, this, &RecordForm::takeBack);
    connect(m_replace, &QPushButton::clicked, this, [this] { emit replaceWanted(typed()); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RecordForm::follow);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &RecordForm::follow);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RecordForm::follow);
    connect(&m_model.viewpoint(), &Viewpoint::editableChanged, this, &RecordForm::followEditable);
    connect(&m_model.viewpoint(), &Viewpoint::recordedAtChanged, this, &RecordForm::followEditable);
    connect(&m_model.viewpoint(), &Viewpoint::fileChanged, this, [this] { showRecord({}); });
    showRecord({});
}

void RecordForm::build()
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(3);
    QWidget *previous = nullptr;
    Mnemonics mnemonics;
    QHash<int, QString> flags;
    for (int c = 0; c < m_model.columnCount(); ++c)
        if (const SetupColumn &asked = m_model.columns()[size_t(c)];
            asked.inForm && asked.entry == SetupColumn::Entry::Flag)
            flags[c] = mnemonics.deed(asked.label);
    for (int c = 0; c < m_model.columnCount(); ++c) {
        const SetupColumn &asked = m_model.columns()[size_t(c)];
        if (!asked.inForm || asked.label.isEmpty() || asked.entry == SetupColumn::Entry::Fixed)
            continue;
        Field field;
        field.column = c;
        if (!asked.group.isEmpty()) {
            if (previous)
                column->addSpacing(12);
            field.group = plainLabel(asked.group, TextRole::CardTitle, content);
            column->addWidget(field.group);
            column->addSpacing(4);
        }
        const QString &name = asked.label;
        if (asked.entry == SetupColumn::Entry::Flag) {
            auto *box = new QCheckBox(flags.value(c), content);
            connect(box, &QCheckBox::toggled, this, [this, c] { followTyping(c); });
            field.editor = box;
        } else {
            field.label = plainLabel(mnemonics.label(asked.label), TextRole::Secondary, content);
            field.label->setWordWrap(true);
            column->addWidget(field.label);
            if (asked.entry == SetupColumn::Entry::LongText) {
                auto *edit = new QPlainTextEdit(content);
                edit->setTabChangesFocus(true);
                edit->setFixedHeight(66);
                edit->setPlaceholderText(asked.hint);
                connect(edit, &QPlainTextEdit::textChanged, this, [this, c] { followTyping(c); });
                field.editor = edit;
            } else if (asked.entry == SetupColumn::Entry::Choice) {
                auto *box = new QComboBox(content);
                box->setMaxVisibleItems(20);
                box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
                box->setMinimumContentsLength(10);
                connect(box, &QComboBox::currentTextChanged, this, [this, c] { followTyping(c); });
                field.editor = box;
            } else {
                auto *edit = new QLineEdit(content);
                edit->setPlaceholderText(asked.hint);
                connect(edit, &QLineEdit::textChanged, this, [this, c] { followTyping(c); });
                // Enter comes this way while proposals are open below the field, and takes none of them.
                connect(edit, &QLineEdit::returnPressed, this, [this, edit] {
                    QCompleter *completer = edit->completer();
                    if (!completer || completer->popup()->currentIndex().isValid())
                        return;
                    completer->popup()->hide();
                    save();
                });
                field.editor = edit;
            }
            field.label->setBuddy(field.editor);
        }
        field.editor->setAccessibleName(name);
        field.editor->setAccessibleDescription(asked.hint);
        field.editor->setObjectName(QStringLiteral("field%1").arg(c));
        field.editor->installEventFilter(this);
        column->addWidget(field.editor);
        field.error = plainLabel(QString(), TextRole::Secondary, TextColour::Off, content);
        field.error->setObjectName(QStringLiteral("error%1").arg(c));
        field.error->setWordWrap(true);
        field.error->hide();
        column->addWidget(field.error);
        column->addSpacing(5);
        if (previous)
            setTabOrder(previous, field.editor);
        previous = field.editor;
        m_fields.push_back(field);
    }
    column->addStretch(1);
    m_scroll->setWidget(content);
    // There is no scrolling sideways: what is asked for has to fit beside the scroll bar.
    m_scroll->setMinimumWidth(
        content->minimumSizeHint().width()
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_scroll->verticalScrollBar()));
    if (previous)
        setTabOrder(previous, m_back);
    setTabOrder(m_back, m_save);
}

void RecordForm::followTyping(int column)
{
    // What was wrong is being mended.
    for (const Field &field : m_fields)
        if (field.column == column && !field.error->isHidden()) {
            field.error->hide();
            m_error->hide();
        }
    followEditable();
}

QString RecordForm::textOf(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText();
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentText();
    const auto *check = qobject_cast<const QCheckBox *>(editor);
    return check ? SetupText::ofFlag(check->isChecked()) : QString();
}

void RecordForm::setTextOf(QWidget *editor, int column, const QString &text)
{
    const QSignalBlocker blocker(editor);
    const QStringList choices = m_model.choices(column, m_key);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        if (!choices.isEmpty() && !line->completer()) {
            const bool list = m_model.columns()[size_t(column)].entry == SetupColumn::Entry::List;
            auto *completer = list ? new ListCompleter(choices, line) : new QCompleter(choices, line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            line->setCompleter(completer);
        }
        line->setText(text);
        line->setCursorPosition(0);
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(editor)) {
        plain->setPlainText(text);
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->clear();
        box->addItems(choices);
        // What is no longer offered is still what stands there.
        if (!choices.contains(text))
            box->insertItem(0, text);
        box->setCurrentIndex(box->findText(text));
    } else if (auto *check = qobject_cast<QCheckBox *>(editor)) {
        const auto flag = SetupText::readFlag(text);
        check->setChecked(flag && *flag);
    }
}

QWidget *RecordForm::editor(int column) const
{
    for (const Field &field : m_fields)
        if (field.column == column)
            return field.editor;
    return nullptr;
}

QString RecordForm::text(int column) const
{
    const QWidget *found = editor(column);
    return found ? textOf(found) : QString();
}

void RecordForm::setText(int column, const QString &text)
{
    if (QWidget *found = editor(column)) {
        setTextOf(found, column, text);
        followEditable();
    }
}

void RecordForm::load(const SetupTexts &texts)
{
    clearErrors();
    for (Field &field : m_fields) {
        const auto text = texts.find(field.column);
        setTextOf(field.editor, field.column, text == texts.end() ? QString() : text->second);
        field.original = m_new ? QString() : textOf(field.editor);
        const bool asked = m_new || !m_model.columns()[size_t(field.column)].onlyNew;
        for (QWidget *part : std::initializer_list<QWidget *>{field.editor, field.label, field.group})
            if (part)
                part->setVisible(asked);
    }
    followEditable();
}

void RecordForm::showRecord(const SetupKey &key)
{
    m_new = false;
    m_replaces = {};
    m_key = key;
    SetupTexts texts;
    for (const Field &field : m_fields)
        texts[field.column] = m_model.cell(key, field.column);
    load(texts);
}

void RecordForm::startNew(const SetupTexts &texts, const SetupKey &replaces)
{
    m_new = true;
    m_key = {};
    m_replaces = replaces;
    load(texts);
    // Defaults alone are no work that could be lost.
    for (Field &field : m_fields)
        field.original = textOf(field.editor);
    followEditable();
    m_scroll->ensureVisible(0, 0);
    focusFirst();
}

void RecordForm::focusFirst()
{
    for (const Field &field : m_fields)
        if (!field.editor->isHidden()) {
            field.editor->setFocus(Qt::OtherFocusReason);
            if (auto *line = qobject_cast<QLineEdit *>(field.editor))
                line->selectAll();
            return;
        }
}

SetupTexts RecordForm::typed() const
{
    SetupTexts texts;
    for (const Field &field : m_fields) {
        const QString text = textOf(field.editor);
        if (m_new ? (!text.isEmpty() && !field.editor->isHidden()) : text != field.original)
            texts[field.column] = text;
    }
    return texts;
}

bool RecordForm::isChanged() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [](const Field &field) { return textOf(field.editor) != field.original; });
}

void RecordForm::clearErrors()
{
    for (const Field &field : m_fields) {
        field.error->clear();
        field.error->hide();
    }
    m_error->clear();
    m_error->hide();
    m_replace->hide();
}

void RecordForm::refuse(const SetupRefusal &refusal)
{
    clearErrors();
    m_replace->setVisible(refusal.replaceOffered && !m_new);
    for (const Field &field : m_fields) {
        if (field.column != refusal.column || field.editor->isHidden())
            continue;
        field.error->setText(refusal.sentence);
        field.error->show();
        field.editor->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(field.error);
        m_error->setText(tr("Not saved. See %1.").arg(m_model.columns()[size_t(field.column)].label));
        m_error->show();
        return;
    }
    m_error->setText(refusal.sentence);
    m_error->show();
}

bool RecordForm::settle()
{
    return !isChanged() || save();
}

bool RecordForm::save()
{
    if (!m_new && !isChanged())
        return true;
    SetupTexts expected;
    const SetupTexts all = typed();
    if (!m_new)
        for (const Field &field : m_fields)
            if (all.contains(field.column))
                expected[field.column] = field.original;
    const auto done = m_model.save(m_new ? SetupKey() : m_key, all, expected, m_replaces);
    if (!done.ok()) {
        // What stands there now is shown with the refusal: to save again is to decide.
        for (Field &field : m_fields)
            if (!m_new && field.column == done.refusal->column)
                field.original = m_model.cell(m_key, field.column);
        refuse(*done.refusal);
        return false;
    }
    showRecord(done.key);
    emit saved(done.key);
    return true;
}

void RecordForm::takeBack()
{
    if (m_new) {
        m_new = false;
        showRecord({});
        emit newDropped();
    } else {
        showRecord(m_key);
    }
}

void RecordForm::follow()
{
    if (m_new)
        return;
    if (m_model.rowOf(m_key) < 0) {
        if (isChanged())
            refuse({-1,
                    tr("Not saved: this record was taken out of the city file meanwhile. What you typed is still here, "
                       "to be copied."),
                    false});
        else if (!m_key.isNone())
            showRecord({});
        return;
    }
    // Fields not being typed in show what the file says now.
    for (Field &field : m_fields) {
        if (textOf(field.editor) != field.original)
            continue;
        setTextOf(field.editor, field.column, m_model.cell(m_key, field.column));
        field.original = textOf(field.editor);
    }
    followEditable();
}

void RecordForm::followEditable()
{
    const bool editable = m_model.viewpoint().canEdit() && (m_new || !m_key.isNone());
    for (const Field &field : m_fields) {
        if (auto *line = qobject_cast<QLineEdit *>(field.editor))
            line->setReadOnly(!editable);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(field.editor))
            text->setReadOnly(!editable);
        else
            field.editor->setEnabled(editable);
        const QString why = m_model.viewpoint().whyNotEditable();
        field.editor->setToolTip(editable ? QString() : why);
    }
    const bool changed = isChanged();
    m_save->setEnabled(editable && (changed || m_new));
    m_back->setEnabled(changed || m_new);
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        // Rolling over a closed list scrolls the form and chooses nothing.
        if (qobject_cast<QComboBox *>(watched)) {
            event->ignore();
            return true;
        }
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isSave = key->matches(QKeySequence::Save);
    const bool isEscape = key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier && (m_new || isChanged());
    const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        && (key->modifiers() == Qt::ControlModifier
            || (key->modifiers() == Qt::NoModifier && !qobject_cast<QPlainTextEdit *>(watched)));
    if (!isSave && !isEscape && !isEnter)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (isEscape)
        takeBack();
    else
        save();
    return true;
}

} // namespace statroom
