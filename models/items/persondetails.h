// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "items/boardmodel.h"

#include <QMap>

#include <functional>

namespace tenure::services {
struct RunListRow;
}

namespace tenure::items {

class Desk;

enum class GrantProof : quint8 { Claimed, Verified, Revoking, Revoked, Refuted };

struct GrantItem
{
    QString item;
    QString system;
    GrantProof proof = GrantProof::Claimed;
};

enum class RunProgress : quint8 { Active, Completed, Terminated, Cancelled };

struct RunItem
{
    qint64 run = 0;
    QString journey;
    int version = 0;
    Lifecycle lifecycle = Lifecycle::Join;
    RunProgress progress = RunProgress::Active;
    int openTasks = 0;
    int exceptions = 0;
    LocalTime started;
    std::optional<LocalTime> nextTimer;

    friend bool operator==(const RunItem &, const RunItem &) = default;
};

RunItem runItem(const services::RunListRow &row, const LocalClock &clock);

struct HistoryItem
{
    LocalTime at;
    QString fact;
    QString value; ///< empty: taken away
};

/// Why nothing is started for somebody, and on whose word.
struct FrozenItem
{
    LocalTime at;
    QString by;
    QString reason;
};

/// Everything a person's panel shows.
struct PersonSheet
{
    QString number;
    QString name;
    QString title;
    QDate today;
    bool isByHand = false;          ///< no HR system names them: they may be changed here
    QMap<QString, QString> entered; ///< of somebody entered by hand: facts as they were typed
    std::optional<FrozenItem> frozen;
    QVector<std::pair<QString, QString>> facts; ///< name of the fact and its value
    QVector<RunItem> runs;                      ///< newest first
    QVector<GrantItem> grants;
    QVector<HistoryItem> history; ///< newest first
};

void askForPerson(Desk &desk, QObject *receiver, const QString &number,
                  std::function<void(Result<PersonSheet>)> answer);

} // namespace tenure::items
