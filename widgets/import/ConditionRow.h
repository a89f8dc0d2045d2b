// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ImportDraft.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace statroom {

/// One condition on the rows of a file: a column and the value it must have.
class ConditionRow : public QWidget
{
    Q_OBJECT

public:
    enum class Removal { Allowed, Fixed };

    ConditionRow(const ImportDraft &draft, const QString &name, Removal removal, QWidget *parent = nullptr);

    void setCondition(const std::optional<ImportRequest::Condition> &condition);
    /// None while no column is chosen.
    std::optional<ImportRequest::Condition> condition() const;

signals:
    void edited();
    void removeWanted();

private:
    void propose();

    const ImportDraft &m_draft;
    QComboBox *m_column;
    QComboBox *m_value;
};

} // namespace statroom
