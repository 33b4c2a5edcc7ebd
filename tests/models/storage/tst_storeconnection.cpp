// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"
#include "support/stores/samplerows.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

#include <atomic>
#include <semaphore>
#include <thread>

using namespace tenure;
using storage::Access;
using storage::Connection;
using storage::Writer;

namespace {

std::unique_ptr<Connection> openConnection(const QString &file, Access access,
                                           const storage::ConnectionOptions &options = {})
{
    auto opened = Connection::open(file, access, options);
    return opened ? *std::move(opened) : nullptr;
}

QString valueOf(Connection &connection, storage::Sql pragma)
{
    const auto value = connection.statements().first<QString>(pragma);
    return value ? value->value_or(QString()) : value.error().code;
}

QString errorOf(const Result<void> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class TestStoreConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyConnectionIsSetUpForDurability_data()
    {
        QTest::addColumn<Access>("access");
        QTest::newRow("read") << Access::Read;
        QTest::newRow("write") << Access::Write;
        QTest::newRow("work") << Access::Work;
    }

    void everyConnectionIsSetUpForDurability()
    {
        QFETCH(Access, access);
        StoreFixture fixture;
        const auto connection = openConnection(fixture.file(), access);
        QVERIFY(connection);
        QCOMPARE(valueOf(*connection, "PRAGMA journal_mode"), QStringLiteral("wal"));
        QCOMPARE(valueOf(*connection, "PRAGMA synchronous"), QStringLiteral("2"));
        QCOMPARE(valueOf(*connection, "PRAGMA foreign_keys"), QStringLiteral("1"));
        QCOMPARE(valueOf(*connection, "PRAGMA trusted_schema"), QStringLiteral("0"));
        const QString pages = access == Access::Work ? QStringLiteral("4000") : QStringLiteral("0");
        QCOMPARE(valueOf(*connection, "PRAGMA wal_autocheckpoint"), pages);
        int keepsLogOnClose = 0;
        sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, -1,
                          &keepsLogOnClose);
        QCOMPARE(keepsLogOnClose, 1);
    }

    void everyTableIsStrict()
    {
        StoreFixture fixture;
        const auto connection = openConnection(fixture.file(), Access::Read);
        const auto loose =
            connection->statements().all<QString>("SELECT name FROM pragma_table_list WHERE schema "
                                                  "= 'main' AND type = 'table' AND strict = 0"
                                                  " AND name NOT LIKE 'sqlite%'");
        QVERIFY(loose);
        QVERIFY(loose->empty());
    }

    void onlyTheOwnerMayReadTheFiles()
    {
        StoreFixture fixture;
        const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        for (const char *suffix : {"", "-wal", "-shm", ".lock", ".worker"})
            QCOMPARE(QFile::permissions(fixture.file() + QLatin1StringView(suffix)), mine);
    }

    void aMissingFileIsNotMade()
    {
        StoreFixture fixture;
        const auto opened = Connection::open(fixture.path(QStringLiteral("no.db")), Access::Write);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, QStringLiteral("store.not_found"));
        QVERIFY(!QFile::exists(fixture.path(QStringLiteral("no.db"))));
    }

    void aFileThatIsNoDatabaseIsRefused()
    {
        StoreFixture fixture;
        QFile file(fixture.path(QStringLiteral("text.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        const auto opened = Connection::open(file.fileName(), Access::Write);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, QStringLiteral("store.not_a_store"));
    }

    void readersCannotWrite()
    {
        StoreFixture fixture;
        const auto connection = openConnection(fixture.file(), Access::Read);
        QCOMPARE(errorOf(connection->write([](Writer &) {})), QStringLiteral("store.read_only"));
        const auto done = connection->statements().run("DELETE FROM setting");
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("store.read_only"));
    }

    void aRefusedTransactionLeavesNothing()
    {
        StoreFixture fixture;
        const auto connection = openConnection(fixture.file(), Access::Write);
        const auto refused = connection->write([](Writer &to) {
            QCOMPARE(to.run("INSERT INTO setting VALUES ('a', '[1]')"), 1);
            to.refuse(Error{QStringLiteral("test.refused")});
            QCOMPARE(to.run("INSERT INTO setting VALUES ('b', '[1]')"), 0);
        });
        QCOMPARE(errorOf(refused), QStringLiteral("test.refused"));
        QCOMPARE(valueOf(*connection, "SELECT count(*) FROM setting"), QStringLiteral("0"));
        QVERIFY(connection->write(
            [](Writer &to) { to.run("INSERT INTO setting VALUES ('c', '[1]')"); }));
        QCOMPARE(valueOf(*connection, "SELECT key FROM setting"), QStringLiteral("c"));
    }

    void theFirstFailureIsTheOneThatIsTold()
    {
        StoreFixture fixture;
        const auto connection = openConnection(fixture.file(), Access::Write);
        const auto failed = connection->write([](Writer &to) {
            to.run("INSERT INTO setting VALUES ('a', NULL)");
            to.refuse(Error{QStringLiteral("test.later")});
        });
        QCOMPARE(errorOf(failed), QStringLiteral("store.rule_broken"));
        QCOMPARE(failed.error().args.value(QStringLiteral("rule")).toString(),
                 QStringLiteral("value"));
    }

    void brokenRulesAreNamed_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("rule");
        QTest::newRow("unique") << 0 << QStringLiteral("unique");
        QTest::newRow("reference") << 1 << QStringLiteral("reference");
        QTest::newRow("append only") << 2 << QStringLiteral("append_only");
    }

    void brokenRulesAreNamed()
    {
        QFETCH(int, which);
        QFETCH(QString, rule);
        StoreFixture fixture;
        const auto connection = openConnection(fixture.file(), Access::Write);
        const auto failed = connection->write([&](Writer &to) {
            if (which == 0)
                to.run("INSERT INTO user VALUES ('root', '', NULL, 1)");
            if (which == 1)
                to.run("INSERT INTO user VALUES ('x', '', 7, 1)");
            if (which == 2)
                to.run("DELETE FROM audit");
        });
        QCOMPARE(errorOf(failed), QStringLiteral("store.rule_broken"));
        QCOMPARE(failed.error().args.value(QStringLiteral("rule")).toString(), rule);
    }

    void aWriterWaitsForItsTurn()
    {
        StoreFixture fixture;
        auto lock = storage::LockFile::open(fixture.file() + QStringLiteral(".lock"));
        QVERIFY(lock && lock->lock(milliseconds(0)));
        std::binary_semaphore writes{0};
        std::atomic_bool released = false;
        std::jthread other([&] {
            writes.acquire();
            released = true;
            lock->unlock();
        });
        writes.release();
        QVERIFY(fixture.store().settings().setStopped(true, samples::audit()));
        QVERIFY(released); // the next test shows that it does not get through before
    }

    void aWriterThatWaitsTooLongIsToldAndLosesNothing()
    {
        StoreFixture fixture;
        fixture.close();
        auto lock = storage::LockFile::open(fixture.file() + QStringLiteral(".lock"));
        QVERIFY(lock && lock->lock(milliseconds(0)));
        const auto store = fixture.open(Access::Work, {milliseconds(50), 1000});
        const auto refused = store->settings().setStopped(true, samples::audit());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("store.busy"));
        QCOMPARE(*store->settings().isStopped(), false); // reading goes on meanwhile
        lock->unlock();
        QVERIFY(store->settings().setStopped(true, samples::audit()));
        QCOMPARE(*store->settings().isStopped(), true);
    }

    void anotherProgramsOwnLockIsWaitedForAndTold()
    {
        StoreFixture fixture;
        sqlite3 *stranger = nullptr;
        QCOMPARE(sqlite3_open(fixture.file().toUtf8().constData(), &stranger), SQLITE_OK);
        QCOMPARE(sqlite3_exec(stranger, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        const auto connection = openConnection(fixture.file(), Access::Write);
        sqlite3_busy_timeout(connection->handle(), 50);
        QCOMPARE(errorOf(connection->write([](Writer &) {})), QStringLiteral("store.busy"));
        QCOMPARE(sqlite3_exec(stranger, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(stranger);
        QVERIFY(connection->write([](Writer &) {}));
    }

    void aForeignChangeIsNoticedOnceAndOnesOwnIsNot()
    {
        StoreFixture fixture;
        QVERIFY(!fixture.store().runs().takeForeignChange());
        QVERIFY(fixture.store().settings().setStopped(true, samples::audit()));
        QVERIFY(!fixture.store().runs().takeForeignChange());
        const auto other = fixture.open(Access::Write);
        QVERIFY(other->settings().setStopped(false, samples::audit()));
        QVERIFY(fixture.store().runs().takeForeignChange());
        QVERIFY(!fixture.store().runs().takeForeignChange());
    }

    void readersSeeWhatIsCommittedAndNothingElse()
    {
        StoreFixture fixture;
        const auto reader = openConnection(fixture.file(), Access::Read);
        const auto writer = openConnection(fixture.file(), Access::Write);
        QVERIFY(writer->write([&](Writer &to) {
            to.run("INSERT INTO setting VALUES ('a', '[1]')");
            QCOMPARE(valueOf(*reader, "SELECT count(*) FROM setting"), QStringLiteral("0"));
        }));
        QCOMPARE(valueOf(*reader, "SELECT count(*) FROM setting"), QStringLiteral("1"));
    }

    void severalReadsAreOneSnapshot()
    {
        StoreFixture fixture;
        const auto reader = openConnection(fixture.file(), Access::Read);
        const auto read = reader->read([&]() -> Result<void> {
            const QString before = valueOf(*reader, "SELECT stopped FROM store");
            if (!fixture.store().settings().setStopped(true, samples::audit()))
                return Error{QStringLiteral("test.failed")};
            return valueOf(*reader, "SELECT stopped FROM store") == before
                       ? Result<void>()
                       : Error{QStringLiteral("test.moved")};
        });
        QCOMPARE(errorOf(read), QString());
        QCOMPARE(valueOf(*reader, "SELECT stopped FROM store"), QStringLiteral("1"));
    }

    void onlyTheWorkerMovesTheLogIntoTheFile()
    {
        StoreFixture fixture;
        const QString log = fixture.file() + QStringLiteral("-wal");
        fixture.close();
        const qint64 before = QFile(log).size();
        {
            const auto writer = fixture.open(Access::Write, {milliseconds(1000), 1});
            for (int i = 0; i < 20; ++i)
                QVERIFY(writer->settings().setStopped(i % 2 == 0, samples::audit()));
        }
        QVERIFY(QFile(log).size() > before);
        fixture.reopen(Access::Work);
        QVERIFY(fixture.store().checkpoint());
        QCOMPARE(QFile(log).size(), qint64(0));
    }

    void aLongLogIsMovedByTheWorkersCommit()
    {
        StoreFixture fixture;
        fixture.close();
        const auto worker = fixture.open(Access::Work, {milliseconds(1000), 10});
        QVERIFY(worker->checkpoint());
        for (int i = 0; i < 200; ++i)
            QVERIFY(worker->settings().setStopped(i % 2 == 0, samples::audit()));
        // Twice the limit and what one transaction may add: far below 200 transactions.
        QVERIFY(QFile(fixture.file() + QStringLiteral("-wal")).size() < 40 * 4200);
    }

    void aDamagedColumnIsToldAndNotGuessed()
    {
        StoreFixture fixture;
        QVERIFY(runRaw(fixture.file(), "UPDATE store SET created_at = 'yesterday'"));
        QVERIFY(runRaw(fixture.file(), "INSERT INTO setting VALUES ('k', 'no json')"));
        const auto connection = openConnection(fixture.file(), Access::Read);
        const auto instant =
            connection->statements().first<Instant>("SELECT created_at FROM store");
        QVERIFY(!instant);
        QCOMPARE(instant.error().code, QStringLiteral("store.damaged"));
        QCOMPARE(fixture.store().settings().setting(QStringLiteral("k")).error().code,
                 QStringLiteral("store.damaged"));
    }

    void aTextComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QString();
        QTest::newRow("empty") << QStringLiteral("");
        QTest::newRow("one that ends early") << QStringLiteral("a\0b").append(QChar(u'\0'));
        QTest::newRow("two units a sign") << QStringLiteral("J\u00f6rg \U0001F511");
        QTest::newRow("longer than a row is") << QString(20'000, u'\u20ac');
    }

    void aTextComesBackAsItWas()
    {
        QFETCH(QString, text);
        StoreFixture fixture;
        const auto connection = openConnection(fixture.file(), Access::Write);
        const auto back = connection->statements().first<QString>("SELECT ?", text);
        QVERIFY(back && *back);
        QCOMPARE(**back, text);
        QVERIFY(!(**back).isNull()); // a text is never NULL
        QCOMPARE(**connection->statements().first<QByteArray>("SELECT ?", text.toUtf8()),
                 text.toUtf8());
    }

    void aStatementForgetsWhatWasBound()
    {
        StoreFixture fixture;
        const auto connection = openConnection(fixture.file(), Access::Write);
        constexpr storage::Sql statement("SELECT coalesce(?, 'none') || coalesce(?, 'none')");
        const QString word = QStringLiteral("word");
        QCOMPARE(**connection->statements().first<QString>(statement, word, word),
                 QStringLiteral("wordword"));
        QCOMPARE(**connection->statements().first<QString>(statement, word),
                 QStringLiteral("wordnone"));
    }

    void aTextWhereANumberWasWrittenIsTold()
    {
        StoreFixture fixture;
        const auto connection = openConnection(fixture.file(), Access::Read);
        for (const auto &read : {connection->statements().first<int>("SELECT 'seven'").error(),
                                 connection->statements().first<int>("SELECT NULL").error(),
                                 connection->statements().first<RunId>("SELECT '7'").error()})
            QCOMPARE(read.code, QStringLiteral("store.damaged"));
        QVERIFY(!(**connection->statements().first<RunId>("SELECT NULL")).isValid());
    }

    void aParameterTooManyIsRefused()
    {
        StoreFixture fixture;
        const auto connection = openConnection(fixture.file(), Access::Read);
        const auto refused = connection->statements().first<int>("SELECT ?", 1, 2);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("store.failed"));
    }

    void theSameStatementMayRunWhileItIsRead()
    {
        StoreFixture fixture;
        const auto connection = openConnection(fixture.file(), Access::Write);
        QVERIFY(connection->write([](Writer &to) {
            to.run("INSERT INTO setting VALUES ('a', '[1]')");
            to.run("INSERT INTO setting VALUES ('b', '[1]')");
        }));
        constexpr storage::Sql statement("SELECT key FROM setting ORDER BY key");
        QStringList seen;
        const auto read = connection->statements().each<QString>(statement, [&](QString &&outer) {
            const auto inner = connection->statements().all<QString>(statement);
            seen << outer << QString::number(inner->size());
        });
        QVERIFY(read);
        QCOMPARE(seen.join(u' '), QStringLiteral("a 2 b 2"));
    }

    void eachThreadMayHaveAConnection()
    {
        StoreFixture fixture;
        std::vector<std::jthread> threads;
        std::atomic<int> done = 0;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                const auto store = fixture.open(Access::Write);
                for (int i = 0; i < 25; ++i)
                    done += store->audit().add({samples::audit()}) ? 1 : 0;
            });
        }
        threads.clear();
        QCOMPARE(done.load(), 100);
        QVERIFY(fixture.store().check()->empty());
    }
};

QTEST_GUILESS_MAIN(TestStoreConnection)
#include "tst_storeconnection.moc"
