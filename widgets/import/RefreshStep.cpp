// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/RefreshStep.h"

#include "import/SavedImportsTable.h"
#include "items/SavedImportsModel.h"
#include "theme/Card.h"
#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace statroom {

using Work = SavedImportsModel::Work;

RefreshStep::RefreshStep(SavedImportsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_sentence(plainLabel(QString(), TextRole::Lead, this))
    , m_table(new SavedImportsTable(SavedImportsTable::Show::Refresh, this))
    , m_detail(plainLabel(QString(), TextRole::Secondary, this))
    , m_footer(new QWidget(this))
    , m_foot(plainLabel(QString(), TextRole::Body, TextColour::Secondary, m_footer))
    , m_progress(new QProgressBar(m_footer))
    , m_confirm(new QPushButton(tr("The renamed columns are the s&ame"), m_footer))
    , m_cancel(new QPushButton(m_footer))
    , m_primary(new QPushButton(m_footer))
{
    setObjectName(QStringLiteral("importRefresh"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("refreshSentence"));
    all->addWidget(m_sentence);
    auto *card = new Card(this);
    m_table->setObjectName(QStringLiteral("refreshRows"));
    m_table->setModel(&model);
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->addFlush(m_table);
    all->addWidget(card, 1);
    m_detail->setWordWrap(true);
    m_detail->setObjectName(QStringLiteral("refreshDetail"));
    all->addWidget(m_detail);
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_foot->setWordWrap(true);
    m_foot->setObjectName(QStringLiteral("refreshFoot"));
    m_progress->setRange(0, BackgroundJob::steps);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(220);
    m_progress->setAccessibleName(tr("How far it is"));
    row->addWidget(m_progress);
    row->addWidget(m_foot, 1);
    const std::pair<QPushButton *, const char *> buttons[]{
        {m_confirm, "refreshConfirm"}, {m_cancel, "refreshCancel"}, {m_primary, "refreshGo"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    setButtonLook(*m_primary, ButtonLook::Primary);
    all->addWidget(m_footer);

    connect(m_confirm, &QPushButton::clicked, this, [this] { m_model.confirmRenames(m_table->currentRow()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_model.work() == Work::Writing) {
            m_model.cancel();
            return;
        }
        m_isWritten = false;
        m_model.cancel();
        emit left();
    });
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_isWritten)
            m_cancel->click();
        else
            m_model.write();
    });
    connect(m_table, &RowsTable::currentRowChanged, this, &RefreshStep::tell);
    connect(&model, &SavedImportsModel::workChanged, this, &RefreshStep::tell);
    connect(&model, &QAbstractItemModel::dataChanged, this, &RefreshStep::tell);
    connect(&model, &QAbstractItemModel::modelReset, this, &RefreshStep::tell);
    connect(&model, &SavedImportsModel::progressed, m_progress, &QProgressBar::setValue);
    connect(&model, &SavedImportsModel::written, this, [this](int imports, qint64 values) {
        m_isWritten = true;
        emit noted(tr("%n import(s) refreshed", nullptr, imports) + QStringLiteral(", ")
                   + tr("%n value(s) written.", nullptr, int(values)));
        tell();
        m_primary->setFocus(Qt::OtherFocusReason);
    });
    tell();
}

QWidget *RefreshStep::mainWidget() const
{
    return m_table;
}

void RefreshStep::tell()
{
    const Work work = m_model.work();
    const int rows = m_model.rowCount();
    int asking = 0;
    for (int row = 0; row < rows; ++row)
        asking += m_model.index(row, 0).data(SavedImportsModel::NeedsPersonRole).toBool();
    QString sentence = work == Work::Planning ? tr("Looking through the files of %n saved import(s)…", nullptr, rows)
                                              : tr("%n saved import(s)", nullptr, rows) + QStringLiteral(", ")
            + (asking > 0 ? tr("%n of them ask(s) you.", nullptr, asking) : tr("none asks you."));
    m_sentence->setText(sentence);
    const QModelIndex current = m_table->currentIndex();
    const QString known = current.siblingAtColumn(SavedImportsModel::WhyColumn).data().toString();
    m_detail->setText(current.isValid() && !known.isEmpty()
                          ? tr("%1. %2", "saved import, what to know")
                                .arg(current.siblingAtColumn(SavedImportsModel::NameColumn).data().toString(),
                                     current.siblingAtColumn(SavedImportsModel::WhyColumn).data().toString())
                          : QString());
    m_confirm->setVisible(m_model.asksForRenames(m_table->currentRow()));
    m_progress->setVisible(work == Work::Planning || work == Work::Writing);
    m_cancel->setText(m_isWritten ? tr("&Back") : tr("&Cancel"));
    m_cancel->setVisible(!m_isWritten);
    const qint64 n = m_model.writeCount();
    m_primary->setText(m_isWritten ? tr("&Done")
                           : n > 0 ? tr("I&mport %Ln value(s)", nullptr, int(n))
                                   : tr("Nothing to import"));
    const QString why = m_isWritten ? QString() : m_model.whyNot();
    m_primary->setEnabled(why.isEmpty() && work == Work::None);
    m_primary->setToolTip(why);
    m_primary->setAccessibleDescription(why);
    m_foot->setText(work == Work::Writing ? tr("Refresh running. Until it is done nothing else can be changed.")
                        : !why.isEmpty()  ? why
                        : m_isWritten     ? QString()
                                          : tr("Each import is a revision of its own, and can be taken back alone."));
}

} // namespace statroom
