// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Status.h"
#include "theme/Theme.h"

#include <QAbstractButton>

namespace statroom {

struct Theme;

/// How many metrics have a status, as a button that painted shape, number and word make: large with what
/// changed below the word (overview), or compact in a line (scorecard), where it can stay pressed to show
/// only those.
class TallyButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Form { Large, Compact };
    /// Of the large form: words beside the number, the same in small letters, or below the number.
    enum class Fit { Ample, Close, Stacked };

    TallyButton(Status status, Form form, QWidget *parent = nullptr);

    void setTally(int count, const QString &word, const QString &below = {});
    Status status() const { return m_status; }
    int count() const { return m_count; }
    /// Buttons that stand in a row are given the same one, by the room that the widest of them needs.
    void setFit(Fit fit);
    int neededWidth(Fit fit) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont wordFont(const Theme &theme, Fit fit) const;
    void paintCompact(QPainter &painter, const Theme &theme) const;
    void paintLarge(QPainter &painter, const Theme &theme) const;
    QRect placed(const QRect &rect) const;

    Status m_status;
    Form m_form;
    Fit m_fit = Fit::Ample;
    int m_count = 0;
    QString m_word;
    QString m_below;
};

/// A status as its shape; hollow where it rests on a preliminary value and is not one of record.
void paintStanding(QPainter &painter, const QRectF &rect, Status status, bool preliminary, const Theme &theme);

} // namespace statroom
