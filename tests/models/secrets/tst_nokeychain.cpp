// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretbench.h"
#include "secrets/broker.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace tenure;
using namespace tenure::secrets;
using namespace tenure::test;

class TestNoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutASessionTheKeychainIsUnavailableAndNothingIsWritten()
    {
        const QByteArray canary = "canary-9b1e-correct-horse-battery-staple";
        QTemporaryDir home;
        for (const char *name :
             {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            qputenv(name, home.path().toLocal8Bit());
        for (const char *name :
             {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP"})
            qunsetenv(name);
        Broker::Keepers keepers;
        keepers.keychainService = QStringLiteral("tenure-test");
        Broker broker(std::move(keepers));

        QElapsedTimer timer;
        timer.start();
        const Result<QString> stored =
            broker.store(QStringLiteral("keychain:x"), QString(), secretOf(canary)).takeResult();
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, QStringLiteral("keychain.unavailable"));
        QVERIFY(!stored.error().detail.contains(u"canary"));
        const Result<Secret> fetched = broker.fetch(QStringLiteral("keychain:x")).takeResult();
        QVERIFY(!fetched);
        QCOMPARE(fetched.error().code, QStringLiteral("keychain.unavailable"));
        QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()).constData());
        QCOMPARE(filesWith(canary, home.path()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
