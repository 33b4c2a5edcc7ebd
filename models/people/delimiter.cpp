// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/delimiter.h"

#include "people/csvreader.h"

#include <array>

namespace tenure::people {
namespace {

constexpr int rowsTried = 20;

/// How well a delimiter fits: rows with as many cells as the first, then how many cells that are.
struct Fit
{
    int rows = 0;
    size_t cells = 0;

    friend auto operator<=>(const Fit &, const Fit &) = default;
};

Fit fitOf(QStringView text, QChar delimiter)
{
    CsvReader reader(text, delimiter);
    CsvRow row;
    Fit fit;
    for (int i = 0; i < rowsTried; ++i) {
        // An error ends the trial, not the search: the reading that follows reports it with its
        // place.
        const Result<bool> more = reader.next(row);
        if (!more || !*more)
            break;
        if (i == 0)
            fit.cells = row.size();
        fit.rows += row.size() == fit.cells ? 1 : 0;
    }
    return fit.cells >= 2 ? fit : Fit();
}

} // namespace

Result<QChar> detectDelimiter(QStringView text)
{
    if (const std::optional<QChar> named = separatorLine(text))
        return *named;
    QChar best;
    Fit bestFit;
    bool tie = false;
    for (const QChar candidate : std::array<QChar, 3>{u',', u';', u'\t'}) {
        const Fit fit = fitOf(text, candidate);
        tie = fit == bestFit || (tie && fit < bestFit);
        if (fit > bestFit) {
            best = candidate;
            bestFit = fit;
        }
    }
    if (best.isNull() || tie)
        return fail(QStringLiteral("feed.delimiter_unclear"), {1, 1});
    return best;
}

std::optional<QChar> separatorLine(QStringView text)
{
    if (text.size() < 5 || !text.startsWith(u"sep=", Qt::CaseInsensitive))
        return std::nullopt;
    const bool alone = text.size() == 5 || text[5] == u'\n' || text[5] == u'\r';
    const bool known = text[4] == u',' || text[4] == u';' || text[4] == u'\t';
    return alone && known ? std::optional(text[4]) : std::nullopt;
}

} // namespace tenure::people
