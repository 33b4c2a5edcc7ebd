// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include <QtGlobal>

namespace tenure::wording {

std::span<const Words> enginecoreWords()
{
    static constexpr Words words[] = {
        {"event.unknown_kind",
         QT_TRANSLATE_NOOP(
             "wording", "An entry of the kind \"{kind}\" is not known to this version of Tenure."),
         QT_TRANSLATE_NOOP("wording", "It was left where it is; the run waits at this point."),
         QT_TRANSLATE_NOOP("wording",
                           "Update Tenure on this machine to the version that wrote it.")},
        {"event.unreadable",
         QT_TRANSLATE_NOOP(
             "wording", "An entry of the kind \"{kind}\" cannot be read: \"{field}\" is damaged."),
         QT_TRANSLATE_NOOP("wording", "It was left where it is; the run waits at this point."),
         QT_TRANSLATE_NOOP("wording",
                           "Check the store; if it is damaged, restore the latest backup.")},
        {"run.error_unhandled",
         QT_TRANSLATE_NOOP("wording", "\"{step}\" reports the error \"{error}\", and the journey "
                                      "says nowhere what to do then."),
         QT_TRANSLATE_NOOP("wording", "This branch stands still; all others go on."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Do what is needed by hand, then mark this as done: the branch ends here.")},
        {"run.join_unreachable",
         QT_TRANSLATE_NOOP("wording", "\"{step}\" waits for branches that cannot come any more."),
         QT_TRANSLATE_NOOP("wording", "What follows has not begun."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Check that nothing is missing, then mark this as done: the run goes on from here.")},
        {"run.list_expected",
         QT_TRANSLATE_NOOP(
             "wording",
             "\"{step}\" should be done once for each element of a list, but there is no list."),
         QT_TRANSLATE_NOOP("wording",
                           "Nothing was done: a missing list is never taken for an empty one."),
         QT_TRANSLATE_NOOP("wording",
                           "Complete the facts or the kit and try again, or skip the step.")},
        {"run.list_too_long",
         QT_TRANSLATE_NOOP("wording",
                           "\"{step}\" should be done {count} times; {limit} is the most."),
         QT_TRANSLATE_NOOP(
             "wording", "Nothing was done: so long a list is more likely a mistake than a wish."),
         QT_TRANSLATE_NOOP("wording", "Shorten the list and try again, or skip the step.")},
        {"run.no_true_branch",
         QT_TRANSLATE_NOOP("wording",
                           "After \"{step}\" no branch fits, and none is marked as the default."),
         QT_TRANSLATE_NOOP("wording", "This branch stands still; all others go on."),
         QT_TRANSLATE_NOOP("wording", "Choose where to go on, or mend the facts and try again.")},
        {"run.nothing_to_call",
         QT_TRANSLATE_NOOP("wording", "\"{step}\" calls a journey that is not there."),
         QT_TRANSLATE_NOOP("wording", "This branch stands still; all others go on."),
         QT_TRANSLATE_NOOP("wording", "Do its work by hand and skip the step.")},
        {"run.too_deep",
         QT_TRANSLATE_NOOP(
             "wording",
             "\"{step}\" lies too many journeys deep, most likely because one calls itself."),
         QT_TRANSLATE_NOOP("wording", "This branch stands still; all others go on."),
         QT_TRANSLATE_NOOP("wording", "Skip the step, and mend the journey for the next run.")},
        {"run.too_many_moves",
         QT_TRANSLATE_NOOP(
             "wording", "The run came by \"{step}\" again and again without anything to wait for."),
         QT_TRANSLATE_NOOP("wording", "It was stopped here, because it might never have ended."),
         QT_TRANSLATE_NOOP("wording",
                           "Mend the facts that keep it going round, then mark this as done.")},
        {"state.other_version",
         QT_TRANSLATE_NOOP("wording", "This run began with another version of \"{journey}\"."),
         QT_TRANSLATE_NOOP("wording",
                           "It keeps the version it began with, so it was left untouched."),
         QT_TRANSLATE_NOOP(
             "wording", "Check the store; if versions were exchanged, restore the latest backup.")},
        {"state.unknown_format",
         QT_TRANSLATE_NOOP(
             "wording",
             "The state of this run was written by a later version of Tenure (format {format})."),
         QT_TRANSLATE_NOOP("wording", "It was left untouched."),
         QT_TRANSLATE_NOOP("wording", "Update Tenure on this machine.")},
        {"state.unreadable", QT_TRANSLATE_NOOP("wording", "The state of this run is damaged."),
         QT_TRANSLATE_NOOP("wording", "It was left untouched and does not go on."),
         QT_TRANSLATE_NOOP("wording",
                           "Check the store; if it is damaged, restore the latest backup.")},
    };
    return words;
}

} // namespace tenure::wording
