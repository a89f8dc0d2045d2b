// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Month.h"
#include "domain/Result.h"
#include "theme/Card.h"

#include <array>

class QPlainTextEdit;

namespace statroom {

class NarrativeDraft;
class PlainLabel;
class Viewpoint;

/// The three short texts beside a number: what happened, what we do, what we need. They are saved when a
/// field is left; text that could not be saved stays.
class NarrativePanel : public Card
{
    Q_OBJECT

public:
    explicit NarrativePanel(Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Saves what is open, then shows another metric's texts. `month` is the first of its period.
    void setPlace(SeriesId series, Month month, const QString &heading);
    /// False if something could not be saved; the message says why.
    bool save();
    QWidget *firstField() const;

signals:
    void failed(const statroom::Error &error);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show_();
    void dress();
    bool isModified() const;

    Viewpoint &m_viewpoint;
    NarrativeDraft *m_draft;
    std::array<QPlainTextEdit *, 3> m_fields;
};

} // namespace statroom
