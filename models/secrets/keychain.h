// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/secret.h"

#include <QObject>

#include <functional>

namespace tenure::secrets {

/// The desktop's keychain (Secret Service, KWallet) through QtKeychain, never with its plain-text
/// fallback.
///
/// GLib, which speaks to the Secret Service for it, ends the program when the session bus goes
/// away; with the session's end that is right. A service has no session: it uses a vault.
///
/// Lives on one thread with an event loop; every call is answered there, exactly once.
/// `keychain.unavailable` (no session bus, no service, locked), `keychain.refused`,
/// `keychain.no_answer`, `secret.not_found`.
class Keychain final : public QObject
{
    Q_OBJECT

public:
    /// `service` names our entries; an entry that does not answer within `patience` has failed.
    Keychain(QString service, milliseconds patience);

    void read(const QString &name, std::function<void(Result<Secret>)> answer);
    void write(const QString &name, const Secret &secret, std::function<void(Result<void>)> answer);
    void remove(const QString &name, std::function<void(Result<void>)> answer);

private:
    QString m_service;
    milliseconds m_patience;
};

} // namespace tenure::secrets
