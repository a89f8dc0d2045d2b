// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Page.h"

#include <array>
#include <memory>
#include <vector>

class QListWidget;
class QStackedWidget;

namespace statroom {

class CityTableModel;
class MetricTableModel;
class PlainLabel;
class Card;
class RecordForm;
class SectionGroup;
class SetupTableModel;
class TableSection;
class TargetGridModel;

/// Everything that is defined in a city, made, changed, retired and pasted: the city itself, departments,
/// people and roles, metrics, breakdowns, series, targets, annotations, plans, goals and holidays. Each change is a
/// revision at once; a form with something unsaved is saved, or holds one back, before anything else is shown.
class SetupPage : public Page
{
    Q_OBJECT

public:
    SetupPage(Viewpoint &viewpoint, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);
    ~SetupPage() override;

    QString title() const override;
    QWidget *mainWidget() override;
    QList<QWidget *> regions() override;
    bool escape() override;
    bool canLeave() override;

    /// `record` is selected; 0 leaves the selection.
    void open(Navigator::SetupPart part, qint64 record = 0);
    /// An empty form for one more of the part shown, where it has one.
    void startNew();
    Navigator::SetupPart part() const { return m_part; }
    /// The table shown now; null for the city, which has a form alone.
    TableSection *section() const;

protected:
    void refresh() override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Part = Navigator::SetupPart;

    void addPart(Part part, QWidget *widget);
    void fitParts();
    void makeCity();
    void makeMetrics();
    void makeTargets();
    void makeGoals();
    void makeHolidays();
    void makeSessions();
    SectionGroup *group(Part part) const;
    void turnTo(Part part);
    bool settle();

    std::vector<std::unique_ptr<SetupTableModel>> m_models;
    QListWidget *m_parts;
    QStackedWidget *m_stack;
    PlainLabel *m_readOnly;
    Card *m_cityCard = nullptr;
    RecordForm *m_city = nullptr;
    Part m_part = Part::City;
};

} // namespace statroom
