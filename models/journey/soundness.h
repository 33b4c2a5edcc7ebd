// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tenure::journey {

/// What a node waits for when several flows lead to it.
enum class Join : quint8 {
    Each,     ///< nothing: every token goes on by itself
    All,      ///< one token on every flow
    Inclusive ///< a token on every flow that one can still reach
};

/// Where tokens go when several flows leave a node.
enum class Split : quint8 {
    One, ///< to one of them
    All, ///< to each of them
    Some ///< to at least one of them
};

enum class End : quint8 {
    None,
    Token, ///< the token ends; so does the scope once all have
    Scope  ///< ends the scope at once, with all its tokens
};

/// The control flow of one scope, stripped to what soundness depends on. A node without outgoing
/// flows is an end.
struct FlowGraph
{
    struct Node
    {
        QString id;
        Join join = Join::Each;
        Split split = Split::One;
        End end = End::None;
    };
    struct Flow
    {
        QString id;
        quint32 source = 0; ///< place in `nodes`
        quint32 target = 0;
    };

    std::vector<Node> nodes;
    std::vector<Flow> flows;
    quint32 start = 0;
};

enum class Flaw : quint8 {
    Deadlock,              ///< a join waits for a token that never comes
    LackOfSynchronisation, ///< two tokens reach a place that does not wait for both: what follows
                           ///< happens twice
    NeverEnds,             ///< a token can get to where no end can be reached
    Unreachable            ///< no token ever comes here
};

/// One flaw with the way to see it. Ids are those of the graph.
struct Finding
{
    Flaw flaw = Flaw::Deadlock;
    QString node;      ///< the join, or the first node of what is stuck or out of reach
    QString split;     ///< where the branches part; empty where no single node is to blame
    QStringList path;  ///< nodes from `split` along the branch that was taken; for NeverEnds once
                       ///< round the loop
    QStringList other; ///< LackOfSynchronisation: the second branch
    QString missing;   ///< Deadlock: the flow on which no token comes

    friend bool operator==(const Finding &, const Finding &) = default;
};

enum class Soundness : quint8 { Sound, Unsound, NotDecided };

struct Verdict
{
    Soundness soundness = Soundness::Sound;
    std::vector<Finding> findings; ///< not empty if and only if unsound
};

/// Whether every run of the scope can end, and ends properly, and every node can have its turn.
///
/// Structural: reduction of blocks, then random routing and the concurrency relation for what is
/// left (exact up to a chance of error below 2^-40 for graphs without inclusive joins). What
/// inclusive joins outside of blocks leave open is searched state by state up to `stateBudget`, and
/// not decided beyond.
Verdict checkSoundness(const FlowGraph &graph, int stateBudget = 20'000);

} // namespace tenure::journey
