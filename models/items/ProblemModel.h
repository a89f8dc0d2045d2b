// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ProblemStanding.h"
#include "items/Viewpoint.h"

#include <QObject>

namespace statroom {

/// The problem that a page shows. It follows the viewpoint: another month, another record or a commit that touches it,
/// and it is read again. A reading that failed leaves none, and says why.
class ProblemModel : public QObject
{
    Q_OBJECT

public:
    explicit ProblemModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    void setProblem(ProblemId problem);
    ProblemId problem() const { return m_problem; }
    const std::shared_ptr<const ProblemStanding> &standing() const { return m_standing; } ///< null without one

signals:
    void changed();
    void failed(const statroom::Error &error);

private:
    void read();

    Viewpoint &m_viewpoint;
    ProblemId m_problem;
    std::shared_ptr<const ProblemStanding> m_standing;
};

} // namespace statroom
