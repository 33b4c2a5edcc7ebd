// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/fixture.h"

using namespace tenure;
using namespace tenure::people;

namespace {

QString day(int offset)
{
    return today().addDays(offset).toString(Qt::ISODate);
}

Finding compared(const Person *stored, const Row &row, const Released *released = nullptr)
{
    const Table table = tableOf({row});
    if (!table.records.front().problems.empty())
        qFatal("the row is rejected: %s", qPrintable(table.records.front().problems.front().code));
    return compare(stored, table, table.records.front(), LifecycleRules(), GuardLimits(), today(),
                   released);
}

/// Somebody stored with these facts, as an earlier batch would have left them.
Person storedPerson(const Row &row, Stage stage)
{
    Person person;
    person.number = row.no;
    person.stage = stage;
    for (const FactChange &change : compared(nullptr, row).changes)
        person.facts.set(change.name, change.after);
    return person;
}

QString afterOf(const Finding &finding, QLatin1StringView fact)
{
    const auto it = std::ranges::find(finding.changes, fact, &FactChange::name);
    return it == finding.changes.end() ? QStringLiteral("(unchanged)") : it->after;
}

QString heldCode(const Finding &finding)
{
    return finding.held ? finding.held->code : QString();
}

Row with(const std::function<void(Row &)> &edit, Row row = {})
{
    edit(row);
    return row;
}

Row starts(int offset)
{
    return with([&](Row &row) { row.start = day(offset); });
}

Row ends(int offset)
{
    return with([&](Row &row) { row.end = day(offset); });
}

} // namespace

class TestLifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstSightTellsJoinersFromThoseWhoAreKnown_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("stage");
        const auto row = [](const char *name, const QString &start, const QString &end,
                            const char *status, const char *kind, const char *stage) {
            QTest::newRow(name) << start << end << QString::fromLatin1(status)
                                << QString::fromLatin1(kind) << QString::fromLatin1(stage);
        };
        row("starts today", day(0), {}, "active", "join", "employed");
        row("starts in a year", day(365), {}, "hired", "join", "employed");
        row("started 14 days ago", day(-14), {}, "active", "join", "employed");
        row("started 15 days ago", day(-15), {}, "active", "known", "known");
        row("here for years", day(-4000), {}, "active", "known", "known");
        row("starts soon for a fixed term", day(3), day(90), "hired", "join", "employed");
        row("here for a fixed term", day(-100), day(20), "active", "known", "known");
        row("left yesterday", day(-100), day(-1), "active", "known", "leaving");
        row("last day is today", day(-100), day(0), "active", "known", "known");
        row("terminated without a day", day(-100), {}, "terminated", "known", "leaving");
        row("terminated with a day to come", day(-100), day(5), "terminated", "known", "known");
        row("came and is terminated at once", day(-3), day(5), "terminated", "known", "known");
        row("withdrawn before the start", day(20), {}, "withdrawn", "known", "withdrawn");
        row("withdrawn without a start", {}, {}, "withdrawn", "known", "withdrawn");
    }

    void firstSightTellsJoinersFromThoseWhoAreKnown()
    {
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(QString, status);
        Row row;
        row.start = start;
        row.end = end;
        row.status = status;
        const Finding finding = compared(nullptr, row);
        QTEST(lifecycleName(finding.kind), "kind");
        QTEST(stageName(finding.stage), "stage");
        QVERIFY(!finding.held);
        QVERIFY(!finding.endsAccess);
        QCOMPARE(afterOf(finding, fact::familyName), QStringLiteral("Byron"));
        QVERIFY(std::ranges::none_of(finding.changes,
                                     [](const FactChange &c) { return c.after.isEmpty(); }));
    }

    void daysForJoinersAreASettingOfTheFeed()
    {
        LifecycleRules rules;
        rules.joinPastDays = 30;
        const Table table = tableOf({starts(-30)});
        QCOMPARE(compare(nullptr, table, table.records.front(), rules, {}, today()).kind,
                 Lifecycle::Join);
    }

    void theSameRowAgainChangesNothing()
    {
        const Person person = storedPerson(Row(), Stage::Known);
        const Finding finding = compared(&person, Row());
        QCOMPARE(finding.kind, Lifecycle::Unchanged);
        QVERIFY(finding.changes.empty());
        QCOMPARE(finding.stage, Stage::Known);
    }

    void moveFactsMoveAndOthersChange_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<bool>("moves");
        QTest::newRow("title") << QStringLiteral("title") << true;
        QTest::newRow("department") << QStringLiteral("dept") << true;
        QTest::newRow("location") << QStringLiteral("site") << true;
        QTest::newRow("work mode") << QStringLiteral("mode") << true;
        QTest::newRow("manager") << QStringLiteral("mgr") << true;
        QTest::newRow("employment type") << QStringLiteral("type") << true;
        QTest::newRow("cost centre") << QStringLiteral("cc") << false;
        QTest::newRow("family name") << QStringLiteral("last") << false;
        QTest::newRow("private mail") << QStringLiteral("mail") << false;
    }

    void moveFactsMoveAndOthersChange()
    {
        QFETCH(QString, column);
        QFETCH(bool, moves);
        const Lifecycle kind = moves ? Lifecycle::Move : Lifecycle::Change;
        Row row;
        *cellOf(row, column) = QStringLiteral("other");
        for (const Stage stage : {Stage::Known, Stage::Employed}) {
            const Person person = storedPerson(Row(), stage);
            const Finding finding = compared(&person, row);
            QCOMPARE(finding.kind, kind);
            QCOMPARE(finding.stage, stage);
            QCOMPARE(finding.changes.size(), size_t(1));
            QCOMPARE(finding.changes.front().after, QStringLiteral("other"));
            QVERIFY(!finding.endsAccess);
        }
    }

    void whatMovesIsASettingOfTheFeed()
    {
        const Person person = storedPerson(Row(), Stage::Employed);
        LifecycleRules rules;
        rules.moveFacts = {fact::costCentre};
        const Table table = tableOf({with([](Row &row) { row.cc = QStringLiteral("1"); })});
        QCOMPARE(compare(&person, table, table.records.front(), rules, {}, today()).kind,
                 Lifecycle::Move);
    }

    void aNewDepartmentBeforeTheFirstDayCorrectsTheHire()
    {
        const Person person = storedPerson(starts(10), Stage::Employed);
        const Finding finding = compared(
            &person, with([](Row &row) { row.dept = QStringLiteral("Sales"); }, starts(10)));
        QCOMPARE(finding.kind, Lifecycle::Change);
    }

    void whoeverLeavesIsNotMovedAnyMore()
    {
        const Person person = storedPerson(ends(10), Stage::Leaving);
        const Finding finding =
            compared(&person, with([](Row &row) { row.dept = QStringLiteral("Sales"); }, ends(10)));
        QCOMPARE(finding.kind, Lifecycle::Change);
        QCOMPARE(finding.stage, Stage::Leaving);
    }

    void aNewStartDateIsAChange()
    {
        const Person person = storedPerson(starts(10), Stage::Employed);
        const Finding finding = compared(&person, starts(20));
        QCOMPARE(finding.kind, Lifecycle::Change);
        QCOMPARE(finding.changes, (std::vector<FactChange>{{fact::startDate, day(10), day(20)}}));
    }

    void aLeaveNeedsAStatusOrALastDay_data()
    {
        QTest::addColumn<QString>("storedEnd");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("held");
        const auto row = [](const char *name, const QString &storedEnd, const QString &end,
                            const char *status, const char *kind, const char *held = "") {
            QTest::newRow(name) << storedEnd << end << QString::fromLatin1(status)
                                << QString::fromLatin1(kind) << QString::fromLatin1(held);
        };
        row("terminated today", {}, day(0), "terminated", "leave");
        row("terminated tomorrow", {}, day(1), "terminated", "leave");
        row("last day announced", {}, day(60), "active", "leave");
        row("last day was yesterday", {}, day(-1), "active", "leave");
        row("terminated without a day", {}, {}, "terminated", "leave", "person.last_day_missing");
        row("30 days past", {}, day(-30), "terminated", "leave");
        row("31 days past", {}, day(-31), "terminated", "leave", "person.last_day_past");
        row("400 days ahead", {}, day(400), "active", "leave");
        row("401 days ahead", {}, day(401), "active", "leave", "person.last_day_far");
        row("fixed term brought forward", day(100), day(20), "active", "leave");
        row("fixed term extended", day(100), day(200), "active", "change");
        row("fixed term made permanent", day(100), {}, "active", "change");
        row("fixed term unchanged", day(100), day(100), "active", "unchanged");
        row("fixed term terminated", day(100), day(100), "terminated", "leave");
        row("fixed term terminated without a day", day(100), {}, "terminated", "leave",
            "person.last_day_missing");
        row("fixed term over and terminated", day(-2), day(-2), "terminated", "leave");
        row("fixed term over", day(-2), day(-2), "active", "unchanged");
        row("leave of absence", {}, {}, "leave", "change");
    }

    void aLeaveNeedsAStatusOrALastDay()
    {
        QFETCH(QString, storedEnd);
        QFETCH(QString, end);
        QFETCH(QString, status);
        QFETCH(QString, kind);
        QFETCH(QString, held);
        for (const Stage stage : {Stage::Known, Stage::Employed}) {
            const Person person = storedPerson(with([&](Row &row) { row.end = storedEnd; }), stage);
            Row row;
            row.end = end;
            row.status = status;
            const Finding finding = compared(&person, row);
            QCOMPARE(lifecycleName(finding.kind), kind);
            QCOMPARE(heldCode(finding), held);
            QCOMPARE(finding.endsAccess, kind == u"leave");
            QCOMPARE(finding.stage, kind == u"leave" ? Stage::Leaving : stage);
        }
    }

    void aReleasedLeaverWithoutADayLeavesOnTheDayThatAPersonGave()
    {
        const Person person = storedPerson(Row(), Stage::Employed);
        const Row row = with([](Row &r) { r.status = QStringLiteral("terminated"); });
        const Released withoutDay;
        QCOMPARE(heldCode(compared(&person, row, &withoutDay)),
                 QStringLiteral("person.last_day_missing"));
        const Released released{today().addDays(2)};
        const Finding finding = compared(&person, row, &released);
        QVERIFY(!finding.held);
        QCOMPARE(finding.kind, Lifecycle::Leave);
        QCOMPARE(afterOf(finding, fact::lastDay), day(2));
    }

    // The next night's file still has no date; the one that a person gave must stay.
    void anEmptyDayOfATerminatedPersonTakesNoDateAway()
    {
        const Row row = with([](Row &r) { r.status = QStringLiteral("terminated"); });
        Person person = storedPerson(row, Stage::Leaving);
        person.facts.set(fact::lastDay, day(2));
        QCOMPARE(compared(&person, row).kind, Lifecycle::Unchanged);
        person.facts.set(fact::lastDay, day(-40));
        QCOMPARE(compared(&person, row).kind, Lifecycle::Unchanged);
    }

    void releasedDatesAreTakenAsTheyAre()
    {
        const Person person = storedPerson(Row(), Stage::Employed);
        const Released released;
        for (const int offset : {-31, -4000, 401, 9000}) {
            const Row row = ends(offset);
            const Finding finding =
                compared(&person, with([](Row &r) { r.start = QStringLiteral("1990-01-01"); }, row),
                         &released);
            QVERIFY(!finding.held);
            QCOMPARE(finding.kind, Lifecycle::Leave);
        }
    }

    void leaveWinsOverMoveAndBothFactsAreKept()
    {
        const Person person = storedPerson(Row(), Stage::Employed);
        const Finding finding =
            compared(&person, with([](Row &row) { row.dept = QStringLiteral("Sales"); }, ends(10)));
        QCOMPARE(finding.kind, Lifecycle::Leave);
        QCOMPARE(afterOf(finding, fact::department), QStringLiteral("Sales"));
        QCOMPARE(afterOf(finding, fact::lastDay), day(10));
    }

    void theLastDayOfALeaverMoves_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<bool>("sooner");
        QTest::addColumn<QString>("held");
        QTest::newRow("later") << 20 << false << QString();
        QTest::newRow("sooner") << 5 << true << QString();
        QTest::newRow("to today") << 0 << true << QString();
        QTest::newRow("just within the past") << -30 << true << QString();
        QTest::newRow("too far past") << -31 << true << QStringLiteral("person.last_day_past");
        QTest::newRow("just within the future") << 400 << false << QString();
        QTest::newRow("too far ahead") << 401 << false << QStringLiteral("person.last_day_far");
    }

    void theLastDayOfALeaverMoves()
    {
        QFETCH(int, offset);
        QFETCH(QString, held);
        const Person person = storedPerson(ends(10), Stage::Leaving);
        const Finding finding = compared(&person, ends(offset));
        QCOMPARE(finding.kind, Lifecycle::Change);
        QCOMPARE(finding.stage, Stage::Leaving);
        QTEST(finding.endsAccess, "sooner");
        QCOMPARE(heldCode(finding), held);
    }

    void aClearedLastDayTakesTheLeaveBack()
    {
        const Person person = storedPerson(
            with([](Row &row) { row.status = QStringLiteral("terminated"); }, ends(10)),
            Stage::Leaving);
        const Finding finding = compared(&person, Row());
        QCOMPARE(finding.kind, Lifecycle::Change);
        QVERIFY(finding.rescinded);
        QVERIFY(!finding.held);
        QVERIFY(!finding.endsAccess);
        QCOMPARE(finding.stage, Stage::Employed);
        QCOMPARE(afterOf(finding, fact::lastDay), QString());
        QCOMPARE(afterOf(finding, fact::status), QStringLiteral("active"));
    }

    void aClearedLastDayWithoutAStatusColumnIsAskedAbout()
    {
        Mapping mapping = plainMapping();
        mapping.columns.remove(QStringLiteral("status"));
        const Person person = storedPerson(ends(10), Stage::Leaving);
        const Result<Table> table = readTable(fileOf({Row()}), mapping);
        QVERIFY(table);
        const Released released;
        const auto look = [&](const Released *decision) {
            return compare(&person, *table, table->records.front(), {}, {}, today(), decision);
        };
        QCOMPARE(heldCode(look(nullptr)), QStringLiteral("person.leave_cleared"));
        QVERIFY(look(&released).rescinded);
        QVERIFY(!look(&released).held);
    }

    void aFeedWithoutLastDaysNeverClearsOne()
    {
        Mapping mapping = plainMapping();
        mapping.columns.remove(QStringLiteral("end"));
        const Person person = storedPerson(ends(10), Stage::Leaving);
        const Result<Table> table = readTable(fileOf({Row()}), mapping);
        QVERIFY(table);
        QCOMPARE(compare(&person, *table, table->records.front(), {}, {}, today()).kind,
                 Lifecycle::Unchanged);
    }

    void returns_data()
    {
        QTest::addColumn<int>("storedEnd");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end"); // 0 = none
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("held");
        const auto row = [](const char *name, int storedEnd, int start, int end, const char *kind,
                            const char *held = "") {
            QTest::newRow(name) << storedEnd << start << end << QString::fromLatin1(kind)
                                << QString::fromLatin1(held);
        };
        row("hired again for next month", -100, 30, 0, "rehire");
        row("hired again today", -1, 0, 0, "rehire");
        row("hired again 14 days ago", -100, -14, 0, "rehire");
        row("hired again 15 days ago", -100, -15, 0, "rehire", "person.return_late");
        row("hired again for a fixed term", -100, 5, 50, "rehire");
        row("new start before the old last day", -10, -20, 0, "change", "person.reinstated");
        row("hired again before the old end", 10, 30, 0, "unchanged", "person.return_early");
    }

    void returns()
    {
        QFETCH(int, storedEnd);
        QFETCH(int, start);
        QFETCH(int, end);
        QFETCH(QString, kind);
        QFETCH(QString, held);
        const Person person = storedPerson(ends(storedEnd), Stage::Leaving);
        Row row = starts(start);
        row.end = end == 0 ? QString() : day(end);
        const Finding finding = compared(&person, row);
        QCOMPARE(lifecycleName(finding.kind), kind);
        QCOMPARE(heldCode(finding), held);
        if (kind == u"rehire") {
            QCOMPARE(finding.stage, Stage::Employed);
            QVERIFY(!finding.endsAccess);
        }
    }

    void somebodyFirstSeenAsGoneCanBeHiredAgain()
    {
        const Row gone = with([](Row &row) { row.status = QStringLiteral("terminated"); });
        const Person person = storedPerson(gone, Stage::Leaving);
        QCOMPARE(compared(&person, starts(7)).kind, Lifecycle::Rehire);
        QCOMPARE(heldCode(compared(&person, Row())), QStringLiteral("person.reinstated"));
    }

    void returningBeforeTheEndWaitsEvenIfReleased()
    {
        const Person person = storedPerson(ends(10), Stage::Leaving);
        const Released released;
        QCOMPARE(heldCode(compared(&person, starts(30), &released)),
                 QStringLiteral("person.return_early"));
    }

    void reinstatingSomebodyGoneIsAskedAboutAndThenTakesTheLeaveBack()
    {
        const Person person = storedPerson(ends(-3), Stage::Leaving);
        QCOMPARE(heldCode(compared(&person, Row())), QStringLiteral("person.reinstated"));
        QCOMPARE(heldCode(compared(&person, ends(20))), QStringLiteral("person.reinstated"));
        const Released released;
        const Finding finding = compared(&person, Row(), &released);
        QVERIFY(!finding.held);
        QVERIFY(finding.rescinded);
        QCOMPARE(finding.stage, Stage::Employed);
    }

    void factsOfSomebodyGoneMayStillChange()
    {
        const Person person = storedPerson(ends(-3), Stage::Leaving);
        const Finding finding = compared(
            &person, with([](Row &row) { row.dept = QStringLiteral("Former"); }, ends(-3)));
        QCOMPARE(finding.kind, Lifecycle::Change);
        QVERIFY(!finding.endsAccess);
        QCOMPARE(compared(&person, ends(-1000)).kind, Lifecycle::Change);
    }

    void withdrawnOnlyBeforeTheStart_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<QString>("held");
        QTest::newRow("tomorrow") << 1 << QString();
        QTest::newRow("next year") << 300 << QString();
        QTest::newRow("today") << 0 << QStringLiteral("person.withdrawn_after_start");
        QTest::newRow("long ago") << -300 << QStringLiteral("person.withdrawn_after_start");
    }

    void withdrawnOnlyBeforeTheStart()
    {
        QFETCH(int, start);
        QFETCH(QString, held);
        const Person person = storedPerson(starts(start), Stage::Employed);
        const Row row = with([](Row &r) { r.status = QStringLiteral("withdrawn"); }, starts(start));
        const Finding finding = compared(&person, row);
        QCOMPARE(finding.kind, Lifecycle::Withdraw);
        QCOMPARE(finding.stage, Stage::Withdrawn);
        QVERIFY(finding.endsAccess);
        QCOMPARE(heldCode(finding), held);
    }

    void whoeverWasWithdrawnMayJoinAfterAll()
    {
        const Row withdrawn =
            with([](Row &row) { row.status = QStringLiteral("withdrawn"); }, starts(10));
        const Person person = storedPerson(withdrawn, Stage::Withdrawn);
        QCOMPARE(compared(&person, withdrawn).kind, Lifecycle::Unchanged);
        const Finding finding = compared(
            &person, with([](Row &row) { row.status = QStringLiteral("hired"); }, starts(10)));
        QCOMPARE(finding.kind, Lifecycle::Join);
        QCOMPARE(finding.stage, Stage::Employed);
        QVERIFY(!finding.held);
    }

    void aStartDateLostOnWithdrawalStaysKnown()
    {
        const Person person = storedPerson(starts(10), Stage::Employed);
        Row row;
        row.start.clear();
        row.status = QStringLiteral("withdrawn");
        const Finding finding = compared(&person, row);
        QCOMPARE(finding.kind, Lifecycle::Withdraw);
        QCOMPARE(afterOf(finding, fact::startDate), QStringLiteral("(unchanged)"));
    }

    void anotherHumanUnderAnOldNumberIsAskedAbout()
    {
        const Person person = storedPerson(ends(-100), Stage::Leaving);
        Row row = starts(5);
        row.first = QStringLiteral("Grace");
        row.last = QStringLiteral("Hopper");
        row.mail = QStringLiteral("grace@example.org");
        const Finding finding = compared(&person, row);
        QCOMPARE(heldCode(finding), QStringLiteral("person.number_reused"));
        const Released samePerson;
        QVERIFY(!compared(&person, row, &samePerson).held);
        row.mail = QStringLiteral("Ada@Example.org");
        QVERIFY(!compared(&person, row).held);
    }

    void aKnownEndFallsDueByItself()
    {
        const LifecycleRules rules;
        for (const Stage stage : {Stage::Known, Stage::Employed}) {
            QVERIFY(leaveIsDue(storedPerson(ends(14), stage), rules, today()));
            QVERIFY(leaveIsDue(storedPerson(ends(0), stage), rules, today()));
            QVERIFY(!leaveIsDue(storedPerson(ends(15), stage), rules, today()));
            QVERIFY(!leaveIsDue(storedPerson(Row(), stage), rules, today()));
        }
        QVERIFY(!leaveIsDue(storedPerson(ends(3), Stage::Leaving), rules, today()));
        QVERIFY(!leaveIsDue(storedPerson(ends(3), Stage::Withdrawn), rules, today()));
    }

    void heldProblemsNameTheCell()
    {
        const Person person = storedPerson(Row(), Stage::Employed);
        const Finding finding = compared(&person, ends(401));
        QVERIFY(finding.held);
        QCOMPARE(finding.held->field, QStringLiteral("end"));
        QCOMPARE(finding.held->value, day(401));
        QCOMPARE(finding.held->other, QStringLiteral("400"));
        QCOMPARE(finding.held->at, (Place{2, 69}));
    }

private:
    static QString *cellOf(Row &row, const QString &column)
    {
        const QHash<QString, QString *> cells = {
            {QStringLiteral("title"), &row.title}, {QStringLiteral("dept"), &row.dept},
            {QStringLiteral("site"), &row.site},   {QStringLiteral("mode"), &row.mode},
            {QStringLiteral("mgr"), &row.mgr},     {QStringLiteral("type"), &row.type},
            {QStringLiteral("cc"), &row.cc},       {QStringLiteral("last"), &row.last},
            {QStringLiteral("mail"), &row.mail}};
        return cells.value(column);
    }
};

QTEST_APPLESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
