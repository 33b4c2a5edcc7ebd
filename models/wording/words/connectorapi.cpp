// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include <QtGlobal>

namespace tenure::wording {

std::span<const Words> connectorapiWords()
{
    static constexpr Words words[] = {
        {"connector.cancelled",
         QT_TRANSLATE_NOOP("wording", "The step was stopped before anything was sent."),
         QT_TRANSLATE_NOOP("wording", "Nothing was changed."), ""},
        {"connector.missing_parameter",
         QT_TRANSLATE_NOOP("wording", "{verb} needs \"{parameter}\", and it is missing or empty."),
         QT_TRANSLATE_NOOP("wording", "Nothing was sent: an empty value never means \"all\"."),
         QT_TRANSLATE_NOOP(
             "wording", "Fill it in at the step of the journey, or complete the person's facts.")},
        {"connector.no_key",
         QT_TRANSLATE_NOOP("wording",
                           "{verb} was asked for without the key that makes repeating it safe."),
         QT_TRANSLATE_NOOP("wording", "Nothing was sent."),
         QT_TRANSLATE_NOOP("wording", "This is a fault in Tenure; please report it.")},
        {"connector.no_person",
         QT_TRANSLATE_NOOP("wording", "{verb} was asked for without saying for whom."),
         QT_TRANSLATE_NOOP("wording", "Nothing was sent: without employee number and name no "
                                      "account can be told from another."),
         QT_TRANSLATE_NOOP("wording", "Complete the person's employee number and name.")},
        {"connector.not_offered", QT_TRANSLATE_NOOP("wording", "This system cannot do \"{verb}\"."),
         QT_TRANSLATE_NOOP("wording", "Nothing was changed; a person has to do it."),
         QT_TRANSLATE_NOOP("wording", "Do it by hand, or bind the step to another system.")},
        {"connector.secret_late",
         QT_TRANSLATE_NOOP("wording", "The keychain or vault did not answer in time."),
         QT_TRANSLATE_NOOP("wording", "Nothing was sent; Tenure will try again."),
         QT_TRANSLATE_NOOP("wording", "See whether the keychain waits for somebody to unlock it.")},
        {"connector.unknown_verb",
         QT_TRANSLATE_NOOP("wording", "There is no action called \"{verb}\"."),
         QT_TRANSLATE_NOOP("wording", "The step cannot run on any system."),
         QT_TRANSLATE_NOOP("wording",
                           "Choose one of the listed actions at the step of the journey.")},
    };
    return words;
}

} // namespace tenure::wording
