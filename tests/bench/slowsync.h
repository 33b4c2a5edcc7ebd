// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace tenure::bench {

/// A slow disk: while it lives, each sync of each SQLite file of this process takes that much
/// longer.
class SlowSync
{
public:
    explicit SlowSync(std::chrono::milliseconds delay);
    ~SlowSync();
    SlowSync(const SlowSync &) = delete;
    SlowSync &operator=(const SlowSync &) = delete;
};

} // namespace tenure::bench
