// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include <QtGlobal>

namespace tenure::wording {

std::span<const Words> documentWords()
{
    static constexpr Words words[] = {
        {"document.bad_character",
         QT_TRANSLATE_NOOP("wording", "Line {line}, column {column} holds the character {character}."),
         QT_TRANSLATE_NOOP("wording", "No XML file can hold it, so other programs could not read the journey."),
         QT_TRANSLATE_NOOP("wording", "Delete the character, or save the file again from the program that made it.")},
        {"document.bad_encoding",
         QT_TRANSLATE_NOOP("wording", "The text at line {line}, column {column} is not {encoding}, as the file says it is."),
         QT_TRANSLATE_NOOP("wording", "Letters could be read wrongly, so nothing was opened."),
         QT_TRANSLATE_NOOP("wording", "Save the file again as UTF-8.")},
    };
    return words;
}

} // namespace tenure::wording
