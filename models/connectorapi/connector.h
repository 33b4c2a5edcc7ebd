// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/health.h"
#include "connectorapi/host.h"
#include "connectorapi/listing.h"
#include "connectorapi/report.h"
#include "connectorapi/verb.h"

#include <QtPlugin>

#include <memory>

namespace tenure::connectorapi {

/// How sure and how soon a read after a write is.
enum class ReadBack { None, Eventual, Strong };

/// One verb of a connector and what it can promise about it.
struct Offer
{
    QString verb;
    ReadBack readBack = ReadBack::Strong;
    bool undo = false;   ///< gives a before-image from which its inverse restores
    bool dryRun = false; ///< probe gives the plan of changes without writing
};

/// What a connector is. `configSchema` is a JSON schema: forms are drawn from it, secrets are
/// marked
/// `"format": "secret-reference"` and hold a reference.
struct Descriptor
{
    QString id;   ///< "ldap"; also in the plugin's metadata
    QString name; ///< a proper name ("LDAP and Active Directory"), not translated
    int version = 1;
    QJsonObject configSchema = {};
    QList<Offer> offers = {};
    Danger dangerMax = Danger::Reversible;
};

/// A configured system in use. Lives on the system's thread, where all of this is called. Futures
/// may be finished on any thread: continue with a context object.
///
/// The effect protocol is the host's: probe -> (host: before-image and plan on disk, "sending") ->
/// act -> readBack -> (host: result). Each call reads its request alone; nothing is remembered
/// between calls but connections. Every future ends with exactly one result, at the latest shortly
/// after the request's deadline; callers never cancel a future, they call cancel(). Nothing retries
/// by itself: only the engine does.
class TENURE_CONNECTORAPI_EXPORT System
{
public:
    virtual ~System();

    /// Reads the present state. Never writes; may be repeated at any time.
    /// Finds by target's immutable id, else by the person's number: none = Absent, several =
    /// Ambiguous. Fills beforeImage and plan for act, and stops with a failure where act would have
    /// to refuse (Conflict, Policy...).
    virtual QFuture<Observation> probe(const OpRequest &request) = 0;

    /// Makes the change of `request.plan`. Class A may be repeated; B only after a probe that found
    /// nothing; C never. Checks the expected person and protection again on the object itself,
    /// right before writing. Failed promises that nothing was changed; a reply lost after sending
    /// is Unknown, never Failed or Transient.
    virtual QFuture<Report> act(const OpRequest &request) = 0;

    /// Reads again, past any cache, and compares with what was wanted. Never writes; may be
    /// repeated at any time.
    virtual QFuture<Observation> readBack(const OpRequest &request) = 0;

    /// One page of accounts or groups, for sweeps and for choosing.
    virtual QFuture<Page> page(const PageRequest &request) = 0;

    /// Climbs the health ladder and stops at the first rung that fails. Never writes.
    virtual QFuture<Ladder> health(HealthDepth depth, QDeadlineTimer deadline) = 0;

    /// Asks the call of that effect to end early. It still answers: what was not sent yet is Failed
    /// with `connector.cancelled`, what was sent is Unknown.
    virtual void cancel(const QByteArray &key) = 0;
};

/// The root object of a plugin: says what it is and opens systems. No state, no I/O of its own.
class TENURE_CONNECTORAPI_EXPORT Connector
{
public:
    virtual ~Connector();

    virtual Descriptor describe() const = 0;

    /// Checks `config` and makes the system; connects to nothing yet. Called on the thread the
    /// system will live on.
    virtual Result<std::unique_ptr<System>> open(const QJsonObject &config, Host host) const = 0;
};

} // namespace tenure::connectorapi

#define TENURE_CONNECTOR_IID "tenure.Connector/1"
Q_DECLARE_INTERFACE(tenure::connectorapi::Connector, TENURE_CONNECTOR_IID)
