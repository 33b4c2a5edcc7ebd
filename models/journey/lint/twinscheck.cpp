// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/lint/rulesets.h"
#include "journey/twins.h"

namespace tenure::journey::linting {

void checkTwins(const Chart &chart, QVector<Problem> &problems)
{
    for (const Element &holder : factHolders(chart)) {
        for (const QString &twin : staleTwins(holder))
            problems << problem(u"lint.twin_stale", holder, {{QStringLiteral("twin"), twin}});
    }
}

} // namespace tenure::journey::linting
