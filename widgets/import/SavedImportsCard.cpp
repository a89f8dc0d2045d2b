// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/SavedImportsCard.h"

#include "import/SavedImportsTable.h"
#include "items/SavedImportsModel.h"
#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace statroom {

SavedImportsCard::SavedImportsCard(SavedImportsModel &model, QWidget *parent)
    : Card(tr("Saved imports"), parent)
    , m_model(model)
    , m_table(new SavedImportsTable(SavedImportsTable::Show::List, this))
    , m_detail(plainLabel(QString(), TextRole::Secondary, this))
    , m_one(new QPushButton(tr("Refresh thi&s one"), this))
    , m_forget(new QPushButton(tr("Ta&ke off the list"), this))
    , m_all(new QPushButton(tr("Refresh a&ll"), this))
{
    m_table->setObjectName(QStringLiteral("savedImports"));
    m_table->setModel(&model);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addFlush(m_table, 0);
    m_detail->setObjectName(QStringLiteral("savedDetail"));
    m_detail->setWordWrap(true);
    m_detail->setContentsMargins(12, 6, 12, 0);
    addFlush(m_detail, 0);
    auto *row = new QWidget(this);
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(12, 8, 12, 8);
    buttons->setSpacing(8);
    const std::pair<QPushButton *, const char *> all[]{
        {m_all, "savedRefreshAll"}, {m_one, "savedRefreshOne"}, {m_forget, "savedForget"}};
    for (const auto &[button, name] : all) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    addFlush(row, 0);
    connect(m_all, &QPushButton::clicked, this, [this] { emit refreshWanted(-1); });
    connect(m_one, &QPushButton::clicked, this, [this] { emit refreshWanted(m_table->currentRow()); });
    connect(m_forget, &QPushButton::clicked, this, [this] { emit forgetWanted(m_table->currentRow()); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit refreshWanted(index.row()); });
    connect(m_table, &RowsTable::currentRowChanged, this, &SavedImportsCard::tell);
    connect(&model, &QAbstractItemModel::modelReset, this, &SavedImportsCard::tell);
    connect(&model, &QAbstractItemModel::dataChanged, this, &SavedImportsCard::tell);
    connect(&model, &SavedImportsModel::workChanged, this, &SavedImportsCard::tell);
    tell();
}

void SavedImportsCard::tell()
{
    setVisible(m_model.rowCount() > 0);
    const bool one = m_table->currentRow() >= 0;
    // Without a row the first that has something to tell.
    QString known;
    for (int row = one ? m_table->currentRow() : 0; known.isEmpty() && row < m_model.rowCount(); ++row) {
        if (const QString note = m_model.index(row, SavedImportsModel::WhyColumn).data().toString(); !note.isEmpty())
            known = tr("%1. %2", "saved import, what to know")
                        .arg(m_model.index(row, SavedImportsModel::NameColumn).data().toString(), note);
        if (one)
            break;
    }
    m_detail->setText(known);
    m_detail->setVisible(!known.isEmpty());
    m_one->setEnabled(one);
    m_forget->setEnabled(one);
}

} // namespace statroom
