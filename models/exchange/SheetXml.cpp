// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SheetXml.h"

#include <QCoreApplication>

namespace statroom {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SheetXml", text);
}

} // namespace

SheetXml::SheetXml(const QByteArray &bytes, const QString &file, const QString &part) : m_file(file), m_part(part)
{
    m_buffer.setData(bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_xml.setDevice(&m_buffer);
}

bool SheetXml::next()
{
    while (!failed() && !m_xml.atEnd()) {
        if (m_endsNext) {
            --m_depth;
            m_endsNext = false;
        }
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > maximumDepth) {
                fail(tr("“%1” nests its parts deeper than any workbook does (“%2”). Open it in its program and save it "
                        "anew.")
                         .arg(m_file, m_part));
                return false;
            }
            return true;
        case QXmlStreamReader::EndElement:
            m_endsNext = true;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            fail(tr("“%1” declares a DOCTYPE in its part “%2”, as no spreadsheet program does and attacks do. Open it "
                    "in its program and save it anew.")
                     .arg(m_file, m_part));
            return false;
        default:
            break;
        }
    }
    return false;
}

bool SheetXml::nextBelow(int depth)
{
    while (next()) {
        if (m_xml.isStartElement() && m_depth == depth + 1)
            return true;
        if (m_xml.isEndElement() && m_depth == depth)
            return false;
    }
    return false;
}

QString SheetXml::attribute(QStringView name) const
{
    const QXmlStreamAttributes all = m_xml.attributes();
    for (const QXmlStreamAttribute &a : all)
        if (a.name() == name)
            return a.value().toString();
    return {};
}

QString SheetXml::text()
{
    const int depth = m_depth;
    QString found;
    while (next()) {
        if (m_xml.isCharacters())
            found += m_xml.text();
        else if (m_xml.isEndElement() && m_depth == depth)
            break;
    }
    return found;
}

void SheetXml::skip()
{
    const int depth = m_depth;
    while (next())
        if (m_xml.isEndElement() && m_depth == depth)
            return;
}

void SheetXml::fail(const QString &message)
{
    if (m_failed)
        return;
    m_failed = true;
    m_message = message;
}

Result<void> SheetXml::result() const
{
    if (m_failed)
        return Error{ErrorKind::InvalidInput, m_message, {}};
    if (m_xml.hasError())
        return Error{ErrorKind::InvalidInput,
                     tr("“%1” is damaged: its part “%2” breaks off or is not written as it should be (line %3). Copy "
                        "it again, or open it in its program and save it anew.")
                         .arg(m_file, m_part)
                         .arg(m_xml.lineNumber()),
                     m_xml.errorString()};
    return {};
}

} // namespace statroom
