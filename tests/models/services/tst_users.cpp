// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicebench.h"

#include "services/ports/auditstore.h"
#include "services/userservice.h"

#include <QTest>

using namespace tenure;
using namespace Qt::StringLiterals;
using services::Caller;
using services::UserRow;
using services::UserService;

namespace {

QString codeOf(const Result<void> &result)
{
    return result ? u"done"_s : result.error().code;
}

const QString why = u"new in the team"_s;

} // namespace

/// Who may sign in, and what for.
class TestUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ServiceBench>(); }

    void userIsAddedWithRolesAndLinkedToAPerson();
    void unfitNamesAndRolesAreRefused_data();
    void unfitNamesAndRolesAreRefused();
    void rolesComeAndGo();
    void theLastAdministratorKeepsTheRoleAndTheSignIn();
    void rightsAreChangedOnlyWithAReason();
    void teamsAreMadeJoinedAndLeft();
    void onlyAdministratorsChangeRights_data();
    void onlyAdministratorsChangeRights();
    void everyChangeIsEvidence();

private:
    UserService users() { return {m_bench->stores, m_bench->clock}; }
    UserRow user(const QString &name) { return *m_bench->stores.users.user(name); }
    QString add(const QString &name, const QStringList &roles = {})
    {
        return codeOf(users().add(m_admin, {name, {}, roles}, why));
    }

    std::unique_ptr<ServiceBench> m_bench;
    Caller m_admin = ServiceBench::caller();
};

void TestUsers::userIsAddedWithRolesAndLinkedToAPerson()
{
    m_bench->import(company(3));
    QCOMPARE(add(u"grace"_s, {u"hr"_s, u"auditor"_s}), u"done"_s);
    QCOMPARE(add(u"grace"_s), u"user.exists"_s);
    QVERIFY(users().link(m_admin, u"grace"_s, u"1001"_s, why));
    QCOMPARE(user(u"grace"_s).person, m_bench->person(u"1001"_s).id);
    QCOMPARE(user(u"grace"_s).displayName, u"grace"_s);
    QCOMPARE(user(u"grace"_s).roles.join(u' '), u"auditor hr"_s);
    QCOMPARE(codeOf(users().link(m_admin, u"grace"_s, u"nobody"_s, why)), u"person.unknown"_s);
    QVERIFY(users().link(m_admin, u"grace"_s, {}, why));
    QVERIFY(!user(u"grace"_s).person.isValid());
}

void TestUsers::unfitNamesAndRolesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString() << u"hr"_s << u"user.name_unfit"_s;
    QTest::newRow("blank") << u"a b"_s << u"hr"_s << u"user.name_unfit"_s;
    QTest::newRow("line") << u"a\nb"_s << u"hr"_s << u"user.name_unfit"_s;
    QTest::newRow("direction") << u"a\u202eb"_s << u"hr"_s << u"user.name_unfit"_s;
    QTest::newRow("slash") << u"a/b"_s << u"hr"_s << u"user.name_unfit"_s;
    QTest::newRow("long") << QString(101, u'a') << u"hr"_s << u"user.name_unfit"_s;
    QTest::newRow("the worker") << u"System"_s << u"hr"_s << u"user.name_unfit"_s;
    QTest::newRow("role") << u"grace"_s << u"root"_s << u"role.unknown"_s;
    QTest::newRow("role in other case") << u"grace"_s << u"HR"_s << u"role.unknown"_s;
}

void TestUsers::unfitNamesAndRolesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, role);
    QFETCH(QString, code);
    const size_t before = users().users()->size();
    QCOMPARE(add(name, {role}), code);
    QCOMPARE(users().users()->size(), before);
}

void TestUsers::rolesComeAndGo()
{
    QCOMPARE(add(u"grace"_s), u"done"_s);
    QVERIFY(users().grantRole(m_admin, u"grace"_s, u"designer"_s, why));
    QCOMPARE(codeOf(users().grantRole(m_admin, u"grace"_s, u"designer"_s, why)), u"role.held"_s);
    QCOMPARE(codeOf(users().grantRole(m_admin, u"grace"_s, u"king"_s, why)), u"role.unknown"_s);
    QCOMPARE(codeOf(users().grantRole(m_admin, u"no"_s, u"hr"_s, why)), u"user.unknown"_s);
    QVERIFY(users().revokeRole(m_admin, u"grace"_s, u"designer"_s, why));
    QCOMPARE(codeOf(users().revokeRole(m_admin, u"grace"_s, u"designer"_s, why)),
             u"role.not_held"_s);
    QVERIFY(user(u"grace"_s).roles.isEmpty());
}

void TestUsers::theLastAdministratorKeepsTheRoleAndTheSignIn()
{
    const QString root = u"root"_s;
    const QString role = u"administrator"_s;
    QCOMPARE(codeOf(users().revokeRole(m_admin, root, role, why)), u"user.last_administrator"_s);
    QCOMPARE(codeOf(users().setActive(m_admin, root, false, why)), u"user.last_administrator"_s);
    QVERIFY(user(root).active);
    QCOMPARE(add(u"grace"_s, {role}), u"done"_s);
    QVERIFY(users().setActive(m_admin, u"grace"_s, false, why));
    QCOMPARE(codeOf(users().revokeRole(m_admin, root, role, why)), u"user.last_administrator"_s);
    QVERIFY(users().setActive(m_admin, u"grace"_s, true, {}));
    QVERIFY(users().revokeRole(m_admin, root, role, why));
}

void TestUsers::rightsAreChangedOnlyWithAReason()
{
    QCOMPARE(add(u"grace"_s, {u"hr"_s}), u"done"_s);
    const QString missing = u"user.reason_missing"_s;
    QCOMPARE(codeOf(users().grantRole(m_admin, u"grace"_s, u"analyst"_s, u" "_s)), missing);
    QCOMPARE(codeOf(users().revokeRole(m_admin, u"grace"_s, u"hr"_s, {})), missing);
    QCOMPARE(codeOf(users().setActive(m_admin, u"grace"_s, false, {})), missing);
    QVERIFY(user(u"grace"_s).active);
    QCOMPARE(user(u"grace"_s).roles, QStringList{u"hr"_s});
}

void TestUsers::teamsAreMadeJoinedAndLeft()
{
    QCOMPARE(add(u"grace"_s), u"done"_s);
    QCOMPARE(codeOf(users().addToTeam(m_admin, u"it"_s, u"grace"_s, {})), u"user.unknown_team"_s);
    QVERIFY(users().saveTeam(m_admin, {u"it"_s, u"IT desk"_s}, {}));
    QCOMPARE(codeOf(users().saveTeam(m_admin, {u"i t"_s, {}}, {})), u"team.key_unfit"_s);
    QVERIFY(users().addToTeam(m_admin, u"it"_s, u"grace"_s, {}));
    QCOMPARE(codeOf(users().addToTeam(m_admin, u"it"_s, u"grace"_s, {})), u"team.has_member"_s);
    QCOMPARE(users().teams()->front().users, QStringList{u"grace"_s});
    QCOMPARE(users().teams()->front().team.name, u"IT desk"_s);
    QVERIFY(users().removeFromTeam(m_admin, u"it"_s, u"grace"_s, {}));
    QCOMPARE(codeOf(users().removeFromTeam(m_admin, u"it"_s, u"grace"_s, {})), u"team.no_member"_s);
}

void TestUsers::onlyAdministratorsChangeRights_data()
{
    QTest::addColumn<QString>("role");
    for (const QString &role : services::knownRoles()) {
        if (role != "administrator"_L1)
            QTest::newRow(qPrintable(role)) << role;
    }
}

void TestUsers::onlyAdministratorsChangeRights()
{
    QFETCH(QString, role);
    QCOMPARE(add(u"grace"_s, {role}), u"done"_s);
    const Caller grace{u"grace"_s, u"test"_s, {role}};
    const QString no = u"rights.not_allowed"_s;
    QCOMPARE(codeOf(users().add(grace, {u"eve"_s, {}, {}}, why)), no);
    QCOMPARE(codeOf(users().grantRole(grace, u"grace"_s, u"administrator"_s, why)), no);
    QCOMPARE(codeOf(users().revokeRole(grace, u"root"_s, u"administrator"_s, why)), no);
    QCOMPARE(codeOf(users().setActive(grace, u"root"_s, false, why)), no);
    QCOMPARE(codeOf(users().link(grace, u"grace"_s, {}, why)), no);
    QCOMPARE(codeOf(users().saveTeam(grace, {u"it"_s, {}}, why)), no);
    QCOMPARE(codeOf(users().addToTeam(grace, u"it"_s, u"grace"_s, why)), no);
    QCOMPARE(codeOf(users().removeFromTeam(grace, u"it"_s, u"grace"_s, why)), no);
    QCOMPARE(user(u"grace"_s).roles, QStringList{role});
}

void TestUsers::everyChangeIsEvidence()
{
    QCOMPARE(add(u"grace"_s), u"done"_s);
    QVERIFY(users().grantRole(m_admin, u"grace"_s, u"hr"_s, why));
    QVERIFY(users().saveTeam(m_admin, {u"it"_s, {}}, why));
    QVERIFY(users().addToTeam(m_admin, u"it"_s, u"grace"_s, why));
    QVERIFY(users().removeFromTeam(m_admin, u"it"_s, u"grace"_s, why));
    QVERIFY(users().revokeRole(m_admin, u"grace"_s, u"hr"_s, why));
    QVERIFY(users().link(m_admin, u"grace"_s, {}, why));
    QVERIFY(users().setActive(m_admin, u"grace"_s, false, why));
    QVERIFY(users().setActive(m_admin, u"grace"_s, true, why));
    services::AuditFilter filter;
    filter.user = m_admin.user;
    const auto entries = m_bench->stores.audit.entries(filter);
    QStringList actions;
    for (const services::AuditEntry &entry : *entries) {
        QCOMPARE(entry.row.authority.channel, m_admin.channel);
        QCOMPARE(entry.row.authority.reason, why);
        actions << entry.row.action;
    }
    QCOMPARE(actions.join(u' '), u"user.add role.grant team.save team.join team.leave role.revoke"
                                 " user.link user.disable user.enable"_s);
}

QTEST_GUILESS_MAIN(TestUsers)
#include "tst_users.moc"
