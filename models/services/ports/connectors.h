// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace tenure::services {

/// A connector that is installed here.
struct ConnectorKind
{
    QString id;   ///< "ldap"
    QString name; ///< a proper name, not translated
    QJsonObject schema;
    QStringList verbs;
};

enum class RungState : quint8 { Passed, Failed, NotReached };

/// One rung of the health ladder as it was found.
struct HealthRung
{
    QString
        rung; ///< "reachable", "tls", "auth", "permissions", "canary_read", "clock_skew", "quota"
    RungState state = RungState::NotReached;
    std::optional<Error> failure = {};
    QStringList missing = {}; ///< rights that our account lacks

    friend bool operator==(const HealthRung &, const HealthRung &) = default;
};

/// What a climb of the ladder found.
struct HealthFindings
{
    std::vector<HealthRung> rungs;
    QStringList offers = {}; ///< verbs that the system can do now

    friend bool operator==(const HealthFindings &, const HealthFindings &) = default;
};

/// The connectors of this program, as front ends may use them: never for a change in a target.
class Connectors
{
public:
    virtual ~Connectors() = default;

    virtual Result<std::vector<ConnectorKind>> kinds() = 0;

    /// Keeps a secret of a system; gives the reference that its configuration holds.
    virtual Result<QString> deposit(const QString &system, Secret secret) = 0;

    /// Climbs the health ladder of a configured system. Reads only; may take as long as its
    /// deadlines. `system.unknown`, or why it cannot be opened.
    virtual Result<HealthFindings> climb(const QString &system) = 0;
};

} // namespace tenure::services
