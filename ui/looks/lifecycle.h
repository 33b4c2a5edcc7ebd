// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/boardmodel.h"
#include "ui/widgets/symbol.h"

namespace tenure::ui {

/// The same sign on every page: in = joins, out = leaves, two arrows = moves.
Symbol symbolOf(items::Lifecycle lifecycle);
/// "Join", "Move", "Leave"
QString lifecycleWord(items::Lifecycle lifecycle);

/// A fact's name as people say it: "startDate" is "Start date". Empty for what a head shows
/// already; a feed's own facts as the feed calls them.
QString factName(const QString &fact);
/// The same for a list of facts to choose from: heads have none there, so each has a name.
QString factTitle(const QString &fact);
/// Days in words, everything else as it is.
QString factValue(const QString &fact, const QString &value, QDate today);

} // namespace tenure::ui
