// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/mail/smtpoutcome.h"

#include <QRegularExpression>

#include <curl/curl.h>

namespace tenure::mail {

using connectorapi::ErrorClass;
using connectorapi::Failure;
using connectorapi::Rung;

namespace {

struct Verdict
{
    ErrorClass errorClass;
    QString code;
};

bool isUntrusted(int curlCode)
{
    return curlCode == CURLE_PEER_FAILED_VERIFICATION || curlCode == CURLE_SSL_ISSUER_ERROR ||
           curlCode == CURLE_SSL_CACERT_BADFILE;
}

bool isTls(int curlCode)
{
    return isUntrusted(curlCode) || curlCode == CURLE_USE_SSL_FAILED ||
           curlCode == CURLE_SSL_CONNECT_ERROR;
}

bool isUnreachable(int curlCode)
{
    return curlCode == CURLE_COULDNT_RESOLVE_HOST || curlCode == CURLE_COULDNT_CONNECT;
}

// RFC 3463: x.7.y is about rights and policy. Relays that know no such codes say it in words.
bool isAboutRights(const SmtpOutcome &outcome)
{
    static const QRegularExpression rights(
        QStringLiteral("^5[0-9]{2}[ -]5\\.7\\.[0-9]|\\b(?:relay|relaying|authenticat\\w+)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return outcome.reply == 530 || rights.match(QString::fromLatin1(outcome.replyText)).hasMatch();
}

Verdict refusal(const SmtpOutcome &outcome)
{
    if (outcome.answered == "AUTH")
        return {ErrorClass::AuthFailed, QStringLiteral("mail.sign_in_refused")};
    if (isAboutRights(outcome) || outcome.answered == "MAIL")
        return {ErrorClass::Permission, QStringLiteral("mail.not_permitted")};
    if (outcome.answered == "RCPT")
        return {ErrorClass::Validation, QStringLiteral("mail.recipient_refused")};
    if (outcome.answered == "DATA")
        return {ErrorClass::Validation, QStringLiteral("mail.message_refused")};
    return {ErrorClass::Config, QStringLiteral("mail.relay_refused")};
}

Verdict connectionFailure(int curlCode)
{
    if (isUntrusted(curlCode))
        return {ErrorClass::Config, QStringLiteral("mail.untrusted")};
    if (curlCode == CURLE_USE_SSL_FAILED)
        return {ErrorClass::Config, QStringLiteral("mail.no_tls")};
    if (curlCode == CURLE_LOGIN_DENIED)
        return {ErrorClass::AuthFailed, QStringLiteral("mail.sign_in_refused")};
    if (isUnreachable(curlCode))
        return {ErrorClass::Transient, QStringLiteral("mail.unreachable")};
    if (curlCode == CURLE_OPERATION_TIMEDOUT)
        return {ErrorClass::Transient, QStringLiteral("mail.timed_out")};
    if (curlCode == CURLE_ABORTED_BY_CALLBACK)
        return {ErrorClass::Transient, QStringLiteral("connector.cancelled")};
    return {ErrorClass::Transient, QStringLiteral("mail.connection_lost")};
}

Verdict verdictOn(const SmtpOutcome &outcome)
{
    if (isTls(outcome.curlCode))
        return connectionFailure(outcome.curlCode);
    if (outcome.isUnclear())
        return {ErrorClass::Unknown, QStringLiteral("mail.outcome_unknown")};
    if (outcome.reply >= 500)
        return refusal(outcome);
    if (outcome.reply >= 400)
        return {ErrorClass::Transient, QStringLiteral("mail.deferred")};
    return connectionFailure(outcome.curlCode);
}

} // namespace

Failure failureOf(const SmtpOutcome &outcome, const QString &host, const QByteArray &recipient)
{
    const Verdict verdict = verdictOn(outcome);
    const QString reply = QString::fromUtf8(outcome.replyText);
    const Error error{verdict.code,
                      {{QStringLiteral("host"), host},
                       {QStringLiteral("recipient"), QString::fromLatin1(recipient)},
                       {QStringLiteral("reply"), outcome.reply >= 400 ? reply : QString()}},
                      QString::fromLatin1(curl_easy_strerror(CURLcode(outcome.curlCode)))};
    return {verdict.errorClass, error, std::nullopt};
}

Rung failedRung(const SmtpOutcome &outcome)
{
    if (isTls(outcome.curlCode) || outcome.command == "STARTTLS")
        return Rung::Tls;
    if (outcome.curlCode == CURLE_LOGIN_DENIED || outcome.answered == "AUTH" ||
        outcome.answered == "NOOP")
        return Rung::Auth;
    return Rung::Reachable;
}

QString queueId(const QByteArray &reply)
{
    // Exim "OK id=...", Postfix "queued as ...", Sendmail and others "... Message accepted".
    static const QRegularExpression known(
        QStringLiteral("(?:\\bid=|queued as )([A-Za-z0-9_.:-]{4,100})"));
    return known.match(QString::fromLatin1(reply)).captured(1);
}

} // namespace tenure::mail
