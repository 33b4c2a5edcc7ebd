// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/template.h"

#include <QJsonObject>

namespace tenure::messages {

/// What a reader gets. `html` and `replyTo` may be empty.
struct Message
{
    QString subject;
    QString text;
    QString html;
    QString replyTo;

    friend bool operator==(const Message &, const Message &) = default;
};

/// Fills `fields` into `message`. Fields are text or numbers, true or false (for sections), or
/// lists of those or of objects with such fields; each value is escaped for the place it stands in.
///
/// A field that is absent, null or blank is `message.missing_field` (with "field" and "part"),
/// never a gap in a sentence; a template that can do without it says so with a section:
/// `{{#room}}Room {{room}}.{{/room}}`. Further: `message.not_text`, `message.bad_field`,
/// `message.line_break` (CR, LF or NUL in the subject or an address), `message.bad_address`,
/// `message.unsafe_link` (a link that is neither http, https nor mailto), `message.too_many_rows`
/// (over 10,000 turns of lists), `message.too_large` (a part over 256 KiB).
Result<Message> render(const Template &message, const QJsonObject &fields);

} // namespace tenure::messages
