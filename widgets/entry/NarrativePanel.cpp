// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/NarrativePanel.h"

#include "items/NarrativeDraft.h"
#include "items/Viewpoint.h"
#include "theme/PlainLabel.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace statroom {

NarrativePanel::NarrativePanel(Viewpoint &viewpoint, QWidget *parent)
    : Card(QString(), parent)
    , m_viewpoint(viewpoint)
    , m_draft(new NarrativeDraft(viewpoint, this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const std::array<std::pair<QString, QString>, 3> texts{{{tr("&What happened"), QStringLiteral("happened")},
                                                            {tr("What we d&o"), QStringLiteral("doing")},
                                                            {tr("What we &need"), QStringLiteral("needed")}}};
    for (size_t i = 0; i < texts.size(); ++i) {
        auto *column = new QVBoxLayout;
        column->setSpacing(3);
        PlainLabel *label = plainLabel(texts[i].first, TextRole::Secondary, this);
        auto *field = new QPlainTextEdit(this);
        field->setObjectName(texts[i].second);
        QString name = texts[i].first;
        field->setAccessibleName(name.remove(u'&'));
        field->setTabChangesFocus(true);
        field->setLineWrapMode(QPlainTextEdit::WidgetWidth);
        field->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        field->installEventFilter(this);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        row->addLayout(column, 1);
        m_fields[i] = field;
    }
    body()->setSpacing(4);
    body()->addLayout(row);
    dress();
    connect(m_draft, &NarrativeDraft::changed, this, &NarrativePanel::show_);
    connect(m_draft, &NarrativeDraft::failed, this, &NarrativePanel::failed);
    connect(&viewpoint, &Viewpoint::editableChanged, this, &NarrativePanel::show_);
    show_();
}

void NarrativePanel::dress()
{
    const QFontMetrics metrics(Theme::of(this).font(TextRole::Body));
    for (QPlainTextEdit *field : m_fields)
        if (field)
            field->setFixedHeight(2 * metrics.lineSpacing() + 14);
}

void NarrativePanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

QWidget *NarrativePanel::firstField() const
{
    return m_fields[0];
}

bool NarrativePanel::isModified() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [](const QPlainTextEdit *field) { return field->document()->isModified(); });
}

void NarrativePanel::setPlace(SeriesId series, Month month, const QString &heading)
{
    if (series != m_draft->series() || month != m_draft->month()) {
        // Text that cannot be saved stays with its metric until it can.
        if (const Result<void> saved = save(); !saved) {
            emit failed(saved.error());
            return;
        }
        m_draft->setPlace(series, month);
    }
    setTitle(heading);
}

void NarrativePanel::show_()
{
    const std::array<QString, 3> stored{m_draft->happened(), m_draft->doing(), m_draft->needed()};
    const bool editable = m_draft->series() && m_viewpoint.canEdit();
    const bool sameTexts = m_series == m_draft->series() && m_month == m_draft->month();
    m_series = m_draft->series();
    m_month = m_draft->month();
    for (size_t i = 0; i < m_fields.size(); ++i) {
        QPlainTextEdit *field = m_fields[i];
        field->setReadOnly(!editable);
        field->setEnabled(bool(m_draft->series()));
        // What was typed stays, whatever others write meanwhile.
        if (sameTexts && field->document()->isModified())
            continue;
        if (field->toPlainText() != stored[i])
            field->setPlainText(stored[i]);
        field->document()->setModified(false);
        m_begunFrom[i] = stored[i];
    }
}

Result<void> NarrativePanel::save()
{
    if (!isModified())
        return {};
    const std::array<QString, 3> stored{m_draft->happened(), m_draft->doing(), m_draft->needed()};
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const QString typed = m_fields[i]->toPlainText().trimmed();
        if (m_fields[i]->document()->isModified() && stored[i] != m_begunFrom[i] && stored[i] != typed)
            return Error{
                ErrorKind::Conflict,
                tr("Not saved: “%1” was changed meanwhile to “%2”; you typed “%3”. Go back to the field to keep "
                   "yours, or take the other text over.")
                    .arg(m_fields[i]->accessibleName(), stored[i], typed),
                {}};
    }
    const Result<void> done =
        m_draft->save(m_fields[0]->toPlainText(), m_fields[1]->toPlainText(), m_fields[2]->toPlainText());
    if (!done)
        return done;
    for (QPlainTextEdit *field : m_fields)
        field->document()->setModified(false);
    show_();
    return {};
}

bool NarrativePanel::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        if (const Result<void> saved = save(); !saved)
            emit failed(saved.error());
    } else if (event->type() == QEvent::FocusIn
               && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        // Whoever comes back has been told of the other text.
        const std::array<QString, 3> stored{m_draft->happened(), m_draft->doing(), m_draft->needed()};
        for (size_t i = 0; i < m_fields.size(); ++i)
            if (m_fields[i] == object)
                m_begunFrom[i] = stored[i];
    }
    return Card::eventFilter(object, event);
}

} // namespace statroom
