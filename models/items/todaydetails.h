// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "items/follower.h"
#include "items/localtime.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace tenure::items {

class Desk;

/// A trouble of a system that lasts.
struct SystemTrouble
{
    QString system;
    Error reason;
    LocalTime since;

    friend bool operator==(const SystemTrouble &, const SystemTrouble &) = default;
};

/// Work that waits for somebody.
struct WaitingTask
{
    QString key; ///< "7.3"
    QString title;
    QString personName;
    bool failure = false; ///< an exception, or a failed effect handed to people
    std::optional<LocalTime> due;
    bool late = false;

    friend bool operator==(const WaitingTask &, const WaitingTask &) = default;
};

/// What stands beside the people of Today.
struct TodaySheet
{
    QDate today;
    QStringList roles;    ///< of whoever looks
    QString personNumber; ///< their own; empty: not linked to a person

    QVector<WaitingTask> waiting; ///< most urgent first, some of them
    int waitingCount = 0;
    bool isMoreWaiting = false;
    bool isTheirs = true; ///< what waits is for them; else it is everybody's

    QVector<SystemTrouble> troubles; ///< the oldest first
    int systems = 0;

    int changes = 0; ///< the last 24 hours
    int tasksDone = 0;
    int journeysEnded = 0;

    friend bool operator==(const TodaySheet &, const TodaySheet &) = default;
};

/// Keeps the sheet true while the store changes.
class TodayDetails final : public QObject
{
    Q_OBJECT

public:
    explicit TodayDetails(Desk &desk, QObject *parent = nullptr);

    const TodaySheet &sheet() const { return m_sheet; }

Q_SIGNALS:
    void changed();
    /// The sheet stays as it was read last.
    void failed(const Error &error);

private:
    void load();

    Desk &m_desk;
    TodaySheet m_sheet;
    Follower m_follower;
};

} // namespace tenure::items
