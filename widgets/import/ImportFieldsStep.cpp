// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportFieldsStep.h"

#include "import/ConditionRow.h"
#include "items/Viewpoint.h"
#include "pages/TableCopy.h"
#include "theme/Card.h"
#include "theme/LinkButton.h"
#include "theme/MessageLine.h"
#include "theme/PlainLabel.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace statroom {

namespace {

using Layout = ImportRequest::Layout;
using Aggregate = Series::Aggregate;

constexpr int sideWidth = 424;
constexpr int narrowSide = 384;
constexpr int narrowBelow = 1000;
/// Files above this are planned when asked for, not at every change.
constexpr qint64 plannedAtOnce = 16 << 20;
constexpr int madeAtMost = 12;

/// The field of a column, chosen from a list; one key or click opens it.
class FieldDelegate : public QStyledItemDelegate
{
public:
    FieldDelegate(const ImportMappingModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *combo = new QComboBox(parent);
        for (const auto &[name, label] : m_model.choices())
            combo->addItem(label, name);
        combo->setAccessibleName(QCoreApplication::translate("ImportFieldsStep", "Used as"));
        connect(combo, &QComboBox::activated, this, [this, combo] {
            auto *self = const_cast<FieldDelegate *>(this);
            emit self->commitData(combo);
            emit self->closeEditor(combo);
        });
        return combo;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *combo = static_cast<QComboBox *>(editor);
        combo->setCurrentIndex(std::max(0, combo->findData(index.data(Qt::EditRole))));
        combo->showPopup();
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentData());
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (!index.flags().testFlag(Qt::ItemIsEditable))
            return;
        const Theme theme = Theme::of(option.widget);
        const QPointF c(option.direction == Qt::RightToLeft ? option.rect.left() + 14 : option.rect.right() - 14,
                        option.rect.center().y() + 1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.text2, 1.5));
        painter->drawPolyline(QPolygonF{c + QPointF(-4, -2), c + QPointF(0, 2), c + QPointF(4, -2)});
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme theme = Theme::of(option->widget);
        // Headings and fields are read whole; of examples a beginning is enough.
        option->features.setFlag(QStyleOptionViewItem::WrapText, index.column() != ImportMappingModel::ExampleColumn);
        const bool used = index.data(ImportMappingModel::UsedRole).toBool();
        option->palette.setColor(QPalette::Text, used ? theme.text1 : theme.text2);
        option->palette.setColor(QPalette::HighlightedText, used ? theme.text1 : theme.text2);
        option->font = theme.font(used
                                          && (index.column() == ImportMappingModel::FieldColumn
                                              || index.column() == ImportMappingModel::HeadingColumn)
                                      ? TextRole::Strong
                                      : TextRole::Body);
    }

private:
    const ImportMappingModel &m_model;
};

QString aggregateWord(Aggregate aggregate)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("ImportFieldsStep", text);
    };
    switch (aggregate) {
    case Aggregate::Count:
        return tr("count of rows");
    case Aggregate::Sum:
        return tr("sum of a value");
    case Aggregate::Mean:
        return tr("mean of a value");
    case Aggregate::Median:
        return tr("median of a value");
    case Aggregate::Share:
        return tr("share meeting a condition");
    case Aggregate::Days:
        return tr("days between two dates");
    case Aggregate::Open:
        return tr("open at the period's end");
    case Aggregate::None:
        break;
    }
    return tr("as the file says");
}

void chooseCode(QComboBox *combo, const QString &code)
{
    const int at = combo->findData(code);
    if (at >= 0) {
        combo->setCurrentIndex(at);
    } else {
        combo->setCurrentIndex(-1);
        combo->setEditText(code);
    }
}

} // namespace

ImportFieldsStep::ImportFieldsStep(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_model(draft)
    , m_memory(new MessageLine(this))
    , m_table(new QTableView(this))
    , m_side(new QScrollArea(this))
    , m_source(new QComboBox(this))
    , m_layout(new QComboBox(this))
    , m_department(new QComboBox(this))
    , m_metric(new QComboBox(this))
    , m_aggregate(new QComboBox(this))
    , m_metHost(new QWidget(this))
    , m_breakdown(new QLineEdit(this))
    , m_whereHost(new QWidget(this))
    , m_addCondition(new LinkButton(tr("Only some rows…"), this))
    , m_span(new QWidget(this))
    , m_from(new QLineEdit(m_span))
    , m_to(new QLineEdit(m_span))
    , m_create(new QCheckBox(tr("&Make what is missing in the city file"), this))
    , m_keep(new QCheckBox(tr("&Keep stored values where the file has others"), this))
    , m_outcome(plainLabel(QString(), TextRole::Body, this))
    , m_made(plainLabel(QString(), TextRole::Secondary, this))
{
    setObjectName(QStringLiteral("importFields"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    m_memory->setObjectName(QStringLiteral("importRenames"));
    all->addWidget(m_memory);

    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *columns = new Card(tr("Columns of the file"), this);
    m_table->setObjectName(QStringLiteral("importColumns"));
    m_table->setAccessibleName(tr("Columns of the file and what they are used as"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new FieldDelegate(m_model, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    new TableCopy(*m_table);
    m_table->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::DoubleClicked);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ImportMappingModel::ExampleColumn, QHeaderView::Stretch);
    columns->addFlush(m_table);
    row->addWidget(columns, 1);

    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->viewport()->setAutoFillBackground(false);
    auto *side = new QWidget;
    side->setAutoFillBackground(false);
    auto *sideLines = new QVBoxLayout(side);
    sideLines->setContentsMargins(0, 0, 2, 0);
    sideLines->setSpacing(16);
    auto *where = new Card(tr("Where the numbers go"), side);
    m_form = new QFormLayout;
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [this](const QString &text, QWidget *field, const char *name) {
        PlainLabel *label = plainLabel(text, TextRole::Body, this);
        label->setMinimumHeight(28);
        label->setBuddy(field);
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(QString(text).remove(u'&'));
        m_form->addRow(label, field);
    };
    add(tr("Read &like"), m_source, "importMemory");
    add(tr("La&yout"), m_layout, "importLayout");
    add(tr("&Department"), m_department, "importDepartment");
    add(tr("Met&ric"), m_metric, "importMetric");
    add(tr("Val&ue is the"), m_aggregate, "importAggregate");
    add(tr("Met where"), m_metHost, "importMet");
    add(tr("Breakdo&wn"), m_breakdown, "importBreakdown");
    add(tr("Only where"), m_whereHost, "importWhere");
    add(tr("Covers"), m_span, "importSpan");
    for (QComboBox *combo : {m_source, m_layout, m_department, m_metric, m_aggregate}) {
        combo->setFocusPolicy(Qt::StrongFocus);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(10);
    }
    for (QComboBox *combo : {m_department, m_metric}) {
        combo->setEditable(true);
        combo->setInsertPolicy(QComboBox::NoInsert);
        combo->completer()->setFilterMode(Qt::MatchContains);
        combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
        connect(combo, &QComboBox::activated, this, &ImportFieldsStep::say);
        connect(combo->lineEdit(), &QLineEdit::editingFinished, this, &ImportFieldsStep::say);
    }
    auto *met = new QVBoxLayout(m_metHost);
    met->setContentsMargins(0, 0, 0, 0);
    m_where = new QVBoxLayout(m_whereHost);
    m_where->setContentsMargins(0, 0, 0, 0);
    m_where->setSpacing(4);
    m_where->addWidget(m_addCondition, 0, Qt::AlignLeft);
    m_addCondition->setObjectName(QStringLiteral("importAddCondition"));
    auto *span = new QHBoxLayout(m_span);
    span->setContentsMargins(0, 0, 0, 0);
    span->setSpacing(6);
    span->addWidget(m_from, 1);
    span->addWidget(plainLabel(tr("to"), TextRole::Body, m_span));
    span->addWidget(m_to, 1);
    m_from->setObjectName(QStringLiteral("importCoversFrom"));
    m_from->setAccessibleName(tr("First day or month that the file covers"));
    m_to->setObjectName(QStringLiteral("importCoversTo"));
    m_to->setAccessibleName(tr("Last day or month that the file covers"));
    m_span->setToolTip(tr("Inside this span a month without rows is 0, outside it is missing; a month that is only "
                          "partly inside stays preliminary. Days or months: 2013-03-01 or 2013-03"));
    where->body()->addLayout(m_form);
    m_create->setObjectName(QStringLiteral("importCreate"));
    m_keep->setObjectName(QStringLiteral("importKeep"));
    where->body()->addSpacing(4);
    where->body()->addWidget(m_create);
    where->body()->addWidget(m_keep);
    sideLines->addWidget(where);

    auto *outcome = new Card(tr("What would happen"), side);
    m_outcome->setWordWrap(true);
    m_outcome->setObjectName(QStringLiteral("importOutcome"));
    m_made->setWordWrap(true);
    m_made->setObjectName(QStringLiteral("importMade"));
    outcome->body()->addWidget(m_outcome);
    outcome->body()->addWidget(m_made);
    sideLines->addWidget(outcome);
    sideLines->addStretch(1);
    m_side->setWidget(side);
    row->addWidget(m_side);
    all->addLayout(row, 1);

    for (const Aggregate aggregate : {Aggregate::None, Aggregate::Count, Aggregate::Sum, Aggregate::Mean,
                                      Aggregate::Median, Aggregate::Share, Aggregate::Days, Aggregate::Open})
        m_aggregate->addItem(aggregateWord(aggregate), int(aggregate));

    m_wait.setSingleShot(true);
    m_wait.setInterval(200);
    connect(&m_wait, &QTimer::timeout, this, &ImportFieldsStep::planNow);
    connect(m_source, &QComboBox::activated, this,
            [this](int index) { m_draft.useMemory(m_source->itemData(index).toInt()); });
    connect(m_layout, &QComboBox::activated, this,
            [this](int index) { m_draft.setLayout(Layout(m_layout->itemData(index).toInt())); });
    connect(m_aggregate, &QComboBox::activated, this, &ImportFieldsStep::say);
    for (QLineEdit *line : {m_breakdown, m_from, m_to})
        connect(line, &QLineEdit::editingFinished, this, &ImportFieldsStep::say);
    for (QCheckBox *box : {m_create, m_keep})
        connect(box, &QCheckBox::clicked, this, &ImportFieldsStep::say);
    connect(m_addCondition, &QPushButton::clicked, this, [this] {
        auto *condition = new ConditionRow(m_draft, tr("Only where"), ConditionRow::Removal::Allowed, m_whereHost);
        connect(condition, &ConditionRow::edited, this, &ImportFieldsStep::say);
        connect(condition, &ConditionRow::removeWanted, this, [this, condition] {
            m_conditions.removeAll(condition);
            condition->hide();
            condition->deleteLater();
            say();
        });
        m_where->insertWidget(int(m_conditions.size()), condition);
        m_conditions.append(condition);
        if (!m_loading)
            condition->findChild<QComboBox *>()->setFocus();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const QModelIndex field = index.siblingAtColumn(ImportMappingModel::FieldColumn);
        if (!(field.flags() & Qt::ItemIsEditable) || m_table->indexWidget(field))
            return;
        m_table->setCurrentIndex(field);
        m_table->edit(field);
    });
    connect(m_memory, &MessageLine::actionTriggered, &draft, &ImportDraft::confirmRenames);
    connect(&draft, &ImportDraft::tableChanged, this, &ImportFieldsStep::fillChoices);
    connect(&draft, &ImportDraft::requestChanged, this, &ImportFieldsStep::load);
    connect(&draft, &ImportDraft::previewChanged, this, &ImportFieldsStep::tell);
    connect(&draft, &ImportDraft::workChanged, this, &ImportFieldsStep::tell);
    fillChoices();
}

void ImportFieldsStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ImportFieldsStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ImportFieldsStep::fit()
{
    const double scale = std::max(1.0, Theme::of(this).scale());
    const bool isNarrow = width() < int(narrowBelow * scale);
    m_side->setFixedWidth(std::min(int((isNarrow ? narrowSide : sideWidth) * scale), width() / 2));
    m_form->setRowWrapPolicy(isNarrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    m_table->verticalHeader()->setMinimumSectionSize(int(34 * scale));
    m_table->horizontalHeader()->setFixedHeight(int(32 * scale));
    const std::pair<int, int> widths[]{{ImportMappingModel::LetterColumn, 66},
                                       {ImportMappingModel::HeadingColumn, isNarrow ? 120 : 130},
                                       {ImportMappingModel::ContentColumn, 92},
                                       {ImportMappingModel::FieldColumn, isNarrow ? 150 : 166}};
    for (const auto &[column, width] : widths)
        m_table->horizontalHeader()->resizeSection(column, int(width * scale));
}

QWidget *ImportFieldsStep::mainWidget() const
{
    return m_table;
}

QString ImportFieldsStep::codeIn(const QComboBox *combo) const
{
    const QString text = combo->currentText().trimmed();
    const int at = combo->findText(text, Qt::MatchFixedString);
    return at >= 0 ? combo->itemData(at).toString() : text;
}

void ImportFieldsStep::fillChoices()
{
    if (!m_draft.hasTable())
        return;
    m_loading = true;
    m_source->clear();
    m_source->addItem(tr("a new kind of file"), -1);
    const QList<Importer::Remembered> &memories = m_draft.memories();
    for (int i = 0; i < memories.size(); ++i)
        m_source->addItem(memories[i].name, i);
    const Layout found = m_draft.suggested().layout;
    const auto layout = [&](Layout which, const QString &text) {
        m_layout->addItem(which == found ? tr("%1, as found").arg(text) : text, int(which));
    };
    m_layout->clear();
    layout(Layout::Wide, tr("wide: periods or measures across"));
    layout(Layout::Long, tr("long: one value a row"));
    layout(Layout::Records, tr("records: one case a row"));
    const auto catalogue = m_draft.viewpoint().catalogue();
    m_department->clear();
    m_department->addItem(tr("as the file says"), QString());
    for (const Department &department : catalogue->departments())
        m_department->addItem(tr("%1, %2", "code, name").arg(department.code, department.name), department.code);
    m_metric->clear();
    m_metric->addItem(tr("as the file says"), QString());
    for (const Metric &metric : catalogue->metrics())
        if (!metric.retired && !metric.isCalculated())
            m_metric->addItem(tr("%1, %2", "code, name").arg(metric.code, metric.name), metric.code);
    m_loading = false;
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, ImportMappingModel::FieldColumn));
    rebuildConditions();
    load();
}

void ImportFieldsStep::rebuildConditions()
{
    qDeleteAll(m_conditions);
    m_conditions.clear();
    delete m_met;
    m_met = new ConditionRow(m_draft, tr("Met where"), ConditionRow::Removal::Fixed, m_metHost);
    m_metHost->layout()->addWidget(m_met);
    connect(m_met, &ConditionRow::edited, this, &ImportFieldsStep::say);
}

void ImportFieldsStep::load()
{
    if (!m_draft.hasTable() || !m_met)
        return;
    m_loading = true;
    const ImportRequest &request = m_draft.request();
    m_source->setCurrentIndex(m_source->findData(m_draft.memory()));
    m_form->setRowVisible(m_source, m_source->count() > 1);
    m_layout->setCurrentIndex(m_layout->findData(int(request.layout)));
    chooseCode(m_department, request.department);
    chooseCode(m_metric, request.metric);
    m_aggregate->setCurrentIndex(m_aggregate->findData(
        int(request.aggregate.value_or(request.layout == Layout::Records ? Aggregate::Count : Aggregate::None))));
    m_breakdown->setText(request.breakdown);
    const QStringList ends = request.covers.split(QStringLiteral(".."));
    m_from->setText(ends.value(0));
    m_to->setText(ends.value(1));
    m_create->setChecked(request.create);
    m_keep->setChecked(request.keepExisting);
    m_met->setCondition(request.met);
    // Rows that are just being filled in have no condition yet and stay.
    qsizetype said = 0;
    for (const ConditionRow *row : std::as_const(m_conditions))
        said += row->condition().has_value();
    if (said != request.where.size()) {
        qDeleteAll(m_conditions);
        m_conditions.clear();
        for (const ImportRequest::Condition &condition : request.where) {
            m_addCondition->click();
            m_conditions.last()->setCondition(condition);
        }
    }
    const bool records = request.layout == Layout::Records;
    const bool wide = request.layout == Layout::Wide;
    m_form->setRowVisible(m_aggregate, !wide);
    m_form->setRowVisible(m_metHost, records && request.aggregate == Aggregate::Share);
    m_form->setRowVisible(m_breakdown, !request.mapped(QStringLiteral("category")).isEmpty());
    m_form->setRowVisible(m_whereHost, !wide || !request.where.isEmpty());
    m_form->setRowVisible(m_span, records);
    m_department->setEnabled(request.mapped(QStringLiteral("department")).isEmpty() || !request.department.isEmpty());
    m_metric->setEnabled(request.mapped(QStringLiteral("metric")).isEmpty() || !request.metric.isEmpty());

    const auto renames = m_draft.openRenames();
    if (renames.isEmpty()) {
        m_memory->clear();
    } else {
        QStringList told;
        for (const Importer::Remembered::Rename &rename : renames)
            told.append(rename.is.isEmpty()
                            ? tr("%1 is gone").arg(rename.was)
                            : tr("%1 → %2", "old column name, new column name").arg(rename.was, rename.is));
        m_memory->say(MessageLine::Kind::Warning,
                      tr("Columns were renamed since this kind of file was last imported: %1. Are they the same?")
                          .arg(told.join(QStringLiteral("; "))),
                      tr("&Yes, the same"));
    }
    m_loading = false;
    if (m_draft.table().file().size() <= plannedAtOnce)
        m_wait.start();
    tell();
}

void ImportFieldsStep::say()
{
    if (m_loading || !m_draft.hasTable())
        return;
    ImportRequest request = m_draft.request();
    request.department = codeIn(m_department);
    request.metric = codeIn(m_metric);
    const auto aggregate = Aggregate(m_aggregate->currentData().toInt());
    if (aggregate == Aggregate::None)
        request.aggregate.reset();
    else if (request.layout != Layout::Wide
             && (request.aggregate || aggregate != Aggregate::Count || request.layout != Layout::Records))
        request.aggregate = aggregate;
    request.met = request.aggregate == Aggregate::Share ? m_met->condition() : std::nullopt;
    request.breakdown = m_breakdown->text().trimmed();
    request.where.clear();
    for (const ConditionRow *row : std::as_const(m_conditions))
        if (const auto condition = row->condition())
            request.where.append(*condition);
    const QString from = m_from->text().trimmed();
    const QString to = m_to->text().trimmed();
    // Half a span is completed by what was found.
    request.covers.clear();
    if (!from.isEmpty() || !to.isEmpty())
        request.covers = (from.isEmpty() ? m_from->placeholderText() : from) + QStringLiteral("..")
            + (to.isEmpty() ? m_to->placeholderText() : to);
    request.create = m_create->isChecked();
    request.keepExisting = m_keep->isChecked();
    const ImportRequest &now = m_draft.request();
    const bool same = request.department == now.department && request.metric == now.metric
        && request.aggregate == now.aggregate && request.met == now.met && request.breakdown == now.breakdown
        && request.where == now.where && request.covers == now.covers && request.create == now.create
        && request.keepExisting == now.keepExisting;
    if (!same)
        m_draft.setRequest(request);
}

void ImportFieldsStep::finishEditing()
{
    say();
}

void ImportFieldsStep::planNow()
{
    m_wait.stop();
    if (m_draft.hasTable() && !m_draft.preview() && m_draft.work() == ImportDraft::Work::None
        && m_draft.openRenames().isEmpty())
        m_draft.plan();
}

QString ImportFieldsStep::missing() const
{
    if (!m_draft.openRenames().isEmpty())
        return tr("Say first whether the renamed columns are the same.");
    return m_draft.problem();
}

void ImportFieldsStep::tell()
{
    if (!m_draft.hasTable())
        return;
    const auto preview = m_draft.preview();
    m_made->clear();
    if (!preview) {
        m_outcome->setText(!missing().isEmpty() ? missing()
                               : m_draft.work() == ImportDraft::Work::Planning
                               ? tr("Looking through the file…")
                               : tr("The preview will show it, cell by cell."));
        emit changed();
        return;
    }
    m_outcome->setText(preview->plan().summary());
    const QStringList created = preview->plan().created();
    QStringList lines;
    if (!created.isEmpty())
        lines.append(tr("Will be made:"));
    for (qsizetype i = 0; i < std::min<qsizetype>(created.size(), madeAtMost); ++i)
        lines.append(created[i]);
    if (created.size() > madeAtMost)
        lines.append(tr("and %1 more").arg(created.size() - madeAtMost));
    if (const auto span = preview->plan().covers(); span && !span->isAsked) {
        m_from->setPlaceholderText(span->from.toString(Qt::ISODate));
        m_to->setPlaceholderText(span->to.toString(Qt::ISODate));
    }
    m_made->setText(lines.join(u'\n'));
    m_made->setVisible(!lines.isEmpty());
    emit changed();
}

} // namespace statroom
