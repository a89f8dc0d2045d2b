// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace statroom {

/// A field with a dashed edge that a file can be dropped on. It only shows; the page takes the file.
class DropArea : public QWidget
{
    Q_OBJECT

public:
    explicit DropArea(QWidget *parent = nullptr);
    /// While a file hangs over the page.
    void setExpecting(bool expecting);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_expecting = false;
};

} // namespace statroom
