// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectorhost/effecttry.h"

#include <QTest>

using namespace tenure;
using namespace tenure::connectorapi;
using namespace tenure::connectorhost;
using namespace tenure::test;
using engine::EffectVerdict;

namespace {

engine::EffectJob lateLook()
{
    engine::EffectJob look = job(QStringLiteral("account.ensure"));
    look.params = {{QStringLiteral("userName"), QStringLiteral("ada")}};
    look.mayHaveBeenSent = true;
    look.readBackOnly = true;
    look.byAnchor = true;
    return look;
}

} // namespace

/// The order of the effect protocol and what may be said at each of its ends.
class TestEffectcall : public QObject
{
    Q_OBJECT

private:
    static engine::EffectReport run(Script &script, const engine::EffectJob &what,
                                    RecordingPort &port, ReadBack readBack = ReadBack::Strong)
    {
        return runTry(script, what, port, readBack);
    }

    static engine::EffectReport run(Script &script, const engine::EffectJob &what,
                                    ReadBack readBack = ReadBack::Strong)
    {
        RecordingPort port;
        return runTry(script, what, port, readBack);
    }

private Q_SLOTS:
    void stepsComeInTheOrderOfTheProtocol()
    {
        Script script;
        script.probes = {seen(Satisfied::No)};
        script.acts = {acted(Status::Done)};
        script.readBacks = {seen(Satisfied::Yes)};
        RecordingPort port;
        const engine::EffectReport report = run(script, job(), port);
        QCOMPARE(script.log(), (QStringList{QStringLiteral("probe"), QStringLiteral("sending"),
                                            QStringLiteral("act"), QStringLiteral("read back")}));
        QCOMPARE(report.verdict, EffectVerdict::Done);
        QVERIFY(report.changed);
        QCOMPARE(report.epoch, 7);
        QCOMPARE(port.intentions().front().beforeImage, seen(Satisfied::No).beforeImage);
        QCOMPARE(port.intentions().front().plan, seen(Satisfied::No).plan);
        const std::vector<OpRequest> requests = script.requests();
        QCOMPARE(requests[1].before, seen(Satisfied::No).beforeImage);
        QCOMPARE(requests[1].plan, seen(Satisfied::No).plan);
        QCOMPARE(requests[1].target.id, QStringLiteral("id-1"));
    }

    void whatIsSoAlreadyIsNotSent()
    {
        Script script;
        script.probes = {seen(Satisfied::Yes)};
        const engine::EffectReport report = run(script, job());
        QCOMPARE(script.log(), QStringList{QStringLiteral("probe")});
        QCOMPARE(report.verdict, EffectVerdict::Done);
        QVERIFY(!report.changed);
        QCOMPARE(report.epoch, 0);
    }

    void nothingIsSentUnlessTheRowIsDurable()
    {
        Script script;
        script.probes = {seen(Satisfied::No)};
        RecordingPort port;
        port.durable = Error{QStringLiteral("effect.withdrawn")};
        const engine::EffectReport report = run(script, job(), port);
        QCOMPARE(script.log(), (QStringList{QStringLiteral("probe"), QStringLiteral("sending")}));
        QCOMPARE(report.verdict, EffectVerdict::NotStarted);
        QCOMPARE(report.error.code, QStringLiteral("effect.withdrawn"));
    }

    void blindProbeSendsNothing_data()
    {
        QTest::addColumn<int>("errorClass");
        QTest::addColumn<bool>("sentBefore");
        QTest::addColumn<int>("verdict");
        for (int i = 0; i <= int(ErrorClass::Defect); ++i) {
            const bool retryable = isRetryable(ErrorClass(i));
            QTest::addRow("%s", qPrintable(toText(ErrorClass(i))))
                << i << false << int(EffectVerdict::Failed);
            QTest::addRow("%s after sending", qPrintable(toText(ErrorClass(i))))
                << i << true << int(retryable ? EffectVerdict::Unknown : EffectVerdict::Failed);
        }
    }

    void blindProbeSendsNothing()
    {
        QFETCH(int, errorClass);
        QFETCH(bool, sentBefore);
        QFETCH(int, verdict);
        Script script;
        script.probes = {blind(ErrorClass(errorClass))};
        engine::EffectJob what = job();
        what.mayHaveBeenSent = sentBefore;
        const engine::EffectReport report = run(script, what);
        QCOMPARE(script.log(), QStringList{QStringLiteral("probe")});
        QCOMPARE(int(report.verdict), verdict);
        QCOMPARE(report.errorClass, toText(ErrorClass(errorClass)));
    }

    void severalMatchesStop()
    {
        Script script;
        script.probes = {seen(Satisfied::Unknown, Presence::Ambiguous)};
        const engine::EffectReport report = run(script, job());
        QCOMPARE(script.log(), QStringList{QStringLiteral("probe")});
        QCOMPARE(report.errorClass, QStringLiteral("ambiguous"));
    }

    void refusalIsFailedAndNotReadBack()
    {
        Script script;
        script.probes = {seen(Satisfied::No)};
        script.acts = {acted(Status::Failed, ErrorClass::Permission)};
        const engine::EffectReport report = run(script, job());
        QCOMPARE(report.verdict, EffectVerdict::Failed);
        QCOMPARE(report.phase, QStringLiteral("act"));
        QCOMPARE(report.errorClass, QStringLiteral("permission"));
        QVERIFY(!script.log().contains(QStringLiteral("read back")));
    }

    void lostReplyIsSettledByLooking_data()
    {
        QTest::addColumn<int>("found");
        QTest::addColumn<int>("verdict");
        QTest::newRow("it was done") << int(Satisfied::Yes) << int(EffectVerdict::Done);
        QTest::newRow("it was not, or not yet")
            << int(Satisfied::No) << int(EffectVerdict::Unknown);
        QTest::newRow("nobody can tell") << int(Satisfied::Unknown) << int(EffectVerdict::Unknown);
    }

    void lostReplyIsSettledByLooking()
    {
        QFETCH(int, found);
        QFETCH(int, verdict);
        Script script;
        script.probes = {seen(Satisfied::No)};
        script.acts = {acted(Status::Unknown, ErrorClass::Unknown)};
        script.readBacks = {seen(Satisfied(found))};
        const engine::EffectReport report = run(script, job());
        QCOMPARE(int(report.verdict), verdict);
        if (report.verdict == EffectVerdict::Done)
            QVERIFY(report.changed);
    }

    void lostReplyOfWhatCannotBeRepeatedStaysUnknown()
    {
        Script script;
        script.probes = {seen(Satisfied::No)};
        script.acts = {acted(Status::Unknown, ErrorClass::Unknown)};
        script.readBacks = {seen(Satisfied::No)};
        QCOMPARE(run(script, job(QStringLiteral("message.send"))).verdict, EffectVerdict::Unknown);
        QVERIFY(!script.log().contains(QStringLiteral("read back")));
    }

    void sentMailIsNeverSentAgain()
    {
        for (const Satisfied satisfied : {Satisfied::No, Satisfied::Unknown, Satisfied::NotYet}) {
            Script script;
            script.probes = {seen(satisfied)};
            engine::EffectJob what = job(QStringLiteral("message.send"));
            what.mayHaveBeenSent = true;
            QCOMPARE(run(script, what).verdict, EffectVerdict::Unknown);
            QCOMPARE(script.log(), QStringList{QStringLiteral("probe")});
        }
    }

    void unclearProbeAfterSendingIsNotRepeated()
    {
        Script script;
        script.probes = {seen(Satisfied::Unknown)};
        engine::EffectJob what = job();
        what.mayHaveBeenSent = true;
        QCOMPARE(run(script, what).verdict, EffectVerdict::Unknown);
        QCOMPARE(script.log(), QStringList{QStringLiteral("probe")});
    }

    void effectFoundDoneAfterACrashCountsAsOurs()
    {
        Script script;
        script.probes = {seen(Satisfied::Yes)};
        engine::EffectJob what = job();
        what.mayHaveBeenSent = true;
        const engine::EffectReport report = run(script, what);
        QCOMPARE(report.verdict, EffectVerdict::Done);
        QVERIFY(report.changed);
    }

    void repeatedTryKeepsTheFirstBeforeImage()
    {
        // The earlier try did a part; what it left must not be taken for the state before.
        Script script;
        script.probes = {seen(Satisfied::No)};
        script.acts = {acted(Status::AlreadyDone)};
        script.readBacks = {seen(Satisfied::Yes)};
        engine::EffectJob what = job();
        what.mayHaveBeenSent = true;
        what.beforeImage = {{QStringLiteral("title"), QStringLiteral("as it was at first")}};
        RecordingPort port;
        const engine::EffectReport report = run(script, what, port);
        QCOMPARE(port.intentions().front().beforeImage, what.beforeImage);
        QCOMPARE(script.requests()[1].before, what.beforeImage);
        QVERIFY(report.changed);
    }

    void freshTryTakesAFreshBeforeImage()
    {
        Script script;
        script.probes = {seen(Satisfied::No)};
        script.acts = {acted(Status::Done)};
        script.readBacks = {seen(Satisfied::Yes)};
        engine::EffectJob what = job();
        what.attempt = 2;
        what.beforeImage = {
            {QStringLiteral("title"), QStringLiteral("of a try that changed nothing")}};
        RecordingPort port;
        run(script, what, port);
        QCOMPARE(port.intentions().front().beforeImage, seen(Satisfied::No).beforeImage);
    }

    void partThatWillBeTriedAgainStaysOpen_data()
    {
        QTest::addColumn<int>("errorClass");
        QTest::addColumn<int>("verdict");
        QTest::newRow("busy") << int(ErrorClass::Transient) << int(EffectVerdict::Unknown);
        QTest::newRow("refused") << int(ErrorClass::Validation) << int(EffectVerdict::Failed);
    }

    void partThatWillBeTriedAgainStaysOpen()
    {
        QFETCH(int, errorClass);
        QFETCH(int, verdict);
        Script script;
        script.probes = {seen(Satisfied::No)};
        script.acts = {acted(Status::Partial, ErrorClass(errorClass))};
        script.readBacks = {seen(Satisfied::No)};
        const engine::EffectReport report = run(script, job());
        QCOMPARE(int(report.verdict), verdict);
        QCOMPARE(report.errorClass, toText(ErrorClass(errorClass)));
    }

    void acceptedIsReadUntilItIsSo()
    {
        Script script;
        script.probes = {seen(Satisfied::No)};
        script.acts = {acted(Status::Accepted)};
        script.readBacks = {seen(Satisfied::NotYet), seen(Satisfied::NotYet), seen(Satisfied::Yes)};
        QCOMPARE(run(script, job()).verdict, EffectVerdict::Done);
        QCOMPARE(script.log().count(QStringLiteral("read back")), 3);
    }

    void acceptedIsNotReadForEver()
    {
        Script script;
        script.probes = {seen(Satisfied::No)};
        script.acts = {acted(Status::Accepted)};
        script.readBacks = {seen(Satisfied::NotYet)};
        // It may still come: whoever says "failed" now would have it done a second time.
        const engine::EffectReport report = run(script, job());
        QCOMPARE(report.verdict, EffectVerdict::Unknown);
        QCOMPARE(report.errorClass, QStringLiteral("unknown"));
        QCOMPARE(script.log().count(QStringLiteral("read back")), EffectCall::Patience().reads);
    }

    void successThatTheReadBackCannotJudgeStaysOpen()
    {
        Script script;
        script.probes = {seen(Satisfied::No)};
        script.acts = {acted(Status::Done)};
        script.readBacks = {seen(Satisfied::Unknown, Presence::Unknown)};
        QCOMPARE(run(script, job()).verdict, EffectVerdict::Unknown);
    }

    // A plug-in that lets go of its promise must not take the worker along.
    void aCallThatIsNeverAnsweredIsUnknown_data()
    {
        QTest::addColumn<QString>("phase");
        QTest::addColumn<int>("verdict");
        QTest::newRow("probe") << QStringLiteral("probe") << int(EffectVerdict::Failed);
        QTest::newRow("act") << QStringLiteral("act") << int(EffectVerdict::Unknown);
        QTest::newRow("read back") << QStringLiteral("read_back") << int(EffectVerdict::Unknown);
    }

    void aCallThatIsNeverAnsweredIsUnknown()
    {
        QFETCH(QString, phase);
        QFETCH(int, verdict);
        Script script;
        script.probes = {seen(Satisfied::No)};
        script.acts = {acted(Status::Done)};
        script.readBacks = {seen(Satisfied::No)};
        script.breaksAt = phase;
        const engine::EffectReport report =
            run(script, job(QStringLiteral("message.send")),
                phase == QStringLiteral("act") ? ReadBack::None : ReadBack::Strong);
        QCOMPARE(int(report.verdict), verdict);
        QCOMPARE(report.phase, phase);
        QVERIFY(!report.errorClass.isEmpty());
    }

    void successThatTheReadBackDeniesIsNoSuccess()
    {
        Script script;
        script.probes = {seen(Satisfied::No)};
        script.acts = {acted(Status::Done)};
        Observation denied = seen(Satisfied::No);
        denied.differences = {{QStringLiteral("title"), QJsonObject()}};
        script.readBacks = {denied};
        const engine::EffectReport report = run(script, job());
        QCOMPARE(report.verdict, EffectVerdict::Failed);
        QCOMPARE(report.error.code, QStringLiteral("effect.read_back_differs"));
        QCOMPARE(report.observed, denied.differences);
    }

    void blindReadBackLeavesItOpen()
    {
        Script script;
        script.probes = {seen(Satisfied::No)};
        script.acts = {acted(Status::Done)};
        script.readBacks = {blind(ErrorClass::Transient)};
        QCOMPARE(run(script, job()).verdict, EffectVerdict::Unknown);
    }

    void targetWithoutReadBackIsTakenAtItsWord()
    {
        Script script;
        script.probes = {seen(Satisfied::No)};
        script.acts = {acted(Status::Done)};
        QCOMPARE(run(script, job(QStringLiteral("message.send")), ReadBack::None).verdict,
                 EffectVerdict::Done);
        QVERIFY(!script.log().contains(QStringLiteral("read back")));
    }

    void partOfAMessageThatWasRefusedIsNotDone()
    {
        Script script;
        script.probes = {seen(Satisfied::No)};
        script.acts = {acted(Status::Partial, ErrorClass::PartialFailure)};
        const engine::EffectReport report =
            run(script, job(QStringLiteral("message.send")), ReadBack::None);
        QCOMPARE(report.verdict, EffectVerdict::Failed);
        QCOMPARE(report.errorClass, QStringLiteral("partial_failure"));
        QVERIFY(!script.log().contains(QStringLiteral("read back")));
    }

    void aLateLookAsksForNoName()
    {
        Script script;
        script.probes = {seen(Satisfied::Yes)};
        engine::EffectJob what = lateLook();
        what.params = {{QStringLiteral("userName"), QStringLiteral("ada")},
                       {QStringLiteral("displayName"), QStringLiteral("Ada Example")},
                       {QStringLiteral("givenName"), QStringLiteral("Ada")},
                       {QStringLiteral("familyName"), QStringLiteral("Example")},
                       {QStringLiteral("mail"), QStringLiteral("ada@example.org")},
                       {QStringLiteral("title"), QStringLiteral("Engineer")}};
        QCOMPARE(run(script, what).verdict, EffectVerdict::Done);
        const OpRequest asked = script.requests().front();
        QVERIFY(asked.byAnchor);
        QCOMPARE(asked.person.number, QStringLiteral("1001"));
        QCOMPARE(asked.desired.keys(),
                 (QStringList{QStringLiteral("title"), QStringLiteral("userName")}));
    }

    void aLateLookSaysWhatDiffersAndNothingOfWhatIsGone()
    {
        for (const Presence presence : {Presence::Present, Presence::Absent}) {
            Script script;
            script.probes = {seen(Satisfied::No, presence)};
            script.probes.front().differences = {{QStringLiteral("title"), QJsonObject{}}};
            const engine::EffectReport report = run(script, lateLook());
            QCOMPARE(report.verdict, EffectVerdict::Failed);
            QCOMPARE(report.errorClass, QStringLiteral("not_found"));
            QCOMPARE(report.observed.isEmpty(), presence == Presence::Absent);
            QCOMPARE(script.log(), QStringList{QStringLiteral("probe")});
        }
    }

    void withdrawnStepOnlyLooks()
    {
        Script script;
        script.probes = {seen(Satisfied::No)};
        engine::EffectJob what = job();
        what.mayHaveBeenSent = true;
        what.readBackOnly = true;
        QCOMPARE(run(script, what).verdict, EffectVerdict::Failed);
        QCOMPARE(script.log(), QStringList{QStringLiteral("probe")});
    }
};

QTEST_GUILESS_MAIN(TestEffectcall)
#include "tst_effectcall.moc"
