// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/suggestion.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace tenure::journey::expression {
namespace {

// Optimal string alignment: the three last rows of the usual table of distances between beginnings.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> beforeLast, last(size_t(b.size()) + 1), row(last.size());
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const bool same = a[i - 1] == b[j - 1];
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (same ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped)
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        beforeLast = last;
        last = row;
    }
    return last.back();
}

} // namespace

QString nearestOf(const QString &word, const QStringList &known)
{
    const QString wanted = word.toCaseFolded();
    QString nearest;
    qsizetype least = std::numeric_limits<qsizetype>::max();
    for (const QString &candidate : known) {
        const qsizetype away = distance(wanted, candidate.toCaseFolded());
        if (away < least) {
            least = away;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace tenure::journey::expression
