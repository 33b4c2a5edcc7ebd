// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/dates.h"

#include <QLocale>
#include <QTest>

using namespace tenure;

class TestDayWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void daysAreSaidAsAColleagueWould()
    {
        const QDate today(2026, 7, 30);
        QCOMPARE(wording::dayText({2026, 8, 3}, today), QStringLiteral("Mon 3 Aug"));
        QCOMPARE(wording::dayText({2027, 1, 1}, today), QStringLiteral("Fri 1 Jan 2027"));
        QCOMPARE(wording::dayAndDistance({2026, 8, 3}, today),
                 QStringLiteral("Mon 3 Aug, in 4 days"));
        QCOMPARE(wording::distanceText({2026, 7, 30}, today), QStringLiteral("today"));
        QCOMPARE(wording::distanceText({2026, 7, 31}, today), QStringLiteral("tomorrow"));
        QCOMPARE(wording::distanceText({2026, 7, 29}, today), QStringLiteral("yesterday"));
        QCOMPARE(wording::distanceText({2026, 7, 27}, today), QStringLiteral("3 days ago"));
        QCOMPARE(wording::dueText({2026, 7, 31}, {17, 0}, today), QStringLiteral("tomorrow 17:00"));
        QCOMPARE(wording::dueText({2026, 8, 7}, {9, 5}, today), QStringLiteral("Fri 7 Aug 09:05"));
        QCOMPARE(wording::momentText({2026, 7, 29}, {16, 41}, today),
                 QStringLiteral("Wed 29 Jul, 16:41"));
    }
};

QTEST_APPLESS_MAIN(TestDayWords)
#include "tst_daywords.moc"
