// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoend/relay.h"

#include <QDir>
#include <QFile>

namespace tenure::test {
namespace {

QString header(const QByteArrayList &lines, const QByteArray &name)
{
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ": "))
            return QString::fromUtf8(line.mid(name.size() + 2).trimmed());
    }
    return {};
}

} // namespace

Relay::Relay(const QStringList &mailboxes)
    : m_server(QStringLiteral("exim.sh"), {QStringLiteral("PORT"), QStringLiteral("PORT")})
{
    QDir().mkpath(m_server.dir());
    QFile users(m_server.dir() + QStringLiteral("/users"));
    if (!users.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(users.fileName()));
    for (const QString &mailbox : mailboxes)
        users.write(mailbox.toUtf8() + ":\n");
}

bool Relay::start()
{
    return m_server.start();
}

QJsonObject Relay::config() const
{
    return {{QStringLiteral("host"), QStringLiteral("localhost")},
            {QStringLiteral("port"), m_server.port()},
            {QStringLiteral("user"), QStringLiteral("tenure")},
            {QStringLiteral("from"), QStringLiteral("onboarding@corp.example")},
            {QStringLiteral("caFile"), m_server.dir() + QStringLiteral("/ca/ca.pem")}};
}

QString Relay::folder(const QString &mailbox) const
{
    return m_server.dir() + QStringLiteral("/mail/%1/new").arg(mailbox);
}

int Relay::count(const QString &mailbox) const
{
    return int(QDir(folder(mailbox)).entryList(QDir::Files).size());
}

QList<Relay::Letter> Relay::letters(const QString &mailbox) const
{
    QList<Letter> letters;
    for (const QFileInfo &file : QDir(folder(mailbox)).entryInfoList(QDir::Files)) {
        QFile in(file.filePath());
        if (!in.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.filePath()));
        const QByteArray text = in.readAll().replace("\r\n", "\n");
        const qsizetype end = text.indexOf("\n\n");
        const QByteArrayList lines = text.first(std::max<qsizetype>(0, end)).split('\n');
        letters << Letter{header(lines, "Message-ID"), header(lines, "Subject"), text.mid(end)};
    }
    return letters;
}

int Relay::taken() const
{
    QFile log(m_server.dir() + QStringLiteral("/log/mainlog"));
    if (!log.open(QIODevice::ReadOnly))
        return 0;
    int taken = 0;
    while (!log.atEnd())
        taken += log.readLine().contains(" <= onboarding@corp.example ") ? 1 : 0;
    return taken;
}

} // namespace tenure::test
