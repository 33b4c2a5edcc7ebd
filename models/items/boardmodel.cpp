// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/boardmodel.h"

#include "base/clock.h"
#include "items/desk.h"
#include "items/taskmodel.h"
#include "services/office.h"
#include "services/readiness.h"
#include "services/taskservice.h"
#include "wording/dates.h"
#include "wording/sentence.h"

#include <numeric>

namespace tenure::items {
namespace {

bool needsHelp(const BoardRow &row)
{
    return row.state == BoardState::Late || row.state == BoardState::AtRisk;
}

using TeamNames = QHash<QString, QString>;

QString who(const services::TaskListRow &task, const TeamNames &teams)
{
    return task.task.assignee.isEmpty() ? teams.value(task.task.team, task.task.team)
                                        : task.task.assignee;
}

void explain(BoardRow &row, const services::ReadinessRow &from, const LocalClock &clock,
             QDate today, const TeamNames &teams)
{
    if (!from.first) {
        row.reason = from.state == services::Readiness::Ready
                         ? BoardModel::tr("Everything is done")
                         : BoardModel::tr("Nothing is due yet");
        if (from.run.nextTimer) {
            const LocalTime next = clock.at(*from.run.nextTimer);
            row.detail =
                BoardModel::tr("Goes on %1").arg(wording::dueText(next.day, next.time, today));
        }
        return;
    }
    const services::TaskListRow &task = *from.first;
    row.task = services::taskName(task.task.run, task.task.number);
    const bool failed = task.task.kind != engine::TaskKind::Work;
    row.reason = failed ? BoardModel::tr("Failed: %1").arg(task.task.title) : task.task.title;
    if (failed)
        row.sentence = wording::sentenceFor(task.task.code, task.task.args).text();
    QStringList details;
    if (task.task.dueAt) {
        const LocalTime due = clock.at(*task.task.dueAt);
        details.append(
            due.day == today
                ? BoardModel::tr("due %1").arg(wording::dueText(due.day, due.time, today))
                : BoardModel::tr("due %1").arg(wording::dayText(due.day, today)));
    }
    if (!who(task, teams).isEmpty())
        details.append(BoardModel::tr("with %1").arg(who(task, teams)));
    row.detail = details.join(QStringLiteral(", "));
}

} // namespace

Lifecycle lifecycleOf(const QString &name)
{
    if (name == u"leave")
        return Lifecycle::Leave;
    return name == u"move" ? Lifecycle::Move : Lifecycle::Join;
}

struct BoardModel::Reading
{
    std::vector<BoardRow> people;
    QDate today;
};

BoardModel::BoardModel(Desk &desk, QObject *parent)
    : RowsModel<BoardRow>(parent), m_desk(desk), m_follower(desk, [this] { load(); }, this)
{
}

void BoardModel::load()
{
    m_desk.ask<Reading>(
        this,
        [](services::Office &office) -> Result<Reading> {
            const LocalClock clock;
            const Instant now = office.clock().now();
            Reading reading;
            reading.today = clock.at(now).day;
            const auto board =
                services::readinessBoard(office.stores(), {.today = reading.today, .now = now});
            if (!board)
                return board.error();
            const TeamNames teams = teamNames(office);
            for (const services::ReadinessRow &from : *board) {
                BoardRow row;
                row.key = QString::number(from.run.run.id.value());
                row.name = from.person.name;
                row.number = from.person.number;
                row.title = from.person.facts.value(QStringLiteral("title")).toString();
                row.manager = from.person.facts.value(QStringLiteral("manager")).toString();
                row.lifecycle = lifecycleOf(from.run.run.lifecycle);
                row.day = from.day;
                row.state = BoardState(from.state);
                row.run = from.run.run.id.value();
                row.open = from.run.openTasks;
                explain(row, from, clock, reading.today, teams);
                reading.people.push_back(std::move(row));
            }
            return reading;
        },
        [this](Result<Reading> reading) {
            m_follower.answered();
            if (reading)
                take(*std::move(reading));
            else
                Q_EMIT failed(reading.error());
        });
}

void BoardModel::take(Reading reading)
{
    m_people = std::move(reading.people);
    m_today = reading.today;
    m_loaded = true;
    showRows();
    Q_EMIT loaded();
}

int BoardModel::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

void BoardModel::setFilter(std::optional<BoardState> state)
{
    m_filter = state;
    showRows();
}

void BoardModel::setManager(const QString &number)
{
    m_manager = number;
    showRows();
}

void BoardModel::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    showRows();
}

bool BoardModel::isShown(const BoardRow &row) const
{
    return m_manager.isEmpty() || row.manager == m_manager;
}

// Key and name of the group that a person stands in.
std::pair<QString, QString> BoardModel::groupOf(const BoardRow &row) const
{
    if (m_grouping == Grouping::ByNeed)
        return needsHelp(row) ? std::pair(QStringLiteral("help"), tr("Needs help"))
                              : std::pair(QStringLiteral("well"), tr("Going well"));
    if (row.day < m_today)
        return {QStringLiteral("past"), tr("Before today")};
    if (row.day == m_today)
        return {QStringLiteral("today"), tr("Today")};
    if (row.day <= m_today.addDays(7))
        return {QStringLiteral("week"), tr("In the next 7 days")};
    return {QStringLiteral("later"), tr("Later")};
}

QString BoardModel::groupWords(const QString &key, qsizetype people) const
{
    if (key == u"help" && people > 1)
        return tr("%1 people, most urgent first").arg(people);
    return people == 1 ? tr("1 person") : tr("%1 people").arg(people);
}

void BoardModel::showRows()
{
    std::vector<BoardRow> people;
    m_counts = {};
    for (const BoardRow &row : m_people) {
        if (!isShown(row))
            continue;
        ++m_counts[size_t(row.state)];
        if (!m_filter || row.state == *m_filter)
            people.push_back(row);
    }
    if (m_grouping == Grouping::ByDay)
        std::ranges::stable_sort(people, {}, &BoardRow::day);
    std::vector<BoardRow> rows;
    for (auto first = people.begin(); first != people.end();) {
        const auto group = groupOf(*first);
        const auto last = std::find_if(first, people.end(),
                                       [&](const BoardRow &row) { return groupOf(row) != group; });
        BoardRow head;
        head.key = group.first;
        head.name = group.second;
        head.group = groupWords(group.first, last - first);
        rows.push_back(std::move(head));
        std::move(first, last, std::back_inserter(rows));
        first = last;
    }
    setRows(std::move(rows));
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BoardModel::words(const BoardRow &row, int column) const
{
    switch (column) {
    case Person:
        return row.name;
    case Day:
        return wording::dayText(row.day, m_today);
    case State:
        return QStringList{tr("Late"), tr("At risk"), tr("On track"), tr("Ready")}.at(
            int(row.state));
    case Open:
        return QString::number(row.open);
    case Why:
        return row.reason;
    default:
        return row.task.isEmpty() ? QString() : tr("Open task");
    }
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    const BoardRow &at = row(index);
    const bool group = !at.group.isEmpty();
    if (role == GroupRole)
        return group && index.column() == 0 ? QVariant(at.group) : QVariant();
    if (role == Qt::DisplayRole)
        return group ? (index.column() == 0 ? at.name : QString()) : words(at, index.column());
    if (role == Qt::ToolTipRole && !group && index.column() == Why)
        return QStringList{at.reason, at.detail, at.sentence}.join(u'\n').trimmed();
    if (role == RawRole && index.column() == Day)
        return at.day;
    if (role == RawRole && index.column() == State)
        return int(at.state);
    return {};
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Open)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Person"), tr("Date"), tr("State"),
                       tr("Open"),   tr("Why"),  tr("What helps")}
        .at(section);
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return row(index).group.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                      : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace tenure::items
