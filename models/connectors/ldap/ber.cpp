// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/ber.h"

namespace tenure::ldap {
namespace {

int operationOf(Mod::Kind kind)
{
    switch (kind) {
    case Mod::Add:
        return LDAP_MOD_ADD;
    case Mod::Delete:
        return LDAP_MOD_DELETE;
    case Mod::Replace:
        return LDAP_MOD_REPLACE;
    }
    Q_UNREACHABLE();
}

Values valuesOf(LDAP *handle, LDAPMessage *message, const char *attribute)
{
    Values values;
    berval **const all = ldap_get_values_len(handle, message, attribute);
    for (berval **value = all; value && *value; ++value)
        values << QByteArray((*value)->bv_val, qsizetype((*value)->bv_len));
    ldap_value_free_len(all);
    return values;
}

} // namespace

LdapMods::LdapMods(const QList<Mod> &mods)
{
    for (const Mod &mod : mods) {
        auto one = std::make_unique<One>();
        one->values.reserve(size_t(mod.values.size()));
        for (const QByteArray &value : mod.values) {
            one->values.push_back(bervalOf(value));
            one->pointers.push_back(&one->values.back());
        }
        one->pointers.push_back(nullptr);
        one->mod.mod_op = operationOf(mod.kind) | LDAP_MOD_BVALUES;
        one->mod.mod_type = const_cast<char *>(mod.attribute.constData());
        one->mod.mod_bvalues = mod.values.isEmpty() ? nullptr : one->pointers.data();
        m_pointers.push_back(&one->mod);
        m_mods.push_back(std::move(one));
    }
    m_pointers.push_back(nullptr);
}

QList<Mod> LdapMods::ofEntry(const Entry &entry)
{
    QList<Mod> mods;
    for (const QByteArray &attribute : entry.attributes())
        mods << Mod{Mod::Add, attribute, entry.values(attribute)};
    return mods;
}

berval bervalOf(QByteArrayView bytes)
{
    return {ber_len_t(bytes.size()), const_cast<char *>(bytes.data())};
}

Entry entryOf(LDAP *handle, LDAPMessage *message)
{
    Entry entry;
    char *const dn = ldap_get_dn(handle, message);
    entry.dn = dn;
    ldap_memfree(dn);
    BerElement *position = nullptr;
    for (char *attribute = ldap_first_attribute(handle, message, &position); attribute;
         attribute = ldap_next_attribute(handle, message, position)) {
        if (!isSecretAttribute(attribute))
            entry.set(attribute, valuesOf(handle, message, attribute));
        ldap_memfree(attribute);
    }
    ber_free(position, 0);
    return entry;
}

} // namespace tenure::ldap
