// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"
#include "support/stores/samplerows.h"

#include <QFile>
#include <QTest>

using namespace tenure;
using storage::Access;

namespace {

// Two persons with a run each, rows of every kind, one run ended.
void fill(StoreFixture &fixture)
{
    const RunId active = fixture.startRun(QStringLiteral("1001"));
    const RunId ended = fixture.startRun(QStringLiteral("1002"));
    engine::Commit rows;
    for (const RunId id : {active, ended}) {
        engine::RunRow run = *fixture.store().runs().run(id);
        run.state = "state";
        if (id == ended) {
            run.status = engine::RunStatus::Completed;
            run.endedAt = samples::at(40);
        }
        rows.runs.push_back(run);
        rows.drained.emplace_back(id, 1);
        rows.effects.push_back(samples::effect(id, 1, run.person));
        rows.effects.back().state =
            id == ended ? engine::EffectState::Done : engine::EffectState::Queued;
        rows.tasks.push_back(samples::task(id, 2, run.person));
        rows.tasks.back().state = id == ended ? engine::TaskState::Done : engine::TaskState::Open;
        rows.timers.push_back(samples::timer(id, 3, run.person));
        rows.timers.back().state =
            id == ended ? engine::TimerState::Fired : engine::TimerState::Set;
        engine::GrantChange grant;
        grant.person = run.person;
        grant.item = QStringLiteral("account");
        grant.wanted = true;
        grant.run = id;
        grant.effect = 1;
        rows.grants.push_back(grant);
    }
    if (!fixture.store().runs().commit(rows))
        qFatal("the sample rows do not fit");
}

QStringList found(storage::Store &store)
{
    QStringList codes;
    const auto problems = store.check();
    for (const Error &problem : problems ? *problems : std::vector<Error>{problems.error()})
        codes << problem.code + u' ' + problem.args.value(QStringLiteral("subject")).toString();
    codes.sort();
    return codes;
}

} // namespace

class TestStoreCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreWithRowsOfEveryKindIsSound()
    {
        StoreFixture fixture;
        fill(fixture);
        QCOMPARE(found(fixture.store()), QStringList());
    }

    void anEffectThatIsBeingSentMayOutliveItsRun()
    {
        StoreFixture fixture;
        fill(fixture);
        QVERIFY(runRaw(fixture.file(), "UPDATE effect SET state = 2"));
        QCOMPARE(found(fixture.store()), QStringList());
    }

    void anExceptionMayOutliveItsRun()
    {
        StoreFixture fixture;
        fill(fixture);
        QVERIFY(runRaw(fixture.file(), "UPDATE task SET state = 0, kind = 2"));
        QCOMPARE(found(fixture.store()), QStringList());
    }

    void plantedFaultsAreFound_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *fault, const char *problem) {
            QTest::newRow(name) << QByteArray(fault) << QString::fromLatin1(problem);
        };
        row("no store row", "DELETE FROM store", "check.no_store_row store");
        row("no administrator", "DELETE FROM user_role", "check.no_administrator store");
        row("administrator switched off", "UPDATE user SET active = 0",
            "check.no_administrator store");
        row("no default location", "DELETE FROM location", "check.no_default_location store");
        row("person ids used up", "UPDATE store SET next_person = 2", "check.ids_used_up person:2");
        row("batch ids used up", "UPDATE store SET next_batch = 1", "check.ids_used_up batch:2");
        row("a gap in an inbox", "UPDATE run SET next_place = 7 WHERE id = 1",
            "check.wrong_place run:1");
        row("a place given twice", "UPDATE run SET next_place = 1 WHERE id = 1",
            "check.wrong_place run:1");
        row("another first event",
            "UPDATE event SET body = '{\"kind\":\"cancelled\"}' WHERE run = 1",
            "check.no_start_event run:1");
        row("started without state", "UPDATE run SET state = x'' WHERE id = 1",
            "check.never_begun run:1");
        row("ended without a time", "UPDATE run SET ended_at = NULL WHERE id = 2",
            "check.end_without_time run:2");
        row("a time without end", "UPDATE run SET ended_at = 'x' WHERE id = 1",
            "check.end_without_time run:1");
        row("an effect waits in an ended run", "UPDATE effect SET state = 0 WHERE run = 2",
            "check.effect_of_ended_run run:2/effect:1");
        row("an effect is leased in an ended run", "UPDATE effect SET state = 1 WHERE run = 2",
            "check.effect_of_ended_run run:2/effect:1");
        row("a key twice", "UPDATE effect SET key = 'same'", "check.effect_twice run:1/effect:1");
        row("a task of an ended run", "UPDATE task SET state = 0 WHERE run = 2",
            "check.task_of_ended_run run:2/task:2");
        row("a timer of an ended run", "UPDATE timer SET state = 0 WHERE run = 2",
            "check.timer_of_ended_run run:2/timer:3");
        row("a grant by no effect", "UPDATE access_grant SET given_by_effect = 9 WHERE person = 1",
            "check.grant_without_effect person:1/grant:account");
        row("a grant taken by no effect",
            "UPDATE access_grant SET taken_by_run = 1, taken_by_effect = 9 WHERE person = 1",
            "check.grant_without_effect person:1/grant:account");
        row("a reference that leads nowhere", "UPDATE task SET person = 99 WHERE run = 1",
            "check.leads_nowhere task:4294967298");
        row("a guard was dropped", "DROP TRIGGER audit_stays",
            "check.schema_changed trigger audit_stays");
        row("an index was dropped", "DROP INDEX effect_open",
            "check.schema_changed index effect_open");
        row("a table was added", "CREATE TABLE mine (a)", "check.schema_changed table mine");
        row("a column was added", "ALTER TABLE team ADD COLUMN colour TEXT",
            "check.schema_changed table team");
        row("a migration was changed", "UPDATE schema_migration SET sha256 = 'x'",
            "check.schema_changed schema_migration");
    }

    void plantedFaultsAreFound()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, problem);
        StoreFixture fixture;
        fill(fixture);
        QVERIFY(runRaw(fixture.file(), fault.constData()));
        QCOMPARE(found(fixture.store()), QStringList{problem});
    }

    void faultsBehindTheGuardsAreFound_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("problem");
        QTest::newRow("an audit row taken out")
            << QByteArray("DROP TRIGGER audit_is_kept; DELETE FROM audit WHERE id = 2")
            << QStringLiteral("check.audit_gap audit:2");
        QTest::newRow("an audit row was changed")
            << QByteArray("DROP TRIGGER audit_stays; UPDATE audit SET user = 'x' WHERE id = 3")
            << QStringLiteral("check.audit_changed audit:3");
        QTest::newRow("a journey was changed")
            << QByteArray(
                   "DROP TRIGGER journey_version_stays; UPDATE journey_version SET bytes = x'00'")
            << QStringLiteral("check.journey_changed join@1");
        QTest::newRow("a version taken out")
            << QByteArray(
                   "DROP TRIGGER journey_version_stays; UPDATE journey_version SET version = 2")
            << QStringLiteral("check.version_gap journey:join");
    }

    void faultsBehindTheGuardsAreFound()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, problem);
        StoreFixture fixture;
        fill(fixture);
        QVERIFY(runRaw(fixture.file(), fault.constData()));
        const QStringList all = found(fixture.store());
        QVERIFY2(all.contains(problem), qPrintable(all.join(u'\n')));
        QCOMPARE(all.filter(QStringLiteral("check.schema_changed")).size(), 1);
    }

    void damagedPagesAreFound()
    {
        StoreFixture fixture;
        fill(fixture);
        QVERIFY(fixture.store().checkpoint());
        const auto name = fixture.file();
        fixture.close();
        const auto connection = storage::Connection::open(name, Access::Read);
        const auto page =
            (*connection)
                ->statements()
                .first<qint64>("SELECT rootpage FROM sqlite_schema WHERE name = 'event'");
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((page->value() - 1) * 4096));
        file.write(QByteArray(200, '\x5a'));
        file.close();
        const auto store = storage::Store::open(name, Access::Read, samples::at(0));
        QVERIFY(store);
        const QStringList all = found(**store);
        QVERIFY2(all.constFirst().startsWith(QStringLiteral("check.damaged")),
                 qPrintable(all.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestStoreCheck)
#include "tst_storecheck.moc"
