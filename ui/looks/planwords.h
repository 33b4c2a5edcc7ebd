// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/feedpreview.h"

#include <QDate>

namespace tenure::ui {

/// "36 people leave"
QString changeWords(const services::PlannedChange &change);
/// When, who, and what is taken away: as far as it is known.
QString changeDetails(const services::PlannedChange &change, QDate today);

} // namespace tenure::ui
