// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/WorkbookWriter.h"
#include "exchange/ZippedParts.h"

#include <QDir>
#include <QFile>

/// The folder a director moves a city in from: 22 files, none like another, as departments keep them, and what lies
/// about beside them.
namespace statroom::testing {

/// What is defined before: departments and metrics, and not who measures what.
inline const char *const movingCity = R"({"city": {"name": "Riverbend", "fiscal_year_start": 7},
 "departments": [{"code": "FIRE", "name": "Fire"}, {"code": "POL", "name": "Police"}, {"code": "PW", "name": "Public Works"},
  {"code": "PARKS", "name": "Parks and Recreation"}, {"code": "LIB", "name": "Library"}, {"code": "HR", "name": "Human Resources"},
  {"code": "WATER", "name": "Water Utility"}, {"code": "BLD", "name": "Building Services"}],
 "metrics": [{"code": "OVERTIME", "name": "Overtime hours", "unit": "h", "enterprise": true},
  {"code": "SICK", "name": "Sick leave hours", "unit": "h", "enterprise": true},
  {"code": "INJURIES", "name": "Work injuries", "enterprise": true},
  {"code": "FIRE-CALLS", "name": "Emergency calls"},
  {"code": "FIRE-RESP", "name": "Response within 6 minutes", "unit": "%", "kind": "rate", "decimals": 1, "upper_bound": 1},
  {"code": "FIRE-DRILLS", "name": "Drills held", "frequency": "quarter"},
  {"code": "POL-VIOL", "name": "Violent crimes"}, {"code": "POL-PROP", "name": "Property crimes"},
  {"code": "POL-CLEAR", "name": "Clearance rate", "unit": "%", "kind": "rate", "decimals": 1, "upper_bound": 1},
  {"code": "PW-POT", "name": "Potholes filled"}, {"code": "PW-MILES", "name": "Miles resurfaced", "decimals": 1},
  {"code": "PK-ACRES", "name": "Acres mowed", "decimals": 1},
  {"code": "LIB-VISITS", "name": "Library visits"}, {"code": "LIB-LOANS", "name": "Items lent"},
  {"code": "WTR-BREAKS", "name": "Water main breaks"},
  {"code": "PERMITS", "name": "Permits issued"},
  {"code": "SURVEY", "name": "Resident satisfaction", "unit": "%", "kind": "rate", "frequency": "year", "upper_bound": 1},
  {"code": "FEES", "name": "Fee revenue", "unit": "$", "decimals": 2}],
 "breakdowns": [{"metric": "PERMITS", "name": "use", "categories": ["Residential", "Commercial"]}]})";

class MovingFolder
{
public:
    explicit MovingFolder(const QString &path) : m_path(path)
    {
        QDir().mkpath(path + "/Public Works");
        fire();
        police();
        text("Public Works/readme.md", "not a table");
        publicWorks();
        overtime();
        library();
        parks();
        others();
    }
    QString path() const { return m_path; }
    static constexpr int files = 22;

    void text(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_path + '/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written: %s", qPrintable(name));
    }

private:
    using Row = QList<QVariant>;
    void save(WorkbookWriter &book, const QString &name) const
    {
        if (const auto saved = book.save(m_path + '/' + name); !saved)
            qFatal("%s", qPrintable(saved.error().message));
    }
    static void fill(WorkbookWriter::Sheet sheet, const QList<Row> &rows, const QString &format = {})
    {
        for (int r = 0; r < rows.size(); ++r)
            for (int c = 0; c < rows[r].size(); ++c) {
                const QVariant &cell = rows[r][c];
                if (cell.typeId() == QMetaType::QDate)
                    sheet.date(r, c, cell.toDate(), {.number = "mmm-yy"});
                else if (cell.typeId() == QMetaType::QString)
                    sheet.text(r, c, cell.toString());
                else if (cell.isValid())
                    sheet.number(r, c, cell.toDouble(), {.number = cell.toDouble() < 1 ? format : QString()});
            }
    }

    void fire() const
    {
        WorkbookWriter book;
        fill(book.sheet("Data"),
             {{"Fire Department, monthly figures"},
              {"Prepared for the council"},
              {"Measure", "Jul-25", "Aug-25", "Sep-25", "Oct-25"},
              {"Emergency calls", 410, 395, 402, 431},
              {"Response within 6 minutes", 0.91, 0.925, 0.894, 0.9},
              {"OT hrs", 120, 96.5, 130, 88},
              {"Total", 1, 2, 3, 4}},
             "0.0%");
        fill(book.sheet("Old", WorkbookWriter::Visibility::Hidden),
             {{"Measure", "Jul-25", "Aug-25"}, {"Emergency calls", 1, 2}});
        save(book, "Fire 2025-26.xlsx");
        WorkbookWriter earlier;
        fill(earlier.sheet("Sheet1"),
             {{"Metric", QDate(2024, 7, 1), QDate(2024, 8, 1), QDate(2024, 9, 1)}, {"FIRE-CALLS", 377, 390, 401}});
        save(earlier, "Fire 2024.xlsx");
        WorkbookWriter drills;
        fill(drills.sheet("Drills"), {{"Fire"}, {"Measure", "FY26 Q1", "FY26 Q2"}, {"Drills held", 12, 15}});
        save(drills, "Drills FY26.xlsx");
        text("Fire calls again.csv", "Measure,2025-07,2025-08\nEmergency calls,410,399\n");
        text("~$Fire 2025-26.xlsx", "lock");
    }
    void police() const
    {
        text("police stats.csv",
             "\xEF\xBB\xBFMeasure,2025-07,2025-08,2025-09\r\nViolent crimes,31,28,33\r\nProperty crimes,210,199,205\r\n"
             "Overtime hrs,300,310,290\r\n");
        text("Police clearance.csv", "Kennzahl;Jul 2025;Aug 2025\nClearance rate;41,5%;43,0%\n");
        text("Police injuries.txt", "Month\tWork injuries\nJul 2025\t3\nAug 2025\t1\n");
    }
    void publicWorks() const
    {
        WorkbookWriter book;
        fill(book.sheet("Potholes filled"), {{"Month", "Value"}, {"Jul 2025", 88}, {"Aug 2025", 104}});
        fill(book.sheet("Miles resurfaced"), {{"Month", "Value"}, {"Jul 2025", 2.5}, {"Aug 2025", 3.75}});
        save(book, "Public Works/streets.xlsx");
        WorkbookWriter words;
        fill(words.sheet("Instructions"), {{"How to fill in", "What"}, {"First", "Read this"}, {"Then", "Write"}});
        save(words, "Public Works/instructions.xlsx");
    }
    void overtime() const
    {
        WorkbookWriter book;
        fill(book.sheet("Overtime hours"),
             {{"Department", "Jul-25", "Aug-25"}, {"Public Works", 210, 190}, {"Parks and Recreation", 45, 51}});
        save(book, "All overtime.xlsx");
        text("HR leave.csv", "Month,Sick leave hours,Work injuries\n2025-07,64,0\n2025-08,72,1\n");
    }
    void library() const
    {
        const QString table =
            QStringLiteral("Measure\tJul-25\tAug-25\nLibrary visits\t5400\t5810\nItems lent\t7200\t7344\n");
        QByteArray bytes("\xFF\xFE");
        for (QChar c : table) {
            bytes += char(c.unicode() & 0xFF);
            bytes += char(c.unicode() >> 8);
        }
        text("Library.tsv", bytes);
        text("long list.csv",
             "department,metric,period,value\nLIB,LIB-VISITS,2024-07,5100\nLIB,LIB-LOANS,2024-07,6900\n");
        text("Library visits 2024.csv", "Month,Library visits\nAug 2024,5005\nSep 2024,5122\n");
    }
    void parks() const
    {
        WorkbookWriter book;
        fill(book.sheet("Q1 FY26"), {{"Measure", "Jul-25", "Aug-25", "Sep-25"}, {"Acres mowed", 310.5, 322, 298}});
        fill(book.sheet("Q2 FY26"), {{"Measure", "Oct-25", "Nov-25", "Dec-25"}, {"Acres mowed", 120, 40.5, 0}});
        save(book, "Parks quarters.xlsx");
        text("Parks and Recreation sick.ods",
             ods("<table:table table:name=\"Sick leave hours\"><table:table-row>"
                 "<table:table-cell office:value-type=\"string\"><text:p>Month</text:p></table:table-cell>"
                 "<table:table-cell office:value-type=\"string\"><text:p>Value</text:p></table:table-cell>"
                 "</table:table-row><table:table-row>"
                 "<table:table-cell office:value-type=\"string\"><text:p>Jul 2025</text:p></table:table-cell>"
                 "<table:table-cell office:value-type=\"float\" "
                 "office:value=\"18\"><text:p>18</text:p></table:table-cell>"
                 "</table:table-row></table:table>"));
    }
    void others() const
    {
        text("Water.csv", "Measure,Jul-25,Aug-25\nWater main breaks,4,6\nHydrants painted,12,9\n");
        text("permits.csv",
             "Department,Metric,Category,Month,Value\nBLD,PERMITS,Residential,2025-07,40\nBLD,PERMITS,Commercial,2025-"
             "07,9\n"
             "Building Services,Permits issued,Commercial,2025-08,11\n");
        text("HR survey.csv", "Measure,2024,2025\nResident satisfaction,71%,74%\n");
        text("Building Services fees.csv",
             "Measure,Jul-25,Aug-25,Sep-25\nFee revenue,\"$10,400.50\",\"$9,100\",\"(120.25)\"\n");
        text("zoo.csv", "Measure,Jul-25\nVisitors,900\n");
        QByteArray cut = "PK\x03\x04";
        cut += QByteArray(200, 'x');
        text("Fire cut off.xlsx", cut);
    }

    QString m_path;
};

} // namespace statroom::testing
