// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicebench.h"

#include "services/ports/auditstore.h"
#include "services/ports/systemstore.h"
#include "services/ports/userstore.h"
#include "services/samplecompany.h"
#include "services/systemhealth.h"
#include "services/systemneeds.h"
#include "services/systemservice.h"

#include <QTest>

using namespace tenure;
using namespace Qt::StringLiterals;
using services::HealthRung;
using services::RungState;

namespace {

/// Finds what it is told to find.
class ToldConnectors final : public services::Connectors
{
public:
    Result<std::vector<services::ConnectorKind>> kinds() override
    {
        return std::vector<services::ConnectorKind>();
    }
    Result<QString> deposit(const QString &, Secret) override { return u"vault:x"_s; }
    Result<services::HealthFindings> climb(const QString &) override { return findings; }

    Result<services::HealthFindings> findings = services::HealthFindings();
};

} // namespace

/// Systems as administrators decide about them, and what is known of them.
class TestSystems final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<ServiceBench>();
        const Result<void> added =
            systems().add(ServiceBench::caller(), {u"ad"_s, u"ldap"_s, {}, {u"directory"_s}});
        QVERIFY(added);
    }
    void cleanup() { m_bench.reset(); }

    void nobodyHasTestedANewSystem()
    {
        const auto health = services::lastHealth(m_bench->stores.settings, u"ad"_s);
        QVERIFY(health);
        QVERIFY(!*health);
    }

    void whatATestFoundIsKeptForEverybody()
    {
        m_connectors.findings = services::HealthFindings{
            {{u"reachable"_s, RungState::Passed},
             {u"auth"_s, RungState::Failed, Error{u"ldap.sign_in"_s, {{u"user"_s, u"x"_s}}}},
             {u"permissions"_s, RungState::NotReached, {}, {u"write"_s}}},
            {u"account.ensure"_s}};
        const auto found = test();
        QVERIFY(found);
        QVERIFY(!found->isHealthy());
        QCOMPARE(found->passed(), 1);
        QCOMPARE(found->firstFailure()->rung, u"auth"_s);
        const auto kept = services::lastHealth(m_bench->stores.settings, u"ad"_s);
        QVERIFY(kept && *kept);
        QVERIFY(**kept == *found);
        services::AuditFilter filter;
        filter.action = u"system.test"_s;
        QCOMPARE(m_bench->stores.audit.entries(filter)->size(), 1u);
    }

    void aTestThatCannotBeginKeepsWhatWasKnown()
    {
        m_connectors.findings = services::HealthFindings{{{u"reachable"_s, RungState::Passed}}};
        QVERIFY(test());
        m_connectors.findings = Error{u"connector.unknown"_s};
        QCOMPARE(test().error().code, u"connector.unknown"_s);
        QVERIFY((*services::lastHealth(m_bench->stores.settings, u"ad"_s))->isHealthy());
    }

    void aNewSystemIsCriticalAndNobodys()
    {
        const auto policy = systems().policy(u"ad"_s);
        QVERIFY(policy);
        QCOMPARE(*policy, services::SystemPolicy());
        QCOMPARE(policy->phase, 1);
    }

    void aPolicyIsKeptWithItsAuthor()
    {
        QVERIFY(m_bench->stores.users.saveTeam({u"it"_s, u"IT"_s}, audit()));
        const services::SystemPolicy policy{2, u"it"_s, u"Restart it by hand"_s};
        QVERIFY(systems().setPolicy(ServiceBench::caller(), u"ad"_s, policy));
        QCOMPARE(*systems().policy(u"ad"_s), policy);
        services::AuditFilter filter;
        filter.action = u"system.policy"_s;
        QCOMPARE(m_bench->stores.audit.entries(filter)->front().row.subject, u"system:ad"_s);
    }

    void aPolicyThatSaysNothingSensibleIsRefused()
    {
        const auto code = [this](const QString &system, const services::SystemPolicy &policy,
                                 const QString &role = u"administrator"_s) {
            return systems().setPolicy(ServiceBench::caller(role), system, policy).error().code;
        };
        QCOMPARE(code(u"ad"_s, {3, {}, {}}), u"system.phase_unknown"_s);
        QCOMPARE(code(u"none"_s, {1, {}, {}}), u"system.unknown"_s);
        QCOMPARE(code(u"ad"_s, {1, u"ghosts"_s, {}}), u"user.unknown_team"_s);
        QCOMPARE(code(u"ad"_s, {1, {}, {}}, u"helpdesk"_s), u"rights.not_allowed"_s);
        QCOMPARE(*systems().policy(u"ad"_s), services::SystemPolicy());
    }

    void whatJourneysAskOfSystemsIsReadFromThem()
    {
        services::SampleCompany sample(m_bench->stores, m_bench->clock, m_bench->times);
        QVERIFY(sample.install({u"root"_s, u"test"_s, {u"administrator"_s}}));
        const auto needs = services::systemNeeds(m_bench->stores);
        QVERIFY(needs);
        const auto account =
            std::ranges::find(*needs, u"account.ensure"_s, &services::SystemNeed::verb);
        QVERIFY(account != needs->end());
        QCOMPARE(account->logicalName, u"directory"_s);
        QVERIFY(!account->values.empty());
        QVERIFY(!account->step.isEmpty() && !account->journey.isEmpty());
        const QStringList open = services::unansweredNames(*needs, {u"directory"_s});
        QVERIFY(!open.contains(u"directory"_s));
        QVERIFY(!open.isEmpty());
        QCOMPARE(QStringList(QSet(open.begin(), open.end()).values()).size(), open.size());
    }

private:
    services::SystemService systems() { return {m_bench->stores, m_bench->clock}; }
    Result<services::HealthReport> test()
    {
        return services::testSystem(m_bench->stores, m_bench->clock, m_connectors,
                                    ServiceBench::caller(u"helpdesk"_s), u"ad"_s);
    }
    engine::AuditRow audit()
    {
        return ServiceBench::caller().audit(m_bench->clock.now(), u"team.save"_s, u"team:it"_s);
    }

    ToldConnectors m_connectors;
    std::unique_ptr<ServiceBench> m_bench;
};

QTEST_MAIN(TestSystems)
#include "tst_systems.moc"
