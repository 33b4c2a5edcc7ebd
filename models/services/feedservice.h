// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "people/mapping.h"
#include "people/plan.h"
#include "services/caller.h"
#include "services/ports/feedstore.h"
#include "services/stores.h"

namespace tenure::services {

class OfficeTimes;

struct ImportRequest
{
    QString feed;     ///< empty: "hr", the store's first feed
    QString mapping;  ///< empty: the feed's own
    QString fileName; ///< for the batch's row
    QByteArray bytes;
    bool dryRun = false;
    std::optional<people::Mapping> tried = {}; ///< dry runs only: read so, whatever is remembered
    BatchId releases = {};                     ///< the held batch whose file this is
};

/// What an import did, or would do.
struct ImportResult
{
    BatchId batch; ///< none for a dry run
    people::FeedPlan plan;
    QStringList withoutJourney; ///< lifecycle events that no published journey answers

    /// Nothing was taken: the file was refused or the whole batch is held.
    bool tookNothing() const { return plan.verdict.kind != people::Verdict::Kind::Take; }
};

/// Where a worker looks for a feed's files.
struct WatchedFolder
{
    QString path;
    QString mapping = {}; ///< empty: the feed's own
    bool marker = false;  ///< a file is complete once NAME.done lies beside it
};

/// Reads HR files and turns them into facts and lifecycle events, guards first.
class FeedService
{
public:
    FeedService(const Stores &stores, const Clock &clock, OfficeTimes &times);

    /// Plans the batch and, unless it is a dry run, applies it in one transaction. A file that
    /// cannot be read is a result with a refused plan, recorded like any other batch; errors are
    /// those of rights, names and the store.
    Result<ImportResult> import(const Caller &caller, const ImportRequest &request);

    /// Plans a held batch's file again with what a person releases.
    Result<ImportResult> release(const Caller &caller, const ImportRequest &request,
                                 const people::Release &release);

    /// Plans a held batch's file, which the store has kept, as it would be taken by now: whole, or
    /// with what a person would release. Changes nothing. `feed.hold_decided`,
    /// `feed.held_file_gone` with "batch".
    Result<ImportResult> look(BatchId held, const people::Release *release = nullptr);

    /// Takes a held batch, whole or in part; what is not released stays held. Errors as look()
    /// and of people::planReleased().
    Result<ImportResult> releaseHeld(const Caller &caller, BatchId held,
                                     const people::Release &release);

    /// Nothing of it will be taken: the batch is closed and its file forgotten.
    /// `feed.reason_missing`.
    Result<void> reject(const Caller &caller, BatchId held, const QString &reason);

    Result<std::vector<BatchRow>> batches(const QString &feed, int limit);

    /// From now on the worker takes each new file of that folder once; an empty path ends it.
    /// `feed.no_folder` with "path", `feed.unknown`.
    Result<void> watch(const Caller &caller, const QString &feed, const WatchedFolder &folder);

    /// Remembers how files are read under `name`, and from now on reads the feed's files so. A feed
    /// (empty: "hr") that is not there yet is made. `mapping.*` where nothing could be read that
    /// way, `mapping.name_missing`.
    Result<void> map(const Caller &caller, const QString &feed, const QString &name,
                     const people::Mapping &mapping);

    Result<std::vector<MappingRow>> mappings() { return m_stores.feeds.mappings(); }

private:
    struct Planned;

    Result<FeedRow> feedFor(const ImportRequest &request);
    Result<people::Mapping> mappingFor(const ImportRequest &request, const FeedRow &feed);
    Result<ImportRequest> heldRequest(BatchId held);
    Result<ImportRequest> withItsHold(ImportRequest request);
    Result<ImportResult> take(const Caller &caller, const ImportRequest &request,
                              const people::Release *release);
    Result<Planned> plan(const ImportRequest &request, const people::Release *release);
    Result<people::RecentHistory> history(const QString &feed, Instant now);
    Result<ImportResult> apply(const Caller &caller, const ImportRequest &request, Planned planned,
                               bool closesHold);
    void noteUnknownLocations(Planned &planned);

    Stores m_stores;
    const Clock &m_clock;
    OfficeTimes &m_times;
};

} // namespace tenure::services
