// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/effecthost.h"

#include <QMutex>
#include <QSet>

namespace tenure::engine {

/// An effect that the host wants to send: nothing leaves before `durable` was called without an
/// error.
struct SendingRequest
{
    RunId run;
    Number effect = 0;
    Intention intention;
    std::function<void(Result<qint64>)> durable;
};

/// What the host has said since the last turn.
struct HostMail
{
    std::vector<SendingRequest> sendings;
    std::vector<EffectReport> reports;
    QSet<QString> available; ///< systems that take more

    bool isEmpty() const { return sendings.empty() && reports.empty() && available.isEmpty(); }
};

/// Where the host's threads leave their mail for the worker's. Thread-safe.
class Mailbox
{
public:
    void post(SendingRequest request);
    void post(EffectReport report);
    void postAvailable(const QString &system);

    bool isEmpty() const;
    HostMail take();

    /// The turn that took it was not written: what was said comes before all that has come since.
    /// Requests to send are not kept, the host was told no.
    void putBack(HostMail mail);

private:
    mutable QMutex m_lock;
    HostMail m_mail;
};

} // namespace tenure::engine
