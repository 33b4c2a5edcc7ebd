// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellbench.h"

#include <QTest>

using namespace tenure;
using namespace tenure::engine;
using namespace Qt::StringLiterals;
using enginetest::ShellBench;

namespace {

const QString effectJourney = u"start s -> e\neffect e -> a\nhuman a"_s;

} // namespace

/// For a frozen person nothing begins in any system; everybody else goes on.
class TestFrozen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ShellBench>(); }
    void cleanup() { m_bench.reset(); }

    void aFrozenPersonWaitsAndTheOthersGoOn()
    {
        m_bench->publish(
            u"j"_s, u"start s -> f\nand f -> e | t\neffect e system:ad -> a\nhuman a\nhuman t"_s);
        m_bench->store.setFrozen({PersonId(1)});
        const RunId held = m_bench->start(u"j"_s, PersonId(1));
        m_bench->start(u"j"_s, PersonId(2));
        QVERIFY(m_bench->settle());
        const EffectJob other = m_bench->job();
        QVERIFY(other.run != held);
        QCOMPARE(m_bench->openTasks(held).size(), 1U); // the rest of the run goes on
        QCOMPARE(m_bench->effect(held, 1).state, EffectState::Queued);
        QVERIFY(!m_bench->worker->next());
        m_bench->complete(other);
        QVERIFY(m_bench->worker->isQuiet());
        m_bench->restart();
        QVERIFY(m_bench->settle());
        QVERIFY(m_bench->host.jobs.empty());
        m_bench->store.setFrozen({});
        m_bench->worker->noticeForeignChange();
        QVERIFY(m_bench->settle());
        QCOMPARE(m_bench->job().run, held);
    }

    void aPersonFrozenJustBeforeSendingWaits()
    {
        m_bench->publish(u"j"_s, effectJourney);
        const RunId run = m_bench->start(u"j"_s);
        m_bench->settle();
        const EffectJob job = m_bench->job();
        m_bench->store.setFrozen({PersonId(1)});
        m_bench->worker->noticeForeignChange();
        const Result<qint64> refused = m_bench->send(job);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"effect.stopped"_s);
        m_bench->report(job, EffectVerdict::NotStarted);
        QVERIFY(m_bench->settle());
        QVERIFY(m_bench->host.jobs.empty());
        QCOMPARE(m_bench->effect(run, job.number).attempts, 0);
        m_bench->store.setFrozen({});
        m_bench->worker->noticeForeignChange();
        QVERIFY(m_bench->settle());
        m_bench->complete(m_bench->job());
        QCOMPARE(m_bench->task(run).node, u"a"_s);
    }

private:
    std::unique_ptr<ShellBench> m_bench;
};

QTEST_GUILESS_MAIN(TestFrozen)
#include "tst_frozen.moc"
