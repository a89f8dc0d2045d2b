// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/setup/SectionGroup.h"

#include "pages/setup/TableSection.h"
#include "theme/SegmentedControl.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace statroom {

SectionGroup::SectionGroup(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_choice(new SegmentedControl(name, this))
    , m_stack(new QStackedWidget(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(10);
    all->addWidget(m_choice, 0, Qt::AlignLeft);
    all->addWidget(m_stack, 1);
    m_choice->hide();
    connect(m_choice, &SegmentedControl::currentChanged, this, [this](int index) {
        if (index == m_stack->currentIndex())
            return;
        if (current()->settle())
            m_stack->setCurrentIndex(index);
        else
            m_choice->setCurrent(m_stack->currentIndex());
    });
}

void SectionGroup::add(const QString &title, TableSection *section)
{
    m_choice->addSegment(int(m_sections.size()), title);
    m_stack->addWidget(section);
    m_sections.push_back(section);
    m_choice->setVisible(m_sections.size() > 1);
}

TableSection *SectionGroup::current() const
{
    return m_sections[size_t(m_stack->currentIndex())];
}

void SectionGroup::turnTo(int index)
{
    m_choice->setCurrent(index);
    m_stack->setCurrentIndex(index);
}

} // namespace statroom
