// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PreviewDialog.h"

#include "charts/StatusShape.h"
#include "items/TableText.h"
#include "pages/TableCopy.h"
#include "theme/PlainLabel.h"
#include "theme/ThemedStyle.h"
#include "theme/WrappedText.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace statroom {

namespace {

constexpr int padding = 10;
constexpr int mostLines = 4;
constexpr int shapeSize = 13;
constexpr int mostMeasured = 500;

/// Texts in as many lines as they need; what happens with the shape of its word.
class PreviewDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setClipRect(option.rect);
        painter->fillRect(option.rect, selected ? theme.selectedRow : theme.surface);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.divider);
        QRect room = option.rect.adjusted(padding, 0, -padding, -1);
        const auto fate = PreviewLine::Fate(index.data(PreviewModel::FateRole).toInt());
        QColor ink = fate == PreviewLine::Fate::Unchanged ? theme.text2 : theme.text1;
        if (index.column() == PreviewModel::What) {
            if (const std::optional<Status> shape = shapeOf(fate)) {
                paintStatus(*painter,
                            QRect(room.left(), room.top() + (room.height() - shapeSize) / 2, shapeSize, shapeSize),
                            *shape, theme);
                room.setLeft(room.left() + shapeSize + 6);
            }
        }
        if (index.column() == PreviewModel::Before)
            ink = theme.text2;
        const QFont font =
            theme.font(index.column() == PreviewModel::After && fate != PreviewLine::Fate::Unchanged ? TextRole::Strong
                                                                                                     : TextRole::Body);
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter),
                          wrappedText(index.data().toString(), font, room.width(), mostLines).join(u'\n'));
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFont font = Theme::of(option.widget).font(TextRole::Strong);
        const auto *table = qobject_cast<const QTableView *>(option.widget);
        const int width = (table ? table->columnWidth(index.column()) : option.rect.width()) - 2 * padding
            - (index.column() == PreviewModel::What ? shapeSize + 6 : 0);
        const auto lines = wrappedText(index.data().toString(), font, std::max(40, width), mostLines).size();
        return {60, int(std::max<qsizetype>(1, lines)) * QFontMetrics(font).height() + 12};
    }

private:
    static std::optional<Status> shapeOf(PreviewLine::Fate fate)
    {
        switch (fate) {
        case PreviewLine::Fate::Waits:
        case PreviewLine::Fate::LeftOut:
            return Status::Near;
        case PreviewLine::Fate::Conflict:
        case PreviewLine::Fate::Refused:
            return Status::Off;
        case PreviewLine::Fate::Added:
        case PreviewLine::Fate::Changed:
        case PreviewLine::Fate::Unchanged:
            break;
        }
        return std::nullopt;
    }
};

} // namespace

PreviewDialog::PreviewDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_sentence(plainLabel({}, TextRole::Lead, TextColour::Primary, this))
    , m_choices(new QVBoxLayout)
    , m_fates(new QHBoxLayout)
    , m_table(new QTableView(this))
    , m_reasonLabel(plainLabel({}, TextRole::Body, TextColour::Primary, this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("previewDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setSizeGripEnabled(true);
    const double scale = std::max(1.0, Theme::of(parent).scale());
    const QSize room = parent ? parent->window()->size() : QSize(1280, 800);
    resize(std::min(int(1080 * scale), room.width() - 40), std::min(int(620 * scale), room.height() - 80));

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(12);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setWordWrap(true);
    all->addWidget(m_sentence);
    m_choices->setSpacing(6);
    all->addLayout(m_choices);
    m_fates->setSpacing(6);
    all->addLayout(m_fates);

    m_table->setObjectName(QStringLiteral("previewLines"));
    m_table->setAccessibleName(tr("What happens to each cell"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new PreviewDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->viewport()->installEventFilter(this);
    new TableCopy(*m_table);
    all->addWidget(m_table, 1);

    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(500);
    m_reasonLabel->setWordWrap(true);
    m_reasonLabel->setBuddy(m_reason);
    m_reasonLabel->hide();
    m_reason->hide();
    all->addWidget(m_reasonLabel);
    all->addWidget(m_reason);

    auto *buttons = new QDialogButtonBox(this);
    m_copyLeft = buttons->addButton(tr("Copy what is &left out"), QDialogButtonBox::ActionRole);
    m_copyLeft->setObjectName(QStringLiteral("copyLeft"));
    m_copyLeft->setToolTip(tr("To the clipboard, with where each cell stood and why it is left out"));
    m_write = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(QStringLiteral("write"));
    m_write->setDefault(true);
    setButtonLook(*m_write, ButtonLook::Primary);
    buttons->addButton(QDialogButtonBox::Cancel);
    m_copyLeft->setAutoDefault(false);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copyLeft, &QPushButton::clicked, this, &PreviewDialog::copyLeft);
    connect(m_reason, &QLineEdit::textChanged, this, &PreviewDialog::followButton);
    m_table->setFocus();
}

QCheckBox *PreviewDialog::addChoice(const QString &name, const QString &text, bool checked)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setChecked(checked);
    m_choices->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &PreviewDialog::chosenAnew);
    return box;
}

void PreviewDialog::askReason(const QString &label)
{
    m_asksReason = !label.isEmpty();
    m_reasonLabel->setText(label);
    m_reasonLabel->setVisible(m_asksReason);
    m_reason->setVisible(m_asksReason);
    m_reason->setAccessibleName(tr("Reason"));
    followButton();
}

QString PreviewDialog::reason() const
{
    return m_asksReason ? m_reason->text().trimmed() : QString();
}

void PreviewDialog::showPlan(const QString &sentence, std::vector<PreviewLine> lines, const QString &verb,
                             bool writesAnyway)
{
    m_sentence->setText(sentence);
    // What needs a look stands first; otherwise the order of the block.
    std::stable_sort(lines.begin(), lines.end(), [](const PreviewLine &a, const PreviewLine &b) {
        const auto rank = [](const PreviewLine &line) {
            return line.isLeft() ? 0 : line.isWritten() ? 1 : 2;
        };
        return rank(a) < rank(b);
    });
    m_model.setLines(std::move(lines));
    m_write->setText(verb);
    m_writesAnyway = writesAnyway;
    m_copyLeft->setVisible(m_model.leftCount() > 0);
    followCounts();
    followButton();
    fitColumns();
}

void PreviewDialog::followCounts()
{
    while (QLayoutItem *item = m_fates->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [&](const QString &text, std::optional<PreviewLine::Fate> fate) {
        auto *button = new QPushButton(text, this);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAutoDefault(false);
        setButtonLook(*button, ButtonLook::Small);
        button->setChecked(!fate);
        m_fates->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, fate] {
            m_model.showOnly(fate);
            fitColumns();
        });
    };
    int kinds = 0;
    for (int fate = 0; fate < PreviewLine::fates; ++fate)
        kinds += m_model.count(PreviewLine::Fate(fate)) > 0;
    m_model.showOnly({});
    if (kinds > 1) {
        add(tr("All (%1)").arg(QLocale().toString(int(m_model.lines().size()))), {});
        for (int fate = 0; fate < PreviewLine::fates; ++fate)
            if (const int n = m_model.count(PreviewLine::Fate(fate)))
                add(tr("%1 (%2)").arg(PreviewModel::word(PreviewLine::Fate(fate)), QLocale().toString(n)),
                    PreviewLine::Fate(fate));
    }
    m_fates->addStretch(1);
}

void PreviewDialog::followButton()
{
    const bool any = m_model.writtenCount() > 0 || m_writesAnyway;
    m_write->setEnabled(any && (!m_asksReason || !m_reason->text().trimmed().isEmpty()));
}

void PreviewDialog::fitColumns()
{
    const int room = m_table->viewport()->width();
    const std::array<int, PreviewModel::Columns> shares{14, 14, 22, 12, 12, 26};
    for (int column = 0; column + 1 < PreviewModel::Columns; ++column)
        m_table->setColumnWidth(column, room * shares[size_t(column)] / 100);
    // Measuring wrapped words takes its time: of very many lines all are as high as two.
    if (m_model.rowCount() <= mostMeasured)
        m_table->resizeRowsToContents();
    else
        m_table->verticalHeader()->setDefaultSectionSize(2 * m_table->fontMetrics().height() + 12);
}

bool PreviewDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QDialog::eventFilter(watched, event);
}

void PreviewDialog::copyLeft()
{
    std::vector<PreviewLine> left;
    std::copy_if(m_model.lines().begin(), m_model.lines().end(), std::back_inserter(left),
                 [](const PreviewLine &line) { return line.isLeft(); });
    copyLines(std::move(left));
}

void PreviewDialog::copyLines(std::vector<PreviewLine> lines)
{
    PreviewModel model;
    model.setLines(std::move(lines));
    QList<int> columns(PreviewModel::Columns);
    std::iota(columns.begin(), columns.end(), 0);
    QGuiApplication::clipboard()->setMimeData(TableText::copied(model, columns).release());
}

} // namespace statroom
