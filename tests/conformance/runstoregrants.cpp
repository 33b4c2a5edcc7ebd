// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/runstoreconformance.h"
#include "support/stores/samplerows.h"

#include <QTest>

namespace tenure {

using engine::Commit;

namespace {

QString word(const char *literal)
{
    return QString::fromUtf8(literal);
}

} // namespace

// Asking again for what is wanted already gives nothing new: the first one stays the giver.
void RunStoreConformance::grantKnowsWhoGaveItAndWhoTookIt()
{
    const RunId run = startRun({});
    const auto source = [&](engine::VerbDirection direction) -> engine::Number {
        const auto effect =
            m_store->runs().grantSource(m_person, word("account"), word("corporate-ad"), direction);
        return effect && *effect ? (*effect)->number : 0;
    };
    Commit made;
    for (const engine::Number number : {1U, 2U, 3U})
        made.effects.push_back(samples::effect(run, number, m_person));
    commit(made);
    QCOMPARE(source(engine::VerbDirection::Gives), 0U);
    const auto want = [&](bool wanted, engine::Number effect) {
        engine::GrantChange change;
        change.person = m_person;
        change.item = word("account");
        change.system = word("corporate-ad");
        change.wanted = wanted;
        change.run = run;
        change.effect = effect;
        change.at = samples::at(int(effect));
        Commit changed;
        changed.grants.push_back(change);
        commit(changed);
    };
    want(true, 1);
    want(true, 2);
    QCOMPARE(source(engine::VerbDirection::Gives), 1U);
    QCOMPARE(source(engine::VerbDirection::Takes), 0U);
    want(false, 3);
    QCOMPARE(source(engine::VerbDirection::Gives), 1U);
    QCOMPARE(source(engine::VerbDirection::Takes), 3U);
    want(true, 2);
    QCOMPARE(source(engine::VerbDirection::Gives), 2U);
}

void RunStoreConformance::readBacksToComeAreKeptUntilTheyAreOver()
{
    engine::GrantCheckRow check;
    check.person = m_person;
    check.item = word("group:sales");
    check.system = word("corporate-ad");
    check.run = startRun({});
    check.effect = 3;
    check.verb = word("group.add");
    check.params = {{word("group"), word("sales")}};
    check.externalRef = {{word("id"), word("uuid")}};
    check.provenAt = samples::at(1);
    check.dueAt = samples::at(61);
    Commit made;
    made.checks.push_back(check);
    commit(made);
    m_store->reopen();
    QCOMPARE(*m_store->runs().grantChecks(), std::vector{check});
    check.stage = 1;
    check.attempts = 2;
    check.dueAt = samples::at(90);
    made.checks = {check};
    commit(made);
    QCOMPARE(*m_store->runs().grantChecks(), std::vector{check});
    check.over = true;
    made.checks = {check};
    commit(made);
    QVERIFY(m_store->runs().grantChecks()->empty());
}

} // namespace tenure
