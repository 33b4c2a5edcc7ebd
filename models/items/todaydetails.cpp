// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/todaydetails.h"

#include "base/clock.h"
#include "items/desk.h"
#include "services/office.h"
#include "services/overview.h"
#include "services/ports/peoplestore.h"
#include "services/ports/runqueries.h"
#include "services/ports/systemstore.h"
#include "services/ports/userstore.h"
#include "services/taskservice.h"

namespace tenure::items {
namespace {

constexpr int mostWaiting = 6;
constexpr std::chrono::hours lately{24};
constexpr QLatin1StringView systemSubject("system:");

WaitingTask waitingTask(const services::TaskListRow &row, const LocalClock &clock, Instant now)
{
    WaitingTask waiting;
    waiting.key = services::taskName(row.task.run, row.task.number);
    waiting.title = row.task.title;
    waiting.personName = row.personName;
    waiting.failure = row.task.kind != engine::TaskKind::Work;
    if (row.task.dueAt) {
        waiting.due = clock.at(*row.task.dueAt);
        waiting.late = *row.task.dueAt < now;
    }
    return waiting;
}

Result<void> readUser(services::Office &office, TodaySheet &sheet)
{
    sheet.roles = office.caller().roles;
    const Result<services::UserRow> user = office.stores().users.user(office.caller().user);
    if (!user)
        return user.error();
    if (!user->person.isValid())
        return {};
    const Result<services::PersonRow> person = office.stores().people.person(user->person);
    if (!person)
        return person.error();
    sheet.personNumber = person->number;
    return {};
}

Result<void> readWaiting(services::Office &office, const LocalClock &clock, Instant now,
                         TodaySheet &sheet)
{
    const Result<services::WaitingTasks> waiting =
        services::tasksWaitingFor(office.stores(), office.caller(), now, mostWaiting);
    if (!waiting)
        return waiting.error();
    for (const services::TaskListRow &row : waiting->first)
        sheet.waiting.append(waitingTask(row, clock, now));
    sheet.waitingCount = waiting->count;
    sheet.isMoreWaiting = waiting->isMore;
    sheet.isTheirs = waiting->isTheirs;
    return {};
}

Result<void> readTroubles(services::Office &office, const LocalClock &clock, TodaySheet &sheet)
{
    const Result<std::vector<engine::AlertRow>> alerts = office.stores().runs.openAlerts();
    if (!alerts)
        return alerts.error();
    for (const engine::AlertRow &alert : *alerts) {
        if (alert.subject.startsWith(systemSubject))
            sheet.troubles.append({alert.subject.mid(systemSubject.size()),
                                   {alert.code, alert.args},
                                   clock.at(alert.at)});
    }
    const Result<std::vector<engine::SystemRow>> systems = office.stores().systems.systems();
    if (!systems)
        return systems.error();
    sheet.systems = int(systems->size());
    return {};
}

Result<void> readActivity(services::Office &office, Instant now, TodaySheet &sheet)
{
    const Result<services::Activity> activity =
        services::activitySince(office.stores(), now - lately);
    if (!activity)
        return activity.error();
    sheet.changes = activity->effectsTried;
    sheet.tasksDone = activity->tasksDone;
    sheet.journeysEnded = activity->journeysEnded;
    return {};
}

Result<TodaySheet> readToday(services::Office &office)
{
    const LocalClock clock;
    const Instant now = office.clock().now();
    TodaySheet sheet;
    sheet.today = clock.at(now).day;
    Result<void> done = readUser(office, sheet);
    if (done)
        done = readWaiting(office, clock, now, sheet);
    if (done)
        done = readTroubles(office, clock, sheet);
    if (done)
        done = readActivity(office, now, sheet);
    if (!done)
        return done.error();
    return sheet;
}

} // namespace

TodayDetails::TodayDetails(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_follower(desk, [this] { load(); }, this)
{
}

void TodayDetails::load()
{
    m_desk.ask<TodaySheet>(this, readToday, [this](Result<TodaySheet> sheet) {
        m_follower.answered();
        if (!sheet) {
            Q_EMIT failed(sheet.error());
            return;
        }
        m_sheet = *std::move(sheet);
        Q_EMIT changed();
    });
}

} // namespace tenure::items
