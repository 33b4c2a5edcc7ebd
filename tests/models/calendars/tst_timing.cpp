// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendars/resolve.h"

#include <QTest>

using namespace tenure;
using namespace tenure::calendars;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

TimingRule rule(const QString &anchor, const QString &offset, const QString &at = {})
{
    return *timingFromText({anchor, offset, at, {}});
}

Instant instant(const QString &text)
{
    return *instantFromText(text);
}

Anchors someAnchors()
{
    return {
        {Anchor::OfferAccepted, AnchorDay{QDate(2026, 5, 2)}}, // a Saturday
        {Anchor::StartDate, AnchorDay{QDate(2026, 6, 1)}},     // a Monday
        {Anchor::LastDay, AnchorDay{QDate(2026, 10, 23)}},     // a Friday
        {Anchor::StepEntered,
         instant(QStringLiteral("2026-05-20T20:15:30Z"))}, // 22:15:30 in Berlin
    };
}

} // namespace

Q_DECLARE_METATYPE(tenure::calendars::TimingText)

class TestTiming : public QObject
{
    Q_OBJECT

    ZoneTable m_zones{QStringLiteral("2025b")};
    Zone m_berlin = *m_zones.zone(QStringLiteral("Europe/Berlin"));

    Result<ResolvedTime> resolved(const TimingRule &rule, const Anchors &anchors,
                                  Overlap overlap = Overlap::Second) const
    {
        return resolve(rule, anchors, Calendar::ordinary(), m_berlin, m_zones.dataVersion(),
                       overlap);
    }

private Q_SLOTS:
    void spellingsReadAsRules_data()
    {
        QTest::addColumn<TimingText>("text");
        QTest::addColumn<TimingText>("canonical");
        const auto row = [](const char *anchor, const char *offset, const char *at,
                            const char *asAnchor, const char *asOffset) {
            QTest::newRow(qPrintable(s(anchor) + s(offset) + s(at)))
                << TimingText{s(anchor), s(offset), s(at), {}}
                << TimingText{s(asAnchor), s(asOffset), s(at), {}};
        };
        row("startDate", "-3bd", "09:00", "startDate", "-3bd");
        row("startDate", "+2d", "", "startDate", "2d");
        row("startDate", "", "", "startDate", "0d");
        row("lastDay", "0d", "17:00", "lastDay", "0d");
        row("offerAccepted", "1w", "", "offerAccepted", "1w");
        row("event", "-30min", "", "event", "-30min");
        row("stepEntered", "4h", "", "stepEntered", "4h");
        row("", "P3D", "", "stepEntered", "3d");
        row("", "-P1W", "", "stepEntered", "-1w");
        row("", "+P2D", "", "stepEntered", "2d");
        row("", "PT36H", "", "stepEntered", "36h");
        row("", "PT1H30M", "", "stepEntered", "90min");
        row("", "PT90M", "", "stepEntered", "90min");
        row("", "PT0M", "", "stepEntered", "0h");
    }
    void spellingsReadAsRules()
    {
        QFETCH(TimingText, text);
        QFETCH(TimingText, canonical);
        const Result<TimingRule> read = timingFromText(text);
        QVERIFY(read);
        QCOMPARE(toText(*read), canonical);
        QCOMPARE(*timingFromText(canonical), *read);
        QCOMPARE(*timingFromLine(toLine(*read)), *read);
    }

    void aLineHoldsTheWholeRule()
    {
        const TimingRule whole{Anchor::StartDate, -3, Unit::BusinessDays, QTime(9, 0),
                               QStringLiteral("New York at Main St")};
        QCOMPARE(toLine(whole), QStringLiteral("startDate -3bd at 09:00 in New York at Main St"));
        QCOMPARE(*timingFromLine(toLine(whole)), whole);
        QCOMPARE(toLine(TimingRule{}), QStringLiteral("stepEntered 0d"));
        for (const QString &bad :
             {QString(), QStringLiteral("startDate"), QStringLiteral("startDate  -3bd")})
            QCOMPARE(timingFromLine(bad).error().code, QStringLiteral("timing.bad_line"));
        QCOMPARE(timingFromLine(u"startDate -3bd at noon").error().code,
                 QStringLiteral("timing.bad_time"));
    }

    void badSpellingsAreRefused_data()
    {
        QTest::addColumn<TimingText>("text");
        QTest::addColumn<QString>("code");
        const auto offset = [](const char *text) {
            return TimingText{{}, QString::fromLatin1(text), {}, {}};
        };
        for (const char *text :
             {"3", "d", "3 d", "3days", "--3d", "3D", "P", "PT", "P3", "P1DT2H", "P1Y", "P1M",
              "PT30S", "PT1H30", "1.5d", "12345678d", "3bd\n", "٣d", "0x3d"})
            QTest::newRow(text) << offset(text) << "timing.bad_offset";
        for (const char *text :
             {"3661d", "-3661bd", "523w", "9999999h", "-9999999min", "PT9999999H9999999M"})
            QTest::newRow(text) << offset(text) << "timing.out_of_range";
        for (const char *text : {"9:00", "24:00", "09:60", "noon", "09:00:00"})
            QTest::newRow(text) << TimingText{QStringLiteral("startDate"),
                                              {},
                                              QString::fromLatin1(text),
                                              {}}
                                << "timing.bad_time";
        QTest::newRow("time beside hours")
            << TimingText{{}, QStringLiteral("2h"), QStringLiteral("09:00"), {}}
            << "timing.time_not_allowed";
        QTest::newRow("anchor in other case")
            << TimingText{QStringLiteral("startdate"), {}, {}, {}} << "timing.unknown_anchor";
    }
    void badSpellingsAreRefused()
    {
        QFETCH(TimingText, text);
        QFETCH(QString, code);
        const Result<TimingRule> read = timingFromText(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }

    void rulesResolve_data()
    {
        QTest::addColumn<TimingRule>("asked");
        QTest::addColumn<QString>("wall");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *anchor, const char *offset, const char *at,
                            const char *wall, const char *utc) {
            QTest::newRow(qPrintable(s(anchor) + u' ' + s(offset) + u' ' + s(at)))
                << rule(s(anchor), s(offset), s(at)) << s(wall) << s(utc);
        };
        row("startDate", "-3bd", "09:00", "2026-05-27T09:00", "2026-05-27T07:00:00.000Z");
        row("startDate", "-3d", "09:00", "2026-05-29T09:00", "2026-05-29T07:00:00.000Z");
        row("startDate", "-1w", "", "2026-05-25T09:00", "2026-05-25T07:00:00.000Z");
        row("startDate", "", "", "2026-06-01T09:00", "2026-06-01T07:00:00.000Z");
        row("startDate", "-2d", "", "2026-05-30T09:00", "2026-05-30T07:00:00.000Z");
        row("startDate", "-2h", "", "2026-06-01T07:00", "2026-06-01T05:00:00.000Z");
        row("lastDay", "", "", "2026-10-23T17:00", "2026-10-23T15:00:00.000Z");
        row("lastDay", "1bd", "", "2026-10-26T17:00", "2026-10-26T16:00:00.000Z");
        row("lastDay", "2d", "02:30", "2026-10-25T02:30", "2026-10-25T01:30:00.000Z");
        row("lastDay", "30min", "", "2026-10-23T17:30", "2026-10-23T15:30:00.000Z");
        row("offerAccepted", "0bd", "", "2026-05-04T09:00", "2026-05-04T07:00:00.000Z");
        row("offerAccepted", "0d", "", "2026-05-02T09:00", "2026-05-02T07:00:00.000Z");
        row("stepEntered", "1d", "", "2026-05-21T22:15:30", "2026-05-21T20:15:30.000Z");
        row("stepEntered", "1bd", "08:00", "2026-05-21T08:00", "2026-05-21T06:00:00.000Z");
        row("stepEntered", "PT36H", "", "2026-05-22T10:15:30", "2026-05-22T08:15:30.000Z");
        row("stepEntered", "-15min", "", "2026-05-20T22:00:30", "2026-05-20T20:00:30.000Z");
    }
    void rulesResolve()
    {
        QFETCH(TimingRule, asked);
        QFETCH(QString, wall);
        QFETCH(QString, utc);
        const Result<ResolvedTime> found = resolved(asked, someAnchors());
        QVERIFY(found);
        QCOMPARE(toText(found->wall), wall);
        QCOMPARE(tenure::toText(found->instant), utc);
        QCOMPARE(found->zone, QStringLiteral("Europe/Berlin"));
        QCOMPARE(found->zoneData, QStringLiteral("2025b"));
    }

    void theFeedsOwnTimeWinsOverOpeningHours()
    {
        const Anchors anchors{{Anchor::StartDate, AnchorDay{QDate(2026, 6, 1), QTime(7, 30)}},
                              {Anchor::LastDay, AnchorDay{QDate(2026, 6, 30), QTime(12, 0)}}};
        QCOMPARE(toText(resolved(rule(QStringLiteral("startDate"), {}), anchors)->wall),
                 QStringLiteral("2026-06-01T07:30"));
        QCOMPARE(
            toText(
                resolved(rule(QStringLiteral("startDate"), QStringLiteral("-1d")), anchors)->wall),
            QStringLiteral("2026-05-31T07:30"));
        QCOMPARE(toText(resolved(rule(QStringLiteral("lastDay"), {}), anchors)->wall),
                 QStringLiteral("2026-06-30T12:00"));
        QCOMPARE(
            toText(resolved(rule(QStringLiteral("lastDay"), {}, QStringLiteral("18:00")), anchors)
                       ->wall),
            QStringLiteral("2026-06-30T18:00"));
    }

    void aLeaverInTheRepeatedHourEndsOnceAtTheFirstPass()
    {
        const Anchors anchors{{Anchor::LastDay, AnchorDay{QDate(2026, 10, 25), QTime(2, 30)}}};
        const Result<ResolvedTime> found =
            resolved(rule(QStringLiteral("lastDay"), {}), anchors, Overlap::First);
        QCOMPARE(tenure::toText(found->instant), QStringLiteral("2026-10-25T00:30:00.000Z"));
        QCOMPARE(toText(found->wall), QStringLiteral("2026-10-25T02:30"));
    }

    void aJoinerInTheMissingHourBeginsOnceAfterIt()
    {
        const Anchors anchors{{Anchor::StartDate, AnchorDay{QDate(2026, 3, 29), QTime(2, 30)}}};
        for (const Overlap overlap : {Overlap::First, Overlap::Second}) {
            const Result<ResolvedTime> found =
                resolved(rule(QStringLiteral("startDate"), {}), anchors, overlap);
            QCOMPARE(tenure::toText(found->instant), QStringLiteral("2026-03-29T01:30:00.000Z"));
            QCOMPARE(toText(found->wall), QStringLiteral("2026-03-29T02:30"));
        }
    }

    void hoursAreElapsedTimeAndDaysFollowTheWallAcrossAChange()
    {
        const Anchors anchors{
            {Anchor::Event, instant(QStringLiteral("2026-10-24T10:00:00Z"))}}; // 12:00 in Berlin
        QCOMPARE(
            tenure::toText(
                resolved(rule(QStringLiteral("event"), QStringLiteral("24h")), anchors)->instant),
            QStringLiteral("2026-10-25T10:00:00.000Z"));
        QCOMPARE(
            tenure::toText(
                resolved(rule(QStringLiteral("event"), QStringLiteral("1d")), anchors)->instant),
            QStringLiteral("2026-10-25T11:00:00.000Z"));
    }

    void aMissingAnchorIsNamed()
    {
        const Result<ResolvedTime> found =
            resolved(rule(QStringLiteral("event"), QStringLiteral("1d")), someAnchors());
        QVERIFY(!found);
        QCOMPARE(found.error().code, QStringLiteral("timing.no_anchor"));
        QCOMPARE(found.error().args.value(u"anchor").toString(), QStringLiteral("event"));
    }

    void daysOutsideTheCalendarAreRefused()
    {
        const Anchors anchors{{Anchor::StartDate, AnchorDay{QDate(2100, 12, 30)}},
                              {Anchor::LastDay, AnchorDay{QDate()}}};
        QCOMPARE(
            resolved(rule(QStringLiteral("startDate"), QStringLiteral("3d")), anchors).error().code,
            QStringLiteral("timing.out_of_range"));
        QCOMPARE(
            resolved(rule(QStringLiteral("lastDay"), QStringLiteral("3d")), anchors).error().code,
            QStringLiteral("timing.out_of_range"));
    }

    void anOfficeThatNeverOpensIsAnErrorOnlyWhereItMatters()
    {
        const Calendar closed(QStringLiteral("Closed"), {}, {});
        const auto code = [&](const TimingRule &rule) {
            const Result<ResolvedTime> found = resolve(rule, someAnchors(), closed, m_berlin,
                                                       m_zones.dataVersion(), Overlap::First);
            return found ? QString() : found.error().code;
        };
        QCOMPARE(code(rule(QStringLiteral("startDate"), QStringLiteral("-1bd"))),
                 QStringLiteral("calendar.no_working_day"));
        QCOMPARE(code(rule(QStringLiteral("startDate"), {})),
                 QStringLiteral("calendar.no_working_day"));
        QCOMPARE(
            code(rule(QStringLiteral("startDate"), QStringLiteral("-1d"), QStringLiteral("09:00"))),
            QString());
    }

    void theSameArgumentsGiveTheSameAnswer()
    {
        const TimingRule asked =
            rule(QStringLiteral("startDate"), QStringLiteral("-3bd"), QStringLiteral("09:00"));
        QCOMPARE(*resolved(asked, someAnchors()), *resolved(asked, someAnchors()));
    }
};

QTEST_APPLESS_MAIN(TestTiming)
#include "tst_timing.moc"
