// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells screen readers that badges are graphics and charts are charts, with the name, description
// and value that the widget itself gives; Qt would call both "filler".
#pragma once

#include <QString>

class QWidget;

namespace statroom {

// Implemented by widgets that paint what they say.
class Described
{
public:
    enum class Kind { Graphic, Chart };

    virtual ~Described() = default;
    [[nodiscard]] virtual Kind describedKind() const = 0;
    // The summary in one or few sentences.
    [[nodiscard]] virtual QString describedSummary() const = 0;
    // What the arrow keys stand on; empty when there is nothing.
    [[nodiscard]] virtual QString describedValue() const { return {}; }
};

// Every Described widget calls this in its constructor; the first call installs the factory.
void ensureDescribedAccessibility();

// Announces that describedValue() or describedSummary() changed.
void announceValue(QWidget *widget);
void announceSummary(QWidget *widget);

} // namespace statroom
