// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/caller.h"
#include "services/stores.h"

namespace tenure::services {

class OfficeTimes;

/// TechCorp, the company that comes along: offices, teams, catalogue, kits, journeys, message
/// templates and a people file, as resources under `:/tenure/sample`. Its days count from an
/// anchor, so that somebody always starts next week.
class SampleCompany
{
public:
    SampleCompany(const Stores &stores, const Clock &clock, OfficeTimes &times);

    /// Fills an empty store. The people come in through the feed like any others, so that their
    /// journeys begin.
    Result<void> install(const Caller &caller);

    /// The people file with its days counted from `anchor`.
    static Result<QByteArray> peopleFile(QDate anchor);

private:
    Result<void> installOffices(const Caller &caller, const QJsonObject &company);
    Result<void> installTeams(const Caller &caller, const QJsonObject &company);
    Result<void> installCatalogue(const Caller &caller, const QJsonObject &company);
    Result<void> installMessages(const Caller &caller);
    Result<void> installFeed(const Caller &caller, const QJsonObject &company);
    Result<void> publishJourneys(const Caller &caller);
    Result<void> importPeople(const Caller &caller);
    engine::AuditRow audit(const Caller &caller, const QString &subject) const;

    Stores m_stores;
    const Clock &m_clock;
    OfficeTimes &m_times;
};

} // namespace tenure::services
