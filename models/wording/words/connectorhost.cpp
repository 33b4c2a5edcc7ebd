// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/words.h"

#include <QtGlobal>

namespace tenure::wording {

std::span<const Words> connectorhostWords()
{
    static constexpr Words words[] = {
        {"connector.bad_id",
         QT_TRANSLATE_NOOP(
             "wording",
             "The connector file {file} does not name itself, or bears a name that is taken."),
         QT_TRANSLATE_NOOP("wording", "It is not used."),
         QT_TRANSLATE_NOOP("wording", "Reinstall the connector.")},
        {"connector.is_link", QT_TRANSLATE_NOOP("wording", "The connector file {file} is a link."),
         QT_TRANSLATE_NOOP("wording",
                           "It is not used: what a link points to can be changed unseen."),
         QT_TRANSLATE_NOOP("wording", "Put the file itself into the directory.")},
        {"connector.load_failed",
         QT_TRANSLATE_NOOP("wording", "The connector \"{connector}\" could not be loaded."),
         QT_TRANSLATE_NOOP("wording", "Its systems are not reached; their steps become tasks."),
         QT_TRANSLATE_NOOP("wording", "Reinstall it together with this program.")},
        {"connector.other_version",
         QT_TRANSLATE_NOOP("wording", "{file} is not a connector for this version of Tenure."),
         QT_TRANSLATE_NOOP("wording", "It is not used."),
         QT_TRANSLATE_NOOP("wording", "Install the one that belongs to this version.")},
        {"connector.unknown",
         QT_TRANSLATE_NOOP("wording", "No connector \"{connector}\" is installed."),
         QT_TRANSLATE_NOOP("wording",
                           "Systems that use it are not reached; their steps become tasks."),
         QT_TRANSLATE_NOOP("wording", "Install it, or choose another connector for the system.")},
        {"effect.ambiguous", QT_TRANSLATE_NOOP("wording", "{matches} objects match this person."),
         QT_TRANSLATE_NOOP("wording", "Nothing was changed, because any choice would be a guess."),
         QT_TRANSLATE_NOOP("wording",
                           "Find out which one is right, mend the others, then try again.")},
        {"effect.outcome_unknown",
         QT_TRANSLATE_NOOP("wording", "It was sent, but nobody can say whether it took place."),
         QT_TRANSLATE_NOOP("wording", "It is not repeated blindly."),
         QT_TRANSLATE_NOOP(
             "wording",
             "Look into the system, then answer whether it is done or must be tried again.")},
        {"effect.read_back_differs",
         QT_TRANSLATE_NOOP(
             "wording",
             "{system} said it was done, but reading it back shows other values: {differences}."),
         QT_TRANSLATE_NOOP("wording", "The change does not count as made."),
         QT_TRANSLATE_NOOP(
             "wording", "Look at the object in {system}, mend it there, then finish this task.")},
        {"system.unknown", QT_TRANSLATE_NOOP("wording", "There is no system \"{name}\"."), "",
         QT_TRANSLATE_NOOP("wording", "Add it, or use a name of system list.")},
    };
    return words;
}

} // namespace tenure::wording
