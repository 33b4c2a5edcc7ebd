// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/csvreader.h"
#include "people/delimiter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tenure;
using namespace tenure::people;

namespace {

/// Cells by "|", rows by "/", or the error's code with its place.
QString read(QStringView text, QChar delimiter = u',', const CsvLimits &limits = {})
{
    CsvReader reader(text, delimiter, limits);
    CsvRow row;
    QStringList rows;
    for (;;) {
        const Result<bool> more = reader.next(row);
        if (!more) {
            const QJsonObject args = more.error().args;
            return QStringLiteral("%1 %2:%3")
                .arg(more.error().code)
                .arg(args.value(u"line").toInt())
                .arg(args.value(u"column").toInt());
        }
        if (!*more)
            return rows.join(u'/');
        QStringList cells;
        for (const CsvCell &cell : row)
            cells << cell.text;
        rows << cells.join(u'|');
    }
}

std::vector<Place> places(QStringView text)
{
    CsvReader reader(text, u',');
    CsvRow row;
    std::vector<Place> found;
    while (*reader.next(row)) {
        for (const CsvCell &cell : row)
            found.push_back(cell.at);
    }
    return found;
}

QString detected(QStringView text)
{
    const Result<QChar> delimiter = detectDelimiter(text);
    return delimiter ? QString(*delimiter) : delimiter.error().code;
}

/// The same grammar, read by a table of states, one character at a time. Knows nothing of the
/// reader's ways.
QString readByStates(const QString &text, QChar delimiter)
{
    enum { LineStart, CellStart, Plain, Quoted, Closed } state = LineStart;
    QStringList rows;
    QStringList cells;
    QString cell;
    const auto endCell = [&] { cells << std::exchange(cell, QString()); };
    const auto endRow = [&] {
        endCell();
        rows << std::exchange(cells, QStringList()).join(u'|');
        state = LineStart;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool lineEnd = c == u'\n' || c == u'\r';
        if (c == u'\r' && text.mid(i + 1, 1) == u"\n")
            ++i;
        if (state == Quoted) {
            if (c == u'"')
                state = Closed;
            else
                cell += lineEnd ? QChar(u'\n') : c;
        } else if (state == Closed && c == u'"') {
            cell += c;
            state = Quoted;
        } else if (lineEnd) {
            if (state != LineStart)
                endRow();
        } else if (c == delimiter) {
            endCell();
            state = CellStart;
        } else if (state == Closed) {
            return QStringLiteral("feed.quote_followed");
        } else if (c != u'"') {
            cell += c;
            state = Plain;
        } else if (state == Plain) {
            return QStringLiteral("feed.quote_stray");
        } else {
            state = Quoted;
        }
    }
    if (state == Quoted)
        return QStringLiteral("feed.quote_open");
    if (state != LineStart)
        endRow();
    return rows.join(u'/');
}

} // namespace

class TestCsvreader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAndCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char16_t *text, const char16_t *expected) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(expected);
        };
        row("nothing", u"", u"");
        row("one cell", u"a", u"a");
        row("line feed", u"a,b\nc,d\n", u"a|b/c|d");
        row("carriage return and line feed", u"a,b\r\nc,d\r\n", u"a|b/c|d");
        row("carriage return", u"a,b\rc,d\r", u"a|b/c|d");
        row("mixed line ends", u"a\nb\r\nc\rd", u"a/b/c/d");
        row("no line break at the end", u"a,b\nc,d", u"a|b/c|d");
        row("empty cells", u",,\n", u"||");
        row("empty cell at the end", u"a,", u"a|");
        row("empty lines", u"\n\na\r\n\r\nb\n\n", u"a/b");
        row("a line of blanks is a row", u"a\n  \nb", u"a/  /b");
        row("blanks are kept", u" a , b ", u" a | b ");
        row("quoted", u"\"a\",\"b\"", u"a|b");
        row("quoted delimiter", u"\"a,b\",c", u"a,b|c");
        row("quoted line feed", u"\"a\nb\",c\nd,e", u"a\nb|c/d|e");
        row("quoted line ends are one", u"\"a\r\nb\rc\",d", u"a\nb\nc|d");
        row("doubled quote", u"\"a\"\"b\",c", u"a\"b|c");
        row("only a quote", u"\"\"\"\"", u"\"");
        row("quoted and empty", u"\"\",\"\"\n\"\"", u"|/");
        row("quote before the line end", u"\"a\"\r\nb", u"a/b");
        row("separator line", u"sep=,\na,b", u"a|b");
        row("separator line with carriage return", u"SEP=;\r\na,b", u"a|b");
        row("beyond the basic plane", u"\U0001F600,b", u"\U0001F600|b");
    }

    void rowsAndCells()
    {
        QFETCH(QString, text);
        QTEST(read(text), "expected");
    }

    void wrongQuotesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char16_t *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromLatin1(expected);
        };
        row("inside", u"a,b\"c", "feed.quote_stray 1:4");
        row("at the end", u"a,b\nc,d\"\n", "feed.quote_stray 2:4");
        row("after a blank", u"a, \"b\"", "feed.quote_stray 1:4");
        row("text after the closing one", u"\"a\"b,c", "feed.quote_followed 1:4");
        row("blank after the closing one", u"\"a\" ,c", "feed.quote_followed 1:4");
        row("never closed", u"a,b\nc,\"d,e\nf,g\n", "feed.quote_open 2:3");
        row("never closed after a doubled one", u"\"a\"\"", "feed.quote_open 1:1");
        row("after a quoted line break", u"\"a\nb\"c", "feed.quote_followed 2:3");
        row("after all kinds of line ends", u"a\r\nb\rc\nd\"", "feed.quote_stray 4:2");
    }

    void wrongQuotesAreNamedWithTheirPlace()
    {
        QFETCH(QString, text);
        QTEST(read(text), "expected");
    }

    void everyCellKnowsItsPlace()
    {
        QCOMPARE(places(u"a,bb,\n\"c\nc\",d\r\n\r\ne"),
                 (std::vector<Place>{{1, 1}, {1, 3}, {1, 6}, {2, 1}, {3, 4}, {5, 1}}));
        QCOMPARE(places(u"sep=,\na,b"), (std::vector<Place>{{2, 1}, {2, 3}}));
    }

    void limitsHoldToTheLastOne()
    {
        const CsvLimits limits{64, 5, 3, 2};
        QCOMPARE(read(u"a,b,c\n12345,\"12345\"\nx", u',', limits),
                 QStringLiteral("a|b|c/12345|12345/x"));
        QCOMPARE(read(u"a\n123456", u',', limits), QStringLiteral("feed.cell_limit 2:1"));
        QCOMPARE(read(u"a\nb,\"123456\"", u',', limits), QStringLiteral("feed.cell_limit 2:3"));
        QCOMPARE(read(u"a\nb,\"12\n3456\"", u',', limits), QStringLiteral("feed.cell_limit 2:3"));
        QCOMPARE(read(u"a\nb,c,d,e", u',', limits), QStringLiteral("feed.column_limit 2:7"));
        QCOMPARE(read(u"a\nb\nc\nd", u',', limits), QStringLiteral("feed.row_limit 4:1"));
    }

    void aMillionRowsAfterTheHeaderAreReadAndNotOneMore()
    {
        const QString text = QStringLiteral("1,2\n").repeated(1'000'002);
        CsvReader reader(text, u',');
        CsvRow row;
        qint64 rows = 0;
        while (reader.next(row))
            ++rows;
        QCOMPARE(rows, 1'000'001);
    }

    void aLastLineWithoutBreakIsNoticed()
    {
        for (const auto &[text, ended] :
             {std::pair(u"a\nb\n", true), std::pair(u"a\nb", false),
              std::pair(u"a\n\"b\n\"", false), std::pair(u"a\nb\r\n\r\n", true)}) {
            CsvReader reader(text, u',');
            CsvRow row;
            while (*reader.next(row)) {
            }
            QCOMPARE(reader.endedWithNewline(), ended);
        }
    }

    void delimiterIsFoundByEvenRows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char16_t *text, const char16_t *expected) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(expected);
        };
        row("comma", u"a,b,c\n1,2,3\n", u",");
        row("semicolon", u"a;b;c\n1;2;3\n", u";");
        row("tab", u"a\tb\n1\t2\n", u"\t");
        row("header alone", u"a;b;c", u";");
        row("commas inside values", u"no;name\n1;Byron, Ada\n2;Hopper, Grace\n", u";");
        row("commas inside quoted values", u"no,name\n1,\"a;b\"\n2,\"c;d\"\n", u",");
        row("decimal commas everywhere", u"no;share;part\n1;0,5;0,5\n2;0,2;0,1\n", u";");
        row("one uneven row", u"a,b\n1,2\n3,4,5\n6,7\n", u",");
        row("an error further down", u"a;b\n1;2\n3;x\"y\n", u";");
        row("separator line decides", u"sep=;\na,b\n1,2\n", u";");
        row("one column", u"a\nb\nc\n", u"feed.delimiter_unclear");
        row("two that fit alike", u"a,b;c\n1,2;3\n", u"feed.delimiter_unclear");
        row("nothing", u"", u"feed.delimiter_unclear");
    }

    void delimiterIsFoundByEvenRows()
    {
        QFETCH(QString, text);
        QTEST(detected(text), "expected");
    }

    // What is written by RFC 4180 is read as it was, whatever it holds.
    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 200; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void whatIsWrittenIsReadBack()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const QString letters = QStringLiteral("ab \",;\t\n\u00e9\u4e2d");
        const QChar delimiter = QStringLiteral(",;\t").at(random.bounded(3));
        const QString lineEnd =
            std::array{QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r")}.at(
                size_t(random.bounded(3)));
        std::vector<QStringList> rows(size_t(random.bounded(1, 20)));
        QString text;
        for (QStringList &row : rows) {
            for (int i = 0; i < 4; ++i) {
                QString cell;
                for (int length = random.bounded(0, 6); length > 0; --length)
                    cell += letters.at(random.bounded(int(letters.size())));
                row << cell;
                QString quoted = cell;
                quoted.replace(u'"', QStringLiteral("\"\""));
                text += (i > 0 ? QString(delimiter) : QString()) + u'"' + quoted + u'"';
            }
            text += lineEnd;
        }
        CsvReader reader(text, delimiter);
        CsvRow row;
        for (const QStringList &expected : rows) {
            QVERIFY(*reader.next(row));
            QStringList cells;
            for (const CsvCell &cell : row)
                cells << cell.text;
            QCOMPARE(cells, expected);
        }
        QVERIFY(!*reader.next(row));
    }

    // Any text at all, read twice by two readers that share nothing.
    void twoReadersAgreeOnAnyText_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 50; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void twoReadersAgreeOnAnyText()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const QString letters = QStringLiteral("a\",\n\r");
        for (int i = 0; i < 400; ++i) {
            QString text;
            for (int length = random.bounded(1, 14); length > 0; --length)
                text += letters.at(random.bounded(int(letters.size())));
            const QString expected = readByStates(text, u',');
            const QString found = read(text);
            // The place of an error is the one reader's own; what it is, and every cell, must be
            // the same.
            QCOMPARE(found.startsWith(u"feed.") ? found.section(u' ', 0, 0) : found, expected);
        }
    }
};

QTEST_APPLESS_MAIN(TestCsvreader)
#include "tst_csvreader.moc"
