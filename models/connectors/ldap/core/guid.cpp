// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/guid.h"

#include <QUuid>

#include <algorithm>

namespace tenure::ldap {

QString guidText(const QByteArray &bytes)
{
    if (bytes.size() != 16)
        return {};
    QByteArray ordered = bytes;
    std::reverse(ordered.begin(), ordered.begin() + 4);
    std::reverse(ordered.begin() + 4, ordered.begin() + 6);
    std::reverse(ordered.begin() + 6, ordered.begin() + 8);
    return QUuid::fromRfc4122(ordered).toString(QUuid::WithoutBraces);
}

bool isGuid(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

} // namespace tenure::ldap
