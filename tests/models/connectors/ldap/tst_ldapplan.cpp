// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/answer.h"
#include "connectors/ldap/core/plan.h"

#include <QTest>

#include <functional>

using namespace tenure;
using namespace tenure::ldap;
using connectorapi::ErrorClass;
using connectorapi::OpRequest;

namespace {

const QStringList allVerbs{QStringLiteral("account.disable"), QStringLiteral("account.enable"),
                           QStringLiteral("account.ensure"),  QStringLiteral("account.move"),
                           QStringLiteral("account.remove"),  QStringLiteral("account.update"),
                           QStringLiteral("group.add"),       QStringLiteral("group.remove"),
                           QStringLiteral("password.reset"),  QStringLiteral("session.revoke")};

Dn dn(const QByteArray &text)
{
    return *Dn::read(text);
}

Settings settingsFor(const QString &directory)
{
    Settings settings =
        *settingsFromJson({{QStringLiteral("directory"), directory},
                           {QStringLiteral("url"), QStringLiteral("ldaps://dc")},
                           {QStringLiteral("bindName"), QStringLiteral("cn=tenure,ou=svc,dc=corp")},
                           {QStringLiteral("password"), QStringLiteral("vault:x")},
                           {QStringLiteral("base"), QStringLiteral("dc=corp")},
                           {QStringLiteral("people"), QStringLiteral("ou=people,dc=corp")},
                           {QStringLiteral("disabled"), QStringLiteral("ou=gone,dc=corp")}});
    settings.protect = {
        {dn("ou=vip,dc=corp")}, {dn("cn=admins,dc=corp")}, {dn("cn=glass,ou=people,dc=corp")}};
    return settings;
}

// A request about Ada and the entry it should find.
struct Scene
{
    explicit Scene(const QString &directory = QStringLiteral("openldap"))
        : settings(settingsFor(directory)), dialect(makeDialect(settings))
    {
        request.key = "key";
        request.person = {QStringLiteral("1001"), QStringLiteral("Ada Example")};
        account.dn = "uid=ada,ou=people,dc=corp";
        account.set(settings.anchor, {"1001"});
        account.set("displayName", {"Ada Example"});
        account.set("title", {"Engineer"});
        if (directory == u"ad")
            account.set("userAccountControl", {"512"});
        group.dn = "cn=sales,ou=groups,dc=corp";
    }

    Result<Plan> plan(const QString &verb)
    {
        request.verb = verb;
        if (verb == u"account.move")
            request.desired = {{QStringLiteral("container"), QStringLiteral("ou=other,dc=corp")}};
        Snapshot snapshot;
        if (present)
            snapshot.account = account;
        if (verb.startsWith(u"group."))
            snapshot.group = group;
        snapshot.memberOf = memberOf;
        snapshot.protectedMember = protectedMember;
        snapshot.member = member;
        snapshot.userName = QStringLiteral("ada");
        snapshot.place = dn("uid=ada,ou=people,dc=corp");
        return planFor({request, settings, *dialect, "cn=tenure,ou=svc,dc=corp", acting}, snapshot);
    }

    Settings settings;
    std::unique_ptr<Dialect> dialect;
    OpRequest request;
    Entry account;
    Entry group;
    QList<QByteArray> memberOf;
    bool present = true;
    bool acting = false;
    bool member = false;
    bool protectedMember = false;
};

QByteArray sid(QByteArrayView authority, quint32 last)
{
    QByteArray bytes = authority.toByteArray();
    for (int i = 0; i < 4; ++i)
        bytes += char(last >> (8 * i));
    return bytes;
}

// S-1-5-21-x-y-z-RID
QByteArray domainSid(quint32 rid)
{
    return sid(QByteArray::fromHex("010500000000000515000000aaaaaaaabbbbbbbbcccccccc"), rid);
}

QStringList kinds(const Plan &plan)
{
    QStringList names;
    for (const Change &change : plan.changes)
        names << change.toJson().value(QStringLiteral("do")).toString();
    return names;
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(Scene &)>)

class TestLdapplan : public QObject
{
    Q_OBJECT

private:
    using Prepare = std::function<void(Scene &)>;

private Q_SLOTS:
    void nothingProtectedIsEverPlanned_data()
    {
        QTest::addColumn<QString>("directory");
        QTest::addColumn<Prepare>("prepare");
        const QString openldap = QStringLiteral("openldap");
        const QString ad = QStringLiteral("ad");
        const auto at = [](const char *name) {
            return Prepare([name](Scene &scene) { scene.account.dn = name; });
        };
        QTest::newRow("pinned") << openldap << at("cn=glass,ou=people,dc=corp");
        QTest::newRow("pinned, other spelling") << openldap << at("CN=Glass, OU=People, DC=Corp");
        QTest::newRow("pinned, escaped spelling")
            << openldap << at("cn=gl\\61ss,ou=people,dc=corp");
        QTest::newRow("in a protected unit") << openldap << at("uid=ada,ou=vip,dc=corp");
        QTest::newRow("deep in a protected unit")
            << openldap << at("uid=ada,ou=a,ou=b,OU=VIP,dc=corp");
        QTest::newRow("the protected unit") << openldap << at("ou=vip,dc=corp");
        QTest::newRow("our own") << openldap << at("cn=tenure,ou=svc,dc=corp");
        QTest::newRow("our own, other spelling") << ad << at("CN=Tenure,OU=svc,DC=corp");
        QTest::newRow("unreadable name") << openldap << at("not a name");
        QTest::newRow("no name") << openldap << at("");
        QTest::newRow("in a protected group")
            << openldap << Prepare([](Scene &scene) { scene.protectedMember = true; });
        QTest::newRow("adminCount")
            << ad << Prepare([](Scene &scene) { scene.account.set("adminCount", {"1"}); });
        for (const quint32 rid :
             {498u, 500u, 502u, 512u, 516u, 517u, 518u, 519u, 520u, 521u, 526u, 527u}) {
            QTest::addRow("relative id %u", rid) << ad << Prepare([rid](Scene &scene) {
                scene.account.set("objectSid", {domainSid(rid)});
            });
        }
        for (const quint32 rid : {544u, 548u, 549u, 550u, 551u, 580u}) {
            QTest::addRow("built-in %u", rid) << ad << Prepare([rid](Scene &scene) {
                scene.account.set("objectSid",
                                  {sid(QByteArray::fromHex("010200000000000520000000"), rid)});
            });
        }
    }

    void nothingProtectedIsEverPlanned()
    {
        QFETCH(QString, directory);
        QFETCH(Prepare, prepare);
        for (const QString &verb : allVerbs) {
            Scene scene(directory);
            prepare(scene);
            const Result<Plan> plan = scene.plan(verb);
            QVERIFY2(!plan, qPrintable(verb));
            QCOMPARE(plan.error().code, QStringLiteral("ldap.protected"));
            QCOMPARE(classOf(plan.error()), ErrorClass::Policy);
        }
    }

    void notKnowingWhoWeAreProtectsEverything()
    {
        Scene scene;
        scene.request.verb = QStringLiteral("account.disable");
        Snapshot snapshot;
        snapshot.account = scene.account;
        QCOMPARE(
            planFor({scene.request, scene.settings, *scene.dialect, {}}, snapshot).error().code,
            QStringLiteral("ldap.protected"));
    }

    void protectedGroupsAreNeitherJoinedNorLeft_data()
    {
        QTest::addColumn<QString>("directory");
        QTest::addColumn<Prepare>("prepare");
        QTest::newRow("named") << QStringLiteral("openldap") << Prepare([](Scene &scene) {
            scene.group.dn = "CN=Admins,dc=corp";
        });
        QTest::newRow("in a unit")
            << QStringLiteral("openldap")
            << Prepare([](Scene &scene) { scene.group.dn = "cn=x,ou=vip,dc=corp"; });
        QTest::newRow("adminCount")
            << QStringLiteral("ad")
            << Prepare([](Scene &scene) { scene.group.set("adminCount", {"1"}); });
        QTest::newRow("Domain Admins")
            << QStringLiteral("ad")
            << Prepare([](Scene &scene) { scene.group.set("objectSid", {domainSid(512)}); });
        QTest::newRow("unreadable name")
            << QStringLiteral("ad") << Prepare([](Scene &scene) { scene.group.dn = "?"; });
    }

    void protectedGroupsAreNeitherJoinedNorLeft()
    {
        QFETCH(QString, directory);
        QFETCH(Prepare, prepare);
        for (const QString &verb : {QStringLiteral("group.add"), QStringLiteral("group.remove")}) {
            Scene scene(directory);
            prepare(scene);
            QCOMPARE(scene.plan(verb).error().code, QStringLiteral("ldap.protected"));
        }
    }

    void ordinaryAccountsAreNotProtected()
    {
        for (const QString &directory : {QStringLiteral("openldap"), QStringLiteral("ad")}) {
            Scene scene(directory);
            scene.account.set("objectSid", {domainSid(1105)});
            scene.account.set("adminCount", {"0"});
            QVERIFY(scene.plan(QStringLiteral("account.disable")));
        }
    }

    void aLateLookKnowsTheAccountByItsNumber()
    {
        Scene scene;
        scene.account.set("displayName", {"Ada Married"});
        scene.request.byAnchor = true;
        for (const QString &verb : {QStringLiteral("account.ensure"), QStringLiteral("group.add")})
            QVERIFY2(scene.plan(verb), qPrintable(verb));
        scene.account.set("employeeNumber", {"1002"});
        QCOMPARE(scene.plan(QStringLiteral("account.ensure")).error().code,
                 QStringLiteral("ldap.other_person"));
    }

    void whatWritesMustFindTheNameAllTheSame()
    {
        Scene scene;
        scene.account.set("displayName", {"Ada Married"});
        scene.request.byAnchor = true;
        scene.acting = true;
        QCOMPARE(scene.plan(QStringLiteral("group.add")).error().code,
                 QStringLiteral("ldap.renamed"));
    }

    void nobodyElseIsEverPlanned_data()
    {
        QTest::addColumn<Prepare>("prepare");
        QTest::addColumn<QString>("code");
        const auto number = [](const QByteArray &value) {
            return Prepare([value](Scene &scene) { scene.account.set("employeeNumber", {value}); });
        };
        const QString other = QStringLiteral("ldap.other_person");
        const QString renamed = QStringLiteral("ldap.renamed");
        QTest::newRow("another number") << number("1002") << other;
        QTest::newRow("longer number") << number("10010") << other;
        QTest::newRow("number in other form") << number("01001") << other;
        QTest::newRow("no number")
            << Prepare([](Scene &scene) { scene.account.set("employeeNumber", {}); }) << other;
        QTest::newRow("another name")
            << Prepare([](Scene &scene) { scene.account.set("displayName", {"Grace Example"}); })
            << renamed;
        QTest::newRow("no name") << Prepare([](Scene &scene) {
            scene.account.set("displayName", {});
        }) << renamed;
        QTest::newRow("expected without a name")
            << Prepare([](Scene &scene) { scene.request.person.displayName = QStringLiteral("?"); })
            << renamed;
    }

    void nobodyElseIsEverPlanned()
    {
        QFETCH(Prepare, prepare);
        QFETCH(QString, code);
        for (const QString &verb : allVerbs) {
            Scene scene;
            prepare(scene);
            const Result<Plan> plan = scene.plan(verb);
            QVERIFY2(!plan, qPrintable(verb));
            QCOMPARE(plan.error().code, code);
            QCOMPARE(classOf(plan.error()), ErrorClass::Conflict);
        }
    }

    void nameIsComparedAsPeopleReadIt()
    {
        Scene scene;
        scene.account.set("displayName", {"  ADA   example "});
        QVERIFY(scene.plan(QStringLiteral("account.disable")));
        scene.account.set("displayName", {"Example, Ada"});
        scene.account.set("cn", {"Ada Example"});
        QVERIFY(scene.plan(QStringLiteral("account.disable")));
    }

    void absentAccountIsNeverMadeByAnythingButEnsure()
    {
        for (const QString &verb : allVerbs) {
            Scene scene;
            scene.present = false;
            const Result<Plan> plan = scene.plan(verb);
            if (verb == u"account.ensure")
                QVERIFY(plan && kinds(*plan).first() == u"add");
            else
                QCOMPARE(plan.error().code, QStringLiteral("ldap.no_account"));
        }
    }

    void goneByIdSatisfiesOnlyWhatTakesAway()
    {
        const QStringList taking{QStringLiteral("account.disable"),
                                 QStringLiteral("account.remove"), QStringLiteral("group.remove"),
                                 QStringLiteral("session.revoke")};
        for (const QString &verb : allVerbs) {
            if (verb == u"account.ensure")
                continue;
            Scene scene;
            scene.present = false;
            scene.request.target = {QStringLiteral("account"), QStringLiteral("some-id"), {}};
            const Result<Plan> plan = scene.plan(verb);
            QCOMPARE(bool(plan), taking.contains(verb));
            if (plan)
                QVERIFY(plan->changes.isEmpty());
        }
    }

    void newAccountInAProtectedUnitIsRefused()
    {
        Scene scene;
        scene.present = false;
        scene.settings.protect.units << dn("ou=people,dc=corp");
        QCOMPARE(scene.plan(QStringLiteral("account.ensure")).error().code,
                 QStringLiteral("ldap.protected"));
    }

    void newActiveDirectoryAccountIsEnabledLast()
    {
        Scene scene(QStringLiteral("ad"));
        scene.present = false;
        QCOMPARE(kinds(*scene.plan(QStringLiteral("account.ensure"))),
                 (QStringList{QStringLiteral("add"), QStringLiteral("password"),
                              QStringLiteral("enable")}));
        scene.request.desired = {{QStringLiteral("enabled"), false}};
        QCOMPARE(kinds(*scene.plan(QStringLiteral("account.ensure"))),
                 (QStringList{QStringLiteral("add"), QStringLiteral("password")}));
    }

    void disabledAccountOfSomebodyWhoSignedInGetsNoNewPassword()
    {
        Scene scene(QStringLiteral("ad"));
        scene.account.set("userAccountControl", {"514"});
        scene.account.set("pwdLastSet", {"0"});
        QVERIFY(kinds(*scene.plan(QStringLiteral("account.ensure")))
                    .contains(QStringLiteral("password")));
        scene.account.set("lastLogonTimestamp", {"133000000000000000"});
        QCOMPARE(kinds(*scene.plan(QStringLiteral("account.ensure"))),
                 QStringList{QStringLiteral("enable")});
    }

    void onlyOurBitsOfTheControlChange()
    {
        Scene scene(QStringLiteral("ad"));
        scene.account.set("userAccountControl", {"66048"});
        const QList<Mod> disable = scene.dialect->disable(scene.account);
        QCOMPARE(disable.value(0).kind, Mod::Delete);
        QCOMPARE(disable.value(0).values, Values{"66048"});
        QCOMPARE(disable.value(1).values, Values{"66050"});
        scene.account.set("userAccountControl", {"546"});
        QCOMPARE(scene.dialect->enable(scene.account).value(1).values, Values{"512"});
        // Written as a signed number by the directory.
        scene.account.set("userAccountControl", {"-2147483136"});
        QCOMPARE(scene.dialect->disable(scene.account).value(1).values, Values{"-2147483134"});
    }

    void undoRestoresEveryMappedAttributeAndNoOther()
    {
        Scene scene;
        scene.request.restore = {
            {QStringLiteral("existed"), true},
            {QStringLiteral("dn"), QStringLiteral("uid=ada,ou=people,dc=corp")},
            {QStringLiteral("attributes"),
             QJsonObject{{QStringLiteral("title"), QStringLiteral("Intern")},
                         {QStringLiteral("roomNumber"), QStringLiteral("4")}}}};
        const Result<Plan> plan = scene.plan(QStringLiteral("account.update"));
        QVERIFY(plan);
        QStringList attributes;
        for (const Change &change : plan->changes)
            attributes << QString::fromLatin1(change.attribute);
        QCOMPARE(attributes, (QStringList{QStringLiteral("displayName"), QStringLiteral("title")}));
        QCOMPARE(plan->changes.last().wanted, Values{"Intern"});
        QVERIFY(plan->changes.first().wanted.isEmpty());
    }

    void removalNeedsProofThatItIsOursAndUnused()
    {
        Scene scene;
        const QString verb = QStringLiteral("account.remove");
        QCOMPARE(scene.plan(verb).error().code, QStringLiteral("ldap.remove_only_undo"));
        scene.request.restore = {{QStringLiteral("existed"), false}};
        QCOMPARE(scene.plan(verb).error().code, QStringLiteral("ldap.remove_only_undo"));
        scene.request.target = {QStringLiteral("account"), QStringLiteral("id"), {}};
        QCOMPARE(kinds(*scene.plan(verb)), QStringList{QStringLiteral("remove")});
        scene.memberOf = {"cn=sales,dc=corp"};
        QCOMPARE(scene.plan(verb).error().code, QStringLiteral("ldap.used"));
        scene.memberOf.clear();
        scene.account.set("authTimestamp", {"20260730074200Z"});
        QCOMPARE(scene.plan(verb).error().code, QStringLiteral("ldap.used"));
        // A before-image that does not say is taken for "existed".
        scene.request.restore = {
            {QStringLiteral("dn"), QStringLiteral("uid=ada,ou=people,dc=corp")}};
        QVERIFY(!kinds(*scene.plan(verb)).contains(QStringLiteral("remove")));
    }

    void restoringIntoAProtectedUnitDoesNotHappen()
    {
        Scene scene;
        scene.request.restore = {{QStringLiteral("existed"), true},
                                 {QStringLiteral("dn"), QStringLiteral("uid=ada,ou=vip,dc=corp")}};
        QVERIFY(
            !kinds(*scene.plan(QStringLiteral("account.enable"))).contains(QStringLiteral("move")));
    }

    void passwordCountsAsSetOnlyWhenItsMarkDiffers()
    {
        Scene scene;
        scene.account.set("pwdChangedTime", {"20260730074200Z"});
        scene.account.set("entryCSN", {"1"});
        scene.account.set("modifyTimestamp", {"20260730080000Z"});
        const QString verb = QStringLiteral("password.reset");
        QCOMPARE(kinds(*scene.plan(verb)), QStringList{QStringLiteral("password")});
        scene.request.before = {
            {QStringLiteral("password"), scene.dialect->passwordMark(scene.account)}};
        QCOMPARE(kinds(*scene.plan(verb)), QStringList{QStringLiteral("password")});
        // Something else changed: no proof.
        scene.account.set("entryCSN", {"2"});
        QCOMPARE(kinds(*scene.plan(verb)), QStringList{QStringLiteral("password")});
        scene.account.set("pwdChangedTime", {"20260730080001Z"});
        QVERIFY(scene.plan(verb)->changes.isEmpty());
        // The mark vanished: no proof either.
        scene.account.set("pwdChangedTime", {});
        QCOMPARE(kinds(*scene.plan(verb)), QStringList{QStringLiteral("password")});
    }

    void secretsNeverGetIntoAnImage()
    {
        for (const char *name : {"userPassword", "USERPASSWORD", "unicodePwd", "sambaNTPassword",
                                 "pwdHistory", "krbPrincipalKey", "ms-Mcs-AdmPwd",
                                 "msDS-ManagedPassword", "userPKCS12", "authPassword;x-vendor"})
            QVERIFY2(isSecretAttribute(name), name);
        for (const char *name : {"pwdLastSet", "pwdReset", "pwdChangedTime", "title", "memberOf"})
            QVERIFY2(!isSecretAttribute(name), name);
        Entry entry;
        entry.set("userPassword", {"{SSHA}abc"});
        QVERIFY(entry.toJson().isEmpty());
    }

    void entriesSurviveTheirJson()
    {
        Entry entry;
        entry.set("title", {"Lead"});
        entry.set("objectClass", {"top", "person"});
        entry.set("jpegPhoto", {QByteArray("\xff\xd8\x00\xff", 4)});
        entry.set("description", {"Ä\nÖ", QByteArray("\x80", 1)});
        const Entry back = Entry::fromJson("cn=x", entry.toJson());
        for (const QByteArray &attribute : entry.attributes())
            QCOMPARE(back.values(attribute), entry.values(attribute));
    }
};

QTEST_APPLESS_MAIN(TestLdapplan)
#include "tst_ldapplan.moc"
