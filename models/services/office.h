// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/caller.h"
#include "services/stores.h"

namespace tenure {
class Clock;
}

namespace tenure::services {

class Connectors;
class OfficeTimes;

/// One open store with all that services are made of, for the thread that opened it.
class Office
{
public:
    virtual ~Office() = default;

    virtual const Stores &stores() const = 0;
    virtual const Clock &clock() const = 0;
    virtual OfficeTimes &times() = 0;
    virtual Connectors &connectors() = 0;
    /// Who is asking.
    virtual const Caller &caller() const = 0;
    virtual bool isPractice() const = 0;
    virtual const QString &file() const = 0;
    /// True once after another program or thread has written.
    virtual bool takeForeignChange() = 0;
};

} // namespace tenure::services
