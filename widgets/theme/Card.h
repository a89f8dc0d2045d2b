// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A surface with a 1 px line and 6 px corners that holds a page's content: padding 16 × 12, an
// optional title row whose right end takes a link or button. A framed list or table goes in with
// addFlush and reaches the edges.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace statroom {

class LinkButton;
class PlainLabel;

class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // At the right end of the title row; the card takes the widget.
    void addTitleWidget(QWidget *widget);
    LinkButton *addTitleLink(const QString &text);
    // Content with the card's padding.
    [[nodiscard]] QVBoxLayout *body() { return m_body; }
    // Content without padding, below the body; the card rounds its corners. withLine draws a line
    // above it.
    void addFlush(QWidget *widget, int stretch = 1);
    void addLine();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTitleRow();

    QVBoxLayout *m_all;
    QVBoxLayout *m_body;
    QHBoxLayout *m_titleRow = nullptr;
    PlainLabel *m_title = nullptr;
};

} // namespace statroom
