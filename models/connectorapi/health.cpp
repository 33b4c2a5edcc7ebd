// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorapi/health.h"

namespace tenure::connectorapi {

QString toText(Rung rung)
{
    switch (rung) {
    case Rung::Reachable:
        return QStringLiteral("reachable");
    case Rung::Tls:
        return QStringLiteral("tls");
    case Rung::Auth:
        return QStringLiteral("auth");
    case Rung::Permissions:
        return QStringLiteral("permissions");
    case Rung::CanaryRead:
        return QStringLiteral("canary_read");
    case Rung::ClockSkew:
        return QStringLiteral("clock_skew");
    case Rung::Quota:
        return QStringLiteral("quota");
    }
    Q_UNREACHABLE();
}

} // namespace tenure::connectorapi
