// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"
#include "support/stores/faultyvfs.h"
#include "support/stores/samplerows.h"
#include "wording/sentence.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace tenure;
using Fault = FaultyVfs::Fault;
using Operation = FaultyVfs::Operation;
using storage::Access;
using storage::Store;

namespace {

constexpr int steps = 30;

// What a program that writes has been told, step by step.
struct Told
{
    QSet<QString> acknowledged; ///< senders of events that are on disk for sure
    QSet<QString> tried;        ///< all that were ever handed in
    QList<int> states; ///< of the run, in order: last acknowledged first, then what was tried since
    QStringList errors;
};

class Workload
{
public:
    Workload(StoreFixture &fixture, RunId run, uint32_t seed)
        : m_fixture(fixture), m_run(run), m_random(seed)
    {
        m_told.states = {0};
    }

    const Told &told() const { return m_told; }

    // Like the worker: after an error it goes on and tries the next thing.
    void run(Store &store)
    {
        for (int step = 1; step <= steps; ++step) {
            switch (m_random.bounded(4)) {
            case 0:
                append(store, step);
                break;
            case 1:
                note(store.checkpoint());
                break;
            default:
                commit(store, step);
            }
        }
    }

private:
    void append(Store &store, int step)
    {
        const QString sender = QStringLiteral("append:%1").arg(step);
        m_told.tried << sender;
        const auto done = store.inbox().append({samples::event(m_run, sender)}, {samples::audit()});
        if (done)
            m_told.acknowledged << sender;
        note(done ? Result<void>() : done.error());
    }

    void commit(Store &store, int step)
    {
        const auto before = store.runs().run(m_run);
        if (!before)
            return note(before.error());
        engine::Commit rows;
        const QString sender = QStringLiteral("commit:%1").arg(step);
        rows.applied = {samples::event(m_run, sender)};
        rows.runs = {*before};
        rows.runs.front().state = QByteArray::number(step);
        for (int i = 0; i < m_random.bounded(1, 20); ++i) {
            rows.effects.push_back(
                samples::effect(m_run, engine::Number(step * 100 + i), before->person));
            rows.effects.back().params = {
                {QStringLiteral("padding"), QString(m_random.bounded(2000), u'x')}};
        }
        rows.audit = {samples::audit()};
        m_told.tried << sender;
        m_told.states << step;
        const auto done = store.runs().commit(rows);
        if (done) {
            m_told.acknowledged << sender;
            m_told.states = {step};
        }
        note(done);
    }

    void note(const Result<void> &result)
    {
        if (!result)
            m_told.errors << result.error().code;
    }

    StoreFixture &m_fixture;
    RunId m_run;
    QRandomGenerator m_random;
    Told m_told;
};

QSet<QString> sendersIn(const QString &file)
{
    QSet<QString> senders;
    const auto connection = storage::Connection::open(file, Access::Read);
    const auto read = (*connection)
                          ->statements()
                          .each<QString>("SELECT sender FROM event WHERE sender NOT LIKE 'start%'",
                                         [&](QString &&sender) { senders << sender; });
    return read ? senders : QSet<QString>();
}

FaultyVfs::Plan randomPlan(uint32_t seed, Fault fault)
{
    QRandomGenerator random(seed);
    const Operation operations[] = {Operation::Any, Operation::Write, Operation::Sync};
    FaultyVfs::Plan plan;
    plan.fault = fault;
    plan.operation = fault == Fault::DiskFull || fault == Fault::ShortWrite
                         ? Operation::Write
                         : operations[random.bounded(3)];
    plan.countdown = random.bounded(1, plan.operation == Operation::Sync ? 40 : 400);
    plan.sticky = random.bounded(2) == 1;
    return plan;
}

} // namespace

class TestStoreDiskFaults : public QObject
{
    Q_OBJECT

    // What must hold after any fault, once the disk works again.
    void verify(StoreFixture &fixture, RunId run, const Told &told)
    {
        const auto problems = fixture.store().check();
        QVERIFY2(problems, problems ? "" : qPrintable(problems.error().detail));
        QVERIFY2(problems->empty(),
                 problems->empty() ? ""
                                   : qPrintable(problems->front().code + problems->front().detail));
        const QSet<QString> there = sendersIn(fixture.file());
        QVERIFY2((told.acknowledged - there).isEmpty(), "an acknowledged event is lost");
        QVERIFY2((there - told.tried).isEmpty(), "an event appeared from nowhere");
        const int state = fixture.store().runs().run(run)->state.toInt();
        QVERIFY2(told.states.contains(state), "the run went back to an older state");
        for (const QString &code : told.errors) {
            const QString sentence = wording::sentenceFor(Error{code}).text();
            QVERIFY2(sentence != code && !sentence.isEmpty(), qPrintable(code));
        }
        engine::Commit afterwards;
        afterwards.applied = {samples::event(run, QStringLiteral("afterwards"))};
        QVERIFY(fixture.store().runs().commit(afterwards));
    }

private Q_SLOTS:
    void nothingAcknowledgedIsLost_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("I/O error") << Fault::IoError;
        QTest::newRow("disk full") << Fault::DiskFull;
        QTest::newRow("short write") << Fault::ShortWrite;
        QTest::newRow("power cut") << Fault::PowerCut;
    }

    // 75 seeds a kind of fault: 300 in all. Each goes on after the fault as the worker would, then
    // restarts.
    void nothingAcknowledgedIsLost()
    {
        QFETCH(Fault, fault);
        int fired = 0;
        for (uint32_t seed = 1; seed <= 75; ++seed) {
            FaultyVfs disk;
            StoreFixture fixture;
            const RunId run = fixture.startRun(QStringLiteral("1001"));
            disk.arm(randomPlan(seed, fault));
            Workload workload(fixture, run, seed);
            workload.run(fixture.store());
            const bool hit = disk.hasFired();
            fired += hit ? 1 : 0;
            if (fault != Fault::PowerCut)
                disk.disarm();
            fixture.close();
            if (fault == Fault::PowerCut)
                disk.powerUp(seed);
            fixture.reopen();
            verify(fixture, run, workload.told());
            if (QTest::currentTestFailed()) {
                qWarning("seed %u, %lld errors: %s", seed, qint64(workload.told().errors.size()),
                         qPrintable(workload.told().errors.join(u' ')));
                return;
            }
        }
        QVERIFY2(fired > 50,
                 qPrintable(QStringLiteral("only %1 of 75 seeds met their fault").arg(fired)));
    }

    void aFaultThatPassesIsOvercomeWithoutARestart()
    {
        for (uint32_t seed = 1; seed <= 20; ++seed) {
            FaultyVfs disk;
            StoreFixture fixture;
            const RunId run = fixture.startRun(QStringLiteral("1001"));
            disk.arm({Operation::Sync, Fault::IoError, int(seed), false});
            Workload workload(fixture, run, seed);
            workload.run(fixture.store());
            disk.disarm();
            verify(fixture, run, workload.told());
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aFullDiskIsToldAndWritingGoesOnOnceThereIsRoom()
    {
        FaultyVfs disk;
        StoreFixture fixture;
        const RunId run = fixture.startRun(QStringLiteral("1001"));
        disk.arm({Operation::Write, Fault::DiskFull, 1, true});
        for (int i = 0; i < 3; ++i) {
            const auto done =
                fixture.store().inbox().append({samples::event(run, QStringLiteral("a"))}, {});
            QVERIFY(!done);
            QCOMPARE(done.error().code, QStringLiteral("store.disk_full"));
        }
        QVERIFY(fixture.store().runs().unapplied(9)); // reading goes on
        disk.disarm();
        const auto done =
            fixture.store().inbox().append({samples::event(run, QStringLiteral("a"))}, {});
        QVERIFY(done);
        QCOMPARE(done->front(), services::Appended::Added);
        QVERIFY(fixture.store().check()->empty());
    }

    void aFailedSyncIsTold()
    {
        FaultyVfs disk;
        StoreFixture fixture;
        disk.arm({Operation::Sync, Fault::IoError, 1, false});
        const auto done = fixture.store().settings().setStopped(true, samples::audit());
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("store.disk_failed"));
        QVERIFY(!done.error().detail.isEmpty());
        QCOMPARE(*fixture.store().settings().isStopped(), false);
        QVERIFY(fixture.store().settings().setStopped(true, samples::audit()));
        QCOMPARE(*fixture.store().settings().isStopped(), true);
    }

    void eachCommitSyncsBeforeItIsAcknowledged()
    {
        FaultyVfs disk;
        StoreFixture fixture;
        for (int i = 0; i < 20; ++i) {
            QVERIFY(
                fixture.store().settings().setSetting(QStringLiteral("k"), i, samples::audit()));
            fixture.close();
            disk.powerUp(uint32_t(i)); // whatever was not synced is gone
            fixture.reopen();
            QCOMPARE(fixture.store().settings().setting(QStringLiteral("k"))->toInt(), i);
        }
    }

    void aStoreThatCannotBeMadeLeavesNothing()
    {
        for (int countdown = 1; countdown < 200; countdown += 7) {
            FaultyVfs disk;
            QTemporaryDir folder;
            const QString file = folder.filePath(QStringLiteral("store.db"));
            disk.arm({Operation::Any, Fault::IoError, countdown, true});
            const auto made = storage::createStore(file, StoreFixture::newStore(false));
            const bool hit = disk.hasFired();
            disk.disarm();
            QCOMPARE(bool(made), !hit);
            QCOMPARE(QFile::exists(file), !hit);
            if (!hit)
                return;
            QVERIFY(storage::createStore(file, StoreFixture::newStore(false)));
        }
    }

    void powerThatFailsWhileAStoreIsMadeLeavesNoHalfStore()
    {
        for (uint32_t seed = 1; seed <= 25; ++seed) {
            FaultyVfs disk;
            QTemporaryDir folder;
            const QString file = folder.filePath(QStringLiteral("store.db"));
            disk.arm({Operation::Any, Fault::PowerCut, int(seed * 5), true});
            const auto made = storage::createStore(file, StoreFixture::newStore(false));
            disk.powerUp(seed);
            const auto opened = storage::Store::open(file, Access::Read, samples::at(0));
            if (made)
                QVERIFY(opened);
            // What can be opened at all is whole: the last step of making a store is what makes it
            // one.
            if (opened && *(*opened)->runs().storeId() != QString())
                QVERIFY((*opened)->check()->empty());
        }
    }

    void aFileThatCannotBeOpenedIsTold()
    {
        FaultyVfs disk;
        StoreFixture fixture;
        fixture.close();
        disk.arm({Operation::Open, Fault::IoError, 1, true});
        const auto opened = Store::open(fixture.file(), Access::Work, samples::at(0));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, QStringLiteral("store.cannot_open"));
    }

    void aBackupOntoAFailingDiskLeavesNoFile()
    {
        for (int countdown = 1; countdown < 300; countdown += 13) {
            FaultyVfs disk;
            StoreFixture fixture;
            const QString copy = fixture.path(QStringLiteral("copy.db"));
            disk.arm({Operation::Any, Fault::DiskFull, countdown, true});
            const auto done = fixture.store().backupTo(copy);
            const bool hit = disk.hasFired();
            disk.disarm();
            if (hit)
                QVERIFY(!done && !QFile::exists(copy));
            else
                QVERIFY(done);
            QVERIFY(fixture.store().check()->empty());
        }
    }

    void aCheckpointThatFailsLosesNothing()
    {
        for (int countdown = 1; countdown <= 30; ++countdown) {
            FaultyVfs disk;
            StoreFixture fixture;
            QVERIFY(fixture.store().settings().setSetting(QStringLiteral("k"), countdown,
                                                          samples::audit()));
            disk.arm({Operation::Any, Fault::IoError, countdown, false});
            const auto moved = fixture.store().checkpoint();
            QCOMPARE(bool(moved), !disk.hasFired());
            disk.disarm();
            QCOMPARE(fixture.store().settings().setting(QStringLiteral("k"))->toInt(), countdown);
            QVERIFY(fixture.store().checkpoint());
            fixture.reopen();
            QCOMPARE(fixture.store().settings().setting(QStringLiteral("k"))->toInt(), countdown);
            QVERIFY(fixture.store().check()->empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestStoreDiskFaults)
#include "tst_storediskfaults.moc"
