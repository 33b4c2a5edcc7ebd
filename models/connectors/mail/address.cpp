// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/mail/address.h"

#include <QRegularExpression>
#include <QUrl>

namespace tenure::mail {
namespace {

constexpr qsizetype longestAddress = 254; // RFC 5321, 4.5.3.1.3 less the angle brackets

} // namespace

std::optional<QByteArray> plainAddress(const QString &text)
{
    static const QRegularExpression localPart(
        QStringLiteral("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\\z"));
    static const QRegularExpression domainName(
        QStringLiteral("^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,"
                       "61}[A-Za-z0-9])?)*\\z"));
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || at > 64)
        return std::nullopt;
    const QByteArray domain = QUrl::toAce(text.mid(at + 1));
    if (!localPart.match(text.left(at)).hasMatch() ||
        !domainName.match(QString::fromLatin1(domain)).hasMatch())
        return std::nullopt;
    const QByteArray address = text.left(at).toLatin1() + '@' + domain;
    return address.size() <= longestAddress ? std::optional(address) : std::nullopt;
}

} // namespace tenure::mail
