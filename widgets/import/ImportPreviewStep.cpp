// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportPreviewStep.h"

#include "import/ImportPreviewTable.h"
#include "items/ImportDraft.h"
#include "items/Viewpoint.h"
#include "theme/Card.h"
#include "theme/PlainLabel.h"
#include "theme/SegmentedControl.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace statroom {

namespace {

QString number(qint64 n, const QLocale &locale)
{
    return locale.toString(qlonglong(n));
}

} // namespace

ImportPreviewStep::ImportPreviewStep(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_model(draft)
    , m_filter(m_model)
    , m_counts(new Card(this))
    , m_sum(plainLabel(QString(), TextRole::Secondary, this))
    , m_segments(new SegmentedControl(tr("Rows shown"), this))
    , m_table(new ImportPreviewTable(this))
    , m_rows(plainLabel(QString(), TextRole::Secondary, this))
    , m_detail(plainLabel(QString(), TextRole::Secondary, this))
    , m_warnings(plainLabel(QString(), TextRole::Secondary, this))
    , m_reasonRow(new QWidget(this))
    , m_reason(new QLineEdit(m_reasonRow))
{
    setObjectName(QStringLiteral("importPreview"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    m_counts->body()->setContentsMargins(0, 0, 0, 0);
    m_counts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    all->addWidget(m_counts);

    using Show = ImportPreviewFilter::Show;
    for (const Show show : {Show::NeedsLook, Show::Added, Show::Unchanged, Show::All})
        m_segments->addSegment(int(show), QString());
    m_segments->setObjectName(QStringLiteral("importSegments"));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_segments);
    row->addStretch(1);
    row->addWidget(m_sum);
    all->addLayout(row);
    m_warnings->setWordWrap(true);
    m_warnings->setObjectName(QStringLiteral("importWarnings"));
    all->addWidget(m_warnings);

    auto *card = new Card(this);
    m_table->setObjectName(QStringLiteral("importRows"));
    m_table->setModel(&m_filter);
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->addFlush(m_table);
    all->addWidget(card, 1);

    auto *below = new QHBoxLayout;
    below->setSpacing(16);
    m_detail->setWordWrap(true);
    m_detail->setObjectName(QStringLiteral("importDetail"));
    below->addWidget(m_rows, 0, Qt::AlignTop);
    below->addWidget(m_detail, 1);
    all->addLayout(below);

    auto *reason = new QHBoxLayout(m_reasonRow);
    reason->setContentsMargins(0, 0, 0, 0);
    reason->setSpacing(8);
    PlainLabel *label = plainLabel(tr("Why stored val&ues change"), TextRole::Body, m_reasonRow);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Why stored values change"));
    m_reason->setObjectName(QStringLiteral("importReason"));
    reason->addWidget(label);
    reason->addWidget(m_reason, 1);
    all->addWidget(m_reasonRow);

    connect(m_segments, &SegmentedControl::currentChanged, this, [this](int show) {
        m_filter.setShow(ImportPreviewFilter::Show(show));
        tell();
    });
    const auto answer = [this](const QModelIndex &index, int number) {
        const QModelIndex source = m_filter.mapToSource(index);
        if (source.isValid())
            m_model.answer(source.row(), number);
    };
    connect(m_table, &ImportPreviewTable::answered, this, answer);
    connect(m_table, &ImportPreviewTable::currentChangedTo, this, [this] { tell(); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &ImportPreviewStep::tell);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ImportPreviewStep::tell);
    for (int n = 0; n < 3; ++n) {
        auto *key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + n)), this, nullptr, nullptr,
                                  Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, n, answer] { answer(m_table->currentIndex(), n); });
    }
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex now = m_table->currentIndex();
        m_fileRow = now.data(ImportPreviewModel::FileRowRole).toLongLong();
        m_fileColumn = now.isValid() ? now.data(ImportPreviewModel::FileColumnRole).toInt() : -1;
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ImportPreviewStep::load);
    load();
}

QWidget *ImportPreviewStep::mainWidget() const
{
    return m_table;
}

QString ImportPreviewStep::reason() const
{
    return m_reasonRow->isHidden() ? QString() : m_reason->text().trimmed();
}

void ImportPreviewStep::rebuildCounts(const ImportPreview &preview)
{
    delete m_tiles;
    m_tiles = new QWidget(m_counts);
    auto *row = new QHBoxLayout(m_tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const QLocale locale = m_draft.viewpoint().locale();
    const auto tile = [&](qint64 n, const QString &word, const QString &told, const char *name) {
        if (row->count() > 0) {
            auto *line = new QFrame(m_tiles);
            line->setFrameShape(QFrame::VLine);
            line->setFixedWidth(1);
            row->addWidget(line);
        }
        auto *box = new QWidget(m_tiles);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(tr("%1 %2, %3", "count, word, what it means").arg(number(n, locale), word, told));
        auto *lines = new QVBoxLayout(box);
        lines->setContentsMargins(16, 8, 10, 10);
        lines->setSpacing(0);
        auto *upper = new QHBoxLayout;
        upper->setSpacing(8);
        upper->addWidget(plainLabel(number(n, locale), TextRole::Figure, box), 0, Qt::AlignBottom);
        PlainLabel *what = plainLabel(word, TextRole::Strong, box);
        what->setContentsMargins(0, 0, 0, 4);
        upper->addWidget(what, 1, Qt::AlignBottom);
        lines->addLayout(upper);
        PlainLabel *small = plainLabel(told, TextRole::Secondary, box);
        small->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        small->setToolTip(told);
        lines->addWidget(small);
        row->addWidget(box, 1);
    };
    const ImportPreview::Counts c = preview.counts();
    const bool counted = c.counted > 0;
    if (counted)
        tile(c.counted, tr("rows counted"), tr("into %1 values").arg(number(preview.plan().valueCount(), locale)),
             "countCounted");
    tile(c.added, tr("added"), c.added ? tr("new in the city file") : tr("nothing new"), "countAdded");
    tile(c.changed, tr("changed"), c.changed ? tr("old and new shown below") : tr("no stored value changes"),
         "countChanged");
    tile(c.unchanged, tr("unchanged"),
         c.kept ? tr("%1 of them kept as stored").arg(number(c.kept, locale)) : tr("already in the city file"),
         "countUnchanged");
    if (c.waiting || !counted)
        tile(c.waiting, tr("wait for your answer"), c.waiting ? tr("until then not imported") : tr("no open question"),
             "countWaiting");
    tile(c.rejected, tr("rejected"), tr("nothing is dropped silently"), "countRejected");
    if (const qsizetype unread = preview.plan().unreadCount())
        tile(unread, tr("not read"), tr("further tables"), "countUnread");
    if (c.notNeeded)
        tile(c.notNeeded, tr("not needed"), tr("blank, repeated or left out"), "countNotNeeded");
    m_counts->body()->addWidget(m_tiles);
    const QString items = number(c.items, locale);
    m_sum->setText(counted || preview.plan().layout() != ImportRequest::Layout::Wide
                       ? tr("%1 rows in the file").arg(items)
                       : tr("%1 cells in the file").arg(items));
}

void ImportPreviewStep::load()
{
    const auto preview = m_draft.lastPreview();
    if (!preview)
        return;
    rebuildCounts(*preview);
    using Show = ImportPreviewFilter::Show;
    const QLocale locale = m_draft.viewpoint().locale();
    const auto segment = [&](Show show, const QString &text) {
        const qint64 n = ImportPreviewFilter::count(*preview, show);
        m_segments->setSegmentText(int(show), tr("%1 %2", "which rows, how many").arg(text, number(n, locale)));
        return n;
    };
    const qint64 look = segment(Show::NeedsLook, tr("Needs a look"));
    segment(Show::Added, tr("Added"));
    segment(Show::Unchanged, tr("Unchanged"));
    segment(Show::All, tr("All"));
    const QString path = m_draft.path();
    if (path != m_path) {
        m_path = path;
        m_reason->clear();
        m_segments->setCurrent(int(look > 0 && look < preview->rowCount() / 20 ? Show::NeedsLook : Show::All));
    }
    QStringList warnings = preview->plan().warnings();
    if (const auto span = preview->plan().covers())
        warnings.prepend(tr("The source covers %1 to %2%3.")
                             .arg(locale.toString(span->from, QStringLiteral("d MMM yyyy")),
                                  locale.toString(span->to, QStringLiteral("d MMM yyyy")),
                                  span->isAsked ? QString() : tr(", the months of its first and last row")));
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    m_reason->setPlaceholderText(tr("Import of %1").arg(m_draft.fileName()));
    m_reasonRow->setVisible(preview->counts().changed > 0);

    // The cell that was answered moves to another place; the eye stays where it was.
    int at = -1;
    for (int i = 0; m_fileRow > 0 && i < std::min(m_filter.rowCount(), 2000) && at < 0; ++i) {
        const QModelIndex index = m_filter.index(i, 0);
        if (ImportPreview::Group(index.data(ImportPreviewModel::GroupRole).toInt()) == ImportPreview::Group::Waiting)
            at = i;
    }
    for (int i = 0; m_fileRow > 0 && at < 0 && i < std::min(m_filter.rowCount(), 2000); ++i) {
        const QModelIndex index = m_filter.index(i, 0);
        if (index.data(ImportPreviewModel::FileRowRole).toLongLong() == m_fileRow
            && index.data(ImportPreviewModel::FileColumnRole).toInt() == m_fileColumn)
            at = i;
    }
    if (m_filter.rowCount() > 0)
        m_table->setCurrentIndex(m_filter.index(std::max(at, 0), 0));
    tell();
}

void ImportPreviewStep::tell()
{
    const auto preview = m_draft.lastPreview();
    if (!preview)
        return;
    const QLocale locale = m_draft.viewpoint().locale();
    const int first = m_table->rowAt(0);
    int last = m_table->rowAt(m_table->viewport()->height() - 1);
    if (last < 0)
        last = m_filter.rowCount() - 1;
    const int seen = first < 0 ? 0 : last - first + 1;
    m_rows->setText(tr("%1 of %2 rows in view").arg(number(seen, locale), number(preview->rowCount(), locale)));
    const QModelIndex now = m_table->currentIndex();
    QString text;
    if (now.isValid()) {
        text = now.siblingAtColumn(ImportPreviewModel::WhyColumn).data().toString();
        const QStringList answers = now.data(ImportPreviewModel::AnswersRole).toStringList();
        QStringList keys;
        for (qsizetype i = 0; i < answers.size(); ++i)
            keys.append(tr("Alt+%1: %2").arg(QString::number(i + 1), answers[i]));
        if (!keys.isEmpty())
            text += (text.isEmpty() ? QString() : QStringLiteral("  ")) + keys.join(QStringLiteral(", "));
    }
    m_detail->setText(text);
}

} // namespace statroom
