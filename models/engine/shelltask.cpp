// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/shelltask.h"

namespace tenure::engine {

TaskRow exceptionFor(const EffectRow &effect, const QString &code, Instant at)
{
    TaskRow task;
    task.run = effect.run;
    task.number = firstShellTask + effect.number;
    task.person = effect.person;
    task.node = effect.node;
    task.path = effect.path;
    task.title = effect.verb;
    task.kind = TaskKind::Exception;
    task.enteredAt = at;
    task.code = code;
    task.args = {{QStringLiteral("verb"), effect.verb}, {QStringLiteral("system"), effect.system}};
    task.details = {{QStringLiteral("params"), effect.params}};
    return task;
}

} // namespace tenure::engine
