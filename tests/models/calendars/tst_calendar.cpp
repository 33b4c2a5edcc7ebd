// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendars/calendar.h"

#include <QJsonArray>
#include <QTest>

#include <climits>

using namespace tenure;
using namespace tenure::calendars;

namespace {

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

// Monday to Thursday long, Friday short; Christmas 2026 falls on a Friday, the bridge day is taken.
Calendar office()
{
    const Hours late{QTime(8, 0), QTime(17, 30)};
    const Hours early{QTime(8, 0), QTime(14, 0)};
    return Calendar(QStringLiteral("Berlin"),
                    {late, late, late, late, early, std::nullopt, std::nullopt},
                    {{QDate(2026, 12, 25), QStringLiteral("Christmas Day")},
                     {QDate(2026, 12, 28), QStringLiteral("Bridge")}});
}

// Sunday to Thursday, as in much of the Gulf.
Calendar sundayOffice()
{
    const Hours hours{QTime(7, 30), QTime(15, 30)};
    return Calendar(QStringLiteral("Muscat"),
                    {hours, hours, hours, hours, std::nullopt, std::nullopt, hours}, {});
}

} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void businessDaysAreCounted_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("expected");
        // 2026-06-01 is a Monday.
        QTest::newRow("three before a Monday") << "2026-06-01" << -3 << "2026-05-27";
        QTest::newRow("one before a Monday is Friday") << "2026-06-01" << -1 << "2026-05-29";
        QTest::newRow("one before a Sunday is Friday") << "2026-05-31" << -1 << "2026-05-29";
        QTest::newRow("one before a Saturday is Friday") << "2026-05-30" << -1 << "2026-05-29";
        QTest::newRow("one before a Tuesday") << "2026-06-02" << -1 << "2026-06-01";
        QTest::newRow("one after a Friday is Monday") << "2026-05-29" << 1 << "2026-06-01";
        QTest::newRow("one after a Saturday is Monday") << "2026-05-30" << 1 << "2026-06-01";
        QTest::newRow("five after a Wednesday") << "2026-05-27" << 5 << "2026-06-03";
        QTest::newRow("zero on a working day is the day") << "2026-06-03" << 0 << "2026-06-03";
        QTest::newRow("zero on a Saturday is Monday") << "2026-05-30" << 0 << "2026-06-01";
        QTest::newRow("zero on a holiday is the next working day")
            << "2026-12-25" << 0 << "2026-12-29";
        QTest::newRow("one after Christmas Eve skips weekend and bridge")
            << "2026-12-24" << 1 << "2026-12-29";
        QTest::newRow("one before the 29th skips them backwards")
            << "2026-12-29" << -1 << "2026-12-24";
        QTest::newRow("a whole year after") << "2026-01-01" << 258 << "2026-12-31";
    }
    void businessDaysAreCounted()
    {
        QFETCH(QString, from);
        QFETCH(int, count);
        QFETCH(QString, expected);
        const Result<QDate> found = office().workingDay(day(from), count);
        QVERIFY(found);
        QCOMPARE(found->toString(Qt::ISODate), expected);
    }

    void countingAgreesWithWalkingDayByDay()
    {
        const Calendar calendar = office();
        for (QDate from(2026, 12, 1); from < QDate(2027, 1, 15); from = from.addDays(1)) {
            QDate walked = from;
            for (int count = 1; count <= 30; ++count) {
                do
                    walked = walked.addDays(1);
                while (!calendar.isWorkingDay(walked));
                QCOMPARE(*calendar.workingDay(from, count), walked);
                if (calendar.isWorkingDay(from))
                    QCOMPARE(*calendar.workingDay(walked, -count), from);
            }
        }
    }

    void aWeekMayBeginOnSunday()
    {
        QCOMPARE(*sundayOffice().workingDay(QDate(2026, 6, 4), 1), QDate(2026, 6, 7));
        QVERIFY(!sundayOffice().isWorkingDay(QDate(2026, 6, 5)));
    }

    void aCalendarWithoutWorkingDayIsAnErrorNotALoop()
    {
        for (const int count : {INT_MIN, -3, 0, 1, INT_MAX}) {
            const Result<QDate> found =
                Calendar(QStringLiteral("Closed"), {}, {}).workingDay(QDate(2026, 6, 1), count);
            QVERIFY(!found);
            QCOMPARE(found.error().code, QStringLiteral("calendar.no_working_day"));
            QCOMPARE(found.error().args.value(u"calendar").toString(), QStringLiteral("Closed"));
        }
        QCOMPARE(Calendar(QStringLiteral("Closed"), {}, {}).hoursOn(QDate(2026, 6, 1)).error().code,
                 QStringLiteral("calendar.no_working_day"));
    }

    void aYearOfHolidaysIsAnErrorToo()
    {
        Calendar::Holidays holidays;
        for (int i = 0; i < 400; ++i)
            holidays.insert(QDate(2026, 1, 1).addDays(i), QStringLiteral("Closed"));
        const Calendar closed(QStringLiteral("Closed"), Calendar::ordinary().week(), holidays);
        QVERIFY(!closed.workingDay(QDate(2026, 1, 1), 1));
        QCOMPARE(*closed.workingDay(QDate(2026, 3, 1), 1), QDate(2027, 2, 5));
    }

    void anInvalidDayIsNoWorkingDay()
    {
        QVERIFY(!office().isWorkingDay(QDate()));
        QVERIFY(!office().workingDay(QDate(), 1));
    }

    void aDayWithoutHoursTakesThoseOfTheNextOneThatHasSome()
    {
        QCOMPARE(office().hoursOn(QDate(2026, 6, 5))->to, QTime(14, 0));  // Friday
        QCOMPARE(office().hoursOn(QDate(2026, 6, 6))->to, QTime(17, 30)); // Saturday, as Monday
        QCOMPARE(office().hoursOn(QDate(2026, 12, 25))->to,
                 QTime(14, 0)); // a holiday keeps its weekday's
    }

    void jsonSurvivesTheWayThereAndBack()
    {
        for (const Calendar &calendar : {office(), sundayOffice(), Calendar::ordinary()}) {
            const Result<Calendar> read = calendarFromJson(toJson(calendar));
            QVERIFY(read);
            QCOMPARE(*read, calendar);
        }
    }

    void badJsonIsRefusedByItsKey_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("key");
        const QString name = QStringLiteral("name");
        const auto week = [name](const char *day, const QJsonValue &hours) {
            return QJsonObject{
                {name, QStringLiteral("x")},
                {QStringLiteral("week"), QJsonObject{{QString::fromLatin1(day), hours}}}};
        };
        const auto holiday = [name](const char *day, const QJsonValue &value) {
            return QJsonObject{
                {name, QStringLiteral("x")},
                {QStringLiteral("holidays"), QJsonObject{{QString::fromLatin1(day), value}}}};
        };
        QTest::newRow("no name") << QJsonObject{} << "calendar.bad_name" << "name";
        QTest::newRow("name is a number")
            << QJsonObject{{name, 1}} << "calendar.bad_name" << "name";
        QTest::newRow("closing before opening")
            << week("mon", QStringLiteral("17:00-09:00")) << "calendar.bad_hours" << "mon";
        QTest::newRow("no length")
            << week("mon", QStringLiteral("09:00-09:00")) << "calendar.bad_hours" << "mon";
        QTest::newRow("no dash") << week("tue", QStringLiteral("09:00")) << "calendar.bad_hours"
                                 << "tue";
        QTest::newRow("not a time")
            << week("wed", QStringLiteral("09:00-25:00")) << "calendar.bad_hours" << "wed";
        QTest::newRow("a number") << week("thu", 9) << "calendar.bad_hours" << "thu";
        QTest::newRow("a day that is none")
            << week("monday", QStringLiteral("09:00-17:00")) << "calendar.unknown_key"
            << "monday";
        QTest::newRow("30 February")
            << holiday("2026-02-30", QStringLiteral("x")) << "calendar.bad_holiday" << "2026-02-30";
        QTest::newRow("other notation")
            << holiday("25.12.2026", QStringLiteral("x")) << "calendar.bad_holiday"
            << "25.12.2026";
        QTest::newRow("nameless") << holiday("2026-12-25", QJsonValue()) << "calendar.bad_holiday"
                                  << "2026-12-25";
        QTest::newRow("list of holidays")
            << QJsonObject{{name, QStringLiteral("x")}, {QStringLiteral("holidays"), QJsonArray()}}
            << "calendar.bad_holiday" << "holidays";
        QTest::newRow("week is text")
            << QJsonObject{{name, QStringLiteral("x")},
                           {QStringLiteral("week"), QStringLiteral("mon-fri")}}
            << "calendar.bad_hours" << "week";
        QTest::newRow("unknown key")
            << QJsonObject{{name, QStringLiteral("x")}, {QStringLiteral("hours"), 8}}
            << "calendar.unknown_key" << "hours";
    }
    void badJsonIsRefusedByItsKey()
    {
        QFETCH(QJsonObject, object);
        QFETCH(QString, code);
        QFETCH(QString, key);
        const Result<Calendar> read = calendarFromJson(object);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().args.value(u"key").toString(), key);
    }
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
