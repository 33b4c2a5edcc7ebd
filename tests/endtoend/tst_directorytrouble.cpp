// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoend/company.h"
#include "endtoend/samplegroups.h"

#include <QSet>
#include <QTest>

using namespace tenure::test;

namespace {

const QString morning = QStringLiteral("2026-11-23T08:00:00.000Z");
const QString afterTwoWeeks = QStringLiteral("2026-12-04T12:00:00.000Z");

} // namespace

/// What becomes of the runs when the directory refuses, is busy, hangs, lies or was changed by
/// hand: the step waits or a person gets it, all else goes on, and afterwards the run does too. One
/// story, told in order.
class TestDirectorytrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusedSignInHoldsBackTheDirectoryAlone();
    void busyAnswerIsTriedAgainLater();
    void hungServerIsTriedAgainLater();
    void successThatTheReadBackDoesNotSeeIsAPersonsTask();
    void accountRenamedByHandIsAPersonsTask();
    void twoAccountsOfOnePersonAreAPersonsTask();

private:
    QString account(const QString &number) const
    {
        return m_directory.find(QStringLiteral("(employeeNumber=%1)").arg(number)).value(0);
    }
    bool isDisabled(const QString &number) const
    {
        return m_directory.entry(account(number)).contains(QStringLiteral("pwdaccountlockedtime"));
    }
    bool change(const QString &number, const QByteArray &lines, const QStringList &more = {})
    {
        return m_directory.apply(
            "dn: " + account(number).toUtf8() + "\nchangetype: modify\n" + lines, more);
    }
    QStringList alerts();
    void leaves(const QString &number);
    void expectPersonsTask(const QString &step, const QString &number, const QString &code,
                           const QStringList &said);
    QString later(int hours)
    {
        m_hours += hours;
        return QStringLiteral("2026-12-04T%1:00:00.000Z").arg(12 + m_hours);
    }

    Slapd m_directory;
    std::unique_ptr<Company> m_company;
    int m_hours = 0;
};

void TestDirectorytrouble::initTestCase()
{
    QVERIFY2(m_directory.start(), m_directory.log().constData());
    QVERIFY(m_directory.apply(sampleGroups(m_directory)));
    m_company = std::make_unique<Company>(morning);
    QVERIFY2(m_company->lastExit() == 0, m_company->lastComplaint().constData());
}

QStringList TestDirectorytrouble::alerts()
{
    QStringList codes;
    const QJsonArray alerts = m_company->ctl({QStringLiteral("system"), QStringLiteral("list")})
                                  .value(QStringLiteral("alerts"))
                                  .toArray();
    for (const QJsonValue &alert : alerts)
        codes << alert.toObject().value(QStringLiteral("code")).toString();
    return codes;
}

void TestDirectorytrouble::leaves(const QString &number)
{
    m_company->setPerson(number, {{QStringLiteral("Status"), QStringLiteral("terminated")},
                                  {QStringLiteral("Last day"), QStringLiteral("2026-12-03")}});
    m_company->importPeople();
    m_company->work();
    // Whatever the directory does: what the manager has to do is there.
    const QList<QJsonObject> others = m_company->openTasks(QStringLiteral("m_leaver"));
    QVERIFY(std::any_of(others.begin(), others.end(), [&](const QJsonObject &task) {
        return task.value(QStringLiteral("number")) == number;
    }));
}

void TestDirectorytrouble::expectPersonsTask(const QString &step, const QString &number,
                                             const QString &code, const QStringList &said)
{
    const QList<QJsonObject> tasks = m_company->openTasks(step);
    QCOMPARE(tasks.size(), 1);
    const QJsonObject task = tasks.first();
    QCOMPARE(task.value(QStringLiteral("number")).toString(), number);
    QCOMPARE(task.value(QStringLiteral("kind")).toString(), QStringLiteral("fallback"));
    QCOMPARE(task.value(QStringLiteral("code")).toString(), code);
    for (const QString &words : said)
        QVERIFY2(task.value(QStringLiteral("message")).toString().contains(words),
                 qPrintable(task.value(QStringLiteral("message")).toString()));
    QVERIFY2(alerts().contains(code), qPrintable(alerts().join(u' ')));
}

void TestDirectorytrouble::refusedSignInHoldsBackTheDirectoryAlone()
{
    QJsonObject config = m_directory.config();
    config.insert(QStringLiteral("connectTimeoutMs"), 1000);
    config.insert(QStringLiteral("operationTimeoutMs"), 1000);
    QVERIFY(m_company->addSystem(QStringLiteral("directory"), QStringLiteral("ldap"), config,
                                 "not-the-secret"));
    m_company->work();
    QCOMPARE(m_company->answer(QStringLiteral("h_welcome")), 12);
    const QString retry = m_company->work();
    QVERIFY2(retry > morning && retry < QStringLiteral("2026-11-23T08:30"), qPrintable(retry));
    const QJsonObject held = m_company->effect(QStringLiteral("1001"), QStringLiteral("join"),
                                               QStringLiteral("i_account"));
    QCOMPARE(held.value(QStringLiteral("waitsFor")).toString(), QStringLiteral("paused"));
    // Wrong or, after the third time, locked.
    QVERIFY(held.value(QStringLiteral("code")).toString().startsWith(QStringLiteral("ldap.bind_")));
    QVERIFY(!held.value(QStringLiteral("message")).toString().isEmpty());
    QVERIFY(alerts().contains(QStringLiteral("ldap.bind_refused")));
    const QStringList codes = alerts();
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    QCOMPARE(m_company->openTasks(QStringLiteral("i_account")).size(), 0); // nobody is to blame
    QCOMPARE(m_company->openTasks(QStringLiteral("h_contract")).size(), 12);

    QVERIFY(m_directory.apply("dn: cn=tenure,ou=services,dc=corp,dc=example\nchangetype: modify\n"
                              "replace: pwdAccountLockedTime\n"));
    QVERIFY(m_company->addSystem(QStringLiteral("directory"), QStringLiteral("ldap"), config,
                                 "tenure-secret-1"));
    m_company->workUntil(afterTwoWeeks);
    for (int number = 1001; number <= 1007; ++number)
        QVERIFY2(!account(QString::number(number)).isEmpty(), qPrintable(QString::number(number)));
}

void TestDirectorytrouble::busyAnswerIsTriedAgainLater()
{
    const QString number = QStringLiteral("1002");
    QVERIFY(change(number, "add: objectClass\nobjectClass: errAuxObject\n-\nadd: errCode\n"
                           "errCode: 51\n-\nadd: errOp\nerrOp: modify\n"));
    leaves(number);
    QJsonObject tried =
        m_company->effect(number, QStringLiteral("leave"), QStringLiteral("s_disable"));
    QCOMPARE(tried.value(QStringLiteral("waitsFor")).toString(), QStringLiteral("retry"));
    QCOMPARE(tried.value(QStringLiteral("code")).toString(), QStringLiteral("ldap.busy"));
    QVERIFY(!isDisabled(number));
    QCOMPARE(m_company->openTasks(QStringLiteral("s_disable")).size(), 0);

    QVERIFY(change(number,
                   "delete: objectClass\nobjectClass: errAuxObject\n-\ndelete: errCode\n"
                   "-\ndelete: errOp\n",
                   {QStringLiteral("-M")}));
    m_company->workUntil(later(1));
    QVERIFY(isDisabled(number));
    tried = m_company->effect(number, QStringLiteral("leave"), QStringLiteral("s_disable"));
    QCOMPARE(tried.value(QStringLiteral("state")).toString(), QStringLiteral("done"));
}

void TestDirectorytrouble::hungServerIsTriedAgainLater()
{
    const QString number = QStringLiteral("1001");
    m_company->setPerson(number, {{QStringLiteral("Title"), QStringLiteral("Staff Engineer")}});
    m_company->importPeople();
    m_directory.server().pause();
    m_company->work();
    m_directory.server().resume();
    const QJsonObject waiting =
        m_company->effect(number, QStringLiteral("move"), QStringLiteral("i_update"));
    QCOMPARE(waiting.value(QStringLiteral("waitsFor")).toString(), QStringLiteral("retry"));
    QCOMPARE(waiting.value(QStringLiteral("errorClass")).toString(), QStringLiteral("transient"));
    m_company->workUntil(later(1));
    QCOMPARE(m_directory.entry(account(number)).value(QStringLiteral("title")),
             QStringList(QStringLiteral("Staff Engineer")));
}

void TestDirectorytrouble::successThatTheReadBackDoesNotSeeIsAPersonsTask()
{
    const QString number = QStringLiteral("1004");
    QVERIFY(change(number, "add: description\ndescription: title is write-only\n"));
    m_company->setPerson(number, {{QStringLiteral("Title"), QStringLiteral("Lead Engineer")}});
    m_company->importPeople();
    m_company->work();
    expectPersonsTask(QStringLiteral("i_update"), number,
                      QStringLiteral("effect.read_back_differs"), {QStringLiteral("title")});

    QVERIFY(change(number, "delete: description\n"));
    QCOMPARE(m_company->answer(QStringLiteral("i_update"),
                               {QStringLiteral("--outcome"), QStringLiteral("retry")}),
             1);
    m_company->work();
    QCOMPARE(m_company->openTasks(QStringLiteral("i_update")).size(), 0);
    QCOMPARE(m_company->effect(number, QStringLiteral("move"), QStringLiteral("i_update"))
                 .value(QStringLiteral("state"))
                 .toString(),
             QStringLiteral("done"));
}

void TestDirectorytrouble::accountRenamedByHandIsAPersonsTask()
{
    const QString number = QStringLiteral("1001");
    const QString name = m_directory.entry(account(number)).value(QStringLiteral("cn")).value(0);
    QVERIFY(change(number, "replace: cn\ncn: Somebody Else\n-\nreplace: displayName\n"
                           "displayName: Somebody Else\n"));
    leaves(number);
    expectPersonsTask(QStringLiteral("s_disable"), number, QStringLiteral("ldap.renamed"),
                      {name, QStringLiteral("Somebody Else")});
    QVERIFY(!isDisabled(number));

    QVERIFY(change(number, "replace: displayName\ndisplayName: " + name.toUtf8() + '\n'));
    QCOMPARE(m_company->answer(QStringLiteral("s_disable"),
                               {QStringLiteral("--outcome"), QStringLiteral("retry")}),
             1);
    m_company->work();
    QVERIFY(isDisabled(number));
}

void TestDirectorytrouble::twoAccountsOfOnePersonAreAPersonsTask()
{
    const QString number = QStringLiteral("1003");
    const QByteArray twin = "dn: uid=twin,ou=people,dc=corp,dc=example\n";
    QVERIFY(m_directory.apply(twin + "changetype: add\nobjectClass: inetOrgPerson\nuid: twin\n"
                                     "cn: Twin\nsn: Twin\nemployeeNumber: 1003\n"));
    leaves(number);
    expectPersonsTask(QStringLiteral("s_disable"), number, QStringLiteral("ldap.ambiguous"),
                      {QStringLiteral("2")});

    QVERIFY(m_directory.apply(twin + "changetype: delete\n"));
    QCOMPARE(m_company->answer(QStringLiteral("s_disable"),
                               {QStringLiteral("--outcome"), QStringLiteral("retry")}),
             1);
    m_company->work();
    QVERIFY(isDisabled(number));
}

QTEST_GUILESS_MAIN(TestDirectorytrouble)
#include "tst_directorytrouble.moc"
