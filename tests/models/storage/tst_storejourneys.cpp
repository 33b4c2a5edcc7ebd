// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"
#include "support/stores/samplerows.h"

#include <QCryptographicHash>
#include <QTest>

using namespace tenure;
using services::JourneyRow;
using services::Publication;

namespace {

Publication publication(const QString &key, const QByteArray &bytes,
                        const QString &lifecycle = QStringLiteral("join"))
{
    return {key,
            key + QStringLiteral(" name"),
            lifecycle,
            bytes,
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(),
            {},
            samples::audit(QStringLiteral("journey.published"))};
}

} // namespace

class TestStoreJourneys : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_fixture;

    services::JourneyStore &journeys() { return m_fixture->store().journeys(); }
    services::SystemStore &systems() { return m_fixture->store().systems(); }

    size_t auditRows(const QString &action)
    {
        services::AuditFilter filter;
        filter.action = action;
        return m_fixture->store().audit().entries(filter)->size();
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }

    void versionsCountFromOneWithinTheirKey()
    {
        QCOMPARE(journeys().publish(publication(QStringLiteral("a"), "1"))->version, 1);
        QCOMPARE(journeys().publish(publication(QStringLiteral("b"), "1"))->version, 1);
        QCOMPARE(journeys().publish(publication(QStringLiteral("a"), "2"))->version, 2);
        QCOMPARE(journeys().versions(QStringLiteral("a"))->size(), size_t(2));
        QCOMPARE(journeys().journey(QStringLiteral("a"), 0)->version, 2);
        QCOMPARE(journeys().journey(QStringLiteral("a"), 1)->version, 1);
    }

    void theBytesComeBackUnchanged()
    {
        const QByteArray bytes = QByteArrayLiteral("\xef\xbb\xbf<?xml\r\n\0\xff>");
        const auto published = journeys().publish(publication(QStringLiteral("a"), bytes));
        const auto content = journeys().content(published->id);
        QCOMPARE(content->bytes, bytes);
        QCOMPARE(content->sha256, published->sha256);
        QCOMPARE(content->lifecycle, QStringLiteral("join"));
    }

    void publishingTheSameAgainIsTheSameVersion()
    {
        const auto first = journeys().publish(publication(QStringLiteral("a"), "1"));
        const auto again = journeys().publish(publication(QStringLiteral("a"), "1"));
        QVERIFY(*first == *again);
        QCOMPARE(auditRows(QStringLiteral("journey.published")), size_t(1));
        QCOMPARE(journeys().publish(publication(QStringLiteral("a"), "2"))->version, 2);
        QCOMPARE(journeys().publish(publication(QStringLiteral("a"), "1"))->version,
                 3); // back to the first: a new act
    }

    void calledVersionsAreLinkedForEver()
    {
        const auto called = journeys().publish(publication(QStringLiteral("sub"), "1", {}));
        Publication caller = publication(QStringLiteral("a"), "x");
        caller.calls = {{QStringLiteral("sub"), called->id}};
        const auto first = journeys().publish(caller);
        QCOMPARE(journeys().content(first->id)->calls, caller.calls);
        QCOMPARE(journeys().publish(caller)->id, first->id);
        const auto newer = journeys().publish(publication(QStringLiteral("sub"), "2", {}));
        QCOMPARE(journeys().content(first->id)->calls.value(QStringLiteral("sub")), called->id);
        caller.calls = {{QStringLiteral("sub"), newer->id}};
        QCOMPARE(journeys().publish(caller)->version, 2); // the same bytes, but another journey
    }

    void aCallToAVersionThatIsNotThereIsRefused()
    {
        Publication caller = publication(QStringLiteral("a"), "x");
        caller.calls = {{QStringLiteral("sub"), VersionId(99)}};
        QCOMPARE(journeys().publish(caller).error().code, QStringLiteral("store.rule_broken"));
        QVERIFY(journeys().journeys()->empty());
    }

    void listsShowTheNewestOfEachKey()
    {
        for (const char *bytes : {"1", "2", "3"})
            QVERIFY(journeys().publish(publication(QStringLiteral("b"), bytes)));
        QVERIFY(journeys().publish(publication(QStringLiteral("a"), "1")));
        const auto all = journeys().journeys();
        QCOMPARE(all->size(), size_t(2));
        QCOMPARE(all->front().key, QStringLiteral("a"));
        QCOMPARE(all->back().version, 3);
        QCOMPARE(all->back().publishedBy, samples::audit().authority.user);
        QCOMPARE(all->back().publishedAt, samples::audit().at);
    }

    void aLifecycleStartsWhatWasLastPublishedForIt()
    {
        QVERIFY(!*journeys().forLifecycle(QStringLiteral("join")));
        QVERIFY(journeys().publish(publication(QStringLiteral("a"), "1")));
        QVERIFY(journeys().publish(publication(QStringLiteral("b"), "1")));
        QVERIFY(
            journeys().publish(publication(QStringLiteral("leave"), "1", QStringLiteral("leave"))));
        QCOMPARE((*journeys().forLifecycle(QStringLiteral("join")))->key, QStringLiteral("b"));
        QVERIFY(journeys().publish(publication(QStringLiteral("a"), "2")));
        QCOMPARE((*journeys().forLifecycle(QStringLiteral("join")))->version, 2);
    }

    void aJourneyThatChangedItsLifecycleNoLongerStartsForTheOldOne()
    {
        QVERIFY(journeys().publish(publication(QStringLiteral("a"), "1")));
        QVERIFY(journeys().publish(publication(QStringLiteral("a"), "2", QStringLiteral("move"))));
        QVERIFY(!*journeys().forLifecycle(QStringLiteral("join")));
        QCOMPARE((*journeys().forLifecycle(QStringLiteral("move")))->version, 2);
    }

    void unknownJourneysAreToldByCode()
    {
        QVERIFY(journeys().publish(publication(QStringLiteral("a"), "1")));
        QCOMPARE(journeys().journey(QStringLiteral("a"), 2).error().code,
                 QStringLiteral("journey.unknown"));
        QCOMPARE(journeys().journey(QStringLiteral("b"), 0).error().code,
                 QStringLiteral("journey.unknown"));
        QVERIFY(journeys().versions(QStringLiteral("b"))->empty());
        QCOMPARE(journeys().content(VersionId(9)).error().code, QStringLiteral("journey.unknown"));
    }

    void publishedVersionsCannotBeChanged_data()
    {
        QTest::addColumn<QByteArray>("statement");
        for (const char *statement :
             {"UPDATE journey_version SET bytes = x'00'", "DELETE FROM journey_version",
              "UPDATE journey_version SET version = 7",
              "INSERT OR REPLACE INTO journey_version SELECT id, key, version, name,"
              " lifecycle, sha256, published_by, published_at, x'00' FROM journey_version"})
            QTest::newRow(statement) << QByteArray(statement);
    }

    void publishedVersionsCannotBeChanged()
    {
        QFETCH(QByteArray, statement);
        const auto published = journeys().publish(publication(QStringLiteral("a"), "1"));
        QString message;
        QVERIFY(!runRaw(m_fixture->file(), statement.constData(), &message));
        QVERIFY2(message.contains(QStringLiteral("journey version")), qPrintable(message));
        QCOMPARE(journeys().content(published->id)->bytes, QByteArray("1"));
    }

    void systemsAreAddedAndChangedByName()
    {
        engine::SystemRow row{
            QStringLiteral("AD"), QStringLiteral("ldap"), {{QStringLiteral("host"), 1}}, {}, false};
        QVERIFY(systems().saveSystem(row, samples::audit()));
        QVERIFY(
            systems().bind(QStringLiteral("directory"), QStringLiteral("AD"), samples::audit()));
        QVERIFY(systems().setPaused(QStringLiteral("AD"), true, samples::audit()));
        row.config = {{QStringLiteral("host"), 2}};
        QVERIFY(systems().saveSystem(row, samples::audit())); // bindings and pause stay
        row.logicalNames = QStringList{QStringLiteral("directory")};
        row.paused = true;
        QVERIFY(*systems().system(QStringLiteral("AD")) == row);
        QCOMPARE(systems().systems()->size(), size_t(1));
        QCOMPARE(systems().system(QStringLiteral("no")).error().code,
                 QStringLiteral("system.unknown"));
    }

    void aLogicalNameIsBoundToOneSystem()
    {
        for (const char *name : {"A", "B"})
            QVERIFY(systems().saveSystem({QLatin1StringView(name), {}, {}, {}, false},
                                         samples::audit()));
        QVERIFY(systems().bind(QStringLiteral("mail"), QStringLiteral("A"), samples::audit()));
        QVERIFY(systems().bind(QStringLiteral("mail"), QStringLiteral("B"), samples::audit()));
        QVERIFY(systems().system(QStringLiteral("A"))->logicalNames.isEmpty());
        QCOMPARE(systems().system(QStringLiteral("B"))->logicalNames,
                 QStringList{QStringLiteral("mail")});
        QVERIFY(systems().bind(QStringLiteral("mail"), QString(), samples::audit()));
        QVERIFY(systems().system(QStringLiteral("B"))->logicalNames.isEmpty());
    }

    void bindingOrPausingAnUnknownSystemChangesNothing()
    {
        const QString action = QStringLiteral("system.test");
        QCOMPARE(systems()
                     .bind(QStringLiteral("mail"), QStringLiteral("no"), samples::audit(action))
                     .error()
                     .code,
                 QStringLiteral("system.unknown"));
        QCOMPARE(
            systems().setPaused(QStringLiteral("no"), true, samples::audit(action)).error().code,
            QStringLiteral("system.unknown"));
        QCOMPARE(auditRows(action), size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestStoreJourneys)
#include "tst_storejourneys.moc"
