// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "connectorapi/connectorapi_global.h"

#include <QFuture>
#include <QLoggingCategory>
#include <QString>

namespace tenure::connectorapi {

/// Keeps secrets in keychain or vault. Configuration, requests and reports hold references only.
/// May be called from any thread; the future is answered from another one and never cancelled.
class TENURE_CONNECTORAPI_EXPORT SecretBroker
{
public:
    virtual ~SecretBroker();

    /// The secret behind a reference, for one use: take it with takeResult(), let it go out of
    /// scope.
    virtual QFuture<Result<Secret>> fetch(const QString &reference) = 0;

    /// Keeps a secret that the target tells or takes only once, before the target is told. Answers
    /// its reference. Depositing again under the same `key` (the effect key) replaces it, so that a
    /// repeated effect leaves one.
    virtual QFuture<Result<QString>> deposit(const QByteArray &key, Secret secret) = 0;
};

/// Slows calls down to what the system allows. One per system, shared by all who call it; any
/// thread.
class TENURE_CONNECTORAPI_EXPORT RateGate
{
public:
    virtual ~RateGate();

    /// How long to wait before one more call of `bucket`; zero: go, it has been counted.
    virtual milliseconds take(const QString &bucket) = 0;
    /// The target asked for quiet: nobody passes for that long, whatever the bucket.
    virtual void closeFor(milliseconds pause) = 0;
};

/// All that a system gets from us. Nothing else of the program is within its reach.
struct Host
{
    SecretBroker &secrets;
    const Clock
        &clock; ///< for facts that are dates (expiry); deadlines and time-outs are monotonic
    RateGate &rate;
    const QLoggingCategory &log;
};

} // namespace tenure::connectorapi
