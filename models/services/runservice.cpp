// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/runservice.h"

#include "services/lifecycleevents.h"
#include "services/personbynumber.h"
#include "services/personfreezer.h"
#include "services/ports/inbox.h"
#include "services/ports/journeystore.h"

namespace tenure::services {

Result<RunId> RunService::start(const Caller &caller, const QString &personNumber,
                                const QString &journey, const QString &reason)
{
    if (const Result<void> allowed = allow(caller, Action::StartRun); !allowed)
        return allowed.error();
    const Result<PersonRow> person = personByNumber(m_stores.people, personNumber);
    if (!person)
        return person.error();
    const Result<JourneyRow> version = m_stores.journeys.journey(journey);
    if (!version)
        return version.error();
    const Result<Catalogue> catalogue = readCatalogue(m_stores.catalogue);
    if (!catalogue)
        return catalogue.error();
    const Instant now = m_clock.now();
    engine::NewRun run;
    run.person = person->id;
    run.version = version->id;
    run.journey = version->key;
    run.lifecycle = version->lifecycle;
    run.lifecycleEvent = QStringLiteral("hand:") + reason;
    run.started.sender =
        QStringLiteral("hand:%1:%2:%3").arg(person->id.value()).arg(version->key, reason);
    run.started.at = now;
    run.started.body = engine::toJson(startedFor(*person, {}, *catalogue, version->lifecycle, now));
    run.started.authority = {caller.user, caller.channel, reason};
    const Result<StartedRun> started = m_stores.inbox.startRun(
        run,
        caller.audit(
            now, QStringLiteral("run.start"), QStringLiteral("person:%1").arg(person->id.value()),
            {{QStringLiteral("journey"), version->key}, {QStringLiteral("reason"), reason}}));
    if (!started)
        return started.error();
    return started->id;
}

Result<RunDetails> RunService::show(RunId run)
{
    Result<RunDetails> details = m_stores.runs.details(run);
    if (!details)
        return details;
    const auto frozen = freezeOf(m_stores.settings, details->row.run.person);
    if (!frozen)
        return frozen.error();
    for (engine::EffectRow &effect : details->effects) {
        if (*frozen && effect.state == engine::EffectState::Queued)
            effect.waitsFor = QStringLiteral("frozen");
    }
    return details;
}

Result<void> RunService::cancel(const Caller &caller, RunId run, const QString &reason)
{
    if (const Result<void> allowed = allow(caller, Action::CancelRun); !allowed)
        return allowed.error();
    if (reason.trimmed().isEmpty())
        return Error{QStringLiteral("run.reason_missing")};
    const Result<RunDetails> details = m_stores.runs.details(run);
    if (!details)
        return details.error();
    if (details->row.run.status != engine::RunStatus::Active)
        return Error{QStringLiteral("run.not_active"), {{QStringLiteral("run"), run.value()}}};
    const Instant now = m_clock.now();
    engine::NewEvent event;
    event.run = run;
    event.sender = QStringLiteral("cancel:%1:%2").arg(run.value()).arg(caller.user);
    event.at = now;
    event.body = engine::toJson(
        engine::Cancelled{QStringLiteral("run.by_person"), {{QStringLiteral("reason"), reason}}});
    event.authority = {caller.user, caller.channel, reason};
    const Result<std::vector<Appended>> appended =
        m_stores.inbox.append({event}, {caller.audit(now, QStringLiteral("run.cancel"),
                                                     QStringLiteral("run:%1").arg(run.value()),
                                                     {{QStringLiteral("reason"), reason}})});
    return appended ? Result<void>() : appended.error();
}

} // namespace tenure::services
