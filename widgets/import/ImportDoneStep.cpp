// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportDoneStep.h"

#include "domain/Words.h"
#include "items/SavedImportsModel.h"
#include "items/Viewpoint.h"
#include "theme/Card.h"
#include "theme/PlainLabel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace statroom {

ImportDoneStep::ImportDoneStep(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_card(new Card(tr("Receipt"), this))
    , m_sentence(plainLabel(QString(), TextRole::Lead, this))
    , m_saving(new Card(tr("Save this import"), this))
    , m_saveName(new QLineEdit(m_saving))
    , m_saveFile(new QComboBox(m_saving))
    , m_saveSpan(new QComboBox(m_saving))
    , m_saveGo(new QPushButton(tr("&Save"), m_saving))
{
    setObjectName(QStringLiteral("importDone"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("importSentence"));
    all->addWidget(m_sentence);
    m_card->setMaximumWidth(820);
    all->addWidget(m_card);
    makeSaving();
    m_saving->setMaximumWidth(820);
    all->addWidget(m_saving);
    all->addStretch(1);
    connect(&draft, &ImportDraft::written, this, &ImportDoneStep::load);
    connect(&draft, &ImportDraft::takenBack, this, &ImportDoneStep::load);
}

void ImportDoneStep::makeSaving()
{
    PlainLabel *what = plainLabel(
        tr("Kept under a name it runs again each month: Refresh all, on the start of this page, looks for news in its "
           "file."),
        TextRole::Secondary, m_saving);
    what->setWordWrap(true);
    m_saving->body()->addWidget(what);
    auto *fields = new QWidget(m_saving);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 8, 0, 0);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    const auto field = [&](const QString &text, QWidget *widget, const char *name) {
        PlainLabel *label = plainLabel(text, TextRole::Secondary, fields);
        label->setBuddy(widget);
        widget->setAccessibleName(QString(text).remove(u'&'));
        widget->setObjectName(QLatin1String(name));
        form->addRow(label, widget);
    };
    field(tr("&Name"), m_saveName, "saveName");
    field(tr("Fi&le"), m_saveFile, "saveFile");
    field(tr("Ta&kes over"), m_saveSpan, "saveSpan");
    for (const SavedImport::Span span : {SavedImport::Span::All, SavedImport::Span::SinceLast})
        m_saveSpan->addItem(word(span), int(span));
    m_saveGo->setObjectName(QStringLiteral("saveGo"));
    m_saveGo->setAutoDefault(false);
    form->addRow(new QWidget(fields), m_saveGo);
    form->setAlignment(m_saveGo, Qt::AlignLeft);
    m_saveGo->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_saving->body()->addWidget(fields);
    connect(m_saveGo, &QPushButton::clicked, this, &ImportDoneStep::save);
    connect(m_saveName, &QLineEdit::returnPressed, this, &ImportDoneStep::save);
    connect(m_saveName, &QLineEdit::textChanged, this, &ImportDoneStep::tellSaving);
}

void ImportDoneStep::tellSaving()
{
    const QString why = !m_draft.viewpoint().canEdit() ? m_draft.viewpoint().whyNotEditable()
        : m_saveName->text().trimmed().isEmpty()       ? tr("Give the import a name.")
                                                       : QString();
    m_saveGo->setEnabled(why.isEmpty());
    m_saveGo->setToolTip(why);
    m_saveGo->setAccessibleDescription(why);
}

void ImportDoneStep::save()
{
    if (!m_saveGo->isEnabled() || !m_draft.lastPreview())
        return;
    const QString name = m_saveName->text().simplified();
    const auto done = SavedImportsModel::save(m_draft.viewpoint(), m_draft.lastPreview()->plan(), name,
                                              m_saveFile->currentData().toString(),
                                              SavedImport::Span(m_saveSpan->currentData().toInt()));
    if (!done) {
        emit failed(done.error());
        return;
    }
    m_saving->hide();
    emit saved(name);
}

void ImportDoneStep::load()
{
    const QFileInfo source(m_draft.path());
    m_saveFile->clear();
    m_saveFile->addItem(tr("this file, %1").arg(source.fileName()), source.absoluteFilePath());
    if (const QString pattern = SavedImportsModel::patternFor(source.fileName()); !pattern.isEmpty())
        m_saveFile->insertItem(0, tr("the newest like %1").arg(pattern), source.absolutePath() + u'/' + pattern);
    m_saveFile->setCurrentIndex(0);
    static const QRegularExpression around(QStringLiteral("[-_. *]+$|^[-_. *]+"));
    m_saveName->setText(QFileInfo(m_saveFile->itemData(0).toString()).completeBaseName().remove(around));
    m_saving->setVisible(!m_draft.isTakenBack() && !m_draft.path().isEmpty());
    tellSaving();
    delete m_facts;
    m_facts = nullptr;
    const std::optional<Receipt> &receipt = m_draft.receipt();
    if (!receipt)
        return;
    const Viewpoint &viewpoint = m_draft.viewpoint();
    const QLocale locale = viewpoint.locale();
    m_sentence->setText(m_draft.isTakenBack()
                            ? tr("Taken back: the city file holds what it held before. The history keeps both.")
                            : tr("%1 added, %2 changed. One undo takes all of it back.")
                                  .arg(locale.toString(receipt->added), locale.toString(receipt->changed)));
    m_facts = new QWidget(m_card);
    auto *form = new QFormLayout(m_facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    const auto fact = [&](const QString &name, const QString &value, const char *object = nullptr) {
        if (value.isEmpty())
            return;
        PlainLabel *label = plainLabel(value, TextRole::Body, m_facts);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAccessibleName(tr("%1: %2").arg(name, value));
        if (object)
            label->setObjectName(QLatin1String(object));
        form->addRow(plainLabel(name, TextRole::Secondary, m_facts), label);
    };
    fact(tr("File"),
         receipt->sheet.isEmpty() ? receipt->fileName : tr("%1, sheet “%2”").arg(receipt->fileName, receipt->sheet),
         "receiptFile");
    fact(tr("SHA-256"), tr("%1… (in full in the history)").arg(receipt->sha256.left(16)), "receiptHash");
    QStringList map;
    const QJsonObject mapping = QJsonDocument::fromJson(receipt->mapping.toUtf8()).object();
    const QJsonObject columns = mapping.value(QLatin1String("map")).toObject();
    for (auto m = columns.begin(); m != columns.end(); ++m)
        map.append(tr("%1 from %2", "field, column").arg(m.key(), m.value().toString()));
    for (const char *key : {"department", "metric", "breakdown", "aggregate"})
        if (const QString value = mapping.value(QLatin1String(key)).toString(); !value.isEmpty())
            map.append(tr("%1 %2", "field, value").arg(QLatin1String(key), value));
    fact(tr("Read as"), tr("%1: %2", "layout, mapping").arg(receipt->layout, map.join(QStringLiteral(", "))),
         "receiptMapping");
    fact(tr("Only rows where"), receipt->filter);
    if (receipt->coversFrom.isValid())
        fact(tr("Covers"),
             tr("%1 to %2")
                 .arg(locale.toString(receipt->coversFrom, QStringLiteral("d MMM yyyy")),
                      locale.toString(receipt->coversTo, QStringLiteral("d MMM yyyy"))),
             "receiptSpan");
    fact(tr("Rows read"), locale.toString(receipt->rows));
    fact(tr("Values"),
         tr("%1 added, %2 changed, %3 unchanged")
             .arg(locale.toString(receipt->added), locale.toString(receipt->changed),
                  locale.toString(receipt->unchanged)),
         "receiptValues");
    fact(tr("Rejected or open"), locale.toString(receipt->rejected), "receiptRejected");
    QStringList unread;
    for (const QJsonValue &one : mapping.value(QLatin1String("unread")).toArray()) {
        const QString sheet = one[QLatin1String("sheet")].toString();
        const int row = one[QLatin1String("row")].toInt();
        const QString column = one[QLatin1String("column")].toString();
        unread.append(row > 0                 ? tr("the table that begins in row %1").arg(row)
                          : !column.isEmpty() ? tr("the table that begins in column %1").arg(column)
                                              : tr("sheet “%1”").arg(sheet));
    }
    fact(tr("Not read"), unread.join(QStringLiteral(", ")), "receiptUnread");
    fact(tr("Revision"), locale.toString(qlonglong(m_draft.revision().number)), "receiptRevision");
    const QDateTime at = viewpoint.inCityZone(receipt->at);
    fact(tr("By"),
         tr("%1, %2 %3", "name, date, time")
             .arg(receipt->by, locale.toString(at.date(), QStringLiteral("d MMM yyyy")),
                  locale.toString(at.time(), QLocale::ShortFormat)),
         "receiptBy");
    m_card->body()->addWidget(m_facts);
}

} // namespace statroom
