// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorhost/ticks.h"

#include <memory>

namespace tenure::test {

/// Monotonic time that moves by hand.
class HandTicks
{
public:
    connectorhost::Ticks ticks() const
    {
        return [now = m_now] { return *now; };
    }
    void pass(milliseconds time) { *m_now += time; }

private:
    std::shared_ptr<milliseconds> m_now = std::make_shared<milliseconds>(1000000);
};

} // namespace tenure::test
