// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include "storage/backup.h"
#include "storage/check.h"
#include "storage/migrations.h"
#include "storage/newfile.h"
#include "storage/sqlaudit.h"
#include "storage/sqlcatalogue.h"
#include "storage/sqlfeeds.h"
#include "storage/sqlgrants.h"
#include "storage/sqlinbox.h"
#include "storage/sqljourneys.h"
#include "storage/sqloffices.h"
#include "storage/sqlpeople.h"
#include "storage/sqlrunqueries.h"
#include "storage/sqlrunstore.h"
#include "storage/sqlsettings.h"
#include "storage/sqlsystems.h"
#include "storage/sqltasks.h"
#include "storage/sqlusers.h"
#include "storage/workerlock.h"

namespace tenure::storage {

struct Store::Ports
{
    explicit Ports(std::unique_ptr<Connection> opened, std::optional<WorkerLock> lock)
        : worker(std::move(lock)), connection(std::move(opened))
    {
    }

    std::optional<WorkerLock>
        worker; // goes last: nobody may take over before the connection is closed
    std::unique_ptr<Connection> connection;
    SqlRunStore runs{*connection};
    SqlInbox inbox{*connection};
    SqlRunQueries runQueries{*connection};
    SqlTasks tasks{*connection};
    SqlPeople people{*connection};
    SqlFeeds feeds{*connection};
    SqlGrants grants{*connection};
    SqlJourneys journeys{*connection};
    SqlSystems systems{*connection};
    SqlCatalogue catalogue{*connection};
    SqlOffices offices{*connection};
    SqlUsers users{*connection};
    SqlSettings settings{*connection};
    SqlAudit audit{*connection};
};

Store::Store(std::unique_ptr<Ports> ports) : m_ports(std::move(ports)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &file, Access access, Instant now,
                                           const ConnectionOptions &options)
{
    std::optional<WorkerLock> worker;
    auto connection = Connection::open(file, access, options);
    if (!connection)
        return connection.error();
    if (const auto ours = requireApplicationId(**connection); !ours)
        return ours.error();
    if (const auto latest = verifyLatestSchema(**connection); !latest)
        return latest.error();
    if (access == Access::Work) {
        auto lock = WorkerLock::take(file, now);
        if (!lock)
            return lock.error();
        worker = *std::move(lock);
    }
    auto ports = std::make_unique<Ports>(*std::move(connection), std::move(worker));
    return std::unique_ptr<Store>(new Store(std::move(ports)));
}

engine::RunStore &Store::runs()
{
    return m_ports->runs;
}

services::Inbox &Store::inbox()
{
    return m_ports->inbox;
}

services::RunQueries &Store::runQueries()
{
    return m_ports->runQueries;
}

services::TaskStore &Store::tasks()
{
    return m_ports->tasks;
}

services::PeopleStore &Store::people()
{
    return m_ports->people;
}

services::FeedStore &Store::feeds()
{
    return m_ports->feeds;
}

services::GrantStore &Store::grants()
{
    return m_ports->grants;
}

services::JourneyStore &Store::journeys()
{
    return m_ports->journeys;
}

services::SystemStore &Store::systems()
{
    return m_ports->systems;
}

services::CatalogueStore &Store::catalogue()
{
    return m_ports->catalogue;
}

services::OfficeStore &Store::offices()
{
    return m_ports->offices;
}

services::UserStore &Store::users()
{
    return m_ports->users;
}

services::SettingsStore &Store::settings()
{
    return m_ports->settings;
}

services::AuditStore &Store::audit()
{
    return m_ports->audit;
}

Result<void> Store::backupTo(const QString &target)
{
    return backup(*m_ports->connection, target);
}

Result<std::vector<Error>> Store::check()
{
    return checkStore(*m_ports->connection);
}

Result<void> Store::checkpoint()
{
    return m_ports->connection->checkpoint();
}

} // namespace tenure::storage
