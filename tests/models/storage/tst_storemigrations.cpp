// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/scriptsplitter.h"
#include "storefixture.h"
#include "support/stores/samplerows.h"

#include <QFile>
#include <QTest>

#include <thread>

using namespace tenure;
using storage::Access;
using storage::Connection;
using storage::Migration;
using storage::splitScript;

namespace {

const Migration first{1, QStringLiteral("0001_first"), "CREATE TABLE one (a TEXT) STRICT;"};
const Migration second{2, QStringLiteral("0002_second"),
                       "CREATE TABLE two (b TEXT) STRICT; INSERT INTO two VALUES ('x;y');"};

/// An empty database of its own.
class Database
{
public:
    Database()
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot make a file");
        file.close();
        auto opened = Connection::open(path(), Access::Write);
        if (!opened)
            qFatal("cannot open it");
        m_connection = *std::move(opened);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("m.db")); }
    Connection &operator*() { return *m_connection; }

    QString migrate(const std::vector<Migration> &known)
    {
        const auto done = storage::migrate(*m_connection, known, samples::at(0));
        return done ? QString::number(*done) : done.error().code;
    }

    QString verify(const std::vector<Migration> &known)
    {
        const auto done = storage::verifySchema(*m_connection, known);
        return done ? QStringLiteral("ok") : done.error().code;
    }

    QStringList tables()
    {
        const auto names =
            m_connection->statements().all<QString>("SELECT name FROM sqlite_schema WHERE type = "
                                                    "'table' AND name NOT IN ('schema_migration')"
                                                    " ORDER BY name");
        return names ? QStringList(names->begin(), names->end()) : QStringList{names.error().code};
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

} // namespace

class TestStoreMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshStoreGetsEveryStepOnce()
    {
        Database database;
        QCOMPARE(database.migrate({first, second}), QStringLiteral("2"));
        QCOMPARE(database.tables().join(u' '), QStringLiteral("one two"));
        QCOMPARE(*storage::schemaVersion(*database), 2);
        QCOMPARE(database.verify({first, second}), QStringLiteral("ok"));
    }

    void repeatingDoesNothing()
    {
        Database database;
        QCOMPARE(database.migrate({first, second}), QStringLiteral("2"));
        QCOMPARE(database.migrate({first, second}), QStringLiteral("0"));
        const auto rows = (*database).statements().first<int>("SELECT count(*) FROM two");
        QCOMPARE(rows->value(), 1);
    }

    void anOlderStoreGetsOnlyWhatIsMissing()
    {
        Database database;
        QCOMPARE(database.migrate({first}), QStringLiteral("1"));
        QCOMPARE(database.verify({first, second}), QStringLiteral("store.older_schema"));
        QCOMPARE(database.migrate({first, second}), QStringLiteral("1"));
    }

    void aChangedStepIsRefused()
    {
        Database database;
        QCOMPARE(database.migrate({first}), QStringLiteral("1"));
        Migration changed = first;
        changed.script += " ";
        QCOMPARE(database.migrate({changed, second}), QStringLiteral("store.migration_changed"));
        QCOMPARE(database.verify({changed}), QStringLiteral("store.migration_changed"));
        QCOMPARE(database.tables().join(u' '), QStringLiteral("one"));
    }

    void aNewerStoreIsRefused()
    {
        Database database;
        QCOMPARE(database.migrate({first, second}), QStringLiteral("2"));
        QCOMPARE(database.migrate({first}), QStringLiteral("store.newer_schema"));
        QCOMPARE(database.verify({first}), QStringLiteral("store.newer_schema"));
        const Error error = storage::verifySchema(*database, {first}).error();
        QCOMPARE(error.args.value(QStringLiteral("found")).toInt(), 2);
        QCOMPARE(error.args.value(QStringLiteral("known")).toInt(), 1);
    }

    void aFailingStepLeavesNothingOfItself_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<int>("statement");
        QTest::newRow("wrong syntax")
            << QByteArray("CREATE TABLE two (b TEXT) STRICT; CREATE TABEL x;") << 2;
        QTest::newRow("broken rule")
            << QByteArray("CREATE TABLE two (b TEXT NOT NULL) STRICT; INSERT INTO two VALUES ('a');"
                          " INSERT INTO two VALUES (NULL);")
            << 3;
        QTest::newRow("first statement") << QByteArray("CREATE TABLE one (x);") << 1;
    }

    void aFailingStepLeavesNothingOfItself()
    {
        QFETCH(QByteArray, script);
        QFETCH(int, statement);
        Database database;
        const Migration failing{2, QStringLiteral("0002_failing"), script};
        const auto done = storage::migrate(*database, {first, failing}, samples::at(0));
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("store.migration_failed"));
        QCOMPARE(done.error().args.value(QStringLiteral("name")).toString(), failing.name);
        QCOMPARE(done.error().args.value(QStringLiteral("statement")).toInt(), statement);
        QCOMPARE(database.tables().join(u' '), QStringLiteral("one")); // the step before it stays
        QCOMPARE(database.migrate({first, second}), QStringLiteral("1"));
    }

    void twoProgramsThatMigrateAtOnceDoItOnce()
    {
        Database database;
        std::atomic<int> steps = 0;
        {
            std::vector<std::jthread> programs;
            for (int i = 0; i < 4; ++i) {
                programs.emplace_back([&] {
                    auto connection = Connection::open(database.path(), Access::Write);
                    const auto done =
                        storage::migrate(**connection, {first, second}, samples::at(0));
                    steps += done ? 0 : 1000;
                });
            }
        }
        QCOMPARE(steps.load(), 0);
        QCOMPARE(*(*database).statements().first<int>("SELECT count(*) FROM two"),
                 std::optional(1));
    }

    void theProgramsOwnStepsAreNumberedFromOneWithoutAGap()
    {
        const auto bundled = storage::bundledMigrations();
        QVERIFY(bundled);
        QVERIFY(!bundled->empty());
        for (size_t i = 0; i < bundled->size(); ++i) {
            QCOMPARE((*bundled)[i].number, int(i) + 1);
            QVERIFY(!(*bundled)[i].script.isEmpty());
        }
    }

    void aStoreOfAnotherSchemaIsNotOpened()
    {
        StoreFixture fixture;
        fixture.close();
        QVERIFY(runRaw(fixture.file(), "UPDATE schema_migration SET sha256 = 'x'"));
        auto opened = storage::Store::open(fixture.file(), Access::Read, samples::at(0));
        QCOMPARE(opened.error().code, QStringLiteral("store.migration_changed"));
        QVERIFY(runRaw(fixture.file(), "DELETE FROM schema_migration"));
        opened = storage::Store::open(fixture.file(), Access::Read, samples::at(0));
        QCOMPARE(opened.error().code, QStringLiteral("store.older_schema"));
        QVERIFY(runRaw(fixture.file(),
                       "INSERT INTO schema_migration VALUES (1, '', '', ''), (999, '', '', '')"));
        opened = storage::Store::open(fixture.file(), Access::Read, samples::at(0));
        QCOMPARE(opened.error().code, QStringLiteral("store.newer_schema"));
    }

    void scriptsAreSplitAtTheRightSemicolons_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const char *script, const QStringList &statements) {
            QTest::newRow(name) << QString::fromLatin1(script) << statements;
        };
        row("nothing", "", {});
        row("only blanks", " \n\t;; ;\n", {});
        row("only comments", "-- a;\n/* b; */", {});
        row("two", "A; B;", {QStringLiteral("A"), QStringLiteral("B")});
        row("without the last semicolon", "A;B", {QStringLiteral("A"), QStringLiteral("B")});
        row("in a string", "A 'x;y''z;';B", {QStringLiteral("A 'x;y''z;'"), QStringLiteral("B")});
        row("in a name", "A \"x;\" [y;] `z;`;B",
            {QStringLiteral("A \"x;\" [y;] `z;`"), QStringLiteral("B")});
        row("in a comment", "A -- x;\n y;B /* ; */ c",
            {QStringLiteral("A -- x;\n y"), QStringLiteral("B /* ; */ c")});
        row("an open string", "A 'x;", {QStringLiteral("A 'x;")});
        row("an open comment", "A /* x;", {QStringLiteral("A /* x;")});
        row("a trigger", "CREATE TRIGGER t BEFORE UPDATE ON x BEGIN SELECT 1; SELECT 2; END; B",
            {QStringLiteral("CREATE TRIGGER t BEFORE UPDATE ON x BEGIN SELECT 1; SELECT 2; END"),
             QStringLiteral("B")});
        row("a trigger with a case",
            "CREATE TEMP TRIGGER t AFTER INSERT ON x BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT "
            "3; END;B",
            {QStringLiteral("CREATE TEMP TRIGGER t AFTER INSERT ON x BEGIN SELECT CASE WHEN 1 THEN "
                            "2 END; SELECT 3; END"),
             QStringLiteral("B")});
        row("a case outside of a trigger", "SELECT CASE WHEN 1 THEN 2 END; B",
            {QStringLiteral("SELECT CASE WHEN 1 THEN 2 END"), QStringLiteral("B")});
        row("begin of a transaction", "BEGIN; A; END; B",
            {QStringLiteral("BEGIN"), QStringLiteral("A"), QStringLiteral("END"),
             QStringLiteral("B")});
        row("a table named trigger_log", "CREATE TABLE trigger_log (begin_at TEXT); B",
            {QStringLiteral("CREATE TABLE trigger_log (begin_at TEXT)"), QStringLiteral("B")});
    }

    void scriptsAreSplitAtTheRightSemicolons()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, statements);
        QCOMPARE(splitScript(script), statements);
    }

    void theSplitOwnScriptMakesWhatSqliteItselfMakesOfIt()
    {
        StoreFixture fixture;
        QVERIFY(fixture.store()
                    .check()
                    ->empty()); // compares with what sqlite3_exec makes of the script
    }
};

QTEST_GUILESS_MAIN(TestStoreMigrations)
#include "tst_storemigrations.moc"
