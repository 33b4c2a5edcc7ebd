// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/compile.h"
#include "journey/context.h"

namespace tenure::journey {

/// All that is wrong with a journey, drafts included: what compile() refuses, BPMN shape,
/// soundness, and the lifecycle rules. Ordered by place in the file. resources/docs/lint.md lists
/// every code.
///
/// Without a `processId` every executable process is checked, or all of them where none is
/// executable. Fast enough for every edit; never more than polynomial in the size of the file.
QVector<Problem> lint(const Document &document, const Context &context = {},
                      const QString &processId = {}, const Library &library = {});

} // namespace tenure::journey
