// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlinbox.h"

#include "storage/connection.h"
#include "storage/inboxwrites.h"
#include "storage/runrows.h"

#include <algorithm>

namespace tenure::storage {

using services::Appended;

Result<std::vector<Appended>> SqlInbox::append(const std::vector<engine::NewEvent> &events,
                                               const std::vector<engine::AuditRow> &audit)
{
    std::vector<Appended> results;
    const auto written = m_connection.write([&](Writer &to) {
        for (const engine::NewEvent &event : events)
            results.push_back(appendEvent(to, event));
        // What is there already has its audit rows from the first time.
        if (!events.empty() && std::ranges::find(results, Appended::Added) == results.end())
            return;
        for (const engine::AuditRow &row : audit)
            put(to, row);
    });
    if (!written)
        return written.error();
    return results;
}

Result<services::StartedRun> SqlInbox::startRun(const engine::NewRun &run,
                                                const engine::AuditRow &audit)
{
    services::StartedRun started;
    const auto written = m_connection.write([&](Writer &to) {
        started = storage::startRun(to, run);
        if (started.appended == Appended::Added)
            put(to, audit);
    });
    if (!written)
        return written.error();
    return started;
}

} // namespace tenure::storage
