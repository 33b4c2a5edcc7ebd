// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/defaults.h"

namespace tenure::ldap {
namespace {

QMap<QString, QByteArray> commonAttributes()
{
    return {
        {QStringLiteral("displayName"), "displayName"},
        {QStringLiteral("givenName"), "givenName"},
        {QStringLiteral("familyName"), "sn"},
        {QStringLiteral("mail"), "mail"},
        {QStringLiteral("title"), "title"},
        {QStringLiteral("phone"), "telephoneNumber"},
        {QStringLiteral("mobile"), "mobile"},
        {QStringLiteral("location"), "l"},
        {QStringLiteral("employeeType"), "employeeType"},
        {QStringLiteral("manager"), "manager"},
    };
}

QMap<QString, QByteArray> with(QMap<QString, QByteArray> attributes, const QByteArray &department,
                               const QByteArray &company)
{
    attributes.insert(QStringLiteral("department"), department);
    attributes.insert(QStringLiteral("company"), company);
    return attributes;
}

} // namespace

const Defaults &defaultsOf(Flavour flavour)
{
    static const Defaults openLdap{"employeeNumber",
                                   "uid",
                                   "uid",
                                   {"inetOrgPerson"},
                                   with(commonAttributes(), "departmentNumber", "o")};
    static const Defaults activeDirectory{"employeeID",
                                          "sAMAccountName",
                                          "cn",
                                          {"top", "person", "organizationalPerson", "user"},
                                          with(commonAttributes(), "department", "company")};
    return flavour == Flavour::ActiveDirectory ? activeDirectory : openLdap;
}

} // namespace tenure::ldap
