// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/compiler/builder.h"
#include "journey/context.h"

namespace tenure::journey::linting {

using Place = int; ///< of a node, flow or scope in its vector; -1: none

enum class Shape : quint8 { Event, Activity, Gateway };

struct ChartNode
{
    Element element;
    Shape shape = Shape::Activity;
    Place scope = -1;
    Place inner = -1;         ///< the scope of a sub-process
    Place host = -1;          ///< of a boundary event
    bool standsApart = false; ///< event sub-process or compensation handler: no flow leads there
    std::vector<Place> in;
    std::vector<Place> out;
    std::vector<Place> boundaries;

    bool is(QStringView name) const { return element.name() == name; }
};

struct ChartFlow
{
    Element element;
    Place source = -1;
    Place target = -1;
    bool conditional = false;
    bool isDefault = false;
};

struct ChartScope
{
    Element container;
    std::vector<Place> nodes;
};

/// One process as it is drawn, with what Tenure does not run as well: the shape of a draft is
/// checked on it.
struct Chart
{
    Element process;
    std::vector<ChartNode> nodes; ///< in file order
    std::vector<ChartFlow> flows;
    std::vector<ChartScope> scopes; ///< the process first
    QHash<QString, Place> byId;

    const ChartNode &node(Place place) const { return nodes[size_t(place)]; }
    const ChartFlow &flow(Place place) const { return flows[size_t(place)]; }
    /// Name, else id, for people.
    QString title(const QString &id) const;
};

Chart chartOf(const Element &process);

/// Everything that the rules look at.
struct Subject
{
    const Document &document;
    const Chart &chart;
    const compiler::Builder &built;
    const Context &context;

    const Definition &definition() const { return built.definition(); }
    /// Nodes of this file, those of called journeys left out: their own file is checked when it is
    /// published.
    std::vector<NodeIndex> ownNodes() const;
};

} // namespace tenure::journey::linting
