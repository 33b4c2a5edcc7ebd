// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/taskarranging.h"

#include "items/desk.h"
#include "services/office.h"
#include "services/ports/userstore.h"
#include "services/taskhandler.h"
#include "services/taskservice.h"

namespace tenure::items {
namespace {

using Verb = std::function<Result<void>(services::Office &, RunId, engine::Number)>;

services::TaskHandler handlerOf(services::Office &office)
{
    return {office.stores(), office.clock()};
}

Result<Holder> holderOf(services::Office &office, RunId run, engine::Number number)
{
    const auto row = office.stores().tasks.task(run, number);
    return row ? Result(Holder{row->task.team, row->task.assignee}) : row.error();
}

void noteHandover(Arranged &arranged, const QString &task, const Result<Holder> &before,
                  const Result<Holder> &after)
{
    if (before && after && *before != *after)
        arranged.handovers.append({task, *before, *after});
}

Arranged arrangeEach(services::Office &office, const QStringList &tasks, const Verb &verb)
{
    Arranged arranged;
    for (const QString &task : tasks) {
        const auto name = services::taskFromName(task);
        if (!name) {
            arranged.refused.append({task, name.error()});
            continue;
        }
        const auto &[run, number] = *name;
        const Result<Holder> before = holderOf(office, run, number);
        if (const Result<void> done = verb(office, run, number); !done) {
            arranged.refused.append({task, done.error()});
            continue;
        }
        ++arranged.done;
        noteHandover(arranged, task, before, holderOf(office, run, number));
    }
    return arranged;
}

void arrange(Desk &desk, QObject *receiver, const QStringList &tasks, const Verb &verb,
             ArrangedAnswer answer)
{
    desk.change<Arranged>(
        receiver,
        [tasks, verb](services::Office &office) -> Result<Arranged> {
            return arrangeEach(office, tasks, verb);
        },
        std::move(answer));
}

void arrangeOne(Desk &desk, QObject *receiver, const QString &task, const Verb &verb,
                std::function<void(Result<void>)> answer)
{
    desk.change<void>(
        receiver,
        [task, verb](services::Office &office) -> Result<void> {
            const auto name = services::taskFromName(task);
            return name ? verb(office, name->first, name->second) : name.error();
        },
        std::move(answer));
}

} // namespace

void askForHolders(Desk &desk, QObject *receiver, std::function<void(Result<HolderChoices>)> answer)
{
    desk.ask<HolderChoices>(
        receiver,
        [](services::Office &office) -> Result<HolderChoices> {
            const auto teams = office.stores().users.teams();
            if (!teams)
                return teams.error();
            const auto users = office.stores().users.users();
            if (!users)
                return users.error();
            HolderChoices choices;
            for (const services::TeamRow &team : *teams)
                choices.choices.append(
                    {{team.key, {}}, team.name.isEmpty() ? team.key : team.name});
            for (const services::UserRow &user : *users) {
                if (user.active)
                    choices.choices.append(
                        {{{}, user.name},
                         user.displayName.isEmpty() ? user.name : user.displayName});
            }
            return choices;
        },
        std::move(answer));
}

void takeTasks(Desk &desk, QObject *receiver, const QStringList &tasks, ArrangedAnswer answer)
{
    arrange(
        desk, receiver, tasks,
        [](services::Office &office, RunId run, engine::Number number) {
            return handlerOf(office).take(office.caller(), run, number);
        },
        std::move(answer));
}

void handTasks(Desk &desk, QObject *receiver, const QStringList &tasks, const Holder &to,
               ArrangedAnswer answer)
{
    arrange(
        desk, receiver, tasks,
        [to](services::Office &office, RunId run, engine::Number number) -> Result<void> {
            services::TaskOwner owner{to.team, to.user};
            if (owner.team.isEmpty()) { // a person takes it over for the team that has it
                const Result<Holder> now = holderOf(office, run, number);
                if (!now)
                    return now.error();
                owner.team = now->team;
            }
            return handlerOf(office).assign(office.caller(), run, number, owner);
        },
        std::move(answer));
}

void giveBack(Desk &desk, QObject *receiver, const QVector<Handover> &handovers,
              ArrangedAnswer answer)
{
    QStringList tasks;
    for (const Handover &handover : handovers)
        tasks.append(handover.task);
    arrange(
        desk, receiver, tasks,
        [handovers](services::Office &office, RunId run, engine::Number number) -> Result<void> {
            const auto found =
                std::ranges::find(handovers, services::taskName(run, number), &Handover::task);
            const services::TaskOwner before{found->before.team, found->before.user};
            const services::TaskOwner after{found->after.team, found->after.user};
            return handlerOf(office).assign(office.caller(), run, number, before, after);
        },
        std::move(answer));
}

void snoozeTasks(Desk &desk, QObject *receiver, const QStringList &tasks, const LocalTime &until,
                 const QString &reason, ArrangedAnswer answer)
{
    arrange(
        desk, receiver, tasks,
        [until, reason](services::Office &office, RunId run, engine::Number number) {
            const LocalClock clock;
            const Result<Instant> instant = clock.instantOf(until);
            return instant
                       ? handlerOf(office).snooze(office.caller(), run, number, *instant, reason)
                       : Result<void>(instant.error());
        },
        std::move(answer));
}

void wakeTasks(Desk &desk, QObject *receiver, const QStringList &tasks, ArrangedAnswer answer)
{
    arrange(
        desk, receiver, tasks,
        [](services::Office &office, RunId run, engine::Number number) {
            return handlerOf(office).wake(office.caller(), run, number);
        },
        std::move(answer));
}

void finishTasks(Desk &desk, QObject *receiver, const QStringList &tasks, ArrangedAnswer answer)
{
    arrange(
        desk, receiver, tasks,
        [](services::Office &office, RunId run, engine::Number number) {
            services::TaskService service(office.stores(), office.clock());
            return service.complete(office.caller(), run, number, QStringLiteral("done"), {});
        },
        std::move(answer));
}

void tickTask(Desk &desk, QObject *receiver, const QString &task, int place, bool ticked,
              std::function<void(Result<void>)> answer)
{
    arrangeOne(
        desk, receiver, task,
        [place, ticked](services::Office &office, RunId run, engine::Number number) {
            return handlerOf(office).tick(office.caller(), run, number, place, ticked);
        },
        std::move(answer));
}

void noteOnTask(Desk &desk, QObject *receiver, const QString &task, const QString &text,
                bool isReference, std::function<void(Result<void>)> answer)
{
    const auto kind =
        isReference ? services::TaskNoteKind::Reference : services::TaskNoteKind::Words;
    arrangeOne(
        desk, receiver, task,
        [kind, text](services::Office &office, RunId run, engine::Number number) {
            return handlerOf(office).note(office.caller(), run, number, kind, text);
        },
        std::move(answer));
}

} // namespace tenure::items
