// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "connectors/mail/letter.h"
#include "connectors/mail/mailconfig.h"

namespace tenure::mail {

/// "<...@example.org>": the same for every try of one effect to one recipient, so that a reader can
/// tell a duplicate.
QByteArray messageId(const QByteArray &effectKey, const QByteArray &recipient,
                     const QByteArray &from);

/// The message as it goes over the wire: multipart/alternative if there is HTML, CRLF line ends,
/// ASCII throughout.
QByteArray mimeText(const Letter &letter, const QByteArray &recipient, const QByteArray &id,
                    const MailConfig &config, Instant now);

} // namespace tenure::mail
