// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/City.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace statroom {

/// Name and fiscal year of a new city; everything else is set up in its window. Shown with open().
class NewCityDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewCityDialog(QWidget *parent = nullptr);
    City city() const;

private:
    QLineEdit *m_name;
    QComboBox *m_start;
    QComboBox *m_namedBy;
};

} // namespace statroom
