// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "domain/Month.h"
#include "domain/Narrative.h"
#include "domain/Result.h"

#include <QObject>

#include <optional>

namespace statroom {

class Viewpoint;

/// What a department tells beside one number: what happened, what we do, what we need. It holds what the
/// city file holds; `save` writes one revision, or none where nothing changed.
class NarrativeDraft : public QObject
{
    Q_OBJECT

public:
    explicit NarrativeDraft(Viewpoint &viewpoint, QObject *parent = nullptr);

    /// `month` is the first of the metric's period. Without a series there is nothing to tell.
    void setPlace(SeriesId series, Month month);
    SeriesId series() const { return m_series; }
    Month month() const { return m_month; }
    QString happened() const { return m_stored ? m_stored->happened : QString(); }
    QString doing() const { return m_stored ? m_stored->doing : QString(); }
    QString needed() const { return m_stored ? m_stored->needed : QString(); }

    Result<void> save(const QString &happened, const QString &doing, const QString &needed);

signals:
    void changed(); ///< another place, or what is stored there
    void failed(const statroom::Error &error);

private:
    void look();

    Viewpoint &m_viewpoint;
    SeriesId m_series;
    Month m_month;
    std::optional<Narrative> m_stored;
};

} // namespace statroom
