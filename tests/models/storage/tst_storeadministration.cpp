// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"
#include "support/stores/samplerows.h"

#include <QTest>

using namespace tenure;
using services::UserRow;

namespace {

const QString administrator = QStringLiteral("administrator");

QString codeOf(const Result<void> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class TestStoreAdministration : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_fixture;

    storage::Store &store() { return m_fixture->store(); }

    size_t auditRows(const services::AuditFilter &filter)
    {
        return store().audit().entries(filter)->size();
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }

    void whoeverMakesTheStoreIsItsAdministrator()
    {
        const auto users = store().users().users();
        QCOMPARE(users->size(), size_t(1));
        QVERIFY(
            (users->front() ==
             UserRow{
                 QStringLiteral("root"), QStringLiteral("root"), {}, true, {administrator}, {}}));
    }

    void usersAreReplacedWithRolesAndTeams()
    {
        QVERIFY(store().users().saveTeam({QStringLiteral("it"), QStringLiteral("IT")},
                                         samples::audit()));
        QVERIFY(store().users().saveTeam({QStringLiteral("it"), QStringLiteral("IT desk")},
                                         samples::audit()));
        QCOMPARE(store().users().teams()->front().name, QStringLiteral("IT desk"));
        UserRow user{QStringLiteral("gabi"),
                     QStringLiteral("Gabi G."),
                     m_fixture->addPerson(QStringLiteral("7")),
                     true,
                     {QStringLiteral("approver"), QStringLiteral("helpdesk")},
                     {QStringLiteral("it")}};
        QVERIFY(store().users().saveUser(user, samples::audit()));
        QVERIFY(*store().users().user(QStringLiteral("gabi")) == user);
        user.roles = QStringList{QStringLiteral("auditor")};
        user.teams.clear();
        user.active = false;
        QVERIFY(store().users().saveUser(user, samples::audit()));
        QVERIFY(*store().users().user(QStringLiteral("gabi")) == user);
        QCOMPARE(store().users().user(QStringLiteral("no")).error().code,
                 QStringLiteral("user.unknown"));
    }

    void theLastAdministratorStays_data()
    {
        QTest::addColumn<bool>("active");
        QTest::addColumn<QStringList>("roles");
        QTest::newRow("role taken") << true << QStringList{QStringLiteral("hr")};
        QTest::newRow("switched off") << false << QStringList{administrator};
    }

    void theLastAdministratorStays()
    {
        QFETCH(bool, active);
        QFETCH(QStringList, roles);
        const UserRow weaker{QStringLiteral("root"), {}, {}, active, roles, {}};
        QCOMPARE(codeOf(store().users().saveUser(weaker, samples::audit())),
                 QStringLiteral("user.last_administrator"));
        QCOMPARE(store().users().user(QStringLiteral("root"))->roles, QStringList{administrator});
        QVERIFY(store().users().saveUser(
            {QStringLiteral("gabi"), {}, {}, true, {administrator}, {}}, samples::audit()));
        QVERIFY(store().users().saveUser(weaker, samples::audit()));
    }

    void aUserIsAddedOnceAndChangedWhole()
    {
        services::UserStore &users = store().users();
        const UserRow gabi{QStringLiteral("gabi"), {}, {}, true, {QStringLiteral("hr")}, {}};
        QVERIFY(users.addUser(gabi, samples::audit()));
        QCOMPARE(codeOf(users.addUser(gabi, samples::audit())), QStringLiteral("user.exists"));
        const auto addRole = [](UserRow &row) -> Result<void> {
            row.roles << QStringLiteral("designer");
            return {};
        };
        QVERIFY(users.changeUser(gabi.name, addRole, samples::audit()));
        QCOMPARE(users.user(gabi.name)->roles.join(u' '), QStringLiteral("designer hr"));
        QCOMPARE(codeOf(users.changeUser(QStringLiteral("no"), addRole, samples::audit())),
                 QStringLiteral("user.unknown"));
        const auto refuse = [](UserRow &row) -> Result<void> {
            row.roles.clear();
            return Error{QStringLiteral("role.not_held")};
        };
        QCOMPARE(codeOf(users.changeUser(gabi.name, refuse, samples::audit())),
                 QStringLiteral("role.not_held"));
        QCOMPARE(users.user(gabi.name)->roles.size(), 2);
    }

    void anUnknownTeamIsRefused()
    {
        const UserRow user{QStringLiteral("gabi"), {}, {}, true, {}, {QStringLiteral("no")}};
        const auto saved = store().users().saveUser(user, samples::audit());
        QCOMPARE(codeOf(saved), QStringLiteral("user.unknown_team"));
        QCOMPARE(saved.error().args.value(QStringLiteral("team")).toString(), QStringLiteral("no"));
        QCOMPARE(store().users().users()->size(), size_t(1));
    }

    void aRealStoreHasNoClockOfItsOwn()
    {
        QCOMPARE(*store().settings().isPractice(), false);
        QVERIFY(!*store().settings().clock());
        QCOMPARE(codeOf(store().settings().setClock(samples::at(5), samples::audit())),
                 QStringLiteral("store.not_practice"));
    }

    void aPracticeClockStandsAndNeverGoesBack()
    {
        m_fixture = std::make_unique<StoreFixture>(true);
        QCOMPARE(*store().settings().isPractice(), true);
        QVERIFY(!*store().settings().clock());
        QVERIFY(store().settings().setClock(samples::at(5), samples::audit()));
        QVERIFY(store().settings().setClock(samples::at(5), samples::audit()));
        m_fixture->reopen();
        QCOMPARE(**store().settings().clock(), samples::at(5));
        const auto back = store().settings().setClock(samples::at(4), samples::audit());
        QCOMPARE(codeOf(back), QStringLiteral("clock.backwards"));
        QCOMPARE(back.error().args.value(QStringLiteral("now")).toString(), toText(samples::at(5)));
        QCOMPARE(**store().settings().clock(), samples::at(5));
    }

    void theGlobalStopIsSeenByOthersAtOnce()
    {
        const auto other = m_fixture->open(storage::Access::Read);
        QVERIFY(
            store().settings().setStopped(true, samples::audit(QStringLiteral("store.stopped"))));
        QCOMPARE(*other->settings().isStopped(), true);
        QCOMPARE(*other->runs().stopped(), true);
        services::AuditFilter filter;
        filter.action = QStringLiteral("store.stopped");
        QCOMPARE(auditRows(filter), size_t(1));
    }

    void settingsHoldAnyJsonValue_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("text") << QJsonValue(QStringLiteral("a'b"));
        QTest::newRow("number") << QJsonValue(1.5);
        QTest::newRow("true") << QJsonValue(true);
        QTest::newRow("null") << QJsonValue();
        QTest::newRow("list") << QJsonValue(QJsonArray{1, QStringLiteral("x")});
        QTest::newRow("object") << QJsonValue(QJsonObject{{QStringLiteral("a"), 1}});
    }

    void settingsHoldAnyJsonValue()
    {
        QFETCH(QJsonValue, value);
        const QString key = QStringLiteral("guards.x");
        QVERIFY(store().settings().setting(key)->isUndefined());
        QVERIFY(store().settings().setSetting(key, QJsonValue(7), samples::audit()));
        QVERIFY(store().settings().setSetting(key, value, samples::audit()));
        QCOMPARE(*store().settings().setting(key), value);
    }

    void aNewStoreHasADefaultLocation()
    {
        const auto locations = store().offices().locations();
        QCOMPARE(locations->size(), size_t(1));
        QVERIFY((locations->front() == services::LocationRow{QString(), QString(),
                                                             QStringLiteral("Europe/Berlin"),
                                                             QStringLiteral("Office")}));
        QCOMPARE(store().offices().calendars()->front().name, QStringLiteral("Office"));
    }

    void locationsNeedTheirCalendar()
    {
        services::LocationRow location{QStringLiteral("NYC"), QStringLiteral("New York"),
                                       QStringLiteral("America/New_York"), QStringLiteral("US")};
        const auto refused = store().offices().saveLocation(location, samples::audit());
        QCOMPARE(codeOf(refused), QStringLiteral("office.unknown_calendar"));
        const services::CalendarRow calendar{QStringLiteral("US"),
                                             {{QStringLiteral("name"), QStringLiteral("US")}}};
        QVERIFY(store().offices().saveCalendar(calendar, samples::audit()));
        QVERIFY(store().offices().saveLocation(location, samples::audit()));
        location.name = QStringLiteral("NY");
        QVERIFY(store().offices().saveLocation(location, samples::audit()));
        QVERIFY(store().offices().locations()->back() == location);
        QVERIFY(store().offices().calendars()->back() == calendar);
    }

    void catalogueRowsAreReplacedByKey()
    {
        services::CatalogueStore &catalogue = store().catalogue();
        services::ItemRow item{QStringLiteral("laptop"),
                               QStringLiteral("Laptop"),
                               QStringLiteral("laptop"),
                               QStringLiteral("assets"),
                               {{QStringLiteral("cost"), 900}}};
        services::KitRow kit{QStringLiteral("engineer"),
                             QStringLiteral("Engineer"),
                             {{QStringLiteral("items"), QJsonArray{QStringLiteral("laptop")}}}};
        services::TemplateRow english{QStringLiteral("welcome"),
                                      QStringLiteral("en"),
                                      {{QStringLiteral("subject"), QStringLiteral("Hi")}}};
        services::TemplateRow german{QStringLiteral("welcome"),
                                     QStringLiteral("de"),
                                     {{QStringLiteral("subject"), QStringLiteral("Hallo")}}};
        for (int i = 0; i < 2; ++i) {
            QVERIFY(catalogue.saveItem(item, samples::audit()));
            QVERIFY(catalogue.saveKit(kit, samples::audit()));
            QVERIFY(catalogue.saveTemplate(english, samples::audit()));
            QVERIFY(catalogue.saveTemplate(german, samples::audit()));
            item.name += QStringLiteral("!");
            kit.name += QStringLiteral("!");
            english.body = {};
        }
        QCOMPARE(catalogue.items()->size(), size_t(1));
        QCOMPARE(catalogue.items()->front().name, QStringLiteral("Laptop!"));
        QCOMPARE(catalogue.items()->front().details, item.details);
        QCOMPARE(catalogue.kits()->front().name, QStringLiteral("Engineer!"));
        QVERIFY((*catalogue.templates() == std::vector{german, english}));
    }

    void auditRowsComeBackWholeAndInOrder()
    {
        const std::vector<engine::AuditRow> rows{samples::audit(QStringLiteral("a")),
                                                 samples::audit(QStringLiteral("b"))};
        QVERIFY(store().audit().add(rows));
        services::AuditFilter filter;
        filter.user = QStringLiteral("hana");
        const auto entries = store().audit().entries(filter);
        QCOMPARE(entries->size(), size_t(2));
        QVERIFY(entries->front().row == rows.front());
        QVERIFY(entries->back().id == entries->front().id + 1);
        filter.after = entries->front().id;
        QVERIFY(store().audit().entries(filter)->front().row == rows.back());
    }

    void auditRowsAreFound_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<int>("found");
        QTest::newRow("a run and what lies below it") << QStringLiteral("run:7") << 2;
        QTest::newRow("one effect") << QStringLiteral("run:7/effect:5") << 1;
        QTest::newRow("not another run that begins alike") << QStringLiteral("run:71") << 1;
        QTest::newRow("nothing") << QStringLiteral("run:8") << 0;
        QTest::newRow("no wildcards") << QStringLiteral("run:%") << 0;
    }

    void auditRowsAreFound()
    {
        QFETCH(QString, subject);
        QFETCH(int, found);
        std::vector<engine::AuditRow> rows;
        for (const char *about : {"run:7", "run:7/effect:5", "run:71"})
            rows.push_back(samples::audit(QStringLiteral("x"), QLatin1StringView(about)));
        QVERIFY(store().audit().add(rows));
        services::AuditFilter filter;
        filter.subject = subject;
        QCOMPARE(int(auditRows(filter)), found);
    }

    void auditRowsAreFoundByTime()
    {
        std::vector<engine::AuditRow> rows(3, samples::audit(QStringLiteral("x")));
        for (int i = 0; i < 3; ++i)
            rows[size_t(i)].at = samples::at(10 * i);
        QVERIFY(store().audit().add(rows));
        services::AuditFilter filter;
        filter.action = QStringLiteral("x");
        filter.from = samples::at(10);
        QCOMPARE(auditRows(filter), size_t(2));
        filter.to = samples::at(10);
        QCOMPARE(auditRows(filter), size_t(1));
    }

    void auditRowsCannotBeChanged_data()
    {
        QTest::addColumn<QByteArray>("statement");
        for (const char *statement :
             {"UPDATE audit SET user = 'nobody'", "UPDATE audit SET id = id + 1",
              "DELETE FROM audit", "DELETE FROM audit WHERE id = 1",
              "INSERT OR REPLACE INTO audit SELECT id, at, 'nobody', channel, reason, action, "
              "subject, details, hash FROM audit",
              "INSERT INTO audit SELECT * FROM audit WHERE 1 ON CONFLICT (id) DO UPDATE SET user = "
              "'nobody'"})
            QTest::newRow(statement) << QByteArray(statement);
    }

    void auditRowsCannotBeChanged()
    {
        QFETCH(QByteArray, statement);
        QVERIFY(store().audit().add({samples::audit()}));
        const auto before = store().audit().entries({});
        QString message;
        QVERIFY(!runRaw(m_fixture->file(), statement.constData(), &message));
        QVERIFY2(message.contains(QStringLiteral("audit row")), qPrintable(message));
        const auto after = store().audit().entries({});
        QCOMPARE(after->size(), before->size());
        QVERIFY(after->back().row == before->back().row);
    }

    void everyWritingCallLeavesItsAuditRow()
    {
        const engine::AuditRow row = samples::audit(QStringLiteral("test.written"));
        int expected = 0;
        const auto written = [&](const Result<void> &result) {
            QVERIFY2(result, result ? "" : qPrintable(result.error().code));
            ++expected;
            services::AuditFilter filter;
            filter.action = row.action;
            QCOMPARE(int(auditRows(filter)), expected);
        };
        written(store().feeds().saveMapping({QStringLiteral("m"), {}}, row));
        written(store().feeds().saveFeed({QStringLiteral("f"), {}, {}, 0}, row));
        written(
            store().feeds().release(QStringLiteral("f"), {{QStringLiteral("1"), QDate()}}, row));
        written(store().systems().saveSystem({QStringLiteral("s"), {}, {}, {}, false}, row));
        written(store().systems().bind(QStringLiteral("l"), QStringLiteral("s"), row));
        written(store().systems().setPaused(QStringLiteral("s"), true, row));
        written(store().users().saveTeam({QStringLiteral("t"), {}}, row));
        written(store().users().saveUser({QStringLiteral("u"), {}, {}, true, {}, {}}, row));
        written(store().users().addUser({QStringLiteral("v"), {}, {}, true, {}, {}}, row));
        written(store().users().changeUser(
            QStringLiteral("v"), [](UserRow &) -> Result<void> { return {}; }, row));
        written(store().settings().setStopped(true, row));
        written(store().settings().setSetting(QStringLiteral("k"), 1, row));
        written(store().offices().saveCalendar({QStringLiteral("c"), {}}, row));
        written(store().offices().saveLocation(
            {QStringLiteral("l"), {}, QStringLiteral("UTC"), QStringLiteral("c")}, row));
        written(store().catalogue().saveItem({QStringLiteral("i"), {}, {}, {}, {}}, row));
        written(store().catalogue().saveKit({QStringLiteral("k"), {}, {}}, row));
        written(store().catalogue().saveTemplate({QStringLiteral("t"), {}, {}}, row));
    }
};

QTEST_GUILESS_MAIN(TestStoreAdministration)
#include "tst_storeadministration.moc"
