// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/runstoreconformance.h"
#include "support/stores/memorystore.h"
#include "support/stores/samplerows.h"

#include <QTest>

using namespace tenure;

namespace {

class MemoryStoreUnderTest final : public StoreUnderTest
{
public:
    engine::RunStore &runs() override { return m_store; }
    services::Inbox &inbox() override { return m_store; }
    PersonId addPerson(const QString &) override { return PersonId(++m_persons); }
    void setSystems(const std::vector<engine::SystemRow> &systems) override
    {
        m_store.setSystems(systems);
    }
    void setStopped(bool stopped) override { m_store.setStopped(stopped); }
    void setFrozen(PersonId person, bool frozen) override
    {
        m_store.setFrozen(frozen ? std::set{person} : std::set<PersonId>());
    }
    void reopen() override {}

    VersionId addVersion(const QString &key) override
    {
        return m_store.addVersion({{},
                                   key,
                                   1,
                                   QStringLiteral("join"),
                                   QByteArrayLiteral("<definitions/>"),
                                   QByteArray(64, 'f'),
                                   {}});
    }

private:
    MemoryStore m_store;
    qint64 m_persons = 0;
};

} // namespace

class TestMemoryStore : public RunStoreConformance
{
    Q_OBJECT

protected:
    std::unique_ptr<StoreUnderTest> makeStore() override
    {
        return std::make_unique<MemoryStoreUnderTest>();
    }

private Q_SLOTS:
    void failsAsToldAndChangesNothing()
    {
        MemoryStore store;
        const VersionId version = store.addVersion({});
        const Error full{QStringLiteral("store.disk_full")};
        store.failWith(full);
        QCOMPARE(store.startRun(samples::newRun(PersonId(1), version, QStringLiteral("join:1")), {})
                     .error(),
                 full);
        engine::Commit commit;
        commit.audit = {samples::audit()};
        QCOMPARE(store.commit(commit).error(), full);
        QVERIFY(store.auditRows().empty());
        store.failWith({});
        QVERIFY(store.commit(commit));
        QCOMPARE(store.auditRows().size(), size_t(1));
    }

    void noticesWhatFrontEndsAppend()
    {
        MemoryStore store;
        QVERIFY(!store.takeForeignChange());
        const VersionId version = store.addVersion({});
        QVERIFY(
            store.startRun(samples::newRun(PersonId(1), version, QStringLiteral("join:1")), {}));
        QVERIFY(store.takeForeignChange());
        QVERIFY(!store.takeForeignChange());
    }

    void keepsOneOpenAlertForEachSubjectAndCode()
    {
        MemoryStore store;
        engine::Commit commit;
        commit.alerts = {
            {QStringLiteral("system:AD"), QStringLiteral("ldap.down"), {}, samples::at(1), {}}};
        QVERIFY(store.commit(commit));
        QVERIFY(store.commit(commit));
        QCOMPARE(store.openAlerts()->size(), size_t(1));
        commit.alerts.front().endedAt = samples::at(2);
        QVERIFY(store.commit(commit));
        QVERIFY(store.openAlerts()->empty());
    }
};

QTEST_GUILESS_MAIN(TestMemoryStore)
#include "tst_memorystore.moc"
