// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace tenure {

/// A row's number that cannot be mistaken for another table's. 0 is "none".
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value != 0; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using PersonId = Id<struct PersonTag>;
using RunId = Id<struct RunTag>;
using VersionId = Id<struct VersionTag>;
using BatchId = Id<struct BatchTag>;

} // namespace tenure
