// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ConditionRow.h"

#include "theme/Icon.h"
#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace statroom {

ConditionRow::ConditionRow(const ImportDraft &draft, const QString &name, Removal removal, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_column(new QComboBox(this))
    , m_value(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_column->setAccessibleName(tr("%1: column").arg(name));
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setMinimumContentsLength(8);
    m_column->setFocusPolicy(Qt::StrongFocus);
    m_column->addItem(tr("any row"));
    for (const TableColumn &column : draft.table().columns())
        m_column->addItem(column.name, column.index);
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_value->setMinimumContentsLength(6);
    m_value->setFocusPolicy(Qt::StrongFocus);
    m_value->setAccessibleName(tr("%1: value").arg(name));
    m_value->lineEdit()->setPlaceholderText(tr("empty cell"));
    row->addWidget(m_column, 3);
    row->addWidget(plainLabel(tr("is"), TextRole::Body, this));
    row->addWidget(m_value, 3);
    if (removal == Removal::Allowed) {
        auto *remove = new QToolButton(this);
        remove->setIcon(themeIcon(QStringLiteral("close")));
        remove->setAutoRaise(true);
        remove->setFocusPolicy(Qt::StrongFocus);
        remove->setAccessibleName(tr("Remove this condition"));
        remove->setToolTip(tr("Remove this condition"));
        setButtonLook(*remove, ButtonLook::Small);
        row->addWidget(remove);
        connect(remove, &QToolButton::clicked, this, &ConditionRow::removeWanted);
    }
    connect(m_column, &QComboBox::activated, this, [this] {
        m_value->clearEditText();
        propose();
        emit edited();
    });
    connect(m_value, &QComboBox::activated, this, &ConditionRow::edited);
    connect(m_value->lineEdit(), &QLineEdit::editingFinished, this, &ConditionRow::edited);
    propose();
}

void ConditionRow::propose()
{
    const QString text = m_value->currentText();
    m_value->clear();
    if (m_column->currentIndex() > 0)
        m_value->addItems(m_draft.table().columns()[m_column->currentData().toInt()].samples);
    m_value->setEditText(text);
    m_value->setEnabled(m_column->currentIndex() > 0);
}

void ConditionRow::setCondition(const std::optional<ImportRequest::Condition> &condition)
{
    const int column = condition ? m_draft.table().column(condition->column) : -1;
    m_column->setCurrentIndex(column < 0 ? 0 : m_column->findData(column));
    propose();
    m_value->setEditText(condition ? condition->value : QString());
}

std::optional<ImportRequest::Condition> ConditionRow::condition() const
{
    if (m_column->currentIndex() <= 0)
        return {};
    const TableColumn &column = m_draft.table().columns()[m_column->currentData().toInt()];
    const QString name = !column.header.isEmpty() && m_draft.table().column(column.name) == column.index
        ? column.name
        : u'#' + column.letter();
    return ImportRequest::Condition{name, m_value->currentText().trimmed()};
}

} // namespace statroom
