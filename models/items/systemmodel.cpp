// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/systemmodel.h"

#include "base/clock.h"
#include "items/desk.h"
#include "items/systemreading.h"
#include "wording/dates.h"

#include <QCoreApplication>

#include <numeric>

namespace tenure::items {

struct SystemModel::Reading
{
    std::vector<SystemItem> systems;
    QDate today;
};

QString systemStateWord(SystemState state)
{
    switch (state) {
    case SystemState::Down:
        return QCoreApplication::translate("SystemState", "Down");
    case SystemState::Degraded:
        return QCoreApplication::translate("SystemState", "Degraded");
    case SystemState::Paused:
        return QCoreApplication::translate("SystemState", "Paused");
    case SystemState::Untested:
        return QCoreApplication::translate("SystemState", "Not tested");
    case SystemState::Healthy:
        break;
    }
    return QCoreApplication::translate("SystemState", "Healthy");
}

SystemModel::SystemModel(Desk &desk, QObject *parent)
    : RowsModel<SystemItem>(parent), m_desk(desk), m_follower(desk, [this] { load(); }, this)
{
}

void SystemModel::load()
{
    m_desk.ask<Reading>(
        this,
        [](services::Office &office) -> Result<Reading> {
            Result<std::vector<SystemItem>> systems = readSystems(office);
            if (!systems)
                return systems.error();
            return Reading{*std::move(systems), LocalClock().at(office.clock().now()).day};
        },
        [this](Result<Reading> reading) {
            m_follower.answered();
            if (reading)
                take(*std::move(reading));
            else
                Q_EMIT failed(reading.error());
        });
}

void SystemModel::take(Reading reading)
{
    m_systems = std::move(reading.systems);
    m_today = reading.today;
    m_counts = {};
    for (const SystemItem &system : m_systems)
        ++m_counts[size_t(system.state)];
    m_loaded = true;
    showRows();
    Q_EMIT loaded();
}

void SystemModel::setFilter(std::optional<SystemState> state)
{
    m_filter = state;
    showRows();
}

int SystemModel::waiting() const
{
    return std::accumulate(m_systems.begin(), m_systems.end(), 0,
                           [](int sum, const SystemItem &system) { return sum + system.waiting; });
}

void SystemModel::showRows()
{
    std::vector<SystemItem> rows;
    for (const int phase : {1, 2}) {
        std::vector<SystemItem> systems;
        for (const SystemItem &system : m_systems) {
            if (system.phase == phase && (!m_filter || system.state == *m_filter))
                systems.push_back(system);
        }
        if (systems.empty())
            continue;
        SystemItem head;
        head.key = QStringLiteral("phase %1").arg(phase);
        head.name = phase == 1 ? tr("Phase 1") : tr("Phase 2");
        head.group = phase == 1 ? tr("critical: journeys wait for these")
                                : tr("secondary: people take over when these are down");
        rows.push_back(std::move(head));
        std::ranges::move(systems, std::back_inserter(rows));
    }
    setRows(std::move(rows));
}

int SystemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SystemModel::words(const SystemItem &item, int column) const
{
    switch (column) {
    case Name:
        return item.name;
    case State:
        return systemStateWord(item.state);
    case Test: {
        const auto passed = std::ranges::count(item.rungs, services::RungState::Passed,
                                               &services::HealthRung::state);
        return item.rungs.empty() ? QStringLiteral("–")
                                  : QStringLiteral("%1/%2").arg(passed).arg(item.rungs.size());
    }
    case LastSuccess:
        return item.lastSuccess
                   ? wording::dueText(item.lastSuccess->day, item.lastSuccess->time, m_today)
                   : QStringLiteral("–");
    case Waiting:
        return QString::number(item.waiting);
    case Latency:
        return item.tries > item.failedTries ? tr("%1 ms").arg(item.medianMs) : QStringLiteral("–");
    case Errors:
        return item.tries == 0
                   ? QStringLiteral("–")
                   : QStringLiteral("%1 %").arg(100.0 * item.failedTries / item.tries, 0, 'f', 1);
    default:
        return item.owner.isEmpty() ? tr("Nobody") : item.owner;
    }
}

QVariant SystemModel::data(const QModelIndex &index, int role) const
{
    const SystemItem &item = row(index);
    const bool group = !item.group.isEmpty();
    if (role == GroupRole)
        return group && index.column() == 0 ? QVariant(item.group) : QVariant();
    if (role == Qt::DisplayRole)
        return group ? (index.column() == 0 ? item.name : QString()) : words(item, index.column());
    if (role == RawRole && index.column() == State)
        return int(item.state);
    if (role == RawRole && index.column() == Waiting)
        return item.waiting;
    return {};
}

QVariant SystemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= LastSuccess && section <= Errors)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("System"),  tr("State"),   tr("Test"),   tr("Last success"),
                       tr("Waiting"), tr("Latency"), tr("Errors"), tr("Owner")}
        .at(section);
}

Qt::ItemFlags SystemModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return row(index).group.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                      : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace tenure::items
