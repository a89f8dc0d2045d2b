// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A strip above all pages in the colours of annotations, which are no status: "As it stood on 11
// Sep 2026, 9:12, revision 4,498. Every page shows that day. Nothing can be changed.", with small
// buttons at the right.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace statroom {

class PlainLabel;

class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    // The lead is set in bold.
    void setText(const QString &lead, const QString &rest);
    void setIcon(const QString &name);
    QPushButton *addButton(const QString &text, bool primary = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_lead;
    PlainLabel *m_rest;
    QHBoxLayout *m_row;
    QString m_icon;
};

} // namespace statroom
