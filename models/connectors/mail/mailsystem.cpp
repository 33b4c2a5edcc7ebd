// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/mail/mailsystem.h"

#include "connectorapi/await.h"
#include "connectors/mail/mimetext.h"
#include "connectors/mail/smtpoutcome.h"

#include <QJsonArray>
#include <QPromise>

namespace tenure::mail {

using namespace connectorapi;

namespace {

constexpr int conversationsAtOnce = 4;

// Runs `work` on the pool; its result, and nothing else, ends the future.
template<typename Work>
auto onPool(QThreadPool &pool, Work work)
{
    QPromise<decltype(work())> promise;
    auto future = promise.future();
    promise.start();
    pool.start([promise = std::make_shared<decltype(promise)>(std::move(promise)),
                work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

Result<Letter> checked(const OpRequest &request)
{
    if (request.verb != u"message.send")
        return Error{QStringLiteral("mail.other_verb"), {{QStringLiteral("verb"), request.verb}}};
    if (const Result<void> valid = validate(request); !valid)
        return valid.error();
    return letterFrom(request.desired);
}

ErrorClass classOf(const Error &error)
{
    return error.code == u"mail.other_verb" ? ErrorClass::Unsupported : ErrorClass::Validation;
}

// A keeper that is silent may answer the next time; one that refuses is set up wrongly.
ErrorClass classOfSecretTrouble(const Error &error)
{
    return error.code.startsWith(u"connector.") ? ErrorClass::Transient : ErrorClass::Config;
}

QJsonArray texts(const QList<QByteArray> &addresses)
{
    QJsonArray array;
    for (const QByteArray &address : addresses)
        array << QString::fromLatin1(address);
    return array;
}

// One message to one recipient, as the audit will keep it.
QJsonObject delivery(const QByteArray &recipient, const QByteArray &id, const SmtpOutcome &outcome,
                     Instant now)
{
    const QString state = outcome.accepted      ? QStringLiteral("queued")
                          : outcome.isUnclear() ? QStringLiteral("unknown")
                                                : QStringLiteral("refused");
    return {{QStringLiteral("recipient"), QString::fromLatin1(recipient)},
            {QStringLiteral("messageId"), QString::fromLatin1(id)},
            {QStringLiteral("state"), state},
            {QStringLiteral("reply"), QString::fromUtf8(outcome.replyText)},
            {QStringLiteral("queueId"), outcome.accepted ? queueId(outcome.replyText) : QString()},
            {QStringLiteral("at"), tenure::toText(now)}};
}

// Several recipients: what is certain about all of them together.
void conclude(Report &report, const QStringList &sent, std::optional<Failure> failure)
{
    report.changed = !sent.isEmpty();
    report.status = Status::Done;
    if (!failure)
        return;
    const bool unknown = failure->errorClass == ErrorClass::Unknown;
    if (!unknown && !sent.isEmpty()) {
        failure->error.args.insert(QStringLiteral("sent"), QJsonArray::fromStringList(sent));
        failure =
            Failure{ErrorClass::PartialFailure, Error{QStringLiteral("mail.partly_sent"),
                                                      failure->error.args, failure->error.code}};
    }
    report.status = unknown ? Status::Unknown : sent.isEmpty() ? Status::Failed : Status::Partial;
    report.failure = std::move(failure);
}

// The rungs of a relay up to `stop`, where `failure` says why it went no further.
Ladder ladderTo(Rung stop, RungState below, const std::optional<Failure> &failure)
{
    Ladder ladder;
    for (const Rung rung : {Rung::Reachable, Rung::Tls, Rung::Auth}) {
        if (rung == stop && failure)
            ladder.rungs << RungResult{rung, RungState::Failed, failure};
        else
            ladder.rungs << RungResult{rung, rung > stop ? RungState::NotChecked : below};
    }
    return ladder;
}

} // namespace

MailSystem::MailSystem(MailConfig config, Host host) : m_config(std::move(config)), m_host(host)
{
    m_pool.setMaxThreadCount(conversationsAtOnce);
}

MailSystem::~MailSystem()
{
    for (const Flag &flag : std::as_const(m_running))
        *flag = true;
    m_pool.waitForDone();
}

MailSystem::Flag MailSystem::begin(const QByteArray &key)
{
    m_running.removeIf([](const auto &entry) { return entry.value().use_count() == 1; });
    const Flag flag = std::make_shared<std::atomic_bool>(false);
    m_running.insert(key, flag);
    return flag;
}

void MailSystem::cancel(const QByteArray &key)
{
    if (const Flag flag = m_running.value(key))
        *flag = true;
}

QFuture<Observation> MailSystem::probe(const OpRequest &request)
{
    const Result<Letter> letter = checked(request);
    if (!letter)
        return QtFuture::makeReadyFuture(unseen(classOf(letter.error()), letter.error()));
    // Nothing can be read: whether an earlier try went out is not for the relay to say.
    Observation observation;
    observation.presence = Presence::Absent;
    observation.plan = {{QStringLiteral("from"), QString::fromLatin1(m_config.from)},
                        {QStringLiteral("to"), texts(letter->recipients)},
                        {QStringLiteral("subject"), letter->subject}};
    return QtFuture::makeReadyFuture(observation);
}

QFuture<Observation> MailSystem::readBack(const OpRequest &request)
{
    const Result<Letter> letter = checked(request);
    return QtFuture::makeReadyFuture(letter ? Observation()
                                            : unseen(classOf(letter.error()), letter.error()));
}

QFuture<Page> MailSystem::page(const PageRequest &)
{
    Page page;
    page.failure = Failure{ErrorClass::Unsupported, Error{QStringLiteral("mail.no_listing")}};
    return QtFuture::makeReadyFuture(page);
}

QFuture<Report> MailSystem::act(const OpRequest &request)
{
    const Result<Letter> letter = checked(request);
    if (!letter)
        return QtFuture::makeReadyFuture(refused(classOf(letter.error()), letter.error()));
    if (request.dryRun) {
        Report report;
        report.status = Status::Done;
        return QtFuture::makeReadyFuture(report);
    }
    if (const milliseconds wait = m_host.rate.take(QStringLiteral("message"));
        wait > milliseconds::zero()) {
        Report report = refused(ErrorClass::Throttled, Error{QStringLiteral("mail.throttled")});
        report.failure->retryAfter = wait;
        return QtFuture::makeReadyFuture(report);
    }
    const Flag cancelled = begin(request.key);
    return onPool(m_pool, [this, request, letter = *letter, cancelled] {
        return send(request, letter, cancelled);
    });
}

Result<Secret> MailSystem::password(QDeadlineTimer deadline, const Flag &cancelled) const
{
    if (m_config.user.isEmpty())
        return Secret();
    return await(m_host.secrets.fetch(m_config.password), deadline,
                 [&cancelled] { return bool(*cancelled); });
}

Report MailSystem::send(const OpRequest &request, const Letter &letter, const Flag &cancelled) const
{
    const Result<Secret> secret = password(request.deadline, cancelled);
    if (!secret)
        return refused(classOfSecretTrouble(secret.error()), secret.error());
    const SmtpCall call{m_config, *secret, request.deadline, *cancelled};
    QJsonArray deliveries;
    QStringList sent;
    std::optional<Failure> failure;
    for (const QByteArray &recipient : letter.recipients) {
        const QByteArray id = messageId(request.key, recipient, m_config.from);
        const QByteArray message = mimeText(letter, recipient, id, m_config, m_host.clock.now());
        const SmtpOutcome outcome = sendMail(call, recipient, message);
        deliveries << delivery(recipient, id, outcome, m_host.clock.now());
        if (outcome.accepted) {
            sent << QString::fromLatin1(recipient);
            continue;
        }
        failure = failureOf(outcome, m_config.host, recipient);
        // One recipient's address says nothing about the next; everything else will happen to all
        // of them.
        if (failure->errorClass != ErrorClass::Validation)
            break;
    }
    Report report;
    report.evidence = {{QStringLiteral("deliveries"), deliveries}};
    conclude(report, sent, std::move(failure));
    return report;
}

QFuture<Ladder> MailSystem::health(HealthDepth, QDeadlineTimer deadline)
{
    const Flag cancelled = begin("health");
    return onPool(m_pool, [this, deadline, cancelled] { return climb(deadline, cancelled); });
}

Ladder MailSystem::climb(QDeadlineTimer deadline, const Flag &cancelled) const
{
    const Result<Secret> secret = password(deadline, cancelled);
    if (!secret)
        return ladderTo(
            Rung::Auth, RungState::NotChecked,
            Failure{classOfSecretTrouble(secret.error()), secret.error(), std::nullopt});
    const SmtpOutcome outcome = tryRelay({m_config, *secret, deadline, *cancelled});
    if (outcome.curlCode != 0)
        return ladderTo(failedRung(outcome), RungState::Passed,
                        failureOf(outcome, m_config.host, {}));
    Ladder ladder = ladderTo(Rung::Auth, RungState::Passed, std::nullopt);
    ladder.offers << QStringLiteral("message.send");
    return ladder;
}

} // namespace tenure::mail
