// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretbench.h"
#include "secrets/broker.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace tenure;
using namespace tenure::secrets;
using namespace tenure::test;

namespace {

template<typename T>
QString codeOf(QFuture<Result<T>> future)
{
    const Result<T> result = future.takeResult();
    return result ? QString() : result.error().code;
}

QByteArray bytesOf(QFuture<Result<Secret>> future)
{
    const Result<Secret> secret = future.takeResult();
    return secret ? secret->view().toByteArray() : "error: " + secret.error().code.toLatin1();
}

} // namespace

class TestBroker : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    Broker::Keepers vaultOnly() const
    {
        Broker::Keepers keepers;
        keepers.vault = *Vault::create(m_dir->filePath(QStringLiteral("v")), rawKey());
        return keepers;
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void whatIsStoredIsFetched()
    {
        Broker broker(vaultOnly());
        QFuture<Result<QString>> stored =
            broker.store(QStringLiteral("vault:relay"), QStringLiteral("mail"), secretOf("s3"));
        QCOMPARE(*stored.takeResult(), QStringLiteral("vault:relay"));
        QCOMPARE(bytesOf(broker.fetch(QStringLiteral("vault:relay"))), QByteArray("s3"));
        QCOMPARE(bytesOf(broker.fetch(QStringLiteral("vault:relay"))), QByteArray("s3"));
        QCOMPARE(codeOf(broker.remove(QStringLiteral("vault:relay"))), QString());
        QCOMPARE(codeOf(broker.fetch(QStringLiteral("vault:relay"))),
                 QStringLiteral("secret.not_found"));
    }

    void aDepositHasOnePlaceForEachKey()
    {
        Broker broker(vaultOnly());
        const QByteArray key("\0effect\xff", 8);
        const QString first = *broker.deposit(key, secretOf("first")).takeResult();
        const QString again = *broker.deposit(key, secretOf("second")).takeResult();
        const QString other = *broker.deposit("other", secretOf("third")).takeResult();
        QCOMPARE(first, again);
        QVERIFY(first != other);
        QVERIFY(first.startsWith(u"vault:deposit."));
        QCOMPARE(bytesOf(broker.fetch(first)), QByteArray("second"));
    }

    void whatIsNoReferenceIsRefusedAndNotShown_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "vault:", "vault", "hunter2-canary", "Vault:x", "vault:a b",
                                 "vault:a/b", "vault:../x", "vault:x\n", "file:/etc/passwd",
                                 "keychain:", "vault:vault:x", "vault:\xc3\xa4"})
            QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
        QTest::newRow("long") << QStringLiteral("vault:") + QString(129, u'x');
    }
    void whatIsNoReferenceIsRefusedAndNotShown()
    {
        QFETCH(QString, text);
        Broker broker(vaultOnly());
        const Result<Secret> fetched = broker.fetch(text).takeResult();
        QVERIFY(!fetched);
        QCOMPARE(fetched.error().code, QStringLiteral("secret.bad_reference"));
        const QByteArray shown =
            QJsonDocument(fetched.error().args).toJson() + fetched.error().detail.toUtf8();
        QVERIFY(!shown.contains("canary"));
        QCOMPARE(codeOf(broker.store(text, QString(), secretOf("x"))),
                 QStringLiteral("secret.bad_reference"));
        QCOMPARE(codeOf(broker.remove(text)), QStringLiteral("secret.bad_reference"));
    }

    void aKeeperThatIsNotThereIsSaid()
    {
        Broker vault(vaultOnly());
        QCOMPARE(codeOf(vault.fetch(QStringLiteral("keychain:x"))),
                 QStringLiteral("secret.no_keeper"));
        Broker nothing{{}};
        QCOMPARE(codeOf(nothing.fetch(QStringLiteral("vault:x"))),
                 QStringLiteral("secret.no_keeper"));
        QCOMPARE(codeOf(nothing.store(QStringLiteral("vault:x"), QString(), secretOf("x"))),
                 QStringLiteral("secret.no_keeper"));
        QCOMPARE(codeOf(nothing.remove(QStringLiteral("vault:x"))),
                 QStringLiteral("secret.no_keeper"));
        QCOMPARE(codeOf(nothing.deposit("x", secretOf("x"))), QStringLiteral("secret.no_keeper"));
    }

    void manyThreadsMayAskAtOnce()
    {
        Broker broker(vaultOnly());
        std::atomic_int right = 0;
        std::vector<std::thread> askers;
        for (int asker = 0; asker < 8; ++asker) {
            askers.emplace_back([&, asker] {
                const QString own = QStringLiteral("vault:s%1").arg(asker);
                for (int i = 0; i < 10; ++i) {
                    const QByteArray value = QByteArray::number(asker * 100 + i);
                    const bool kept =
                        bool(broker.store(own, QString(), secretOf(value)).takeResult());
                    right += kept && bytesOf(broker.fetch(own)) == value ? 1 : 0;
                }
            });
        }
        for (std::thread &asker : askers)
            asker.join();
        QCOMPARE(right.load(), 80);
    }

    void answersComeFromAnotherThread()
    {
        Broker broker(vaultOnly());
        std::atomic<QThread *> answered = nullptr;
        QFuture<void> seen = broker.fetch(QStringLiteral("vault:x"))
                                 .then(QtFuture::Launch::Sync, [&](QFuture<Result<Secret>>) {
                                     answered = QThread::currentThread();
                                 });
        seen.waitForFinished();
        QVERIFY(answered.load());
    }

    void aBrokerThatEndsAnswersFirst()
    {
        auto broker = std::make_unique<Broker>(vaultOnly());
        QList<QFuture<Result<QString>>> stored;
        for (int i = 0; i < 20; ++i)
            stored << broker->store(QStringLiteral("vault:s%1").arg(i), QString(), secretOf("x"));
        broker.reset();
        for (QFuture<Result<QString>> &each : stored) {
            QVERIFY(each.isFinished());
            QVERIFY(each.takeResult());
        }
        QCOMPARE(Vault::open(m_dir->filePath(QStringLiteral("v")), rawKey())->names()->size(), 20);
    }
};

QTEST_GUILESS_MAIN(TestBroker)
#include "tst_broker.moc"
