// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain.h"

#include <qt6keychain/keychain.h>

#include <QTimer>

#include <string.h>

namespace tenure::secrets {
namespace {

Error failureOf(const QKeychain::Job &job, const QString &name)
{
    const QJsonObject args{{QStringLiteral("name"), name}};
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {QStringLiteral("secret.not_found"), args, job.errorString()};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return {QStringLiteral("keychain.refused"), args, job.errorString()};
    default:
        return {QStringLiteral("keychain.unavailable"), args, job.errorString()};
    }
}

// The job keeps the bytes it has read until it is deleted; they are wiped where they lie.
Secret takenFrom(const QKeychain::ReadPasswordJob &job)
{
    const QByteArray shared = job.binaryData();
    Secret secret(QByteArray(shared.constData(), shared.size()));
    explicit_bzero(const_cast<char *>(shared.constData()), size_t(shared.size()));
    return secret;
}

// Starts `job` and hands it, or the reason why it has no result, to `answer`: whichever comes
// first, and once.
template<typename Job>
void run(Job *job, const QString &name, milliseconds patience,
         const std::function<void(Result<Job *>)> &answer)
{
    job->setInsecureFallback(false);
    job->setKey(name);
    auto *const timer = new QTimer(job);
    timer->setSingleShot(true);
    const auto once = std::make_shared<bool>(false);
    QObject::connect(timer, &QTimer::timeout, job, [once, name, answer] {
        if (!std::exchange(*once, true))
            answer(Error{QStringLiteral("keychain.no_answer"), {{QStringLiteral("name"), name}}});
    });
    QObject::connect(job, &QKeychain::Job::finished, job, [once, name, answer, job] {
        if (std::exchange(*once, true))
            return;
        if (job->error() == QKeychain::NoError)
            answer(job);
        else
            answer(failureOf(*job, name));
    });
    timer->start(patience);
    job->start();
}

} // namespace

Keychain::Keychain(QString service, milliseconds patience)
    : m_service(std::move(service)), m_patience(patience)
{
}

void Keychain::read(const QString &name, std::function<void(Result<Secret>)> answer)
{
    using Job = QKeychain::ReadPasswordJob;
    run<Job>(new Job(m_service), name, m_patience, [answer = std::move(answer)](Result<Job *> job) {
        if (job)
            answer(takenFrom(**job));
        else
            answer(job.error());
    });
}

void Keychain::write(const QString &name, const Secret &secret,
                     std::function<void(Result<void>)> answer)
{
    using Job = QKeychain::WritePasswordJob;
    auto *const job = new Job(m_service);
    job->setBinaryData(secret.view().toByteArray());
    run<Job>(job, name, m_patience, [answer = std::move(answer)](const Result<Job *> &done) {
        answer(done ? Result<void>() : done.error());
    });
}

void Keychain::remove(const QString &name, std::function<void(Result<void>)> answer)
{
    using Job = QKeychain::DeletePasswordJob;
    run<Job>(new Job(m_service), name, m_patience,
             [answer = std::move(answer)](const Result<Job *> &done) {
                 const bool gone = done || done.error().code == u"secret.not_found";
                 answer(gone ? Result<void>() : done.error());
             });
}

} // namespace tenure::secrets
