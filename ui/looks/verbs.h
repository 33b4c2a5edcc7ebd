// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenure::ui {

/// "Add to a group" for "group.add"; a verb that nobody has named as it is.
QString verbWords(const QString &verb);

} // namespace tenure::ui
