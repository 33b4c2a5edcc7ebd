// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "people/dates.h"
#include "people/encoding.h"
#include "people/facts.h"

#include <QMap>

namespace tenure::people {

/// How to read the files of a feed: made once, remembered, checked against every file.
struct Mapping
{
    /// Header as the file writes it -> fact; headers are compared without case and outer blanks.
    QMap<QString, QString> columns;
    QMap<QString, Status> statusWords; ///< the feed's words, compared without case
    DateFormat dates = DateFormat::Iso;
    Encoding encoding = Encoding::Auto;
    QChar delimiter;         ///< null = find out for each file
    QStringList seenHeaders; ///< every header of the file that the mapping was made or confirmed
                             ///< for; empty = not known

    /// Empty if no column gives the fact.
    QString headerOf(QLatin1StringView fact) const;

    friend bool operator==(const Mapping &, const Mapping &) = default;
};

/// Nothing can be read without number, start date and a name (display name, or given and family
/// name); no fact and no column twice; a status column needs words. Errors `mapping.*`.
Result<void> check(const Mapping &mapping);

QJsonObject toJson(const Mapping &mapping);
/// Refuses unknown keys and words, and what check() refuses.
Result<Mapping> mappingFromJson(const QJsonObject &json);

} // namespace tenure::people
