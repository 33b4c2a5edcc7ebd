// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "connectorapi/connectorapi_global.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QJsonObject>
#include <QString>

namespace tenure::connectorapi {

/// An object in a target system, by what the system itself never changes (objectGUID, entryUUID,
/// SCIM id).
struct ExternalRef
{
    QString type = {}; ///< "account", "group", "message"...
    QString id = {};   ///< immutable native id, as text; never a name, address or DN
    QString etag = {}; ///< the version read, where the system has one

    bool isEmpty() const { return id.isEmpty(); }
    friend bool operator==(const ExternalRef &, const ExternalRef &) = default;
};

/// Whom the object must belong to. Checked on the object itself before every write; a mismatch
/// stops with Conflict.
struct ExpectedPerson
{
    QString number = {}; ///< employee number: the anchor
    QString displayName = {};

    friend bool operator==(const ExpectedPerson &, const ExpectedPerson &) = default;
};

/// One effect, as the host hands it to a system. The same value goes through probe, act and
/// readBack, filled in on the way.
struct OpRequest
{
    QByteArray key = {}; ///< effect key: the same for every try of one effect, and unique to it
    QString verb = {};   ///< from verbs()
    ExternalRef target =
        {}; ///< of the effect taken back, in an undo; empty: looked up by the person's number
    ExpectedPerson person = {};
    QJsonObject desired = {}; ///< the step's parameters, evaluated; the state wanted, not a command
    QJsonObject before =
        {}; ///< act, readBack: the before-image that probe gave and the host has on disk
    QJsonObject plan = {}; ///< act, readBack: the choices that probe made (names, difference) and
                           ///< the host has on disk
    QJsonObject restore =
        {}; ///< undo: the before-image of the effect that is taken back; empty otherwise
    QDeadlineTimer deadline{
        QDeadlineTimer::Forever}; ///< monotonic; honoured, whatever the peer does
    bool dryRun = false;          ///< act answers as if, and writes nothing
    bool byAnchor = false; ///< probe, for a late look at a grant: the object with this id and
                           ///< number is it, whatever it is called by now. Never asked of act
    QString actor = {};    ///< on whose authority, for the target's own log where it has one
    QString reason = {};
};

/// Refuses what no connector may act on: no key, an unknown verb, no person (number and name), a
/// parameter that is missing or empty. An empty selector is an error, never "all". Every system
/// calls it first, in each phase.
TENURE_CONNECTORAPI_EXPORT Result<void> validate(const OpRequest &request);

/// The parameters without what a person is called and what follows from that (the mail address):
/// it changes without anything being given or taken away.
TENURE_CONNECTORAPI_EXPORT QJsonObject withoutNames(QJsonObject desired);

} // namespace tenure::connectorapi
