// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/document/documenttree.h"

#include "base/result.h"

#include <optional>

namespace tenure::journey::detail {

struct ScanEnd
{
    qint32 checked =
        0; ///< what stands before it keeps the limits and may be given to the XML parser
    std::optional<Error> malformed; ///< why the scan ended before the text did
};

/// The first pass over `tree.text`: finds elements and attributes and where they stand, and
/// enforces the limits that keep the XML parser (nesting 200,000 deep, quadratic in attributes)
/// from harm. It knows tags, quotes, comments and no more; whether the text is XML, and which
/// namespace a name is in, the second pass says. Over a limit, a DOCTYPE or an entity of the file's
/// own is an error at once.
Result<ScanEnd> scanStructure(DocumentTree &tree);

} // namespace tenure::journey::detail
