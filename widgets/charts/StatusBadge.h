// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A status as its shape, with or without its word; its accessible name is the word either way.
#pragma once

#include "charts/ChartAccessibility.h"
#include "theme/Theme.h"

#include <QWidget>

namespace statroom {

class StatusBadge : public QWidget, public Described
{
    Q_OBJECT
public:
    enum class Shows { Shape, ShapeAndWord };

    explicit StatusBadge(Status status, Shows shows = Shows::Shape, QWidget *parent = nullptr);

    void setStatus(Status status);
    // A word other than the usual one ("Near target"), and the why as description and tool tip.
    void setWord(const QString &word);
    void setWhy(const QString &why);
    void setShapeSize(int pixels);
    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] QString word() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] Kind describedKind() const override { return Kind::Graphic; }
    [[nodiscard]] QString describedSummary() const override { return m_why; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status;
    Shows m_shows;
    QString m_word;
    QString m_why;
    int m_size = 16;
};

} // namespace statroom
