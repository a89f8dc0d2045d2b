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
/// field is left; text that could not be saved stays. One that somebody else changed while it was typed is a
/// Conflict with both, and replaces the other's only once its field was gone back to.
class NarrativePanel : public Card
{
    Q_OBJECT

public:
    explicit NarrativePanel(Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Saves what is open, then shows another metric's texts. `month` is the first of its period.
    void setPlace(SeriesId series, Month month, const QString &heading);
    /// The error says what could not be saved, and why.
    Result<void> save();
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
    SeriesId m_series; ///< whose texts the fields show
    Month m_month;
    std::array<QPlainTextEdit *, 3> m_fields;
    std::array<QString, 3> m_begunFrom; ///< what a field held when typing in it began
};

} // namespace statroom
