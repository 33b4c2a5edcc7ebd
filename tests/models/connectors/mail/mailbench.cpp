// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbench.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QThread>

namespace tenure::test {

using namespace connectorapi;

namespace {

const QLoggingCategory &quiet()
{
    static const QLoggingCategory category("tenure.test.mail", QtCriticalMsg);
    return category;
}

const Clock &standing()
{
    static const StandingClock clock(*instantFromText(u"2026-07-30T09:42:00+02:00"));
    return clock;
}

} // namespace

QFuture<Result<Secret>> OneSecret::fetch(const QString &reference)
{
    if (isSilent) {
        m_unanswered.emplace_back();
        m_unanswered.back().start();
        return m_unanswered.back().future();
    }
    if (reference != u"vault:relay")
        return QtFuture::makeReadyFuture<Result<Secret>>(Error{QStringLiteral("test.no_secret")});
    return QtFuture::makeReadyFuture<Result<Secret>>(
        Secret(QByteArray(password.constData(), password.size())));
}

QFuture<Result<QString>> OneSecret::deposit(const QByteArray &, Secret)
{
    return QtFuture::makeReadyFuture<Result<QString>>(Error{QStringLiteral("test.no_deposit")});
}

MailBench::MailBench(const QProcessEnvironment &environment)
    : m_exim(QStringLiteral("exim.sh"), {QStringLiteral("PORT"), QStringLiteral("PORT")},
             environment)
    , m_loader(QStringLiteral(TENURE_BUILD_DIR "/lib/tenure/connectors/mail.so"))
{
}

bool MailBench::start()
{
    return m_exim.start();
}

QJsonObject MailBench::config() const
{
    return {{QStringLiteral("host"), QStringLiteral("localhost")},
            {QStringLiteral("port"), m_exim.port()},
            {QStringLiteral("user"), QStringLiteral("tenure")},
            {QStringLiteral("password"), QStringLiteral("vault:relay")},
            {QStringLiteral("from"), QStringLiteral("onboarding@corp.example")},
            {QStringLiteral("fromName"), QStringLiteral("Müller & Söhne, IT")},
            {QStringLiteral("caFile"), QString(m_exim.dir() + QStringLiteral("/ca/ca.pem"))},
            {QStringLiteral("totalMs"), 30000}};
}

const Connector *MailBench::connector()
{
    const auto *const connector = qobject_cast<Connector *>(m_loader.instance());
    if (!connector)
        qFatal("%s", qPrintable(m_loader.errorString()));
    return connector;
}

std::unique_ptr<System> MailBench::open(const QJsonObject &config)
{
    Result<std::unique_ptr<System>> system =
        connector()->open(config, Host{secrets, standing(), gate, quiet()});
    if (!system)
        qFatal("%s", qPrintable(system.error().code));
    return *std::move(system);
}

int MailBench::countMails(const QString &mailbox) const
{
    const QDir dir(m_exim.dir() + QStringLiteral("/mail/%1/new").arg(mailbox));
    return int(dir.entryList(QDir::Files).size());
}

QJsonArray MailBench::mails(const QString &mailbox, int count) const
{
    QElapsedTimer waited;
    for (waited.start(); countMails(mailbox) < count && waited.elapsed() < 20000;)
        QThread::msleep(10);
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral(TENURE_SOURCE_DIR "/tests/models/connectors/mail/readmail.py"),
                  m_exim.dir() + QStringLiteral("/mail/%1/new").arg(mailbox)});
    if (!python.waitForFinished(60000) || python.exitCode() != 0)
        qFatal("readmail.py: %s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

QByteArray MailBench::mainLog() const
{
    QFile file(m_exim.dir() + QStringLiteral("/log/mainlog"));
    QByteArrayList lines;
    if (file.open(QIODevice::ReadOnly))
        lines = file.readAll().split('\n');
    lines.removeIf([](const QByteArray &line) { return line.contains(" queue run: pid="); });
    return lines.join('\n');
}

OpRequest mailTo(const QJsonValue &to, const QJsonObject &more)
{
    static int number = 0;
    OpRequest request;
    request.key = "effect-" + QByteArray::number(++number);
    request.verb = QStringLiteral("message.send");
    request.desired = more;
    request.desired.insert(QStringLiteral("to"), to);
    for (const QString &part : {QStringLiteral("subject"), QStringLiteral("text")}) {
        if (!request.desired.contains(part))
            request.desired.insert(part, QString(QStringLiteral("The ") + part));
    }
    return request;
}

QStringList headerNames(const QJsonObject &mail)
{
    QStringList names;
    for (const QJsonValue &header : mail.value(u"headers").toArray())
        names << header.toArray().at(0).toString();
    return names;
}

QString codeOf(const std::optional<Failure> &failure)
{
    return failure ? failure->error.code : QString();
}

QString classOf(const std::optional<Failure> &failure)
{
    return failure ? toText(failure->errorClass) : QString();
}

} // namespace tenure::test
