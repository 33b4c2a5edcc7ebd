// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendars/icsholidays.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace tenure;
using namespace tenure::calendars;

namespace {

QByteArray calendarOf(const QByteArrayList &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + lines.join("\r\n") +
           "\r\nEND:VCALENDAR\r\n";
}

QByteArray vevent(const QByteArrayList &lines)
{
    return "BEGIN:VEVENT\r\nUID:1@example.org\r\n" + lines.join("\r\n") + "\r\nEND:VEVENT";
}

QStringList daysOf(const HolidayImport &found)
{
    QStringList days;
    for (auto it = found.holidays.begin(); it != found.holidays.end(); ++it)
        days << it.key().toString(Qt::ISODate);
    return days;
}

HolidayImport imported(const QByteArrayList &eventLines, int first = 2026, int last = 2027)
{
    const Result<HolidayImport> found = readHolidays(calendarOf({vevent(eventLines)}), first, last);
    if (!found)
        qFatal("%s", qPrintable(found.error().code));
    return *found;
}

} // namespace

class TestHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAllDayEventIsAHoliday()
    {
        const HolidayImport found = imported(
            {"DTSTART;VALUE=DATE:20261225", "SUMMARY:Erster Weihnachts\\, f\xc3\xbcr alle"});
        QCOMPARE(daysOf(found), QStringList{QStringLiteral("2026-12-25")});
        QCOMPARE(found.holidays.first(), QStringLiteral("Erster Weihnachts, für alle"));
        QVERIFY(found.skipped.isEmpty());
    }

    void theEndIsTheDayAfter()
    {
        const HolidayImport found = imported(
            {"DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227", "SUMMARY:Closed"});
        QCOMPARE(daysOf(found),
                 (QStringList{QStringLiteral("2026-12-24"), QStringLiteral("2026-12-25"),
                              QStringLiteral("2026-12-26")}));
    }

    void aDurationCountsAsWell()
    {
        QCOMPARE(
            daysOf(imported({"DTSTART;VALUE=DATE:20260101", "DURATION:P2D", "SUMMARY:New Year"})),
            (QStringList{QStringLiteral("2026-01-01"), QStringLiteral("2026-01-02")}));
    }

    void aYearlyRuleComesBackEachYear()
    {
        QCOMPARE(daysOf(imported(
                     {"DTSTART;VALUE=DATE:20200501", "RRULE:FREQ=YEARLY", "SUMMARY:May Day"})),
                 (QStringList{QStringLiteral("2026-05-01"), QStringLiteral("2027-05-01")}));
    }

    void aYearlyRuleMayNameAWeekday()
    {
        QCOMPARE(
            daysOf(imported({"DTSTART;VALUE=DATE:20201126",
                             "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "SUMMARY:Thanksgiving"})),
            (QStringList{QStringLiteral("2026-11-26"), QStringLiteral("2027-11-25")}));
    }

    void aYearlyRuleOfSeveralDaysEndsWhereItSays()
    {
        QCOMPARE(daysOf(imported({"DTSTART;VALUE=DATE:20251231", "DTEND;VALUE=DATE:20260102",
                                  "RRULE:FREQ=YEARLY;COUNT=2", "SUMMARY:Turn of the year"})),
                 (QStringList{QStringLiteral("2026-01-01"), QStringLiteral("2026-12-31"),
                              QStringLiteral("2027-01-01")}));
        QCOMPARE(daysOf(imported({"DTSTART;VALUE=DATE:20260501", "RRULE:FREQ=YEARLY;UNTIL=20260601",
                                  "SUMMARY:Once"})),
                 QStringList{QStringLiteral("2026-05-01")});
    }

    void exceptionsAndExtraDatesAreHonoured()
    {
        QCOMPARE(daysOf(imported({"DTSTART;VALUE=DATE:20200501", "RRULE:FREQ=YEARLY",
                                  "EXDATE;VALUE=DATE:20260501", "RDATE;VALUE=DATE:20260504",
                                  "SUMMARY:May Day"})),
                 (QStringList{QStringLiteral("2026-05-04"), QStringLiteral("2027-05-01")}));
    }

    void localMidnightIsAWholeDay()
    {
        QCOMPARE(daysOf(imported(
                     {"DTSTART:20261003T000000", "DTEND:20261004T000000", "SUMMARY:Unity Day"})),
                 QStringList{QStringLiteral("2026-10-03")});
    }

    void transparentHolidaysCountAndCancelledOnesDoNot()
    {
        QCOMPARE(
            daysOf(imported({"DTSTART;VALUE=DATE:20261225", "TRANSP:TRANSPARENT", "SUMMARY:x"}))
                .size(),
            1);
        QCOMPARE(daysOf(imported({"DTSTART;VALUE=DATE:20261225", "STATUS:CANCELLED", "SUMMARY:x"}))
                     .size(),
                 0);
    }

    void whatIsNoHolidayIsSkippedWithAReason_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<QString>("code");
        QTest::newRow("meeting") << QByteArrayList{"DTSTART:20260601T090000Z", "SUMMARY:Stand-up"}
                                 << "holidays.timed";
        QTest::newRow("midnight in UTC")
            << QByteArrayList{"DTSTART:20260601T000000Z", "SUMMARY:Stand-up"} << "holidays.timed";
        QTest::newRow("weekly") << QByteArrayList{"DTSTART;VALUE=DATE:20260601",
                                                  "RRULE:FREQ=WEEKLY", "SUMMARY:Stand-up"}
                                << "holidays.rule";
        QTest::newRow("all year") << QByteArrayList{"DTSTART;VALUE=DATE:20260101",
                                                    "DTEND;VALUE=DATE:20270101", "SUMMARY:Stand-up"}
                                  << "holidays.too_long";
    }
    void whatIsNoHolidayIsSkippedWithAReason()
    {
        QFETCH(QByteArrayList, lines);
        QFETCH(QString, code);
        const HolidayImport found = imported(lines);
        QVERIFY(found.holidays.isEmpty());
        QCOMPARE(found.skipped.size(), 1);
        QCOMPARE(found.skipped[0].code, code);
        QCOMPARE(found.skipped[0].args.value(u"name").toString(), QStringLiteral("Stand-up"));
        QCOMPARE(found.skipped[0].args.value(u"line").toInt(), 4);
    }

    void brokenFilesAreRefusedWithTheLine_data()
    {
        QTest::addColumn<QByteArray>("ics");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        const QByteArray good = vevent({"DTSTART;VALUE=DATE:20261225", "SUMMARY:x"});
        QTest::newRow("empty") << QByteArray() << "holidays.not_a_calendar" << 1;
        QTest::newRow("a web page")
            << QByteArray("<html>not found</html>") << "holidays.not_a_calendar" << 1;
        QTest::newRow("cut off") << QByteArray("BEGIN:VCALENDAR\r\n" + good.left(good.size() - 5))
                                 << "holidays.unbalanced" << 2;
        QTest::newRow("event in event")
            << calendarOf({"BEGIN:VEVENT", good}) << "holidays.unbalanced" << 4;
        QTest::newRow("no start") << calendarOf({good, vevent({"SUMMARY:x"})})
                                  << "holidays.malformed" << 9;
        QTest::newRow("30 February")
            << calendarOf({vevent({"DTSTART;VALUE=DATE:20260230", "SUMMARY:x"})})
            << "holidays.malformed" << 4;
        QTest::newRow("start is no date")
            << calendarOf({vevent({"DTSTART;VALUE=DATE:soon", "SUMMARY:x"})})
            << "holidays.malformed" << 4;
        QTest::newRow("end is no date")
            << calendarOf(
                   {vevent({"DTSTART;VALUE=DATE:20261225", "DTEND;VALUE=DATE:later", "SUMMARY:x"})})
            << "holidays.malformed" << 4;
        QTest::newRow("rule is none")
            << calendarOf(
                   {vevent({"DTSTART;VALUE=DATE:20261225", "RRULE:FREQ=SOMETIMES", "SUMMARY:x"})})
            << "holidays.malformed" << 4;
        QTest::newRow("too many bytes")
            << QByteArray(1024 * 1024 + 1, ' ') << "holidays.too_large" << 1;
        QTest::newRow("too many events")
            << calendarOf(QByteArrayList(5001, good)) << "holidays.too_large" << 5000 * 5 + 4;
    }
    void brokenFilesAreRefusedWithTheLine()
    {
        QFETCH(QByteArray, ics);
        QFETCH(QString, code);
        QFETCH(int, line);
        const Result<HolidayImport> found = readHolidays(ics, 2026, 2027);
        QVERIFY(!found);
        QCOMPARE(found.error().code, code);
        QCOMPARE(found.error().args.value(u"line").toInt(), line);
    }

    void rulesThatNeverMatchEnd_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("30 February") << QByteArray("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
        QTest::newRow("leap days every third year")
            << QByteArray("FREQ=YEARLY;INTERVAL=3;BYMONTH=2;BYMONTHDAY=29");
        QTest::newRow("every day of the year")
            << QByteArray("FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO,TU,WE");
    }
    void rulesThatNeverMatchEnd()
    {
        QFETCH(QByteArray, rule);
        QElapsedTimer timer;
        timer.start();
        imported({"DTSTART;VALUE=DATE:19700101", "RRULE:" + rule, "SUMMARY:x"});
        QVERIFY2(timer.elapsed() < 2000, QByteArray::number(timer.elapsed()).constData());
    }

    void damagedFilesNeverCrash()
    {
        const QByteArray whole =
            calendarOf({vevent({"DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227",
                                "RRULE:FREQ=YEARLY;COUNT=3", "EXDATE;VALUE=DATE:20271224",
                                "SUMMARY:Closed\\, all of us", "X-ODD;LANGUAGE=de:\"x"})});
        QRandomGenerator random(20260730);
        for (int i = 0; i < 2000; ++i) {
            QByteArray damaged = whole;
            for (int hit = random.bounded(1, 6); hit > 0; --hit)
                damaged[random.bounded(damaged.size())] = char(random.bounded(256));
            const Result<HolidayImport> found = readHolidays(damaged, 2026, 2030);
            QVERIFY(!found || found->holidays.size() < 400);
        }
    }
};

QTEST_APPLESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
