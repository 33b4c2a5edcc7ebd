// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/ldap/call.h"

#include <QFuture>
#include <QSemaphore>

#include <memory>
#include <optional>

namespace tenure::ldap {

/// Waits on a pool thread for a future that another thread finishes. Nothing if the call is over first.
template<typename T>
std::optional<T> await(QFuture<T> future, const Call &call)
{
    // Shared: the answer may come when nobody waits any more.
    struct Slot
    {
        QSemaphore filled;
        std::optional<T> value;
    };
    const auto slot = std::make_shared<Slot>();
    future.then([slot](QFuture<T> done) {
        slot->value.emplace(done.takeResult());
        slot->filled.release();
    });
    const int patience = int(call.within(std::chrono::seconds(30)).remainingTime());
    if (!slot->filled.tryAcquire(1, patience))
        return std::nullopt;
    return std::move(slot->value);
}

} // namespace tenure::ldap
