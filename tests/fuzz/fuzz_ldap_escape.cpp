// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/dn.h"
#include "connectors/ldap/core/filter.h"

#include <cstdint>
#include <cstdlib>

#include <ldap.h>

using namespace tenure;
using namespace tenure::ldap;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

// A value written by our builder is read back by libldap's parser as one component with just that
// value.
void checkName(const QByteArray &value)
{
    const Result<Dn> base = Dn::read("ou=people,dc=corp,dc=example");
    const Result<Dn> name = base->child("cn", value);
    if (!name)
        return;
    LDAPDN parsed = nullptr;
    require(ldap_str2dn(name->text().constData(), &parsed, LDAP_DN_FORMAT_LDAPV3) == LDAP_SUCCESS);
    const berval &back = parsed[0][0]->la_value;
    require(!parsed[0][1] && !parsed[4] &&
            QByteArrayView(back.bv_val, qsizetype(back.bv_len)) == value);
    ldap_dnfree(parsed);
    require(name->isWithin(*base) && name->parent().isSameAs(*base));
}

// Whatever the value, the filter stays one assertion: no unescaped sign of the syntax gets out of
// it.
void checkFilter(const QByteArray &value)
{
    const Result<QByteArray> filter = Filter::equals("cn", value).text();
    require(bool(filter) != value.isEmpty());
    if (!filter)
        return;
    const QByteArray inner = filter->mid(4, filter->size() - 5);
    require(!inner.contains('(') && !inner.contains(')') && !inner.contains('*') &&
            !inner.contains('\0'));
    BerElement *const ber = ber_alloc_t(LBER_USE_DER);
    QByteArray list = '(' + *filter + ')';
    require(ldap_put_vrFilter(ber, list.data()) == 0);
    ber_free(ber, 1);
}

// What a directory or a configuration hands us as a name must never do more than be refused.
void checkReading(const QByteArray &text)
{
    const Result<Dn> name = Dn::read(text);
    if (!name)
        return;
    const Result<Dn> again = Dn::read(name->text());
    require(again && again->isSameAs(*name));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray value(reinterpret_cast<const char *>(data), qsizetype(size));
    checkName(value);
    checkFilter(value);
    checkReading(value);
    return 0;
}
