// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace tenure::people {

/// The word that files and stores use for one value of a closed list.
template<typename Value>
struct Word
{
    QLatin1StringView word;
    Value value;
};

template<typename Value, size_t N>
QString wordOf(const std::array<Word<Value>, N> &words, Value value)
{
    for (const Word<Value> &word : words) {
        if (word.value == value)
            return word.word;
    }
    return {};
}

template<typename Value, size_t N>
std::optional<Value> valueOf(const std::array<Word<Value>, N> &words, QStringView text)
{
    for (const Word<Value> &word : words) {
        if (word.word == text)
            return word.value;
    }
    return std::nullopt;
}

} // namespace tenure::people
