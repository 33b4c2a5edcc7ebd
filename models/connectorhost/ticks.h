// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QElapsedTimer>

#include <functional>

namespace tenure::connectorhost {

/// Monotonic time since some fixed moment: what limits and breakers are measured with. A machine's
/// or a practice store's clock may jump or stand still; a target system's patience does not.
using Ticks = std::function<milliseconds()>;

inline Ticks machineTicks()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return milliseconds(timer.elapsed()); };
}

} // namespace tenure::connectorhost
