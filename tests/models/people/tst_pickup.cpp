// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/pickup.h"

#include <QTest>

using namespace tenure;
using namespace tenure::people;
using namespace std::chrono;

namespace {

Instant at(int seconds)
{
    return instantFromMillis(1'000'000 + qint64(seconds) * 1000);
}

ListedFile file(const char16_t *name, qint64 size, int modified = 0)
{
    return {QString::fromUtf16(name), size, at(modified)};
}

const QStringList none;
const QStringList hr = {QStringLiteral("hr.csv")};

} // namespace

class TestPickup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadyOnceItStandsStillOverTwoLooks()
    {
        PickUp pickUp({});
        QCOMPARE(pickUp.ready({file(u"hr.csv", 100)}, at(0)), none);
        QCOMPARE(pickUp.ready({file(u"hr.csv", 100)}, at(4)), none);
        QCOMPARE(pickUp.ready({file(u"hr.csv", 100)}, at(5)), hr);
        QCOMPARE(pickUp.ready({file(u"hr.csv", 100)}, at(6)), none);
    }

    void aFileThatGrowsIsWaitedFor()
    {
        PickUp pickUp({});
        for (int second = 0; second < 30; second += 3)
            QCOMPARE(pickUp.ready({file(u"hr.csv", second, second)}, at(second)), none);
        QCOMPARE(pickUp.ready({file(u"hr.csv", 27, 27)}, at(31)), none);
        QCOMPARE(pickUp.ready({file(u"hr.csv", 27, 27)}, at(32)), hr);
    }

    void rewritingWithTheSameSizeIsSeenByItsTime()
    {
        PickUp pickUp({});
        QCOMPARE(pickUp.ready({file(u"hr.csv", 100, 0)}, at(0)), none);
        QCOMPARE(pickUp.ready({file(u"hr.csv", 100, 4)}, at(5)), none);
        QCOMPARE(pickUp.ready({file(u"hr.csv", 100, 4)}, at(10)), hr);
    }

    void oneLookNeverIsEnough()
    {
        PickUp pickUp({});
        QCOMPARE(pickUp.ready({file(u"hr.csv", 100, -100'000)}, at(0)), none);
    }

    void aMarkerMakesAFileReadyAtOnce()
    {
        PickUp pickUp({});
        QCOMPARE(pickUp.ready({file(u"hr.csv", 100), file(u"hr.csv.done", 0)}, at(0)), hr);
        QCOMPARE(pickUp.ready({file(u"hr.csv", 100), file(u"hr.csv.done", 0)}, at(60)), none);
    }

    void whereMarkersAreNeededStandingStillIsNotEnough()
    {
        PickUp::Settings settings;
        settings.needsMarker = true;
        PickUp pickUp(settings);
        QCOMPARE(pickUp.ready({file(u"hr.csv", 100)}, at(0)), none);
        QCOMPARE(pickUp.ready({file(u"hr.csv", 100)}, at(100'000)), none);
        QCOMPARE(pickUp.ready({file(u"hr.csv", 100), file(u"hr.csv.done", 0)}, at(100'001)), hr);
    }

    void anEmptyFileIsGivenTimeToBegin()
    {
        PickUp pickUp({});
        QCOMPARE(pickUp.ready({file(u"hr.csv", 0)}, at(0)), none);
        QCOMPARE(pickUp.ready({file(u"hr.csv", 0)}, at(59)), none);
        QCOMPARE(pickUp.ready({file(u"hr.csv", 0)}, at(60)), hr);
    }

    void namesOfUnfinishedFilesArePassedOver()
    {
        PickUp pickUp({});
        const QList<ListedFile> listing = {file(u".hr.csv", 9),         file(u"hr.csv.part", 9),
                                           file(u"hr.csv.PARTIAL", 9),  file(u"hr.tmp", 9),
                                           file(u"hr.csv.filepart", 9), file(u"hr.csv~", 9),
                                           file(u"b.done", 9)};
        for (int second = 0; second < 200; second += 10)
            QCOMPARE(pickUp.ready(listing, at(second)), none);
    }

    void severalFilesComeInTheOrderOfTheirNames()
    {
        PickUp pickUp({});
        const QList<ListedFile> listing = {file(u"c.csv", 1), file(u"a.csv", 1), file(u"b.csv", 1)};
        QCOMPARE(pickUp.ready(listing, at(0)), none);
        QCOMPARE(pickUp.ready(listing, at(9)),
                 (QStringList{QStringLiteral("a.csv"), QStringLiteral("b.csv"),
                              QStringLiteral("c.csv")}));
    }

    void eachContentIsTakenOnceWhateverItsName()
    {
        PickUp pickUp({});
        const QList<ListedFile> listing = {file(u"a.csv", 7), file(u"b.csv", 7)};
        pickUp.ready(listing, at(0));
        QCOMPARE(pickUp.ready(listing, at(5)).size(), 2);
        QCOMPARE(pickUp.take(QStringLiteral("a.csv"), 7, "hash"), PickUp::Taken::New);
        QCOMPARE(pickUp.take(QStringLiteral("b.csv"), 7, "hash"), PickUp::Taken::SeenBefore);
    }

    void theLedgerOutlivesARestart()
    {
        PickUp pickUp({}, {"hash"});
        pickUp.ready({file(u"hr.csv", 7)}, at(0));
        QCOMPARE(pickUp.ready({file(u"hr.csv", 7)}, at(5)), hr);
        QCOMPARE(pickUp.take(hr.front(), 7, "hash"), PickUp::Taken::SeenBefore);
    }

    void aNightlyFileOfTheSameNameIsTakenEveryNight()
    {
        PickUp pickUp({});
        for (int night = 0; night < 5; ++night) {
            const int second = night * 86'400;
            const QList<ListedFile> listing = {file(u"hr.csv", 100, second)};
            QCOMPARE(pickUp.ready(listing, at(second)), none);
            QCOMPARE(pickUp.ready(listing, at(second + 5)), hr);
            QCOMPARE(pickUp.take(hr.front(), 100, QByteArray::number(night)), PickUp::Taken::New);
            QCOMPARE(pickUp.ready(listing, at(second + 60)), none);
        }
    }

    // The writer paused for longer than we wait, and went on while we read.
    void aFileThatGrewWhileItWasReadComesAgain()
    {
        PickUp pickUp({});
        pickUp.ready({file(u"hr.csv", 100)}, at(0));
        QCOMPARE(pickUp.ready({file(u"hr.csv", 100)}, at(5)), hr);
        QCOMPARE(pickUp.take(hr.front(), 160, "half"), PickUp::Taken::StillWritten);
        QCOMPARE(pickUp.ready({file(u"hr.csv", 200, 6)}, at(6)), none);
        QCOMPARE(pickUp.ready({file(u"hr.csv", 200, 6)}, at(11)), hr);
        QCOMPARE(pickUp.take(hr.front(), 200, "whole"), PickUp::Taken::New);
    }

    void aHalfFileThatWasTakenDoesNotHideTheWholeOne()
    {
        PickUp pickUp({});
        pickUp.ready({file(u"hr.csv", 100)}, at(0));
        QCOMPARE(pickUp.ready({file(u"hr.csv", 100)}, at(5)), hr);
        QCOMPARE(pickUp.take(hr.front(), 100, "half"), PickUp::Taken::New);
        QCOMPARE(pickUp.ready({file(u"hr.csv", 200, 9)}, at(9)), none);
        QCOMPARE(pickUp.ready({file(u"hr.csv", 200, 9)}, at(14)), hr);
        QCOMPARE(pickUp.take(hr.front(), 200, "whole"), PickUp::Taken::New);
    }

    void aFileTakenAwayIsForgotten()
    {
        PickUp pickUp({});
        pickUp.ready({file(u"hr.csv", 100)}, at(0));
        QCOMPARE(pickUp.ready({}, at(3)), none);
        QCOMPARE(pickUp.ready({file(u"hr.csv", 100)}, at(6)), none);
        QCOMPARE(pickUp.ready({file(u"hr.csv", 100)}, at(11)), hr);
    }

    void aFileNobodyOfferedIsNotTaken()
    {
        PickUp pickUp({});
        QCOMPARE(pickUp.take(hr.front(), 7, "hash"), PickUp::Taken::StillWritten);
        pickUp.ready({file(u"hr.csv", 7)}, at(0));
        QCOMPARE(pickUp.take(hr.front(), 7, "hash"), PickUp::Taken::StillWritten);
    }
};

QTEST_APPLESS_MAIN(TestPickup)
#include "tst_pickup.moc"
