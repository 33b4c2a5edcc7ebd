// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include <QtGlobal>

namespace tenure::wording {

std::span<const Words> accessWords()
{
    static constexpr Words words[] = {
        {"kit.bad_item",
         QT_TRANSLATE_NOOP("wording", "The catalogue item \"{item}\" has no key, name or kind."),
         QT_TRANSLATE_NOOP("wording", "It cannot be part of a kit."),
         QT_TRANSLATE_NOOP("wording", "Complete it in the catalogue.")},
        {"kit.unreadable",
         QT_TRANSLATE_NOOP("wording", "\"{key}\" of the starter kit \"{kit}\" cannot be read."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Nobody gets this kit until it is mended; their journeys go on without items."),
         QT_TRANSLATE_NOOP("wording",
                           "Write lists of texts, and say in each variant for whom it is.")},
    };
    return words;
}

} // namespace tenure::wording
