// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "engine/alertbook.h"
#include "engine/dispatcher.h"
#include "engine/grantwatch.h"
#include "engine/mailbox.h"
#include "engine/ports.h"
#include "engine/readableruns.h"
#include "engine/removallimit.h"
#include "engine/retry.h"
#include "engine/surroundings.h"
#include "engine/timerdesk.h"
#include "engine/watchdog.h"

#include <QObject>

namespace tenure::engine {

/// The shell around the core: the one who advances runs.
///
/// A turn takes everything that has happened (inbox, due timers, reports of effects), lets the core
/// advance each run and writes all of it in one transaction; the sync of that transaction is the
/// batching window, so that what happens during it is the next turn's batch. Effects start only
/// after the commit that holds their intent. Lives on one thread; only the EffectPort functions may
/// be called from others.
class Worker final : public QObject, public EffectPort
{
    Q_OBJECT

public:
    struct Ports
    {
        RunStore &store;
        const Clock &clock;
        DefinitionSource &definitions;
        TimeSource &times;
        EffectHost &host;
        const VerbBook &verbs;
    };

    struct Limits
    {
        size_t liveRuns = 1000; ///< kept decoded in memory
        int eventsPerTurn = 1000;
        milliseconds readPause =
            std::chrono::seconds(30); ///< until what the store could not read is asked for again
        RetryPolicy retry = {};
        Watchdog::Pace watch = {};
        GrantWatch::Pace readBacks = {};
        RemovalLimit::Allowance removals = {};
    };

    /// When and why the worker is next needed without anything new happening. Read-backs of grants
    /// do not count: no step waits for them; nor does what the global stop keeps from starting.
    struct Wake
    {
        Instant at;
        QString kind; ///< "timer" or "retry"
    };

    Worker(const Ports &ports, const Limits &limits, QObject *parent = nullptr);
    ~Worker() override;

    /// Reads what is under way. Effects that were being sent when the last worker died are read
    /// back first.
    Result<void> start();

    /// One turn; without anything to do it costs nothing. An error is the store's: nothing of the
    /// turn counts, what had happened is kept for the next one, and no effect starts until a turn
    /// succeeds.
    Result<void> turn();

    /// Another process wrote: its events, systems and stop flag are read in the next turn.
    void noticeForeignChange();

    bool hasWork() const;
    /// Nothing to do and nothing to wait for but timers and other people.
    bool isQuiet() const { return !hasWork() && m_dispatcher.isIdle(); }
    std::optional<Wake> next() const;

    // EffectPort, from any thread
    void sending(RunId run, Number effect, Intention intention,
                 std::function<void(Result<qint64>)> durable) override;
    void report(EffectReport report) override;
    void available(const QString &system) override;

Q_SIGNALS:
    /// Systems, stop flag and the like were read anew because another process wrote.
    void surroundingsRead();
    /// Something waits for a turn; emitted from any thread.
    void wanted();
    /// A turn is on disk; `runs` changed.
    void committed(const std::vector<tenure::RunId> &runs);

private:
    Result<void> readSurroundings();
    Result<void> readBooks();
    RecordingContext recordingContext();
    Result<void> take(Turn &turn, const HostMail &mail);
    Result<void> takeReports(Turn &turn, const RecordingContext &context, const HostMail &mail);
    Result<void> takeInbox(Turn &turn, const RecordingContext &context);
    Result<void> takeEvent(Turn &turn, Applier &applier, const InboxEvent &event);
    Result<void> sweep(Turn &turn);
    void look(Turn &turn, LiveRun &run);
    Result<void> write(Turn &turn);
    void giveBack(Turn &turn, HostMail mail, const Error &error);
    void publish(const Turn &turn, const HostMail &mail);

    Ports m_ports;
    Limits m_limits;
    RunCache m_cache;
    ReadableRuns m_runs;
    TimerDesk m_timers;
    AlertBook m_alerts;
    GrantWatch m_grants;
    Watchdog m_watchdog;
    RemovalLimit m_removals;
    Dispatcher m_dispatcher;
    Surroundings m_surroundings;
    Mailbox m_mailbox;
    QString m_storeId;
    bool m_foreignChange = true;
    bool m_inboxMayHaveMore = true;
    int m_passedOver = 0; ///< events that stay unapplied because their runs were set aside
    bool m_storeFails = false;
};

} // namespace tenure::engine
