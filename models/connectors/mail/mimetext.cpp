// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/mail/mimetext.h"

#include "connectors/mail/encoding.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>

namespace tenure::mail {
namespace {

QByteArray dateHeader(Instant now)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMillis(now), Qt::UTC);
    return "Date: " +
           QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() +
           " +0000\r\n";
}

QByteArray body(const char *type, const QString &text)
{
    return QByteArray("Content-Type: text/") + type +
           "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" +
           quotedPrintable(text) + "\r\n";
}

// "=_" never stands in quoted-printable text, so no part can hold the line that ends it.
QByteArray alternatives(const Letter &letter, const QByteArray &id)
{
    const QByteArray boundary =
        "=_" + QCryptographicHash::hash(id, QCryptographicHash::Sha256).toHex().left(32);
    return "Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n\r\n--" +
           boundary + "\r\n" + body("plain", letter.text) + "--" + boundary + "\r\n" +
           body("html", letter.html) + "--" + boundary + "--\r\n";
}

} // namespace

QByteArray messageId(const QByteArray &effectKey, const QByteArray &recipient,
                     const QByteArray &from)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(effectKey);
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(recipient);
    return '<' + hash.result().toHex().left(40) + from.mid(from.lastIndexOf('@')) + '>';
}

QByteArray mimeText(const Letter &letter, const QByteArray &recipient, const QByteArray &id,
                    const MailConfig &config, Instant now)
{
    QByteArray text = addressHeader("From", config.fromName, config.from);
    text += addressHeader("To", letter.recipientName, recipient);
    if (!letter.replyTo.isEmpty())
        text += addressHeader("Reply-To", {}, letter.replyTo);
    text += textHeader("Subject", letter.subject);
    text += dateHeader(now);
    text += "Message-ID: " + id + "\r\n";
    // RFC 3834, and its Exchange cousin: no holiday notice shall answer a machine.
    text +=
        "Auto-Submitted: auto-generated\r\nX-Auto-Response-Suppress: All\r\nMIME-Version: 1.0\r\n";
    return text + (letter.html.isEmpty() ? body("plain", letter.text) : alternatives(letter, id));
}

} // namespace tenure::mail
