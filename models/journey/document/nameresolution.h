// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/document/structurescan.h"

namespace tenure::journey::detail {

/// The second pass: QXmlStreamReader judges whether the text is well-formed and says what the
/// records of the first pass mean: namespaces, values with references resolved, text. Given no more
/// than `end.checked`.
Result<void> resolveNames(DocumentTree &tree, const ScanEnd &end);

} // namespace tenure::journey::detail
