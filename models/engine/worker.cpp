// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker.h"

#include "engine/advance.h"
#include "engine/reportdesk.h"
#include "engine/shelltask.h"
#include "engine/subjects.h"
#include "engine/turn.h"
#include "engine/turnfailpoints.h"
#include "engine/undo.h"

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

void namePerson(EffectJob &job, const LiveRun &run)
{
    const journey::Value &person = run.state.facts->person;
    if (const journey::Value *number = person.field(u"number"))
        job.personNumber = number->toDisplayText();
    if (const journey::Value *name = person.field(u"displayName"))
        job.personName = name->toDisplayText();
}

} // namespace

Worker::Worker(const Ports &ports, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_limits(limits)
    , m_cache(ports.store, ports.definitions, limits.liveRuns)
    , m_queue(ports.host)
    , m_grants(limits.readBacks)
    , m_watchdog(limits.watch)
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
    const Result<std::vector<AlertRow>> alerts = m_ports.store.openAlerts();
    if (!alerts)
        return alerts.error();
    m_alerts.load(*alerts);
    const Result<std::vector<GrantCheckRow>> checks = m_ports.store.grantChecks();
    if (!checks)
        return checks.error();
    m_grants.load(*checks);
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
    if (const Result<void> taken = take(turn, mail); !taken) {
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

Result<void> Worker::take(Turn &turn, Mailbox &mail)
{
    const RecordingContext context{m_storeId, m_systems, m_ports.times,      m_ports.verbs,
                                   m_alerts,  m_grants,  m_ports.definitions};
    Result<void> taken = takeReports(turn, context, mail);
    if (!taken)
        return taken;
    takeSendings(turn, mail);
    taken = takeTimers(turn, context);
    if (taken)
        taken = takeInbox(turn, context);
    return taken ? sweep(turn) : taken;
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
void Worker::giveBack(Turn &turn, Mailbox mail, const Error &error)
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
    m_unreadable.clear(); // their alerts were not written either
    for (SendingRequest &request : mail.sendings)
        request.durable(error);
    const QMutexLocker lock(&m_mailLock);
    m_mail.reports.insert(m_mail.reports.begin(), std::make_move_iterator(mail.reports.begin()),
                          std::make_move_iterator(mail.reports.end()));
    m_mail.available.unite(mail.available);
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
    if (m_watchdog.isDue(now))
        return true;
    const auto timer = m_timers.next();
    const auto effect = m_stopped ? std::nullopt : m_queue.next();
    const auto check = m_stopped ? std::nullopt : m_grants.next();
    if (check && *check <= now)
        return true;
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
    Applier applier(context, turn);
    const size_t before = turn.commit.drained.size();
    for (const InboxEvent &event : *events) {
        if (const Result<void> taken = takeEvent(turn, applier, event); !taken)
            return taken;
    }
    const bool full = int(events->size()) == m_limits.eventsPerTurn;
    m_inboxMayHaveMore = full && turn.commit.drained.size() > before;
    return {};
}

// An event that cannot be read blocks nobody: its run keeps it unapplied and an alert says so.
Result<void> Worker::takeEvent(Turn &turn, Applier &applier, const InboxEvent &event)
{
    if (m_unreadable.contains(event.run))
        return {};
    const Result<LiveRun *> run = runFor(turn, event.run);
    if (!run)
        return run.error();
    if (!*run)
        return {};
    const Result<Happening> happening = happeningFromJson(event.body);
    if (!happening) {
        setAside(turn, event.run, happening.error());
        return {};
    }
    m_alerts.end(turn.commit, runSubject(event.run), turn.now);
    turn.commit.drained.emplace_back(event.run, event.place);
    const QString reason = QStringLiteral("event:%1:%2").arg(event.run.value()).arg(event.place);
    applier.apply(**run, {event.at, *happening},
                  {QStringLiteral("system"), QStringLiteral("worker"), reason});
    return {};
}

// A run that this program cannot read is set aside (nullptr); what the disk refuses is an error of
// the whole turn. The store's codes begin with its name.
Result<LiveRun *> Worker::runFor(Turn &turn, RunId id)
{
    Result<LiveRun *> run = m_cache.get(id);
    if (run || run.error().code.startsWith(QLatin1String("store.")))
        return run;
    setAside(turn, id, run.error());
    return static_cast<LiveRun *>(nullptr);
}

void Worker::setAside(Turn &turn, RunId id, const Error &error)
{
    if (m_unreadable.contains(id))
        return;
    m_unreadable.insert(id);
    turn.commit.alerts.push_back({runSubject(id), error.code, error.args, turn.now, std::nullopt});
    qCCritical(logWorker) << "run" << id.value() << "cannot go on:" << error.code << error.detail;
}

// Those of one run that are due at the same instant go in the core's own order.
Result<void> Worker::takeTimers(Turn &turn, const RecordingContext &context)
{
    Applier applier(context, turn);
    const auto due = m_timers.due(turn.now, size_t(m_limits.eventsPerTurn));
    for (auto first = due.begin(); first != due.end();) {
        std::vector<Number> together;
        auto last = first;
        for (; last != due.end() && last->first == first->first &&
               m_timers.dueAt(*last) == m_timers.dueAt(*first);
             ++last)
            together.push_back(last->second);
        const Result<void> fired = fireTimers(turn, applier, first->first, std::move(together));
        if (!fired)
            return fired;
        first = last;
    }
    return {};
}

Result<void> Worker::fireTimers(Turn &turn, Applier &applier, RunId id, std::vector<Number> due)
{
    const Result<LiveRun *> run = runFor(turn, id);
    if (!run)
        return run.error();
    if (*run)
        orderDue(*(*run)->definition, (*run)->state, due);
    for (const Number number : due) {
        TimerRow *const timer = *run ? (*run)->timers.touch(number) : nullptr;
        if (!timer || timer->state != TimerState::Set) {
            turn.afterCommit.push_back(
                [this, key = TimerQueue::Key(id, number)] { m_timers.remove(key); });
            continue;
        }
        timer->state = TimerState::Fired;
        applier.applyOwn(**run, {turn.now, TimerDue{number}},
                         QStringLiteral("timer:%1:%2").arg(id.value()).arg(number));
    }
    return {};
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
             effectSubject(row->run, row->number),
             {{QStringLiteral("key"), QString::fromLatin1(row->key)}}});
        turn.afterCommit.push_back(
            [durable = request.durable, epoch = row->epoch] { durable(epoch); });
    }
}

Result<void> Worker::takeReports(Turn &turn, const RecordingContext &context, const Mailbox &mail)
{
    ReportDesk desk(context, m_limits.retry, turn);
    for (const EffectReport &report : mail.reports) {
        const Result<LiveRun *> run = runFor(turn, report.run);
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
    const Result<std::vector<RunId>> slice = m_watchdog.takeSlice(m_ports.store, turn.now);
    if (!slice)
        return slice.error();
    for (const RunId id : *slice) {
        if (m_unreadable.contains(id) || turn.touched.contains(id))
            continue;
        const bool wasHere = m_cache.holds(id);
        const Result<LiveRun *> run = runFor(turn, id);
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
    requeue(run);
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

// Every open row has its place in memory; one that has lost it would wait for ever.
void Worker::requeue(const LiveRun &run)
{
    for (const auto &[number, row] : run.effects.rows()) {
        if (wantsHost(row) && !m_queue.holds(row.run, number))
            m_queue.add(ticketFor(row));
    }
    for (const auto &[number, row] : run.timers.rows()) {
        if (!m_timers.holds({row.run, number}))
            m_timers.set({row.run, number}, row.dueAt);
    }
}

// The turn is on disk: memory follows, and whoever waited for it goes on.
void Worker::publish(const Turn &turn, const Mailbox &mail)
{
    m_alerts.follow(turn.commit);
    m_grants.follow(turn.commit);
    for (const EffectReport &report : mail.reports)
        finish(report);
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

// An effect that was not allowed to begin has an unchanged row, and yet it waits again.
void Worker::finish(const EffectReport &report)
{
    m_queue.finished(report.run, report.number);
    const Result<LiveRun *> run = m_cache.get(report.run);
    const EffectRow *const row = run ? (*run)->effects.find(report.number) : nullptr;
    if (row && wantsHost(*row))
        m_queue.add(ticketFor(*row));
}

void Worker::dispatch()
{
    if (m_stopped || m_storeFails)
        return;
    const Instant now = m_ports.clock.now();
    for (const GrantCheckRow &row : m_grants.takeDue(now))
        m_queue.add({row.run, GrantWatch::numberOf(row), row.system, row.verb, row.person, now});
    for (const Ticket &ticket : m_queue.take(now))
        hand(ticket);
}

void Worker::hand(const Ticket &ticket)
{
    const Result<LiveRun *> run = m_cache.get(ticket.run);
    if (!run)
        return putBack(ticket);
    if (GrantWatch::isCheck(ticket.number))
        return handCheck(ticket, **run);
    const EffectRow *const row = (*run)->effects.find(ticket.number);
    if (!row || !wantsHost(*row)) {
        m_queue.finished(ticket.run, ticket.number);
        return;
    }
    Result<EffectJob> job = jobFor(**run, *row);
    if (!job)
        return putBack(ticket);
    m_ports.host.run(std::move(*job));
}

void Worker::handCheck(const Ticket &ticket, const LiveRun &run)
{
    const GrantCheckRow *const row = m_grants.find(ticket.run, ticket.number);
    if (!row) {
        m_queue.finished(ticket.run, ticket.number);
        return;
    }
    EffectJob job = m_grants.jobFor(*row);
    namePerson(job, run);
    m_ports.host.run(std::move(job));
}

// The store could not read what the effect needs: it is not forgotten, only later.
void Worker::putBack(Ticket ticket)
{
    m_queue.finished(ticket.run, ticket.number);
    ticket.notBefore = m_ports.clock.now() + m_limits.readPause;
    m_queue.add(std::move(ticket));
}

Result<EffectJob> Worker::jobFor(const LiveRun &run, const EffectRow &row) const
{
    const Result<std::optional<EffectRow>> undone =
        effectUndoneBy(m_ports.store, m_ports.verbs, run.row.lifecycle, row);
    if (!undone)
        return undone.error();
    EffectJob job;
    job.run = row.run;
    job.number = row.number;
    job.key = row.key;
    job.system = row.system;
    job.verb = row.verb;
    job.params = row.params;
    namePerson(job, run);
    job.attempt = row.attempts + 1;
    job.mayHaveBeenSent = row.state == EffectState::Sending;
    job.readBackOnly = row.waitsFor == waitsWithdrawn;
    job.beforeImage = row.beforeImage;
    job.plan = row.plan;
    job.externalRef = row.externalRef;
    job.reason = row.path;
    if (*undone)
        fillUndo(job, **undone);
    return job;
}

} // namespace tenure::engine
