// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretbench.h"
#include "secrets/broker.h"
#include "support/servers/serverfixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace tenure;
using namespace tenure::secrets;
using namespace tenure::test;

namespace {

const QByteArray canary = "canary-51c2-correct-horse-battery-staple";

constexpr milliseconds patience(4000);

QString relay()
{
    return QStringLiteral("keychain:mail-relay");
}

} // namespace

/// One broker for all: QtKeychain keeps to the thread that used it first.
class TestKeychain : public QObject
{
    Q_OBJECT

    ServerFixture m_session{QStringLiteral("secret-session.sh"), {}};
    std::unique_ptr<Broker> m_broker;

    QByteArray content(const char *name) const
    {
        QFile file(m_session.dir() + u'/' + QLatin1StringView(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }

    QByteArray fetched(const QString &reference)
    {
        const Result<Secret> secret = m_broker->fetch(reference).takeResult();
        return secret ? secret->view().toByteArray() : secret.error().code.toLatin1();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_session.start(20000, [this] { return !content("address").isEmpty(); }),
                 m_session.log().constData());
        qputenv("DBUS_SESSION_BUS_ADDRESS", content("address"));
        qunsetenv("XDG_CURRENT_DESKTOP");
        // GLib ends a program whose session bus goes away; ours goes away with this test.
        std::signal(SIGTERM, SIG_IGN);
        Broker::Keepers keepers;
        keepers.keychainService = QStringLiteral("tenure-test");
        keepers.keychainTime = patience;
        m_broker = std::make_unique<Broker>(std::move(keepers));
    }

    void whatIsStoredIsFetchedReplacedAndRemoved()
    {
        const Result<QString> stored =
            m_broker->store(relay(), QStringLiteral("mail"), secretOf(canary)).takeResult();
        QVERIFY2(stored,
                 qPrintable(stored ? QString() : stored.error().code + stored.error().detail));
        QCOMPARE(fetched(relay()), canary);
        QVERIFY(m_broker->store(relay(), QStringLiteral("mail"), secretOf(QByteArray("a\0\xff", 3)))
                    .takeResult());
        QCOMPARE(fetched(relay()), QByteArray("a\0\xff", 3));
        QVERIFY(m_broker->remove(relay()).takeResult());
        QCOMPARE(fetched(relay()), QByteArray("secret.not_found"));
        QVERIFY(m_broker->remove(relay()).takeResult()); // gone is gone
    }

    void aDepositGoesToTheKeychainWhereThereIsNoVault()
    {
        const Result<QString> reference =
            m_broker->deposit("effect-1", secretOf(canary)).takeResult();
        QVERIFY(reference);
        QVERIFY(reference->startsWith(u"keychain:deposit."));
        QCOMPARE(fetched(*reference), canary);
        QCOMPARE(*m_broker->deposit("effect-1", secretOf("again")).takeResult(), *reference);
        QCOMPARE(fetched(*reference), QByteArray("again"));
    }

    void manyCallsAtOnceAreAllAnswered()
    {
        QList<QFuture<Result<QString>>> stored;
        for (int i = 0; i < 10; ++i)
            stored << m_broker->store(QStringLiteral("keychain:s%1").arg(i), QString(),
                                      secretOf(QByteArray::number(i)));
        for (QFuture<Result<QString>> &each : stored)
            QVERIFY(each.takeResult());
        for (int i = 0; i < 10; ++i)
            QCOMPARE(fetched(QStringLiteral("keychain:s%1").arg(i)), QByteArray::number(i));
    }

    void noSecretLandsOnDiskInClear()
    {
        QVERIFY(m_broker->store(relay(), QStringLiteral("mail"), secretOf(canary)).takeResult());
        QCOMPARE(filesWith(canary, m_session.dir()), QStringList());
    }

    void aKeychainThatHangsIsAnErrorAndLaterWorksAgain()
    {
        QVERIFY(m_broker->store(relay(), QStringLiteral("mail"), secretOf(canary)).takeResult());
        const pid_t keyring = pid_t(content("keyring.pid").toInt());
        QVERIFY(keyring > 0);
        QCOMPARE(::kill(keyring, SIGSTOP), 0);
        QElapsedTimer timer;
        timer.start();
        const QByteArray answer = fetched(relay());
        const qint64 waited = timer.elapsed();
        QCOMPARE(::kill(keyring, SIGCONT), 0);
        QCOMPARE(answer, QByteArray("keychain.no_answer"));
        QVERIFY2(waited < 2 * patience.count(), QByteArray::number(waited).constData());
        QCOMPARE(fetched(relay()), canary);
    }

    void cleanupTestCase() { m_broker.reset(); }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
