// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDeadlineTimer>
#include <QFuture>

#include <algorithm>
#include <chrono>
#include <thread>

namespace tenure::connectorapi {

/// Waits for an answer of the keeper of secrets, on a thread that may block: one of a system's own
/// pool, never the system's thread. A keeper may stay silent (a locked keychain asks a person who
/// is not there), so this ends with `connector.secret_late` at the deadline, and with
/// `connector.cancelled` soon after `isCancelled` says so.
///
/// Not QFuture::then(): in Qt 6.4.2 a continuation that is attached while another thread finishes
/// the future may run twice, the second time on a promise that is gone.
template<typename T, typename IsCancelled>
Result<T> await(QFuture<Result<T>> future, QDeadlineTimer deadline, IsCancelled isCancelled)
{
    constexpr std::chrono::milliseconds longestPause{32};
    for (std::chrono::milliseconds pause(1); !future.isFinished();
         pause = std::min(2 * pause, longestPause)) {
        if (isCancelled())
            return Error{QStringLiteral("connector.cancelled")};
        if (deadline.hasExpired())
            return Error{QStringLiteral("connector.secret_late")};
        std::this_thread::sleep_for(pause);
    }
    return future.takeResult();
}

} // namespace tenure::connectorapi
