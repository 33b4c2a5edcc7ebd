// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/fixture.h"

#include <QDir>
#include <QFile>

using namespace tenure;
using namespace tenure::people;

namespace {

enum class End {
    Refused,  ///< no better than no file
    Held,     ///< the whole batch waits for a person
    Rejected, ///< one row is left out, the others are taken
    RowHeld   ///< one row waits for a person, the others are taken
};

struct BadFile
{
    const char *name;
    End end;
    const char *code;
    Place at;
};

// Line and column are those of the file as a text editor shows it.
const std::vector<BadFile> &badFiles()
{
    static const std::vector<BadFile> files = {
        // not a list of people at all
        {"empty", End::Refused, "feed.empty", {1, 1}},
        {"blank", End::Refused, "feed.empty", {1, 1}},
        {"mark-only", End::Refused, "feed.empty", {1, 1}},
        {"web-page", End::Refused, "feed.is_html", {1, 1}},
        {"web-page-late", End::Refused, "feed.is_html", {1, 1}},
        {"web-page-utf16", End::Refused, "feed.is_html", {1, 1}},
        {"redirect", End::Refused, "feed.is_http_answer", {1, 1}},
        {"object", End::Refused, "feed.is_json", {1, 1}},
        {"array", End::Refused, "feed.is_json", {1, 1}},
        {"list", End::Refused, "feed.is_xml", {1, 1}},
        {"sheet", End::Refused, "feed.is_spreadsheet", {1, 1}},
        {"old-sheet", End::Refused, "feed.is_spreadsheet", {1, 1}},
        {"packed", End::Refused, "feed.is_compressed", {1, 1}},
        {"paper", End::Refused, "feed.is_pdf", {1, 1}},
        // wrong encoding
        {"windows-as-utf8", End::Refused, "feed.encoding_invalid", {13, 7}},
        {"utf8-as-windows", End::Refused, "feed.encoding_differs", {1, 1}},
        {"windows-unassigned", End::Refused, "feed.encoding_invalid", {5, 24}},
        {"utf16-unmarked", End::Refused, "feed.encoding_unmarked", {1, 1}},
        {"utf16-lone-surrogate", End::Refused, "feed.encoding_invalid", {3, 17}},
        {"utf16-big-in-utf8-feed", End::Refused, "feed.encoding_differs", {1, 1}},
        {"nul", End::Refused, "feed.nul", {4, 21}},
        // cut off
        {"utf16-half-unit", End::Refused, "feed.cut_off", {13, 101}},
        {"cut-in-character", End::Refused, "feed.cut_off", {13, 7}},
        {"cut-in-row", End::Refused, "feed.cut_off", {10, 5}},
        {"cut-in-quote", End::Refused, "feed.quote_open", {13, 16}},
        // quotation marks
        {"stray-quote", End::Refused, "feed.quote_stray", {6, 22}},
        {"quote-followed", End::Refused, "feed.quote_followed", {7, 22}},
        {"open-quote", End::Refused, "feed.quote_followed", {8, 29}},
        {"never-closed", End::Refused, "feed.quote_open", {4, 18}},
        // header
        {"no-header", End::Refused, "feed.columns_missing", {1, 1}},
        {"column-renamed", End::Refused, "feed.columns_renamed", {1, 1}},
        {"column-dropped", End::Refused, "feed.columns_missing", {1, 1}},
        {"column-twice", End::Refused, "feed.header_twice", {1, 70}},
        {"one-column", End::Refused, "feed.delimiter_unclear", {1, 1}},
        {"other-delimiter", End::Refused, "feed.columns_missing", {1, 1}},
        // the rows together
        {"no-rows", End::Refused, "feed.no_rows", {1, 1}},
        {"number-twice", End::Refused, "feed.number_twice", {9, 1}},
        {"all-dates-german", End::Refused, "feed.nothing_usable", {2, 58}},
        {"shifted", End::Refused, "feed.nothing_usable", {2, 94}},
        {"three-of-twelve-leave", End::Held, "guard.mass_leavers", {}},
        {"row-gone", End::Held, "guard.rows_dropped", {1, 1}},
        {"column-new", End::Held, "guard.new_columns", {1, 1}},
        {"column-emptied", End::Held, "guard.column_emptied", {1, 1}},
        {"no-last-line-break", End::Held, "guard.end_missing", {1, 1}},
        // one row
        {"cell-too-many", End::Rejected, "feed.cell_count", {5, 106}},
        {"cell-too-few", End::Rejected, "feed.cell_count", {5, 92}},
        {"unquoted-delimiter", End::Rejected, "feed.cell_count", {5, 109}},
        {"formula-in-title", End::Rejected, "feed.formula_cell", {5, 21}},
        {"formula-command", End::Rejected, "feed.formula_cell", {5, 12}},
        {"formula-at", End::Rejected, "feed.formula_cell", {5, 21}},
        {"formula-plus", End::Rejected, "feed.formula_cell", {5, 21}},
        {"formula-quoted-number", End::Rejected, "feed.formula_cell", {5, 1}},
        {"formula-after-tab", End::Rejected, "feed.formula_cell", {5, 21}},
        {"number-missing", End::Rejected, "feed.number_missing", {5, 1}},
        {"number-rounded", End::Rejected, "feed.number_rounded", {5, 1}},
        {"number-with-blank", End::Rejected, "feed.number_unreadable", {5, 1}},
        {"number-cyrillic", End::Rejected, "feed.number_unreadable", {5, 1}},
        {"manager-with-blank", End::Rejected, "feed.number_unreadable", {5, 53}},
        {"date-german", End::Rejected, "feed.date_unreadable", {5, 67}},
        {"date-us", End::Rejected, "feed.date_unreadable", {5, 67}},
        {"date-impossible", End::Rejected, "feed.date_unreadable", {5, 67}},
        {"date-two-digits", End::Rejected, "feed.date_unreadable", {5, 67}},
        {"date-serial", End::Rejected, "feed.date_unreadable", {5, 78}},
        {"date-with-zone", End::Rejected, "feed.date_unreadable", {5, 78}},
        {"date-year-1026", End::Rejected, "feed.date_out_of_range", {5, 78}},
        {"start-missing", End::Rejected, "feed.start_missing", {5, 67}},
        {"dates-crossed", End::Rejected, "feed.dates_crossed", {5, 78}},
        {"status-unknown", End::Rejected, "feed.status_unknown", {5, 79}},
        {"status-missing", End::Rejected, "feed.status_missing", {5, 79}},
        {"name-missing", End::Rejected, "feed.name_missing", {5, 1}},
        {"control-character", End::Rejected, "feed.control_character", {5, 21}},
        {"direction-change", End::Rejected, "feed.control_character", {5, 12}},
        {"value-too-long", End::Rejected, "feed.value_too_long", {5, 21}},
        {"leaver-without-day", End::RowHeld, "person.last_day_missing", {5, 78}},
        {"leaver-long-ago", End::RowHeld, "person.last_day_past", {5, 78}},
        {"leaver-in-years", End::RowHeld, "person.last_day_far", {5, 78}},
        {"number-of-somebody-else", End::RowHeld, "person.number_reused", {5, 64}},
        {"number-looks-alike", End::RowHeld, "person.number_resembles", {5, 1}},
    };
    return files;
}

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(TENURE_SOURCE_DIR "/tests/data/feeds/") + name +
               QStringLiteral(".csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such file: %s", qPrintable(name));
    return file.readAll();
}

// Most files belong to a feed that finds out delimiter and encoding by itself; what these say is
// their mistake.
Mapping mappingFor(const QString &name)
{
    Mapping mapping = plainMapping();
    mapping.seenHeaders = plainHeader().split(u',');
    if (name == u"one-column")
        mapping.delimiter = QChar();
    if (name == u"utf8-as-windows" || name == u"windows-unassigned")
        mapping.encoding = Encoding::Windows1252;
    if (name == u"utf16-big-in-utf8-feed")
        mapping.encoding = Encoding::Utf8;
    return mapping;
}

RecentHistory historyAfterGood()
{
    RecentHistory history;
    history.lastTaken = PastBatch{{}, "earlier", true};
    history.lastFullRows = 12;
    return history;
}

Snapshot storedCompany()
{
    const Result<Table> table = readTable(contentOf(QStringLiteral("good")), mappingFor({}));
    if (!table)
        qFatal("the good file cannot be read");
    return applied({}, plan(plainFeed(), {}, *table, readingOn(today()), {}));
}

FeedPlan planOf(const QByteArray &bytes, const Mapping &mapping, const Snapshot &stored,
                const CsvLimits &limits = {}, const RecentHistory &history = historyAfterGood())
{
    const Result<Table> table = readTable(bytes, mapping, limits);
    if (!table)
        return refused(table.error());
    return plan(plainFeed(), stored, *table, readingOn(today()), history);
}

qint64 ended(const FeedPlan &plan)
{
    return std::ranges::count_if(plan.rows, [](const RowPlan &row) {
        return row.outcome == Outcome::Applied && row.finding.endsAccess;
    });
}

Place placeIn(const QJsonObject &args)
{
    return {args.value(u"line").toInt(), args.value(u"column").toInt()};
}

} // namespace

class TestBadfeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBadFileIsNamedWithItsPlaceAndEndsNobody_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < badFiles().size(); ++i)
            QTest::newRow(badFiles()[i].name) << int(i);
    }

    void everyBadFileIsNamedWithItsPlaceAndEndsNobody()
    {
        QFETCH(int, index);
        const BadFile &bad = badFiles()[size_t(index)];
        const QString name = QString::fromLatin1(bad.name);
        const Snapshot stored = storedCompany();
        const FeedPlan plan =
            planOf(contentOf(QStringLiteral("bad/") + name), mappingFor(name), stored);
        QCOMPARE(ended(plan), 0);
        if (bad.end == End::Refused || bad.end == End::Held) {
            const bool refusal = bad.end == End::Refused;
            QCOMPARE(plan.verdict.kind, refusal ? Verdict::Kind::Refuse : Verdict::Kind::Hold);
            QCOMPARE(plan.verdict.reason->code, QString::fromLatin1(bad.code));
            QCOMPARE(placeIn(plan.verdict.reason->args), bad.at);
            QCOMPARE(plan.counts.applied, 0);
            QVERIFY(applied(stored, plan) == stored);
            return;
        }
        QCOMPARE(plan.verdict.kind, Verdict::Kind::Take);
        const Outcome expected = bad.end == End::Rejected ? Outcome::Rejected : Outcome::Held;
        QCOMPARE(plan.counts.unchanged, 11);
        const RowPlan &row = plan.rows[3];
        QCOMPARE(row.line, 5);
        QCOMPARE(row.outcome, expected);
        QCOMPARE(codesOf(row.problems), QStringList{QString::fromLatin1(bad.code)});
        QCOMPARE(row.problems.front().at, bad.at);
        QCOMPARE(*applied(stored, plan).find(QStringLiteral("104")),
                 *stored.find(QStringLiteral("104")));
    }

    void theTableNamesEveryFileOfTheFolder()
    {
        QStringList named;
        for (const BadFile &bad : badFiles())
            named << QString::fromLatin1(bad.name) + QStringLiteral(".csv");
        named.sort();
        QStringList there =
            QDir(QStringLiteral(TENURE_SOURCE_DIR "/tests/data/feeds/bad")).entryList(QDir::Files);
        there.sort();
        QCOMPARE(named, there);
        QVERIFY(named.size() >= 40);
    }

    void aMegabyteInOneCellIsRefusedWhereItBegins_data()
    {
        QTest::addColumn<QByteArray>("quote");
        QTest::newRow("plain") << QByteArray();
        QTest::newRow("quoted") << QByteArray("\"");
    }

    void aMegabyteInOneCellIsRefusedWhereItBegins()
    {
        QFETCH(QByteArray, quote);
        QByteArray bytes = contentOf(QStringLiteral("good"));
        bytes.replace("Dijkstra,Engineer",
                      "Dijkstra," + quote + QByteArray(1024 * 1024, 'E') + quote);
        const FeedPlan plan = planOf(bytes, plainMapping(), storedCompany());
        QCOMPARE(plan.verdict.kind, Verdict::Kind::Refuse);
        QCOMPARE(plan.verdict.reason->code, QStringLiteral("feed.cell_limit"));
        QCOMPARE(placeIn(plan.verdict.reason->args), (Place{5, 21}));
    }

    void tooLargeAFileIsNotEvenRead()
    {
        const QByteArray bytes(CsvLimits().fileBytes + 1, 'x');
        const FeedPlan plan = planOf(bytes, plainMapping(), storedCompany());
        QCOMPARE(plan.verdict.reason->code, QStringLiteral("feed.file_limit"));
    }

    void tooManyColumnsAreRefused()
    {
        QByteArray bytes = contentOf(QStringLiteral("good"));
        bytes.replace("Knuth,Engineer", "Knuth" + QByteArray(200, ','));
        const FeedPlan plan = planOf(bytes, plainMapping(), storedCompany());
        QCOMPARE(plan.verdict.reason->code, QStringLiteral("feed.column_limit"));
        QCOMPARE(plan.verdict.reason->args.value(u"line").toInt(), 9);
    }

    void tooManyRowsAreRefused()
    {
        CsvLimits limits;
        limits.rows = 11;
        const FeedPlan plan =
            planOf(contentOf(QStringLiteral("good")), plainMapping(), storedCompany(), limits);
        QCOMPARE(plan.verdict.reason->code, QStringLiteral("feed.row_limit"));
        QCOMPARE(plan.verdict.reason->args.value(u"line").toInt(), 13);
    }

    void eightHundredOfAThousandSuddenlyTerminatedAreHeld()
    {
        std::vector<Row> rows = company(1000);
        const Snapshot stored = storedAfter(rows);
        for (size_t i = 0; i < 800; ++i) {
            rows[i].status = QStringLiteral("terminated");
            rows[i].end = QStringLiteral("2026-07-29");
        }
        const FeedPlan plan = planOn(today(), stored, rows);
        QCOMPARE(plan.verdict.kind, Verdict::Kind::Hold);
        QCOMPARE(plan.verdict.guard, QStringLiteral("G1"));
        QCOMPARE(plan.counts.held, 800);
        QCOMPARE(plan.counts.applied, 0);
        QVERIFY(applied(stored, plan) == stored);
    }

    void eightHundredOfAThousandMissingEndNobody()
    {
        std::vector<Row> rows = company(1000);
        const Snapshot stored = storedAfter(rows);
        rows.resize(200);
        RecentHistory history;
        history.lastFullRows = 1000;
        const FeedPlan plan = planOn(today(), stored, rows, history);
        QCOMPARE(plan.verdict.reason->code, QStringLiteral("guard.rows_dropped"));
        QVERIFY(plan.absences.empty());
        QVERIFY(applied(stored, plan) == stored);
    }

    void anOlderFileIsHeld()
    {
        const Snapshot stored = storedCompany();
        const Result<Table> table = readTable(contentOf(QStringLiteral("good")), plainMapping());
        RecentHistory history = historyAfterGood();
        history.lastTaken->exported = readingOn(today()).now;
        Reading reading = readingOn(today());
        reading.exported = reading.now - milliseconds(1);
        FeedPlan older = plan(plainFeed(), stored, *table, reading, history);
        QCOMPARE(older.verdict.kind, Verdict::Kind::Hold);
        QCOMPARE(older.verdict.reason->code, QStringLiteral("guard.older_file"));
        reading.exported = reading.now;
        QCOMPARE(plan(plainFeed(), stored, *table, reading, history).verdict.kind,
                 Verdict::Kind::Take);
    }

    // A truncated file is a prefix of a good one. Whatever the place of the cut, nobody may be
    // ended by it.
    void everyPrefixOfAGoodFileEndsNobody()
    {
        const QByteArray good = contentOf(QStringLiteral("good"));
        const Snapshot stored = storedCompany();
        for (qsizetype length = 0; length < good.size(); length += length % 97 == 0 ? 3 : 1) {
            const FeedPlan plan = planOf(good.first(length), mappingFor({}), stored);
            QCOMPARE(ended(plan), 0);
            QVERIFY(plan.verdict.kind != Verdict::Kind::Take);
            QVERIFY(plan.absences.empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestBadfeeds)
#include "tst_badfeeds.moc"
