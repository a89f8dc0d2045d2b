// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/UnitFormat.h"
#include "items/TrendReading.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <optional>

namespace statroom {

class Viewpoint;

/// How much of a trend is shown, counted back from the period shown.
enum class TrendSpan { ThirteenMonths, SinceLastYear, SinceThreeYears, SinceFiveYears, All };

/// One metric in one department, a row for each period (TrendColumns.h says what columns and roles give).
/// Chart, table, clipboard and exporters bind to it. With a viewpoint it follows its month, its record and
/// every commit: rows that changed emit `dataChanged`, rows that came are inserted, and nothing else moves.
/// Without one it shows the reading it is given. EditRole gives the exact number as an editor would.
class TrendModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct SpanChoice
    {
        TrendSpan span;
        Period first;
        QString label; ///< "Jan 2023 to Oct 2026"
    };

    explicit TrendModel(QObject *parent = nullptr);
    explicit TrendModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    /// What is shown; only with a viewpoint.
    void setSubject(const TrendSubject &subject);
    const TrendSubject &subject() const { return m_subject; }
    /// Shows a reading in place of the present one: by the smallest change where it is of the same subject.
    void setReading(TrendReading reading, const QLocale &locale = QLocale());
    const std::optional<TrendReading> &reading() const { return m_reading; }
    /// Reads again now, as after a commit.
    void refresh();
    /// Why nothing could be read; empty where it could.
    const QString &failure() const { return m_failure; }

    TrendSpan span() const;
    void setSpan(TrendSpan span);
    /// Spans that differ in what they show, shortest first. Empty without values.
    QList<SpanChoice> spanChoices() const;
    QString spanLabel() const; ///< of what is shown

    const UnitFormat &format() const { return m_format; }
    const TrendRow &trendRow(int row) const { return m_rows[static_cast<size_t>(row)]; }
    int rowOf(const Period &period) const; ///< -1 if it is not shown
    /// Whether any row shown has something in it.
    bool hasContent(TrendColumn column) const;
    /// One sentence for those who hear the chart.
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// After every new reading, when the rows have been brought up to date.
    void readingChanged();
    void spanChanged();
    void failed(const QString &message);

private:
    std::vector<TrendRow> rowsOfSpan() const;
    Period firstOfSpan(TrendSpan span) const;
    void showRows(std::vector<TrendRow> rows);
    QVariant number(const TrendRow &row, int column) const;
    QString display(const TrendRow &row, int column) const;
    QVariant axis(int role) const;
    QString label(const Period &period, LabelStyle style) const;

    Viewpoint *m_viewpoint = nullptr;
    TrendSubject m_subject;
    std::optional<TrendReading> m_reading;
    std::vector<TrendRow> m_rows;
    std::optional<TrendSpan> m_span;
    UnitFormat m_format;
    UnitFormat m_lineFormat; ///< of mean and limits
    QLocale m_locale;
    QString m_failure;
};

/// "preliminary", "handed in", "approved": translated.
QString stageWord(Observation::Stage stage);
/// A count as people write it: no unit, no decimals where it has none.
QString plainNumber(double number, const QLocale &locale);

} // namespace statroom
