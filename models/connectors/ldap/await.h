// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

namespace tenure::ldap {

/// Waits on a pool thread for a future that another thread always finishes: the secret broker
/// bounds its own time.
///
/// Not QFuture::then(): in Qt 6.4.2 a continuation that is attached while another thread finishes
/// the future may run twice, the second time on a promise that is gone.
template<typename T>
T await(QFuture<T> future)
{
    future.waitForFinished();
    return future.takeResult();
}

} // namespace tenure::ldap
