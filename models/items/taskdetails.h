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
};

/// All that somebody needs to do a task.
struct TaskDetails
{
    TaskItem task;
    QDate today;
    QString instructions;
    QStringList checklist;
    QVector<FormField> form;
    QStringList outcomes; ///< beside "done"
    QString happened;     ///< of a failure
    QString means;
    QString help;
    QVector<std::pair<QString, QString>> wanted; ///< a failed effect's values, to be done by hand
};

void askForTask(Desk &desk, QObject *receiver, const QString &task,
                std::function<void(Result<TaskDetails>)> answer);

/// Answers a task; the worker goes on with the run when it sees it.
void completeTask(Desk &desk, QObject *receiver, const QString &task, const QString &outcome,
                  const QJsonObject &values, std::function<void(Result<void>)> answer);

} // namespace tenure::items
