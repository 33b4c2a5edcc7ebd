// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/verbbook.h"

#include "connectorapi/verb.h"

namespace tenure::app {
namespace {

engine::VerbClass classOf(connectorapi::VerbClass verbClass)
{
    switch (verbClass) {
    case connectorapi::VerbClass::SetsState:
        return engine::VerbClass::SetsState;
    case connectorapi::VerbClass::Creates:
        return engine::VerbClass::Creates;
    case connectorapi::VerbClass::Once:
        return engine::VerbClass::Once;
    }
    return engine::VerbClass::Once;
}

engine::VerbDirection directionOf(connectorapi::Direction direction)
{
    switch (direction) {
    case connectorapi::Direction::Gives:
        return engine::VerbDirection::Gives;
    case connectorapi::Direction::Takes:
        return engine::VerbDirection::Takes;
    case connectorapi::Direction::Neither:
        return engine::VerbDirection::Neither;
    }
    return engine::VerbDirection::Neither;
}

} // namespace

engine::VerbFacts ConnectorVerbs::facts(const QString &verb) const
{
    const connectorapi::Verb *const known = connectorapi::findVerb(verb);
    if (!known)
        return {};
    return {classOf(known->verbClass), directionOf(known->direction), known->inverse};
}

QStringList ConnectorVerbs::removals() const
{
    QStringList names;
    for (const connectorapi::Verb &verb : connectorapi::verbs()) {
        if (verb.pace == connectorapi::Pace::Remove)
            names << verb.name;
    }
    return names;
}

} // namespace tenure::app
