// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/facts.h"

namespace tenure::people {

/// The fact that a header commonly means in English or German; empty if none.
QString factForHeader(QStringView header);

/// The status that a word commonly means in English or German.
std::optional<Status> statusForWord(QStringView word);

} // namespace tenure::people
