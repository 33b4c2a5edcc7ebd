// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendars/zone.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tenure;
using namespace tenure::calendars;

namespace {

const QStringList &judgedZones()
{
    static const QStringList zones{
        QStringLiteral("Europe/Berlin"),     QStringLiteral("Europe/London"),
        QStringLiteral("America/New_York"),  QStringLiteral("America/Sao_Paulo"),
        QStringLiteral("America/Santiago"),  QStringLiteral("America/Caracas"),
        QStringLiteral("Africa/Casablanca"), QStringLiteral("Africa/Cairo"),
        QStringLiteral("Asia/Tehran"),       QStringLiteral("Asia/Kathmandu"),
        QStringLiteral("Asia/Kolkata"),      QStringLiteral("Asia/Gaza"),
        QStringLiteral("Asia/Pyongyang"),    QStringLiteral("Australia/Lord_Howe"),
        QStringLiteral("Australia/Sydney"),  QStringLiteral("Pacific/Apia"),
        QStringLiteral("Pacific/Auckland"),  QStringLiteral("Pacific/Chatham"),
    };
    return zones;
}

QByteArray tableFromPython()
{
    QProcess python;
    python.start(
        QStringLiteral("python3"),
        QStringList{QStringLiteral(TENURE_SOURCE_DIR "/tests/models/calendars/transitions.py")} +
            judgedZones());
    if (!python.waitForFinished(100000) || python.exitCode() != 0)
        qFatal("transitions.py failed: %s", python.readAllStandardError().constData());
    return python.readAllStandardOutput();
}

WallTime wall(const char *text)
{
    return *wallTimeFromText(QString::fromLatin1(text));
}

} // namespace

class TestZone : public QObject
{
    Q_OBJECT

    ZoneTable m_zones{QStringLiteral("test")};

    Zone zone(const char *id) { return *m_zones.zone(QString::fromLatin1(id)); }
    QString utc(const char *id, const char *text, Overlap overlap)
    {
        return toText(*zone(id).toInstant(wall(text), overlap));
    }

private Q_SLOTS:
    void agreesWithPythonAroundEveryChangeOfTheClocks()
    {
        QHash<QByteArray, int> kinds;
        for (const QByteArray &line : tableFromPython().split('\n')) {
            if (line.isEmpty())
                continue;
            const QList<QByteArray> cells = line.split('\t');
            const Zone judged = zone(cells[0].constData());
            const WallTime asked = wall(cells[2].constData());
            const Result<Instant> first = judged.toInstant(asked, Overlap::First);
            const Result<Instant> second = judged.toInstant(asked, Overlap::Second);
            QVERIFY2(first && second, line.constData());
            QVERIFY2(toMillis(*first) == cells[3].toLongLong(), line.constData());
            QVERIFY2(toMillis(*second) == cells[4].toLongLong(), line.constData());
            if (cells[1] == "edge" || cells[1] == "overlap") {
                QVERIFY2(judged.toWall(*first) == asked, line.constData());
                QVERIFY2(judged.toWall(*second) == asked, line.constData());
            }
            ++kinds[cells[1]];
        }
        QCOMPARE(kinds.value("lostday"), 4);
        QVERIFY2(kinds.value("gap") > 1000, QByteArray::number(kinds.value("gap")).constData());
        QVERIFY2(kinds.value("overlap") > 1000,
                 QByteArray::number(kinds.value("overlap")).constData());
        QVERIFY2(kinds.value("edge") > 3000, QByteArray::number(kinds.value("edge")).constData());
    }

    void leaverInTheRepeatedHourEndsAtTheFirstPass()
    {
        QCOMPARE(utc("Europe/Berlin", "2026-10-25T02:30", Overlap::First),
                 QStringLiteral("2026-10-25T00:30:00.000Z"));
        QCOMPARE(utc("Europe/Berlin", "2026-10-25T02:30", Overlap::Second),
                 QStringLiteral("2026-10-25T01:30:00.000Z"));
    }

    void joinerInTheMissingHourBeginsAnHourLaterOnTheClock()
    {
        QCOMPARE(utc("Europe/Berlin", "2026-03-29T02:30", Overlap::Second),
                 QStringLiteral("2026-03-29T01:30:00.000Z"));
        QCOMPARE(zone("Europe/Berlin").toWall(*instantFromText(u"2026-03-29T01:30:00Z")),
                 wall("2026-03-29T03:30"));
    }

    void aDayThatNeverWasGivesTheNextInstantThatExists()
    {
        for (const char *lost : {"2011-12-30T00:00", "2011-12-30T09:00", "2011-12-30T23:59"})
            QCOMPARE(utc("Pacific/Apia", lost, Overlap::First),
                     QStringLiteral("2011-12-30T10:00:00.000Z"));
        QCOMPARE(utc("Pacific/Apia", "2011-12-29T23:59", Overlap::First),
                 QStringLiteral("2011-12-30T09:59:00.000Z"));
        QCOMPARE(utc("Pacific/Apia", "2011-12-31T00:00", Overlap::First),
                 QStringLiteral("2011-12-30T10:00:00.000Z"));
    }

    void midnightThatIsSkippedMovesForward()
    {
        QCOMPARE(utc("America/Sao_Paulo", "2018-11-04T00:00", Overlap::First),
                 QStringLiteral("2018-11-04T03:00:00.000Z"));
    }

    void zonesWithoutChangesKeepTheirOddOffsets()
    {
        QCOMPARE(utc("Asia/Kathmandu", "2026-01-01T05:45", Overlap::First),
                 QStringLiteral("2026-01-01T00:00:00.000Z"));
        QCOMPARE(utc("Asia/Kolkata", "2026-01-01T05:30", Overlap::First),
                 QStringLiteral("2026-01-01T00:00:00.000Z"));
        QCOMPARE(utc("UTC", "2026-01-01T00:00", Overlap::First),
                 QStringLiteral("2026-01-01T00:00:00.000Z"));
    }

    void everyHourOfAYearSurvivesTheWayThereAndBack()
    {
        const Zone berlin = zone("Europe/Berlin");
        const Instant start = *instantFromText(u"2026-01-01T00:00:00Z");
        for (int hour = 0; hour < 365 * 24; ++hour) {
            const Instant instant = start + std::chrono::hours(hour);
            const WallTime shown = berlin.toWall(instant);
            const bool back = *berlin.toInstant(shown, Overlap::First) == instant ||
                              *berlin.toInstant(shown, Overlap::Second) == instant;
            QVERIFY2(back, qPrintable(toText(instant)));
        }
    }

    void whatCannotBeADayOrTimeIsRefused()
    {
        QCOMPARE(zone("UTC").toInstant({QDate(), QTime(9, 0)}, Overlap::First).error().code,
                 QStringLiteral("walltime.invalid"));
        QCOMPARE(zone("UTC").toInstant({QDate(2026, 1, 1), QTime()}, Overlap::First).error().code,
                 QStringLiteral("walltime.invalid"));
        QCOMPARE(zone("UTC").toInstant(wall("1969-12-31T23:59"), Overlap::First).error().code,
                 QStringLiteral("walltime.out_of_range"));
        QCOMPARE(zone("UTC").toInstant(wall("2101-01-01T00:00"), Overlap::First).error().code,
                 QStringLiteral("walltime.out_of_range"));
        QVERIFY(zone("Pacific/Apia").toInstant(wall("1970-01-01T00:00"), Overlap::First));
        QVERIFY(zone("Pacific/Apia").toInstant(wall("2100-12-31T23:59"), Overlap::First));
    }

    void unknownAndHostileZoneNamesAreRefused_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id :
             {"", "Europe/Berlln", "../../etc/passwd", "/etc/localtime", "EST5EDT,M3.2.0,M11.1.0",
              "Europe/Berlin\n", "UTC+25:00", "Etc/../Europe/Berlin"})
            QTest::newRow(*id ? id : "empty") << QString::fromLatin1(id);
    }
    void unknownAndHostileZoneNamesAreRefused()
    {
        QFETCH(QString, id);
        const Result<Zone> refused = m_zones.zone(id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("zone.unknown"));
        QCOMPARE(refused.error().args.value(u"zone").toString(), id);
    }

    void wallTimeSurvivesItsText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"2026-10-25T02:30", "1999-12-31T23:59:59", "2026-01-01T00:00"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void wallTimeSurvivesItsText()
    {
        QFETCH(QString, text);
        QCOMPARE(toText(*wallTimeFromText(text)), text);
    }

    void unreadableWallTimesAreRefused()
    {
        for (const char *text : {"", "2026-10-25", "2026-10-25 02:30", "2026-02-30T10:00",
                                 "2026-10-25T24:00", "T10:00", "2026-10-25T02:30Z"})
            QCOMPARE(wallTimeFromText(QString::fromLatin1(text)).error().code,
                     QStringLiteral("walltime.unreadable"));
    }

    void zoneDataVersionIsReadFromEitherFile()
    {
        QTemporaryDir dir;
        QCOMPARE(readZoneDataVersion(dir.path()), QStringLiteral("unknown"));
        write(dir.filePath(QStringLiteral("+VERSION")), "2024a\n");
        QCOMPARE(readZoneDataVersion(dir.path()), QStringLiteral("2024a"));
        write(dir.filePath(QStringLiteral("tzdata.zi")), "# version 2025b\n# more\n");
        QCOMPARE(readZoneDataVersion(dir.path()), QStringLiteral("2025b"));
    }

    void theMachinesZoneDataHasAVersion()
    {
        QVERIFY(readZoneDataVersion() != QStringLiteral("unknown"));
    }

private:
    static void write(const QString &path, const char *text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

QTEST_APPLESS_MAIN(TestZone)
#include "tst_zone.moc"
