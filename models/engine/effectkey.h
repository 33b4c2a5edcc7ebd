// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rows.h"

namespace tenure::engine {

/// The lasting name of one effect: SHA-256 in hex over store, run, place in the run, system, verb
/// and what it is about.
///
/// No attempt number, so that every try finds the traces of the one before; no id that the target
/// gives, because the effect itself may create it; the store's id, because run numbers begin at 1
/// in every store.
QByteArray effectKey(const QString &storeId, const EffectRow &effect);

} // namespace tenure::engine
