// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/words.h"

#include <algorithm>

namespace tenure::journey::expression {
namespace {

using L = QLatin1StringView;

constexpr L feelWords[] = {L("and"), L("between"), L("else"), L("false"), L("if"),  L("in"),
                           L("not"), L("null"),    L("or"),   L("then"),  L("true")};

constexpr L juelWords[] = {L("and"), L("div"),        L("empty"), L("eq"),  L("false"), L("ge"),
                           L("gt"),  L("instanceof"), L("le"),    L("lt"),  L("mod"),   L("ne"),
                           L("not"), L("null"),       L("or"),    L("true")};

} // namespace

bool isFeelWord(QStringView word)
{
    return std::find(std::begin(feelWords), std::end(feelWords), word) != std::end(feelWords);
}

bool isJuelWord(QStringView word)
{
    return std::find(std::begin(juelWords), std::end(juelWords), word) != std::end(juelWords);
}

} // namespace tenure::journey::expression
