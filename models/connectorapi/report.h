// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/errorclass.h"
#include "connectorapi/request.h"

#include <QJsonArray>
#include <QList>

#include <optional>

namespace tenure::connectorapi {

enum class Presence { Unknown, Absent, Present, Ambiguous };

/// Whether what was read is what was asked for. NotYet: the target needs time (Accepted,
/// replication); read again later.
enum class Satisfied { Unknown, No, NotYet, Yes };

/// What a read really saw. `failure` is set when nothing could be seen: then presence and satisfied
/// are Unknown.
struct Observation
{
    Presence presence = Presence::Unknown;
    Satisfied satisfied = Satisfied::Unknown;
    ExternalRef ref = {};        ///< of the object, if present
    QJsonObject attributes = {}; ///< as read, by the connector's own names; never a secret
    QJsonObject differences =
        {}; ///< wanted but not so: name -> {"wanted", "seen"}; empty when satisfied
    QJsonObject beforeImage =
        {}; ///< all that is needed to put the object back (account, groups...)
    QJsonObject plan =
        {}; ///< what act would do: names chosen, changes; persist it, act does just this
    QList<ExternalRef> candidates = {}; ///< the matches, if ambiguous
    QJsonArray warnings = {};           ///< {"code", "args"} each: not written, skipped, odd
    std::optional<Failure> failure = {};
};

enum class Status {
    Done,        ///< the target says so; the read-back decides
    AlreadyDone, ///< was so before: nothing written, nothing to take back
    Accepted,    ///< the target will do it; read back until satisfied
    Partial,     ///< some parts are done, `failure` names the others
    Failed,      ///< certainly not done
    Unknown,     ///< sent, but no answer: may be done or not; read back first
};

/// What act did. Evidence is for the audit: instants, result codes, ids; never a secret and no more
/// facts than needed.
struct Report
{
    Status status = Status::Unknown;
    bool changed = false; ///< something was written; false: the inverse is a no-op
    ExternalRef ref = {};
    QJsonObject observed = {};    ///< the object's state as the answer itself told it, if it did
    QJsonObject beforeImage = {}; ///< as acted upon, if act had to read again
    QJsonObject evidence = {};
    QString secretRef = {};   ///< where a one-time secret was deposited; never the secret
    QJsonArray warnings = {}; ///< {"code", "args"} each
    std::optional<Failure> failure = {}; ///< set for Partial, Failed and Unknown
};

TENURE_CONNECTORAPI_EXPORT QString
toText(Presence presence); ///< "unknown", "absent", "present", "ambiguous"
TENURE_CONNECTORAPI_EXPORT QString
toText(Satisfied satisfied);                              ///< "unknown", "no", "not_yet", "yes"
TENURE_CONNECTORAPI_EXPORT QString toText(Status status); ///< "done", "already_done", "accepted"...

/// The report of a refusal: nothing was sent.
TENURE_CONNECTORAPI_EXPORT Report refused(ErrorClass errorClass, Error error);
/// The observation of a read that failed.
TENURE_CONNECTORAPI_EXPORT Observation unseen(ErrorClass errorClass, Error error);

} // namespace tenure::connectorapi
