// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/worker.h"
#include "storage/store.h"

#include <QTemporaryDir>

#include <memory>

namespace tenure::bench {

/// A store on the disk in which `runs` journeys of 47 effects have been asked for, and nothing
/// advanced yet. Kept as a file that rounds begin from.
class BenchStore
{
public:
    /// `folder` lies on the disk that is to be measured.
    BenchStore(const QString &folder, int runs);

    /// A copy of the untouched store.
    QString copy();

private:
    void fill(storage::Store &store, int runs);

    QTemporaryDir m_folder;
    QString m_untouched;
    int m_copies = 0;
};

/// Advances every run of that store to its end, as the worker does, over systems that answer at
/// once. How many effects were done.
int advanceAll(const QString &file);

} // namespace tenure::bench
