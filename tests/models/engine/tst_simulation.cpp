// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation.h"

#include <QTest>

using namespace tenure;
using namespace Qt::StringLiterals;
using enginetest::Simulation;

namespace {

constexpr int shards = 10;
constexpr int seedsOfAShard = 50;

// `./dev test --long` asks for more.
int seedsPerShard()
{
    const int asked = qEnvironmentVariableIntValue("TENURE_SEEDS");
    return asked > 0 ? (asked + shards - 1) / shards : seedsOfAShard;
}

} // namespace

class TestSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promisesHoldUnderFaults_data()
    {
        QTest::addColumn<int>("first");
        for (int shard = 0; shard < shards; ++shard)
            QTest::addRow("seeds from %d", shard * seedsPerShard()) << shard * seedsPerShard();
    }

    // Exactly-once transitions, nothing uncarried, no run stuck, paths and numbers unique, nothing
    // withdrawn is started.
    void promisesHoldUnderFaults()
    {
        QFETCH(const int, first);
        for (int seed = first; seed < first + seedsPerShard(); ++seed) {
            Simulation simulation(quint32(seed), seed % 2 == 1);
            const QString problem = simulation.run();
            QVERIFY2(problem.isEmpty(), qPrintable(u"seed %1\n%2"_s.arg(seed).arg(problem)));
        }
    }

    void theSameSeedTwiceSaysTheSame()
    {
        for (quint32 seed = 0; seed < 100; ++seed) {
            Simulation kept(seed, false);
            Simulation throughBytes(seed, true);
            kept.run();
            throughBytes.run();
            QCOMPARE(kept.trace().toHex(), throughBytes.trace().toHex());
            QCOMPARE(kept.events(), throughBytes.events());
        }
    }

    void differentSeedsSayDifferentThings()
    {
        QSet<QByteArray> traces;
        for (quint32 seed = 0; seed < 20; ++seed) {
            Simulation simulation(seed, false);
            simulation.run();
            traces.insert(simulation.trace());
        }
        QCOMPARE(traces.size(), 20);
    }
};

QTEST_APPLESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
