// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every named failpoint x {crash, error, hang} in one journey, each from a store that stands right
// before it; then the worker runs on without one, and a checker without our code looks at what the
// targets have seen.
#include "base/failpoint.h"
#include "proof/provingground.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace tenure;
using namespace tenure::test;

namespace {

const QString number = QStringLiteral("1001");

/// From where a failpoint is passed, and by which program.
enum class Stage {
    Beginning, ///< the worker makes account and memberships and says hello
    Timer,     ///< the worker lets the timer fire
    Answer,    ///< tenurectl answers the task
    Goodbye    ///< the worker sends the last mail
};

struct Place
{
    const char *name;
    Stage stage;
    int pass = 1;
};

// The first writing of a worker that is given a time is the store's clock.
constexpr int firstTurn = 2;

const Place places[] = {
    {"task.before_done", Stage::Answer},
    {"task.after_done", Stage::Answer},
    {"inbox.read", Stage::Goodbye},
    {"store.locked", Stage::Goodbye, firstTurn},
    {"store.before_commit", Stage::Goodbye, firstTurn},
    {"store.after_commit", Stage::Goodbye, firstTurn},
    {"timer.before_fire", Stage::Timer},
    {"timer.after_fire", Stage::Timer},
    {"effect.before_intent", Stage::Goodbye},
    {"effect.after_intent", Stage::Goodbye},
    {"effect.probe", Stage::Goodbye},
    {"effect.before_sending", Stage::Goodbye},
    {"effect.after_sending", Stage::Goodbye},
    {"effect.act", Stage::Goodbye},
    {"effect.answer", Stage::Goodbye},
    {"effect.before_result", Stage::Goodbye},
    {"effect.after_result", Stage::Goodbye},
    // From the beginning, where an account is made and memberships are given.
    {"effect.before_sending", Stage::Beginning, 2},
    {"effect.after_sending", Stage::Beginning},
    {"effect.answer", Stage::Beginning},
    {"effect.read_back", Stage::Beginning},
    {"effect.after_result", Stage::Beginning, 2},
};

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestFailpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyNameIsStruck();
    void nothingIsLostOrDoneTwice_data();
    void nothingIsLostOrDoneTwice();
    void aWorkerGoesOnByItselfOnceTheStoreWorks_data();
    void aWorkerGoesOnByItselfOnceTheStoreWorks();
    void aRealStoreIsNeverArmed();

private:
    void goTo(Stage stage);
    QStringList commandOf(Stage stage);
    void lookWhileItHangs(QProcess &process, Stage stage);

    ProvingGround m_ground;
    QHash<Stage, ProvingGround::Moment> m_moments;
    QString m_task;
};

void TestFailpoints::initTestCase()
{
    const QByteArray trouble = m_ground.start();
    QVERIFY2(trouble.isEmpty(), trouble.constData());
    Company &company = m_ground.company();
    const auto work = [&](int minutes) {
        company.ctl({QStringLiteral("worker"), QStringLiteral("run"),
                     QStringLiteral("--until-idle"), QStringLiteral("--now"),
                     m_ground.later(minutes)});
        QVERIFY2(company.lastExit() == 0, company.lastComplaint().constData());
    };
    work(1); // what the sample company brings along
    QVERIFY2(m_ground.startRun(number), company.lastComplaint().constData());
    m_moments[Stage::Beginning] = m_ground.keepMoment(QStringLiteral("beginning.db"));
    work(0);
    m_moments[Stage::Timer] = m_ground.keepMoment(QStringLiteral("timer.db"));
    work(2);
    const QJsonArray tasks = company.ctl({QStringLiteral("task"), QStringLiteral("list")})
                                 .value(QStringLiteral("tasks"))
                                 .toArray();
    for (const QJsonValue &task : tasks) {
        if (task.toObject().value(QStringLiteral("step")) == QStringLiteral("check"))
            m_task = task.toObject().value(QStringLiteral("task")).toString();
    }
    QVERIFY(!m_task.isEmpty());
    m_moments[Stage::Answer] = m_ground.keepMoment(QStringLiteral("answer.db"));
    QCOMPARE(m_ground.answerWork(), 1);
    m_moments[Stage::Goodbye] = m_ground.keepMoment(QStringLiteral("goodbye.db"));
    QCOMPARE(company.lastExit(), 0);
}

void TestFailpoints::everyNameIsStruck()
{
    QSet<QByteArray> listed;
    for (const Place &place : places)
        listed << place.name;
    const QList<QByteArray> names = failpoint::names();
    QCOMPARE(listed, QSet<QByteArray>(names.begin(), names.end()));
}

void TestFailpoints::nothingIsLostOrDoneTwice_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArray>("action");
    for (int i = 0; i < int(std::size(places)); ++i) {
        for (const QByteArray action : {"crash", "error", "hang"})
            QTest::addRow("%s %s %d", places[i].name, action.constData(), i) << i << action;
    }
}

void TestFailpoints::goTo(Stage stage)
{
    m_ground.goBackTo(m_moments.value(stage));
    if (stage == Stage::Beginning)
        m_ground.forgetAccounts();
}

QStringList TestFailpoints::commandOf(Stage stage)
{
    if (stage == Stage::Answer)
        return {QStringLiteral("task"), QStringLiteral("done"), m_task};
    return {QStringLiteral("worker"), QStringLiteral("run"), QStringLiteral("--until-idle"),
            QStringLiteral("--now"), m_ground.later(2)};
}

// The process stands still for a while: meanwhile no other worker may take its place, and a front
// end keeps nobody from working.
void TestFailpoints::lookWhileItHangs(QProcess &process, Stage stage)
{
    QElapsedTimer waited;
    waited.start();
    QByteArray said;
    while (!said.contains("failpoint ") && waited.elapsed() < 60'000 &&
           process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(100);
        said = process.readAllStandardError();
    }
    QVERIFY2(said.contains("failpoint "), said.constData());
    if (stage == Stage::Answer)
        return;
    // However slow the second one is, the first still hangs.
    ::kill(pid_t(process.processId()), SIGSTOP);
    const QJsonObject second = m_ground.company().ctl(
        {QStringLiteral("worker"), QStringLiteral("run"), QStringLiteral("--until-idle")});
    const int exit = m_ground.company().lastExit();
    ::kill(pid_t(process.processId()), SIGCONT);
    QCOMPARE(exit, 1);
    QCOMPARE(second.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")),
             QJsonValue(QStringLiteral("store.worker_running")));
}

void TestFailpoints::nothingIsLostOrDoneTwice()
{
    QFETCH(int, place);
    QFETCH(QByteArray, action);
    const Place &struck = places[place];
    goTo(struck.stage);

    const QByteArray failpoint =
        QByteArray(struck.name) + ':' + action + ':' + QByteArray::number(struck.pass);
    const std::unique_ptr<QProcess> process = m_ground.company().start(
        commandOf(struck.stage),
        {{QStringLiteral("TENURE_FAILPOINT"), QString::fromLatin1(failpoint)}});
    if (action == "hang")
        lookWhileItHangs(*process, struck.stage);
    QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished(60'000));
    if (action != "hang")
        QVERIFY(process->readAllStandardError().contains("failpoint " + QByteArray(struck.name)));
    QCOMPARE(process->exitStatus(), action == "crash" ? QProcess::CrashExit : QProcess::NormalExit);

    m_ground.runToTheEnd();
    QJsonObject verdict = m_ground.verdict();
    QVERIFY2(m_ground.clean(), text(verdict).constData());
    if (verdict.value(QStringLiteral("exceptions")).toArray().isEmpty())
        return;
    // Only of a mail may nobody know whether it was sent; looking into the relay's record settles
    // it.
    QCOMPARE(m_ground.answerQuestions(), 1);
    m_ground.runToTheEnd();
    verdict = m_ground.verdict();
    QVERIFY2(m_ground.clean(), text(verdict).constData());
    QCOMPARE(verdict.value(QStringLiteral("exceptions")).toArray(), QJsonArray());
}

void TestFailpoints::aWorkerGoesOnByItselfOnceTheStoreWorks_data()
{
    QTest::addColumn<QByteArray>("failpoint");
    for (const QByteArray failpoint : {"inbox.read:error", "store.locked:error:2",
                                       "store.before_commit:error:2", "effect.before_intent:error",
                                       "effect.before_sending:error", "effect.before_result:error"})
        QTest::addRow("%s", failpoint.constData()) << failpoint;
}

// Nobody starts it anew.
void TestFailpoints::aWorkerGoesOnByItselfOnceTheStoreWorks()
{
    QFETCH(QByteArray, failpoint);
    goTo(Stage::Goodbye);
    const std::unique_ptr<QProcess> worker = m_ground.company().start(
        {QStringLiteral("worker"), QStringLiteral("run"), QStringLiteral("--now"),
         m_ground.later(1)},
        {{QStringLiteral("TENURE_FAILPOINT"), QString::fromLatin1(failpoint)}});
    QVERIFY(worker->waitForStarted());
    QJsonObject verdict;
    const auto isDone = [&] {
        verdict = m_ground.verdict();
        return m_ground.clean() && verdict.value(QStringLiteral("exceptions")).toArray().isEmpty();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isDone(), text(verdict).constData(), 5'000);
    QCOMPARE(worker->state(), QProcess::Running);
    worker->kill();
    QVERIFY(worker->waitForFinished(10'000));
    QVERIFY(worker->readAllStandardError().contains("failpoint "));
}

void TestFailpoints::aRealStoreIsNeverArmed()
{
    Company &company = m_ground.company();
    company.setStore(QStringLiteral("real.db"));
    company.ctl({QStringLiteral("store"), QStringLiteral("init")});
    QCOMPARE(company.lastExit(), 0);
    const std::unique_ptr<QProcess> process =
        company.start({QStringLiteral("store"), QStringLiteral("stop")},
                      {{QStringLiteral("TENURE_FAILPOINT"), QStringLiteral("store.locked:crash")}});
    QVERIFY(process->waitForFinished(60'000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 0);
    QVERIFY(!process->readAllStandardError().contains("failpoint"));
}

QTEST_GUILESS_MAIN(TestFailpoints)
#include "tst_failpoints.moc"
