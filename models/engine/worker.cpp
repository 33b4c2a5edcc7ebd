// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker.h"

#include "engine/reportdesk.h"
#include "engine/shelltask.h"
#include "engine/turn.h"

#include <QLoggingCategory>

namespace tenure::engine {

Q_LOGGING_CATEGORY(logWorker, "tenure.engine", QtInfoMsg)

namespace {

Ticket ticketFor(const EffectRow &row)
{
    return {row.run, row.number, row.system, row.verb, row.person, row.notBefore};
}

// Reasons to come back to an effect: it was never sent, or nobody knows what became of it.
bool wantsHost(const EffectRow &row)
{
    return row.state == EffectState::Queued || row.state == EffectState::Leased ||
           row.state == EffectState::Sending;
}

} // namespace

Worker::Worker(const Ports &ports, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_limits(limits)
    , m_cache(ports.store, ports.definitions, limits.liveRuns)
    , m_queue(ports.host)
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
    for (const EffectRow &row : *effects) {
        if (wantsHost(row))
            m_queue.add(ticketFor(row));
    }
    const Result<std::vector<TimerRow>> timers = m_ports.store.setTimers();
    if (!timers)
        return timers.error();
    for (const TimerRow &row : *timers)
        m_timers.set({row.run, row.number}, row.dueAt);
    m_foreignChange = true;
    m_inboxMayHaveMore = true;
    return readSurroundings();
}

Result<void> Worker::turn()
{
    if (!hasWork())
        return {};
    if (const Result<void> read = readSurroundings(); !read)
        return read;
    Turn turn;
    turn.now = m_ports.clock.now();
    Mailbox mail = takeMail();
    const RecordingContext context{m_storeId, m_systems, m_ports.times, m_ports.verbs};
    takeReports(turn, context, mail);
    takeSendings(turn, mail);
    takeTimers(turn, context);
    if (const Result<void> taken = takeInbox(turn, context); !taken) {
        giveBack(turn, std::move(mail), taken.error());
        return taken;
    }
    if (const Result<void> written = write(turn); !written) {
        giveBack(turn, std::move(mail), written.error());
        return written;
    }
    publish(turn, mail);
    dispatch();
    m_cache.trim();
    return {};
}

Result<void> Worker::write(Turn &turn)
{
    flush(turn);
    if (turn.commit.isEmpty())
        return {};
    Result<void> written = m_ports.store.commit(turn.commit);
    m_storeFails = !written;
    return written;
}

// Nothing of the turn happened: what was in memory is forgotten, what had come by mail waits for
// the next turn.
void Worker::giveBack(Turn &turn, Mailbox mail, const Error &error)
{
    qCWarning(logWorker).noquote() << "turn not written:" << error.code << error.detail;
    m_storeFails = true;
    m_inboxMayHaveMore = true;
    for (const auto &[id, run] : turn.touched)
        m_cache.forget(id);
    for (SendingRequest &request : mail.sendings)
        request.durable(error);
    const QMutexLocker lock(&m_mailLock);
    m_mail.reports.insert(m_mail.reports.begin(), std::make_move_iterator(mail.reports.begin()),
                          std::make_move_iterator(mail.reports.end()));
}

void Worker::noticeForeignChange()
{
    m_foreignChange = true;
    m_inboxMayHaveMore = true;
}

bool Worker::hasWork() const
{
    {
        const QMutexLocker lock(&m_mailLock);
        if (!m_mail.reports.empty() || !m_mail.sendings.empty() || !m_mail.available.isEmpty())
            return true;
    }
    if (m_foreignChange || m_inboxMayHaveMore)
        return true;
    const Instant now = m_ports.clock.now();
    const auto timer = m_timers.next();
    const auto effect = m_stopped ? std::nullopt : m_queue.next();
    return (timer && *timer <= now) || (effect && *effect <= now);
}

std::optional<Worker::Wake> Worker::next() const
{
    const auto timer = m_timers.next();
    const auto effect = m_queue.next();
    if (effect && (!timer || *effect < *timer))
        return Wake{*effect, QStringLiteral("retry")};
    if (timer)
        return Wake{*timer, QStringLiteral("timer")};
    return std::nullopt;
}

void Worker::sending(RunId run, Number effect, Intention intention,
                     std::function<void(Result<qint64>)> durable)
{
    {
        const QMutexLocker lock(&m_mailLock);
        m_mail.sendings.push_back({run, effect, std::move(intention), std::move(durable)});
    }
    Q_EMIT wanted();
}

void Worker::report(EffectReport report)
{
    {
        const QMutexLocker lock(&m_mailLock);
        m_mail.reports.push_back(std::move(report));
    }
    Q_EMIT wanted();
}

void Worker::available(const QString &system)
{
    {
        const QMutexLocker lock(&m_mailLock);
        m_mail.available.insert(system);
    }
    Q_EMIT wanted();
}

Worker::Mailbox Worker::takeMail()
{
    const QMutexLocker lock(&m_mailLock);
    return std::exchange(m_mail, {});
}

Result<void> Worker::readSurroundings()
{
    if (!m_foreignChange)
        return {};
    Result<bool> stopped = m_ports.store.stopped();
    if (!stopped)
        return stopped.error();
    const Result<std::vector<SystemRow>> systems = m_ports.store.systems();
    if (!systems)
        return systems.error();
    m_stopped = *stopped;
    m_systems.clear();
    m_pausedSystems.clear();
    for (const SystemRow &system : *systems) {
        for (const QString &name : system.logicalNames)
            m_systems.insert(name, system);
        if (system.paused)
            m_pausedSystems.insert(system.name);
    }
    m_queue.setPaused(m_pausedSystems);
    m_foreignChange = false;
    Q_EMIT surroundingsRead();
    return {};
}

Result<void> Worker::takeInbox(Turn &turn, const RecordingContext &context)
{
    if (!m_inboxMayHaveMore)
        return {};
    const Result<std::vector<InboxEvent>> events = m_ports.store.unapplied(m_limits.eventsPerTurn);
    if (!events)
        return events.error();
    m_inboxMayHaveMore = int(events->size()) == m_limits.eventsPerTurn;
    Applier applier(context, turn);
    for (const InboxEvent &event : *events)
        takeEvent(turn, applier, event);
    return {};
}

// An event that cannot be read blocks nobody: its run keeps it unapplied and an alert says so.
void Worker::takeEvent(Turn &turn, Applier &applier, const InboxEvent &event)
{
    if (m_unreadable.contains(event.run))
        return;
    const Result<LiveRun *> run = m_cache.get(event.run);
    const Result<Happening> happening = happeningFromJson(event.body);
    if (!run || !happening) {
        const Error error = run ? happening.error() : run.error();
        m_unreadable.insert(event.run);
        turn.commit.alerts.push_back({QStringLiteral("run:%1").arg(event.run.value()), error.code,
                                      error.args, turn.now, std::nullopt});
        qCCritical(logWorker) << "run" << event.run.value() << "cannot go on:" << error.code
                              << error.detail;
        return;
    }
    turn.commit.drained.emplace_back(event.run, event.place);
    const QString reason = QStringLiteral("event:%1:%2").arg(event.run.value()).arg(event.place);
    applier.apply(**run, {event.at, *happening},
                  {QStringLiteral("system"), QStringLiteral("worker"), reason});
}

void Worker::takeTimers(Turn &turn, const RecordingContext &context)
{
    Applier applier(context, turn);
    for (const auto &[id, number] : m_timers.due(turn.now, size_t(m_limits.eventsPerTurn))) {
        const Result<LiveRun *> run = m_cache.get(id);
        TimerRow *const timer = run ? (*run)->timers.touch(number) : nullptr;
        if (!timer || timer->state != TimerState::Set) {
            turn.afterCommit.push_back(
                [this, key = TimerQueue::Key(id, number)] { m_timers.remove(key); });
            continue;
        }
        timer->state = TimerState::Fired;
        applier.applyOwn(**run, {turn.now, TimerDue{number}},
                         QStringLiteral("timer:%1:%2").arg(id.value()).arg(number));
    }
}

void Worker::takeSendings(Turn &turn, Mailbox &mail)
{
    for (SendingRequest &request : mail.sendings) {
        const Result<LiveRun *> run = m_cache.get(request.run);
        EffectRow *const row = run ? (*run)->effects.touch(request.effect) : nullptr;
        const bool withdrawn = !row || row->state == EffectState::Withdrawn || !wantsHost(*row);
        if (withdrawn || m_stopped || m_pausedSystems.contains(row->system)) {
            const QString code =
                withdrawn ? QStringLiteral("effect.withdrawn") : QStringLiteral("effect.stopped");
            turn.afterCommit.push_back([durable = request.durable, code] { durable(Error{code}); });
            continue;
        }
        turn.touched[request.run] = *run;
        row->state = EffectState::Sending;
        row->waitsFor.clear();
        ++row->epoch;
        row->beforeImage = request.intention.beforeImage;
        row->plan = request.intention.plan;
        row->externalRef = request.intention.externalRef;
        turn.commit.audit.push_back(
            {turn.now,
             {QStringLiteral("system"), QStringLiteral("worker"), row->path},
             QStringLiteral("effect.sending"),
             QStringLiteral("run:%1/effect:%2").arg(row->run.value()).arg(row->number),
             {{QStringLiteral("key"), QString::fromLatin1(row->key)}}});
        turn.afterCommit.push_back(
            [durable = request.durable, epoch = row->epoch] { durable(epoch); });
    }
}

void Worker::takeReports(Turn &turn, const RecordingContext &context, const Mailbox &mail)
{
    ReportDesk desk(context, m_limits.retry, turn);
    for (const EffectReport &report : mail.reports) {
        if (const Result<LiveRun *> run = m_cache.get(report.run))
            desk.take(**run, report);
    }
}

// The turn is on disk: memory follows, and whoever waited for it goes on.
void Worker::publish(const Turn &turn, const Mailbox &mail)
{
    for (const EffectReport &report : mail.reports)
        m_queue.finished(report.run, report.number);
    for (const QString &system : mail.available)
        m_queue.wake(system);
    for (const EffectRow &row : turn.commit.effects) {
        if (!wantsHost(row))
            m_queue.remove(row.run, row.number);
        else if (!m_queue.isUnderWay(row.run, row.number))
            m_queue.add(ticketFor(row));
    }
    for (const TimerRow &row : turn.commit.timers) {
        if (row.state == TimerState::Set)
            m_timers.set({row.run, row.number}, row.dueAt);
        else
            m_timers.remove({row.run, row.number});
    }
    for (const std::function<void()> &action : turn.afterCommit)
        action();
    for (const auto &[run, effect] : turn.lateWithdrawals)
        m_ports.host.cancel(run, effect);
    std::vector<RunId> runs;
    for (const auto &[id, run] : turn.touched)
        runs.push_back(id);
    if (!runs.empty())
        Q_EMIT committed(runs);
}

void Worker::dispatch()
{
    if (m_stopped || m_storeFails)
        return;
    for (const Ticket &ticket : m_queue.take(m_ports.clock.now()))
        hand(ticket);
}

void Worker::hand(const Ticket &ticket)
{
    const Result<LiveRun *> run = m_cache.get(ticket.run);
    const EffectRow *const row = run ? (*run)->effects.find(ticket.number) : nullptr;
    if (!row || !wantsHost(*row)) {
        m_queue.finished(ticket.run, ticket.number);
        return;
    }
    m_ports.host.run(jobFor(**run, *row));
}

EffectJob Worker::jobFor(const LiveRun &run, const EffectRow &row) const
{
    EffectJob job;
    job.run = row.run;
    job.number = row.number;
    job.key = row.key;
    job.system = row.system;
    job.verb = row.verb;
    job.params = row.params;
    const journey::Value &person = run.state.facts->person;
    if (const journey::Value *number = person.field(u"number"))
        job.personNumber = number->toDisplayText();
    if (const journey::Value *name = person.field(u"displayName"))
        job.personName = name->toDisplayText();
    job.attempt = row.attempts + 1;
    job.mayHaveBeenSent = row.state == EffectState::Sending;
    job.readBackOnly = row.waitsFor == waitsWithdrawn;
    job.beforeImage = row.beforeImage;
    job.plan = row.plan;
    job.externalRef = row.externalRef;
    job.reason = row.path;
    return job;
}

} // namespace tenure::engine
