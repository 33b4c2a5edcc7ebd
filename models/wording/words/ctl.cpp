// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include <QtGlobal>

namespace tenure::wording {

std::span<const Words> ctlWords()
{
    static constexpr Words words[] = {
        {"file.unreadable", QT_TRANSLATE_NOOP("wording", "{file} cannot be read: {reason}."), "",
         QT_TRANSLATE_NOOP("wording", "Check the name and who may read it.")},
        {"file.unwritable", QT_TRANSLATE_NOOP("wording", "{file} cannot be written: {reason}."),
         QT_TRANSLATE_NOOP("wording", "Nothing was changed there."),
         QT_TRANSLATE_NOOP("wording", "Check the folder, its rights and the room on the disk.")},
        {"journey.unknown_format",
         QT_TRANSLATE_NOOP("wording", "Journeys cannot be written as \"{format}\"."), "",
         QT_TRANSLATE_NOOP("wording", "Use bpmn.")},
        {"system.bad_config",
         QT_TRANSLATE_NOOP("wording",
                           "{file} is no configuration: it breaks off at character {at}."),
         QT_TRANSLATE_NOOP("wording", "The system was not set up."),
         QT_TRANSLATE_NOOP("wording",
                           "Write a JSON object with the keys that the connector names.")},
        {"task.bad_value",
         QT_TRANSLATE_NOOP("wording", "\"{value}\" does not say which field it fills in."), "",
         QT_TRANSLATE_NOOP("wording", "Write FIELD=VALUE.")},
    };
    return words;
}

} // namespace tenure::wording
