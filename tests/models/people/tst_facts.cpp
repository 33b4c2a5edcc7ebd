// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/fixture.h"
#include "people/identity.h"

using namespace tenure;
using namespace tenure::people;

namespace {

Facts factsOf(std::initializer_list<std::pair<QLatin1StringView, const char16_t *>> values)
{
    Facts facts;
    for (const auto &[name, value] : values)
        facts.set(name, QString::fromUtf16(value));
    return facts;
}

Person personWith(const Facts &facts, Stage stage = Stage::Employed)
{
    Person person;
    person.number = QStringLiteral("1");
    person.stage = stage;
    person.facts = facts;
    return person;
}

} // namespace

class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFactIsThereOrNot()
    {
        Facts facts;
        QVERIFY(facts.value(fact::title).isNull());
        facts.set(fact::title, QStringLiteral("Engineer"));
        facts.set(fact::department, QStringLiteral("Platform"));
        facts.set(QStringLiteral("x.floor"), QStringLiteral("3"));
        QCOMPARE(facts.value(fact::title), QStringLiteral("Engineer"));
        QCOMPARE(facts.value(QStringLiteral("x.floor")), QStringLiteral("3"));
        facts.set(fact::title, QStringLiteral("Lead"));
        QCOMPARE(facts.value(fact::title), QStringLiteral("Lead"));
        facts.set(fact::title, QString());
        QVERIFY(facts.value(fact::title).isEmpty());
        facts.set(fact::title, QString());
        QCOMPARE(facts.entries().size(), size_t(2));
        QCOMPARE(facts.entries().front().name, QStringLiteral("department"));
    }

    void theOrderOfSettingDoesNotMatter()
    {
        Facts one;
        Facts two;
        QStringList names = factNames();
        for (const QString &name : names)
            one.set(name, name.toUpper());
        std::ranges::reverse(names);
        for (const QString &name : names)
            two.set(name, name.toUpper());
        QCOMPARE(one, two);
        QVERIFY(std::ranges::is_sorted(one.entries(), {}, &Facts::Entry::name));
    }

    void daysAreReadWithAndWithoutATime()
    {
        QCOMPARE(dayOf(u"2026-07-30"), QDate(2026, 7, 30));
        QCOMPARE(dayOf(u"2026-07-30T17:00"), QDate(2026, 7, 30));
        QVERIFY(!dayOf(u"").isValid());
        QVERIFY(!dayOf(u"2026").isValid());
        QVERIFY(!dayOf(u"2026-02-30").isValid());
        QVERIFY(!Facts().day(fact::startDate).isValid());
    }

    void namesOfFactsAreAClosedListAndOnesOwn()
    {
        for (const QString &name : factNames())
            QVERIFY(isFactName(name));
        QVERIFY(factNames().contains(QStringLiteral("costCentre")));
        for (const char16_t *const name : {u"x.a", u"x.floor_2", u"x.ABC"})
            QVERIFY(isFactName(name));
        QVERIFY(isFactName(QStringLiteral("x.") + QString(40, u'a')));
        for (const char16_t *const name :
             {u"", u"x", u"x.", u"x.1", u"x._a", u"x.a-b", u"x.\u00e9", u"Title", u"salary"})
            QVERIFY(!isFactName(name));
        QVERIFY(!isFactName(QStringLiteral("x.") + QString(41, u'a')));
    }

    void factsHaveTypes()
    {
        QCOMPARE(factType(QString(fact::startDate)), FactType::Day);
        QCOMPARE(factType(QString(fact::lastDay)), FactType::Day);
        QCOMPARE(factType(QString(fact::status)), FactType::Status);
        QCOMPARE(factType(QString(fact::manager)), FactType::PersonNumber);
        QCOMPARE(factType(u"x.floor"), FactType::Text);
    }

    void wordsOfListsSurvive()
    {
        for (const Status status :
             {Status::Hired, Status::Active, Status::Leave, Status::Terminated, Status::Withdrawn})
            QCOMPARE(statusFromName(statusName(status)), status);
        for (const Stage stage : {Stage::Known, Stage::Employed, Stage::Leaving, Stage::Withdrawn})
            QCOMPARE(stageFromName(stageName(stage)), stage);
        QCOMPARE(statusFromName(u"Active"), std::nullopt);
        QCOMPARE(stageFromName(u""), std::nullopt);
    }

    void whoIsGoneFollowsFromTheFacts_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("gone");
        QTest::newRow("works") << QString() << QStringLiteral("active") << false;
        QTest::newRow("no status") << QString() << QString() << false;
        QTest::newRow("last day today")
            << QStringLiteral("2026-07-30") << QStringLiteral("active") << false;
        QTest::newRow("last day yesterday")
            << QStringLiteral("2026-07-29") << QStringLiteral("active") << true;
        QTest::newRow("terminated, day to come")
            << QStringLiteral("2026-08-01") << QStringLiteral("terminated") << false;
        QTest::newRow("terminated, no day") << QString() << QStringLiteral("terminated") << true;
        QTest::newRow("withdrawn") << QString() << QStringLiteral("withdrawn") << true;
        QTest::newRow("on leave") << QString() << QStringLiteral("leave") << false;
    }

    void whoIsGoneFollowsFromTheFacts()
    {
        QFETCH(QString, end);
        QFETCH(QString, status);
        Facts facts;
        facts.set(fact::lastDay, end);
        facts.set(fact::status, status);
        QTEST(isGone(personWith(facts), today()), "gone");
        QVERIFY(isGone(personWith(facts, Stage::Withdrawn), today()));
    }

    void whoHasNotStartedIsNotActive()
    {
        const auto activeFrom = [](const char16_t *start) {
            return isActive(personWith(factsOf({{fact::startDate, start}})), today());
        };
        QVERIFY(activeFrom(u"2026-07-30"));
        QVERIFY(activeFrom(u""));
        QVERIFY(!activeFrom(u"2026-07-31"));
    }

    void historyTellsWhatWasKnownWhen()
    {
        FactHistory history;
        const auto add = [&](qint64 at, QLatin1StringView name, const char16_t *value) {
            history.add({name, QString::fromUtf16(value), instantFromMillis(at), BatchId(at), 2});
        };
        add(10, fact::title, u"Engineer");
        add(10, fact::department, u"Platform");
        add(20, fact::title, u"Lead");
        add(30, fact::department, u"");
        QVERIFY(history.at(instantFromMillis(9)).entries().empty());
        QCOMPARE(history.at(instantFromMillis(10)).value(fact::title), QStringLiteral("Engineer"));
        QCOMPARE(history.at(instantFromMillis(25)).value(fact::title), QStringLiteral("Lead"));
        QCOMPARE(history.at(instantFromMillis(25)).value(fact::department),
                 QStringLiteral("Platform"));
        QVERIFY(history.at(instantFromMillis(30)).value(fact::department).isEmpty());
        QCOMPARE(history.entries().size(), size_t(4));
    }

    void keysOfTwoFeedsAreTwoPersons()
    {
        const PersonKey one{QStringLiteral("hr"), QStringLiteral("1")};
        const PersonKey other{QStringLiteral("retail"), QStringLiteral("1")};
        QVERIFY(!(one == other));
        QCOMPARE((QSet<PersonKey>{one, other, one}.size()), 2);
    }

    void anotherHumanNeedsThreeDifferences_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("mail");
        QTest::addColumn<bool>("other");
        const auto row = [](const char *name, const char16_t *given, const char16_t *family,
                            const char *start, const char *mail, bool other) {
            QTest::newRow(name) << QString::fromUtf16(given) << QString::fromUtf16(family)
                                << QString::fromLatin1(start) << QString::fromLatin1(mail) << other;
        };
        row("nothing differs", u"Zo\u00eb", u"M\u00fcller", "2020-01-01", "z@example.org", false);
        row("all differ", u"Grace", u"Hopper", "2026-08-01", "g@example.org", true);
        row("only the name", u"Grace", u"Hopper", "2020-01-01", "z@example.org", false);
        row("only the start", u"Zo\u00eb", u"M\u00fcller", "2026-08-01", "z@example.org", false);
        row("only the mail", u"Zo\u00eb", u"M\u00fcller", "2020-01-01", "g@example.org", false);
        row("name and start", u"Grace", u"Hopper", "2026-08-01", "z@example.org", false);
        row("name and mail", u"Grace", u"Hopper", "2020-01-01", "g@example.org", false);
        row("start and mail", u"Zo\u00eb", u"M\u00fcller", "2026-08-01", "g@example.org", false);
        row("mail in other case", u"Grace", u"Hopper", "2026-08-01", "Z@Example.Org", false);
        row("no mail proves nothing", u"Grace", u"Hopper", "2026-08-01", "", true);
        row("married and hired again", u"Zo\u00eb", u"Stra\u00dfer", "2026-08-01",
            "new@example.org", true);
        row("marks left out", u"Zoe", u"Muller", "2026-08-01", "new@example.org", false);
        row("names swapped", u"M\u00fcller", u"Zo\u00eb", "2026-08-01", "new@example.org", false);
        row("shouted", u"ZO\u00cb", u"M\u00dcLLER", "2026-08-01", "new@example.org", false);
        row("no start", u"Grace", u"Hopper", "", "g@example.org", false);
    }

    void anotherHumanNeedsThreeDifferences()
    {
        QFETCH(QString, given);
        QFETCH(QString, family);
        QFETCH(QString, start);
        QFETCH(QString, mail);
        const Facts stored = factsOf({{fact::givenName, u"Zo\u00eb"},
                                      {fact::familyName, u"M\u00fcller"},
                                      {fact::startDate, u"2020-01-01"},
                                      {fact::privateMail, u"z@example.org"}});
        Facts row;
        row.set(fact::givenName, given);
        row.set(fact::familyName, family);
        row.set(fact::startDate, start);
        row.set(fact::privateMail, mail);
        QTEST(isOtherHuman(stored, row), "other");
    }

    void displayNamesAreComparedByTheirWords()
    {
        const Facts stored =
            factsOf({{fact::displayName, u"Delgado, Rosa"}, {fact::startDate, u"2020-01-01"}});
        const auto differs = [&](const char16_t *name) {
            return isOtherHuman(
                stored, factsOf({{fact::displayName, name}, {fact::startDate, u"2026-01-01"}}));
        };
        QVERIFY(!differs(u"Rosa Delgado"));
        QVERIFY(!differs(u"rosa  DELGADO"));
        QVERIFY(differs(u"Rosa Delgado Cruz"));
        QVERIFY(!isOtherHuman(stored, factsOf({{fact::givenName, u"Rosa"},
                                               {fact::familyName, u"Delgado"},
                                               {fact::startDate, u"2026-01-01"}})));
    }

    // S30: numbers that a tired eye, a spreadsheet program or somebody with bad intent could take
    // for another's.
    void lookAlikesShareAKey_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("arriving");
        QTest::addColumn<bool>("alike");
        const std::array<QStringList, 30> alike = {
            QStringList{QStringLiteral("00123"), QStringLiteral("123")},
            {QStringLiteral("00123"), QStringLiteral("0123")},
            {QStringLiteral("123"), QStringLiteral("000123")},
            {QStringLiteral("0007"), QStringLiteral("7")},
            {QStringLiteral("000"), QStringLiteral("0")},
            {QStringLiteral("E001"), QStringLiteral("e001")},
            {QStringLiteral("e001"), QStringLiteral("E001")},
            {QStringLiteral("E-001"), QStringLiteral("E001")},
            {QStringLiteral("E001"), QStringLiteral("E-001")},
            {QStringLiteral("E001"), QStringLiteral("E_001")},
            {QStringLiteral("E001"), QStringLiteral("E.001")},
            {QStringLiteral("E001"), QStringLiteral("E/001")},
            {QStringLiteral("E001"), QStringLiteral("'E001")},
            {QStringLiteral("DE-0042"), QStringLiteral("de0042")},
            {QStringLiteral("DE-0042"), QStringLiteral("DE--0042")},
            {QStringLiteral("DE0042"), QStringLiteral("DE-00-42")},
            {QStringLiteral("12345"), QStringLiteral("12-345")},
            {QStringLiteral("12345"), QStringLiteral("12.345")},
            {QStringLiteral("12345"), QStringLiteral("12,345")},
            {QStringLiteral("12345"), QStringLiteral("#12345")},
            {QStringLiteral("12345"), QStringLiteral("12345-")},
            {QStringLiteral("12345"), QStringLiteral("(12345)")},
            {QStringLiteral("12345"), QStringLiteral("+12345")},
            {QStringLiteral("12345"), QStringLiteral("-12345")},
            {QStringLiteral("012345"), QStringLiteral("-12345")},
            {QStringLiteral("0-12345"), QStringLiteral("12345")},
            {QStringLiteral("abc"), QStringLiteral("ABC")},
            {QStringLiteral("abc"), QStringLiteral("aBc")},
            {QStringLiteral("a.b.c"), QStringLiteral("abc")},
            {QStringLiteral("X1"), QStringLiteral("x-1")},
        };
        const std::array<QStringList, 20> different = {
            QStringList{QStringLiteral("123"), QStringLiteral("1230")},
            {QStringLiteral("123"), QStringLiteral("124")},
            {QStringLiteral("123"), QStringLiteral("1023")},
            {QStringLiteral("123"), QStringLiteral("1123")},
            {QStringLiteral("123"), QStringLiteral("132")},
            {QStringLiteral("123"), QStringLiteral("E123")},
            {QStringLiteral("E001"), QStringLiteral("E01")},
            {QStringLiteral("E001"), QStringLiteral("E0001")},
            {QStringLiteral("E001"), QStringLiteral("F001")},
            {QStringLiteral("E001"), QStringLiteral("001E")},
            {QStringLiteral("DE1"), QStringLiteral("DEI")},
            {QStringLiteral("DE0"), QStringLiteral("DEO")},
            {QStringLiteral("A1"), QStringLiteral("A2")},
            {QStringLiteral("A1"), QStringLiteral("B1")},
            {QStringLiteral("A1"), QStringLiteral("A10")},
            {QStringLiteral("A10"), QStringLiteral("A100")},
            {QStringLiteral("7"), QStringLiteral("70")},
            {QStringLiteral("7"), QStringLiteral("17")},
            {QStringLiteral("1-2"), QStringLiteral("1-3")},
            {QStringLiteral("1-2"), QStringLiteral("2-1")},
        };
        for (const QStringList &pair : alike)
            QTest::addRow("%s like %s", qPrintable(pair[0]), qPrintable(pair[1]))
                << pair[0] << pair[1] << true;
        for (const QStringList &pair : different)
            QTest::addRow("%s unlike %s", qPrintable(pair[0]), qPrintable(pair[1]))
                << pair[0] << pair[1] << false;
    }

    void lookAlikesShareAKey()
    {
        QFETCH(QString, stored);
        QFETCH(QString, arriving);
        QFETCH(bool, alike);
        Person person;
        person.number = stored;
        Snapshot snapshot;
        snapshot.insert(person);
        QCOMPARE(LookAlikes(snapshot).storedLike(arriving), alike ? stored : QString());
    }

    void oneOfSeveralLookAlikesIsChosenAlwaysTheSame()
    {
        Snapshot snapshot;
        for (const QString &number :
             {QStringLiteral("7"), QStringLiteral("0-7"), QStringLiteral("007")}) {
            Person person;
            person.number = number;
            snapshot.insert(person);
        }
        QCOMPARE(LookAlikes(snapshot).storedLike(QStringLiteral("0007")), QStringLiteral("0-7"));
    }
};

QTEST_APPLESS_MAIN(TestFacts)
#include "tst_facts.moc"
