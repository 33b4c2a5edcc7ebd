// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rows.h"

namespace tenure::engine {

/// How audit rows and alerts name what they are about.

inline QString runSubject(RunId run)
{
    return QStringLiteral("run:%1").arg(run.value());
}

inline QString effectSubject(RunId run, Number effect)
{
    return QStringLiteral("run:%1/effect:%2").arg(run.value()).arg(effect);
}

inline QString systemSubject(const QString &system)
{
    return QStringLiteral("system:") + system;
}

/// About the removals of a day there.
inline QString removalsSubject(const QString &system)
{
    return QStringLiteral("removals:") + system;
}

} // namespace tenure::engine
