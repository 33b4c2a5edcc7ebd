// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/feed.h"

#include "people/limitfields.h"

namespace tenure::people {

Result<void> check(const GuardLimits &limits, bool practice)
{
    for (const LimitField &field : limitFields) {
        const int value = limits.*field.limit;
        if (value < 1 || (value > field.ceiling && !practice)) {
            return Error{QStringLiteral("guard.limit_refused"),
                         {{QStringLiteral("limit"), QString(field.name)},
                          {QStringLiteral("value"), value},
                          {QStringLiteral("ceiling"), field.ceiling}}};
        }
    }
    return {};
}

} // namespace tenure::people
