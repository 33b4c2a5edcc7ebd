// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

namespace tenure::storage {

/// A statement's text. Only a literal can become one, so no statement is ever put together from
/// data: values are bound, and the text's address is a key for the cache of prepared statements.
class Sql
{
public:
    consteval Sql(const char *literal) : m_text(literal) {}

    constexpr const char *text() const { return m_text; }

private:
    const char *m_text;
};

/// A piece of a statement: `constexpr SqlPart taskColumns("run, number, ...")`.
template<size_t N>
struct SqlPart
{
    consteval SqlPart(const char (&literal)[N]) { std::copy_n(literal, N, text.begin()); }

    static constexpr size_t length = N - 1;
    std::array<char, N> text{};
};

namespace detail {
template<SqlPart... parts>
consteval auto joined()
{
    std::array<char, (decltype(parts)::length + ... + 1)> text{};
    auto at = text.begin();
    ((at = std::copy_n(parts.text.begin(), decltype(parts)::length, at)), ...);
    return text;
}

template<SqlPart... parts>
inline constexpr auto joinedText = joined<parts...>();
} // namespace detail

/// A statement of several pieces, joined by the compiler: `sql<"SELECT ", taskColumns, " FROM
/// task">`.
template<SqlPart... parts>
inline constexpr Sql sql{detail::joinedText<parts...>.data()};

} // namespace tenure::storage
