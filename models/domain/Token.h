// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>

namespace statroom {

/// The word by which an enumerator is stored and exchanged. Specialised beside each enum; the order of
/// the words is the order of the enumerators. Words are a promise: files hold them.
template <class Enum>
struct Tokens;

template <class Enum>
QLatin1String token(Enum value)
{
    return QLatin1String(Tokens<Enum>::words[static_cast<size_t>(value)]);
}

template <class Enum>
std::optional<Enum> fromToken(QStringView word)
{
    for (size_t i = 0; i < Tokens<Enum>::words.size(); ++i)
        if (word == QLatin1String(Tokens<Enum>::words[i]))
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace statroom
