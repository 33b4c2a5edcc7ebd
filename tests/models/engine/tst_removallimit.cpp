// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellbench.h"

#include <QTest>

using namespace tenure;
using namespace tenure::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enginetest::FaultyStore;
using enginetest::ShellBench;
using enginetest::SmallVerbBook;

namespace {

const QString usedUp = u"removals:directory effect.removals_used_up"_s;

Instant at(milliseconds since)
{
    return instantFromMillis(1'000'000'000'000) + since;
}

EffectRow sent(int run, milliseconds since)
{
    EffectRow row;
    row.run = RunId(run);
    row.number = 1;
    row.system = u"ad"_s;
    row.verb = u"account.remove"_s;
    row.epoch = 1;
    row.notBefore = at(since);
    return row;
}

} // namespace

/// Guard G10: ten removals on one system within a day, counted in the store.
class TestRemovalLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_people = 0;
        m_bench = std::make_unique<ShellBench>();
        m_bench->publish(u"remove"_s, u"start s -> e\neffect e verb:account.remove"_s);
        m_bench->publish(u"disable"_s, u"start s -> e\neffect e verb:account.disable"_s);
        m_bench->publish(u"elsewhere"_s,
                         u"start s -> e\neffect e verb:account.remove system:mail"_s);
    }
    void cleanup() { m_bench.reset(); }

    // The count itself.
    void placesBecomeFreeInTheOrderOfTheirTimes()
    {
        const SmallVerbBook verbs;
        RemovalLimit limit(verbs, {2, 24h});
        QVERIFY(!limit.usedUpUntil(u"ad"_s, at(0s)));
        limit.note(sent(2, 7h));
        limit.note(sent(1, 1h));
        QCOMPARE(limit.usedUpUntil(u"ad"_s, at(8h)), std::optional(at(25h)));
        QCOMPARE(limit.waitsUntil(u"ad"_s, RunId(3), 1, at(25h - 1ms)), std::optional(at(25h)));
        QVERIFY(!limit.waitsUntil(u"ad"_s, RunId(3), 1, at(25h)));
        limit.note(sent(3, 25h));
        QCOMPARE(limit.usedUpUntil(u"ad"_s, at(25h)), std::optional(at(31h)));
    }

    void anotherTryOfTheSameRemovalIsStillOne()
    {
        const SmallVerbBook verbs;
        RemovalLimit limit(verbs, {2, 24h});
        for (const milliseconds time : {1h, 2h, 3h})
            limit.note(sent(1, time));
        QVERIFY(!limit.usedUpUntil(u"ad"_s, at(3h)));
        limit.note(sent(2, 4h));
        QVERIFY(limit.usedUpUntil(u"ad"_s, at(4h)));
        QVERIFY(!limit.waitsUntil(u"ad"_s, RunId(2), 1, at(4h)));
    }

    void onlyRemovalsThatWereSentCount()
    {
        const SmallVerbBook verbs;
        RemovalLimit limit(verbs, {1, 24h});
        EffectRow other = sent(1, 1h);
        other.verb = u"account.disable"_s;
        EffectRow unsent = sent(2, 1h);
        unsent.epoch = 0;
        limit.note(other);
        limit.note(unsent);
        QVERIFY(!limit.usedUpUntil(u"ad"_s, at(1h)));
    }

    void aClockThatGoesBackFreesNothing()
    {
        const SmallVerbBook verbs;
        RemovalLimit limit(verbs, {1, 24h});
        limit.note(sent(1, 48h));
        QCOMPARE(limit.usedUpUntil(u"ad"_s, at(0h)), std::optional(at(72h)));
    }

    // The worker that heeds it.
    void theEleventhWaitsUntilTheFirstIsADayOld()
    {
        for (int i = 0; i < 10; ++i) {
            remove();
            m_bench->pass(1min);
        }
        const Instant first = m_bench->clock.now() - 10min;
        const RunId eleventh = begin(u"remove"_s);
        QVERIFY(m_bench->host.jobs.empty());
        QCOMPARE(m_bench->worker->next()->at, first + 24h);
        m_bench->clock.instant = first + 24h - 1ms;
        m_bench->settle();
        QVERIFY(m_bench->host.jobs.empty());
        m_bench->clock.instant = first + 24h;
        m_bench->settle();
        QCOMPARE(m_bench->job().run, eleventh);
        m_bench->complete(m_bench->job());
        QCOMPARE(m_bench->status(eleventh), RunStatus::Completed);
    }

    void aRestartedWorkerStillHoldsTheEleventh()
    {
        for (int i = 0; i < 10; ++i)
            remove();
        begin(u"remove"_s);
        for (int restart = 0; restart < 3; ++restart) {
            m_bench->pass(1h);
            m_bench->restart();
            m_bench->settle();
            QVERIFY(m_bench->host.jobs.empty());
        }
        m_bench->pass(21h);
        m_bench->settle();
        QCOMPARE(m_bench->host.jobs.size(), 1U);
    }

    // A worker that dies after each sending row would never see one of its removals answered.
    void aCrashLoopSendsNoMoreThanTen()
    {
        for (int i = 0; i < 20; ++i)
            begin(u"remove"_s);
        std::set<RunId> sent;
        for (int crash = 0; crash < 40; ++crash) {
            for (const EffectJob &job : std::vector(m_bench->host.jobs)) {
                if (!sent.contains(job.run) && m_bench->send(job)) {
                    sent.insert(job.run);
                    break;
                }
            }
            m_bench->restart();
            m_bench->settle();
        }
        QCOMPARE(sent.size(), 10U);
    }

    void whatWasSentBeforeACrashIsReadBackAtOnce()
    {
        for (int i = 0; i < 9; ++i)
            remove();
        begin(u"remove"_s);
        QVERIFY(m_bench->send(m_bench->job()));
        m_bench->restart();
        begin(u"remove"_s);
        QVERIFY(m_bench->job().mayHaveBeenSent);
        QVERIFY(m_bench->send(m_bench->job())); // and may be sent again: it is the same one
    }

    void whatIsAtTheHostTogetherIsCountedWhenItIsSent()
    {
        for (int i = 0; i < 12; ++i)
            begin(u"remove"_s);
        const std::vector<EffectJob> jobs = m_bench->host.jobs;
        QCOMPARE(jobs.size(), 12U);
        for (size_t i = 0; i < 10; ++i)
            QVERIFY(m_bench->send(jobs[i]));
        for (size_t i = 10; i < 12; ++i) {
            QCOMPARE(m_bench->send(jobs[i]).error().code, u"effect.removals_used_up"_s);
            m_bench->report(jobs[i], EffectVerdict::NotStarted);
        }
        m_bench->settle();
        QCOMPARE(m_bench->host.jobs.size(), 10U); // the two are not handed out again
        QCOMPARE(m_bench->worker->next()->at, m_bench->clock.now() + 24h);
    }

    void oneTurnCountsItsOwn()
    {
        for (int i = 0; i < 12; ++i)
            begin(u"remove"_s);
        int allowed = 0;
        for (const EffectJob &job : m_bench->host.jobs)
            m_bench->worker->sending(job.run, job.number, {}, [&](const Result<qint64> &durable) {
                allowed += durable ? 1 : 0;
            });
        QVERIFY(m_bench->worker->turn());
        QCOMPARE(allowed, 10);
    }

    void aSendingThatTheDiskRefusesCountsNothing()
    {
        for (int i = 0; i < 9; ++i)
            remove();
        const RunId tenth = begin(u"remove"_s);
        m_bench->store.failWith(Error{u"store.disk_full"_s});
        QVERIFY(!m_bench->send(m_bench->job()));
        m_bench->store.failWith({});
        m_bench->report(m_bench->job(), EffectVerdict::NotStarted);
        m_bench->settle();
        QCOMPARE(m_bench->job().run, tenth);
        QVERIFY(m_bench->send(m_bench->job()));
    }

    // It is on disk as sent, so it counts, although the host was told that it may not send.
    void aSendingWhoseAnswerWasLostCounts()
    {
        for (int i = 0; i < 9; ++i)
            remove();
        const RunId tenth = begin(u"remove"_s);
        m_bench->faults.fail(FaultyStore::Counted::Commits, 1, FaultyStore::Fault::AnswerLost);
        QVERIFY(!m_bench->send(m_bench->job()));
        m_bench->report(m_bench->job(), EffectVerdict::NotStarted);
        begin(u"remove"_s);
        QCOMPARE(m_bench->job().run, tenth); // the eleventh waits
    }

    void otherVerbsPeopleAndSystemsGoOn()
    {
        for (int i = 0; i < 10; ++i)
            remove();
        begin(u"remove"_s);
        const RunId disabled = begin(u"disable"_s);
        const RunId elsewhere = begin(u"elsewhere"_s);
        QCOMPARE(m_bench->host.jobs.size(), 2U);
        for (const EffectJob &job : std::vector(m_bench->host.jobs))
            m_bench->complete(job);
        QCOMPARE(m_bench->status(disabled), RunStatus::Completed);
        QCOMPARE(m_bench->status(elsewhere), RunStatus::Completed);
    }

    void whatComesAfterAHeldRemovalDoesNotComeBeforeIt()
    {
        for (int i = 0; i < 10; ++i)
            remove();
        const PersonId same(m_people + 1);
        begin(u"remove"_s);
        m_bench->start(u"disable"_s, same);
        m_bench->settle();
        QVERIFY(m_bench->host.jobs.empty());
    }

    void anAlertSaysSoOnceAndEndsWhenThereIsRoom()
    {
        for (int i = 0; i < 9; ++i)
            remove();
        QVERIFY(!m_bench->alerts().contains(usedUp));
        remove();
        begin(u"remove"_s);
        QCOMPARE(m_bench->alerts(), QStringList{usedUp});
        m_bench->restart();
        m_bench->settle();
        QCOMPARE(m_bench->alerts(), QStringList{usedUp});
        m_bench->pass(24h);
        m_bench->settle();
        QVERIFY(m_bench->alerts().isEmpty());
    }

    void aPlaceMayAllowMore()
    {
        Worker::Limits limits;
        limits.removals.removals = 12;
        m_bench = std::make_unique<ShellBench>(limits);
        m_bench->publish(u"remove"_s, u"start s -> e\neffect e verb:account.remove"_s);
        for (int i = 0; i < 12; ++i)
            remove();
        begin(u"remove"_s);
        QVERIFY(m_bench->host.jobs.empty());
    }

private:
    /// A run of its own person.
    RunId begin(const QString &journey)
    {
        const RunId run = m_bench->start(journey, PersonId(++m_people));
        m_bench->settle();
        return run;
    }

    void remove()
    {
        begin(u"remove"_s);
        m_bench->complete(m_bench->job());
    }

    std::unique_ptr<ShellBench> m_bench;
    int m_people = 0;
};

QTEST_GUILESS_MAIN(TestRemovalLimit)
#include "tst_removallimit.moc"
