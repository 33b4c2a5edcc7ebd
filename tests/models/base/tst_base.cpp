// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/id.h"
#include "base/secret.h"

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
