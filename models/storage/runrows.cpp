// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/runrows.h"

#include "storage/connection.h"

namespace tenure::storage {

Row &operator>>(Row &row, engine::RunRow &run)
{
    return row >> run.id >> run.person >> run.version >> run.journey >> run.lifecycle >>
           run.status >> run.startedAt >> run.endedAt;
}

Row &operator>>(Row &row, engine::InboxEvent &event)
{
    return row >> event.run >> event.place >> event.at >> event.body;
}

Row &operator>>(Row &row, engine::StepRow &step)
{
    return row >> step.run >> step.path >> step.node >> step.enteredAt >> step.leftAt >> step.end;
}

Row &operator>>(Row &row, engine::EffectRow &effect)
{
    return row >> effect.run >> effect.number >> effect.key >> effect.person >> effect.node >>
           effect.path >> effect.logicalSystem >> effect.system >> effect.verb >> effect.item >>
           effect.params >> effect.onFailure >> effect.state >> effect.waitsFor >>
           effect.attempts >> effect.epoch >> effect.createdAt >> effect.notBefore >>
           effect.deadline >> effect.beforeImage >> effect.plan >> effect.externalRef >>
           effect.observed >> effect.changed >> effect.errorClass >> effect.error;
}

Row &operator>>(Row &row, engine::EffectTryRow &attempt)
{
    return row >> attempt.run >> attempt.number >> attempt.attempt >> attempt.startedAt >>
           attempt.endedAt >> attempt.phase >> attempt.errorClass >> attempt.error >>
           attempt.observed;
}

Row &operator>>(Row &row, engine::TaskRow &task)
{
    return row >> task.run >> task.number >> task.person >> task.node >> task.path >> task.title >>
           task.kind >> task.state >> task.team >> task.assignee >> task.dueRule >>
           task.enteredAt >> task.dueAt >> task.code >> task.args >> task.details >> task.outcome >>
           task.values >> task.closedAt >> task.closedBy;
}

Row &operator>>(Row &row, engine::TimerRow &timer)
{
    return row >> timer.run >> timer.number >> timer.person >> timer.node >> timer.purpose >>
           timer.state >> timer.rule >> timer.entered >> timer.dueAt >> timer.wall >> timer.zone >>
           timer.zoneData;
}

Row &operator>>(Row &row, engine::AlertRow &alert)
{
    return row >> alert.subject >> alert.code >> alert.args >> alert.at >> alert.endedAt;
}

Row &operator>>(Row &row, engine::GrantCheckRow &check)
{
    return row >> check.person >> check.item >> check.system >> check.run >> check.effect >>
           check.verb >> check.params >> check.externalRef >> check.provenAt >> check.stage >>
           check.dueAt >> check.attempts;
}

Result<std::vector<engine::AlertRow>> readOpenAlerts(Connection &connection)
{
    return connection.statements().all<engine::AlertRow>(
        "SELECT subject, code, args, at, ended_at FROM alert WHERE ended_at IS NULL"
        " ORDER BY at, id");
}

} // namespace tenure::storage
