// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journey/document/documenttree.h"

namespace tenure::journey::detail {

/// Fills `tree.ids` with the ids of BPMN's and the diagram's elements. Two BPMN elements with one
/// id make every reference to it ambiguous: `document.duplicate_id`. In the diagram, which nothing
/// refers to by id, the first stays; a BPMN element goes before a diagram element.
Result<void> indexIds(DocumentTree &tree);

} // namespace tenure::journey::detail
