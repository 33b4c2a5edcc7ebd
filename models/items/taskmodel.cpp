// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/taskmodel.h"

#include "base/clock.h"
#include "items/desk.h"
#include "items/peoplemodel.h"
#include "services/office.h"
#include "services/ports/userstore.h"
#include "services/taskservice.h"
#include "wording/dates.h"
#include "wording/sentence.h"

namespace tenure::items {
namespace {

constexpr int mostTasks = 20'000;

struct GroupOf
{
    QString key;
    QString name;
};

GroupOf groupOf(const TaskItem &task, QDate today)
{
    if (task.late)
        return {QStringLiteral("late"), TaskModel::tr("Late")};
    if (!task.due)
        return {QStringLiteral("none"), TaskModel::tr("Without a date")};
    if (task.due->day == today)
        return {QStringLiteral("today"), TaskModel::tr("Today")};
    return {QStringLiteral("later"), TaskModel::tr("Tomorrow and later")};
}

// Tasks come most urgent first, so each group is one stretch.
std::vector<TaskItem> grouped(const std::vector<TaskItem> &tasks, QDate today)
{
    std::vector<TaskItem> rows;
    int head = -1;
    int members = 0;
    const auto close = [&] {
        if (head >= 0)
            rows[size_t(head)].group =
                members == 1 ? TaskModel::tr("1 task") : TaskModel::tr("%1 tasks").arg(members);
    };
    for (const TaskItem &task : tasks) {
        const GroupOf group = groupOf(task, today);
        if (head < 0 || rows[size_t(head)].key != group.key) {
            close();
            head = int(rows.size());
            members = 0;
            TaskItem row;
            row.key = group.key;
            row.title = group.name;
            rows.push_back(std::move(row));
        }
        rows.push_back(task);
        ++members;
    }
    close();
    return rows;
}

} // namespace

TaskItem taskItem(const services::TaskListRow &row, const LocalClock &clock, Instant now)
{
    TaskItem item;
    item.key = services::taskName(row.task.run, row.task.number);
    item.failure = row.task.kind != engine::TaskKind::Work;
    item.title = row.task.title;
    item.detail =
        item.failure ? wording::sentenceFor(row.task.code, row.task.args).happened : row.journey;
    item.personNumber = row.personNumber;
    item.personName = row.personName;
    item.lifecycle = lifecycleOf(row.lifecycle);
    item.owner = row.task.assignee;
    item.team = row.task.team;
    item.teamKey = row.task.team;
    if (services::isSnoozed(row.snoozedUntil, row.task.dueAt, now))
        item.snoozedUntil = clock.at(*row.snoozedUntil);
    if (row.task.dueAt) {
        item.due = clock.at(*row.task.dueAt);
        item.late = *row.task.dueAt < now;
    }
    return item;
}

QHash<QString, QString> teamNames(services::Office &office)
{
    QHash<QString, QString> names;
    const Result<std::vector<services::TeamRow>> teams = office.stores().users.teams();
    if (!teams)
        return names;
    for (const services::TeamRow &team : *teams) {
        if (!team.name.isEmpty())
            names.insert(team.key, team.name);
    }
    return names;
}

struct TaskModel::Reading
{
    std::vector<TaskItem> tasks;
    QString user;
    QStringList teams;
    QDate today;
};

TaskModel::TaskModel(Desk &desk, QObject *parent) : RowsModel<TaskItem>(parent), m_desk(desk)
{
    connect(&desk, &Desk::changed, this, &TaskModel::load);
    load();
}

void TaskModel::load()
{
    m_desk.ask<Reading>(
        this,
        [](services::Office &office) -> Result<Reading> {
            const LocalClock clock;
            const Instant now = office.clock().now();
            const auto tasks = office.stores().tasks.tasks({.limit = mostTasks});
            if (!tasks)
                return tasks.error();
            Reading reading{{}, office.caller().user, {}, clock.at(now).day};
            if (const auto user = office.stores().users.user(reading.user))
                reading.teams = user->teams;
            const QHash<QString, QString> names = teamNames(office);
            for (const services::TaskListRow &row : *tasks) {
                if (row.answered)
                    continue;
                TaskItem item = taskItem(row, clock, now);
                item.team = names.value(item.team, item.team);
                reading.tasks.push_back(std::move(item));
            }
            return reading;
        },
        [this](Result<Reading> reading) {
            if (!reading)
                return;
            m_tasks = std::move(reading->tasks);
            m_user = reading->user;
            m_teams = reading->teams;
            m_today = reading->today;
            m_loaded = true;
            forgetGoneTicks();
            showRows();
            Q_EMIT loaded();
        });
}

void TaskModel::toggle(const QString &task)
{
    const int row = rowOf(task);
    if (row < 0 || !rows()[size_t(row)].group.isEmpty())
        return;
    if (!m_ticked.remove(task))
        m_ticked.insert(task);
    Q_EMIT dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void TaskModel::clearTicks()
{
    if (m_ticked.isEmpty())
        return;
    m_ticked.clear();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

QStringList TaskModel::ticked() const
{
    QStringList names;
    for (const TaskItem &task : m_tasks) {
        if (m_ticked.contains(task.key))
            names.append(task.key);
    }
    return names;
}

// What somebody else has done meanwhile is ticked no more.
void TaskModel::forgetGoneTicks()
{
    const QStringList left = ticked();
    if (left.size() == m_ticked.size())
        return;
    m_ticked = QSet<QString>(left.begin(), left.end());
    Q_EMIT ticksChanged();
}

bool TaskModel::belongs(const TaskItem &task, Whose whose) const
{
    if (task.snoozedUntil.has_value() != (whose == Whose::PutOff))
        return false;
    switch (whose) {
    case Whose::Mine:
        return task.owner == m_user;
    case Whose::MyTeams:
        return m_teams.contains(task.teamKey);
    case Whose::NoOwner:
        return task.owner.isEmpty();
    case Whose::Late:
        return task.late;
    case Whose::All:
    case Whose::PutOff:
        break;
    }
    return true;
}

int TaskModel::count(Whose whose) const
{
    return int(std::ranges::count_if(
        m_tasks, [this, whose](const TaskItem &task) { return belongs(task, whose); }));
}

void TaskModel::setWhose(Whose whose)
{
    m_whose = whose;
    showRows();
    Q_EMIT loaded();
}

void TaskModel::setSearch(const QString &text)
{
    m_search = folded(text);
    showRows();
    Q_EMIT loaded();
}

void TaskModel::showRows()
{
    std::vector<TaskItem> rows;
    std::ranges::copy_if(m_tasks, std::back_inserter(rows), [this](const TaskItem &task) {
        return belongs(task, m_whose) &&
               (m_search.isEmpty() ||
                folded(task.title + u' ' + task.personName).contains(m_search));
    });
    setRows(grouped(rows, m_today));
}

int TaskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TaskModel::words(const TaskItem &task, int column) const
{
    switch (column) {
    case Title:
        return task.title;
    case For:
        return task.personName;
    case Due:
        if (!task.due)
            return {};
        return task.due->day == m_today ? wording::dueText(task.due->day, task.due->time, m_today)
                                        : wording::dayText(task.due->day, m_today);
    default:
        return task.owner.isEmpty() ? task.team : task.owner;
    }
}

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    const TaskItem &at = row(index);
    const bool group = !at.group.isEmpty();
    if (role == GroupRole)
        return group && index.column() == 0 ? QVariant(at.group) : QVariant();
    if (role == Qt::DisplayRole)
        return group && index.column() > 0 ? QString() : words(at, index.column());
    if (role == Qt::CheckStateRole && !group && index.column() == Title)
        return isTicked(at.key) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole && !group && index.column() == Title)
        return QStringLiteral("%1\n%2").arg(at.title, at.detail);
    return {};
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Task"), tr("For"), tr("Due"), tr("Owner")}.at(section);
}

Qt::ItemFlags TaskModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return row(index).group.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                      : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace tenure::items
