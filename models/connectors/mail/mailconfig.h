// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QJsonObject>

namespace tenure::mail {

enum class Security {
    StartTls, ///< begins in clear, must change to TLS before anything is said
    Tls       ///< TLS from the first byte (port 465)
};

/// How to reach the relay. TLS is always verified; there is no setting for that.
struct MailConfig
{
    QString host;
    quint16 port = 587;
    Security security = Security::StartTls;
    QString user;     ///< empty: the relay knows us by our address, no sign-in
    QString password; ///< a reference into the keychain or the vault
    QByteArray from;
    QString fromName;
    QString caFile; ///< PEM; empty: the machine's own authorities
    milliseconds connectTime{10000};
    milliseconds totalTime{60000}; ///< for one message, from connecting to the relay's last answer
};

/// `mail.bad_config` with the "key" to blame.
Result<MailConfig> mailConfigFromJson(const QJsonObject &object);

/// The JSON schema that forms are drawn from.
QJsonObject mailConfigSchema();

} // namespace tenure::mail
