// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchstore.h"

#include "bench/journeyof47.h"
#include "storage/storefile.h"

#include <QFile>

namespace tenure::bench {
namespace {

using engine::EffectJob;

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

const QString targetSystem = QStringLiteral("directory");

/// Does what it is asked at once, as soon as the sending row is on disk.
class InstantHost final : public engine::EffectHost
{
public:
    bool accepts(const QString &, const QString &, std::optional<Instant> *) override
    {
        return true;
    }
    void cancel(RunId, engine::Number) override {}

    void run(EffectJob job) override
    {
        port->sending(job.run, job.number, {{{QStringLiteral("existed"), false}}, {}, {}},
                      [this, run = job.run, number = job.number](const Result<qint64> &epoch) {
                          report(run, number, must(epoch));
                      });
    }

    engine::EffectPort *port = nullptr;
    int done = 0;

private:
    void report(RunId run, engine::Number number, qint64 epoch)
    {
        engine::EffectReport report;
        report.run = run;
        report.number = number;
        report.epoch = epoch;
        report.verdict = engine::EffectVerdict::Done;
        report.changed = true;
        report.phase = QStringLiteral("read_back");
        report.startedAt = report.endedAt = SystemClock().now();
        port->report(std::move(report));
        ++done;
    }
};

class OneDefinition final : public engine::DefinitionSource
{
public:
    Result<std::shared_ptr<const journey::Definition>> definition(VersionId) override
    {
        return m_made;
    }

private:
    std::shared_ptr<const journey::Definition> m_made = std::make_shared<journey::Definition>(
        journeyOf47({journey::NodeKind::EffectTask, targetSystem}));
};

class NoTimes final : public engine::TimeSource
{
public:
    Result<calendars::ResolvedTime> resolve(const calendars::TimingRule &, const journey::Value &,
                                            const journey::Value &, Instant,
                                            calendars::Overlap) override
    {
        return Error{QStringLiteral("timing.no_anchor")};
    }
};

class OneVerb final : public engine::VerbBook
{
public:
    engine::VerbFacts facts(const QString &) const override
    {
        return {engine::VerbClass::SetsState, engine::VerbDirection::Neither, {}};
    }
    QStringList removals() const override { return {}; }
};

engine::AuditRow audit()
{
    return {SystemClock().now(),
            {QStringLiteral("bench"), QStringLiteral("ctl"), QString()},
            QStringLiteral("bench.made"),
            QStringLiteral("bench"),
            {}};
}

PersonId addPeople(storage::Store &store, int count)
{
    const QString feed = QStringLiteral("hr");
    must(store.feeds().saveFeed({feed, QStringLiteral("standard"), {}, 0}, audit()));
    const services::ReservedIds ids = must(store.people().reserve(count));
    services::BatchApply apply;
    apply.feedRevision = must(store.feeds().feed(feed)).revision;
    apply.batch.id = ids.batch;
    apply.batch.feed = feed;
    apply.batch.readAt = SystemClock().now();
    for (int i = 0; i < count; ++i) {
        services::PersonRow person;
        person.id = PersonId(ids.firstPerson.value() + i);
        person.feed = feed;
        person.number = QString::number(1000 + i);
        person.name = QStringLiteral("Person %1").arg(i);
        person.stage = QStringLiteral("preboarding");
        apply.added.push_back({person, {}});
    }
    must(store.people().apply(apply));
    return ids.firstPerson;
}

VersionId publish(storage::Store &store)
{
    services::Publication publication;
    publication.key = publication.name = QStringLiteral("join");
    publication.lifecycle = QStringLiteral("join");
    publication.bytes = "<definitions/>";
    publication.sha256 = QByteArray(64, '0');
    publication.audit = audit();
    return must(store.journeys().publish(publication)).id;
}

void startRun(storage::Store &store, PersonId person, VersionId version)
{
    engine::NewRun run;
    run.person = person;
    run.version = version;
    run.journey = run.lifecycle = QStringLiteral("join");
    run.lifecycleEvent = QStringLiteral("join:1");
    run.started.sender = QStringLiteral("start:%1").arg(person.value());
    run.started.at = SystemClock().now();
    run.started.body = engine::toJson(engine::Happening(joiner()));
    run.started.authority = audit().authority;
    must(store.inbox().startRun(run, audit()));
}

} // namespace

BenchStore::BenchStore(const QString &folder, int runs)
    : m_folder(folder + QStringLiteral("/tenure-bench-XXXXXX"))
    , m_untouched(m_folder.filePath(QStringLiteral("untouched.db")))
{
    storage::NewStore made;
    made.user = QStringLiteral("bench");
    made.now = SystemClock().now();
    made.zone = QStringLiteral("Europe/Berlin");
    made.calendarName = QStringLiteral("Office");
    made.calendar = {{QStringLiteral("name"), QStringLiteral("Office")}};
    must(storage::createStore(m_untouched, made));
    const auto store =
        must(storage::Store::open(m_untouched, storage::Access::Work, SystemClock().now()));
    fill(*store, runs);
    must(store->checkpoint());
}

void BenchStore::fill(storage::Store &store, int runs)
{
    must(store.systems().saveSystem({targetSystem, QStringLiteral("bench"), {}, {}, false},
                                    audit()));
    must(store.systems().bind(targetSystem, targetSystem, audit()));
    const VersionId version = publish(store);
    const PersonId first = addPeople(store, runs);
    for (int i = 0; i < runs; ++i)
        startRun(store, PersonId(first.value() + i), version);
}

QString BenchStore::copy()
{
    const QString file = m_folder.filePath(QStringLiteral("round%1.db").arg(++m_copies));
    if (!QFile::copy(m_untouched, file))
        qFatal("cannot copy the store");
    return file;
}

int advanceAll(const QString &file)
{
    const auto store = must(storage::Store::open(file, storage::Access::Work, SystemClock().now()));
    const SystemClock clock;
    OneDefinition definitions;
    NoTimes times;
    OneVerb verbs;
    InstantHost host;
    engine::Worker worker({store->runs(), clock, definitions, times, host, verbs}, {});
    host.port = &worker;
    must(worker.start());
    while (worker.hasWork())
        must(worker.turn());
    return host.done;
}

} // namespace tenure::bench
