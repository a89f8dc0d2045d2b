// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/setup/SetupTableModel.h"

namespace statroom {

/// What belongs to one session, as a table; empty until one is chosen.
class SessionTableModel : public SetupTableModel
{
    Q_OBJECT

public:
    explicit SessionTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    SessionId session() const { return m_session; }
    void setSession(SessionId session);
    bool canRetire() const override { return false; }

protected:
    template <class R>
    std::vector<R> records() const;
    template <class R>
    std::optional<R> record(const SetupKey &key) const;

private:
    SessionId m_session;
};

/// Who is asked to come, as what, and whether they came: people of the city by their names, or anybody else.
class AttendeeTableModel : public SessionTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Part, Attendance, Roles, ColumnCount };

    explicit AttendeeTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    QString noun() const override;
    QStringList choices(int column, const SetupKey &key) const override;
    SetupTexts fresh() const override;
    /// One revision for all of them.
    Result<RevisionId> setAttendance(const std::vector<SetupKey> &keys, Attendee::Attendance attendance);
    /// Those whom the roles of the departments name, as far as they are not asked yet.
    struct Asked
    {
        Result<RevisionId> revision;
        int added = 0;
    };
    Asked askUsual();

protected:
    std::vector<SetupColumn> columnsOf(const Catalogue &catalogue) const override;
    std::vector<Row> rowsOf(const Catalogue &catalogue) const override;
    std::optional<SetupRefusal> write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const override;
    std::optional<SetupRefusal> remove(SetupDraft &draft, const SetupKey &key) const override;
};

/// What was decided and noted. Once the memo after has gone out, a change says why, and nothing is taken out.
class SessionNoteTableModel : public SessionTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Text, About, Said, Why, ColumnCount };

    explicit SessionNoteTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    QString noun() const override;
    QStringList choices(int column, const SetupKey &key) const override;
    SetupTexts fresh() const override;

protected:
    std::vector<SetupColumn> columnsOf(const Catalogue &catalogue) const override;
    std::vector<Row> rowsOf(const Catalogue &catalogue) const override;
    std::optional<SetupRefusal> write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const override;
    std::optional<SetupRefusal> remove(SetupDraft &draft, const SetupKey &key) const override;
    QString reasonOf(const SetupTexts &typed) const override;

private:
    QDateTime wentOut() const; ///< when the first memo after did; invalid = not yet
};

/// Who received which paper, when, and of which record it was made.
class MemoDeliveryTableModel : public SessionTableModel
{
    Q_OBJECT

public:
    enum Column { Paper, Recipient, At, Record, ColumnCount };

    explicit MemoDeliveryTableModel(Viewpoint &viewpoint, QObject *parent = nullptr);

    QString noun() const override;
    QStringList choices(int column, const SetupKey &key) const override;
    SetupTexts fresh() const override;

protected:
    std::vector<SetupColumn> columnsOf(const Catalogue &catalogue) const override;
    std::vector<Row> rowsOf(const Catalogue &catalogue) const override;
    std::optional<SetupRefusal> write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const override;
    std::optional<SetupRefusal> remove(SetupDraft &draft, const SetupKey &key) const override;
};

} // namespace statroom
