// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>

/// What every benchmark prints and measures with.
namespace tenure::bench {

/// One line: name, value, unit, parted by tabs.
inline void figure(const char *name, double value, const char *unit)
{
    std::printf("%s\t%.6g\t%s\n", name, value, unit);
    std::fflush(stdout);
}

/// Processor time of this process: honest on a shared machine.
inline double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

inline double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

} // namespace tenure::bench
