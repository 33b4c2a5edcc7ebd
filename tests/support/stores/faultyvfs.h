// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

namespace tenure {

/// A disk that fails on demand and forgets what was not synced. While this object lives, every
/// SQLite file of the process is opened through it.
class FaultyVfs
{
public:
    enum class Operation : uint8_t { Any, Write, Sync, Truncate, Open, Delete };
    enum class Fault : uint8_t {
        IoError,
        DiskFull,
        ShortWrite, ///< half of the bytes arrive, then an error
        PowerCut    ///< from here on nothing works until powerUp()
    };

    /// The `countdown`-th such operation fails (1 = the next one), and all after it if `sticky`.
    struct Plan
    {
        Operation operation = Operation::Any;
        Fault fault = Fault::IoError;
        int countdown = 1;
        bool sticky = false;
    };

    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    void arm(const Plan &plan);
    void disarm();
    bool hasFired() const;

    /// Operations since the last arm().
    int operations() const;

    /// After everything is closed: puts the files into one of the states a disk may be in after the
    /// power was cut. What was synced is there; of what was not, any 512-byte sector of any write
    /// may be there or missing. Shared memory is gone.
    void powerUp(uint32_t seed);

    struct State; ///< for the functions that SQLite calls

private:
    std::unique_ptr<State> m_state;
};

} // namespace tenure
