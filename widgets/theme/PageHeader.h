// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The head of a page: a small line of where it belongs, whose parts can be opened, the title below,
// and the page's actions at the right, the one primary button last.
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace statroom {

class PlainLabel;

class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    // Every part but the last can be opened when clickable; crumbClicked tells which.
    void setCrumbs(const QStringList &crumbs, bool clickable = true);
    void addAction(QWidget *widget);
    void addActionGap();
    QPushButton *addButton(const QString &text, bool primary = false);

signals:
    void crumbClicked(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void pinTitle();

    QHBoxLayout *m_crumbs;
    QHBoxLayout *m_actions;
    PlainLabel *m_title;
    QString m_name;
    QStringList m_shown;
    bool m_clickable = true;
};

} // namespace statroom
