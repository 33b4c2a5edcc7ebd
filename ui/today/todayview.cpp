// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todayview.h"

#include <QCoreApplication>

namespace tenure::ui {

TodayView viewFor(const QStringList &roles)
{
    const auto has = [&roles](QLatin1StringView role) { return roles.contains(role); };
    if (has(QLatin1StringView("administrator")) || has(QLatin1StringView("designer")))
        return TodayView::ItManager;
    if (has(QLatin1StringView("helpdesk")))
        return TodayView::Helpdesk;
    if (has(QLatin1StringView("hr")))
        return TodayView::Hr;
    return has(QLatin1StringView("approver")) ? TodayView::Approver : TodayView::ItManager;
}

QString nameOf(TodayView view)
{
    switch (view) {
    case TodayView::Helpdesk:
        return QCoreApplication::translate("TodayView", "For the helpdesk");
    case TodayView::Hr:
        return QCoreApplication::translate("TodayView", "For HR");
    case TodayView::Approver:
        return QCoreApplication::translate("TodayView", "For managers and approvers");
    case TodayView::ItManager:
        break;
    }
    return QCoreApplication::translate("TodayView", "For IT managers");
}

QString idOf(TodayView view)
{
    static constexpr QLatin1StringView ids[todayViews] = {
        QLatin1StringView("it"), QLatin1StringView("helpdesk"), QLatin1StringView("hr"),
        QLatin1StringView("approver")};
    return ids[int(view)];
}

QVector<TodayPart> partsOf(TodayView view)
{
    using enum TodayPart;
    switch (view) {
    case TodayView::Helpdesk:
        return {Waiting, Systems, Activity, Feeds};
    case TodayView::Hr:
        return {Feeds, Waiting, Activity, Systems};
    case TodayView::Approver:
        return {Waiting, Activity, Feeds, Systems};
    case TodayView::ItManager:
        break;
    }
    return {Systems, Feeds, Waiting, Activity};
}

items::BoardModel::Grouping groupingOf(TodayView view)
{
    return view == TodayView::Hr ? items::BoardModel::Grouping::ByDay
                                 : items::BoardModel::Grouping::ByNeed;
}

bool showsOwnPeople(TodayView view)
{
    return view == TodayView::Approver;
}

} // namespace tenure::ui
