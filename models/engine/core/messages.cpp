// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/messages.h"

#include "engine/core/catching.h"
#include "engine/core/events.h"
#include "engine/core/flows.h"
#include "engine/core/frames.h"
#include "journey/valuejson.h"

#include <QJsonObject>

namespace tenure::engine::core {

using journey::EventSpec;
using journey::NodeIndex;
using journey::Trigger;

namespace {

bool takes(const EventSpec &event, const QString &message)
{
    return event.code.isEmpty() || event.code == message;
}

bool listensFor(const EventSpec &event, const QString &message, bool interrupting)
{
    return event.trigger == Trigger::Message && event.interrupting == interrupting &&
           takes(event, message);
}

bool giveToWait(Run &run, const Mail &mail)
{
    for (Place place = 0; place < run.state.tokens.size(); ++place) {
        const Wait wait = run.token(place).wait;
        if (wait == Wait::Message && takes(run.node(place).event, mail.name)) {
            setResult(run, run.token(place).frame, run.node(place).id, mail.values);
            leaveAndRoute(run, place, StepEnd::Done);
            return true;
        }
        if (wait != Wait::Gateway)
            continue;
        const NodeIndex event = awaitedAt(run.definition, run.token(place).node, mail.name);
        if (event >= 0) {
            choose(run, place, event, mail.values);
            return true;
        }
    }
    return false;
}

bool giveToBoundary(Run &run, const Mail &mail, bool interrupting)
{
    for (Place place = 0; place < run.state.tokens.size(); ++place) {
        if (!hasOpenBoundaries(run, place))
            continue;
        for (const NodeIndex boundary : run.node(place).boundaries) {
            if (listensFor(run.definition.node(boundary).event, mail.name, interrupting)) {
                caught(run, Catcher{.token = place, .event = boundary}, mail.values);
                return true;
            }
        }
    }
    return false;
}

NodeIndex handlerIn(const Run &run, const Frame &frame, const QString &message, bool interrupting)
{
    if (isInstance(frame) || frame.closed)
        return -1;
    for (const journey::ScopeIndex handler : run.definition.scope(frame.scope).handlers) {
        const NodeIndex start = run.definition.scope(handler).start;
        if (start >= 0 && listensFor(run.definition.node(start).event, message, interrupting))
            return start;
    }
    return -1;
}

bool giveToHandler(Run &run, const Mail &mail, bool interrupting)
{
    Catcher innermost;
    int deepest = 0;
    for (const Frame &frame : run.state.frames) {
        const NodeIndex start = handlerIn(run, frame, mail.name, interrupting);
        const int depth = start >= 0 ? depthOf(run.state, frame.id) : 0;
        if (depth > deepest) {
            innermost = Catcher{.frame = frame.id, .event = start};
            deepest = depth;
        }
    }
    if (!innermost)
        return false;
    caught(run, innermost, mail.values);
    return true;
}

bool give(Run &run, const Mail &mail)
{
    return giveToWait(run, mail) || giveToBoundary(run, mail, true) ||
           giveToBoundary(run, mail, false) || giveToHandler(run, mail, true) ||
           giveToHandler(run, mail, false);
}

} // namespace

bool handOutMail(Run &run)
{
    auto &mailbox = run.state.mailbox;
    for (size_t i = 0; i < mailbox.size(); ++i) {
        const Mail mail = mailbox[i];
        if (give(run, mail)) {
            mailbox.erase(mailbox.begin() + qptrdiff(i));
            return true;
        }
    }
    return false;
}

void apply(Run &run, const MessageArrived &message)
{
    // What is no record of ours carries no values; that it came is what counts.
    const Result<journey::Value> values = journey::valueFromJson(message.values);
    run.state.mailbox.push_back(Mail{message.name, values ? *values : journey::Value()});
}

} // namespace tenure::engine::core
