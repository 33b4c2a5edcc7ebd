// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/dialect.h"

#include "connectors/ldap/core/activedirectory.h"
#include "connectors/ldap/core/openldap.h"

namespace tenure::ldap {

std::unique_ptr<Dialect> makeDialect(const Settings &settings)
{
    if (settings.flavour == Flavour::ActiveDirectory)
        return std::make_unique<ActiveDirectoryDialect>(settings);
    return std::make_unique<OpenLdapDialect>(settings);
}

} // namespace tenure::ldap
