// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectors/ldap/directory.h"
#include "models/connectors/ldap/requests.h"
#include "support/connectors/connectorfixture.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace tenure;
using namespace tenure::connectorapi;
using namespace tenure::test;

/// A directory that refuses, hangs, dies, lies or was changed behind Tenure's back.
class TestLdapfaults : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<System> open(const QJsonObject &config)
    {
        auto system = m_plugin.open(config);
        if (!system)
            QTest::qFail(qPrintable(system.error().detail), __FILE__, __LINE__);
        return system ? std::move(*system) : nullptr;
    }

    ExternalRef haveAccount(const Somebody &who)
    {
        const Passage made =
            pass(*m_system, who.request(QStringLiteral("account.ensure"), who.account()));
        if (!made.isDone())
            QTest::qFail(qPrintable(made.code()), __FILE__, __LINE__);
        return made.after ? made.after->ref : ExternalRef();
    }

    QString dnOf(const Somebody &who) const
    {
        return m_slapd.person(QStringLiteral("uid=") + who.userName);
    }

    QByteArray changeOf(const QString &dn, const QByteArray &lines) const
    {
        return "dn: " + dn.toUtf8() + "\nchangetype: modify\n" + lines;
    }

    static OpRequest promote(const Somebody &who)
    {
        return who.request(QStringLiteral("account.update"),
                           {{QStringLiteral("title"), QStringLiteral("Lead")}});
    }

    Slapd m_slapd;
    ConnectorFixture m_plugin{QStringLiteral("ldap")};
    std::unique_ptr<System> m_system;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_plugin.isLoaded(), qPrintable(m_plugin.error()));
        QVERIFY2(m_slapd.start(), m_slapd.log().constData());
        m_plugin.secrets().put(QStringLiteral("vault:directory"), "tenure-secret-1");
        m_plugin.secrets().put(QStringLiteral("vault:wrong"), "not-the-secret");
        m_system = open(m_slapd.config());
        QVERIFY(m_system);
    }

    void cleanupTestCase() { m_system.reset(); }

    void wrongPasswordPausesTheSystemNotThePerson()
    {
        QJsonObject config = m_slapd.config();
        config.insert(QStringLiteral("password"), QStringLiteral("vault:wrong"));
        const auto system = open(config);
        const Passage passage =
            pass(*system, somebody().request(QStringLiteral("account.disable")));
        QCOMPARE(passage.code(), QStringLiteral("ldap.bind_refused"));
        QCOMPARE(passage.before.failure->errorClass, ErrorClass::AuthFailed);
        QVERIFY(!passage.report);
        const Ladder ladder = answerOf(system->health(HealthDepth::Full, QDeadlineTimer(10000)));
        QCOMPARE(ladder.rungs.last().rung, Rung::Auth);
        QCOMPARE(ladder.rungs.last().state, RungState::Failed);
    }

    void missingSecretIsATroubleOfTheSetUp()
    {
        QJsonObject config = m_slapd.config();
        config.insert(QStringLiteral("password"), QStringLiteral("vault:nonesuch"));
        const Passage passage =
            pass(*open(config), somebody().request(QStringLiteral("account.disable")));
        QCOMPARE(passage.before.failure->errorClass, ErrorClass::Config);
    }

    void silentKeeperOfSecretsIsLeftAtTheDeadline()
    {
        ConnectorFixture plugin(QStringLiteral("ldap"));
        plugin.secrets().fallSilent();
        const auto system = plugin.open(m_slapd.config());
        QVERIFY(system);
        OpRequest request = somebody().request(QStringLiteral("account.disable"));
        request.deadline = QDeadlineTimer(500);
        const Observation seen = answerOf((*system)->probe(request));
        QVERIFY(seen.failure);
        QCOMPARE(seen.failure->error.code, QStringLiteral("connector.secret_late"));
        QCOMPARE(seen.failure->errorClass, ErrorClass::Transient);

        request.deadline = QDeadlineTimer(QDeadlineTimer::Forever);
        const QFuture<Observation> waiting = (*system)->probe(request);
        QTRY_COMPARE(plugin.secrets().fetches(), 2);
        (*system)->cancel(request.key);
        const Observation cancelled = answerOf(waiting);
        QVERIFY(cancelled.failure);
        QCOMPARE(cancelled.failure->error.code, QStringLiteral("connector.cancelled"));
    }

    void answersOfTheServerAreClassed_data()
    {
        QTest::addColumn<int>("result");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("errorClass");
        QTest::newRow("busy") << 51 << QStringLiteral("ldap.busy") << int(ErrorClass::Transient);
        QTest::newRow("unavailable")
            << 52 << QStringLiteral("ldap.unavailable") << int(ErrorClass::Transient);
        QTest::newRow("time limit")
            << 3 << QStringLiteral("ldap.time_limit") << int(ErrorClass::Transient);
        QTest::newRow("no right") << 50 << QStringLiteral("ldap.no_right")
                                  << int(ErrorClass::Permission);
        QTest::newRow("unwilling")
            << 53 << QStringLiteral("ldap.unwilling") << int(ErrorClass::Validation);
        QTest::newRow("something else")
            << 80 << QStringLiteral("ldap.refused") << int(ErrorClass::Defect);
    }

    void answersOfTheServerAreClassed()
    {
        QFETCH(int, result);
        QFETCH(QString, code);
        QFETCH(int, errorClass);
        const Somebody who = somebody();
        haveAccount(who);
        QVERIFY(m_slapd.apply(changeOf(
            dnOf(who), "add: objectClass\nobjectClass: errAuxObject\n-\nadd: errCode\nerrCode: " +
                           QByteArray::number(result) + "\n-\nadd: errOp\nerrOp: modify\n")));
        const Passage passage = pass(*m_system, promote(who));
        QCOMPARE(passage.code(), code);
        QCOMPARE(passage.report->status, Status::Failed);
        QVERIFY(!passage.report->changed);
        QCOMPARE(int(passage.report->failure->errorClass), errorClass);
        QCOMPARE(m_slapd.entry(dnOf(who)).value(QStringLiteral("title")),
                 QStringList{QStringLiteral("Engineer")});
    }

    void missingRightIsPermission()
    {
        const Somebody who = somebody();
        QJsonObject config = m_slapd.config();
        config.insert(QStringLiteral("people"), QStringLiteral("ou=readonly,dc=corp,dc=example"));
        const Passage passage =
            pass(*open(config), who.request(QStringLiteral("account.ensure"), who.account()));
        QCOMPARE(passage.code(), QStringLiteral("ldap.no_right"));
        QCOMPARE(passage.report->failure->errorClass, ErrorClass::Permission);
        QVERIFY(!passage.report->changed);
    }

    void fullVaultMakesNoAccount()
    {
        ConnectorFixture other{QStringLiteral("ldap")};
        other.secrets().put(QStringLiteral("vault:directory"), "tenure-secret-1");
        other.secrets().refuseDeposits();
        auto system = other.open(m_slapd.config());
        const Somebody who = somebody();
        const Passage passage =
            pass(**system, who.request(QStringLiteral("account.ensure"), who.account()));
        QCOMPARE(passage.report->status, Status::Failed);
        QCOMPARE(passage.report->failure->errorClass, ErrorClass::Config);
        QVERIFY(!passage.report->changed);
        QVERIFY(m_slapd.find(QStringLiteral("(employeeNumber=%1)").arg(who.number)).isEmpty());
    }

    void successThatDoesNotLastIsSeenByTheReadBack()
    {
        const Somebody who = somebody();
        haveAccount(who);
        OpRequest request = promote(who);
        QCOMPARE(answerOf(m_system->act(request)).status, Status::Done);
        QVERIFY(m_slapd.apply(changeOf(dnOf(who), "replace: title\ntitle: Intern\n")));
        const Observation after = answerOf(m_system->readBack(request));
        QCOMPARE(after.satisfied, Satisfied::No);
        const QJsonObject title = after.differences.value(QStringLiteral("title")).toObject();
        QCOMPARE(title.value(QStringLiteral("seen")).toString(), QStringLiteral("Intern"));
        QCOMPARE(title.value(QStringLiteral("wanted")).toString(), QStringLiteral("Lead"));
    }

    void changeBetweenProbeAndActIsNotOverwritten()
    {
        const Somebody who = somebody();
        haveAccount(who);
        OpRequest request = promote(who);
        const Observation seen = answerOf(m_system->probe(request));
        QVERIFY(m_slapd.apply(changeOf(dnOf(who), "replace: title\ntitle: Director\n")));
        request.before = seen.beforeImage;
        request.plan = seen.plan;
        const Report report = answerOf(m_system->act(request));
        QCOMPARE(report.status, Status::Failed);
        QCOMPARE(report.failure->error.code, QStringLiteral("ldap.changed"));
        QCOMPARE(report.failure->errorClass, ErrorClass::Conflict);
        QCOMPARE(m_slapd.entry(dnOf(who)).value(QStringLiteral("title")),
                 QStringList{QStringLiteral("Director")});
    }

    void entryRenamedByHandIsStillFound()
    {
        const Somebody who = somebody();
        const ExternalRef ref = haveAccount(who);
        QVERIFY(m_slapd.apply("dn: " + dnOf(who).toUtf8() +
                              "\nchangetype: modrdn\nnewrdn: uid=somebody-else-" +
                              who.userName.toUtf8() +
                              "\ndeleteoldrdn: 1\nnewsuperior: ou=services,dc=corp,dc=example\n"));
        OpRequest request = promote(who);
        request.target = ref;
        const Passage passage = pass(*m_system, request);
        QVERIFY2(passage.isDone(), qPrintable(passage.code()));
        QCOMPARE(passage.after->ref, ref);
        QVERIFY(passage.after->attributes.value(QStringLiteral("dn"))
                    .toString()
                    .endsWith(QStringLiteral("ou=services,dc=corp,dc=example")));
    }

    void accountOfAnotherNameIsNotTouched()
    {
        const Somebody who = somebody();
        const ExternalRef ref = haveAccount(who);
        QVERIFY(m_slapd.apply(changeOf(dnOf(who), "replace: displayName\ndisplayName: Grace "
                                                  "Hopper\n-\nreplace: cn\ncn: Grace Hopper\n")));
        const auto verbs = {QStringLiteral("account.disable"), QStringLiteral("session.revoke"),
                            QStringLiteral("account.ensure")};
        for (const QString &verb : verbs) {
            OpRequest request = who.request(verb, who.account());
            request.target = ref;
            const Passage passage = pass(*m_system, request);
            QCOMPARE(passage.code(), QStringLiteral("ldap.renamed"));
            QCOMPARE(passage.before.failure->errorClass, ErrorClass::Conflict);
            const Report report = answerOf(m_system->act(request));
            QCOMPARE(report.failure->error.code, QStringLiteral("ldap.renamed"));
        }
        QVERIFY(!m_slapd.entry(dnOf(who)).contains(QStringLiteral("pwdaccountlockedtime")));
    }

    void marriageIsAnUpdateOfTheName()
    {
        Somebody who = somebody();
        haveAccount(who);
        who.displayName = QStringLiteral("Ada King");
        const Passage passage =
            pass(*m_system, who.request(QStringLiteral("account.update"),
                                        {{QStringLiteral("displayName"), who.displayName}}));
        QVERIFY2(passage.isDone(), qPrintable(passage.code()));
        QVERIFY(pass(*m_system, who.request(QStringLiteral("account.disable"))).isDone());
    }

    void recycledNumberIsNotTouched()
    {
        const Somebody who = somebody();
        const ExternalRef ref = haveAccount(who);
        QVERIFY(m_slapd.apply(changeOf(dnOf(who), "replace: employeeNumber\nemployeeNumber: 77" +
                                                      who.number.toUtf8() + "\n")));
        OpRequest request = who.request(QStringLiteral("account.disable"));
        request.target = ref;
        const Passage passage = pass(*m_system, request);
        QCOMPARE(passage.code(), QStringLiteral("ldap.other_person"));
        QVERIFY(!passage.report);
    }

    void recreatedAccountIsNotTakenForTheOld()
    {
        const Somebody who = somebody();
        const ExternalRef ref = haveAccount(who);
        QVERIFY(m_slapd.apply("dn: " + dnOf(who).toUtf8() + "\nchangetype: delete\n"));
        haveAccount(who);
        OpRequest request = who.request(QStringLiteral("account.disable"));
        request.target = ref;
        QCOMPARE(pass(*m_system, request).code(), QStringLiteral("ldap.other_object"));
    }

    void twoMatchesStop()
    {
        const Somebody who = somebody();
        haveAccount(who);
        const QString twin = m_slapd.person(QStringLiteral("uid=twin-") + who.userName);
        QVERIFY(m_slapd.apply("dn: " + twin.toUtf8() +
                              "\nchangetype: add\nobjectClass: inetOrgPerson\nuid: twin-" +
                              who.userName.toUtf8() + "\ncn: " + who.displayName.toUtf8() +
                              "\nsn: x\nemployeeNumber: " + who.number.toUtf8() + "\n"));
        const OpRequest request = who.request(QStringLiteral("account.disable"));
        const Observation seen = answerOf(m_system->probe(request));
        QCOMPARE(seen.presence, Presence::Ambiguous);
        QCOMPARE(seen.candidates.size(), 2);
        QCOMPARE(seen.failure->errorClass, ErrorClass::Ambiguous);
        QCOMPARE(answerOf(m_system->act(request)).failure->errorClass, ErrorClass::Ambiguous);
        QVERIFY(!m_slapd.entry(dnOf(who)).contains(QStringLiteral("pwdaccountlockedtime")));
    }

    void protectedObjectsAreLeftAlone()
    {
        const Somebody unit = somebody();
        const Somebody pinned = somebody();
        const Somebody admin = somebody();
        for (const Somebody &who : {unit, pinned, admin})
            haveAccount(who);
        QVERIFY(pass(*m_system, unit.request(QStringLiteral("account.move"),
                                             {{QStringLiteral("container"),
                                               QStringLiteral("ou=services,dc=corp,dc=example")}}))
                    .isDone());
        QVERIFY(m_slapd.apply(changeOf(m_slapd.group(QStringLiteral("admins")),
                                       "add: member\nmember: " + dnOf(admin).toUtf8() + "\n")));
        QJsonObject config = m_slapd.config();
        config.insert(QStringLiteral("protect"),
                      QJsonObject{{QStringLiteral("units"),
                                   QJsonArray{QStringLiteral("OU=Services,dc=corp,dc=example")}},
                                  {QStringLiteral("groups"),
                                   QJsonArray{m_slapd.group(QStringLiteral("admins"))}},
                                  {QStringLiteral("entries"), QJsonArray{dnOf(pinned)}}});
        const auto system = open(config);
        const auto verbs = {QStringLiteral("account.disable"), QStringLiteral("account.enable"),
                            QStringLiteral("account.ensure"),  QStringLiteral("account.update"),
                            QStringLiteral("password.reset"),  QStringLiteral("session.revoke"),
                            QStringLiteral("group.add"),       QStringLiteral("account.remove"),
                            QStringLiteral("group.remove")};
        for (const Somebody &who : {unit, pinned, admin}) {
            for (const QString &verb : verbs) {
                QJsonObject desired = who.account();
                if (verb.startsWith(u"group."))
                    desired = {{QStringLiteral("group"), QStringLiteral("engineering")}};
                const OpRequest request = who.request(verb, desired);
                const Observation seen = answerOf(system->probe(request));
                QVERIFY(seen.failure);
                QCOMPARE(seen.failure->error.code, QStringLiteral("ldap.protected"));
                QCOMPARE(seen.failure->errorClass, ErrorClass::Policy);
                QCOMPARE(answerOf(system->act(request)).failure->error.code,
                         QStringLiteral("ldap.protected"));
            }
        }
        // Nobody gets into the protected group, unit or out of it.
        const Somebody who = somebody();
        haveAccount(who);
        for (const QString &verb : {QStringLiteral("group.add"), QStringLiteral("group.remove")})
            QCOMPARE(pass(*system,
                          who.request(verb, {{QStringLiteral("group"), QStringLiteral("admins")}}))
                         .code(),
                     QStringLiteral("ldap.protected"));
        const QJsonObject inside{
            {QStringLiteral("container"), QStringLiteral("ou=x,ou=services,dc=corp,dc=example")}};
        QCOMPARE(pass(*system, who.request(QStringLiteral("account.move"), inside)).code(),
                 QStringLiteral("ldap.protected"));
    }

    void ownAccountIsProtectedWithoutBeingNamed()
    {
        QVERIFY(m_slapd.apply(changeOf(QStringLiteral("cn=tenure,ou=services,dc=corp,dc=example"),
                                       "add: objectClass\nobjectClass: uidObject\nobjectClass: "
                                       "extensibleObject\n-\nadd: uid\nuid: tenure\n-\n"
                                       "add: employeeNumber\nemployeeNumber: 4711\n")));
        Somebody self = somebody();
        self.number = QStringLiteral("4711");
        self.displayName = QStringLiteral("tenure");
        const ExternalRef ref{
            QStringLiteral("account"),
            m_slapd.entry(QStringLiteral("cn=tenure,ou=services,dc=corp,dc=example"))
                .value(QStringLiteral("entryuuid"))
                .value(0),
            {}};
        OpRequest request = self.request(QStringLiteral("account.disable"));
        request.target = ref;
        QCOMPARE(pass(*m_system, request).code(), QStringLiteral("ldap.protected"));
    }

    void lastMemberStaysAndIsReported()
    {
        const Somebody who = somebody();
        haveAccount(who);
        QVERIFY(m_slapd.apply("dn: " + m_slapd.group(QStringLiteral("lonely")).toUtf8() +
                              "\nchangetype: add\nobjectClass: groupOfNames\ncn: lonely\nmember: " +
                              dnOf(who).toUtf8() + "\n"));
        const Passage passage =
            pass(*m_system, who.request(QStringLiteral("group.remove"),
                                        {{QStringLiteral("group"), QStringLiteral("lonely")}}));
        QCOMPARE(passage.code(), QStringLiteral("ldap.last_member"));
        QVERIFY(!passage.report->changed);
    }

    void hungServerIsLeftAtTheDeadlineAndOthersGoOn()
    {
        Slapd hung;
        QVERIFY2(hung.start(), hung.log().constData());
        const auto fresh = open(hung.config());
        const auto pooled = open(hung.config());
        QCOMPARE(
            answerOf(pooled->health(HealthDepth::Full, QDeadlineTimer(10000))).rungs.last().state !=
                RungState::Failed,
            true);
        QVERIFY(answerOf(pooled->page({QStringLiteral("account")})).complete);
        hung.server().pause();
        QElapsedTimer elapsed;
        elapsed.start();
        OpRequest request = somebody().request(QStringLiteral("account.disable"));
        request.deadline = QDeadlineTimer(1500);
        // One in the handshake, one on an open connection.
        QFuture<Observation> first = fresh->probe(request);
        QFuture<Observation> second = pooled->probe(request);

        const Somebody who = somebody();
        haveAccount(who);
        QVERIFY(pass(*m_system, promote(who)).isDone());

        QCOMPARE(answerOf(first, 10000).failure->error.code, QStringLiteral("ldap.timeout"));
        QCOMPARE(answerOf(second, 10000).failure->error.code, QStringLiteral("ldap.timeout"));
        QVERIFY2(elapsed.elapsed() < 6000, qPrintable(QString::number(elapsed.elapsed())));
        hung.server().resume();
        request.deadline = QDeadlineTimer(10000);
        QCOMPARE(answerOf(pooled->probe(request)).presence, Presence::Absent);
    }

    void hungServerIsLeftAtTheOperationsOwnTimeout()
    {
        Slapd hung;
        QVERIFY2(hung.start(), hung.log().constData());
        QJsonObject config = hung.config();
        config.insert(QStringLiteral("operationTimeoutMs"), 300);
        const auto system = open(config);
        QVERIFY(answerOf(system->page({QStringLiteral("account")})).complete);
        hung.server().pause();
        QCOMPARE(
            answerOf(system->probe(somebody().request(QStringLiteral("account.disable"))), 10000)
                .failure->error.code,
            QStringLiteral("ldap.timeout"));
        hung.server().resume();
    }

    void cancellingAnswersAtOnce()
    {
        Slapd hung;
        QVERIFY2(hung.start(), hung.log().constData());
        const auto system = open(hung.config());
        QVERIFY(answerOf(system->page({QStringLiteral("account")})).complete);
        hung.server().pause();
        const OpRequest request = somebody().request(QStringLiteral("account.disable"));
        QFuture<Report> future = system->act(request);
        system->cancel("another key");
        QVERIFY(!future.isFinished());
        system->cancel(request.key);
        const Report report = answerOf(future, 5000);
        QCOMPARE(report.status, Status::Failed);
        QCOMPARE(report.failure->error.code, QStringLiteral("connector.cancelled"));
        hung.server().resume();
    }

    void closingASystemDoesNotWaitForAHungServer()
    {
        Slapd hung;
        QVERIFY2(hung.start(), hung.log().constData());
        auto system = open(hung.config());
        hung.server().pause();
        QFuture<Observation> future =
            system->probe(somebody().request(QStringLiteral("account.disable")));
        QElapsedTimer elapsed;
        elapsed.start();
        system.reset();
        QVERIFY(elapsed.elapsed() < 5000);
        QVERIFY(future.isFinished());
        hung.server().resume();
    }

    void restartedServerIsUsedAtOnce()
    {
        Slapd crashed;
        QVERIFY2(crashed.start(), crashed.log().constData());
        const auto system = open(crashed.config());
        const Somebody who = somebody();
        QVERIFY(
            pass(*system, who.request(QStringLiteral("account.ensure"), who.account())).isDone());
        crashed.server().crash();
        const Passage down = pass(*system, promote(who));
        QCOMPARE(down.code(), QStringLiteral("ldap.unreachable"));
        QCOMPARE(down.before.failure->errorClass, ErrorClass::Transient);
        QVERIFY2(crashed.start(), crashed.log().constData());
        QVERIFY(pass(*system, promote(who)).isDone());
    }

    void listingPagesThroughEverythingOnce()
    {
        Slapd slapd;
        QVERIFY2(slapd.start(), slapd.log().constData());
        constexpr int people = 650;
        QByteArray ldif;
        for (int i = 0; i < people; ++i) {
            const QByteArray n = QByteArray::number(i);
            ldif += "dn: uid=p" + n +
                    ",ou=people,dc=corp,dc=example\nchangetype: add\nobjectClass: "
                    "inetOrgPerson\nuid: p" +
                    n + "\ncn: P " + n + "\nsn: P\nemployeeNumber: 5" + n + "\n\n";
        }
        QVERIFY(slapd.apply(ldif));
        const auto system = open(slapd.config());
        QSet<QString> seen;
        PageRequest request{QStringLiteral("account")};
        int pages = 0;
        for (Page page; !page.complete; request.cursor = page.next) {
            page = answerOf(system->page(request));
            QVERIFY2(!page.failure,
                     qPrintable(page.failure ? page.failure->error.code : QString()));
            QVERIFY(page.objects.size() <= 200);
            for (const ListedObject &object : page.objects) {
                QVERIFY(!seen.contains(object.ref.id));
                QVERIFY(object.number.startsWith(u'5'));
                QCOMPARE(object.enabled, true);
                seen.insert(object.ref.id);
            }
            ++pages;
        }
        QCOMPARE(seen.size(), people);
        QCOMPARE(pages, 4);
    }

    void listingCutShortByTheServerIsNoListing()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SLAPD_PRTOTAL"), QStringLiteral("2"));
        Slapd slapd(environment);
        QVERIFY2(slapd.start(), slapd.log().constData());
        const auto system = open(slapd.config());
        const Page page = answerOf(system->page({QStringLiteral("group")}));
        QVERIFY(page.failure);
        QCOMPARE(page.failure->error.code, QStringLiteral("ldap.size_limit"));
        QCOMPARE(page.failure->errorClass, ErrorClass::Config);
        QVERIFY(!page.complete);
    }

    void lostCursorStartsAgain()
    {
        PageRequest request{QStringLiteral("group")};
        request.limit = 1;
        const Page first = answerOf(m_system->page(request));
        QVERIFY(!first.complete && !first.next.isEmpty());
        request.cursor = first.next;
        QVERIFY(!answerOf(m_system->page(request)).failure);
        // A cursor is good once.
        const Page again = answerOf(m_system->page(request));
        QCOMPARE(again.failure->error.code, QStringLiteral("ldap.cursor_lost"));
        QCOMPARE(again.failure->errorClass, ErrorClass::Transient);
        request.cursor = "garbage";
        QCOMPARE(answerOf(m_system->page(request)).failure->error.code,
                 QStringLiteral("ldap.cursor_lost"));
        QCOMPARE(answerOf(m_system->page({QStringLiteral("everything")})).failure->error.code,
                 QStringLiteral("ldap.bad_parameter"));
    }

    void secretsAreNowhereInWhatIsAnswered()
    {
        const Somebody who = somebody();
        const OpRequest request = who.request(QStringLiteral("account.ensure"), who.account());
        const Passage made = pass(*m_system, request);
        const QByteArray password = m_plugin.secrets().deposited(request.key);
        QVERIFY(!password.isEmpty());
        for (const QJsonObject &json :
             {made.before.plan, made.before.beforeImage, made.report->evidence,
              made.report->observed, made.report->beforeImage, made.after->attributes,
              made.after->beforeImage, made.after->plan}) {
            const QByteArray text = QJsonDocument(json).toJson();
            QVERIFY(!text.contains(password));
            QVERIFY(!text.contains("tenure-secret-1"));
        }
    }
};

QTEST_GUILESS_MAIN(TestLdapfaults)
#include "tst_ldapfaults.moc"
