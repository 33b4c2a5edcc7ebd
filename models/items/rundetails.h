// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "items/persondetails.h"
#include "items/stepitem.h"

namespace tenure::items {

/// Everything a run's view shows.
struct RunSheet
{
    RunItem run;
    QString journeyName;
    QString personNumber;
    QString personName;
    QDate today;
    std::vector<StepItem> steps; ///< as the journey has them; several of one node by path
    QVector<ChangeItem> changes;
};

void askForRun(Desk &desk, QObject *receiver, qint64 run,
               std::function<void(Result<RunSheet>)> answer);

} // namespace tenure::items
