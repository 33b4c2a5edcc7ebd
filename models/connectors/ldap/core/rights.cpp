// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/rights.h"

#include <algorithm>

namespace tenure::ldap {
namespace {

bool allows(const Entry &entry, const QByteArray &list, const QByteArray &name)
{
    const Values values = entry.values(list);
    return std::ranges::any_of(values, [&](const QByteArray &value) {
        return value.compare(name, Qt::CaseInsensitive) == 0;
    });
}

void requireWrite(const Entry &entry, const QByteArray &attribute, QStringList &missing)
{
    if (!allows(entry, "allowedAttributesEffective", attribute))
        missing << QStringLiteral("write ") + QString::fromLatin1(attribute);
}

} // namespace

QStringList missingRights(const Settings &settings, const RightsSample &sample)
{
    QStringList missing;
    const QByteArray objectClass = settings.objectClasses.value(settings.objectClasses.size() - 1);
    if (!allows(sample.unit, "allowedChildClassesEffective", objectClass))
        missing << QStringLiteral("create ") + QString::fromLatin1(objectClass);
    if (sample.account) {
        requireWrite(*sample.account, "userAccountControl", missing);
        for (const QByteArray &attribute : settings.attributes)
            requireWrite(*sample.account, attribute, missing);
    }
    if (sample.group)
        requireWrite(*sample.group, settings.member, missing);
    return missing;
}

} // namespace tenure::ldap
