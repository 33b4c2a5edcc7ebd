// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/stepitem.h"
#include "ui/widgets/page.h"
#include "ui/widgets/sidepanel.h"

namespace tenure::ui {

class EmptyState;
class Label;
class PanelSection;
class StateChip;
class Timeline;

/// The chosen step: what it waits for, what was asked of a system, what the system said and what
/// was seen afterwards. Details that only experts read are folded away.
class StepPanel final : public SidePanel
{
    Q_OBJECT

public:
    explicit StepPanel(QWidget *parent = nullptr);

    /// `change`: of a step that changes a system; none: nothing was asked yet.
    void show(const items::StepItem &step, const items::ChangeItem *change, QDate today);
    void showNothing();

Q_SIGNALS:
    void linkFollowed(const Link &link);

private:
    void addChangeSections();
    void fillChange(const items::ChangeItem *change, QDate today);
    void fillTries(const items::ChangeItem &change, QDate today);
    void fillDetails(const items::ChangeItem &change);
    void unfold(bool unfolded);

    QString m_task;
    QString m_step;
    EmptyState *m_none;
    PanelSection *m_head;
    Label *m_title;
    StateChip *m_state;
    Label *m_line;
    Label *m_waits;
    PanelSection *m_asked;
    PanelSection *m_seen;
    PanelSection *m_tries;
    Timeline *m_timeline;
    Button *m_fold;
    PanelSection *m_details;
    Button *m_open;
};

} // namespace tenure::ui
