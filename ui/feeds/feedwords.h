// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/batchmodel.h"
#include "services/feedpreview.h"
#include "ui/widgets/chip.h"

namespace tenure::ui {

StateLook lookOf(items::BatchState state);

/// "Hired, not here yet" for "hired"
QString statusMeaning(const QString &status);
/// "4 March as 04.03.2026" for "german"
QString dateFormatWords(const QString &format);

} // namespace tenure::ui
