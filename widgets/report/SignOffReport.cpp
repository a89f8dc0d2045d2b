// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/SignOffReport.h"

#include "items/SignOff.h"

#include <QCoreApplication>
#include <QPainter>

namespace statroom {

namespace {

constexpr double shareOfName = 0.66;

class SignOffPages
{
    Q_DECLARE_TR_FUNCTIONS(SignOffReport)

public:
    SignOffPages(ReportFlow &flow, const SignOff &sheet, const QLocale &locale)
        : m_flow(flow)
        , m_sheet(sheet)
        , m_locale(locale)
    {}

    void fill()
    {
        m_flow.paragraph(tr("Taken over from files"), TextRole::Secondary);
        m_flow.heading(m_sheet.department, TextRole::PageTitle);
        m_flow.paragraph(
            tr("%n value(s) from the folder “%1”, imported by %2 on %3, %4.", nullptr, int(m_sheet.valueCount()))
                .arg(m_sheet.folder, m_sheet.by, m_sheet.at, m_sheet.record),
            TextRole::Body, TextColour::Secondary);
        m_flow.space(8);
        addTaken();
        addLeft();
        addSigning();
    }

private:
    static ReportCell two(const QString &over, const QString &under)
    {
        ReportCell cell = ReportCell::of(over, Qt::AlignLeft, TextColour::Primary, true);
        if (!under.isEmpty())
            cell.runs.append({u'\n' + under, TextColour::Secondary, false});
        return cell;
    }
    static QString fileOf(const QString &file, const QString &sheet)
    {
        return sheet.isEmpty() ? file : tr("%1, sheet %2").arg(file, sheet);
    }

    void addTaken()
    {
        if (m_sheet.taken.isEmpty()) {
            m_flow.paragraph(tr("Nothing was taken over."));
            return;
        }
        ReportTable table;
        table.columns = {{0, 1.15}, {0, 1.2}, {82, 1}, {82, 1}, {42, 1}};
        const auto head = [](const QString &text, Qt::Alignment align = Qt::AlignLeft) {
            return ReportCell::of(text, align, TextColour::Secondary);
        };
        table.heads = {{head(tr("As found")), head(tr("Taken for")), head(tr("First"), Qt::AlignRight),
                        head(tr("Last"), Qt::AlignRight), head(tr("Values"), Qt::AlignRight)}};
        for (const SignOff::Taken &t : m_sheet.taken) {
            const QString metric = t.category.isEmpty() ? t.name : tr("%1: %2").arg(t.name, t.category);
            const auto value = [](const QString &number, const QString &period) {
                ReportCell cell = ReportCell::of(number, Qt::AlignRight);
                cell.runs.append({u'\n' + period, TextColour::Secondary, false});
                return cell;
            };
            ReportCell count = ReportCell::of(m_locale.toString(t.count), Qt::AlignRight);
            if (t.changed)
                count.runs.append(
                    {u'\n' + tr("%1 new", "values that took the place of others").arg(m_locale.toString(t.changed)),
                     TextColour::Secondary, false});
            table.rows.append({two(t.label, tr("%1, row %2").arg(fileOf(t.file, t.sheet)).arg(t.row)),
                               two(metric, tr("%1, %2", "metric's code, how sure").arg(t.metric, t.how)),
                               value(t.firstValue, t.first), value(t.lastValue, t.last), count});
        }
        m_flow.table(table);
    }

    void addLeft()
    {
        if (m_sheet.left.isEmpty())
            return;
        m_flow.space(14);
        m_flow.heading(tr("Left out"));
        ReportTable table;
        table.columns = {{0, 1}, {0, 1.4}};
        for (const SignOff::Left &l : m_sheet.left)
            table.rows.append({two(l.label.isEmpty() ? tr("The whole sheet") : l.label, fileOf(l.file, l.sheet)),
                               ReportCell::of(l.why, Qt::AlignLeft, TextColour::Secondary)});
        m_flow.table(table);
    }

    void addSigning()
    {
        m_flow.space(18);
        m_flow.paragraph(tr("The numbers above are those of our files."));
        m_flow.drawing(44, [theme = m_flow.theme()](QPainter &painter, const QRectF &room) {
            const double split = room.left() + room.width() * shareOfName;
            painter.setPen(QPen(theme.text1, 0.8));
            painter.drawLine(room.bottomLeft(), QPointF(split - 24, room.bottom()));
            painter.drawLine(QPointF(split, room.bottom()), room.bottomRight());
        });
        ReportTable below;
        below.ruled = false;
        below.columns = {{0, shareOfName}, {0, 1 - shareOfName}};
        below.rows = {{ReportCell::of(tr("Name and signature"), Qt::AlignLeft, TextColour::Secondary),
                       ReportCell::of(tr("Date"), Qt::AlignLeft, TextColour::Secondary)}};
        m_flow.table(below);
    }

    ReportFlow &m_flow;
    const SignOff &m_sheet;
    const QLocale m_locale;
};

} // namespace

void SignOffReport::fill(ReportFlow &flow, const SignOff &sheet, const QLocale &locale)
{
    SignOffPages(flow, sheet, locale).fill();
}

} // namespace statroom
