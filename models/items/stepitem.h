// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "items/localtime.h"

#include <QVector>

#include <optional>

namespace tenure::items {

enum class StepKind : quint8 { Task, Change, Message, Date };

enum class StepState : quint8 {
    Failed,     ///< waits for a person to decide
    Late,       ///< a task whose due time is past
    InProgress, ///< a change is on its way
    Waits,      ///< for a person, a date, a message, or the next try
    ToCome,     ///< may still be reached
    Done,
    ByHand,   ///< done by a person instead of a system
    Skipped,  ///< a person let it out
    NotNeeded ///< the run took another way, or ended before
};
inline constexpr int stepStates = 9;

/// One step of a run's journey; or, with `group` words, the head of a group.
struct StepItem
{
    QString key; ///< node and path: a step that is done once for each item of a kit is several
    QString name;
    QString group;
    StepKind kind = StepKind::Task;
    StepState state = StepState::ToCome;
    QString lane;
    QString who;                 ///< a team, a person, a system
    std::optional<LocalTime> at; ///< done: when; else when it is due or goes on
    QString waitsFor;            ///< one sentence; empty: for nothing
    QString task;                ///< "7.3": the open task; empty: none
    QString proof;               ///< what shows that it was done, in few words

    friend bool operator==(const StepItem &, const StepItem &) = default;
};

/// One attempt of a change.
struct TryItem
{
    int attempt = 0;
    LocalTime started;
    qint64 milliseconds = 0;
    QString phase; ///< "probe", "act", "read_back"
    QString errorClass;
    Error error;

    friend bool operator==(const TryItem &, const TryItem &) = default;
};

using NamedValues = QVector<std::pair<QString, QString>>;

/// What a change asked of a system and what became of it.
struct ChangeItem
{
    QString step; ///< key of its StepItem
    QString verb;
    QString item;
    QString system;
    bool isBound = true; ///< false: no system answers the name; people do it
    NamedValues asked;
    NamedValues seen;   ///< what the read-back saw
    NamedValues before; ///< how it was before
    bool changed = false;
    int attempts = 0;
    Error error;
    QString idempotencyKey;
    QVector<TryItem> tries;

    friend bool operator==(const ChangeItem &, const ChangeItem &) = default;
};

} // namespace tenure::items
