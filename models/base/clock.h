// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

namespace tenure {

/// The only source of "now". Handed in by constructor; nobody reads the system's clock elsewhere.
class TENURE_BASE_EXPORT Clock
{
public:
    virtual ~Clock() = default;

    virtual Instant now() const = 0;
};

/// The machine's clock.
class TENURE_BASE_EXPORT SystemClock final : public Clock
{
public:
    Instant now() const override;
};

/// Stands still until told otherwise: a practice store's clock, and that of tests and simulations.
class TENURE_BASE_EXPORT StandingClock final : public Clock
{
public:
    explicit StandingClock(Instant start) : m_now(start) {}

    Instant now() const override { return m_now; }

    /// Refused with `clock.backwards` if `instant` lies before now(); time never goes back.
    Result<void> moveTo(Instant instant);

private:
    Instant m_now;
};

} // namespace tenure
