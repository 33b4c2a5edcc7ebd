// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectors/ldap/directory.h"
#include "models/connectors/ldap/requests.h"
#include "support/connectors/connectorfixture.h"
#include "support/servers/faultproxy.h"

#include <QTest>

#include <chrono>

using namespace tenure;
using namespace tenure::connectorapi;
using namespace tenure::test;

namespace {

// No conversation of an act is longer than this many answers of the server.
constexpr int longest = 60;

struct Outcome
{
    bool wasCut = false;
    bool wasDoneUnknown = false; ///< the change was made, and the answer to it was lost
};

} // namespace

/// The conversation of act is cut after each single answer in turn. Whatever is lost: what is
/// called "failed" changed nothing, what is unclear is found by looking, and carrying on leads to
/// one object in the wanted state.
class TestLdaplostreplies : public QObject
{
    Q_OBJECT

private:
    QString dnOf(const Somebody &who) const
    {
        return m_slapd.person(QStringLiteral("uid=") + who.userName);
    }

    // All that the directory holds about the person, but for what every write touches.
    QList<Lines> stateOf(const Somebody &who) const
    {
        QList<Lines> state;
        for (const QString &dn :
             m_slapd.find(QStringLiteral("(employeeNumber=%1)").arg(who.number))) {
            Lines lines = m_slapd.entry(
                dn, {QStringLiteral("*"), QStringLiteral("memberOf"), QStringLiteral("pwdReset"),
                     QStringLiteral("pwdAccountLockedTime"), QStringLiteral("pwdChangedTime")});
            state << lines;
        }
        return state;
    }

    // OpenLDAP dates passwords to the second: two within one are told apart only if nothing else is
    // written after them.
    void haveAnOlderPassword(const Somebody &who)
    {
        QVERIFY(
            pass(*m_system, who.request(QStringLiteral("account.ensure"), who.account())).isDone());
        const auto second = [] {
            return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        };
        const auto made = second();
        QTRY_VERIFY(second() > made);
    }

    Report actOnce(const OpRequest &request, int answers, const QString &how)
    {
        const QJsonObject fault{{QStringLiteral("replies"), answers}, {QStringLiteral("do"), how}};
        if (m_proxy->set(fault) < 0)
            QTest::qFail("the proxy is gone", __FILE__, __LINE__);
        Report report = answerOf(m_system->act(request));
        m_proxy->set({});
        return report;
    }

    // One effect with one cut, then carried on as the host does it.
    Outcome cutAfter(int answers, const QString &how, OpRequest request, const Somebody &who)
    {
        const Observation seen = answerOf(m_system->probe(request));
        request.target = seen.ref;
        request.before = seen.beforeImage;
        request.plan = seen.plan;
        const QList<Lines> before = stateOf(who);
        const Report report = actOnce(request, answers, how);
        Outcome outcome;
        outcome.wasCut = report.failure.has_value();
        if (report.status == Status::Failed && stateOf(who) != before)
            QTest::qFail("failed, and yet changed", __FILE__, __LINE__);
        const Observation after = answerOf(m_system->readBack(request));
        outcome.wasDoneUnknown =
            report.status == Status::Unknown && after.satisfied == Satisfied::Yes;
        if (after.satisfied != Satisfied::Yes) {
            OpRequest retry = request;
            retry.target = {};
            const Passage passage = pass(*m_system, retry);
            if (!passage.isDone())
                QTest::qFail(
                    qPrintable(QStringLiteral("not done by carrying on: ") + passage.code()),
                    __FILE__, __LINE__);
        }
        return outcome;
    }

    Slapd m_slapd;
    ConnectorFixture m_plugin{QStringLiteral("ldap")};
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<System> m_system;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_plugin.isLoaded(), qPrintable(m_plugin.error()));
        QVERIFY2(m_slapd.start(), m_slapd.log().constData());
        m_plugin.secrets().put(QStringLiteral("vault:directory"), "tenure-secret-1");
        m_proxy = std::make_unique<FaultProxy>(m_slapd.server().port(0));
        QVERIFY(m_proxy->start());
        QJsonObject config = m_slapd.configAt(m_proxy->port());
        config.insert(QStringLiteral("connections"), 1);
        config.insert(QStringLiteral("operationTimeoutMs"), 500);
        auto system = m_plugin.open(config);
        QVERIFY(system);
        m_system = std::move(*system);
    }

    void cleanupTestCase() { m_system.reset(); }

    void everyCutLeadsToOneObjectAsWanted_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QJsonObject>("desired");
        QTest::addColumn<QString>("how");
        const QString reset = QStringLiteral("reset");
        const QJsonObject title{{QStringLiteral("title"), QStringLiteral("Lead")}};
        const QJsonObject group{{QStringLiteral("group"), QStringLiteral("engineering")}};
        QTest::newRow("create") << QStringLiteral("account.ensure") << QJsonObject() << reset;
        QTest::newRow("update") << QStringLiteral("account.update") << title << reset;
        QTest::newRow("disable") << QStringLiteral("account.disable") << QJsonObject() << reset;
        QTest::newRow("join") << QStringLiteral("group.add") << group << reset;
        QTest::newRow("new password") << QStringLiteral("password.reset") << QJsonObject() << reset;
        QTest::newRow("orderly end")
            << QStringLiteral("account.update") << title << QStringLiteral("fin");
        QTest::newRow("silence") << QStringLiteral("group.add") << group << QStringLiteral("hang");
    }

    void everyCutLeadsToOneObjectAsWanted()
    {
        QFETCH(QString, verb);
        QFETCH(QJsonObject, desired);
        QFETCH(QString, how);
        int cuts = 0;
        int doneUnknown = 0;
        bool wasCut = true;
        for (int answers = 0; wasCut && answers < longest; ++answers) {
            const Somebody who = somebody();
            if (verb == u"password.reset")
                haveAnOlderPassword(who);
            else if (verb != u"account.ensure")
                QVERIFY(
                    pass(*m_system, who.request(QStringLiteral("account.ensure"), who.account()))
                        .isDone());
            const QJsonObject wanted = verb == u"account.ensure" ? who.account() : desired;
            const Outcome outcome = cutAfter(answers, how, who.request(verb, wanted), who);
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(stateOf(who).size(), 1);
            wasCut = outcome.wasCut;
            cuts += wasCut ? 1 : 0;
            doneUnknown += outcome.wasDoneUnknown ? 1 : 0;
        }
        qInfo("%d cuts, %d of them after the change was made", cuts, doneUnknown);
        QVERIFY(!wasCut);
        QVERIFY(cuts >= 4);
        QVERIFY(doneUnknown >= 1);
    }

    void passwordThatWasSetUnseenIsTheOneInTheVault()
    {
        for (int answers = 0; answers < longest; ++answers) {
            const Somebody who = somebody();
            haveAnOlderPassword(who);
            const OpRequest request = who.request(QStringLiteral("password.reset"));
            const Outcome outcome = cutAfter(answers, QStringLiteral("reset"), request, who);
            QCOMPARE(m_slapd.signIn(dnOf(who), m_plugin.secrets().deposited(request.key)),
                     QString());
            if (!outcome.wasCut)
                return;
        }
        QFAIL("the conversation never came to its end");
    }
};

QTEST_GUILESS_MAIN(TestLdaplostreplies)
#include "tst_ldaplostreplies.moc"
