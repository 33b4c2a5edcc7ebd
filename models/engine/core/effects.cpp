// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/effects.h"

#include "engine/core/asking.h"
#include "engine/core/call.h"
#include "engine/core/catching.h"
#include "engine/core/flows.h"
#include "engine/core/frames.h"
#include "engine/core/tasks.h"
#include "journey/valuejson.h"

#include <algorithm>

namespace tenure::engine::core {

using journey::Value;

namespace {

Result<QJsonObject> paramsOf(const Run &run, Place place)
{
    const auto &effect = run.node(place).effect;
    if (!effect || effect->params.empty())
        return QJsonObject();
    const Result<Value> values = evaluated(run, effect->params, run.state.tokens[place].frame);
    if (!values)
        return values.error();
    return journey::toJson(*values).toObject();
}

Place placeOfEffect(const RunState &state, Number effect)
{
    const auto found = std::ranges::find(state.tokens, effect, &Token::effect);
    return effect != 0 && found != state.tokens.end() ? Place(found - state.tokens.begin())
                                                      : nowhere;
}

QStringList waysOut()
{
    return {QStringLiteral("retry"), QStringLiteral("skip")};
}

void handToPerson(Run &run, Place place, OpenTask task)
{
    task.path = pathOf(run, place);
    // What the effect would do now: facts may have changed since it was asked for.
    if (const Result<QJsonObject> params = paramsOf(run, place))
        task.params = *params;
    run.give(std::move(task));
}

void fallBack(Run &run, Place place, const EffectOver &over)
{
    OpenTask task = taskFor(run, place, TaskKind::Fallback, Ask::Fallback);
    task.code = over.error.code;
    task.args = over.error.args;
    task.outcomes = waysOut();
    handToPerson(run, place, std::move(task));
}

void hand(Run &run, Place place)
{
    handToPerson(run, place, taskFor(run, place, TaskKind::Work, Ask::Handed));
}

bool awaitsEnd(const Token &token)
{
    return token.wait == Wait::Effect || token.ask == Ask::Unclear;
}

} // namespace

void startEffect(Run &run, Place place, const Path &path)
{
    Result<QJsonObject> params = paramsOf(run, place);
    if (!params)
        return askBlocked(run, place, params.error());
    Token &token = run.token(place);
    token.wait = Wait::Effect;
    token.effect = run.nextNumber();
    run.give(StartEffect{token.effect, token.node, path, std::move(*params)});
}

void apply(Run &run, const EffectDone &done)
{
    const Place place = placeOfEffect(run.state, done.effect);
    if (place == nowhere)
        return;
    closeTask(run, place);
    setResult(run, run.token(place).frame, run.node(place).id, done.observed);
    leaveAndRoute(run, place, StepEnd::Done);
}

void apply(Run &run, const EffectOver &over)
{
    const Place place = placeOfEffect(run.state, over.effect);
    if (place == nowhere || !awaitsEnd(run.token(place)))
        return;
    closeTask(run, place);
    if (over.errorClass == u"manual")
        return hand(run, place);
    const Catcher catcher = catcherOf(run, place, journey::Trigger::Error, over.errorClass);
    if (!catcher)
        return fallBack(run, place, over);
    // It is over: there is nothing left to withdraw.
    run.token(place).wait = Wait::Moving;
    caught(run, catcher,
           journey::Record{{QStringLiteral("code"), over.error.code},
                           {QStringLiteral("errorClass"), over.errorClass}});
}

void apply(Run &run, const EffectUnclear &unclear)
{
    const Place place = placeOfEffect(run.state, unclear.effect);
    if (place == nowhere || run.token(place).wait != Wait::Effect)
        return;
    ask(run, place, Ask::Unclear, unclear.error, waysOut());
}

} // namespace tenure::engine::core
