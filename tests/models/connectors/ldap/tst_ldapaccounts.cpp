// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectors/ldap/directory.h"
#include "models/connectors/ldap/requests.h"
#include "support/connectors/connectorfixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace tenure;
using namespace tenure::connectorapi;
using namespace tenure::test;

/// Every verb against OpenLDAP, looked at afterwards with ldapsearch.
class TestLdapaccounts : public QObject
{
    Q_OBJECT

private:
    // A person with an account, made by Tenure; answers its reference.
    ExternalRef haveAccount(const Somebody &who)
    {
        const Passage made =
            pass(*m_system, who.request(QStringLiteral("account.ensure"), who.account()));
        if (!made.isDone())
            QTest::qFail(qPrintable(made.code()), __FILE__, __LINE__);
        return made.after->ref;
    }

    QString dnOf(const Somebody &who) const
    {
        return m_slapd.person(QStringLiteral("uid=") + who.userName);
    }

    QString disabledDnOf(const Somebody &who) const
    {
        return QStringLiteral("uid=%1,ou=disabled,%2").arg(who.userName, m_slapd.base());
    }

    static QJsonObject group(const QString &name) { return {{QStringLiteral("group"), name}}; }

    OpRequest undo(const Somebody &who, const QString &verb, const ExternalRef &ref,
                   const QJsonObject &before) const
    {
        OpRequest request = who.request(verb, {}, "undo");
        request.target = ref;
        request.restore = before;
        return request;
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
        auto system = m_plugin.open(m_slapd.config());
        QVERIFY(system);
        m_system = std::move(*system);
    }

    void cleanupTestCase() { m_system.reset(); }

    void pluginSaysWhatItIs()
    {
        QCOMPARE(m_plugin.metaData().value(QStringLiteral("IID")).toString(),
                 QStringLiteral(TENURE_CONNECTOR_IID));
        const Descriptor descriptor = m_plugin.connector().describe();
        QCOMPARE(descriptor.id, QStringLiteral("ldap"));
        QVERIFY(descriptor.configSchema.value(QStringLiteral("properties"))
                    .toObject()
                    .contains(QStringLiteral("url")));
        for (const Offer &offer : descriptor.offers)
            QVERIFY2(findVerb(offer.verb), qPrintable(offer.verb));
    }

    void newAccountIsThereWithItsAttributes()
    {
        const Somebody who = somebody();
        const Passage made =
            pass(*m_system, who.request(QStringLiteral("account.ensure"), who.account()));
        QVERIFY2(made.isDone(), qPrintable(made.code()));
        QCOMPARE(made.before.presence, Presence::Absent);
        QCOMPARE(made.report->status, Status::Done);
        QVERIFY(made.report->changed);

        const Lines entry = m_slapd.entry(dnOf(who));
        QCOMPARE(entry.value(QStringLiteral("employeenumber")), QStringList{who.number});
        QCOMPARE(entry.value(QStringLiteral("cn")), QStringList{who.displayName});
        QCOMPARE(entry.value(QStringLiteral("mail")),
                 QStringList{who.userName + QStringLiteral("@corp.example")});
        QCOMPARE(entry.value(QStringLiteral("entryuuid")), QStringList{made.after->ref.id});
        QCOMPARE(entry.value(QStringLiteral("pwdreset")), QStringList{QStringLiteral("TRUE")});
    }

    void firstPasswordIsDepositedAndSignsIn()
    {
        const Somebody who = somebody();
        const OpRequest request = who.request(QStringLiteral("account.ensure"), who.account());
        const Passage made = pass(*m_system, request);
        QVERIFY(made.isDone());
        const QByteArray password = m_plugin.secrets().deposited(request.key);
        QVERIFY(password.size() >= 20);
        QCOMPARE(m_slapd.signIn(dnOf(who), password), QString());
        QVERIFY(!made.report->secretRef.isEmpty());
        QVERIFY(!QJsonDocument(made.report->evidence).toJson().contains(password));
    }

    void creatingTwiceMakesOneAccount()
    {
        const Somebody who = somebody();
        const ExternalRef first = haveAccount(who);
        const Passage again =
            pass(*m_system, who.request(QStringLiteral("account.ensure"), who.account(), "again"));
        QCOMPARE(again.before.satisfied, Satisfied::Yes);
        QCOMPARE(again.before.ref, first);
        QVERIFY(!again.report);
        QCOMPARE(m_slapd.find(QStringLiteral("(employeeNumber=%1)").arg(who.number)).size(), 1);
    }

    void actingTwiceIsAlreadyDone()
    {
        const Somebody who = somebody();
        OpRequest request = who.request(QStringLiteral("account.ensure"), who.account());
        const Observation seen = answerOf(m_system->probe(request));
        request.before = seen.beforeImage;
        request.plan = seen.plan;
        QCOMPARE(answerOf(m_system->act(request)).status, Status::Done);
        const int deposits = m_plugin.secrets().deposits();
        const Report again = answerOf(m_system->act(request));
        QCOMPARE(again.status, Status::AlreadyDone);
        QVERIFY(!again.changed);
        QCOMPARE(m_plugin.secrets().deposits(), deposits);
    }

    void takenNameGivesTheNextCandidate()
    {
        const Somebody first = somebody();
        haveAccount(first);
        Somebody second = somebody();
        QJsonObject account = second.account();
        account.insert(QStringLiteral("userName"),
                       QJsonArray{first.userName, first.userName + QStringLiteral(".x")});
        const Passage made =
            pass(*m_system, second.request(QStringLiteral("account.ensure"), account));
        QVERIFY2(made.isDone(), qPrintable(made.code()));
        QCOMPARE(made.after->attributes.value(QStringLiteral("accountName")).toString(),
                 first.userName + QStringLiteral(".x"));

        const Somebody third = somebody();
        account = third.account();
        account.insert(QStringLiteral("userName"), first.userName);
        const Passage numbered =
            pass(*m_system, third.request(QStringLiteral("account.ensure"), account));
        QVERIFY(numbered.isDone());
        QCOMPARE(numbered.after->attributes.value(QStringLiteral("accountName")).toString(),
                 first.userName + u'2');
    }

    void nameTakenBetweenProbeAndActIsTriedAgainWithTheNext()
    {
        const Somebody mine = somebody();
        OpRequest request = mine.request(QStringLiteral("account.ensure"), mine.account());
        const Observation seen = answerOf(m_system->probe(request));
        Somebody thief = somebody();
        thief.userName = mine.userName;
        haveAccount(thief);

        request.before = seen.beforeImage;
        request.plan = seen.plan;
        const Report refused = answerOf(m_system->act(request));
        QCOMPARE(refused.status, Status::Failed);
        QCOMPARE(refused.failure->errorClass, ErrorClass::Transient);
        QCOMPARE(refused.failure->error.code, QStringLiteral("ldap.name_taken"));

        // Mail is unique too here, and the thief has it: so the journey's address must differ.
        QJsonObject account = mine.account();
        account.insert(QStringLiteral("mail"), mine.number + QStringLiteral("@corp.example"));
        OpRequest retry = mine.request(QStringLiteral("account.ensure"), account);
        retry.plan = seen.plan;
        const Passage made = pass(*m_system, retry);
        QVERIFY2(made.isDone(), qPrintable(made.code()));
        QCOMPARE(made.after->attributes.value(QStringLiteral("accountName")).toString(),
                 mine.userName + u'2');
    }

    void mailOfSomebodyElseIsAConflict()
    {
        const Somebody owner = somebody();
        haveAccount(owner);
        const Somebody second = somebody();
        QJsonObject account = second.account();
        account.insert(QStringLiteral("mail"), owner.account().value(QStringLiteral("mail")));
        const Passage refused =
            pass(*m_system, second.request(QStringLiteral("account.ensure"), account));
        QCOMPARE(refused.code(), QStringLiteral("ldap.not_unique"));
        QCOMPARE(refused.report->failure->errorClass, ErrorClass::Conflict);
        QVERIFY(!refused.report->changed);
        QVERIFY(m_slapd.find(QStringLiteral("(employeeNumber=%1)").arg(second.number)).isEmpty());
    }

    void dryRunWritesNothing()
    {
        const Somebody who = somebody();
        OpRequest request = who.request(QStringLiteral("account.ensure"), who.account());
        request.dryRun = true;
        const Report report = answerOf(m_system->act(request));
        QCOMPARE(report.status, Status::Done);
        QVERIFY(!report.changed);
        QVERIFY(m_slapd.find(QStringLiteral("(employeeNumber=%1)").arg(who.number)).isEmpty());
        QVERIFY(m_plugin.secrets().deposited(request.key).isEmpty());
    }

    void updateWritesOnlyWhatDiffers()
    {
        const Somebody who = somebody();
        const ExternalRef ref = haveAccount(who);
        QVERIFY(m_slapd.apply("dn: " + dnOf(who).toUtf8() +
                              "\nchangetype: modify\nreplace: roomNumber\nroomNumber: 4\n"));
        OpRequest request = who.request(QStringLiteral("account.update"),
                                        {{QStringLiteral("title"), QStringLiteral("Lead")},
                                         {QStringLiteral("givenName"), QStringLiteral("Ada")},
                                         {QStringLiteral("phone"), QString()}});
        request.target = ref;
        const Passage updated = pass(*m_system, request);
        QVERIFY2(updated.isDone(), qPrintable(updated.code()));
        QCOMPARE(updated.before.differences.keys(), QStringList{QStringLiteral("title")});
        const Lines entry = m_slapd.entry(dnOf(who));
        QCOMPARE(entry.value(QStringLiteral("title")), QStringList{QStringLiteral("Lead")});
        QCOMPARE(entry.value(QStringLiteral("roomnumber")), QStringList{QStringLiteral("4")});
    }

    void updateIsUndoneFromItsBeforeImage()
    {
        const Somebody who = somebody();
        const ExternalRef ref = haveAccount(who);
        const Lines before = m_slapd.entry(dnOf(who), {QStringLiteral("*")});
        const QJsonObject wanted{{QStringLiteral("title"), QStringLiteral("Lead")},
                                 {QStringLiteral("department"), QStringLiteral("R&D")},
                                 {QStringLiteral("displayName"), QStringLiteral("Ada Lovelace")}};
        const Passage updated =
            pass(*m_system, who.request(QStringLiteral("account.update"), wanted));
        QVERIFY(updated.isDone());
        QCOMPARE(m_slapd.entry(dnOf(who)).value(QStringLiteral("cn")),
                 QStringList{QStringLiteral("Ada Lovelace")});
        const Passage undone = pass(*m_system, undo(who, QStringLiteral("account.update"), ref,
                                                    updated.before.beforeImage));
        QVERIFY2(undone.isDone(), qPrintable(undone.code()));
        QCOMPARE(m_slapd.entry(dnOf(who), {QStringLiteral("*")}), before);
    }

    void unknownParameterIsRefusedNotDropped()
    {
        const Somebody who = somebody();
        haveAccount(who);
        const Passage refused =
            pass(*m_system, who.request(QStringLiteral("account.update"),
                                        {{QStringLiteral("shoeSize"), QStringLiteral("42")}}));
        QCOMPARE(refused.code(), QStringLiteral("ldap.bad_parameter"));
        QCOMPARE(refused.before.failure->errorClass, ErrorClass::Validation);
    }

    void managerIsFoundByNumber()
    {
        const Somebody boss = somebody();
        haveAccount(boss);
        const Somebody who = somebody();
        QJsonObject account = who.account();
        account.insert(QStringLiteral("manager"), boss.number);
        QVERIFY(pass(*m_system, who.request(QStringLiteral("account.ensure"), account)).isDone());
        QCOMPARE(m_slapd.entry(dnOf(who)).value(QStringLiteral("manager")),
                 QStringList{dnOf(boss)});
    }

    void managerWithoutAccountIsAWarningNotAFailure()
    {
        const Somebody who = somebody();
        QJsonObject account = who.account();
        account.insert(QStringLiteral("manager"), QStringLiteral("999999"));
        const Passage made =
            pass(*m_system, who.request(QStringLiteral("account.ensure"), account));
        QVERIFY(made.isDone());
        QCOMPARE(made.report->warnings.first().toObject().value(QStringLiteral("code")).toString(),
                 QStringLiteral("ldap.manager_missing"));
    }

    void disableLocksAndPutsAside()
    {
        const Somebody who = somebody();
        const OpRequest ensure = who.request(QStringLiteral("account.ensure"), who.account());
        const ExternalRef ref = pass(*m_system, ensure).after->ref;
        const Passage disabled = pass(*m_system, who.request(QStringLiteral("account.disable")));
        QVERIFY2(disabled.isDone(), qPrintable(disabled.code()));
        QCOMPARE(disabled.after->ref, ref);
        const Lines entry = m_slapd.entry(disabledDnOf(who));
        QCOMPARE(entry.value(QStringLiteral("pwdaccountlockedtime")),
                 QStringList{QStringLiteral("000001010000Z")});
        const QByteArray password = m_plugin.secrets().deposited(ensure.key);
        QVERIFY(m_slapd.signIn(disabledDnOf(who), password).contains(QStringLiteral("49")));

        const Passage again =
            pass(*m_system, who.request(QStringLiteral("account.disable"), {}, "again"));
        QCOMPARE(again.before.satisfied, Satisfied::Yes);
        QVERIFY(!again.report);
    }

    void disableIsUndoneToWhereItWas()
    {
        const Somebody who = somebody();
        const ExternalRef ref = haveAccount(who);
        QVERIFY(pass(*m_system,
                     who.request(QStringLiteral("group.add"), group(QStringLiteral("engineering"))))
                    .isDone());
        const Lines before =
            m_slapd.entry(dnOf(who), {QStringLiteral("*"), QStringLiteral("memberOf")});
        const Passage disabled = pass(*m_system, who.request(QStringLiteral("account.disable")));
        QVERIFY(disabled.isDone());
        QCOMPARE(disabled.before.beforeImage.value(QStringLiteral("groups")).toArray().size(), 1);
        const Passage enabled = pass(*m_system, undo(who, QStringLiteral("account.enable"), ref,
                                                     disabled.before.beforeImage));
        QVERIFY2(enabled.isDone(), qPrintable(enabled.code()));
        QCOMPARE(m_slapd.entry(dnOf(who), {QStringLiteral("*"), QStringLiteral("memberOf")}),
                 before);
    }

    void undoLeavesDisabledWhatHadBeenDisabledBefore()
    {
        const Somebody who = somebody();
        const ExternalRef ref = haveAccount(who);
        QVERIFY(m_slapd.apply("dn: " + dnOf(who).toUtf8() +
                              "\nchangetype: modify\nreplace: "
                              "pwdAccountLockedTime\npwdAccountLockedTime: 000001010000Z\n"));
        const Passage disabled = pass(*m_system, who.request(QStringLiteral("account.disable")));
        QVERIFY(disabled.isDone());
        const Passage undone = pass(*m_system, undo(who, QStringLiteral("account.enable"), ref,
                                                    disabled.before.beforeImage));
        QVERIFY2(undone.isDone(), qPrintable(undone.code()));
        QCOMPARE(m_slapd.entry(dnOf(who)).value(QStringLiteral("pwdaccountlockedtime")).size(), 1);
    }

    void rehireGetsTheSameAccountBack()
    {
        const Somebody who = somebody();
        const ExternalRef ref = haveAccount(who);
        QVERIFY(pass(*m_system, who.request(QStringLiteral("account.disable"))).isDone());
        const Passage enabled = pass(*m_system, who.request(QStringLiteral("account.enable")));
        QVERIFY2(enabled.isDone(), qPrintable(enabled.code()));
        QCOMPARE(enabled.after->ref, ref);
        QVERIFY(!m_slapd.entry(dnOf(who)).contains(QStringLiteral("pwdaccountlockedtime")));

        QVERIFY(pass(*m_system, who.request(QStringLiteral("account.disable"), {}, "2")).isDone());
        const Passage ensured =
            pass(*m_system, who.request(QStringLiteral("account.ensure"), who.account(), "2"));
        QVERIFY2(ensured.isDone(), qPrintable(ensured.code()));
        QCOMPARE(ensured.after->ref, ref);
    }

    void accountMayBeMadeBeforeItIsNeeded()
    {
        const Somebody who = somebody();
        QJsonObject account = who.account();
        account.insert(QStringLiteral("enabled"), false);
        QVERIFY(pass(*m_system, who.request(QStringLiteral("account.ensure"), account)).isDone());
        QCOMPARE(m_slapd.entry(dnOf(who)).value(QStringLiteral("pwdaccountlockedtime")).size(), 1);
        QVERIFY(pass(*m_system, who.request(QStringLiteral("account.enable"))).isDone());
        QVERIFY(!m_slapd.entry(dnOf(who)).contains(QStringLiteral("pwdaccountlockedtime")));
    }

    void moveKeepsTheIdentityAndGoesBack()
    {
        const Somebody who = somebody();
        const ExternalRef ref = haveAccount(who);
        const QJsonObject place{
            {QStringLiteral("container"), QStringLiteral("ou=services,dc=corp,dc=example")}};
        const Passage moved = pass(*m_system, who.request(QStringLiteral("account.move"), place));
        QVERIFY2(moved.isDone(), qPrintable(moved.code()));
        QCOMPARE(moved.after->ref, ref);
        QVERIFY(m_slapd.entry(dnOf(who)).isEmpty());
        OpRequest back = undo(who, QStringLiteral("account.move"), ref, moved.before.beforeImage);
        back.desired = place;
        QVERIFY(pass(*m_system, back).isDone());
        QVERIFY(!m_slapd.entry(dnOf(who)).isEmpty());
    }

    void groupsAreJoinedAndLeftByNameAndByDn()
    {
        const Somebody who = somebody();
        haveAccount(who);
        const QStringList &members = QStringList{QStringLiteral("member")};
        QVERIFY(pass(*m_system,
                     who.request(QStringLiteral("group.add"), group(QStringLiteral("engineering"))))
                    .isDone());
        QVERIFY(m_slapd.entry(m_slapd.group(QStringLiteral("engineering")), members)
                    .value(members.first())
                    .contains(dnOf(who)));
        QVERIFY(pass(*m_system, who.request(QStringLiteral("group.add"),
                                            group(m_slapd.group(QStringLiteral("all-staff")))))
                    .isDone());

        const Passage left = pass(*m_system, who.request(QStringLiteral("group.remove"),
                                                         group(QStringLiteral("engineering"))));
        QVERIFY(left.isDone());
        QCOMPARE(left.before.beforeImage.value(QStringLiteral("member")).toBool(), true);
        QVERIFY(!m_slapd.entry(m_slapd.group(QStringLiteral("engineering")), members)
                     .value(members.first())
                     .contains(dnOf(who)));
    }

    void joiningTwiceAndLeavingTwiceChangeNothing()
    {
        const Somebody who = somebody();
        haveAccount(who);
        const QJsonObject where = group(QStringLiteral("engineering"));
        const Passage never = pass(*m_system, who.request(QStringLiteral("group.remove"), where));
        QCOMPARE(never.before.satisfied, Satisfied::Yes);
        QVERIFY(!never.report);
        QVERIFY(pass(*m_system, who.request(QStringLiteral("group.add"), where)).isDone());
        const Report again =
            answerOf(m_system->act(who.request(QStringLiteral("group.add"), where)));
        QCOMPARE(again.status, Status::AlreadyDone);
        QVERIFY(!again.changed);
    }

    void unknownGroupIsRefusedForJoiningAndLeaving()
    {
        const Somebody who = somebody();
        haveAccount(who);
        for (const QString &verb : {QStringLiteral("group.add"), QStringLiteral("group.remove")}) {
            const Passage refused =
                pass(*m_system, who.request(verb, group(QStringLiteral("nonesuch"))));
            QCOMPARE(refused.code(), QStringLiteral("ldap.group_missing"));
            QVERIFY(!refused.report);
        }
    }

    void resetPasswordIsDepositedAndOldOneEnds()
    {
        const Somebody who = somebody();
        const OpRequest ensure = who.request(QStringLiteral("account.ensure"), who.account());
        QVERIFY(pass(*m_system, ensure).isDone());
        const OpRequest reset = who.request(QStringLiteral("password.reset"));
        const Passage done = pass(*m_system, reset);
        QVERIFY2(done.isDone(), qPrintable(done.code()));
        const QByteArray fresh = m_plugin.secrets().deposited(reset.key);
        QVERIFY(fresh.size() >= 20);
        QCOMPARE(m_slapd.signIn(dnOf(who), fresh), QString());
        QVERIFY(m_slapd.signIn(dnOf(who), m_plugin.secrets().deposited(ensure.key))
                    .contains(QStringLiteral("49")));
    }

    void revokedSessionsLeaveNobodyWithAPassword()
    {
        const Somebody who = somebody();
        const OpRequest ensure = who.request(QStringLiteral("account.ensure"), who.account());
        QVERIFY(pass(*m_system, ensure).isDone());
        const int deposits = m_plugin.secrets().deposits();
        const Passage revoked = pass(*m_system, who.request(QStringLiteral("session.revoke")));
        QVERIFY2(revoked.isDone(), qPrintable(revoked.code()));
        QCOMPARE(m_plugin.secrets().deposits(), deposits);
        QVERIFY(m_slapd.signIn(dnOf(who), m_plugin.secrets().deposited(ensure.key))
                    .contains(QStringLiteral("49")));
    }

    void creationIsUndoneWhileNobodyUsedIt()
    {
        const Somebody who = somebody();
        const Passage made =
            pass(*m_system, who.request(QStringLiteral("account.ensure"), who.account()));
        const Passage removed = pass(*m_system, undo(who, QStringLiteral("account.remove"),
                                                     made.after->ref, made.before.beforeImage));
        QVERIFY2(removed.isDone(), qPrintable(removed.code()));
        QCOMPARE(removed.after->presence, Presence::Absent);
        QVERIFY(m_slapd.find(QStringLiteral("(employeeNumber=%1)").arg(who.number)).isEmpty());
    }

    void accountInAGroupIsNotRemoved()
    {
        const Somebody who = somebody();
        const Passage made =
            pass(*m_system, who.request(QStringLiteral("account.ensure"), who.account()));
        QVERIFY(pass(*m_system,
                     who.request(QStringLiteral("group.add"), group(QStringLiteral("engineering"))))
                    .isDone());
        const Passage refused = pass(*m_system, undo(who, QStringLiteral("account.remove"),
                                                     made.after->ref, made.before.beforeImage));
        QCOMPARE(refused.code(), QStringLiteral("ldap.used"));
        QCOMPARE(refused.before.failure->errorClass, ErrorClass::Policy);
        QVERIFY(!m_slapd.entry(dnOf(who)).isEmpty());
    }

    void removeWithoutACreationOfOursIsRefused()
    {
        const Somebody who = somebody();
        const ExternalRef ref = haveAccount(who);
        OpRequest request = who.request(QStringLiteral("account.remove"));
        QCOMPARE(pass(*m_system, request).code(), QStringLiteral("ldap.remove_only_undo"));
        request.target = ref;
        QCOMPARE(pass(*m_system, request).code(), QStringLiteral("ldap.remove_only_undo"));
        QVERIFY(!m_slapd.entry(dnOf(who)).isEmpty());
    }

    void adoptedAccountIsReleasedNotRemoved()
    {
        const Somebody who = somebody();
        QVERIFY(m_slapd.apply(
            "dn: " + dnOf(who).toUtf8() + "\nchangetype: add\nobjectClass: inetOrgPerson\nuid: " +
            who.userName.toUtf8() + "\ncn: " + who.displayName.toUtf8() +
            "\nsn: Example\nemployeeNumber: " + who.number.toUtf8() + "\ntitle: Old hand\n"));
        const Lines before = m_slapd.entry(dnOf(who), {QStringLiteral("*")});
        const Passage adopted =
            pass(*m_system, who.request(QStringLiteral("account.ensure"), who.account()));
        QVERIFY2(adopted.isDone(), qPrintable(adopted.code()));
        QVERIFY(adopted.report->secretRef.isEmpty());
        const Passage released =
            pass(*m_system, undo(who, QStringLiteral("account.remove"), adopted.after->ref,
                                 adopted.before.beforeImage));
        QVERIFY2(released.isDone(), qPrintable(released.code()));
        QCOMPARE(m_slapd.entry(dnOf(who), {QStringLiteral("*")}), before);
    }

    void accountGoneByItsIdIsProofForTaking()
    {
        const Somebody who = somebody();
        const ExternalRef ref = haveAccount(who);
        QVERIFY(m_slapd.apply("dn: " + dnOf(who).toUtf8() + "\nchangetype: delete\n"));
        OpRequest request = who.request(QStringLiteral("account.disable"));
        // By number alone, "not found" proves nothing.
        const Passage unsure = pass(*m_system, request);
        QCOMPARE(unsure.before.presence, Presence::Absent);
        QCOMPARE(unsure.code(), QStringLiteral("ldap.no_account"));
        QCOMPARE(unsure.before.satisfied, Satisfied::Unknown);
        request.target = ref;
        QCOMPARE(pass(*m_system, request).before.satisfied, Satisfied::Yes);
        // A garbled id must not pass for one that is gone.
        request.target.id = QStringLiteral("*");
        QCOMPARE(pass(*m_system, request).code(), QStringLiteral("ldap.bad_parameter"));
    }

    void beforeImageHoldsEverythingButSecrets()
    {
        const Somebody who = somebody();
        const OpRequest ensure = who.request(QStringLiteral("account.ensure"), who.account());
        QVERIFY(pass(*m_system, ensure).isDone());
        QVERIFY(m_slapd.apply("dn: " + dnOf(who).toUtf8() +
                              "\nchangetype: modify\nreplace: jpegPhoto\njpegPhoto:: /9j/AAD/\n"));
        const QJsonObject image =
            answerOf(m_system->probe(who.request(QStringLiteral("account.disable")))).beforeImage;
        const QJsonObject attributes = image.value(QStringLiteral("attributes")).toObject();
        QCOMPARE(attributes.value(QStringLiteral("employeeNumber")).toString(), who.number);
        QCOMPARE(attributes.value(QStringLiteral("jpegPhoto"))
                     .toObject()
                     .value(QStringLiteral("base64"))
                     .toString(),
                 QStringLiteral("/9j/AAD/"));
        QVERIFY(!attributes.contains(QStringLiteral("userPassword")));
        QCOMPARE(image.value(QStringLiteral("dn")).toString(), dnOf(who));
        QCOMPARE(image.value(QStringLiteral("existed")).toBool(), true);
    }

    void hostileNamesMakeHarmlessAccounts_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"O'Brien, Ada", "*", "(cn=*)", "a)(uid=*", "x,ou=readonly,dc=corp",
                                 "Ada \"Duke\" #1", "  Ada  ", "#41", "Ä Ö ß 李 😀", "back\\slash",
                                 "semi;colon=eq+plus<less>", "line\nbreak"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void hostileNamesMakeHarmlessAccounts()
    {
        QFETCH(QString, name);
        Somebody who = somebody();
        who.displayName = name.simplified();
        QJsonObject account = who.account();
        account.insert(QStringLiteral("givenName"), name);
        account.insert(QStringLiteral("familyName"), name);
        account.insert(QStringLiteral("title"), name);
        const Passage made =
            pass(*m_system, who.request(QStringLiteral("account.ensure"), account));
        QVERIFY2(made.isDone(), qPrintable(made.code()));
        QCOMPARE(m_slapd.find(QStringLiteral("(employeeNumber=%1)").arg(who.number)),
                 QStringList{dnOf(who)});
        QCOMPARE(m_slapd.entry(dnOf(who)).value(QStringLiteral("title")),
                 QStringList{name.trimmed()});
        // The number is just as hostile a selector.
        Somebody anybody = somebody();
        anybody.number = name.trimmed();
        const Passage nobody = pass(*m_system, anybody.request(QStringLiteral("account.disable")));
        QCOMPARE(nobody.before.presence, Presence::Absent);
    }
};

QTEST_GUILESS_MAIN(TestLdapaccounts)
#include "tst_ldapaccounts.moc"
