// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/ChartAccessibility.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace statroom {

namespace {

class DescribedAccessible : public QAccessibleWidget
{
public:
    DescribedAccessible(QWidget *widget, const Described *described)
        : QAccessibleWidget(
            widget, described->describedKind() == Described::Kind::Chart ? QAccessible::Chart : QAccessible::Graphic)
        , m_described(described)
    {}

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Description)
            return m_described->describedSummary();
        if (which == QAccessible::Value)
            return m_described->describedValue();
        return QAccessibleWidget::text(which);
    }

    // What lies inside is painted, not a tree of controls.
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }

private:
    const Described *m_described;
};

QAccessibleInterface *describedFactory(const QString &, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    auto *widget = static_cast<QWidget *>(object);
    const auto *described = dynamic_cast<const Described *>(widget);
    return described ? new DescribedAccessible(widget, described) : nullptr;
}

} // namespace

void ensureDescribedAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(describedFactory);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceValue(QWidget *widget)
{
    if (!QAccessible::isActive())
        return;
    const auto *described = dynamic_cast<const Described *>(widget);
    QAccessibleValueChangeEvent value(widget, described ? described->describedValue() : QString());
    QAccessible::updateAccessibility(&value);
}

void announceSummary(QWidget *widget)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace statroom
