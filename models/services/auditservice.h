// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/caller.h"
#include "services/ports/auditstore.h"
#include "services/stores.h"

#include <functional>

namespace tenure::services {

/// Which rows an export holds whole; of the others between them it holds the digests.
struct AuditSelection
{
    std::optional<Instant> from, to;
    QString personNumber; ///< rows about this person and their runs; empty: everybody's
};

struct AuditExport
{
    qint64 rows = 0;   ///< held whole
    AuditHead head;    ///< the last of them: what a later verification compares with
    AuditReport chain; ///< of the store, as it was while exporting
};

/// An earlier export, as far as a later verification needs it.
struct AuditWitness
{
    QString store;
    AuditHead head;
};

/// What an export of `file` wrote says about where the chain ended. `audit.not_an_export`.
Result<AuditWitness> auditWitness(const QByteArray &bytes, const QString &file);

/// The evidence: who did what, when and on whose authority, and the proof that nobody touched it.
class AuditService
{
public:
    /// Takes one line of an export, without its end.
    using TakeLine = std::function<Result<void>(const QByteArray &)>;

    AuditService(const Stores &stores, const Clock &clock) : m_stores(stores), m_clock(clock) {}

    /// `audit.other_store` with "store" where the witness is of another one.
    Result<AuditReport> verify(const std::optional<AuditWitness> &earlier);

    /// Lines of JSON that can be verified without the store; docs/audit.md has the form. Leaves an
    /// audit row of its own. `rights.not_allowed`; errors as personByNumber().
    Result<AuditExport> write(const Caller &caller, const AuditSelection &selection,
                              const TakeLine &take);

private:
    Stores m_stores;
    const Clock &m_clock;
};

} // namespace tenure::services
