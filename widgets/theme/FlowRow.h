// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A row of widgets that breaks into further rows when the page gets narrow. Owns its layout items,
// like any layout.
#pragma once

#include <QLayout>

namespace statroom {

class FlowRow : public QLayout
{
    Q_OBJECT
public:
    explicit FlowRow(QWidget *parent = nullptr, int horizontalGap = 16, int verticalGap = 8);
    ~FlowRow() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Deed { Measure, Place };
    int arrange(const QRect &rect, Deed deed) const;

    QList<QLayoutItem *> m_items;
    int m_horizontalGap;
    int m_verticalGap;
};

} // namespace statroom
