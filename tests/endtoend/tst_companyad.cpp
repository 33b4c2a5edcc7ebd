// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoend/company.h"
#include "endtoend/samplegroups.h"

#include <QTest>

using namespace tenure::test;

namespace {

const QString morning = QStringLiteral("2026-11-23T08:00:00.000Z");
const QString afterTwoWeeks = QStringLiteral("2026-12-04T12:00:00.000Z");

constexpr int normalAccount = 512; // enabled, needs a password, which expires
constexpr int disabledBit = 2;

} // namespace

/// The sample company on Active Directory: joiners, a leaver and his return. One story, told in
/// order.
class TestCompanyad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void joinersAreEnabledWithAPasswordAndInTheirGroups();
    void leaverIsDisabledAndPutAside();
    void rehireIsEnabledAgainAsTheSameObject();

private:
    QString account(const QString &number) const
    {
        return m_ad.find(QStringLiteral("(employeeID=%1)").arg(number)).value(0);
    }
    QString value(const QString &number, const QString &attribute) const
    {
        return m_ad.entry(account(number), {attribute}).value(attribute.toLower()).value(0);
    }
    bool isMember(const QString &number, const QString &group) const
    {
        return m_ad.entry(m_ad.group(group), {QStringLiteral("member")})
            .value(QStringLiteral("member"))
            .contains(account(number), Qt::CaseInsensitive);
    }
    int importOne(const QString &number, const QHash<QString, QString> &cells,
                  const QString &lifecycle);

    SambaAd m_ad;
    std::unique_ptr<Company> m_company;
};

void TestCompanyad::initTestCase()
{
    QVERIFY2(m_ad.start(), m_ad.log().constData());
    QVERIFY(m_ad.makeHome(QStringLiteral("Tenure-Secret-1")));
    QByteArray groups = sampleGroups(m_ad, "objectClass: group");
    for (const QByteArray more : {"all-staff", "engineering"})
        groups += "dn: CN=" + more +
                  ",OU=Groups,DC=corp,DC=example\nchangetype: add\nobjectClass: group\n\n";
    QVERIFY(m_ad.apply(groups));
    m_company = std::make_unique<Company>(morning);
    QVERIFY2(m_company->lastExit() == 0, m_company->lastComplaint().constData());
    QVERIFY2(m_company->addSystem(QStringLiteral("directory"), QStringLiteral("ldap"),
                                  m_ad.config(), "Tenure-Secret-1"),
             m_company->lastComplaint().constData());
}

int TestCompanyad::importOne(const QString &number, const QHash<QString, QString> &cells,
                             const QString &lifecycle)
{
    m_company->setPerson(number, cells);
    return m_company->importPeople()
        .value(QStringLiteral("lifecycle"))
        .toObject()
        .value(lifecycle)
        .toInt();
}

void TestCompanyad::joinersAreEnabledWithAPasswordAndInTheirGroups()
{
    m_company->work();
    QCOMPARE(m_company->answer(QStringLiteral("h_welcome")), 12);
    m_company->workUntil(afterTwoWeeks);
    for (int number = 1001; number <= 1007; ++number) {
        const QString text = QString::number(number);
        // Active Directory enables only an account whose password fits its rules.
        QCOMPARE(value(text, QStringLiteral("userAccountControl")).toInt(), normalAccount);
        QCOMPARE(value(text, QStringLiteral("pwdLastSet")), QStringLiteral("0")); // must change it
        QVERIFY2(isMember(text, QStringLiteral("all-staff")), qPrintable(text));
    }
    QVERIFY(account(QStringLiteral("1012")).isEmpty());
    QVERIFY(isMember(QStringLiteral("1001"), QStringLiteral("developers")));
    QVERIFY(isMember(QStringLiteral("1002"), QStringLiteral("customer-service")));
    QVERIFY(!isMember(QStringLiteral("1002"), QStringLiteral("developers")));
    QCOMPARE(value(QStringLiteral("1001"), QStringLiteral("userPrincipalName")),
             QStringLiteral("anna.berg@corp.example"));
}

void TestCompanyad::leaverIsDisabledAndPutAside()
{
    QCOMPARE(importOne(QStringLiteral("1001"),
                       {{QStringLiteral("Status"), QStringLiteral("terminated")},
                        {QStringLiteral("Last day"), QStringLiteral("2026-12-03")}},
                       QStringLiteral("leave")),
             1);
    m_company->work();
    QVERIFY(value(QStringLiteral("1001"), QStringLiteral("userAccountControl")).toInt() &
            disabledBit);
    QVERIFY(account(QStringLiteral("1001"))
                .endsWith(QStringLiteral("OU=Leavers,DC=corp,DC=example"), Qt::CaseInsensitive));
}

void TestCompanyad::rehireIsEnabledAgainAsTheSameObject()
{
    const QString guid = value(QStringLiteral("1001"), QStringLiteral("objectGUID"));
    const QString created = value(QStringLiteral("1001"), QStringLiteral("uSNCreated"));
    QVERIFY(!guid.isEmpty() && !created.isEmpty());
    QCOMPARE(importOne(QStringLiteral("1001"),
                       {{QStringLiteral("Status"), QStringLiteral("hired")},
                        {QStringLiteral("Last day"), QString()},
                        {QStringLiteral("Start date"), QStringLiteral("2026-12-08")}},
                       QStringLiteral("rehire")),
             1);
    m_company->work();
    m_company->answer(QStringLiteral("h_welcome"));
    m_company->work();
    QCOMPARE(value(QStringLiteral("1001"), QStringLiteral("userAccountControl")).toInt(),
             normalAccount);
    QCOMPARE(value(QStringLiteral("1001"), QStringLiteral("objectGUID")), guid);
    QCOMPARE(value(QStringLiteral("1001"), QStringLiteral("uSNCreated")), created);
    QVERIFY(account(QStringLiteral("1001"))
                .endsWith(QStringLiteral("OU=Staff,DC=corp,DC=example"), Qt::CaseInsensitive));
    QCOMPARE(m_ad.find(QStringLiteral("(employeeID=1001)")).size(), 1);
}

QTEST_GUILESS_MAIN(TestCompanyad)
#include "tst_companyad.moc"
