// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Navigator.h"

#include <QAbstractListModel>
#include <QWidget>

class QListView;

namespace statroom {

class PlainLabel;
class Viewpoint;

/// The places of the window with their counts, in groups.
class PlaceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IconRole = Qt::UserRole + 1, CountRole, GroupBeginRole, PlaceRole };

    PlaceModel(Viewpoint &viewpoint, const QList<Navigator::Place> &places, QObject *parent = nullptr);

    int rowOf(Navigator::Place place) const { return int(m_places.indexOf(place)); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Viewpoint &m_viewpoint;
    QList<Navigator::Place> m_places;
};

/// City and month, the places, and who works on which revision. Narrow windows and the wall show its icons only.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    Sidebar(Viewpoint &viewpoint, const QList<Navigator::Place> &places, QWidget *parent = nullptr);

    void setCurrent(Navigator::Place place);
    void setNarrow(bool isNarrow);
    /// Where the file lies and who has its pen; nothing is shown where both are empty.
    void setPen(const QString &place, const QString &pen);
    QListView *list() const { return m_list; }

signals:
    void chosen(statroom::Navigator::Place place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void fit();

    Viewpoint &m_viewpoint;
    PlaceModel m_model;
    QWidget *m_head;
    QWidget *m_foot;
    PlainLabel *m_city;
    PlainLabel *m_month;
    QListView *m_list;
    PlainLabel *m_place;
    PlainLabel *m_pen;
    PlainLabel *m_author;
    PlainLabel *m_saved;
    PlainLabel *m_revision;
    bool m_isNarrow = false;
};

} // namespace statroom
