// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/value.h"

#include <QJsonValue>

namespace tenure::journey {

/// The canonical JSON of a value, lossless and typed; keys are in order, so equal values give equal
/// bytes.
///
/// null, true, 1.5, "text", [...] and {...} are themselves. A date is {"@date": "2026-01-02"}, an
/// instant
/// {"@instant": "2026-01-02T08:00:00.000Z"}, a duration {"@duration": "P3D"}. A record's key that
/// begins with @ is written with a second one, so that no record is mistaken for those.
QJsonValue toJson(const Value &value);

/// Reads what toJson wrote. `value.unreadable` for an @ key of another meaning, a text that is no
/// such date, or nesting beyond 64.
Result<Value> valueFromJson(const QJsonValue &json);

} // namespace tenure::journey
