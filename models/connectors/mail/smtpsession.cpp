// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/mail/smtpsession.h"

#include <QFile>

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <mutex>

#include <string.h>

namespace tenure::mail {
namespace {

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Lines = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

constexpr qsizetype longestReply = 500;
constexpr milliseconds grace(500);
constexpr milliseconds
    politeness(1000); ///< how long we wait for an answer to QUIT once the mail is taken

struct Conversation
{
    const SmtpCall &call;
    QByteArray message = {};
    qsizetype sent = 0;
    QDeadlineTimer farewell = {}; ///< nothing is waited for any longer
    SmtpOutcome outcome = {};
};

size_t giveMessage(char *buffer, size_t size, size_t count, void *user)
{
    auto &talk = *static_cast<Conversation *>(user);
    const qsizetype piece = std::min(qsizetype(size * count), talk.message.size() - talk.sent);
    std::memcpy(buffer, talk.message.constData() + talk.sent, size_t(piece));
    talk.sent += piece;
    talk.outcome.handedOver = talk.sent == talk.message.size();
    return size_t(piece);
}

// After QUIT nothing is said about the mail any more: what came before it is the relay's word.
void takeReply(SmtpOutcome &outcome, const QByteArray &line)
{
    if (outcome.command == "QUIT")
        return;
    bool isCode = false;
    const int code = line.left(3).toInt(&isCode);
    if (!isCode)
        return;
    outcome.reply = code;
    outcome.replyText = line.trimmed().left(longestReply);
    outcome.answered = outcome.command;
    outcome.begun = outcome.begun || (code == 354 && outcome.command == "DATA");
    const bool isLast = line.size() < 4 || line[3] != '-';
    if (outcome.handedOver && outcome.begun && code / 100 == 2 && isLast &&
        outcome.command == "DATA")
        outcome.accepted = true;
}

// Of what we say only known commands are looked at, and nothing is copied: the lines in between may
// hold a password.
void takeCommand(SmtpOutcome &outcome, QByteArrayView line)
{
    static constexpr std::array known{"EHLO", "HELO", "STARTTLS", "AUTH", "MAIL",
                                      "RCPT", "DATA", "NOOP",     "QUIT"};
    for (const QByteArrayView command : known) {
        if (line.startsWith(command) && line.size() > command.size() && line[command.size()] <= ' ')
            outcome.command = command.toByteArray();
    }
}

int watch(CURL *, curl_infotype type, char *data, size_t size, void *user)
{
    auto &talk = *static_cast<Conversation *>(user);
    const QByteArrayView line(data, qsizetype(size));
    const bool wasAccepted = talk.outcome.accepted;
    if (type == CURLINFO_HEADER_OUT)
        takeCommand(talk.outcome, line);
    else if (type == CURLINFO_HEADER_IN)
        takeReply(talk.outcome, line.toByteArray());
    if (talk.outcome.accepted && !wasAccepted)
        talk.farewell = std::min(talk.farewell, QDeadlineTimer(politeness));
    return 0;
}

// libcurl keeps its own time-out, but then says QUIT and would wait two minutes for the answer.
int stopWhenOver(void *user, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto &talk = *static_cast<Conversation *>(user);
    return talk.call.cancelled || talk.farewell.hasExpired() ? 1 : 0;
}

void initialiseLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

void setPeer(CURL *curl, const MailConfig &config)
{
    const bool tls = config.security == Security::Tls;
    const QByteArray domain = config.from.mid(config.from.lastIndexOf('@') + 1);
    // The path is what we call ourselves in EHLO: never this machine's own name.
    const QByteArray url = (tls ? "smtps://" : "smtp://") + config.host.toLatin1() + ':' +
                           QByteArray::number(config.port) + '/' + domain;
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    // The environment shall not lead our mail through a proxy.
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(curl, CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!config.caFile.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, QFile::encodeName(config.caFile).constData());
}

void setSignIn(CURL *curl, const SmtpCall &call)
{
    if (call.config.user.isEmpty())
        return;
    curl_easy_setopt(curl, CURLOPT_USERNAME, call.config.user.toUtf8().constData());
    QByteArray password = call.password.view().toByteArray();
    curl_easy_setopt(curl, CURLOPT_PASSWORD, password.constData());
    explicit_bzero(password.data(), size_t(password.size()));
    curl_easy_setopt(curl, CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN");
}

void setLimits(CURL *curl, Conversation &talk)
{
    const SmtpCall &call = talk.call;
    const qint64 left =
        call.deadline.isForever() ? call.config.totalTime.count() : call.deadline.remainingTime();
    const qint64 total = std::max<qint64>(1, std::min<qint64>(left, call.config.totalTime.count()));
    talk.farewell = QDeadlineTimer(milliseconds(total) + grace);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, long(total));
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS,
                     long(std::min<qint64>(total, call.config.connectTime.count())));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    // Says QUIT while we can still stop it, not in curl_easy_cleanup, which waits two minutes for
    // an answer.
    curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
}

void setEars(CURL *curl, Conversation &talk)
{
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, &watch);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &talk);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &stopWhenOver);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &talk);
}

Handle prepared(Conversation &talk)
{
    initialiseLibrary();
    Handle curl(curl_easy_init(), &curl_easy_cleanup);
    if (curl) {
        setPeer(curl.get(), talk.call.config);
        setSignIn(curl.get(), talk.call);
        setLimits(curl.get(), talk);
        setEars(curl.get(), talk);
    }
    return curl;
}

SmtpOutcome ended(Conversation &talk, CURL *curl)
{
    talk.outcome.curlCode = curl ? curl_easy_perform(curl) : CURLE_FAILED_INIT;
    return talk.outcome;
}

} // namespace

SmtpOutcome sendMail(const SmtpCall &call, const QByteArray &recipient, const QByteArray &message)
{
    Conversation talk{call, message};
    const Lines to(curl_slist_append(nullptr, ('<' + recipient + '>').constData()),
                   &curl_slist_free_all);
    const Handle curl = prepared(talk);
    if (curl) {
        curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, ('<' + call.config.from + '>').constData());
        curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, to.get());
        curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(curl.get(), CURLOPT_INFILESIZE_LARGE, curl_off_t(message.size()));
        curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, &giveMessage);
        curl_easy_setopt(curl.get(), CURLOPT_READDATA, &talk);
    }
    return ended(talk, curl.get());
}

SmtpOutcome tryRelay(const SmtpCall &call)
{
    Conversation talk{call};
    const Handle curl = prepared(talk);
    if (curl) {
        curl_easy_setopt(curl.get(), CURLOPT_NOBODY, 1L);
        curl_easy_setopt(curl.get(), CURLOPT_CUSTOMREQUEST, "NOOP");
    }
    return ended(talk, curl.get());
}

} // namespace tenure::mail
