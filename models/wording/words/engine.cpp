// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include <QtGlobal>

namespace tenure::wording {

std::span<const Words> engineWords()
{
    static constexpr Words words[] = {
        {"effect.done_after_withdrawal",
         QT_TRANSLATE_NOOP("wording",
                           "{verb} on {system} went through after its step had been withdrawn."),
         QT_TRANSLATE_NOOP("wording",
                           "The change is there although the journey no longer wants it."),
         QT_TRANSLATE_NOOP("wording", "Look at the account in {system}, take the change back if it "
                                      "is wrong, then finish this task.")},
        {"effect.removals_used_up",
         QT_TRANSLATE_NOOP("wording", "{system} has had its {removals} removals of a day."),
         QT_TRANSLATE_NOOP("wording", "Further removals wait; everything else goes on."),
         QT_TRANSLATE_NOOP("wording", "They go on by themselves from {until}. If they are not what "
                                      "you expect, pause the system now.")},
        {"effect.stopped", QT_TRANSLATE_NOOP("wording", "Changes are stopped for now."),
         QT_TRANSLATE_NOOP("wording", "Nothing was sent; the step waits."),
         QT_TRANSLATE_NOOP("wording", "It goes on by itself once the stop is lifted.")},
        {"effect.unclear_at_withdrawal",
         QT_TRANSLATE_NOOP("wording", "{verb} was sent to {system}, and nobody can say whether it "
                                      "took place; its step has been withdrawn."),
         QT_TRANSLATE_NOOP("wording",
                           "The person may have something that the journey no longer wants."),
         QT_TRANSLATE_NOOP("wording", "Look in {system}, put it right, then finish this task.")},
        {"effect.withdrawn",
         QT_TRANSLATE_NOOP("wording", "The step was withdrawn before anything was sent."), "", ""},
        {"grant.gone",
         QT_TRANSLATE_NOOP("wording", "{item} on {system} was there and is not any more."),
         QT_TRANSLATE_NOOP("wording", "A later look found something else than what was proven: "
                                      "{differences}."),
         QT_TRANSLATE_NOOP("wording", "Find out who changed it in {system}, give it back or take "
                                      "it away in Tenure too, then finish this task.")},
        {"run.uncarried", QT_TRANSLATE_NOOP("wording", "Run {run} stands still at \"{step}\"."),
         QT_TRANSLATE_NOOP("wording", "Nothing it could wait for is under way any more, so it "
                                      "would never go on by itself."),
         QT_TRANSLATE_NOOP("wording", "Do what is left by hand or cancel the run and start the "
                                      "journey anew; report it with the log, for it is a defect "
                                      "or a damaged store.")},
    };
    return words;
}

} // namespace tenure::wording
