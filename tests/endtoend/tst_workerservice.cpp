// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoend/company.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <array>
#include <csignal>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace tenure::test;

namespace {

/// What a service manager hears: the datagram socket of sd_notify(3).
class Manager
{
public:
    explicit Manager(const QString &path) : m_path(path), m_fd(::socket(AF_UNIX, flags, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, path.toUtf8().constData(), sizeof address.sun_path - 1);
        if (::bind(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("cannot bind %s", qPrintable(path));
    }
    ~Manager() { ::close(m_fd); }
    Manager(const Manager &) = delete;
    Manager &operator=(const Manager &) = delete;

    QString path() const { return m_path; }

    /// All it has been told so far.
    QByteArrayList told()
    {
        std::array<char, 4096> buffer{};
        for (;;) {
            const ssize_t size = ::recv(m_fd, buffer.data(), buffer.size(), 0);
            if (size < 0)
                return m_told;
            m_told << QByteArray(buffer.data(), size);
        }
    }

private:
    static constexpr int flags = SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC;

    const QString m_path;
    const int m_fd;
    QByteArrayList m_told;
};

} // namespace

/// tenure-worker as a service manager runs it: it says how it is, takes what is put into the
/// watched folder, and ends when told to. One story, told in order.
class TestWorkerservice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void saysThatItIsReadyAndAlive();
    void secondWorkerIsRefusedWithASentence();
    void folderNamedWhileItRunsIsWatchedAtOnce();
    void newFileIsTakenOnceAlsoWhileItIsStillWritten();
    void busyStoreDelaysNoFile();
    void anotherFolderTakesThePlaceOfTheFirst();
    void terminationEndsItCleanlyAlsoWhileADirectoryHangs();
    void folderThatIsNoneIsRefused();

private:
    void start(QProcess &worker);
    QJsonArray batches();
    QString lastFile();
    int filesTaken();
    int looks();
    bool hasLogged(const QByteArray &words);
    void watch(const QString &folder, const QStringList &options = {});
    void put(const QString &path, const QString &title);
    QString inbox(const QString &name) const
    {
        return m_company->path(QStringLiteral("inbox/") + name);
    }

    std::unique_ptr<Company> m_company;
    std::unique_ptr<Manager> m_manager;
    QProcess m_worker;
    QByteArray m_log;
};

void TestWorkerservice::initTestCase()
{
    m_company = std::make_unique<Company>(QStringLiteral("2026-11-23T08:00:00.000Z"));
    QVERIFY2(m_company->lastExit() == 0, m_company->lastComplaint().constData());
    QVERIFY(QDir().mkpath(inbox(QString())));
    QVERIFY(QDir().mkpath(m_company->path(QStringLiteral("other"))));
    m_manager = std::make_unique<Manager>(m_company->path(QStringLiteral("notify")));
}

void TestWorkerservice::cleanupTestCase()
{
    m_worker.kill();
    m_worker.waitForFinished();
}

void TestWorkerservice::start(QProcess &worker)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                       m_company->path(QStringLiteral("config")));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"),
                       QStringLiteral("tenure.feeds.debug=true"));
    environment.insert(QStringLiteral("NOTIFY_SOCKET"), m_manager->path());
    environment.insert(QStringLiteral("WATCHDOG_USEC"), QStringLiteral("400000"));
    worker.setProcessEnvironment(environment);
    worker.start(QStringLiteral(TENURE_BUILD_DIR "/bin/tenure-worker"),
                 {QStringLiteral("--store"),
                  QStringLiteral("sqlite:") + m_company->path(QStringLiteral("tenure.db"))});
}

QJsonArray TestWorkerservice::batches()
{
    return m_company->ctl({QStringLiteral("feed"), QStringLiteral("list")})
        .value(QStringLiteral("batches"))
        .toArray();
}

QString TestWorkerservice::lastFile()
{
    return batches().first().toObject().value(QStringLiteral("file")).toString();
}

// By the worker's own log, which costs less to ask than the store.
int TestWorkerservice::filesTaken()
{
    m_log += m_worker.readAllStandardError();
    return int(m_log.count(" applied "));
}

int TestWorkerservice::looks()
{
    m_log += m_worker.readAllStandardError();
    return int(m_log.count("looked into"));
}

bool TestWorkerservice::hasLogged(const QByteArray &words)
{
    m_log += m_worker.readAllStandardError();
    return m_log.contains(words);
}

void TestWorkerservice::watch(const QString &folder, const QStringList &options)
{
    m_company->ctl(QStringList{QStringLiteral("feed"), QStringLiteral("watch"), folder} + options);
    QVERIFY2(m_company->lastExit() == 0, m_company->lastComplaint().constData());
}

// A people file in which somebody has another title than in the last one.
void TestWorkerservice::put(const QString &path, const QString &title)
{
    m_company->setPerson(QStringLiteral("1003"), {{QStringLiteral("Title"), title}});
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(m_company->peopleFile()) > 0);
}

void TestWorkerservice::saysThatItIsReadyAndAlive()
{
    start(m_worker);
    QTRY_VERIFY_WITH_TIMEOUT(m_manager->told().contains("READY=1"), 30000);
    QTRY_VERIFY(m_manager->told().count("WATCHDOG=1") >= 3);
    QVERIFY(m_manager->told().contains("STATUS=working"));
    QVERIFY(!m_manager->told().contains("STOPPING=1"));
}

void TestWorkerservice::secondWorkerIsRefusedWithASentence()
{
    QProcess second;
    start(second);
    QVERIFY(second.waitForFinished(30000));
    QCOMPARE(second.exitCode(), 1);
    const QString complaint = QString::fromUtf8(second.readAllStandardError());
    QVERIFY2(complaint.contains(QStringLiteral("A worker is running on this store already")),
             qPrintable(complaint));
    QVERIFY(complaint.contains(QString::number(m_worker.processId())));
    QCOMPARE(m_worker.state(), QProcess::Running);
}

void TestWorkerservice::folderNamedWhileItRunsIsWatchedAtOnce()
{
    QVERIFY(!hasLogged("watches"));
    watch(inbox(QString()));
    QTRY_VERIFY_WITH_TIMEOUT(hasLogged("watches"), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(looks() > 0, 30000);
}

void TestWorkerservice::newFileIsTakenOnceAlsoWhileItIsStillWritten()
{
    const qsizetype before = batches().size();
    QCOMPARE(filesTaken(), 0);
    m_company->setPerson(QStringLiteral("1002"),
                         {{QStringLiteral("Status"), QStringLiteral("terminated")},
                          {QStringLiteral("Last day"), QStringLiteral("2026-11-30")}});
    const QByteArray people = m_company->peopleFile();
    QFile file(inbox(QStringLiteral("people.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // Another piece after each look: over all of them it grows for longer than a file has to rest.
    const qsizetype piece = people.size() / 4 + 1;
    for (qsizetype at = 0; at < people.size(); at += piece) {
        const int looksBefore = looks();
        QVERIFY(file.write(people.mid(at, piece)) > 0 && file.flush());
        QTRY_VERIFY_WITH_TIMEOUT(looks() > looksBefore, 30000);
        QCOMPARE(filesTaken(), 0);
    }
    file.close();
    QTRY_COMPARE_WITH_TIMEOUT(filesTaken(), 1, 30000);
    QCOMPARE(batches().size(), before + 1);
    const QJsonObject batch = batches().first().toObject();
    QCOMPARE(batch.value(QStringLiteral("file")).toString(), QStringLiteral("people.csv"));
    QCOMPARE(batch.value(QStringLiteral("rows")).toInt(), 60);
    QCOMPARE(
        batch.value(QStringLiteral("lifecycle")).toObject().value(QStringLiteral("leave")).toInt(),
        1);

    // Known under another name; what comes in the next test shows that the folder was looked at.
    QVERIFY(QFile::copy(inbox(QStringLiteral("people.csv")), inbox(QStringLiteral("copy.csv"))));
}

void TestWorkerservice::busyStoreDelaysNoFile()
{
    const qsizetype before = batches().size();
    put(inbox(QStringLiteral("people-2.csv")), QStringLiteral("Sales Lead"));
    // Between any two looks another program writes: the same setting once more.
    for (int writes = 0; filesTaken() < 2 && writes < 15; ++writes) {
        const int looksBefore = looks();
        watch(inbox(QString()));
        QTRY_VERIFY_WITH_TIMEOUT(looks() > looksBefore, 30000);
    }
    QCOMPARE(filesTaken(), 2);
    QCOMPARE(batches().size(), before + 1);
    QCOMPARE(lastFile(), QStringLiteral("people-2.csv"));
    QCOMPARE(batches().first().toObject().value(QStringLiteral("applied")).toInt(), 1);
}

void TestWorkerservice::anotherFolderTakesThePlaceOfTheFirst()
{
    const QString other = m_company->path(QStringLiteral("other"));
    watch(other, {QStringLiteral("--marker")});
    QTRY_VERIFY_WITH_TIMEOUT(hasLogged("/other"), 30000);
    put(inbox(QStringLiteral("unseen.csv")), QStringLiteral("Sales Chief"));
    QVERIFY(
        QFile::copy(inbox(QStringLiteral("people.csv")), inbox(QStringLiteral("unseen.csv.done"))));
    put(other + QStringLiteral("/seen.csv"), QStringLiteral("Sales Head"));
    put(other + QStringLiteral("/seen.csv.done"), QStringLiteral("Sales Head"));
    QTRY_COMPARE_WITH_TIMEOUT(filesTaken(), 3, 30000);
    QCOMPARE(lastFile(), QStringLiteral("seen.csv"));

    m_company->ctl({QStringLiteral("feed"), QStringLiteral("unwatch")});
    QTRY_VERIFY_WITH_TIMEOUT(hasLogged("watches no folder any more"), 30000);
    QCOMPARE(filesTaken(), 3);
}

void TestWorkerservice::terminationEndsItCleanlyAlsoWhileADirectoryHangs()
{
    QTcpServer silent; // takes the connection and never says a word of TLS
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QVERIFY2(m_company->addSystem(
                 QStringLiteral("directory"), QStringLiteral("ldap"),
                 {{QStringLiteral("url"),
                   QStringLiteral("ldaps://127.0.0.1:%1").arg(silent.serverPort())},
                  {QStringLiteral("bindName"), QStringLiteral("cn=tenure,dc=corp,dc=example")},
                  {QStringLiteral("base"), QStringLiteral("dc=corp,dc=example")}},
                 "secret"),
             m_company->lastComplaint().constData());
    QVERIFY(m_company->answer(QStringLiteral("h_welcome")) > 0);
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 30000);

    m_manager->told(); // it did not listen for long; that held nobody up, and its queue is full
    ::kill(pid_t(m_worker.processId()), SIGTERM);
    QVERIFY(m_worker.waitForFinished(15000)); // a step may take a minute, an end may not
    QCOMPARE(m_worker.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_worker.exitCode(), 0);
    QCOMPARE(m_manager->told().count("STOPPING=1"), 1);
    // The store is free again.
    silent.close();
    m_company->work();
    QVERIFY2(m_company->lastExit() == 0, m_company->lastComplaint().constData());
    QCOMPARE(m_company->ctl({QStringLiteral("store"), QStringLiteral("check")})
                 .contains(QStringLiteral("error")),
             false);
}

void TestWorkerservice::folderThatIsNoneIsRefused()
{
    const QJsonObject refused = m_company->ctl(
        {QStringLiteral("feed"), QStringLiteral("watch"), m_company->path(QStringLiteral("none"))});
    QCOMPARE(m_company->lastExit(), 1);
    QCOMPARE(
        refused.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
        QStringLiteral("feed.no_folder"));
}

QTEST_GUILESS_MAIN(TestWorkerservice)
#include "tst_workerservice.moc"
