// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/reply.h"
#include "journey/problem.h"

namespace tenure::ctl {

/// {"problems": [{"code", "severity", "element", "line", "column", "message"}]}; refused where one
/// is an error.
Reply problemsReply(const QVector<journey::Problem> &problems);

} // namespace tenure::ctl
