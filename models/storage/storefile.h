// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace tenure::storage {

/// The file of `sqlite:PATH`, made absolute. `store.unknown_kind` with "url" for anything else.
Result<QString> storeFile(const QString &url);

/// The user's own store, below $XDG_DATA_HOME: what programs use when none is named.
QString defaultStoreUrl();

/// What a new store begins with.
struct NewStore
{
    bool practice = false;
    QString user; ///< becomes its administrator
    Instant now;
    std::optional<Instant> clock; ///< practice only: where its clock stands
    QString zone;                 ///< of the default location
    QString calendarName;
    QJsonObject calendar; ///< of the default location; calendars::toJson()
};

/// Makes the file (mode 0600) with its schema, its first user and its default location.
/// `store.exists` with "file" where there is something already; after any other error there is
/// nothing.
Result<void> createStore(const QString &file, const NewStore &store);

/// Brings the schema up to this program's; gives the number of steps that were missing.
Result<int> migrateStore(const QString &file, Instant now);

} // namespace tenure::storage
