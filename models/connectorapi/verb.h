// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/connectorapi_global.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tenure::connectorapi {

/// What a crash between sending and answer means for a verb.
enum class VerbClass {
    SetsState, ///< A: may be repeated, the result is the same
    Creates,   ///< B: makes something with an anchor; after a crash the anchor is looked up, never
               ///< made blindly again
    Once,      ///< C: cannot be repeated (mail, order); an unclear outcome becomes an exception
};

/// What it takes to put things right when the verb was wrong.
enum class Danger {
    Reversible,   ///< its inverse restores the state
    Hard,         ///< can be mended by hand, at a price
    Irreversible, ///< cannot be mended
    Money,        ///< spends money
};

/// Whether a person has more or less afterwards; a leave withdraws the unsent effects that give.
enum class Direction { Gives, Takes, Neither };

/// Which rate limit of a system counts the verb.
enum class Pace { Modify, Disable, Remove };

/// One entry of the closed list of things a step can ask of a system.
struct Verb
{
    QString name;
    VerbClass verbClass = VerbClass::SetsState;
    Danger danger = Danger::Reversible;
    Direction direction = Direction::Neither;
    Pace pace = Pace::Modify;
    QString inverse = {};      ///< name of the verb that takes it back; empty: none
    QStringList required = {}; ///< parameters that must be there and say something
    bool manualOnly = false;   ///< always a person's work, until a connector offers it
};

/// The closed list, in alphabetical order. Vendor verbs ("x...") are declared by manifests and are
/// not in it.
TENURE_CONNECTORAPI_EXPORT const QList<Verb> &verbs();

/// The verb of that name, or nullptr.
TENURE_CONNECTORAPI_EXPORT const Verb *findVerb(QStringView name);

TENURE_CONNECTORAPI_EXPORT QString toText(VerbClass verbClass); ///< "A", "B" or "C"
TENURE_CONNECTORAPI_EXPORT QString
toText(Danger danger); ///< "reversible", "hard", "irreversible", "money"

} // namespace tenure::connectorapi
