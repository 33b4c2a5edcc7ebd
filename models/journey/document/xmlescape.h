// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey/textencoding.h"

namespace tenure::journey::detail {

/// `value` as it stands between two `quote`s. White space other than blanks becomes a reference,
/// since XML would read it back as blanks; so does what `charset` lacks. Every unit must be one
/// that XML allows.
QString escapedValue(QStringView value, QChar quote, Charset charset);

/// `text` as it stands between two tags; "\n" becomes `lineEnd`.
QString escapedText(QStringView text, QStringView lineEnd, Charset charset);

/// Whether `name` can name an element or attribute, without prefix, in a file of that charset.
bool isXmlName(QStringView name, Charset charset);

} // namespace tenure::journey::detail
