// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NumberText.h"
#include "exchange/SetupSheets.h"
#include "exchange/SetupWorkbook.h"
#include "exchange/WorkbookWriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <set>

namespace statroom {

namespace {

struct Told
{
    Q_DECLARE_TR_FUNCTIONS(SetupWorkbook)
};

using SetupSheets::Column;
using SetupSheets::Row;
using SetupSheets::Sheet;
using Type = Column::Type;
using Line = SetupWorkbook::Line;
using Fate = Line::Fate;

constexpr int mostRefusals = 500;
constexpr int keyRows = 10; ///< in which the hidden keys are looked for

Error refused(const QString &message)
{
    return Error{ErrorKind::InvalidInput, message, {}};
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

/// A row of a sheet of the workbook: what stands in it, and what is to be done with it.
struct Found
{
    const Sheet *sheet = nullptr; ///< as the city file has it now
    QString sheetName;
    int number = 0; ///< of the row, from 1
    QString id; ///< empty = a new record
    std::map<QString, QJsonValue> cells;
    std::map<QString, int> columns; ///< where each stands
    std::set<QString> touched; ///< to be written
    const Row *now = nullptr;
    std::vector<Line> lines; ///< unless the row is refused
    bool isLeft = false; ///< refused or in conflict as a whole

    QString place(const QString &key) const
    {
        const auto at = columns.find(key);
        return WorkbookWriter::cell(number - 1, at == columns.end() ? 1 : at->second);
    }
    QString place() const
    {
        for (const Column &column : sheet->columns)
            if (columns.contains(column.key))
                return place(column.key);
        return place(QString());
    }
    QJsonValue cell(const QString &key) const
    {
        const auto found = cells.find(key);
        return found == cells.end() ? QJsonValue(QJsonValue::Null) : found->second;
    }
    /// As it will be: touched cells from the workbook, the others from the city file.
    QJsonValue wanted(const QString &key) const
    {
        if (!now || touched.contains(key))
            return cell(key);
        const auto found = now->cells.find(key);
        return found == now->cells.end() ? QJsonValue(QJsonValue::Null) : found->second;
    }
    QString name() const { return sheet->what + u' ' + sheet->nameOf(now ? now->cells : cells); }
};

QString shown(const QJsonValue &value, const Column &column, bool isPercent)
{
    if (value.isDouble() && isPercent && column.type == Type::Amount)
        return Told::tr("%1 %").arg(toText(value.toDouble() * 100));
    return SetupSheets::text(value);
}

/// 95 in a cell that lost its format of percentages: nobody means 9500 %.
bool isHundredfold(const SheetCell &cell)
{
    return cell.kind == SheetCell::Kind::Number && std::abs(cell.number) > 5;
}

/// What a cell says in the definitions' form, or why it cannot.
Result<QJsonValue> valueOf(const SheetCell &cell, const Column &column)
{
    using Kind = SheetCell::Kind;
    const QString text = cell.text.trimmed();
    if (cell.kind == Kind::Error)
        return refused(Told::tr("it holds the error %1").arg(text));
    if (cell.isUncalculated || cell.isPlaceholder)
        return refused(Told::tr("its formula was not calculated; write the value"));
    if (cell.kind == Kind::Empty || text.isEmpty())
        return QJsonValue(QJsonValue::Null);
    const bool isNumber = cell.kind == Kind::Number || cell.kind == Kind::Percent || cell.kind == Kind::Currency;
    const bool isDate = cell.kind == Kind::Date || cell.kind == Kind::DateTime;
    switch (column.type) {
    case Type::Number:
    case Type::Amount:
    case Type::Count: {
        if (isNumber)
            return QJsonValue(cell.number);
        const bool percent = text.endsWith(u'%');
        const Result<double> number =
            cell.kind == Kind::Text ? fromText((percent ? text.chopped(1) : text).trimmed()) : refused({});
        if (!number)
            return refused(Told::tr("a number is needed here"));
        return QJsonValue(percent ? *number / 100 : *number);
    }
    case Type::Flag: {
        if (cell.kind == Kind::Boolean)
            return QJsonValue(cell.number != 0);
        const QString word = folded(text);
        if (word == folded(SetupSheets::text(true)) || word == u"yes" || word == u"true" || word == u"1"
            || word == u"x")
            return QJsonValue(true);
        if (word == folded(SetupSheets::text(false)) || word == u"no" || word == u"false" || word == u"0")
            return QJsonValue(false);
        return refused(Told::tr("yes or no is needed here"));
    }
    case Type::Day:
        if (isDate)
            return QJsonValue(cell.date.toString(Qt::ISODate));
        if (cell.kind == Kind::Text && QDate::fromString(text, Qt::ISODate).isValid() && text.size() == 10)
            return QJsonValue(text);
        return refused(Told::tr("a day like 2025-07-01 is needed here"));
    case Type::Month:
        if (isDate)
            return QJsonValue(cell.date.toString(QStringLiteral("yyyy-MM")));
        return QJsonValue(text);
    case Type::Choice:
        return QJsonValue(text.toLower());
    default:
        break;
    }
    if (isDate)
        return QJsonValue(cell.date.toString(Qt::ISODate));
    return QJsonValue(cell.kind == Kind::Text ? cell.text : text);
}

class SetupReading
{
public:
    SetupReading(const Workbook &workbook, const Catalogue &catalogue, const Reader &reader)
        : m_workbook(workbook)
        , m_catalogue(catalogue)
        , m_reader(reader)
        , m_now(SetupSheets::of(catalogue))
    {}

    Result<SetupWorkbook::Reading> read()
    {
        for (auto step : {&SetupReading::readOrigin, &SetupReading::readSheets})
            if (const Result<void> done = (this->*step)(); !done)
                return done.error();
        findRenames();
        for (Found &row : m_rows)
            compare(row);
        findGone();
        if (const Result<void> kept = keepMeasures(); !kept)
            return kept.error();
        if (const Result<void> defined = define(); !defined)
            return defined.error();
        for (const Found &row : m_rows)
            if (!row.isLeft)
                m_reading.lines.insert(m_reading.lines.end(), row.lines.begin(), row.lines.end());
        return std::move(m_reading);
    }

private:
    Result<void> readOrigin()
    {
        const int at = m_workbook.sheet(QLatin1String(SetupWorkbook::originSheet));
        QStringList head;
        if (at >= 0) {
            const Result<void> read = m_workbook.eachRow(at, [&](const SheetRow &row) {
                const auto text = [&](int column) {
                    const SheetCell *cell = row.cell(column);
                    return cell ? cell->text : QString();
                };
                if (row.number <= 4) {
                    head << text(0);
                    return true;
                }
                QString json;
                for (int column = 2; !text(column).isEmpty(); ++column)
                    json += text(column);
                m_origin[{text(0), text(1)}] = QJsonDocument::fromJson(json.toUtf8()).object();
                return true;
            });
            if (!read)
                return read.error();
        }
        if (head.value(0) != QLatin1String(SetupWorkbook::mark))
            return refused(
                Told::tr("“%1” is not a set-up workbook of StatRoom. Write one out, change it and read it back.")
                    .arg(m_workbook.name()));
        if (head.value(1) != u"1")
            return refused(Told::tr("“%1” was written by a newer StatRoom.").arg(m_workbook.name()));
        if (head.value(2) != m_catalogue.city.uuid)
            return refused(Told::tr("“%1” is the set-up of another city. Write out one of %2.")
                               .arg(m_workbook.name(), m_catalogue.city.name));
        return {};
    }

    Result<void> readSheets()
    {
        std::set<QString> seen;
        const QList<Workbook::Sheet> &sheets = m_workbook.sheets();
        for (int i = 0; i < sheets.size(); ++i) {
            if (sheets[i].name.compare(QLatin1String(SetupWorkbook::originSheet), Qt::CaseInsensitive) == 0
                || sheets[i].isChart)
                continue;
            const Sheet *sheet = nullptr;
            int idColumn = -1;
            int keyRow = 0;
            std::map<QString, int> columns;
            bool isReadMe = false;
            std::vector<Found> rows;
            std::optional<Error> error;
            const Result<void> read = m_workbook.eachRow(i, [&](const SheetRow &row) {
                if (!sheet) {
                    for (const SheetCell &cell : row.cells) {
                        isReadMe = isReadMe || cell.text == QLatin1String(SetupWorkbook::readMe);
                        for (const Sheet &known : m_now)
                            if (cell.text == known.key && idColumn < 0) {
                                sheet = &known;
                                idColumn = cell.column;
                                keyRow = row.number;
                            }
                    }
                    if (sheet) {
                        for (const SheetCell &cell : row.cells)
                            if (cell.column != idColumn && sheet->column(cell.text)
                                && !columns.try_emplace(cell.text, cell.column).second)
                                error =
                                    refused(Told::tr("The sheet “%1” has its column “%2” twice. Take one of them out.")
                                                .arg(sheets[i].name, sheet->column(cell.text)->title));
                        for (const Column &column : sheet->columns)
                            if (column.isKey && !columns.contains(column.key))
                                error =
                                    refused(Told::tr("The sheet “%1” has lost its column “%2”. Write the workbook out "
                                                     "anew.")
                                                .arg(sheets[i].name, column.title));
                    }
                    return !error && !isReadMe && (sheet || row.number < keyRows);
                }
                const SheetCell *id = row.cell(idColumn);
                if (row.number == keyRow + 1 && id && id->text == u"id")
                    return true;
                Found found;
                found.sheet = sheet;
                found.sheetName = sheets[i].name;
                found.number = row.number;
                found.columns = columns;
                found.id = id ? id->text.trimmed() : QString();
                bool any = false;
                for (const auto &[key, at] : columns) {
                    const SheetCell *cell = row.cell(at);
                    if (!cell)
                        continue;
                    any = any || !cell->text.trimmed().isEmpty();
                    const Row *known = sheet->row(found.id);
                    const Result<QJsonValue> value =
                        known && known->isPercent && sheet->column(key)->type == Type::Amount && isHundredfold(*cell)
                        ? refused(Told::tr("%1 without a sign is %2 % here. Write %1% if that is meant")
                                      .arg(toText(cell->number), toText(cell->number * 100)))
                        : valueOf(*cell, *sheet->column(key));
                    if (value) {
                        found.cells[key] = *value;
                        continue;
                    }
                    m_badCells.push_back({int(m_rows.size() + rows.size()), key});
                    found.lines.push_back({Fate::Refused,
                                           found.sheetName,
                                           found.place(key),
                                           cell->text,
                                           {},
                                           {},
                                           {},
                                           value.error().message});
                }
                if (any)
                    rows.push_back(std::move(found));
                return true;
            });
            if (!read)
                return read.error();
            if (error)
                return *error;
            if (!sheet) {
                if (!isReadMe)
                    m_reading.definitions.warnings
                        << Told::tr("The sheet “%1” is no part of the set-up and was passed over.").arg(sheets[i].name);
                continue;
            }
            if (!seen.insert(sheet->key).second)
                return refused(Told::tr("The sheet “%1” is there twice. Take one of them out.").arg(sheets[i].name));
            settleIds(rows, *sheet);
            m_sheets.insert(sheet->key);
            m_sheetNames[sheet->key] = sheets[i].name;
            std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
        }
        if (m_sheets.empty())
            return refused(Told::tr("“%1” has none of its sheets left. Write it out anew.").arg(m_workbook.name()));
        return {};
    }

    /// Of rows with one id, copied to make further records, the one that is still called so keeps it.
    void settleIds(std::vector<Found> &rows, const Sheet &sheet)
    {
        std::map<QString, size_t> owners;
        for (size_t i = 0; i < rows.size(); ++i) {
            Found &row = rows[i];
            if (row.id.isEmpty())
                continue;
            if (!m_origin.contains({sheet.key, row.id})) {
                row.id.clear();
                continue;
            }
            const auto [owner, first] = owners.try_emplace(row.id, i);
            if (first)
                continue;
            Found &other = rows[owner->second];
            if (isCalled(row) && !isCalled(other)) {
                other.id.clear();
                owner->second = i;
            } else {
                row.id.clear();
            }
        }
    }
    bool isCalled(const Found &row) const
    {
        const QJsonObject origin = m_origin.at({row.sheet->key, row.id});
        return std::all_of(row.sheet->columns.begin(), row.sheet->columns.end(), [&](const Column &column) {
            return !column.isKey || SetupSheets::same(row.cell(column.key), origin.value(column.key));
        });
    }

    /// A code or name that changed stands in other rows as it was.
    void findRenames()
    {
        for (const Found &row : m_rows)
            for (const Column &column : row.sheet->columns) {
                if (!column.isRenamed || row.id.isEmpty())
                    continue;
                const QString old = m_origin.at({row.sheet->key, row.id}).value(column.key).toString();
                const QString now = row.cell(column.key).toString().trimmed();
                if (now.isEmpty() || now == old)
                    continue;
                const bool taken = std::any_of(m_rows.begin(), m_rows.end(), [&](const Found &other) {
                    return &other != &row && other.sheet == row.sheet
                        && folded(other.cell(column.key).toString()) == folded(old);
                });
                if (!taken)
                    m_renamed[{row.sheet->key, old}] = now;
            }
    }
    static QString kindOf(Type type)
    {
        return type == Type::Department ? QStringLiteral("departments")
            : type == Type::Metric      ? QStringLiteral("metrics")
            : type == Type::Person      ? QStringLiteral("people")
                                        : QString();
    }
    QJsonValue renamed(const QJsonValue &value, const Column &column) const
    {
        const auto found = m_renamed.find({kindOf(column.type), value.toString()});
        return value.isString() && found != m_renamed.end() ? QJsonValue(found->second) : value;
    }

    void refuse(Found &row, const QString &cell, const QString &found, const QString &why, Fate fate = Fate::Refused)
    {
        row.isLeft = true;
        m_reading.lines.push_back({fate, row.sheetName, cell, found, row.name(), {}, {}, why});
    }

    void compare(Found &row)
    {
        const bool bad = !row.lines.empty();
        for (Line &line : row.lines) {
            line.what = row.name();
            m_reading.lines.push_back(line);
        }
        row.lines.clear();
        std::set<QString> badKeys;
        for (const auto &[at, key] : m_badCells)
            if (&m_rows[size_t(at)] == &row)
                badKeys.insert(key);
        if (row.id.isEmpty()) {
            compareNew(row, bad);
            return;
        }
        const QJsonObject origin = m_origin.at({row.sheet->key, row.id});
        row.now = row.sheet->row(row.id);
        bool any = false;
        for (const Column &column : row.sheet->columns) {
            if (!row.columns.contains(column.key) || badKeys.contains(column.key))
                continue;
            QJsonValue was = origin.value(column.key);
            if (was.isUndefined())
                was = QJsonValue(QJsonValue::Null);
            const QJsonValue wanted = row.cell(column.key);
            if (SetupSheets::same(wanted, was) || SetupSheets::same(wanted, renamed(was, column)))
                continue;
            any = true;
            if (!row.now)
                break;
            const QJsonValue now = row.now->cells.at(column.key);
            const QString text = shown(wanted, column, row.now->isPercent);
            Line line{Fate::Changed,
                      row.sheetName,
                      row.place(column.key),
                      text,
                      Told::tr("%1, %2").arg(row.name(), column.title),
                      shown(now, column, row.now->isPercent),
                      text,
                      {}};
            if (column.isKey && !column.isRenamed) {
                line.fate = Fate::Refused;
                line.after.clear();
                line.why = Told::tr("This says which %1 the row is. Write another one into a row of its own.")
                               .arg(row.sheet->what);
                row.isLeft = true;
                m_reading.lines.push_back(line);
                return;
            }
            if (SetupSheets::same(wanted, now))
                continue;
            if (!SetupSheets::same(now, was)) {
                line.fate = Fate::Conflict;
                line.why = Told::tr("Changed meanwhile from “%1” to “%2”; the workbook says “%3”. It stays as it is.")
                               .arg(shown(was, column, row.now->isPercent), line.before, text);
                line.after.clear();
                m_reading.lines.push_back(line);
                continue;
            }
            row.touched.insert(column.key);
            row.lines.push_back(line);
        }
        if (any && !row.now)
            refuse(row, row.place(), {}, Told::tr("It is no longer in the city file."), Fate::Conflict);
        else if (!any && !bad)
            ++m_reading.unchangedRows;
    }

    void compareNew(Found &row, bool bad)
    {
        const QString name = row.sheet->nameOf(row.cells);
        if (bad) {
            refuse(row, row.place(), name, Told::tr("The new %1 is left out because of it.").arg(row.sheet->what));
            return;
        }
        // Written again for what is there, it would silently stand for it.
        for (const Row &known : row.sheet->rows)
            if (!name.isEmpty() && folded(row.sheet->nameOf(known.cells)) == folded(name)) {
                refuse(row, row.place(), name,
                       Told::tr("There is one already. Change it in its own row of the workbook."));
                return;
            }
        for (const Column &column : row.sheet->columns)
            if (!row.cell(column.key).isNull())
                row.touched.insert(column.key);
        QStringList texts;
        for (const Column &column : row.sheet->columns)
            if (!row.cell(column.key).isNull() && !column.isKey)
                texts << column.title + QStringLiteral(": ") + SetupSheets::text(row.cell(column.key));
        row.lines.push_back(
            {Fate::Added, row.sheetName, row.place(), name, row.name(), {}, texts.join(QStringLiteral("; ")), {}});
    }

    void findGone()
    {
        std::set<std::pair<QString, QString>> there;
        for (const Found &row : m_rows)
            if (!row.id.isEmpty())
                there.insert({row.sheet->key, row.id});
        for (const Sheet &sheet : m_now) {
            if (!m_sheets.contains(sheet.key)) {
                m_reading.definitions.warnings
                    << Told::tr("The sheet “%1” is not there; what it held stays as it is.").arg(sheet.title);
                continue;
            }
            for (const Row &row : sheet.rows)
                if (m_origin.contains({sheet.key, row.id}) && !there.contains({sheet.key, row.id}))
                    m_reading.lines.push_back({Fate::Gone,
                                               m_sheetNames[sheet.key],
                                               {},
                                               {},
                                               sheet.what + u' ' + sheet.nameOf(row.cells),
                                               {},
                                               {},
                                               Told::tr("Its row is not in the workbook. It stays as it is; yes under "
                                                        "Retired would retire it.")});
        }
    }

    /// Kind, unit and frequency stay once there are values.
    Result<void> keepMeasures()
    {
        for (Found &row : m_rows) {
            if (row.sheet->key != u"metrics" || !row.now || row.isLeft)
                continue;
            for (const QString &key : {QStringLiteral("unit"), QStringLiteral("kind"), QStringLiteral("frequency")}) {
                if (!row.touched.contains(key))
                    continue;
                const Metric *metric = nullptr;
                for (const Metric &m : m_catalogue.metrics())
                    if (m.uuid == row.id)
                        metric = &m;
                const Result<bool> used = metric ? m_reader.hasObservations(metric->id) : Result<bool>(false);
                if (!used)
                    return used.error();
                if (!*used)
                    continue;
                row.touched.erase(key);
                std::erase_if(row.lines, [&](const Line &line) {
                    if (line.cell != row.place(key))
                        return false;
                    Line told = line;
                    told.fate = Fate::Refused;
                    told.after.clear();
                    told.why =
                        Told::tr("The metric has values, so its kind, unit and frequency stay. Retire it and define "
                                 "a new one.");
                    m_reading.lines.push_back(told);
                    return true;
                });
            }
        }
        return {};
    }

    // ---- into the form that DefinitionsReader knows

    struct Made
    {
        QString section;
        QJsonObject json;
        std::vector<std::pair<QString, Found *>> rows; ///< that made it, by the part they made
    };

    QJsonValue reference(const Found &row, const QString &key) const
    {
        return renamed(row.wanted(key), *row.sheet->column(key));
    }

    /// The object of a section that stands for a record, made where there is none yet.
    Made &object(const QString &section, const QJsonObject &keys)
    {
        QString key = section;
        for (const QJsonValue &value : keys)
            key += u'\x1F' + folded(value.toString());
        const auto [place, isNew] = m_places.try_emplace(key, m_made.size());
        if (isNew)
            m_made.push_back({section, keys, {}});
        return m_made[place->second];
    }
    static void append(Made &made, const QString &list, const QJsonObject &item, Found &row)
    {
        QJsonArray items = made.json.value(list).toArray();
        made.rows.emplace_back(QStringLiteral("%1[%2]").arg(list).arg(items.size()), &row);
        items.append(item);
        made.json.insert(list, items);
    }
    QJsonObject fields(const Found &row, std::initializer_list<const char *> always = {}) const
    {
        QJsonObject json;
        for (const Column &column : row.sheet->columns) {
            if (column.key.startsWith(QLatin1String("tolerance")))
                continue;
            const bool needed = std::any_of(always.begin(), always.end(),
                                            [&](const char *key) { return column.key == QLatin1String(key); });
            if (!row.touched.contains(column.key) && !needed)
                continue;
            const QJsonValue value = reference(row, column.key);
            json.insert(column.key, column.type == Type::Flag && value.isNull() ? QJsonValue(false) : value);
        }
        if (row.touched.contains(QStringLiteral("tolerance"))
            || row.touched.contains(QStringLiteral("tolerance_kind"))) {
            const QJsonValue amount = row.wanted(QStringLiteral("tolerance"));
            QString kind = row.wanted(QStringLiteral("tolerance_kind")).toString();
            if (kind.isEmpty())
                kind = QStringLiteral("relative");
            json.insert(QStringLiteral("tolerance"),
                        amount.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonObject{{kind, amount}}));
        }
        return json;
    }
    void assemble(Found &row)
    {
        const QString &key = row.sheet->key;
        const auto textOf = [&](const char *field) {
            const QJsonValue value = reference(row, QLatin1String(field));
            return value.isNull() ? QJsonValue(QString()) : value;
        };
        const auto seriesKeys = [&] {
            return QJsonObject{{QStringLiteral("department"), textOf("department")},
                               {QStringLiteral("metric"), textOf("metric")},
                               {QStringLiteral("category"), textOf("category")}};
        };
        const auto merge = [&](Made &made, const QJsonObject &more) {
            for (auto field = more.begin(); field != more.end(); ++field)
                made.json.insert(field.key(), field.value());
            made.rows.emplace_back(QString(), &row);
        };
        if (key == u"departments" || key == u"metrics" || key == u"people") {
            const char *code = key == u"people" ? "name" : "code";
            // Under the name that other sheets will call it by.
            Made &made = object(key, {{QLatin1String(code), textOf(code)}});
            if (!row.id.isEmpty())
                made.json.insert(QStringLiteral("uuid"), row.id);
            merge(made, fields(row));
        } else if (key == u"roles") {
            Made &made = object(QStringLiteral("people"), {{QStringLiteral("name"), textOf("person")}});
            QJsonObject role = fields(row, {"role", "department", "from", "to"});
            role.remove(QStringLiteral("person"));
            append(made, QStringLiteral("roles"), role, row);
        } else if (key == u"definitions" || key == u"benchmarks") {
            Made &made = object(QStringLiteral("metrics"), {{QStringLiteral("code"), textOf("metric")}});
            QJsonObject part = fields(row, {"from", "who", "value", "period"});
            part.remove(QStringLiteral("metric"));
            for (const char *text : {"who", "period"})
                if (part.contains(QLatin1String(text)) && part.value(QLatin1String(text)).isNull())
                    part.insert(QLatin1String(text), QString());
            append(made, key, part, row);
        } else if (key == u"baselines") {
            const bool whole = textOf("department").toString().isEmpty();
            Made &made = whole ? object(QStringLiteral("metrics"), {{QStringLiteral("code"), textOf("metric")}})
                               : object(QStringLiteral("series"), seriesKeys());
            made.json.insert(QStringLiteral("baseline"),
                             QJsonObject{{QStringLiteral("value"), row.wanted(QStringLiteral("value"))},
                                         {QStringLiteral("period"), textOf("period")}});
            made.rows.emplace_back(QStringLiteral("baseline"), &row);
        } else if (key == u"breakdowns") {
            Made &made =
                object(QStringLiteral("breakdowns"),
                       {{QStringLiteral("metric"), textOf("metric")}, {QStringLiteral("name"), textOf("name")}});
            QJsonObject category{{QStringLiteral("name"), textOf("category")}};
            if (row.touched.contains(QStringLiteral("retired")))
                category.insert(QStringLiteral("retired"), row.wanted(QStringLiteral("retired")).toBool());
            append(made, QStringLiteral("categories"), category, row);
        } else if (key == u"series") {
            merge(object(key, seriesKeys()), fields(row));
        } else {
            QJsonObject keys = seriesKeys();
            keys.insert(QStringLiteral("from"), textOf("from"));
            merge(object(key, keys), fields(row));
        }
    }

    Result<void> define()
    {
        static const QRegularExpression place(QStringLiteral("^(\\w+)\\[(\\d+)\\](?:\\.([\\w.\\[\\]]+))?: (.*)$"),
                                              QRegularExpression::DotMatchesEverythingOption);
        const QStringList warnings = m_reading.definitions.warnings;
        for (int refusals = 0;; ++refusals) {
            m_made.clear();
            m_places.clear();
            for (Found &row : m_rows)
                if (!row.isLeft && !row.touched.empty())
                    assemble(row);
            QJsonObject root;
            std::map<QString, std::vector<const Made *>> bySection;
            for (const Made &made : m_made) {
                QJsonArray list = root.value(made.section).toArray();
                list.append(made.json);
                root.insert(made.section, list);
                bySection[made.section].push_back(&made);
            }
            Result<DefinitionsReader::Definitions> defined =
                DefinitionsReader::fromJson(QJsonDocument(root).toJson(QJsonDocument::Compact), m_catalogue);
            if (defined) {
                m_reading.definitions = std::move(*defined);
                m_reading.definitions.warnings = warnings + m_reading.definitions.warnings;
                m_reading.definitions.unchanged = m_reading.unchangedRows;
                return {};
            }
            const QRegularExpressionMatch match = place.match(defined.error().message);
            const auto section = bySection.find(match.captured(1));
            const size_t at = size_t(match.captured(2).toInt());
            if (!match.hasMatch() || section == bySection.end() || at >= section->second.size()
                || refusals > mostRefusals)
                return defined.error();
            // The row that made the part which is refused.
            const Made &made = *section->second[at];
            const QString part = match.captured(3);
            Found *row = made.rows.front().second;
            for (const auto &[of, its] : made.rows)
                if (!of.isEmpty() && part.startsWith(of))
                    row = its;
            const QString key = part.section(u'.', -1);
            const QString field = row->columns.contains(key) ? key : QString();
            refuse(*row, field.isEmpty() ? row->place() : row->place(field),
                   field.isEmpty() ? QString() : SetupSheets::text(row->cell(field)), match.captured(4));
        }
    }

    const Workbook &m_workbook;
    const Catalogue &m_catalogue;
    const Reader &m_reader;
    std::vector<Sheet> m_now;
    std::map<std::pair<QString, QString>, QJsonObject> m_origin; ///< by sheet and id
    std::vector<Found> m_rows;
    std::vector<std::pair<int, QString>> m_badCells;
    std::set<QString> m_sheets;
    std::map<QString, QString> m_sheetNames;
    std::map<std::pair<QString, QString>, QString> m_renamed; ///< by sheet and what it was
    std::vector<Made> m_made;
    std::map<QString, size_t> m_places;
    SetupWorkbook::Reading m_reading;
};

} // namespace

Result<SetupWorkbook::Reading> SetupWorkbook::read(const Workbook &workbook, const Catalogue &catalogue,
                                                   const Reader &reader)
{
    return SetupReading(workbook, catalogue, reader).read();
}

} // namespace statroom
