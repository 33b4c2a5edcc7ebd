// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/reach.h"
#include "joinoracle.h"
#include "sketch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tenure;
using namespace tenure::engine;
using namespace tenure::enginetest;
using namespace Qt::StringLiterals;

namespace {

// Any graph, loops and all: reaching has to be right even where no sound journey would lead.
journey::Definition anyGraph(QRandomGenerator &random)
{
    static const QStringList kinds{u"human"_s, u"xor"_s, u"and"_s, u"or"_s};
    const int count = random.bounded(4, 12);
    QStringList lines;
    for (int i = 0; i < count; ++i) {
        QStringList targets;
        for (int left = random.bounded(0, 4); left > 0; --left)
            targets << u"n%1"_s.arg(random.bounded(count));
        const QString line = kinds.at(random.bounded(4)) + u" n%1"_s.arg(i);
        lines << (targets.isEmpty() ? line : line + u" -> "_s + targets.join(u" | "_s));
        if (random.bounded(4) == 0)
            lines << u"boundary b%1 on n%1 timer:1 -> n%2"_s.arg(i).arg(random.bounded(count));
    }
    return sketch(lines.join(u'\n'));
}

// Tokens anywhere in one of two frames; those at gateways with several incoming flows may wait.
RunState anyTokens(const journey::Definition &definition, QRandomGenerator &random)
{
    RunState state;
    state.phase = Phase::Active;
    state.frames = {Frame{.id = 1, .scope = 0}, Frame{.id = 2, .parent = 1, .scope = 0}};
    for (Number id = 3, last = 3 + random.bounded(1, 9); id < last; ++id) {
        Token token{.id = id, .frame = Number(random.bounded(4) == 0 ? 2 : 1)};
        token.node = qint32(random.bounded(int(definition.nodes.size())));
        const journey::Node &node = definition.node(token.node);
        const bool joins = (node.kind == journey::NodeKind::ParallelGateway ||
                            node.kind == journey::NodeKind::InclusiveGateway) &&
                           node.incoming.size() > 1;
        token.wait = joins && random.bounded(5) != 0 ? Wait::Join : Wait::Task;
        if (!node.incoming.empty())
            token.via = node.incoming[size_t(random.bounded(int(node.incoming.size())))];
        state.tokens.push_back(token);
    }
    return state;
}

JoinKey keyOf(const core::WaitingJoin &join)
{
    return {join.frame, join.node};
}

} // namespace

class TestReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsAwaitedAgreesWithTheOracle()
    {
        QRandomGenerator random(11);
        int joins = 0;
        int awaitedOnes = 0;
        for (int round = 0; round < 3'000; ++round) {
            const journey::Definition definition = anyGraph(random);
            const RunState state = anyTokens(definition, random);
            std::set<JoinKey> awaited;
            std::set<JoinKey> all;
            for (const core::WaitingJoin &join : core::waitingJoins(definition, state)) {
                all.insert(keyOf(join));
                if (join.awaited)
                    awaited.insert(keyOf(join));
            }
            QCOMPARE(all, joinsWithTokens(state));
            QCOMPARE(awaited, awaitedJoins(definition, state));
            joins += int(all.size());
            awaitedOnes += int(awaited.size());
        }
        // Both answers were asked for often enough to mean something.
        QVERIFY(awaitedOnes > 500 && joins - awaitedOnes > 500);
    }

    void theJoinToSettleIsNotAwaitedAndNoOtherMustGoFirst()
    {
        QRandomGenerator random(12);
        int settled = 0;
        for (int round = 0; round < 3'000; ++round) {
            const journey::Definition definition = anyGraph(random);
            const RunState state = anyTokens(definition, random);
            const std::set<JoinKey> all = joinsWithTokens(state);
            const std::set<JoinKey> awaited = awaitedJoins(definition, state);
            const std::optional<core::WaitingJoin> chosen = core::joinToSettle(definition, state);
            QCOMPARE(chosen.has_value(), all.size() > awaited.size());
            if (!chosen)
                continue;
            ++settled;
            const JoinKey key = keyOf(*chosen);
            QVERIFY(all.contains(key) && !awaited.contains(key));
            const auto first = [&](const JoinKey &join) {
                return std::ranges::all_of(all, [&](const JoinKey &other) {
                    return awaited.contains(other) || other == join || other.first != join.first ||
                           !leadsTo(definition, state, other.second, join) ||
                           leadsTo(definition, state, join.second, other);
                });
            };
            const bool anyFirst = std::ranges::any_of(
                all, [&](const JoinKey &join) { return !awaited.contains(join) && first(join); });
            QVERIFY(!anyFirst || first(key));
        }
        QVERIFY(settled > 500);
    }

    // What the rule of awaitedJoins() leaves open is decided as the standard says.
    void amongJoinsThatReachEachOtherTheOneThatTheStandardActivatesIsSettled()
    {
        QRandomGenerator random(13);
        int choices = 0;
        for (int round = 0; round < 3'000; ++round) {
            const journey::Definition definition = anyGraph(random);
            const RunState state = anyTokens(definition, random);
            const std::optional<core::WaitingJoin> chosen = core::joinToSettle(definition, state);
            if (!chosen)
                continue;
            std::set<JoinKey> lost = joinsWithTokens(state);
            for (const JoinKey &awaited : awaitedJoins(definition, state))
                lost.erase(awaited);
            const auto mustYield = [&](const JoinKey &join) {
                return std::ranges::any_of(lost, [&](const JoinKey &other) {
                    return other != join && other.first == join.first &&
                           leadsTo(definition, state, other.second, join) &&
                           !leadsTo(definition, state, join.second, other);
                });
            };
            const auto mayGo = [&](const JoinKey &join) {
                return definition.node(join.second).kind == journey::NodeKind::InclusiveGateway &&
                       !mustYield(join) && isActivated(definition, state, join, lost);
            };
            if (std::ranges::none_of(lost, mayGo))
                continue;
            choices += lost.size() > 1 ? 1 : 0;
            QVERIFY(mayGo(keyOf(*chosen)));
        }
        QVERIFY2(choices > 30, qPrintable(QString::number(choices)));
    }
};

QTEST_APPLESS_MAIN(TestReach)
#include "tst_reach.moc"
