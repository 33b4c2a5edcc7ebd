// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectorapi/host.h"
#include "secrets/reference.h"
#include "secrets/vault.h"

#include <QThread>

#include <memory>
#include <optional>

namespace tenure::secrets {

/// The SecretBroker of this machine: "vault:NAME" is read from the vault, "keychain:NAME" from the
/// desktop's keychain.
///
/// All calls may come from any thread; they are answered on the broker's own, in the order of
/// asking. Make one per process and let it outlive all who ask: the keychain's library keeps to the
/// thread that used it first.
class Broker final : public connectorapi::SecretBroker
{
public:
    /// What this machine has. Without a vault or a keychain, references to it fail with
    /// `secret.no_keeper`.
    struct Keepers
    {
        std::optional<Vault> vault = {};
        QString keychainService = {}; ///< name of our entries there ("tenure"); empty: no keychain
        milliseconds keychainTime{10000};
    };

    explicit Broker(Keepers keepers);
    /// Answers what was asked, then ends.
    ~Broker() override;

    QFuture<Result<Secret>> fetch(const QString &reference) override;

    /// Into the vault if there is one, else into the keychain.
    QFuture<Result<QString>> deposit(const QByteArray &key, Secret secret) override;

    /// Keeps a secret that a person entered; answers the reference. `connector` is bound to it in a
    /// vault.
    QFuture<Result<QString>> store(const QString &reference, const QString &connector,
                                   Secret secret);

    QFuture<Result<void>> remove(const QString &reference);

private:
    class Desk;

    template<typename T, typename Work>
    QFuture<Result<T>> ask(Work work);

    Reference::Keeper m_preferred = Reference::Keeper::Keychain;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<Desk> m_desk; ///< lives on m_thread
};

} // namespace tenure::secrets
