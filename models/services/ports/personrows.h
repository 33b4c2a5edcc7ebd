// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

namespace tenure::services {

/// A person as the store knows them. The same employee number in another feed is another person.
struct PersonRow
{
    PersonId id;
    QString feed;
    QString number;    ///< employee number, exactly as the feed writes it
    QString name;      ///< for lists and search
    QString status;    ///< the people room's word: "known", "hired", "active", "left", "withdrawn"
    QDate startDate;   ///< invalid: none
    QDate lastDay;     ///< invalid: none
    QJsonObject facts; ///< all facts by name, as last read
};

/// One value that a fact has had.
struct FactRow
{
    QString name;
    QJsonValue value; ///< null: the feed took it away
    QDate validFrom;
    BatchId batch;
    int line = 0;
    Instant recordedAt;
};

/// A person to be added or changed by a batch.
struct PersonChange
{
    PersonRow person;    ///< whole, as it is from now on
    QJsonObject changed; ///< the facts that differ from before, for the history; null = taken away
    QDate validFrom;
    int line = 0; ///< of the batch
};

} // namespace tenure::services
