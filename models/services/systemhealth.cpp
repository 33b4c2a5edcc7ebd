// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/systemhealth.h"

#include "services/ports/settingsstore.h"

#include <QJsonArray>

#include <algorithm>

namespace tenure::services {
namespace {

QString keyOf(const QString &system)
{
    return QStringLiteral("system.health.") + system;
}

QJsonObject toJson(const HealthRung &rung)
{
    QJsonObject json{{QStringLiteral("rung"), rung.rung},
                     {QStringLiteral("state"), int(rung.state)},
                     {QStringLiteral("missing"), QJsonArray::fromStringList(rung.missing)}};
    if (rung.failure) {
        json[QStringLiteral("code")] = rung.failure->code;
        json[QStringLiteral("args")] = rung.failure->args;
    }
    return json;
}

HealthRung rungFrom(const QJsonValue &json)
{
    HealthRung rung{json[u"rung"].toString(),
                    RungState(std::clamp(json[u"state"].toInt(), 0, int(RungState::NotReached)))};
    if (const QString code = json[u"code"].toString(); !code.isEmpty())
        rung.failure = Error{code, json[u"args"].toObject()};
    for (const QJsonValue &right : json[u"missing"].toArray())
        rung.missing.append(right.toString());
    return rung;
}

} // namespace

bool HealthReport::isHealthy() const
{
    return !firstFailure();
}

int HealthReport::passed() const
{
    return int(std::ranges::count(rungs, RungState::Passed, &HealthRung::state));
}

const HealthRung *HealthReport::firstFailure() const
{
    const auto failed = std::ranges::find(rungs, RungState::Failed, &HealthRung::state);
    return failed == rungs.end() ? nullptr : &*failed;
}

Result<std::optional<HealthReport>> lastHealth(SettingsStore &settings, const QString &system)
{
    const Result<QJsonValue> kept = settings.setting(keyOf(system));
    if (!kept)
        return kept.error();
    const Result<Instant> at = instantFromText((*kept)[u"at"].toString());
    if (!at)
        return std::optional<HealthReport>();
    HealthReport report{*at, {}, {}};
    for (const QJsonValue &rung : (*kept)[u"rungs"].toArray())
        report.rungs.push_back(rungFrom(rung));
    for (const QJsonValue &verb : (*kept)[u"offers"].toArray())
        report.offers.append(verb.toString());
    return std::optional(report);
}

Result<HealthReport> testSystem(const Stores &stores, const Clock &clock, Connectors &connectors,
                                const Caller &caller, const QString &system)
{
    Result<HealthFindings> found = connectors.climb(system);
    if (!found)
        return found.error();
    HealthReport report{clock.now(), std::move(found->rungs), std::move(found->offers)};
    QJsonArray kept;
    for (const HealthRung &rung : report.rungs)
        kept.append(toJson(rung));
    const Result<void> saved = stores.settings.setSetting(
        keyOf(system),
        QJsonObject{{QStringLiteral("at"), toText(report.at)},
                    {QStringLiteral("rungs"), kept},
                    {QStringLiteral("offers"), QJsonArray::fromStringList(report.offers)}},
        caller.audit(report.at, QStringLiteral("system.test"), QStringLiteral("system:") + system,
                     {{QStringLiteral("healthy"), report.isHealthy()}}));
    if (!saved)
        return saved.error();
    return report;
}

} // namespace tenure::services
