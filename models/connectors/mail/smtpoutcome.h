// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/errorclass.h"
#include "connectorapi/health.h"
#include "connectors/mail/smtpsession.h"

namespace tenure::mail {

/// Why a conversation that did not end in acceptance failed. A message that has left us without an
/// answer is Unknown: it may have been delivered, so nobody may send it again blindly.
connectorapi::Failure failureOf(const SmtpOutcome &outcome, const QString &host,
                                const QByteArray &recipient);

/// The rung of the health ladder on which a failed conversation stopped.
connectorapi::Rung failedRung(const SmtpOutcome &outcome);

/// The relay's name for an accepted message, from answers such as "250 OK id=1vMh2J-0001"; empty if
/// it told none.
QString queueId(const QByteArray &reply);

} // namespace tenure::mail
