// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/boardmodel.h"

#include <QStringList>

namespace tenure::ui {

/// For whom Today is arranged: what comes first, and in which order people stand.
enum class TodayView : quint8 { ItManager, Helpdesk, Hr, Approver };
inline constexpr int todayViews = 4;

/// What stands beside the people.
enum class TodayPart : quint8 { Waiting, Systems, Feeds, Activity };

/// The view of somebody with these roles, until they choose another.
TodayView viewFor(const QStringList &roles);

/// "For IT managers"
QString nameOf(TodayView view);
/// Stable, for what is remembered.
QString idOf(TodayView view);

QVector<TodayPart> partsOf(TodayView view);
items::BoardModel::Grouping groupingOf(TodayView view);
/// Only the viewer's own people, where they have any.
bool showsOwnPeople(TodayView view);

} // namespace tenure::ui
