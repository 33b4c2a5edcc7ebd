// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/feedpreview.h"
#include "ui/widgets/sidepanel.h"

#include <QDate>

namespace tenure::ui {

class PanelSection;

/// What a file does or would do, as sections of a side panel: why it is not simply taken, the
/// changes, and the rows to look at.
class PlanSections final : public QObject
{
    Q_OBJECT

public:
    explicit PlanSections(SidePanel &panel);
    /// The rows come last: what is to be decided stands above them.
    void addRows();

    /// `isDone`: it has been taken; else it would happen.
    void fill(const services::PlanView &plan, QDate today, bool isDone);
    void clear();

private:
    void fillReason(const services::PlanView &plan);
    void fillChanges(const services::PlanView &plan, QDate today);
    void fillProblems(const services::PlanView &plan);

    SidePanel &m_panel;
    PanelSection *m_reason;
    PanelSection *m_changes;
    PanelSection *m_problems = nullptr;
};

} // namespace tenure::ui
