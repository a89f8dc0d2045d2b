// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/HtmlCells.h"

#include "domain/NumberText.h"
#include "exchange/CsvField.h"
#include "exchange/Workbook.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace statroom {

namespace {

constexpr int mostColumns = 1000;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

QString decoded(QStringView text)
{
    static const QHash<QString, QChar> named{
        {QStringLiteral("amp"), u'&'},         {QStringLiteral("lt"), u'<'},
        {QStringLiteral("gt"), u'>'},          {QStringLiteral("quot"), u'"'},
        {QStringLiteral("apos"), u'\''},       {QStringLiteral("nbsp"), u'\u00A0'},
        {QStringLiteral("minus"), u'\u2212'},  {QStringLiteral("ndash"), u'\u2013'},
        {QStringLiteral("mdash"), u'\u2014'},  {QStringLiteral("euro"), u'\u20AC'},
        {QStringLiteral("pound"), u'\u00A3'},  {QStringLiteral("yen"), u'\u00A5'},
        {QStringLiteral("cent"), u'\u00A2'},   {QStringLiteral("ensp"), u'\u2002'},
        {QStringLiteral("emsp"), u'\u2003'},   {QStringLiteral("thinsp"), u'\u2009'},
        {QStringLiteral("hellip"), u'\u2026'}, {QStringLiteral("middot"), u'\u00B7'},
        {QStringLiteral("deg"), u'\u00B0'},    {QStringLiteral("rsquo"), u'\u2019'},
        {QStringLiteral("lsquo"), u'\u2018'},  {QStringLiteral("ldquo"), u'\u201C'},
        {QStringLiteral("rdquo"), u'\u201D'},  {QStringLiteral("aacute"), u'\u00E1'},
        {QStringLiteral("eacute"), u'\u00E9'}, {QStringLiteral("iacute"), u'\u00ED'},
        {QStringLiteral("oacute"), u'\u00F3'}, {QStringLiteral("uacute"), u'\u00FA'},
        {QStringLiteral("ntilde"), u'\u00F1'}, {QStringLiteral("uuml"), u'\u00FC'},
        {QStringLiteral("auml"), u'\u00E4'},   {QStringLiteral("ouml"), u'\u00F6'},
        {QStringLiteral("szlig"), u'\u00DF'},  {QStringLiteral("ccedil"), u'\u00E7'}};
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&') {
            out += text[i];
            continue;
        }
        const qsizetype end = text.indexOf(u';', i);
        if (end < 0 || end - i > 12) {
            out += u'&';
            continue;
        }
        const QStringView name = text.mid(i + 1, end - i - 1);
        if (name.startsWith(u'#')) {
            bool ok = false;
            const bool hex = name.size() > 1 && name[1].toLower() == u'x';
            const uint code = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
            if (ok && code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF)) {
                const char32_t character = code;
                out += QString::fromUcs4(&character, 1);
                i = end;
                continue;
            }
        } else if (const auto found = named.constFind(name.toString()); found != named.constEnd()) {
            out += *found;
            i = end;
            continue;
        }
        out += u'&';
    }
    return out;
}

/// One tag: its name in small letters, with "/" before it where it ends an element, and its attributes.
struct Tag
{
    QString name;
    std::map<QString, QString> attributes;

    QString attribute(const char *key) const
    {
        const auto found = attributes.find(QLatin1String(key));
        return found == attributes.end() ? QString() : found->second;
    }
    bool has(const char *key) const { return attributes.contains(QLatin1String(key)); }
    bool isHidden() const
    {
        QString style = attribute("style").toLower();
        style.removeIf([](QChar c) { return c.isSpace(); });
        return style.contains(QLatin1String("display:none")) || has("hidden");
    }
    int span(const char *key) const { return std::clamp(attribute(key).toInt(), 1, mostColumns); }
};

/// Reads the tag at `at` (on "<") and leaves `at` behind it.
Tag tagAt(QStringView html, qsizetype &at)
{
    Tag tag;
    qsizetype i = at + 1;
    const auto end = html.size();
    while (i < end && !isBlank(html[i]) && html[i] != u'>' && !(html[i] == u'/' && i > at + 1))
        tag.name += html[i++].toLower();
    while (i < end && html[i] != u'>') {
        if (isBlank(html[i]) || html[i] == u'/') {
            ++i;
            continue;
        }
        QString key;
        while (i < end && !isBlank(html[i]) && html[i] != u'=' && html[i] != u'>')
            key += html[i++].toLower();
        while (i < end && isBlank(html[i]))
            ++i;
        QString value;
        if (i < end && html[i] == u'=') {
            ++i;
            while (i < end && isBlank(html[i]))
                ++i;
            const QChar quote = i < end && (html[i] == u'"' || html[i] == u'\'') ? html[i] : QChar();
            const qsizetype from = quote.isNull() ? i : i + 1;
            i = from;
            while (i < end && (quote.isNull() ? !isBlank(html[i]) && html[i] != u'>' : html[i] != quote))
                ++i;
            value = decoded(html.mid(from, i - from));
            if (!quote.isNull() && i < end)
                ++i;
        }
        if (key.isEmpty())
            ++i;
        else
            tag.attributes.try_emplace(key, value);
    }
    at = i < end ? i + 1 : end;
    return tag;
}

/// The number that a program wrote beside the text of its cell.
std::optional<double> numberOf(const Tag &tag)
{
    for (const char *key : {"sdval", "x:num"}) {
        const QString text = tag.attribute(key);
        if (!text.isEmpty())
            if (const Result<double> number = fromText(text.trimmed()))
                return *number;
    }
    if (tag.has("data-sheets-value")) {
        const QJsonObject value = QJsonDocument::fromJson(tag.attribute("data-sheets-value").toUtf8()).object();
        if (value.value(QLatin1String("1")).toInt() == 3 && value.value(QLatin1String("3")).isDouble())
            return value.value(QLatin1String("3")).toDouble();
    }
    return {};
}

class Cells
{
public:
    explicit Cells(QStringView html) : m_html(html) {}

    HtmlCells read()
    {
        qsizetype at = 0;
        while (at < m_html.size() && !m_found.tooLarge) {
            if (m_html[at] != u'<') {
                const qsizetype next = m_html.indexOf(u'<', at);
                const qsizetype end = next < 0 ? m_html.size() : next;
                addText(decoded(m_html.mid(at, end - at)));
                at = end;
            } else if (m_html.mid(at, 4) == u"<!--") {
                const qsizetype end = m_html.indexOf(u"-->", at + 4);
                at = end < 0 ? m_html.size() : end + 3;
            } else if (at + 1 < m_html.size() && (m_html[at + 1] == u'!' || m_html[at + 1] == u'?')) {
                // Excel's <![if …]> among them.
                const qsizetype end = m_html.indexOf(u'>', at);
                at = end < 0 ? m_html.size() : end + 1;
            } else {
                take(tagAt(m_html, at), at);
            }
        }
        endRow();
        return std::move(m_found);
    }

private:
    void take(const Tag &tag, qsizetype &at)
    {
        const QString &name = tag.name;
        for (const QLatin1String raw : {QLatin1String("script"), QLatin1String("style"), QLatin1String("title")})
            if (name == raw) {
                const qsizetype end = m_html.indexOf(QString(QLatin1String("</") + raw), at, Qt::CaseInsensitive);
                at = end < 0 ? m_html.size() : end;
                return;
            }
        if (name == u"table") {
            if (++m_depth == 1) {
                m_hiddenColumns.clear();
                m_columnAt = 0;
                m_covered.clear();
            }
        } else if (name == u"/table") {
            if (m_depth == 1)
                endRow();
            m_depth = std::max(0, m_depth - 1);
        } else if (m_depth > 1) {
            // A table within a cell is told as that cell's text.
            if (name == u"tr" || name == u"td" || name == u"th")
                addBreak(name == u"tr" ? u'\n' : u' ');
        } else if (m_depth == 1 && name == u"col") {
            for (int i = tag.span("span"); i > 0 && m_columnAt < mostColumns; --i, ++m_columnAt)
                if (tag.isHidden())
                    m_hiddenColumns.insert(m_columnAt, true);
        } else if (m_depth == 1 && name == u"tr") {
            endRow();
            m_rowOpen = true;
            m_rowHidden = tag.isHidden();
        } else if (m_depth == 1 && (name == u"/tr" || name == u"/tbody" || name == u"/thead")) {
            endRow();
        } else if (m_depth == 1 && (name == u"td" || name == u"th")) {
            endCell();
            if (!m_rowOpen)
                m_rowOpen = true;
            m_cellOpen = true;
            m_cell = {};
            m_cell.number = numberOf(tag);
            m_cell.typed = tag.attribute("data-statroom").trimmed();
            m_cell.isHeading = name == u"th";
            m_cellHidden = tag.isHidden();
            m_columnSpan = tag.span("colspan");
            m_rowSpan = tag.span("rowspan");
            m_cell.isMerged = m_columnSpan > 1 || m_rowSpan > 1;
        } else if (m_depth == 1 && (name == u"/td" || name == u"/th")) {
            endCell();
        } else if (name == u"sup" || name == u"/sup") {
            m_isRaised = name == u"sup";
        } else if (name == u"br") {
            addBreak(u'\n');
        } else if (name == u"p" || name == u"div" || name == u"li") {
            if (!m_text.isEmpty())
                addBreak(u'\n');
        } else if (m_depth == 0 && tag.has("data-sheets-value")) {
            // A single cell comes without a table.
            m_alone = numberOf(tag);
            m_rowOpen = m_cellOpen = true;
            m_cell = {};
            m_cell.number = m_alone;
        }
    }

    void addText(const QString &text)
    {
        if (!m_cellOpen)
            return;
        for (QChar c : m_isRaised ? SheetCell::raised(text) : text) {
            if (isBlank(c)) {
                if (!m_text.isEmpty() && !isBlank(m_text.back()))
                    m_text += u' ';
            } else {
                m_text += c;
            }
        }
    }
    void addBreak(QChar c)
    {
        if (!m_cellOpen)
            return;
        while (!m_text.isEmpty() && m_text.back() == u' ')
            m_text.chop(1);
        m_text += c;
    }

    /// Cells of rows above reach down into this one.
    void fillCovered()
    {
        for (;;) {
            const auto found = m_covered.find(int(m_row.size()));
            if (found == m_covered.end() || found->second <= 0)
                return;
            --found->second;
            CopiedCell covered;
            covered.isCovered = true;
            m_row.push_back(covered);
        }
    }

    void endCell()
    {
        if (!m_cellOpen)
            return;
        m_cellOpen = false;
        m_isRaised = false;
        fillCovered();
        m_cell.text = CsvField::unguarded(m_text).trimmed();
        m_text.clear();
        const int column = int(m_row.size());
        const bool hidden = m_cellHidden || m_rowHidden;
        if (hidden && !m_cell.isBlank())
            ++m_found.hidden;
        if (m_cellHidden)
            return;
        for (int i = 0; i < m_columnSpan && column + i < mostColumns; ++i) {
            m_row.push_back(m_cell);
            m_cell = {};
            m_cell.isCovered = true;
            if (m_rowSpan > 1 && !m_rowHidden)
                m_covered[column + i] = m_rowSpan - 1;
            if (++m_cells > CellBlock::mostCells) {
                m_found.tooLarge = true;
                return;
            }
        }
    }

    void endRow()
    {
        endCell();
        if (!m_rowOpen)
            return;
        m_rowOpen = false;
        // Those under merged cells at the end of the row; also of rows that have no cell of their own.
        int last = -1;
        for (const auto &[column, left] : m_covered)
            if (left > 0)
                last = std::max(last, column);
        while (int(m_row.size()) <= last) {
            fillCovered();
            if (int(m_row.size()) <= last)
                m_row.push_back({});
        }
        if (!m_rowHidden) {
            std::vector<CopiedCell> shown;
            for (size_t column = 0; column < m_row.size(); ++column) {
                if (!m_hiddenColumns.contains(int(column)))
                    shown.push_back(m_row[column]);
                else if (!m_row[column].isBlank())
                    ++m_found.hidden;
            }
            m_found.rows.push_back(std::move(shown));
        }
        m_row.clear();
        m_rowHidden = false;
    }

    QStringView m_html;
    HtmlCells m_found;
    int m_depth = 0;
    int m_cells = 0;
    QHash<int, bool> m_hiddenColumns;
    int m_columnAt = 0;
    std::map<int, int> m_covered; ///< rows still to cover, by column
    std::vector<CopiedCell> m_row;
    bool m_rowOpen = false;
    bool m_rowHidden = false;
    CopiedCell m_cell;
    QString m_text;
    bool m_cellOpen = false;
    bool m_cellHidden = false;
    bool m_isRaised = false;
    int m_columnSpan = 1;
    int m_rowSpan = 1;
    std::optional<double> m_alone;
};

} // namespace

HtmlCells HtmlCells::read(QStringView html)
{
    return Cells(html).read();
}

} // namespace statroom
