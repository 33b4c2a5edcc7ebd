// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace tenure::connectorhost {

/// Calls `take` with the future's result on `context`'s thread, which must be the calling one; not
/// at all if `context` goes first. A future that ends without a result, as that of a promise that
/// was let go of, gives `none`.
///
/// Not QFuture::then(): in Qt 6.4.2 a continuation that is attached while another thread finishes
/// the future may run twice, the second time on a promise that is gone.
template<typename T, typename Take>
void whenDone(QObject *context, const QFuture<T> &future, Take take, T none = T())
{
    auto *const watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context,
                     [watcher, take = std::move(take), none = std::move(none)] {
                         watcher->deleteLater();
                         const QFuture<T> ended = watcher->future();
                         take(ended.resultCount() > 0 ? ended.result() : none);
                     });
    watcher->setFuture(future);
}

} // namespace tenure::connectorhost
