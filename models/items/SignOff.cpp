// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SignOff.h"

#include "domain/UnitFormat.h"
#include "exchange/WorkbookWriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

#include <map>

namespace statroom {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("SignOff", text, nullptr, n);
}

} // namespace

Result<QList<SignOff>> SignOff::of(const FolderReview &review, const FolderReview::Outcome &outcome,
                                   const CityFile &city, const QString &by, const QLocale &locale)
{
    const auto written = city.reader().revision(outcome.revision, false);
    if (!written)
        return written.error();
    const auto head = city.reader().headOfChain({outcome.revision});
    if (!head)
        return head.error();
    const Catalogue &catalogue = review.catalogue();
    const FiscalCalendar calendar(catalogue.city);
    const QTimeZone zone(catalogue.city.timeZone.toUtf8());
    SignOff blank;
    blank.city = catalogue.city.name;
    blank.folder = QFileInfo(review.reading().folder).fileName();
    blank.by = by;
    blank.at = locale.toString(zone.isValid() ? written->at.toTimeZone(zone) : written->at,
                               QStringLiteral("d MMM yyyy, HH:mm"));
    blank.record =
        tr("revision %1, %2").arg(locale.toString(outcome.revision.number), QString::fromLatin1(head->left(12)));
    std::map<qint64, SignOff> sheets;
    const auto sheetOf = [&](DepartmentId id) -> SignOff & {
        const auto known = sheets.find(id.number);
        if (known != sheets.end())
            return known->second;
        SignOff sheet = blank;
        if (const Department *d = catalogue.department(id)) {
            sheet.code = d->code;
            sheet.department = d->name;
        } else {
            sheet.department = tr("Of no department");
        }
        return sheets.emplace(id.number, sheet).first->second;
    };
    for (const FolderReview::Line &line : review.lines()) {
        const FolderSheet &file = review.reading().sheets[line.sheet];
        SignOff &sheet = sheetOf(line.words.departmentId);
        if (line.fate != FolderReview::Fate::Taken) {
            sheet.left.append({file.file, file.sheet, line.label, line.why});
            continue;
        }
        const Metric *metric = catalogue.metric(line.words.metricId);
        const UnitFormat format(*metric, locale);
        Taken taken;
        taken.file = file.file;
        taken.sheet = file.sheet;
        taken.row = line.words.row;
        taken.label = line.label;
        taken.metric = metric->code;
        taken.name = metric->name;
        taken.category = catalogue.categorySpelling(line.words.categoryId);
        taken.how = FolderReview::wordOf(line.confidence);
        taken.count = line.added + line.changed + line.unchanged;
        taken.changed = line.changed;
        if (line.firstValue) {
            taken.first = calendar.label(line.first, LabelStyle::Short, locale);
            taken.last = calendar.label(line.last, LabelStyle::Short, locale);
            taken.firstValue = format.format(*line.firstValue);
            taken.lastValue = format.format(*line.lastValue);
        }
        if (taken.count > 0)
            sheet.taken.append(taken);
        if (line.conflicts > 0)
            sheet.left.append({file.file, file.sheet, line.label,
                               tr("%n value(s) on which another file disagrees.", int(line.conflicts))});
        if (line.refused > 0)
            sheet.left.append(
                {file.file, file.sheet, line.label, tr("%1 cells not taken. %2").arg(line.refused).arg(line.refusal)});
        if (line.elsewhere > 0)
            sheet.left.append({file.file, file.sheet, line.label,
                               tr("%1 values are the same in another file, and counted there.").arg(line.elsewhere)});
        if (line.overruled > 0)
            sheet.left.append(
                {file.file, file.sheet, line.label, tr("%1 values: those of another file hold.").arg(line.overruled)});
        if (line.kept > 0)
            sheet.left.append(
                {file.file, file.sheet, line.label, tr("%1 values: those in the city file stayed.").arg(line.kept)});
    }
    for (int i = 0; i < review.sheets().size(); ++i) {
        const FolderReview::Sheet &one = review.sheets()[i];
        const FolderSheet &file = review.reading().sheets[i];
        const QString why = !one.problem.isEmpty() ? one.problem
            : one.isLeftOut || one.needsPerson()   ? one.notes.join(u' ')
                                                   : QString();
        if (!why.isEmpty())
            sheetOf(one.department).left.append({file.file, file.sheet, {}, why});
    }
    QList<SignOff> found;
    for (const Department &d : catalogue.departments())
        if (const auto sheet = sheets.find(d.id.number); sheet != sheets.end())
            found.append(sheet->second);
    if (const auto sheet = sheets.find(0); sheet != sheets.end())
        found.append(sheet->second);
    return found;
}

QString SignOff::fileName() const
{
    QString name = code.isEmpty() ? QStringLiteral("none") : code;
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            c = u'-';
    return QStringLiteral("sign-off-") + name;
}

qint64 SignOff::valueCount() const
{
    qint64 count = 0;
    for (const Taken &t : taken)
        count += t.count;
    return count;
}

Result<void> SignOff::saveWorkbook(const QString &path) const
{
    using Look = WorkbookWriter::Look;
    constexpr quint32 grey = 0x5B6570;
    constexpr quint32 ground = 0xEEF1F4;
    constexpr quint32 rule = 0xC5CDD5;
    WorkbookWriter book(tr("Sign-off: %1").arg(department));
    WorkbookWriter::Sheet sheet = book.sheet(code.isEmpty() ? department : code);
    const Look title{.bold = true, .size = 16};
    const Look quiet{.ink = grey};
    const Look head{.bold = true, .wrapped = true, .paper = ground, .border = rule, .middle = true};
    const Look cell{.wrapped = true, .border = rule};
    const Look number{.number = QStringLiteral("0"), .border = rule, .align = WorkbookWriter::Align::Right};
    const Look right{.border = rule, .align = WorkbookWriter::Align::Right, .indent = 1};
    const Look middle{.number = QStringLiteral("0"), .border = rule, .align = WorkbookWriter::Align::Center};
    int row = 0;
    sheet.rowHeight(row, 26);
    sheet.text(row++, 0, tr("%1: what was taken over").arg(department), title);
    sheet.text(row++, 0, tr("%1. Folder “%2”, imported by %3 on %4, %5.").arg(city, folder, by, at, record), quiet);
    ++row;
    const QStringList heads{tr("File"),       tr("Sheet"),  tr("Row"),    tr("As found"),    tr("Taken for"),
                            tr("Metric"),     tr("How"),    tr("From"),   tr("First value"), tr("To"),
                            tr("Last value"), tr("Values"), tr("Changed")};
    const int first = row;
    for (int column = 0; column < heads.size(); ++column)
        sheet.text(row, column, heads[column], head);
    ++row;
    for (const Taken &t : taken) {
        sheet.text(row, 0, t.file, cell);
        sheet.text(row, 1, t.sheet, cell);
        sheet.number(row, 2, double(t.row), middle);
        sheet.text(row, 3, t.label, cell);
        sheet.text(row, 4, t.category.isEmpty() ? t.name : tr("%1: %2").arg(t.name, t.category), cell);
        sheet.text(row, 5, t.metric, cell);
        sheet.text(row, 6, t.how, cell);
        sheet.text(row, 7, t.first, cell);
        sheet.text(row, 8, t.firstValue, right);
        sheet.text(row, 9, t.last, cell);
        sheet.text(row, 10, t.lastValue, right);
        sheet.number(row, 11, double(t.count), number);
        sheet.number(row, 12, double(t.changed), number);
        ++row;
    }
    sheet.text(row, 10, tr("Together"), head);
    sheet.number(row++, 11, double(valueCount()),
                 Look{.number = QStringLiteral("0"),
                      .bold = true,
                      .paper = ground,
                      .border = rule,
                      .align = WorkbookWriter::Align::Right});
    ++row;
    if (!left.isEmpty()) {
        sheet.text(row++, 0, tr("Left out"), Look{.bold = true, .size = 13});
        sheet.rowHeight(row - 1, 22);
        const QStringList leftHeads{tr("File"), tr("Sheet"), tr("As found"), tr("Why")};
        const int columns[]{0, 1, 3, 4};
        for (int i = 0; i < 4; ++i)
            sheet.text(row, columns[i], leftHeads[i], head);
        sheet.blank(row, 2, head);
        sheet.merged({row, 4, row, 12}, leftHeads[3], head);
        ++row;
        for (const Left &l : left) {
            sheet.text(row, 0, l.file, cell);
            sheet.text(row, 1, l.sheet, cell);
            sheet.blank(row, 2, cell);
            sheet.text(row, 3, l.label.isEmpty() ? tr("the whole sheet") : l.label, cell);
            sheet.merged({row, 4, row, 12}, l.why, cell);
            sheet.rowHeight(row, 15 * double(1 + l.why.size() / 95));
            ++row;
        }
        ++row;
    }
    sheet.text(row, 0, tr("The numbers above are those of our files."), Look());
    row += 2;
    for (const QString &line : {tr("Name and signature"), tr("Date")}) {
        sheet.text(row, 0, line, quiet);
        for (int column = 1; column <= 6; ++column)
            sheet.text(row, column, column == 1 ? QStringLiteral("______________________________") : QString(), quiet);
        row += 2;
    }
    const double widths[]{26, 16, 6, 30, 34, 16, 14, 11, 12, 11, 12, 9, 9};
    for (int column = 0; column < 13; ++column)
        sheet.columnWidth(column, column, widths[column]);
    sheet.freeze(first + 1, 0);
    WorkbookWriter::Page page;
    page.titleRows = {first, first};
    page.footer = tr("%1, %2, %3").arg(city, department, record);
    sheet.page(page);
    return book.save(path);
}

} // namespace statroom
