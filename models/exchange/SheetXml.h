// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QBuffer>
#include <QXmlStreamReader>

namespace statroom {

/// Reads one part of a workbook as XML, a piece at a time. Elements go by their names alone, whatever their
/// namespace: the strict and the usual form of a workbook differ in nothing else. A DOCTYPE (which may declare
/// entities), elements nested too deeply and what is no XML end the reading, and `result` says why.
class SheetXml
{
public:
    static constexpr int maximumDepth = 256;

    /// `file` and `part` are named in errors.
    SheetXml(const QByteArray &bytes, const QString &file, const QString &part);

    /// The next beginning or end of an element or piece of text; false at the end.
    bool next();
    bool isStart() const { return m_xml.isStartElement(); }
    bool isStart(QStringView name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    bool isEnd(QStringView name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    /// Moves to the next element directly below the one at `depth`; false at the end of that one.
    bool nextBelow(int depth);
    int depth() const { return m_depth; } ///< of the element that begins or ends here; the root has 1
    QStringView name() const { return m_xml.name(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    QString attribute(QStringView name) const; ///< whatever its namespace; empty where there is none
    /// From the beginning of an element to its end: all text in it.
    QString text();
    void skip(); ///< from the beginning of an element to its end

    bool failed() const { return m_failed || m_xml.hasError(); }
    Result<void> result() const;
    void fail(const QString &message); ///< ends the reading; the first failure stays

    QXmlStreamReader &xml() { return m_xml; }

private:
    QBuffer m_buffer;
    QXmlStreamReader m_xml;
    QString m_file;
    QString m_part;
    QString m_message;
    int m_depth = 0;
    bool m_endsNext = false;
    bool m_failed = false;
};

} // namespace statroom
