// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/id.h"
#include "base/secret.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace tenure;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instantSurvivesItsText()
    {
        const Result<Instant> read = instantFromText(u"2026-07-30T09:42:00+02:00");
        QVERIFY(read);
        QCOMPARE(toText(*read), QStringLiteral("2026-07-30T07:42:00.000Z"));
        QCOMPARE(toMillis(*instantFromText(toText(*read))), toMillis(*read));
    }

    // Against Qt's own formatting: each end of the years with four digits, before and after 1970,
    // leap days, and ten thousand instants in between.
    void textOfAnInstantIsIso()
    {
        QList<qint64> instants{0,
                               -1,
                               951'782'400'000,
                               -62'135'596'800'000,
                               -62'135'596'800'001,
                               253'402'300'799'999,
                               253'402'300'800'000};
        QRandomGenerator random(1);
        for (int i = 0; i < 10'000; ++i)
            instants << qint64(random.generate64() % 315'537'897'600'000) - 62'135'596'800'000;
        for (const qint64 instant : std::as_const(instants)) {
            QCOMPARE(toText(instantFromMillis(instant)),
                     QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODateWithMs));
        }
    }

    void instantWithoutOffsetIsRefused()
    {
        const Result<Instant> read = instantFromText(u"2026-07-30T09:42:00");
        QVERIFY(!read);
        QCOMPARE(read.error().code, QStringLiteral("time.no_offset"));
    }

    void standingClockNeverGoesBack()
    {
        StandingClock clock(instantFromMillis(1000));
        QVERIFY(clock.moveTo(instantFromMillis(2000)));
        QCOMPARE(toMillis(clock.now()), 2000);
        QCOMPARE(clock.moveTo(instantFromMillis(1999)).error().code,
                 QStringLiteral("clock.backwards"));
        QCOMPARE(toMillis(clock.now()), 2000);
    }

    void secretWipesWhatItWasGiven()
    {
        QByteArray bytes("correct horse");
        Secret secret(std::move(bytes));
        QCOMPARE(secret.view(), QByteArrayView("correct horse"));
        QVERIFY(bytes.isEmpty());
        Secret moved = std::move(secret);
        QVERIFY(secret.isEmpty());
        QCOMPARE(moved.clone().view(), QByteArrayView("correct horse"));
    }

    void idsOfDifferentTablesAreDifferentTypes()
    {
        static_assert(!std::is_convertible_v<PersonId, RunId>);
        QVERIFY(!PersonId().isValid());
        QVERIFY(PersonId(1) < PersonId(2));
    }
};

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
