// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/ldap/core/answer.h"

#include <QLatin1StringView>

#include <optional>

namespace tenure::ldap {

/// The code that Active Directory's free text names: "data 775" of a refused bind, or the Win32
/// code before the first colon ("0000052D: Constraint violation..."). Nothing if the text names
/// none that we know.
std::optional<QLatin1StringView> codeOfSubcode(const Answer &answer, Ask ask);

} // namespace tenure::ldap
