// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/definition.h"

#include <algorithm>
#include <vector>

namespace tenure::engine::core {

/// Where nodes, flows and scopes of one journey version are in another. They are the same if their
/// BPMN ids and those of all scopes around them are; -1 if there is none.
class VersionMap
{
public:
    VersionMap(const journey::Definition &from, const journey::Definition &to);

    journey::NodeIndex node(journey::NodeIndex from) const { return at(m_nodes, from); }
    journey::FlowIndex flow(journey::FlowIndex from) const { return at(m_flows, from); }
    journey::ScopeIndex scope(journey::ScopeIndex from) const { return at(m_scopes, from); }

    /// Whether the other version has this node (an index there) and this one has not.
    bool isNew(journey::NodeIndex to) const
    {
        return std::ranges::find(m_nodes, to) == m_nodes.end();
    }

private:
    static qint32 at(const std::vector<qint32> &map, qint32 index)
    {
        return index < 0 ? -1 : map[size_t(index)];
    }

    std::vector<journey::NodeIndex> m_nodes;
    std::vector<journey::FlowIndex> m_flows;
    std::vector<journey::ScopeIndex> m_scopes;
};

} // namespace tenure::engine::core
