// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/tls.h"

#include "connectors/ldap/core/codes.h"

#include <ldap.h>

namespace tenure::ldap {
namespace {

constexpr char systemAuthorities[] = "/etc/ssl/certs/ca-certificates.crt";

// Debian's libldap is built with GnuTLS, where the oldest protocol is set by a priority string.
bool requireModernProtocol(LDAP *handle)
{
    char *package = nullptr;
    ldap_get_option(nullptr, LDAP_OPT_X_TLS_PACKAGE, static_cast<void *>(&package));
    const bool isGnuTls = qstrcmp(package, "GnuTLS") == 0;
    ldap_memfree(package);
    if (isGnuTls) {
        return ldap_set_option(handle, LDAP_OPT_X_TLS_CIPHER_SUITE,
                               "SECURE128:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2") == LDAP_OPT_SUCCESS;
    }
    const int oldest = LDAP_OPT_X_TLS_PROTOCOL_TLS1_2;
    return ldap_set_option(handle, LDAP_OPT_X_TLS_PROTOCOL_MIN, &oldest) == LDAP_OPT_SUCCESS;
}

} // namespace

Result<void> requireTls(LDAP *handle, const QString &caFile)
{
    const QByteArray file = caFile.isEmpty() ? QByteArray(systemAuthorities) : caFile.toLocal8Bit();
    const int demand = LDAP_OPT_X_TLS_DEMAND;
    const int client = 0;
    // The new context comes last: it reads the file and freezes what was set.
    const bool set =
        ldap_set_option(handle, LDAP_OPT_X_TLS_REQUIRE_CERT, &demand) == LDAP_OPT_SUCCESS &&
        ldap_set_option(handle, LDAP_OPT_X_TLS_CACERTDIR, nullptr) == LDAP_OPT_SUCCESS &&
        ldap_set_option(handle, LDAP_OPT_X_TLS_CACERTFILE, file.constData()) == LDAP_OPT_SUCCESS &&
        requireModernProtocol(handle) &&
        ldap_set_option(handle, LDAP_OPT_X_TLS_NEWCTX, &client) == LDAP_OPT_SUCCESS;
    if (!set)
        return codes::error(codes::badCertificateFile,
                            {{QStringLiteral("file"), QString::fromLocal8Bit(file)}});
    return {};
}

} // namespace tenure::ldap
