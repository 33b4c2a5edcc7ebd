// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenure::services {

class AuditStore;
class CatalogueStore;
class FeedStore;
class GrantStore;
class Inbox;
class JourneyStore;
class OfficeStore;
class PeopleStore;
class RunQueries;
class SettingsStore;
class SystemStore;
class TaskStore;
class UserStore;

/// All that services need of one store, by topic. A service takes the ones it uses out of it.
struct Stores
{
    AuditStore &audit;
    CatalogueStore &catalogue;
    FeedStore &feeds;
    GrantStore &grants;
    Inbox &inbox;
    JourneyStore &journeys;
    OfficeStore &offices;
    PeopleStore &people;
    RunQueries &runs;
    SettingsStore &settings;
    SystemStore &systems;
    TaskStore &tasks;
    UserStore &users;
};

} // namespace tenure::services
