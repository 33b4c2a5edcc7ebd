// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "items/boardmodel.h"
#include "services/feedpreview.h"

#include <QMap>

#include <functional>

namespace tenure::items {

class Desk;

/// A journey that can be started by hand.
struct JourneyChoice
{
    QString key;
    QString name;
    Lifecycle lifecycle = Lifecycle::Join;
    int version = 0;
};

/// What starting a journey now would do, if everybody answers within half a day.
struct StartPreview
{
    int tasks = 0;
    int changes = 0; ///< in systems
    bool ends = false;
    LocalTime end;
    QStringList first;      ///< titles of what begins at once
    QVector<Error> stopped; ///< where it would stand still until somebody decides
    bool runsAlready = false;
};

/// What cancelling a run would leave behind.
struct CancelPreview
{
    QString journey;
    int openTasks = 0;
    int timers = 0;
    int waitingChanges = 0; ///< in systems, not sent yet
    int grants = 0;         ///< wanted ones of the person, which stay as they are
};

void askForJourneys(Desk &desk, QObject *receiver,
                    std::function<void(Result<QVector<JourneyChoice>>)> answer);

/// Takes as long as playing the journey does: asked at a desk of its own.
void askForStart(Desk &desk, QObject *receiver, const QString &number, const QString &journey,
                 std::function<void(Result<StartPreview>)> answer);
void startJourney(Desk &desk, QObject *receiver, const QString &number, const QString &journey,
                  const QString &reason, std::function<void(Result<qint64>)> answer);

void askForCancel(Desk &desk, QObject *receiver, qint64 run,
                  std::function<void(Result<CancelPreview>)> answer);
void cancelRun(Desk &desk, QObject *receiver, qint64 run, const QString &reason,
               std::function<void(Result<void>)> answer);

/// Nothing is started for a frozen person in any system; their runs go on.
void setFrozen(Desk &desk, QObject *receiver, const QString &number, bool frozen,
               const QString &reason, std::function<void(Result<void>)> answer);

/// Facts as HandEntry takes them.
void tryPerson(Desk &desk, QObject *receiver, const QMap<QString, QString> &facts,
               std::function<void(Result<services::PlanView>)> answer);
void savePerson(Desk &desk, QObject *receiver, const QMap<QString, QString> &facts,
                std::function<void(Result<services::PlanView>)> answer);

} // namespace tenure::items
