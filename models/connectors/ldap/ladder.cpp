// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/ladder.h"

#include "connectors/ldap/core/codes.h"
#include "connectors/ldap/core/rights.h"
#include "connectors/ldap/session.h"

#include <algorithm>
#include <cstdlib>

#include <ldap.h>

namespace tenure::ldap {

using namespace connectorapi;

namespace {

constexpr milliseconds tolerableSkew = std::chrono::seconds(60);

// "20260730074200.0Z" of the root entry's currentTime.
std::optional<Instant> generalizedTime(const QString &text)
{
    QString iso = text.left(14) + u'Z';
    for (const auto &[place, sign] :
         {std::pair(12, u':'), {10, u':'}, {8, u'T'}, {6, u'-'}, {4, u'-'}})
        iso.insert(place, sign);
    const Result<Instant> instant = instantFromText(iso);
    return instant ? std::optional(*instant) : std::nullopt;
}

} // namespace

Ladder Climber::climb(HealthDepth depth, Call &call)
{
    if (!connect(call) || !pass(Rung::Auth, m_pool.signIn(*m_connection, call)) ||
        depth == HealthDepth::SignIn)
        return m_ladder;
    checkPermissions(call);
    if (readCanary(call))
        checkClock(call);
    call.release();
    return m_ladder;
}

bool Climber::pass(Rung rung, const Result<void> &done)
{
    RungResult result;
    result.rung = rung;
    result.state = done ? RungState::Passed : RungState::Failed;
    if (!done)
        result.failure = failureOf(done.error());
    m_ladder.rungs << result;
    return bool(done);
}

void Climber::skip(Rung rung)
{
    RungResult result;
    result.rung = rung;
    m_ladder.rungs << result;
}

bool Climber::connect(Call &call)
{
    Result<std::unique_ptr<Connection>> connection = m_pool.connect(call);
    if (connection) {
        m_connection = std::move(*connection);
        return pass(Rung::Reachable, {}) && pass(Rung::Tls, {});
    }
    constexpr QLatin1StringView tlsCodes[] = {codes::noTls, codes::certificate, codes::tlsBroken,
                                              codes::badCertificateFile};
    if (std::ranges::find(tlsCodes, connection.error().code) == std::end(tlsCodes))
        return pass(Rung::Reachable, connection.error());
    return pass(Rung::Reachable, {}) && pass(Rung::Tls, connection.error());
}

void Climber::checkPermissions(Call &call)
{
    // Only Active Directory tells; elsewhere nothing short of writing would show it.
    if (m_settings.flavour != Flavour::ActiveDirectory)
        return skip(Rung::Permissions);
    Session session(m_settings, m_dialect, *m_connection, call);
    const auto one = [&](const Dn &base, const Filter &filter,
                         bool baseOnly) -> std::optional<Entry> {
        const QList<QByteArray> lists{"allowedChildClassesEffective", "allowedAttributesEffective"};
        const Result<Found> hit = session.find({base.text(), baseOnly, filter}, {LDAP_NO_ATTRS}, 1);
        if (!hit || hit->entries.isEmpty())
            return std::nullopt;
        const Result<Found> full =
            session.find({hit->entries.first().dn, true, Filter::present("objectClass")}, lists, 0);
        return full && !full->entries.isEmpty() ? std::optional(full->entries.first())
                                                : std::nullopt;
    };
    const std::optional<Entry> unit = one(m_settings.people, Filter::present("objectClass"), true);
    if (!unit)
        return skip(Rung::Permissions);
    const RightsSample sample{*unit, one(m_settings.people, m_dialect.accounts(), false),
                              one(m_settings.groups, m_dialect.groups(), false)};
    RungResult result;
    result.rung = Rung::Permissions;
    result.missing = missingRights(m_settings, sample);
    result.state = result.missing.isEmpty() ? RungState::Passed : RungState::Failed;
    if (!result.missing.isEmpty()) {
        const QJsonObject args{
            {QStringLiteral("missing"), result.missing.join(QStringLiteral(", "))}};
        result.failure = failureOf(codes::error(codes::rightsMissing, args));
    }
    m_ladder.rungs << result;
}

bool Climber::readCanary(Call &call)
{
    Session session(m_settings, m_dialect, *m_connection, call);
    for (const Dn &place : {m_settings.base, m_settings.people, m_settings.groups,
                            m_settings.disabled.value_or(m_settings.base)}) {
        const Result<Found> found =
            session.find({place.text(), true, Filter::present("objectClass")}, {"objectClass"}, 0);
        if (!found)
            return pass(Rung::CanaryRead, found.error());
        if (found->entries.isEmpty()) {
            const QJsonObject args{{QStringLiteral("name"), QString::fromUtf8(place.text())}};
            return pass(Rung::CanaryRead, codes::error(codes::placeMissing, args));
        }
    }
    return pass(Rung::CanaryRead, {});
}

void Climber::checkClock(Call &call)
{
    const Result<Found> found =
        m_connection->search({{}, 0, "(objectClass=*)", {"currentTime"}}, call);
    const auto theirs = found && !found->entries.isEmpty()
                            ? generalizedTime(found->entries.first().text("currentTime"))
                            : std::nullopt;
    if (!theirs)
        return skip(Rung::ClockSkew);
    const milliseconds skew = *theirs - m_clock.now();
    m_ladder.clockSkew = skew;
    if (std::chrono::abs(skew) <= tolerableSkew)
        pass(Rung::ClockSkew, {});
    else
        pass(Rung::ClockSkew, codes::error(codes::clockSkew, {{QStringLiteral("seconds"),
                                                               double(skew.count()) / 1000}}));
}

} // namespace tenure::ldap
