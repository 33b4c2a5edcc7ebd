// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/fixture.h"

#include <functional>
#include <span>

using namespace tenure;
using namespace tenure::people;

// Every stored situation against every row that can be told apart, some 100,000 pairs, against
// rules that are written down here a second time, as statements about the result rather than as the
// way to it.

namespace {

/// What the rules can tell apart about a day, as an offset from today.
struct Day
{
    const char *name;
    std::optional<int> offset;
};

constexpr std::array lastDays = {Day{"none", {}},    Day{"long ago", -500}, Day{"31 ago", -31},
                                 Day{"30 ago", -30}, Day{"yesterday", -1},  Day{"today", 0},
                                 Day{"soon", 20},    Day{"400 ahead", 400}, Day{"401 ahead", 401}};
constexpr std::array startDays = {Day{"years ago", -2000}, Day{"15 ago", -15}, Day{"14 ago", -14},
                                  Day{"today", 0},         Day{"soon", 10},    Day{"later", 60}};
constexpr std::array statuses = {Status::Hired, Status::Active, Status::Leave, Status::Terminated,
                                 Status::Withdrawn};
constexpr std::array stages = {Stage::Known, Stage::Employed, Stage::Leaving, Stage::Withdrawn};

struct Situation
{
    Day start;
    Day last;
    Status status = Status::Active;
    Stage stage = Stage::Known;

    QString text() const
    {
        return QStringLiteral("%1, starts %2, last day %3, %4")
            .arg(stageName(stage), QString::fromLatin1(start.name), QString::fromLatin1(last.name),
                 statusName(status));
    }
};

QString isoOf(const Day &day)
{
    return day.offset ? today().addDays(*day.offset).toString(Qt::ISODate) : QString();
}

QDate dateOf(const Day &day)
{
    return day.offset ? today().addDays(*day.offset) : QDate();
}

Person storedIn(const Situation &situation)
{
    Person person;
    person.number = QStringLiteral("100");
    person.stage = situation.stage;
    person.facts.set(fact::displayName, QStringLiteral("Ada Byron"));
    person.facts.set(fact::privateMail, QStringLiteral("ada@example.org"));
    person.facts.set(fact::startDate, isoOf(situation.start));
    person.facts.set(fact::lastDay, isoOf(situation.last));
    person.facts.set(fact::status, statusName(situation.status));
    return person;
}

/// Rows of one table, so that a comparison does not need a file of its own.
Table tableFor(const std::vector<Situation> &rows)
{
    Table table;
    table.facts = QStringList{fact::displayName, fact::privateMail, fact::startDate, fact::lastDay,
                              fact::status};
    table.headers = table.facts;
    for (const Situation &row : rows) {
        Record record;
        record.line = int(table.records.size()) + 2;
        record.number = QStringLiteral("100");
        for (const QString &value : {QStringLiteral("Ada Byron"), QStringLiteral("ada@example.org"),
                                     isoOf(row.start), isoOf(row.last), statusName(row.status)})
            record.cells.push_back({value, {record.line, 1}});
        table.records.push_back(record);
    }
    return table;
}

bool isCrossed(const Day &start, const Day &last)
{
    return last.offset && *last.offset < *start.offset;
}

/// What can be stored, or stand in a row, at all: others are rejected before they are compared.
std::vector<Situation> situations(std::span<const Stage> atStages)
{
    std::vector<Situation> all;
    for (const Stage stage : atStages) {
        for (const Day &start : startDays) {
            for (const Day &last : lastDays) {
                for (const Status status : statuses) {
                    if (!isCrossed(start, last) || status == Status::Withdrawn)
                        all.push_back({start, last, status, stage});
                }
            }
        }
    }
    return all;
}

/// Stages that fit the facts: a leave always has a day or a status, a withdrawal its status.
bool canBeStored(const Situation &situation)
{
    const bool ending = situation.last.offset || situation.status == Status::Terminated;
    switch (situation.stage) {
    case Stage::Leaving:
        return ending && situation.status != Status::Withdrawn;
    case Stage::Withdrawn:
        return situation.status == Status::Withdrawn;
    case Stage::Known:
    case Stage::Employed:
        break;
    }
    // Somebody terminated without a day is first seen as gone, or held.
    return situation.status != Status::Withdrawn &&
           (situation.status != Status::Terminated || situation.last.offset);
}

struct Case
{
    const Situation &stored;
    const Person &person;
    const Situation &row;
    const Finding &finding;

    bool gone() const { return isGone(person, today()); }
    bool works() const
    {
        return row.status != Status::Terminated && row.status != Status::Withdrawn;
    }
    bool open() const { return stored.stage == Stage::Known || stored.stage == Stage::Employed; }
    bool held() const { return finding.held.has_value(); }
    bool is(Lifecycle kind) const { return finding.kind == kind; }
    bool returns() const { return is(Lifecycle::Rehire) || is(Lifecycle::Join); }
    QDate oldLast() const { return dateOf(stored.last); }
    QDate newLast() const { return dateOf(row.last); }
};

Person personAfter(const Person &before, const Finding &finding)
{
    Person person = before;
    person.stage = finding.stage;
    for (const FactChange &change : finding.changes)
        person.facts.set(change.name, change.after);
    return person;
}

// The rules. Each returns whether the case keeps it.

bool unchangedExactlyWithoutNews(const Case &c)
{
    const bool nothing = c.finding.changes.empty() && c.finding.stage == c.stored.stage;
    return c.held() || c.is(Lifecycle::Unchanged) == nothing;
}

bool knownPersonsAreNeverKnownAgain(const Case &c)
{
    return !c.is(Lifecycle::Known);
}

bool leavesAreRaisedOnce(const Case &c)
{
    return !c.is(Lifecycle::Leave) || c.open();
}

bool leavesAreSaidByTheRow(const Case &c)
{
    return !c.is(Lifecycle::Leave) || c.row.status == Status::Terminated || c.row.last.offset;
}

// G15: a leave that is taken has a day, not more than 30 days past and 400 ahead.
bool leavesHaveASaneDay(const Case &c)
{
    return !c.is(Lifecycle::Leave) || c.held() ||
           (c.newLast().isValid() && c.newLast() >= today().addDays(-30) &&
            c.newLast() <= today().addDays(400));
}

bool terminatedOpenPersonsLeaveOrWait(const Case &c)
{
    const bool news = c.row.status == Status::Terminated && c.stored.status != Status::Terminated;
    return !c.open() || !news || c.is(Lifecycle::Leave);
}

bool aFirstLastDayIsALeave(const Case &c)
{
    const bool news =
        c.row.last.offset && !c.stored.last.offset && c.row.status != Status::Withdrawn;
    return !c.open() || !news || c.is(Lifecycle::Leave);
}

bool withdrawalsAreSaidByTheRow(const Case &c)
{
    return !c.is(Lifecycle::Withdraw) || c.row.status == Status::Withdrawn;
}

bool nobodyIsWithdrawnAfterTheStart(const Case &c)
{
    return !c.is(Lifecycle::Withdraw) || c.held() || *c.stored.start.offset > 0;
}

bool onlyTheGoneReturn(const Case &c)
{
    return !c.returns() || c.gone();
}

bool rehiresHaveANewStartAfterTheOldEnd(const Case &c)
{
    const QDate start = dateOf(c.row.start);
    return !c.is(Lifecycle::Rehire) || (c.works() && start != dateOf(c.stored.start) &&
                                        (!c.oldLast().isValid() || start > c.oldLast()));
}

bool lateReturnsWait(const Case &c)
{
    return !c.returns() || c.held() == (*c.row.start.offset < -14);
}

// Whoever is gone gets nothing back but by a rehire, a join after a withdrawal, or a person's word.
// A leave gives nothing.
bool theGoneStayGoneUnlessSomebodySaysSo(const Case &c)
{
    if (!c.gone() || c.held() || c.returns() || c.is(Lifecycle::Leave))
        return true;
    return isGone(personAfter(c.person, c.finding), today());
}

bool leavesAreOnlyTakenBackByAnEmptyDayAndAWorkingStatus(const Case &c)
{
    return !c.finding.rescinded || c.held() ||
           (c.stored.stage == Stage::Leaving && !c.row.last.offset && c.works());
}

bool endingAccessIsFlagged(const Case &c)
{
    const bool ends = c.is(Lifecycle::Leave) || c.is(Lifecycle::Withdraw);
    const bool dated = c.oldLast().isValid() && c.newLast().isValid();
    const bool sooner = c.stored.stage == Stage::Leaving && !c.gone() && dated &&
                        c.is(Lifecycle::Change) && c.newLast() < c.oldLast();
    return c.finding.endsAccess == (ends || sooner);
}

bool stagesFollowTheKind(const Case &c)
{
    switch (c.finding.kind) {
    case Lifecycle::Leave:
        return c.finding.stage == Stage::Leaving;
    case Lifecycle::Withdraw:
        return c.finding.stage == Stage::Withdrawn;
    case Lifecycle::Join:
    case Lifecycle::Rehire:
        return c.finding.stage == Stage::Employed;
    default:
        return c.finding.stage == (c.finding.rescinded ? Stage::Employed : c.stored.stage);
    }
}

bool nobodyMovesOnDatesAlone(const Case &c)
{
    return !c.is(Lifecycle::Move);
}

struct Rule
{
    const char *name;
    bool (*isKept)(const Case &);
};

constexpr std::array rules = {
    Rule{"unchanged exactly without news", unchangedExactlyWithoutNews},
    Rule{"known persons are never known again", knownPersonsAreNeverKnownAgain},
    Rule{"leaves are raised once", leavesAreRaisedOnce},
    Rule{"leaves are said by the row", leavesAreSaidByTheRow},
    Rule{"leaves have a sane day", leavesHaveASaneDay},
    Rule{"the terminated leave or wait", terminatedOpenPersonsLeaveOrWait},
    Rule{"a first last day is a leave", aFirstLastDayIsALeave},
    Rule{"withdrawals are said by the row", withdrawalsAreSaidByTheRow},
    Rule{"nobody is withdrawn after the start", nobodyIsWithdrawnAfterTheStart},
    Rule{"only the gone return", onlyTheGoneReturn},
    Rule{"rehires start anew after the old end", rehiresHaveANewStartAfterTheOldEnd},
    Rule{"late returns wait", lateReturnsWait},
    Rule{"the gone stay gone", theGoneStayGoneUnlessSomebodySaysSo},
    Rule{"leaves are taken back by day and status",
         leavesAreOnlyTakenBackByAnEmptyDayAndAWorkingStatus},
    Rule{"ending access is flagged", endingAccessIsFlagged},
    Rule{"stages follow the kind", stagesFollowTheKind},
    Rule{"nobody moves on dates alone", nobodyMovesOnDatesAlone},
};

QString said(const char *rule, const Case &c)
{
    return QStringLiteral("%1: stored %2; row %3; found %4 %5")
        .arg(QString::fromLatin1(rule), c.stored.text(), c.row.text(),
             lifecycleName(c.finding.kind), c.held() ? c.finding.held->code : QString());
}

using Look = std::function<void(const Case &, const Table &, const Record &)>;

/// Calls `look` with every person that can be stored at one of the stages, and every row.
int forEveryPair(std::span<const Stage> atStages, const Look &look)
{
    const std::vector<Situation> rows = situations(std::array{Stage::Known});
    const Table table = tableFor(rows);
    int pairs = 0;
    for (const Situation &stored : situations(atStages)) {
        if (!canBeStored(stored))
            continue;
        const Person person = storedIn(stored);
        for (size_t i = 0; i < rows.size(); ++i, ++pairs) {
            const Finding finding = compare(&person, table, table.records[i], {}, {}, today());
            const Case pair{stored, person, rows[i], finding};
            look(pair, table, table.records[i]);
        }
    }
    return pairs;
}

} // namespace

class TestLifecyclespace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairKeepsEveryRule_data()
    {
        QTest::addColumn<int>("stage");
        for (const Stage stage : stages)
            QTest::newRow(qPrintable(stageName(stage))) << int(stage);
    }

    void everyPairKeepsEveryRule()
    {
        QFETCH(int, stage);
        QStringList broken;
        const std::array atStage = {Stage(stage)};
        const int pairs = forEveryPair(atStage, [&](const Case &c, const Table &, const Record &) {
            for (const Rule &rule : rules) {
                if (!rule.isKept(c))
                    broken << said(rule.name, c);
            }
        });
        QCOMPARE(broken.value(0), QString());
        QVERIFY(pairs > 2000);
    }

    // Reading the same row again after it was taken must find nothing, or a night's file would
    // start runs for ever.
    void whatWasTakenIsNotNewsAgain()
    {
        QStringList broken;
        forEveryPair(stages, [&](const Case &c, const Table &table, const Record &record) {
            if (c.held())
                return;
            const Person after = personAfter(c.person, c.finding);
            const Finding again = compare(&after, table, record, {}, {}, today());
            if (again.kind != Lifecycle::Unchanged || again.held)
                broken << said("again", Case{c.stored, c.person, c.row, again});
        });
        QCOMPARE(broken.value(0), QString());
    }

    void firstSightIsTakenOnce()
    {
        const std::vector<Situation> rows = situations(std::array{Stage::Known});
        const Table table = tableFor(rows);
        for (size_t i = 0; i < rows.size(); ++i) {
            const Situation &row = rows[i];
            const Finding first = compare(nullptr, table, table.records[i], {}, {}, today());
            QVERIFY(!first.held);
            QVERIFY(!first.endsAccess);
            const bool works = row.status != Status::Terminated && row.status != Status::Withdrawn;
            const bool left = row.last.offset && *row.last.offset < 0;
            const bool joins = works && !left && *row.start.offset >= -14;
            QCOMPARE(first.kind, joins ? Lifecycle::Join : Lifecycle::Known);
            Person person;
            person.number = QStringLiteral("100");
            person = personAfter(person, first);
            const Finding again = compare(&person, table, table.records[i], {}, {}, today());
            QCOMPARE(again.kind, Lifecycle::Unchanged);
            const bool gone = row.status == Status::Withdrawn || left ||
                              (row.status == Status::Terminated && !row.last.offset);
            QCOMPARE(isGone(person, today()), gone);
        }
    }

    // A person's word opens what was held, except where there is nothing that could be done.
    void releasingOpensWhatIsHeld()
    {
        const Released released{today()};
        QSet<QString> seen;
        QStringList broken;
        forEveryPair(stages, [&](const Case &c, const Table &table, const Record &record) {
            if (!c.held())
                return;
            const QString code = c.finding.held->code;
            seen.insert(code);
            const Finding open = compare(&c.person, table, record, {}, {}, today(), &released);
            const bool waits = code == u"person.return_early";
            if (open.held.has_value() != waits || open.kind != c.finding.kind)
                broken << said("released", c);
        });
        QCOMPARE(broken.value(0), QString());
        QStringList codes(seen.begin(), seen.end());
        codes.sort();
        QCOMPARE(codes, (QStringList{QStringLiteral("person.last_day_far"),
                                     QStringLiteral("person.last_day_missing"),
                                     QStringLiteral("person.last_day_past"),
                                     QStringLiteral("person.reinstated"),
                                     QStringLiteral("person.return_early"),
                                     QStringLiteral("person.return_late"),
                                     QStringLiteral("person.withdrawn_after_start")}));
    }

    // G15 to the day, over a leap day and a turn of the year.
    void datesAreCountedInDaysOnEveryDayOfTheYear()
    {
        Person person = storedIn({startDays[0], lastDays[0], Status::Active, Stage::Employed});
        person.facts.set(fact::startDate, QStringLiteral("2000-01-01"));
        Table table = tableFor({{startDays[0], lastDays[0], Status::Active}});
        std::vector<Cell> &cells = table.records[0].cells;
        cells[2].value = QStringLiteral("2000-01-01");
        for (QDate day(2027, 10, 1); day < QDate(2028, 4, 1); day = day.addDays(1)) {
            for (const auto &[offset, code] :
                 {std::pair(-31, u"person.last_day_past"), std::pair(-30, u""), std::pair(400, u""),
                  std::pair(401, u"person.last_day_far")}) {
                cells[3].value = day.addDays(offset).toString(Qt::ISODate);
                const Finding finding = compare(&person, table, table.records[0], {}, {}, day);
                QCOMPARE(finding.kind, Lifecycle::Leave);
                QCOMPARE(finding.held ? finding.held->code : QString(), QString::fromUtf16(code));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestLifecyclespace)
#include "tst_lifecyclespace.moc"
