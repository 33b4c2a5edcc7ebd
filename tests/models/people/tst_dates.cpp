// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/dates.h"

#include <QDate>
#include <QTest>

using namespace tenure;
using namespace tenure::people;

namespace {

QString read(QStringView text, DateFormat format)
{
    const Result<QString> day = readDay(text, format);
    return day ? *day : day.error().code;
}

} // namespace

Q_DECLARE_METATYPE(tenure::people::DateFormat)

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatReadsItsOwnAndNoOther_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DateFormat>("format");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, DateFormat format, const char *expected) {
            QTest::addRow("%s as %s", text, qPrintable(dateFormatName(format)))
                << QString::fromLatin1(text) << format << QString::fromLatin1(expected);
        };
        const char *const unreadable = "feed.date_unreadable";
        row("2026-03-04", DateFormat::Iso, "2026-03-04");
        row("04.03.2026", DateFormat::German, "2026-03-04");
        row("4.3.2026", DateFormat::German, "2026-03-04");
        row("03/04/2026", DateFormat::Us, "2026-03-04");
        row("3/4/2026", DateFormat::Us, "2026-03-04");
        row("03/04/2026", DateFormat::British, "2026-04-03");
        row("2026-03-04", DateFormat::German, unreadable);
        row("2026-03-04", DateFormat::Us, unreadable);
        row("04.03.2026", DateFormat::Iso, unreadable);
        row("03/04/2026", DateFormat::Iso, unreadable);
        row("25/12/2026", DateFormat::Us, unreadable);
        row("12/25/2026", DateFormat::British, unreadable);
        row("2026-3-4", DateFormat::Iso, unreadable);
        row("26-03-04", DateFormat::Iso, unreadable);
        row("04.03.26", DateFormat::German, unreadable);
        row("3/4/26", DateFormat::Us, unreadable);
        row("20260304", DateFormat::Iso, unreadable);
        row("46234", DateFormat::Iso, unreadable);
        row("2026-02-29", DateFormat::Iso, unreadable);
        row("2028-02-29", DateFormat::Iso, "2028-02-29");
        row("31.04.2026", DateFormat::German, unreadable);
        row("2026-13-01", DateFormat::Iso, unreadable);
        row("2026-00-10", DateFormat::Iso, unreadable);
        row("-2026-01-01", DateFormat::Iso, unreadable);
        row("+2026-01-01", DateFormat::Iso, unreadable);
        row("2026-01-01-01", DateFormat::Iso, unreadable);
        row("2026-01", DateFormat::Iso, unreadable);
        row("tomorrow", DateFormat::Iso, unreadable);
        row("-", DateFormat::Iso, unreadable);
        row("1899-12-31", DateFormat::Iso, "feed.date_out_of_range");
        row("1900-01-01", DateFormat::Iso, "1900-01-01");
        row("2199-12-31", DateFormat::Iso, "2199-12-31");
        row("2200-01-01", DateFormat::Iso, "feed.date_out_of_range");
        row("", DateFormat::Iso, "");
        row("9999-12-31", DateFormat::Iso, "");
        row("31.12.9999", DateFormat::German, "");
        row("12/31/9999", DateFormat::Us, "");
        row("00.00.0000", DateFormat::German, "");
        row("0000-00-00", DateFormat::Iso, "");
        row("2026-08-31T17:00", DateFormat::Iso, "2026-08-31T17:00");
        row("2026-08-31 17:30:59", DateFormat::Iso, "2026-08-31T17:30");
        row("31.08.2026 17:00", DateFormat::German, "2026-08-31T17:00");
        row("2026-08-31 00:00:00", DateFormat::Iso, "2026-08-31");
        row("2026-08-31T00:00:00.000", DateFormat::Iso, "2026-08-31");
        row("2026-08-31T22:00:00Z", DateFormat::Iso, unreadable);
        row("2026-08-31T22:00+02:00", DateFormat::Iso, unreadable);
        row("2026-08-31T25:00", DateFormat::Iso, unreadable);
        row("2026-08-31 ", DateFormat::Iso, unreadable);
        row("2026-08-31 noon", DateFormat::Iso, unreadable);
    }

    void everyFormatReadsItsOwnAndNoOther()
    {
        QFETCH(QString, text);
        QFETCH(DateFormat, format);
        QTEST(read(text, format), "expected");
    }

    void digitsOfOtherScriptsAreNoDate()
    {
        QCOMPARE(read(u"\u0662\u0660\u0662\u0666-03-04", DateFormat::Iso),
                 QStringLiteral("feed.date_unreadable"));
    }

    void everyDayOfACenturySurvives()
    {
        const std::array formats = {std::pair(DateFormat::Iso, QStringLiteral("yyyy-MM-dd")),
                                    std::pair(DateFormat::German, QStringLiteral("d.M.yyyy")),
                                    std::pair(DateFormat::Us, QStringLiteral("MM/dd/yyyy")),
                                    std::pair(DateFormat::British, QStringLiteral("dd/MM/yyyy"))};
        for (QDate day(1980, 1, 1); day.year() < 2080; day = day.addDays(7)) {
            for (const auto &[format, pattern] : formats)
                QCOMPARE(read(day.toString(pattern), format), day.toString(Qt::ISODate));
        }
    }

    void whatFitsTwoFormatsIsAmbiguous()
    {
        const std::vector both = {DateFormat::Us, DateFormat::British};
        QCOMPARE(formatsThatFit({QStringLiteral("03/04/2026"), QStringLiteral("12/11/2026")}),
                 both);
        QCOMPARE(formatsThatFit({QStringLiteral("03/04/2026"), QStringLiteral("12/25/2026")}),
                 std::vector{DateFormat::Us});
        QCOMPARE(formatsThatFit({QStringLiteral("03/04/2026"), QStringLiteral("25/12/2026")}),
                 std::vector{DateFormat::British});
        QCOMPARE(formatsThatFit({QStringLiteral("25/12/2026"), QStringLiteral("12/25/2026")}),
                 std::vector<DateFormat>{});
        QCOMPARE(formatsThatFit({QStringLiteral("4.3.2026"), QString()}),
                 std::vector{DateFormat::German});
        QCOMPARE(formatsThatFit({QStringLiteral("2026-03-04")}), std::vector{DateFormat::Iso});
    }

    void formatNamesAreThoseOfTheMapping()
    {
        for (const DateFormat format :
             {DateFormat::Iso, DateFormat::German, DateFormat::Us, DateFormat::British})
            QCOMPARE(dateFormatFromName(dateFormatName(format)), format);
        QCOMPARE(dateFormatFromName(u"auto"), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
