// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/fixture.h"
#include "people/answers.h"
#include "people/headernames.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tenure;
using namespace tenure::people;

namespace {

QString codeOf(const Result<void> &result)
{
    return result ? QString() : result.error().code;
}

QJsonObject plainJson()
{
    return toJson(plainMapping());
}

QString refusal(const QString &key, const QJsonValue &value)
{
    QJsonObject json = plainJson();
    json.insert(key, value);
    const Result<Mapping> mapping = mappingFromJson(json);
    return mapping ? QString() : mapping.error().code;
}

Proposal proposed(const QByteArray &bytes)
{
    Result<Proposal> proposal = propose(bytes);
    if (!proposal)
        qFatal("nothing is proposed: %s", qPrintable(proposal.error().code));
    return *std::move(proposal);
}

QByteArray german()
{
    return QStringLiteral("Personal-Nr.;Nachname;Vorname;Abteilung;Eintrittsdatum;Austritt;"
                          "Besch\u00e4ftigungsstatus;Parkplatz\n"
                          "1;M\u00fcller;Zo\u00eb;Vertrieb;01.02.2020;;aktiv;7\n"
                          "2;Stra\u00dfer;Ada;IT;15.03.2021;31.12.2026;Gek\u00fcndigt;\n")
        .toUtf8();
}

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMappingSurvivesItsJson()
    {
        Mapping mapping = plainMapping();
        mapping.columns.insert(QStringLiteral("Floor"), QStringLiteral("x.floor"));
        mapping.dates = DateFormat::German;
        mapping.encoding = Encoding::Windows1252;
        mapping.delimiter = u'\t';
        mapping.seenHeaders = {QStringLiteral("no"), QStringLiteral("Floor")};
        const QByteArray text = QJsonDocument(toJson(mapping)).toJson();
        const Result<Mapping> read = mappingFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(read);
        QCOMPARE(*read, mapping);
        mapping.delimiter = QChar();
        QCOMPARE(*mappingFromJson(toJson(mapping)), mapping);
    }

    void aHandWrittenMappingNeedsOnlyColumnsAndDates()
    {
        const QJsonObject columns = {{QStringLiteral("nr"), QStringLiteral("number")},
                                     {QStringLiteral("who"), QStringLiteral("displayName")},
                                     {QStringLiteral("from"), QStringLiteral("startDate")}};
        const Result<Mapping> mapping =
            mappingFromJson({{QStringLiteral("columns"), columns},
                             {QStringLiteral("dates"), QStringLiteral("us")}});
        QVERIFY(mapping);
        QCOMPARE(mapping->encoding, Encoding::Auto);
        QVERIFY(mapping->delimiter.isNull());
        QVERIFY(mapping->seenHeaders.isEmpty());
    }

    void wrongEntriesAreRefused()
    {
        const QString unreadable = QStringLiteral("mapping.unreadable");
        QCOMPARE(refusal(QStringLiteral("colour"), QStringLiteral("red")), unreadable);
        QCOMPARE(refusal(QStringLiteral("columns"), QJsonObject()), unreadable);
        QCOMPARE(refusal(QStringLiteral("columns"), QJsonArray()), unreadable);
        QCOMPARE(refusal(QStringLiteral("columns"), QJsonObject{{QStringLiteral("no"), 1}}),
                 unreadable);
        QCOMPARE(refusal(QStringLiteral("dates"), QStringLiteral("auto")), unreadable);
        QCOMPARE(refusal(QStringLiteral("dates"), QJsonValue()), unreadable);
        QCOMPARE(refusal(QStringLiteral("encoding"), QStringLiteral("ebcdic")), unreadable);
        QCOMPARE(refusal(QStringLiteral("delimiter"), QStringLiteral("|")), unreadable);
        QCOMPARE(refusal(QStringLiteral("delimiter"), QStringLiteral(",,")), unreadable);
        QCOMPARE(refusal(QStringLiteral("seenHeaders"), QStringLiteral("no")), unreadable);
        QCOMPARE(refusal(QStringLiteral("seenHeaders"), QJsonArray{1}), unreadable);
        QCOMPARE(refusal(QStringLiteral("status"), QStringLiteral("active")), unreadable);
        QCOMPARE(refusal(QStringLiteral("status"),
                         QJsonObject{{QStringLiteral("gone"), QStringLiteral("dead")}}),
                 unreadable);
        QJsonObject json = plainJson();
        json.remove(QStringLiteral("dates"));
        QCOMPARE(mappingFromJson(json).error().code, unreadable);
    }

    void whatCannotTellPeopleApartIsRefused_data()
    {
        QTest::addColumn<QStringList>("without");
        QTest::addColumn<QString>("code");
        const QString missing = QStringLiteral("mapping.fact_missing");
        QTest::newRow("number") << QStringList{QStringLiteral("no")} << missing;
        QTest::newRow("start date") << QStringList{QStringLiteral("start")} << missing;
        QTest::newRow("family name alone") << QStringList{QStringLiteral("first")} << missing;
        QTest::newRow("given name alone") << QStringList{QStringLiteral("last")} << missing;
        QTest::newRow("last day may be absent") << QStringList{QStringLiteral("end")} << QString();
        QTest::newRow("status may be absent") << QStringList{QStringLiteral("status")} << QString();
    }

    void whatCannotTellPeopleApartIsRefused()
    {
        QFETCH(QStringList, without);
        Mapping mapping = plainMapping();
        for (const QString &column : without)
            mapping.columns.remove(column);
        QTEST(codeOf(check(mapping)), "code");
    }

    void oneFactComesFromOneColumn()
    {
        Mapping mapping = plainMapping();
        mapping.columns.insert(QStringLiteral("job"), fact::title);
        QCOMPARE(codeOf(check(mapping)), QStringLiteral("mapping.twice"));
        mapping = plainMapping();
        mapping.columns.insert(QStringLiteral(" TITLE "), QStringLiteral("x.job"));
        QCOMPARE(codeOf(check(mapping)), QStringLiteral("mapping.twice"));
        mapping = plainMapping();
        mapping.columns.insert(QStringLiteral("  "), QStringLiteral("x.job"));
        QCOMPARE(codeOf(check(mapping)), QStringLiteral("mapping.column_nameless"));
        mapping = plainMapping();
        mapping.columns.insert(QStringLiteral("job"), QStringLiteral("salary"));
        QCOMPARE(codeOf(check(mapping)), QStringLiteral("mapping.fact_unknown"));
    }

    void statusWordsMustMeanOneThing()
    {
        Mapping mapping = plainMapping();
        mapping.statusWords.clear();
        QCOMPARE(codeOf(check(mapping)), QStringLiteral("mapping.status_words_missing"));
        mapping.statusWords = {{QStringLiteral("A"), Status::Active},
                               {QStringLiteral("a "), Status::Active}};
        QCOMPARE(codeOf(check(mapping)), QString());
        mapping.statusWords.insert(QStringLiteral(" a"), Status::Terminated);
        QCOMPARE(codeOf(check(mapping)), QStringLiteral("mapping.status_word_twice"));
    }

    void aGermanFileIsUnderstoodWithoutQuestions()
    {
        const Proposal proposal = proposed(german());
        QVERIFY(proposal.isComplete());
        const Mapping &mapping = proposal.mapping;
        QCOMPARE(mapping.headerOf(fact::number), QStringLiteral("Personal-Nr."));
        QCOMPARE(mapping.headerOf(fact::familyName), QStringLiteral("Nachname"));
        QCOMPARE(mapping.headerOf(fact::department), QStringLiteral("Abteilung"));
        QCOMPARE(mapping.headerOf(fact::lastDay), QStringLiteral("Austritt"));
        QCOMPARE(mapping.headerOf(fact::status), QStringLiteral("Besch\u00e4ftigungsstatus"));
        QCOMPARE(mapping.dates, DateFormat::German);
        QCOMPARE(mapping.delimiter, QChar(u';'));
        QCOMPARE(mapping.encoding, Encoding::Utf8);
        QCOMPARE(mapping.statusWords.value(QStringLiteral("Gek\u00fcndigt")), Status::Terminated);
        QCOMPARE(codesOf(proposal.notices), QStringList{QStringLiteral("mapping.column_unused")});
        QCOMPARE(proposal.notices.front().field, QStringLiteral("Parkplatz"));
        QCOMPARE(proposal.samples.size(), size_t(2));
        QVERIFY(readTable(german(), mapping));
    }

    void anEnglishFileIsUnderstoodWithoutQuestions()
    {
        const Proposal proposal = proposed(
            "Employee ID,First Name,Last Name,Job Title,Hire Date,Termination Date,Manager ID\n"
            "1,Ada,Byron,Engineer,01/25/2020,,2\n");
        QVERIFY(proposal.isComplete());
        QCOMPARE(proposal.mapping.dates, DateFormat::Us);
        QCOMPARE(proposal.mapping.headerOf(fact::manager), QStringLiteral("Manager ID"));
        QCOMPARE(proposal.mapping.headerOf(fact::title), QStringLiteral("Job Title"));
    }

    void answersSettleTheirQuestionsAndNoOther()
    {
        const Proposal open = proposed("EmpNo,Name,Start Date,Hire Date,Status\n"
                                       "1,Ada,03/04/2026,03/04/2026,odd\n");
        QCOMPARE(codesOf(open.questions),
                 (QStringList{QStringLiteral("mapping.fact_twice"),
                              QStringLiteral("mapping.dates_ambiguous"),
                              QStringLiteral("mapping.status_word_unknown"),
                              QStringLiteral("mapping.status_words_missing")}));
        Answers answers;
        answers.dates = DateFormat::British;
        QCOMPARE(codesOf(answered(open, answers).questions),
                 (QStringList{QStringLiteral("mapping.fact_twice"),
                              QStringLiteral("mapping.status_word_unknown"),
                              QStringLiteral("mapping.status_words_missing")}));
        answers.skipped = {QStringLiteral("hire date ")};
        answers.statusWords = {{QStringLiteral("ODD"), Status::Active}};
        const Proposal settled = answered(open, answers);
        QVERIFY(settled.isComplete());
        QCOMPARE(settled.mapping.dates, DateFormat::British);
        QCOMPARE(settled.mapping.headerOf(fact::startDate), QStringLiteral("Start Date"));
    }

    void answerThatSpoilsTheMappingIsAQuestionAgain()
    {
        Answers answers;
        answers.skipped = {QStringLiteral("Personal-Nr.")};
        const Proposal spoilt = answered(proposed(german()), answers);
        QCOMPARE(codesOf(spoilt.questions), QStringList{QStringLiteral("mapping.fact_missing")});
        answers.columns = {{QStringLiteral("Parkplatz"), QStringLiteral("number")}};
        QVERIFY(answered(proposed(german()), answers).isComplete());
    }

    void datesThatMeanTwoDaysAreAQuestion()
    {
        const QByteArray head = "EmpNo,Name,Start Date,End Date\n";
        const Proposal proposal = proposed(head + "1,Ada,03/04/2026,\n2,Alan,11/12/2025,\n");
        QVERIFY(!proposal.isComplete());
        QCOMPARE(codesOf(proposal.questions),
                 QStringList{QStringLiteral("mapping.dates_ambiguous")});
        QCOMPARE(proposal.questions.front().value, QStringLiteral("03/04/2026"));
        QCOMPARE(proposal.questions.front().at, (Place{2, 7}));
        QVERIFY(proposed(head + "1,Ada,03/04/2026,\n2,Alan,11/12/2025,12/24/2026\n").isComplete());
        QCOMPARE(codesOf(proposed(head + "1,Ada,2026-04-03,\n2,Alan,11.12.2025,\n").questions),
                 QStringList{QStringLiteral("mapping.dates_unreadable")});
    }

    void anUnknownStatusWordIsAskedForOnce()
    {
        const Proposal proposal = proposed("EmpNo,Name,Start Date,Status\n1,Ada,2026-04-03,active\n"
                                           "2,Alan,2026-04-03,Q7\n3,Grace,2026-04-03,q7 \n");
        QCOMPARE(codesOf(proposal.questions),
                 QStringList{QStringLiteral("mapping.status_word_unknown")});
        QCOMPARE(proposal.questions.front().value, QStringLiteral("Q7"));
        QCOMPARE(proposal.mapping.statusWords.size(), 1);
    }

    void whatNoColumnGivesIsAskedFor()
    {
        const Proposal proposal = proposed("Nickname,Start Date\nAda,2026-04-03\n");
        QCOMPARE(codesOf(proposal.questions), QStringList{QStringLiteral("mapping.fact_missing")});
        QCOMPARE(proposal.questions.front().value, QStringLiteral("number"));
    }

    void twoColumnsForAFactAreAQuestion()
    {
        const Proposal proposal =
            proposed("EmpNo,Name,Start Date,Job,Position\n1,Ada,2026-04-03,a,b\n");
        QCOMPARE(codesOf(proposal.questions), QStringList{QStringLiteral("mapping.fact_twice")});
        QCOMPARE(proposal.questions.front().field, QStringLiteral("Position"));
        QCOMPARE(proposal.questions.front().other, QStringLiteral("Job"));
    }

    void anEncodingIsAssumedAloud()
    {
        const Proposal proposal = proposed(QString::fromUtf8(german()).toLatin1());
        QCOMPARE(proposal.mapping.encoding, Encoding::Windows1252);
        QVERIFY(codesOf(proposal.notices).contains(QStringLiteral("mapping.encoding_assumed")));
        QCOMPARE(proposal.mapping.headerOf(fact::status),
                 QStringLiteral("Besch\u00e4ftigungsstatus"));
        QVERIFY(readTable(QString::fromUtf8(german()).toLatin1(), proposal.mapping));
    }

    void aFileThatIsNoListIsNotProposedFor()
    {
        QCOMPARE(propose("<html></html>").error().code, QStringLiteral("feed.is_html"));
        QCOMPARE(propose("a\nb\n").error().code, QStringLiteral("feed.delimiter_unclear"));
        QCOMPARE(propose("a,b\n\"c").error().code, QStringLiteral("feed.quote_open"));
        CsvLimits limits;
        limits.fileBytes = 3;
        QCOMPARE(propose("a,b\n", limits).error().code, QStringLiteral("feed.file_limit"));
    }

    void questionsStopSomewhere()
    {
        QByteArray bytes = "EmpNo,Name,Start Date,Status\n";
        for (int i = 0; i < 500; ++i)
            bytes += QByteArray::number(i) + ",Ada,2026-04-03,word" + QByteArray::number(i) + '\n';
        QCOMPARE(proposed(bytes).questions.size(), size_t(50));
    }

    void headersAreComparedByLettersAlone()
    {
        QCOMPARE(factForHeader(u"PERS_NR"), QString(fact::number));
        QCOMPARE(factForHeader(u"Pers.-Nr."), QString(fact::number));
        QCOMPARE(factForHeader(u"T\u00e4tigkeit"), QString(fact::title));
        QCOMPARE(factForHeader(u"e-mail (privat)"), QString(fact::privateMail));
        QCOMPARE(factForHeader(u"mail"), QString());
        QCOMPARE(factForHeader(u""), QString());
    }

    void settingsOfAFeedSurviveTheirJson()
    {
        Feed feed = plainFeed(FeedMode::Delta);
        feed.limits.leaverFloor = 7;
        feed.limits.holdNewColumns = false;
        feed.rules.joinPastDays = 30;
        feed.rules.moveFacts = {fact::title, QStringLiteral("x.team")};
        const Result<Feed> read = feedFromJson(toJson(feed));
        QVERIFY(read);
        QCOMPARE(*read, feed);
    }

    void settingsLeftOutKeepTheirDefaults()
    {
        const Result<Feed> read = feedFromJson({{QStringLiteral("name"), QStringLiteral("hr")},
                                                {QStringLiteral("mode"), QStringLiteral("full")}});
        QVERIFY(read);
        QCOMPARE(*read, plainFeed());
    }

    void wrongSettingsOfAFeedAreRefused_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *part, const char *key, const QJsonValue &value) {
            QTest::addRow("%s %s", part, key)
                << QString::fromLatin1(part) << QString::fromLatin1(key) << value;
        };
        row("", "name", QString());
        row("", "mode", QStringLiteral("half"));
        row("", "mode", 1);
        row("", "limits", 5);
        row("", "rules", QJsonArray());
        row("", "surprise", true);
        row("limits", "leaverFloor", QStringLiteral("5"));
        row("limits", "leaverPercent", 2.5);
        row("limits", "holdNewColumns", 0);
        row("limits", "leaverFlor", 5);
        row("rules", "joinPastDays", true);
        row("rules", "moveFacts", QJsonArray{QStringLiteral("salary")});
        row("rules", "moveFacts", QStringLiteral("title"));
    }

    void wrongSettingsOfAFeedAreRefused()
    {
        QFETCH(QString, part);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(plainFeed());
        if (part.isEmpty()) {
            json.insert(key, value);
        } else {
            QJsonObject inner = json.value(part).toObject();
            inner.insert(key, value);
            json.insert(part, inner);
        }
        const Result<Feed> read = feedFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, QStringLiteral("feed.settings_unreadable"));
    }

    void noLimitMayBeWidenedOverItsCeiling_data()
    {
        QTest::addColumn<int GuardLimits::*>("limit");
        QTest::addColumn<int>("ceiling");
        const auto row = [](const char *name, int GuardLimits::*limit, int ceiling) {
            QTest::newRow(name) << limit << ceiling;
        };
        row("leaver floor", &GuardLimits::leaverFloor, 25);
        row("leaver percent", &GuardLimits::leaverPercent, 25);
        row("usual days", &GuardLimits::usualDaysFactor, 25);
        row("share percent", &GuardLimits::leaverSharePercent, 25);
        row("share floor", &GuardLimits::leaverShareFloor, 5);
        row("row drop", &GuardLimits::rowDropPercent, 25);
        row("absent feeds", &GuardLimits::absentFeeds, 25);
        row("leave past", &GuardLimits::leavePastDays, 366);
        row("leave ahead", &GuardLimits::leaveAheadDays, 1100);
    }

    void noLimitMayBeWidenedOverItsCeiling()
    {
        QFETCH(int GuardLimits::*, limit);
        QFETCH(int, ceiling);
        GuardLimits limits;
        const auto codeAt = [&](int value, bool practice) {
            limits.*limit = value;
            return codeOf(check(limits, practice));
        };
        const QString refused = QStringLiteral("guard.limit_refused");
        QCOMPARE(codeAt(1, false), QString());
        QCOMPARE(codeAt(ceiling, false), QString());
        QCOMPARE(codeAt(ceiling + 1, false), refused);
        QCOMPARE(codeAt(ceiling + 1, true), QString());
        QCOMPARE(codeAt(0, false), refused);
        QCOMPARE(codeAt(0, true), refused);
        QCOMPARE(codeAt(-1, true), refused);
    }

    void defaultLimitsAreAllowed() { QVERIFY(check(GuardLimits(), false)); }
};

QTEST_APPLESS_MAIN(TestMapping)
#include "tst_mapping.moc"
