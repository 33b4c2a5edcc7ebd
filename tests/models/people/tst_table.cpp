// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/fixture.h"
#include "people/celltext.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace tenure;
using namespace tenure::people;

namespace {

QString valueOf(const Table &table, QLatin1StringView fact, size_t row = 0)
{
    return table.records[row].cells[size_t(table.indexOf(fact))].value;
}

Record recordOf(const Row &row)
{
    return tableOf({row}).records.front();
}

Row titled(const QString &title)
{
    Row row;
    row.title = title;
    return row;
}

QString whyUnfitCode(const QString &text)
{
    return whyUnfit(text).value_or(QString());
}

} // namespace

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mappedCellsBecomeFacts()
    {
        Row row;
        row.mgr = QStringLiteral("7");
        row.end = QStringLiteral("2026-12-31");
        const Table table = tableOf({row});
        QCOMPARE(table.records.size(), size_t(1));
        const Record &record = table.records.front();
        QVERIFY(record.problems.empty());
        QCOMPARE(record.line, 2);
        QCOMPARE(record.number, QStringLiteral("100"));
        QCOMPARE(record.numberAt, (Place{2, 1}));
        QCOMPARE(valueOf(table, fact::givenName), QStringLiteral("Ada"));
        QCOMPARE(valueOf(table, fact::manager), QStringLiteral("7"));
        QCOMPARE(valueOf(table, fact::lastDay), QStringLiteral("2026-12-31"));
        QCOMPARE(valueOf(table, fact::status), QStringLiteral("active"));
        QCOMPARE(table.indexOf(fact::displayName), -1);
        QCOMPARE(table.indexOf(fact::number), -1);
        QCOMPARE(table.facts.size(), 13);
        QVERIFY(table.endsWithNewline);
        QCOMPARE(table.hash, QCryptographicHash::hash(fileOf({row}), QCryptographicHash::Sha256));
    }

    void columnsMayComeInAnyOrderAndCase()
    {
        Mapping mapping = plainMapping();
        mapping.columns = {{QStringLiteral("Name"), fact::displayName},
                           {QStringLiteral("No"), fact::number},
                           {QStringLiteral("Start"), fact::startDate},
                           {QStringLiteral("Floor"), QStringLiteral("x.floor")}};
        const Result<Table> table =
            readTable("START,other, floor ,NAME,no\n2020-01-01,z,3,Ada,7\n", mapping);
        QVERIFY(table);
        QCOMPARE(table->records.front().number, QStringLiteral("7"));
        QCOMPARE(valueOf(*table, fact::displayName), QStringLiteral("Ada"));
        QCOMPARE(valueOf(*table, QLatin1StringView("x.floor")), QStringLiteral("3"));
        QCOMPARE(table->header.size(), 5);
        QVERIFY(table->newHeaders.isEmpty());
    }

    void valuesAreTakenInOneForm()
    {
        QCOMPARE(cleaned(QStringLiteral("  a b\u00a0")), QStringLiteral("a b"));
        QCOMPARE(cleaned(QStringLiteral("line one\nline\ttwo")),
                 QStringLiteral("line one line two"));
        QCOMPARE(cleaned(QStringLiteral("Zoe\u0308")), QStringLiteral("Zo\u00eb"));
        const Table table = tableOf({titled(QStringLiteral("\"Head\r\nof\""))});
        QCOMPARE(valueOf(table, fact::title), QStringLiteral("Head of"));
    }

    void formulasAreToldFromTelephoneNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("formula");
        const auto row = [](const char *text, bool formula) {
            QTest::newRow(text) << QString::fromLatin1(text) << formula;
        };
        row("=1+1", true);
        row("=", true);
        row("=HYPERLINK(\"http://x\")", true);
        row("@SUM(A1)", true);
        row("+cmd|' /C calc'!A0", true);
        row("-2+3+cmd|' /C calc'!A0", true);
        row("+SUM(A1:A2)", true);
        row("+49 (0) 30 1234-56", false);
        row("-", false);
        row("--", false);
        row("- none -", false);
        row("-5", false);
        row("R&D = fun", false);
        row("a@example.org", false);
        row("", false);
    }

    void formulasAreToldFromTelephoneNumbers()
    {
        QFETCH(QString, text);
        QFETCH(bool, formula);
        QCOMPARE(whyUnfitCode(text), formula ? QStringLiteral("feed.formula_cell") : QString());
    }

    void hiddenCharactersAreUnfit()
    {
        const QString code = QStringLiteral("feed.control_character");
        for (const int unit : {0x01, 0x08, 0x1B, 0x7F, 0x85, 0x9F, 0x202A, 0x202E, 0x2066, 0x2069})
            QCOMPARE(whyUnfitCode(QStringLiteral("a") + QChar(unit)), code);
        for (const int unit : {0x20, 0xA0, 0xE9, 0x200C, 0x200D, 0x4E2D})
            QCOMPARE(whyUnfitCode(QStringLiteral("a") + QChar(unit)), QString());
    }

    void valuesHaveALength()
    {
        QVERIFY(!whyUnfit(QString(1024, u'a')));
        QCOMPARE(whyUnfitCode(QString(1025, u'a')), QStringLiteral("feed.value_too_long"));
    }

    void personNumbersArePlain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("plain");
        QTest::newRow("digits") << QStringLiteral("00123") << true;
        QTest::newRow("letters and signs") << QStringLiteral("DE-0042/a.b_c#1") << true;
        QTest::newRow("longest") << QString(64, u'1') << true;
        QTest::newRow("too long") << QString(65, u'1') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blank inside") << QStringLiteral("1 2") << false;
        QTest::newRow("hard blank inside") << QStringLiteral("1\u00a02") << false;
        QTest::newRow("zero width blank") << QStringLiteral("1\u200b2") << false;
        QTest::newRow("full width digit") << QStringLiteral("\uff11") << false;
        QTest::newRow("arabic digit") << QStringLiteral("\u0661") << false;
        QTest::newRow("cyrillic letter") << QStringLiteral("\u0410B1") << false;
        QTest::newRow("umlaut") << QStringLiteral("M\u00fc1") << false;
    }

    void personNumbersArePlain()
    {
        QFETCH(QString, text);
        QTEST(isPersonNumber(text), "plain");
    }

    void roundedNumbersAreRecognised()
    {
        for (const QString &text :
             {QStringLiteral("1.23E+05"), QStringLiteral("1,2e+10"), QStringLiteral("5E+5")})
            QVERIFY2(isRoundedNumber(text), qPrintable(text));
        for (const QString &text :
             {QStringLiteral("E+5"), QStringLiteral("1E5"), QStringLiteral("ME+5"),
              QStringLiteral("1E+"), QStringLiteral("12345"), QStringLiteral("1E+5A"), QString()})
            QVERIFY2(!isRoundedNumber(text), qPrintable(text));
    }

    void everyProblemOfARowIsToldAtOnce()
    {
        Row row;
        row.no = QStringLiteral("1 2");
        row.title = QStringLiteral("=1");
        row.start = QStringLiteral("soon");
        row.status = QStringLiteral("gone");
        const Record record = recordOf(row);
        QCOMPARE(codesOf(record.problems), (QStringList{QStringLiteral("feed.number_unreadable"),
                                                        QStringLiteral("feed.formula_cell"),
                                                        QStringLiteral("feed.date_unreadable"),
                                                        QStringLiteral("feed.status_unknown")}));
        QCOMPARE(record.problems[2].field, QStringLiteral("start"));
        QCOMPARE(record.problems[2].value, QStringLiteral("soon"));
        QCOMPARE(record.problems[2].other, QStringLiteral("iso"));
        QVERIFY(record.number.isEmpty());
    }

    void aFileThatIsWrongFromTopToBottomIsToldByItsBeginning()
    {
        Row row;
        row.no = QStringLiteral("=1");
        row.first = row.last = row.title = row.dept = row.site = row.mode = row.type = row.no;
        row.mail = row.cc = row.start = row.end = row.status = row.no;
        const Table table = tableOf(std::vector<Row>(8000, row));
        QCOMPARE(table.records.front().problems.size(), size_t(13));
        QCOMPARE(table.records.back().problems.size(), size_t(1));
    }

    void aRejectedRowStillHasItsCells()
    {
        Row row;
        row.title = QStringLiteral("a,b");
        const Table table = tableOf({row});
        QCOMPARE(codesOf(table.records.front().problems),
                 QStringList{QStringLiteral("feed.cell_count")});
        QCOMPARE(table.records.front().cells.size(), size_t(table.facts.size()));
    }

    void longValuesAreCutInProblems()
    {
        const Record record = recordOf(titled(u'=' + QString(500, u'a')));
        QCOMPARE(record.problems.front().value.size(), 80);
        QVERIFY(record.problems.front().value.endsWith(QChar(0x2026)));
    }

    void theGoneAndTheWithdrawnMayLackAStart_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("rejected");
        QTest::newRow("hired") << QStringLiteral("hired") << true;
        QTest::newRow("active") << QStringLiteral("active") << true;
        QTest::newRow("on leave") << QStringLiteral("leave") << true;
        QTest::newRow("terminated") << QStringLiteral("terminated") << false;
        QTest::newRow("withdrawn") << QStringLiteral("withdrawn") << false;
    }

    void theGoneAndTheWithdrawnMayLackAStart()
    {
        QFETCH(QString, status);
        QFETCH(bool, rejected);
        Row row;
        row.start.clear();
        row.status = status;
        QCOMPARE(codesOf(recordOf(row).problems),
                 rejected ? QStringList{QStringLiteral("feed.start_missing")} : QStringList());
    }

    void lastDayMayBeTheFirst()
    {
        Row row;
        row.start = QStringLiteral("2026-08-01");
        row.end = row.start;
        QVERIFY(recordOf(row).problems.empty());
        row.end = QStringLiteral("2026-07-31");
        QCOMPARE(codesOf(recordOf(row).problems),
                 QStringList{QStringLiteral("feed.dates_crossed")});
        row.status = QStringLiteral("withdrawn");
        QVERIFY(recordOf(row).problems.empty());
    }

    void aSingleNameIsEnough()
    {
        Row row;
        row.first.clear();
        row.last = QStringLiteral("Prince");
        QVERIFY(recordOf(row).problems.empty());
    }

    void statusWordsAreComparedWithoutCase()
    {
        Row row;
        row.status = QStringLiteral(" ACTIVE ");
        QCOMPARE(valueOf(tableOf({row}), fact::status), QStringLiteral("active"));
    }

    void columnsThatTheMappingNeverSawAreNamed()
    {
        Mapping mapping = plainMapping();
        mapping.seenHeaders = plainHeader().split(u',');
        QByteArray bytes = fileOf({Row()});
        QVERIFY(readTable(bytes, mapping)->newHeaders.isEmpty());
        bytes.replace("cc\n", "cc,Salary, \n").replace("4711\n", "4711,1,\n");
        QCOMPARE(readTable(bytes, mapping)->newHeaders, QStringList{QStringLiteral("Salary")});
        mapping.seenHeaders.clear();
        QVERIFY(readTable(bytes, mapping)->newHeaders.isEmpty());
    }

    void aRenamedColumnIsNamedWithWhatCameInstead()
    {
        QByteArray bytes = fileOf({Row()});
        bytes.replace(",end,", ",last day,");
        const Error error = readTable(bytes, plainMapping()).error();
        QCOMPARE(error.code, QStringLiteral("feed.columns_renamed"));
        QCOMPARE(error.args.value(u"missing").toArray(), QJsonArray{QStringLiteral("end")});
        QCOMPARE(error.args.value(u"added").toArray(), QJsonArray{QStringLiteral("last day")});
    }

    void aFirstRowOfDataIsNotRepeatedInTheError()
    {
        const QByteArray file = fileOf({Row()});
        const Error error = readTable(file.mid(file.indexOf('\n') + 1), plainMapping()).error();
        QCOMPARE(error.code, QStringLiteral("feed.columns_missing"));
        QCOMPARE(error.args.value(u"missing").toArray().size(), 14);
        QVERIFY(!error.args.contains(u"added"));
    }

    void aShortLastRowIsOnlyCutOffWithoutALineBreak()
    {
        QByteArray bytes = fileOf({Row(), Row()}).chopped(10);
        QCOMPARE(readTable(bytes, plainMapping()).error().code, QStringLiteral("feed.cut_off"));
        const Result<Table> table = readTable(bytes + '\n', plainMapping());
        QVERIFY(table);
        QCOMPARE(codesOf(table->records[1].problems),
                 QStringList{QStringLiteral("feed.cell_count")});
        QVERIFY(!readTable(fileOf({Row()}).chopped(1), plainMapping())->endsWithNewline);
    }

    void theSameFileInEveryEncodingGivesTheSameRecords()
    {
        Row row;
        row.last = QStringLiteral("M\u00fcller");
        Mapping mapping = plainMapping();
        const QString text = QString::fromUtf8(fileOf({row}));
        const QByteArray utf16 =
            QByteArray("\xFF\xFE") +
            QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        for (const QByteArray &bytes : {text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(), utf16})
            QCOMPARE(valueOf(*readTable(bytes, mapping), fact::familyName), row.last);
        for (const Encoding encoding : {Encoding::Latin1, Encoding::Windows1252}) {
            mapping.encoding = encoding;
            QCOMPARE(valueOf(*readTable(text.toLatin1(), mapping), fact::familyName), row.last);
        }
    }

    void everyDelimiterIsReadByItself()
    {
        Mapping mapping = plainMapping();
        mapping.delimiter = QChar();
        for (const char delimiter : {',', ';', '\t'}) {
            const QByteArray bytes = fileOf({Row()}).replace(',', delimiter);
            const Result<Table> table = readTable(bytes, mapping);
            QVERIFY(table);
            QCOMPARE(valueOf(*table, fact::title), QStringLiteral("Engineer"));
        }
    }

    void anUnsoundMappingReadsNothing()
    {
        QCOMPARE(readTable(fileOf({Row()}), Mapping()).error().code,
                 QStringLiteral("mapping.fact_missing"));
    }
};

QTEST_APPLESS_MAIN(TestTable)
#include "tst_table.moc"
