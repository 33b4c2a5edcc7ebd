// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "items/taskmodel.h"

#include <QJsonObject>

#include <functional>

namespace tenure::items {

struct FormField
{
    QString id;
    QString label;
    QString type; ///< "text", "longText", "date", "number", "boolean", "choice"
    bool required = false;
    QStringList choices;

    friend bool operator==(const FormField &, const FormField &) = default;
};

struct NoteItem
{
    LocalTime at;
    QString by;
    QString text;
    bool isReference = false; ///< an address or a path, kept elsewhere
};

/// All that somebody needs to do a task.
struct TaskDetails
{
    TaskItem task;
    QDate today;
    QString instructions;
    QStringList checklist;
    QVector<int> ticked; ///< places of the checklist
    QVector<FormField> form;
    QStringList outcomes; ///< beside "done"
    QString happened;     ///< of a failure
    QString means;
    QString help;
    QVector<NoteItem> notes; ///< oldest first
    QString snoozeReason;
    QString snoozedBy;
    bool isMine = false;
    QVector<std::pair<QString, QString>> wanted; ///< a failed effect's values, to be done by hand
};

void askForTask(Desk &desk, QObject *receiver, const QString &task,
                std::function<void(Result<TaskDetails>)> answer);

/// Answers a task; the worker goes on with the run when it sees it.
void completeTask(Desk &desk, QObject *receiver, const QString &task, const QString &outcome,
                  const QJsonObject &values, std::function<void(Result<void>)> answer);

} // namespace tenure::items
