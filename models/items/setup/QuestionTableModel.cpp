// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/setup/QuestionTableModel.h"

#include "items/AgendaSuggestion.h"
#include "items/setup/SetupWriting.h"

#include <algorithm>

namespace statroom {

namespace {

/// A question of the program has the number of its signal below 0, and its place.
SetupKey programKey(AgendaSignal signal, int place)
{
    return {-qint64(signal), place + 1};
}
bool isProgram(const SetupKey &key)
{
    return key.first < 0;
}

const QuestionTemplate *find(const Catalogue &catalogue, const SetupKey &key)
{
    const auto found = std::find_if(catalogue.questionTemplates().begin(), catalogue.questionTemplates().end(),
                                    [&](const QuestionTemplate &q) { return q.id.number == key.first; });
    return found == catalogue.questionTemplates().end() ? nullptr : &*found;
}

bool hasOwn(const Catalogue &catalogue, AgendaSignal signal)
{
    return std::any_of(catalogue.questionTemplates().begin(), catalogue.questionTemplates().end(),
                       [&](const QuestionTemplate &q) { return q.signal == signal; });
}

AgendaSignal signalOf(const Catalogue &catalogue, const SetupKey &key)
{
    if (isProgram(key))
        return AgendaSignal(-key.first);
    const QuestionTemplate *found = find(catalogue, key);
    return found ? found->signal : AgendaSignal::None;
}

/// The program's questions of a signal become the city's, where it has none; `edit` may change each by its place.
template <class Edit>
void adopt(SetupDraft &draft, AgendaSignal signal, const Edit &edit)
{
    if (hasOwn(draft.catalogue(), signal))
        return;
    const QStringList texts = usualQuestions(signal);
    for (int place = 0; place < texts.size(); ++place) {
        QuestionTemplate question;
        question.id = draft.newId<QuestionTemplate>();
        question.uuid = SetupWriting::newUuid();
        question.signal = signal;
        question.position = place;
        question.text = texts[place];
        edit(question, place);
        draft.add(question);
    }
}

void retireOne(SetupDraft &draft, const QuestionTemplate &question, bool retired)
{
    const QuestionTemplate before = question;
    QuestionTemplate after = before;
    after.retired = retired;
    draft.change(before, after);
}

} // namespace

QuestionTableModel::QuestionTableModel(Viewpoint &viewpoint, QObject *parent) : SetupTableModel(viewpoint, parent)
{
    begin();
}

QString QuestionTableModel::noun() const
{
    return tr("question");
}

std::vector<SetupColumn> QuestionTableModel::columnsOf(const Catalogue &) const
{
    using Entry = SetupColumn::Entry;
    SetupColumn text{tr("Question"),
                     tr("Question"),
                     Entry::LongText,
                     tr("{metric}, {department}, {month}, {since}, {person} and {goal} are filled in"),
                     {},
                     520};
    return {
        SetupColumn{tr("Signal"), tr("Asked where something is"), Entry::Choice, {}, tr("What is asked"), 150},
        text,
        SetupColumn{tr("Whose"), {}, Entry::Fixed, {}, {}, 130}.tableOnly(),
    };
}

QStringList QuestionTableModel::choices(int column, const SetupKey &) const
{
    QStringList all;
    if (column == Signal)
        for (size_t i = 1; i < Tokens<AgendaSignal>::words.size(); ++i)
            all << word(AgendaSignal(i));
    return all;
}

std::vector<SetupTableModel::Row> QuestionTableModel::rowsOf(const Catalogue &catalogue) const
{
    std::vector<Row> rows;
    for (size_t i = 1; i < Tokens<AgendaSignal>::words.size(); ++i) {
        const auto signal = AgendaSignal(i);
        for (const QuestionTemplate &question : catalogue.questionTemplates())
            if (question.signal == signal) {
                Row row;
                row.key = {question.id.number, 0};
                row.retired = question.retired;
                row.texts = {word(signal), question.text, tr("the city’s")};
                rows.push_back(std::move(row));
            }
        if (hasOwn(catalogue, signal))
            continue;
        const QStringList texts = usualQuestions(signal);
        for (int place = 0; place < texts.size(); ++place) {
            Row row;
            row.key = programKey(signal, place);
            row.texts = {word(signal), texts[place], tr("the program’s")};
            row.quiet = {Whose};
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::optional<SetupRefusal> QuestionTableModel::write(SetupDraft &draft, SetupKey &key, const SetupTexts &typed) const
{
    using namespace SetupWriting;
    const bool isNew = key.isNone();
    const Catalogue &file = draft.catalogue();
    QuestionTemplate before;
    if (isProgram(key)) {
        if (hasOwn(file, signalOf(file, key)))
            return SetupRefusal{-1, tr("The city has questions of its own here by now."), false};
        before.signal = signalOf(file, key);
        before.text = usualQuestions(before.signal).value(int(key.second) - 1);
    } else if (const QuestionTemplate *found = find(file, key)) {
        before = *found;
    } else if (!isNew) {
        return SetupRefusal{-1, tr("The question is no longer in the file."), false};
    }
    QuestionTemplate after = before;
    for (const auto &[column, text] : typed) {
        if (column == Text)
            after.text = text.simplified();
        else if (column == Signal)
            if (auto refusal =
                    take(column, SetupText::readChoice<AgendaSignal>(text), [&](AgendaSignal v) { after.signal = v; }))
                return refusal;
    }
    if (after.signal == AgendaSignal::None)
        return SetupRefusal{Signal, tr("Choose at which signal it is asked."), false};
    if (after.text.isEmpty())
        return SetupRefusal{Text, tr("Write the question."), false};
    for (const QuestionTemplate &other : file.questionTemplates())
        if (other.signal == after.signal && other.id != before.id
            && SetupText::folded(other.text) == SetupText::folded(after.text))
            return SetupRefusal{Text,
                                other.retired ? tr("This is asked there already, but retired. Bring that one back.")
                                              : tr("This is asked there already."),
                                false};
    if (after == before)
        return std::nullopt;
    const auto last = [&] {
        int position = -1;
        for (const QuestionTemplate &other : draft.catalogue().questionTemplates())
            if (other.signal == after.signal)
                position = std::max(position, other.position);
        return position + 1;
    };
    if (isNew || after.signal != before.signal) {
        adopt(draft, after.signal, [](QuestionTemplate &, int) {});
        after.position = last();
    }
    if (isProgram(key)) {
        const int wanted = int(key.second) - 1;
        adopt(draft, before.signal, [&](QuestionTemplate &question, int place) {
            if (place != wanted)
                return;
            question.text = after.text;
            if (after.signal != before.signal)
                question.position = after.position;
            question.signal = after.signal;
            key = {question.id.number, 0};
        });
        return std::nullopt;
    }
    if (!isNew) {
        key = {after.id.number, 0};
        draft.change(before, after);
        return std::nullopt;
    }
    after.id = draft.newId<QuestionTemplate>();
    after.uuid = newUuid();
    key = {after.id.number, 0};
    draft.add(after);
    return std::nullopt;
}

std::optional<SetupRefusal> QuestionTableModel::retire(SetupDraft &draft, const SetupKey &key, bool retired) const
{
    if (isProgram(key)) {
        const AgendaSignal signal = signalOf(draft.catalogue(), key);
        const QString text = usualQuestions(signal).value(int(key.second) - 1);
        adopt(draft, signal, [](QuestionTemplate &, int) {});
        const std::vector<QuestionTemplate> all = draft.catalogue().questionTemplates();
        for (const QuestionTemplate &question : all)
            if (question.signal == signal && question.text == text)
                retireOne(draft, question, retired);
    } else if (const QuestionTemplate *found = find(draft.catalogue(), key)) {
        retireOne(draft, *found, retired);
    }
    return std::nullopt;
}

std::optional<SetupRefusal> QuestionTableModel::remove(SetupDraft &draft, const SetupKey &key) const
{
    if (isProgram(key))
        return SetupRefusal{-1, tr("This is the program’s own question. Retire it, and it is not asked."), false};
    if (const QuestionTemplate *found = find(draft.catalogue(), key))
        draft.remove(QuestionTemplate(*found));
    return std::nullopt;
}

Result<RevisionId> QuestionTableModel::restore(const std::vector<SetupKey> &keys)
{
    SetupDraft draft(viewpoint());
    const std::vector<QuestionTemplate> all = draft.catalogue().questionTemplates();
    for (const QuestionTemplate &question : all)
        if (std::any_of(keys.begin(), keys.end(), [&](const SetupKey &key) {
                return signalOf(*viewpoint().file()->catalogue(), key) == question.signal;
            }))
            draft.remove(question);
    return commit(draft, tr("the program’s questions restored"));
}

} // namespace statroom
