// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/caller.h"
#include "services/ports/personrows.h"
#include "services/stores.h"

#include <optional>

namespace tenure::services {

/// Since when, on whose word and why nothing is started for somebody.
struct Freeze
{
    Instant at;
    QString by;
    QString reason;
};

/// Nothing: they are not frozen.
Result<std::optional<Freeze>> freezeOf(SettingsStore &settings, PersonId person);

/// Holds one person as they are: their runs go on, timers fire and people work on tasks, but no
/// change in any system begins until they are thawed. What was sent before is not taken back.
class PersonFreezer
{
public:
    PersonFreezer(const Stores &stores, const Clock &clock) : m_stores(stores), m_clock(clock) {}

    /// `person.frozen` with "number", "at" and "by" where they are already,
    /// `person.reason_missing`, `rights.not_allowed`; errors as personByNumber().
    Result<Freeze> freeze(const Caller &caller, const QString &number, const QString &reason);

    /// `person.not_frozen`, else as freeze().
    Result<void> thaw(const Caller &caller, const QString &number, const QString &reason);

private:
    Result<PersonRow> personFor(const Caller &caller, const QString &number, const QString &reason);
    Result<void> save(const Caller &caller, const PersonRow &person, const QString &action,
                      const QString &reason, const QJsonValue &freeze);

    Stores m_stores;
    const Clock &m_clock;
};

} // namespace tenure::services
