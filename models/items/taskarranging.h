// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "items/localtime.h"

#include <QStringList>

#include <functional>

namespace tenure::items {

class Desk;

/// Who has a task: a person's sign-in, or with an empty one anybody of the team.
struct Holder
{
    QString team; ///< key
    QString user;

    friend bool operator==(const Holder &, const Holder &) = default;
};

/// To whom a task can be handed.
struct HolderChoices
{
    QVector<std::pair<Holder, QString>> choices; ///< with their names, teams first
};

/// One task whose holder was changed, so that it can be given back.
struct Handover
{
    QString task;
    Holder before;
    Holder after;
};

/// What became of several tasks at once: one that is refused keeps nobody from the others.
struct Arranged
{
    int done = 0;
    QVector<std::pair<QString, Error>> refused; ///< the task's name and why
    QVector<Handover> handovers;
};

using ArrangedAnswer = std::function<void(Result<Arranged>)>;

void askForHolders(Desk &desk, QObject *receiver,
                   std::function<void(Result<HolderChoices>)> answer);

/// The reader does them.
void takeTasks(Desk &desk, QObject *receiver, const QStringList &tasks, ArrangedAnswer answer);
void handTasks(Desk &desk, QObject *receiver, const QStringList &tasks, const Holder &to,
               ArrangedAnswer answer);
/// Undoes handovers, unless somebody has handed the task on since.
void giveBack(Desk &desk, QObject *receiver, const QVector<Handover> &handovers,
              ArrangedAnswer answer);
/// Puts them off until that time on the reader's clock.
void snoozeTasks(Desk &desk, QObject *receiver, const QStringList &tasks, const LocalTime &until,
                 const QString &reason, ArrangedAnswer answer);
void wakeTasks(Desk &desk, QObject *receiver, const QStringList &tasks, ArrangedAnswer answer);
/// Answers "done" where a task asks for nothing more; others say what they need.
void finishTasks(Desk &desk, QObject *receiver, const QStringList &tasks, ArrangedAnswer answer);

void tickTask(Desk &desk, QObject *receiver, const QString &task, int place, bool ticked,
              std::function<void(Result<void>)> answer);
/// `isReference`: an address or a path, kept as text and never opened.
void noteOnTask(Desk &desk, QObject *receiver, const QString &task, const QString &text,
                bool isReference, std::function<void(Result<void>)> answer);

} // namespace tenure::items
