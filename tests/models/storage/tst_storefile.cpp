// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workerlock.h"
#include "storefixture.h"
#include "support/stores/samplerows.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <thread>

using namespace tenure;
using storage::Access;
using storage::Store;
using storage::WorkerLock;

namespace {

QString codeOf(const Result<void> &result)
{
    return result ? QString() : result.error().code;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestStoreFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urlsNameAFile_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("file");
        QTest::newRow("absolute") << QStringLiteral("sqlite:/srv/a.db")
                                  << QStringLiteral("/srv/a.db");
        QTest::newRow("relative") << QStringLiteral("sqlite:a.db")
                                  << QDir::current().absoluteFilePath(QStringLiteral("a.db"));
        QTest::newRow("odd letters")
            << QStringLiteral("sqlite:/a b/ü?x=1%20") << QStringLiteral("/a b/ü?x=1%20");
        QTest::newRow("nothing") << QStringLiteral("sqlite:") << QString();
        QTest::newRow("another kind") << QStringLiteral("postgresql://host/db") << QString();
        QTest::newRow("a bare path") << QStringLiteral("/srv/a.db") << QString();
    }

    void urlsNameAFile()
    {
        QFETCH(QString, url);
        QFETCH(QString, file);
        const auto found = storage::storeFile(url);
        QCOMPARE(found ? *found : QString(), file);
        if (!found)
            QCOMPARE(found.error().code, QStringLiteral("store.unknown_kind"));
    }

    void theUsersOwnStoreIsAStoreUrl()
    {
        const auto file = storage::storeFile(storage::defaultStoreUrl());
        QVERIFY(file);
        QVERIFY(file->endsWith(QStringLiteral("/tenure/store.db")));
    }

    void aNewStoreIsSoundAndSaysWhoMadeIt()
    {
        StoreFixture fixture;
        QVERIFY(fixture.store().check()->empty());
        services::AuditFilter filter;
        filter.action = QStringLiteral("store.created");
        const auto entries = fixture.store().audit().entries(filter);
        QCOMPARE(entries->size(), size_t(1));
        QCOMPARE(entries->front().row.authority.user, QStringLiteral("root"));
        QCOMPARE(entries->front().row.at, samples::at(0));
        QCOMPARE(entries->front().row.details.value(QStringLiteral("id")).toString(),
                 *fixture.store().runs().storeId());
    }

    void noTwoStoresHaveOneId()
    {
        StoreFixture fixture;
        QSet<QString> ids;
        for (const char *name : {"one.db", "two.db", "three.db"}) {
            const QString file = fixture.path(QLatin1StringView(name));
            QVERIFY(storage::createStore(file, StoreFixture::newStore(false)));
            ids << *(*Store::open(file, Access::Read, samples::at(0)))->runs().storeId();
        }
        QCOMPARE(ids.size(), 3);
    }

    void aPracticeStoreMayBeginWithAClock()
    {
        StoreFixture fixture;
        storage::NewStore wanted = StoreFixture::newStore(true);
        wanted.clock = samples::at(77);
        const QString file = fixture.path(QStringLiteral("practice.db"));
        QVERIFY(storage::createStore(file, wanted));
        const auto store = Store::open(file, Access::Read, samples::at(0));
        QCOMPARE(**(*store)->settings().clock(), samples::at(77));
        wanted.practice = false;
        QCOMPARE(codeOf(storage::createStore(fixture.path(QStringLiteral("real.db")), wanted)),
                 QStringLiteral("store.not_practice"));
        QVERIFY(!QFile::exists(fixture.path(QStringLiteral("real.db"))));
    }

    void whatIsThereIsNeverWrittenOver()
    {
        StoreFixture fixture;
        const QString file = fixture.path(QStringLiteral("mine.txt"));
        QFile mine(file);
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("precious");
        mine.close();
        const auto made = storage::createStore(file, StoreFixture::newStore(false));
        QCOMPARE(codeOf(made), QStringLiteral("store.exists"));
        QCOMPARE(made.error().args.value(QStringLiteral("file")).toString(), file);
        QCOMPARE(codeOf(fixture.store().backupTo(file)), QStringLiteral("store.exists"));
        QCOMPARE(bytesOf(file), QByteArray("precious"));
        QVERIFY(QFile::link(fixture.path(QStringLiteral("nowhere")),
                            fixture.path(QStringLiteral("link.db"))));
        QCOMPARE(codeOf(storage::createStore(fixture.path(QStringLiteral("link.db")),
                                             StoreFixture::newStore(false))),
                 QStringLiteral("store.exists"));
    }

    void aFolderThatIsMissingIsTold()
    {
        StoreFixture fixture;
        const auto made = storage::createStore(fixture.path(QStringLiteral("no/store.db")),
                                               StoreFixture::newStore(false));
        QCOMPARE(codeOf(made), QStringLiteral("store.cannot_open"));
    }

    void aStoreThatCannotBeFinishedLeavesNothing()
    {
        StoreFixture fixture;
        storage::NewStore wanted = StoreFixture::newStore(false);
        wanted.user.clear(); // refused by the schema
        QVERIFY(!storage::createStore(fixture.path(QStringLiteral("half.db")), wanted));
        QCOMPARE(QDir(fixture.path(QString())).entryList({QStringLiteral("half*")}), QStringList());
    }

    void migratingAStoreThatIsUpToDateDoesNothing()
    {
        StoreFixture fixture;
        QCOMPARE(*storage::migrateStore(fixture.file(), samples::at(5)), 0);
    }

    void anotherProgramsDatabaseIsNotTouched()
    {
        StoreFixture fixture;
        const QString file = fixture.path(QStringLiteral("other.db"));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        QVERIFY(runRaw(file, "CREATE TABLE theirs (a)"));
        QCOMPARE(Store::open(file, Access::Write, samples::at(0)).error().code,
                 QStringLiteral("store.not_a_store"));
        QCOMPARE(storage::migrateStore(file, samples::at(0)).error().code,
                 QStringLiteral("store.not_a_store"));
    }

    void thereIsOneWorker()
    {
        StoreFixture fixture;
        const auto second = Store::open(fixture.file(), Access::Work, samples::at(0));
        QVERIFY(!second);
        QCOMPARE(second.error().code, QStringLiteral("store.worker_running"));
        QCOMPARE(second.error().args.value(QStringLiteral("pid")).toInteger(),
                 QCoreApplication::applicationPid());
        QCOMPARE(second.error().args.value(QStringLiteral("since")).toString(),
                 toText(samples::at(0)));
        QVERIFY(Store::open(fixture.file(), Access::Write, samples::at(0)));
        fixture.close();
        QVERIFY(Store::open(fixture.file(), Access::Work, samples::at(9)));
    }

    void theWorkerIsFoundByName()
    {
        StoreFixture fixture;
        const auto holder = WorkerLock::holder(fixture.file());
        QVERIFY(holder);
        QVERIFY(*holder);
        QCOMPARE((*holder)->pid, QCoreApplication::applicationPid());
        QCOMPARE((*holder)->since, toText(samples::at(0)));
        fixture.close();
        QVERIFY(!*WorkerLock::holder(fixture.file()));
    }

    void askingWhoWorksKeepsNobodyFromStarting()
    {
        StoreFixture fixture;
        fixture.close();
        std::atomic<bool> stop = false;
        std::jthread curious([&] {
            while (!stop)
                (void)WorkerLock::holder(fixture.file());
        });
        for (int i = 0; i < 50; ++i) {
            const auto lock = WorkerLock::take(fixture.file(), samples::at(i));
            QVERIFY(lock);
        }
        stop = true;
    }

    void aBackupHoldsTheSameRows()
    {
        StoreFixture fixture;
        const RunId run = fixture.startRun(QStringLiteral("1001"));
        QVERIFY(fixture.store().inbox().append({samples::event(run, QStringLiteral("a"))},
                                               {samples::audit()}));
        const QString copy = fixture.path(QStringLiteral("copy.db"));
        QVERIFY(fixture.store().backupTo(copy));
        QVERIFY(!dumpRaw(copy).isEmpty());
        QCOMPARE(dumpRaw(copy), dumpRaw(fixture.file()));
        QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QVERIFY(!QFile::exists(copy + QStringLiteral("-wal")));
        QVERIFY(!QFile::exists(copy + QStringLiteral("-shm")));
        QVERIFY(!QFile::exists(copy + QStringLiteral(".lock")));
    }

    void aBackupIsAStoreThatGoesOn()
    {
        StoreFixture fixture;
        fixture.startRun(QStringLiteral("1001"));
        const QString copy = fixture.path(QStringLiteral("copy.db"));
        QVERIFY(fixture.store().backupTo(copy));
        const QString id = *fixture.store().runs().storeId();
        const auto restored = Store::open(copy, Access::Work, samples::at(0));
        QVERIFY(restored);
        QCOMPARE(*(*restored)->runs().storeId(), id);
        QCOMPARE((*restored)->runs().unapplied(9)->size(), size_t(1));
        QVERIFY((*restored)->settings().setStopped(true, samples::audit()));
        QVERIFY((*restored)->check()->empty());
        QCOMPARE(*fixture.store().settings().isStopped(), false);
    }

    void aBackupIsWholeWhileOthersWrite()
    {
        StoreFixture fixture;
        const RunId run = fixture.startRun(QStringLiteral("1001"));
        std::atomic<bool> stop = false;
        std::atomic<int> written = 0;
        std::jthread writer([&] {
            const auto store = fixture.open(Access::Write);
            while (!stop) {
                const QString sender = QString::number(written);
                written += store->inbox().append({samples::event(run, sender)}, {}) ? 1 : 0;
            }
        });
        for (int i = 0; i < 5; ++i) {
            const QString copy = fixture.path(QStringLiteral("copy%1.db").arg(i));
            const int before = written;
            const auto done = fixture.store().backupTo(copy);
            QVERIFY2(done, done ? "" : qPrintable(done.error().code + done.error().detail));
            const auto opened = Store::open(copy, Access::Read, samples::at(0));
            QVERIFY(int((*opened)->runs().unapplied(1'000'000)->size()) >= before);
        }
        stop = true;
    }

    void aReaderMayMakeTheBackup()
    {
        StoreFixture fixture;
        const auto reader = fixture.open(Access::Read);
        QVERIFY(reader->backupTo(fixture.path(QStringLiteral("copy.db"))));
    }

    void anUnsoundStoreGivesNoBackup()
    {
        StoreFixture fixture;
        fixture.startRun(QStringLiteral("1001"));
        QVERIFY(runRaw(fixture.file(), "UPDATE run SET next_place = 9"));
        const QString copy = fixture.path(QStringLiteral("copy.db"));
        const auto done = fixture.store().backupTo(copy);
        QCOMPARE(codeOf(done), QStringLiteral("store.backup_unsound"));
        QVERIFY2(done.error().detail.contains(QStringLiteral("check.wrong_place")),
                 qPrintable(done.error().detail));
        QVERIFY(!QFile::exists(copy));
    }
};

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
