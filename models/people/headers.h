// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenure::people {

/// What is compared when a header (or a status word) is looked for: case and outer blanks do not
/// count.
QString headerKey(const QString &header);

} // namespace tenure::people
