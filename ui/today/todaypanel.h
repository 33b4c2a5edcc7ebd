// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/heldfeeds.h"
#include "items/todaydetails.h"
#include "ui/today/todayview.h"
#include "ui/widgets/page.h"
#include "ui/widgets/sidepanel.h"

namespace tenure::ui {

class PanelRow;

/// Beside the people of Today: what waits, systems in trouble, and what was done lately.
class TodayPanel final : public SidePanel
{
    Q_OBJECT

public:
    explicit TodayPanel(QWidget *parent = nullptr);

    /// What comes first.
    void setView(TodayView view);
    void fill(const items::TodaySheet &sheet);
    void fillFeeds(const items::HeldFeeds &held);

Q_SIGNALS:
    void linkFollowed(const Link &link);

private:
    void fillWaiting(const items::TodaySheet &sheet);
    void fillSystems(const items::TodaySheet &sheet);
    void fillActivity(const items::TodaySheet &sheet);
    PanelSection *partOf(TodayPart part) const;
    void leadTo(PanelRow *row, const Link &link);

    PanelSection *m_waiting;
    PanelSection *m_systems;
    PanelSection *m_feeds;
    PanelSection *m_activity;
};

} // namespace tenure::ui
