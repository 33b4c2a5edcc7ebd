// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tenure::journey::soundness {

/// Arithmetic modulo the prime 2^61 - 1.
namespace field {

inline constexpr quint64 prime = (quint64(1) << 61) - 1;

constexpr quint64 add(quint64 a, quint64 b)
{
    const quint64 sum = a + b;
    return sum >= prime ? sum - prime : sum;
}

constexpr quint64 subtract(quint64 a, quint64 b)
{
    return a >= b ? a - b : a + prime - b;
}

constexpr quint64 multiply(quint64 a, quint64 b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide(a) * b;
    return add(quint64(product & prime), quint64(product >> 61));
}

constexpr quint64 inverse(quint64 a)
{
    quint64 result = 1;
    for (quint64 exponent = prime - 2; exponent != 0; exponent >>= 1) {
        if (exponent & 1)
            result = multiply(result, a);
        a = multiply(a, a);
    }
    return result;
}

} // namespace field

/// Numbers without visible pattern, the same on every run (SplitMix64, Steele, Lea and Flood 2014).
class Weights
{
public:
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return (z ^ (z >> 31)) % field::prime;
    }

private:
    quint64 m_state = 20'260'730;
};

} // namespace tenure::journey::soundness
