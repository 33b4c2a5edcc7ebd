// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "connectors/mail/mailconfig.h"

#include <QByteArray>
#include <QDeadlineTimer>

#include <atomic>

namespace tenure::mail {

/// How far a conversation with the relay came, in its own words.
struct SmtpOutcome
{
    int curlCode = 0; ///< CURLcode; 0: all went well
    QByteArray command =
        {}; ///< the last one sent: "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA"...
    QByteArray answered = {};  ///< the last one that was answered, QUIT apart
    int reply = 0;             ///< code of that answer; 0: none came
    QByteArray replyText = {}; ///< that answer, one line
    bool begun = false;        ///< the relay asked for the message (354)
    bool handedOver = false;   ///< all of the message has left us, so the relay may have it
    bool accepted = false;     ///< the relay has taken it (250 after its end)

    /// The relay may have the message, and has not said what it does with it.
    bool isUnclear() const { return handedOver && !accepted && reply < 400; }
};

/// What a conversation needs to know. The references outlive it.
struct SmtpCall
{
    const MailConfig &config;
    const Secret &password;
    QDeadlineTimer deadline;
    const std::atomic_bool &cancelled;
};

/// Hands one message to the relay for one recipient. Blocks, at the latest until shortly after the
/// deadline.
SmtpOutcome sendMail(const SmtpCall &call, const QByteArray &recipient, const QByteArray &message);

/// Connects, changes to TLS, signs in, says NOOP, leaves. Sends no mail.
SmtpOutcome tryRelay(const SmtpCall &call);

} // namespace tenure::mail
