// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicebench.h"

#include "services/personfreezer.h"
#include "services/personservice.h"
#include "services/ports/auditstore.h"
#include "services/ports/settingsstore.h"
#include "services/runservice.h"
#include "support/stores/samplerows.h"

#include <QTest>

using namespace tenure;
using namespace Qt::StringLiterals;
using services::PersonFreezer;

namespace {

template<typename T>
QString codeOf(const Result<T> &result)
{
    return result ? u"done"_s : result.error().code;
}

const QString number = u"2001"_s;
const QString why = u"wrong person"_s;

} // namespace

/// Holding one person as they are.
class TestFreeze : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void frozenPersonIsShownAsFrozenUntilThawed();
    void nobodyIsFrozenOrThawedTwice();
    void reasonAndRightAreAskedFor();
    void waitingEffectsSayThatTheirPersonIsFrozen();
    void freezingAndThawingIsEvidence();

private:
    PersonFreezer freezer() { return {m_bench->stores, m_bench->clock}; }
    bool isFrozen()
    {
        return services::PersonService(m_bench->stores).show(number)->frozen.has_value();
    }

    std::unique_ptr<ServiceBench> m_bench;
    services::Caller m_helpdesk = ServiceBench::caller(u"helpdesk"_s);
};

void TestFreeze::init()
{
    m_bench = std::make_unique<ServiceBench>();
    m_bench->publish(u"join"_s, u"join"_s);
    m_bench->import({joiner(number)});
}

void TestFreeze::frozenPersonIsShownAsFrozenUntilThawed()
{
    QVERIFY(!isFrozen());
    QVERIFY(freezer().freeze(m_helpdesk, number, why));
    const auto frozen = services::PersonService(m_bench->stores).show(number)->frozen;
    QVERIFY(frozen);
    QCOMPARE(frozen->at, m_bench->clock.now());
    QCOMPARE(frozen->by, m_helpdesk.user);
    QCOMPARE(frozen->reason, why);
    QVERIFY(*m_bench->fixture.store().runs().frozenPeople() ==
            std::set{m_bench->person(number).id});
    QVERIFY(freezer().thaw(m_helpdesk, number, why));
    QVERIFY(!isFrozen());
    QVERIFY(m_bench->fixture.store().runs().frozenPeople()->empty());
}

void TestFreeze::nobodyIsFrozenOrThawedTwice()
{
    QCOMPARE(codeOf(freezer().thaw(m_helpdesk, number, why)), u"person.not_frozen"_s);
    QVERIFY(freezer().freeze(m_helpdesk, number, why));
    const auto again = freezer().freeze(m_helpdesk, number, u"once more"_s);
    QCOMPARE(codeOf(again), u"person.frozen"_s);
    QCOMPARE(again.error().args.value("by"_L1).toString(), m_helpdesk.user);
    QCOMPARE(codeOf(freezer().freeze(m_helpdesk, u"0"_s, why)), u"person.unknown"_s);
}

void TestFreeze::reasonAndRightAreAskedFor()
{
    QCOMPARE(codeOf(freezer().freeze(m_helpdesk, number, u" "_s)), u"person.reason_missing"_s);
    const services::Caller designer = ServiceBench::caller(u"designer"_s);
    QCOMPARE(codeOf(freezer().freeze(designer, number, why)), u"rights.not_allowed"_s);
    QVERIFY(freezer().freeze(m_helpdesk, number, why));
    QCOMPARE(codeOf(freezer().thaw(m_helpdesk, number, {})), u"person.reason_missing"_s);
    QCOMPARE(codeOf(freezer().thaw(designer, number, why)), u"rights.not_allowed"_s);
    QVERIFY(isFrozen());
}

void TestFreeze::waitingEffectsSayThatTheirPersonIsFrozen()
{
    const engine::RunRow run = m_bench->runs(number).front().run;
    engine::Commit rows;
    rows.effects = {samples::effect(run.id, 1, run.person), samples::effect(run.id, 2, run.person)};
    rows.effects[0].state = engine::EffectState::Queued;
    rows.effects[1].state = engine::EffectState::Done;
    QVERIFY(m_bench->fixture.store().runs().commit(rows));
    QVERIFY(freezer().freeze(m_helpdesk, number, why));
    services::RunService runs(m_bench->stores, m_bench->clock);
    QCOMPARE(runs.show(run.id)->effects[0].waitsFor, u"frozen"_s);
    QVERIFY(runs.show(run.id)->effects[1].waitsFor != u"frozen"_s);
    QVERIFY(freezer().thaw(m_helpdesk, number, why));
    QVERIFY(runs.show(run.id)->effects[0].waitsFor != u"frozen"_s);
}

void TestFreeze::freezingAndThawingIsEvidence()
{
    QVERIFY(freezer().freeze(m_helpdesk, number, why));
    QVERIFY(freezer().thaw(m_helpdesk, number, u"it was right"_s));
    services::AuditFilter filter;
    filter.subject = u"person:%1"_s.arg(m_bench->person(number).id.value());
    const auto entries = m_bench->stores.audit.entries(filter);
    QStringList told;
    for (const services::AuditEntry &entry : *entries)
        told << entry.row.action + u": "_s + entry.row.authority.reason;
    QCOMPARE(told.join(u", "_s), u"person.freeze: wrong person, person.thaw: it was right"_s);
}

QTEST_GUILESS_MAIN(TestFreeze)
#include "tst_freeze.moc"
