// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/session.h"

#include "base/failpoint.h"
#include "storage/storefile.h"
#include "wiring/account.h"
#include "wiring/installedconnectors.h"

namespace tenure::app {

Result<std::unique_ptr<Session>> Session::open(const SessionRequest &request)
{
    std::unique_ptr<Session> session(new Session);
    const Result<QString> file = storage::storeFile(
        request.storeUrl.isEmpty() ? storage::defaultStoreUrl() : request.storeUrl);
    if (!file)
        return file.error();
    session->m_file = *file;
    Result<std::unique_ptr<storage::Store>> store =
        storage::Store::open(*file, request.access, SystemClock().now());
    if (!store)
        return store.error();
    session->m_store = std::move(*store);
    storage::Store &open = *session->m_store;
    session->m_stores = std::make_unique<services::Stores>(
        services::Stores{open.audit(), open.catalogue(), open.feeds(), open.grants(), open.inbox(),
                         open.journeys(), open.offices(), open.people(), open.runQueries(),
                         open.settings(), open.systems(), open.tasks(), open.users()});
    if (const Result<void> clock = session->openClock(request); !clock)
        return clock.error();
    if (const Result<void> caller = session->findCaller(request); !caller)
        return caller.error();
    session->m_times = std::make_unique<services::OfficeTimes>(
        open.offices(), calendars::ZoneTable(calendars::readZoneDataVersion()));
    if (const Result<void> read = session->m_times->reload(); !read)
        return read.error();
    session->m_connectors = std::make_unique<InstalledConnectors>(*session);
    return session;
}

// A practice store's clock stands where it was put; one that was never set goes with the machine's.
Result<void> Session::openClock(const SessionRequest &request)
{
    const Result<bool> practice = m_store->settings().isPractice();
    if (!practice)
        return practice.error();
    m_practice = *practice;
    if (request.now && !m_practice)
        return Error{QStringLiteral("store.not_practice")};
    if (m_practice && qEnvironmentVariableIsSet("TENURE_FAILPOINT") &&
        !failpoint::arm(qgetenv("TENURE_FAILPOINT")))
        qWarning("TENURE_FAILPOINT is not understood");
    if (request.now) {
        const services::Caller caller{accountName(), request.channel, {}};
        const engine::AuditRow audit =
            caller.audit(*request.now, QStringLiteral("store.clock"), QStringLiteral("store"));
        if (const Result<void> set = m_store->settings().setClock(*request.now, audit); !set)
            return set;
    }
    const Result<std::optional<Instant>> standing = m_store->settings().clock();
    if (!standing)
        return standing.error();
    if (*standing)
        m_clock = std::make_unique<StandingClock>(**standing);
    else
        m_clock = std::make_unique<SystemClock>();
    return {};
}

Result<void> Session::findCaller(const SessionRequest &request)
{
    if (!request.asUser.isEmpty() && !m_practice)
        return Error{QStringLiteral("store.not_practice")};
    const QString name = request.asUser.isEmpty() ? accountName() : request.asUser;
    const Result<services::UserRow> user = m_store->users().user(name);
    if (!user)
        return user.error();
    if (!user->active)
        return Error{QStringLiteral("user.inactive"), {{QStringLiteral("name"), name}}};
    m_caller = {name, request.channel, user->roles};
    return {};
}

} // namespace tenure::app
