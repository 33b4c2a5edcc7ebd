// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoend/company.h"
#include "endtoend/samplegroups.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <chrono>

#include <sys/resource.h>

using namespace tenure::test;
using namespace std::chrono_literals;

namespace {

const QString morning = QStringLiteral("2026-11-23T08:00:00.000Z");
const QString afterTwoWeeks = QStringLiteral("2026-12-04T12:00:00.000Z");

// Processor time of the programs that have ended: the same however busy the machine is.
std::chrono::milliseconds processorTime()
{
    rusage usage{};
    if (::getrusage(RUSAGE_CHILDREN, &usage) != 0)
        qFatal("no processor time");
    const auto sum = [](const timeval &user, const timeval &system) {
        return std::chrono::seconds(user.tv_sec + system.tv_sec) +
               std::chrono::microseconds(user.tv_usec + system.tv_usec);
    };
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        sum(usage.ru_utime, usage.ru_stime));
}

} // namespace

/// From a people file to proven accounts and back, through the programs themselves. One story, told
/// in order.
class TestEndToEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void joinersGetAccountAndGroups();
    void importingTheSameFileAgainChangesNothing();
    void leaverIsDisabledWithinFiveSecondsOfTheFile();
    void moverChangesGroups();
    void rehireGetsTheSameAccountBack();
    void withdrawnHireLeavesNothingBehind();

private:
    QString account(const QString &number) const
    {
        return m_directory.find(QStringLiteral("(employeeNumber=%1)").arg(number)).value(0);
    }
    QStringList members(const QString &group) const
    {
        return m_directory.entry(m_directory.group(group)).value(QStringLiteral("member"));
    }
    QString grantState(const QString &number, const QString &item)
    {
        return m_company->grant(number, item)
            .value(QStringLiteral("state"))
            .toString(QStringLiteral("none"));
    }
    bool isDisabled(const QString &number) const;

    Slapd m_directory;
    std::unique_ptr<Company> m_company;
};

void TestEndToEnd::initTestCase()
{
    QVERIFY2(m_directory.start(), m_directory.log().constData());
    QVERIFY(m_directory.apply(sampleGroups(m_directory)));
    m_company = std::make_unique<Company>(morning);
    QVERIFY2(m_company->lastExit() == 0, m_company->lastComplaint().constData());
    QJsonObject config = m_directory.config();
    QVERIFY2(m_company->addSystem(QStringLiteral("directory"), QStringLiteral("ldap"), config,
                                  "tenure-secret-1"),
             m_company->lastComplaint().constData());
    const QJsonObject health = m_company->ctl(
        {QStringLiteral("system"), QStringLiteral("test"), QStringLiteral("directory")});
    QVERIFY2(health.value(QStringLiteral("healthy")).toBool(),
             (m_company->lastComplaint() + QJsonDocument(health).toJson()).constData());
}

bool TestEndToEnd::isDisabled(const QString &number) const
{
    const QString dn = account(number);
    return !dn.isEmpty() && m_directory.entry(dn).contains(QStringLiteral("pwdaccountlockedtime"));
}

void TestEndToEnd::joinersGetAccountAndGroups()
{
    m_company->work();
    QCOMPARE(m_company->answer(QStringLiteral("h_welcome")), 12);
    m_company->workUntil(afterTwoWeeks);
    // Those who start within the five working days before an account is due have one by now, nobody
    // else has.
    const QStringList due{QStringLiteral("1001"), QStringLiteral("1002"), QStringLiteral("1003"),
                          QStringLiteral("1004"), QStringLiteral("1005"), QStringLiteral("1006"),
                          QStringLiteral("1007")};
    for (const QString &number : due) {
        const QString dn = account(number);
        QVERIFY2(!dn.isEmpty(), qPrintable(number));
        QVERIFY(members(QStringLiteral("all-staff")).contains(dn, Qt::CaseInsensitive));
        QCOMPARE(grantState(number, QStringLiteral("account")), QStringLiteral("verified"));
    }
    QVERIFY(account(QStringLiteral("1012")).isEmpty());
    QVERIFY(members(QStringLiteral("engineering"))
                .contains(account(QStringLiteral("1001")), Qt::CaseInsensitive));
    QVERIFY(members(QStringLiteral("developers"))
                .contains(account(QStringLiteral("1001")), Qt::CaseInsensitive));
    QVERIFY(members(QStringLiteral("customer-service"))
                .contains(account(QStringLiteral("1002")), Qt::CaseInsensitive));
    QVERIFY(!members(QStringLiteral("developers"))
                 .contains(account(QStringLiteral("1002")), Qt::CaseInsensitive));
}

void TestEndToEnd::importingTheSameFileAgainChangesNothing()
{
    const QJsonObject again = m_company->importPeople();
    QCOMPARE(m_company->lastExit(), 0);
    QCOMPARE(again.value(QStringLiteral("applied")).toInt(), 0);
    QCOMPARE(again.value(QStringLiteral("unchanged")).toInt(), 60);
}

void TestEndToEnd::leaverIsDisabledWithinFiveSecondsOfTheFile()
{
    m_company->setPerson(QStringLiteral("1001"),
                         {{QStringLiteral("Status"), QStringLiteral("terminated")},
                          {QStringLiteral("Last day"), QStringLiteral("2026-12-03")}});
    QElapsedTimer wall;
    wall.start();
    const auto before = processorTime();
    const QJsonObject result = m_company->importPeople();
    QCOMPARE(
        result.value(QStringLiteral("lifecycle")).toObject().value(QStringLiteral("leave")).toInt(),
        1);
    m_company->work();
    const auto spent = processorTime() - before;
    qInfo() << "the leaver took" << wall.elapsed() << "ms," << spent.count() << "of them of work";
    QVERIFY(isDisabled(QStringLiteral("1001")));
    // By the store's own instants nothing waited, and nothing had to be tried twice; what is left
    // is work, and no busy machine makes more of it.
    QCOMPARE(grantState(QStringLiteral("1001"), QStringLiteral("account")),
             QStringLiteral("revoked"));
    QCOMPARE(m_company->grant(QStringLiteral("1001"), QStringLiteral("account"))
                 .value(QStringLiteral("seenAt"))
                 .toString(),
             afterTwoWeeks);
    QCOMPARE(
        m_company
            ->effect(QStringLiteral("1001"), QStringLiteral("leave"), QStringLiteral("s_disable"))
            .value(QStringLiteral("attempts"))
            .toInt(),
        1);
    QVERIFY2(spent < 5s, qPrintable(QString::number(spent.count())));
}

void TestEndToEnd::moverChangesGroups()
{
    m_company->setPerson(QStringLiteral("1002"),
                         {{QStringLiteral("Department"), QStringLiteral("Sales")},
                          {QStringLiteral("Title"), QStringLiteral("Account Manager")}});
    QCOMPARE(m_company->importPeople()
                 .value(QStringLiteral("lifecycle"))
                 .toObject()
                 .value(QStringLiteral("move"))
                 .toInt(),
             1);
    m_company->work();
    const QString dn = account(QStringLiteral("1002"));
    QVERIFY(members(QStringLiteral("sales")).contains(dn, Qt::CaseInsensitive));
    QVERIFY(!members(QStringLiteral("customer-service")).contains(dn, Qt::CaseInsensitive));
    QCOMPARE(m_directory.entry(dn).value(QStringLiteral("title")),
             QStringList(QStringLiteral("Account Manager")));
}

void TestEndToEnd::rehireGetsTheSameAccountBack()
{
    const QString before = m_directory.entry(account(QStringLiteral("1001")))
                               .value(QStringLiteral("entryuuid"))
                               .value(0);
    QVERIFY(!before.isEmpty());
    m_company->setPerson(QStringLiteral("1001"),
                         {{QStringLiteral("Status"), QStringLiteral("hired")},
                          {QStringLiteral("Last day"), QString()},
                          {QStringLiteral("Start date"), QStringLiteral("2026-12-08")}});
    QCOMPARE(m_company->importPeople()
                 .value(QStringLiteral("lifecycle"))
                 .toObject()
                 .value(QStringLiteral("rehire"))
                 .toInt(),
             1);
    m_company->work();
    m_company->answer(QStringLiteral("h_welcome"));
    m_company->work();
    QVERIFY(!isDisabled(QStringLiteral("1001")));
    QCOMPARE(m_directory.entry(account(QStringLiteral("1001")))
                 .value(QStringLiteral("entryuuid"))
                 .value(0),
             before);
    QCOMPARE(m_directory.find(QStringLiteral("(employeeNumber=1001)")).size(), 1);
}

void TestEndToEnd::withdrawnHireLeavesNothingBehind()
{
    const QString dn = account(QStringLiteral("1007"));
    QVERIFY(!dn.isEmpty());
    m_company->setPerson(QStringLiteral("1007"),
                         {{QStringLiteral("Status"), QStringLiteral("withdrawn")}});
    QCOMPARE(m_company->importPeople()
                 .value(QStringLiteral("lifecycle"))
                 .toObject()
                 .value(QStringLiteral("withdraw"))
                 .toInt(),
             1);
    m_company->work();
    m_company->answer(QStringLiteral("i_kit_item")); // what is no group a person takes back
    m_company->work();
    QCOMPARE(account(QStringLiteral("1007")), QString());
    QCOMPARE(grantState(QStringLiteral("1007"), QStringLiteral("account")),
             QStringLiteral("revoked"));
    const QString aside =
        QString(dn).replace(QStringLiteral("ou=people"), QStringLiteral("ou=disabled"));
    for (const char *group : {"all-staff", "engineering", "developers", "test-users"}) {
        for (const QString &place : {dn, aside})
            QVERIFY2(!members(QLatin1String(group)).contains(place, Qt::CaseInsensitive), group);
    }
    const QJsonArray runs =
        m_company->ctl({QStringLiteral("person"), QStringLiteral("show"), QStringLiteral("1007")})
            .value(QStringLiteral("runs"))
            .toArray();
    for (const QJsonValue &run : runs) {
        if (run.toObject().value(QStringLiteral("lifecycle")) == QStringLiteral("join"))
            QCOMPARE(run.toObject().value(QStringLiteral("status")).toString(),
                     QStringLiteral("cancelled"));
    }
}

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "tst_endtoend.moc"
