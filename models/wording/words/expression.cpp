// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include <QtGlobal>

namespace tenure::wording {

std::span<const Words> expressionWords()
{
    static constexpr Words words[] = {
        {"value.unreadable",
         QT_TRANSLATE_NOOP("wording", "A stored value could not be read: \"{text}\"."),
         QT_TRANSLATE_NOOP("wording", "It was written by a newer Tenure, or was changed by hand."),
         QT_TRANSLATE_NOOP("wording", "Update Tenure, or restore the store from a backup.")},
    };
    return words;
}

} // namespace tenure::wording
