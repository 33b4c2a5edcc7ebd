// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/versionmap.h"

#include <QHash>
#include <QStringList>

namespace tenure::engine::core {

using journey::Definition;
using journey::ScopeIndex;

namespace {

// The ids of the steps that open a scope, from the outside; an event sub-process goes by its start.
QString nameOf(const Definition &definition, ScopeIndex index)
{
    if (index <= 0)
        return {};
    const journey::Scope &scope = definition.scope(index);
    if (scope.host >= 0) {
        const journey::Node &host = definition.node(scope.host);
        return nameOf(definition, host.scope) + host.id + u'/';
    }
    const QString start = scope.start >= 0 ? definition.node(scope.start).id : QString();
    return nameOf(definition, scope.parent) + start + u'#';
}

QStringList scopeNames(const Definition &definition)
{
    QStringList names;
    for (ScopeIndex scope = 0; size_t(scope) < definition.scopes.size(); ++scope)
        names << nameOf(definition, scope);
    return names;
}

QStringList nodeNames(const Definition &definition, const QStringList &scopes)
{
    QStringList names;
    for (const journey::Node &node : definition.nodes)
        names << scopes[node.scope] + node.id;
    return names;
}

QStringList flowNames(const Definition &definition, const QStringList &scopes)
{
    QStringList names;
    for (const journey::Flow &flow : definition.flows)
        names << scopes[definition.node(flow.source).scope] + flow.id;
    return names;
}

std::vector<qint32> matched(const QStringList &from, const QStringList &to)
{
    QHash<QString, qint32> places;
    for (qint32 place = 0; place < to.size(); ++place)
        places.insert(to[place], place);
    std::vector<qint32> map;
    map.reserve(size_t(from.size()));
    for (const QString &name : from)
        map.push_back(places.value(name, -1));
    return map;
}

} // namespace

VersionMap::VersionMap(const Definition &from, const Definition &to)
{
    const QStringList before = scopeNames(from);
    const QStringList after = scopeNames(to);
    m_scopes = matched(before, after);
    m_nodes = matched(nodeNames(from, before), nodeNames(to, after));
    m_flows = matched(flowNames(from, before), flowNames(to, after));
}

} // namespace tenure::engine::core
