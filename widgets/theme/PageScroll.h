// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of a page that scrolls. Its bar stands in the page's margin, so that the content ends where the page's
// head does, whether there is a bar or not.
#pragma once

#include <QScrollArea>

namespace statroom {

class PageScroll : public QScrollArea
{
    Q_OBJECT
public:
    // To be put into a layout that reaches `barRoom` further than the page's other parts.
    static constexpr int barRoom = 16;

    explicit PageScroll(QWidget *parent = nullptr);

    // The content's layout; its margins are kept by this.
    void setContent(QWidget *content);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leaveRoom();
};

} // namespace statroom
