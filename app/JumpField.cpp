// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/JumpField.h"

#include "charts/SideCardDelegate.h"
#include "items/StandingRoles.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>

#include <algorithm>

namespace statroom {

namespace {

constexpr int rowsShown = 9;
constexpr int listWidth = 440;

QString shortcutText()
{
    return QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
}

} // namespace

JumpField::JumpField(Viewpoint &viewpoint, QWidget *parent) : QLineEdit(parent), m_model(viewpoint)
{
    setObjectName(QStringLiteral("jump"));
    setPlaceholderText(tr("Jump to a metric or department"));
    setAccessibleName(tr("Jump to a metric or department"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, &JumpField::search);
    connect(&viewpoint, &Viewpoint::fileChanged, this, [this, &viewpoint] { setEnabled(viewpoint.hasFile()); });
    setEnabled(viewpoint.hasFile());
}

QSize JumpField::sizeHint() const
{
    // Its words and its key beside each other.
    const QFontMetrics key(Theme::of(this).font(TextRole::Secondary));
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + key.horizontalAdvance(shortcutText()) + 40;
    return {words, int(24 * std::max(1.0, Theme::of(this).rowScale()))};
}

void JumpField::begin()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    search(text());
}

void JumpField::search(const QString &text)
{
    m_model.setQuery(text);
    place();
}

void JumpField::place()
{
    if (!m_list) {
        m_list = sideList(tr("What fits"), {Qt::DisplayRole, -1, -1, StandingRole::Place, -1}, window());
        m_list->setObjectName(QStringLiteral("jumpList"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setFrameShape(QFrame::Box);
        m_list->setModel(&m_model);
        connect(m_list, &QAbstractItemView::clicked, this, &JumpField::choose);
    }
    const int rows = std::min(m_model.rowCount(), rowsShown);
    if (rows == 0 || !hasFocus()) {
        m_list->hide();
        return;
    }
    const int height = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    const QPoint corner = mapTo(window(), QPoint(width(), this->height() + 2));
    const int width = std::min(int(listWidth * std::max(1.0, Theme::of(this).rowScale())), window()->width() - 16);
    m_list->setGeometry(std::max(8, corner.x() - width), corner.y(), width,
                        std::min(height, window()->height() - corner.y() - 8));
    m_list->setCurrentIndex(m_model.index(0));
    m_list->raise();
    m_list->show();
}

void JumpField::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const DepartmentId department = m_model.departmentAt(index.row());
    const MetricId metric = m_model.metricAt(index.row());
    const GoalId goal = m_model.goalAt(index.row());
    const ProblemId problem = m_model.problemAt(index.row());
    m_before = nullptr;
    clear();
    m_list->hide();
    if (goal)
        emit goalChosen(goal);
    else if (problem)
        emit problemChosen(problem);
    else
        emit chosen(department, metric);
}

void JumpField::end()
{
    if (m_list)
        m_list->hide();
    clear();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
}

void JumpField::keyPressEvent(QKeyEvent *event)
{
    const int row = m_list && m_list->isVisible() ? m_list->currentIndex().row() : -1;
    const auto move = [&](int to) {
        m_list->setCurrentIndex(m_model.index(std::clamp(to, 0, m_model.rowCount() - 1)));
    };
    switch (event->key()) {
    case Qt::Key_Down:
        row >= 0 ? move(row + 1) : search(text());
        return;
    case Qt::Key_Up:
        if (row >= 0)
            move(row - 1);
        return;
    case Qt::Key_PageDown:
        if (row >= 0)
            move(row + rowsShown);
        return;
    case Qt::Key_PageUp:
        if (row >= 0)
            move(row - rowsShown);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            choose(m_list->currentIndex());
        return;
    case Qt::Key_Escape:
        end();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void JumpField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_list && event->reason() != Qt::ActiveWindowFocusReason)
        m_list->hide();
}

void JumpField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setFont(theme.font(TextRole::Secondary));
    painter.setPen(theme.text3);
    painter.drawText(rect().adjusted(8, 0, -8, 0),
                     int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)),
                     shortcutText());
}

} // namespace statroom
