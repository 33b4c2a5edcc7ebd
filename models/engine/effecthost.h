// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rows.h"

#include <functional>

namespace tenure::engine {

/// One try of one effect, as the shell hands it to the host.
struct EffectJob
{
    RunId run;
    Number number = 0;
    QByteArray key;
    QString system;
    QString verb;
    QJsonObject params;
    QString personNumber; ///< whom the target object must belong to
    QString personName;
    int attempt = 1;
    bool mayHaveBeenSent =
        false; ///< an earlier try reached "sending": read back before anything else
    bool readBackOnly =
        false;               ///< the step is withdrawn: only find out what became of it, never act
    bool byAnchor = false;   ///< a late look at a grant: its object is the one with this number and
                             ///< externalRef, whatever it is called by now
    QJsonObject beforeImage; ///< of that earlier try
    QJsonObject plan;
    QJsonObject externalRef; ///< of an earlier try; for an undo, of the effect that is taken back
    QJsonObject restore;     ///< undo: before-image of the effect that is taken back, else empty
    QString reason;
};

/// What the host knows before the request leaves: made durable first.
struct Intention
{
    QJsonObject beforeImage;
    QJsonObject plan;
    QJsonObject externalRef;
};

enum class EffectVerdict : quint8 {
    Done,      ///< the read-back agreed
    Failed,    ///< certainly not done
    Unknown,   ///< sent, and neither answer nor read-back tells
    NotStarted ///< the shell refused to let it be sent; it waits as before
};

struct EffectReport
{
    RunId run;
    Number number = 0;
    int attempt = 0;  ///< the job's; 0: not told
    qint64 epoch = 0; ///< of the sending row; 0: never sent
    EffectVerdict verdict = EffectVerdict::Failed;
    bool changed = false;
    QString phase; ///< where it ended: "probe", "act", "read_back"
    QJsonObject observed;
    QJsonObject externalRef;
    QString errorClass; ///< connectorapi's name, empty for Done
    Error error;
    std::optional<milliseconds> retryAfter;
    QJsonObject evidence;
    Instant startedAt;
    Instant endedAt;
};

/// Does effects. Called on the shell's thread; answers through EffectPort from any thread.
class EffectHost
{
public:
    virtual ~EffectHost() = default;

    /// False while the system's breaker is open, its rate is used up or it has no free place;
    /// `next` says when to ask again.
    virtual bool accepts(const QString &system, const QString &verb,
                         std::optional<Instant> *next) = 0;

    /// probe -> EffectPort::sending() -> act -> read back -> EffectPort::report(), always exactly
    /// one report.
    virtual void run(EffectJob job) = 0;

    /// Asks a running job to end early; it still reports.
    virtual void cancel(RunId run, Number effect) = 0;
};

/// What the shell does for the host. Thread-safe.
class EffectPort
{
public:
    virtual ~EffectPort() = default;

    /// Calls `durable` on the shell's thread with the effect's new epoch once the sending row is on
    /// disk, or with the reason why nothing may be sent (`effect.withdrawn`, `effect.stopped`, the
    /// store's error).
    virtual void sending(RunId run, Number effect, Intention intention,
                         std::function<void(Result<qint64>)> durable) = 0;

    virtual void report(EffectReport report) = 0;

    /// The system may take more: effects that accepts() turned away without an instant are asked
    /// for again.
    virtual void available(const QString &system) = 0;
};

} // namespace tenure::engine
