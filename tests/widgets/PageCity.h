// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page needs beside a viewpoint: a navigator that remembers where it was sent, and prompts that
// are answered by the test.
#pragma once

#include "pages/Navigator.h"
#include "pages/Prompts.h"

#include <QStringList>

namespace statroom {

class SentNavigator : public Navigator
{
public:
    QStringList sent;

    bool has(Place) const override { return true; }
    void openOverview() override { sent << QStringLiteral("overview"); }
    void openDepartments() override { sent << QStringLiteral("departments"); }
    void openDepartment(DepartmentId department) override
    {
        sent << QStringLiteral("department %1").arg(department.number);
    }
    void openStatus(Status) override { sent << QStringLiteral("status"); }
    void openMetric(DepartmentId department, MetricId metric, CategoryId) override
    {
        sent << QStringLiteral("metric %1 %2").arg(department.number).arg(metric.number);
    }
    void openEntry(DepartmentId department, Month month, SeriesId) override
    {
        sent << QStringLiteral("entry %1 %2").arg(department.number).arg(month.yyyymm());
    }
    void openImport(const QString &) override { sent << QStringLiteral("import"); }
    void openSetup(SetupPart part, qint64 record) override
    {
        sent << QStringLiteral("setup %1 %2").arg(int(part)).arg(record);
    }
    void openHistory(const HistoryFilter &) override { sent << QStringLiteral("history"); }
    void goBack() override { sent << QStringLiteral("back"); }
};

class AnsweredPrompts : public Prompts
{
public:
    std::optional<QString> text;
    std::optional<int> choice;
    QStringList asked;

    void openFile(QWidget *, const FileQuestion &, std::function<void(const QString &)> answer) override { answer({}); }
    void saveFile(QWidget *, const FileQuestion &, std::function<void(const QString &)> answer) override { answer({}); }
    void ask(QWidget *, const Question &question, std::function<void(std::optional<int>)> answer) override
    {
        asked << question.text;
        answer(choice);
    }
    void askText(QWidget *, const TextQuestion &question, std::function<void(std::optional<QString>)> answer) override
    {
        asked << question.text;
        answer(text);
    }
};

} // namespace statroom
