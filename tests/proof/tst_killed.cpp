// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kills the worker with SIGKILL at random moments while it works on a real directory and a mail
// sink, and asks a checker that shares no code with it what became of the effects.
//
// TENURE_KILLS=N kills that often instead of 200 times; TENURE_SEED=N repeats a series of moments,
// without it the seed is 1.
#include "proof/provingground.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace tenure::test;

namespace {

constexpr int ordinaryKills = 200;
constexpr int runs = 60;
constexpr int firstNumber = 1001;

int setting(const char *name, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : otherwise;
}

QByteArray text(const QJsonObject &verdict)
{
    return QJsonDocument(verdict).toJson(QJsonDocument::Compact);
}

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyEffectTakesPlaceOnce();
    void questionsAreAnsweredAndEveryRunEnds();
    void theStoreIsSound();
    void theCheckerSeesWhatIsPlanted();

private:
    void startRunsUpTo(int count);
    void killOneWorker(int kill);
    qint64 timeOfAnIdleWorker();

    const int m_kills = setting("TENURE_KILLS", ordinaryKills);
    const int m_runs = runs;
    QRandomGenerator m_random{quint32(setting("TENURE_SEED", 1))};
    ProvingGround m_ground;
    int m_started = 0;
    qint64 m_idleMs = 0;
};

void TestKilled::initTestCase()
{
    const QByteArray trouble = m_ground.start();
    QVERIFY2(trouble.isEmpty(), trouble.constData());
    m_idleMs = timeOfAnIdleWorker();
    qInfo("%d kills over %d runs; an idle worker takes %lld ms", m_kills, m_runs, m_idleMs);
}

qint64 TestKilled::timeOfAnIdleWorker()
{
    QElapsedTimer timer;
    timer.start();
    m_ground.company().ctl({QStringLiteral("worker"), QStringLiteral("run"),
                            QStringLiteral("--until-idle"), QStringLiteral("--now"),
                            m_ground.later(1)});
    return timer.elapsed();
}

void TestKilled::startRunsUpTo(int count)
{
    for (; m_started < count; ++m_started)
        QVERIFY2(m_ground.startRun(QString::number(firstNumber + m_started)),
                 m_ground.company().lastComplaint().constData());
}

// New runs and answers come while the worker lives or before it is born, as chance will have it;
// then it dies at a moment between its first instruction and well into its work.
void TestKilled::killOneWorker(int kill)
{
    constexpr int workMs = 400;
    const int due = m_runs * (kill + 1) / m_kills;
    const bool early = m_random.bounded(2) == 0;
    if (early)
        startRunsUpTo(due);
    const std::unique_ptr<QProcess> worker =
        m_ground.company().start({QStringLiteral("worker"), QStringLiteral("run"),
                                  QStringLiteral("--now"), m_ground.later(1)});
    if (!early)
        startRunsUpTo(due);
    if (m_random.bounded(4) == 0)
        m_ground.answerWork();
    const int moment = m_random.bounded(int(m_idleMs) + workMs);
    QVERIFY2(!worker->waitForFinished(moment), worker->readAllStandardError().constData());
    worker->kill();
    QVERIFY(worker->waitForFinished(10'000));
    QCOMPARE(worker->exitStatus(), QProcess::CrashExit);
}

void TestKilled::everyEffectTakesPlaceOnce()
{
    for (int kill = 0; kill < m_kills; ++kill) {
        killOneWorker(kill);
        if (QTest::currentTestFailed())
            return;
    }
    m_ground.runToTheEnd();
    const QJsonObject verdict = m_ground.verdict();
    qInfo("%s", text(verdict).constData());
    QVERIFY2(m_ground.clean(), text(verdict).constData());
    // The kills must have struck where it hurts, or nothing was shown.
    const QJsonObject figures = verdict.value(QStringLiteral("figures")).toObject();
    QCOMPARE(figures.value(QStringLiteral("runs")).toInt(), m_runs);
    QVERIFY(figures.value(QStringLiteral("sentAgainOrReadBack")).toInt() +
                verdict.value(QStringLiteral("exceptions")).toArray().size() >
            0);
}

// A person who looks into the relay's own record is all that an open question needs.
void TestKilled::questionsAreAnsweredAndEveryRunEnds()
{
    const qsizetype open = m_ground.verdict().value(QStringLiteral("exceptions")).toArray().size();
    int answered = 0;
    for (int again = 1; again > 0; answered += again) {
        again = m_ground.answerQuestions();
        m_ground.runToTheEnd();
    }
    QVERIFY(answered >= open);
    const QJsonObject verdict = m_ground.verdict();
    QVERIFY2(m_ground.clean(), text(verdict).constData());
    QCOMPARE(verdict.value(QStringLiteral("exceptions")).toArray(), QJsonArray());
}

void TestKilled::theStoreIsSound()
{
    const QJsonObject checked =
        m_ground.company().ctl({QStringLiteral("store"), QStringLiteral("check")});
    QVERIFY2(m_ground.company().lastExit() == 0, text(checked).constData());
    QCOMPARE(checked.value(QStringLiteral("problems")).toArray(), QJsonArray());
}

// In this very world: a membership taken behind Tenure's back, a mail noted twice, one of a
// stranger.
void TestKilled::theCheckerSeesWhatIsPlanted()
{
    const QString dn =
        m_ground.directory().find(QStringLiteral("(employeeNumber=%1)").arg(firstNumber)).value(0);
    QVERIFY(m_ground.directory().apply(
        "dn: " + m_ground.directory().group(QStringLiteral("engineering")).toUtf8() +
        "\nchangetype: modify\ndelete: member\nmember: " + dn.toUtf8() + "\n\n"));
    QFile mails(m_ground.mailFile());
    QVERIFY(mails.open(QIODevice::Append));
    mails.write("{\"subject\": \"hello 1002\"}\n{\"subject\": \"hello 4711\"}\n");
    mails.close();
    const QJsonObject verdict = m_ground.verdict();
    QVERIFY(!m_ground.clean());
    QCOMPARE(verdict.value(QStringLiteral("lost")).toArray(),
             QJsonArray({QStringLiteral("membership of 1001, engineering")}));
    QVERIFY(verdict.value(QStringLiteral("duplicate"))
                .toArray()
                .contains(QStringLiteral("mail hello 1002, 2 times")));
    QCOMPARE(verdict.value(QStringLiteral("stray")).toArray(),
             QJsonArray({QStringLiteral("mail hello 4711")}));
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
