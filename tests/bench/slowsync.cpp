// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/slowsync.h"

#include <sqlite3.h>

#include <map>
#include <thread>

namespace tenure::bench {
namespace {

std::chrono::milliseconds extra{0};
sqlite3_vfs *real = nullptr;
sqlite3_vfs shim;
decltype(sqlite3_io_methods::xSync) realSync = nullptr;

int slowSync(sqlite3_file *file, int flags)
{
    std::this_thread::sleep_for(extra);
    return realSync(file, flags);
}

// The file stays the system's own; only its table of methods is another one.
int openSlow(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    static std::map<const sqlite3_io_methods *, sqlite3_io_methods> tables;
    const int code = real->xOpen(real, name, file, flags, outFlags);
    if (code != SQLITE_OK || !file->pMethods)
        return code;
    const auto [table, added] = tables.try_emplace(file->pMethods, *file->pMethods);
    if (added) {
        realSync = table->second.xSync;
        table->second.xSync = slowSync;
    }
    file->pMethods = &table->second;
    return code;
}

} // namespace

SlowSync::SlowSync(std::chrono::milliseconds delay)
{
    extra = delay;
    real = sqlite3_vfs_find(nullptr);
    shim = *real;
    shim.zName = "slow-sync";
    shim.xOpen = openSlow;
    sqlite3_vfs_register(&shim, 1);
}

SlowSync::~SlowSync()
{
    sqlite3_vfs_unregister(&shim);
    sqlite3_vfs_register(real, 1);
}

} // namespace tenure::bench
