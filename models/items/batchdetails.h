// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "items/batchmodel.h"
#include "services/feedpreview.h"

#include <QHash>

namespace tenure::items {

/// One batch as a person decides on it.
struct BatchSheet
{
    qint64 batch = 0;
    QString feed;
    QString file;
    LocalTime readAt;
    BatchState state = BatchState::Taken;
    services::PlanView plan; ///< of an open hold: what would happen by now; else what did
    bool isFileKept = true;  ///< of an open hold: it can be released from here
    QDate today;
};

void askForBatch(Desk &desk, QObject *receiver, qint64 batch,
                 std::function<void(const Result<BatchSheet> &)> answer);

/// Releases a held batch as a whole; `typed` is how many a person said they release.
void releaseBatch(Desk &desk, QObject *receiver, qint64 batch, qint64 typed,
                  std::function<void(const Result<services::PlanView> &)> answer);
/// Releases only these people of it.
void releasePeople(Desk &desk, QObject *receiver, qint64 batch, const QStringList &numbers,
                   qint64 typed, std::function<void(const Result<services::PlanView> &)> answer);
void rejectBatch(Desk &desk, QObject *receiver, qint64 batch, const QString &reason,
                 std::function<void(const Result<void> &)> answer);

/// An empty folder: the feed watches none any more.
void watchFolder(Desk &desk, QObject *receiver, const QString &feed, const QString &folder,
                 bool marker, std::function<void(const Result<void> &)> answer);

} // namespace tenure::items
