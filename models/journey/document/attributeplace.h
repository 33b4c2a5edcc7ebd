// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/document.h"

namespace tenure::journey::detail {

/// Where the name in a start tag ends.
qint32 endOfName(Element element);

/// Where a further attribute goes: behind the last one, or behind the name.
qint32 endOfAttributes(Element element);

/// What separates the last attribute from the one before: a blank, or a line break with its
/// indentation.
QString separatorOf(const Document &document, Element element);

/// Where the white space before an attribute begins.
qint32 startOfSeparator(const Document &document, const Attribute &attribute);

} // namespace tenure::journey::detail
