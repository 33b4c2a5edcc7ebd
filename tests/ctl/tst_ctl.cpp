// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlbench.h"

#include "support/bpmnfiles.h"

#include <QMap>
#include <QTest>

using namespace tenure::test;
using namespace Qt::StringLiterals;

namespace {

const QString morning = u"2026-11-23T08:00:00.000Z"_s;

// cli.md: "### feed import FILE", below it "- `--mapping NAME`: ...".
QMap<QString, QStringList> commandsOfThePage()
{
    QMap<QString, QStringList> page;
    QString command;
    const QByteArray text =
        tenure::support::readFile(QStringLiteral(TENURE_SOURCE_DIR "/resources/docs/cli.md"));
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        if (line.startsWith("## "_L1))
            command.clear();
        if (line.startsWith("### "_L1)) {
            command = line.mid(4).trimmed().remove(u'`');
            page.insert(command, {});
        }
        if (!command.isEmpty() && line.startsWith("- `--"_L1))
            page[command] << line.section(u'`', 1, 1);
    }
    return page;
}

QStringList namesOf(const QJsonArray &options)
{
    QStringList names;
    for (const QJsonValue &option : options)
        names << option.toObject().value("option"_L1).toString();
    return names;
}

} // namespace

/// The frame around every command: options, help, exit codes, clocks and users.
class TestCtl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void pageAndProgramNameTheSameCommandsAndOptions();
    void helpIsAskedForInManyWays_data();
    void helpIsAskedForInManyWays();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void refusalEndsWithOneAndASentence();
    void jsonFailuresAreObjects();
    void globalOptionsStandAnywhere();
    void doubleDashEndsTheOptions();

    void realStoreRefusesAClockAndOtherUsers();
    void practiceClockStandsIsKeptAndNeverGoesBack();
    void unknownUserIsRefused();
    void storeIsNotMadeTwice();
    void missingStoreSaysSo();
    void stoppingAndResumingShows();

private:
    CtlBench m_bench;
};

void TestCtl::initTestCase()
{
    QCOMPARE(m_bench.on(u"real.db"_s, {u"store"_s, u"init"_s}).exit, 0);
    QCOMPARE(
        m_bench.on(u"practice.db"_s, {u"store"_s, u"init"_s, u"--practice"_s, u"--now"_s, morning})
            .exit,
        0);
}

void TestCtl::pageAndProgramNameTheSameCommandsAndOptions()
{
    const QJsonObject help = m_bench.run({u"help"_s, u"--json"_s}).json();
    QMap<QString, QStringList> program;
    for (const QJsonValue &value : help.value("commands"_L1).toArray()) {
        const QJsonObject command = value.toObject();
        program.insert(command.value("command"_L1).toString(),
                       namesOf(command.value("options"_L1).toArray()));
        QVERIFY(!command.value("help"_L1).toString().isEmpty());
    }
    program.insert(u"Every command"_s, namesOf(help.value("options"_L1).toArray()));
    const QMap<QString, QStringList> page = commandsOfThePage();
    QVERIFY(program.size() > 30);
    QCOMPARE(page.keys().join(u", "), program.keys().join(u", "));
    for (auto command = program.cbegin(); command != program.cend(); ++command)
        QVERIFY2(page.value(command.key()) == command.value(),
                 qPrintable(command.key() + u": "_s + command.value().join(u", ") + u" / "_s +
                            page.value(command.key()).join(u", ")));
}

void TestCtl::helpIsAskedForInManyWays_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("--help") << QStringList{u"--help"_s} << u"feed import FILE"_s;
    QTest::newRow("help") << QStringList{u"help"_s} << u"worker run"_s;
    QTest::newRow("noun") << QStringList{u"feed"_s, u"--help"_s} << u"feed propose FILE"_s;
    QTest::newRow("verb") << QStringList{u"feed"_s, u"import"_s, u"--help"_s}
                          << u"usage: tenurectl feed import FILE"_s;
    QTest::newRow("help verb") << QStringList{u"help"_s, u"system"_s, u"add"_s}
                               << u"--connector ID"_s;
}

void TestCtl::helpIsAskedForInManyWays()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const Answer answer = m_bench.run(words);
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.complaint, QString());
    QVERIFY2(answer.out.contains(says.toUtf8()), answer.out.constData());
    QVERIFY(answer.out.contains("--store URL"));
}

void TestCtl::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"", "feed", "feed swallow x", "feed import", "feed import a b", "feed list --loud",
          "feed list --feed", "system add x --connector ldap", "journey export join",
          "feed import x --count many", "store check --dry-run", "person list --now yesterday",
          "journey diff a.bpmn", "task list --run first"})
        QTest::newRow(*line ? line : "nothing") << QString::fromLatin1(line);
}

void TestCtl::wrongUsageEndsWithTwo()
{
    QFETCH(QString, line);
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const Answer plain = m_bench.run(words);
    QCOMPARE(plain.exit, 2);
    QCOMPARE(plain.out, QByteArray());
    QVERIFY(plain.complaint.trimmed().endsWith(u'.'));
    const Answer json = m_bench.run(QStringList{u"--json"_s} + words);
    QCOMPARE(json.exit, 2);
    QVERIFY(!json.code().isEmpty());
}

void TestCtl::refusalEndsWithOneAndASentence()
{
    const Answer answer =
        m_bench.run({u"--store"_s, m_bench.url(u"real.db"_s), u"person"_s, u"show"_s, u"4711"_s});
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY(answer.complaint.contains(u"4711"_s));
    QVERIFY(answer.complaint.contains(u"import the feed"_s)); // what to do
}

void TestCtl::jsonFailuresAreObjects()
{
    const Answer answer = m_bench.on(u"real.db"_s, {u"run"_s, u"show"_s, u"99"_s});
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.code(), u"run.unknown"_s);
    const QJsonObject error = answer.json().value("error"_L1).toObject();
    QVERIFY(!error.value("message"_L1).toString().isEmpty());
    QCOMPARE(error.value("message"_L1).toString(), answer.complaint.trimmed());
    QCOMPARE(answer.out.count('\n'), 1);
}

void TestCtl::globalOptionsStandAnywhere()
{
    const QString url = m_bench.url(u"practice.db"_s);
    const QList<QStringList> lines = {
        {u"--json"_s, u"--store"_s, url, u"person"_s, u"list"_s},
        {u"person"_s, u"--store"_s, url, u"list"_s, u"--json"_s},
        {u"person"_s, u"list"_s, u"--json"_s, u"--store="_s + url},
    };
    for (const QStringList &line : lines) {
        const Answer answer = m_bench.run(line);
        QCOMPARE(answer.exit, 0);
        QVERIFY(answer.json().contains("people"_L1));
    }
}

void TestCtl::doubleDashEndsTheOptions()
{
    const Answer answer =
        m_bench.on(u"practice.db"_s, {u"person"_s, u"show"_s, u"--"_s, u"--help"_s});
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.code(), u"person.unknown"_s);
}

void TestCtl::realStoreRefusesAClockAndOtherUsers()
{
    const QStringList list{u"person"_s, u"list"_s};
    QCOMPARE(m_bench.on(u"real.db"_s, list + QStringList{u"--now"_s, morning}).code(),
             u"store.not_practice"_s);
    QCOMPARE(m_bench.on(u"real.db"_s, list + QStringList{u"--as"_s, u"eve"_s}).code(),
             u"store.not_practice"_s);
    const Answer made = m_bench.on(u"other.db"_s, {u"store"_s, u"init"_s, u"--now"_s, morning});
    QCOMPARE(made.exit, 1);
    QCOMPARE(made.code(), u"store.not_practice"_s);
    QVERIFY(!QFile::exists(m_bench.path(u"other.db"_s)));
}

void TestCtl::practiceClockStandsIsKeptAndNeverGoesBack()
{
    const QStringList idle{u"worker"_s, u"run"_s, u"--until-idle"_s};
    const QString noon = u"2026-11-23T12:00:00.000Z"_s;
    QCOMPARE(m_bench.on(u"practice.db"_s, idle + QStringList{u"--now"_s, noon}).exit, 0);
    QCOMPARE(m_bench.on(u"practice.db"_s, {u"run"_s, u"list"_s, u"--now"_s, noon}).exit, 0);
    const Answer back = m_bench.on(u"practice.db"_s, idle + QStringList{u"--now"_s, morning});
    QCOMPARE(back.exit, 1);
    QCOMPARE(back.code(), u"clock.backwards"_s);
    QCOMPARE(back.json().value("error"_L1)["args"_L1]["now"_L1].toString(), noon);
    QCOMPARE(m_bench.on(u"practice.db"_s, idle).json().value("idle"_L1).toBool(), true);
}

void TestCtl::unknownUserIsRefused()
{
    const Answer answer =
        m_bench.on(u"practice.db"_s, {u"person"_s, u"list"_s, u"--as"_s, u"mallory"_s});
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.code(), u"user.unknown"_s);
}

void TestCtl::storeIsNotMadeTwice()
{
    const Answer again = m_bench.on(u"real.db"_s, {u"store"_s, u"init"_s});
    QCOMPARE(again.exit, 1);
    QVERIFY(!again.code().isEmpty());
    QCOMPARE(m_bench.on(u"real.db"_s, {u"store"_s, u"check"_s}).exit, 0);
}

void TestCtl::missingStoreSaysSo()
{
    const Answer answer = m_bench.on(u"none.db"_s, {u"person"_s, u"list"_s});
    QCOMPARE(answer.exit, 1);
    QVERIFY(answer.code().startsWith("store."_L1));
    QVERIFY(!QFile::exists(m_bench.path(u"none.db"_s)));
}

void TestCtl::stoppingAndResumingShows()
{
    QCOMPARE(m_bench.on(u"practice.db"_s, {u"store"_s, u"stop"_s}).exit, 0);
    QVERIFY(m_bench.on(u"practice.db"_s, {u"metrics"_s, u"show"_s})
                .json()
                .value("stopped"_L1)
                .toBool());
    QCOMPARE(m_bench.on(u"practice.db"_s, {u"store"_s, u"resume"_s}).exit, 0);
    QVERIFY(!m_bench.on(u"practice.db"_s, {u"metrics"_s, u"show"_s})
                 .json()
                 .value("stopped"_L1)
                 .toBool());
}

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
