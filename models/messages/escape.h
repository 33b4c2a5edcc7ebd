// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace tenure::messages {

/// Where a field stands; each place has characters of its own that would end it.
enum class Place {
    Text,          ///< the plain text of a mail
    Header,        ///< a line of the mail's head
    HtmlText,      ///< between HTML tags
    HtmlAttribute, ///< inside a quoted attribute
    LinkStart,     ///< the field is the beginning of a link
    LinkPart       ///< the field is a piece of a link whose beginning the template gives
};

/// `value` so that it is only text where it stands. `message.line_break` where a header would end,
/// `message.unsafe_link` where a link would run something; both name `field`.
Result<QString> escaped(const QString &value, Place place, const QString &field);

} // namespace tenure::messages
