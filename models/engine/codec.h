// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/state.h"

#include <QByteArrayView>

namespace tenure::engine {

/// The state as bytes: small, and read back exactly. The first byte is the format's version.
QByteArray encode(const RunState &state);

/// Bytes are foreign until proven ours: `state.unreadable` for damaged ones, `state.unknown_format`
/// for a version this program does not know, `state.other_version` where they belong to another
/// journey version than `definition`. An empty array is the state of a run that has not begun.
Result<RunState> decode(const journey::Definition &definition, QByteArrayView bytes);

} // namespace tenure::engine
