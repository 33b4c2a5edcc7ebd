// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <memory_resource>

namespace tenure::storage {

/// Memory that is taken piece by piece and given back at once; a row's worth of it costs no
/// allocation.
class Scratch
{
public:
    /// Never null.
    char *take(qsizetype size) { return static_cast<char *>(m_pool.allocate(size_t(size), 1)); }
    void clear() { m_pool.release(); }

private:
    std::array<std::byte, 4096> m_first;
    std::pmr::monotonic_buffer_resource m_pool{m_first.data(), m_first.size()};
};

} // namespace tenure::storage
