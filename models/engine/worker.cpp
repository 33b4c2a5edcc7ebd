// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker.h"

#include "engine/reportdesk.h"
#include "engine/sendingdesk.h"
#include "engine/shelltask.h"
#include "engine/subjects.h"
#include "engine/turnfailpoints.h"

#include <QLoggingCategory>

namespace tenure::engine {

Q_LOGGING_CATEGORY(logWorker, "tenure.engine", QtInfoMsg)

Worker::Worker(const Ports &ports, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_limits(limits)
    , m_cache(ports.store, ports.definitions, limits.liveRuns)
    , m_runs(m_cache)
    , m_timers(m_runs)
    , m_grants(limits.readBacks)
    , m_watchdog(limits.watch)
    , m_removals(ports.verbs, limits.removals)
    , m_dispatcher({ports.store, ports.host, ports.verbs}, m_cache, m_grants, m_removals,
                   limits.readPause)
{
}

Worker::~Worker() = default;

Result<void> Worker::start()
{
    Result<QString> id = m_ports.store.storeId();
    if (!id)
        return id.error();
    m_storeId = *id;
    const Result<std::vector<EffectRow>> effects = m_ports.store.openEffects();
    if (!effects)
        return effects.error();
    for (const EffectRow &row : *effects)
        m_dispatcher.take(row);
    const Result<std::vector<TimerRow>> timers = m_ports.store.setTimers();
    if (!timers)
        return timers.error();
    m_timers.load(*timers);
    if (const Result<void> read = readBooks(); !read)
        return read;
    m_foreignChange = true;
    m_inboxMayHaveMore = true;
    return readSurroundings();
}

Result<void> Worker::readBooks()
{
    const Result<std::vector<AlertRow>> alerts = m_ports.store.openAlerts();
    if (!alerts)
        return alerts.error();
    const Result<std::vector<GrantCheckRow>> checks = m_ports.store.grantChecks();
    if (!checks)
        return checks.error();
    m_alerts.load(*alerts);
    m_grants.load(*checks);
    return m_removals.load(m_ports.store, m_ports.clock.now());
}

Result<void> Worker::turn()
{
    if (!hasWork())
        return {};
    if (const Result<void> read = readSurroundings(); !read)
        return read;
    // A commit whose answer was lost may be on disk. Effects and timers are found by the watchdog.
    if (const Result<void> read = m_storeFails ? readBooks() : Result<void>(); !read)
        return read;
    Turn turn;
    turn.now = m_ports.clock.now();
    HostMail mail = m_mailbox.take();
    if (const Result<void> taken = take(turn, mail); !taken) {
        giveBack(turn, std::move(mail), taken.error());
        return taken;
    }
    if (const Result<void> written = write(turn); !written) {
        giveBack(turn, std::move(mail), written.error());
        return written;
    }
    publish(turn, mail);
    if (!m_surroundings.isStopped())
        m_dispatcher.dispatch(m_ports.clock.now());
    m_cache.trim();
    return {};
}

RecordingContext Worker::recordingContext()
{
    return {m_storeId, m_surroundings.systems(), m_ports.times, m_ports.verbs, m_alerts,
            m_grants,  m_ports.definitions};
}

Result<void> Worker::take(Turn &turn, const HostMail &mail)
{
    const RecordingContext context = recordingContext();
    Result<void> taken = takeReports(turn, context, mail);
    if (taken)
        taken = m_timers.takeDue(turn, context, m_limits.eventsPerTurn);
    if (taken)
        taken = takeInbox(turn, context);
    if (!taken)
        return taken;
    // Last: what this very turn withdraws is not sent any more.
    SendingDesk sendings(context, m_cache, m_surroundings, m_removals, turn);
    for (const SendingRequest &request : mail.sendings)
        sendings.take(request);
    return sweep(turn);
}

Result<void> Worker::write(Turn &turn)
{
    flush(turn);
    // After a failure nothing starts before something was written, if only that writing works
    // again.
    if (m_storeFails && turn.commit.isEmpty())
        turn.commit.audit.push_back(
            {turn.now,
             {QStringLiteral("system"), QStringLiteral("worker"), QString()},
             QStringLiteral("store.writes_again"),
             QStringLiteral("store"),
             {}});
    if (turn.commit.isEmpty())
        return {};
    Result<void> written = passBefore(turn);
    if (written)
        written = m_ports.store.commit(turn.commit);
    if (written)
        written = passAfter(turn);
    m_storeFails = !written;
    return written;
}

// Nothing of the turn happened: what was in memory is forgotten, what had come by mail waits for
// the next turn.
void Worker::giveBack(Turn &turn, HostMail mail, const Error &error)
{
    qCWarning(logWorker).noquote() << "turn not written:" << error.code << error.detail;
    m_storeFails = true;
    m_inboxMayHaveMore = true;
    std::vector<RunId> touched;
    for (const auto &[id, run] : turn.touched) {
        m_cache.forget(id);
        touched.push_back(id);
    }
    m_watchdog.forgetTurn(touched);
    m_runs.forgetTurn();
    for (SendingRequest &request : mail.sendings)
        request.durable(error);
    m_mailbox.putBack(std::move(mail));
}

void Worker::noticeForeignChange()
{
    m_foreignChange = true;
    m_inboxMayHaveMore = true;
}

bool Worker::hasWork() const
{
    if (m_foreignChange || m_inboxMayHaveMore || !m_mailbox.isEmpty())
        return true;
    const Instant now = m_ports.clock.now();
    if (m_watchdog.isDue(now))
        return true;
    const auto timer = m_timers.next();
    if (timer && *timer <= now)
        return true;
    if (m_surroundings.isStopped())
        return false;
    const auto effect = m_dispatcher.next();
    const auto check = m_grants.next();
    return (effect && *effect <= now) || (check && *check <= now);
}

std::optional<Worker::Wake> Worker::next() const
{
    const auto timer = m_timers.next();
    const auto effect = m_surroundings.isStopped() ? std::nullopt : m_dispatcher.next();
    if (effect && (!timer || *effect < *timer))
        return Wake{*effect, QStringLiteral("retry")};
    if (timer)
        return Wake{*timer, QStringLiteral("timer")};
    return std::nullopt;
}

void Worker::sending(RunId run, Number effect, Intention intention,
                     std::function<void(Result<qint64>)> durable)
{
    m_mailbox.post(SendingRequest{run, effect, std::move(intention), std::move(durable)});
    Q_EMIT wanted();
}

void Worker::report(EffectReport report)
{
    m_mailbox.post(std::move(report));
    Q_EMIT wanted();
}

void Worker::available(const QString &system)
{
    m_mailbox.postAvailable(system);
    Q_EMIT wanted();
}

Result<void> Worker::readSurroundings()
{
    if (!m_foreignChange)
        return {};
    if (const Result<void> read = m_surroundings.read(m_ports.store); !read)
        return read;
    m_dispatcher.setPaused(m_surroundings.pausedSystems());
    m_dispatcher.setFrozen(m_surroundings.frozenPeople());
    m_foreignChange = false;
    Q_EMIT surroundingsRead();
    return {};
}

Result<void> Worker::takeInbox(Turn &turn, const RecordingContext &context)
{
    if (!m_inboxMayHaveMore)
        return {};
    // What stays unapplied comes first each time: room for it, lest it keep out the others.
    const int wanted = m_limits.eventsPerTurn + m_passedOver;
    const Result<std::vector<InboxEvent>> events = m_ports.store.unapplied(wanted);
    if (!events)
        return events.error();
    Applier applier(context, turn);
    const size_t before = turn.commit.drained.size();
    for (const InboxEvent &event : *events) {
        if (const Result<void> taken = takeEvent(turn, applier, event); !taken)
            return taken;
    }
    const int drained = int(turn.commit.drained.size() - before);
    const int passedOver = int(events->size()) - drained;
    const bool isFull = int(events->size()) == wanted;
    m_inboxMayHaveMore = isFull && (drained > 0 || passedOver > m_passedOver);
    m_passedOver = passedOver;
    return {};
}

// An event that cannot be read blocks nobody: its run keeps it unapplied and an alert says so.
Result<void> Worker::takeEvent(Turn &turn, Applier &applier, const InboxEvent &event)
{
    if (m_runs.isSetAside(event.run))
        return {};
    const Result<LiveRun *> run = m_runs.get(turn, event.run);
    if (!run)
        return run.error();
    if (!*run)
        return {};
    const Result<Happening> happening = happeningFromJson(event.body);
    if (!happening) {
        m_runs.setAside(turn, event.run, happening.error());
        return {};
    }
    m_alerts.end(turn.commit, runSubject(event.run), turn.now);
    turn.commit.drained.emplace_back(event.run, event.place);
    const QString reason = QStringLiteral("event:%1:%2").arg(event.run.value()).arg(event.place);
    applier.apply(**run, {event.at, *happening},
                  {QStringLiteral("system"), QStringLiteral("worker"), reason});
    return {};
}

Result<void> Worker::takeReports(Turn &turn, const RecordingContext &context, const HostMail &mail)
{
    ReportDesk desk(context, m_limits.retry, turn);
    for (const EffectReport &report : mail.reports) {
        const Result<LiveRun *> run = m_runs.get(turn, report.run);
        if (!run)
            return run.error();
        if (*run && GrantWatch::isCheck(report.number))
            desk.takeCheck(**run, report);
        else if (*run)
            desk.take(**run, report);
    }
    return {};
}

// A slice of the watchdog's round. What was not in memory before does not stay there for it.
Result<void> Worker::sweep(Turn &turn)
{
    if (!m_watchdog.isDue(turn.now))
        return {};
    // Some of the removals may be a day old by now.
    for (const SystemRow &system : m_surroundings.systems()) {
        if (!m_removals.usedUpUntil(system.name, turn.now))
            m_alerts.end(turn.commit, removalsSubject(system.name), turn.now);
    }
    const Result<std::vector<RunId>> slice = m_watchdog.takeSlice(m_ports.store, turn.now);
    if (!slice)
        return slice.error();
    for (const RunId id : *slice) {
        if (m_runs.isSetAside(id) || turn.touched.contains(id))
            continue;
        const bool wasHere = m_cache.holds(id);
        const Result<LiveRun *> run = m_runs.get(turn, id);
        if (!run)
            return run.error();
        if (*run)
            look(turn, **run);
        if (!wasHere && !turn.touched.contains(id))
            m_cache.forget(id);
    }
    return {};
}

void Worker::look(Turn &turn, LiveRun &run)
{
    // Every open row has its place in memory; one that has lost it would wait for ever.
    for (const auto &[number, row] : run.effects.rows())
        m_dispatcher.take(row);
    m_timers.restore(run);
    for (const Uncarried &stuck : stuckTokens(run)) {
        TaskRow task = exceptionFor(run, stuck, turn.now);
        if (!m_watchdog.isNew(run.row.id, stuck) || run.tasks.find(task.number))
            continue;
        turn.touched[run.row.id] = &run;
        qCCritical(logWorker) << "run" << run.row.id.value() << "is stuck at" << task.node;
        turn.commit.audit.push_back(
            {turn.now,
             {QStringLiteral("system"), QStringLiteral("worker"), QStringLiteral("watchdog")},
             task.code,
             runSubject(run.row.id),
             task.args});
        run.tasks.add(std::move(task));
    }
}

// The turn is on disk: memory follows, and whoever waited for it goes on.
void Worker::publish(const Turn &turn, const HostMail &mail)
{
    m_alerts.follow(turn.commit);
    m_grants.follow(turn.commit);
    m_removals.follow(turn.commit);
    for (const EffectReport &report : mail.reports)
        m_dispatcher.ended(report);
    for (const QString &system : mail.available)
        m_dispatcher.wake(system);
    m_dispatcher.follow(turn.commit);
    m_timers.follow(turn.commit);
    for (const std::function<void()> &action : turn.afterCommit)
        action();
    for (const auto &[run, effect] : turn.lateWithdrawals)
        m_ports.host.cancel(run, effect);
    std::vector<RunId> runs;
    runs.reserve(turn.touched.size());
    for (const auto &[id, run] : turn.touched)
        runs.push_back(id);
    if (!runs.empty())
        Q_EMIT committed(runs);
}

} // namespace tenure::engine
