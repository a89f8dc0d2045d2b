// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Status.h"
#include "theme/Theme.h"

#include <QAbstractButton>

namespace statroom {

/// How many metrics have a status, as a button that painted shape, number and word make: large with what
/// changed below the word (overview), or compact in a line (scorecard), where it can stay pressed to show
/// only those.
class TallyButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Form { Large, Compact };

    TallyButton(Status status, Form form, QWidget *parent = nullptr);

    void setTally(int count, const QString &word, const QString &below = {});
    Status status() const { return m_status; }
    int count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status;
    Form m_form;
    int m_count = 0;
    QString m_word;
    QString m_below;
};

/// A status as its shape; hollow where it rests on a preliminary value and is not one of record.
void paintStanding(QPainter &painter, const QRectF &rect, Status status, bool preliminary, const Theme &theme);

} // namespace statroom
