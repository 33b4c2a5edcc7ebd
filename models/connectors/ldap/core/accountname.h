// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

namespace tenure::ldap {

/// Account names to try, in order: those the journey gives (one or a list), then the first of them
/// with 2, 3... 99. Cut to `limit` characters, the number kept whole; characters that no directory
/// takes in such a name are left out.
QStringList accountNames(const QJsonValue &userName, int limit);

} // namespace tenure::ldap
