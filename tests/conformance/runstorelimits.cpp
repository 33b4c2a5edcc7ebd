// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/runstoreconformance.h"
#include "support/stores/samplerows.h"

#include <QTest>

namespace tenure {

using engine::Commit;

void RunStoreConformance::frozenPeopleAreRead()
{
    QVERIFY(m_store->runs().frozenPeople()->empty());
    m_store->setFrozen(m_person, true);
    QVERIFY(*m_store->runs().frozenPeople() == std::set{m_person});
    m_store->setFrozen(m_person, false);
    QVERIFY(m_store->runs().frozenPeople()->empty());
}

void RunStoreConformance::sentEffectsComeInOrderOfTime()
{
    const RunId run = startRun({});
    const auto effect = [&](engine::Number number, int seconds, qint64 epoch,
                            const QString &verb = QStringLiteral("account.remove")) {
        engine::EffectRow row = samples::effect(run, number, m_person);
        row.verb = verb;
        row.epoch = epoch;
        row.notBefore = samples::at(seconds);
        return row;
    };
    Commit sent;
    sent.effects = {effect(1, 30, 1), effect(2, 10, 1), effect(3, 20, 2), effect(4, 40, 0),
                    effect(5, 40, 1, QStringLiteral("account.disable"))};
    commit(sent);
    m_store->reopen();
    const std::vector<engine::EffectRow> after{sent.effects[2], sent.effects[0]};
    QCOMPARE(*m_store->runs().sentEffects(QStringLiteral("account.remove"), samples::at(10)),
             after);
}

} // namespace tenure
