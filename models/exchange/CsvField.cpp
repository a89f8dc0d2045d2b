// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvField.h"

namespace statroom {

namespace {

/// Where, behind apostrophes, a spreadsheet would see a formula begin; -1 if nowhere.
qsizetype formulaAt(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && text[i] == u'\'')
        ++i;
    if (i == text.size())
        return -1;
    switch (text[i].unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case u'＝':
    case u'＋':
    case u'－':
    case u'＠':
        return i;
    default:
        return -1;
    }
}

QByteArray quoted(QByteArrayView field)
{
    QByteArray out;
    out.reserve(field.size() + 2);
    out.append('"');
    for (char c : field) {
        if (c == '"')
            out.append('"');
        out.append(c);
    }
    out.append('"');
    return out;
}

bool needsQuotes(QByteArrayView field)
{
    if (field.isEmpty())
        return false;
    const auto isSpace = [](char c) {
        return c == ' ' || c == '\t';
    };
    if (isSpace(field.front()) || isSpace(field.back()))
        return true;
    for (char c : field)
        if (c == ',' || c == ';' || c == '|' || c == '\t' || c == '"' || c == '\n' || c == '\r')
            return true;
    return false;
}

} // namespace

QString CsvField::guarded(const QString &text)
{
    return formulaAt(text) >= 0 ? QString(u'\'' + text) : text;
}

QString CsvField::unguarded(const QString &text)
{
    return formulaAt(text) > 0 ? text.mid(1) : text;
}

QByteArray CsvField::raw(QByteArrayView field)
{
    return needsQuotes(field) ? quoted(field) : field.toByteArray();
}

QByteArray CsvField::text(const QString &text)
{
    if (formulaAt(text) >= 0)
        return quoted(guarded(text).toUtf8());
    return raw(text.toUtf8());
}

} // namespace statroom
