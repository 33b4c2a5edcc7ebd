// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"
#include "support/stores/samplerows.h"

#include <QProcess>
#include <QSet>
#include <QTest>

using namespace tenure;
using storage::Access;

namespace {

constexpr int deadline = 60'000;

/// A process that writes until it is killed, and what it was told was kept.
class OtherProgram
{
public:
    OtherProgram(const QString &file, const QString &name, RunId run)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(TENURE_BUILD_DIR "/tests/storewriter"),
                        {file, name, QString::number(run.value())});
    }

    ~OtherProgram() { kill(); }

    bool waitForLines(int count)
    {
        QDeadlineTimer timer(deadline);
        while (lines().size() < count && !timer.hasExpired()) {
            if (!m_process.waitForReadyRead(int(timer.remainingTime())))
                return false;
        }
        return lines().size() >= count;
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(deadline);
    }

    // Only whole lines: the last one may be cut off by the kill.
    QStringList lines()
    {
        m_output += m_process.readAllStandardOutput();
        const QByteArray whole = m_output.left(m_output.lastIndexOf('\n') + 1);
        return QString::fromUtf8(whole).split(u'\n', Qt::SkipEmptyParts);
    }

private:
    QProcess m_process;
    QByteArray m_output;
};

QSet<QString> senders(StoreFixture &fixture)
{
    const auto connection = storage::Connection::open(fixture.file(), Access::Read);
    const auto found = (*connection)->statements().all<QString>("SELECT sender FROM event");
    return found ? QSet<QString>(found->begin(), found->end()) : QSet<QString>();
}

} // namespace

class TestStoreProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programsWriteAtOnceWhileTheWorkerCheckpoints()
    {
        StoreFixture fixture;
        const RunId run = fixture.startRun(QStringLiteral("1001"));
        engine::RunRow begun = *fixture.store().runs().run(run);
        begun.state = "state";
        OtherProgram one(fixture.file(), QStringLiteral("one"), run);
        OtherProgram two(fixture.file(), QStringLiteral("two"), run);
        for (int turn = 0; turn < 30; ++turn) {
            QVERIFY(one.waitForLines(turn * 5));
            QVERIFY(two.waitForLines(turn * 5));
            const auto events = fixture.store().runs().unapplied(1000);
            QVERIFY(events);
            engine::Commit drain;
            drain.runs = {begun};
            for (const engine::InboxEvent &event : *events)
                drain.drained.emplace_back(event.run, event.place);
            QVERIFY(fixture.store().runs().commit(drain));
            QVERIFY(fixture.store().checkpoint());
        }
        one.kill();
        two.kill();
        const QSet<QString> there = senders(fixture);
        for (const QString &sender : one.lines() + two.lines())
            QVERIFY2(there.contains(sender), qPrintable(sender));
        fixture.reopen();
        QVERIFY(fixture.store().check()->empty());
    }

    void aKilledProgramLosesNothingItWasTold()
    {
        StoreFixture fixture;
        const RunId run = fixture.startRun(QStringLiteral("1001"));
        fixture.close();
        QSet<QString> told;
        for (int i = 0; i < 20; ++i) {
            OtherProgram program(fixture.file(), QStringLiteral("p%1").arg(i), run);
            QVERIFY(program.waitForLines(i % 5));
            program.kill();
            for (const QString &sender : program.lines())
                told << sender;
        }
        fixture.reopen();
        QVERIFY((told - senders(fixture)).isEmpty());
        QVERIFY(!told.isEmpty());
        QVERIFY(fixture.store().check()->empty());
    }

    void aProgramThatHoldsTheLockIsWaitedForAndItsDeathFreesIt()
    {
        StoreFixture fixture;
        OtherProgram holder(fixture.file(), QStringLiteral("hold"), {});
        QVERIFY(holder.waitForLines(1));
        const auto impatient = fixture.open(Access::Write, {milliseconds(30), 1000});
        const auto refused = impatient->settings().setStopped(true, samples::audit());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("store.busy"));
        QCOMPARE(*impatient->settings().isStopped(), false);
        holder.kill();
        QVERIFY(impatient->settings().setStopped(true, samples::audit()));
        QCOMPARE(*fixture.store().settings().isStopped(), true);
    }

    void aChangeOfAnotherProgramIsNoticed()
    {
        StoreFixture fixture;
        const RunId run = fixture.startRun(QStringLiteral("1001"));
        QVERIFY(!fixture.store().runs().takeForeignChange());
        OtherProgram program(fixture.file(), QStringLiteral("p"), run);
        QVERIFY(program.waitForLines(1));
        QVERIFY(fixture.store().runs().takeForeignChange());
    }
};

QTEST_GUILESS_MAIN(TestStoreProcesses)
#include "tst_storeprocesses.moc"
