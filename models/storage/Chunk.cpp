// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Chunk.h"

#include "storage/Statement.h"

#include <QCoreApplication>
#include <QtEndian>

#include <bit>
#include <cstring>
#include <string_view>

namespace statroom::Chunk {

namespace {

enum Tag : char { Nothing, Whole, Real, Text };

void putVarint(std::string &out, quint64 v)
{
    while (v >= 0x80) {
        out.push_back(char(v | 0x80));
        v >>= 7;
    }
    out.push_back(char(v));
}

void put(std::string &out, qint64 v)
{
    out.push_back(char(Whole));
    putVarint(out, (quint64(v) << 1) ^ quint64(v >> 63));
}
void put(std::string &out, int v)
{
    put(out, qint64(v));
}
void put(std::string &out, bool v)
{
    put(out, qint64(v));
}
void put(std::string &out, double v)
{
    out.push_back(char(Real));
    const quint64 bits = qToLittleEndian(std::bit_cast<quint64>(v));
    out.append(reinterpret_cast<const char *>(&bits), sizeof bits);
}
void putText(std::string &out, QByteArrayView utf8)
{
    out.push_back(char(Text));
    putVarint(out, quint64(utf8.size()));
    out.append(std::string_view(utf8.data(), size_t(utf8.size())));
}
void put(std::string &out, const QString &v)
{
    if (v.isEmpty())
        putText(out, {});
    else
        putText(out, v.toUtf8());
}
void put(std::string &out, const QByteArray &v)
{
    putText(out, v);
}
void put(std::string &out, QDate v)
{
    v.isValid() ? putText(out, v.toString(Qt::ISODate).toLatin1()) : void(out.push_back(char(Nothing)));
}
void put(std::string &out, const QDateTime &v)
{
    v.isValid() ? putText(out, isoMoment(v)) : void(out.push_back(char(Nothing)));
}
void put(std::string &out, Month v)
{
    put(out, qint64(v.yyyymm()));
}
template <class T>
void put(std::string &out, Id<T> v)
{
    v ? put(out, v.number) : void(out.push_back(char(Nothing)));
}
template <class T>
void put(std::string &out, const std::optional<T> &v)
{
    v ? put(out, *v) : void(out.push_back(char(Nothing)));
}
template <class E>
requires std::is_enum_v<E>
void put(std::string &out, E v)
{
    putText(out, Tokens<E>::words[static_cast<size_t>(v)]);
}

/// One field as read: which of the contents holds is said by the tag.
struct Content
{
    char tag = Nothing;
    qint64 whole = 0;
    double real = 0;
    QByteArrayView text;
};

class Source
{
public:
    explicit Source(const QByteArray &bytes) : m_at(bytes.constData()), m_end(m_at + bytes.size()) {}
    bool atEnd() const { return m_at == m_end; }
    bool failed() const { return m_failed; }

    char byte()
    {
        if (m_at == m_end) {
            m_failed = true;
            return 0;
        }
        return *m_at++;
    }
    quint64 varint()
    {
        quint64 v = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint64 b = quint8(byte());
            v |= (b & 0x7f) << shift;
            if (!(b & 0x80))
                return v;
        }
        m_failed = true;
        return 0;
    }
    QByteArrayView text()
    {
        const quint64 size = varint();
        if (size > quint64(m_end - m_at)) {
            m_failed = true;
            return {};
        }
        const QByteArrayView view(m_at, qsizetype(size));
        m_at += size;
        return view;
    }
    Content content()
    {
        Content c;
        c.tag = byte();
        switch (c.tag) {
        case Nothing:
            break;
        case Whole: {
            const quint64 v = varint();
            c.whole = qint64(v >> 1) ^ -qint64(v & 1);
            break;
        }
        case Real:
            if (m_end - m_at < 8) {
                m_failed = true;
            } else {
                quint64 bits;
                std::memcpy(&bits, m_at, 8);
                c.real = std::bit_cast<double>(qFromLittleEndian(bits));
                m_at += 8;
            }
            break;
        case Text:
            c.text = text();
            break;
        default:
            m_failed = true;
        }
        return c;
    }

private:
    const char *m_at;
    const char *m_end;
    bool m_failed = false;
};

void take(const Content &c, qint64 &v)
{
    v = c.whole;
}
void take(const Content &c, int &v)
{
    v = int(c.whole);
}
void take(const Content &c, bool &v)
{
    v = c.whole != 0;
}
void take(const Content &c, double &v)
{
    v = c.tag == Real ? c.real : double(c.whole);
}
void take(const Content &c, QString &v)
{
    v = c.text.isEmpty() ? QString() : QString::fromUtf8(c.text);
}
void take(const Content &c, QByteArray &v)
{
    v = c.text.toByteArray();
}
void take(const Content &c, QDate &v)
{
    v = c.tag == Text ? QDate::fromString(QString::fromLatin1(c.text), Qt::ISODate) : QDate();
}
void take(const Content &c, QDateTime &v)
{
    v = c.tag == Text ? fromIsoMoment(QString::fromLatin1(c.text)) : QDateTime();
}
void take(const Content &c, Month &v)
{
    v = Month::fromYyyymm(int(c.whole));
}
template <class T>
void take(const Content &c, Id<T> &v)
{
    v.number = c.whole;
}
template <class T>
void take(const Content &c, std::optional<T> &v)
{
    if (c.tag == Nothing) {
        v.reset();
    } else {
        T content{};
        take(c, content);
        v = content;
    }
}
template <class E>
requires std::is_enum_v<E>
void take(const Content &c, E &v)
{
    v = fromToken<E>(QString::fromLatin1(c.text)).value_or(E{});
}

template <class R>
void writeRecord(std::string &out, const R &record)
{
    R::fields(record, [&](const char *, const auto &field) { put(out, field); });
}

Error damaged()
{
    return {ErrorKind::Corrupt,
            QCoreApplication::translate(
                "statroom::Chunk",
                "The history of this city file is damaged. Open the newest backup, and keep this file for repair."),
            QStringLiteral("a chunk of the history cannot be read")};
}

template <class R>
Result<std::vector<Change>> read(const QByteArray &bytes)
{
    Source source(bytes);
    if (source.byte() != 1)
        return damaged();
    const quint64 fieldCount = source.varint();
    if (source.failed() || fieldCount > 200)
        return damaged();
    std::vector<QByteArrayView> names;
    for (quint64 i = 0; i < fieldCount; ++i)
        names.push_back(source.text());
    std::vector<int> places;
    R shape;
    R::fields(shape, [&](const char *name, auto &) {
        const auto found = std::find(names.begin(), names.end(), QByteArrayView(name));
        places.push_back(found == names.end() ? -1 : int(found - names.begin()));
    });

    std::vector<Content> contents(fieldCount);
    const auto record = [&] {
        for (Content &c : contents)
            c = source.content();
        R r;
        size_t i = 0;
        R::fields(r, [&](const char *, auto &field) {
            if (const int place = places[i++]; place >= 0)
                take(contents[size_t(place)], field);
        });
        return Record(std::move(r));
    };
    std::vector<Change> changes;
    while (!source.atEnd()) {
        const char what = source.byte();
        if (what < 1 || what > 3)
            return damaged();
        Change change;
        if (what != 1)
            change.before = record();
        if (what != 3)
            change.after = record();
        if (source.failed())
            return damaged();
        changes.push_back(std::move(change));
    }
    return changes;
}

template <size_t I = 0>
Result<std::vector<Change>> readKind(QLatin1String kind, const QByteArray &bytes)
{
    if constexpr (I == std::variant_size_v<Record>) {
        return damaged();
    } else {
        using R = std::variant_alternative_t<I, Record>;
        if (kind == QLatin1String(R::kindName))
            return read<R>(bytes);
        return readKind<I + 1>(kind, bytes);
    }
}

} // namespace

void Writer::add(const Change &change)
{
    std::visit(
        [&](const auto &record) {
            using R = std::decay_t<decltype(record)>;
            m_record.clear();
            if (m_count == 0) {
                m_record.push_back(char(1));
                std::string names;
                quint64 count = 0;
                R shape;
                R::fields(shape, [&](const char *name, auto &) {
                    putVarint(names, std::strlen(name));
                    names.append(name);
                    ++count;
                });
                putVarint(m_record, count);
                m_record.append(names);
            }
            m_record.push_back(char(!change.before ? 1 : change.after ? 2 : 3));
            if (change.before)
                writeRecord(m_record, std::get<R>(*change.before));
            if (change.after)
                writeRecord(m_record, std::get<R>(*change.after));
            m_bytes.append(m_record.data(), qsizetype(m_record.size()));
        },
        change.any());
    ++m_count;
}

void Writer::clear()
{
    m_bytes = QByteArray();
    m_count = 0;
}

QByteArray compressed(const QByteArray &bytes)
{
    return qCompress(bytes, 1);
}

Result<QByteArray> uncompressed(const QByteArray &body)
{
    // The first four bytes promise a size; zlib cannot grow anything more than about 1,032 times.
    if (body.size() < 6)
        return damaged();
    const quint32 promised = qFromBigEndian<quint32>(body.constData());
    if (promised > 256u * 1024 * 1024 || promised / 1100 > quint64(body.size()))
        return damaged();
    QByteArray bytes = qUncompress(body);
    if (bytes.isEmpty() || quint64(bytes.size()) != promised)
        return damaged();
    return bytes;
}

Result<std::vector<Change>> changes(QLatin1String kind, const QByteArray &body)
{
    auto bytes = uncompressed(body);
    return bytes ? readKind(kind, *bytes) : Result<std::vector<Change>>(bytes.error());
}

} // namespace statroom::Chunk
