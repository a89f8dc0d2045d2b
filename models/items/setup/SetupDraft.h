// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Catalogue.h"
#include "items/Viewpoint.h"
#include "storage/CityFile.h"

#include <map>
#include <optional>

namespace statroom {

/// The number of a record within its kind, or the two numbers of its key. None = a record yet to be made.
struct SetupKey
{
    qint64 first = 0;
    qint64 second = 0;

    bool isNone() const { return first == 0; }
    auto operator<=>(const SetupKey &) const = default;
};

/// What was typed, by column.
using SetupTexts = std::map<int, QString>;

/// Why a text was not taken, in one translated sentence, and in which column; -1 = the record as a whole.
struct SetupRefusal
{
    int column = -1;
    QString sentence;
    bool replaceOffered = false; ///< retiring the record and making a new one would do
};

/// Changes that belong together, on a copy of the catalogue that already holds them, so that several new
/// records can be checked against each other before anything is written. Needs a viewpoint with a file.
class SetupDraft
{
public:
    explicit SetupDraft(Viewpoint &viewpoint) : m_viewpoint(viewpoint), m_catalogue(*viewpoint.file()->catalogue()) {}

    Viewpoint &viewpoint() const { return m_viewpoint; }
    const Reader &reader() const { return m_viewpoint.reader(); }
    QLocale locale() const { return m_viewpoint.locale(); }
    FiscalCalendar calendar() const { return FiscalCalendar(m_catalogue.city); }
    const Catalogue &catalogue() const
    {
        if (m_stale)
            const_cast<Catalogue &>(m_catalogue).index();
        m_stale = false;
        return m_catalogue;
    }

    template <class R>
    auto newId()
    {
        return m_viewpoint.file()->newId<R>();
    }
    template <class R>
    void add(const R &record)
    {
        apply(added(record));
    }
    template <class R>
    void change(const R &before, const R &after)
    {
        if (!(before == after))
            apply(changed(before, after));
    }
    template <class R>
    void remove(const R &record)
    {
        apply(removed(record));
    }

    SetupRefusal refuse(int column, const QString &sentence, bool replaceOffered = false) const
    {
        return {column, sentence, replaceOffered};
    }
    const std::vector<Change> &changes() const { return m_changes; }
    /// How much there is, to go back to it when the next record is refused.
    size_t mark() const { return m_changes.size(); }
    void backTo(size_t mark)
    {
        if (mark == m_changes.size())
            return;
        m_changes.resize(mark);
        m_catalogue = *m_viewpoint.file()->catalogue();
        for (const Change &change : m_changes)
            m_catalogue.apply(change);
        m_stale = true;
    }

private:
    void apply(Change change)
    {
        m_catalogue.apply(change);
        m_changes.push_back(std::move(change));
        m_stale = true;
    }

    Viewpoint &m_viewpoint;
    Catalogue m_catalogue;
    mutable bool m_stale = true;
    std::vector<Change> m_changes;
};

} // namespace statroom
