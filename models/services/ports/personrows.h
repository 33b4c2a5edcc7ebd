// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace tenure::services {

/// A person as the store knows them. The same employee number in another feed is another person.
struct PersonRow
{
    PersonId id;
    QString feed;
    QString number;    ///< employee number, exactly as the feed writes it
    QString name;      ///< for lists and search
    QString stage;     ///< people::stageName()
    QDate startDate;   ///< for lists; invalid: none
    QDate lastDay;     ///< for lists; invalid: none
    QJsonObject facts; ///< name -> text, as people::Facts holds them
    int missed = 0;    ///< good full batches in a row that did not name the person
    bool managerUnknown = false;

    friend bool operator==(const PersonRow &, const PersonRow &) = default;
};

/// One value that a fact has had.
struct FactRow
{
    QString name;
    QString value; ///< empty: the feed took it away
    Instant validFrom;
    BatchId batch;
    int line = 0; ///< of the batch's file

    friend bool operator==(const FactRow &, const FactRow &) = default;
};

/// A person to be added or changed by a batch.
struct PersonChange
{
    PersonRow person;             ///< whole, as it is from now on
    std::vector<FactRow> history; ///< the facts that differ from before
};

} // namespace tenure::services
