// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/value.h"

namespace tenure::journey::expression {

/// The steps one evaluation may take. Whoever is about to do work spends first and does it only if
/// that was granted; after the first refusal everything is refused, so that an evaluation ends at
/// once.
class Budget
{
public:
    explicit Budget(qint64 steps) : m_left(steps) {}

    bool spend(qint64 steps = 1)
    {
        m_left = steps <= m_left ? m_left - steps : -1;
        return m_left >= 0;
    }
    /// Making or reading `length` characters.
    bool spendOnText(qint64 length) { return spend(1 + length / 16); }
    /// Looking for `part` characters everywhere in `length`.
    bool spendOnSearch(qint64 length, qint64 part) { return spend(1 + length * (part + 1) / 1024); }
    /// Going through a value with all that it holds.
    bool spendOn(const Value &value);

    bool isSpent() const { return m_left < 0; }

private:
    qint64 m_left;
};

} // namespace tenure::journey::expression
