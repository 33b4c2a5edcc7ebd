// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include <QtGlobal>

namespace tenure::wording {

std::span<const Words> baseWords()
{
    static constexpr Words words[] = {
        {"clock.backwards",
         QT_TRANSLATE_NOOP("wording", "The store's clock stands at {now}; {asked} lies before it."),
         QT_TRANSLATE_NOOP("wording",
                           "Time never goes back in a store: what was due has already happened."),
         QT_TRANSLATE_NOOP("wording", "Give a later instant, or start a new practice store.")},
        {"time.no_offset",
         QT_TRANSLATE_NOOP("wording", "\"{text}\" does not say in which time zone it is."),
         QT_TRANSLATE_NOOP("wording", "Without one it could mean several instants."),
         QT_TRANSLATE_NOOP("wording", "Add Z or an offset, as in 2026-07-30T09:42+02:00.")},
        {"time.unreadable", QT_TRANSLATE_NOOP("wording", "\"{text}\" is not a date and time."), "",
         QT_TRANSLATE_NOOP("wording", "Write it as 2026-07-30T09:42+02:00.")},
    };
    return words;
}

} // namespace tenure::wording
