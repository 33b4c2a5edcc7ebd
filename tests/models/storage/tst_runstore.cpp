// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/runstoreconformance.h"
#include "storefixture.h"
#include "support/stores/samplerows.h"

#include <QTest>

using namespace tenure;

namespace {

class SqliteStoreUnderTest final : public StoreUnderTest
{
public:
    engine::RunStore &runs() override { return m_fixture.store().runs(); }
    services::Inbox &inbox() override { return m_fixture.store().inbox(); }
    PersonId addPerson(const QString &number) override { return m_fixture.addPerson(number); }
    VersionId addVersion(const QString &key) override { return m_fixture.publish(key); }
    void reopen() override { m_fixture.reopen(); }

    void setSystems(const std::vector<engine::SystemRow> &systems) override
    {
        for (const engine::SystemRow &system : systems) {
            QVERIFY(m_fixture.store().systems().saveSystem(system, samples::audit()));
            for (const QString &name : system.logicalNames)
                QVERIFY(m_fixture.store().systems().bind(name, system.name, samples::audit()));
            QVERIFY(m_fixture.store().systems().setPaused(system.name, system.paused,
                                                          samples::audit()));
        }
    }

    void setStopped(bool stopped) override
    {
        QVERIFY(m_fixture.store().settings().setStopped(stopped, samples::audit()));
    }

    void setFrozen(PersonId person, bool frozen) override
    {
        const QString key = services::frozenPrefix + QString::number(person.value());
        const QJsonValue value = frozen ? QJsonValue(QJsonObject()) : QJsonValue::Undefined;
        QVERIFY(m_fixture.store().settings().setSetting(key, value, samples::audit()));
    }

private:
    StoreFixture m_fixture;
};

} // namespace

class TestRunStore : public RunStoreConformance
{
    Q_OBJECT

protected:
    std::unique_ptr<StoreUnderTest> makeStore() override
    {
        return std::make_unique<SqliteStoreUnderTest>();
    }
};

QTEST_GUILESS_MAIN(TestRunStore)
#include "tst_runstore.moc"
