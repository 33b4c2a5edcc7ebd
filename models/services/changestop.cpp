// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changestop.h"

#include "services/ports/settingsstore.h"

namespace tenure::services {

Result<void> setChangesStopped(const Stores &stores, const Clock &clock, const Caller &caller,
                               bool stopped)
{
    if (const Result<void> allowed = allow(caller, Action::StopChanges); !allowed)
        return allowed;
    const QString action =
        stopped ? QStringLiteral("changes.stop") : QStringLiteral("changes.resume");
    return stores.settings.setStopped(stopped,
                                      caller.audit(clock.now(), action, QStringLiteral("store")));
}

} // namespace tenure::services
