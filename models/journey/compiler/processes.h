// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/document.h"

namespace tenure::journey::compiler {

/// The processes of a file that are meant: the one of that id, else the executable ones, else those
/// with a start event. Other pools are documentation.
std::vector<Element> processesToRun(const Document &document, const QString &processId);

} // namespace tenure::journey::compiler
