// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stores.h"

#include "base/result.h"

#include <QStringList>

#include <vector>

namespace tenure::services {

/// What one step of a published journey asks of a system.
struct SystemNeed
{
    QString logicalName; ///< the system as the journey calls it
    QString journey;
    QString step;
    QString verb;
    QString item;                                    ///< of the catalogue; empty: the person
    std::vector<std::pair<QString, QString>> values; ///< name -> the expression that gives it
    bool handsOver = false; ///< a failure goes to a person at once, instead of waiting and retrying

    friend bool operator==(const SystemNeed &, const SystemNeed &) = default;
};

/// Of the newest versions of all journeys, in order of logical name, journey and step.
Result<std::vector<SystemNeed>> systemNeeds(const Stores &stores);

/// Names that published journeys use for systems, and that no configured system answers: that work
/// is done by people.
QStringList unansweredNames(const std::vector<SystemNeed> &needs, const QStringList &answered);

} // namespace tenure::services
