// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

struct ldap;

namespace tenure::ldap {

/// TLS 1.2 or newer, the peer's certificate verified against `caFile` (empty: the system's
/// authorities) and the host name. Set on the handle itself, so that no configuration file or
/// environment of libldap can weaken it.
Result<void> requireTls(::ldap *handle, const QString &caFile);

} // namespace tenure::ldap
