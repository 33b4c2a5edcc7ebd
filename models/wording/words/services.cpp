// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include <QtGlobal>

namespace tenure::wording {

std::span<const Words> servicesWords()
{
    static constexpr Words words[] = {
        {"feed.person_absent",
         QT_TRANSLATE_NOOP("wording", "{number} was not in the last {missed} complete files."),
         QT_TRANSLATE_NOOP("wording",
                           "Nothing has been taken away: absence alone never ends anybody."),
         QT_TRANSLATE_NOOP("wording",
                           "Ask HR whether this person left; if so, let them enter the last day.")},
        {"journey.bad_name",
         QT_TRANSLATE_NOOP("wording", "\"{name}\" is not the name of a journey."), "",
         QT_TRANSLATE_NOOP("wording", "Write NAME or NAME@VERSION, as in join@3.")},
        {"journey.no_longer_runs",
         QT_TRANSLATE_NOOP(
             "wording",
             "Version {version} of the journey \"{journey}\" cannot be run by this program."),
         QT_TRANSLATE_NOOP("wording", "Its runs stand still; nothing is lost."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Install the program that published it, or move its runs to a newer version.")},
        {"location.unknown",
         QT_TRANSLATE_NOOP("wording", "\"{value}\" is no location of this store."),
         QT_TRANSLATE_NOOP("wording", "Its people go by the default calendar and time zone."),
         QT_TRANSLATE_NOOP("wording",
                           "Add the location with its zone and calendar, then import again.")},
        {"message.unknown_template",
         QT_TRANSLATE_NOOP("wording", "There is no message template \"{template}\"."),
         QT_TRANSLATE_NOOP("wording", "The message was not sent."),
         QT_TRANSLATE_NOOP("wording",
                           "Add the template, or name another one at the step, then try again.")},
        {"person.several",
         QT_TRANSLATE_NOOP("wording",
                           "The number {number} belongs to people of several feeds: {feeds}."),
         "", QT_TRANSLATE_NOOP("wording", "Name the feed as well.")},
        {"person.unknown", QT_TRANSLATE_NOOP("wording", "Nobody here has the number {number}."), "",
         QT_TRANSLATE_NOOP("wording",
                           "Check the number, or import the feed that names this person.")},
        {"rights.not_allowed", QT_TRANSLATE_NOOP("wording", "{user} may not do this ({action})."),
         QT_TRANSLATE_NOOP("wording", "Nothing was changed."),
         QT_TRANSLATE_NOOP("wording",
                           "Ask an administrator for the role, or somebody who has it to do it.")},
        {"run.not_active", QT_TRANSLATE_NOOP("wording", "Run {run} has already ended."), "",
         QT_TRANSLATE_NOOP("wording", "Start a new one if it is needed again.")},
        {"run.reason_missing",
         QT_TRANSLATE_NOOP("wording", "A run is cancelled only with a reason."),
         QT_TRANSLATE_NOOP("wording", "It stays in the evidence."),
         QT_TRANSLATE_NOOP("wording", "Say why in a few words.")},
        {"sample.missing", QT_TRANSLATE_NOOP("wording", "The sample company lacks {file}."),
         QT_TRANSLATE_NOOP("wording", "The store was not filled."),
         QT_TRANSLATE_NOOP("wording", "Reinstall Tenure.")},
        {"sample.refused",
         QT_TRANSLATE_NOOP("wording", "The sample journey {file} was refused ({code})."),
         QT_TRANSLATE_NOOP("wording", "The store was not filled."),
         QT_TRANSLATE_NOOP("wording", "Reinstall Tenure.")},
        {"system.connector_missing",
         QT_TRANSLATE_NOOP("wording", "No connector is named for {name}."), "",
         QT_TRANSLATE_NOOP("wording", "Say which one speaks to it, as in --connector ldap.")},
        {"system.name_missing", QT_TRANSLATE_NOOP("wording", "The system has no name."), "",
         QT_TRANSLATE_NOOP("wording", "Give it one, as in \"Corporate directory\".")},
        {"task.bad_name", QT_TRANSLATE_NOOP("wording", "\"{name}\" is not the name of a task."), "",
         QT_TRANSLATE_NOOP("wording", "Write RUN.NUMBER, as in 7.3.")},
        {"task.field_missing", QT_TRANSLATE_NOOP("wording", "\"{field}\" is empty."),
         QT_TRANSLATE_NOOP("wording", "The task cannot be finished without it."),
         QT_TRANSLATE_NOOP("wording", "Fill it in.")},
        {"task.unknown_outcome",
         QT_TRANSLATE_NOOP("wording", "This task cannot be answered with \"{outcome}\"."), "",
         QT_TRANSLATE_NOOP("wording", "Answer with done, or with one of: {offered}.")},
    };
    return words;
}

} // namespace tenure::wording
