// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/run.h"

#include <QJsonObject>

namespace tenure::engine::core {

/// The values of parameters as the frame sees them; one that is null is left out.
Result<journey::Value> evaluated(const Run &run, const std::vector<journey::Param> &params,
                                 Number frame);

/// A sub-process or a called journey begins. The latter is given what its call names and sees
/// nothing else.
void callScope(Run &run, Place place, const Path &path);

/// What a called journey gives back becomes the result of the step that called it.
void takeOutputs(Run &run, Place host, Number frame);

} // namespace tenure::engine::core
