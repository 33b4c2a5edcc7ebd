// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/ldap/core/entry.h"

#include <memory>
#include <vector>

#include <ldap.h>

namespace tenure::ldap {

/// Values and modifications in the shape libldap takes, pointing into what they were made from,
/// which must live on.
class LdapMods
{
public:
    explicit LdapMods(const QList<Mod> &mods);
    static QList<Mod> ofEntry(const Entry &entry);

    LDAPMod **data() { return m_pointers.data(); }

private:
    struct One
    {
        LDAPMod mod{};
        std::vector<berval> values;
        std::vector<berval *> pointers;
    };
    std::vector<std::unique_ptr<One>> m_mods;
    std::vector<LDAPMod *> m_pointers;
};

berval bervalOf(QByteArrayView bytes);
Entry entryOf(LDAP *handle, LDAPMessage *message);

struct ControlFree
{
    void operator()(LDAPControl *control) const { ldap_control_free(control); }
    void operator()(LDAPControl **controls) const { ldap_controls_free(controls); }
};

} // namespace tenure::ldap
