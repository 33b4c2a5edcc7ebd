// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/office.h"
#include "services/officetimes.h"
#include "services/ports/connectors.h"
#include "storage/store.h"

namespace tenure::app {

/// What a program says when it opens a store.
struct SessionRequest
{
    QString storeUrl; ///< empty: the user's own store
    storage::Access access = storage::Access::Write;
    QString asUser;             ///< practice stores only; empty: the operating-system account
    std::optional<Instant> now; ///< practice stores only: moves its clock first
    QString channel;            ///< "ctl", "worker"
};

/// An open store with everything a front end needs: the services' ports, its clock, and who is
/// asking.
class Session final : public services::Office
{
public:
    /// Errors of the store, `store.not_practice` for `asUser` and `now` on a real one,
    /// `clock.backwards`, `user.unknown` when the caller has no account in the store.
    static Result<std::unique_ptr<Session>> open(const SessionRequest &request);

    storage::Store &store() { return *m_store; }
    const QString &file() const override { return m_file; }
    const services::Stores &stores() const override { return *m_stores; }
    const Clock &clock() const override { return *m_clock; }
    services::OfficeTimes &times() override { return *m_times; }
    services::Connectors &connectors() override { return *m_connectors; }
    const services::Caller &caller() const override { return m_caller; }
    bool isPractice() const override { return m_practice; }
    bool takeForeignChange() override { return m_store->runs().takeForeignChange(); }

private:
    Session() = default;

    Result<void> openClock(const SessionRequest &request);
    Result<void> findCaller(const SessionRequest &request);

    QString m_file;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<services::Stores> m_stores;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<services::OfficeTimes> m_times;
    std::unique_ptr<services::Connectors> m_connectors;
    services::Caller m_caller;
    bool m_practice = false;
};

} // namespace tenure::app
