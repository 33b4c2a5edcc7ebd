// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/document.h"

namespace tenure::journey {

/// The same journey with its diagram drawn anew: time from left to right, lanes as bands, edges at
/// right angles. Only the diagram's shapes, edges and their labels change; the rest of the file
/// keeps its bytes. What has no place in the flow (annotations, data, other pools) stays where it
/// is, and lines to a moved step follow it. A sub-process that is drawn open is moved as it is,
/// with all that is inside. `layout.no_process`, `layout.several_processes` (with "count").
Result<Document> rearranged(const Document &document);

} // namespace tenure::journey
