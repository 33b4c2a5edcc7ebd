// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectors/ldap/directory.h"

namespace tenure::test {

/// The groups of the sample company that a test directory does not have from the start, as LDIF.
inline QByteArray sampleGroups(const Directory &directory, const QByteArray &classAndMore)
{
    QByteArray ldif;
    for (const char *name : {"customer-service", "sales", "human-resources", "it", "finance",
                             "developers", "test-users", "knowledge-base", "sales-collateral"})
        ldif += "dn: " + directory.group(QLatin1String(name)).toUtf8() +
                "\nchangetype: add\ncn: " + name + '\n' + classAndMore + "\n\n";
    return ldif;
}

/// The same for OpenLDAP, whose groups must have a member.
inline QByteArray sampleGroups(const Slapd &directory)
{
    return sampleGroups(directory,
                        "objectClass: groupOfNames\nmember: cn=nobody,dc=corp,dc=example");
}

} // namespace tenure::test
