// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runstore.h"
#include "services/ports/auditstore.h"
#include "services/ports/cataloguestore.h"
#include "services/ports/feedstore.h"
#include "services/ports/grantstore.h"
#include "services/ports/inbox.h"
#include "services/ports/journeystore.h"
#include "services/ports/officestore.h"
#include "services/ports/peoplestore.h"
#include "services/ports/runqueries.h"
#include "services/ports/settingsstore.h"
#include "services/ports/systemstore.h"
#include "services/ports/taskstore.h"
#include "services/ports/userstore.h"
#include "storage/connection.h"

#include <memory>

namespace tenure::storage {

/// An open SQLite store: every port over one connection. It belongs to the thread that opened it;
/// each further thread opens its own, with `Access::Read` where it only reads.
class Store
{
public:
    /// `store.not_a_store`, `store.older_schema` (run `store migrate`), `store.newer_schema`,
    /// `store.migration_changed`; with `Access::Work` also `store.worker_running`, for then this is
    /// the store's one worker until it is destroyed. `now` is what the worker lock says.
    static Result<std::unique_ptr<Store>> open(const QString &file, Access access, Instant now,
                                               const ConnectionOptions &options = {});
    ~Store();

    engine::RunStore &runs();
    services::Inbox &inbox();
    services::RunQueries &runQueries();
    services::TaskStore &tasks();
    services::PeopleStore &people();
    services::FeedStore &feeds();
    services::GrantStore &grants();
    services::JourneyStore &journeys();
    services::SystemStore &systems();
    services::CatalogueStore &catalogue();
    services::OfficeStore &offices();
    services::UserStore &users();
    services::SettingsStore &settings();
    services::AuditStore &audit();

    /// See backup.h and check.h.
    Result<void> backupTo(const QString &target);
    Result<std::vector<Error>> check();

    /// Work only; worth doing when idle.
    Result<void> checkpoint();

private:
    struct Ports;

    explicit Store(std::unique_ptr<Ports> ports);

    std::unique_ptr<Ports> m_ports;
};

} // namespace tenure::storage
