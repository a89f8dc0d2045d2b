// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/JumpDialog.h"

#include "items/StandingRoles.h"

#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace statroom {

namespace {

/// The name with where it belongs, in one line.
class NamedModel : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override
    {
        const QVariant own = QIdentityProxyModel::data(index, role);
        if (role != Qt::DisplayRole)
            return own;
        const QString place = QIdentityProxyModel::data(index, StandingRole::Place).toString();
        return place.isEmpty() ? own.toString() : own.toString() + QStringLiteral("  ·  ") + place;
    }
};

} // namespace

JumpDialog::JumpDialog(Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent)
    , m_model(viewpoint)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("jumpDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Show a metric or goal"));
    setMinimumSize(520, 380);
    auto *all = new QVBoxLayout(this);
    m_line->setObjectName(QStringLiteral("letters"));
    m_line->setAccessibleName(tr("A few letters of a metric or goal"));
    m_line->setPlaceholderText(tr("A few letters, then Enter"));
    m_list->setObjectName(QStringLiteral("found"));
    m_list->setAccessibleName(tr("What fits"));
    auto *named = new NamedModel(this);
    named->setSourceModel(&m_model);
    m_list->setModel(named);
    all->addWidget(m_line);
    all->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setQuery(text);
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
    });
    connect(m_line, &QLineEdit::returnPressed, this, &JumpDialog::choose);
    connect(m_list, &QListView::activated, this, &JumpDialog::choose);
    m_line->installEventFilter(this);
    m_model.setQuery({});
    m_list->setCurrentIndex(m_list->model()->index(0, 0));
}

bool JumpDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step) {
            const int row = std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_model.rowCount() - 1));
            m_list->setCurrentIndex(m_list->model()->index(row, 0));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void JumpDialog::choose()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    if (const GoalId goal = m_model.goalAt(row))
        emit goalChosen(goal);
    else if (const ProblemId problem = m_model.problemAt(row))
        emit problemChosen(problem);
    else if (const MetricId metric = m_model.metricAt(row))
        emit metricChosen(m_model.departmentAt(row), metric);
    else
        return;
    accept();
}

} // namespace statroom
