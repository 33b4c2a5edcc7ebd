// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectors/ldap/directory.h"
#include "models/connectors/ldap/requests.h"
#include "support/connectors/connectorfixture.h"

#include <QTest>

using namespace tenure;
using namespace tenure::connectorapi;
using namespace tenure::test;

/// Every verb against Samba as an Active Directory controller.
class TestActivedirectory : public QObject
{
    Q_OBJECT

private:
    Passage have(const Somebody &who)
    {
        Passage made =
            pass(*m_system, who.request(QStringLiteral("account.ensure"), who.account()));
        if (!made.isDone())
            QTest::qFail(qPrintable(made.code()), __FILE__, __LINE__);
        return made;
    }

    QString dnOf(const Somebody &who) const
    {
        return m_ad.person(QStringLiteral("CN=") + who.displayName);
    }
    QString leaverDnOf(const Somebody &who) const
    {
        return QStringLiteral("CN=%1,OU=Leavers,%2").arg(who.displayName, m_ad.base());
    }

    int controlOf(const QString &dn) const
    {
        return m_ad.entry(dn, {QStringLiteral("userAccountControl")})
            .value(QStringLiteral("useraccountcontrol"))
            .value(0)
            .toInt();
    }

    static QJsonObject engineering()
    {
        return {{QStringLiteral("group"), QStringLiteral("engineering")}};
    }

    // What a person sees who has to change the password at the first sign-in: right, and not yet
    // enough.
    static bool mustChange(const QString &answer)
    {
        return answer.contains(QStringLiteral("data 773"));
    }

    SambaAd m_ad;
    ConnectorFixture m_plugin{QStringLiteral("ldap")};
    std::unique_ptr<System> m_system;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_plugin.isLoaded(), qPrintable(m_plugin.error()));
        QVERIFY2(m_ad.start(), m_ad.log().constData());
        QVERIFY(m_ad.makeHome(QStringLiteral("Tenure-Secret-1")));
        QVERIFY(m_ad.makeUnit("Pinned"));
        QVERIFY(m_ad.apply("dn: CN=engineering,OU=Groups,DC=corp,DC=example\nchangetype: "
                           "add\nobjectClass: group\nsAMAccountName: engineering\n"));
        QVERIFY(m_ad.makeUser("onlooker", QStringLiteral("Onlooker-Secret-1")));
        m_plugin.secrets().put(QStringLiteral("vault:directory"), "Tenure-Secret-1");
        m_plugin.secrets().put(QStringLiteral("vault:onlooker"), "Onlooker-Secret-1");
        auto system = m_plugin.open(m_ad.config());
        QVERIFY(system);
        m_system = std::move(*system);
    }

    void cleanupTestCase() { m_system.reset(); }

    void newAccountIsCompleteAndEnabled()
    {
        const Somebody who = somebody();
        const OpRequest request = who.request(QStringLiteral("account.ensure"), who.account());
        const Passage made = pass(*m_system, request);
        QVERIFY2(made.isDone(), qPrintable(made.code()));
        const Lines entry = m_ad.entry(dnOf(who), {QStringLiteral("*")});
        QCOMPARE(entry.value(QStringLiteral("samaccountname")), QStringList{who.userName});
        QCOMPARE(entry.value(QStringLiteral("userprincipalname")),
                 QStringList{who.userName + QStringLiteral("@corp.example")});
        QCOMPARE(entry.value(QStringLiteral("employeeid")), QStringList{who.number});
        QCOMPARE(entry.value(QStringLiteral("useraccountcontrol")),
                 QStringList{QStringLiteral("512")});
        QCOMPARE(entry.value(QStringLiteral("pwdlastset")), QStringList{QStringLiteral("0")});
        QCOMPARE(made.after->ref.id.size(), 36);
        const QByteArray password = m_plugin.secrets().deposited(request.key);
        QVERIFY(mustChange(m_ad.signIn(who.userName + QStringLiteral("@corp.example"), password)));
    }

    void creatingTwiceMakesOneAccount()
    {
        const Somebody who = somebody();
        const Passage first = have(who);
        const Passage again =
            pass(*m_system, who.request(QStringLiteral("account.ensure"), who.account(), "again"));
        QCOMPARE(again.before.satisfied, Satisfied::Yes);
        QCOMPARE(again.before.ref, first.after->ref);
        QCOMPARE(m_ad.find(QStringLiteral("(employeeID=%1)").arg(who.number)).size(), 1);
    }

    void creationThatStoppedHalfWayIsFinished()
    {
        // As after a crash between the two requests: there, disabled, without a password.
        const Somebody who = somebody();
        QVERIFY(m_ad.apply(
            "dn: " + dnOf(who).toUtf8() + "\nchangetype: add\nobjectClass: user\nsAMAccountName: " +
            who.userName.toUtf8() + "\nemployeeID: " + who.number.toUtf8() +
            "\ndisplayName: " + who.displayName.toUtf8() + "\nuserAccountControl: 514\n"));
        const OpRequest request = who.request(QStringLiteral("account.ensure"), who.account());
        const Passage finished = pass(*m_system, request);
        QVERIFY2(finished.isDone(), qPrintable(finished.code()));
        QCOMPARE(controlOf(dnOf(who)), 512);
        QVERIFY(!m_plugin.secrets().deposited(request.key).isEmpty());
    }

    void namesakesGetNamesOfTheirOwn()
    {
        const Somebody first = somebody();
        have(first);
        Somebody second = somebody();
        second.displayName = first.displayName;
        QJsonObject account = second.account();
        account.insert(QStringLiteral("userName"), first.userName);
        account.insert(QStringLiteral("displayName"), first.displayName);
        const Passage made =
            pass(*m_system, second.request(QStringLiteral("account.ensure"), account));
        QVERIFY2(made.isDone(), qPrintable(made.code()));
        QCOMPARE(made.after->attributes.value(QStringLiteral("accountName")).toString(),
                 first.userName + u'2');
        QVERIFY(!m_ad.entry(m_ad.person(QStringLiteral("CN=%1 (%2)")
                                            .arg(first.displayName, first.userName + u'2')))
                     .isEmpty());
    }

    void longNamesAreCutToTwenty()
    {
        Somebody who = somebody();
        who.userName = QStringLiteral("wolfeschlegelsteinhausenberger");
        const Passage made =
            pass(*m_system, who.request(QStringLiteral("account.ensure"), who.account()));
        QVERIFY2(made.isDone(), qPrintable(made.code()));
        QCOMPARE(made.after->attributes.value(QStringLiteral("accountName")).toString(),
                 QStringLiteral("wolfeschlegelsteinha"));
    }

    void disableSetsOneBitAndMoves()
    {
        const Somebody who = somebody();
        const OpRequest ensure = who.request(QStringLiteral("account.ensure"), who.account());
        const Passage made = pass(*m_system, ensure);
        // A bit that is not ours must survive.
        QVERIFY(m_ad.apply(
            "dn: " + dnOf(who).toUtf8() +
            "\nchangetype: modify\nreplace: userAccountControl\nuserAccountControl: 66048\n"));
        const Passage disabled = pass(*m_system, who.request(QStringLiteral("account.disable")));
        QVERIFY2(disabled.isDone(), qPrintable(disabled.code()));
        QCOMPARE(controlOf(leaverDnOf(who)), 66048 | 2);
        QCOMPARE(disabled.after->ref, made.after->ref);
        const QString answer = m_ad.signIn(who.userName + QStringLiteral("@corp.example"),
                                           m_plugin.secrets().deposited(ensure.key));
        QVERIFY2(answer.contains(QStringLiteral("data 533")), qPrintable(answer));
    }

    void disableIsUndoneToWhereItWas()
    {
        const Somebody who = somebody();
        const Passage made = have(who);
        QVERIFY(pass(*m_system, who.request(QStringLiteral("group.add"), engineering())).isDone());
        const QStringList kept{QStringLiteral("*")};
        Lines before = m_ad.entry(dnOf(who), kept);
        const Passage disabled = pass(*m_system, who.request(QStringLiteral("account.disable")));
        QVERIFY(disabled.isDone());
        OpRequest undo = who.request(QStringLiteral("account.enable"), {}, "undo");
        undo.target = made.after->ref;
        undo.restore = disabled.before.beforeImage;
        const Passage enabled = pass(*m_system, undo);
        QVERIFY2(enabled.isDone(), qPrintable(enabled.code()));
        Lines after = m_ad.entry(dnOf(who), kept);
        for (const char *counter : {"usnchanged", "whenchanged"}) {
            before.remove(QLatin1StringView(counter));
            after.remove(QLatin1StringView(counter));
        }
        QCOMPARE(after, before);
    }

    void rehireGetsTheSameAccountBack()
    {
        const Somebody who = somebody();
        const Passage made = have(who);
        QVERIFY(pass(*m_system, who.request(QStringLiteral("account.disable"))).isDone());
        const Passage enabled = pass(*m_system, who.request(QStringLiteral("account.enable")));
        QVERIFY2(enabled.isDone(), qPrintable(enabled.code()));
        QCOMPARE(enabled.after->ref, made.after->ref);
        QCOMPARE(controlOf(dnOf(who)), 512);
    }

    void updateMoveAndManager()
    {
        const Somebody boss = somebody();
        have(boss);
        const Somebody who = somebody();
        const Passage made = have(who);
        const Passage updated =
            pass(*m_system, who.request(QStringLiteral("account.update"),
                                        {{QStringLiteral("department"), QStringLiteral("R&D")},
                                         {QStringLiteral("manager"), boss.number}}));
        QVERIFY2(updated.isDone(), qPrintable(updated.code()));
        QCOMPARE(m_ad.entry(dnOf(who), {QStringLiteral("manager")})
                     .value(QStringLiteral("manager"))
                     .value(0)
                     .toLower(),
                 dnOf(boss).toLower());
        const Passage moved =
            pass(*m_system, who.request(QStringLiteral("account.move"),
                                        {{QStringLiteral("container"),
                                          QStringLiteral("OU=Leavers,DC=corp,DC=example")}}));
        QVERIFY2(moved.isDone(), qPrintable(moved.code()));
        QCOMPARE(moved.after->ref, made.after->ref);
    }

    void groupsAreJoinedAndLeft()
    {
        const Somebody who = somebody();
        have(who);
        QVERIFY(pass(*m_system, who.request(QStringLiteral("group.add"), engineering())).isDone());
        QVERIFY(m_ad.entry(dnOf(who), {QStringLiteral("memberOf")})
                    .value(QStringLiteral("memberof"))
                    .contains(m_ad.group(QStringLiteral("engineering")), Qt::CaseInsensitive));
        const Report again =
            answerOf(m_system->act(who.request(QStringLiteral("group.add"), engineering())));
        QCOMPARE(again.status, Status::AlreadyDone);
        QVERIFY(
            pass(*m_system, who.request(QStringLiteral("group.remove"), engineering())).isDone());
        QVERIFY(m_ad.entry(dnOf(who), {QStringLiteral("memberOf")})
                    .value(QStringLiteral("memberof"))
                    .isEmpty());
    }

    void resetAndRevokedPasswordsAreSeenByTheReadBack()
    {
        const Somebody who = somebody();
        const OpRequest ensure = who.request(QStringLiteral("account.ensure"), who.account());
        QVERIFY(pass(*m_system, ensure).isDone());
        const QString name = who.userName + QStringLiteral("@corp.example");
        const OpRequest reset = who.request(QStringLiteral("password.reset"));
        const Passage done = pass(*m_system, reset);
        QVERIFY2(done.isDone(), qPrintable(done.code()));
        QVERIFY(mustChange(m_ad.signIn(name, m_plugin.secrets().deposited(reset.key))));
        QVERIFY(m_ad.signIn(name, m_plugin.secrets().deposited(ensure.key))
                    .contains(QStringLiteral("data 52e")));
        const Passage revoked = pass(*m_system, who.request(QStringLiteral("session.revoke")));
        QVERIFY2(revoked.isDone(), qPrintable(revoked.code()));
        QVERIFY(m_ad.signIn(name, m_plugin.secrets().deposited(reset.key))
                    .contains(QStringLiteral("data 52e")));
    }

    void creationIsUndoneWhileNobodyUsedIt()
    {
        const Somebody who = somebody();
        const Passage made = have(who);
        OpRequest undo = who.request(QStringLiteral("account.remove"), {}, "undo");
        undo.target = made.after->ref;
        undo.restore = made.before.beforeImage;
        const Passage removed = pass(*m_system, undo);
        QVERIFY2(removed.isDone(), qPrintable(removed.code()));
        QVERIFY(m_ad.find(QStringLiteral("(employeeID=%1)").arg(who.number)).isEmpty());
        QCOMPARE(pass(*m_system, undo).before.satisfied, Satisfied::Yes);
    }

    void entryRenamedByHandIsStillFound()
    {
        const Somebody who = somebody();
        const Passage made = have(who);
        QVERIFY(m_ad.apply("dn: " + dnOf(who).toUtf8() +
                           "\nchangetype: modrdn\nnewrdn: CN=Renamed " + who.number.toUtf8() +
                           "\ndeleteoldrdn: 1\n"));
        OpRequest request = who.request(QStringLiteral("account.disable"));
        request.target = made.after->ref;
        QVERIFY(pass(*m_system, request).isDone());
    }

    void administratorsAreProtectedByTheirOwnMarks()
    {
        // By relative id (Administrator), by adminCount, through a protected group and as our own
        // account.
        QVERIFY(m_ad.apply("dn: CN=Administrator,CN=Users,DC=corp,DC=example\nchangetype: "
                           "modify\nreplace: employeeID\nemployeeID: 500\n"
                           "-\nreplace: displayName\ndisplayName: Administrator\n"));
        QVERIFY(m_ad.apply("dn: CN=tenure,CN=Users,DC=corp,DC=example\nchangetype: "
                           "modify\nreplace: employeeID\nemployeeID: 501\n"
                           "-\nreplace: displayName\ndisplayName: tenure\n"));
        const Somebody marked = somebody();
        have(marked);
        QVERIFY(m_ad.apply("dn: " + dnOf(marked).toUtf8() +
                           "\nchangetype: modify\nreplace: adminCount\nadminCount: 1\n"));
        Somebody administrator{QStringLiteral("500"), QStringLiteral("Administrator"), {}};
        Somebody self{QStringLiteral("501"), QStringLiteral("tenure"), {}};
        for (const Somebody &who : {administrator, self, marked}) {
            const auto verbs = {QStringLiteral("account.disable"), QStringLiteral("password.reset"),
                                QStringLiteral("session.revoke"), QStringLiteral("account.update")};
            for (const QString &verb : verbs) {
                const Passage passage = pass(*m_system, who.request(verb));
                QCOMPARE(passage.code(), QStringLiteral("ldap.protected"));
                QCOMPARE(answerOf(m_system->act(who.request(verb))).failure->errorClass,
                         ErrorClass::Policy);
            }
        }
    }

    void administrativeGroupsAreProtected()
    {
        const Somebody who = somebody();
        have(who);
        for (const char *group : {"CN=Domain Admins,CN=Users,DC=corp,DC=example",
                                  "CN=Administrators,CN=Builtin,DC=corp,DC=example"}) {
            const Passage passage =
                pass(*m_system, who.request(QStringLiteral("group.add"),
                                            {{QStringLiteral("group"), QLatin1StringView(group)}}));
            QCOMPARE(passage.code(), QStringLiteral("ldap.protected"));
        }
    }

    void protectionReachesThroughNestedGroups()
    {
        const Somebody who = somebody();
        have(who);
        QVERIFY(m_ad.apply(
            "dn: CN=outer,OU=Groups,DC=corp,DC=example\nchangetype: add\nobjectClass: "
            "group\nsAMAccountName: outer\n\n"
            "dn: CN=inner,OU=Groups,DC=corp,DC=example\nchangetype: add\nobjectClass: "
            "group\nsAMAccountName: inner\nmember: " +
            dnOf(who).toUtf8() +
            "\n\ndn: CN=outer,OU=Groups,DC=corp,DC=example\nchangetype: modify\nadd: member\n"
            "member: CN=inner,OU=Groups,DC=corp,DC=example\n"));
        QJsonObject config = m_ad.config();
        config.insert(QStringLiteral("protect"),
                      QJsonObject{{QStringLiteral("groups"),
                                   QJsonArray{m_ad.group(QStringLiteral("outer"))}}});
        auto system = m_plugin.open(config);
        QCOMPARE(pass(**system, who.request(QStringLiteral("account.disable"))).code(),
                 QStringLiteral("ldap.protected"));
    }

    void healthSeesTheControllersClockAndOurRights()
    {
        const Ladder ladder = answerOf(m_system->health(HealthDepth::Full, QDeadlineTimer(20000)));
        for (const RungResult &rung : ladder.rungs) {
            const QString why =
                rung.failure ? rung.failure->error.code + rung.missing.join(u' ') : QString();
            QVERIFY2(rung.state == RungState::Passed, qPrintable(toText(rung.rung) + u' ' + why));
        }
        QVERIFY(ladder.clockSkew);
        QCOMPARE(ladder.rungs.last().rung, Rung::ClockSkew);
    }

    void missingRightsAreNamedWithoutWriting()
    {
        have(somebody());
        QJsonObject config = m_ad.config();
        config.insert(QStringLiteral("bindName"), QStringLiteral("onlooker@corp.example"));
        config.insert(QStringLiteral("password"), QStringLiteral("vault:onlooker"));
        auto system = m_plugin.open(config);
        const Ladder ladder = answerOf((*system)->health(HealthDepth::Full, QDeadlineTimer(20000)));
        const auto permissions =
            std::ranges::find(ladder.rungs, Rung::Permissions, &RungResult::rung);
        QVERIFY(permissions != ladder.rungs.end());
        QCOMPARE(permissions->state, RungState::Failed);
        QCOMPARE(permissions->failure->errorClass, ErrorClass::Permission);
        for (const char *right :
             {"create user", "write userAccountControl", "write title", "write member"})
            QVERIFY2(permissions->missing.contains(QLatin1StringView(right)),
                     qPrintable(permissions->missing.join(u", ")));
        const Somebody who = somebody();
        const Passage passage =
            pass(**system, who.request(QStringLiteral("account.ensure"), who.account()));
        QCOMPARE(passage.code(), QStringLiteral("ldap.no_right"));
    }

    void refusedSignInsSayWhy()
    {
        const Somebody who = somebody();
        const OpRequest ensure = who.request(QStringLiteral("account.ensure"), who.account());
        QVERIFY(pass(*m_system, ensure).isDone());
        const auto codeWith = [&](const QByteArray &password) {
            m_plugin.secrets().put(QStringLiteral("vault:person"), password);
            QJsonObject config = m_ad.config();
            config.insert(QStringLiteral("bindName"),
                          who.userName + QStringLiteral("@corp.example"));
            config.insert(QStringLiteral("password"), QStringLiteral("vault:person"));
            auto system = m_plugin.open(config);
            const Ladder ladder =
                answerOf((*system)->health(HealthDepth::SignIn, QDeadlineTimer(20000)));
            return ladder.rungs.last().failure ? ladder.rungs.last().failure->error.code
                                               : QString();
        };
        const QByteArray password = m_plugin.secrets().deposited(ensure.key);
        QCOMPARE(codeWith(password), QStringLiteral("ldap.bind_expired"));
        QCOMPARE(codeWith("wrong"), QStringLiteral("ldap.bind_refused"));
        codeWith("wrong");
        codeWith("wrong");
        QCOMPARE(codeWith(password), QStringLiteral("ldap.bind_locked"));
        QVERIFY(pass(*m_system, who.request(QStringLiteral("account.disable"))).isDone());
        QVERIFY(m_ad.apply("dn: " + leaverDnOf(who).toUtf8() +
                           "\nchangetype: modify\nreplace: lockoutTime\nlockoutTime: 0\n"));
        QCOMPARE(codeWith(password), QStringLiteral("ldap.bind_disabled"));
    }

    void rejectedPasswordIsValidation()
    {
        // Longer than any password of ours: the account stays as it was made, disabled, and a
        // person is told.
        QVERIFY(m_ad.apply("dn: DC=corp,DC=example\nchangetype: modify\nreplace: "
                           "minPwdLength\nminPwdLength: 200\n"));
        const Somebody who = somebody();
        const OpRequest request = who.request(QStringLiteral("account.ensure"), who.account());
        const Passage passage = pass(*m_system, request);
        QVERIFY(m_ad.apply("dn: DC=corp,DC=example\nchangetype: modify\nreplace: "
                           "minPwdLength\nminPwdLength: 10\n"));
        QCOMPARE(passage.code(), QStringLiteral("ldap.password_rejected"));
        QCOMPARE(passage.report->status, Status::Partial);
        QVERIFY(passage.report->changed);
        QCOMPARE(controlOf(dnOf(who)) & 2, 2);
        const Passage later =
            pass(*m_system, who.request(QStringLiteral("account.ensure"), who.account(), "later"));
        QVERIFY2(later.isDone(), qPrintable(later.code()));
    }

    void listingShowsWhoIsEnabled()
    {
        const Somebody who = somebody();
        have(who);
        QVERIFY(pass(*m_system, who.request(QStringLiteral("account.disable"))).isDone());
        PageRequest request{QStringLiteral("account")};
        std::optional<ListedObject> found;
        for (Page page; !page.complete; request.cursor = page.next) {
            page = answerOf(m_system->page(request));
            QVERIFY(!page.failure);
            for (const ListedObject &object : page.objects) {
                if (object.number == who.number)
                    found = object;
            }
        }
        QVERIFY(found);
        QCOMPARE(found->enabled, false);
        QCOMPARE(found->name, who.userName);
        QCOMPARE(found->ref.id.size(), 36);
    }
};

QTEST_GUILESS_MAIN(TestActivedirectory)
#include "tst_activedirectory.moc"
