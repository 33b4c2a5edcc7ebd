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
        {"file.not_json",
         QT_TRANSLATE_NOOP("wording", "{file} is no JSON object: it breaks off at character {at}."),
         "", QT_TRANSLATE_NOOP("wording", "Mend it there, then try again.")},
        {"journey.unknown_format",
         QT_TRANSLATE_NOOP("wording", "Journeys cannot be written as \"{format}\"."), "",
         QT_TRANSLATE_NOOP("wording", "Use bpmn.")},
        {"mapping.bad_answer",
         QT_TRANSLATE_NOOP("wording", "\"{value}\" does not answer --{option}."),
         QT_TRANSLATE_NOOP("wording", "Nothing was remembered."),
         QT_TRANSLATE_NOOP("wording", "tenurectl feed map --help shows how it is written.")},
        {"mapping.questions_open",
         QT_TRANSLATE_NOOP("wording", "{count} questions about the file are open."),
         QT_TRANSLATE_NOOP("wording", "Nothing was remembered: a guess would be read every night."),
         QT_TRANSLATE_NOOP("wording", "Answer them with --dates, --status, --column or --skip; "
                                      "tenurectl feed propose lists them.")},
        {"task.bad_value",
         QT_TRANSLATE_NOOP("wording", "\"{value}\" does not say which field it fills in."), "",
         QT_TRANSLATE_NOOP("wording", "Write FIELD=VALUE.")},
        {"usage.wrong", QT_TRANSLATE_NOOP("wording", "tenurectl: {what}."), "",
         QT_TRANSLATE_NOOP("wording", "tenurectl help lists the commands, and "
                                      "tenurectl COMMAND --help says more about one.")},
    };
    return words;
}

} // namespace tenure::wording
