// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/definition.h"

namespace tenure::engine::core {

/// Tells journey versions apart: the first eight bytes of the file's SHA-256.
inline quint64 fingerprintOf(const journey::Definition &definition)
{
    return definition.sha256.left(16).toULongLong(nullptr, 16);
}

} // namespace tenure::engine::core
