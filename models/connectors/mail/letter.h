// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/request.h"

#include <QList>

namespace tenure::mail {

/// What a step wants to have sent. Everything in it has been checked.
struct Letter
{
    QList<QByteArray> recipients; ///< plain addresses, each once
    QString recipientName;        ///< of a single recipient; may be empty
    QString subject;
    QString text;
    QString html;       ///< may be empty
    QByteArray replyTo; ///< may be empty
};

/// Reads the parameters `to` (an address or a list), `toName`, `subject`, `text`, `html` and
/// `replyTo` of message.send. Refused: `mail.bad_address`, `mail.line_break`, `mail.missing_part`,
/// `mail.bad_parameter`, `mail.too_many_recipients` and `mail.too_large`, each with the "parameter"
/// to blame.
Result<Letter> letterFrom(const QJsonObject &desired);

} // namespace tenure::mail
