// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace tenure::items {
class Desk;
}

namespace tenure::app {

/// Renders every scene, light and dark, into PNG files of `directory`; waits until the pages have
/// their rows. `file.unwritable` with "file".
Result<void> takeScreenshots(items::Desk &desk, const QString &directory);

} // namespace tenure::app
