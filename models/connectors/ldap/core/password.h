// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

namespace tenure::ldap {

/// 24 characters from the system's random source, of all four kinds that password rules ask for;
/// none that look alike.
Secret makePassword();

/// The form of unicodePwd: UTF-16LE of the password in quotes (MS-ADTS 3.1.1.3.1.5.1). ASCII
/// passwords only.
Secret quotedUtf16(const Secret &password);

} // namespace tenure::ldap
