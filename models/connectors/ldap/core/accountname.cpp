// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/accountname.h"

#include <QJsonArray>

namespace tenure::ldap {
namespace {

constexpr int lastNumber = 99;

// What Active Directory refuses in sAMAccountName (MS-SAMR 3.1.1.6), spaces and control characters.
QString clean(QString name)
{
    constexpr QStringView refused = u"\"/\\[]:;|=,+*?<>@()#";
    name.removeIf([&](QChar c) { return c.isSpace() || !c.isPrint() || refused.contains(c); });
    while (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

} // namespace

QStringList accountNames(const QJsonValue &userName, int limit)
{
    const QJsonArray given = userName.isArray() ? userName.toArray() : QJsonArray{userName};
    QStringList names;
    for (const QJsonValue &one : given) {
        const QString name = clean(clean(one.toString()).left(limit));
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names << name;
    }
    if (names.isEmpty())
        return names;
    const QString first = names.first();
    for (int number = 2; number <= lastNumber; ++number) {
        const QString suffix = QString::number(number);
        const QString name = first.left(limit - suffix.size()) + suffix;
        if (!names.contains(name, Qt::CaseInsensitive))
            names << name;
    }
    return names;
}

} // namespace tenure::ldap
