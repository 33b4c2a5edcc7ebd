// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tenure::messages {

/// How a message travels.
enum class Channel { Mail };

/// One message template as its file says it; see resources/docs/messages.md. Made by
/// readTemplate(), which has checked every tag, so that what can still fail when it is rendered
/// lies in the fields.
struct Template
{
    QString name;     ///< "leaver-manager"
    QString audience; ///< whom it is written for: "joiner", "manager", "it", ...
    QString variant;  ///< wording for a kind of case: "standard", "sensitive", ...
    QString language; ///< BCP 47: "en", "de"
    Channel channel = Channel::Mail;
    QString subject;
    QString replyTo; ///< empty: replies go to the sender
    QString text;
    QString html; ///< empty: text alone

    friend bool operator==(const Template &, const Template &) = default;
};

/// Reads one template file (UTF-8, at most 256 KiB). Errors carry "line" where one is to blame:
/// `message.too_large`, `message.not_utf8`, `message.bad_line`, `message.unknown_key`,
/// `message.duplicate_key`, `message.missing_key`, `message.bad_value`, and for tags
/// `message.bad_tag`, `message.open_section`, `message.unsafe_place` (a field where no escaping
/// makes it harmless: in a script, a style, an unquoted attribute).
Result<Template> readTemplate(const QByteArray &file);

/// The merge fields that `message` speaks of, each once, in alphabetical order: what lint compares
/// with the known ones.
QStringList fieldsOf(const Template &message);

} // namespace tenure::messages
