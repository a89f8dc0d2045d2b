<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionStory</name>
    <message numerus="yes">
        <source>open for %n day(s)</source>
        <translation>
            <numerusform>open for %n day</numerusform>
            <numerusform>open for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done after %n day(s)</source>
        <translation>
            <numerusform>done after %n day</numerusform>
            <numerusform>done after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n time(s), first due %1</source>
        <translation>
            <numerusform>moved once, first due %1</numerusform>
            <numerusform>moved %n times, first due %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaSuggestion</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n quarter</numerusform>
            <numerusform>%n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n quarter</numerusform>
            <numerusform>%n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message numerus="yes">
        <source>%n number(s) still missing.</source>
        <translation>
            <numerusform>%n number still missing.</numerusform>
            <numerusform>%n numbers still missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) could not be taken as they stand.</source>
        <translation>
            <numerusform>%n number could not be taken as it stands.</numerusform>
            <numerusform>%n numbers could not be taken as they stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPaste</name>
    <message numerus="yes">
        <source>“%1” may be any of %n rows here.</source>
        <translation>
            <numerusform>“%1” may be any of %n row here.</numerusform>
            <numerusform>“%1” may be any of %n rows here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n quarter</numerusform>
            <numerusform>%n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done, %2 due by now</source>
        <translation>
            <numerusform>%1 of %n step done, %2 due by now</numerusform>
            <numerusform>%1 of %n steps done, %2 due by now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricFacts</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n quarter</numerusform>
            <numerusform>%n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricReport</name>
    <message numerus="yes">
        <source>The last %n month(s)</source>
        <translation>
            <numerusform>The last month</numerusform>
            <numerusform>The last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n quarter(s)</source>
        <translation>
            <numerusform>The last quarter</numerusform>
            <numerusform>The last %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n year(s)</source>
        <translation>
            <numerusform>The last year</numerusform>
            <numerusform>The last %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older note(s) are in the city file.</source>
        <translation>
            <numerusform>%n older note is in the city file.</numerusform>
            <numerusform>%n older notes are in the city file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older file(s) are named in the city file.</source>
        <translation>
            <numerusform>%n older file is named in the city file.</numerusform>
            <numerusform>%n older files are named in the city file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewReport</name>
    <message numerus="yes">
        <source>%n more of them stand in the scorecards.</source>
        <translation>
            <numerusform>%n more of them stands in the scorecards.</numerusform>
            <numerusform>%n more of them stand in the scorecards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemStanding</name>
    <message numerus="yes">
        <source>The vital few: %1 make up %2 of %3.</source>
        <translation>
            <numerusform>The vital few: %1 make up %2 of %3.</numerusform>
            <numerusform>The vital few: %1 make up %2 of %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further cause(s) counted as often as the last of them.</source>
        <translation>
            <numerusform>%n further cause counted as often as the last of them.</numerusform>
            <numerusform>%n further causes counted as often as the last of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countermeasure(s)</source>
        <translation>
            <numerusform>%n countermeasure</numerusform>
            <numerusform>%n countermeasures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further</source>
        <comment>causes</comment>
        <translation>
            <numerusform>%n further</numerusform>
            <numerusform>%n further</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevisionDetails</name>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n metric</numerusform>
            <numerusform>%n metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s)</source>
        <translation>
            <numerusform>%n department</numerusform>
            <numerusform>%n departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesChart</name>
    <message numerus="yes">
        <source>%n value(s) cannot be shown in a %1 and are left out.</source>
        <translation>
            <numerusform>%n value cannot be shown in a %1 and is left out.</numerusform>
            <numerusform>%n values cannot be shown in a %1 and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preliminary value(s) are shown and not counted.</source>
        <translation>
            <numerusform>%n preliminary value is shown and not counted.</numerusform>
            <numerusform>%n preliminary values are shown and not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionMemo</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsModel</name>
    <message numerus="yes">
        <source>put off %n time(s)</source>
        <translation>
            <numerusform>put off %n time</numerusform>
            <numerusform>put off %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOffReport</name>
    <message numerus="yes">
        <source>%n value(s) from the folder “%1”, imported by %2 on %3, %4.</source>
        <translation>
            <numerusform>%n value from the folder “%1”, imported by %2 on %3, %4.</numerusform>
            <numerusform>%n values from the folder “%1”, imported by %2 on %3, %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message numerus="yes">
        <source>For %n month(s)</source>
        <translation>
            <numerusform>For %n month</numerusform>
            <numerusform>For %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n quarter(s)</source>
        <translation>
            <numerusform>For %n quarter</numerusform>
            <numerusform>For %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n year(s)</source>
        <translation>
            <numerusform>For %n year</numerusform>
            <numerusform>For %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For at least %n year(s)</source>
        <translation>
            <numerusform>For at least %n year</numerusform>
            <numerusform>For at least %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n quarter</numerusform>
            <numerusform>%n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::ActionItemModel</name>
    <message numerus="yes">
        <source>due %1, in %n day(s)</source>
        <translation>
            <numerusform>due %1, in %n day</numerusform>
            <numerusform>due %1, in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::ActionPainter</name>
    <message numerus="yes">
        <source>%n further on the next page</source>
        <translation>
            <numerusform>%n further on the next page</numerusform>
            <numerusform>%n further on the next page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::BeforeAfterPage</name>
    <message numerus="yes">
        <source>up to %n year(s)</source>
        <translation>
            <numerusform>up to one year</numerusform>
            <numerusform>up to %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::CheckDialog</name>
    <message numerus="yes">
        <source>%n thing(s) in this file are not as they should be.</source>
        <translation>
            <numerusform>%n thing in this file are not as they should be.</numerusform>
            <numerusform>%n things in this file are not as they should be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::ClockView</name>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n min over</numerusform>
            <numerusform>%n min over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::CollectDialog</name>
    <message numerus="yes">
        <source>%1: %n department(s) came back.</source>
        <translation>
            <numerusform>%1: %n department came back.</numerusform>
            <numerusform>%1: %n departments came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing.</source>
        <translation>
            <numerusform>%n is missing.</numerusform>
            <numerusform>%n are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) and text(s) to take over.</source>
        <translation>
            <numerusform>%n value or text to take over.</numerusform>
            <numerusform>%n values and texts to take over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken as it stands.</source>
        <translation>
            <numerusform>%n is not taken as it stands.</numerusform>
            <numerusform>%n are not taken as they stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken over from %n department(s).</source>
        <translation>
            <numerusform>Taken over from %n department.</numerusform>
            <numerusform>Taken over from %n departments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed in.</source>
        <translation>
            <numerusform>%n handed in.</numerusform>
            <numerusform>%n handed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) written into %1. Open them with your mail program: nothing was sent.</source>
        <translation>
            <numerusform>%n reminder written into %1. Open it with your mail program: nothing was sent.</numerusform>
            <numerusform>%n reminders written into %1. Open them with your mail program: nothing was sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::EntryPage</name>
    <message numerus="yes">
        <source>Han&amp;d in %n more</source>
        <translation>
            <numerusform>Han&amp;d in %n more</numerusform>
            <numerusform>Han&amp;d in %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::EntryPasting</name>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Paste %n row</numerusform>
            <numerusform>Paste %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in hidden rows or columns are left out.</source>
        <translation>
            <numerusform>%n cell in hidden rows or columns is left out.</numerusform>
            <numerusform>%n cells in hidden rows or columns are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are taken with more digits than were shown.</source>
        <translation>
            <numerusform>%n value is taken with more digits than were shown.</numerusform>
            <numerusform>%n values are taken with more digits than were shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste %n value(s)</source>
        <translation>
            <numerusform>&amp;Paste %n value</numerusform>
            <numerusform>&amp;Paste %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) pasted</source>
        <translation>
            <numerusform>%n value pasted</numerusform>
            <numerusform>%n values pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait for you</source>
        <translation>
            <numerusform>%n cell waits for you</numerusform>
            <numerusform>%n cells wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have more digits than were shown.</source>
        <translation>
            <numerusform>%n value has more digits than was shown.</numerusform>
            <numerusform>%n values have more digits than were shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved as soon as the file is free</source>
        <translation>
            <numerusform>%n saved as soon as the file is free</numerusform>
            <numerusform>%n saved as soon as the file is free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::FolderReviewModel</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::FolderStep</name>
    <message numerus="yes">
        <source>%n row(s) ask you</source>
        <translation>
            <numerusform>%n row asks you</numerusform>
            <numerusform>%n rows ask you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %Ln value(s)</source>
        <translation>
            <numerusform>I&amp;mport %Ln value</numerusform>
            <numerusform>I&amp;mport %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to sign are in “%1”, each as PDF and XLSX.</source>
        <translation>
            <numerusform>%n sheet to sign is in “%1”, as PDF and XLSX.</numerusform>
            <numerusform>%n sheets to sign are in “%1”, each as PDF and XLSX.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) would be added, %1 changed; already there: %2.</source>
        <translation>
            <numerusform>%n value would be added, %1 changed; already there: %2.</numerusform>
            <numerusform>%n values would be added, %1 changed; already there: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::GoalFacts</name>
    <message numerus="yes">
        <source>%n day(s) before the deadline</source>
        <translation>
            <numerusform>%n day before the deadline</numerusform>
            <numerusform>%n days before the deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::GoalsModel</name>
    <message numerus="yes">
        <source>of %n step(s) done</source>
        <translation>
            <numerusform>of %n step done</numerusform>
            <numerusform>of %n steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::GoalsPage</name>
    <message numerus="yes">
        <source>The sheets of all %n goal(s)</source>
        <translation>
            <numerusform>The sheet of %n goal</numerusform>
            <numerusform>The sheets of all %n goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::HistoryPage</name>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::ImportDraft</name>
    <message numerus="yes">
        <source>Nothing to write yet: %n question(s) wait for an answer.</source>
        <translation>
            <numerusform>Nothing to write yet: %n question waits for an answer.</numerusform>
            <numerusform>Nothing to write yet: %n questions wait for an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::ImportPage</name>
    <message numerus="yes">
        <source>I&amp;mport %Ln value(s)</source>
        <translation>
            <numerusform>I&amp;mport %Ln value</numerusform>
            <numerusform>I&amp;mport %Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::MetricDepartmentsModel</name>
    <message numerus="yes">
        <source>Last %n period(s)</source>
        <translation>
            <numerusform>Last period</numerusform>
            <numerusform>Last %n periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::MetricExport</name>
    <message numerus="yes">
        <source>%n row(s) are on the clipboard.</source>
        <translation>
            <numerusform>%n row is on the clipboard.</numerusform>
            <numerusform>%n rows are on the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::MonthHandIn</name>
    <message numerus="yes">
        <source>%n metric(s) still need a value, or the day it is expected.</source>
        <translation>
            <numerusform>%n metric still needs a value, or the day it is expected.</numerusform>
            <numerusform>%n metrics still need a value, or the day it is expected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::MonthlyGridModel</name>
    <message numerus="yes">
        <source>%n more metric(s), entered when their quarter or year ends.</source>
        <translation>
            <numerusform>%n more metric, entered when its quarter or year ends.</numerusform>
            <numerusform>%n more metrics, entered when their quarter or year ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::OverviewModel</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::OverviewPage</name>
    <message numerus="yes">
        <source>%n of them preliminary</source>
        <translation>
            <numerusform>%n of them preliminary</numerusform>
            <numerusform>%n of them preliminary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on pace</source>
        <translation>
            <numerusform>%n on pace</numerusform>
            <numerusform>%n on pace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n behind</numerusform>
            <numerusform>%n behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) missed</source>
        <translation>
            <numerusform>%n session missed</numerusform>
            <numerusform>%n sessions missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) put off again and again</source>
        <translation>
            <numerusform>%n session put off again and again</numerusform>
            <numerusform>%n sessions put off again and again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) late</source>
        <translation>
            <numerusform>%n memo late</numerusform>
            <numerusform>%n memos late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::PagePrinting</name>
    <message numerus="yes">
        <source>The overview and the scorecards of all %n department(s)</source>
        <translation>
            <numerusform>The overview and the scorecard of the one department</numerusform>
            <numerusform>The overview and the scorecards of all %n departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The overview, the scorecards and the pages of all %n metric(s)</source>
        <translation>
            <numerusform>The overview, the scorecards and the page of the one metric</numerusform>
            <numerusform>The overview, the scorecards and the pages of all %n metrics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::ParetoChart</name>
    <message numerus="yes">
        <source>%n further</source>
        <comment>causes</comment>
        <translation>
            <numerusform>%n further</numerusform>
            <numerusform>%n further</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::PlaceModel</name>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::PresenterPanel</name>
    <message numerus="yes">
        <source>%n later change(s), not shown to the room</source>
        <translation>
            <numerusform>%n later change, not shown to the room</numerusform>
            <numerusform>%n later changes, not shown to the room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::PreviewModel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are</source>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) something</source>
        <translation>
            <numerusform>%n asks something</numerusform>
            <numerusform>%n ask something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::ProblemPage</name>
    <message numerus="yes">
        <source>%n categories counted.</source>
        <translation>
            <numerusform>%n category counted.</numerusform>
            <numerusform>%n categories counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n cause removed. Undo brings it back.</numerusform>
            <numerusform>%n causes removed. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::ProblemPainter</name>
    <message numerus="yes">
        <source>%n further on the next page</source>
        <translation>
            <numerusform>%n further on the next page</numerusform>
            <numerusform>%n further on the next page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::RefreshStep</name>
    <message numerus="yes">
        <source>%n import(s) refreshed</source>
        <translation>
            <numerusform>%n import refreshed</numerusform>
            <numerusform>%n imports refreshed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) written.</source>
        <translation>
            <numerusform>%n value written.</numerusform>
            <numerusform>%n values written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through the files of %n saved import(s)…</source>
        <translation>
            <numerusform>Looking through the file of %n saved import…</numerusform>
            <numerusform>Looking through the files of %n saved imports…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved import(s)</source>
        <translation>
            <numerusform>%n saved import</numerusform>
            <numerusform>%n saved imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them ask(s) you.</source>
        <translation>
            <numerusform>%n of them asks you.</numerusform>
            <numerusform>%n of them ask you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %Ln value(s)</source>
        <translation>
            <numerusform>I&amp;mport %Ln value</numerusform>
            <numerusform>I&amp;mport %Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::ReportWriter</name>
    <message numerus="yes">
        <source>The printer took only %n page(s). Print the rest again.</source>
        <translation>
            <numerusform>The printer took only %n page. Print the rest again.</numerusform>
            <numerusform>The printer took only %n pages. Print the rest again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::ScorecardModel</name>
    <message numerus="yes">
        <source>Last %n period(s)</source>
        <translation>
            <numerusform>Last period</numerusform>
            <numerusform>Last %n periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::ScorecardPage</name>
    <message numerus="yes">
        <source>The scorecard and the page of each of its %n metric(s)</source>
        <translation>
            <numerusform>The scorecard and the page of its one metric</numerusform>
            <numerusform>The scorecard and the page of each of its %n metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::SessionPage</name>
    <message numerus="yes">
        <source>%n item(s) suggested.</source>
        <translation>
            <numerusform>%n item suggested.</numerusform>
            <numerusform>%n items suggested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) asked.</source>
        <translation>
            <numerusform>%n person asked.</numerusform>
            <numerusform>%n persons asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) differ from what the room saw on %1. They enter the next agenda.</source>
        <translation>
            <numerusform>%n item differs from what the room saw on %1. It enters the next agenda.</numerusform>
            <numerusform>%n items differ from what the room saw on %1. They enter the next agenda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::SessionsPage</name>
    <message numerus="yes">
        <source>%n session(s) were neither held nor cancelled.</source>
        <translation>
            <numerusform>%n session was neither held nor cancelled.</numerusform>
            <numerusform>%n sessions were neither held nor cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::SetupPage</name>
    <message numerus="yes">
        <source>%n metric(s) made. One step of Undo takes them back.</source>
        <translation>
            <numerusform>%n metric made. One step of Undo takes them back.</numerusform>
            <numerusform>%n metrics made. One step of Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later step(s) taken out; the target holds on.</source>
        <translation>
            <numerusform>%n later step taken out; the target holds on.</numerusform>
            <numerusform>%n later steps taken out; the target holds on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n federal holiday(s) of %1 added.</source>
        <translation>
            <numerusform>%n federal holiday of %1 added.</numerusform>
            <numerusform>%n federal holidays of %1 added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::SetupTableModel</name>
    <message numerus="yes">
        <source>%n record(s) are called “%1” here.</source>
        <translation>
            <numerusform>%n record is called “%1” here.</numerusform>
            <numerusform>%n records are called “%1” here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::SetupWorkbookMenu</name>
    <message numerus="yes">
        <source>%n row(s) are as they were written out.</source>
        <translation>
            <numerusform>%n row is as it was written out.</numerusform>
            <numerusform>%n rows are as they were written out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::Sparkline</name>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a value</source>
        <translation>
            <numerusform>%1, %n without a value</numerusform>
            <numerusform>%1, %n without a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::StillMissingPanel</name>
    <message numerus="yes">
        <source>Due in %n day(s), %1</source>
        <translation>
            <numerusform>Due in %n day, %1</numerusform>
            <numerusform>Due in %n days, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) came later.</source>
        <translation>
            <numerusform>%n value came later.</numerusform>
            <numerusform>%n values came later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::TableSection</name>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Paste %n row</numerusform>
            <numerusform>Paste %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n row(s)</source>
        <translation>
            <numerusform>&amp;Add %n row</numerusform>
            <numerusform>&amp;Add %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in hidden rows or columns are left out.</source>
        <translation>
            <numerusform>%n cell in hidden rows or columns is left out.</numerusform>
            <numerusform>%n cells in hidden rows or columns are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are taken with more digits than were shown.</source>
        <translation>
            <numerusform>%n value is taken with more digits than were shown.</numerusform>
            <numerusform>%n values are taken with more digits than were shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::TrendChart</name>
    <message numerus="yes">
        <source>other %n</source>
        <translation>
            <numerusform>other %n</numerusform>
            <numerusform>other %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n period(s).</source>
        <translation>
            <numerusform>%1 to %2, %n period.</numerusform>
            <numerusform>%1 to %2, %n periods.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s)</source>
        <translation>
            <numerusform>%n earlier event</numerusform>
            <numerusform>%n earlier events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::WorkbooksDialog</name>
    <message numerus="yes">
        <source>%n entry workbook(s) written into %1.</source>
        <translation>
            <numerusform>%n entry workbook written into %1.</numerusform>
            <numerusform>%n entry workbooks written into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lay there already and was left as it is: it may have been filled in.</source>
        <translation>
            <numerusform>%n lay there already and was left as it is: it may have been filled in.</numerusform>
            <numerusform>%n lay there already and were left as they are: they may have been filled in.</numerusform>
        </translation>
    </message>
</context>
</TS>
