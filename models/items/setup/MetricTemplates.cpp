// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/MetricTemplates.h"

#include "items/setup/MetricTableModel.h"
#include "items/setup/SetupText.h"

#include <QCoreApplication>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(MetricTemplates)
};

struct Draft
{
    const char *group;
    const char *code;
    const char *name;
    const char *unit;
    Metric::Kind kind;
    Metric::Direction direction;
    int decimals;
    bool enterprise;
    const char *part;
    const char *whole;
    const char *why;
    const char *method;
};

using Kind = Metric::Kind;
using To = Metric::Direction;

const Draft drafts[] = {
    {QT_TRANSLATE_NOOP("MetricTemplates", "Every department"), "OVERTIME",
     QT_TRANSLATE_NOOP("MetricTemplates", "Unscheduled overtime"), "%", Kind::Rate, To::Down, 1, true,
     QT_TRANSLATE_NOOP("MetricTemplates", "overtime hours"), QT_TRANSLATE_NOOP("MetricTemplates", "paid hours"),
     QT_TRANSLATE_NOOP("MetricTemplates", "Overtime nobody planned costs more and tires the crews."),
     QT_TRANSLATE_NOOP("MetricTemplates",
                       "Hours of overtime that were not scheduled, of all paid hours of the month.")},
    {QT_TRANSLATE_NOOP("MetricTemplates", "Every department"), "SICK",
     QT_TRANSLATE_NOOP("MetricTemplates", "Sick time used"), "%", Kind::Rate, To::Down, 1, true,
     QT_TRANSLATE_NOOP("MetricTemplates", "sick hours"), QT_TRANSLATE_NOOP("MetricTemplates", "scheduled hours"),
     QT_TRANSLATE_NOOP("MetricTemplates", "Sick time shows early where a team is strained."),
     QT_TRANSLATE_NOOP("MetricTemplates", "Hours of sick leave, of all scheduled hours of the month.")},
    {QT_TRANSLATE_NOOP("MetricTemplates", "Every department"), "INJURY",
     QT_TRANSLATE_NOOP("MetricTemplates", "Work-related illness and injury"), "", Kind::Count, To::Down, 0, true, "",
     "", QT_TRANSLATE_NOOP("MetricTemplates", "Everybody should go home as well as they came."),
     QT_TRANSLATE_NOOP("MetricTemplates", "New cases in the month that had to be recorded.")},
    {QT_TRANSLATE_NOOP("MetricTemplates", "Every department"), "CONCERNS",
     QT_TRANSLATE_NOOP("MetricTemplates", "Citizen concerns answered on time"), "%", Kind::Rate, To::Up, 1, true,
     QT_TRANSLATE_NOOP("MetricTemplates", "answered on time"), QT_TRANSLATE_NOOP("MetricTemplates", "received"),
     QT_TRANSLATE_NOOP("MetricTemplates", "Who asks the city deserves an answer when it was promised."),
     QT_TRANSLATE_NOOP("MetricTemplates", "Concerns answered by the promised day, of all that fell due in the month.")},
    {QT_TRANSLATE_NOOP("MetricTemplates", "Public safety"), "RESPONSE",
     QT_TRANSLATE_NOOP("MetricTemplates", "Emergency responses on time"), "%", Kind::Rate, To::Up, 1, false,
     QT_TRANSLATE_NOOP("MetricTemplates", "on time"), QT_TRANSLATE_NOOP("MetricTemplates", "emergency calls"),
     QT_TRANSLATE_NOOP("MetricTemplates", "Minutes decide about lives and buildings."),
     QT_TRANSLATE_NOOP(
         "MetricTemplates",
         "Emergency calls whose first unit arrived within the promised minutes, of all emergency calls.")},
    {QT_TRANSLATE_NOOP("MetricTemplates", "Public safety"), "VIOLENT",
     QT_TRANSLATE_NOOP("MetricTemplates", "Violent offences"), "", Kind::Count, To::Down, 0, false, "", "",
     QT_TRANSLATE_NOOP("MetricTemplates", "People want to be safe where they live."),
     QT_TRANSLATE_NOOP("MetricTemplates", "Offences of violence recorded in the month, by the day they happened.")},
    {QT_TRANSLATE_NOOP("MetricTemplates", "Streets and waste"), "POTHOLES",
     QT_TRANSLATE_NOOP("MetricTemplates", "Potholes filled on time"), "%", Kind::Rate, To::Up, 1, false,
     QT_TRANSLATE_NOOP("MetricTemplates", "filled on time"), QT_TRANSLATE_NOOP("MetricTemplates", "reported"),
     QT_TRANSLATE_NOOP("MetricTemplates", "A pothole left open damages cars and trust."),
     QT_TRANSLATE_NOOP("MetricTemplates", "Potholes filled within the promised days, of all reported in the month.")},
    {QT_TRANSLATE_NOOP("MetricTemplates", "Streets and waste"), "LIGHTS",
     QT_TRANSLATE_NOOP("MetricTemplates", "Street lights repaired on time"), "%", Kind::Rate, To::Up, 1, false,
     QT_TRANSLATE_NOOP("MetricTemplates", "repaired on time"), QT_TRANSLATE_NOOP("MetricTemplates", "reported"),
     QT_TRANSLATE_NOOP("MetricTemplates", "Dark streets feel and are less safe."),
     QT_TRANSLATE_NOOP("MetricTemplates", "Lights repaired within the promised days, of all reported in the month.")},
    {QT_TRANSLATE_NOOP("MetricTemplates", "Streets and waste"), "MISSED",
     QT_TRANSLATE_NOOP("MetricTemplates", "Missed waste collections"), "", Kind::Count, To::Down, 0, false, "", "",
     QT_TRANSLATE_NOOP("MetricTemplates", "Every household notices a missed collection."),
     QT_TRANSLATE_NOOP("MetricTemplates", "Collections reported as missed in the month and found to be so.")},
    {QT_TRANSLATE_NOOP("MetricTemplates", "Streets and waste"), "RECYCLING",
     QT_TRANSLATE_NOOP("MetricTemplates", "Recycling rate"), "%", Kind::Rate, To::Up, 1, false,
     QT_TRANSLATE_NOOP("MetricTemplates", "tons recycled"), QT_TRANSLATE_NOOP("MetricTemplates", "tons collected"),
     QT_TRANSLATE_NOOP("MetricTemplates", "What is recycled need not be buried."),
     QT_TRANSLATE_NOOP("MetricTemplates", "Tons recycled or composted, of all tons collected from households.")},
    {QT_TRANSLATE_NOOP("MetricTemplates", "Building and codes"), "PERMITS",
     QT_TRANSLATE_NOOP("MetricTemplates", "Building permits issued on time"), "%", Kind::Rate, To::Up, 1, false,
     QT_TRANSLATE_NOOP("MetricTemplates", "issued on time"), QT_TRANSLATE_NOOP("MetricTemplates", "issued"),
     QT_TRANSLATE_NOOP("MetricTemplates", "Builders plan with the day the city named."),
     QT_TRANSLATE_NOOP("MetricTemplates", "Permits issued within the promised days, of all issued in the month.")},
    {QT_TRANSLATE_NOOP("MetricTemplates", "Building and codes"), "INSPECT",
     QT_TRANSLATE_NOOP("MetricTemplates", "Days to the first inspection"), "d", Kind::Average, To::Down, 1, false,
     QT_TRANSLATE_NOOP("MetricTemplates", "days in all"), QT_TRANSLATE_NOOP("MetricTemplates", "inspections"),
     QT_TRANSLATE_NOOP("MetricTemplates", "A neighbour who complains should soon see somebody come."),
     QT_TRANSLATE_NOOP("MetricTemplates",
                       "Days from the complaint to the first inspection, mean of the month's first inspections.")},
    {QT_TRANSLATE_NOOP("MetricTemplates", "Building and codes"), "VACANT",
     QT_TRANSLATE_NOOP("MetricTemplates", "Vacant and abandoned houses"), "", Kind::Stock, To::Down, 0, false, "", "",
     QT_TRANSLATE_NOOP("MetricTemplates", "Empty houses pull their street down."),
     QT_TRANSLATE_NOOP("MetricTemplates", "Houses on the register at the end of the month.")},
    {QT_TRANSLATE_NOOP("MetricTemplates", "Money and people"), "REVENUE",
     QT_TRANSLATE_NOOP("MetricTemplates", "General fund revenue"), "$k", Kind::Count, To::Up, 1, false, "", "",
     QT_TRANSLATE_NOOP("MetricTemplates", "The budget stands on it."),
     QT_TRANSLATE_NOOP("MetricTemplates", "Revenue of the general fund booked in the month.")},
    {QT_TRANSLATE_NOOP("MetricTemplates", "Money and people"), "VACANCY",
     QT_TRANSLATE_NOOP("MetricTemplates", "Positions vacant"), "%", Kind::Rate, To::Down, 1, false,
     QT_TRANSLATE_NOOP("MetricTemplates", "vacant"), QT_TRANSLATE_NOOP("MetricTemplates", "budgeted"),
     QT_TRANSLATE_NOOP("MetricTemplates", "Work is left undone where nobody sits."),
     QT_TRANSLATE_NOOP("MetricTemplates", "Vacant positions on the last day of the month, of all budgeted ones.")},
    {QT_TRANSLATE_NOOP("MetricTemplates", "Money and people"), "INVOICES",
     QT_TRANSLATE_NOOP("MetricTemplates", "Invoices paid within 30 days"), "%", Kind::Rate, To::Up, 1, false,
     QT_TRANSLATE_NOOP("MetricTemplates", "paid within 30 days"), QT_TRANSLATE_NOOP("MetricTemplates", "paid"),
     QT_TRANSLATE_NOOP("MetricTemplates", "Small firms cannot wait for their money."),
     QT_TRANSLATE_NOOP("MetricTemplates", "Invoices paid within 30 days of their receipt, of all paid in the month.")},
    {QT_TRANSLATE_NOOP("MetricTemplates", "Parks, water, transit"), "VISITS",
     QT_TRANSLATE_NOOP("MetricTemplates", "Visits to recreation centres"), "", Kind::Count, To::Up, 0, false, "", "",
     QT_TRANSLATE_NOOP("MetricTemplates", "Centres are there to be used."),
     QT_TRANSLATE_NOOP("MetricTemplates", "People counted at the doors in the month.")},
    {QT_TRANSLATE_NOOP("MetricTemplates", "Parks, water, transit"), "LEAKS",
     QT_TRANSLATE_NOOP("MetricTemplates", "Water main breaks"), "", Kind::Count, To::Down, 0, false, "", "",
     QT_TRANSLATE_NOOP("MetricTemplates", "Breaks close streets and lose water that was already cleaned."),
     QT_TRANSLATE_NOOP("MetricTemplates", "Breaks found in the month, by the day they were found.")},
    {QT_TRANSLATE_NOOP("MetricTemplates", "Parks, water, transit"), "ONTIME",
     QT_TRANSLATE_NOOP("MetricTemplates", "Buses on time"), "%", Kind::Rate, To::Up, 1, false,
     QT_TRANSLATE_NOOP("MetricTemplates", "departures on time"),
     QT_TRANSLATE_NOOP("MetricTemplates", "departures checked"),
     QT_TRANSLATE_NOOP("MetricTemplates", "Riders stay with buses they can rely on."),
     QT_TRANSLATE_NOOP("MetricTemplates",
                       "Departures from timed stops less than five minutes late, of all that were checked.")},
};

} // namespace

std::vector<MetricTemplate> MetricTemplate::all()
{
    using M = MetricTableModel;
    std::vector<MetricTemplate> templates;
    for (const Draft &d : drafts) {
        MetricTemplate t;
        t.group = Told::tr(d.group);
        t.name = Told::tr(d.name);
        t.texts = {{M::Code, QLatin1String(d.code)},
                   {M::Name, t.name},
                   {M::Unit, QLatin1String(d.unit)},
                   {M::Kind, word(d.kind)},
                   {M::Direction, word(d.direction)},
                   {M::Frequency_, word(Frequency::Month)},
                   {M::Decimals, QString::number(d.decimals)},
                   {M::Enterprise, SetupText::ofFlag(d.enterprise)},
                   {M::Why, Told::tr(d.why)},
                   {M::Method, Told::tr(d.method)}};
        if (*d.part) {
            t.texts[M::Part] = Told::tr(d.part);
            t.texts[M::Whole] = Told::tr(d.whole);
        }
        if (d.kind == Kind::Rate) {
            t.texts[M::Lower] = QStringLiteral("0 %");
            t.texts[M::Upper] = QStringLiteral("100 %");
        } else if (d.direction == To::Down || d.kind == Kind::Count) {
            t.texts[M::Lower] = QStringLiteral("0");
        }
        templates.push_back(std::move(t));
    }
    return templates;
}

} // namespace statroom
