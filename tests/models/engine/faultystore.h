// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runstore.h"

namespace tenure::enginetest {

/// A store between the worker and its real one whose n-th call fails, or all calls of one name: as
/// a disk does that is full for a moment, or a network that loses the answer to a commit.
class FaultyStore final : public engine::RunStore
{
public:
    enum class Fault {
        Refused,   ///< nothing happened
        AnswerLost ///< a commit is on disk all the same; like Refused for everything else
    };
    enum class Counted { Calls, Commits };

    explicit FaultyStore(engine::RunStore &inner) : m_inner(inner) {}

    /// From now on the n-th one fails, and so many more after it.
    void fail(Counted counted, int nth, Fault fault, int more = 0);
    /// Each call of this function fails, until another is named or none.
    void failAllOf(const QByteArray &function) { m_failing = function; }
    /// From now on nothing fails.
    void heal();

    /// Whether anything has failed since the last fail() or heal().
    bool hasStruck() const { return m_struck; }
    static Error error() { return Error{QStringLiteral("store.disk_failed")}; }

    // engine::RunStore
    Result<QString> storeId() override;
    Result<void> commit(const engine::Commit &commit) override;
    Result<std::vector<engine::InboxEvent>> unapplied(int limit) override;
    Result<engine::RunRow> run(RunId id) override;
    Result<engine::JourneyVersion> version(VersionId id) override;
    Result<void> eachActiveRun(const std::function<void(engine::RunRow &&)> &visit) override;
    Result<std::vector<engine::EffectRow>> openEffects() override;
    Result<std::vector<engine::TimerRow>> setTimers() override;
    Result<std::vector<engine::EffectRow>> sentEffects(const QString &verb, Instant after) override;
    Result<std::vector<engine::TaskRow>> openTasks(RunId run) override;
    Result<std::vector<engine::EffectRow>> effects(RunId run) override;
    Result<std::vector<engine::TimerRow>> timers(RunId run) override;
    Result<std::vector<RunId>> activeRuns(PersonId person) override;
    Result<std::vector<RunId>> activeRunsAfter(RunId run, int limit) override;
    Result<std::vector<engine::AlertRow>> openAlerts() override;
    Result<std::optional<engine::EffectRow>> grantSource(PersonId person, const QString &item,
                                                         const QString &system,
                                                         engine::VerbDirection direction) override;
    Result<std::vector<engine::GrantCheckRow>> grantChecks() override;
    Result<std::vector<engine::SystemRow>> systems() override;
    bool takeForeignChange() override { return m_inner.takeForeignChange(); }
    Result<bool> stopped() override;
    Result<std::set<PersonId>> frozenPeople() override;

private:
    bool strikes(const char *function, Counted kind = Counted::Calls);
    template<typename Call>
    std::invoke_result_t<Call> unlessStruck(const char *function, Call call);

    engine::RunStore &m_inner;
    QByteArray m_failing;
    Fault m_fault = Fault::Refused;
    Counted m_counted = Counted::Calls;
    int m_first = 0; ///< the one that fails first, counted down; 0: none will
    int m_more = 0;
    bool m_struck = false;
};

} // namespace tenure::enginetest
