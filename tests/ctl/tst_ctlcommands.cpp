// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlbench.h"

#include "support/bpmnfiles.h"

#include <QTest>

using namespace tenure::test;
using namespace Qt::StringLiterals;

namespace {

const QString morning = u"2026-11-23T08:00:00.000Z"_s;

QString sampleFile(const QString &name)
{
    return QStringLiteral(TENURE_SOURCE_DIR "/resources/sample/journeys/%1.bpmn").arg(name);
}

const QByteArray german = "Personal-Nr.;Vorname;Nachname;Stelle;Eintritt;Austritt;Status;Etage\n"
                          "901;Jörg;Müller;Entwickler;04.12.2026;;angenommen;4\n"
                          "902;Änne;Groß;Vertrieb;24.12.2026;;Probe;2\n";

} // namespace

/// What the commands do, on a practice store with the sample company. Tests only add to it.
class TestCtlCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void feedIsImportedAndListed();
    void feedIsProposedAnsweredAndRemembered();
    void proposalOfAWebPageIsRefused();
    void journeyIsLintedExportedAndListed();
    void journeyIsSimulatedWithAndWithoutStore();
    void simulationTakesFactsAndPeople();
    void journeyIsLaidOutWithNothingElseTouched();
    void journeysAreCompared();
    void metricsCount();
    void runsAndTasksAreShownAndAnswered();
    void systemIsAddedPausedAndListed();
    void usersRolesAndTeamsAreKept();
    void personIsFrozenAndThawed();
    void tablesAreAligned();

private:
    Answer ctl(const QStringList &words) const { return m_bench.on(u"company.db"_s, words); }
    QJsonObject done(const QStringList &words) const
    {
        const Answer answer = ctl(words);
        if (answer.exit != 0)
            qWarning("%s", qPrintable(words.join(u' ') + u": "_s + answer.complaint));
        return answer.json();
    }

    CtlBench m_bench;
};

void TestCtlCommands::initTestCase()
{
    const Answer made = ctl({u"store"_s, u"init"_s, u"--practice"_s, u"--sample"_s, u"--zone"_s,
                             u"Europe/Berlin"_s, u"--now"_s, morning});
    QVERIFY2(made.exit == 0, qPrintable(made.complaint));
    QVERIFY(made.json().value("practice"_L1).toBool());
}

void TestCtlCommands::feedIsImportedAndListed()
{
    const QString file = m_bench.write(
        u"more.csv"_s, "Employee,First name,Last name,Title,Department,Location,Work mode,"
                       "Manager,Start date,Last day,Status,Private mail,Offer accepted\n"
                       "9001,Grace,Hopper,Software Engineer,Engineering,Berlin,onsite,,"
                       "2026-12-07,,hired,grace@home.example,2026-11-02\n");
    const Answer dry = ctl({u"feed"_s, u"import"_s, file, u"--dry-run"_s});
    QVERIFY(dry.json().value("batch"_L1).isNull());
    // One row where there were sixty is a bad file, and stays one until somebody releases it.
    QCOMPARE(dry.exit, 1);
    QCOMPARE(dry.json().value("guard"_L1).toString(), u"G2"_s);
    const QJsonArray batches = done({u"feed"_s, u"list"_s}).value("batches"_L1).toArray();
    QCOMPARE(batches.size(), 1);
    QCOMPARE(batches[0].toObject().value("rows"_L1).toInt(), 60);
    const Answer lost = ctl({u"feed"_s, u"import"_s, m_bench.path(u"none.csv"_s)});
    QCOMPARE(lost.exit, 1);
    QCOMPARE(lost.code(), u"file.unreadable"_s);
}

void TestCtlCommands::feedIsProposedAnsweredAndRemembered()
{
    const QString file = m_bench.write(u"german.csv"_s, german);
    const QJsonObject proposal = m_bench.run({u"feed"_s, u"propose"_s, file, u"--json"_s}).json();
    QCOMPARE(proposal.value("complete"_L1).toBool(), false);
    QCOMPARE(proposal["mapping"_L1]["dates"_L1].toString(), u"german"_s);
    QCOMPARE(proposal["mapping"_L1]["columns"_L1]["Eintritt"_L1].toString(), u"startDate"_s);
    QCOMPARE(proposal["questions"_L1][0]["code"_L1].toString(), u"mapping.status_word_unknown"_s);

    const QStringList map{u"feed"_s,    u"map"_s,    file,        u"--mapping"_s,
                          u"payroll"_s, u"--feed"_s, u"payroll"_s};
    const Answer open = ctl(map);
    QCOMPARE(open.exit, 1);
    QCOMPARE(open.code(), u"mapping.questions_open"_s);
    const Answer odd = ctl(map + QStringList{u"--status"_s, u"Probe=maybe"_s});
    QCOMPARE(odd.code(), u"mapping.bad_answer"_s);
    const QJsonObject kept =
        done(map + QStringList{u"--status"_s, u"Probe=active"_s, u"--status"_s,
                               u"angenommen=hired"_s, u"--column"_s, u"Etage=x.floor"_s});
    QCOMPARE(kept.value("mapping"_L1).toString(), u"payroll"_s);
    QCOMPARE(kept["rules"_L1]["columns"_L1]["Etage"_L1].toString(), u"x.floor"_s);

    const QJsonObject imported = done({u"feed"_s, u"import"_s, file, u"--feed"_s, u"payroll"_s});
    QCOMPARE(imported.value("applied"_L1).toInt(), 2);
    const QJsonObject person = done({u"person"_s, u"show"_s, u"901"_s});
    QCOMPARE(person["facts"_L1]["x.floor"_L1].toString(), u"4"_s);
    QCOMPARE(person["facts"_L1]["familyName"_L1].toString(), u"Müller"_s);

    // The rules may be kept as a file, changed there, and remembered again.
    const QString rules =
        m_bench.write(u"rules.json"_s, QJsonDocument(kept["rules"_L1].toObject()).toJson());
    QCOMPARE(done({u"feed"_s, u"map"_s, rules, u"--mapping"_s, u"copy"_s, u"--feed"_s,
                   u"payroll"_s})["rules"_L1],
             kept["rules"_L1]);
}

void TestCtlCommands::proposalOfAWebPageIsRefused()
{
    const QString file = m_bench.write(u"page.csv"_s, "<!DOCTYPE html><html>Sign in</html>\n");
    const Answer answer = m_bench.run({u"feed"_s, u"propose"_s, file, u"--json"_s});
    QCOMPARE(answer.exit, 1);
    QVERIFY(answer.code().startsWith("feed."_L1));
}

void TestCtlCommands::journeyIsLintedExportedAndListed()
{
    const Answer alone = m_bench.run({u"journey"_s, u"lint"_s, sampleFile(u"join"_s), u"--json"_s});
    QCOMPARE(alone.exit, 0);
    const QString broken =
        m_bench.write(u"broken.bpmn"_s, tenure::support::readFile(sampleFile(u"join"_s))
                                            .replace("offset=\"-3bd\"", "offset=\"x\""));
    const Answer bad = m_bench.run({u"journey"_s, u"lint"_s, broken, u"--json"_s});
    QCOMPARE(bad.exit, 1);
    const QJsonObject problem = bad.json()["problems"_L1][0].toObject();
    for (const char *key : {"code", "severity", "element", "message"})
        QVERIFY2(!problem.value(QLatin1StringView(key)).toString().isEmpty(), key);
    QCOMPARE(ctl({u"journey"_s, u"publish"_s, broken}).exit, 1);

    const QString out = m_bench.path(u"out.bpmn"_s);
    done({u"journey"_s, u"export"_s, u"join@1"_s, u"--format"_s, u"bpmn"_s, u"--out"_s, out});
    QCOMPARE(m_bench.read(u"out.bpmn"_s), tenure::support::readFile(sampleFile(u"join"_s)));
    QCOMPARE(ctl({u"journey"_s, u"export"_s, u"join"_s, u"--format"_s, u"visio"_s, u"--out"_s, out})
                 .code(),
             u"journey.unknown_format"_s);
    QCOMPARE(done({u"journey"_s, u"list"_s})["journeys"_L1].toArray().size(), 4);
    QCOMPARE(ctl({u"journey"_s, u"lint"_s, u"nothing"_s}).code(), u"journey.unknown"_s);
}

void TestCtlCommands::journeyIsSimulatedWithAndWithoutStore()
{
    const QJsonObject stored = done({u"journey"_s, u"simulate"_s, u"join"_s});
    QCOMPARE(stored.value("outcome"_L1).toString(), u"completed"_s);
    QCOMPARE(stored.value("started"_L1).toString(), morning);
    QVERIFY(stored.value("tasks"_L1).toInt() > 5);
    const QJsonObject step = stored["steps"_L1][0].toObject();
    QCOMPARE(step.value("entered"_L1).toString(), morning);
    const Answer file =
        m_bench.run({u"journey"_s, u"simulate"_s, sampleFile(u"leave"_s), u"--json"_s});
    QCOMPARE(file.exit, 0);
    QCOMPARE(file.json().value("journey"_L1).toString(), u"leave"_s);
    QVERIFY(!QFile::exists(m_bench.path(u"data/tenure"_s)));
}

void TestCtlCommands::simulationTakesFactsAndPeople()
{
    const QString facts = m_bench.write(
        u"facts.json"_s, "{\"title\": \"Software Engineer\", \"workMode\": \"remote\", "
                         "\"startDate\": \"2027-02-01\", \"location\": \"London\"}");
    const QJsonObject cut = done({u"journey"_s, u"simulate"_s, u"join"_s, u"--facts"_s, facts,
                                  u"--until"_s, u"2026-12-01T00:00:00Z"_s});
    QCOMPARE(cut.value("outcome"_L1).toString(), u"running"_s);
    const QJsonObject whole = done({u"journey"_s, u"simulate"_s, u"join"_s, u"--facts"_s, facts});
    QVERIFY(whole.value("ended"_L1).toString() > u"2027-01-20"_s);
    QVERIFY(done({u"journey"_s, u"simulate"_s, u"join"_s, u"--person"_s, u"1001"_s})
                .value("ended"_L1)
                .toString() < u"2027-01-20"_s);
    const QString odd = m_bench.write(u"odd.json"_s, "{\"shoes\": \"43\"}");
    QCOMPARE(ctl({u"journey"_s, u"simulate"_s, u"join"_s, u"--facts"_s, odd}).code(),
             u"simulation.unknown_fact"_s);
    const QString torn = m_bench.write(u"torn.json"_s, "{\"title\": ");
    QCOMPARE(ctl({u"journey"_s, u"simulate"_s, u"join"_s, u"--facts"_s, torn}).code(),
             u"file.not_json"_s);
    QCOMPARE(ctl({u"journey"_s, u"simulate"_s, u"join"_s, u"--person"_s, u"0"_s}).code(),
             u"person.unknown"_s);
}

void TestCtlCommands::journeyIsLaidOutWithNothingElseTouched()
{
    const QString out = m_bench.path(u"drawn.bpmn"_s);
    const Answer drawn = m_bench.run(
        {u"journey"_s, u"layout"_s, sampleFile(u"join"_s), u"--out"_s, out, u"--json"_s});
    QCOMPARE(drawn.exit, 0);
    const QJsonObject changes =
        m_bench.run({u"journey"_s, u"diff"_s, sampleFile(u"join"_s), out, u"--json"_s}).json();
    for (const char *kind : {"added", "removed", "changed"})
        QCOMPARE(changes.value(QLatin1StringView(kind)).toArray().size(), 0);
    QCOMPARE(m_bench.run({u"journey"_s, u"lint"_s, out}).exit, 0);
}

void TestCtlCommands::journeysAreCompared()
{
    const QString changed =
        m_bench.write(u"changed.bpmn"_s, tenure::support::readFile(sampleFile(u"join"_s))
                                             .replace("name=\"Join\"", "name=\"Enter\""));
    const Answer answer = ctl({u"journey"_s, u"diff"_s, u"join"_s, changed});
    QCOMPARE(answer.exit, 0);
    const QJsonArray differing = answer.json()["changed"_L1].toArray();
    QVERIFY(!differing.isEmpty());
    const QJsonObject field = differing[0]["fields"_L1][0].toObject();
    QCOMPARE(field.value("before"_L1).toString(), u"Join"_s);
    QCOMPARE(field.value("after"_L1).toString(), u"Enter"_s);
    const Answer plain = m_bench.run({u"journey"_s, u"diff"_s, changed, changed});
    QCOMPARE(plain.out.trimmed(), QByteArray("No differences."));
}

void TestCtlCommands::metricsCount()
{
    const QJsonObject metrics = done({u"metrics"_s, u"show"_s});
    QVERIFY(metrics["runs"_L1]["active"_L1].toInt() > 0);
    QCOMPARE(metrics["runs"_L1]["cancelled"_L1].toInt(), 0);
    for (const char *key : {"open", "late", "exceptions"})
        QVERIFY2(metrics["tasks"_L1].toObject().contains(QLatin1StringView(key)), key);
    QVERIFY(metrics["effects"_L1].toObject().contains("queued"_L1));
}

void TestCtlCommands::runsAndTasksAreShownAndAnswered()
{
    QVERIFY(done({u"worker"_s, u"run"_s, u"--until-idle"_s}).value("idle"_L1).toBool());
    const QJsonArray runs = done({u"run"_s, u"list"_s})["runs"_L1].toArray();
    QVERIFY(!runs.isEmpty());
    const QString run = QString::number(runs[0]["run"_L1].toInt());
    const QJsonObject details = done({u"run"_s, u"show"_s, run});
    for (const char *key : {"steps", "tasks", "effects", "timers"})
        QVERIFY2(details.value(QLatin1StringView(key)).isArray(), key);
    const QJsonArray tasks = done({u"task"_s, u"list"_s})["tasks"_L1].toArray();
    QVERIFY(!tasks.isEmpty());
    const QString task = tasks[0]["task"_L1].toString();
    QCOMPARE(done({u"task"_s, u"show"_s, task}).value("task"_L1).toString(), task);
    QCOMPARE(ctl({u"task"_s, u"done"_s, task, u"--outcome"_s, u"nonsense"_s}).code(),
             u"task.unknown_outcome"_s);
    QCOMPARE(ctl({u"task"_s, u"done"_s, task, u"--set"_s, u"tag"_s}).code(), u"task.bad_value"_s);
    const QString reason = u"entered twice"_s;
    QCOMPARE(ctl({u"run"_s, u"cancel"_s, run}).code(), u"run.reason_missing"_s);
    QCOMPARE(ctl({u"run"_s, u"cancel"_s, run, u"--reason"_s, reason}).exit, 0);
    done({u"worker"_s, u"run"_s, u"--until-idle"_s});
    QCOMPARE(done({u"run"_s, u"show"_s, run}).value("status"_L1).toString(), u"cancelled"_s);
}

void TestCtlCommands::systemIsAddedPausedAndListed()
{
    const QString config = m_bench.write(u"manual.json"_s, "{}");
    QCOMPARE(ctl({u"system"_s, u"add"_s, u"Help desk"_s, u"--connector"_s, u"manual"_s,
                  u"--config"_s, config, u"--bind"_s, u"badges"_s})
                 .exit,
             0);
    QCOMPARE(ctl({u"system"_s, u"pause"_s, u"Help desk"_s}).exit, 0);
    const QJsonObject system = done({u"system"_s, u"list"_s})["systems"_L1][0].toObject();
    QCOMPARE(system.value("system"_L1).toString(), u"Help desk"_s);
    QCOMPARE(system.value("paused"_L1).toBool(), true);
    QCOMPARE(system["bound"_L1][0].toString(), u"badges"_s);
    QCOMPARE(ctl({u"system"_s, u"resume"_s, u"Help desk"_s}).exit, 0);
    QCOMPARE(ctl({u"system"_s, u"pause"_s, u"Nothing"_s}).code(), u"system.unknown"_s);
    const QString torn = m_bench.write(u"config.json"_s, "{\"host\"");
    QCOMPARE(ctl({u"system"_s, u"add"_s, u"AD"_s, u"--connector"_s, u"ldap"_s, u"--config"_s, torn})
                 .code(),
             u"file.not_json"_s);
}

void TestCtlCommands::tablesAreAligned()
{
    const Answer list =
        m_bench.run({u"--store"_s, m_bench.url(u"company.db"_s), u"person"_s, u"list"_s});
    const QStringList lines = QString::fromUtf8(list.out).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 60);
    const qsizetype column = lines[0].indexOf(u"Stage"_s);
    QVERIFY(column > 0);
    for (const QString &line : lines) {
        QVERIFY2(line[column - 1] == u' ' && line[column] != u' ', qPrintable(line));
        QVERIFY(!line.endsWith(u' '));
    }
}

void TestCtlCommands::usersRolesAndTeamsAreKept()
{
    const QStringList why{u"--reason"_s, u"joins the desk"_s};
    QCOMPARE(done(QStringList{u"user"_s, u"add"_s, u"kim"_s, u"--name"_s, u"Kim Park"_s} + why)
                 .value("user"_L1)
                 .toString(),
             u"kim"_s);
    QCOMPARE(ctl({u"role"_s, u"grant"_s, u"kim"_s, u"helpdesk"_s}).exit, 2);
    QCOMPARE(ctl(QStringList{u"role"_s, u"grant"_s, u"kim"_s, u"boss"_s} + why).code(),
             u"role.unknown"_s);
    done(QStringList{u"role"_s, u"grant"_s, u"kim"_s, u"helpdesk"_s} + why);
    done({u"team"_s, u"create"_s, u"desk"_s, u"--name"_s, u"Service desk"_s});
    const QJsonObject kim = done({u"team"_s, u"add"_s, u"desk"_s, u"kim"_s});
    QCOMPARE(kim.value("roles"_L1).toArray(), QJsonArray{u"helpdesk"_s});
    QCOMPARE(kim.value("teams"_L1).toArray(), QJsonArray{u"desk"_s});
    const QJsonArray people = done({u"person"_s, u"list"_s}).value("people"_L1).toArray();
    const QString number = people[0].toObject().value("number"_L1).toString();
    QCOMPARE(done({u"user"_s, u"link"_s, u"kim"_s, number}).value("person"_L1).toString(), number);
    bool listed = false;
    for (const QJsonValue &team : done({u"team"_s, u"list"_s}).value("teams"_L1).toArray())
        listed = listed || team.toObject().value("users"_L1).toArray().contains(u"kim"_s);
    QVERIFY(listed);
    done(QStringList{u"user"_s, u"disable"_s, u"kim"_s} + why);
    QCOMPARE(ctl({u"person"_s, u"list"_s, u"--as"_s, u"kim"_s}).code(), u"user.inactive"_s);
    QCOMPARE(done({u"user"_s, u"list"_s}).value("users"_L1).toArray().size(), 2);
}

void TestCtlCommands::personIsFrozenAndThawed()
{
    const QJsonArray people = done({u"person"_s, u"list"_s}).value("people"_L1).toArray();
    const QString number = people[1].toObject().value("number"_L1).toString();
    const QStringList why{u"--reason"_s, u"wrong person"_s};
    QCOMPARE(ctl({u"person"_s, u"freeze"_s, number}).exit, 2);
    done(QStringList{u"person"_s, u"freeze"_s, number} + why);
    const QJsonObject frozen = done({u"person"_s, u"show"_s, number}).value("frozen"_L1).toObject();
    QCOMPARE(frozen.value("reason"_L1).toString(), u"wrong person"_s);
    QCOMPARE(ctl(QStringList{u"person"_s, u"freeze"_s, number} + why).code(), u"person.frozen"_s);
    done(QStringList{u"person"_s, u"thaw"_s, number} + why);
    QVERIFY(done({u"person"_s, u"show"_s, number}).value("frozen"_L1).isNull());
}

QTEST_GUILESS_MAIN(TestCtlCommands)
#include "tst_ctlcommands.moc"
