// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ProblemModel.h"

namespace statroom {

ProblemModel::ProblemModel(Viewpoint &viewpoint, QObject *parent) : QObject(parent), m_viewpoint(viewpoint)
{
    connect(&viewpoint, &Viewpoint::fileChanged, this, [this] { setProblem({}); });
    connect(&viewpoint, &Viewpoint::monthChanged, this, &ProblemModel::read);
    connect(&viewpoint, &Viewpoint::recordedAtChanged, this, &ProblemModel::read);
    connect(&viewpoint, &Viewpoint::committed, this, [this](const CommittedRevision &revision) {
        if (m_problem && m_viewpoint.isNow() && (!m_standing || m_standing->isTouchedBy(revision)))
            read();
    });
}

void ProblemModel::setProblem(ProblemId problem)
{
    m_problem = problem;
    read();
}

void ProblemModel::read()
{
    m_standing.reset();
    if (m_problem && m_viewpoint.hasFile() && m_viewpoint.catalogue()->problem(m_problem)) {
        auto standing = ProblemStanding::read(m_viewpoint, m_problem);
        if (standing)
            m_standing = std::make_shared<const ProblemStanding>(std::move(*standing));
        else
            emit failed(standing.error());
    }
    emit changed();
}

} // namespace statroom
