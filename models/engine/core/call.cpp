// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/call.h"

#include "engine/core/asking.h"
#include "engine/core/framenames.h"
#include "engine/core/frames.h"

namespace tenure::engine::core {

using journey::Record;
using journey::Value;

Result<Value> evaluated(const Run &run, const std::vector<journey::Param> &params, Number frame)
{
    const FrameNames names(run.definition, run.state, frame);
    QVector<journey::Field> fields;
    for (const journey::Param &param : params) {
        const Result<Value> value = param.value.evaluate(names);
        if (!value)
            return value.error();
        if (!value->isNull())
            fields.push_back({param.name, *value});
    }
    return Value(Record(fields));
}

void callScope(Run &run, Place place, const Path &path)
{
    const journey::Node &node = run.node(place);
    if (node.inner < 0)
        return askBlocked(run, place, Error{QStringLiteral("run.nothing_to_call")});
    if (!mayOpenIn(run, run.token(place).frame))
        return askBlocked(run, place, Error{QStringLiteral("run.too_deep")});
    if (!node.call)
        return openScope(run, place, path);
    const Result<Value> variables = evaluated(run, node.call->in, run.token(place).frame);
    if (!variables)
        return askBlocked(run, place, variables.error());
    openScope(run, place, path, *variables);
}

void takeOutputs(Run &run, Place host, Number frame)
{
    const journey::Node &node = run.node(host);
    if (!node.call)
        return;
    // An output that cannot be worked out is missing, as one that is null: what was called has
    // ended in any case.
    const Result<Value> outputs = evaluated(run, node.call->out, frame);
    if (outputs)
        setResult(run, run.token(host).frame, node.id, *outputs);
}

} // namespace tenure::engine::core
