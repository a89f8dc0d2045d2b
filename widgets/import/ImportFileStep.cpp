// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportFileStep.h"

#include "import/DropArea.h"
#include "items/Viewpoint.h"
#include "pages/TableCopy.h"
#include "theme/Card.h"
#include "theme/FlowRow.h"
#include "theme/LinkButton.h"
#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace statroom {

namespace {

using Encoding = TextFile::Encoding;
using Decimal = ReadingChoices::Decimal;
using DayOrder = FiscalCalendar::DayOrder;

constexpr int sourcesAtMost = 8;

/// Titles and footnotes in grey, the header in bold, the data as they are.
class FoundDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme theme = Theme::of(option->widget);
        const auto part = ImportTableModel::Part(index.data(ImportTableModel::PartRole).toInt());
        option->font = theme.font(part == ImportTableModel::Part::Header ? TextRole::Strong : TextRole::Body);
        const bool beside = part == ImportTableModel::Part::Title || part == ImportTableModel::Part::Footnote;
        option->palette.setColor(QPalette::Text, beside ? theme.text3 : theme.text1);
    }
};

QWidget *labelled(const QString &text, QWidget *field, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    PlainLabel *label = plainLabel(text, TextRole::Secondary, box);
    label->setBuddy(field);
    lines->addWidget(label);
    lines->addWidget(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    return box;
}

} // namespace

ImportFileStep::ImportFileStep(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_model(draft)
    , m_start(new QWidget(this))
    , m_drop(new DropArea(m_start))
    , m_choose(new QPushButton(tr("&Choose a file…"), m_drop))
    , m_folder(new QPushButton(tr("Choose a fol&der…"), m_drop))
    , m_sources(new Card(tr("Imported before"), m_start))
    , m_read(new QWidget(this))
    , m_name(plainLabel(QString(), TextRole::CardTitle, m_read))
    , m_other(new QPushButton(tr("&Choose another file…"), m_read))
    , m_sheet(new QComboBox(m_read))
    , m_encoding(new QComboBox(m_read))
    , m_separator(new QComboBox(m_read))
    , m_header(new QSpinBox(m_read))
    , m_decimal(new QComboBox(m_read))
    , m_order(new QComboBox(m_read))
    , m_table(new QTableView(m_read))
    , m_more(plainLabel(QString(), TextRole::Secondary, m_read))
    , m_remarks(plainLabel(QString(), TextRole::Secondary, m_read))
{
    setObjectName(QStringLiteral("importFile"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);

    auto *start = new QVBoxLayout(m_start);
    start->setContentsMargins(0, 0, 0, 0);
    start->setSpacing(16);
    m_drop->setMinimumHeight(200);
    m_drop->setMaximumHeight(260);
    auto *middle = new QVBoxLayout(m_drop);
    middle->setSpacing(12);
    middle->addStretch(1);
    PlainLabel *invite = plainLabel(tr("Drop a file of numbers or records here, or a whole folder, or choose one."),
                                    TextRole::Lead, m_drop);
    invite->setAlignment(Qt::AlignCenter);
    invite->setWordWrap(true);
    middle->addWidget(invite);
    PlainLabel *kinds = plainLabel(tr("Workbooks (.xlsx, .ods), CSV, TSV and text in columns: months across, long "
                                      "lists, or one row a case. Nothing is written before you have seen all of it."),
                                   TextRole::Secondary, m_drop);
    kinds->setAlignment(Qt::AlignCenter);
    kinds->setWordWrap(true);
    middle->addWidget(kinds);
    m_choose->setObjectName(QStringLiteral("importChoose"));
    m_choose->setAutoDefault(false);
    m_choose->setToolTip(tr("Choose a file to import (Ctrl+Shift+O)"));
    setButtonLook(*m_choose, ButtonLook::Primary);
    m_folder->setObjectName(QStringLiteral("importChooseFolder"));
    m_folder->setAutoDefault(false);
    m_folder->setToolTip(tr("Go through all workbooks and CSV files of a folder in one review"));
    auto *chosen = new QHBoxLayout;
    chosen->setSpacing(12);
    chosen->addStretch(1);
    chosen->addWidget(m_choose);
    chosen->addWidget(m_folder);
    chosen->addStretch(1);
    middle->addLayout(chosen);
    middle->addStretch(1);
    start->addWidget(m_drop);
    start->addWidget(m_sources);
    start->addStretch(1);
    all->addWidget(m_start, 1);

    auto *read = new QVBoxLayout(m_read);
    read->setContentsMargins(0, 0, 0, 0);
    read->setSpacing(12);
    auto *head = new QHBoxLayout;
    m_name->setObjectName(QStringLiteral("importFileName"));
    head->addWidget(m_name, 1);
    m_other->setObjectName(QStringLiteral("importChooseOther"));
    m_other->setAutoDefault(false);
    head->addWidget(m_other);
    read->addLayout(head);

    m_encoding->addItem(tr("as found"));
    for (const Encoding encoding :
         {Encoding::Utf8, Encoding::Windows1252, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian})
        m_encoding->addItem(TextFile::encodingName(encoding), int(encoding));
    m_separator->addItem(tr("as found"));
    m_separator->addItem(tr("comma ,"), QStringLiteral(","));
    m_separator->addItem(tr("semicolon ;"), QStringLiteral(";"));
    m_separator->addItem(tr("tab"), QStringLiteral("\t"));
    m_separator->addItem(tr("bar |"), QStringLiteral("|"));
    m_header->setMinimumWidth(130);
    m_header->setRange(-1, 200);
    m_header->setSpecialValueText(tr("as found"));
    m_header->setToolTip(tr("The row with the columns' names; 0 where there is none"));
    m_decimal->addItem(tr("as found"));
    m_decimal->addItem(tr("point, 1,234.5"), int(Decimal::Point));
    m_decimal->addItem(tr("comma, 1.234,5"), int(Decimal::Comma));
    m_order->addItem(tr("as found"), int(DayOrder::Unknown));
    m_order->addItem(tr("month first, 7/31/2026"), int(DayOrder::MonthFirst));
    m_order->addItem(tr("day first, 31/7/2026"), int(DayOrder::DayFirst));
    auto *choices = new QWidget(m_read);
    auto *flow = new FlowRow(choices, 16, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(labelled(tr("Shee&t"), m_sheet, choices));
    flow->addWidget(labelled(tr("Enco&ding"), m_encoding, choices));
    flow->addWidget(labelled(tr("Se&parator"), m_separator, choices));
    flow->addWidget(labelled(tr("Header in ro&w"), m_header, choices));
    flow->addWidget(labelled(tr("Decimal si&gn"), m_decimal, choices));
    flow->addWidget(labelled(tr("O&rder in dates"), m_order, choices));
    read->addWidget(choices);
    m_sheet->setObjectName(QStringLiteral("importSheet"));
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sheet->setMaximumWidth(320);
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    m_separator->setObjectName(QStringLiteral("importSeparator"));
    m_header->setObjectName(QStringLiteral("importHeaderRow"));
    m_decimal->setObjectName(QStringLiteral("importDecimal"));
    m_order->setObjectName(QStringLiteral("importDayOrder"));

    auto *card = new Card(m_read);
    m_table->setObjectName(QStringLiteral("importFirstRows"));
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->setItemDelegate(new FoundDelegate(m_table));
    m_table->setModel(&m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    new TableCopy(*m_table);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setFocusPolicy(Qt::NoFocus);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    m_table->setCornerButtonEnabled(false);
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->addFlush(m_table);
    read->addWidget(card, 1);
    m_more->setWordWrap(true);
    read->addWidget(m_more);
    m_remarks->setObjectName(QStringLiteral("importRemarks"));
    m_remarks->setWordWrap(true);
    read->addWidget(m_remarks);
    all->addWidget(m_read, 1);

    const auto choose = [this] {
        emit chooseWanted({}, {});
    };
    connect(m_choose, &QPushButton::clicked, this, choose);
    connect(m_other, &QPushButton::clicked, this, choose);
    connect(m_folder, &QPushButton::clicked, this, &ImportFileStep::folderWanted);
    for (QComboBox *combo : {m_sheet, m_encoding, m_separator, m_decimal, m_order}) {
        combo->setFocusPolicy(Qt::StrongFocus);
        connect(combo, &QComboBox::activated, this, &ImportFileStep::say);
    }
    connect(m_header, &QSpinBox::editingFinished, this, &ImportFileStep::say);
    connect(&draft, &ImportDraft::tableChanged, this, &ImportFileStep::load);
    load();
}

QWidget *ImportFileStep::mainWidget() const
{
    return m_draft.hasTable() ? static_cast<QWidget *>(m_table) : m_choose;
}

void ImportFileStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ImportFileStep::fit()
{
    const double scale = std::max(1.0, Theme::of(this).scale());
    m_table->verticalHeader()->setDefaultSectionSize(int(28 * scale));
    m_table->horizontalHeader()->setFixedHeight(int(32 * scale));
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, qBound(int(64 * scale), m_table->columnWidth(column) + 8, int(240 * scale)));
}

void ImportFileStep::setExpecting(bool expecting)
{
    m_drop->setExpecting(expecting);
}

void ImportFileStep::addToStart(QWidget *widget)
{
    auto *start = qobject_cast<QVBoxLayout *>(m_start->layout());
    start->insertWidget(start->indexOf(m_sources), widget);
}

void ImportFileStep::refresh()
{
    delete m_sourceRows;
    m_sourceRows = new QWidget(m_sources);
    auto *rows = new QVBoxLayout(m_sourceRows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    const QList<ImportDraft::Source> sources = m_draft.sources();
    const QLocale locale = m_draft.viewpoint().locale();
    for (const ImportDraft::Source &source : sources.first(std::min<qsizetype>(sources.size(), sourcesAtMost))) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        auto *link = new LinkButton(literalText(source.name), m_sourceRows, TextRole::Body);
        link->setAccessibleName(tr("Choose a file like %1").arg(source.name));
        link->setToolTip(tr("Choose the next file of this kind; its mapping is remembered"));
        connect(link, &QPushButton::clicked, this,
                [this, id = source.id, name = source.name] { emit chooseWanted(id, name); });
        row->addWidget(link);
        QStringList told;
        if (!source.target.isEmpty())
            told.append(tr("to %1").arg(source.target));
        if (source.last) {
            const QDateTime at = m_draft.viewpoint().inCityZone(source.last->at);
            told.append(
                tr("last %1 by %2").arg(locale.toString(at.date(), QStringLiteral("d MMM yyyy")), source.last->by));
            told.append(tr("%1: %2 added, %3 changed")
                            .arg(source.last->fileName, locale.toString(source.last->added),
                                 locale.toString(source.last->changed)));
        }
        row->addWidget(plainLabel(told.join(QStringLiteral(", ")), TextRole::Secondary, m_sourceRows), 1);
        rows->addLayout(row);
    }
    m_sources->body()->addWidget(m_sourceRows);
    m_sources->setVisible(!sources.isEmpty());
}

void ImportFileStep::load()
{
    m_loading = true;
    const bool has = m_draft.hasTable();
    m_start->setVisible(!has);
    m_read->setVisible(has);
    if (!has) {
        refresh();
    } else {
        const Table &table = m_draft.table();
        const QLocale locale = m_draft.viewpoint().locale();
        m_name->setText(tr("%1, %2").arg(m_draft.fileName(), locale.formattedDataSize(table.file().size())));
        const ReadingChoices &said = m_draft.reading();
        const SheetNotes *sheet = table.sheet();
        m_sheet->parentWidget()->setVisible(sheet);
        for (QComboBox *ofText : {m_encoding, m_separator})
            ofText->parentWidget()->setVisible(!sheet);
        m_sheet->clear();
        if (sheet) {
            for (const SheetNotes::Neighbour &each : sheet->sheets) {
                m_sheet->addItem(SheetNotes::marked(each), each.name);
                if (each.isChart)
                    qobject_cast<QStandardItemModel *>(m_sheet->model())->item(m_sheet->count() - 1)->setEnabled(false);
            }
            m_sheet->setCurrentIndex(m_sheet->findData(sheet->name));
        }
        QStringList remarks = sheet ? sheet->remarks() : QStringList();
        remarks += m_draft.table().unread();
        m_remarks->setText(remarks.join(u' '));
        m_remarks->setVisible(!m_remarks->text().isEmpty());
        m_encoding->setCurrentIndex(said.encoding ? m_encoding->findData(int(*said.encoding)) : 0);
        m_encoding->setItemText(0, tr("as found: %1").arg(TextFile::encodingName(table.file().encoding())));
        const QString separator = QString(QLatin1Char(table.separator()));
        m_separator->setItemText(0, tr("as found: %1").arg(m_separator->itemText(m_separator->findData(separator))));
        m_separator->setCurrentIndex(said.separator ? m_separator->findData(QString(QLatin1Char(*said.separator))) : 0);
        m_header->setSpecialValueText(tr("as found: %1").arg(table.headerRow()));
        m_header->setValue(said.headerRow.value_or(-1));
        m_decimal->setItemText(0, table.decimal() == Decimal::Comma ? tr("as found: comma") : tr("as found: point"));
        m_decimal->setCurrentIndex(said.decimal ? m_decimal->findData(int(*said.decimal)) : 0);
        m_order->setCurrentIndex(m_order->findData(int(said.dayOrder)));
        fit();
        QStringList more;
        more.append(tr("%1 rows of data in %2 columns")
                        .arg(locale.toString(table.rowCount()), locale.toString(table.columns().size())));
        if (!table.titles().isEmpty())
            more.append(tr("above them: %1").arg(table.titles().join(QStringLiteral(" · "))));
        if (!table.footnotes().isEmpty())
            more.append(tr("below them: %1").arg(table.footnotes().join(QStringLiteral(" · "))));
        m_more->setText(m_more->fontMetrics().elidedText(more.join(QStringLiteral("; ")), Qt::ElideRight, 2400));
    }
    m_loading = false;
}

void ImportFileStep::say()
{
    if (m_loading || !m_draft.hasTable())
        return;
    ReadingChoices choices;
    if (const SheetNotes *sheet = m_draft.table().sheet()) {
        // One that was asked for and could not be read is not asked for again.
        choices.sheet = m_draft.reading().sheet.isEmpty() ? QString() : sheet->name;
        if (m_sheet->currentData().toString() != sheet->name) {
            // Another sheet, another table: what was said of the one before does not hold for it.
            choices.sheet = m_sheet->currentData().toString();
            m_draft.setReading(choices);
            return;
        }
    }
    if (m_encoding->currentIndex() > 0)
        choices.encoding = Encoding(m_encoding->currentData().toInt());
    if (m_separator->currentIndex() > 0)
        choices.separator = m_separator->currentData().toString().at(0).toLatin1();
    if (m_header->value() >= 0)
        choices.headerRow = m_header->value();
    if (m_decimal->currentIndex() > 0)
        choices.decimal = Decimal(m_decimal->currentData().toInt());
    choices.dayOrder = DayOrder(m_order->currentData().toInt());
    m_draft.setReading(choices);
}

} // namespace statroom
