// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runstore.h"

#include <QHash>
#include <QSet>

namespace tenure::engine {

/// The alerts that are open, kept in memory so that ending one costs nothing where there is none.
///
/// An alert about a system ends when the system answers again, one about an effect when the person
/// who was asked has answered, one about a run when its events can be read again.
class AlertBook
{
public:
    void load(const std::vector<AlertRow> &open);

    /// Ends whatever is open about the subject, what this commit itself raises included.
    void end(Commit &commit, const QString &subject, Instant at) const;

    /// The commit is on disk.
    void follow(const Commit &commit);

private:
    void note(const AlertRow &alert);

    QHash<QString, QSet<QString>> m_codes; // by subject
};

} // namespace tenure::engine
