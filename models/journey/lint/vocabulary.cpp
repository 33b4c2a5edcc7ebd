// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/compiler/vocabulary.h"

#include "journey/compiler/facts.h"
#include "journey/lint/rulesets.h"
#include "journey/namespaces.h"

namespace tenure::journey::linting {
namespace {

using compiler::FactRule;

bool contains(std::span<const QStringView> names, QStringView name)
{
    return std::ranges::find(names, name) != names.end();
}

// A misspelt attribute would silently mean its default, which for a timing is "at once".
void checkAttributes(const Element &fact, const FactRule &rule, const Element &holder,
                     QVector<Problem> &problems)
{
    for (const Attribute &attribute : fact.attributes()) {
        if (attribute.namespaceUri.isEmpty() && !contains(rule.attributes, attribute.name))
            problems << problem(u"lint.attribute_unknown", holder,
                                {{QStringLiteral("fact"), fact.name().toString()},
                                 {QStringLiteral("attribute"), attribute.name.toString()}});
    }
}

void checkParts(const Element &fact, const FactRule &rule, const Element &holder,
                QVector<Problem> &problems)
{
    checkAttributes(fact, rule, holder, problems);
    for (const Element &part : fact.children()) {
        const FactRule *const known = compiler::findPart(part.name());
        if (part.namespaceUri() != ns::tenure)
            continue;
        if (known && contains(rule.parts, part.name()))
            checkParts(part, *known, holder, problems);
        else
            problems << problem(u"lint.fact_unknown", holder,
                                {{QStringLiteral("fact"), part.name().toString()}});
    }
}

void checkFacts(const Element &holder, QVector<Problem> &problems)
{
    QStringList seen;
    for (const Element &fact : holder.child(ns::bpmn, u"extensionElements").children()) {
        if (fact.namespaceUri() != ns::tenure)
            continue;
        const QString name = fact.name().toString();
        const FactRule *const rule = compiler::findFact(fact.name());
        const QJsonObject args{{QStringLiteral("fact"), name},
                               {QStringLiteral("place"), holder.name().toString()}};
        if (!rule)
            problems << problem(u"lint.fact_unknown", holder, args);
        else if (!contains(rule->places, holder.name()) || seen.contains(name))
            problems << problem(u"lint.fact_misplaced", holder, args);
        else
            checkParts(fact, *rule, holder, problems);
        seen << name;
    }
}

void addLanes(const Element &laneSet, std::vector<Element> &holders)
{
    for (const Element &lane : laneSet.children(ns::bpmn, u"lane")) {
        holders.push_back(lane);
        addLanes(lane.child(ns::bpmn, u"childLaneSet"), holders);
    }
}

bool carriesFactsItself(const Element &child)
{
    return child.name() == u"multiInstanceLoopCharacteristics" ||
           child.name() == u"timerEventDefinition";
}

} // namespace

std::vector<Element> factHolders(const Chart &chart)
{
    std::vector<Element> holders{chart.process};
    for (const Element &laneSet : chart.process.children(ns::bpmn, u"laneSet"))
        addLanes(laneSet, holders);
    for (const ChartNode &node : chart.nodes) {
        holders.push_back(node.element);
        for (const Element &child : node.element.children()) {
            if (carriesFactsItself(child))
                holders.push_back(child);
        }
    }
    for (const ChartFlow &flow : chart.flows)
        holders.push_back(flow.element);
    return holders;
}

void checkVocabulary(const Chart &chart, QVector<Problem> &problems)
{
    for (const Element &holder : factHolders(chart))
        checkFacts(holder, problems);
    static constexpr QStringView lifecycles[] = {u"join", u"move", u"leave", u"withdraw",
                                                 u"rehire"};
    const QString lifecycle = compiler::fact(chart.process, u"journey").attribute(u"lifecycle");
    if (!lifecycle.isEmpty() && !contains(lifecycles, lifecycle))
        problems << problem(u"lint.lifecycle_unknown", chart.process,
                            {{QStringLiteral("lifecycle"), lifecycle}});
}

} // namespace tenure::journey::linting
