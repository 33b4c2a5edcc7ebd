// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/broker.h"

#include "secrets/keychain.h"
#include "secrets/reference.h"

#include <QCryptographicHash>
#include <QPromise>
#include <QThread>

namespace tenure::secrets {
namespace {

Error noKeeper(const Reference &reference)
{
    return {QStringLiteral("secret.no_keeper"), {{QStringLiteral("reference"), toText(reference)}}};
}

} // namespace

// Where the keepers are: everything here happens on the broker's thread.
class Broker::Desk final : public QObject
{
public:
    explicit Desk(Keepers keepers) : m_vault(std::move(keepers.vault))
    {
        if (!keepers.keychainService.isEmpty())
            m_keychain = std::make_unique<Keychain>(keepers.keychainService, keepers.keychainTime);
    }

    void read(const Reference &reference, std::function<void(Result<Secret>)> answer);
    void write(const Reference &reference, const QString &connector, const Secret &secret,
               std::function<void(Result<void>)> answer);
    void remove(const Reference &reference, std::function<void(Result<void>)> answer);

    Reference::Keeper preferred() const
    {
        return m_vault ? Reference::Keeper::Vault : Reference::Keeper::Keychain;
    }

    void takeTo(QThread *thread)
    {
        moveToThread(thread);
        if (m_keychain)
            m_keychain->moveToThread(thread);
    }

    void begin() { ++m_open; }
    void end()
    {
        --m_open;
        closeIfIdle();
    }
    /// No more calls come; the thread ends with the last answer.
    void close()
    {
        m_closing = true;
        closeIfIdle();
    }

private:
    void closeIfIdle()
    {
        if (m_closing && m_open == 0)
            thread()->quit();
    }

    bool has(const Reference &reference) const
    {
        return reference.keeper == Reference::Keeper::Vault ? m_vault.has_value()
                                                            : m_keychain != nullptr;
    }

    std::optional<Vault> m_vault;
    std::unique_ptr<Keychain> m_keychain;
    int m_open = 0;
    bool m_closing = false;
};

void Broker::Desk::read(const Reference &reference, std::function<void(Result<Secret>)> answer)
{
    if (!has(reference))
        return answer(noKeeper(reference));
    if (reference.keeper == Reference::Keeper::Vault)
        return answer(m_vault->read(reference.name));
    m_keychain->read(reference.name, std::move(answer));
}

void Broker::Desk::write(const Reference &reference, const QString &connector, const Secret &secret,
                         std::function<void(Result<void>)> answer)
{
    if (!has(reference))
        return answer(noKeeper(reference));
    if (reference.keeper == Reference::Keeper::Vault)
        return answer(m_vault->write(reference.name, connector, secret));
    m_keychain->write(reference.name, secret, std::move(answer));
}

void Broker::Desk::remove(const Reference &reference, std::function<void(Result<void>)> answer)
{
    if (!has(reference))
        return answer(noKeeper(reference));
    if (reference.keeper == Reference::Keeper::Vault)
        return answer(m_vault->remove(reference.name));
    m_keychain->remove(reference.name, std::move(answer));
}

Broker::Broker(Keepers keepers)
    : m_thread(std::make_unique<QThread>()), m_desk(std::make_unique<Desk>(std::move(keepers)))
{
    m_preferred = m_desk->preferred();
    m_thread->setObjectName(QStringLiteral("secrets"));
    m_desk->takeTo(m_thread.get());
    m_thread->start();
}

Broker::~Broker()
{
    QMetaObject::invokeMethod(
        m_desk.get(), [desk = m_desk.get()] { desk->close(); }, Qt::QueuedConnection);
    m_thread->wait();
}

template<typename T, typename Work>
QFuture<Result<T>> Broker::ask(Work work)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->start();
    Desk *const desk = m_desk.get();
    const auto answer = [desk, promise](Result<T> result) {
        promise->addResult(std::move(result));
        promise->finish();
        desk->end();
    };
    const auto call = [desk, answer, work = std::move(work)] {
        desk->begin();
        work(*desk, answer);
    };
    QMetaObject::invokeMethod(desk, call, Qt::QueuedConnection);
    return future;
}

QFuture<Result<Secret>> Broker::fetch(const QString &reference)
{
    const Result<Reference> read = referenceFromText(reference);
    return ask<Secret>([read](Desk &desk, std::function<void(Result<Secret>)> answer) {
        if (read)
            desk.read(*read, std::move(answer));
        else
            answer(read.error());
    });
}

QFuture<Result<QString>> Broker::deposit(const QByteArray &key, Secret secret)
{
    // The key may be of any form; its hash is a name that a reference can hold.
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    const Reference reference{m_preferred,
                              QStringLiteral("deposit.") + QString::fromLatin1(hash.left(40))};
    return store(toText(reference), QStringLiteral("deposit"), std::move(secret));
}

QFuture<Result<QString>> Broker::store(const QString &reference, const QString &connector,
                                       Secret secret)
{
    const Result<Reference> read = referenceFromText(reference);
    const auto kept = std::make_shared<const Secret>(std::move(secret));
    return ask<QString>(
        [read, connector, kept](Desk &desk, const std::function<void(Result<QString>)> &answer) {
            if (!read)
                return answer(read.error());
            desk.write(*read, connector, *kept,
                       [answer, text = toText(*read)](const Result<void> &written) {
                           answer(written ? Result<QString>(text) : written.error());
                       });
        });
}

QFuture<Result<void>> Broker::remove(const QString &reference)
{
    const Result<Reference> read = referenceFromText(reference);
    return ask<void>([read](Desk &desk, std::function<void(Result<void>)> answer) {
        if (read)
            desk.remove(*read, std::move(answer));
        else
            answer(read.error());
    });
}

} // namespace tenure::secrets
