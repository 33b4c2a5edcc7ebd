// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/phases.h"

#include "connectors/ldap/core/codes.h"
#include "connectors/ldap/performer.h"
#include "connectors/ldap/session.h"

#include <algorithm>

namespace tenure::ldap {

using namespace connectorapi;

namespace {

Observation unseen(const Error &error)
{
    Observation observation;
    observation.failure = failureOf(error);
    return observation;
}

Report refused(const Error &error)
{
    Report report;
    report.status = Status::Failed;
    report.failure = failureOf(error);
    return report;
}

QJsonObject planToJson(const Plan &plan, const Snapshot &snapshot)
{
    QJsonObject json{{QStringLiteral("changes"), toJson(plan.changes)}};
    if (!snapshot.account) {
        json.insert(QStringLiteral("userName"), snapshot.userName);
        json.insert(QStringLiteral("dn"), QString::fromUtf8(snapshot.place.text()));
    }
    return json;
}

// Less than planned is fine (an earlier try did a part); anything else means that somebody changed
// it meanwhile.
bool isPartOf(const Changes &changes, const QJsonObject &plan)
{
    const QJsonArray planned = plan.value(QStringLiteral("changes")).toArray();
    return plan.isEmpty() || std::ranges::all_of(changes, [&](const Change &each) {
               return planned.contains(each.toJson());
           });
}

} // namespace

Observation Phases::observe(const OpRequest &request, Call &call)
{
    if (const Result<void> valid = validate(request); !valid)
        return unseen(valid.error());
    const auto loan = m_pool.borrow(call);
    if (!loan)
        return unseen(loan.error());
    Session session(m_settings, m_dialect, **loan, call);
    const Result<QByteArray> own = ownDn(session);
    if (!own)
        return unseen(own.error());
    const Task task{request, m_settings, m_dialect, *own};
    const Result<Match> match = session.findAccount(request);
    if (!match)
        return unseen(match.error());
    if (!match->several.isEmpty())
        return ambiguous(match->several);
    const Result<Snapshot> snapshot = session.look(task, match->entry);
    if (!snapshot)
        return unseen(snapshot.error());

    Observation observation;
    observation.presence = snapshot->account ? Presence::Present : Presence::Absent;
    if (snapshot->account)
        observation.ref = refOf(*snapshot->account);
    observation.attributes = shown(*snapshot);
    observation.beforeImage = beforeImage(task, *snapshot);
    const Result<Plan> plan = planFor(task, *snapshot);
    if (!plan) {
        observation.failure = failureOf(plan.error());
        return observation;
    }
    observation.satisfied = plan->changes.isEmpty() ? Satisfied::Yes : Satisfied::No;
    observation.differences = differences(plan->changes);
    observation.plan = planToJson(*plan, *snapshot);
    observation.warnings = plan->warnings;
    return observation;
}

Report Phases::act(const OpRequest &request, Call &call)
{
    if (const Result<void> valid = validate(request); !valid)
        return refused(valid.error());
    const auto loan = m_pool.borrow(call);
    if (!loan)
        return refused(loan.error());
    Session session(m_settings, m_dialect, **loan, call);
    const Result<QByteArray> own = ownDn(session);
    if (!own)
        return refused(own.error());
    const Task task{request, m_settings, m_dialect, *own, true};
    const Result<Match> match = session.findAccount(request);
    if (!match)
        return refused(match.error());
    if (!match->several.isEmpty())
        return refused(
            codes::error(codes::ambiguous, {{QStringLiteral("count"), match->several.size()}}));
    const Result<Snapshot> snapshot = session.look(task, match->entry);
    if (!snapshot)
        return refused(snapshot.error());
    const Result<Plan> plan = planFor(task, *snapshot);
    if (!plan)
        return refused(plan.error());
    if (!isPartOf(plan->changes, request.plan))
        return refused(codes::error(codes::changed));

    Report report;
    if (plan->changes.isEmpty() || request.dryRun)
        report.status = plan->changes.isEmpty() ? Status::AlreadyDone : Status::Done;
    else
        report =
            Performer(task, **loan, session, call, m_secrets).perform(plan->changes, *snapshot);
    if (snapshot->account)
        report.ref = refOf(*snapshot->account);
    else if (const auto made = refOfNew(session, plan->changes); made && report.changed)
        report.ref = *made;
    report.beforeImage = beforeImage(task, *snapshot);
    report.warnings = plan->warnings;
    return report;
}

Result<QByteArray> Phases::ownDn(Session &session)
{
    const std::scoped_lock lock(m_mutex);
    if (m_ownDn.isEmpty()) {
        const Result<QByteArray> dn = session.ownDn();
        if (!dn)
            return dn;
        m_ownDn = *dn;
    }
    return m_ownDn;
}

ExternalRef Phases::refOf(const Entry &account) const
{
    return {QStringLiteral("account"), m_dialect.idText(account), {}};
}

// The id is the directory's to give. If it cannot be read now, the read-back finds the account by
// its number.
std::optional<ExternalRef> Phases::refOfNew(Session &session, const Changes &changes) const
{
    if (changes.isEmpty() || changes.first().kind != Change::Add)
        return std::nullopt;
    const Result<std::optional<Entry>> entry = session.read(changes.first().entry.dn);
    return entry && *entry ? std::optional(refOf(**entry)) : std::nullopt;
}

Observation Phases::ambiguous(const QList<Entry> &matches) const
{
    Observation observation =
        unseen(codes::error(codes::ambiguous, {{QStringLiteral("count"), matches.size()}}));
    observation.presence = Presence::Ambiguous;
    for (const Entry &match : matches)
        observation.candidates << refOf(match);
    return observation;
}

QJsonObject Phases::shown(const Snapshot &snapshot) const
{
    if (!snapshot.account)
        return {};
    QJsonObject json{
        {QStringLiteral("dn"), QString::fromUtf8(snapshot.account->dn)},
        {QStringLiteral("accountName"), snapshot.account->text(m_settings.accountName)},
        {QStringLiteral("displayName"), snapshot.account->text("displayName")},
        {QStringLiteral("disabled"), m_dialect.isDisabled(*snapshot.account)}};
    if (snapshot.group)
        json.insert(QStringLiteral("member"), snapshot.member);
    return json;
}

} // namespace tenure::ldap
