// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/compiler/vocabulary.h"

#include <algorithm>
#include <iterator>

namespace tenure::journey::compiler {
namespace {

constexpr QStringView onProcess[] = {u"process"};
constexpr QStringView onLane[] = {u"lane"};
constexpr QStringView onFlow[] = {u"sequenceFlow"};
constexpr QStringView onWork[] = {u"userTask", u"manualTask", u"serviceTask", u"sendTask"};
constexpr QStringView onHumanWork[] = {u"userTask"};
constexpr QStringView onEffects[] = {u"serviceTask", u"sendTask"};
constexpr QStringView onGrants[] = {u"serviceTask", u"sendTask", u"userTask", u"manualTask"};
constexpr QStringView onTimers[] = {u"startEvent", u"intermediateCatchEvent", u"boundaryEvent",
                                    u"timerEventDefinition"};
constexpr QStringView onLoops[] = {u"multiInstanceLoopCharacteristics",
                                   u"userTask",
                                   u"manualTask",
                                   u"serviceTask",
                                   u"sendTask",
                                   u"receiveTask",
                                   u"task",
                                   u"subProcess",
                                   u"callActivity"};
constexpr QStringView onCalls[] = {u"callActivity"};

constexpr QStringView timing[] = {u"anchor", u"offset", u"at", u"location"};
constexpr QStringView printedTiming[] = {u"anchor", u"offset", u"at", u"location", u"bodyHash"};
constexpr QStringView journey[] = {u"lifecycle", u"description"};
constexpr QStringView key[] = {u"key"};
constexpr QStringView effect[] = {u"system", u"verb", u"item", u"onFailure"};
constexpr QStringView message[] = {u"template", u"to", u"system"};
constexpr QStringView assign[] = {u"team", u"assignee"};
constexpr QStringView approval[] = {u"need", u"reason"};
constexpr QStringView approver[] = {u"team"};
constexpr QStringView inverse[] = {u"step", u"verb"};
constexpr QStringView condition[] = {u"expression", u"bodyHash"};
constexpr QStringView loop[] = {u"collection", u"element", u"completion"};
constexpr QStringView call[] = {u"version"};
constexpr QStringView pair[] = {u"name", u"value"};
constexpr QStringView field[] = {u"id", u"label", u"type", u"required"};

constexpr QStringView effectParts[] = {u"param", u"deadline"};
constexpr QStringView messageParts[] = {u"param"};
constexpr QStringView formParts[] = {u"field"};
constexpr QStringView fieldParts[] = {u"choice"};
constexpr QStringView checklistParts[] = {u"item"};
constexpr QStringView approvalParts[] = {u"approver"};
constexpr QStringView callParts[] = {u"in", u"out"};

constexpr FactRule facts[] = {
    {u"journey", onProcess, journey},
    {u"kit", onProcess, key},
    {u"team", onLane, key},
    {u"effect", onEffects, effect, effectParts},
    {u"message", onEffects, message, messageParts},
    {u"assign", onWork, assign},
    {u"due", onWork, printedTiming},
    {u"form", onWork, {}, formParts},
    {u"checklist", onWork, {}, checklistParts},
    {u"instructions", onWork, {}},
    {u"approval", onHumanWork, approval, approvalParts},
    {u"inverse", onGrants, inverse},
    {u"timing", onTimers, printedTiming},
    {u"condition", onFlow, condition},
    {u"loop", onLoops, loop},
    {u"call", onCalls, call, callParts},
};

constexpr FactRule parts[] = {
    {u"param", {}, pair},
    {u"in", {}, pair},
    {u"out", {}, pair},
    {u"deadline", {}, timing},
    {u"field", {}, field, fieldParts},
    {u"choice", {}, {}},
    {u"item", {}, {}},
    {u"approver", {}, approver},
};

const FactRule *find(std::span<const FactRule> rules, QStringView name)
{
    const auto found = std::ranges::find(rules, name, &FactRule::name);
    return found == rules.end() ? nullptr : &*found;
}

} // namespace

const FactRule *findFact(QStringView name)
{
    return find(facts, name);
}

const FactRule *findPart(QStringView name)
{
    return find(parts, name);
}

} // namespace tenure::journey::compiler
