// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/rows.h"

#include <QJsonValue>

namespace tenure::services {

/// With a person's id behind it: nothing is started for them; {"at", "by", "reason"}.
inline constexpr QLatin1StringView frozenPrefix("person.frozen.");

/// What the store is, its clock, the global stop, and settings by key.
class SettingsStore
{
public:
    virtual ~SettingsStore() = default;

    /// A practice store says so on every screen and has a clock of its own.
    virtual Result<bool> isPractice() = 0;

    /// A practice store's clock, if one was set; a real store has none.
    virtual Result<std::optional<Instant>> clock() = 0;

    /// `store.not_practice`, or `clock.backwards` with "now" and "asked".
    virtual Result<void> setClock(Instant now, const engine::AuditRow &audit) = 0;

    /// The global stop (G8).
    virtual Result<bool> isStopped() = 0;
    virtual Result<void> setStopped(bool stopped, const engine::AuditRow &audit) = 0;

    /// Undefined where nothing was set; setting that takes the key away.
    virtual Result<QJsonValue> setting(const QString &key) = 0;
    virtual Result<void> setSetting(const QString &key, const QJsonValue &value,
                                    const engine::AuditRow &audit) = 0;
};

} // namespace tenure::services
