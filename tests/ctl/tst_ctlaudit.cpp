// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlbench.h"

#include <QTest>

using namespace tenure::test;
using namespace Qt::StringLiterals;

namespace {

const QString morning = u"2026-11-23T08:00:00.000Z"_s;
const QString store = u"evidence.db"_s;

/// The verifier that shares nothing with the program: what it says, "whole" or "broken: ...".
QString python(const QStringList &files)
{
    QProcess process;
    process.start(u"python3"_s,
                  QStringList{QStringLiteral(TENURE_SOURCE_DIR "/resources/docs/verify_audit.py")} +
                      files);
    if (!process.waitForFinished(30'000))
        qFatal("the verifier does not end");
    const QString said = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    return process.exitCode() == 0 ? said.section(u':', 0, 0) : said;
}

QJsonObject lineAt(const QByteArray &bytes, qsizetype line)
{
    return QJsonDocument::fromJson(bytes.trimmed().split('\n').value(line)).object();
}

} // namespace

/// The evidence as an auditor takes it along.
class TestCtlAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void wholeEvidenceIsSaidToBeWhole();
    void exportIsVerifiedWithoutTheStore();
    void excerptsOfOnePersonOrTimeAreVerifiedToo();
    void changedExportIsFoundAtItsLine_data();
    void changedExportIsFoundAtItsLine();
    void earlierExportsShowWhatWasCutOff();
    void filesThatAreNoExportsAreRefused();
    void onlyAuditorsTakeEvidenceAlong();

private:
    Answer ctl(const QStringList &words) const { return m_bench.on(store, words); }
    Answer exported(const QString &name, const QStringList &options = {}) const
    {
        return ctl(QStringList{u"audit"_s, u"export"_s, u"--out"_s, m_bench.path(name)} + options);
    }

    CtlBench m_bench;
};

void TestCtlAudit::initTestCase()
{
    const Answer made = ctl({u"store"_s, u"init"_s, u"--practice"_s, u"--sample"_s, u"--now"_s,
                             morning, u"--zone"_s, u"Europe/Berlin"_s});
    QVERIFY2(made.exit == 0, qPrintable(made.complaint));
    const Answer people = ctl({u"person"_s, u"list"_s});
    const QString number =
        people.json().value("people"_L1)[0].toObject().value("number"_L1).toString();
    const Answer run = ctl({u"run"_s, u"start"_s, number, u"join"_s, u"--reason"_s,
                            u"Grüße, \"quoted\" \U0001F600\nsecond line"_s});
    QVERIFY2(run.exit == 0, qPrintable(run.complaint));
    QCOMPARE(ctl({u"worker"_s, u"run"_s, u"--until-idle"_s}).exit, 0);
}

void TestCtlAudit::wholeEvidenceIsSaidToBeWhole()
{
    const Answer answer = ctl({u"audit"_s, u"verify"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.json().value("whole"_L1).toBool());
    QVERIFY(answer.json().value("count"_L1).toInteger() > 20);
    QCOMPARE(answer.json().value("head"_L1).toString().size(), 64);
}

void TestCtlAudit::exportIsVerifiedWithoutTheStore()
{
    const Answer answer = exported(u"all.jsonl"_s);
    QVERIFY2(answer.exit == 0, qPrintable(answer.complaint));
    QCOMPARE(python({m_bench.path(u"all.jsonl"_s)}), u"whole"_s);
    QCOMPARE(QFile::permissions(m_bench.path(u"all.jsonl"_s)) &
                 (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const QByteArray bytes = m_bench.read(u"all.jsonl"_s);
    const qsizetype lines = bytes.count('\n');
    QCOMPARE(answer.json().value("rows"_L1).toInteger(), lines - 2);
    QCOMPARE(lineAt(bytes, lines - 2).value("action"_L1).toString(), u"audit.export"_s);
    QCOMPARE(lineAt(bytes, lines - 1).value("head"_L1), answer.json().value("head"_L1));
    QCOMPARE(ctl({u"audit"_s, u"verify"_s}).json().value("head"_L1),
             answer.json().value("head"_L1));
}

void TestCtlAudit::excerptsOfOnePersonOrTimeAreVerifiedToo()
{
    const QString number = ctl({u"run"_s, u"list"_s})
                               .json()
                               .value("runs"_L1)[0]
                               .toObject()
                               .value("number"_L1)
                               .toString();
    const Answer all = exported(u"full.jsonl"_s);
    const Answer one = exported(u"one.jsonl"_s, {u"--person"_s, number});
    QVERIFY2(one.exit == 0, qPrintable(one.complaint));
    const qint64 rows = one.json().value("rows"_L1).toInteger();
    QVERIFY(rows > 1 && rows < all.json().value("rows"_L1).toInteger());
    QCOMPARE(python({m_bench.path(u"one.jsonl"_s)}), u"whole"_s);
    QCOMPARE(python({m_bench.path(u"one.jsonl"_s), m_bench.path(u"full.jsonl"_s)}), u"whole"_s);
    QVERIFY(m_bench.read(u"one.jsonl"_s).contains("\"omitted\""));
    QVERIFY(!m_bench.read(u"one.jsonl"_s).contains("sample.install"));
    const Answer none = exported(u"none.jsonl"_s, {u"--to"_s, u"2000-01-01T00:00:00Z"_s});
    QCOMPARE(none.json().value("rows"_L1).toInteger(), 0);
    QCOMPARE(python({m_bench.path(u"none.jsonl"_s)}), u"whole"_s);
    QCOMPARE(exported(u"x.jsonl"_s, {u"--from"_s, u"yesterday"_s}).exit, 1);
    QCOMPARE(exported(u"x.jsonl"_s, {u"--person"_s, u"nobody"_s}).code(), u"person.unknown"_s);
    QVERIFY(!QFile::exists(m_bench.path(u"x.jsonl"_s)));
}

void TestCtlAudit::changedExportIsFoundAtItsLine_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QString>("found");
    QTest::newRow("changed field") << QByteArray("field") << u"broken: line 8: "_s;
    QTest::newRow("removed row") << QByteArray("remove") << u"broken: line 8: row 7 is missing"_s;
    QTest::newRow("swapped rows") << QByteArray("swap") << u"broken: line 8: row 7 is missing"_s;
    QTest::newRow("inserted row") << QByteArray("insert") << u"broken: line 9: row 8 is missing"_s;
    QTest::newRow("other store") << QByteArray("store") << u"broken: line 1: "_s;
    QTest::newRow("cut tail") << QByteArray("cut") << u"broken: line "_s;
}

void TestCtlAudit::changedExportIsFoundAtItsLine()
{
    QFETCH(QByteArray, what);
    QFETCH(QString, found);
    QCOMPARE(exported(u"good.jsonl"_s).exit, 0);
    QByteArrayList lines = m_bench.read(u"good.jsonl"_s).trimmed().split('\n');
    if (what == "field")
        lines[7].replace("\"user\":\"", "\"user\":\"x");
    else if (what == "remove")
        lines.removeAt(7);
    else if (what == "swap")
        lines.swapItemsAt(7, 9);
    else if (what == "insert")
        lines.insert(8, lines[7]);
    else if (what == "store")
        lines[0].replace("\"store\":\"", "\"store\":\"0");
    else
        lines.removeAt(lines.size() - 2);
    const QString changed = m_bench.write(u"changed.jsonl"_s, lines.join('\n') + '\n');
    QVERIFY2(python({changed}).startsWith(found), qPrintable(python({changed})));
}

void TestCtlAudit::earlierExportsShowWhatWasCutOff()
{
    QCOMPARE(ctl({u"store"_s, u"backup"_s, m_bench.path(u"before.db"_s)}).exit, 0);
    QCOMPARE(exported(u"later.jsonl"_s).exit, 0);
    const QStringList since{u"audit"_s, u"verify"_s, u"--since"_s, m_bench.path(u"later.jsonl"_s)};
    QCOMPARE(ctl(since).exit, 0);
    const Answer cut = m_bench.on(u"before.db"_s, since);
    QCOMPARE(cut.exit, 1);
    const QJsonObject problem = cut.json().value("problem"_L1).toObject();
    QCOMPARE(problem.value("code"_L1).toString(), u"audit.cut"_s);
    QCOMPARE(problem.value("found"_L1).toInteger() + 1, problem.value("count"_L1).toInteger());
    QVERIFY(problem.value("message"_L1).toString().endsWith(u'.'));
    const QStringList another{u"audit"_s, u"export"_s, u"--out"_s, m_bench.path(u"fork.jsonl"_s)};
    QCOMPARE(m_bench.on(u"before.db"_s, another + QStringList{u"--to"_s, morning}).exit, 0);
    QCOMPARE(m_bench.on(u"before.db"_s, since)
                 .json()
                 .value("problem"_L1)
                 .toObject()
                 .value("code"_L1)
                 .toString(),
             u"audit.rewritten"_s);
}

void TestCtlAudit::filesThatAreNoExportsAreRefused()
{
    QCOMPARE(exported(u"real.jsonl"_s).exit, 0);
    const QByteArray whole = m_bench.read(u"real.jsonl"_s);
    const auto since = [&](const QString &file) {
        return ctl({u"audit"_s, u"verify"_s, u"--since"_s, m_bench.path(file)}).code();
    };
    m_bench.write(u"empty.jsonl"_s, "");
    m_bench.write(u"half.jsonl"_s, whole.first(whole.size() / 2));
    m_bench.write(u"other.jsonl"_s, QByteArray(whole).replace("\"store\":\"", "\"store\":\"0"));
    QCOMPARE(since(u"empty.jsonl"_s), u"audit.not_an_export"_s);
    QCOMPARE(since(u"half.jsonl"_s), u"audit.not_an_export"_s);
    QCOMPARE(since(u"other.jsonl"_s), u"audit.other_store"_s);
    QCOMPARE(since(u"missing.jsonl"_s), u"file.unreadable"_s);
    QCOMPARE(ctl({u"audit"_s, u"export"_s, u"--out"_s, u"/nowhere/x.jsonl"_s}).code(),
             u"file.unwritable"_s);
}

void TestCtlAudit::onlyAuditorsTakeEvidenceAlong()
{
    QCOMPARE(ctl({u"user"_s, u"add"_s, u"grace"_s, u"--role"_s, u"analyst"_s}).exit, 0);
    const QStringList asGrace{u"--as"_s, u"grace"_s};
    QCOMPARE(exported(u"no.jsonl"_s, asGrace).code(), u"rights.not_allowed"_s);
    QVERIFY(!QFile::exists(m_bench.path(u"no.jsonl"_s)));
    QCOMPARE(ctl({u"role"_s, u"grant"_s, u"grace"_s, u"auditor"_s, u"--reason"_s, u"audit"_s}).exit,
             0);
    QCOMPARE(exported(u"yes.jsonl"_s, asGrace).exit, 0);
    QVERIFY(m_bench.read(u"yes.jsonl"_s).contains("\"by\":\"grace\""));
}

QTEST_GUILESS_MAIN(TestCtlAudit)
#include "tst_ctlaudit.moc"
