// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorhost/effectcall.h"
#include "models/connectorhost/recordingport.h"
#include "models/connectorhost/scriptedsystem.h"

namespace tenure::test {

/// What a look finds: an account with a title, as wanted or not.
connectorapi::Observation seen(connectorapi::Satisfied satisfied,
                               connectorapi::Presence presence = connectorapi::Presence::Present);
/// A look that could not look.
connectorapi::Observation blind(connectorapi::ErrorClass errorClass);
/// What a system answers to a request.
connectorapi::Report acted(connectorapi::Status status,
                           std::optional<connectorapi::ErrorClass> errorClass = {});
engine::EffectJob job(const QString &verb = QStringLiteral("account.disable"));

/// Runs one try and answers its one report; the test fails unless it is exactly one.
engine::EffectReport runTry(Script &script, engine::EffectJob what, RecordingPort &port,
                            connectorapi::ReadBack readBack = connectorapi::ReadBack::Strong,
                            milliseconds betweenReads = milliseconds(1));

} // namespace tenure::test
