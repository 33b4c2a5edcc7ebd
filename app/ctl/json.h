// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/plan.h"
#include "services/personservice.h"
#include "services/ports/taskstore.h"
#include "services/runservice.h"

#include <QJsonArray>

namespace tenure::ctl {

// The shapes that scripts rely on; docs/cli.md describes them.

QJsonObject toJson(const engine::StepRow &row);
QJsonObject toJson(const engine::EffectRow &row);
QJsonObject toJson(const engine::TimerRow &row);
QJsonObject toJson(const engine::TaskRow &row);
QJsonObject toJson(const engine::AlertRow &row);
QJsonObject toJson(const services::GrantRow &row);
QJsonObject toJson(const services::FactRow &row);
QJsonObject toJson(const services::RunListRow &row);
QJsonObject toJson(const services::RunDetails &details);
QJsonObject toJson(const services::TaskListRow &row);
QJsonObject toJson(const services::Freeze &freeze);
QJsonObject toJson(const services::PersonDetails &details);

/// {"line", "column", "code", "message", ...}: the problem with its sentence.
QJsonObject toJson(const people::Problem &problem);

/// "line 3, column 7: " and the sentence, one line each.
QStringList linesOf(const people::Problems &problems);

QString text(engine::RunStatus status);  ///< "active", "completed", "terminated", "cancelled"
QString text(engine::TaskKind kind);     ///< "work", "fallback", "exception"
QString text(engine::EffectState state); ///< "queued", "sending", "done", ...
QString
text(services::GrantState state); ///< "claimed", "verified", "revoking", "revoked", "refuted"

/// "" for none.
QString text(const std::optional<Instant> &instant);

template<typename Rows>
QJsonArray arrayOf(const Rows &rows)
{
    QJsonArray array;
    for (const auto &row : rows)
        array.append(toJson(row));
    return array;
}

} // namespace tenure::ctl
