// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "items/follower.h"
#include "items/localtime.h"
#include "items/rowsmodel.h"
#include "services/ports/connectors.h"

#include <array>
#include <optional>

namespace tenure::items {

class Desk;

/// How a system is, the gravest first.
enum class SystemState : quint8 {
    Down,     ///< a trouble lasts, or the ladder broke at one of the low rungs
    Degraded, ///< it can be reached, but something higher up is missing
    Paused,   ///< by us
    Untested,
    Healthy
};
inline constexpr int systemStates = 5;

QString systemStateWord(SystemState state);

/// A configured system; or, with `group` words, the head of a phase.
struct SystemItem
{
    QString key;
    QString name;
    QString group; ///< beside the name of a phase; empty: a system
    QString connector;
    int phase = 1;
    QString owner; ///< a team's name; empty: nobody's yet
    SystemState state = SystemState::Untested;
    std::optional<Error> trouble; ///< why it is down or degraded
    std::vector<services::HealthRung> rungs;
    std::optional<LocalTime> testedAt;
    int waiting = 0;
    int done = 0;
    int troubled = 0;
    std::optional<LocalTime> lastSuccess;
    int tries = 0; ///< lately; 0: none, and no share of errors
    int failedTries = 0;
    int medianMs = 0; ///< of the tries that succeeded

    friend bool operator==(const SystemItem &, const SystemItem &) = default;
};

/// Every configured system by phase, the gravest first.
class SystemModel final : public RowsModel<SystemItem>
{
    Q_OBJECT

public:
    enum Column { Name, State, Test, LastSuccess, Waiting, Latency, Errors, Owner, ColumnCount };

    explicit SystemModel(Desk &desk, QObject *parent = nullptr);

    /// Nothing: all states.
    void setFilter(std::optional<SystemState> state);
    int count(SystemState state) const { return m_counts[size_t(state)]; }
    int waiting() const;
    int total() const { return int(m_systems.size()); }
    bool isLoaded() const { return m_loaded; }
    QDate today() const { return m_today; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void loaded();
    /// The rows stay as they were read last.
    void failed(const Error &error);

private:
    struct Reading;

    void load();
    void take(Reading reading);
    void showRows();
    QString words(const SystemItem &item, int column) const;

    Desk &m_desk;
    std::vector<SystemItem> m_systems;
    std::array<int, systemStates> m_counts{};
    std::optional<SystemState> m_filter;
    QDate m_today;
    bool m_loaded = false;
    Follower m_follower;
};

} // namespace tenure::items
